package render

import (
	"io"
	"sync"

	pretty "github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// draw draws a table of cells that fit already: it gives go-pretty no occasion to guess. Cells come wrapped to the widths of the columns (see layout.go)
// and made visible.
func draw(w io.Writer, header []string, rows [][]string) error {
	t := pretty.NewWriter()
	style := pretty.StyleLight
	style.Format.Header = text.FormatDefault
	t.SetStyle(style)
	t.AppendHeader(cells(header))
	for _, row := range rows {
		t.AppendRow(cells(row))
	}
	_, err := io.WriteString(w, t.Render()+"\n")
	return err
}

func cells(row []string) pretty.Row {
	r := make(pretty.Row, len(row))
	for i, cell := range row {
		r[i] = cell
	}
	return r
}

// byUnicode tells go-pretty, which has one setting for all tables, to count as width does: by itself it follows the locale. Workers render side by side,
// so it is told once.
var byUnicode = sync.OnceFunc(func() { text.OverrideRuneWidthEastAsianWidth(false) })

// width is the number of columns that a terminal gives a text: 2 for what Unicode calls wide, 1 for what it calls ambiguous (“ ” · …), as terminals do
// that are not told otherwise. It is the measure that go-pretty pads by.
func width(s string) int {
	byUnicode()
	return text.StringWidthWithoutEscSequences(s)
}
