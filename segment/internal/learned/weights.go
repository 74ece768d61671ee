// Package learned holds what training leaves behind: segment/weights.bin, the
// weights by character, pair and triple. The packer turns it into model.bin
// together with the word list, the phrases and the fold, so that these can
// change without the training text.
package learned

import (
	"errors"
	"fmt"

	"github.com/fawen/fawen/internal/flat"
	"github.com/fawen/fawen/segment/internal/layout"
)

// Vectors of weights a feature has: one for each place it can be seen from.
const (
	UniPlaces    = 5 // a character at -2 … +2
	PairPlaces   = 4 // a pair that begins at -2 … +1
	TriplePlaces = 3 // a triple that begins at -2 … 0
)

// Weights are the trained model. A vector is layout.Tags weights in a row.
type Weights struct {
	Chars       []rune   // ascending, folded; Chars[i] has code layout.First+i
	Uni         []int8   // UniPlaces vectors for each code, from layout.Pad on
	Pairs       []uint32 // ascending, first code <<16 | second
	PairBias    []int8   // PairPlaces vectors a pair
	Triples     []uint64 // ascending, first <<32 | second <<16 | third
	TripleBias  []int8   // TriplePlaces vectors a triple
	Marks       []int8   // layout.MarkCount vectors
	Transitions [20]int32
}

// Sections of weights.bin.
const (
	sectionChars uint32 = iota + 1
	sectionUni
	sectionPairs
	sectionPairBias
	sectionTriples
	sectionTripleBias
	sectionMarks
	sectionTransitions
)

// Encode writes the weights as a flat file.
func (w *Weights) Encode() []byte {
	var b flat.Builder
	chars := make([]uint32, 0, len(w.Chars))
	for _, r := range w.Chars {
		chars = append(chars, uint32(r))
	}
	transitions := make([]uint32, 0, len(w.Transitions))
	for _, t := range w.Transitions {
		transitions = append(transitions, uint32(t))
	}
	b.Add(sectionChars, flat.AppendUint32s(nil, chars...))
	b.Add(sectionUni, int8Bytes(w.Uni))
	b.Add(sectionPairs, flat.AppendUint32s(nil, w.Pairs...))
	b.Add(sectionPairBias, int8Bytes(w.PairBias))
	b.Add(sectionTriples, flat.AppendUint64s(nil, w.Triples...))
	b.Add(sectionTripleBias, int8Bytes(w.TripleBias))
	b.Add(sectionMarks, int8Bytes(w.Marks))
	b.Add(sectionTransitions, flat.AppendUint32s(nil, transitions...))
	return b.Bytes()
}

func int8Bytes(v []int8) []byte {
	b := make([]byte, len(v))
	for i, x := range v {
		b[i] = byte(x)
	}
	return b
}

// Decode reads what Encode wrote.
func Decode(data string) (*Weights, error) {
	f, err := flat.Open(data)
	if err != nil {
		return nil, err
	}
	w := &Weights{
		Uni:        flat.Int8s(f.Section(sectionUni)),
		Pairs:      flat.Uint32s(f.Section(sectionPairs)),
		PairBias:   flat.Int8s(f.Section(sectionPairBias)),
		Triples:    flat.Uint64s(f.Section(sectionTriples)),
		TripleBias: flat.Int8s(f.Section(sectionTripleBias)),
		Marks:      flat.Int8s(f.Section(sectionMarks)),
	}
	for _, r := range flat.Uint32s(f.Section(sectionChars)) {
		w.Chars = append(w.Chars, rune(r))
	}
	transitions := flat.Uint32s(f.Section(sectionTransitions))
	if len(transitions) != len(w.Transitions) {
		return nil, errors.New("weights without transitions")
	}
	for i, t := range transitions {
		w.Transitions[i] = int32(t)
	}
	return w, w.check()
}

func (w *Weights) check() error {
	codes := layout.First + len(w.Chars)
	for _, c := range []struct {
		what      string
		have, due int
	}{
		{"characters", len(w.Uni), codes * UniPlaces * layout.Tags},
		{"pairs", len(w.PairBias), len(w.Pairs) * PairPlaces * layout.Tags},
		{"triples", len(w.TripleBias), len(w.Triples) * TriplePlaces * layout.Tags},
		{"marks", len(w.Marks), layout.MarkCount * layout.Tags},
	} {
		if c.have != c.due {
			return fmt.Errorf("weights of %s: %d, want %d", c.what, c.have, c.due)
		}
	}
	if codes > layout.MaxCodes {
		return fmt.Errorf("%d codes, at most %d", codes, layout.MaxCodes)
	}
	return nil
}
