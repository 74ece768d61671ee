package render

import (
	"io"
	"reflect"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/pkg/twwidth"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"
)

// A drawer draws cells that fit already: it gives tablewriter no occasion to guess. Its own wrapping breaks at blanks only, its widths follow the
// locale, and it passes escape bytes on, so cells come wrapped to the widths of the columns (see layout.go) and made visible.
//
// One tablewriter serves all tables of an article: making one costs more than drawing with it (it reserves 400 kB for a cache that strings do not need).
type drawer struct{ t *tablewriter.Table }

func newDrawer(w io.Writer) *drawer {
	cell := tw.CellConfig{
		Formatting: tw.CellFormatting{AutoWrap: tw.WrapNone, AutoFormat: tw.Off},
		Alignment:  tw.CellAlignment{Global: tw.AlignLeft},
		Padding:    tw.CellPadding{Global: tw.PaddingDefault},
	}
	return &drawer{tablewriter.NewTable(w,
		tablewriter.WithConfig(tablewriter.Config{Header: cell, Row: cell}),
		tablewriter.WithRenderer(renderer.NewBlueprint(tw.Rendition{
			Borders: tw.Border{Left: tw.On, Right: tw.On, Top: tw.On, Bottom: tw.On},
			Symbols: tw.NewSymbols(tw.StyleLight),
		})),
		tablewriter.WithHeaderAutoFormat(tw.Off),
		tablewriter.WithTrimSpace(tw.Off),
		tablewriter.WithEastAsian(tw.Off),
		tablewriter.WithStringerCacheCustom(noCache{}),
	)}
}

func (d *drawer) draw(header []string, rows [][]string) error {
	d.t.Reset()
	d.t.Header(header)
	for _, row := range rows {
		if err := d.t.Append(row); err != nil {
			return err
		}
	}
	return d.t.Render()
}

// noCache remembers nothing.
type noCache struct{}

func (noCache) Add(reflect.Type, reflect.Value) bool        { return false }
func (noCache) Get(reflect.Type) (v reflect.Value, ok bool) { return v, false }
func (noCache) Purge()                                      {}

// width is the number of columns that a terminal gives a text: 2 for what Unicode calls wide, 1 for what it calls ambiguous (“ ” · …), as terminals do
// that are not told otherwise. It is the measure that tablewriter pads by.
func width(s string) int {
	return twwidth.WidthWithOptions(s, twwidth.Options{})
}
