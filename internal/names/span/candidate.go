package span

import "slices"

// A Kind says by which shapes a span is a candidate; a span can have several.
type Kind uint16

// Kinds of candidates.
const (
	Han      Kind = 1 << iota // surname and one or two characters: 王芳, 李建国
	Compound                  // compound surname and one or two: 欧阳修远
	Double                    // two surnames and two: 林郑月娥
	Masked                    // 张某, 李某某, 王某甲, 赵某1
	Spaced                    // 李 明
	Dotted                    // 买买提·艾力
	Sound                     // a run of transliterating characters: 塞勒
	Japanese                  // 安倍晋三
	Tibetan                   // 巴桑次仁
	Known                     // a name of the list
	Gated                     // its surname is an everyday character: 者文华
	Latin                     // John Smith; found by the finder, not here
)

// maxLen is the length of the longest candidate in symbols.
const maxLen = 31

// A Candidate is a span of symbols that may be a name.
type Candidate struct {
	Start, End int32
	Kind       Kind
	Side       uint8   // class of the word before, LeftPost and so on
	Score      float32 // log odds of the first pass
	Final      float32 // log odds with the document's counts
	Key        uint64  // hash of the string without its blanks
}

// A Scan walks over a text; its memory is used again.
type Scan struct {
	tables  *Tables
	weights *weights
	sym     []uint16
	kinds   [maxLen + 1]Kind
	closed  []Stretch
	longest,
	han int // Han characters in a row from here, at most 10
	runStart, runEnd    int   // of the Han characters in a row
	runDot              bool  // an interpunct stands behind them
	tibetan             uint8 // bits for halves of Tibetan names that begin here, one and two characters on; see seek
	left                [leftFeatures]uint32
	feats               [MaxFeatures]uint32
	haveLeft            bool
	leftSum             int32
	view                view
	words               [maxLen + 3]uint8 // see readWords
	wordsFrom, wordsEnd int
}

// reset makes the scan ready for a text.
func (sc *Scan) reset(t *Tables, sym []uint16) {
	sc.tables, sc.weights, sc.sym = t, (*weights)(t.weights), sym
	sc.runEnd, sc.wordsEnd = 0, 0
}

// A Stretch is a part of a text, in symbols.
type Stretch struct{ Start, End int32 }

// Candidates appends the candidates of a text that score above floor and
// overlap none of the closed stretches, which are in order and apart.
func (t *Tables) Candidates(dst []Candidate, sc *Scan, sym []uint16, closed []Stretch, floor float32) []Candidate {
	sc.reset(t, sym)
	sc.closed = closed
	limit := int32(floor * WeightScale)
	for i := sc.seek(0); i < len(sym); i = sc.seek(i + 1) {
		room := len(sym) - i // up to the next closed stretch
		for len(closed) > 0 && int(closed[0].End) <= i {
			closed = closed[1:]
		}
		if len(closed) > 0 {
			room = int(closed[0].Start) - i
		}
		if room < 2 {
			if room <= 0 {
				i = int(closed[0].End) - 1
			}
			continue
		}
		if !sc.shapes(i) {
			continue
		}
		sc.haveLeft = false
		for n := 2; n <= sc.longest; n++ {
			k := sc.kinds[n]
			if k == 0 {
				continue
			}
			sc.kinds[n] = 0
			if n > room {
				continue
			}
			if z := sc.score(i, i+n, k); z > limit {
				dst = append(dst, Candidate{Start: int32(i), End: int32(i + n), Kind: k, Side: uint8(sc.view.side & 7), Score: float32(z) / WeightScale})
			}
		}
	}
	return dst
}

// Shapes appends all candidates of a text without scoring them.
func (t *Tables) Shapes(dst []Candidate, sc *Scan, sym []uint16) []Candidate {
	sc.reset(t, sym)
	for i := sc.seek(0); i < len(sym); i = sc.seek(i + 1) {
		if !sc.shapes(i) {
			continue
		}
		for n := 2; n <= sc.longest; n++ {
			if k := sc.kinds[n]; k != 0 {
				sc.kinds[n] = 0
				dst = append(dst, Candidate{Start: int32(i), End: int32(i + n), Kind: k})
			}
		}
	}
	return dst
}

// Reopen appends the places, closed to gated surnames so far, of names with such a surname that the settled counts are sure
// of, and reports whether there are any: 那天者明亮 behind 庭长者明亮.
func (t *Tables) Reopen(dst []Candidate, sc *Scan, ty *Tally) ([]Candidate, bool) {
	if ty.gated == 0 {
		return dst, false
	}
	from, closed := len(dst), sc.closed
	sc.wordsEnd = 0
	for i, c := range sc.sym {
		if !t.Has(c, CharGated) || sc.opens(i) {
			continue
		}
		for len(closed) > 0 && int(closed[0].End) <= i {
			closed = closed[1:]
		}
		sc.haveLeft, sc.longest = false, 3
		key := ExtendKey(StartKey, c)
		for n := 2; n <= 3 && IsHan(at(sc.sym, i+n-1)); n++ {
			if len(closed) > 0 && int(closed[0].Start) < i+n {
				break
			}
			key = ExtendKey(key, sc.sym[i+n-1])
			if e := ty.get(key); e != nil && e.final > 0 {
				z := float32(sc.score(i, i+n, Han|Gated)) / WeightScale
				dst = append(dst, Candidate{Start: int32(i), End: int32(i + n), Kind: Han | Gated, Side: uint8(sc.view.side & 7), Score: max(z, noScore)})
			}
		}
	}
	if len(dst) == from {
		return dst, false
	}
	slices.SortStableFunc(dst, func(a, b Candidate) int { return int(a.Start - b.Start) })
	return dst, true
}

func (sc *Scan) add(n int, k Kind) {
	sc.kinds[n] |= k
	if n > sc.longest {
		sc.longest = n
	}
}

// shapes collects the kinds of the candidates that start at i, which seek gave,
// by length.
func (sc *Scan) shapes(i int) bool {
	rec := sc.tables.char(sc.sym[i])
	r1, han := at(sc.sym, i+1), min(10, sc.runEnd-i)
	sc.longest, sc.han = 0, han
	if rec&CharSurname != 0 || rec&CharGated != 0 && sc.opens(i) {
		sc.surname(i, rec)
	}
	if han >= 2 && rec&CharPair != 0 {
		sc.paired(i, rec)
	}
	switch {
	case han >= 2 && sc.tibetan&1 != 0:
		for n := 2; n <= 4 && n <= han; n++ {
			sc.add(n, Tibetan)
		}
		if han >= 6 && sc.tibetan&4 != 0 && sc.tables.Has(sc.sym[i+4], CharTibFirst) && sc.half(i+4) != 0 {
			sc.add(6, Tibetan)
		}
	case han >= 3 && sc.tibetan&2 != 0:
		sc.add(3, Tibetan)
	case han >= 4 && sc.tibetan&4 != 0:
		sc.add(4, Tibetan)
	}
	if rec&CharSound != 0 {
		for n := 1; n < 9 && sc.tables.Has(at(sc.sym, i+n), CharSound); n++ {
			sc.add(n+1, Sound)
		}
	}
	if rec&CharKnown != 0 {
		sc.knownNames(i)
	}
	if sc.runDot && han <= 8 {
		sc.dotted(i)
	}
	if sc.kinds[4]&Compound != 0 {
		sc.kinds[4] &^= Double // 欧阳文澜 is no 欧 married to a 阳
	}
	if sc.kinds[2]&^Gated == Han && sc.tables.Has(r1, CharNotGiven) {
		sc.kinds[2] = 0
	}
	if sc.kinds[3]&^Gated == Han && sc.tables.Has(r1, CharNotHead) && sc.tables.pair(r1, at(sc.sym, i+2))&PairNotGiven != 0 {
		sc.kinds[3] = 0
	}
	return sc.longest > 0
}

// opens reports whether a gated surname may begin at i: behind anything but a
// Han character, or behind the end of a word that names follow.
func (sc *Scan) opens(i int) bool {
	l := at(sc.sym, i-1)
	return !IsHan(l) || sc.tables.Has(l, CharOpens) || sc.leftSide(i) != LeftNone
}

// surname adds what a surname of one character at i yields.
func (sc *Scan) surname(i int, rec uint32) {
	sym, t := sc.sym, sc.tables
	kind := Han
	if rec&CharGated != 0 {
		kind |= Gated
	}
	r1, r2 := at(sym, i+1), at(sym, i+2)
	switch {
	case r1 == '某':
		// 如果某天 is no 果某: a rare surname is masked only where a name may begin.
		if rec&CharRare == 0 || sc.opens(i) {
			sc.masked(i, 1, rec)
		}
		return
	case r1 == Masker:
		if (r2 == Masker || IsHan(r2)) && !sc.starred(i) {
			sc.add(3, Masked)
		}
		return
	case r1 == ' ':
		sc.spaced(i, kind)
		return
	}
	if sc.han >= 2 {
		sc.add(2, kind)
	}
	if sc.han >= 3 {
		sc.add(3, kind)
	}
	if sc.han >= 4 && rec&CharSurname != 0 && t.Has(r1, CharSurname) {
		sc.add(4, Double)
	}
}

// masked adds 张某, 张某某, 张某甲, 张某1, 张某军 behind a surname of n characters.
func (sc *Scan) masked(i, n int, rec uint32) {
	sym, t := sc.sym, sc.tables
	r := at(sym, i+n+1)
	stop := t.Has(r, CharMaskStop)
	if stop && rec&CharMaskLead != 0 {
		return
	}
	sc.add(n+1, Masked)
	switch {
	case r == '某', sc.givenLike(r) && !stop, r == Letter, r == Digit:
		sc.add(n+2, Masked)
	}
	if r == '某' {
		if q := at(sym, i+n+2); IsHan(q) || q == Digit {
			sc.add(n+3, Masked)
		}
	}
}

// givenLike reports whether a character stands in given names at all: 军, not 所.
func (sc *Scan) givenLike(c uint16) bool {
	p := sc.prior(c, givenShift)
	return p > 0 && p < commonNever || c-hanFar < hanFarN
}

// spaced adds 李 明 with up to four blanks.
func (sc *Scan) spaced(i int, kind Kind) {
	n := 2
	for n < 5 && at(sc.sym, i+n) == ' ' {
		n++
	}
	if IsHan(at(sc.sym, i+n)) {
		sc.add(n+1, Spaced|kind&Gated)
	}
}

// paired adds what a compound or a Japanese surname at i yields.
func (sc *Scan) paired(i int, rec uint32) {
	sym, t, han := sc.sym, sc.tables, sc.han
	p := t.pair(sym[i], sym[i+1])
	if p&PairCompound != 0 {
		if at(sym, i+2) == '某' {
			sc.masked(i, 2, rec)
		} else {
			for n := 3; n <= 4 && n <= han; n++ {
				sc.add(n, Compound)
			}
		}
	}
	if p&PairJapanese != 0 {
		for n := 3; n <= 5 && n <= han; n++ {
			sc.add(n, Japanese)
		}
	}
}

// knownNames adds the names of the list that start at i.
func (sc *Scan) knownNames(i int) {
	h := StartKey
	for n := 1; n <= 6 && n <= sc.han; n++ {
		h = ExtendKey(h, sc.sym[i+n-1])
		if n < 2 {
			continue
		}
		if _, ok := sc.tables.known.get(h); ok {
			sc.add(n, Known)
		}
	}
}

// dotted adds the spans from i over one to four interpuncts.
func (sc *Scan) dotted(i int) {
	j := i + sc.han // an interpunct
	for range 4 {
		e := j + 1
		for at(sc.sym, e) == Letter && e-j < 12 {
			e++ // an initial: 约翰·F·肯尼迪
		}
		for e-j <= 8 && IsHan(at(sc.sym, e)) {
			e++
			if e-i > maxLen {
				return
			}
			sc.add(e-i, Dotted)
		}
		if at(sc.sym, e) != '·' {
			return
		}
		j = e
	}
}
