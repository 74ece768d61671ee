package analyze

import (
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// named adds a court whose name the dictionary has whole: 最高法, 广州海事法院, 高雄高分院. Short ones count only in articles
// of their jurisdiction: 高等法院 is the court of that name in Hong Kong or Taiwan, 终审法院 elsewhere is any court of last
// instance.
func (f *courtFinder) named(t dict.Match) {
	name := f.text[t.Start:t.End]
	if f.goesOn(name, t.End) {
		return
	}
	own, whole := false, false
	for _, n := range dict.CourtsNamed(name) {
		c := dict.CourtAt(n)
		own = own || c.Jurisdiction == f.jurisdiction || c.Jurisdiction >= dict.Foreign || c.Jurisdiction == dict.Mainland
		whole = whole || (c.Name == name || strings.HasPrefix(name, "香港") || strings.HasPrefix(name, "澳门") || strings.HasPrefix(name, "台湾")) && !generic(name)
	}
	switch {
	case !own && !whole:
		return
	case utf8.RuneCountInString(name) == 2 && f.jurisdiction == dict.Taiwan && !f.namedLonger(name):
		return
	}
	f.add(t.Start, t.End, "court.named", courtRef{form: namedCourt, name: name})
}

// generic reports whether a court's whole name is also a word for courts of its kind.
func generic(name string) bool {
	switch name {
	case "最高法院", "最高行政法院", "少年法庭", "家事法庭", "宪法法庭", "惩戒法院":
		return true
	}
	return false
}

// goesOn reports whether a short name is only the beginning of another word: 最高法定刑, 最高院校, 南院区.
func (f *courtFinder) goesOn(name string, end int) bool {
	r, _ := f.runeAt(end)
	switch {
	case strings.HasSuffix(name, "法"):
		return strings.ContainsRune("定律规院庭治学", r)
	case strings.HasSuffix(name, "院") && !strings.HasSuffix(name, "法院"):
		return strings.ContainsRune("校区子系士", r)
	case strings.HasSuffix(name, "人民法"):
		return true
	}
	return f.partOfOther(end)
}

// namedLonger reports whether the court that a form of two characters (士院) may mean is also named by a longer one.
func (f *courtFinder) namedLonger(short string) bool {
	numbers := dict.CourtsNamed(short)
	for _, t := range f.terms {
		if t.Class != dict.CourtName || t.End-t.Start <= len(short) {
			continue
		}
		for _, n := range dict.CourtsNamed(f.text[t.Start:t.End]) {
			if len(numbers) > 0 && n == numbers[len(numbers)-1] {
				return true
			}
		}
	}
	return false
}

// special adds a court of a special kind with its place: 广州海事法院. Courts that the dictionary has are found by their names;
// this is for the others, and for a head that stands alone and refers to a court named elsewhere.
func (f *courtFinder) special(t dict.Match, kind string) {
	name := f.text[t.Start:t.End]
	if c, ok := f.chainEndingAt(t.Start, anyLevel); ok {
		ref := courtRef{form: specialCourt, level: dict.SpecialCourt, divisions: c.divisions, name: name}
		if kind == "bench" {
			ref.level = dict.TribunalCourt
		}
		f.add(c.Start, t.End, "court.special", ref)
		return
	}
	if r, _ := f.runeBefore(t.Start); kind == "special" && !strings.ContainsRune("各个类设", r) && !f.partOfOther(t.End) {
		f.add(t.Start, t.End, "court.special", courtRef{form: bareCourt, name: name})
		return
	}
	f.foreign(t)
}

// foreign adds a court abroad: a country, province or city, what lies between (第九, 联邦, 南区), and the head.
func (f *courtFinder) foreign(t dict.Match) {
	at := t.Start
	for _, between := range [...]string{"联邦", "国家", "地方", "南区", "北区", "东区", "西区", "中区", "中央"} {
		if strings.HasSuffix(f.text[:at], between) {
			at -= len(between)
			break
		}
	}
	if _, start := f.numberBefore(at); start < at {
		at = start
	}
	place, ok := f.abroadEndingAt(at)
	if !ok {
		return
	}
	if f.text[t.Start:t.End] == "法院" && place.Start == f.lastAbroad(at).Start && !f.severalAbroad(place, at) {
		return // 美国法院 is any court there
	}
	f.add(place.Start, t.End, "court.foreign", courtRef{form: foreignCourt, level: dict.ForeignCourt, name: f.text[place.Start:t.End]})
}

// severalAbroad reports whether a run of foreign places has more than one: 美国纽约.
func (f *courtFinder) severalAbroad(run source.Span, at int) bool {
	last := f.lastAbroad(at)
	return last.Start > run.Start
}

func (f *courtFinder) lastAbroad(at int) source.Span {
	if list := endingAt(f.places.abroad, at); len(list) > 0 {
		return list[0].Span
	}
	return source.Span{Start: at, End: at}
}

// abroadEndingAt reads the run of foreign places in front of byte at, with 州, 省, 市 and 区 behind their names.
func (a *article) abroadEndingAt(at int) (source.Span, bool) {
	start, any := at, false
	for range 3 {
		list := endingAt(a.places.abroad, start)
		if len(list) == 0 {
			r, size := a.runeBefore(start)
			if !strings.ContainsRune("州省市区郡", r) {
				break
			}
			if list = endingAt(a.places.abroad, start-size); len(list) == 0 {
				break
			}
		}
		start, any = list[0].Start, true
	}
	return source.Span{Start: start, End: at}, any
}
