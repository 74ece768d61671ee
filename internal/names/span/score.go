package span

// A view is what the features of one candidate look at.
type view struct {
	kind          Kind
	start, end, n int
	kt            uint16 // kind and length
	sur, g1, g2   uint16 // surname and the two given characters that count
	prev, last    uint16 // the last two characters
	r1, r2        uint16
	right         uint16 // class of r1, as symClass
	say           uint16 // RightSay, RightAct, RightVerb
	rarity        uint16 // 0 a usual surname, 1 a rare one, 2 a gated one
	priorG1       uint16
	word          uint16 // class of the whole as a word

	// Words that begin with the first and the second character, with the last
	// but one, with the last, and behind.
	first, second, lastTwo, lastOne, behind uint8
	leftContext
}

// see fills the view of a candidate, all but what stands before it.
func (sc *Scan) see(start, end int, k Kind) *view {
	sym, v := sc.sym, &sc.view
	v.kind, v.start, v.end, v.n = k, start, end, end-start
	v.first, v.second = sc.words[2], sc.words[3]
	v.lastTwo, v.lastOne, v.behind = sc.words[v.n], sc.words[v.n+1], sc.words[v.n+2]
	v.sur, v.prev, v.last = sym[start], sym[end-2], sym[end-1]
	v.g1, v.g2 = given(sym, start, end, k)
	v.kt = uint16(k&^Gated)<<4 | uint16(min(v.n, 15))
	if k&Spaced != 0 {
		v.kt = uint16(Han)<<4 | 2
		v.prev = v.sur
	}
	v.r1, v.r2 = Edge, Edge
	if v.r1 = at(sym, end); v.r1 != Edge {
		v.r2 = at(sym, end+1)
	}
	v.right = symClass(v.r1)
	v.say = sc.rightSide(v.r1, v.r2)
	if w := word2(v.behind); v.say == RightNone && (w == WordVerb || w == WordCommonVerb) {
		v.say = RightVerb
	}
	v.rarity = 0
	switch rec := sc.tables.char(v.sur); {
	case k&Gated != 0:
		v.rarity = 2
	case rec&CharRare != 0:
		v.rarity = 1
	}
	v.priorG1 = sc.prior(v.g1, givenShift)
	v.word = 0
	switch v.n {
	case 2:
		v.word = word2(v.first)
	case 3:
		v.word = word3(v.first)
	}
	return v
}

// features fills sc.feats with all but the left features, and returns how many they are and the sum of their weights.
func (sc *Scan) features(start, end int, k Kind) (m int, z int32) {
	v := sc.see(start, end, k)
	w, f := sc.weights, &sc.feats
	z = sc.putInside(f, v) + putWords(w, f, v) + putOutside(w, f, v) + putSides(w, f, v)
	m = alwaysFeatures
	if v.class != 'H' || v.right != 'H' {
		z += w.put(&f[m], mix(fClassR1, v.class, v.r1, v.kt, 0)) + w.put(&f[m+1], mix(fL1Class, v.l1, v.right, v.kt, 0))
		m += 2
	}
	if k&Spaced != 0 {
		z += w.put(&f[m], mix(fSpaced, v.class, v.right, 0, 0)) + w.put(&f[m+1], mix(fSpaced, 0, 0, 0, 1))
		m += 2
	}
	if v.n > 4 {
		for _, c := range sc.sym[start:end] {
			z += w.put(&f[m], mix(fAny, c, 0, 0, 0))
			m++
		}
		z += w.put(&f[m], mix(fLast, v.last, 0, 0, 0))
		z += w.put(&f[m+1], mix(fFirstTwo, v.sur, sc.sym[start+1], 0, 0)) + w.put(&f[m+2], mix(fLastTwo, v.prev, v.last, 0, 0))
		m += 3
	}
	if v.n > 3 || k&Sound != 0 {
		z += sc.putSound(f, m, v)
		m += 2
	}
	z += w.put(&f[m], uint32(Key(sc.sym[start:end])*0xBF58476D1CE4E5B9>>(64-WeightBits)))
	return m + 1, z
}

// Places of the features that every candidate has.
const (
	wordsAt        = 10 // behind putInside's
	outsideAt      = wordsAt + 5
	sidesAt        = outsideAt + 10
	alwaysFeatures = sidesAt + 7
)

// putInside: the candidate's own characters.
func (sc *Scan) putInside(f *[MaxFeatures]uint32, v *view) int32 {
	w, kt := sc.weights, v.kt
	p2, ps := uint16(15), sc.prior(v.sur, surnameShift)
	if v.g2 != None {
		p2 = sc.prior(v.g2, givenShift)
	}
	return w.put(&f[0], mix(fKind, kt, 0, 0, 0)) +
		w.put(&f[1], mix(fSurname, v.sur, kt, 0, 0)) +
		w.put(&f[2], mix(fGiven1, v.g1, kt, 0, 0)) +
		w.put(&f[3], mix(fGiven2, v.g2, kt, 0, 0)) +
		w.put(&f[4], mix(fSurGiven1, v.sur, v.g1, kt, 0)) +
		w.put(&f[5], mix(fGivens, v.g1, v.g2, kt, 0)) +
		w.put(&f[6], mix(fPriors, kt, v.priorG1, p2, 0)) +
		w.put(&f[7], mix(fPriorsSur, kt, ps, v.priorG1, p2)) +
		w.put(&f[8], mix(fPriorSur, kt, ps, 0, 0)) +
		w.put(&f[9], mix(fRarity, kt, v.rarity, 0, 0))
}

// putWords: which pieces in and across the span are words.
func putWords(w *weights, f *[MaxFeatures]uint32, v *view) int32 {
	kt, g := v.kt, (*[outsideAt - wordsAt]uint32)(f[wordsAt:])
	return w.put(&g[0], mix(fWords, kt, word2(v.first), word2(v.second), word3(v.first))) +
		w.put(&g[1], mix(fWordsEdge, kt, word2(v.words), word2(v.lastOne), 0)) +
		w.put(&g[2], mix(fWordsEdge3, kt, word3(v.words2), word3(v.lastOne), 0)) +
		w.put(&g[3], mix(fWordsAround, kt, word2(v.words2), word2(v.behind), 0)) +
		w.put(&g[4], mix(fWordsCross, kt, word3(v.lastTwo), word3(v.words), 0))
}

// putOutside: the characters around the span and across its ends.
func putOutside(w *weights, f *[MaxFeatures]uint32, v *view) int32 {
	kt, l1, l2, r1, r2 := v.kt, v.l1, v.l2, v.r1, v.r2
	g := (*[sidesAt - outsideAt]uint32)(f[outsideAt:])
	return w.put(&g[0], mix(fL1, l1, kt, 0, 0)) +
		w.put(&g[1], mix(fR1, r1, kt, 0, 0)) +
		w.put(&g[2], mix(fR1R2, r1, r2, 0, 0)) +
		w.put(&g[3], mix(fL2L1Kind, l2, l1, kt, 0)) +
		w.put(&g[4], mix(fR1R2Kind, r1, r2, kt, 0)) +
		w.put(&g[5], mix(fL1R1Kind, l1, r1, kt, 0)) +
		w.put(&g[6], mix(fR2, r2, 0, 0, 0)) +
		w.put(&g[7], mix(fLastR1, v.last, r1, 0, 0)) +
		w.put(&g[8], mix(fClasses, v.class, v.right, kt, 0)) +
		w.put(&g[9], mix(fClassesPrior, v.class, v.right, kt, v.priorG1))
}

// putSides: the words before and behind by their class, so that any word does
// as a name behind a post and before a verb of saying.
func putSides(w *weights, f *[MaxFeatures]uint32, v *view) int32 {
	g := (*[alwaysFeatures - sidesAt]uint32)(f[sidesAt:])
	right := v.right
	if v.say != RightNone {
		right = v.say
	}
	return w.put(&g[0], mix(fSides, v.side, right, v.kt, 0)) +
		w.put(&g[1], mix(fSidesClass, v.side, v.class, right, v.kt)) +
		w.put(&g[2], mix(fSidesWord, v.side, right, v.word, uint16(v.n))) +
		w.put(&g[3], mix(fSidesPrior, v.side, right, v.priorG1, uint16(v.n))) +
		w.put(&g[4], mix(fSideR1, v.side, v.r1, v.kt, 0)) +
		w.put(&g[5], mix(fL1Side, v.l1, right, v.kt, 0)) +
		w.put(&g[6], mix(fRaritySides, v.side, right, v.rarity, v.kt))
}

// putSound: how much of a long span, and of its neighbours, transliterates.
func (sc *Scan) putSound(f *[MaxFeatures]uint32, m int, v *view) int32 {
	t := sc.tables
	rest := 0
	for _, c := range sc.sym[v.start:v.end] {
		if !t.Has(c, CharSound) {
			rest++
		}
	}
	flag := func(c uint16) uint16 { return uint16(t.char(c) / CharSound & 1) }
	l, r := flag(v.l1), flag(v.r1)
	return sc.weights.put(&f[m], mix(fSound, v.kt, uint16(rest), l, r)) +
		sc.weights.put(&f[m+1], mix(fSoundKind, uint16(v.kind&^Gated), uint16(min(2, rest)), l, r))
}

// readWords looks up the words of two and three characters around the start i:
// sc.words holds the classes of those that begin two symbols before it, one
// before, at it, and so on to the first behind the longest candidate.
func (sc *Scan) readWords(i int) {
	from, to := i-2, i+sc.longest+1
	known := 0 // of the start before
	if from >= sc.wordsFrom && from < sc.wordsEnd {
		known = copy(sc.words[:], sc.words[from-sc.wordsFrom:sc.wordsEnd-sc.wordsFrom])
	}
	for p := from + known; p < to; p++ {
		sc.words[p-from] = sc.wordsOf(p)
	}
	sc.wordsFrom, sc.wordsEnd = from, max(from+known, to)
}

// wordsOf returns the classes of the words that begin at i.
func (sc *Scan) wordsOf(i int) (w uint8) {
	a, b, c := at(sc.sym, i), at(sc.sym, i+1), at(sc.sym, i+2)
	if !IsHan(a) || !IsHan(b) {
		return 0
	}
	w = sc.tables.word(WordHash(a, b, 0))
	if IsHan(c) {
		w |= sc.tables.word(WordHash(a, b, c)) << 3
	}
	return w
}

// word2 and word3 are the classes of the words of two and three characters.
func word2(words uint8) uint16 { return uint16(words & 7) }
func word3(words uint8) uint16 { return uint16(words >> 3) }
