package analyze

import (
	"cmp"
	"slices"
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// The body that a post leaves out is often one of several that the text has in view. What the rules chose is weighed here against the other bodies
// that the article names, by clues of who they are and where they stand (posts_weigh_clues.go). It stands unless another body has clearly more for it.

// maxSeats is how many bodies are weighed for a post.
const maxSeats = 16

// A seat is a body that a post may belong to.
type seat struct {
	office
	id    int32 // which of the article's bodies it is, -1 for words that are none
	at    int   // the mention that stands nearest, those in front first
	clues clues
}

// A weigher chooses among the bodies that a post may belong to.
type weigher struct {
	*postReader
	ids        []int32     // which of the article's bodies each mention names
	first      []int       // the byte where each is named first
	counts     []int       // how often each is named
	spoken     []int       // how often the text speaks of each by itself
	held       []bool      // whether each mention is that of a post
	bench      int32       // the tribunal that is named most, -1 for none
	seats      []seat      // what the rules chose, then the others
	line       source.Span // that the post stands in
	sentence   source.Span
	lineBefore int          // where the line before begins
	saysOurs   bool         // the line says 我院, 本院
	moved      map[int]move // the posts that got another body
}

// A move is a post that got another body.
type move struct{ from, to office }

// weighSeats looks again at the bodies that posts leave out. Those of one chain or row move together.
func (r *postReader) weighSeats(all []settled) {
	var w *weigher
	for i := range all {
		s := &all[i]
		if !s.inherit || !r.weighable(s) {
			continue
		}
		if w == nil {
			w = r.newWeigher()
		}
		if r.inRow(s.post) {
			continue
		}
		to, ok := w.better(s.post, s.holding.org)
		if r.analyzer.watch != nil {
			r.analyzer.watch.bodies(w, s)
		}
		if ok {
			if w.moved == nil {
				w.moved = map[int]move{}
			}
			w.moved[s.post] = move{s.holding.org, to}
			s.moveTo(r, to)
		}
	}
	if w == nil || w.moved == nil {
		return
	}
	for i := range all {
		if s := &all[i]; s.inherit && !s.weighed {
			w.follow(s)
		}
	}
}

// inRow says whether a post follows another one in its sentence that left out the same body: 院长李文接待,|政治部主任|王武作陪.
func (r *postReader) inRow(p int) bool {
	if p == 0 || r.posts[p].from > 0 {
		return false
	}
	po, before := &r.posts[p], &r.posts[p-1]
	return !before.own && before.org.body >= 0 && before.org.body == po.org.body && !holdsAny(r.text[before.End:max(before.End, po.Start)], "。;!?\n")
}

// moveTo gives a settled post another body.
func (s *settled) moveTo(r *postReader, o office) {
	h := s.holding
	h.org, h.weighed = o, true
	*s = r.word(h)
}

// follow moves a post with the one of its chain or row whose body it shares.
func (w *weigher) follow(s *settled) {
	po := &w.posts[s.post]
	lead := cmp.Or(po.from, s.post) - 1
	m, ok := w.moved[lead]
	if !ok || po.from == 0 && !w.inRow(s.post) || m.from.body != s.holding.org.body {
		return
	}
	to := office{body: m.to.body, core: true, dept: po.dept}
	if po.from > 0 {
		to = w.sameBody(m.to, po)
	}
	w.moved[s.post] = move{s.holding.org, to}
	s.moveTo(w.postReader, to)
}

// weighable says whether the body of a post is one that the rules only guessed: it stands in no chain and what told it was no sure sign.
func (r *postReader) weighable(s *settled) bool {
	po := &r.posts[s.post]
	if o := s.holding.org; o.body < 0 && !o.empty() || o != po.org || po.own || po.from > 0 || po.how == 0 || po.head.flags&(aloneTerm|freeTerm) != 0 {
		return false
	}
	switch po.wants {
	case "place", "law", "none", "magistrate", "final":
		return false
	}
	return true
}

// newWeigher tells the article's bodies apart.
func (r *postReader) newWeigher() *weigher {
	w := &weigher{postReader: r, bench: -1, ids: make([]int32, len(r.bodies)), seats: make([]seat, 0, maxSeats)}
	known := make(map[string]int32, len(r.bodies))
	for i, b := range r.bodies {
		name := ""
		if e := r.entity(b); e >= 0 {
			name = r.courtList[e].name
		}
		if name == "" {
			name = r.brief(r.shortForm(b))
		}
		id, ok := known[name]
		if !ok {
			id = int32(len(w.first))
			known[name] = id
			w.first, w.counts, w.spoken = append(w.first, b.Start), append(w.counts, 0), append(w.spoken, 0)
		}
		w.ids[i] = id
		w.counts[id]++
		if r.speaksOf(b.Span) {
			w.spoken[id]++
		}
		if r.isTribunal(office{body: i}) && (w.bench < 0 || w.counts[id] > w.counts[w.bench]) {
			w.bench = id
		}
	}
	w.held = make([]bool, len(r.bodies))
	for i := range r.posts {
		if o := &r.posts[i]; o.own && o.org.body >= 0 && o.Start <= r.bodies[o.org.body].Start {
			w.held[o.org.body] = true
		}
	}
	return w
}

// spanBefore returns the last span that begins at byte at or before it, and the one before that.
func spanBefore(spans []source.Span, at int) (span, before source.Span) {
	n, _ := slices.BinarySearchFunc(spans, at+1, func(s source.Span, at int) int { return cmp.Compare(s.Start, at) })
	n = max(0, n-1)
	return spans[n], spans[max(0, n-1)]
}

// better returns the body that has clearly more for it than the one that the rules chose for post p.
func (w *weigher) better(p int, chosen office) (office, bool) {
	w.readSeats(p, chosen)
	best, most := -1, margin+w.seats[0].clues.weigh(seatWeights[:])
	if chosen.empty() {
		most = fills
	}
	if w.pointer(p) != 0 && w.seats[0].clues&bodyUnwanted != 0 {
		most = -fills // 该院 is no committee
	}
	for i, s := range w.seats[1:] {
		if s.clues&bodyNearestKind != 0 && w.seats[0].clues&chosenBehind != 0 {
			return s.office, true // what is left out has been named
		}
		if s.clues&bodyUnwanted != 0 && (w.seats[0].clues&bodyWanted != 0 || w.pointer(p) != 0) {
			continue
		}
		if n := s.clues.weigh(seatWeights[:]); n > most {
			best, most = i+1, n
		}
	}
	if best < 0 {
		return chosen, false
	}
	return w.seats[best].office, true
}

// pointer returns the last character of the body that a word before a post points back to, 0 for none: 该|院|党组书记.
func (w *weigher) pointer(p int) rune {
	po := &w.posts[p]
	if unit, ok := strings.CutPrefix(w.text[po.Start:po.title.Start], "该"); ok {
		return firstRune(unit)
	}
	return 0
}

// readSeats collects the bodies that post p may belong to: the one chosen, those named before it, the next ones behind, and those that the article is
// about.
func (w *weigher) readSeats(p int, chosen office) {
	po := &w.posts[p]
	w.enter(po)
	w.seats = w.seats[:0]
	w.add(chosen, -1, po)
	before := w.bodyBefore(po.Start)
	for i := before; i >= 0 && i > before-maxCourts && len(w.seats) < maxSeats-4; i-- {
		w.addMention(i, po)
	}
	for i := before + 1; i < min(len(w.bodies), before+6) && len(w.seats) < maxSeats-2; i++ {
		w.addMention(i, po)
	}
	if o := w.focus.main; o.body >= 0 {
		w.addMention(o.body, po)
	}
	if kinds := kindsOf(po.wants); kinds != nil && w.focus.homes[kinds[0]].body >= 0 {
		w.addMention(w.focus.homes[kinds[0]].body, po)
	}
	w.readClues(p)
}

// enter makes the line of a post the one that is read.
func (w *weigher) enter(po *post) {
	line, before := spanBefore(w.lines, po.Start)
	w.sentence, _ = spanBefore(w.sentences, po.Start)
	w.line, w.lineBefore = line, before.Start
	w.saysOurs = w.ourCourt && holdsAnyWord(w.norm(line), []string{"我院", "本院"})
}

// addMention adds the body of mention i, and its department with it where the post has none.
func (w *weigher) addMention(i int, po *post) {
	b := &w.bodies[i]
	if po.dept.End <= po.dept.Start && b.End > b.core.End && !po.inner && po.head.kind != "party" {
		w.add(office{body: i}, i, po)
	}
	dept := po.dept
	if b.kind != courtBody && dept.End > dept.Start && strings.HasSuffix(w.norm(b.core), w.norm(dept)) {
		dept = source.Span{}
	}
	w.add(office{body: i, core: true, dept: dept}, i, po)
}

// add adds a body with the mention where it was found, -1 for the one that the rules chose, unless it is known or cannot have the post.
func (w *weigher) add(o office, at int, po *post) {
	id := int32(-1)
	if o.body >= 0 {
		id = w.ids[o.body]
	}
	unit := w.unitOf(o)
	for i := range w.seats {
		if s := &w.seats[i]; s.id == id && w.unitOf(s.office) == unit {
			if s.at < 0 {
				s.at = at
			}
			return
		}
	}
	if len(w.seats) < maxSeats && (at < 0 || !w.outpost(o, po)) {
		w.seats = append(w.seats, seat{office: o, id: id, at: at})
	}
}

// unitOf is the department of an office.
func (w *weigher) unitOf(o office) string {
	switch {
	case o.dept.End > o.dept.Start:
		return w.norm(o.dept)
	case o.body >= 0 && !o.core:
		return w.text[w.bodies[o.body].core.End:w.bodies[o.body].End]
	}
	return ""
}

// outpost says whether a body is an outpost of a court or bureau where the post is one of the whole: no police station has a squad, no tribunal a president.
func (w *weigher) outpost(o office, po *post) bool {
	head := w.headText(po)
	whole := po.dept.End > po.dept.Start || po.inner || po.head.flags&rankTerm != 0 || po.head.kind == "party" || head == "院长" || head == "法警"
	return w.neverHas(w.bodies[o.body], head) || whole && (w.isTribunal(o) || closing(w.norm(w.bodies[o.body].core), []string{"司法所", "派出所"}) != "") || w.besideUnit(o, po)
}
