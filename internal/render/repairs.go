package render

import (
	"fmt"
	"io"
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// RepairLines lists the repairs of a document for a reader, one a line: a.txt:3: pinyin: 領(lǐng) → 領.
func RepairLines(d *source.Document) string {
	var b strings.Builder
	for _, r := range d.Repairs {
		fmt.Fprintf(&b, "%s:%d: %s: %s → %s\n", Visible(d.Name), r.Line, r.Kind, oneLine(r.Before), oneLine(r.After))
	}
	return b.String()
}

// oneLine keeps an excerpt in its line: line feeds and tabs become visible.
func oneLine(s string) string {
	return strings.NewReplacer("\n", "␊", "\t", "␉").Replace(Visible(s))
}

// Repairs writes lists of repairs as JSON: an object, or an array of them where there are many inputs.
type Repairs struct {
	w    io.Writer
	many bool
	n    int
}

// NewRepairs begins the output of a run.
func NewRepairs(w io.Writer, many bool) *Repairs { return &Repairs{w: w, many: many} }

type repairedJSON struct {
	Schema  int          `json:"schema"`
	Source  repairSource `json:"source"`
	Repairs []repairJSON `json:"repairs"`
}

type repairSource struct {
	Name     string `json:"name"`
	Encoding string `json:"encoding"`
	Format   string `json:"format"`
	Script   string `json:"script"`
}

type repairJSON struct {
	Kind   string `json:"kind"`
	Line   int    `json:"line"`
	Start  int    `json:"start"` // code points of the raw text
	End    int    `json:"end"`
	Before string `json:"before"`
	After  string `json:"after"`
}

// Write adds the repairs of a document.
func (rs *Repairs) Write(d *source.Document) error {
	v := repairedJSON{Schema: 1, Source: repairSource{d.Name, d.Encoding, d.Format, d.Script}, Repairs: make([]repairJSON, len(d.Repairs))}
	for i, r := range d.Repairs {
		v.Repairs[i] = repairJSON{r.Kind, r.Line, r.Start, r.End, r.Before, r.After}
	}
	line, err := encode(v)
	if err != nil {
		return err
	}
	rs.n++
	return writeAll(rs.w, []byte(listBefore(rs.many, rs.n == 1)), line, []byte(listAfter(rs.many)))
}

// Close ends the output.
func (rs *Repairs) Close() error { return writeAll(rs.w, []byte(listEnd(rs.many, rs.n))) }
