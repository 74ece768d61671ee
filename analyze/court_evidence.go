package analyze

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A placeNote is one place that the text speaks of for certain: a division named in full, or the seat of a court.
type placeNote struct {
	at     int // byte at which it is named
	number uint32
	weight int
}

// shortNote is the weight of a province's or city's short name (在武汉), twice that at the head of the article.
const shortNote = 1

// placeEvidence sums up which places an article is about. It is made in one pass and asked in the order of the text.
type placeEvidence struct {
	notes []placeNote               // by at
	total map[uint32]int            // weight of a division and all that lies in it
	named map[uint32]bool           // the divisions of notes, without those they lie in
	best  map[relativeKey]placeNote // what each relative word means in the article as a whole
	next  int
	last  [dict.Zone + 1][]placeNote // the last note of each kind of name before the question
}

// A relativeKey is a relative word with the level of division that it asks for.
type relativeKey struct {
	level dict.DivisionLevel
	unit  string
}

// gatherEvidence collects the places of the text: those of courts and bodies weigh most, then those of the head, then other
// full names. Short names of districts (朝阳) are no evidence by themselves.
func (a *article) gatherEvidence() *placeEvidence {
	e := &placeEvidence{total: map[uint32]int{}, named: map[uint32]bool{}, best: map[relativeKey]placeNote{}}
	limit := 0
	if len(a.lines) > 0 {
		limit = a.lines[min(len(a.lines), 3)-1].End
	}
	for i := range a.courts {
		ref := &a.courts[i].ref
		for ref.parent != nil {
			ref = ref.parent
		}
		if numbers := a.refDivisions(ref); len(numbers) == 1 && dict.DivisionAt(numbers[0]).Code < "700000" {
			e.notes = append(e.notes, placeNote{a.courts[i].Start, numbers[0], 6})
		}
	}
	for _, s := range a.widestPlaces() {
		note, ok := a.placeNoteOf(s)
		if !ok {
			continue
		}
		if s.Start < limit {
			note.weight *= 2
		}
		e.notes = append(e.notes, note)
	}
	a.addOutlet(e)
	slices.SortStableFunc(e.notes, func(x, y placeNote) int { return cmp.Compare(x.at, y.at) })
	for _, n := range e.notes {
		d := dict.DivisionAt(n.number)
		e.named[n.number] = true
		for range 4 {
			e.total[d.Number] += n.weight
			up, ok := d.Parent()
			if !ok {
				break
			}
			d = up
		}
	}
	return e
}

// refDivisions gives the divisions that a court's wording leaves open; a court that the dictionary names whole has its own.
func (a *article) refDivisions(ref *courtRef) []uint32 {
	if ref.form == namedCourt {
		if numbers := dict.CourtsNamed(ref.name); len(numbers) == 1 {
			if d, ok := dict.CourtAt(numbers[0]).Division(); ok {
				return []uint32{d.Number}
			}
		}
		return nil
	}
	return ref.divisions
}

// widestPlaces returns the places of the text that lie in no longer one and in no name.
func (a *article) widestPlaces() []placeSpan {
	var widest []placeSpan
	for _, s := range a.places.home { // by End, the longest first
		if n := len(widest); n > 0 && widest[n-1].Start <= s.Start && widest[n-1].End >= s.End {
			continue
		}
		if i := a.nameFrom(s.Start + 1); i > 0 && a.names[i-1].Start < s.Start && a.names[i-1].End >= s.End {
			continue // 路|正阳
		}
		for len(widest) > 0 && widest[len(widest)-1].Start >= s.Start {
			widest = widest[:len(widest)-1]
		}
		widest = append(widest, s)
	}
	return widest
}

// placeNoteOf weighs one place: a name with its kind that only one division has, or the short name of a province or city.
func (a *article) placeNoteOf(s placeSpan) (placeNote, bool) {
	numbers := a.divisionsOf(s, anyLevel)
	full := a.writtenFull(s.Span)
	if !full {
		if numbers = keepLevels(numbers, provinceLevel|cityLevel); len(numbers) != 1 {
			return placeNote{}, false
		}
		return placeNote{s.Start, numbers[0], shortNote}, true
	}
	if c, ok := a.chainEndingAt(s.End, anyLevel); ok && len(numbers) > 1 {
		numbers = c.divisions
	}
	if len(numbers) != 1 {
		return placeNote{}, false
	}
	return placeNote{s.Start, numbers[0], 3}, true
}

// addOutlet takes the place of the medium: 湖南法治报.
func (a *article) addOutlet(e *placeEvidence) {
	if a.head.outlet == "" {
		return
	}
	folded := dict.FoldString(a.head.outlet)
	for _, m := range a.analyzer.lexicon.AppendMatchesAt(nil, folded, 0) {
		if d := dict.DivisionAt(m.ID); m.Class == dict.Place && !d.Former && d.Level < dict.County {
			e.notes = append(e.notes, placeNote{0, m.ID, 4})
		}
	}
}

// advance moves the reading point to byte at.
func (e *placeEvidence) advance(at int) {
	for ; e.next < len(e.notes) && e.notes[e.next].at < at; e.next++ {
		n := e.notes[e.next]
		d := dict.DivisionAt(n.number)
		for range 4 {
			e.keepLast(d, n)
			up, ok := d.Parent()
			if !ok {
				break
			}
			d = up
		}
	}
}

// keepLast remembers the last note for each ending of names on a level: 市 and 县 apart.
func (e *placeEvidence) keepLast(d dict.Division, n placeNote) {
	n.number = d.Number
	list := e.last[d.Level]
	for i := range list {
		if sameKind(dict.DivisionAt(list[i].number).Name, d.Name) {
			list[i] = n
			return
		}
	}
	e.last[d.Level] = append(list, n)
}

func sameKind(x, y string) bool {
	const one = len("市")
	return x[len(x)-one:] == y[len(y)-one:]
}

// pick finds the division of a level whose name ends in unit that a relative word at byte at means: the last one named in its
// line, else the one the article is about, else the last one named at all.
func (e *placeEvidence) pick(at int, line source.Span, level dict.DivisionLevel, unit string) (uint32, bool) {
	e.advance(at)
	var near *placeNote
	for i, n := range e.last[level] {
		if fitsUnit(dict.DivisionAt(n.number), unit) && (near == nil || n.at > near.at) {
			near = &e.last[level][i]
		}
	}
	best, weight := e.whole(relativeKey{level, unit})
	switch {
	case near == nil && weight == 0:
		return 0, false
	case near == nil:
		return best, true
	case near.at >= line.Start && near.weight > 2*shortNote && e.total[near.number]*4 >= weight:
		return near.number, true
	case e.total[near.number]*2 >= weight:
		return near.number, true
	}
	return best, true
}

// whole gives the division that a relative word means in the article as a whole, with its weight.
func (e *placeEvidence) whole(key relativeKey) (number uint32, weight int) {
	if found, known := e.best[key]; known {
		return found.number, found.weight
	}
	for n, w := range e.total {
		d := dict.DivisionAt(n)
		if d.Level == key.level && fitsUnit(d, key.unit) && (w > weight || w == weight && n < number) {
			number, weight = n, w
		}
	}
	e.best[key] = placeNote{number: number, weight: weight}
	return number, weight
}

// fitsUnit reports whether a division is what the relative word says: 州 for 恩施土家族苗族自治州, 市 for 长沙市.
func fitsUnit(d dict.Division, unit string) bool {
	if d.Code >= "700000" {
		return false
	}
	switch unit {
	case "":
		return true
	case "省":
		return !strings.HasSuffix(d.Name, "区") && !strings.HasSuffix(d.Name, "市")
	case "兵团":
		return strings.HasPrefix(d.Code, "65")
	}
	return strings.HasSuffix(d.Name, unit)
}

// choose picks one of several divisions of one name by what else the article names: the division itself, its city, its
// province. Where nothing speaks for one before the others it gives none.
func (e *placeEvidence) choose(numbers []uint32) (uint32, bool) {
	if len(numbers) == 1 {
		return numbers[0], true
	}
	best, weight, tie := uint32(0), 0, false
	for _, n := range numbers {
		d := dict.DivisionAt(n)
		w := e.total[n] * 4
		if up, ok := d.Parent(); ok {
			w += e.total[up.Number] * 2
			if top, ok := up.Parent(); ok {
				w += e.total[top.Number]
			}
		}
		switch {
		case w > weight:
			best, weight, tie = n, w, false
		case w == weight:
			tie = true
		}
	}
	return best, weight > 0 && !tie
}

// chooseCourt picks one of several courts of one short name by the places that the article names in its province: 南铁中院 of 南昌 or 南宁. Without any
// it is the first.
func (e *placeEvidence) chooseCourt(courts []dict.Court) dict.Court {
	best, weight := courts[0], 0
	if len(courts) == 1 {
		return best
	}
	for _, c := range courts {
		own, ok := c.Division()
		if !ok {
			continue
		}
		province, _ := ancestor(own, dict.Province)
		w := e.total[province.Number]
		if w > weight {
			best, weight = c, w
		}
	}
	return best
}

// restart moves the reading point back to the beginning.
func (e *placeEvidence) restart() {
	e.next = 0
	for i := range e.last {
		e.last[i] = e.last[i][:0]
	}
}

// weight sums up what the mention at byte at itself says for a division.
func (e *placeEvidence) weight(at int, number uint32) int {
	sum := 0
	i := sort.Search(len(e.notes), func(i int) bool { return e.notes[i].at >= at })
	for ; i < len(e.notes) && e.notes[i].at == at; i++ {
		if e.notes[i].number == number {
			sum += e.notes[i].weight
		}
	}
	return sum
}
