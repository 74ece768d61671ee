package analyze

import (
	"cmp"
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Courts: who is named.
//
// A court's name is read from its end: a head (中级人民法院, 中院, 法院) and what stands before it, a chain of places
// (长沙市), a relative word (省, 市, 县), a number (第二), a country. The generic word alone is no mention. Courts that no
// rule composes, and the short forms of Hong Kong and Taiwan, are matched whole (courts_named.go); a tribunal goes with the
// court before it (courts_tribunal.go); a list that shares its head is one mention (courts_list.go). The longest span wins.
// Which court a mention means is decided afterwards (court_resolve.go).

// A courtRef says how a mention words its court.
type courtRef struct {
	form      courtForm
	level     dict.CourtLevel // as the words give it
	divisions []uint32        // divisions whose court it may be
	unit      string          // the relative word: 省, 市
	number    int             // 2 for 第二中级人民法院, 0 for none
	name      string          // folded name as written, for courts that are named whole
	at        int             // where name stands in the text, for courts abroad
	doubt     bool            // a short name in an article on other places: 九龙法院
	tribunal  string          // 桥头, where the mention is a tribunal's
	cities    []uint32        // 大同法院: the court of 大同区, or all courts of 大同市
	parent    *courtRef       // the court that a tribunal belongs to, where it stands with it
}

type courtForm uint8

const (
	placedCourt   courtForm = iota // 长沙中院
	relativeCourt                  // 省高院
	namedCourt                     // 北京互联网法院, 终院
	specialCourt                   // place and special head that the dictionary lacks: 某地海事法院
	bareCourt                      // special head alone: 海事法院
	zoneCourt                      // 高新区法院
	foreignCourt                   // 加拿大最高法院
	tribunalCourt                  // 桥头人民法庭
	listedCourts                   // 海淀、朝阳法院
	unlistedCourt                  // 哲里木盟人民法院, of a place that no list has
)

// A courtFinder collects hits before they are settled.
type courtFinder struct {
	*article
	hits   []courtHit
	longer map[string]bool // what namedLonger found
}

// findCourts finds the mentions of courts.
func (a *article) findCourts() {
	a.indexPlaces()
	a.readJurisdiction()
	f := &courtFinder{article: a}
	var tribunals []dict.Match
	for _, t := range a.terms {
		switch t.Class {
		case dict.CourtName:
			f.named(t)
		case dict.CourtHead:
			if _, kind := a.analyzer.lexicon.Term(t.ID); kind == "tribunal" {
				tribunals = append(tribunals, t)
			} else {
				f.headed(t, kind)
			}
		}
	}
	f.spaced()
	f.settle()
	f.findTribunals(tribunals)
	f.settle()
	f.dropUnnamed()
	f.withState()
	a.courts = f.hits
	a.dropSets()
}

// withState takes the name of the state before the highest court into its mention: 中华人民共和国|最高人民法院.
func (f *courtFinder) withState() {
	const state = "中华人民共和国"
	for i := range f.hits {
		if h := &f.hits[i]; strings.HasPrefix(f.text[h.Start:], "最高人民法院") && strings.HasSuffix(f.text[:h.Start], state) {
			h.Start -= len(state)
		}
	}
}

// add keeps a hit from start to end.
func (f *courtFinder) add(start, end int, rule string, ref courtRef) {
	f.hits = append(f.hits, courtHit{Span: source.Span{Start: start, End: end}, rule: rule, entity: -1, ref: ref})
}

// settle sorts the hits and drops those that overlap a longer one.
func (f *courtFinder) settle() {
	slices.SortStableFunc(f.hits, func(x, y courtHit) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End))
	})
	kept := f.hits[:0]
	for _, h := range f.hits {
		if n := len(kept); n > 0 && h.Start < kept[n-1].End {
			if h.End-h.Start > kept[n-1].End-kept[n-1].Start {
				kept[n-1] = h
			}
			continue
		}
		kept = append(kept, h)
	}
	f.hits = kept
}

// headed reads what stands before a head.
func (f *courtFinder) headed(t dict.Match, kind string) {
	if (kind == "court" || kind == "basic") && f.partOfOther(t.End) {
		return
	}
	if kind == "basic" || kind == "court" || kind == "intermediate" {
		if start, ok := f.counted(t.Start, false); ok {
			f.add(start, t.End, "court.list", courtRef{form: listedCourts})
			return
		}
	}
	if kind == "foreign" || kind == "local" {
		f.foreign(t)
		return
	}
	if kind == "special" || kind == "bench" {
		f.special(t, kind)
		return
	}
	level, want := headLevel(kind)
	number, at := f.numberBefore(t.Start)
	switch r, _ := f.runeAt(t.End); f.text[t.Start:t.End] {
	case "高法":
		if strings.ContainsRune("律院定规官学", r) {
			return
		}
	case "中法院":
		if number == 0 {
			return // 一中法院, but 其中法院
		}
	}
	if kind == "court" && number > 0 && !strings.HasPrefix(f.text[at:], "第") {
		return // 长沙三法院 counts courts
	}
	if c, ok := f.chainEndingAt(at, want); ok {
		f.placed(c, t, kind, level, number)
		return
	}
	if _, abroad := f.abroadEndingAt(t.Start); abroad && kind != "basic" {
		f.foreign(t)
		return
	}
	f.relative(at, t, kind, level, number)
}

// headLevel gives the level of court that a head says and the levels of division that have one.
func headLevel(kind string) (dict.CourtLevel, levels) {
	switch kind {
	case "high":
		return dict.HighCourt, provinceLevel
	case "intermediate":
		return dict.IntermediateCourt, anyLevel
	}
	return dict.BasicCourt, anyLevel
}

// placed adds a court with its place. 长沙法院 means all courts of 长沙, so a short name of a city or province is no mention;
// 浙江省法院 is the province's high court, 海淀法院 the district's.
func (f *courtFinder) placed(c placeChain, t dict.Match, kind string, level dict.CourtLevel, number int) {
	ref := courtRef{form: placedCourt, level: level, divisions: c.divisions, number: number}
	full := f.writtenFull(c.inner)
	rule := "court.short"
	if kind == "basic" || strings.HasSuffix(f.text[t.Start:t.End], "人民法院") {
		rule = "court.full"
	}
	switch kind {
	case "intermediate":
		if ref.divisions = f.intermediateDivisions(c.divisions, number); len(ref.divisions) == 0 {
			return
		}
	case "basic", "court":
		if dict.DivisionAt(c.divisions[0]).Code >= "700000" {
			return // 香港特别行政区法院
		}
		counties := keepLevels(c.divisions, countyLevel)
		if !full {
			counties = outsideNamesakes(counties, keepLevels(c.divisions, cityLevel))
		}
		switch {
		case number > 0:
			ref.divisions = keepLevels(c.divisions, cityLevel|countyLevel)
		case len(counties) > 0:
			ref.divisions = counties
			if kind == "court" && !full {
				ref.cities = keepLevels(c.divisions, cityLevel|provinceLevel)
				ref.doubt = f.jurisdiction != dict.Mainland && !c.outer
			}
		case !full || kind == "basic" && len(keepLevels(c.divisions, provinceLevel)) > 0 || f.isMunicipality(c.divisions):
			return
		case kind == "court":
			ref.level = dict.IntermediateCourt
			if dict.DivisionAt(c.divisions[0]).Level == dict.Province {
				ref.level = dict.HighCourt
			}
		}
	}
	if len(ref.divisions) == 0 {
		return
	}
	start := c.Start
	if from, ok := f.listBefore(c, full); ok {
		f.add(from, t.End, "court.list", courtRef{form: listedCourts})
		return
	}
	f.add(start, t.End, rule, ref)
}

// outsideNamesakes drops the counties that lie in a city of the same short name: 长沙法院 is not that of 长沙县, which would be
// called 长沙县法院.
func outsideNamesakes(counties, cities []uint32) []uint32 {
	return slices.DeleteFunc(counties, func(county uint32) bool {
		return slices.ContainsFunc(cities, func(city uint32) bool { return dict.DivisionAt(county).Within(dict.DivisionAt(city)) })
	})
}

func (f *courtFinder) isMunicipality(divisions []uint32) bool {
	for _, n := range divisions {
		if d := dict.DivisionAt(n); d.Level == dict.Province && strings.HasSuffix(d.Name, "市") {
			return true
		}
	}
	return false
}

// intermediateDivisions keeps the divisions that can have an intermediate court: prefectures, and with a number provinces. A
// county stays where nothing else fits: texts have slips.
func (f *courtFinder) intermediateDivisions(divisions []uint32, number int) []uint32 {
	if cities := keepLevels(divisions, cityLevel); len(cities) > 0 {
		return cities
	}
	if number > 0 || f.isMunicipality(divisions) {
		return keepLevels(divisions, provinceLevel)
	}
	return keepLevels(divisions, countyLevel)
}

func keepLevels(divisions []uint32, want levels) []uint32 {
	var kept []uint32
	for _, n := range divisions {
		if level, _ := dict.LevelAt(n); want.has(level) {
			kept = append(kept, n)
		}
	}
	return kept
}

// writtenFull reports whether a place is written with its kind: 娄星区, not 娄星.
func (a *article) writtenFull(s source.Span) bool {
	r, size := a.runeBefore(s.End)
	return among("省市县区州盟旗", r) && s.End-s.Start > size
}

// numberBefore reads 第二 or 二 in front of byte at and gives the byte before it.
func (a *article) numberBefore(at int) (number, start int) {
	r, size := a.runeBefore(at)
	n := strings.IndexRune(numerals, r)
	if n < 0 || size == 0 {
		return 0, at
	}
	start = at - size
	if r, size = a.runeBefore(start); r == '第' {
		start -= size
	}
	return n/len("一") + 1, start
}

// numerals are what a court is numbered with.
const numerals = "一二三四五六七八九"

// partOfOther reports whether 法院 goes on as something that is no court: 法院系统, 法院路, 人民法院报.
func (f *courtFinder) partOfOther(end int) bool {
	rest := f.text[end:]
	if strings.HasPrefix(rest, "系统") {
		return true
	}
	r, size := f.runeAt(end)
	next, _ := f.runeAt(min(end+size, len(f.text)))
	switch r {
	case '路', '街', '版':
		return true
	case '网':
		return !strings.ContainsRune("上络页站购开", next)
	case '报':
		return !strings.ContainsRune("告请送案名道批经到出酬结", next)
	}
	return false
}

// dropUnnamed drops heads that stand alone where no court of that kind is named: 海事法院 needs a 广州海事法院 before it,
// 宪法法院 a 泰国宪法法院 anywhere.
func (f *courtFinder) dropUnnamed() {
	if !slices.ContainsFunc(f.hits, func(h courtHit) bool { return h.ref.form == bareCourt }) {
		return
	}
	named := map[string]int{} // head → where a court's name first ends with it
	for _, h := range f.hits {
		if h.ref.form == bareCourt {
			continue
		}
		for _, t := range f.terms[f.firstTerm(h.Start):] {
			if t.Start >= h.End {
				break
			}
			if _, seen := named[f.text[t.Start:t.End]]; t.End == h.End && t.Class == dict.CourtHead && !seen {
				named[f.text[t.Start:t.End]] = h.Start
			}
		}
	}
	f.hits = slices.DeleteFunc(f.hits, func(h courtHit) bool {
		if h.ref.form != bareCourt {
			return false
		}
		at, ok := named[h.ref.name]
		return !ok || h.ref.level != dict.ForeignCourt && at > h.Start
	})
}

// dropSets drops the short names that mean all courts of a city: 大同法院 is the district court only where the article is about
// the place where 大同区 lies. In articles from elsewhere every short name needs such support.
func (a *article) dropSets() {
	if !slices.ContainsFunc(a.courts, func(h courtHit) bool { return len(h.ref.cities) > 0 || h.ref.doubt }) {
		return
	}
	evidence := a.gatherEvidence()
	a.courts = slices.DeleteFunc(a.courts, func(h courtHit) bool {
		if len(h.ref.cities) == 0 && !h.ref.doubt {
			return false
		}
		county, seat := uint32(0), 0
		for _, n := range h.ref.divisions {
			if up, ok := dict.DivisionAt(n).Parent(); ok && evidence.total[up.Number] > seat {
				county, seat = n, evidence.total[up.Number]
			}
		}
		other := 0
		if len(h.ref.cities) > 0 {
			other = evidence.total[h.ref.cities[0]]
		}
		if h.ref.doubt {
			other = max(other, evidence.weight(h.Start, county))
		}
		return seat <= other
	})
}
