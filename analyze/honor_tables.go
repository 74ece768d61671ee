package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A table has its cells set off by strokes or tabs, with or without a row of heads:
//
//	姓名|单位及职务|荣誉|授予机关
//	李明|双峰县人民法院民一庭庭长|全省优秀法官|湖南省高级人民法院
//	民二庭|——|全省法院先进集体|湖南省高级人民法院

// readTables reads the honors of such rows, in place of what was read in their lines, and marks these lines.
func (r *honorReader) readTables(read []bool) {
	if strings.IndexByte(r.text, '|') < 0 && strings.IndexByte(r.text, '\t') < 0 {
		return
	}
	var cells []source.Span
	honorAt, rows := -1, false
	for i, line := range r.lines {
		cells = r.cells(line, cells[:0])
		if len(cells) < 3 {
			honorAt = -1
			continue
		}
		if at := r.headOf(cells); at >= 0 {
			honorAt, read[i] = at, true
			continue
		}
		at := honorAt
		if at < 0 || at >= len(cells) {
			at = slices.IndexFunc(cells[1:], r.labelsHonor) + 1
		}
		read[i] = at > 0 && r.holdsHead(cells[at])
		rows = rows || read[i]
	}
	if !rows {
		return
	}
	r.dropIn(read)
	honorAt = -1
	for i, line := range r.lines {
		if cells = r.cells(line, cells[:0]); len(cells) < 3 {
			honorAt = -1
			continue
		}
		if at := r.headOf(cells); at >= 0 {
			honorAt = at
		} else if read[i] {
			r.readRow(line, cells, honorAt)
		}
	}
}

// readRow gives the honors of a row to those in its first cell that names somebody.
func (r *honorReader) readRow(line source.Span, cells []source.Span, honorAt int) {
	if honorAt < 0 || honorAt >= len(cells) {
		honorAt = slices.IndexFunc(cells[1:], r.labelsHonor) + 1
	}
	r.enter(line)
	names := r.cardNames(cells[honorAt])
	if len(names) == 0 {
		names = []honorName{{pieces: []source.Span{cells[honorAt]}, strong: true}}
	}
	for i, cell := range cells {
		if i == honorAt {
			continue
		}
		if got := r.cardHolders(cell); len(got) > 0 {
			for _, name := range names {
				at := name.span().Start
				r.give([]honorName{name}, got, dict.Match{Start: at, End: at}, source.Span{}, "honor.roll", true)
			}
			return
		}
	}
}

// cells cuts a line at strokes and tabs and adds the cells to out, those without words as empty ones.
func (r *honorReader) cells(line source.Span, out []source.Span) []source.Span {
	if text := r.norm(line); strings.IndexByte(text, '|') < 0 && strings.IndexByte(text, '\t') < 0 {
		return out
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
