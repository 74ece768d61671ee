package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// setWithBlanks reports whether the article sets names of two characters with blanks.
func (a *article) setWithBlanks() bool {
	const enough = 3
	n := 0
	for _, h := range a.names {
		if h.rule == "person.spaced" {
			n++
		}
	}
	return n >= enough
}

// blankNames appends the surnames with a character behind a wide blank that no name covers, in an article that sets names so: 刚退休的|智　平|对大家说.
func (a *article) blankNames(more []nameHit) []nameHit {
	if !a.setWithBlanks() {
		return more
	}
	const wide = "　"
	for at := 0; ; {
		i := strings.Index(a.text[at:], wide)
		if i < 0 {
			return more
		}
		at += i + len(wide)
		_, size := a.runeBefore(at - len(wide))
		s := a.spacedSlot(at - len(wide) - size)
		if s.End != at+len("勇") || !a.surnamed(s) || a.nameAt(s.Start).End > 0 || a.nameAt(s.End-1).End > 0 {
			continue
		}
		if r, _ := a.runeBefore(s.Start); isHan(r) && among("的和与由对给请让向位名中处庭员官长", r) {
			more = append(more, a.slotHit(s))
		}
	}
}

// changeNames appends what stands between a verb of office and a body, 免去|雍战胜|某市人民检察院, and between a sign and 当选,
// and looks like a name.
func (a *article) changeNames(more []nameHit) []nameHit {
	next, body := 0, 0
	for _, t := range a.terms {
		elected := t.Class == dict.PostTake && strings.HasPrefix(a.text[t.Start:], "当选")
		if t.Class != dict.PostAppoint && t.Class != dict.PostRemove && !elected {
			continue
		}
		for next < len(a.names) && a.names[next].End <= t.Start-3*len("李") {
			next++
		}
		for body < len(a.bodies) && a.bodies[body].Start < t.End {
			body++
		}
		s := source.Span{Start: t.Start - 3*len("李"), End: t.Start}
		if elected {
			r, _ := a.runeBefore(max(0, s.Start))
			if s.Start < 0 || isHan(r) {
				continue
			}
		} else {
			if s = a.untilFor(t.End); s.End == s.Start {
				if body == len(a.bodies) {
					return more
				}
				s = source.Span{Start: t.End, End: a.bodies[body].Start}
			}
		}
		if n := s.End - s.Start; n != 2*len("李") && n != 3*len("李") || next < len(a.names) && a.names[next].Start < s.End && a.names[next].End > s.Start {
			continue
		}
		if allHan(a.text[s.Start:s.End]) && a.nameLike(s, true) {
			more = append(more, nameHit{Span: s, rule: "person.name", score: doubt, person: a.norm(s)})
		}
	}
	return more
}

// untilFor returns the two or three characters between byte i and 为: 任命|周自应|为.
func (a *article) untilFor(i int) source.Span {
	rest := cutAt(a.text[i:], 4*len("为"))
	if n := strings.LastIndex(rest, "为"); n >= 2*len("为") && allHan(rest[:n]) {
		return source.Span{Start: i, End: i + n}
	}
	return source.Span{}
}

// orderNames appends the names that open the items of an order: ;赵明|为某院庭长, ;周强|某院审判员职务; be they words as well where nothing but the
// post stands behind, 任命|安宁、方圆|为某院审判员.
func (a *article) orderNames(more []nameHit) []nameHit {
	if !slices.ContainsFunc(a.terms, func(t dict.Match) bool { return t.Class == dict.PostAppoint || t.Class == dict.PostRemove }) {
		return more
	}
	for k := range a.bodies {
		b := a.bodies[k].Span
		end, framed := b.Start, false
		if rest, ok := strings.CutSuffix(a.text[:end], "为"); ok {
			end, framed = len(rest), a.headEnds(a.clauseEnd(b.End))
		} else if a.losesPost(b.End) {
			end -= len(closing(a.text[:end], []string{"的"}))
			framed = end < b.Start
		} else {
			continue
		}
		end -= len(closing(a.text[:end], []string{"同志"}))
		for s := a.orderItem(end); s.End > s.Start; s = a.orderItem(s.Start - len("、")) {
			if a.nameAt(s.Start).Span != s && (a.nameLike(s, true) || framed && a.surnamed(s) && !among("的等和与及", lastRune(a.text[:s.End])) && !a.holdsTerm(s)) {
				more = append(more, nameHit{Span: s, rule: "person.name", score: doubt, person: a.norm(s)})
			}
			if !framed || !strings.HasSuffix(a.text[:s.Start], "、") {
				break
			}
		}
	}
	return more
}

// losesPost reports whether the clause that goes on at byte i ends in 职务.
func (a *article) losesPost(i int) bool {
	rest := cutAt(a.text[i:], 30*len("职"))
	return strings.Contains(rest[:max(0, indexAny(rest, ";。\n"))], "职务")
}

// clauseEnd returns the byte of the sign that ends the clause at byte i.
func (a *article) clauseEnd(i int) int {
	rest := cutAt(a.text[i:], 30*len("职"))
	if n := indexAny(rest, ",;。\n"); n >= 0 {
		return i + n
	}
	return i + len(rest)
}

// orderItem returns the two or three characters that end at byte end behind a sign or a verb of office, an empty span for none.
func (a *article) orderItem(end int) source.Span {
	s := source.Span{Start: end, End: end}
	for n := 0; n < 3 && s.Start > 0; n++ {
		r, size := a.runeBefore(s.Start)
		if !isHan(r) || closing(a.text[:s.Start], []string{"任命", "免去"}) != "" {
			break
		}
		s.Start -= size
	}
	before, _ := a.runeBefore(s.Start)
	if s.End-s.Start < 2*len("李") || closing(a.text[:s.Start], []string{"任命", "免去"}) == "" && (isHan(before) || before >= '0' && before <= '9') || among("· 　", before) {
		return source.Span{}
	}
	return s
}

// heroEnds are what the titles of people end with that quotation marks set off before their names.
var heroEnds = closers("法官", "检察官", "个人", "模范", "标兵", "能手", "卫士", "干警", "律师", "警察", "民警", "党员", "公务员", "工作者", "调解员", "公诉人", "楷模", "好人", "人物", "之星", "红旗手", "奖章", "公仆", "青年", "书记员", "法警", "陪审员", "党务工作者", "公证员", "英模", "先锋")

// honoredNames appends what stands between a title in quotation marks and a sign, and looks like a name: “全国优秀法官”|周洁|、“全省优秀法官”….
func (a *article) honoredNames(more []nameHit) []nameHit {
	const quote = "”"
	for at := 0; ; {
		i := strings.Index(a.text[at:], quote)
		if i < 0 {
			return more
		}
		at += i + len(quote)
		if heroEnds.closing(a.text[:at-len(quote)]) == "" {
			continue
		}
		if run := a.hanRun(at, min(len(a.text), at+3*len("李"))); run == at || a.nameAt(at).Start == at {
			continue
		}
		for _, n := range [...]int{3, 2} {
			s := source.Span{Start: at, End: at + n*len("李")}
			if a.hanRun(at, min(len(a.text), s.End)) != s.End {
				continue
			}
			if after, _ := a.runeAt(s.End); (after == '等' || a.endsName(s.End) >= endsVerb) && a.surnamed(s) && a.nameLike(s, true) {
				more = append(more, nameHit{Span: s, rule: "person.name", score: doubt, person: a.norm(s)})
				break
			}
		}
	}
}
