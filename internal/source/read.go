package source

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"strings"
)

// Options says how a document is read. The zero value finds out by itself.
type Options struct {
	Encoding  string // "" or "auto": find out; else "utf-8", "gb18030", "big5", "utf-16le", …
	Input     string // "" or "auto", "text", "html", "markdown"
	OnInvalid string // "" or "replace" (by U+FFFD), "skip", "error"
	MaxSize   int64  // most bytes read; 0: DefaultMaxSize, negative: no limit
	NoRepair  bool   // leave the damage of scraping as it is
}

// DefaultMaxSize is the most that is read as one article.
const DefaultMaxSize = 64 << 20

// Read reads one article. It fails when r does, and with a [*TooLargeError] on more than
// opt.MaxSize bytes; what the bytes hold is no failure.
func Read(name string, r io.Reader, opt Options) (*Document, error) {
	limit := opt.MaxSize
	if limit == 0 {
		limit = DefaultMaxSize
	}
	size := sizeOf(r)
	if limit > 0 {
		r = io.LimitReader(r, limit+1)
	}
	data, err := readAll(r, size)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if limit > 0 && int64(len(data)) > limit {
		return nil, &TooLargeError{Name: name, Limit: limit}
	}
	return fromBytes(name, data, opt)
}

// sizeOf returns how many bytes r holds if it knows, else 0.
func sizeOf(r io.Reader) int64 {
	switch r := r.(type) {
	case interface{ Len() int }:
		return int64(r.Len())
	case interface{ Stat() (fs.FileInfo, error) }:
		if info, err := r.Stat(); err == nil && info.Mode().IsRegular() {
			return info.Size()
		}
	}
	return 0
}

// readAll is io.ReadAll with room for size bytes made at once, if they are few enough to take r's word for it.
func readAll(r io.Reader, size int64) ([]byte, error) {
	if size <= 0 || size > 1<<20 {
		return io.ReadAll(r)
	}
	var b bytes.Buffer
	b.Grow(int(size) + bytes.MinRead)
	_, err := b.ReadFrom(r)
	return b.Bytes(), err
}

// fromBytes makes a document of the bytes of a file. It keeps data.
func fromBytes(name string, data []byte, opt Options) (*Document, error) {
	format := inputFormat(name, data, opt.Input)
	declared := ""
	if format == "html" {
		declared = declaredEncoding(data)
	}
	in, err := decode(name, data, opt, declared)
	if err != nil {
		return nil, err
	}
	d := &Document{
		Name: name, Encoding: in.encoding, Format: format,
		Raw: in.text, Warnings: in.warnings,
		bom: in.bom, mixed: in.mixed,
	}
	d.Counts.InvalidBytes = in.invalid
	switch format {
	case "html":
		d.Raw, d.Meta = readHTML(in.text)
		d.Warnings = pageWarnings(in, d.Raw)
	case "markdown":
		d.Raw, d.Meta = readMarkdown(in.text)
	}
	d.finish(!opt.NoRepair)
	return d, nil
}

// A TooLargeError says that an input holds more bytes than the limit.
type TooLargeError struct {
	Name  string
	Limit int64 // bytes
}

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("%s: larger than %d bytes\nhint: raise --max-size, or split the file", e.Name, e.Limit)
}

// FromString makes a document of decoded text and mends it. Bytes that are not
// UTF-8 stand in Raw as U+FFFD and are counted.
func FromString(name, text string) *Document {
	text, bad := soundText(text)
	d := &Document{Name: name, Encoding: "utf-8", Format: "text", Raw: text}
	d.Counts.InvalidBytes = bad
	d.finish(true)
	return d
}

// AsItStands takes a text that has been decoded and mended before, or is not to be.
func AsItStands(text string) *Document {
	d := &Document{Encoding: "utf-8", Format: "text"}
	d.Raw, d.Counts.InvalidBytes = soundText(text)
	d.finish(false)
	return d
}

// finish makes Clean and Norm of Raw.
func (d *Document) finish(mend bool) {
	d.lines = indexLines(d.Raw)
	d.Clean = d.Raw
	if mend {
		w := repair(d.Raw)
		d.Clean, d.edits = w.text(), w.edits
		d.record(w)
	}
	d.Norm, d.folds, d.Script = fold(d.Clean)
}

// record turns the repairs of w into those of the document: code points, lines and
// counts.
func (d *Document) record(w *rewriter) {
	d.Repairs = w.repairs
	for i := range d.Repairs {
		r := &d.Repairs[i]
		p := d.position(Span{r.Start, r.End})
		r.Start, r.End, r.Line = p.Start, p.End, p.Line
		switch r.Kind {
		case KindPinyin:
			d.Counts.Pinyin++
		default:
			d.Counts.Shifted++
		}
		d.Counts.Lost += strings.Count(r.After, string(lost)) - strings.Count(r.Before, string(lost))
	}
}
