package source

import (
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source/gbk"
	"github.com/fawen/fawen/internal/source/pairs"
)

// Kinds of [Repair].
const (
	KindPinyin  = "pinyin"  // 區(qū) → 區
	KindShifted = "shifted" // 真?zhèn)鬟_ → 真傳達
)

// repairOnce goes over the page once.
func repairOnce(raw string) *rewriter {
	w := &rewriter{raw: raw}
	var marks []mark
	if mayHaveMarks(raw) {
		marks = findMarks(raw)
	}
	onList, damaged := evidence(marks)
	if !damaged && !mayHaveWounds(raw) {
		return w
	}
	halfWidth := strings.Contains(raw, ",") && !strings.Contains(raw, "，")
	if !damaged {
		marks = nil
	}
	if marks = withWounds(marks, raw, damaged && halfWidth); len(marks) == 0 {
		return w
	}
	w.edits = make([]edit, 0, len(marks))
	w.repairs = make([]Repair, 0, len(marks))
	m := mender{
		rewriter: w,
		marks:    marks,
		shifter: shifter{
			raw:        raw,
			table:      gbk.Open(),
			pairs:      pairs.Open(),
			onList:     onList,
			halfWidth:  halfWidth,
			candidates: map[candidateKey][]byte{},
			simplified: map[rune]bool{},
			vanish:     vanishedPair,
			wild:       mostWild,
		},
	}
	m.run()
	if !damaged && m.healed < 2 {
		// One place alone may be chance.
		return &rewriter{raw: raw}
	}
	return w
}

// evidence returns the characters that stand with a reading of their own, and
// whether there is enough of it to touch the page: two different Traditional
// characters, or one and a shift beside it.
func evidence(marks []mark) (onList map[rune]bool, damaged bool) {
	onList = map[rune]bool{}
	traditional, shifts := 0, 0
	for _, m := range marks {
		switch {
		case m.kind == cut:
			if m.toned {
				shifts++
			}
		case !onList[m.char] && m.toned && dict.HasReading(m.char, m.syllable):
			onList[m.char] = true
			if dict.IsTraditional(m.char) {
				traditional++
			}
		}
	}
	return onList, traditional >= 2 || traditional == 1 && shifts > 0
}

// A mender walks over the marks of a damaged page and writes what was there before.
type mender struct {
	*rewriter
	marks   []mark
	shifter shifter

	healed   int // wounds undone
	next     int // marks before it are done
	at       int // byte of raw where the next symbol begins
	symbols  []symbol
	readings []reading
}

func (m *mender) run() {
	for m.next < len(m.marks) {
		k := m.marks[m.next]
		switch {
		case k.start < m.done:
			m.next++
		case k.kind == cut:
			m.undoShift()
		case k.kind == halved || k.kind == headless:
			if m.healWound() {
				m.healed++
			}
		default:
			m.next++
			if hasReading(k.char, k.syllable) {
				m.dropBracket(k.start-utf8.RuneLen(k.char), k.start, k.end)
			}
		}
	}
}

// dropBracket writes 區 for 區(qū).
func (m *mender) dropBracket(start, bracket, end int) {
	char := m.raw[start:bracket]
	m.replace(start, end, char)
	m.record(KindPinyin, start, end, char)
}

// undoShift undoes the shift that begins at the next mark.
func (m *mender) undoShift() {
	first := m.marks[m.next]
	m.at = first.start
	m.symbols = m.symbols[:0]
	m.readings = m.shifter.undo(m.before(first.start), m.symbol, m.readings[:0])
	if len(m.readings) == 0 {
		m.replace(first.start, first.end, string(lost))
		m.record(KindShifted, first.start, first.end, string(lost))
		m.next++
		for m.next < len(m.marks) && m.marks[m.next].start < first.end {
			m.next++
		}
		return
	}
	m.symbols = m.symbols[:len(m.readings)]
	m.at = m.symbols[len(m.symbols)-1].end
	m.write(m.symbols)
	// A lattice that found no way on has looked further than it could read.
	for m.next > 0 && m.marks[m.next-1].start >= m.at {
		m.next--
	}
	for m.next < len(m.marks) && m.marks[m.next].start < m.at {
		m.next++
	}
}

// before returns the character before byte start of raw, mended: 爲 in 爲(wèi)?yān).
func (m *mender) before(start int) rune {
	if m.done == start && start > 0 {
		r, _ := utf8.DecodeLastRune(m.out)
		return r
	}
	r, _ := utf8.DecodeLastRuneInString(m.raw[:start])
	return r
}

// symbol reads the next symbol of the line.
func (m *mender) symbol() (symbol, bool) {
	if m.at >= len(m.raw) || m.raw[m.at] == '\n' {
		return symbol{}, false
	}
	for m.next < len(m.marks) && m.marks[m.next].start < m.at {
		m.next++
	}
	s := symbol{start: m.at}
	if m.next < len(m.marks) && m.marks[m.next].kind == cut && m.marks[m.next].start == m.at {
		s.end, s.cut, s.syllable = m.marks[m.next].end, true, m.marks[m.next].syllable
	} else {
		var n int
		s.char, n = utf8.DecodeRuneInString(m.raw[m.at:])
		s.end = m.at + n
		if f := m.shifter.spelledOut(m.at); f.pair != 0 {
			s.form, s.end = f.pair, m.at+len(f.text)
		}
		if k := m.next; k < len(m.marks) && m.marks[k].start == s.end && m.marks[k].kind == aligned {
			// Out of step _(dá) may end a shift; then the bracket belongs to 達.
			if s.char < 0x80 && m.marks[k].toned || hasReading(s.char, m.marks[k].syllable) {
				s.end, s.syllable = m.marks[k].end, m.marks[k].syllable
			}
		}
	}
	m.at = s.end
	m.symbols = append(m.symbols, s)
	return s, true
}

// write writes the readings of symbols, and records each run of them that was out
// of step as one repair.
func (m *mender) write(symbols []symbol) {
	var run strings.Builder // what the run out of step becomes
	runStart, pendingStart := -1, -1
	for i, s := range symbols {
		r := m.readings[i]
		text := r.text(m.shifter.halfWidth)
		if !r.shifted && !s.cut {
			if s.syllable != "" && s.char >= 0x80 {
				m.dropBracket(s.start, s.start+utf8.RuneLen(s.char), s.end)
			}
			continue
		}
		if runStart < 0 {
			runStart = s.start
		}
		run.WriteString(text)
		if text == "" {
			// The hidden byte belongs to the character that the next symbol closes.
			pendingStart = s.start
			continue
		}
		start := s.start
		if pendingStart >= 0 {
			start, pendingStart = pendingStart, -1
		}
		m.replace(start, s.end, text)
		if i+1 == len(symbols) || !m.readings[i+1].shifted && !symbols[i+1].cut {
			m.record(KindShifted, runStart, s.end, run.String())
			runStart = -1
			run.Reset()
		}
	}
	if runStart >= 0 {
		m.replaceRest(pendingStart, symbols[len(symbols)-1].end, &run, runStart)
	}
}

// replaceRest ends a run that the line broke off in the middle of a character.
func (m *mender) replaceRest(start, end int, run *strings.Builder, runStart int) {
	run.WriteRune(lost)
	if start >= 0 {
		m.replace(start, end, string(lost))
	} else {
		m.replace(end, end, string(lost))
	}
	m.record(KindShifted, runStart, end, run.String())
}

// text is what the reading writes: U+FFFD for each character that is not sure, and
// signs as wide as the page has them.
func (r reading) text(halfWidth bool) string {
	var b strings.Builder
	for _, c := range r.out {
		if c == 0 {
			break
		}
		if r.chance < sure && c != '\n' {
			c = lost
		}
		if halfWidth && isFullWidth(c) {
			c -= '！' - '!'
		}
		b.WriteRune(c)
	}
	return b.String()
}

// isFullWidth tells the signs, digits and letters of row A3.
func isFullWidth(c rune) bool { return c >= '！' && c <= '～' }
