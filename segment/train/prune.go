package main

import (
	"cmp"
	"math"
	"slices"

	"github.com/fawen/fawen/segment/internal/layout"
	"github.com/fawen/fawen/segment/internal/learned"
)

// keep lists the most important of the keys, sorted. The importance of a key
// is the length of its weights, each vector centred (the part common to the
// four tags decides nothing), times the root of how often it is seen.
func keep[K uint32 | uint64](number map[K]int32, seen map[K]int, w []float32, places, most int) []K {
	type ranked struct {
		key    K
		weight float64
	}
	ranking := make([]ranked, 0, len(number))
	size := places * layout.Tags
	for k, id := range number {
		from := int(id-1) * size
		often := math.Sqrt(float64(min(seen[k], 100)))
		ranking = append(ranking, ranked{k, centredLength(w[from:from+size]) * often})
	}
	slices.SortFunc(ranking, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.key, b.key))
	})
	var keys []K
	for _, r := range ranking[:min(most, len(ranking))] {
		keys = append(keys, r.key)
	}
	slices.Sort(keys)
	return keys
}

func centredLength(w []float32) float64 {
	sum := 0.0
	for i := 0; i < len(w); i += layout.Tags {
		mean := (w[i] + w[i+1] + w[i+2] + w[i+3]) / layout.Tags
		for _, x := range w[i : i+layout.Tags] {
			sum += float64(x-mean) * float64(x-mean)
		}
	}
	return math.Sqrt(sum)
}

// quantum is the worth of 1 in an 8-bit weight. A step that clips even one in
// 2,000 weights costs half a point: punctuation has the large ones.
const quantum = 0.03

// quantise rounds the weights to 8 bits, the transitions to whole numbers.
func quantise(f *features, w []float32) []float32 {
	q := make([]float32, len(w))
	for i, x := range w {
		v := math.Round(float64(x) / quantum)
		if i < f.transitionsAt {
			v = max(-127, min(127, v))
		}
		q[i] = float32(v)
	}
	return q
}

// export turns rounded weights into what the packer reads. Weights of places
// that no sentence has seen are 0.
func export(f *features, q []float32, chars []rune, pairs []uint32, triples []uint64) *learned.Weights {
	w := &learned.Weights{
		Chars:      chars,
		Uni:        int8s(q[:f.pairsAt]),
		Pairs:      pairs,
		PairBias:   int8s(q[f.pairsAt:f.triplesAt]),
		Triples:    triples,
		TripleBias: int8s(q[f.triplesAt:f.marksAt]),
		Marks:      int8s(q[f.marksAt:f.transitionsAt]),
	}
	for i := range w.Transitions {
		w.Transitions[i] = int32(q[f.transitionsAt+i])
	}
	return w
}

func int8s(v []float32) []int8 {
	b := make([]int8, len(v))
	for i, x := range v {
		b[i] = int8(x)
	}
	return b
}
