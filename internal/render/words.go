package render

import (
	"bufio"
	"strconv"
	"unicode/utf8"

	"github.com/fawen/fawen/internal/source"
	"github.com/fawen/fawen/segment"
)

// Formats of words.
const (
	Text = "text"
	TSV  = "tsv"
)

// Words writes the words of texts that come in pieces: as text, line for line with one blank between the words; as tsv, a word a line (word, tag, start,
// end) with an empty line behind each line of the text; as json, an array with an object for each line. Start and end are code points of the raw text.
type Words struct {
	w      *bufio.Writer
	format string

	name  string // of the input
	line  int    // of the input, from 1
	base  int    // code points of the pieces before this one
	open  bool   // a word of this line is written
	lines int    // of JSON, in all
	buf   []byte
}

// NewWords begins the output of a run in one of the formats Text, TSV and JSON.
func NewWords(w *bufio.Writer, format string) *Words { return &Words{w: w, format: format} }

// Begin says that the pieces to come are of another input. Its first line is one of its own, also where the input before ended within a line.
func (ws *Words) Begin(name string) {
	if ws.open {
		ws.w.WriteByte('\n')
	}
	ws.name, ws.line, ws.base, ws.open = name, 1, 0, false
}

// Write adds a piece and its words, which cover d.Clean.
func (ws *Words) Write(d *source.Document, words []segment.Token) error {
	if ws.format == Text {
		return ws.text(d.Clean, words)
	}
	at := place{d: d}
	for _, word := range words {
		text := d.Clean[word.Start:word.End]
		if text == "\n" || text == "\r\n" || text == "\r" {
			at.skip(text)
			ws.endLine()
			continue
		}
		if blank(text) {
			at.skip(text)
			continue
		}
		start, end := at.next(text)
		if ws.format == JSON {
			ws.object(text, word.Tag, ws.base+start, ws.base+end)
		} else {
			ws.row(text, word.Tag, ws.base+start, ws.base+end)
		}
	}
	ws.base += utf8.RuneCountInString(d.Raw)
	_, err := ws.w.Write(nil) // gives the error of any write before
	return err
}

// End closes the last line of an input, which need not end in a line feed.
func (ws *Words) End() error {
	if ws.open && ws.format != Text {
		ws.endLine()
	}
	_, err := ws.w.Write(nil)
	return err
}

// Close ends the output: a JSON array is closed, also in the middle of a line.
func (ws *Words) Close() error {
	if err := ws.End(); err != nil || ws.format != JSON {
		return err
	}
	_, err := ws.w.WriteString(listEnd(true, ws.lines))
	return err
}

// text writes words with one blank between them. Blanks of the text are the only characters that do not come back; line ends stay as they are.
func (ws *Words) text(clean string, words []segment.Token) error {
	for _, word := range words {
		text := clean[word.Start:word.End]
		switch {
		case text == "\n" || text == "\r\n":
			ws.open = false
		case blank(text):
			continue
		default:
			text = squeeze(text)
			if ws.open {
				ws.w.WriteByte(' ')
			}
			ws.open = true
		}
		if _, err := ws.w.WriteString(text); err != nil {
			return err
		}
	}
	return nil
}

// blank says whether a word is nothing but blanks.
func blank(text string) bool {
	for i := 0; i < len(text); i++ {
		if text[i] != ' ' {
			return false
		}
	}
	return true
}

// squeeze takes the blanks out of a run of white space that holds more than blanks: a tab or U+3000 stays.
func squeeze(text string) string {
	if text[0] != ' ' && text[len(text)-1] != ' ' {
		return text
	}
	for len(text) > 0 && text[0] == ' ' {
		text = text[1:]
	}
	for len(text) > 0 && text[len(text)-1] == ' ' {
		text = text[:len(text)-1]
	}
	return text
}

func (ws *Words) row(text string, tag segment.Tag, start, end int) {
	b := append(ws.buf[:0], text...)
	b = append(append(b, '\t'), tag.String()...)
	b = strconv.AppendInt(append(b, '\t'), int64(start), 10)
	b = strconv.AppendInt(append(b, '\t'), int64(end), 10)
	ws.buf = append(b, '\n')
	ws.w.Write(ws.buf)
	ws.open = true
}

func (ws *Words) object(text string, tag segment.Tag, start, end int) {
	b := ws.buf[:0]
	if ws.open {
		b = append(b, ',')
	} else {
		b = ws.openLine(b)
	}
	b = append(b, `{"word":`...)
	b = appendString(b, text)
	b = append(b, `,"tag":"`...)
	b = append(b, tag.String()...)
	b = strconv.AppendInt(append(b, `","start":`...), int64(start), 10)
	b = strconv.AppendInt(append(b, `,"end":`...), int64(end), 10)
	ws.buf = append(b, '}')
	ws.w.Write(ws.buf)
}

// openLine begins the object of a line.
func (ws *Words) openLine(b []byte) []byte {
	ws.open = true
	ws.lines++
	b = append(b, listBefore(true, ws.lines == 1)...)
	b = appendString(append(b, `{"name":`...), ws.name)
	b = strconv.AppendInt(append(b, `,"line":`...), int64(ws.line), 10)
	return append(b, `,"words":[`...)
}

func (ws *Words) endLine() {
	switch ws.format {
	case JSON:
		if !ws.open {
			ws.buf = ws.openLine(ws.buf[:0])
			ws.w.Write(ws.buf)
		}
		ws.w.WriteString("]}")
	case TSV:
		ws.w.WriteByte('\n')
	}
	ws.open = false
	ws.line++
}

// appendString writes a string of JSON. Most words need no escape.
func appendString(b []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < 0x20 || c == '"' || c == '\\' || c == 0x7f || c == 0xc2 || c == 0xe2 || c >= 0xf5 {
			line, err := encode(s)
			if err != nil {
				return append(b, `""`...) // a string always has its JSON
			}
			return append(b, line...)
		}
	}
	return append(append(append(b, '"'), s...), '"')
}

// place walks Clean and Norm side by side, which have the same number of code points, to say where the words of Clean stand in Raw.
type place struct {
	d    *source.Document
	norm int // bytes of Norm walked
}

func (p *place) skip(text string) { p.walk(text) }

func (p *place) walk(text string) source.Span {
	start := p.norm
	for range text {
		_, n := utf8.DecodeRuneInString(p.d.Norm[p.norm:])
		p.norm += n
	}
	return source.Span{Start: start, End: p.norm}
}

func (p *place) next(text string) (start, end int) {
	at := p.d.Locate(p.walk(text))
	return at.Start, at.End
}
