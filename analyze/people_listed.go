package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// listedNames appends what stands in a list among names, 夏提·艾力、|安宁|、常胜, closes a list of two names or more, 韦国强、覃天、|陆地|,,
// and opens one: |利东海|、阮氏芳、苏曼青等12人. There a word is a name.
func (a *article) listedNames(more []nameHit) []nameHit {
	const sign = "、"
	for i, n := range a.names {
		if strings.HasSuffix(a.text[:n.Start], sign) && a.inList(n.End, i+1) {
			if s := a.itemBefore(n.Start - len(sign)); s.End > s.Start && (i == 0 || a.names[i-1].End <= s.Start) {
				more = append(more, a.slotHit(s))
			}
		}
		count := 1 // of the list's names so far, as far as it matters
		if i > 0 && a.names[i-1].End+len(sign) == n.Start {
			count++
		}
		for end, next := n.End, i+1; ; {
			cut := opening(a.text[end:], []string{sign, "和", "及", "与"})
			if cut == "" {
				break
			}
			s := a.itemBehind(end+len(cut), count > 1 && cut != sign || strings.HasPrefix(cut, sign))
			if s.End == s.Start || next < len(a.names) && a.names[next].Start < s.End {
				break
			}
			between := cut == sign && a.inList(s.End, next)
			closes := count > 1 && (cut != sign || a.endsName(s.End) > endsVerb) || strings.HasPrefix(a.text[s.End:], "为") || count > 1 && opening(a.text[s.End:], []string{"等", "和", "及", "与"}) != ""
			if !between && !closes {
				break
			}
			more = append(more, a.slotHit(s))
			end = s.End
			count++
		}
	}
	return more
}

// maxBelongs is how many characters an item of a list may have before its name: 公用事业前总裁|李明.
const maxBelongs = 8

// belongingNames appends the names at the ends of the items of a list that say to whom each belongs, where names close the items on both sides:
// 东大李明、|南大|王武|、西大赵六.
func (a *article) belongingNames(more []nameHit) []nameHit {
	const sign = "、"
	for i, n := range a.names {
		before, _ := a.runeBefore(n.Start)
		if i+1 == len(a.names) || !isHan(before) || !strings.HasPrefix(a.text[n.End:], sign) || a.names[i+1].Start-n.End > 6*maxBelongs*len("李") {
			continue
		}
		end, first := n.End, len(more)
		for {
			cut := opening(a.text[end:], []string{sign, "及", "以及", "和"})
			s := a.belongingItem(end + len(cut))
			if cut == "" || s.End == s.Start || a.names[i+1].Start < s.End {
				break
			}
			more = append(more, a.slotHit(s))
			end = s.End
		}
		cut := opening(a.text[end:], []string{sign, "及", "以及", "和"})
		if at := a.names[i+1].Start; len(more) > first && (cut == "" || at-end > (maxBelongs+1)*len("李") || !allHan(a.text[end+len(cut):at])) {
			more = more[:first]
		}
	}
	return more
}

// belongingItem returns the name at the end of the item of a list at byte i, behind a short word for that to which somebody belongs; an empty
// span for none.
func (a *article) belongingItem(i int) source.Span {
	end, n := i, 0
	for ; n <= maxBelongs; n++ {
		r, size := a.runeAt(end)
		if !isHan(r) || among("和及与等", r) {
			break
		}
		end += size
	}
	s := source.Span{Start: end - 3*len("李"), End: end}
	if n == 4 && strings.HasSuffix(a.text[:s.Start+len("大")], "大") {
		s.Start += len("大") // 南大|王武
	} else if n != 5 && n != 6 {
		return source.Span{}
	}
	lead := source.Span{Start: i, End: s.Start}
	if !a.surnamed(s) || a.holdsTerm(source.Span{Start: i, End: end}) || a.wordly(s) || !a.nameEnd(s) || among("员长人局者家", lastRune(a.norm(s))) || isVerb(a.norm(lead)) || strings.ContainsAny(a.norm(lead), joints) {
		return source.Span{}
	}
	return s
}

// whyNames appends the names with 何 behind a post and 为, which look like a question: 主席为|何文德|,.
func (a *article) whyNames(more []nameHit) []nameHit {
	for _, i := range a.heads {
		t := a.terms[i]
		at := t.End + len("为")
		if !strings.HasPrefix(a.text[t.End:], "为何") || a.longerHead(int(i)) || a.nameBegins(at) {
			continue
		}
		given := source.Span{Start: at + len("何"), End: at + 3*len("何")}
		if given.End >= len(a.text) || a.hanRun(given.Start, given.End) != given.End || a.endsName(given.End) != endsSign || strings.ContainsAny(a.norm(given), "不没未会要能可想敢说做") {
			continue
		}
		if next, _ := a.runeAt(given.End); next == '?' || next == '!' || a.wholeWord(given) || isVerb(a.norm(given)) {
			continue
		}
		more = append(more, a.slotHit(source.Span{Start: at, End: given.End}))
	}
	return more
}

// sentencedNames appends the names between 判 and a term in a list: 判李明16年、|判|王武|13年.
func (a *article) sentencedNames(more []nameHit) []nameHit {
	for at := 0; ; {
		i := strings.Index(a.text[at:], "、判")
		if i < 0 {
			return more
		}
		at += i + len("、判")
		for _, n := range [...]int{3, 2} {
			s := source.Span{Start: at, End: at + n*len("李")}
			if s.End >= len(a.text) || a.hanRun(s.Start, s.End) != s.End || !a.surnamed(s) || a.wordly(s) || a.nameAt(at).End > at {
				continue
			}
			if rest := strings.TrimLeft(a.text[s.End:], "0123456789一二三四五六七八九十"); len(rest) < len(a.text)-s.End && opening(rest, []string{"年", "月", "个月"}) != "" {
				more = append(more, a.slotHit(s))
				break
			}
		}
	}
}

// slotHit is a name told by its place.
func (a *article) slotHit(s source.Span) nameHit {
	return nameHit{Span: s, rule: "person.slot", score: doubt, person: squeeze(a.norm(s))}
}

// inList reports whether a sign of a list and the name of the given number stand at byte i.
func (a *article) inList(i, next int) bool {
	if next >= len(a.names) {
		return false
	}
	cut := opening(a.text[i:], []string{"、", "和", "及", "与"})
	return cut != "" && a.names[next].Start == i+len(cut)
}

// itemBehind returns the item of a list at byte i that may be a name: two or three characters with a surname, before a sign, 和 or 等; the last
// item before a verb too, where it is no word. It returns an empty span for none.
func (a *article) itemBehind(i int, last bool) source.Span {
	if s := a.spacedSlot(i); s.End > i {
		return s
	}
	end := i
	for n := 1; n <= 3; n++ {
		r, size := a.runeAt(end)
		if !isHan(r) {
			break
		}
		end += size
		s := source.Span{Start: i, End: end}
		next, _ := a.runeAt(end)
		if n < 2 || !a.surnamed(s) || a.holdsTerm(s) {
			continue
		}
		if !isHan(next) || among("和及与等", next) || last && a.endsName(end) > endsWord && !a.wholeWord(s) && !a.wordly(s) {
			return s
		}
	}
	return source.Span{}
}

// itemBefore is itemBehind for the item that ends at byte i: it begins behind a sign, 有 or 为.
func (a *article) itemBefore(i int) source.Span {
	start := i
	for n := 1; n <= 3; n++ {
		r, size := a.runeBefore(start)
		if !isHan(r) {
			break
		}
		start -= size
		s := source.Span{Start: start, End: i}
		before, _ := a.runeBefore(start)
		if n > 1 && (!isHan(before) || among("有为是", before)) && a.surnamed(s) && !a.holdsTerm(s) && !a.placeWord(s) {
			return s
		}
	}
	return source.Span{}
}

// placeWord reports whether a span is the name of a place.
func (a *article) placeWord(s source.Span) bool {
	return a.isTerm(s, dict.Place) || a.isTerm(s, dict.Country)
}

// withoutFor takes 为 off the end of a name of three characters where it opens what is done for somebody honored: 院长蓝天|为获得“…”奖章的李明颁发证书.
func (a *article) withoutFor() {
	for i := range a.names {
		n := &a.names[i]
		short, ok := strings.CutSuffix(a.norm(n.Span), "为")
		if ok && runeCount(short) == 2 && a.forHonored(n.End) {
			n.End -= len("为")
			n.person = squeeze(a.norm(n.Span))
		}
	}
}

// forHonored reports whether what follows 为 at byte i tells what is done for somebody honored: 为|获得“…”奖章的李明颁发证书.
func (a *article) forHonored(i int) bool {
	if opening(a.text[i:], []string{"获", "荣", "受", "先进", "优秀", "当选"}) == "" {
		return false
	}
	clause := cutAt(a.text[i:], 2*maxHonorName)
	if end := indexAny(clause, ",;。!?"); end >= 0 {
		clause = clause[:end]
	}
	return strings.Contains(clause, "的") && holdsAnyWord(clause, []string{"颁", "授牌", "授奖", "佩戴", "献花", "送上"})
}

// holdsAnyWord reports whether a text holds one of some words.
func holdsAnyWord(text string, words []string) bool {
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// countedNames appends what stands between a body or a unit and a count, and looks like a name: 看守所|陈刚|等12人, 某院|吴越|3名法官.
func (a *article) countedNames(more []nameHit) []nameHit {
	for k := range a.terms {
		t := &a.terms[k]
		if t.Class != dict.BodyHead && t.Class != dict.CourtHead && t.Class != dict.HonorUnit || a.nameAt(t.End).Start == t.End {
			continue
		}
		if first, _ := a.runeAt(t.End); !a.analyzer.surnames.has(first) {
			continue
		}
		for _, n := range [...]int{3, 2} {
			s := source.Span{Start: t.End, End: t.End + n*len("李")}
			if s.End >= len(a.text) || a.hanRun(s.Start, s.End) != s.End || !countBehind(cutAt(a.text[s.End:], 24)) || !a.surnamed(s) || !a.nameEnd(s) || a.holdsTerm(s) || strings.HasPrefix(a.norm(s), "曾") || noNameWord(a.norm(s)) {
				continue
			}
			more = append(more, nameHit{Span: s, rule: "person.name", score: doubt, person: a.norm(s)})
			break
		}
	}
	return more
}

// countBehind reports whether a text begins with a count of people: 等12人, 3名法官.
func countBehind(text string) bool {
	rest := strings.TrimPrefix(text, "等")
	number := trimLeft(rest, "0123456789两二三四五六七八九十百余多")
	return len(number) < len(rest) && opening(number, []string{"名", "人", "位", "同志"}) != ""
}
