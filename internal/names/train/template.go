package main

import (
	_ "embed"
	"strings"

	"github.com/fawen/fawen/internal/names/span"
)

// templates.txt holds lines with slots: kinds of lines that the sentences
// lack, above all the by-lines and lists of local courts.
//
//go:embed templates.txt
var templateText string

// fillers are what stands in the slots that are no names.
type fillers struct {
	titles, places, courts, offices, after, verbs, says, phrases, bare, light, jobs, departments [][]uint16
}

func newFillers(d *drawer) fillers {
	split := func(section string) [][]uint16 {
		_, rest, _ := strings.Cut(templateText, "\n["+section+"]\n")
		body, _, _ := strings.Cut(rest, "\n[")
		return lists(strings.Fields(body))
	}
	f := fillers{titles: split("titles"), places: split("places"), courts: split("courts"), offices: split("offices"), after: split("after"), verbs: split("verbs"), says: split("says"), phrases: split("phrases"), bare: split("bare"), light: split("light"), jobs: split("jobs"), departments: split("departments")}
	f.titles = append(f.titles, lists(d.k.parts["post"])...)
	return f
}

// lines writes n lines from the templates.
func (d *drawer) lines(n int) []*sentence {
	_, rest, _ := strings.Cut(templateText, "\n[lines]\n")
	var all [][]rune
	for line := range strings.Lines(rest) {
		if line = strings.TrimSuffix(line, "\n"); line != "" {
			all = append(all, []rune(line))
		}
	}
	f := newFillers(d)
	out := make([]*sentence, 0, n)
	for range n {
		out = append(out, d.line(pick(d.rand, all), &f))
	}
	return out
}

// line fills the slots of one template: {N} a name, {M} a masked name, {F} a
// foreign or minority name, {Y} a surname, {Q} two characters like a name that
// are none, {A} any verb, {U} a word built like a name, {G} a surname that is an
// adverb or a preposition there, {E} any noun, and the fillers.
func (d *drawer) line(template []rune, f *fillers) *sentence {
	s := &sentence{doc: "template"}
	blanks := d.chance(5)
	for i := 0; i < len(template); i++ {
		if template[i] != '{' {
			s.sym = append(s.sym, symbols(string(template[i]))...)
			continue
		}
		slot := template[i+1]
		i += 2
		// A name that is also a word, or has a gated surname, is drawn only where
		// its ends are plain to see.
		led := i >= 5 && template[i-3] == '}' && strings.ContainsRune("TIJ", template[i-4])
		open := i+1 < len(template) && template[i+1] == '{' && template[i+2] != 'S' && !(led && template[i+2] == 'L')
		if w, name := d.slot(slot, f, blanks, open); name {
			s.names = append(s.names, stretch{len(s.sym), len(s.sym) + len(w)})
			s.sym = append(s.sym, w...)
		} else {
			s.sym = append(s.sym, w...)
		}
	}
	return s
}

// person draws the name of a person, with blanks if so asked. Open places have no word and no rare name.
func (d *drawer) person(blanks, open bool) (w []uint16) {
	switch x := d.rand.IntN(40); {
	case x < 5:
		w = d.other()
	case x < 9 && !open:
		w = d.word()
	case x < 12 && !open:
		w = d.rare()
	default:
		w = d.plain()
	}
	if blanks {
		w = d.blanks(w)
	}
	return w
}

// slot draws what stands in a slot and says whether it is a name.
func (d *drawer) slot(slot rune, f *fillers, blanks, open bool) (w []uint16, name bool) {
	r := d.rand
	switch slot {
	case 'N':
		return d.person(blanks, open), true
	case 'M':
		return d.masked(d.plain()), true
	case 'F':
		return d.other(), true
	case 'T':
		return pick(r, f.titles), false
	case 'P':
		return pick(r, f.places), false
	case 'C':
		return pick(r, f.courts), false
	case 'O':
		return pick(r, f.offices), false
	case 'H':
		return pick(r, f.after), false
	case 'G':
		return []uint16{pick(r, symbols("曾方任于和时都全应常连单从向要能须经同由干即别终初"))}, false
	case 'A':
		return d.verb(), false
	case 'U':
		return d.word(), false
	case 'V':
		if d.chance(3) {
			return d.verb(), false
		}
		if d.chance(4) {
			return nil, false
		}
		return pick(r, f.verbs), false
	case 'S':
		return pick(r, f.says), false
	case 'W':
		return pick(r, f.phrases), false
	case 'B':
		return pick(r, f.bare), false
	case 'Y':
		return []uint16{d.surname()}, false
	case 'Q':
		return []uint16{d.surname(), pick(r, symbols("山阳水平安城河江宁丰泉溪川州化门口台原桥坝岗湖海林田坪沙关店庄堡集屯塘湾"))}, false
	case 'L':
		return pick(r, f.light), false
	case 'E':
		return d.noun(), false
	case 'I':
		return pick(r, f.jobs), false
	case 'J':
		return pick(r, f.departments), false
	case 'D':
		return symbols(pick(r, []string{"3月12日", "近日", "当天", "昨日", "2021年6月", "10时许"})), false
	}
	return []uint16{span.Digit, span.Digit}, false // {K}
}
