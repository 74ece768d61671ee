package analyze

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A party is somebody who can be honored: a person, or a body with its department. Its name is what a record prints: of
// 李法官 the full name that stands elsewhere.
type party struct {
	source.Span
	kind  string // person, court, organisation
	court int    // index into courts, -1 for none
	aside bool   // it stands in brackets
	media bool   // it is a medium, which is rarely what the text speaks of
	name  source.Span
	owner source.Span // the body that 该院 in front of the name means, empty for none
}

// pieces returns what a record prints of the party.
func (p party) pieces() []source.Span {
	if p.owner.End > 0 {
		return []source.Span{p.owner, p.name}
	}
	return []source.Span{p.name}
}

// is reports whether a party is a person or a body.
func (p party) is(wanted string) bool { return (p.kind == "person") == (wanted == "person") }

// findParties lists people and bodies in order. A body that only says where a person serves (河池中院民二庭法官韦克强)
// is listed as well; the rules look at what follows it.
func (a *article) findParties() []party {
	parties := make([]party, 0, len(a.names)+len(a.bodies))
	next := 0
	for _, n := range a.names {
		for next < len(a.bodies) && a.bodies[next].End <= n.Start {
			next++
		}
		if next < len(a.bodies) && a.bodies[next].Start < n.End {
			continue // 黄志丽 in 黄志丽法官工作室
		}
		parties = append(parties, party{Span: n.Span, kind: "person", court: -1})
	}
	for _, b := range a.bodies {
		kind := "organisation"
		if b.court >= 0 {
			kind = "court"
		}
		parties = append(parties, party{Span: b.Span, kind: kind, court: b.court, media: b.kind == mediaBody})
	}
	parties = a.addSurnames(parties)
	sort.Slice(parties, func(i, j int) bool { return parties[i].Start < parties[j].Start })
	for i := range parties {
		if parties[i].name.End == 0 {
			parties[i].name = parties[i].Span
		}
		parties[i].aside = a.inBrackets(parties[i].Start)
	}
	return parties
}

// addSurnames adds the places that name a person by surname and post, where the article has one person of that surname:
// 李法官.
func (a *article) addSurnames(parties []party) []party {
	of := map[rune]source.Span{}
	for _, n := range a.names {
		r, _ := a.runeAt(n.Start)
		if have, ok := of[r]; ok && squeeze(a.norm(have)) != n.person && len(n.person) > 3 {
			of[r] = source.Span{}
		} else if !ok {
			of[r] = n.Span
		}
	}
	for _, t := range a.terms {
		if t.Class != dict.PostHead || t.Start == 0 {
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
	return parties
}

// startsClause reports whether a clause begins at byte i.
func (a *article) startsClause(i int) bool {
	r, size := a.runeBefore(i)
	return size == 0 || strings.ContainsRune(",。;:!?\n “”、", r)
}

// inBrackets reports whether a bracket opens shortly before byte at and has not closed there.
func (a *article) inBrackets(at int) bool {
	text := a.text[max(0, at-90):at]
	return strings.LastIndexByte(text, '(') > strings.LastIndexByte(text, ')')
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
	for len(in) > 0 && in[len(in)-1].aside && !r.inBrackets(s.End) {
		in = in[:len(in)-1]
	}
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
	gap := strings.TrimLeft(strings.TrimPrefix(r.text[left.End:right.Start], "同志"), " ")
	if strings.HasPrefix(gap, "等") {
		for _, unit := range []string{"名", "位", "人", "个"} {
			if i := strings.Index(gap, unit); i >= 0 && i < 15 {
				gap = strings.TrimPrefix(gap[i+len(unit):], "同志")
				break
			}
		}
	}
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

// subject returns the party that a clause speaks of: the first one with nothing but a time or a post in front of it.
func (r *honorReader) subject(clause source.Span, wanted string) (party, bool) {
	for _, p := range r.recipients(r.partiesIn(clause)) {
		if wanted != "" && !p.is(wanted) || p.aside || p.media {
			continue
		}
		if r.opens(clause, p) {
			return p, true
		}
	}
	return party{}, false
}

// opens reports whether a party can be the subject of its clause by what stands in front of it: no word that makes it an
// object (被, 从, 任) and no long run of other words.
func (r *honorReader) opens(clause source.Span, p party) bool {
	lead, from := "", clause.Start
	for _, q := range r.partiesIn(source.Span{Start: clause.Start, End: p.Start}) {
		lead += r.text[from:max(from, q.Start)]
		from = q.End
	}
	lead += r.text[from:max(from, p.Start)]
	if strings.ContainsAny(lead, "被由从向对把将让受据任在于到给以") {
		return false
	}
	return utf8.RuneCountInString(lead) <= 16 || p.End == clause.End
}

// receivers finds who stands as the subject of a verb at byte at and can get what is wanted (person, body, or "" for
// either): in its own clause, else in the clauses before it, else whom the text spoke of last.
func (r *honorReader) receivers(at int, wanted string) []party {
	clause := r.clauseAt(at)
	own := source.Span{Start: clause.Start, End: at}
	got := keep(r.group(own), wanted)
	behind := clause.Start
	if len(got) > 0 {
		behind = got[len(got)-1].End
	}
	gap := r.text[behind:at]
	if units := r.unitsBefore(at, own.Start); len(units) > 0 && wanted != "person" {
		return units
	}
	if strings.HasPrefix(gap, "等") && len(got) > 0 {
		return got
	}
	if r.anonymous(gap) {
		return nil
	}
	if len(got) > 0 && !strings.ContainsAny(gap, "他她其") {
		return r.withPronoun(got, clause.Start)
	}
	if strings.ContainsAny(gap, "他她其") && wanted != "body" {
		return r.spokenOf("person")
	}
	if got := r.pointedAt(gap, clause.Start, wanted); len(got) > 0 {
		return got
	}
	for clause.Start > r.sentence.Start {
		before := clause
		clause = r.clauseAt(before.Start - 1)
		if len(r.topic) > 0 && clause.Start <= r.topic[0].Start && r.topic[0].Start < clause.End && (wanted == "" || r.topic[0].is(wanted)) {
			return r.topic
		}
		if units := r.unitsBefore(clause.End, clause.Start); len(units) > 0 && wanted != "person" {
			return units
		}
		if got := r.pointedAt(r.norm(clause), clause.Start, wanted); len(got) > 0 {
			return got
		}
		if got := r.firstGroup(clause, wanted); len(got) > 0 {
			return got
		}
		text := r.norm(clause)
		if wanted != "body" && (strings.HasPrefix(text, "他") || strings.HasPrefix(text, "她")) {
			return r.spokenOf("person")
		}
		if len(r.partiesIn(clause)) == 0 && r.anonymous(cutAt(text, 24)) {
			return nil
		}
	}
	return r.spokenOf(wanted)
}

// cutAt returns at most the first n bytes of a text, cut between characters.
func cutAt(text string, n int) string {
	if len(text) <= n {
		return text
	}
	for n > 0 && !utf8.RuneStart(text[n]) {
		n--
	}
	return text[:n]
}

// withPronoun adds whom the text spoke of to a list that begins with a pronoun: 她和法官助理石磊一同获评.
func (r *honorReader) withPronoun(got []party, from int) []party {
	lead := r.text[from:max(from, got[0].Start)]
	for _, word := range []string{"他和", "她和", "他与", "她与", "他同", "她同"} {
		if strings.Contains(lead, word) && len(r.person) > 0 && r.person[0].name != got[0].name {
			return append([]party{r.person[0]}, got...)
		}
	}
	return got
}

// pointedAt returns whom a clause points back to: 这位… the last person named before it, 该室 the last body that ends so,
// 法庭 at its start the one of that kind that the article speaks of most.
func (r *honorReader) pointedAt(text string, at int, wanted string) []party {
	text = strings.TrimLeft(text, "0123456789年月日 ,")
	if wanted != "body" && (strings.HasPrefix(text, "这位") || strings.HasPrefix(text, "这名") || strings.HasPrefix(text, "这个")) {
		return r.lastBefore(at, func(p party) bool { return p.kind == "person" })
	}
	if wanted == "person" {
		return nil
	}
	if i := strings.Index(text, "该"); i >= 0 && i+6 <= len(text) {
		if tail := text[i+3 : i+6]; strings.Contains("院庭室所局队站会处科", tail) {
			return r.lastBefore(at, func(p party) bool { return p.kind != "person" && strings.HasSuffix(r.norm(p.Span), tail) })
		}
	}
	for _, kind := range []string{"法庭", "法院", "全院", "我院", "本院", "院里", "全庭"} {
		if strings.HasPrefix(text, kind) {
			return r.mostNamed(kind[len(kind)-3:])
		}
	}
	return nil
}

// lastBefore returns the last party before byte at that fits.
func (r *honorReader) lastBefore(at int, fits func(party) bool) []party {
	hi := sort.Search(len(r.parties), func(i int) bool { return r.parties[i].Start >= at })
	for i := hi - 1; i >= 0 && at-r.parties[i].Start < 1200; i-- {
		if fits(r.parties[i]) {
			return []party{r.parties[i]}
		}
	}
	return nil
}

// mostNamed returns the court whose name ends so and that the article names most often, by its shortest name with a place.
func (r *honorReader) mostNamed(tail string) []party {
	count := map[int]int{}
	short := map[int]party{}
	best := -1
	for _, p := range r.parties {
		name := r.norm(p.Span)
		if p.kind != "court" || !strings.HasSuffix(name, tail) && tail != "里" {
			continue
		}
		entity := r.courts[p.court].entity
		count[entity]++
		if have, ok := short[entity]; !ok || len(name) < len(r.norm(have.Span)) && len(name) > len("区法院") {
			short[entity] = p
		}
		if best < 0 || count[entity] > count[best] {
			best = entity
		}
	}
	if best < 0 {
		return nil
	}
	return []party{short[best]}
}

// spokenOf returns whom the text spoke of last, of the kind wanted.
func (r *honorReader) spokenOf(wanted string) []party {
	switch {
	case wanted == "person":
		return r.person
	case wanted == "body" && r.body == nil:
		return r.mostNamed("院")
	case wanted == "body":
		return r.shortest(r.body)
	}
	return r.topic
}

// shortest gives the courts among parties the shortest name that the article has for them, as long as it names a place.
func (r *honorReader) shortest(in []party) []party {
	out := make([]party, len(in))
	for i, p := range in {
		out[i] = p
		if p.court < 0 || r.courts[p.court].Span != p.Span {
			continue
		}
		for _, q := range r.parties {
			if q.court < 0 || r.courts[q.court].Span != q.Span || r.courts[q.court].entity != r.courts[p.court].entity {
				continue
			}
			if n := q.End - q.Start; n < out[i].name.End-out[i].name.Start && n > len("区法院") {
				out[i].name = q.Span
			}
		}
	}
	return out
}

// firstGroup returns the list that begins with the subject of a clause.
func (r *honorReader) firstGroup(clause source.Span, wanted string) []party {
	p, ok := r.subject(clause, wanted)
	if !ok {
		return nil
	}
	in := r.recipients(r.partiesIn(source.Span{Start: p.Start, End: clause.End}))
	n := 1
	for n < len(in) && r.listed(in[n-1], in[n]) {
		n++
	}
	return keep(in[:n], wanted)
}

// keep returns the parties that can get what is wanted.
func keep(in []party, wanted string) []party {
	if wanted == "" {
		return in
	}
	var kept []party
	for _, p := range in {
		if p.is(wanted) {
			kept = append(kept, p)
		}
	}
	return kept
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
	end := got[len(got)-1].End
	if end > r.sentence.End {
		return 0
	}
	rest := r.text[end:r.sentence.End]
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

// anonymous reports whether the words in front of a verb name its subject without a name: 3名干警, 一批作品, 当选者. A work
// with its author (李明撰写的判决书) is the author's.
func (r *honorReader) anonymous(text string) bool {
	for _, word := range []string{"撰写", "承办", "主审", "执笔", "创作", "拍摄", "办理", "审理", "制作", "个人", "本人"} {
		if strings.Contains(text, word) {
			return false
		}
	}
	if r.counted(text) {
		return true
	}
	for _, word := range []string{"选者", "奖者", "赛者", "胜者", "出者", "干警", "名法官", "位法官", "名同志", "人次", "论文", "作品", "案例", "文书", "多人", "一批", "名干部", "名律师", "个集体", "名个人", "名民警", "件", "篇"} {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}

// counted reports whether a text counts people or bodies without naming them: 17位民警, 十部剧目.
func (r *honorReader) counted(text string) bool {
	prev := rune(0)
	for _, c := range text {
		if strings.ContainsRune("名位个家户项部", c) && strings.ContainsRune("0123456789一二三四五六七八九十百千两几数余多", prev) {
			return true
		}
		prev = c
	}
	return false
}
