package source

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/internal/source/pairs"
)

// handleInvalid does with bytes that could not be read what the caller wants. cut is
// the length of the byte order mark that data lacks.
func (d *decoding) handleInvalid(name string, data []byte, cut int, wish string) error {
	if d.invalid == 0 {
		return nil
	}
	switch wish {
	case "error":
		at := firstInvalid(d.encoding, data)
		return &InvalidError{name, d.encoding, cut + at, bytes.Count(data[:at], []byte("\n")) + 1}
	case "skip":
		if d.encoding == utf8Name && !d.mixed {
			d.text = string(bytes.ToValidUTF8(data, nil))
		} else {
			d.text = strings.ReplaceAll(d.text, "\uFFFD", "")
		}
	}
	d.warnings = append(d.warnings, fmt.Sprintf("%s: %d", WarnInvalid, d.invalid))
	return nil
}

// firstInvalid returns the byte of data where the first character stands that the
// encoding cannot read.
func firstInvalid(name string, data []byte) int {
	if name == utf8Name {
		for i := 0; i < len(data); {
			r, n := utf8.DecodeRune(data[i:])
			if r == utf8.RuneError && n == 1 {
				return i
			}
			i += n
		}
		return len(data)
	}
	for i := 0; i < len(data); {
		n := 2
		switch {
		case name == gb18030Name:
			n = gbLen(data[i:])
		case name == utf16LEName || name == utf16BEName:
			high := data[i]
			if name == utf16LEName && i+1 < len(data) {
				high = data[i+1]
			}
			if high >= 0xD8 && high < 0xDC {
				n = 4
			}
		case data[i] < 0x80:
			n = 1
		}
		n = min(n, len(data)-i)
		if strings.ContainsRune(decodeAs(name, data[i:i+n]), utf8.RuneError) {
			return i
		}
		i += n
	}
	return len(data)
}

// warn adds what can be said of the text alone.
func (d *decoding) warn() {
	if strings.TrimSpace(d.text) == "" {
		d.warnings = append(d.warnings, WarnEmpty)
		return
	}
	if len(d.warnings) > 0 || d.encoding == utf8Name {
		return
	}
	text := d.text
	if len(text) > sampleSize {
		text = text[:runeStart(text, sampleSize)]
	}
	if t := pairs.Open(); utf8.RuneCountInString(text) >= 12 && averageCost(t, text) > unsureCost {
		d.warnings = append(d.warnings, WarnUnsure)
	}
}

// unsureCost is what a character costs on average in text that is hardly Chinese.
const unsureCost = 16 * pairs.Unit
