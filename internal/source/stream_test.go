package source

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestStreamGivesAll cuts texts with and without lines into pieces and wants every character back, in whole characters.
func TestStreamGivesAll(t *testing.T) {
	lines := strings.Repeat("清河县法院召开表彰大会，通报一年来的工作。\n", 40_000)
	for name, text := range map[string]string{
		"empty":    "",
		"short":    "清河县法院。",
		"lines":    lines,
		"one line": strings.ReplaceAll(lines, "\n", ""),
		"no marks": strings.Repeat("清河县法院召开表彰大会通报一年来的工作", 30_000),
		"latin":    strings.Repeat("a", 3<<20+1),
	} {
		var got strings.Builder
		pieces := 0
		for d, err := range Stream(name, strings.NewReader(text), Options{}) {
			if err != nil {
				t.Fatal(err)
			}
			if pieces++; strings.ContainsRune(d.Raw, utf8.RuneError) {
				t.Errorf("%s: a character was cut", name)
			}
			got.WriteString(d.Raw)
		}
		if got.String() != text {
			t.Errorf("%s: %d bytes of text came back as %d", name, len(text), got.Len())
		}
		if want := len(text)/streamPiece + 1; pieces < want || pieces > want+2 {
			t.Errorf("%s: %d pieces, want about %d", name, pieces, want)
		}
	}
}

func TestCutterEnds(t *testing.T) {
	for _, c := range []struct {
		name, encoding string
		buf            []byte
		want           int
	}{
		{"line feed", "", []byte("一行\n半行"), 7},
		{"clause", "", []byte("一句，半句"), 9},
		{"torn UTF-8", "utf-8", []byte("法院")[:5], 3},
		{"torn GBK", "gb18030", []byte{0xb7, 0xa8, 0xd4}, 2},
		{"torn four bytes", "gb18030", []byte{0xb7, 0xa8, 0x84, 0x31, 0xa4}, 2},
		{"上 in UTF-16LE is no line feed", "utf-16le", []byte{0x0a, 0x00, 0x0a, 0x4e}, 2},
		{"上 in UTF-16BE is no line feed", "utf-16be", []byte{0x00, 0x0a, 0x4e, 0x0a, 0x4e}, 2},
		{"torn pair", "utf-16le", []byte{0x0a, 0x4e, 0x40, 0xd8}, 2},
		{"by its mark", "", []byte{0xff, 0xfe, 0x0a, 0x4e, 0x0a, 0x00, 0x0a, 0x4e}, 6},
		{"by its zeros", "auto", []byte{'a', 0, '\n', 0, 'b', 0}, 4},
	} {
		cut := cutter{encoding: c.encoding}
		if got := cut.end(c.buf); got != c.want {
			t.Errorf("%s: cut at %d, want %d", c.name, got, c.want)
		}
	}
}

func TestStreamStopsAtError(t *testing.T) {
	n := 0
	for d, err := range Stream("x", &failing{left: 3 << 20}, Options{}) {
		if n++; err != nil && d != nil {
			t.Error("a document with an error")
		} else if err != nil {
			return
		}
	}
	t.Errorf("no error after %d pieces", n)
}

type failing struct{ left int }

func (f *failing) Read(p []byte) (int, error) {
	if f.left <= 0 {
		return 0, bytes.ErrTooLarge
	}
	n := min(len(p), f.left)
	for i := range p[:n] {
		p[i] = '\n'
	}
	f.left -= n
	return n, nil
}
