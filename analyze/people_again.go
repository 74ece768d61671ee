package analyze

import (
	"cmp"
	"slices"
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// A name that its place tells once is found wherever the article says it.

// maxAgain is how many names of one article are looked for again.
const maxAgain = 60

// namesAgain adds the other places of the names told by their place, and drops the names that such a place cuts: 吉克拉|龙 beside 所长吉克拉龙.
func (a *article) namesAgain() {
	var more []nameHit
	seen := map[string]bool{}
	for _, n := range a.names {
		told := n.rule == lifeRule || n.rule == "person.slot" || a.odd(n.person) || n.rule == "person.weighed" || n.rule == "person.foreign" && n.score >= doubt && len(n.person) > 2*len("道") && a.endsName(n.End) > endsWord
		if !told || seen[n.person] || len(seen) == maxAgain || strings.ContainsAny(n.person, "·") {
			continue
		}
		seen[n.person] = true
		sure := runeCount(n.person) > 2 || n.rule == lifeRule
		for at := 0; ; {
			i := index(a.text[at:], n.person)
			if i < 0 {
				break
			}
			s := source.Span{Start: at + i, End: at + i + len(n.person)}
			at = s.End
			if a.nameAt(s.Start).Span == s || a.longerNameAt(s) || !sure && !a.nameStands(s) {
				continue
			}
			more = append(more, nameHit{Span: s, rule: n.rule, score: doubt, person: n.person})
		}
	}
	if len(more) == 0 {
		return
	}
	slices.SortFunc(more, func(x, y nameHit) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End))
	})
	more = disjoint(more)
	taken := make([]source.Span, 0, len(more))
	for _, n := range more {
		taken = append(taken, n.Span)
	}
	a.names = append(uncovered(a.names, taken), more...)
	slices.SortFunc(a.names, func(x, y nameHit) int { return cmp.Compare(x.Start, y.Start) })
}

// longerNameAt reports whether a longer name, or a court or body, holds a span.
func (a *article) longerNameAt(s source.Span) bool {
	for i := max(0, a.nameFrom(s.Start)-1); i < len(a.names) && a.names[i].Start < s.End; i++ {
		if n := a.names[i]; n.Start <= s.Start && n.End >= s.End && n.End-n.Start > s.End-s.Start {
			return true
		}
	}
	for _, c := range a.courts {
		if c.Start < s.End && c.End > s.Start {
			return true
		}
	}
	return false
}

// nameStands reports whether a name can stand where a span does: it opens a clause or follows a word that names follow, and what stands behind it
// ends a name.
func (a *article) nameStands(s source.Span) bool {
	r, _ := a.runeBefore(s.Start)
	if isHan(r) && !among("和与同由给让除请向对予把将被为及是员长师士人", r) {
		return false
	}
	return a.endsName(s.End) > endsNone
}
