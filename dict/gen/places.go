package main

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/flat"
)

// A division is one administrative unit on its way into divisions.bin.
type division struct {
	from                          record
	code, name, short             string
	level                         dict.DivisionLevel
	parent, successor             string // codes
	former                        bool
	parentNumber, successorNumber uint32 // numbers + 1, 0 for none
}

// readDivisions returns today's units, then the former ones, each sorted by code: a division's number is its place here.
func readDivisions(src *sources) []division {
	var today, former []division
	for _, name := range []string{"divisions.tsv", "divisions-hand.tsv"} {
		for _, r := range src.read(name, 4, 5) {
			today = append(today, readDivision(src, r))
		}
	}
	for _, r := range src.read("divisions-former.tsv", 5, 7) {
		d := readDivision(src, r)
		d.successor, d.former = r.field(5), true
		former = append(former, d)
	}
	for _, list := range [][]division{today, former} {
		slices.SortFunc(list, func(x, y division) int {
			return cmp.Or(cmp.Compare(x.code, y.code), cmp.Compare(x.name, y.name))
		})
	}
	all := append(today, former...)
	numbers := numberByCode(all)
	for i, d := range all {
		all[i].parentNumber, all[i].successorNumber = numbers[d.parent], numbers[d.successor]
		if (d.parent != "" && numbers[d.parent] == 0) || (d.successor != "" && numbers[d.successor] == 0) {
			src.bad(d.from, "no division has the code %s%s", d.parent, d.successor)
		}
	}
	return all
}

func readDivision(src *sources, r record) division {
	d := division{from: r, code: r.field(0), name: r.field(1), short: r.field(2), parent: r.field(4)}
	level, ok := dict.ParseDivisionLevel(r.field(3))
	if !ok {
		src.bad(r, "no level of divisions is called %q", r.field(3))
	}
	d.level = level
	if len(d.code) != 6 || strings.Trim(d.code, "0123456789") != "" {
		src.bad(r, "a code has six digits: %q", d.code)
	}
	return d
}

// numberByCode gives number + 1 of each code; today's unit wins over former ones with its code.
func numberByCode(all []division) map[string]uint32 {
	numbers := map[string]uint32{}
	for i, d := range all {
		if numbers[d.code] == 0 {
			numbers[d.code] = uint32(i + 1)
		}
	}
	return numbers
}

// buildDivisions compiles the divisions.
//
//	1  uint32s  six for each division: start of its code, its name, its short name and the end of them in section 2;
//	            parent + 1; level | former << 8 | (successor + 1) << 16
//	2           the bytes of codes and names
//	3  Map      code → number of the division
func buildDivisions(src *sources) []byte {
	all := readDivisions(src)
	numbers := numberByCode(all)
	var records []uint32
	var pool []byte
	var keys []string
	var values []uint32
	for i, d := range all {
		start := uint32(len(pool))
		pool = append(pool, d.code+d.name+d.short...)
		name := start + uint32(len(d.code))
		short := name + uint32(len(d.name))
		flags := uint32(d.level) | d.successorNumber<<16
		if d.former {
			flags |= 1 << 8
		}
		records = append(records, start, name, short, uint32(len(pool)), d.parentNumber, flags)
		if numbers[d.code] == uint32(i+1) {
			keys, values = append(keys, d.code), append(values, uint32(i))
		}
	}
	codes, err := flat.BuildMap(keys, values)
	src.fail(err)
	var b flat.Builder
	b.Add(1, flat.AppendUint32s(nil, records...))
	b.Add(2, pool)
	b.Add(3, codes)
	return b.Bytes()
}

// placeTerms returns the names of administrative divisions, each with the division's number as id: its full name, its short
// name, what divisions-alias.tsv adds, and 恩施州, 江华县, 江华自治县 for autonomous units. Names of one character (湘) are not looked for
// in texts.
func placeTerms(src *sources) []term {
	all := readDivisions(src)
	aliases := map[string][]string{}
	for _, r := range src.read("divisions-alias.tsv", 2, 2) {
		aliases[r.field(0)] = append(aliases[r.field(0)], r.field(1))
	}
	var terms []term
	for i, d := range all {
		names := []string{d.name, d.short}
		if !d.former {
			names = append(names, aliases[d.code]...)
		}
		for _, kind := range []string{"州", "县", "旗"} {
			if strings.HasSuffix(d.name, "自治"+kind) {
				names = append(names, d.short+kind, d.short+"自治"+kind)
			}
		}
		slices.Sort(names)
		for _, name := range slices.Compact(names) {
			if utf8.RuneCountInString(name) > 1 {
				terms = append(terms, term{from: d.from, text: src.foldString(name), class: dict.Place, id: uint32(i)})
			}
		}
	}
	return terms
}

// buildTowns compiles the names of towns.
//
//	1  Map      name of a town → its group
//	2  uint32s  where each group begins in section 3, and their end
//	3  uint32s  numbers of the counties that have a town of that name
func buildTowns(src *sources) []byte {
	numbers := numberByCode(readDivisions(src))
	var keys []string
	var values, starts, counties []uint32
	for i, r := range src.read("towns.tsv", 2, 2) {
		keys, values = append(keys, r.field(0)), append(values, uint32(i))
		starts = append(starts, uint32(len(counties)))
		for _, code := range strings.Split(r.field(1), ",") {
			if n := numbers[code]; n > 0 {
				counties = append(counties, n-1)
			}
		}
	}
	starts = append(starts, uint32(len(counties)))
	names, err := flat.BuildMap(keys, values)
	src.fail(err)
	var b flat.Builder
	b.Add(1, names)
	b.Add(2, flat.AppendUint32s(nil, starts...))
	b.Add(3, flat.AppendUint32s(nil, counties...))
	return b.Bytes()
}
