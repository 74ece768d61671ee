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

// The clues of names.
const (
	ncTaken clues = 1 << iota // a rule or the finder takes it for one
	ncTold                    // a rule that looks at the place
	ncThree
	ncMore    // four characters and more
	ncSpaced  // 李　明
	ncOdd     // a surname that is an everyday character, or none
	ncTop     // one of the commonest surnames
	ncRepeats // the text has it elsewhere
	ncOften   // four times and more
	ncRare    // a word, a rare one
	ncUsual   // a word, neither rare nor common
	ncCommon  // a common word
	ncNoun
	ncVerb   // a verb or an adverb
	ncBegins // a word begins it
	ncEnds   // its given name is a word
	ncTail   // it ends as bodies and places do, or in a particle
	ncHead   // it begins as no name does
	ncPlace  // a place
	ncAcross // a word lies across its beginning
	ncOver   // a word lies across its end
	lcPost   // before it: a post
	lcJob    // another word for a person
	lcBody   // a body or a department
	lcWord   // another word of two characters
	lcSign   // 。 or the start of the line
	lcComma
	lcList // 、
	lcMark // another sign
	lcOf   // 的
	lcBy   // 由, 被
	lcWith // 和, 与
	lcTo   // 给, 让, 请
	lcIs   // 是, 叫
	lcName // a name
	rcSay  // behind it: a verb of saying or office
	rcVerb
	rcWord // another word of two characters
	rcNone // what begins no word
	rcTitle
	rcList
	rcMark
	rcSpeech // : or a quotation mark
	rcBio    // (女, 男,
	rcOf     // 的
	rcWith   // 和, 与, 等
	rcTake   // 把, 被, 让, …
	rcName
	ncListed  // a name stands next to it in a list
	ncShorter // a name begins with it and is longer
	ncLonger  // it begins with a name
	ncCrosses // it overlaps a name otherwise
	ncRival   // the finder likes a span better that overlaps it
	ncSaid    // the same words are a name elsewhere
	ncLow     // the finder's score is low
	ncSteep
)

// nameWeights are the weights of the clues in tenths, in their order. They are fitted to annotated articles (make weights).
var nameWeights = [...]int8{
	20, 5, 6, 5, 13, -5, 4, 6, -5, -1, 0, -4, -6, -4, 2, 8, -8, -6, 11, -4, -7, // the span
	22, 11, 3, 4, 9, 5, 3, 1, 13, 10, -2, 6, 13, -4, // before it
	4, -2, -7, -11, -12, 9, -3, -6, 23, -11, 5, 3, -11, // behind it
	13, -14, -28, -20, 4, 18, -3, -3, // around it
}

// nameBias is what is asked of every span, scoreWeight what a point of the finder's score is worth.
const (
	nameBias    = -17
	scoreWeight = 3.3
)

// cluesInside returns the clues of a span itself.
func (a *article) cluesInside(s source.Span, kind names.Kind) clues {
	text := squeeze(a.norm(s))
	first, last := firstRune(text), lastRune(text)
	n := len(text) / len("李")
	c := when(n == 3, ncThree) | when(n > 3, ncMore) | when(kind&names.Spaced != 0, ncSpaced) |
		when(kind&names.Gated != 0 || !a.analyzer.names.Surnamed(text), ncOdd) | when(a.analyzer.surnames.has(first), ncTop) |
		when(a.analyzer.nameTails.has(last), ncTail) | when(a.analyzer.noName.has(first), ncHead)
	if kind&names.Spaced != 0 {
		return c
	}
	if w, known := dict.Word(text); known && w.Tag != dict.TagPerson {
		switch {
		case w.Freq < rareWord:
			c |= ncRare
		case w.Freq < 1000:
			c |= ncUsual
		default:
			c |= ncCommon
		}
		switch w.Tag {
		case dict.TagNoun:
			c |= ncNoun
		case dict.TagVerb, dict.TagFunction:
			c |= ncVerb
		}
	}
	c |= when(n > 2 && a.wordly(s), ncBegins) | when(a.placeWord(s), ncPlace)
	if n == 3 {
		w, known := dict.Word(text[len("李"):])
		c |= when(known && w.Freq >= rareWord, ncEnds)
	}
	return c | when(a.crossesWord(s.Start), ncAcross) | when(a.crossesWord(s.End), ncOver)
}

// crossesWord is wordAcross, false at the ends of the text.
func (a *article) crossesWord(i int) bool { return i > 0 && i < len(a.text) && a.wordAcross(i) }

// cluesBefore returns the clues of what ends at byte i.
func (a *article) cluesBefore(i int) clues {
	at := i
	for at > 0 && among(" \u3000\u00a0", lastRune(a.text[:at])) {
		_, size := a.runeBefore(at)
		at -= size
	}
	r, size := a.runeBefore(at)
	switch {
	case a.headEnds(at):
		return lcPost
	case size == 0 || r == '\n' || r == '。' || r == '!' || r == '?' || r == ';':
		return lcSign
	case r == ',':
		return lcComma
	case r == '、':
		return lcList
	case !isHan(r):
		return lcMark
	case a.nameAt(at-1).End == at:
		return lcName
	case among("匠工者员师士娘妇警徒佐民长友生父母妻夫儿女兄弟姐妹伴人", r) || strings.HasSuffix(a.text[:at], "一位") || strings.HasSuffix(a.text[:at], "一名"):
		return lcJob
	case r == '的':
		return lcOf
	case among("由被经", r):
		return lcBy
	case among("和与同及跟", r):
		return lcWith
	case among("给让请向对替帮把将找见听问随陪", r):
		return lcTo
	case among("是叫为", r):
		return lcIs
	case a.behindBody(at):
		return lcBody
	case a.wordEnds(at):
		return lcWord
	}
	return 0
}

// wordEnds reports whether a word of two characters ends at byte i.
func (a *article) wordEnds(i int) bool {
	if i < 2*len("李") || !allHan(a.text[i-2*len("李"):i]) {
		return false
	}
	w, known := dict.Word(a.text[i-2*len("李") : i])
	return known && w.Freq >= rareWord
}

// cluesBehind returns the clues of what begins at byte i.
func (a *article) cluesBehind(i int) clues {
	at := a.overBlanks(i)
	r, _ := a.runeAt(at)
	switch {
	case r == '、':
		return rcList
	case r == ':' || r == '“' || r == '"':
		return rcSpeech
	case !isHan(r):
		return rcMark | when(opening(a.text[at:], []string{"(男", "(女", ",男,", ",女,", "(化名", "(时年"}) != "", rcBio)
	case opening(a.text[at:], []string{"律师", "法官", "检察官", "庭长", "老师", "同志", "先生", "女士", "教授", "医师", "神父", "师傅", "大律师", "院士", "博士"}) != "":
		return rcTitle
	case a.nameBegins(at):
		return rcName
	case r == '的':
		return rcOf
	case among("和与及等同跟", r):
		return rcWith
	case among("把被让将在对向给为也都却正则又已曾还就才从拿得是说称道问带因以没不", r):
		return rcTake
	}
	switch a.endsName(at) {
	case endsSay:
		return rcSay
	case endsVerb:
		return rcVerb
	case endsWord:
		return rcWord
	}
	return rcNone
}

// cluesAround returns the clues of the other names and of the finder's other spans.
func (a *article) cluesAround(s source.Span, score float32, said map[string]int) clues {
	const sign = "、"
	var c clues
	others := said[squeeze(a.norm(s))]
	for i := max(0, a.nameFrom(s.Start)-1); i < len(a.names) && a.names[i].Start <= s.End+len(sign); i++ {
		switch n := a.names[i]; {
		case n.Span == s:
			others--
		case n.End <= s.Start:
			c |= when(a.text[n.End:s.Start] == sign, ncListed)
		case n.Start >= s.End:
			c |= when(a.text[s.End:n.Start] == sign, ncListed)
		case n.Start == s.Start && n.End > s.End:
			c |= ncShorter
		case n.Start == s.Start:
			c |= ncLonger
		default:
			c |= ncCrosses
		}
	}
	for i := a.weakFrom(s.Start - maxRival); i < len(a.work.weak) && a.work.weak[i].Start < s.End; i++ {
		w := &a.work.weak[i]
		c |= when(w.End > s.Start && (w.Start != s.Start || w.End != s.End) && w.Score > score, ncRival)
	}
	return c | when(others > 0, ncSaid) | when(score < -2, ncLow) | when(score < -4, ncSteep)
}

// maxRival is the length in bytes of the longest span that is looked at as a rival.
const maxRival = 8 * len("李")

// maxRepeat is how many bytes around a span are looked through for its words.
const maxRepeat = 16 << 10

// around returns the text about a span: all of an article's, but not of a book's.
func (a *article) around(s source.Span) string {
	return a.text[max(0, s.Start-maxRepeat):min(len(a.text), s.End+maxRepeat)]
}

// cluesAgain returns the clues of the other places of a span's words near by, names or not.
func (a *article) cluesAgain(s source.Span) clues {
	switch n := countTo(a.around(s), a.norm(s), 4); {
	case n > 3:
		return ncRepeats | ncOften
	case n > 1:
		return ncRepeats
	}
	return 0
}

// saidNames counts how often each person is named.
func (a *article) saidNames() map[string]int {
	said := make(map[string]int, len(a.names))
	for _, n := range a.names {
		said[n.person]++
	}
	return said
}

// weakFrom returns the first of the weak spans that begins at byte i or behind it.
func (a *article) weakFrom(i int) int {
	return sort.Search(len(a.work.weak), func(k int) bool { return a.work.weak[k].Start >= i })
}

// A weighed is a span that may be a name, with what speaks for it in tenths of log odds.
type weighed struct {
	source.Span
	worth int
}

const (
	// maxWeighed is the score from which a name is sure of itself.
	maxWeighed = 4
	// hardly is the worth below which a name is none.
	hardly = -2
	// enoughWorth is the worth above which a span is one.
	enoughWorth = 2
)

// weighNames adds the spans that the finder is in doubt of and that the clues speak for, 司机|贺年|把, in place of the names they overlap if
// those are worth less, and drops the names that hardly anything speaks for.
func (a *article) weighNames() {
	if w := a.analyzer.watch; w != nil {
		w.names(a)
	}
	said := a.saidNames()
	more := a.worthies(said)
	var drop []source.Span
	for _, n := range a.names {
		if n.score < maxWeighed && n.score != doubt && (n.rule == "person.name" || n.rule == "person.foreign") && a.worthTaken(n.Span, hardly-1, said) < hardly && !a.toldBehind(n.Span) {
			drop = append(drop, n.Span)
		}
	}
	if len(more) == 0 && len(drop) == 0 {
		return
	}
	for _, w := range more {
		drop = append(drop, w.Span)
	}
	a.names = uncovered(a.names, drop)
	for _, w := range more {
		n := a.slotHit(w.Span)
		n.rule = "person.weighed"
		a.names = append(a.names, n)
	}
	slices.SortFunc(a.names, func(x, y nameHit) int { return cmp.Compare(x.Start, y.Start) })
}

// toldBehind reports whether a bracket of a person stands behind a span, 宛若|(女), or a title or a verb behind what opens a clause.
func (a *article) toldBehind(s source.Span) bool {
	if a.saidToBe(s) {
		return true
	}
	c := a.cluesBehind(s.End)
	if c&(rcBio|rcTitle|rcVerb|rcSay) == 0 {
		return false
	}
	return c&rcBio != 0 || a.cluesBefore(s.Start)&(lcSign|lcComma|lcList|lcWith) != 0
}

// worthies returns the spans that the clues speak for, the best of those that overlap.
func (a *article) worthies(said map[string]int) []weighed {
	var all, kept []weighed
	for i := range a.work.weak {
		w := &a.work.weak[i]
		s := source.Span{Start: w.Start, End: w.End}
		if w.Kind&(names.Masked|names.Dotted|names.Latin) != 0 || a.named(s) {
			continue
		}
		if z := a.worth(w, 0, enoughWorth, said); z > enoughWorth && a.outdoes(s, z, said) && !a.neverName(s) && !a.sideOfState(s) && !a.partOfLong(s) && !noNameWord(a.norm(s)) && !strings.HasPrefix(a.text[s.End:], "主义") {
			all = append(all, weighed{a.withoutAdverb(s, w.Kind), z})
		}
	}
	slices.SortStableFunc(all, func(x, y weighed) int { return cmp.Compare(y.worth, x.worth) })
	for _, w := range all {
		k := sort.Search(len(kept), func(k int) bool { return kept[k].End > w.Start })
		if k == len(kept) || kept[k].Start >= w.End {
			kept = slices.Insert(kept, k, w)
		}
	}
	return kept
}

// outdoes reports whether a span is worth more than each name that it overlaps.
func (a *article) outdoes(s source.Span, worth int, said map[string]int) bool {
	for i := max(0, a.nameFrom(s.Start)-1); i < len(a.names) && a.names[i].Start < s.End; i++ {
		if n := a.names[i]; n.End > s.Start && a.worthTaken(n.Span, worth-1, said) >= worth {
			return false
		}
	}
	return true
}

// worthTaken is the worth of what is taken for a name.
func (a *article) worthTaken(s source.Span, wanted int, said map[string]int) int {
	if n := a.found(s); n != nil {
		return a.worth(n, ncTaken, wanted, said)
	}
	return a.worth(&names.Name{Start: s.Start, End: s.End, Score: names.Weakest}, ncTaken, wanted, said)
}

// found returns what the finder says of a span, nil for nothing.
func (a *article) found(s source.Span) *names.Name {
	for _, list := range [...][]names.Name{a.work.weak, a.work.names} {
		i := sort.Search(len(list), func(i int) bool { return list[i].Start >= s.Start })
		for ; i < len(list) && list[i].Start == s.Start; i++ {
			if list[i].End == s.End {
				return &list[i]
			}
		}
	}
	return nil
}

// worth weighs a span. What is most unlike a name is weighed only where a post or another name speaks for it, and the text is looked through only
// where that can bring a span over what is wanted.
func (a *article) worth(n *names.Name, more clues, wanted int, said map[string]int) int {
	s := source.Span{Start: n.Start, End: n.End}
	c := more | a.cluesAround(s, n.Score, said) | a.cluesBefore(s.Start)
	if n.Score < unlike && c&(ncTaken|ncSaid|ncListed|lcPost|lcJob) == 0 {
		return wanted
	}
	c |= a.cluesInside(s, n.Kind) | a.cluesBehind(s.End)
	z := c.weigh(nameWeights[:]) + nameBias + int(scoreWeight*max(names.Weakest, min(6, n.Score)))
	if z+ncRepeats.weigh(nameWeights[:]) <= wanted {
		return z
	}
	return z + a.cluesAgain(s).weigh(nameWeights[:])
}

// unlike is the score below which a span is most unlike a name.
const unlike = -4.5
