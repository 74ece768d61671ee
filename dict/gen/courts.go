package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/flat"
)

// A court is one court on its way into courts.bin.
type court struct {
	id, name, english string
	level             dict.CourtLevel
	jurisdiction      dict.Jurisdiction
	division          uint32 // number + 1, 0 for none
	former            bool
	special           bool // from courts-special.tsv
	aliases           []string
}

// buildCourts compiles the courts: those of courts-special.tsv and those that the divisions give by the naming rule.
//
//	1  uint32s  five for each court: start of its id, its name, its English name and the end of them in section 2;
//	            level | jurisdiction << 4 | former << 8 | (division + 1) << 16
//	2           the bytes of ids and names
//	3  Map      name or other name → its group
//	4  uint32s  where each group begins in section 5, and their end
//	5  uint32s  numbers of the courts of that name, today's before former ones
func buildCourts(src *sources) []byte {
	courts := allCourts(src)
	var b flat.Builder
	var records []uint32
	var pool []byte
	groups := map[string][]uint32{}
	for i, c := range courts {
		start := uint32(len(pool))
		pool = append(pool, c.id+c.name+c.english...)
		name := start + uint32(len(c.id))
		flags := uint32(c.level) | uint32(c.jurisdiction)<<4 | boolNumber(c.former)<<8 | c.division<<16
		records = append(records, start, name, name+uint32(len(c.name)), uint32(len(pool)), flags)
		for _, n := range append([]string{c.name}, c.aliases...) {
			n = src.foldString(n) // 乾安县人民法院 stands as 干安县人民法院 in folded text
			groups[n] = append(groups[n], uint32(i))
		}
	}
	b.Add(1, flat.AppendUint32s(nil, records...))
	b.Add(2, pool)
	addCourtNames(src, &b, groups)
	return b.Bytes()
}

// allCourts returns every court in the order of its number.
func allCourts(src *sources) []court {
	all := readDivisions(src)
	courts := readSpecialCourts(src, numberByCode(all))
	english := map[string]string{}
	for _, r := range src.read("courts-english.tsv", 2, 2) {
		english[r.field(0)] = r.field(1)
	}
	for i, d := range all {
		if c, ok := courtOf(all, d); ok {
			c.division, c.former, c.english = uint32(i+1), d.former, english[c.name]
			courts = append(courts, c)
		}
	}
	slices.SortStableFunc(courts, func(x, y court) int {
		return cmp.Or(cmp.Compare(boolNumber(x.former), boolNumber(y.former)), cmp.Compare(x.id, y.id))
	})
	return courts
}

// courtTerms returns all names of the courts in courts-special.tsv, each with the number of the first court of that name.
func courtTerms(src *sources) []term {
	seen := map[string]bool{}
	var terms []term
	for i, c := range allCourts(src) {
		for _, name := range append(slices.Clone(c.aliases), c.name) {
			if name = src.foldString(name); c.special && !seen[name] {
				seen[name] = true
				terms = append(terms, term{text: name, class: dict.CourtName, id: uint32(i)})
			}
		}
	}
	return terms
}

func boolNumber(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

func addCourtNames(src *sources, b *flat.Builder, groups map[string][]uint32) {
	var names []string
	for n := range groups {
		names = append(names, n)
	}
	slices.Sort(names)
	var values, starts, entries []uint32
	for i, n := range names {
		values = append(values, uint32(i))
		starts = append(starts, uint32(len(entries)))
		entries = append(entries, groups[n]...)
	}
	starts = append(starts, uint32(len(entries)))
	index, err := flat.BuildMap(names, values)
	src.fail(err)
	b.Add(3, index)
	b.Add(4, flat.AppendUint32s(nil, starts...))
	b.Add(5, flat.AppendUint32s(nil, entries...))
}

func readSpecialCourts(src *sources, numbers map[string]uint32) []court {
	var courts []court
	seen := map[string]bool{}
	for _, r := range src.read("courts-special.tsv", 4, 7) {
		c := court{special: true, id: r.field(0), name: r.field(1), english: r.field(5), division: numbers[r.field(4)]}
		var ok bool
		if c.level, ok = dict.ParseCourtLevel(r.field(2)); !ok {
			src.bad(r, "no level of courts is called %q", r.field(2))
		}
		if c.jurisdiction, ok = dict.ParseJurisdiction(r.field(3)); !ok {
			src.bad(r, "no jurisdiction is called %q", r.field(3))
		}
		if r.field(4) != "" && c.division == 0 {
			src.bad(r, "no division has the code %s", r.field(4))
		}
		if seen[c.id] || seen[c.name] {
			src.bad(r, "the id or name comes twice")
		}
		seen[c.id], seen[c.name] = true, true
		for _, alias := range strings.Split(r.field(6), ",") {
			if alias != "" && alias != c.name && !slices.Contains(c.aliases, alias) {
				c.aliases = append(c.aliases, alias)
			}
		}
		for _, n := range append(c.aliases, c.name) {
			if folded := src.foldString(n); folded != n {
				src.bad(r, "%s is not folded: want %s", n, folded)
			}
		}
		courts = append(courts, c)
	}
	return courts
}

// courtless are divisions whose name gives no court: 东莞市 and 中山市 have numbered basic courts only beside their
// intermediate one, which the rule gives; 儋州市 has no intermediate court of its own name; 三沙市 has one basic court, and
// 伊犁 a branch of the high court, all of which courts-special.tsv lists.
var courtless = map[string]bool{"460400": true, "460300": true, "654000": true}

// alsoBasic are prefectures without counties that have a basic court under their own name.
var alsoBasic = map[string]bool{"460400": true}

// courtOf names the court of a division: 高级人民法院 of a province, 中级人民法院 of a prefecture, 人民法院 of a county, with
// the city before a district (娄底市娄星区人民法院). Places outside the mainland, zones and the cities of the Xinjiang corps
// have theirs in courts-special.tsv.
func courtOf(all []division, d division) (court, bool) {
	c := court{jurisdiction: dict.Mainland}
	number := 1
	for _, other := range all {
		if d.former && other.code == d.code && other.name != d.name && (!other.former || other.name < d.name) {
			number++
		}
	}
	switch {
	case d.code >= "700000" || d.level == dict.Zone || strings.HasPrefix(d.code, "6590"):
		return c, false
	case d.level == dict.Province:
		c.name, c.level = d.name+"高级人民法院", dict.HighCourt
	case d.level == dict.Prefecture && !courtless[d.code]:
		c.name, c.level = d.name+"中级人民法院", dict.IntermediateCourt
	case d.level == dict.County || alsoBasic[d.code]:
		c.name, c.level = d.name+"人民法院", dict.BasicCourt
		if parent := d.parentNumber; strings.HasSuffix(d.name, "区") && d.level == dict.County && parent > 0 && d.name != "神农架林区" && !strings.HasSuffix(d.name, "特区") {
			c.name = all[parent-1].name + c.name
		}
	default:
		return c, false
	}
	c.id = fmt.Sprintf("%s-%s-%d", d.code, c.level, number)
	return c, true
}
