package span

const startBits = CharSurname | CharGated | CharSound | CharPair | CharKnown

// opening are the bits of a character behind which a gated surname can begin.
const opening = CharOpens | CharLeftTail | 7<<charLeft

// seek returns the first place from i on where a candidate may begin, and the
// length of the text where there is none: by the records of few characters it
// passes over most of the text.
func (sc *Scan) seek(i int) int {
	sym, t := sc.sym, sc.tables
	before, rec, next, third := t.char(at(sym, i-1)), t.char(at(sym, i)), t.char(at(sym, i+1)), t.char(at(sym, i+2))
	half := uint8(0)
	if (rec|next|third)&CharTibFirst != 0 {
		for k, r := range [...]uint32{rec, next, third} {
			if r&CharTibFirst != 0 {
				half |= sc.half(i+k) << k
			}
		}
	}
	for ; i < len(sym); i++ {
		if i >= sc.runEnd {
			sc.readRun(i)
		}
		start := rec & startBits
		if start&CharGated != 0 && before&opening == 0 && i > sc.runStart {
			start &^= CharGated
		}
		switch start {
		case CharPair:
			start = t.pair(at(sym, i), at(sym, i+1)) & (PairCompound | PairJapanese)
		case CharSound:
			start = next & CharSound
		}
		if i < sc.runEnd && (start != 0 || half != 0 || sc.runDot) {
			sc.tibetan = half
			return i
		}
		before, rec, next, third = rec, next, third, t.char(at(sym, i+3))
		if half >>= 1; third&CharTibFirst != 0 {
			half |= sc.half(i+3) << 2
		}
	}
	return i
}

// readRun finds where the Han characters from i on end.
func (sc *Scan) readRun(i int) {
	sc.runStart = i
	for i < len(sc.sym) && IsHan(sc.sym[i]) {
		i++
	}
	sc.runEnd, sc.runDot = i, at(sc.sym, i) == '·'
}

// half is 1 where half of a Tibetan name begins at i, 0 elsewhere. The character there is CharTibFirst.
func (sc *Scan) half(i int) uint8 {
	return uint8(sc.tables.pair(at(sc.sym, i), at(sc.sym, i+1)) / PairTibetan & 1)
}
