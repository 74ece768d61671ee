package analyze

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/names"
	"github.com/fawen/fawen/internal/source"
)

// addNames adds the names that the finder is not sure of but the words around them tell: transliterated names with an interpunct,
// 院长|奈斯特尔·卡优贝拉, and names that are words, in a row of officials, 副司令员|马运动,市中院院长李立新.
func (a *article) addNames(blocks []names.Block) {
	var heads []int // where head nouns end
	for _, i := range a.heads {
		if end := a.terms[i].End; !strings.HasSuffix(a.text[:end], "代表") && !a.longerHead(int(i)) {
			heads = append(heads, end)
		}
	}
	slices.Sort(heads)
	more := a.dottedNames(nil, heads)
	heads = slices.Compact(heads)
	more = a.clanNames(more)
	more = a.maskedNames(more)
	more = a.rowNames(more, heads)
	more = a.titledNames(more, heads)
	more = a.closedNames(more, heads)
	more = a.listedNames(more)
	more = a.belongingNames(more)
	more = a.sentencedNames(more)
	more = a.whyNames(more)
	more = a.slotNames(more)
	more = a.lifeNames(more)
	more = a.kinNames(more)
	more = a.notedNames(more)
	more = a.calledNames(more)
	more = a.sexedNames(more)
	more = a.herderNames(more)
	more = a.naxiNames(more)
	more = a.blankNames(more)
	more = a.changeNames(more)
	more = a.orderNames(more)
	more = a.honoredNames(more)
	more = a.countedNames(more)
	more = a.townNames(more)
	if len(more) == 0 {
		return
	}
	taken := make([]source.Span, 0, len(blocks)+len(more))
	for _, b := range blocks {
		taken = append(taken, source.Span{Start: b.Start, End: b.End})
	}
	more = disjoint(uncovered(more, taken))
	taken = taken[:0]
	for _, n := range more {
		taken = append(taken, n.Span)
	}
	a.names = append(uncovered(a.names, taken), more...)
	slices.SortFunc(a.names, func(x, y nameHit) int { return cmp.Compare(x.Start, y.Start) })
}

// uncovered drops the names that overlap one of the spans taken.
func uncovered(hits []nameHit, taken []source.Span) []nameHit {
	slices.SortStableFunc(hits, func(x, y nameHit) int { return cmp.Compare(x.Start, y.Start) })
	slices.SortFunc(taken, func(x, y source.Span) int { return cmp.Compare(x.Start, y.Start) })
	kept, next := hits[:0], 0
	for _, n := range hits {
		for next < len(taken) && taken[next].End <= n.Start {
			next++
		}
		if next == len(taken) || taken[next].Start >= n.End {
			kept = append(kept, n)
		}
	}
	return kept
}

// disjoint drops the names, in order of place, that overlap one before them.
func disjoint(hits []nameHit) []nameHit {
	kept := hits[:0]
	for _, n := range hits {
		if k := len(kept); k == 0 || kept[k-1].End <= n.Start {
			kept = append(kept, n)
		}
	}
	return kept
}

// longerHead reports whether a longer head noun begins where term i does: 董事 in 董事长.
func (a *article) longerHead(i int) bool {
	for j := i + 1; j < len(a.terms) && a.terms[j].Start == a.terms[i].Start; j++ {
		if a.terms[j].Class == dict.PostHead && a.terms[j].End > a.terms[i].End {
			return true
		}
	}
	return false
}

// maxNamePart is how many characters a part of a dotted name may have.
const maxNamePart = 8

// dottedNames appends the transliterated names with interpuncts that no name covers.
func (a *article) dottedNames(more []nameHit, heads []int) []nameHit {
	const dot = "·"
	next, end := 0, 0
	for at := strings.Index(a.text, dot); at >= 0; {
		for next < len(a.names) && a.names[next].End <= at {
			next++
		}
		covered := next < len(a.names) && a.names[next].Start < at
		if !covered && at >= end {
			s := source.Span{Start: a.partBefore(at, heads), End: at}
			for strings.HasPrefix(a.text[s.End:], dot) {
				if n := a.partBehind(s.End + len(dot)); n > s.End+len(dot) {
					s.End = n
				} else {
					break
				}
			}
			end = s.End
			s, prize := a.undotted(s)
			if s.Start < at && s.End > at && !prize {
				more = append(more, nameHit{Span: s, rule: "person.dotted", score: doubt, person: squeeze(a.norm(s))})
			}
		}
		i := strings.Index(a.text[at+len(dot):], dot)
		if i < 0 {
			break
		}
		at += len(dot) + i
	}
	return more
}

// partBefore returns where the part of a name that ends at byte at begins: behind a head noun or a sign, else as far as its
// characters spell foreign names; at itself for none.
func (a *article) partBefore(at int, heads []int) int {
	start, spelled := at, true
	for n := 0; n <= maxNamePart; n++ {
		if _, ok := slices.BinarySearch(heads, start); ok && start < at {
			return start
		}
		r, size := a.runeBefore(start)
		if n > 1 && spelled && (!isHan(r) || notNative.has(r) || r == '由') {
			return start
		}
		if !isHan(r) {
			return at
		}
		spelled = spelled && nativeSounds.has(r)
		start -= size
	}
	return at
}

// partBehind returns where the part of a name that begins at byte i ends: at an interpunct, else behind the characters that spell
// foreign names, and one more where a sign follows it.
func (a *article) partBehind(i int) int {
	if j := strings.Index(cutAt(a.text[i:], (maxNamePart+1)*len("·")), "·"); j > 0 && allHan(a.text[i:i+j]) {
		return i + j
	}
	end := i
	for n := 0; n <= maxNamePart; n++ {
		r, size := a.runeAt(end)
		if size == 0 || !isHan(r) || n > 0 && a.leavesName(end) && (!nativeSounds.has(r) || a.verbCovers(end, end+2*size) || !a.verbCovers(end+size, end+3*size)) {
			break // but 布兰奇|强调, where 奇强 is a rare word
		}
		next, _ := a.runeAt(end + size)
		if r == '因' && n > 1 && isHan(next) && !nativeSounds.has(next) {
			break
		}
		if !nativeSounds.has(r) {
			if n > 0 && (!isHan(next) || a.leavesName(end+size)) && !among(joints+enders+behindNative, r) {
				end += size
			}
			break
		}
		end += size
	}
	return end
}

// titledNames appends what stands between a sign, a body or a head noun and a title, looks like a name and like no word:
// 某大学|韩逸畴|副教授, 某律师事务所|邹佳莱|律师; behind a sign the title must be a scholar's.
func (a *article) titledNames(more []nameHit, heads []int) []nameHit {
	next, body := 0, 0
	for _, i := range a.heads {
		t := a.terms[i]
		at := t.Start
		if strings.HasSuffix(a.text[:at], "副") {
			at -= len("副")
		}
		for next < len(a.names) && a.names[next].End <= at-3*len("李") {
			next++
		}
		for body < len(a.bodies) && a.bodies[body].End < at-3*len("李") {
			body++
		}
		if next < len(a.names) && a.names[next].Start < at {
			continue
		}
		scholar := scholarly(a.text[t.Start:t.End])
		for _, n := range [...]int{3, 2} {
			s := source.Span{Start: at - n*len("李"), End: at}
			if s.Start <= 0 || !allHan(a.text[s.Start:s.End]) {
				continue
			}
			_, ranked := slices.BinarySearch(heads, s.Start)
			if !ranked && !a.bodyEndsAt(s.Start, body) && !(scholar && a.schoolBefore(s.Start)) || !a.nameLike(s, ranked) {
				continue
			}
			more = append(more, nameHit{Span: s, rule: "person.name", score: doubt, person: a.norm(s)})
			break
		}
	}
	return more
}

// closedNames appends the three characters between a head noun and a sign of a list or a bracket that look like a name and like no
// word: 原副主席|斯鑫良|、.
func (a *article) closedNames(more []nameHit, heads []int) []nameHit {
	for _, head := range heads {
		s := source.Span{Start: head, End: head + 3*len("李")}
		if s.End >= len(a.text) || !allHan(a.text[s.Start:s.End]) {
			continue
		}
		if r, _ := a.runeAt(s.End); (r == '、' || r == ';' || r == '(') && !a.named(s) && !a.headAcross(head) && a.nameLike(s, true) {
			more = append(more, nameHit{Span: s, rule: "person.name", score: doubt, person: a.norm(s)})
		}
	}
	return more
}

// headAcross reports whether a head noun goes across byte i: 党总支书|记.
func (a *article) headAcross(i int) bool {
	for _, t := range a.terms[a.firstTerm(i-6*len("党")):] {
		if t.Start >= i {
			break
		}
		if t.Class == dict.PostHead && t.End > i {
			return true
		}
	}
	return false
}

// named reports whether a name is known to lie just where a span does.
func (a *article) named(s source.Span) bool {
	n, ok := slices.BinarySearchFunc(a.names, s.Start, func(n nameHit, at int) int { return cmp.Compare(n.Start, at) })
	return ok && a.names[n].End == s.End
}

// behindBodyAnd returns the byte behind the body that begins at byte i and 和 behind it, i itself for none: 县法院刑庭和|先进个人.
func (a *article) behindBodyAnd(i int) int {
	k := sort.Search(len(a.bodies), func(k int) bool { return a.bodies[k].Start >= i })
	if k == len(a.bodies) || a.bodies[k].Start != i {
		return i
	}
	end := a.bodies[k].End
	if cut := opening(a.text[end:], []string{"和先进", "和优秀", "及先进", "及优秀", "与先进", "与优秀"}); cut != "" {
		return end + len("和")
	}
	return i
}

// bodyEndsAt reports whether a body, from the given one on, or a word for its leaders ends at byte i.
func (a *article) bodyEndsAt(i, body int) bool {
	for ; body < len(a.bodies) && a.bodies[body].Start < i; body++ {
		if a.bodies[body].End == i {
			return true
		}
	}
	return strings.HasSuffix(a.text[:i], "领导")
}

// schoolBefore reports whether a sign of a list or a school stands before byte i.
func (a *article) schoolBefore(i int) bool {
	r, _ := a.runeBefore(i)
	if !isHan(r) {
		return r == '、' || r == ','
	}
	return closing(a.text[:i], []string{"大学", "学院", "研究所", "研究院"}) != ""
}

// nameLike reports whether a span begins with a surname and with no word, and holds no term of posts and no end of a body.
// Where both sides are not sure its given name must be no word either: 高|水平.
func (a *article) nameLike(s source.Span, sure bool) bool {
	first, _ := a.runeAt(s.Start)
	last, _ := a.runeBefore(s.End)
	if strings.ContainsRune(noSurnames+"全", first) || a.wholeWord(s) || a.placeOnly(s) {
		return false
	}
	if !a.surnamed(s) || a.wordly(s) || !sure && a.wordly(source.Span{Start: s.Start + len("高"), End: s.End}) || strings.ContainsRune(tails+places+joints+"及和与等", last) && !(sure && last == '行') {
		return false
	}
	for i := range a.text[s.Start:s.End] {
		for _, t := range a.termsAt(s.Start + i) {
			if t.Class >= dict.PostHead && t.Class <= dict.PostTransfer && t.Class != dict.PostPart {
				return false
			}
		}
	}
	return true
}

// scholarly reports whether a head noun often stands behind the name of a scholar.
func scholarly(head string) bool {
	switch head {
	case "教授", "副教授", "研究员", "副研究员", "讲师":
		return true
	}
	return false
}

// wholeWord reports whether a span is a word that is no name: 多于.
func (a *article) wholeWord(s source.Span) (found bool) {
	dict.WordsAt(a.text[s.Start:s.End], func(size int, w dict.WordInfo) bool {
		found = found || size == s.End-s.Start && w.Tag != dict.TagPerson
		return !found
	})
	return found
}

// rareWord is the frequency under which a word is no sign that a span is no name: 周天.
const rareWord = 60

// wordly reports whether a word that is no name begins a span.
func (a *article) wordly(s source.Span) (found bool) {
	dict.WordsAt(a.text[s.Start:s.End], func(size int, w dict.WordInfo) bool {
		found = found || size >= 2*len("一") && w.Freq >= rareWord && w.Tag != dict.TagFunction && w.Tag != dict.TagPerson
		return !found
	})
	return found
}

// maxRow is the length in bytes of what may stand between two names in a row of officials.
const maxRow = 30 * len("院")

// rowNames appends what stands between a head noun and a sign, looks like a name of three characters, and is followed by a
// post with a name.
func (a *article) rowNames(more []nameHit, heads []int) []nameHit {
	next := 0
	for _, at := range heads {
		for next < len(a.names) && a.names[next].Start < at {
			next++
		}
		s := source.Span{Start: at, End: at + 3*len("李")}
		if next == len(a.names) || s.End >= a.names[next].Start || a.names[next].Start-s.End > maxRow {
			continue
		}
		between := a.text[s.End:a.names[next].Start]
		if between[0] != ',' && !strings.HasPrefix(between, "、") || strings.ContainsAny(between[1:], ",。;!?:()“”") || !allHan(a.norm(s)) || !a.surnamed(s) {
			continue
		}
		if _, ok := slices.BinarySearch(heads, a.names[next].Start); ok {
			more = append(more, nameHit{Span: s, rule: "person.name", score: doubt, person: a.norm(s)})
		}
	}
	return more
}
