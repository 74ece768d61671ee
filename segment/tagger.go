package segment

import "github.com/fawen/fawen/segment/internal/layout"

// pairs looks up each pair of characters of the block, and keeps in cells what
// they hold, in triples where a triple may begin, in longer where a dictionary
// word of three and more characters may.
//
// The tables are larger than the processor's near memory. So one loop asks for
// cells and does little else: the next look-ups begin while the last ones wait.
// score then has the cells, and waits for the weights in the same way.
func (w *work) pairs() {
	m, n := w.model, w.n
	codes, cells := w.codes[:n+1], w.cells[:n]
	triples, longer := w.triples[:n], w.longer[:n]
	t, l := 0, 0
	code := codes[0]
	for i := range cells {
		next := codes[i+1]
		key := layout.PairKey(code, next)
		cell := m.pairCells[m.pairs.Cell(layout.PairHash(key))]
		// All ones if the cell is that of the pair: a branch would be missed
		// every third time, and so would one on what the cell holds.
		cell &= uint64(int64(cell>>layout.PairKeyShift^key-1)>>63) & layout.PairPayload
		cells[i] = uint32(cell)
		triples[t] = int32(i)
		t += int(cell / layout.PairTriple & 1)
		lengths := int32(cell & layout.PairLonger / layout.PairLength(3))
		longer[l] = int32(i)<<lengthBits | lengths
		l += int(uint32(-lengths) >> 31)
		code = next
	}
	w.triples, w.longer = triples[:t], longer[:l]
}

// score adds up, for each character of the block and each tag, the weights of
// the characters around it, of their pairs and of their triples.
//
// Five sums move along the text, those of the characters from two behind to
// two ahead of the one being read, so each pair is looked at once. The four
// tags ride in the lanes of one uint64, see layout.Pack.
func (w *work) score() {
	const lanes = layout.Lanes
	m, n := w.model, w.n
	uni, bias := m.uni, m.pairBias
	codes, scores, cells := w.codes[:n], w.scores[:n+2*front], w.cells[:n]
	// Two characters outside the text stand before it.
	here2 := uni[0]&lanes + uni[0]>>8&lanes
	here3 := uni[0] & lanes
	var here0, here1, here4 uint64
	for i, cell := range cells {
		u := uni[3*int(codes[i]):][:3]
		b := bias[2*(cell&layout.PairWeights):][:2]
		here4 += u[0]&lanes + b[0]&lanes
		here3 += u[0]>>8&lanes + b[0]>>8&lanes
		here2 += u[1]&lanes + b[1]&lanes
		here1 += u[1]>>8&lanes + b[1]>>8&lanes
		here0 += u[2] & lanes
		scores[i] = here0
		here0, here1, here2, here3, here4 = here1, here2, here3, here4, 0
	}
	// Two characters outside the text stand behind it.
	scores[n] = here0 + uni[2]&lanes
	scores[n+1] = here1 + uni[1]>>8&lanes + uni[2]&lanes
	w.scoreTriples()
}

// scoreTriples adds the weights of three characters in a row.
func (w *work) scoreTriples() {
	const lanes = layout.Lanes
	m, found := w.model, w.found[:len(w.triples)]
	k := 0
	for _, i := range w.triples {
		c := w.codes[i:][:3]
		h := layout.TripleHash(c[0], c[1], c[2])
		at := m.triples.Cell(h)
		found[k] = triple{i, at}
		if m.tripleCells[at] == uint32(h) {
			k++
		}
	}
	for _, t := range found[:k] {
		b, s := m.tripleBias[2*int(t.cell):][:2], w.scores[t.start+front:][:3]
		s[0] += b[1] & lanes
		s[1] += b[0] >> 8 & lanes
		s[2] += b[0] & lanes
	}
}

// A triple is the place of three characters that have weights, and where these
// are.
type triple struct {
	start int32
	cell  uint32
}

// Lengths of words over a character are kept as bits that add up: a word of
// class c sets the c lowest of four, so that "or" keeps the longest. The low
// half of covered is for words that end at the character, the high half (from
// bit goesOn on) for words that go on.
const goesOn = 4

// lengthBits is the number of bits that tell the lengths of the longer words.
const lengthBits = 4

// mark adds the weights of the dictionary words that begin, end or go on at
// each character, and keeps their tags for emit: w.cells[i] becomes a row of
// 4-bit tags, for words of 2, 3, … 6 characters that begin at i. The length of
// the longest phrase stays above them.
func (w *work) mark() {
	m, n := w.model, w.n
	scores, cells, covered, begins := w.scores[front:n+front], w.cells[:n], w.covered[:n+ahead], w.begins[:n]
	clear(covered)
	for i, cell := range cells {
		begins[i] = uint8(cell >> 20 & 1)
		covered[i+1] = begins[i]
		cells[i] = cell>>layout.PairTagShift&15 | cell&layout.PairPhrase
	}
	for _, x := range w.longer {
		i := x >> lengthBits
		begins[i] = max(begins[i], w.markLonger(int(i), x))
	}
	marks := (*[layout.MarkCount]uint64)(m.marks)
	for i, begin := range begins {
		c := covered[i]
		scores[i] += marks[int(begin)*layout.Lengths*layout.Lengths+int(classOf(c&15))*layout.Lengths+int(classOf(c>>4))]
	}
}

// classOf counts the bits of a half of covered.
func classOf(half uint8) uint8 {
	const counts uint64 = 0x4332322132212110
	return uint8(counts >> (4 * uint(half)) & 15)
}

// markLonger finds the words of three and more characters that begin at i and
// returns the class of the longest. Of their lengths, bit 0 is for three.
func (w *work) markLonger(i int, lengths int32) (begin uint8) {
	codes := w.codes[i:][:layout.MaxWord]
	h := layout.Step(layout.Step(0, codes[0]), codes[1])
	lengths &= 1<<lengthBits - 1
	for n := 3; n <= layout.MaxWord && lengths>>(n-3) != 0; n++ {
		h = layout.Step(h, codes[n-1])
		if lengths>>(n-3)&1 == 0 {
			continue
		}
		tag, ok := w.model.longer(layout.Mix(h))
		if !ok {
			continue
		}
		begin = uint8(layout.Class(n))
		bits := uint8(1)<<begin - 1
		for k := i + 1; k < i+n-1; k++ {
			w.covered[k] |= bits << goesOn
		}
		w.covered[i+n-1] |= bits
		w.cells[i] |= uint32(tag) << (4 * (n - 2))
	}
	return begin
}

// path finds the best row of tags (Viterbi) and writes the ends of its words.
// It has no branch that depends on the text: the larger of two scores is kept
// by max, and which it was by the sign of their difference.
func (w *work) path() {
	const never = -1 << 28
	t, n := w.model.transitions, w.n
	scores, choices := w.scores[front:n+front], w.choices[:n]
	begin, single := t.ob+int32(scores[0]&0xFFFF), t.os+int32(scores[0]>>48)
	middle, end := int32(never), int32(never)
	for i := 1; i < len(scores); i++ {
		x := scores[i]
		b0, b1 := end+t.eb, single+t.sb
		m0, m1 := begin+t.bm, middle+t.mm
		e0, e1 := begin+t.be, middle+t.me
		s0, s1 := end+t.es, single+t.ss
		choices[i] = uint8(uint32(b0-b1)>>31 | uint32(m0-m1)>>31<<1 | uint32(e0-e1)>>31<<2 | uint32(s0-s1)>>31<<3)
		begin = max(b0, b1) + int32(x&0xFFFF)
		middle = max(m0, m1) + int32(x>>16&0xFFFF)
		end = max(e0, e1) + int32(x>>32&0xFFFF)
		single = max(s0, s1) + int32(x>>48)
	}
	tag := uint32(layout.End)
	if single > end {
		tag = layout.Single
	}
	// before gives the tag before by tag and choice: B and S follow E or S,
	// M and E follow B or M.
	const before = 0x32101032
	ends, k := w.endRoom[:n], n-1
	for i := n - 1; i >= 0; i-- {
		ends[k] = int32(i + 1)
		k -= int(tag >> 1)
		choice := uint32(choices[i]) >> tag & 1
		tag = before >> (4 * (tag<<1 | choice)) & 3
	}
	w.ends = ends[k+1:]
}
