package source

import (
	"strings"
	"unicode/utf8"
	"unsafe"
)

// A rewriter builds Clean and the map back to Raw together, so that neither can
// stand without the other. Edits come in order of place; what lies between them
// is copied.
type rewriter struct {
	raw     string
	out     []byte // nil until the first edit
	done    int    // bytes of raw that out stands for
	edits   []edit
	repairs []Repair // with Start and End in bytes of raw, until the document counts them
}

// replace puts text in place of raw[start:end], which begins at or after the end
// of the last edit.
func (w *rewriter) replace(start, end int, text string) {
	if w.out == nil {
		w.out = make([]byte, 0, len(w.raw)+len(text))
	}
	w.out = append(w.out, w.raw[w.done:start]...)
	at := len(w.out)
	w.out = append(w.out, text...)
	w.done = end
	w.edits = append(w.edits, edit{uint32(start), uint32(end), uint32(at), uint32(len(w.out))})
}

// record notes a repair of raw[start:end].
func (w *rewriter) record(kind string, start, end int, after string) {
	w.repairs = append(w.repairs, Repair{Kind: kind, Start: start, End: end, Before: w.raw[start:end], After: after})
}

// text returns the rewritten text: raw itself where nothing was edited.
func (w *rewriter) text() string {
	if w.out == nil {
		return w.raw
	}
	w.out = append(w.out, w.raw[w.done:]...)
	w.done = len(w.raw)
	return unsafe.String(unsafe.SliceData(w.out), len(w.out))
}

// isSound is utf8.ValidString, with the three bytes of a Han character first.
func isSound(text string) bool {
	for i := 0; i < len(text); {
		switch c := text[i]; {
		case c < utf8.RuneSelf:
			i++
		case c >= 0xE1 && c <= 0xEC && i+2 < len(text) && text[i+1]&0xC0 == 0x80 && text[i+2]&0xC0 == 0x80:
			i += 3
		default:
			r, n := utf8.DecodeRuneInString(text[i:])
			if r == utf8.RuneError && n == 1 {
				return false
			}
			i += n
		}
	}
	return true
}

// soundText returns text with each byte that is not UTF-8 as U+FFFD, and their
// number.
func soundText(text string) (string, int) {
	if isSound(text) {
		return text, 0
	}
	bad := 0
	for i, r := range text {
		if r == 0xFFFD && !strings.HasPrefix(text[i:], "\uFFFD") {
			bad++
		}
	}
	var b strings.Builder
	b.Grow(len(text) + 2*bad)
	for _, r := range text {
		b.WriteRune(r)
	}
	return b.String(), bad
}
