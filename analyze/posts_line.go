package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A lineIndex knows what begins at each byte of the line that a postReader reads, so that text in which nothing begins is passed at once.
type lineIndex struct {
	source.Span
	first []int32 // of each byte, twice the first of the terms that begin there, numbered from 1, 0 for none; atomBegins is added where an atom may begin
	heads []int32 // where the head nouns begin: no post ends without one
	names int     // the first name of the line
	doubt []bool  // of each name of the line, whether it is more likely none
}

// atomBegins marks a byte at which an atom may begin that no sign makes: a name, a body, a verb of office or what leads to a head noun.
const atomBegins = 1

// enterLine makes line the one that is read.
func (r *postReader) enterLine(line source.Span) {
	for r.nextName < len(r.names) && r.names[r.nextName].Start < line.Start {
		r.nextName++
	}
	for r.nextBody < len(r.bodies) && r.bodies[r.nextBody].Start < line.Start {
		r.nextBody++
	}
	for r.nextTerm < len(r.article.terms) && r.article.terms[r.nextTerm].Start < line.Start {
		r.nextTerm++
	}
	x := &r.line
	x.Span, x.heads, x.names, x.doubt = line, x.heads[:0], r.nextName, x.doubt[:0]
	if n := line.End - line.Start; n > cap(x.first) {
		x.first = make([]int32, n)
	} else {
		x.first = x.first[:n]
		clear(x.first)
	}
	r.enterTerms(line)
	for k := r.nextBody; k < len(r.bodies) && r.bodies[k].Start < line.End; k++ {
		x.first[r.bodies[k].Start-line.Start] |= atomBegins
	}
	for k := r.nextName; k < len(r.names) && r.names[k].Start < line.End; k++ {
		x.first[r.names[k].Start-line.Start] |= atomBegins
		x.doubt = append(x.doubt, r.doubtful(k))
	}
}

// enterTerms finds the line's terms, and at which of them atoms may begin.
func (r *postReader) enterTerms(line source.Span) {
	x := &r.line
	r.terms = r.terms[:0]
	spaced, titled := r.spacedTitle(line)
	if titled {
		r.addTerm(spaced)
	}
	titled = titled || r.headIn(line)
	for ; r.nextTerm < len(r.article.terms) && r.article.terms[r.nextTerm].Start < line.End; r.nextTerm++ {
		m := &r.article.terms[r.nextTerm]
		if !isPostTerm(m.Class) || m.Start < spaced.end || !titled && inTitles(m.Class) {
			continue // words of titles tell nothing where no head noun stands
		}
		t, _ := r.postTerm(*m)
		r.addTerm(t)
	}
	for k := len(r.terms) - 1; k >= 0; k-- {
		t := &r.terms[k]
		if len(x.heads) > 0 && inTitles(t.class) {
			t.leads = t.class == dict.PostHead || r.leadsOn(t.end)
		}
		if t.leads || isOfficeVerb(t.class) || len(x.heads) > 0 && !inTitles(t.class) {
			x.first[t.start-line.Start] |= atomBegins
		}
	}
}

// headIn says whether a head noun begins in a line.
func (r *postReader) headIn(line source.Span) bool {
	for r.nextHead < len(r.heads) && r.article.terms[r.heads[r.nextHead]].Start < line.Start {
		r.nextHead++
	}
	return r.nextHead < len(r.heads) && r.article.terms[r.heads[r.nextHead]].Start < line.End
}

// addTerm puts a term to those of the line.
func (r *postReader) addTerm(t postTerm) {
	r.terms = append(r.terms, t)
	if at := &r.line.first[t.start-r.line.Start]; *at == 0 {
		*at = int32(2 * len(r.terms))
	}
	if t.class == dict.PostHead {
		r.line.heads = append(r.line.heads, int32(t.start))
	}
}

// headBetween says whether a head noun begins between two bytes of the line.
func (r *postReader) headBetween(from, to int) bool {
	heads := r.line.heads
	if len(heads) == 0 || int(heads[len(heads)-1]) < from {
		return false
	}
	k, _ := slices.BinarySearch(heads, int32(from))
	return int(heads[k]) < to
}

// maxSpaced is how many characters a title has at most that is written with blanks between them.
const maxSpaced = 5

// spacedTitle returns the title that opens a line with blanks between its characters and a colon or a blank behind: 审 判 长　李文, 组　长:李文.
func (a *article) spacedTitle(line source.Span) (title postTerm, ok bool) {
	if c, size := a.runeAt(line.Start); !isHan(c) || !strings.HasPrefix(a.text[line.Start+size:], " ") {
		return title, false
	}
	word := ""
	for i, n := line.Start, 0; i < line.End && n < maxSpaced; n++ {
		c, size := a.runeAt(i)
		if !isHan(c) {
			break
		}
		word += string(c)
		i += size
		next := i + len(a.text[i:line.End]) - len(strings.TrimLeft(a.text[i:line.End], " "))
		if t, head := a.headNoun(word); head && n > 0 && (next > i || next < line.End && a.text[next] == ':') {
			title, ok = t, true
			title.start, title.end = line.Start, i
		}
		if next == i {
			break
		}
		i = next
	}
	return title, ok
}

// headNoun returns the head noun that a word is.
func (a *article) headNoun(word string) (postTerm, bool) {
	id, ok := a.analyzer.lexicon.Lookup(word, dict.PostHead)
	if !ok {
		return postTerm{}, false
	}
	return a.postTerm(dict.Match{End: len(word), Class: dict.PostHead, ID: id})
}

// openLine settles whom the line goes on about, and reads what opens it.
func (r *postReader) openLine() {
	first := r.atoms[0]
	bio := strings.HasPrefix(r.text[first.Start:], "男,") || strings.HasPrefix(r.text[first.Start:], "女,")
	if r.topic >= 0 && !bio && !r.goesOnAbout(first) {
		r.topic = -1
	}
	if r.lived(first.Start) && first.kind != nameAtom {
		r.topic = r.life
	}
	r.readHeading()
	if bio {
		r.readBio()
	}
}

// goesOnAbout says whether a line that begins with an atom goes on about the topic of the lines before.
func (r *postReader) goesOnAbout(first atom) bool {
	rest := r.text[first.Start:]
	if first.kind == verbAtom || among("他她其0123456789", firstRune(rest)) || yearLen(rest) > 0 {
		return true
	}
	short := r.atoms[len(r.atoms)-1].End-first.Start <= maxHeading && !r.named
	return short || r.labelled()
}

// labelled says whether the line is a field of a form about somebody: 学习经历:某大学法律系本科.
func (r *postReader) labelled() bool {
	return r.form >= 0 && r.isColon(1) && r.atoms[0].kind == textAtom && r.runes(r.atoms[0].Span) <= 6
}

// passText adds the text from byte i on in which nothing else can begin, and returns where it ends.
func (r *postReader) passText(i, end int) int {
	text, first, marks := r.text[i:end], r.line.first[i-r.line.Start:end-r.line.Start], r.analyzer.postMarks
	n := 0
	for n < len(text) && first[n]&atomBegins == 0 {
		if isWide(text[n]) {
			if c := wideRune(text[n], text[n+1], text[n+2]); marks.has(c) && r.charOf(c) != plainChar {
				break
			}
			n += len("一")
			continue
		}
		c, size := decode(text[n:])
		if r.charOf(c) != plainChar {
			break
		}
		n += size
	}
	if n > 0 {
		r.addText(source.Span{Start: i, End: i + n})
	}
	return i + n
}

// addText adds text, to the atom before it if that is text as well.
func (r *postReader) addText(s source.Span) int {
	if n := len(r.atoms); n > 0 && r.atoms[n-1].kind == textAtom {
		r.atoms[n-1].End = s.End
		return s.End
	}
	return r.addAtom(atom{Span: s, kind: textAtom})
}

func (r *postReader) addAtom(a atom) int {
	if n := len(r.atoms); n > 0 && a.kind == blankAtom && r.atoms[n-1].kind == blankAtom {
		r.atoms[n-1].End = a.End
		return a.End
	}
	r.atoms = append(r.atoms, a)
	return a.End
}

// charKind says what a character may begin, as far as the reader of posts looks for it by its character.
type charKind uint8

const (
	plainChar   charKind = iota
	signChar             // see signs
	ofChar               // 的
	jointChar            // 和; 以 of 以及
	pointerChar          // 该 of 该院
	dutyChar             // 分 of 分管副院长
	deputyChar           // 第 of 第十二届全国人大代表
)

// postMarks are the Chinese characters that are not plain.
const postMarks = "丨的和与及兼暨跟同以该本我咱这分主协负第一二三四五六七八九十届全国省市州县区旗镇乡自治"

// charOf returns the kind of a character.
func charOf(c rune) charKind {
	switch c {
	case '的':
		return ofChar
	case '和', '与', '及', '兼', '暨', '跟', '同', '以':
		return jointChar
	case '该', '本', '我', '咱', '这':
		return pointerChar
	case '分', '主', '协', '负':
		return dutyChar
	case '第', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '届',
		'全', '国', '省', '市', '州', '县', '区', '旗', '镇', '乡', '自', '治',
		'0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return deputyChar
	}
	if _, sign := signs(c); sign {
		return signChar
	}
	return plainChar
}

// charOf is charOf, where what stands before 人大代表 is plain text in articles that name no deputies, and what stands before any post in lines without one.
func (r *postReader) charOf(c rune) charKind {
	kind := charOf(c)
	if kind == deputyChar && !r.deputies || kind >= pointerChar && len(r.line.heads) == 0 {
		return plainChar
	}
	return kind
}

// isJoint says whether a character joins two things or persons.
func isJoint(c rune) bool { return charOf(c) == jointChar && c != '以' }

// isDeputyMark says whether a character may stand before 人大代表.
func isDeputyMark(c rune) bool { return charOf(c) == deputyChar }

// doubtful says whether a name is more likely none: one that the finder hardly believes, said once, that begins with a word
// of its own, 从书记员|干起, or that is a country.
func (r *postReader) doubtful(i int) bool {
	n := r.names[i]
	for _, t := range r.termsFrom(n.Start) {
		if t.class == dict.PostHead && t.end > n.End && n.rule != "gold" {
			return true // 国民|法官
		}
	}
	if n.End == r.placeEnd(n.Start, n.End) {
		return n.rule == "person.foreign"
	}
	return n.rule == "person.name" && n.score < doubt && r.said[n.person] == 1 && strings.ContainsRune(noSurnames, firstRune(r.text[n.Start:]))
}

// doubt is the score under which a name is looked at twice.
const doubt = 0.6

// noSurnames are surnames that are mostly something else behind a post.
const noSurnames = "时是曾暨干为向从由将于与和则都能应但因及强信当要通经来"

// signs returns the kind of atom that a sign makes.
func signs(c rune) (atomKind, bool) {
	switch c {
	case '、':
		return listAtom, true
	case ',':
		return commaAtom, true
	case '。', ';', '!', '?', ':':
		return stopAtom, true
	case '(', '[', '【':
		return openAtom, true
	case ')', ']', '】':
		return closeAtom, true
	case '“', '”', '‘', '’', '"', '《', '》':
		return quoteAtom, true
	case ' ', '\t', '\r':
		return blankAtom, true
	case '—', '-', '─', '|', '丨':
		return dashAtom, true
	}
	return textAtom, false
}

// limit returns how far a term at byte i may go: to the next name or body.
func (r *postReader) limit(i, end int) int {
	for k := r.nextName; k < len(r.names) && r.names[k].Start < end; k++ {
		if s := r.names[k].Start; s >= i && !r.line.doubt[k-r.line.names] {
			end = s
			break
		}
	}
	for k := r.nextBody; k < len(r.bodies) && r.bodies[k].Start < end; k++ {
		if s := r.bodies[k].Start; s >= i {
			end = s
			break
		}
	}
	return end
}

// nameStyles are what a name may have behind it in a list, 李明|同志、王刚|同志.
var nameStyles = openers("同志", "先生", "女士", "小姐", "勋爵", "爵士", "男爵", "同学", "博士")

// styleBehind returns the length of the style at byte i, 0 where none stands there or no other name of a list follows it.
func (r *postReader) styleBehind(i, end int) int {
	n := len(nameStyles.opening(r.text[i:max(i, end)]))
	if n == 0 || i+n >= end {
		return 0
	}
	c, size := r.runeAt(i + n)
	if n == len("同志") && strings.HasPrefix(r.text[i:], "同志") && c != '们' {
		return n
	}
	if !among("、和与及暨(", c) || among("及", c) && strings.HasPrefix(r.text[i+n+size:], "其") {
		return 0
	}
	return n
}
