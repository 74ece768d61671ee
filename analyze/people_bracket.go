package analyze

import (
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// maxNote is the length in bytes of what a bracket says of somebody.
const maxNote = 40 * len("院")

// notedNames appends what stands alone before a bracket that tells of a person, |春兰|(女,某镇镇长), |阿拉坦巴特尔|(某旗法院法官),
// and before a work in a list of prizes: 一等奖 |春华|《秋实》.
func (a *article) notedNames(more []nameHit) []nameHit {
	for _, sign := range a.signs {
		end := int(sign)
		if b := a.text[end]; b != '(' && b != "《"[0] {
			continue
		}
		opens, size := a.runeAt(end)
		if opens != '(' && opens != '《' {
			continue
		}
		at := end + size
		s := a.aloneBefore(end)
		if s.End == s.Start || a.nameAt(s.End-1).End > 0 || a.nameAt(s.Start).End > 0 || a.holdsTerm(s) || a.placeWord(s) {
			continue
		}
		if opens == '(' && a.tellsOfPerson(s, at) || opens == '《' && a.listOfWorks(s.Start) {
			more = append(more, a.slotHit(s))
		}
	}
	return more
}

// aloneBefore returns the two to eight characters that end at byte end and begin behind a sign, a blank or the start of the line; an empty span for none.
func (a *article) aloneBefore(end int) source.Span {
	start, n := end, 0
	for n <= maxSlot {
		r, size := a.runeBefore(start)
		if !isHan(r) {
			break
		}
		start -= size
		n++
	}
	if n == 1 { // 罗　岚
		gap := start
		for range 4 {
			if r, size := a.runeBefore(gap); size > 0 && strings.ContainsRune(blanks, r) {
				gap -= size
			}
		}
		r, size := a.runeBefore(gap)
		before, _ := a.runeBefore(gap - size)
		if gap < start && isHan(r) && !isHan(before) {
			return source.Span{Start: gap - size, End: end}
		}
		return source.Span{}
	}
	if n < 2 || n > maxSlot {
		return source.Span{}
	}
	s := source.Span{Start: start, End: end}
	if n > 4 || n == 4 && !a.surnamed(s) {
		if !a.spells(a.norm(s)) {
			return source.Span{}
		}
	}
	return s
}

// tellsOfPerson reports whether the bracket whose text begins at byte at tells of a person, by sex, post or court, and names none, and the span before it may
// be a name.
func (a *article) tellsOfPerson(s source.Span, at int) bool {
	note := cutAt(a.text[at:], maxNote)
	end := strings.IndexByte(note, ')')
	if end <= 0 {
		return false
	}
	note = note[:end]
	if k := a.nameFrom(at); k < len(a.names) && a.names[k].Start < at+end {
		return false
	}
	last, _ := decodeLast(a.norm(s))
	if strings.ContainsRune(tails+places+"奖处类组队部科站所号项章等", last) {
		return false
	}
	if r, size := decode(note); (r == '男' || r == '女') && (size == len(note) || note[size] == ',' || note[size] == '/') {
		return true
	}
	if !a.headEnds(at+end) && !strings.HasSuffix(note, "法院") && !strings.HasSuffix(note, "法庭") && !strings.HasSuffix(note, "检察院") {
		return false
	}
	text := squeeze(a.norm(s))
	if strings.ContainsRune(noName, firstRune(text)) {
		return false
	}
	if runeCount(text) >= 3 && a.spells(text) {
		return true
	}
	return a.surnamed(s) && !a.wordly(s) && !noNameWord(text) || a.listsBrackets(s.Start)
}

// listsBrackets reports whether the item of a list before byte i ends in a bracket, or the line before it does: 、 or a blank behind ).
func (a *article) listsBrackets(i int) bool {
	before := strings.TrimRight(a.text[max(0, i-12):i], "、;"+blanks)
	return strings.HasSuffix(before, ")")
}

// listOfWorks reports whether a prize or the bracket of another author stands before byte i, with a blank between.
func (a *article) listOfWorks(i int) bool {
	lead := a.text[max(0, i-12):i]
	before := strings.TrimRight(lead, blanks+":")
	return len(before) < len(lead) && (strings.HasSuffix(before, "奖") || strings.HasSuffix(before, "作者") || strings.HasSuffix(strings.TrimRight(lead, blanks), ")"))
}
