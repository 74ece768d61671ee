package analyze

import (
	"cmp"
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A placeSpan is a stretch of the text that names a place: the matches terms[lo:hi] all lie on it.
type placeSpan struct {
	source.Span
	lo, hi int
}

// A placeIndex finds the places that end at a byte, and those abroad. Its spans are sorted by End, the longest first.
type placeIndex struct {
	home   []placeSpan // divisions
	abroad []placeSpan // countries, cities and provinces abroad
}

// indexPlaces sorts the article's places by their ends.
func (a *article) indexPlaces() {
	for i := 0; i < len(a.terms); {
		t := a.terms[i]
		j := i + 1
		for j < len(a.terms) && a.terms[j].Start == t.Start && a.terms[j].End == t.End && a.terms[j].Class == t.Class {
			j++
		}
		s := placeSpan{Span: source.Span{Start: t.Start, End: t.End}, lo: i, hi: j}
		switch {
		case t.Class == dict.Place:
			a.places.home = append(a.places.home, s)
		case t.Class == dict.ForeignPlace, t.Class == dict.Country && !ownCountry(a.norm(s.Span)):
			a.places.abroad = append(a.places.abroad, s)
		}
		i = j
	}
	for _, list := range [][]placeSpan{a.places.home, a.places.abroad} {
		slices.SortFunc(list, func(x, y placeSpan) int {
			return cmp.Or(cmp.Compare(x.End, y.End), cmp.Compare(x.Start, y.Start))
		})
	}
	a.places.home = slices.DeleteFunc(a.places.home, func(s placeSpan) bool { return a.cutsWord(s.Span) || a.cutsTown(s.Span) })
}

// cutsTown reports whether the city that a span names is the end of a town behind its county or at the start of a clause: 丰镇 in 双峰县永|丰镇.
func (a *article) cutsTown(s source.Span) bool {
	if !strings.HasSuffix(a.norm(s), "镇") || s.End-s.Start > len("丰镇") {
		return false
	}
	first, size := a.runeBefore(s.Start)
	county, _ := a.runeBefore(s.Start - size)
	if !isHan(first) || among("省市区县州盟旗在到赴从由至向对去访回往离与和及", first) {
		return false
	}
	_, known := dict.Word(a.text[s.Start-size : s.Start+len("丰")]) // 现任永丰|镇党委书记
	return known || among("县区市旗", county) || !isHan(county)
}

// cutsWord reports whether the county that a span names begins with the end of a word: 理县 in 办理县法院移送的案件, 任县 in 调任县法院. Only
// counties of one character are read so, and behind the place that holds them they stay what they are.
func (a *article) cutsWord(s source.Span) bool {
	const often = 100 // how often gse's list has seen the word
	text := a.norm(s)
	if len(text) != len("理县") || !strings.HasSuffix(text, "县") {
		return false
	}
	if c, ok := a.chainEndingAt(s.End, countyLevel); ok && c.outer {
		return false // 马鞍山市和县
	}
	before, size := a.runeBefore(s.Start)
	switch {
	case strings.HasPrefix(text, "任"):
		return s.Start > 0 && before != '\n' // 现任县法院院长
	case strings.HasPrefix(text, "和"):
		return isHan(before) && !among("在到赴从往向离去来回进驻由对与及原是", before) // 民警和县法院法官
	case !isHan(before):
		return false
	}
	info, ok := dict.Word(a.text[s.Start-size : s.Start+len("理")])
	return ok && info.Freq >= often && info.Tag != dict.TagPlace
}

// dropTaken drops places that are cut out of other words: 任县, a county until 2019, where 任 is the verb and 县 begins a body or a title,
// 担|任|县委书记, 2001年任|县法院院长; 镇原 and 中原 where 原 belongs to the post behind a town or a school, 桥头镇|原|镇长, 市一中|原|校长; 兴和 and its like where 和 joins, 乡村振兴|和|移民局.
func (a *article) dropTaken() {
	for _, c := range [...]struct {
		name string
		cut  func(*article, dict.Match) bool
	}{{"任县", (*article).takenCounty}, {"镇原", (*article).formerBehind}, {"中原", (*article).formerBehind},
		{"兴和", (*article).jointBehind}, {"平和", (*article).jointBehind}, {"政和", (*article).jointBehind}, {"云和", (*article).jointBehind}} {
		if holds(a.text, c.name) {
			a.terms = slices.DeleteFunc(a.terms, func(t dict.Match) bool {
				return t.Class == dict.Place && strings.HasPrefix(a.text[t.Start:t.End], c.name) && c.cut(a, t)
			})
		}
	}
}

// takenCounty reports whether the 任 of 任县 is the verb.
func (a *article) takenCounty(t dict.Match) bool {
	before, _ := a.runeBefore(t.Start)
	next, _ := a.runeAt(t.End)
	return strings.ContainsRune("担曾现时历升调就继出兼转改先前年月后起日", before) && next != '县' || strings.ContainsRune("委长政纪", next)
}

// formerBehind reports whether the 原 of 镇原 or 中原 stands behind the end of a town's or a school's name.
func (a *article) formerBehind(t dict.Match) bool {
	before, _ := a.runeBefore(t.Start)
	next, _ := a.runeAt(t.Start + len("镇原"))
	if first, _ := a.runeAt(t.Start); first == '中' {
		return among(schoolNumbers, before)
	}
	return isHan(before) && next != '县' && !among("省市", before)
}

// jointBehind reports whether the 和 of 兴和 stands behind a word.
func (a *article) jointBehind(t dict.Match) bool {
	next, _ := a.runeAt(t.Start + len("兴和"))
	return next != '县' && isHan(next) && a.wordAcross(t.Start)
}

// schoolNumbers are the characters before 中 in the short name of a school: 一中, 附中.
const schoolNumbers = "一二三四五六七八九十附高初"

// ownCountry reports whether the courts of a country or territory are not foreign ones.
func ownCountry(name string) bool {
	switch name {
	case "中国", "台湾", "香港", "澳门", "中华民国":
		return true
	}
	return false
}

// endingAt returns the spans of a list that end at byte end, the longest first.
func endingAt(list []placeSpan, end int) []placeSpan {
	lo, _ := slices.BinarySearchFunc(list, end, func(s placeSpan, end int) int { return cmp.Compare(s.End, end) })
	hi := lo
	for hi < len(list) && list[hi].End == end {
		hi++
	}
	return list[lo:hi]
}

// levels is a set of division levels.
type levels uint8

const (
	anyLevel      levels = 1<<dict.Province | 1<<dict.Prefecture | 1<<dict.County | 1<<dict.Zone
	provinceLevel levels = 1 << dict.Province
	cityLevel     levels = 1 << dict.Prefecture
	countyLevel   levels = 1<<dict.County | 1<<dict.Zone
)

func (l levels) has(level dict.DivisionLevel) bool { return l&(1<<level) != 0 }

// A placeChain is a place with the divisions it lies in, as written one behind the other: 湖南省娄底市娄星区, 长沙.
type placeChain struct {
	source.Span             // all of it
	inner       source.Span // the last and smallest: 娄星区
	divisions   []uint32    // what the last may be, having looked at the ones before it
	outer       bool        // others stand before the last
}

// chainEndingAt reads the chain of places in front of byte end whose last is of one of the levels. The longest chain wins, then
// the one with the longest last name; a place joins to the left only if it holds what follows: 广东佛山, but not 湖南佛山.
func (a *article) chainEndingAt(end int, want levels) (placeChain, bool) {
	best, ok := placeChain{}, false
	for _, p := range endingAt(a.places.home, end) {
		found := a.allDivisionsOf(p, want)
		if len(found) == 0 {
			continue
		}
		c := placeChain{Span: p.Span, inner: p.Span, divisions: found}
		for range 3 {
			if !a.extendChain(&c) {
				break
			}
			c.outer = true
		}
		if !ok || c.Start < best.Start {
			best, ok = c, true
		}
	}
	best.divisions = preferToday(best.divisions, a.norm(best.inner))
	return best, ok
}

// divisionsOf returns the divisions that a span may name, today's only where there are any.
func (a *article) divisionsOf(p placeSpan, want levels) []uint32 {
	return preferToday(a.allDivisionsOf(p, want), a.norm(p.Span))
}

// allDivisionsOf returns the divisions that a span may name, former ones among them, as a list that lasts as long as the article is worked on.
func (a *article) allDivisionsOf(p placeSpan, want levels) []uint32 {
	all := a.divisions
	n := len(all)
	for _, t := range a.terms[p.lo:p.hi] {
		if level, _ := dict.LevelAt(t.ID); want.has(level) {
			all = append(all, t.ID)
		}
	}
	a.divisions = all
	return all[n:len(all):len(all)]
}

// preferToday drops former divisions where there are others of that name, and today's where the name is a former one's in full
// and only a short one of theirs: 沙县 was the county that is now 沙县区. 北川县 stays 北川羌族自治县.
func preferToday(numbers []uint32, name string) []uint32 {
	formers := 0
	for _, n := range numbers {
		if _, former := dict.LevelAt(n); former {
			formers++
		}
	}
	if formers == 0 || formers == len(numbers) {
		return numbers
	}
	exact, others := false, false
	for _, n := range numbers {
		d := dict.DivisionAt(n)
		others = others || !d.Former && (d.Name == name || !strings.HasSuffix(d.Name, "区"))
		exact = exact || d.Former && d.Name == name
	}
	keepFormer := exact && !others
	return slices.DeleteFunc(numbers, func(n uint32) bool {
		_, former := dict.LevelAt(n)
		return former != keepFormer
	})
}

// extendChain takes in the place directly before the chain if the chain's place can lie in it.
func (a *article) extendChain(c *placeChain) bool {
	for _, p := range endingAt(a.places.home, c.Start) {
		var inside []uint32
		for _, number := range c.divisions {
			for _, t := range a.terms[p.lo:p.hi] {
				if t.ID != number && liesIn(dict.DivisionAt(number), dict.DivisionAt(t.ID)) {
					inside = append(inside, number)
					break
				}
			}
		}
		if len(inside) > 0 {
			c.Start, c.divisions = p.Start, inside
			return true
		}
	}
	return false
}

// liesIn reports whether inner lies in outer or in what became of it.
func liesIn(inner, outer dict.Division) bool {
	if inner.Within(outer) {
		return true
	}
	next, ok := outer.Successor()
	return ok && inner.Number != next.Number && inner.Within(next)
}

// ancestor returns the division of that level that d lies in or is.
func ancestor(d dict.Division, level dict.DivisionLevel) (dict.Division, bool) {
	for range 4 {
		if d.Level == level {
			return d, true
		}
		up, ok := d.Parent()
		if !ok {
			return dict.Division{}, false
		}
		d = up
	}
	return dict.Division{}, false
}
