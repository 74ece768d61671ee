package source

import (
	"bytes"
	"io"
	"iter"
	"strings"
	"unicode/utf8"
)

// streamPiece is how many bytes of a stream are read as one piece.
const streamPiece = 1 << 20

// Stream reads an input of any size as a row of pieces, each a document of its own: positions begin anew in each. A piece ends at the end of a line, or,
// within a line of over a megabyte, behind a mark of punctuation. The encoding is that of the first piece; damage is mended by the evidence of the piece.
// HTML, which has no lines to go by, comes as one piece and is held to opt.MaxSize; text is not. After an error, which comes with a nil document, nothing
// follows.
func Stream(name string, r io.Reader, opt Options) iter.Seq2[*Document, error] {
	return func(yield func(*Document, error) bool) {
		c := cutter{r: r, encoding: strings.ToLower(opt.Encoding), size: streamPiece}
		piece := opt
		piece.MaxSize = -1
		for first := true; ; first = false {
			chunk, err := c.next()
			if len(chunk) == 0 && !first || err != nil && err != io.EOF {
				if err != io.EOF {
					yield(nil, err)
				}
				return
			}
			d, e := Read(name, bytes.NewReader(chunk), piece)
			if e == nil && d.Format == "html" && err == nil {
				d, e = Read(name, io.MultiReader(bytes.NewReader(chunk), bytes.NewReader(c.rest()), r), opt)
				err = io.EOF
			}
			if !yield(d, e) || e != nil || err != nil {
				return
			}
			c.encoding = d.Encoding
			piece.Encoding, piece.Input = d.Encoding, d.Format
		}
	}
}

// cutter cuts a stream of bytes into pieces that hold whole characters.
type cutter struct {
	r        io.Reader
	encoding string // "" or "auto" before it is known
	size     int    // bytes of a piece
	buf      []byte
	have     int // bytes of buf that are read
	taken    int // bytes of buf that the last piece took
}

// next gives the next piece, which stands until next is called again, and io.EOF with the last.
func (c *cutter) next() ([]byte, error) {
	if c.buf == nil {
		c.buf = make([]byte, c.size)
	}
	c.have = copy(c.buf, c.buf[c.taken:c.have])
	n, err := io.ReadFull(c.r, c.buf[c.have:])
	c.have += n
	c.taken = c.have
	switch err {
	case nil:
		c.taken = c.end(c.buf)
		return c.buf[:c.taken], nil
	case io.ErrUnexpectedEOF:
		err = io.EOF
	}
	return c.buf[:c.have], err
}

// rest is what was read and not given.
func (c *cutter) rest() []byte { return c.buf[c.taken:c.have] }

// end says where a full buffer may be cut: behind its last line, else its last clause, else its last whole character.
func (c *cutter) end(b []byte) int {
	if order := wideOrder(c.encoding, b); order >= 0 {
		return wideEnd(b, order)
	}
	// No encoding but UTF-16 has these bytes within a character.
	if i := bytes.LastIndexByte(b, '\n'); i >= 0 {
		return i + 1
	}
	narrow := c.encoding == "utf-8" || c.encoding == "utf8"
	if c.encoding == "" || c.encoding == "auto" {
		head := b[:min(len(b), 4096)]
		narrow = utf8.Valid(head[:wholeUTF8(head)])
	}
	if !narrow {
		return wholeDouble(b)
	}
	for _, mark := range [...]string{"。", "，", " "} {
		if i := bytes.LastIndex(b, []byte(mark)); i >= 0 {
			return i + len(mark)
		}
	}
	return wholeUTF8(b)
}

// wholeUTF8 ends behind the last whole character.
func wholeUTF8(b []byte) int {
	for n := 1; n < utf8.UTFMax && n < len(b); n++ {
		if i := len(b) - n; utf8.RuneStart(b[i]) {
			if !utf8.FullRune(b[i:]) {
				return i
			}
			break
		}
	}
	return len(b)
}

// wholeDouble ends behind the last whole character of GB 18030 or Big5, where only a walk from the start tells lead bytes from trail bytes.
func wholeDouble(b []byte) int {
	i := 0
	for i < len(b) {
		n := 1
		if b[i] > 0x80 {
			n = 2
			if i+1 < len(b) && '0' <= b[i+1] && b[i+1] <= '9' {
				n = 4
			}
		}
		if i+n > len(b) {
			break
		}
		i += n
	}
	return i
}

// wideOrder says which byte of a UTF-16 unit is the high one: 1 in little-endian text, 0 in big-endian; -1 where the text is not UTF-16. Text that does
// not say has spaces, digits and line feeds with a zero beside them.
func wideOrder(encoding string, b []byte) int {
	head := b[:min(len(b), 4096)]
	switch {
	case encoding == "utf-16le" || bytes.HasPrefix(head, []byte{0xff, 0xfe}):
		return 1
	case encoding == "utf-16be" || bytes.HasPrefix(head, []byte{0xfe, 0xff}):
		return 0
	case encoding != "" && encoding != "auto" && encoding != "utf-16":
		return -1
	}
	var zeros [2]int
	for i, c := range head {
		if c == 0 {
			zeros[i&1]++
		}
	}
	switch {
	case zeros[1] > 4*zeros[0]:
		return 1
	case zeros[0] > 4*zeros[1]:
		return 0
	}
	return -1
}

// wideEnd ends behind the last line feed of UTF-16 text, else behind its last unit that ends a character.
func wideEnd(b []byte, high int) int {
	n := len(b) &^ 1
	for i := n - 2; i >= 0; i -= 2 {
		if b[i+high] == 0 && b[i+1-high] == '\n' {
			return i + 2
		}
	}
	if n >= 2 && b[n-2+high]&0xfc == 0xd8 { // the first half of a pair
		n -= 2
	}
	return n
}
