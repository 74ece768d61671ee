package segment

import (
	"errors"
	"fmt"

	"github.com/fawen/fawen/internal/flat"
	"github.com/fawen/fawen/segment/internal/layout"
)

// A model is model.bin opened: views of its sections, see layout.
type model struct {
	codes       []uint16
	traits      string
	uni         []uint64
	pairs       layout.Index
	pairCells   []uint64
	pairBias    []uint64
	triples     layout.Index
	tripleCells []uint32
	tripleBias  []uint64
	marks       []uint64
	words       layout.Index
	wordCells   []uint32
	phrases     layout.Index
	phraseCells []uint32
	longest     int         // characters of the longest phrase
	transitions transitions // weights of one tag after another
	signs       signs
}

// signs are the codes of characters that the rules of units look for.
type signs struct {
	year, month, day, mark, ordinal, article, clause, item, chapter, section uint16 // 年月日号第条款项章节
	of, degree, character                                                    uint16 // 之度字
	open, close, openTitle, closeTitle                                       uint16 // （）《》
}

// transitions hold the weights that are not impossible, named by the two tags;
// o is the start of a block.
type transitions struct{ ob, os, bm, be, mm, me, eb, es, sb, ss int32 }

// openModel checks the sizes of the sections, not what they hold.
func openModel(data string) (*model, error) {
	f, err := flat.Open(data)
	if err != nil {
		return nil, err
	}
	head := flat.Uint32s(f.Section(layout.Header))
	if len(head) != layout.HeadLen || head[layout.HeadVersion] != layout.Version {
		return nil, errors.New("another version of the layout")
	}
	m := &model{
		codes:       flat.Uint16s(f.Section(layout.Codes)),
		traits:      f.Section(layout.Traits),
		uni:         flat.Uint64s(f.Section(layout.Uni)),
		pairs:       layout.NewIndex(flat.Uint16s(f.Section(layout.Pairs)), head[layout.HeadPairs]),
		pairCells:   flat.Uint64s(f.Section(layout.PairCells)),
		pairBias:    flat.Uint64s(f.Section(layout.PairBias)),
		triples:     layout.NewIndex(flat.Uint16s(f.Section(layout.Triples)), head[layout.HeadTriples]),
		tripleCells: flat.Uint32s(f.Section(layout.TripleCells)),
		tripleBias:  flat.Uint64s(f.Section(layout.TripleBias)),
		marks:       flat.Uint64s(f.Section(layout.Marks)),
		words:       layout.NewIndex(flat.Uint16s(f.Section(layout.Words)), head[layout.HeadWords]),
		wordCells:   flat.Uint32s(f.Section(layout.WordCells)),
		phrases:     layout.NewIndex(flat.Uint16s(f.Section(layout.Phrases)), head[layout.HeadPhrases]),
		phraseCells: flat.Uint32s(f.Section(layout.PhraseCells)),
		longest:     int(head[layout.HeadLongest]),
	}
	if err := m.check(head); err != nil {
		return nil, err
	}
	m.readTransitions(head[layout.HeadTransitions:])
	m.signs = signs{
		year: m.code('年'), month: m.code('月'), day: m.code('日'), mark: m.code('号'),
		ordinal: m.code('第'), article: m.code('条'), clause: m.code('款'), item: m.code('项'), chapter: m.code('章'), section: m.code('节'),
		of: m.code('之'), degree: m.code('度'), character: m.code('字'),
		open: m.code('('), close: m.code(')'), openTitle: m.code('《'), closeTitle: m.code('》'),
	}
	return m, nil
}

func (m *model) readTransitions(v []uint32) {
	at := func(before, tag int) int32 { return int32(v[before*layout.Tags+tag]) }
	const b, mid, e, s = layout.Begin, layout.Middle, layout.End, layout.Single
	m.transitions = transitions{
		ob: at(0, b), os: at(0, s),
		bm: at(1+b, mid), be: at(1+b, e),
		mm: at(1+mid, mid), me: at(1+mid, e),
		eb: at(1+e, b), es: at(1+e, s),
		sb: at(1+s, b), ss: at(1+s, s),
	}
}

func (m *model) check(head []uint32) error {
	codes := int(head[layout.HeadCodes])
	for _, c := range []struct {
		what      string
		have, due int
	}{
		{"codes", len(m.codes), 1 << 16},
		{"traits", len(m.traits), codes},
		{"characters", len(m.uni), 3 * codes},
		{"pairs", len(m.pairCells), int(head[layout.HeadPairs])},
		{"triples", len(m.tripleCells), int(head[layout.HeadTriples])},
		{"weights of triples", len(m.tripleBias), 2 * int(head[layout.HeadTriples])},
		{"marks", len(m.marks), layout.MarkCount},
		{"words", len(m.wordCells), int(head[layout.HeadWords])},
		{"phrases", len(m.phraseCells), int(head[layout.HeadPhrases])},
	} {
		if c.have != c.due {
			return fmt.Errorf("%s: %d, want %d", c.what, c.have, c.due)
		}
	}
	return nil
}

// code is the code of a character; beyond the basic plane all are unknown.
func (m *model) code(r rune) uint16 {
	if uint32(r) < uint32(len(m.codes)) {
		return m.codes[r]
	}
	return layout.Unknown
}

// longer finds a dictionary word of three characters and more by its hash.
func (m *model) longer(h uint64) (tag uint8, ok bool) {
	cell := m.wordCells[m.words.Cell(h)]
	return uint8(cell & 15), (cell^uint32(h))&^15 == 0
}

// kind is what a character is, by its code.
func (m *model) kind(code uint16) layout.Kind { return m.traits[code] >> 4 }

// phrase finds a unit of the coarse cut by its hash.
func (m *model) phrase(h uint64) (tag uint8, ok bool) {
	cell := m.phraseCells[m.phrases.Cell(h)]
	return uint8(cell & 15), (cell^uint32(h))&^15 == 0
}
