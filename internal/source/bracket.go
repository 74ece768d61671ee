package source

import (
	"strings"
	"unicode/utf8"
)

// A mark is a bracketed syllable of the page, or what a shift left of one.
type mark struct {
	start, end int    // of the bracket, bytes of Raw: "(qū)", "?zhèn)"
	syllable   string // letters as in dictionaries: g for ɡ, no blanks
	toned      bool   // carries a tone mark
	kind       markKind
	char       rune // that stands before an aligned bracket
}

type markKind uint8

const (
	aligned markKind = iota // 區(qū): the bracket stands whole behind its character
	cut                     // 真?zhèn): a lead byte took the opening bracket with it
)

// longestSyllable is that of zhuāng and chuáng, and a blank on either side.
const longestSyllable = 8

// findMarks returns the marks of raw in order. It looks back from each closing
// bracket over at most one syllable, so it is linear whatever the brackets.
func findMarks(raw string) []mark {
	marks := make([]mark, 0, strings.Count(raw, ")")+strings.Count(raw, "）"))
	half, wide := -1, -1 // next brackets at or after i
	for i := 0; ; {
		if half < i {
			half = indexFrom(raw, i, ")")
		}
		if wide < i {
			wide = indexFrom(raw, i, "）")
		}
		at := min(half, wide)
		if at == len(raw) {
			return marks
		}
		i = at + runeLen(raw[at])
		var inner *mark
		if n := len(marks); n > 0 {
			inner = &marks[n-1]
		}
		if m, ok := markBefore(raw, at, inner); ok {
			m.end = i
			if inner != nil && m.start < inner.start {
				marks = marks[:len(marks)-1]
			}
			marks = append(marks, m)
		}
	}
}

// indexFrom returns the byte of the first sep at or after i, len(s) if there is none.
func indexFrom(s string, i int, sep string) int {
	if k := strings.Index(s[i:], sep); k >= 0 {
		return i + k
	}
	return len(s)
}

// markBefore reads the syllable that ends before byte closing of raw, and what
// stands before it. The bytes of a syllable may carry a bracket of their own, which
// is passed over: 優(yōu(zī)).
func markBefore(raw string, closing int, inner *mark) (mark, bool) {
	i := closing
	for i > 0 && closing-i < 2 && raw[i-1] == ' ' {
		i--
	}
	end := i
	toned := false
	rest := "" // of the syllable, behind the inner bracket
	for n := 0; i > 0; n++ {
		if inner != nil && i == inner.end && rest == "" {
			rest = raw[i:end]
			i, end, inner = inner.start, inner.start, nil
		}
		r, size := utf8.DecodeLastRuneInString(raw[:i])
		letter, tone := pinyinLetter(r)
		if !letter {
			break
		}
		if n == longestSyllable {
			return mark{}, false
		}
		toned = toned || tone
		i -= size
	}
	if i == end {
		return mark{}, false
	}
	m := mark{syllable: plainSyllable(raw[i:end] + rest), toned: toned}
	open := i
	for open > 0 && i-open < 2 && raw[open-1] == ' ' {
		open--
	}
	switch before, size := utf8.DecodeLastRuneInString(raw[:open]); before {
	case '(', '（':
		m.start = open - size
		m.char, _ = utf8.DecodeLastRuneInString(raw[:m.start])
		if m.char == '?' || m.char == utf8.RuneError {
			// A decoder that gives the bracket back: 真?(zhèn)鬟_.
			m.kind = cut
			m.start -= utf8.RuneLen(m.char)
		}
		return m, m.start > 0
	case '?', utf8.RuneError:
		m.kind = cut
		m.start = open - size
		return m, open == i && size > 0 && m.start > 0
	}
	// Nothing is left of the lead byte: 真zhèn)鬟_. Only a tone mark tells that from
	// a list item such as "甲a)".
	m.kind, m.start = cut, i
	r, _ := utf8.DecodeLastRuneInString(raw[:i])
	return m, toned && i == open && r >= 0x3400
}

// pinyinLetter tells whether r is written in syllables, and with a tone mark.
func pinyinLetter(r rune) (letter, tone bool) {
	switch {
	case r >= 'a' && r <= 'z':
		return true, false
	case r < 0x80:
		return false, false
	}
	if strings.ContainsRune("āáǎàēéěèêếềōóǒòīíǐìūúǔùǖǘǚǜḿńňǹ", r) {
		return true, true
	}
	return r == 'ɡ' || r == 'ɑ' || r == 'ü', false
}

// plainSyllable writes the letters ɡ and ɑ of the GBK set as dictionaries do.
func plainSyllable(s string) string {
	if !strings.ContainsAny(s, "ɡɑ") {
		return s
	}
	return strings.NewReplacer("ɡ", "g", "ɑ", "a").Replace(s)
}

// mayHaveMarks tells whether raw has a letter of the kind ā or ǚ at all. Chinese text
// has none, so a sound page costs no more than this.
func mayHaveMarks(raw string) bool {
	// Ā..ǿ, à..ü and ḿ begin with C3..C9 or E1; Han characters with E3 or above.
	for _, lead := range [...]byte{0xC3, 0xC4, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xE1} {
		if strings.IndexByte(raw, lead) >= 0 {
			return true
		}
	}
	return false
}
