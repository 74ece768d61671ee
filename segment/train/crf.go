package main

import (
	"math"
	"math/rand/v2"

	"github.com/fawen/fawen/segment/internal/layout"
)

// A learner trains a linear-chain CRF by gradient ascent on the log
// likelihood, one sentence a step, with AdaGrad's step sizes. Weights that the
// last steps move to and fro are averaged over the last epoch.
type learner struct {
	f      *features
	w      []float32 // weights
	square []float32 // sums of squared gradients
	drift  []float32 // Σ step number × change, for the average
	step   float32
	l      lattice
}

const (
	rate     = 0.1
	smooth   = 0.1  // under the root of AdaGrad
	tinyGrad = 1e-4 // smaller gradients are skipped
)

func newLearner(f *features) *learner {
	return &learner{f: f, w: make([]float32, f.size), square: make([]float32, f.size)}
}

// train goes over the sentences so many times, each time in another order,
// and returns the weights. The same sentences give the same weights.
func (m *learner) train(sentences []*sentence, epochs int, note func(epoch int, loss float64)) []float32 {
	random := rand.New(rand.NewPCG(1, 2))
	for e := range epochs {
		if e == epochs-1 {
			m.drift = make([]float32, m.f.size)
		}
		loss, chars := 0.0, 0
		for _, x := range random.Perm(len(sentences)) {
			loss += m.learn(sentences[x])
			chars += len(sentences[x].codes)
			m.step++
			if e < epochs-1 {
				m.step = 0
			}
		}
		note(e+1, loss/float64(chars))
	}
	for i, d := range m.drift {
		m.w[i] -= d / m.step
	}
	return m.w
}

// learn takes one step and returns the loss before it.
func (m *learner) learn(s *sentence) float64 {
	n, l := len(s.codes), &m.l
	l.score(m.f, s, m.w)
	transitions := m.w[m.f.transitionsAt:]
	expTr := expTransitions(transitions)
	logZ := l.sum(&expTr)
	gold := 0.0
	var due [5]vector // gradient of the transitions
	for i := range n {
		tag, before := s.tags[i], 0
		if i > 0 {
			before = int(s.tags[i-1]) + 1
		}
		gold += l.scores[i][tag] + float64(transitions[before*layout.Tags+int(tag)])
		p := l.marginal(i)
		due[before][tag]++
		l.expect(i, &expTr, p, &due)
		for t := range p {
			p[t] = -p[t]
		}
		p[tag]++
		if max(p[tag], -min(p[0], p[1], p[2], p[3])) < tinyGrad {
			continue
		}
		for _, o := range l.features[l.from[i]:l.from[i+1]] {
			for t := range layout.Tags {
				m.update(o+int32(t), float32(p[t]))
			}
		}
	}
	for p := range allowed {
		for t, ok := range allowed[p] {
			if ok {
				m.update(int32(m.f.transitionsAt+p*layout.Tags+t), float32(due[p][t]))
			}
		}
	}
	return logZ - gold
}

func (m *learner) update(o int32, g float32) {
	if g > -tinyGrad && g < tinyGrad {
		return
	}
	m.square[o] += g * g
	change := rate * g / float32(math.Sqrt(float64(m.square[o]+smooth)))
	m.w[o] += change
	if m.drift != nil {
		m.drift[o] += m.step * change
	}
}

func expTransitions(transitions []float32) (e [5]vector) {
	for p := range allowed {
		for t, ok := range allowed[p] {
			if ok {
				e[p][t] = math.Exp(float64(transitions[p*layout.Tags+t]))
			}
		}
	}
	return e
}

// sum runs forward and backward in the domain of probabilities, scaled at each
// character, and returns the logarithm of the sum over all cuts.
func (l *lattice) sum(e *[5]vector) float64 {
	n, logZ := len(l.scores), 0.0
	forward, backward, exp := l.forward[:n], l.backward[:n], l.exp[:n]
	for i, x := range l.scores {
		top := max(x[0], x[1], x[2], x[3])
		for t := range x {
			exp[i][t] = math.Exp(x[t] - top)
		}
		v := e[0]
		if i > 0 {
			v = follow(&forward[i-1], e)
		}
		if i == n-1 {
			v[layout.Begin], v[layout.Middle] = 0, 0
		}
		z := 0.0
		for t := range v {
			v[t] *= exp[i][t]
			z += v[t]
		}
		for t := range v {
			forward[i][t] = v[t] / z
		}
		logZ += top + math.Log(z)
	}
	backward[n-1] = vector{layout.End: 1, layout.Single: 1}
	for i := n - 2; i >= 0; i-- {
		var next vector
		for t := range next {
			next[t] = exp[i+1][t] * backward[i+1][t]
		}
		var v vector
		z := 0.0
		for p := range v {
			for t := range next {
				v[p] += e[p+1][t] * next[t]
			}
			z += v[p]
		}
		for p := range v {
			backward[i][p] = v[p] / z
		}
	}
	return logZ
}

func follow(before *vector, e *[5]vector) (v vector) {
	for p, x := range before {
		for t := range v {
			v[t] += x * e[p+1][t]
		}
	}
	return v
}

// marginal is the probability of each tag at character i.
func (l *lattice) marginal(i int) (p vector) {
	z := 0.0
	for t := range p {
		p[t] = l.forward[i][t] * l.backward[i][t]
		z += p[t]
	}
	for t := range p {
		p[t] /= z
	}
	return p
}

// expect takes the expected transitions into character i off the gradient.
func (l *lattice) expect(i int, e *[5]vector, p vector, due *[5]vector) {
	if i == 0 {
		for t := range p {
			due[0][t] -= p[t]
		}
		return
	}
	var joint [layout.Tags]vector
	z := 0.0
	for a := range joint {
		for t := range joint[a] {
			joint[a][t] = l.forward[i-1][a] * e[a+1][t] * l.exp[i][t] * l.backward[i][t]
			z += joint[a][t]
		}
	}
	for a := range joint {
		for t := range joint[a] {
			due[a+1][t] -= joint[a][t] / z
		}
	}
}
