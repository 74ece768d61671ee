package main

import "github.com/fawen/fawen/segment/internal/layout"

// allowed tells which tag may follow which; row 0 is the start of a sentence,
// row 1+t the tag t before.
var allowed = [5][layout.Tags]bool{
	0:                 {layout.Begin: true, layout.Single: true},
	1 + layout.Begin:  {layout.Middle: true, layout.End: true},
	1 + layout.Middle: {layout.Middle: true, layout.End: true},
	1 + layout.End:    {layout.Begin: true, layout.Single: true},
	1 + layout.Single: {layout.Begin: true, layout.Single: true},
}

type vector = [layout.Tags]float64

// A lattice is the scratch space for one sentence at a time.
type lattice struct {
	features []int32 // of all characters, one after the other
	from     []int32 // where those of each character begin
	scores   []vector
	exp      []vector
	forward  []vector
	backward []vector
	back     [][layout.Tags]int8
	tags     []uint8
}

// score looks up the features of a sentence and adds their weights.
func (l *lattice) score(f *features, s *sentence, w []float32) {
	n := len(s.codes)
	if cap(l.scores) < n {
		l.scores, l.exp = make([]vector, 2*n), make([]vector, 2*n)
		l.forward, l.backward = make([]vector, 2*n), make([]vector, 2*n)
		l.back, l.tags = make([][layout.Tags]int8, 2*n), make([]uint8, 2*n)
	}
	l.scores, l.tags = l.scores[:n], l.tags[:n]
	l.features, l.from = l.features[:0], l.from[:0]
	for i := range n {
		start := len(l.features)
		l.from = append(l.from, int32(start))
		l.features = f.at(s, i, l.features)
		var a, b, c, d float32
		for _, o := range l.features[start:] {
			x := w[o : o+4 : o+4]
			a, b, c, d = a+x[0], b+x[1], c+x[2], d+x[3]
		}
		l.scores[i] = vector{float64(a), float64(b), float64(c), float64(d)}
	}
	l.from = append(l.from, int32(len(l.features)))
}

// best finds the most probable tags.
func (l *lattice) best(transitions []float32) []uint8 {
	const never = -1e30
	var before vector
	for i := range l.scores {
		var now vector
		for t := range layout.Tags {
			now[t] = never
			if i == 0 {
				if allowed[0][t] {
					now[t] = float64(transitions[t]) + l.scores[0][t]
				}
				continue
			}
			for p := range layout.Tags {
				if !allowed[p+1][t] {
					continue
				}
				if v := before[p] + float64(transitions[(p+1)*layout.Tags+t]) + l.scores[i][t]; v > now[t] {
					now[t], l.back[i][t] = v, int8(p)
				}
			}
		}
		before = now
	}
	t := uint8(layout.End)
	if before[layout.Single] > before[layout.End] {
		t = layout.Single
	}
	for i := len(l.scores) - 1; i >= 0; i-- {
		l.tags[i] = t
		t = uint8(l.back[i][t])
	}
	return l.tags
}

// agreement is the word F1 of the model's cut against the text's, in percent.
func agreement(f *features, held []*sentence, w []float32) float64 {
	var l lattice
	gold, cut, same := 0, 0, 0
	for _, s := range held {
		l.score(f, s, w)
		tags := l.best(w[f.transitionsAt:])
		goldFrom, cutFrom := 0, 0
		for i := range tags {
			goldEnds, cutEnds := s.tags[i] >= layout.End, tags[i] >= layout.End
			if goldEnds && cutEnds && goldFrom == cutFrom {
				same++
			}
			if goldEnds {
				gold, goldFrom = gold+1, i+1
			}
			if cutEnds {
				cut, cutFrom = cut+1, i+1
			}
		}
	}
	return 200 * float64(same) / float64(gold+cut)
}
