package analyze

import (
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// Lists whose parts are counted: 李明、周洋等5名法官和县法院立案庭等3个集体, 某团队等7个团队以及51名法官.

// beforeCrowd steps back from byte at over those whom a list counts last without a name, in the i-th clause or as the whole of it, to the ones in front of
// them: 某团队等7个团队|和51名法官|荣获…, 某团队等7个团队,|以及51名法官|荣获…. It returns the clause where these stand, and their end.
func (r *honorReader) beforeCrowd(i, at int) (int, int) {
	start := r.clauses[i].Start
	end := r.passAdverbs(at, start)
	text := r.text[start:end]
	for _, and := range [...]string{"以及", "及", "和", "与"} {
		j := lastIndex(text, and)
		if j < 0 || !countsAlone(text[j+len(and):]) || len(r.partiesIn(source.Span{Start: start + j, End: end})) > 0 {
			continue
		}
		if j > 0 {
			return i, start + j
		}
		if i > 0 && strings.HasPrefix(r.text[r.clauses[i-1].End:], ",") {
			return i - 1, r.clauses[i-1].End
		}
	}
	return i, at
}

// countsAlone reports whether a text is a number of people or bodies with a short word for them and nothing else: 51名法官, 2个集体.
func countsAlone(text string) bool {
	const longest = 12 * len("官")
	rest := strings.TrimLeft(text, "0123456789")
	if len(rest) == len(text) {
		rest = strings.TrimLeft(text, "一两二三四五六七八九十百")
	}
	what := rest[len(opening(rest, []string{"名", "位", "个", "家", "支"})):]
	return len(rest) < len(text) && len(what) < len(rest) && what != "" && len(what) <= longest && allHan(what) && !holdsAny(what, "的获被是")
}

// peopleCounted returns the people whom a list from byte start counts in front of the bodies that begin at byte at: 李明、周洋等5名法官和|某院立案庭.
func (r *honorReader) peopleCounted(start, at int) []party {
	if at <= start {
		return nil // the list began in a clause before
	}
	text := r.text[start:r.beforeSeparator(at, start)]
	i := lastIndex(text, "等")
	if i < 0 || len(text) == at-start || !countsAlone(text[i+len("等"):]) {
		return nil
	}
	got := keep(r.group(source.Span{Start: start, End: start + i}), "person")
	if len(got) == 0 || got[len(got)-1].End != start+i {
		return nil
	}
	return got
}

// roleLen returns the length of the short word for those counted that a text begins with, with a conjunction behind it: 基层法官|和; 0 for none.
func roleLen(text string) int {
	const longest = 6 * len("官")
	head := cutAt(text, longest+len("以"))
	for i, c := range head {
		if among("和与及以、", c) {
			return i
		}
		if !isHan(c) {
			break
		}
	}
	return 0
}
