package source

import (
	"slices"
	"strings"
	"unicode"

	"github.com/fawen/fawen/dict"
)

// Pages of Chinese news speak of an article in a line under its headline and in one behind it:
//
//	来源：人民法院报　作者：卢青禾　发布时间：2023-04-18 10:22　【字号：大 中 小】　打印
//	[责任编辑：石远山]
//
// Such a line is cut at its labels; what is furniture in it is left out.

// A field is a part of a line about the article.
type field struct {
	label fieldKind
	text  string // as written, the label with it: 来源：人民法院报
	value string // behind the label
}

// A fieldKind is what a label introduces.
type fieldKind int8

const (
	noSort fieldKind = iota
	outletSort
	authorSort
	editorSort
	dateSort
	junkSort
)

// credits are the lines about the article.
type credits struct {
	head   string       // those above the body in one line
	tail   []string     // those behind it
	taken  map[int]bool // lines that are no part of the body
	fields []field
	before int // the first line that belongs to them
}

const (
	creditsAbove  = 14 // how many lines above the body are looked at
	creditsInside = 8  // how many of the body, up to the first of prose
	creditsBelow  = 14 // how many behind it
)

// readCredits reads the lines about the article around its body.
func (p *page) readCredits(b body) credits {
	p.hant = p.isHant(b)
	c := credits{taken: map[int]bool{}, before: -1}
	end := b.first
	for n := 0; end < b.last && n < creditsInside && !p.lines[end].isProse(); n++ {
		end++
	}
	for i := max(0, b.first-creditsAbove); i < end; i++ {
		l := &p.lines[i]
		fields, ok := l.fields(p.hant)
		if !ok || i < b.first && p.inFurniture(l.block) && !hasOutletAndDate(fields) {
			continue
		}
		c.taken[i] = true
		if c.before < 0 {
			c.before = i
		}
		c.fields = append(c.fields, fields...)
	}
	c.fields = withoutRepeats(c.fields)
	c.head = joinFields(namesFirst(c.fields))
	if c.before < 0 {
		c.before = b.first
	}
	p.readTail(b, &c)
	return c
}

// readTail reads the lines about the article at the end of the body and behind it.
func (p *page) readTail(b body, c *credits) {
	for i := max(b.first, b.last-4); i < min(len(p.lines), b.last+creditsBelow); i++ {
		l := &p.lines[i]
		inside := i < b.last && b.inside[i-b.first]
		if c.taken[i] || l.isProse() {
			continue
		}
		fields, ok := l.fields(false)
		text := joinFields(fields)
		if !ok || !hasNames(fields) || !inside && strings.Contains(c.head, text) {
			continue
		}
		c.fields = append(c.fields, fields...)
		if !inside || text != l.text && hasJunk(fields) {
			c.taken[i] = true
			c.tail = append(c.tail, text)
		}
	}
}

// withoutRepeats leaves out what a page says twice, and days without a label that another field has with one.
func withoutRepeats(fields []field) []field {
	var out []field
	for i, f := range fields {
		repeated := false
		for k, g := range fields {
			same := g.label == f.label && g.value == f.value && k != i
			bare := f.label == dateSort && isNumeral([]rune(f.text)[0])
			if same && (g.text == f.text && k < i || bare && len(g.text) > len(f.text)) {
				repeated = true
			}
		}
		if !repeated {
			out = append(out, f)
		}
	}
	return out
}

// isHant tells the script of the body: there, years of three digits are those of the Republic.
func (p *page) isHant(b body) bool {
	for i := b.first; i < min(b.last, b.first+20); i++ {
		if script(p.lines[i].text) == "hant" {
			return true
		}
	}
	return false
}

// isProse tells a line of sentences.
func (l *line) isProse() bool { return l.chars > 30 && strings.ContainsAny(l.text, "。！？") }

// namesFirst puts the fields with makers before those with days, and both before those without a label, as the rules
// for credits read lines from their start.
func namesFirst(fields []field) []field {
	if !hasNames(fields) {
		return fields
	}
	rank := func(f field) int {
		switch f.label {
		case noSort:
			return 2
		case dateSort:
			return 1
		}
		return 0
	}
	out := slices.Clone(fields)
	slices.SortStableFunc(out, func(a, b field) int { return rank(a) - rank(b) })
	return out
}

// joinFields writes fields in a line, two blanks between them, which end the name of an outlet: 来源：人民法院报  时间：….
func joinFields(fields []field) string {
	text := ""
	for _, f := range fields {
		switch {
		case f.label == junkSort:
		case text == "":
			text = f.text
		default:
			text += "  " + f.text
		}
	}
	return text
}

func hasSort(fields []field, sorts ...fieldKind) bool {
	for _, f := range fields {
		for _, s := range sorts {
			if f.label == s {
				return true
			}
		}
	}
	return false
}

func hasNames(fields []field) bool {
	return hasSort(fields, outletSort, authorSort, editorSort)
}

func hasJunk(fields []field) bool { return hasSort(fields, junkSort) }

func hasOutletAndDate(fields []field) bool {
	return hasSort(fields, dateSort) && hasSort(fields, outletSort, authorSort)
}

// hasArticleLabel tells whether folded text has a label that says something of the article.
func hasArticleLabel(folded string) bool {
	for _, l := range []string{"来源:", "作者:", "责任编辑:", "责编:", "发布时间:", "发布日期:", "记者:", "发稿时间:", "发稿日期:", "编辑:"} {
		if strings.Contains(folded, l) {
			return true
		}
	}
	return false
}

// fields cuts a line at its labels and days. ok tells whether it is a line about the article.
func (l *line) fields(roc bool) (fields []field, ok bool) {
	if l.chars > longLine/2 || l.chars == 0 || strings.Contains(l.text, "。") {
		return nil, false
	}
	raw := l.text
	if len(l.pieces) > 1 {
		raw = joinPieces(l.pieces, " ")
	}
	text := []rune(raw)
	folded := make([]rune, len(text))
	for i, r := range text {
		folded[i] = dict.Fold(r)
	}
	fields = cutFields(text, folded, roc)
	known, loose := 0, 0
	for _, f := range fields {
		n := len([]rune(f.text))
		switch f.label {
		case noSort:
			loose += n
		case junkSort:
		default:
			known += n
		}
	}
	return fields, known > 0 && loose <= max(known, 12)
}

// cutFields cuts a line into fields; those without text are left out.
func cutFields(text, folded []rune, roc bool) []field {
	var fields []field
	start, label, value := 0, noSort, 0
	end := func(at int) {
		f, ok := newField(label, text, start, value, at, roc)
		if n := len(fields); ok && n > 0 && strings.HasSuffix(fields[n-1].text, "／") {
			f.text = fields[n-1].text + f.text // 竹風新聞網／記者涂佩珊
			fields[n-1] = f
		} else if ok {
			fields = append(fields, f)
		}
	}
	for i := 0; i < len(folded); {
		next, n, colon := labelAt(folded, i)
		if next == noSort && dayBegins(folded, i, roc) && !(label == dateSort && strings.TrimSpace(string(text[value:i])) == "") {
			d, _ := findDay(folded[i:], roc)
			end(i)
			start, value, label = i, i, dateSort
			i += max(d.end, 1)
			end(i)
			start, value, label = i, i, noSort
			continue
		}
		if next == noSort {
			i++
			continue
		}
		end(i)
		start, label = i, next
		i += n + colon
		value = i
		if next == dateSort {
			if d, ok := findDay(folded[i:min(len(folded), i+30)], roc); ok && d.start < 4 {
				i += d.end
				end(i)
				start, value, label = i, i, noSort
			}
		}
	}
	end(len(text))
	return fields
}

// dayBegins tells whether a day begins at i.
func dayBegins(folded []rune, i int, roc bool) bool {
	if !isNumeral(folded[i]) && folded[i] != '民' && folded[i] != '中' || i > 0 && isNumeral(folded[i-1]) {
		return false
	}
	d, ok := findDay(folded[i:min(len(folded), i+24)], roc)
	return ok && d.start == 0
}

// newField makes a field of text[start:at], whose value begins at value.
func newField(label fieldKind, text []rune, start, value, at int, roc bool) (field, bool) {
	isEdge := func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("|｜丨/[]【】()（）〔〕·•-—─_,，;；>》<《、", r)
	}
	name := strings.TrimFunc(string(text[start:value]), isEdge)
	v := string(text[value:at])
	if label == outletSort {
		v = trimOutside(v, isEdge)
	} else {
		v = strings.TrimFunc(v, isEdge)
	}
	switch {
	case label == junkSort:
		return field{label: junkSort, text: name + v}, true
	case v == "" || label == noSort && !hasLetters(v):
		return field{}, false
	case label == noSort:
		return field{text: v, value: v}, true
	case label == dateSort:
		d, ok := findDay([]rune(dict.FoldString(v)), roc)
		if !ok {
			return field{label: junkSort, text: v}, true
		}
		return field{label: dateSort, text: name + v, value: d.day}, true
	}
	f := field{label: label, text: name + v, value: v}
	if label == authorSort {
		// 記者涂佩珊／新竹報導 is by 涂佩珊; （高新宇 文/图） is no label with a name.
		f.value, _, _ = strings.Cut(strings.ReplaceAll(v, "／", "/"), "/")
		if f.value = strings.TrimSpace(f.value); len(f.value) < len("两字") {
			return field{text: f.text, value: f.text}, true
		}
	}
	return f, true
}

// trimOutside is strings.TrimFunc that leaves 《》 around a name.
func trimOutside(s string, edge func(rune) bool) string {
	return strings.TrimFunc(s, func(r rune) bool { return r != '《' && r != '》' && edge(r) })
}
