package analyze

import (
	"strings"
	"unicode/utf8"
)

// sentenceMost bounds the code points that Evidence gives on either side of a fact.
const sentenceMost = 60

// Evidence gives the sentence of the raw text that a fact stands in: what stands before the fact, the fact, and what stands behind it. Start and end are
// those of the report. A long sentence is cut, at … .
func (r *Report) Evidence(start, end int) (before, fact, after string) {
	from := codePoint(r.raw, start)
	to := from + codePoint(r.raw[from:], end-start)
	before, after = r.raw[:from], r.raw[to:]
	if i := strings.LastIndexAny(before, "。！？；\n\r"); i >= 0 {
		_, n := utf8.DecodeRuneInString(before[i:])
		before = before[i+n:]
	}
	if i := strings.IndexAny(after, "。！？；\n\r"); i >= 0 {
		_, n := utf8.DecodeRuneInString(after[i:])
		after = after[:i+n]
	}
	if n := runeCount(before); n > sentenceMost {
		before = "…" + before[codePoint(before, n-sentenceMost):]
	}
	if runeCount(after) > sentenceMost {
		after = after[:codePoint(after, sentenceMost)] + "…"
	}
	return strings.TrimSpace(before), r.raw[from:to], strings.TrimSpace(after)
}

// codePoint is the byte at which code point n of s begins; the end of s where it has fewer.
func codePoint(s string, n int) int {
	for i := range s {
		if n <= 0 {
			return i
		}
		n--
	}
	return len(s)
}
