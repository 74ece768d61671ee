package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// readListed reads a sentence that says that somebody stands on the list of an honor named before: …公布全国文明单位名单，某法院榜上有名.
func (r *honorReader) readListed(marks []dict.Match) {
	text := r.norm(r.sentence)
	at := -1
	for _, word := range []string{"榜上有名", "名列其中", "位列其中", "上榜", "光荣入选", "获此殊荣", "获奖"} {
		if i := strings.Index(text, word); i >= 0 {
			at = r.sentence.Start + i
			break
		}
	}
	if at < 0 {
		return
	}
	clause := r.clauseAt(at)
	if clause.Start <= r.sentence.Start {
		return
	}
	name, ok := r.lastNameBefore(marks, clause.Start)
	if !ok {
		return
	}
	wanted := r.wants(name)
	got := keep(r.group(source.Span{Start: clause.Start, End: at}), wanted)
	if p, ok := r.unlistedPerson(at, r.behindLast(clause.Start, at)); ok && len(got) == 0 && wanted != "body" {
		got = []party{p}
	}
	if len(got) == 0 || r.text[got[len(got)-1].End:r.passAdverbs(at, got[len(got)-1].End)] != "" {
		return
	}
	r.add([]honorName{name}, got, dict.Match{Start: at, End: at}, source.Span{}, "honor.listed", false)
}

// behindLast returns the end of the last party in front of byte at, from if there is none.
func (r *honorReader) behindLast(from, at int) int {
	for _, p := range r.partiesIn(source.Span{Start: from, End: at}) {
		from = p.End
	}
	return from
}

// lastNameBefore returns the last name of an honor in front of byte at that the sentence does not deny.
func (r *honorReader) lastNameBefore(marks []dict.Match, at int) (honorName, bool) {
	for i := len(marks) - 1; i >= 0; i-- {
		m := marks[i]
		if m.End > at || m.Class != dict.HonorHead && m.Class != dict.HonorRole && m.Class != dict.HonorCore {
			continue
		}
		name, scope, _, ok := r.bareName(m.Start)
		if ok && name.span().End <= at && !r.speaks(name.span()) && (r.scoped(scope) || r.quoteAt(scope.Start-len("“"))) && !r.deniedBare(name) {
			return name, true
		}
	}
	return honorName{}, false
}
