package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Names with surnames that the finder has not: behind a head noun, or where a rule asks for a surname, the given name must tell them:
// 院长|库志明|点头, 所长|脱建军|推着.

// oddSurnames are surnames that the finder takes for no name's beginning.
var oddSurnames = newRuneSet("库苌侍厚约脱底睢缐陇冰念过斯右麴承茨揣佃迭朵繁苻杲艮贯回戬绛介侃奎密暖恰隰儋绽苴迮颛宜允甯渐钞释邮脂衔郁罴寸俎昃漏丕句营资照增")

// odd reports whether a text of two or three characters is such a surname with what can be a given name.
func (a *article) odd(text string) bool {
	first, size := decode(text)
	n := runeCount(text)
	if strings.HasPrefix(text, "衔予") {
		return false // 荣誉院士|衔|予
	}
	return (n == 3 || n == 2 && !among("约过念回", first)) && oddSurnames.has(first) && a.analyzer.names.Given(text[size:]) > 0
}

// oddScore is what the finder's score would be for a name with such a surname.
const oddScore = -3

// oddWorth is slotWorth for three characters with such a surname.
func (a *article) oddWorth(s source.Span, ends int, single bool) float32 {
	_, size := a.runeAt(s.Start)
	given, known := dict.Word(a.text[s.Start+size : s.End])
	if !single && ends < endsVerb || known && given.Freq >= everyday && given.Tag != dict.TagPlace && given.Tag != dict.TagPerson || a.crossesWord(s.End) {
		return 0
	}
	return 2
}

// stranger reports whether a span of three characters behind a head noun is a name though its first character is no surname that is known: the
// other two are usual in given names and no word, and what stands behind ends a name.
func (a *article) stranger(s source.Span, ends int) bool {
	text := a.norm(s)
	first, size := decode(text)
	given := source.Span{Start: s.Start + size, End: s.End}
	switch {
	case ends < endsVerb || runeCount(text) != 3 || a.analyzer.noName.has(first) || strings.ContainsRune(noGiven, lastRune(text)):
		return false
	case a.analyzer.names.Given(text[size:]) < 1 || a.wordly(s) || a.wholeWord(given) || a.crossesWord(s.End):
		return false
	}
	return a.nameEnd(s)
}

// noGiven are characters that end hardly a name of an unknown surname.
const noGiven = "员长人者家时日年月后前上下中里内外间处所部门院庭局科股室会员组队案件法权事务理定本名单"

// plainNames are names of one word among Mongols, Tibetans and others, with no surname.
var plainNames = openers("图雅", "央金", "卓玛", "扎西", "巴图", "乌恩", "娜仁", "高娃", "萨仁", "洛桑", "旺堆", "次仁", "多吉", "才让", "尕藏", "拉姆", "德吉", "尼玛", "格桑", "达娃", "旦增", "丹增", "强巴", "边巴", "普布", "米玛",
	"孟和", "苏和", "宝音", "那顺", "巴根", "朝克", "乌云", "斯琴", "托娅", "哈斯", "白玛", "仁青", "索朗", "平措", "央宗", "其其格", "其木格", "道尔吉", "巴特尔", "阿木尔", "苏日娜", "乌日娜", "毕力格", "阿茹娜")

// doesAlone reports whether a span behind a head noun that 向 begins can be no object of it, as a list or a verb that nobody is addressed by follows:
// 县长|向东升|主持会议, 县长|向东升|、…, but 县长|向群众|介绍.
func (a *article) doesAlone(s source.Span) bool {
	first, size := a.runeAt(s.Start)
	if first != '向' {
		return false
	}
	if w, _ := dict.Word(a.text[s.Start+size : s.End]); w.Tag != dict.TagPerson {
		return false
	}
	next, _ := a.runeAt(s.End)
	return (among("、,(", next) || opening(a.text[s.End:], []string{"主持", "出席", "参加", "列席", "陪同", "率", "带队", "带领", "到会", "任", "担任", "及", "为组长"}) != "") && a.headEnds(s.Start)
}

// prepositionName reports whether a span behind a head noun is a name with a surname that is a preposition elsewhere: 检察长|信长明|随后发言,
// but 院长|向李明|说.
func (a *article) prepositionName(s source.Span, ends int) bool {
	text := a.norm(s)
	first, size := decode(text)
	if !among("信由向从", first) || runeCount(text) != 3 || ends < endsVerb || a.analyzer.names.Given(text[size:]) < 1 {
		return false
	}
	given := source.Span{Start: s.Start + size, End: s.End}
	if a.doesAlone(s) {
		return !a.crossesWord(s.End) && a.nameEnd(s)
	}
	if w, known := dict.Word(a.norm(given)); known && w.Freq >= rareWord {
		return false
	}
	return (first == '信' || !a.surnamed(given) && !a.placeWord(given)) && !a.crossesWord(s.End) && !a.wordly(s) && a.nameEnd(s)
}
