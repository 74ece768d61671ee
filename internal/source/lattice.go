package source

import (
	"math"

	"github.com/fawen/fawen/internal/source/pairs"
)

// A lattice holds all readings of a stretch of shifted bytes: a layer of nodes
// before each symbol and one after the last, and edges from layer to layer. Costs
// are natural logarithms of chances, turned positive.
type lattice struct {
	layers [][]node
	edges  [][]edgeTo // edges[i] leads from layers[i] to layers[i+1]
}

// A node is what can be known between two symbols.
type node struct {
	pending byte // first byte of a character whose second is still to come; 0: in step
	trail   byte // byte that stands last, 0 if it is no part of a pair
	last    rune // character written last
	class   pairs.Class
	forward float64 // cost of all ways that lead here together
	best    float64 // cost of the best of them
	via     int     // edge that the best way came by
}

// An edgeTo is one reading of one symbol.
type edgeTo struct {
	from, to int
	cost     float64
	out      [3]rune // what it writes, 0 where it writes less
}

const (
	beamNodes = 24 // nodes kept of a layer, but for ties
	mostNodes = 128
	beamCost  = 22 // and how much dearer than the best they may be
)

// begin starts a lattice at a sound place.
func (l *lattice) begin(n node) {
	l.layers = append(l.layers[:0], []node{n})
	l.edges = l.edges[:0]
}

// add opens a new layer; reach then fills it.
func (l *lattice) add() {
	l.layers = append(l.layers, nil)
	l.edges = append(l.edges, nil)
}

// dropLayer takes back the newest layer.
func (l *lattice) dropLayer() {
	l.layers = l.layers[:len(l.layers)-1]
	l.edges = l.edges[:len(l.edges)-1]
}

// cheapest returns the node of the newest layer that costs least.
func (l *lattice) cheapest() int {
	layer := l.layers[len(l.layers)-1]
	at := 0
	for i, n := range layer {
		if n.forward < layer[at].forward {
			at = i
		}
	}
	return at
}

// reach adds a way from node from of the layer before to a node of the newest.
func (l *lattice) reach(from int, to node, cost float64, out [3]rune) {
	last := len(l.layers) - 1
	f := &l.layers[last-1][from]
	layer := l.layers[last]
	at := -1
	for i := range layer {
		if layer[i].pending == to.pending && layer[i].last == to.last {
			at = i
			break
		}
	}
	if at < 0 {
		to.forward, to.best = math.Inf(1), math.Inf(1)
		layer = append(layer, to)
		at = len(layer) - 1
	}
	n := &layer[at]
	n.forward = addCosts(n.forward, f.forward+cost)
	if f.best+cost < n.best {
		n.best, n.via = f.best+cost, len(l.edges[last-1])
	}
	l.layers[last] = layer
	l.edges[last-1] = append(l.edges[last-1], edgeTo{from, at, cost, out})
}

// prune drops nodes of the newest layer that are too dear to matter, with the
// edges that lead to them.
func (l *lattice) prune() {
	last := len(l.layers) - 1
	layer := l.layers[last]
	cheapest := math.Inf(1)
	for _, n := range layer {
		cheapest = min(cheapest, n.forward)
	}
	limit := cheapest + beamCost
	for kept := len(layer); kept > beamNodes && limit > cheapest; limit -= 1 {
		kept = 0
		for _, n := range layer {
			if n.forward <= limit {
				kept++
			}
		}
	}
	place := make([]int, len(layer))
	nodes := layer[:0]
	for i, n := range layer {
		place[i] = -1
		if n.forward <= limit && len(nodes) < mostNodes {
			place[i] = len(nodes)
			nodes = append(nodes, n)
		}
	}
	if len(nodes) == len(layer) {
		return
	}
	l.layers[last] = nodes
	edges := l.edges[last-1]
	moved := make([]int, len(edges))
	kept := edges[:0]
	for i, e := range edges {
		moved[i] = len(kept)
		if e.to = place[e.to]; e.to >= 0 {
			kept = append(kept, e)
		}
	}
	l.edges[last-1] = kept
	for i := range nodes {
		nodes[i].via = moved[nodes[i].via]
	}
}

// A reading is what a symbol stands for on the best way through a lattice.
type reading struct {
	out     [3]rune
	shifted bool    // bytes were out of step before or after it
	chance  float64 // that the symbol stands for out, all ways weighed
}

// readings returns the best way, symbol by symbol, appended to dst.
func (l *lattice) readings(dst []reading) []reading {
	last := len(l.layers) - 1
	backward := make([]float64, len(l.layers[last]))
	at, best := 0, math.Inf(1)
	total := math.Inf(1)
	for i, n := range l.layers[last] {
		if n.pending != 0 {
			// The text ends in the middle of a character.
			backward[i] = brokenEnd
		}
		total = addCosts(total, n.forward+backward[i])
		if n.best+backward[i] < best {
			at, best = i, n.best+backward[i]
		}
	}
	first := len(dst)
	for range last {
		dst = append(dst, reading{})
	}
	for k := last; k > 0; k-- {
		edges := l.edges[k-1]
		via := edges[l.layers[k][at].via]
		chance := 0.0
		before := make([]float64, len(l.layers[k-1]))
		for i := range before {
			before[i] = math.Inf(1)
		}
		for _, e := range edges {
			rest := e.cost + backward[e.to]
			if e.out == via.out {
				chance += math.Exp(total - l.layers[k-1][e.from].forward - rest)
			}
			before[e.from] = addCosts(before[e.from], rest)
		}
		dst[first+k-1] = reading{
			out:     via.out,
			shifted: l.layers[k][at].pending != 0 || l.layers[k-1][via.from].pending != 0,
			chance:  chance,
		}
		at, backward = via.from, before
	}
	return dst
}

// addCosts returns the cost of either of two ways.
func addCosts(a, b float64) float64 {
	if a > b {
		a, b = b, a
	}
	if math.IsInf(b, 1) {
		return a
	}
	return a - math.Log1p(math.Exp(a-b))
}
