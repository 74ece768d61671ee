package main

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/fawen/fawen/internal/names/span"
)

// A drawer makes up names: pieces of the names of the sentences, of the tables
// and of the role counts, so that the weights learn shapes and surroundings
// instead of a list of people.
type drawer struct {
	k    *knowledge
	rand *rand.Rand
	// wordShare is how many of forty names are drawn from the words.
	wordShare int
	full      [][]uint16 // plain names of the sentences, each once
	foreign   [][]uint16 // other names of the sentences, each once
	surnames  []uint16   // every surname of one character that is not gated
	gated     []uint16
	words     [][]uint16 // words that could be names: 高兴, 解放
	tibetan, uyghur, japanese,
	compound, sound [][]uint16
	firsts, lasts, singles, wordCounts, verbCounts, nounCounts weighted
}

// weighted draws characters by their counts.
type weighted struct {
	chars []uint16
	sums  []int
}

func (w *weighted) add(c uint16, n int) {
	if n == 0 {
		return
	}
	total := n
	if len(w.sums) > 0 {
		total += w.sums[len(w.sums)-1]
	}
	w.chars, w.sums = append(w.chars, c), append(w.sums, total)
}

func (w *weighted) draw(r *rand.Rand) uint16 {
	x := r.IntN(w.sums[len(w.sums)-1])
	i, _ := slices.BinarySearch(w.sums, x+1)
	return w.chars[i]
}

func newDrawer(k *knowledge, all []*sentence, seed uint64) *drawer {
	d := &drawer{k: k, wordShare: 2, rand: rand.New(rand.NewPCG(seed, 1))}
	seen := map[string]bool{}
	for _, s := range all {
		for _, x := range s.names {
			w := s.sym[x.start:x.end]
			if seen[key(w)] || slices.Contains(w, ' ') || slices.Contains(w, '某') {
				continue
			}
			seen[key(w)] = true
			if k.plain(w) {
				d.full = append(d.full, slices.Clone(w))
			} else if len(w) > 2 {
				d.foreign = append(d.foreign, slices.Clone(w))
			}
		}
	}
	for _, c := range sortedSymbols(k.chars) {
		if k.chars[c]&span.CharSurname != 0 {
			d.surnames = append(d.surnames, c)
		}
		if k.chars[c]&span.CharGated != 0 {
			d.gated = append(d.gated, c)
		}
	}
	d.tibetan, d.uyghur = lists(k.parts["tibetan"]), lists(k.parts["uyghur"])
	d.japanese, d.sound = lists(k.parts["japanese"]), lists(k.parts["sound"])
	// Five compound surnames have nearly all bearers.
	d.compound = lists(append(strings.Fields(strings.Repeat("欧阳 上官 司马 司徒 诸葛 皇甫 尉迟 令狐 夏侯 慕容 端木 ", 12)), k.surnames["compound"]...))
	single := map[uint16]int{}
	for _, r := range k.roles {
		d.firsts.add(r.char, r.first)
		d.lasts.add(r.char, r.last)
		d.singles.add(r.char, r.alone)
		single[r.char] = r.alone
	}
	d.readWords(all, single)
	for i, v := range k.verbs {
		d.verbCounts.add(uint16(i), v.weight)
	}
	for i, v := range k.nouns {
		d.nounCounts.add(uint16(i), v.weight)
	}
	return d
}

// readWords collects the words that could be names (高兴, 解放), to be drawn
// by the root of how often the sentences have them as words.
func (d *drawer) readWords(all []*sentence, single map[uint16]int) {
	count := map[[2]uint16]int{}
	for _, s := range all {
		for i := range len(s.sym) - 1 {
			count[[2]uint16{s.sym[i], s.sym[i+1]}]++
		}
	}
	for _, w := range sortedKeys(d.k.words, strings.Compare) {
		c := symbols(w)
		if len(c) != 2 || d.k.words[w] == span.WordPlace || !d.k.plain(c) || single[c[1]] < 5 {
			continue
		}
		d.words = append(d.words, c)
		n := 4 + int(4*math.Sqrt(float64(count[[2]uint16(c)])))
		if d.k.chars[c[0]]&(span.CharRare|span.CharGated) != 0 {
			n /= 4
		}
		d.wordCounts.add(uint16(len(d.words)-1), n)
	}
}

func lists(words []string) [][]uint16 {
	var out [][]uint16
	for _, w := range words {
		out = append(out, symbols(w))
	}
	return out
}

func pick[T any](r *rand.Rand, of []T) T { return of[r.IntN(len(of))] }

// chance is true with the probability of one in n.
func (d *drawer) chance(n int) bool { return d.rand.IntN(n) == 0 }

// surname draws a surname: mostly as common as in the sentences, one in five
// from the whole table.
func (d *drawer) surname() uint16 {
	if d.chance(5) {
		return pick(d.rand, d.surnames)
	}
	return pick(d.rand, d.full)[0]
}

// plain draws a surname with one or two characters.
func (d *drawer) plain() []uint16 {
	r := d.rand
	switch x := r.IntN(20); {
	case x < 7:
		return pick(r, d.full)
	case x < 11:
		return append([]uint16{d.surname()}, pick(r, d.full)[1:]...)
	case x < 16:
		return []uint16{d.surname(), d.firsts.draw(r), d.lasts.draw(r)}
	case x < 18:
		return []uint16{d.surname(), d.firsts.draw(r), d.singles.draw(r)}
	default:
		return []uint16{d.surname(), d.singles.draw(r)}
	}
}

// word draws a word of the list that is built like a name.
func (d *drawer) word() []uint16 { return d.words[d.wordCounts.draw(d.rand)] }

// verb draws a verb of the word list, with a particle behind it now and then: 敲下, 提起了.
func (d *drawer) verb() []uint16 {
	v := d.k.verbs[d.verbCounts.draw(d.rand)].sym
	if d.chance(4) {
		return append(slices.Clone(v), pick(d.rand, symbols("了着过的起完到好")))
	}
	return v
}

// noun draws a noun of the word list.
func (d *drawer) noun() []uint16 { return d.k.nouns[d.nounCounts.draw(d.rand)].sym }

// rare draws a plain name with a gated surname.
func (d *drawer) rare() []uint16 {
	w := slices.Clone(d.plain())
	w[0] = pick(d.rand, d.gated)
	return w
}

// other draws a name that is not surname and given name.
func (d *drawer) other() []uint16 {
	r := d.rand
	switch x := r.IntN(20); {
	case x < 5:
		a, b := pick(r, d.uyghur), pick(r, d.uyghur)
		if d.chance(12) {
			a = pick(r, d.full)[:1] // 韩·那仁
		}
		if d.chance(6) {
			a = join(a, pick(r, d.uyghur))
		}
		switch r.IntN(8) {
		case 0:
			return join(a, pick(r, d.uyghur))
		case 1:
			return a
		}
		return join(a, []uint16{'·'}, b)
	case x < 8:
		w := pick(r, d.tibetan)
		switch r.IntN(8) {
		case 0, 1:
			return w
		case 2:
			return join(w, pick(r, d.tibetan), []uint16{pick(r, symbols("格图新尔娃娅花夫"))}) // 恩和图布新
		case 3:
			return append(slices.Clone(w), pick(r, symbols("尔图格门泰兰其夫乐布"))) // 宝力尔
		}
		return join(w, pick(r, d.tibetan))
	case x < 13:
		if d.chance(2) {
			return append(slices.Clone(pick(r, d.compound)), d.singles.draw(r))
		}
		return join(pick(r, d.compound), d.plain()[1:])
	case x < 14:
		return join([]uint16{pick(r, d.full)[0]}, pick(r, d.full)[:1], []uint16{d.firsts.draw(r), d.lasts.draw(r)})
	case x < 15:
		if d.chance(2) {
			return join(pick(r, d.japanese), symbols(pick(r, []string{"俊身", "裕子", "国昭", "礼司", "一郎", "太郎", "健二", "正男", "由美", "和子", "敏夫", "隆司", "信介", "直人", "纯一", "惠子", "英机", "大辅", "义孝", "勇"})))
		}
		return join(pick(r, d.japanese), d.plain()[1:])
	case x < 17:
		return d.sounds(2 + r.IntN(3))
	default:
		return pick(r, d.foreign)
	}
}

// sounds draws a transliterated name, with an interpunct half of the time.
func (d *drawer) sounds(n int) []uint16 {
	var w []uint16
	for range n {
		w = append(w, pick(d.rand, d.sound)...)
	}
	if d.chance(2) {
		w = append(w, '·')
		for range 2 + d.rand.IntN(3) {
			w = append(w, pick(d.rand, d.sound)...)
		}
	}
	return w
}

func join(pieces ...[]uint16) []uint16 { return slices.Concat(pieces...) }

// masked hides the given name: 张某, 张某某, 张某甲, 张某明, 张某1.
func (d *drawer) masked(w []uint16) []uint16 {
	if d.chance(8) && len(w) == 3 {
		return []uint16{w[0], span.Masker, pick(d.rand, []uint16{span.Masker, w[2]})} // 林○贞
	}
	m := []uint16{w[0], '某'}
	if d.k.pairs[[2]uint16{w[0], w[1]}]&span.PairCompound != 0 {
		m = []uint16{w[0], w[1], '某'}
	}
	switch d.rand.IntN(12) {
	case 0, 1:
		m = append(m, '某')
	case 2, 3:
		m = append(m, pick(d.rand, symbols("甲乙丙丁")))
	case 4:
		m = append(m, w[len(w)-1])
	case 5:
		if d.chance(2) {
			m = append(m, span.Digit)
		}
	}
	return m
}

// blanks sets one or two blanks into a name of two characters.
func (d *drawer) blanks(w []uint16) []uint16 {
	if len(w) != 2 {
		return w
	}
	if d.chance(2) {
		return []uint16{w[0], ' ', w[1]}
	}
	return []uint16{w[0], ' ', ' ', w[1]}
}

// exchange returns a copy of a sentence with most of its names replaced by
// drawn ones; where there is nothing to do, the sentence itself.
func (d *drawer) exchange(s *sentence) *sentence {
	blanks := d.chance(12)
	return replace(s, func(w []uint16) []uint16 { return d.instead(w, blanks, d.wordShare) })
}

// splice joins what stands before a name of one sentence to what stands behind
// a name of another, with a drawn name between, so that the sides of names are
// learned each for itself.
func (d *drawer) splice(a, b *sentence) *sentence {
	x, y := pick(d.rand, a.names), pick(d.rand, b.names)
	w := d.instead(a.sym[x.start:x.end], false, 2*d.wordShare)
	out := &sentence{doc: a.doc, sym: join(a.sym[:x.start], w, b.sym[y.end:])}
	move := len(out.sym) - len(b.sym)
	keep := func(dst []stretch, from, to []stretch) []stretch {
		for _, p := range from {
			if p.end <= x.start {
				dst = append(dst, p)
			}
		}
		for _, p := range to {
			if p.start >= y.end {
				dst = append(dst, stretch{p.start + move, p.end + move})
			}
		}
		return dst
	}
	out.names = append(keep(nil, a.names, b.names), stretch{x.start, x.start + len(w)})
	out.ignored = keep(nil, a.ignored, b.ignored)
	return out
}

// recast returns a copy of a document in which most people have another name,
// each one and the same throughout, so that the counts over a document learn
// that names may be words.
func (d *drawer) recast(s *sentence) *sentence {
	cast := map[string][]uint16{}
	return replace(s, func(w []uint16) []uint16 {
		id := key(w)
		if _, ok := cast[id]; !ok {
			cast[id] = d.instead(w, false, 3*d.wordShare)
		}
		return cast[id]
	})
}

// replace returns a copy of a sentence with its names replaced, those left out
// that touch an ignored span.
func replace(s *sentence, instead func(w []uint16) []uint16) *sentence {
	if len(s.names) == 0 {
		return s
	}
	out := &sentence{doc: s.doc}
	moved := make([]int, len(s.sym)+1)
	at := 0
	copyTo := func(to int) {
		for ; at < to; at++ {
			moved[at] = len(out.sym)
			out.sym = append(out.sym, s.sym[at])
		}
	}
	for _, x := range s.names {
		copyTo(x.start)
		w := s.sym[x.start:x.end]
		if !slices.ContainsFunc(s.ignored, x.overlaps) {
			w = instead(w)
		}
		from := len(out.sym)
		for ; at < x.end; at++ {
			moved[at] = from
		}
		out.sym = append(out.sym, w...)
		out.names = append(out.names, stretch{from, len(out.sym)})
	}
	copyTo(len(s.sym))
	moved[len(s.sym)] = len(out.sym)
	for _, g := range s.ignored {
		out.ignored = append(out.ignored, stretch{moved[g.start], moved[g.end]})
	}
	return out
}

// instead draws a name in place of another.
func (d *drawer) instead(w []uint16, blanks bool, words int) []uint16 {
	if !d.k.plain(w) {
		if len(w) > 2 && d.chance(3) {
			return pick(d.rand, d.foreign)
		}
		return w
	}
	if d.rand.IntN(4) > 0 {
		switch x := d.rand.IntN(40); {
		case x < 5:
			w = d.other()
		case x < 5+words:
			w = d.word()
		case x < 5+words+2:
			w = d.rare()
		default:
			w = d.plain()
		}
	}
	switch {
	case len(w) < 4 && d.k.plain(w) && d.rand.IntN(25) == 0:
		return d.masked(w)
	case blanks:
		return d.blanks(w)
	}
	return w
}
