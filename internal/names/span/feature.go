package span

// Features are templates over the characters of a span and around it, hashed
// into the table of weights. The left ones depend on the start alone and are
// computed once for all candidates that begin there.
const (
	leftFeatures = 7
	// MaxFeatures bounds the features of one candidate.
	MaxFeatures = 64 + maxLen
)

// Templates. A number never changes its meaning within one model.
const (
	fKind = iota + 1
	fSpaced
	fSurname
	fGiven1
	fGiven2
	fSurGiven1
	fGivens
	fAny
	fLast
	fFirstTwo
	fLastTwo
	fPriors
	fPriorsSur
	fPriorSur
	fWords
	fWordsEdge
	fWordsEdge3
	fWordsAround
	fWordsCross
	fL1
	fR1
	fL2L1
	fR1R2
	fL2L1Kind
	fR1R2Kind
	fL1R1Kind
	fL3
	fL2
	fR2
	fL1Sur
	fLastR1
	fL1SurGiven
	fL2L1Sur
	fClasses
	fClassesPrior
	fClassR1
	fL1Class
	fSound
	fSoundKind
	fLeftSide
	fSides
	fSidesClass
	fSidesWord
	fSidesPrior
	fSideR1
	fL1Side
	fRarity
	fRaritySides
)

// mix hashes a template and four small values to the index of a weight.
func mix(template uint64, a, b, c, d uint16) uint32 {
	h := uint64(a) | uint64(b)<<16 | uint64(c)<<32 | uint64(d)<<48
	h = (h ^ template*0xC2B2AE3D27D4EB4F) * 0x9E3779B97F4A7C15
	h ^= h >> 32
	h *= 0xBF58476D1CE4E5B9
	return uint32(h >> (64 - WeightBits))
}

// weights are those of all features, by index.
type weights [1 << WeightBits]int8

// put keeps the index of a feature and returns its weight. To add them up at once is quicker than to come back for them.
func (w *weights) put(feature *uint32, index uint32) int32 {
	*feature = index
	return int32(w[index&weightMask])
}

// A leftContext is what stands before a start.
type leftContext struct {
	l1, l2, l3    uint16
	class         uint16 // of l1: the symbol itself or 'H' or 'P'
	side          uint16 // LeftPost, …, and 8 more where a blank stands between
	words, words2 uint8  // that begin one and two symbols before the start
}

// around notes what stands before i; behind an Edge there are only Edges.
func (sc *Scan) around(c *leftContext, i int) {
	sym := sc.sym
	c.l1, c.l2, c.l3 = Edge, Edge, Edge
	if c.l1 = at(sym, i-1); c.l1 != Edge {
		if c.l2 = at(sym, i-2); c.l2 != Edge {
			c.l3 = at(sym, i-3)
		}
	}
	c.class = symClass(c.l1)
	c.side = sc.leftSide(i)
	c.words2, c.words = sc.words[0], sc.words[1]
}

// leftSide is the class of the word that ends at i, seen through blanks.
func (sc *Scan) leftSide(i int) uint16 {
	blank := uint16(0)
	j := i - 1
	for n := 0; n < 4 && (at(sc.sym, j) == ' ' || n == 0 && (at(sc.sym, j) == ':' || at(sc.sym, j) == '|' || at(sc.sym, j) == '/')); n++ {
		blank = 8
		j--
	}
	z := at(sc.sym, j)
	rec := sc.tables.char(z)
	if rec&CharLeftTail != 0 {
		if v := sc.tables.pair(at(sc.sym, j-1), z) >> pairLeft & 7; v != 0 {
			return uint16(v) | blank
		}
	}
	return uint16(rec>>charLeft&7) | blank
}

// rightSide is the class of the word that begins at i.
func (sc *Scan) rightSide(r1, r2 uint16) uint16 {
	rec := sc.tables.char(r1)
	if rec&CharRightHead != 0 {
		if v := sc.tables.pair(r1, r2) >> pairRight & 3; v != 0 {
			return uint16(v)
		}
	}
	return uint16(rec >> charRight & 3)
}

// symClass is the symbol itself for the marks that matter, else 'H' or 'P'.
func symClass(c uint16) uint16 {
	if IsHan(c) {
		return 'H'
	}
	switch c {
	case Edge, Letter, Digit, '、', ',', '.', ':', '(', ')', '"', ' ', '·', '<', '>', '/', '|':
		return c
	}
	return 'P'
}

// leftFeats fills sc.left for the start i, and sc.leftSum.
func (sc *Scan) leftFeats(i int) {
	c := &sc.view.leftContext
	sc.readWords(i)
	sc.around(c, i)
	s, w, f := sc.sym[i], sc.weights, &sc.left
	sc.leftSum = w.put(&f[0], mix(fL2L1, c.l2, c.l1, 0, 0)) +
		w.put(&f[1], mix(fL3, c.l3, c.l2, c.l1, 0)) +
		w.put(&f[2], mix(fL2, c.l2, 0, 0, 0)) +
		w.put(&f[3], mix(fL1Sur, c.l1, s, 0, 0)) +
		w.put(&f[4], mix(fL2L1Sur, c.l2, c.l1, s, 0)) +
		w.put(&f[5], mix(fL1SurGiven, c.l1, s, at(sc.sym, i+1), 0)) +
		w.put(&f[6], mix(fLeftSide, c.side, s, 0, 0))
}

// score sums the weights of a candidate's features.
func (sc *Scan) score(start, end int, k Kind) int32 {
	if !sc.haveLeft {
		sc.leftFeats(start)
		sc.haveLeft = true
	}
	_, z := sc.features(start, end, k)
	return sc.leftSum + z
}

// Features returns the indices of all features of a candidate, left ones too,
// in memory that the next call uses again. Shapes has read the text before.
func (sc *Scan) Features(c Candidate) []uint32 {
	sc.longest = int(c.End - c.Start)
	sc.wordsEnd = 0
	sc.leftFeats(int(c.Start))
	n, _ := sc.features(int(c.Start), int(c.End), c.Kind)
	return sc.feats[:n+copy(sc.feats[n:], sc.left[:])]
}

// given returns the two given characters that count for a candidate.
func given(sym []uint16, start, end int, k Kind) (g1, g2 uint16) {
	n := end - start
	g1, g2 = None, None
	switch {
	case k&Spaced != 0:
		g1 = sym[end-1]
	case k&(Compound|Double|Japanese) != 0 && n > 2:
		g1 = sym[start+2]
		if n > 3 {
			g2 = sym[start+3]
		}
	default:
		g1 = sym[start+1]
		if n > 2 {
			g2 = sym[start+2]
		}
	}
	return g1, g2
}

// prior returns one of a character's two priors.
func (sc *Scan) prior(c uint16, shift int) uint16 {
	return uint16(sc.tables.char(c) >> shift & 15)
}
