package analyze

import (
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// Where a name ends before an adverb or a verb of one character, and where a verb of two begins within what looks like another word: 立委燕归|则对,
// 院长魏志强|调升.

// intoOffice are verbs by which somebody comes into an office, goes on in it or leaves it.
var intoOffice = [...]string{"续任", "连任", "留任", "回任", "调任", "转任", "改任", "升任", "陞任", "接任", "出任", "担任", "请辞", "卸任", "屆龄", "届龄", "退休", "调升", "接手", "接掌"}

// behindAdverb are words that an adverb stands before, where it is not the end of a name.
var behindAdverb = openers("对", "以", "由", "在", "是", "把", "将", "向", "为", "获", "列", "指", "称", "盼", "因", "从", "有", "于", "批", "曾", "到", "会", "表示", "认为", "说", "提", "被", "未", "不", "代", "同", "出席", "应邀", "送", "写", "拿", "得", "颁", "名列", "上榜", "入选", "当选", "分")

// adverbEnds reports whether the character before byte i, the last of what looks like a name, is an adverb or a verb of one character to what stands behind.
func (a *article) adverbEnds(last rune, i int) bool {
	switch last {
	case '则', '亦', '均':
		return behindAdverb.opening(a.text[i:]) != ""
	case '另':
		return opening(a.text[i:], []string{"记", "获", "案", "外", "以", "因", "涉", "行", "任", "兼", "指", "称", "在", "有", "向", "得"}) != ""
	case '都':
		return opening(a.text[i:], []string{"是", "有", "说", "没", "获", "已", "曾"}) != ""
	case '因':
		c, _ := a.runeAt(i)
		return isHan(c) && opening(a.text[i:], sayings) == "" && !among("任在与和及等为是有将从对也则均亦向", c)
	case '得':
		return opening(a.text[i:], []string{"“", "最佳", "金奖", "银奖", "铜奖", "首奖", "一等", "二等", "三等"}) != ""
	case '很', '却', '便', '跟', '已':
		c, _ := a.runeAt(i)
		return isHan(c) && opening(a.text[i:], sayings) == ""
	case '朝':
		return strings.HasPrefix(a.text[i:], "会时")
	case '修':
		return opening(a.text[i:], []string{"女,", "女、", "女说", "士,", "女的", "女获"}) != ""
	case '拟':
		return opening(a.text[i:], []string{"任", "出任", "提名", "接", "升", "聘", "于"}) != ""
	case '原':
		return opening(a.text[i:], []string{"列", "订", "定于", "拟", "属"}) != ""
	}
	return false
}

// lengthen gives a name of two characters the third one, which seemed to begin the word behind although a verb begins after it: 魏志|强调升, 黄润|发回复.
func (a *article) lengthen(n *nameHit) {
	c, size := a.runeAt(n.End)
	if n.rule != "person.name" || !isHan(c) || c != '于' && !a.wordAcross(n.End+size) {
		return
	}
	switch rest := a.text[n.End+size:]; {
	case opening(rest, []string{"调升", "调任", "调派", "调往", "调回", "调职", "回复记", "回复查", "回复本", "回复传", "回复媒", "回覆", "回应说", "回应称", "到场致", "到场祝", "到场颁", "到场观", "到场为"}) != "":
	case c == '于' && (len(opening(rest, sayings)) > len("获") || opening(rest, []string{"说", "边", "高度", "充分", "详细", "认真", "亲自"}) != ""): // 副主任张中于|带队
	case c == '发' && strings.HasPrefix(rest, "表示"): // 局长魏中发|表示
	case a.wholeWord(n.Span) && opening(rest, []string{"获“", "获《"}) != "": // 幸福|荣获
	default:
		return
	}
	n.End += size
	n.person = squeeze(a.norm(n.Span))
}

// languageAt reports whether a span is a language that somebody speaks or translates: 以|泰雅语|访视, 翻译|乌都语.
func (a *article) languageAt(s source.Span) bool {
	last, _ := a.runeBefore(s.End)
	before, _ := a.runeBefore(s.Start)
	return among("语文", last) && s.End-s.Start >= 3*len("语") && among("以说讲用译懂操谙", before)
}
