package render

import (
	"bytes"
	"io"
	"strings"
	"unicode/utf8"
)

// Visible makes what would steer a terminal visible: ESC [ 31 m → ␛[31m. Line feed and tab stay. Bytes that are no UTF-8 become U+FFFD.
func Visible(s string) string {
	if !strings.ContainsFunc(s, steers) {
		return s
	}
	return strings.Map(visible, s)
}

// steers says whether a character may steer a terminal: C0, DEL, C1, and the marks that turn the direction of writing. A byte that is no UTF-8 counts
// with them, since 0x9b alone is C1's CSI.
func steers(r rune) bool { return r == utf8.RuneError || visible(r) != r }

func visible(r rune) rune {
	switch {
	case r == '\n' || r == '\t':
		return r
	case r < 0x20:
		return 0x2400 + r // the control pictures: ESC → ␛
	case r == 0x7f:
		return '␡'
	case 0x80 <= r && r < 0xa0, 0x202a <= r && r <= 0x202e, 0x2066 <= r && r <= 0x2069:
		return utf8.RuneError
	}
	return r
}

// Printable writes to a terminal what is visible of the bytes that it is given.
func Printable(w io.Writer) io.Writer { return &printable{w: w} }

type printable struct {
	w    io.Writer
	rest []byte // the beginning of a character whose end has not come
}

func (p *printable) Write(data []byte) (int, error) {
	all := data
	if len(p.rest) > 0 {
		all = append(p.rest, data...)
	}
	whole := len(all) - tornTail(all)
	out := bytes.Map(visible, all[:whole])
	if _, err := p.w.Write(out); err != nil {
		return 0, err
	}
	p.rest = append([]byte(nil), all[whole:]...)
	return len(data), nil
}

// tornTail counts the bytes at the end that may begin a character.
func tornTail(b []byte) int {
	for n := 1; n < utf8.UTFMax && n <= len(b); n++ {
		if c := b[len(b)-n]; utf8.RuneStart(c) {
			if !utf8.FullRune(b[len(b)-n:]) {
				return n
			}
			return 0
		}
	}
	return 0
}
