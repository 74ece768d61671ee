package analyze

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/names"
	"github.com/fawen/fawen/internal/source"
)

// Papers of Taiwan and Hong Kong go on with the surname alone, or with a style behind it: 温其后升任…, 闻官1999年获颁…, 简女士生前领有….

// surnameStyles are the styles behind a surname; surnamePredicates are the words behind a surname that stands alone as a subject.
var (
	surnameStyles     = []string{"女士", "先生", "小姐", "太太", "君", "氏", "姓"}
	surnamePredicates = []string{"则", "亦", "曾", "其后", "于", "获", "生前", "当时", "随后", "今年", "去年", "后来", "也", "又", "更", "还", "在", "说", "表示", "昨", "已", "原任", "现任", "退休", "任内", "任职", "一度", "两度", "三度", "早年", "晚年", "自", "从", "因", "以", "是", "现为", "现时", "乃", "指", "其", "被", "向", "与", "认", "否认", "毕业", "生于", "出生", "出任", "当年", "同年", "前年", "翌年", "次年", "病逝", "去世", "终年", "享年", "2", "1"}
)

// surnameAlone returns where a subject ends that begins at byte i, at the start of a clause, and is a surname with a style, or alone with a
// predicate behind it; i for none.
func (a *article) surnameAlone(i int) int {
	r, size := a.runeAt(i)
	if !isHan(r) || among(noSurnames+"连常全别后初终单共同另再更越仍时余成任", r) || !a.startsClause(i) {
		return i // 曾|获
	}
	end := i + size
	rest := a.text[end:]
	if style := opening(rest, surnameStyles); style != "" {
		return end + len(style)
	}
	if a.jurisdiction != dict.HongKong && a.jurisdiction != dict.Taiwan {
		return i
	}
	if a.jurisdiction == dict.HongKong && strings.HasPrefix(rest, "官") && opening(rest[len("官"):], []string{"员", "方", "司", "守", "府"}) == "" {
		return end + len("官") // 闻官
	}
	if a.jurisdiction == dict.Taiwan && strings.HasPrefix(rest, "员") && opening(rest[len("员"):], []string{"工", "警", "会", "额"}) == "" {
		return end + len("员") // 简员
	}
	if opening(rest, surnamePredicates) == "" {
		return i
	}
	if a.longerWord(i, size) {
		return i // 原则, 高度
	}
	return end
}

// towardsTitle reports whether a span is a preposition and the surname of somebody whose post stands behind it: 向孙|院长, 和王|庭长.
func (a *article) towardsTitle(s source.Span) bool {
	first, size := a.runeAt(s.Start)
	second, _ := a.runeAt(s.Start + size)
	return s.End == s.Start+2*size && among("向和与由从经同", first) && (commonSurnames.has(second) || a.analyzer.surnames.has(second)) && slices.ContainsFunc(a.termsAt(s.End), func(t dict.Match) bool { return t.Class == dict.PostHead })
}

// addSurnames adds the places that name a person by surname and post, where the article has one person of that surname:
// 李法官.
func (a *article) addSurnames(parties []party) []party {
	if len(a.names) == 0 {
		return parties
	}
	if a.work.ofSurname == nil {
		a.work.ofSurname = map[rune]source.Span{}
	}
	of := a.work.ofSurname
	clear(of)
	for _, n := range a.names {
		r, _ := a.runeAt(n.Start)
		if have, ok := of[r]; ok && squeeze(a.norm(have)) != n.person && len(n.person) > 3 {
			of[r] = source.Span{}
		} else if !ok {
			of[r] = n.Span
		}
	}
	for _, word := range [...]string{"老", "小"} {
		parties = a.addNicknames(parties, of, word)
	}
	for _, i := range a.heads {
		t := a.terms[i]
		if t.Start == 0 {
			continue
		}
		r, size := a.runeBefore(t.Start)
		full, ok := of[r]
		start := t.Start - size
		if !ok || full.End == 0 || full.Start >= start || !a.startsClause(start) {
			continue
		}
		parties = append(parties, party{Span: source.Span{Start: start, End: t.End}, kind: "person", court: -1, name: full})
	}
	return a.addSurnamesAlone(parties, of)
}

// addSurnamesAlone adds the surnames that are a clause's subject alone or with a style, where the article has one person of that surname.
func (a *article) addSurnamesAlone(parties []party, of map[rune]source.Span) []party {
	next, firsts := 0, uint64(0) // the low six bits of the surnames
	for r := range of {
		firsts |= 1 << (r & 63)
	}
	for _, sign := range a.signs {
		if b := a.text[sign]; b >= utf8.RuneSelf && b != "。"[0] {
			continue
		}
		c, size := a.runeAt(int(sign))
		if c != ',' && c != '。' && c != ';' && c != ':' && c != '\n' {
			continue
		}
		i := int(sign) + size
		for strings.HasPrefix(a.text[i:], " ") || strings.HasPrefix(a.text[i:], "“") {
			_, size := a.runeAt(i)
			i += size
		}
		r, _ := a.runeAt(i)
		if firsts>>(r&63)&1 == 0 {
			continue // as nearly always
		}
		for next < len(a.names) && a.names[next].Start < i {
			next++
		}
		full, ok := of[r]
		if !ok || full.End == 0 || full.Start >= i || next < len(a.names) && a.names[next].Start == i {
			continue
		}
		if end := a.surnameAlone(i); end > i {
			parties = append(parties, party{Span: source.Span{Start: i, End: end}, kind: "person", court: -1, name: full})
		}
	}
	return parties
}

// maskedNames appends the masked names that the finder is in doubt of: a usual surname with 某 or 某某, and nothing behind it that 某 belongs to:
// 法官劝|张某|先还钱, but 李某村, 限于|某一地.
func (a *article) maskedNames(more []nameHit) []nameHit {
	for _, n := range a.work.weak {
		s := source.Span{Start: n.Start, End: n.End}
		text := a.norm(s)
		if n.Kind&names.Masked == 0 || !among(titledSurnames, firstRune(text)) || among("于任方许", firstRune(text)) || strings.Trim(text[len("张"):], "某") != "" || a.nameAt(s.Start).End > s.Start {
			continue
		}
		if next, _ := a.runeAt(s.End); next == '某' || among("些种个地市县省年月日区公村家单院局派镇乡校企厂店甲乙丙丁", next) || next >= '0' && next <= '9' {
			continue
		}
		more = append(more, nameHit{Span: s, rule: "person.masked", score: doubt, person: squeeze(text)})
	}
	return more
}

// titledSurnames are surnames that stand before a post without a given name.
const titledSurnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
