package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"
)

// The body is chosen by one sum: every line has a value (prose above zero by its length, furniture below), and the
// holder is the element whose lines come to most. An element with more furniture around the same prose comes to less,
// one that misses paragraphs comes to less as well, so it does not matter whether they stand in <p>, between <br>, in
// <td>, or a <div> each.

// A body is where the article stands: lines [first, last) in holder and its like.
type body struct {
	first, last int
	inside      []bool // by line from first on: whether the line is of the article
}

// findBody chooses the holder and its lines.
func (p *page) findBody() body {
	top := p.holder(p.furnitureOf())
	from, to := p.joinSiblings(top)
	b := body{first: from, last: to}
	b.inside = make([]bool, b.last-b.first)
	p.trim(&b)
	return b
}

// furnitureOf marks the elements that stand in one whose class says furniture, unless that holds most of the page:
// <body class="has-sidebar"> says nothing about its text. Comments may well be longer than what they are about.
func (p *page) furnitureOf() []bool {
	sums := make([]int, len(p.elements))
	for _, l := range p.lines {
		sums[l.block] += max(int(l.value), 0)
	}
	for i := len(p.elements) - 1; i > 0; i-- {
		sums[p.elements[i].parent] += sums[i]
	}
	marked := make([]bool, len(p.elements))
	for i := 1; i < len(p.elements); i++ {
		e := &p.elements[i]
		own := (e.hint == furniture || e.tag == atom.Footer) && sums[i]*2 < sums[0] || e.hint == comments && sums[i]*4 < sums[0]*3
		marked[i] = own || marked[e.parent]
	}
	for i := range p.lines {
		if l := &p.lines[i]; marked[l.block] && l.value > 0 {
			l.value = -l.value / 2
		}
	}
	return marked
}

// holder returns the element that holds the article.
func (p *page) holder(marked []bool) int32 {
	n := len(p.elements)
	total := make([]int, n)
	count := make([]int, n) // lines in it
	best := make([]int32, n)
	for i := range best {
		best[i] = -1
	}
	for _, l := range p.lines {
		total[l.block] += int(l.value)
		count[l.block]++
	}
	for i := n - 1; i >= 0; i-- {
		e := &p.elements[i]
		if inner := best[i]; isHolder(e.tag) && count[i] > 0 && (count[i] > 1 || inner < 0) && !marked[i] {
			if inner < 0 || total[i]*100 > total[inner]*p.climb(int32(i), inner) {
				best[i] = int32(i)
			}
		}
		if i == 0 {
			break
		}
		total[e.parent] += total[i]
		count[e.parent] += count[i]
		if up := best[e.parent]; best[i] >= 0 && (up < 0 || p.better(total, count, best[i], up)) {
			best[e.parent] = best[i]
		}
	}
	return max(best[0], 0)
}

// better compares two holders side by side. One that is named content wins over one with a little more text.
func (p *page) better(total, count []int, a, b int32) bool {
	return total[a]*p.weight(a) > total[b]*p.weight(b)
}

func (p *page) weight(i int32) int {
	if p.elements[i].hint == content || p.elements[i].tag == atom.Article || p.elements[i].tag == atom.Main {
		return 5
	}
	return 4
}

// climb is how much more than an inner element one around it must come to, in hundredths. A sidebar with summaries is
// not worth it, the second half of the article is.
func (p *page) climb(outer, inner int32) int {
	switch {
	case p.elements[inner].hint == content && p.elements[outer].hint != content:
		return 160
	case p.elements[outer].hint == content, p.elements[outer].tag == atom.Article:
		return 105
	}
	return 130
}

// joinSiblings returns the lines [from, to) of the holder and of its like behind it: an article in several <div>.
func (p *page) joinSiblings(top int32) (from, to int) {
	e := &p.elements[top]
	from, to = int(e.first), int(e.last)
	if e.tag != atom.Div && e.tag != atom.Section || e.parent < 0 {
		return from, to
	}
	end := p.elements[e.parent].end
	for next := e.end; next < end; next = p.elements[next].end {
		s := &p.elements[next]
		if s.tag != e.tag || s.hint != e.hint || !p.isProse(next) {
			break
		}
		to = int(s.last)
	}
	return from, to
}

// isProse tells whether what stands in an element is mostly sentences.
func (p *page) isProse(i int32) bool {
	value, chars := 0, 0
	for _, l := range p.linesOf(i) {
		value += int(l.value)
		chars += int(l.chars)
	}
	return chars > 40 && value*10 > chars*8
}

// linesOf returns the lines that begin in an element.
func (p *page) linesOf(i int32) []line {
	return p.lines[p.elements[i].first:p.elements[i].last]
}

// trim marks the lines of the holder that are of the article.
func (p *page) trim(b *body) {
	prose := 0
	for i := b.first; i < b.last; i++ {
		prose += max(int(p.lines[i].value), 0)
	}
	seen := 0
	for i := b.first; i < b.last; i++ {
		l := &p.lines[i]
		if seen*10 > prose*6 && isStop(l.text) && !p.goesOn(i) {
			b.last = i
			break
		}
		seen += max(int(l.value), 0)
		b.inside[i-b.first] = p.isOfArticle(l)
	}
	b.inside = b.inside[:b.last-b.first]
}

// goesOn tells whether the article goes on behind a line that leads to another one: <p>延伸阅读：<a>…</a></p><p>….
func (p *page) goesOn(i int) bool {
	l := &p.lines[i]
	if l.linked == 0 || i+1 >= len(p.lines) || !p.lines[i+1].isProse() {
		return false
	}
	here, next := p.elements[l.block], p.elements[p.lines[i+1].block]
	return here.tag == next.tag && here.parent == next.parent && p.lines[i+1].linked == 0
}

// isOfArticle tells the lines of an article from furniture between them.
func (p *page) isOfArticle(l *line) bool {
	switch {
	case l.junk:
		return false
	case l.linked*10 > l.chars*7 && !strings.ContainsAny(l.text, "。！？"):
		return false
	case !hasLetters(l.text):
		return false
	case l.value < 0 && p.inFurniture(l.block):
		return false
	}
	return true
}

func (p *page) inFurniture(i int32) bool {
	for ; i > 0; i = p.elements[i].parent {
		if p.elements[i].hint >= furniture {
			return true
		}
	}
	return false
}

// hasLetters tells whether a line is more than signs: | > » * * *.
func hasLetters(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == utf8.RuneError }) >= 0
}

// mostCell is the length of a cell that stands in a line with its neighbours.
const mostCell = 24

// bodyLines returns the lines of the body as they are written. Short cells of a row stand in one line.
func (p *page) bodyLines(b body, c credits, title string) []string {
	var out []string
	row, cell := int32(-1), int32(-1)
	for i := b.first; i < b.last; i++ {
		l := &p.lines[i]
		if !b.inside[i-b.first] || c.taken[i] || len(out) < 3 && sameText(l.text, title) {
			row = -1
			continue
		}
		thisRow, thisCell := p.cellOf(l)
		if thisRow >= 0 && thisRow == row && thisCell != cell && len(out) > 0 {
			out[len(out)-1] += " " + l.text
		} else {
			out = append(out, l.text)
		}
		row, cell = thisRow, thisCell
	}
	return out
}

// cellOf returns the row and the cell of a line that is all of a short cell, or −1.
func (p *page) cellOf(l *line) (row, cell int32) {
	i := l.block
	for n := 0; n < 3 && i > 0 && !isCell(p.elements[i].tag); n++ {
		i = p.elements[i].parent
	}
	if i <= 0 || !isCell(p.elements[i].tag) || l.chars > mostCell || p.elements[p.elements[i].parent].tag != atom.Tr || len(p.linesOf(i)) != 1 {
		return -1, -1
	}
	return p.elements[i].parent, i
}

// sameText compares two lines but for blanks.
func sameText(a, b string) bool {
	strip := func(s string) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsSpace(r) {
				return -1
			}
			return r
		}, s)
	}
	return a == b || len(a) < 3*len(b)+9 && len(b) < 3*len(a)+9 && strip(a) == strip(b)
}
