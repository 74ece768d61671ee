package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
)

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
	bodyGives       // the nearest mention gives, orders or decides something
	bodyMute        // the text speaks of it nowhere by itself
	bodyOnce        // named once
	bodyOften       // four times and more
	bodyOfPost      // the nearest mention is that of a post
	bodyOpens       // the nearest mention opens a clause
	bodyQuoted      // it stands in quotation marks
	bodyLine        // named in the line before the post, in another sentence
	bodyAbove       // a court above the one that the article speaks of most
	bodyBelow       // a court or tribunal below it
	benchHead       // a tribunal, and the head is one that tribunals have
	benchHome       // a tribunal, of which the article speaks most among tribunals
	postSpoken      // a post before in the sentence has it
	postRow         // the post of the name before in a list has it: 省高院民三庭庭长李文、|研究室副主任|王武

	// without weights
	bodyWanted // of the kind that the post asks for
	bodyUnwanted
	chosenBehind // the text has not named the one that the rules chose yet
)

// seatWeights are the weights of the clues in tenths, in their order. They are fitted to annotated articles (make weights).
var seatWeights = [...]int8{
	-4, 8, 22, 17, 14, 16, 19, 7, 11, -2, 23, -6, -6, -16, 4, 14,
	2, -12, -2, -1, -7, 7, 5, 4, -9, 7, 3, 4, -2, 8,
}

const (
	margin = 3  // how much more a body must have for it than the one that the rules chose
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
		s.clues |= w.placeOfSeat(s, po) | w.bodyClues(s, po) | w.mentionClues(s, po)
		if unit := w.pointer(p); unit != 0 {
			same := lastRune(w.norm(w.bodies[s.body].core)) == unit
			s.clues = s.clues&^(bodyWanted|bodyUnwanted) | when(same, bodyWanted) | when(!same, bodyUnwanted)
		}
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
	return when(b.Start < w.line.Start && b.Start >= w.lineBefore, bodyLineBefore) | when(b.Start >= w.line.Start, bodyLine)
}

// mentionClues returns the clues of how the text speaks of a body.
func (w *weigher) mentionClues(s *seat, po *post) clues {
	b, id := w.bodies[s.at], w.ids[s.body]
	before, _ := w.runeBefore(b.Start)
	quoted := before == '“' || before == '「' || before == '《'
	c := when(w.grants(b.Span), bodyGives) | when(w.spoken[id] == 0, bodyMute) | when(w.counts[id] == 1, bodyOnce) | when(w.counts[id] > 3, bodyOften) |
		when(w.held[s.at], bodyOfPost) | when(!quoted && !isHan(before) && before != '、' && before != '(', bodyOpens) | when(quoted, bodyQuoted)
	if h := w.focus.homes[b.kind]; h.body >= 0 && w.ids[h.body] != id {
		mine, home := w.levelOf(b), w.levelOf(w.bodies[h.body])
		c |= when(mine < home, bodyAbove) | when(mine > home, bodyBelow)
	}
	if b.kind == courtBody && w.isTribunal(s.office) {
		c |= when(benchHeads(w.headText(po)), benchHead) | when(id == w.bench, benchHome)
	}
	return c
}

// benchHeads reports whether tribunals have a head.
func benchHeads(head string) bool {
	switch head {
	case "庭长", "法官", "审判员", "书记员", "法官助理", "人民陪审员", "陪审员", "审判长", "调解员", "法警":
		return true
	}
	return false
}

// levelOf returns the level of a court, or of another body by the division in its name.
func (w *weigher) levelOf(b bodyHit) dict.CourtLevel {
	if e := w.entity(b); e >= 0 && w.courtList[e].level != dict.NoCourtLevel {
		return w.courtList[e].level
	}
	name := w.norm(b.core)
	switch {
	case strings.HasSuffix(name, "法庭") || closing(name, []string{"派出所", "司法所"}) != "":
		return dict.TribunalCourt
	case w.isMinistry(b) || opening(name, []string{"最高", "国务院", "中央", "国家", "全国"}) != "":
		return dict.SupremeCourt
	case holdsAnyWord(name, []string{"县", "区检", "区法", "区公", "区司", "旗"}) && !strings.Contains(name, "自治区"):
		return dict.BasicCourt
	case strings.Contains(name, "市") || strings.Contains(name, "州"):
		return dict.IntermediateCourt
	case strings.HasPrefix(name, "自治区") || strings.Contains(name, "省") || strings.Contains(name, "自治区"):
		return dict.HighCourt
	}
	return dict.BasicCourt
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
	if p > 0 && w.posts[p-1].org.body >= 0 && w.listed(w.posts[p-1].End, po.Start) {
		for i := range w.seats {
			w.seats[i].clues |= when(w.seats[i].id == w.ids[w.posts[p-1].org.body], postRow)
		}
	}
	for q := max(0, p-maxPosts); q < p; q++ {
		o := &w.posts[q]
		if !o.own || o.org.body < 0 {
			continue
		}
		same, sentence := w.headText(o) == w.headText(po), o.Start >= w.sentence.Start
		for i := range w.seats {
			if w.seats[i].id == w.ids[o.org.body] {
				w.seats[i].clues |= when(same, postSameHead) | when(sentence, postSpoken)
			}
		}
	}
}

// listed reports whether nothing but a name and a sign of a list stands between two bytes.
func (w *weigher) listed(from, to int) bool {
	if to <= from || to-from > 6*len("李") {
		return false
	}
	between := w.text[from:to]
	cut := closing(between, []string{"、", "和", "及", "与"})
	return cut != "" && allHan(between[:len(between)-len(cut)])
}
