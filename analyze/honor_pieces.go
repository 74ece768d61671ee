package analyze

import (
	"slices"

	"github.com/fawen/fawen/internal/source"
)

// A text is read piece by piece, each a sentence. A piece that can name no honor, while none is to be given that was named before, is only read for whom the
// text speaks of, and that only if a later piece is read: it is idle.

// An honorPiece is a sentence, or a part of a long one, with its honor terms and its signs.
type honorPiece struct {
	source.Span
	first, end int // of the honor terms that lie in it
	signs      honorSigns
}

// cutPieces cuts the text into pieces, and gathers the signs of its lines. It reports whether one of them can name an honor.
func (r *honorReader) cutPieces() (mayName bool) {
	r.pieces, r.lineSigns = r.work.pieces[:0], r.work.lineSigns[:0]
	next, line := 0, -1
	for _, whole := range r.sentences {
		r.cutSentence(whole, func(s source.Span) {
			for next < len(r.marks) && r.marks[next].Start < s.Start {
				next++
			}
			p := honorPiece{Span: s, first: next}
			for next < len(r.marks) && r.marks[next].Start < s.End {
				next++
			}
			p.signs = r.signsIn(s, r.marks[p.first:next])
			for p.end = next; p.end > p.first && r.marks[p.end-1].End > s.End; {
				p.end--
			}
			r.pieces = append(r.pieces, p)
			for line < 0 || line < len(r.lines)-1 && r.lines[line].End < s.End {
				line++
				r.lineSigns = append(r.lineSigns, 0)
			}
			r.lineSigns[line] = r.lineSigns[line].with(p.signs)
			mayName = mayName || p.signs.mayName()
		})
	}
	r.work.pieces, r.work.lineSigns = r.pieces, r.lineSigns
	return mayName || slices.ContainsFunc(r.lineSigns, honorSigns.mayName)
}

// readPieces reads the pieces that are not idle.
func (r *honorReader) readPieces() {
	line := 0
	for i := range r.pieces {
		p := &r.pieces[i]
		for r.lines[line].End < p.End {
			line++
		}
		s := r.behindDateline(p.Span)
		if r.idle(p, s, line) {
			continue
		}
		r.catchUp(i)
		r.told = i + 1
		r.enter(s)
		r.tellLife()
		if r.holding = p.signs; r.analyzer.readsAll {
			r.holding = ^honorSigns(0)
		}
		r.readSentence(r.marks[p.first:p.end])
	}
	r.catchUp(len(r.pieces))
}

// idle reports whether no frame can find an honor in a piece: it names none, and none is left to be given. headsRoll looks at the whole of a line that the piece
// begins.
func (r *honorReader) idle(p *honorPiece, s source.Span, line int) bool {
	if r.analyzer.readsAll || p.signs.mayName() || r.owes(s, p.signs) {
		return false
	}
	return p.Start > r.lines[line].Start || !r.lineSigns[line].mayName() || longerThan(r.norm(r.lines[line]), maxRollHeading)
}

// owes reports whether a sentence can be about an honor named before it: a list goes on, the honor is near, or a verb can mean it from afar.
func (r *honorReader) owes(s source.Span, signs honorSigns) bool {
	if r.open || r.telling || s.Start < r.listEnd || len(r.award) > 0 {
		return true
	}
	if n := len(r.owed); n > 0 && s.Start-r.owed[n-1][0].span().End < maxLater {
		return true
	}
	n := len(r.last)
	if n == 0 {
		return false
	}
	near := signs&verbSign != 0 || s.Start-r.last[0].span().End < maxAward || s.Start-r.last[n-1].span().End < maxAward
	return near || len(r.got) > 0 && s.Start-r.got[len(r.got)-1].End < maxAward
}

// catchUp follows whom the text speaks of through the idle pieces in front of the i-th.
func (r *honorReader) catchUp(i int) {
	for ; r.told < i; r.told++ {
		r.used = r.used[:0]
		r.enter(r.behindDateline(r.pieces[r.told].Span))
		r.tellLife()
		r.backToHero()
		r.toAuthor()
		r.followTopic()
	}
}

// lineMayName is mayName for a line.
func (r *honorReader) lineMayName(i int) bool { return r.analyzer.readsAll || r.lineSigns[i].mayName() }
