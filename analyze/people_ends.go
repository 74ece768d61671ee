package analyze

import "github.com/fawen/fawen/dict"

// Where a name ends, by what stands behind it: a sign, a verb of saying or of office, another verb or particle, another word.

// How well what stands behind a span ends a name.
const (
	endsNone = iota
	endsWord // another word of two characters or more, and none lies across
	endsVerb // a particle, an adverb, a verb
	endsSay  // a verb of saying or of office
	endsSign // a sign, or the end of the line
)

// endsName says how well what begins at byte i ends a name.
func (a *article) endsName(i int) int {
	r, _ := a.runeAt(i)
	switch {
	case r == '·' || r == '-' || r == '.':
		return endsNone
	case !isHan(r):
		return endsSign
	case a.analyzer.sayings.has(r) && opening(a.text[i:], sayings) != "":
		return endsSay
	case a.analyzer.followers.has(r) && opening(a.text[i:], followers) != "" || a.verbAt(i):
		return endsVerb
	case a.actsAt(i):
		return endsVerb
	case a.wordAt(i) && !a.wordAcross(i):
		return endsWord
	}
	return endsNone
}

// actors are verbs of one character that are hardly ever the last one of a given name.
var actors = newRuneSet("管嫌催懂翻听看找追抱挑抓捡逐递赶跑蹲附回扛搬扶劝骂哭指喊掏陪推代守摸盯")

// actsAt reports whether what begins at byte i is a verb of one character with an aspect or a pronoun, 推|着, 催|他, or one that ends no given name.
func (a *article) actsAt(i int) bool {
	r, size := a.runeAt(i)
	next, _ := a.runeAt(i + size)
	if !isHan(r) || !isHan(next) {
		return false
	}
	return among("着了过他她它", next) || actors.has(r)
}

// wordAt reports whether a word of two characters or more that is not rare begins at byte i.
func (a *article) wordAt(i int) (found bool) {
	dict.WordsAt(cutAt(a.text[i:], 4*len("当")), func(size int, w dict.WordInfo) bool {
		found = found || size >= 2*len("当") && w.Freq >= rareWord/2
		return !found
	})
	return found
}

// wordAcross reports whether a common word of two characters lies across byte i.
func (a *article) wordAcross(i int) bool {
	_, before := a.runeBefore(i)
	_, behind := a.runeAt(i)
	w, ok := dict.Word(a.text[i-before : i+behind])
	return ok && w.Freq >= rareWord
}

// verbAt reports whether a common verb or adverb of two characters or more begins at byte i.
func (a *article) verbAt(i int) (found bool) {
	dict.WordsAt(cutAt(a.text[i:], 3*len("当")), func(size int, w dict.WordInfo) bool {
		found = found || size >= 2*len("当") && w.Freq >= 100 && (w.Tag == dict.TagVerb || w.Tag == dict.TagFunction || w.Tag == dict.TagTime || w.Tag == dict.TagNumber)
		return !found
	})
	return found
}

// sayings are words of saying and of office that stand behind a name.
var sayings = []string{
	"介绍", "表示", "指出", "强调", "认为", "告诉", "坦言", "回忆", "补充", "解释", "透露", "感慨", "感叹", "直言", "谈到", "提醒", "建议", "呼吁", "回应", "回答", "笑着", "笑道", "致辞", "致词",
	"讲话", "发言", "宣布", "宣读", "通报", "要求", "提出", "提议", "说", "称", "坦承", "插话", "答复", "讲述", "主持", "出席", "列席", "参加", "应邀", "陪同", "率", "带队", "带领", "同志", "先生", "女士", "老师",
	"律师", "法官", "检察官", "一行", "担任", "出任", "接任", "升任", "转任", "调任", "兼任", "荣获", "荣立", "荣膺", "获", "当选", "被评", "被授予", "任审判长", "独任", "主审", "承办", "领取", "上台", "颁", "改任", "连任", "受", "捧", "得", "夺", "斩获", "摘得", "问鼎", "蝉联", "收获", "届龄", "期满", "退休",
	"立案", "投案", "伏法", "履新", "晋升", "领学", "监誓", "揭牌", "授牌", "接访", "下访", "包案", "立功",
}

// followers are other words that stand behind a name.
var followers = []string{
	"在", "把", "被", "将", "对", "向", "与", "和", "及", "等", "则", "还", "也", "都", "又", "先", "曾", "已", "正", "就", "因", "以", "从", "由", "为", "给", "用", "让", "拿", "带", "到", "来", "去", "任", "有", "没",
	"便", "并", "会同", "同", "当场", "当庭", "当天", "当即", "随后", "随即", "立即", "专门", "亲自", "如今", "后来", "至今", "一直", "一边", "多次", "依次", "分别", "共同", "联合", "带着", "看完", "听完", "走", "接",
	"打", "写", "讲", "念", "做", "作", "收", "送", "坐", "站", "负责", "光荣", "不", "是", "的", "只", "才", "再", "代表", "记", "问", "答", "叫", "请", "照例", "本人", "二人", "两人", "三人", "三度", "二度", "首次", "再次", "之", "出", "宣", "当", "迎", "挂", "如", "报", "沿", "按", "依", "凭", "替", "跟", "随", "朝", "往", "赴", "经", "使", "会", "想", "要", "能", "可", "应",
	"普法", "释法", "质证", "驱车", "面带", "眼含", "含泪", "动情", "深情", "全力", "着重", "针对", "督导", "约见", "参军", "早年", "意识到",
}

// verbBehind returns what stands behind a verb or an adverb of one character that may be taken for the last one of a name: 沈澜来|调研, 陈直将|担任.
func verbBehind(last rune) []string {
	switch last {
	case '将':
		return []string{"担任", "出任", "接任", "代表", "于", "在", "继续", "参加", "出席", "率", "赴", "成为", "获", "被", "作为", "不再", "与"}
	case '立':
		return []string{"案", "功"}
	case '忙':
		return []string{"答", "说", "问", "解释", "迎", "把", "让", "着", "了"}
	case '守':
		return []string{"的", "在", "着", "了"}
	case '晋':
		return []string{"升", "级", "职"}
	case '面':
		return []string{"带", "露", "向", "对"}
	case '所':
		return []string{"获", "办", "审", "提", "说"}
	case '才':
		return []string{"是", "真正", "知道", "发现", "明白", "能", "会", "敢", "肯"}
	case '来':
		return []string{"视察", "调研", "检查", "采访", "指导", "参观", "看", "电", "访", "信", "函", "到", "院", "所", "庭", "开庭"}
	case '趁':
		return []string{"热", "机", "势", "着", "空"}
	case '嫌', '催', '劝', '骂', '喊', '找', '陪', '领', '教', '背', '扶', '听', '看', '问', '叫', '请':
		return []string{"他", "她", "我", "你", "大家", "记者", "老人", "孩子", "当事人", "群众", "着"}
	case '捧', '摘', '夺', '揽':
		return []string{"走", "回", "得", "获", "下", "起", "取"}
	case '念':
		return []string{"证据", "判决", "名单", "着", "完", "起", "了"}
	}
	return nil
}
