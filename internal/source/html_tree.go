package source

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxDepth is how deep elements nest; deeper ones count as part of those around them.
const maxDepth = 256

// mostLines is how many lines and elements a page has; what comes after them is one line more.
const mostLines = 1 << 20

// An element is a tag with what stands in it. Elements stand in the order of the page.
type element struct {
	tag    atom.Atom
	parent int32
	end    int32 // index behind its last descendant
	first  int32 // its lines are [first, last)
	last   int32
	hint   hint
	gone   bool // nothing in it is text of the page: a script, a menu, an annotation
}

// A piece is a run of text between two tags.
type piece struct {
	text  string // entities decoded, blanks as they stand
	inner int32  // innermost element
	link  bool
}

// A line is what a browser shows between two breaks.
type line struct {
	block  int32   // innermost block around its beginning
	pieces []piece // none where there is one, and in long lines
	text   string  // blanks closed up, see joinPieces
	rank   int8    // 1 to 6 in a heading, 7 where the class says headline, 0 in none
	chars  int32   // characters but blanks
	linked int32   // of them, those in links
	junk   bool    // furniture by its words
	value  int32   // how much it looks like prose; below zero for furniture
}

// A page is the flat form of a document.
type page struct {
	elements []element
	lines    []line
	title    string            // of the head
	said     map[string]string // meta tags by name in lower case, and marked elements
	scripts  []string          // JSON-LD
	hant     bool              // in Traditional script
	script   string            // beginnings of other scripts that name a time
}

// A builder turns tokens into a page.
type builder struct {
	page
	tokens   *html.Tokenizer
	stack    []int32
	open     map[atom.Atom]int // how many of each tag are on the stack
	excess   int               // elements open beyond maxDepth
	link     bool              // inside <a href>
	current  []piece
	rest     strings.Builder // text behind mostLines
	marked   string          // key in said of the element being read
	markedAt int             // height of the stack there
}

// readPage reads the tags of a page.
func readPage(text string) *page {
	b := &builder{tokens: html.NewTokenizer(strings.NewReader(text)), open: map[atom.Atom]int{}}
	b.said = map[string]string{}
	b.elements = append(b.elements, element{tag: atom.Body, parent: -1})
	b.stack = append(b.stack, 0)
	for {
		switch b.tokens.Next() {
		case html.ErrorToken:
			b.finish()
			return &b.page
		case html.TextToken:
			b.addText(string(b.tokens.Text()))
		case html.StartTagToken:
			b.start(false)
		case html.SelfClosingTagToken:
			b.start(true)
		case html.EndTagToken:
			name, _ := b.tokens.TagName()
			b.close(atom.Lookup(name))
		}
	}
}

// finish closes what is open at the end of the page.
func (b *builder) finish() {
	b.flush()
	for len(b.stack) > 0 {
		b.pop()
	}
	if b.rest.Len() > 0 {
		l := line{text: tidy(b.rest.String())}
		l.measure()
		b.lines = append(b.lines, l)
		b.elements[0].last++
	}
}

func (b *builder) top() *element { return &b.elements[b.stack[len(b.stack)-1]] }

// start opens an element.
func (b *builder) start(closed bool) {
	name, more := b.tokens.TagName()
	tag := atom.Lookup(name)
	attr := b.attributes(more)
	switch tag {
	case atom.Meta:
		b.addMeta(attr)
		return
	case atom.Script:
		b.readScript(attr)
		return
	case atom.Style, atom.Textarea, atom.Iframe, atom.Noembed, atom.Noframes, atom.Xmp:
		b.tokens.Next() // the tokenizer gives what is in it as one text
		return
	case atom.Title:
		if b.open[atom.Svg] == 0 && b.tokens.Next() == html.TextToken && b.title == "" {
			b.title = tidy(string(b.tokens.Text()))
		}
		return
	case atom.Br, atom.Hr:
		b.flush()
		return
	case atom.A:
		b.link = attr.href
	}
	b.impliedEnds(tag)
	if isVoid(tag) {
		return
	}
	if isBlock(tag) {
		b.flush()
		b.link = b.link && tag != atom.Td
	}
	if len(b.stack) >= maxDepth || len(b.elements) >= mostLines {
		b.excess++
		return
	}
	b.push(tag, attr)
	if closed && (tag == 0 || b.top().gone) {
		b.close(tag) // <o:p/>, <path/>: elements that HTML does not know
	}
}

func (b *builder) push(tag atom.Atom, attr attributes) {
	up := b.top()
	e := element{tag: tag, parent: b.stack[len(b.stack)-1], hint: hintOf(attr.class), gone: up.gone || isGone(tag) || attr.hidden, first: int32(len(b.lines))}
	if e.hint == plain && (up.hint == headline || up.hint >= furniture) && !isBlock(tag) {
		e.hint = up.hint
	}
	b.elements = append(b.elements, e)
	b.stack = append(b.stack, int32(len(b.elements)-1))
	b.open[tag]++
	if key := attr.key(tag); key != "" && b.marked == "" && b.said[key] == "" {
		if attr.value != "" {
			b.said[key] = tidy(attr.value)
		} else {
			b.marked, b.markedAt = key, len(b.stack)
		}
	}
}

func (b *builder) pop() {
	i := b.stack[len(b.stack)-1]
	e := &b.elements[i]
	e.end = int32(len(b.elements))
	if b.open[e.tag] > 0 {
		b.open[e.tag]--
	}
	if isBlock(e.tag) {
		b.flush()
	}
	e.last = int32(len(b.lines))
	b.stack = b.stack[:len(b.stack)-1]
	if len(b.stack) < b.markedAt {
		b.marked, b.markedAt = "", 0
	}
}

// close closes the innermost element of a tag. A tag of a run of text closes no block, a block no cell around it.
func (b *builder) close(tag atom.Atom) {
	if tag == atom.A {
		b.link = false
	}
	if tag == atom.P && b.open[tag] == 0 || tag == atom.Br {
		b.flush()
	}
	if b.excess > 0 && !isVoid(tag) && tag != atom.Script {
		b.excess--
		return
	}
	if tag == atom.Body || tag == atom.Html || tag != 0 && b.open[tag] == 0 {
		return
	}
	block := isBlock(tag)
	for i := len(b.stack) - 1; i > 0; i-- {
		t := b.elements[b.stack[i]].tag
		if t == tag {
			for len(b.stack) > i {
				b.pop()
			}
			return
		}
		if !block && isBlock(t) || isCell(t) && tag != atom.Tr && tag != atom.Table && !isSection(tag) {
			return
		}
	}
}

// impliedEnds closes what a start tag closes without saying so: <p> by the next <p>, <td> by <td> and <tr>.
func (b *builder) impliedEnds(tag atom.Atom) {
	switch {
	case isCell(tag):
		b.closeUpTo(isCell, func(t atom.Atom) bool { return t == atom.Tr || t == atom.Table })
	case tag == atom.Tr:
		b.closeUpTo(func(t atom.Atom) bool { return t == atom.Tr }, func(t atom.Atom) bool { return t == atom.Table })
	case tag == atom.Li:
		b.closeUpTo(func(t atom.Atom) bool { return t == atom.Li }, func(t atom.Atom) bool { return t == atom.Ul || t == atom.Ol || isCell(t) })
	case tag == atom.Option:
		b.closeUpTo(func(t atom.Atom) bool { return t == atom.Option }, isBlock)
	case tag == atom.Dt || tag == atom.Dd:
		b.closeUpTo(func(t atom.Atom) bool { return t == atom.Dt || t == atom.Dd }, func(t atom.Atom) bool { return t == atom.Dl || isCell(t) })
	}
	if isBlock(tag) && b.open[atom.P] > 0 {
		b.closeUpTo(func(t atom.Atom) bool { return t == atom.P }, func(t atom.Atom) bool { return t != atom.P && isBlock(t) })
	}
}

// closeUpTo closes the innermost open element that closes says, unless stop says that one further in shields it.
func (b *builder) closeUpTo(closes, stop func(atom.Atom) bool) {
	for i := len(b.stack) - 1; i > 0; i-- {
		t := b.elements[b.stack[i]].tag
		if closes(t) {
			for len(b.stack) > i {
				b.pop()
			}
			return
		}
		if stop(t) {
			return
		}
	}
}

// addText adds a run of text to the current line. In <pre> a line ends where it ends in the file.
func (b *builder) addText(text string) {
	e := b.top()
	if e.gone || text == "" {
		return
	}
	if b.marked != "" {
		b.said[b.marked] = tidy(b.said[b.marked] + text)
	}
	for pre := b.open[atom.Pre] > 0; pre; {
		first, rest, more := strings.Cut(text, "\n")
		if !more {
			break
		}
		b.addPiece(first)
		b.flush()
		text = rest
	}
	b.addPiece(text)
}

func (b *builder) addPiece(text string) {
	switch {
	case len(b.lines) >= mostLines:
		b.rest.WriteString(text)
		b.rest.WriteByte(' ')
	case len(b.current) > 0 || strings.TrimSpace(text) != "":
		b.current = append(b.current, piece{text: text, inner: b.stack[len(b.stack)-1], link: b.link})
	}
}

// flush ends the current line.
func (b *builder) flush() {
	if len(b.current) == 0 {
		return
	}
	l := line{pieces: b.current, block: b.current[0].inner}
	for l.block > 0 && !isBlock(b.elements[l.block].tag) {
		l.block = b.elements[l.block].parent
	}
	l.text = joinPieces(l.pieces, "")
	b.current = nil
	if l.text == "" {
		return
	}
	l.rank = b.rank(l.pieces[0].inner)
	l.measure()
	if l.chars > longLine || len(l.pieces) == 1 {
		l.pieces = nil
	}
	b.lines = append(b.lines, l)
}

// rank tells in what heading an element stands.
func (b *builder) rank(i int32) int8 {
	for n := 0; i > 0 && n < 4; n++ {
		e := b.elements[i]
		switch e.tag {
		case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
			return int8(e.tag.String()[1] - '0')
		}
		if e.hint == headline {
			return 7
		}
		i = e.parent
	}
	return 0
}
