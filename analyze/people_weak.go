package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/names"
	"github.com/fawen/fawen/internal/source"
)

// weakNames appends what the finder is in doubt of and both sides speak for: 木匠|管青山|的作品, 时任庭长的|匡济|。, 另一位|罗春江|曾.
func (a *article) weakNames(more []nameHit) []nameHit {
	spaced := a.setWithBlanks()
	if spaced {
		more = a.blankNames(more)
	}
	for _, w := range a.work.weak {
		s := source.Span{Start: w.Start, End: w.End}
		if w.Score < -4.5 || w.Kind&(names.Masked|names.Dotted) != 0 || !a.openFor(s) {
			continue
		}
		if spaced && w.Kind&names.Spaced != 0 && a.endsName(s.End) > endsNone {
			more = append(more, a.slotHit(s))
			continue
		}
		left, right := a.leftWorth(s.Start), [...]float32{endsNone: -9, endsWord: -9, endsVerb: .5, endsSay: 1.2, endsSign: 1}[a.endsName(s.End)]
		if opening(a.text[s.End:], []string{"律师", "法官", "检察官", "庭长", "老师", "同志", "先生", "女士", "教授", "医师", "神父"}) != "" {
			left, right = max(left, a.leftOpen(s.Start)), 3
		}
		if w.Score+left+right < -.3 || a.unlikeName(s, w.Kind) {
			continue
		}
		more = append(more, a.slotHit(s))
	}
	return more
}

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

// openFor reports whether no name lies across a span, but for a shorter one that ends in the middle of a word.
func (a *article) openFor(s source.Span) bool {
	for i := max(0, a.nameFrom(s.Start)-1); i < len(a.names) && a.names[i].Start < s.End; i++ {
		if n := a.names[i]; n.End > s.Start && (n.Start != s.Start || n.End > s.End || n.score >= doubt || a.endsName(n.End) > endsNone) {
			return false
		}
	}
	return true
}

// unlikeName reports whether a span is a word, begins with one, or holds a word of posts.
func (a *article) unlikeName(s source.Span, kind names.Kind) bool {
	if kind&names.Spaced != 0 {
		return false
	}
	text := a.norm(s)
	if strings.ContainsRune(noName, firstRune(text)) || a.wholeWord(s) || a.wordly(s) || a.holdsTerm(s) {
		return true
	}
	last, size := a.runeBefore(s.End)
	if s.End-s.Start > 2*size && among("今昨亦遂竟指均并即便还都又也就曾已正再只才各双", last) {
		return true
	}
	if kind&names.Double != 0 && a.wholeWord(source.Span{Start: s.End - 2*size, End: s.End}) {
		return true // 裁判官钱礼|完全
	}
	return strings.ContainsRune(tails+places+joints+"及和与等"+enders, last)
}

// leftWorth weighs what stands before a name at byte i: a post, another word for a person, 的 behind either.
func (a *article) leftWorth(i int) float32 {
	r, size := a.runeBefore(i)
	before := a.text[:max(0, i-size)]
	switch {
	case !isHan(r):
		return -9
	case r == '的':
		if last, _ := decodeLast(before); among("长任员官法院者人位记席庭局表", last) {
			return 1.5
		}
		return -9
	case a.headEnds(i):
		return 2
	case among("匠工者员师士娘妇警徒佐", r), strings.HasSuffix(a.text[:i], "一位"), strings.HasSuffix(a.text[:i], "一名"):
		return 1.5
	}
	return -9
}

// leftOpen is leftWorth where a title stands behind the name: any sign will do, and any word that names follow.
func (a *article) leftOpen(i int) float32 {
	if r, _ := a.runeBefore(i); !isHan(r) || among("的和与同由给让请向对被是为", r) {
		return 1
	}
	return -9
}

// headEnds reports whether a head noun ends at byte i.
func (a *article) headEnds(i int) bool {
	for at := i - len("院长"); at >= 0 && at >= i-6*len("院"); at -= len("院") {
		for _, t := range a.termsAt(at) {
			if t.Class == dict.PostHead && t.End == i && !a.headAcross(i) && !a.titleBehindName(t.Start) {
				return true
			}
		}
	}
	return false
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
