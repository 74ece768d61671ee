package render

import (
	"io"

	"github.com/fawen/fawen/analyze"
	"github.com/fawen/fawen/internal/lang"
)

// Formats of reports.
const (
	Table  = "table"
	JSON   = "json"
	NDJSON = "ndjson"
)

// A Style says how reports are written.
type Style struct {
	Format  string // Table, JSON or NDJSON
	Many    bool   // several inputs: JSON is an array, tables stand under the names of their files
	Width   int    // columns of a table
	Lang    lang.Language
	Only    []string // of Parts; nil for all
	Color   bool     // bold headings, for a terminal
	Explain bool     // under each table, why each fact is one
}

// Report renders one article, complete: it may run beside others.
func Report(r *analyze.Report, style Style) ([]byte, error) {
	if style.Format == Table {
		return table(r, style)
	}
	return encode(selected(r, style.Only))
}

// Reports puts rendered reports together: one a line, an array, or tables under each other.
type Reports struct {
	w     io.Writer
	style Style
	n     int
}

// NewReports begins the output of a run.
func NewReports(w io.Writer, style Style) *Reports { return &Reports{w: w, style: style} }

// Write adds a report that Report rendered.
func (rs *Reports) Write(name string, report []byte) error {
	before, after := "", "\n"
	switch rs.style.Format {
	case JSON:
		before, after = listBefore(rs.style.Many, rs.n == 0), listAfter(rs.style.Many)
	case Table:
		before, after = "", ""
		if rs.n > 0 {
			before = "\n"
		}
		if rs.style.Many {
			before += rs.style.bold("== "+Visible(name)+" ==") + "\n"
		}
	}
	rs.n++
	return writeAll(rs.w, []byte(before), report, []byte(after))
}

// Close ends the output: the array is closed, also when it is empty or the run was cut short.
func (rs *Reports) Close() error {
	if rs.style.Format != JSON {
		return nil
	}
	return writeAll(rs.w, []byte(listEnd(rs.style.Many, rs.n)))
}

// bold marks a heading on a terminal that wants colours.
func (s Style) bold(text string) string {
	if !s.Color {
		return text
	}
	return "\x1b[1m" + text + "\x1b[0m"
}
