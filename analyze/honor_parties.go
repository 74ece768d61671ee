package analyze

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/internal/source"
)

// A party is somebody who can be honored: a person, or a body with its department.
type party struct {
	source.Span
	kind  string // person, court, organisation
	court int    // index into courts, -1 for none
}

// findParties lists people and bodies in order. A body that only says where a person serves (河池中院民二庭法官韦克强)
// is listed as well; the rules look at what follows it.
func (a *article) findParties() []party {
	parties := make([]party, 0, len(a.names)+len(a.bodies))
	for _, n := range a.names {
		parties = append(parties, party{n.Span, "person", -1})
	}
	for _, b := range a.bodies {
		kind := "organisation"
		if b.court >= 0 {
			kind = "court"
		}
		parties = append(parties, party{b.Span, kind, b.court})
	}
	sort.Slice(parties, func(i, j int) bool { return parties[i].Start < parties[j].Start })
	return parties
}

// partiesIn returns the parties that lie in a span.
func (r *honorReader) partiesIn(s source.Span) []party {
	lo := sort.Search(len(r.parties), func(i int) bool { return r.parties[i].Start >= s.Start })
	hi := lo
	for hi < len(r.parties) && r.parties[hi].End <= s.End {
		hi++
	}
	return r.parties[lo:hi]
}

// recipients drops the bodies that only say where the next person serves: in 宜州区法院执行局覃深、凤山县法院罗曼蒂 the
// recipients are the two people.
func (r *honorReader) recipients(in []party) []party {
	var got []party
	for i, p := range in {
		if p.kind != "person" && i+1 < len(in) && r.serves(p, in[i+1]) {
			continue
		}
		got = append(got, p)
	}
	return got
}

// serves reports whether a person stands behind the body with nothing but a post between them.
func (r *honorReader) serves(body, next party) bool {
	gap := r.text[body.End:next.Start]
	if strings.ContainsAny(gap, ",;:()") || strings.ContainsAny(gap, "。和与及") || strings.Contains(gap, "的") && len(gap) > 12 {
		return false
	}
	limit := 14
	if next.kind != "person" {
		limit = 0
	}
	return utf8.RuneCountInString(gap) <= limit
}

// group returns the parties of a list that ends with the last one of the span: 毕生、凌晨、胡启明等7名…干警.
func (r *honorReader) group(s source.Span) []party {
	in := r.recipients(r.partiesIn(s))
	if len(in) == 0 {
		return nil
	}
	first := len(in) - 1
	for first > 0 && r.listed(in[first-1], in[first]) {
		first--
	}
	return in[first:]
}

// listed reports whether two parties stand in one list: 、 or 和 between them, and at most a post or a body with it.
func (r *honorReader) listed(left, right party) bool {
	gap := strings.TrimLeft(r.text[left.End:right.Start], " ")
	if strings.HasPrefix(gap, "(") {
		if i := strings.IndexByte(gap, ')'); i >= 0 {
			gap = gap[i+1:]
		}
	}
	joined := gap == "" && left.kind == "person" && right.kind == "person"
	for _, sep := range []string{"、", "和", "与", "及", "以及", "同", "携", "暨"} {
		joined = joined || strings.HasPrefix(gap, sep)
	}
	return joined && utf8.RuneCountInString(gap) <= 30 && !strings.ContainsAny(gap, ",;:。")
}

// subject returns the party that a span speaks of: the first one that is not inside brackets or an object of 被, 由, 经.
func (r *honorReader) subject(s source.Span) (party, bool) {
	in := r.recipients(r.partiesIn(s))
	for _, p := range in {
		before, _ := r.runeBefore(p.Start)
		if strings.ContainsRune("被由经向对把将让受为(据", before) {
			continue
		}
		return p, true
	}
	return party{}, false
}

// receivers finds who stands as the subject of a verb at byte at: in its own clause, else in the clauses before it, else
// the recipients of the last honor, else whom the last sentence spoke of.
func (r *honorReader) receivers(at int) []party {
	clause := r.clauseAt(at)
	own := source.Span{Start: clause.Start, End: at}
	if got := r.group(own); len(got) > 0 && !r.pronounBehind(got, at) {
		return got
	}
	if len(r.topic) > 0 && r.topic[0].Start >= r.sentence.Start && r.topic[0].Start < at {
		return r.topic
	}
	for clause.Start > r.sentence.Start {
		clause = r.clauseAt(clause.Start - 1)
		if got := r.firstGroup(clause); len(got) > 0 {
			return got
		}
	}
	return r.topic
}

// firstGroup returns the list that begins with the subject of a clause.
func (r *honorReader) firstGroup(clause source.Span) []party {
	p, ok := r.subject(clause)
	if !ok {
		return nil
	}
	in := r.recipients(r.partiesIn(source.Span{Start: p.Start, End: clause.End}))
	n := 1
	for n < len(in) && r.listed(in[n-1], in[n]) {
		n++
	}
	return in[:n]
}

// pronounBehind reports whether 他, 她 or 其 stands between the parties and the verb, so that they are not its subject.
func (r *honorReader) pronounBehind(got []party, at int) bool {
	return strings.ContainsAny(r.text[got[len(got)-1].End:at], "他她其")
}

// clauseAt returns the clause of the sentence that byte at lies in: between ，；：and brackets that stand outside quotes.
func (r *honorReader) clauseAt(at int) source.Span {
	s := r.sentence
	start := s.Start
	for i := s.Start; i < s.End; {
		c, size := r.runeAt(i)
		if r.breaksClause(c, i) {
			if i >= at {
				return source.Span{Start: start, End: i}
			}
			start = i + size
		}
		i += size
	}
	return source.Span{Start: start, End: s.End}
}

func (r *honorReader) breaksClause(c rune, at int) bool {
	switch c {
	case ',', ';', ':', '!', '?', '。', '…', '—':
		return !r.betweenDigits(at)
	}
	return false
}

// betweenDigits keeps the comma of 1,200 and the colon of 9:30 from breaking a clause.
func (r *honorReader) betweenDigits(at int) bool {
	return at > 0 && at+1 < len(r.text) && isDigit(r.text[at-1]) && isDigit(r.text[at+1])
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// countAfter reads 等7名 behind the recipients: 7.
func (r *honorReader) countAfter(got []party) int {
	rest := r.text[got[len(got)-1].End:r.sentence.End]
	if !strings.HasPrefix(rest, "等") {
		return 0
	}
	n, digits := 0, 0
	for _, c := range []byte(rest[len("等"):]) {
		if !isDigit(c) || digits > 6 {
			break
		}
		n = n*10 + int(c-'0')
		digits++
	}
	return n
}
