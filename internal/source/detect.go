package source

import (
	"bytes"
	"unicode/utf8"

	"github.com/fawen/fawen/internal/source/pairs"
)

// Sizes that detection looks at, in bytes.
const (
	sampleSize = 16 << 10
	shortASCII = 64 // above that, seven-bit bytes are ASCII and not UTF-16 by chance
	plenty     = 96 // sound bytes of UTF-8 beyond ASCII that need no second look
)

// invalidCost is that of bytes that an encoding cannot read: 25 natural logarithms.
const invalidCost = 25 * pairs.Unit

// signCost is that of a blank or sign of ASCII that the pairs do not know.
const signCost = 6 * pairs.Unit

// declaredBonus is what a page's own word on its encoding counts for.
const declaredBonus = 8 * pairs.Unit

// detect returns the encoding in which data reads best: each candidate decodes a
// sample, and the pairs of its characters say how far that is Chinese news. declared
// is what the page says, "" if nothing; sound says whether data is UTF-8 throughout.
func detect(data []byte, sound bool, declared string) string {
	head := data[:min(len(data), sampleSize)]
	if nul := bytes.IndexByte(head, 0) >= 0; !nul && sound {
		beyond, long := countBeyondASCII(head, plenty)
		switch {
		case beyond == 0 && looksHZ(data):
			return hzName
		case beyond == 0 && len(data) > shortASCII, long && beyond >= plenty:
			return utf8Name
		}
	}
	sample := tellingPart(data)
	if mostlyUTF8(sample) {
		return utf8Name
	}
	table := pairs.Open()
	best, lowest := utf8Name, 0.0
	beyond, _ := countBeyondASCII(sample, 1)
	for _, name := range []string{utf8Name, gb18030Name, big5Name, utf16LEName, utf16BEName} {
		part := sample
		if name == utf16LEName || name == utf16BEName {
			// UTF-16 is in step from the first byte on.
			if part = head[:len(head)&^1]; len(data)%2 != 0 && len(data) < sampleSize {
				continue
			}
		}
		if len(part) == 0 || beyond == 0 && (name == gb18030Name || name == big5Name) {
			continue // ASCII is the same in all but UTF-16
		}
		total := textCost(table, decodeAs(name, part))
		if name == encodingName(declared) {
			total -= declaredBonus
		}
		// The samples differ in length, so cost is by the byte.
		if cost := float64(total) / float64(len(part)); name == utf8Name || cost < lowest {
			best, lowest = name, cost
		}
	}
	return best
}

// countBeyondASCII counts bytes above 7F, and tells whether one of them begins a
// sequence of three, as all Han characters do. It stops where it has counted enough
// and found one.
func countBeyondASCII(data []byte, enough int) (n int, long bool) {
	for _, c := range data {
		if c >= 0x80 {
			n++
			long = long || c >= 0xE0
			if long && n >= enough {
				break
			}
		}
	}
	return n, long
}

// mostlyUTF8 tells whether at least half of the bytes above 7F are sound sequences of
// three, which other encodings come to by chance only in very short text: then what
// is not sound is a stray line or a wound.
func mostlyUTF8(data []byte) bool {
	const few = 48
	beyond, sound := 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		_, n := utf8.DecodeRune(data[i:])
		if n == 3 {
			sound += n
		}
		beyond += n
		i += n
	}
	return beyond >= few && sound*2 >= beyond
}

// tellingPart returns a sample of data from the first line that is not all ASCII, of
// whole lines if it can.
func tellingPart(data []byte) []byte {
	if len(data) <= sampleSize {
		return data
	}
	first := 0
	for first < len(data) && data[first] < 0x80 {
		first++
	}
	start := bytes.LastIndexByte(data[:first], '\n') + 1
	if first-start > sampleSize/2 {
		start = first
	}
	part := data[start:min(start+sampleSize, len(data))]
	if end := bytes.LastIndexByte(part, '\n'); end > len(part)/2 {
		part = part[:end+1]
	}
	return part
}

// textCost is the cost of text as Chinese news.
func textCost(t pairs.Table, text string) int {
	total := 0
	last := t.Class('\n')
	for _, r := range text {
		c := t.Class(r)
		switch {
		case r == utf8.RuneError:
			total += invalidCost
		case r < ' ' && c == 0 || r == 0x7F:
			total += invalidCost // a control character
		case r < utf8.RuneSelf && c == 0:
			total += signCost // the training text has no blanks
		default:
			total += t.After(last, c) + classCost(r)
		}
		last = c
	}
	return total
}

// classCost is what it costs to tell a letter or digit from the others of its class.
func classCost(r rune) int {
	switch {
	case r >= '0' && r <= '9':
		return 28 // one in 10
	case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
		return 47 // one in 52
	}
	return 0
}

// isBinary tells whether data is no text at all: more than one byte in fifty is a
// control character, or there are zero bytes.
func isBinary(data []byte) bool {
	part := data[:min(len(data), sampleSize)]
	control := 0
	for _, c := range part {
		switch {
		case c >= 0x20: // nearly always
		case c == 0:
			return true
		case c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B && c != 0x1A:
			control++
		}
	}
	return control*50 > len(part)
}
