package main

import (
	"fmt"
	"math"
	"math/rand/v2"

	"github.com/fawen/fawen/internal/names/span"
)

// A learner fits the weights by logistic loss with AdaGrad: step .15,
// accumulators from 1, gradients below .003 left out.
type learner struct {
	tables  *span.Tables
	weights []float32
	squares []float32
	sum     []float64 // of the weights at the end of epochs
	summed  int
	scan    span.Scan
	cs      []span.Candidate
}

func newLearner(t *span.Tables) *learner {
	return &learner{tables: t, weights: make([]float32, 1<<span.WeightBits), squares: make([]float32, 1<<span.WeightBits)}
}

// restart forgets the weights, not the sum of those kept.
func (l *learner) restart() {
	clear(l.weights)
	for i := range l.squares {
		l.squares[i] = 1
	}
}

// round fits the weights in so many epochs and keeps those at the end of the last two thirds.
func (l *learner) round(train []*sentence, d *drawer, epochs int, doubt float32) {
	for n := range epochs {
		limit := doubt
		if n == 0 {
			limit = 100
		}
		l.epoch(train, d, limit)
		if n >= epochs/3 {
			l.keep()
		}
	}
}

// Labels of a candidate.
const (
	isNone = iota
	isName
	isIgnored
)

// label says what a candidate is: one that overlaps a name is none, even where
// the labels are in doubt.
func label(s *sentence, c span.Candidate) int {
	x := stretch{int(c.Start), int(c.End)}
	crosses := false
	for _, p := range s.names {
		if p == x {
			return isName
		}
		crosses = crosses || p.overlaps(x)
	}
	if crosses {
		return isNone
	}
	for _, g := range s.ignored {
		if g.overlaps(x) {
			return isIgnored
		}
	}
	return isNone
}

// epoch goes over the sentences once in random order; three of four have their
// names exchanged.
func (l *learner) epoch(train []*sentence, d *drawer, doubt float32) {
	var last *sentence
	for _, i := range d.rand.Perm(len(train)) {
		s := train[i]
		if last != nil && len(s.names) > 0 && d.chance(6) {
			l.learn(d.splice(s, last), doubt)
		}
		if len(s.names) > 0 {
			last = s
		}
		if d.rand.IntN(4) > 0 {
			s = d.exchange(s)
		}
		l.learn(s, doubt)
	}
}

// learn takes one sentence in. An unmarked candidate that scores above doubt is
// taken for a name that the marks miss, and left out.
func (l *learner) learn(s *sentence, doubt float32) {
	l.cs = l.tables.Shapes(l.cs[:0], &l.scan, s.sym)
	for _, c := range l.cs {
		y := label(s, c)
		if y == isIgnored {
			continue
		}
		f := l.scan.Features(c)
		z := float32(0)
		for _, h := range f {
			z += l.weights[h]
		}
		if y == isNone && z > doubt {
			continue
		}
		g := float32(sigmoid(float64(z)) - float64(y))
		if g > -.003 && g < .003 {
			continue
		}
		for _, h := range f {
			l.squares[h] += g * g
			l.weights[h] -= .15 * g / float32(math.Sqrt(float64(l.squares[h])))
		}
	}
}

func sigmoid(z float64) float64 { return 1 / (1 + math.Exp(-z)) }

// keep adds the weights as they are to the average.
func (l *learner) keep() {
	if l.sum == nil {
		l.sum = make([]float64, len(l.weights))
	}
	for i, w := range l.weights {
		l.sum[i] += float64(w)
	}
	l.summed++
}

// quantised returns the average of the kept weights in the model's scale.
func (l *learner) quantised() []int8 {
	out := make([]int8, len(l.weights))
	for i, w := range l.sum {
		out[i] = int8(max(-127, min(127, math.Round(w/float64(l.summed)*span.WeightScale))))
	}
	return out
}

// coverage tells how many marked names are candidates.
func (l *learner) coverage(held []*sentence) string {
	names, found, cands, chars := 0, 0, 0, 0
	for _, s := range held {
		l.cs = l.tables.Shapes(l.cs[:0], &l.scan, s.sym)
		cands, chars, names = cands+len(l.cs), chars+len(s.sym), names+len(s.names)
		for _, c := range l.cs {
			if label(s, c) == isName {
				found++
			}
		}
	}
	return fmt.Sprintf("%d of %d, %.2f candidates a character", found, names, float64(cands)/float64(chars))
}

// Floor of the first score below which a candidate is dropped, and threshold
// of the final one. The finder has the same.
const (
	floor     = -7
	threshold = -.6
)

// learnMembers fits the weights of the document's counts on documents that the
// first weights have not seen.
func learnMembers(t *span.Tables, docs []*sentence, seed uint64, doubt float32) []float32 {
	type example struct {
		v [span.Members]float32
		y float64
	}
	var examples []example
	var sc span.Scan
	var ty span.Tally
	for _, s := range docs {
		cs := t.Candidates(nil, &sc, s.sym, nil, floor)
		ty.Count(s.sym, cs)
		for i := range cs {
			y := label(s, cs[i])
			if y == isIgnored || y == isNone && cs[i].Score > doubt {
				continue
			}
			e := example{y: float64(y)}
			ty.Members(&e.v, s.sym, &cs[i])
			examples = append(examples, e)
		}
	}
	var w, squares [span.Members]float64
	w[1] = 1
	for i := range squares {
		squares[i] = 1
	}
	r := rand.New(rand.NewPCG(seed, 3))
	for range 4 {
		for _, k := range r.Perm(len(examples)) {
			e := &examples[k]
			z := 0.0
			for j, x := range e.v {
				z += float64(x) * w[j]
			}
			g := sigmoid(z) - e.y
			for j, x := range e.v {
				if x == 0 {
					continue
				}
				gx := g * float64(x)
				squares[j] += gx * gx
				w[j] -= .05 * gx / math.Sqrt(squares[j])
			}
		}
	}
	out := make([]float32, span.Members)
	for i := range w {
		out[i] = float32(w[i])
	}
	return out
}

// measure compares what the model finds in documents with their marks, outside
// the ignored spans.
func measure(t *span.Tables, docs []*sentence) string {
	var sc span.Scan
	var ty span.Tally
	var best []span.Candidate
	var gain []float64
	hit, found, marked := 0, 0, 0
	for _, s := range docs {
		cs := t.Candidates(nil, &sc, s.sym, nil, floor)
		ty.Count(s.sym, cs)
		ty.Settle(t, s.sym, cs)
		best, gain = span.Best(best[:0], cs, threshold, gain)
		marked += len(s.names)
		for _, c := range best {
			switch label(s, c) {
			case isName:
				hit++
				found++
			case isNone:
				found++
			}
		}
	}
	p, r := float64(hit)/float64(max(found, 1)), float64(hit)/float64(max(marked, 1))
	return fmt.Sprintf("precision %.3f, recall %.3f, F1 %.3f of %d names", p, r, 2*p*r/max(p+r, 1e-9), marked)
}
