package main

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// foldLines brings the package's tables together into one fold of single characters, each taking only what the ones before
// it left open:
//
//	TSCharacters      臺 → 台, the first value
//	TSCharactersExt   㑮 → 𫝈, the rare ones to which TSCharacters gives themselves
//	TW/HKVariants     衞 → 卫 by way of 衛, in both directions
//	CJK_Compatibility the code points that Unicode keeps twice
//
// A variant that Simplified text uses as a character of its own (著, 么, 吃) is no fold.
func foldLines(p *pack) string {
	f := fold{to: map[string]string{}, table: map[string]string{}}
	f.addAll("ts", p.load("TSCharacters.txt"))
	f.addAll("ts-ext", p.load("TSCharactersExt.txt"))
	simplified := map[string]bool{"著": true, "着": true, "幺": true, "么": true}
	for _, e := range p.load("STCharacters.txt") {
		simplified[e.key] = true
	}
	for _, name := range []string{"TWVariants", "HKVariants"} {
		for _, e := range p.load(name + ".txt") {
			for _, variant := range e.values {
				f.addVariant(strings.ToLower(name[:2]), variant, e.key, simplified)
				f.addVariant(strings.ToLower(name[:2]), e.key, variant, simplified)
			}
		}
	}
	f.addAll("compat", p.load("CJK_Compatibility_Ideographs.txt"))

	var lines []string
	for from := range f.to {
		if to := f.end(from); to != from {
			lines = append(lines, from+"\t"+to+"\t"+f.table[from]+"\n")
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "")
}

type fold struct {
	to    map[string]string
	table map[string]string // which table said so
}

func (f *fold) addAll(table string, entries []entry) {
	for _, e := range entries {
		f.add(table, e.key, e.values[0])
	}
}

func (f *fold) add(table, from, to string) {
	if utf8.RuneCountInString(from) != 1 || utf8.RuneCountInString(to) != 1 || f.end(from) != from || f.end(to) == from {
		return
	}
	f.to[from], f.table[from] = to, table
}

func (f *fold) addVariant(table, variant, standard string, simplified map[string]bool) {
	if !simplified[variant] && f.end(variant) == variant {
		f.add(table, variant, standard)
	}
}

// end follows the fold to a character that is folded no further.
func (f *fold) end(c string) string {
	for range len(f.to) + 1 {
		next, ok := f.to[c]
		if !ok {
			break
		}
		c = next
	}
	return c
}
