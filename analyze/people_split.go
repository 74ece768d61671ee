package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Offices of Taiwan put the post between the surname and the given name of whom they honor: 林|检察长|志强 is 林志强.

// splitNames adds the names that a post parts, in place of what the finder took their pieces for: 陈政务|次长|明堂.
func (a *article) splitNames() {
	if a.jurisdiction != dict.Taiwan {
		return
	}
	var more []nameHit
	var taken []source.Span
	for _, i := range a.heads {
		t := a.terms[i]
		start := t.Start - len(closing(a.text[:t.Start], []string{"副", "总"}))
		surname, size := a.runeBefore(start)
		given := source.Span{Start: t.End, End: a.hanRun(t.End, t.End+2*len("志"))}
		front := source.Span{Start: start - size, End: start}
		if !commonSurnames.has(surname) || given.End != t.End+2*len("志") || a.longerHead(int(i)) || !a.addressed(front.Start) || a.endsName(given.End) < endsWord && !strings.HasPrefix(a.text[given.End:], "等") {
			continue
		}
		if name := a.norm(given); a.analyzer.names.Given(name) < 0 || slices.ContainsFunc(a.termsAt(given.Start), func(t dict.Match) bool { return t.End >= given.End }) || !a.spelledOut(front, given) && a.commonly(given) {
			if a.commonly(given) {
				taken = append(taken, given) // 院长|郑重|表示
			}
			continue
		}
		more = append(more, nameHit{Span: given, front: front, rule: "person.slot", score: doubt, person: a.norm(front) + a.norm(given)})
		taken = append(taken, source.Span{Start: front.Start, End: given.End})
	}
	if len(taken) == 0 {
		return
	}
	a.names = append(uncovered(a.names, taken), disjoint(more)...)
	slices.SortFunc(a.names, func(x, y nameHit) int { return x.Start - y.Start })
}

// addressed reports whether what stands before byte i lets a surname with a post begin: a sign, a body, or a word of company.
func (a *article) addressed(i int) bool {
	r, _ := a.runeBefore(i)
	return !isHan(r) || among("由与和及暨请给向对为的署派同偕", r) || a.behindBody(i) || closing(a.text[:i], []string{"感谢", "邀请", "欢迎", "恭喜", "陪同", "代表", "县", "市", "区", "乡", "镇"}) != ""
}

// spelledOut reports whether the article names the person without the post as well.
func (a *article) spelledOut(front, given source.Span) bool {
	return strings.Contains(a.around(given), a.norm(front)+a.norm(given))
}

// commonly reports whether a span is a word of everyday or begins one: 高兴|地, 明确.
func (a *article) commonly(s source.Span) bool {
	w, known := dict.Word(a.norm(s))
	return known && (w.Freq >= rareWord && w.Tag != dict.TagPerson || w.Tag == dict.TagVerb || w.Tag == dict.TagFunction || w.Tag == dict.TagAdjective || w.Tag != dict.TagPerson && a.analyzer.names.Given(a.norm(s)) < 3) || a.verbAt(s.Start) || a.wordAcross(s.End)
}

// namePieces returns the spans that a name is quoted from.
func (a *article) namePieces(n nameHit) []source.Span {
	if n.front.End > n.front.Start {
		return []source.Span{n.front, n.Span}
	}
	return []source.Span{n.Span}
}

// ofParted gives a post that parts a name the body right before the surname, 台北地院|林|院长|志强, and reports whether there is one.
func (r *postReader) ofParted(po *post) bool {
	n := r.nameAt(po.End)
	if n.front.End != po.Start || n.Start != po.End || po.own {
		return false
	}
	b := r.bodyBefore(n.front.Start)
	if b < 0 || r.bodies[b].End != n.front.Start {
		return false
	}
	po.org, po.own = office{body: b, dept: po.dept, core: po.dept.End > po.dept.Start}, true
	return true
}
