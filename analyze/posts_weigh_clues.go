package analyze

// The clues of the bodies that a post may belong to. The first ones say what made the rules guess a body; a post of
// which they knew it has none.
const (
	howNone   clues = 1 << iota // nothing did
	howSpoken                   // the sentence had a post of it
	howRecent                   // it was the last organ of justice in view
	howHead                     // its name or another post of it has the same head
	howKind                     // it was the last of its kind in view
	bodyTail                    // its name ends as the head begins
	bodyHeadline
	bodyHome       // the article speaks of it most, of its kind
	bodyOurs       // the court that says 我院 in the line
	benchNearest   // a tribunal, the last body named
	bodySentence   // named in the sentence before the post
	bodyLineBefore // not in the line but in that before
	bodyBehindLine // only behind the post, in the line
	bodyBehindFar
	bodyNearestKind // the last one named of the kind that the post asks for
	postSameHead    // a post before had it with the same head

	// without weights
	bodyWanted // of the kind that the post asks for
	bodyUnwanted
	chosenBehind // the text has not named the one that the rules chose yet
)

// seatWeights are the weights of the clues in tenths, in their order. They are fitted to annotated articles (make weights).
var seatWeights = [...]int8{
	-3, 5, 17, 19, 16, 12, 18, 11, 8, 13, 21, -8, -8, -17, 2, 11,
}

const (
	margin = 5  // how much more a body must have for it than the one that the rules chose
	fills  = 40 // how much where the rules chose none
)

// readClues gives the seats of post p their clues.
func (w *weigher) readClues(p int) {
	po := &w.posts[p]
	first := &w.seats[0]
	first.clues = po.how
	last := w.bodyBefore(po.Start)
	nearest := -1
	for i := range w.seats {
		s := &w.seats[i]
		if s.body < 0 {
			continue
		}
		if s.at < 0 {
			s.at = s.body
		}
		s.clues |= w.placeOfSeat(s, po) | w.bodyClues(s, po)
		s.clues |= when(i == 0 && w.first[s.id] > po.Start, chosenBehind)
		s.clues |= when(last >= 0 && w.ids[last] == s.id && w.isTribunal(s.office) && closing(w.text[:w.bodies[last].Start], stationWords[:]) == "", benchNearest)
		if s.clues&bodyWanted != 0 && w.bodies[s.at].Start < po.Start && (nearest < 0 || s.at > w.seats[nearest].at) {
			nearest = i
		}
	}
	for i := range w.seats {
		w.seats[i].clues |= when(nearest >= 0 && w.seats[i].id == w.seats[nearest].id, bodyNearestKind)
	}
	w.postClues(p)
}

// placeOfSeat returns the clues of where the nearest mention of a body stands.
func (w *weigher) placeOfSeat(s *seat, po *post) clues {
	b := w.bodies[s.at]
	switch {
	case b.Start > po.Start && b.Start < w.line.End:
		return bodyBehindLine
	case b.Start > po.Start:
		return bodyBehindFar
	case b.Start >= w.sentence.Start:
		return bodySentence
	}
	return when(b.Start < w.line.Start && b.Start >= w.lineBefore, bodyLineBefore)
}

// bodyClues returns the clues of a body itself.
func (w *weigher) bodyClues(s *seat, po *post) clues {
	b := w.bodies[s.body]
	c := when(w.agrees(b.core, w.headText(po)), bodyTail)
	if kinds := kindsOf(po.wants); kinds != nil && !(po.wants == "party" && (po.inner || insideBody(w.headText(po)))) {
		wanted := kinds[0] == b.kind || len(kinds) > 1 && kinds[1] == b.kind
		c |= when(wanted, bodyWanted) | when(!wanted, bodyUnwanted)
	}
	if h := w.focus.homes[b.kind]; h.body >= 0 && w.ids[h.body] == s.id {
		c |= bodyHome | when(b.kind == courtBody && w.saysOurs, bodyOurs)
	}
	if title := w.lines[0]; title.End-title.Start <= maxHeadline && len(w.lines) > 1 {
		c |= when(w.first[s.id] < title.End, bodyHeadline)
	}
	return c
}

// maxPosts is how many posts back are looked at.
const maxPosts = 24

// postClues says which seats had a post before with the head of post p.
func (w *weigher) postClues(p int) {
	po := &w.posts[p]
	for q := max(0, p-maxPosts); q < p; q++ {
		o := &w.posts[q]
		if !o.own || o.org.body < 0 || w.headText(o) != w.headText(po) {
			continue
		}
		for i := range w.seats {
			w.seats[i].clues |= when(w.seats[i].id == w.ids[o.org.body], postSameHead)
		}
	}
}
