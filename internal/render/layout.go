package render

import (
	"strings"
	"unicode"
)

// A grid is a table before it is drawn.
type grid struct {
	header []string
	rows   [][]string
}

// frame is what the lines and blanks around n cells take: │ cell │ cell │.
func frame(n int) int { return 3*n + 1 }

// fit wraps the cells so that the table is at most total columns wide.
func (g grid) fit(total int) grid {
	widths := g.columns(total - frame(len(g.header)))
	out := grid{header: wrapRow(g.header, widths), rows: make([][]string, len(g.rows))}
	for i, row := range g.rows {
		out.rows[i] = wrapRow(row, widths)
	}
	return out
}

// leastColumn is the width under which no column falls, whatever the terminal: two wide characters.
const leastColumn = 4

// columns shares out room among the columns: each has what its widest cell needs, or, where that is too much for all of them, the widest columns are
// cut to one width that makes the table fit.
func (g grid) columns(room int) []int {
	need := make([]int, len(g.header))
	for _, row := range append([][]string{g.header}, g.rows...) {
		for i, cell := range row {
			need[i] = max(need[i], width(cell))
		}
	}
	sum, widest := 0, 0
	for _, n := range need {
		sum += n
		widest = max(widest, n)
	}
	for limit := widest; sum > room && limit > leastColumn; {
		limit--
		for i, n := range need {
			if n > limit && sum > room {
				need[i] = limit
				sum--
			}
		}
	}
	return need
}

func wrapRow(row []string, widths []int) []string {
	out := make([]string, len(row))
	for i, cell := range row {
		out[i] = strings.Join(wrap(cell, widths[i]), "\n")
	}
	return out
}

// wrap breaks a text into lines of at most most columns: between Chinese characters anywhere, but before no mark that ends something (，。、）》) and
// after none that opens; between Latin words at blanks, and within one only where it is longer than a line.
func wrap(text string, most int) []string {
	if width(text) <= most {
		return []string{text}
	}
	var lines []string
	line, w := "", 0
	for _, piece := range pieces(text) {
		n := width(piece)
		if w+n > most && line != "" {
			lines = append(lines, strings.TrimRight(line, " "))
			line, w = "", 0
			if piece == " " {
				continue
			}
		}
		for n > most {
			head := cut(piece, most)
			lines = append(lines, head)
			piece = piece[len(head):]
			n = width(piece)
		}
		line += piece
		w += n
	}
	if line != "" || len(lines) == 0 {
		lines = append(lines, line)
	}
	return lines
}

// pieces cuts a text where a line may end: 县法院（二） → 县 法 院 （二）.
func pieces(text string) []string {
	var out []string
	start, prev := 0, rune(0)
	for i, r := range text {
		if i > 0 && breakable(prev, r) {
			out = append(out, text[start:i])
			start = i
		}
		prev = r
	}
	return append(out, text[start:])
}

func breakable(before, after rune) bool {
	switch {
	case unicode.In(after, unicode.Mn, unicode.Me) || after == '\u200d':
		return false
	case strings.ContainsRune("，。、；：？！）》」』】”’…·,.;:?!)]}", after):
		return false
	case strings.ContainsRune("（《「『【“‘([{", before):
		return false
	case before == ' ' || after == ' ':
		return true
	}
	return before >= 0x2e80 || after >= 0x2e80
}

// cut gives the longest beginning of a piece that is at most most columns wide, and at least one character.
func cut(piece string, most int) string {
	w := 0
	for i, r := range piece {
		if w += width(string(r)); w > most && i > 0 {
			return piece[:i]
		}
	}
	return piece
}
