// Package render turns a report into what the user asked for: a table, JSON, or JSON a line a report. It owns what a reader sees: the columns, their
// widths, what stands in a cell, and that nothing in it steers a terminal. go-pretty stands in table.go only.
//
// It knows nothing of how facts were found.
package render
