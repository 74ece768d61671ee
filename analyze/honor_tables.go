package analyze

import (
	"slices"
	"sort"
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

// maxPaired is how many characters a line has at most that pairs somebody with an honor.
const maxPaired = 60

// readPairs reads runs of lines that each pair somebody with an honor, in place of what was read in their lines, and marks these lines:
//
//	李明（全省优秀法官）
//	周洋——二等功
//	王芳，县法院法官，先进个人
func (r *honorReader) readPairs(read []bool) {
	type pair struct {
		line int
		name honorName
		got  []party
	}
	var run, all []pair
	flush := func() {
		if len(run) > 1 {
			all = append(all, run...)
		}
		run = run[:0]
	}
	for i, line := range r.lines {
		if read[i] || !r.lineMayName(i) {
			flush()
			continue
		}
		name, got, ok := r.pairIn(line)
		if !ok {
			flush()
			continue
		}
		run = append(run, pair{i, name, got})
	}
	if flush(); len(all) == 0 {
		return
	}
	known := r.readLines()
	all = slices.DeleteFunc(all, func(p pair) bool {
		return slices.ContainsFunc(known[p.line], func(h honorHit) bool {
			return h.honor[0].Start >= p.name.span().Start-len("2023年度") && r.quote(h.recipient...) == r.norm(p.got[0].name)
		})
	})
	var lines []int
	for _, p := range all {
		lines = append(lines, p.line)
	}
	r.dropIn(lines, read)
	for _, p := range all {
		r.enter(r.lines[p.line])
		r.giveListed(p.name, p.got)
	}
}

// readLines returns the honors read so far by their lines.
func (r *honorReader) readLines() map[int][]honorHit {
	known := map[int][]honorHit{}
	for _, h := range r.honors {
		i := sort.Search(len(r.lines), func(i int) bool { return r.lines[i].End > h.honor[0].Start })
		known[i] = append(known[i], h)
	}
	return known
}

// pairIn returns the honor and the one person of a line whose parts are set off by marks, brackets or blanks.
func (r *honorReader) pairIn(line source.Span) (name honorName, got []party, ok bool) {
	text := r.norm(line)
	if longerThan(text, maxPaired) || strings.Contains(strings.TrimSuffix(text, "。"), "。") || len(keep(r.partiesIn(line), "person")) != 1 {
		return name, nil, false
	}
	honors := 0
	for _, part := range r.parts(line) {
		label := part
		label.Start += len(opening(r.norm(label), []string{"获颁", "荣获", "获评", "获得", "获选", "获"}))
		if r.quoteAt(label.Start) && strings.HasSuffix(r.norm(label), "”") {
			label.Start, label.End = label.Start+len("“"), label.End-len("”")
		}
		if len(r.partiesIn(label)) == 0 && (r.labelsHonor(label) || r.headsList(label)) && !r.generic(label) {
			name, honors = honorName{pieces: []source.Span{label}, strong: true}, honors+1
		} else if p, found := r.personEnding(part.End); found && p.Start >= part.Start && r.tellsWho(source.Span{Start: part.Start, End: p.Start}) {
			got = []party{p}
		} else if p, found := r.personAt(part.Start); found && p.End == part.End {
			got = []party{p}
		}
	}
	return name, got, honors == 1 && len(got) == 1
}

// parts cuts a line at marks, brackets, dashes and blanks.
func (r *honorReader) parts(line source.Span) (out []source.Span) {
	start := r.behindNumber(line.Start, line.End)
	at := start
	cut := func(end, next int) {
		if s := r.trim(source.Span{Start: at, End: end}); s.End > s.Start {
			out = append(out, s)
		}
		at = next
	}
	for i := start; i < line.End; {
		c, size := r.runeAt(i)
		if among(" ,:;|/()—-。", c) && !r.betweenDigits(i) {
			cut(i, i+size)
		}
		i += size
	}
	cut(line.End, line.End)
	return out
}
