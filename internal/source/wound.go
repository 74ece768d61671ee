package source

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Some sites also turned ，？！ (A3AC, A3BF, A3A1) into ASCII bytes wherever they found
// those bytes, as between 。(A1A3) and the character behind it:
//
//	。現 = A1 A3 AC 46 → A1 , F → ?,F
//	。可 = A1 A3 BF C9 → A1 ? C9 → ??墒 with the byte that follows
//	。” = A1 A3 A1 B1 → A1 ! B1 → !保 with the byte that follows
//
// And some lost the first byte of a paragraph: 　（記者 became 。ㄓ浾摺. Both leave bytes out
// of step with no pinyin to go by, so they are put in step again only where it is sure
// that they were out of it.

const (
	halved   markKind = iota + cut + 1 // ?,F or !保
	headless                           // 。ㄓ浾摺
)

const (
	woundCost    = 6.0   // that a sign stands for 。 and half of the next character
	woundVanish  = 4.0   // without pinyin to lean on, a pair is less readily taken for vanished
	longestWound = 48    // symbols that a wound may be long
	sureWound    = 0.999 // least chance that bytes are out of step
	mostWounds   = 2000  // places of a page that are looked into
)

// findWounds returns the places where such damage may begin. With plain, also signs
// that have nothing before them: !保.
func findWounds(raw string, plain bool) []mark {
	var found []mark
	if m, ok := headlessAt(raw, 0); ok {
		found = append(found, m)
	}
	for i := 0; len(found) < mostWounds; {
		k := strings.IndexAny(raw[i:], ",?!\n")
		if k < 0 {
			break
		}
		at := i + k
		i = at + 1
		switch {
		case raw[at] == '\n':
			if m, ok := headlessAt(raw, i); ok {
				found = append(found, m)
			}
		case at == 0 || raw[at-1] < utf8.RuneSelf || i == len(raw):
		case raw[at] == '?' && strings.IndexByte(",?!", raw[i]) >= 0:
			i++
			found = append(found, mark{start: at, end: i, kind: halved})
		case plain && (raw[i] >= utf8.RuneSelf || raw[i] >= 0x40 && raw[i] < 0x7F):
			found = append(found, mark{start: at, end: i, kind: halved})
		}
	}
	return found
}

// headlessAt tells whether the line that begins at byte start may lack its first byte: a full
// stop or a letter of bopomofo stands where none can.
func headlessAt(raw string, start int) (mark, bool) {
	for i := start; i < len(raw); {
		r, n := utf8.DecodeRuneInString(raw[i:])
		switch {
		case r == ' ' || r == '\u3000':
			i += n
			continue
		case r == '。' || r >= 'ㄅ' && r <= 'ㄩ':
			return mark{start: start, end: start, kind: headless}, true
		}
		break
	}
	return mark{}, false
}

// mayHaveWounds is a quick look before findWounds on a page without brackets.
func mayHaveWounds(raw string) bool {
	for _, s := range []string{"?,", "??", "?!", "\n。", "\n　。"} {
		if strings.Contains(raw, s) {
			return true
		}
	}
	return false
}

// withWounds adds the places of wounds to marks, which are in order.
func withWounds(marks []mark, raw string, plain bool) []mark {
	wounds := findWounds(raw, plain)
	if len(wounds) == 0 {
		return marks
	}
	marks = append(marks, wounds...)
	slices.SortStableFunc(marks, func(a, b mark) int { return a.start - b.start })
	return marks
}

// healWound undoes a wound if it is sure to be one, and tells whether it did.
func (m *mender) healWound() bool {
	k := m.marks[m.next]
	m.next++
	m.at = k.end
	m.symbols = append(m.symbols[:0], symbol{start: k.start, end: k.end, cut: k.kind == halved})
	next := m.next
	m.readings = m.shifter.undoWound(m.before(k.start), k, m.symbol, m.readings[:0])
	m.next = next
	if len(m.readings) < 2 || !m.readings[0].shifted || m.readings[0].chance < sureWound {
		return false
	}
	unsure := 0
	for _, r := range m.readings {
		if r.chance < sure || r.out[0] == lost {
			unsure++
		}
	}
	if unsure*2 > len(m.readings) {
		return false
	}
	m.symbols = m.symbols[:len(m.readings)]
	m.write(m.symbols)
	return true
}

// undoWound is undo for a wound: it begins with the sign that may stand for 。 and a
// byte, or with the byte that may be lost.
func (s *shifter) undoWound(last rune, k mark, symbols func() (symbol, bool), dst []reading) []reading {
	start := node{last: last, class: s.pairs.Class(last), trail: s.trail(last)}
	l := &s.lattice
	l.begin(start)
	l.add()
	s.vanish = vanishedPair + woundVanish
	defer func() { s.vanish = vanishedPair }()
	if k.kind == headless {
		for _, lead := range []byte{0xA1, 0xA3} {
			open := start
			open.pending, open.trail = lead, lead
			l.reach(0, open, woundCost, [3]rune{})
		}
		l.reach(0, start, 0, [3]rune{})
	} else {
		shown, plain, cost := [3]rune{}, start, 0.0
		for i, c := range []byte(s.raw[k.start:k.end]) {
			shown[i] = rune(c)
			to := node{last: rune(c), class: s.pairs.Class(rune(c))}
			cost += s.cost(plain, to.class)
			plain = to
		}
		l.reach(0, plain, cost, shown)
		sign := s.raw[k.end-1] | 0x80
		stop := node{pending: sign, trail: sign, last: '。', class: s.pairs.Class('。')}
		l.reach(0, stop, woundCost+s.cost(start, stop.class), [3]rune{'。'})
	}
	for range longestWound {
		sym, ok := symbols()
		if !ok {
			break
		}
		s.step(sym, false)
		layer := l.layers[len(l.layers)-1]
		if len(layer) == 0 {
			return dst
		}
		if len(layer) == 1 && layer[0].pending == 0 {
			return l.readings(dst)
		}
	}
	return dst
}
