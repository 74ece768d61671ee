package analyze

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
	"github.com/fawen/fawen/segment"
)

// Keywords are the words of the coarse cut that say what the article is about. A word weighs
//
//	count^0.6 × rarity × what kind of word it is
//
// where rarity is the inverse document frequency in the news (dict.Background), so that 高质量发展 comes before 法院 in a court
// story. Words are counted in folded form, 訴訟 with 诉讼, and printed as the article has them.
//
// No keywords are: words that recognisers explain (persons, courts, organisations, posts, credits: they are counted there),
// names of places, single characters, numbers, dates, function words, and the stop words of dict/source/lists and the caller.
// Of two words of which one holds the other, 司法救助 and 国家司法救助, the heavier one stays, unless the other says more often.
const (
	countPower  = 0.6
	maxRarity   = 7.5  // rarer ones weigh no more: chance decides there
	titleFactor = 1.4  // for a word of the title that comes again
	onceFactor  = 0.8  // for a short word, not of law, that stands once
	legalFactor = 1.35 // for a term of law or court work: 取保候审
	bodyFactor  = 0.6  // for a general name of an institution: 执行局
	longFactor  = 1.1  // for four characters and more: 个人账户
	verbFactor  = 0.6  // for verbs and adjectives: 采取, 落网
	idiomFactor = 0.4  // 屡教不改
	oddFactor   = 0.6  // for a word that neither the news nor the dictionary has: cut wrong, or a name
	longRunes   = 4
)

// A tally is what is known of one word of the article.
type tally struct {
	word     string // folded, 民法典 without its 《》
	count    int
	weight   float64
	rarity   float64
	tag      segment.Tag
	counted, // the news have the word
	titled, // it stands in the title too
	long, // it has four characters and more
	listed, // it may be a stop word or a legal term
	kept bool // it is one of the report
	hash   uint64 // dict.HashWord of the word
	form   form   // as printed first, for words of the report alone
	others []form // as printed in other ways
}

// A form is one way in which a word is printed, and how often.
type form struct {
	text  string
	count int
}

// A place is where a counted word stands.
type place struct {
	source.Span
	number int // of its tally
}

// A counter counts the words of one article.
type counter struct {
	*article
	covered []source.Span // what recognisers explain, in order, disjoint
	passed  int           // how many of them lie before the word that is counted
	slots   []int32       // see slotOf
	tallies []tally
	places  []place  // where the counted words stand
	ranked  []ranked // those that can be keywords and were not taken yet, see next
}

// findKeywords cuts the text into words and finds those that it is about.
func (a *article) findKeywords() {
	if len(a.text) > largeText {
		a.terms, a.blocks = nil, nil
		*a.work = scratch{} // the words need the memory of the terms
	}
	a.keywordList, a.words = a.keywords()
}

// keywords counts the words of the article and weighs them; it returns how many words there are in all as well.
func (a *article) keywords() ([]Keyword, int) {
	w := a.work
	c := counter{article: a, covered: a.covered(), slots: w.emptySlots(), places: w.places[:0], tallies: w.tallies[:0], ranked: w.ranked[:0]}
	words := 0
	for start, end := 0, 0; start < len(a.text); start = end {
		end = partEnd(a.text, start)
		w.tokens = a.analyzer.segmenter.Coarse(w.tokens[:0], a.text[start:end])
		words += c.countAll(w.tokens, start)
	}
	c.readTitle()
	c.rank()
	w.slots, w.places, w.tallies, w.ranked = c.slots, c.places, c.tallies, c.ranked
	kept := c.pick(a.analyzer.options.top)
	c.readForms()
	keywords := make([]Keyword, len(kept))
	for i, n := range kept {
		t := &c.tallies[n]
		keywords[i] = Keyword{Word: t.commonForm(), Count: t.count, Weight: math.Round(t.weight*1000) / 1000}
	}
	return keywords, words
}

// pick returns the first n words (all, if n is negative), passing over those that one before holds or is part of, unless they
// stand more often by themselves: behind 国家司法救助 once, 司法救助 twice stays.
func (c *counter) pick(n int) []int {
	var kept []int // numbers of tallies
	for len(kept) != n {
		number, ok := c.next()
		if !ok {
			break
		}
		t := &c.tallies[number]
		if !slices.ContainsFunc(kept, func(number int) bool {
			k := &c.tallies[number]
			long, short := k.word, t.word
			if len(long) < len(short) {
				long, short = short, long
			}
			return t.count <= k.count && len(long) > len(short) && strings.Contains(long, short)
		}) {
			kept = append(kept, number)
			t.kept = true
		}
	}
	return kept
}

// mostCut is how much text is cut into words at once, or a little more: few articles have as much.
const mostCut = 1 << 20

// partEnd returns the end of the part of a text that begins at byte start and is cut by itself: behind 。 or a line, where a cut begins anew
// anyway.
func partEnd(text string, start int) int {
	if start+mostCut >= len(text) {
		return len(text)
	}
	rest := text[start+mostCut:]
	stop, line := index(rest, "。"), strings.IndexByte(rest, '\n')
	switch {
	case stop < 0 && line < 0:
		return len(text)
	case line < 0 || stop >= 0 && stop < line:
		return start + mostCut + stop + len("。")
	}
	return start + mostCut + line + 1
}

// countAll counts the words that can be keywords in a part of the text that begins at byte base, and returns how many words of any kind there are.
func (c *counter) countAll(tokens []segment.Token, base int) (words int) {
	next := c.passed
	for _, t := range tokens {
		t.Start, t.End = t.Start+base, t.End+base
		word := c.text[t.Start:t.End]
		if t.Tag == segment.Tag(dict.TagPunctuation) || !isWord(word) {
			continue
		}
		words++
		for next < len(c.covered) && c.covered[next].End <= t.Start {
			next++
		}
		if next < len(c.covered) && c.covered[next].Start < t.End || !taggedKeyword(t.Tag) {
			continue
		}
		if word = bare(word); !longEnough(word) {
			continue
		}
		n := c.numberOf(word, t.Tag)
		c.tallies[n].count++
		c.places = append(c.places, place{source.Span{Start: t.Start, End: t.End}, n})
	}
	c.passed = next
	return words
}

// covered returns what the recognisers explain, in order and joined where it overlaps.
func (a *article) covered() []source.Span {
	spans := make([]source.Span, 0, len(a.courts)+len(a.bodies)+len(a.names)+2*len(a.posts)+len(a.credits))
	for _, h := range a.courts {
		spans = append(spans, h.Span)
	}
	for _, h := range a.bodies {
		spans = append(spans, h.Span)
	}
	for _, h := range a.names {
		spans = append(spans, h.Span)
	}
	for _, h := range a.posts {
		spans = append(spans, h.title...)
	}
	for _, h := range a.credits {
		spans = append(spans, h.name)
	}
	slices.SortFunc(spans, func(x, y source.Span) int {
		if x.Start != y.Start {
			return x.Start - y.Start
		}
		return x.End - y.End
	})
	joined := spans[:0]
	for _, s := range spans {
		if n := len(joined); n > 0 && s.Start < joined[n-1].End {
			joined[n-1].End = max(joined[n-1].End, s.End)
		} else {
			joined = append(joined, s)
		}
	}
	return joined
}

// readTitle marks the words that stand in the title too.
func (c *counter) readTitle() {
	title := dict.FoldString(c.head.title)
	if title == "" {
		return
	}
	for _, t := range c.analyzer.segmenter.Coarse(nil, title) {
		word := bare(title[t.Start:t.End])
		if n := c.slots[c.slotOf(word, dict.HashWord(word))]; n > 0 {
			c.tallies[n-1].titled = true
		}
	}
}

// mostWeight returns what a word can weigh at most, by how often it stands, how rare it is and what is known of it without
// asking the dictionaries: they are asked only about words that come near the head of the list. It is 0 for words that are no
// keywords by their looks.
func (c *counter) mostWeight(t *tally) float64 {
	an := c.analyzer
	if t.count < an.options.minCount || an.options.stop[t.word] {
		return 0
	}
	if t.word[0] < utf8.RuneSelf && (t.count == 1 || !isCode(t.word)) {
		return 0
	}
	t.rarity, t.counted = an.background.Rarity(t.hash)
	t.listed = an.lists.May(t.hash)
	t.long = longerThan(t.word, longRunes-1)
	if t.listed {
		return c.weightBy(t, legalFactor)
	}
	return c.weightBy(t, t.usualFactor())
}

// power is what a word weighs by how often it stands.
func (c *counter) power(count int) float64 {
	if count == 1 {
		return 1
	}
	powers := &c.work.powers
	if count >= len(powers) {
		return math.Pow(float64(count), countPower)
	}
	if powers[count] == 0 {
		powers[count] = math.Pow(float64(count), countPower)
	}
	return powers[count]
}

// weightBy is the weight of a word by what its kind is worth.
func (c *counter) weightBy(t *tally, factor float64) float64 {
	weight := c.power(t.count) * min(t.rarity, maxRarity) * factor
	if t.count > 1 && t.titled {
		weight *= titleFactor
	}
	return weight
}

// weigh returns the weight of a word, 0 for one that is no keyword.
func (c *counter) weigh(t *tally) float64 {
	an := c.analyzer
	stop, legal := false, noTerm
	if t.listed {
		an.lists.Each(t.word, func(class dict.Class, id uint32) bool {
			stop = stop || class == dict.StopWord
			if class == dict.LegalTerm {
				legal = int(id)
			}
			return true
		})
	}
	if stop || t.tag == dict.TagPlace && endsSettled(t.word) {
		return 0
	}
	if an.lexicon.May(t.hash) {
		if _, place := an.lexicon.Lookup(t.word, dict.Place); place {
			return 0
		}
	}
	return c.weightBy(t, c.kindFactor(t, legal))
}

// noTerm is the ID of a word that is no legal term.
const noTerm = -1

// kindFactor is what the kind of a word is worth; legal is its ID as a legal term.
func (c *counter) kindFactor(t *tally, legal int) float64 {
	if legal != noTerm {
		if _, category := c.analyzer.lists.Term(uint32(legal)); category == "institution" {
			return bodyFactor
		}
		return legalFactor
	}
	factor := t.usualFactor()
	if t.tag == dict.TagOrganisation || !t.long && t.counted {
		return factor
	}
	switch info, listed := dict.Word(t.word); {
	case t.long && listed && info.Tag == dict.TagOther:
		return min(factor, idiomFactor)
	case !t.long && !listed:
		return min(factor, oddFactor)
	}
	return factor
}

// usualFactor is what a word is worth that is no legal term, no idiom and nothing odd.
func (t *tally) usualFactor() float64 {
	switch {
	case t.tag == dict.TagOrganisation:
		return bodyFactor
	case t.long:
		return longFactor
	case t.tag == dict.TagVerb, t.tag == dict.TagAdjective, t.tag == dict.TagPerson:
		return verbFactor
	case t.count == 1 && !t.titled:
		return onceFactor
	}
	return 1
}

// readForms finds how the words are printed: in the article's script, and where it has several forms (台灣, 臺灣) in all of them.
func (c *counter) readForms() {
	for _, p := range c.places {
		if t := &c.tallies[p.number]; t.kept {
			t.add(squeeze(bare(c.doc.Quote(p.Span))))
		}
	}
}

func (t *tally) add(text string) {
	if t.form.count == 0 || t.form.text == text {
		t.form = form{text, t.form.count + 1}
		return
	}
	for i := range t.others {
		if t.others[i].text == text {
			t.others[i].count++
			return
		}
	}
	t.others = append(t.others, form{text, 1})
}

// commonForm is the way in which the word is printed most often, the first of several.
func (t *tally) commonForm() string {
	best := t.form
	for _, f := range t.others {
		if f.count > best.count {
			best = f
		}
	}
	return best.text
}
