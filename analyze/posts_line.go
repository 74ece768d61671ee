package analyze

import (
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A lineIndex knows what begins at each byte of the line that a postReader reads, so that text in which nothing begins is passed at once.
type lineIndex struct {
	source.Span
	first []int32 // 1 + the first of the terms that begin at a byte; 0 where nothing begins, nothingButHits where no term does
	names int     // the first name of the line
	doubt []bool  // of each name of the line, whether it is more likely none
}

// nothingButHits marks a byte at which a name or a body begins but no term.
const nothingButHits = -1

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
	x.Span, x.names, x.doubt = line, r.nextName, x.doubt[:0]
	if n := line.End - line.Start; n > cap(x.first) {
		x.first = make([]int32, n)
	} else {
		x.first = x.first[:n]
		clear(x.first)
	}
	for k := r.nextBody; k < len(r.bodies) && r.bodies[k].Start < line.End; k++ {
		x.first[r.bodies[k].Start-line.Start] = nothingButHits
	}
	for k := r.nextName; k < len(r.names) && r.names[k].Start < line.End; k++ {
		x.first[r.names[k].Start-line.Start] = nothingButHits
	}
	r.terms = r.terms[:0]
	spaced, ok := r.spacedTitle(line)
	if ok {
		r.terms, x.first[0] = append(r.terms, spaced), 1
	}
	for ; r.nextTerm < len(r.article.terms) && r.article.terms[r.nextTerm].Start < line.End; r.nextTerm++ {
		m := &r.article.terms[r.nextTerm]
		if !isPostTerm(m.Class) || m.Start < spaced.end {
			continue
		}
		t, _ := r.postTerm(*m)
		r.terms = append(r.terms, t)
		if at := &x.first[t.start-line.Start]; *at <= 0 {
			*at = int32(len(r.terms))
		}
	}
	for k := r.nextName; k < len(r.names) && r.names[k].Start < line.End; k++ {
		x.doubt = append(x.doubt, r.doubtful(k))
	}
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
	short := r.atoms[len(r.atoms)-1].End-first.Start <= maxHeading && !r.hasName(0, len(r.atoms))
	return short || r.labelled()
}

// labelled says whether the line is a field of a form about somebody: 学习经历:某大学法律系本科.
func (r *postReader) labelled() bool {
	return r.form >= 0 && r.isColon(1) && r.atoms[0].kind == textAtom && r.runes(r.atoms[0].Span) <= 6
}

// passText adds the text from byte i on in which nothing else can begin, and returns where it ends.
func (r *postReader) passText(i, end int) int {
	start := i
	for i < end && r.line.first[i-r.line.Start] == 0 {
		c, size := rune(r.text[i]), 1
		if isWide(r.text[i]) {
			c, size = wideRune(r.text[i], r.text[i+1], r.text[i+2]), len("一")
		} else if c >= utf8.RuneSelf {
			c, size = r.runeAt(i)
		}
		if (c < firstHan || r.analyzer.postMarks.has(c)) && r.charOf(c) != plainChar {
			break
		}
		i += size
	}
	if i > start {
		r.addText(source.Span{Start: start, End: i})
	}
	return i
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

// charOf is charOf, where what stands before 人大代表 is plain text in articles that name no deputies.
func (r *postReader) charOf(c rune) charKind {
	kind := charOf(c)
	if kind == deputyChar && !r.deputies {
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
