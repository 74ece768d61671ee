package source

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/internal/source/pairs"
)

// Warnings of a [Document]. What stands behind ": " is detail.
const (
	WarnEmpty   = "empty"           // no bytes, or none but blanks
	WarnBinary  = "binary"          // no text: an image, an archive, random bytes
	WarnInvalid = "invalid-bytes"   // detail: how many
	WarnMixed   = "mixed-encodings" // detail: how many lines in which encoding
	WarnUnsure  = "encoding-unsure" // what was decoded does not read like Chinese
)

// An InvalidError says where bytes stand that are not of the encoding, when the
// caller asked for that.
type InvalidError struct {
	Name     string
	Encoding string
	Offset   int // bytes from the start of the input
	Line     int // from 1
}

func (e *InvalidError) Error() string {
	return fmt.Sprintf("%s:%d: byte %d is not %s\nhint: name the encoding with --encoding, or use --on-invalid replace", e.Name, e.Line, e.Offset, e.Encoding)
}

// A decoding is what came of bytes.
type decoding struct {
	text     string
	encoding string
	bom      bool
	mixed    bool
	invalid  int
	warnings []string
}

// decode turns data into text. declared is the encoding that a page claims for itself.
func decode(name string, data []byte, opt Options, declared string) (decoding, error) {
	d := decoding{encoding: encodingName(opt.Encoding)}
	if d.encoding == "" {
		return d, &EncodingError{opt.Encoding}
	}
	whole := len(data)
	data = d.cutBOM(data)
	sound := isSound(byteString(data))
	if d.encoding == "utf-16" {
		d.encoding = utf16LEName
		if detect(data, sound, utf16BEName) == utf16BEName {
			d.encoding = utf16BEName
		}
	}
	if d.encoding == "auto" {
		d.encoding = detect(data, sound, declared)
		wide := d.encoding == utf16LEName || d.encoding == utf16BEName
		if isBinary(data) && !(wide && readsWell(d.encoding, data)) {
			d.encoding = utf8Name
			d.warnings = append(d.warnings, WarnBinary)
		} else if !wide && d.encoding != hzName && !sound {
			d.decodeLines(data)
		}
	}
	if !d.mixed {
		switch {
		case d.encoding == utf8Name && sound:
			d.text = byteString(data)
		case d.encoding == utf8Name:
			d.text, d.invalid = soundText(byteString(data))
		default:
			d.text = decodeAs(d.encoding, data)
			d.invalid = strings.Count(d.text, "\uFFFD")
		}
	}
	if err := d.handleInvalid(name, data, whole-len(data), opt.OnInvalid); err != nil {
		return d, err
	}
	d.warn()
	return d, nil
}

// readsWell tells whether the beginning of data looks like text in an encoding.
func readsWell(encoding string, data []byte) bool {
	text := decodeAs(encoding, data[:min(len(data), sampleSize)])
	return textCost(pairs.Open(), text) < goodCost*utf8.RuneCountInString(text)
}

// cutBOM takes a byte order mark off, which settles the encoding unless the caller
// named another.
func (d *decoding) cutBOM(data []byte) []byte {
	for _, b := range []struct{ mark, encoding string }{
		{"\xEF\xBB\xBF", utf8Name},
		{"\xFF\xFE", utf16LEName},
		{"\xFE\xFF", utf16BEName},
		{"\x84\x31\x95\x33", gb18030Name},
	} {
		if !bytes.HasPrefix(data, []byte(b.mark)) {
			continue
		}
		if d.encoding == b.encoding || d.encoding == "auto" || d.encoding == "utf-16" && len(b.mark) == 2 {
			d.encoding, d.bom = b.encoding, true
			return data[len(b.mark):]
		}
	}
	return data
}

// goodCost is the most that a character of a line may cost on average to be taken
// from another encoding than the file's.
const goodCost = 11 * pairs.Unit

// decodeLines reads a file that is not all of one encoding line by line. Lines in
// UTF-8 between others, or others between lines in UTF-8, are found; a file without
// them is left to be decoded as a whole.
func (d *decoding) decodeLines(data []byte) {
	other := gb18030Name
	if d.encoding == utf8Name {
		lines := brokenLines(data)
		other = detect(lines, utf8.Valid(lines), "")
		if other == utf8Name || other == utf16LEName || other == utf16BEName {
			return
		}
	}
	table := pairs.Open()
	var b strings.Builder
	strays, start := 0, 0
	for i := 0; i < len(data); {
		end := len(data)
		if k := bytes.IndexByte(data[i:], '\n'); k >= 0 {
			end = i + k + 1
		}
		if text, ok := d.strayLine(table, data[i:end], other); ok {
			d.append(&b, data[start:i])
			b.WriteString(text)
			start = end
			strays++
		}
		i = end
	}
	if strays == 0 {
		return
	}
	d.append(&b, data[start:])
	d.text, d.mixed = b.String(), true
	if d.encoding != utf8Name {
		other = utf8Name
	}
	d.warnings = append(d.warnings, fmt.Sprintf("%s: %d lines in %s", WarnMixed, strays, other))
}

// strayLine decodes a line that is not in the file's encoding but in the other.
func (d *decoding) strayLine(t pairs.Table, line []byte, other string) (string, bool) {
	beyond, long := countBeyondASCII(line, 4)
	if beyond < 4 {
		return "", false
	}
	sound := utf8.Valid(line)
	if d.encoding == utf8Name {
		if sound {
			return "", false
		}
		text := decodeAs(other, line)
		return text, !strings.ContainsRune(text, utf8.RuneError) && averageCost(t, text) < goodCost
	}
	if !sound || !long {
		return "", false
	}
	text := string(line)
	cost := textCost(t, text)
	return text, cost < textCost(t, decodeAs(d.encoding, line)) && averageCost(t, text) < goodCost
}

// append decodes lines in the file's own encoding.
func (d *decoding) append(b *strings.Builder, lines []byte) {
	if len(lines) == 0 {
		return
	}
	if d.encoding == utf8Name {
		text, bad := soundText(byteString(lines))
		d.invalid += bad
		b.WriteString(text)
		return
	}
	text := decodeAs(d.encoding, lines)
	d.invalid += strings.Count(text, "\uFFFD")
	b.WriteString(text)
}

// brokenLines returns a sample of the lines that are not UTF-8.
func brokenLines(data []byte) []byte {
	var out []byte
	for len(data) > 0 && len(out) < sampleSize {
		line := data
		if k := bytes.IndexByte(data, '\n'); k >= 0 {
			line = data[:k+1]
		}
		data = data[len(line):]
		if !utf8.Valid(line) {
			out = append(out, line[:min(len(line), sampleSize)]...)
		}
	}
	return out
}

// averageCost is the cost of a character of text that is not ASCII, with its
// neighbours.
func averageCost(t pairs.Table, text string) int {
	n := 0
	for _, r := range text {
		if r >= utf8.RuneSelf {
			n++
		}
	}
	return textCost(t, text) / max(n, 1)
}
