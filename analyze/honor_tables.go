package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// A table has its cells set off by strokes or tabs, with or without a row of heads:
//
//	姓名|单位及职务|荣誉|授予机关
//	李明|双峰县人民法院民一庭庭长|全省优秀法官|湖南省高级人民法院
//	民二庭|——|全省法院先进集体|湖南省高级人民法院

// A tableRow is a row that tells of an honor: its line, its cells and which of them is the honor.
type tableRow struct {
	line  int
	cells []source.Span
	honor int
}

// readTables reads the honors of such rows, in place of what was read in their lines, and marks these lines.
func (r *honorReader) readTables(read []bool) {
	if strings.IndexByte(r.text, '|') < 0 && strings.IndexByte(r.text, '\t') < 0 {
		return
	}
	var rows []tableRow
	var lines []int
	head := -1
	for i, line := range r.lines {
		cells := r.cells(line)
		if len(cells) < 3 {
			head = -1
			continue
		}
		if at := r.headOf(cells); at >= 0 {
			head, read[i] = at, true
			continue
		}
		at := head
		if at < 0 || at >= len(cells) {
			at = slices.IndexFunc(cells[1:], r.labelsHonor) + 1
		}
		if at > 0 && r.holdsHead(cells[at]) {
			rows, lines = append(rows, tableRow{i, cells, at}), append(lines, i)
		}
	}
	r.dropIn(lines, read)
	for _, row := range rows {
		r.readRow(row)
	}
}

// readRow gives the honors of a row to those in its first cell that names somebody.
func (r *honorReader) readRow(row tableRow) {
	r.enter(r.lines[row.line])
	names := r.cardNames(row.cells[row.honor])
	if len(names) == 0 {
		names = []honorName{{pieces: []source.Span{row.cells[row.honor]}, strong: true}}
	}
	for i, cell := range row.cells {
		if i == row.honor {
			continue
		}
		if got := r.cardHolders(cell); len(got) > 0 {
			for _, name := range names {
				r.giveListed(name, got)
			}
			return
		}
	}
}

// cells cuts a line at strokes and tabs, into none where it has neither. Cells without words are empty ones.
func (r *honorReader) cells(line source.Span) (out []source.Span) {
	if text := r.norm(line); strings.IndexByte(text, '|') < 0 && strings.IndexByte(text, '\t') < 0 {
		return nil
	}
	for at := line.Start; at <= line.End; {
		end := line.End
		if i := strings.IndexAny(r.text[at:line.End], "|\t"); i >= 0 {
			end = at + i
		}
		cell := r.trim(source.Span{Start: at, End: end})
		if strings.Trim(r.norm(cell), "—-/ ") == "" {
			cell.End = cell.Start
		}
		out = append(out, cell)
		at = end + 1
	}
	return out
}

// headOf returns which cell of a row of heads is that of honors, -1 where the row is none.
func (r *honorReader) headOf(cells []source.Span) int {
	holder, honor := false, -1
	for i, cell := range cells {
		text := squeeze(r.norm(cell))
		first, _, _ := strings.Cut(text, "/")
		switch {
		case slices.Contains(cardHolders[:], first):
			holder = true
		case slices.Contains(cardHonors[:], text):
			honor = i
		}
	}
	if !holder {
		return -1
	}
	return honor
}
