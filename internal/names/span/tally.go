package span

import (
	"math"
	"sort"
)

// Members is the number of values that the document's counts give a candidate.
const Members = 34

// What the values mean.
const (
	mOne = iota
	mScore
	mBestYes    // best score of the same string elsewhere, where it is above 0
	mBestNo     // … where it is below
	mMean       // mean score elsewhere
	mCount      // log of the number of places
	mOnce       // there is no other place
	mShorter    // best score of the string without its last character, seen elsewhere
	mShorterN   // log of how often
	mLonger     // best score of the string with the next character
	mLongerAll  // … where the next character stands at every place
	mLongerN    // log of how often
	mLongerLeft // best score of the string with the character before
	mTail       // best score of the string without its first character, seen elsewhere
	mTwo        // two characters
	mTwoOnce    // … once: the score
	mPart       // part of a dotted name of the document: its score
	mIsPart
	mSameSurname    // once, and another sure name has the surname
	mSameSurnameHan // … and a Han character follows
	mSure           // log of the sure places elsewhere
	mSureShare      // their share
	mSureLong       // several, and three characters or more
	mSpaced         // stands with blanks here, and elsewhere without
	mListLeft       // best score of a neighbour before 、 or a blank
	mListLeftNo     // … where it is below 0
	mListRight      // the same behind
	mListRightNo
	mPairLeft   // best score of a neighbour before 和 or 与
	mPairRight  // the same behind
	mBehind     // behind a post, a role, a party or a relation
	mBehindOnce // … and there is no other place
	mBehindTwo  // … two characters
	mFreeOnce   // behind none of them, and there is no other place: the score
)

// sure is the score from which a place counts as a name's.
const sure = 2

// A Tally counts the strings of a document's candidates. Its memory is used again.
type Tally struct {
	slots []int32 // index into seen + 1
	seen  []record
	cands []Candidate // the candidates counted, by Start
	gated int         // sure places of names with a gated surname
}

// A record is what the document says of one string.
type record struct {
	key           uint64
	n, pos        int32
	max, sec, sum float32
	part          float32 // best score of a dotted name that holds it
	surname       float32 // of a surname: best score of a name
	surnameKey    uint64
	final         int32 // sure places after the counts
	blanks        int32 // places with a blank inside
}

func (ty *Tally) reset(n int) {
	size := 64
	for size < 4*n {
		size *= 2
	}
	if cap(ty.slots) < size {
		ty.slots = make([]int32, size)
	}
	ty.slots = ty.slots[:size]
	clear(ty.slots)
	ty.seen = ty.seen[:0]
	ty.gated = 0
}

// find returns the slot of a key: of its record, or a free one.
func (ty *Tally) find(key uint64) int {
	mask := len(ty.slots) - 1
	i := int(key>>20) & mask
	for ty.slots[i] != 0 && ty.seen[ty.slots[i]-1].key != key {
		i = (i + 1) & mask
	}
	return i
}

// get returns the record of a key, nil for none.
func (ty *Tally) get(key uint64) *record {
	if k := ty.slots[ty.find(key)]; k != 0 {
		return &ty.seen[k-1]
	}
	return nil
}

// put returns the record of a key and makes one if need be.
func (ty *Tally) put(key uint64) *record {
	i := ty.find(key)
	if ty.slots[i] == 0 {
		if 2*len(ty.seen) >= len(ty.slots) {
			ty.grow()
			i = ty.find(key)
		}
		ty.seen = append(ty.seen, record{key: key, max: -99, sec: -99})
		ty.slots[i] = int32(len(ty.seen))
	}
	return &ty.seen[ty.slots[i]-1]
}

func (ty *Tally) grow() {
	ty.slots = make([]int32, 2*len(ty.slots))
	for k := range ty.seen {
		ty.slots[ty.find(ty.seen[k].key)] = int32(k + 1)
	}
}

// surnameKey tells a surname from the string of one character.
func surnameKey(c uint16) uint64 { return ExtendKey(StartKey+1, c) }

// Count reads the candidates of a document; it sets their keys.
func (ty *Tally) Count(sym []uint16, cs []Candidate) {
	ty.reset(len(cs))
	ty.cands = cs
	for i := range cs {
		c := &cs[i]
		c.Key = Key(sym[c.Start:c.End])
		e := ty.put(c.Key)
		e.n++
		switch {
		case c.Score > e.max:
			e.max, e.sec = c.Score, e.max
		case c.Score > e.sec:
			e.sec = c.Score
		}
		if c.Score > sure {
			e.pos++
		}
		if c.Kind&Spaced != 0 {
			e.blanks++
		}
		e.sum += clamp(c.Score, -7, 7)
	}
	for i := range cs {
		c := &cs[i]
		best := ty.get(c.Key).max
		if best > 0 && c.Kind&Dotted != 0 {
			ty.parts(sym[c.Start:c.End], best)
		}
		if best > sure {
			if e := ty.put(surnameKey(sym[c.Start])); best > e.surname {
				e.surname, e.surnameKey = best, c.Key
			}
		}
	}
}

func indicator(b bool) float32 {
	if b {
		return 1
	}
	return 0
}

// noScore is the score of a place without a candidate.
const noScore = -7

// startScore returns the best score of the candidates that start at symbol i.
func (ty *Tally) startScore(i int) float32 {
	best := float32(noScore)
	for k := ty.firstFrom(i); k < len(ty.cands) && int(ty.cands[k].Start) == i; k++ {
		best = max(best, ty.cands[k].Score)
	}
	return best
}

// endScore returns the best score of the candidates that end before symbol i.
func (ty *Tally) endScore(i int) float32 {
	best := float32(noScore)
	for k := ty.firstFrom(i - maxLen); k < len(ty.cands) && int(ty.cands[k].Start) < i; k++ {
		if int(ty.cands[k].End) == i {
			best = max(best, ty.cands[k].Score)
		}
	}
	return best
}

// firstFrom returns the first candidate that starts at symbol i or behind it.
func (ty *Tally) firstFrom(i int) int {
	return sort.Search(len(ty.cands), func(k int) bool { return int(ty.cands[k].Start) >= i })
}

// list: in a list names stand among names: 向导、谭晓、何处.
func (ty *Tally) list(v *[Members]float32, sym []uint16, c *Candidate) {
	i := int(c.Start) - 1
	switch l := at(sym, i); l {
	case '、', ' ':
		for i > 0 && sym[i-1] == ' ' {
			i--
		}
		split(v, mListLeft, mListLeftNo, ty.endScore(i))
	case '和', '与', '及':
		v[mPairLeft] = clamp(ty.endScore(i), 0, 7)
	}
	i = int(c.End)
	switch r := at(sym, i); r {
	case '、', ' ':
		for i++; i < len(sym) && sym[i] == ' '; i++ {
		}
		split(v, mListRight, mListRightNo, ty.startScore(i))
	case '和', '与', '及':
		v[mPairRight] = clamp(ty.startScore(i+1), 0, 7)
	}
}

// split puts a score into one of two values by its sign.
func split(v *[Members]float32, yes, no int, z float32) {
	if z = clamp(z, -7, 7); z > 0 {
		v[yes] = z
	} else {
		v[no] = z
	}
}

// parts notes the parts of a dotted name.
func (ty *Tally) parts(sym []uint16, best float32) {
	from := 0
	for i := 0; i <= len(sym); i++ {
		if i < len(sym) && sym[i] != '·' {
			continue
		}
		e := ty.put(Key(sym[from:i]))
		e.part = max(e.part, best)
		from = i + 1
	}
}

// Members fills v with the values of a counted candidate.
func (ty *Tally) Members(v *[Members]float32, sym []uint16, c *Candidate) {
	*v = [Members]float32{}
	e := ty.get(c.Key)
	v[mOne] = 1
	v[mScore] = clamp(c.Score, -10, 10)
	n := int(c.End - c.Start)
	two := n == 2 || c.Kind&Spaced != 0
	if e.n > 1 {
		ty.elsewhere(v, e, c, two)
	} else {
		v[mOnce] = 1
	}
	if two {
		v[mTwo] = 1
		if e.n == 1 {
			v[mTwoOnce] = v[mScore]
		}
	}
	ty.rivals(v, sym, c, e, two)
	ty.list(v, sym, c)
	once := e.n == 1
	switch behind := c.Side != LeftNone && c.Side <= LeftKin; {
	case behind:
		v[mBehind], v[mBehindOnce], v[mBehindTwo] = 1, indicator(once), indicator(two)
	case once:
		v[mFreeOnce] = v[mScore]
	}
	left, right := at(sym, int(c.Start)-1), at(sym, int(c.End))
	if e.part > 0 && left != '·' && right != '·' {
		v[mPart], v[mIsPart] = clamp(e.part, 0, 7), 1
	}
	if e.n == 1 {
		if q := ty.get(surnameKey(sym[c.Start])); q != nil && q.surname > 0 && q.surnameKey != c.Key {
			v[mSameSurname] = 1
			if IsHan(right) {
				v[mSameSurnameHan] = 1
			}
		}
	}
	if c.Kind&Spaced != 0 && e.blanks < e.n {
		v[mSpaced] = 1
	}
}

// elsewhere: the other places of the same string.
func (ty *Tally) elsewhere(v *[Members]float32, e *record, c *Candidate, two bool) {
	best, pos := e.max, e.pos
	if c.Score == e.max {
		best = e.sec
	}
	if c.Score > sure {
		pos--
	}
	best = clamp(best, -7, 7)
	if best > 0 {
		v[mBestYes] = best
	} else {
		v[mBestNo] = best
	}
	v[mMean] = clamp((e.sum-clamp(c.Score, -7, 7))/float32(e.n-1), -7, 7)
	v[mCount] = logn(e.n)
	v[mSure] = logn(pos + 1)
	v[mSureShare] = float32(pos) / float32(e.n-1)
	if !two && pos > 1 {
		v[mSureLong] = 1
	}
}

// rivals: strings one character shorter or longer.
func (ty *Tally) rivals(v *[Members]float32, sym []uint16, c *Candidate, e *record, two bool) {
	s := sym[c.Start:c.End]
	if !two {
		if q := ty.get(Key(s[:len(s)-1])); q != nil && q.n > e.n && q.max > 0 {
			v[mShorter], v[mShorterN] = clamp(q.max, 0, 7), logn(q.n-e.n+1)
		}
		if q := ty.get(Key(s[1:])); q != nil && q.n > e.n && q.max > 0 {
			v[mTail] = clamp(q.max, 0, 7)
		}
	}
	if r := at(sym, int(c.End)); IsHan(r) {
		if q := ty.get(ExtendKey(c.Key, r)); q != nil && q.max > 0 {
			v[mLonger] = clamp(q.max, 0, 7)
			if q.n >= e.n {
				v[mLongerAll] = v[mLonger]
			}
			if q.n > 1 {
				v[mLongerN] = logn(q.n)
			}
		}
	}
	if l := at(sym, int(c.Start)-1); IsHan(l) {
		if q := ty.get(Key(sym[c.Start-1 : c.End])); q != nil && q.max > 0 {
			v[mLongerLeft] = clamp(q.max, 0, 7)
		}
	}
}

// Settle sets the final scores of the counted candidates: the weighted values,
// and a string of three characters or more that is a name at most of its
// places, two or more, is one at all of them.
func (ty *Tally) Settle(t *Tables, sym []uint16, cs []Candidate) {
	var v [Members]float32
	weights := (*[Members]float32)(t.member)
	for i := range cs {
		c := &cs[i]
		ty.Members(&v, sym, c)
		z := float32(0)
		for j, x := range v {
			z += x * weights[j]
		}
		c.Final = z
		if z > sure {
			ty.get(c.Key).final++
			if c.Kind&Gated != 0 {
				ty.gated++
			}
		}
	}
	for i := range cs {
		c := &cs[i]
		if c.End-c.Start < 3 || c.Kind&Spaced != 0 {
			continue
		}
		if e := ty.get(c.Key); e.final >= 2 && e.final*5 >= e.n*3 && c.Final < 1 {
			c.Final = 1
		}
	}
}

func clamp(z, low, high float32) float32 { return max(low, min(high, z)) }

func logn(n int32) float32 { return float32(math.Log(float64(n))) }
