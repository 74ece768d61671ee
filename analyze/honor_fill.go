package analyze

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Lists of those honored hold names that nothing else in the article shows to be names. Between two marks of a list a word of two or
// three characters that begins with a surname is one.

// fill adds the unknown names of a list to its known people: 甲、乙 and 丙, where only 甲 and 丙 are known.
func (r *honorReader) fill(got []party) []party {
	if len(got) == 0 || got[0].kind != "person" {
		return got
	}
	for i := 0; i < len(got); i++ {
		if next, ok := r.itemBehind(got[i].End); ok && (i+1 == len(got) || next.End < got[i+1].Start) {
			got = append(got[:i+1:i+1], append([]party{next}, got[i+1:]...)...)
		}
		if i > 0 {
			continue
		}
		for {
			before, ok := r.itemBefore(got[0].Start)
			if !ok {
				break
			}
			got = append([]party{before}, got...)
			i++
		}
	}
	return got
}

// itemBehind returns the unknown name that stands behind 、 at byte at and is followed by another mark of a list.
func (r *honorReader) itemBehind(at int) (party, bool) {
	if !strings.HasPrefix(r.text[at:], "、") {
		return party{}, false
	}
	start := at + len("、")
	end := r.hanRun(start, min(len(r.text), start+15))
	for _, word := range []string{"等", "和", "同志"} {
		if i := strings.Index(r.text[start:end], word); i >= 6 {
			end = start + i
		}
	}
	if c, _ := r.runeAt(end); end >= r.sentence.End || !strings.ContainsRune("、等和同,。;(", c) {
		if end < r.sentence.End {
			return party{}, false
		}
	}
	return r.asName(source.Span{Start: start, End: end})
}

// itemBefore returns the unknown name that stands in front of a 、 that ends at byte at, behind another mark.
func (r *honorReader) itemBefore(at int) (party, bool) {
	text := r.text[r.sentence.Start:max(r.sentence.Start, at)]
	cut := strings.TrimSuffix(text, "、")
	if cut == text {
		return party{}, false
	}
	end := r.sentence.Start + len(cut)
	start := end
	for start > r.sentence.Start && end-start < 15 {
		_, size := r.runeBefore(start)
		if r.hanRun(start-size, start) != start {
			break
		}
		start -= size
	}
	return r.asName(source.Span{Start: start, End: end})
}

// asName takes a span for a person where its characters allow it and no known party lies in it.
func (r *honorReader) asName(s source.Span) (party, bool) {
	switch r.norm(s) {
	case "先生", "女士", "教授", "博士", "同志":
		return party{}, false
	}
	if n := utf8.RuneCountInString(r.norm(s)); n < 2 || n > 3 || !r.surnamed(s) || r.hanRun(s.Start, s.End) != s.End {
		return party{}, false
	}
	lo := sort.Search(len(r.parties), func(i int) bool { return r.parties[i].End > s.Start })
	if lo < len(r.parties) && r.parties[lo].Start < s.End || r.holdsHonor(s) {
		return party{}, false
	}
	for _, t := range r.terms[r.firstTerm(s.Start):] {
		if t.Start >= s.End {
			break
		}
		if t.End == s.End && t.Class == dict.PostHead {
			return party{}, false
		}
	}
	return party{Span: s, kind: "person", court: -1, name: s}, true
}

// rollNames reads the names of a roll's line: all of its words where each can be one, else the word that opens it in front of a blank.
func (r *honorReader) rollNames(line source.Span, known []party) []party {
	var got []party
	next := 0
	for at := line.Start; at < line.End; {
		at = r.skipBetween(at, line.End)
		if at >= line.End {
			break
		}
		for next < len(known) && known[next].Start < at {
			next++
		}
		if next < len(known) && known[next].Start == at {
			got = append(got, known[next])
			at = known[next].End
			continue
		}
		for _, word := range []string{"先生", "女士", "教授", "博士", "同志"} {
			if strings.HasPrefix(r.text[at:line.End], word) {
				at += len(word)
			}
		}
		if at = r.skipBetween(at, line.End); at >= line.End {
			break
		}
		end := r.hanRun(at, line.End)
		p, ok := r.asName(source.Span{Start: at, End: end})
		if c, _ := r.runeAt(end); !ok || end < line.End && c != ' ' && c != '(' && !strings.HasPrefix(r.text[end:], "、") {
			break
		}
		got = append(got, p)
		at = end
	}
	if len(got) > len(known) {
		return got
	}
	return known
}
