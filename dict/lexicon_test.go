package dict

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func opened(t testing.TB, open func() (*Lexicon, error)) *Lexicon {
	t.Helper()
	l, err := open()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// Every record is found by its term and in its example, and nothing else is in the lexicon.
func TestLexiconHoldsItsSources(t *testing.T) {
	for pattern, open := range map[string]func() (*Lexicon, error){"terms/*.tsv": OpenLexicon, "lists/*.tsv": OpenLists} {
		l := opened(t, open)
		seen := map[uint32]bool{}
		for _, row := range sourceRows(t, pattern, 4) {
			term, detail, example := row[0], row[2], FoldString(row[3])
			class, ok := ParseClass(row[1])
			if !ok {
				t.Errorf("%s: class %q", term, row[1])
			}
			id, ok := l.Lookup(term, class)
			if !ok {
				t.Errorf("%s (%s) is not found", term, class)
				continue
			}
			seen[id] = true
			if !l.May(HashWord(term)) {
				t.Errorf("May denies %s (%s)", term, class)
			}
			each := false
			l.Each(term, func(c Class, n uint32) bool { each = each || c == class && n == id; return true })
			if !each {
				t.Errorf("Each does not give %s (%s)", term, class)
			}
			if gotTerm, gotDetail := l.Term(id); gotTerm != term || gotDetail != detail {
				t.Errorf("Term(%d) = %q, %q; want %q, %q", id, gotTerm, gotDetail, term, detail)
			}
			at := strings.Index(example, term)
			if want := (Match{at, at + len(term), class, id}); example != "" && !slices.Contains(l.AppendMatches(nil, example), want) {
				t.Errorf("%s (%s) is not found in its example %s", term, class, example)
			}
		}
		for id := range uint32(len(l.starts) / 2) {
			if !seen[id] {
				term, _ := l.Term(id)
				t.Errorf("%s (%d) is in no source of %s", term, id, pattern)
			}
		}
	}
}

func TestLexiconMayDeniesMostOtherWords(t *testing.T) {
	for _, open := range []func() (*Lexicon, error){OpenLexicon, OpenLists} {
		l, granted, all := opened(t, open), 0, 0
		for r := rune(0x4E00); r < 0x9FFF; r += 7 {
			if word := string([]rune{r, r + 1, r + 2}); l.May(HashWord(word)) {
				granted++
			}
			all++
		}
		if granted*10 > all {
			t.Errorf("May grants %d of %d words", granted, all)
		}
	}
}

func TestAppendMatchesFindsAllLengthsInOrder(t *testing.T) {
	l := opened(t, OpenLexicon)
	text := "某市中级人民法院和台北地方法院\xff法院"
	got := l.AppendMatches(nil, text)
	for i, m := range got {
		if m.Start >= m.End || m.End > len(text) || !utf8.RuneStart(text[m.Start]) {
			t.Errorf("match %+v", m)
		}
		if i > 0 {
			before := got[i-1]
			if before.Start > m.Start || before.Start == m.Start && before.End > m.End {
				t.Errorf("%+v comes before %+v", before, m)
			}
		}
	}
	for _, term := range []string{"人民法院", "地方法院"} {
		if !slices.ContainsFunc(got, func(m Match) bool { return text[m.Start:m.End] == term && m.Class == CourtHead }) {
			t.Errorf("%s is not found in %q: %v", term, text, got)
		}
	}
	if again := l.AppendMatchesAt(nil, text, strings.Index(text, "人民")); len(again) == 0 {
		t.Error("AppendMatchesAt finds nothing at 人民法院")
	}
	if got := l.AppendMatchesAt(nil, text, len(text)); got != nil {
		t.Errorf("AppendMatchesAt past the end finds %v", got)
	}
}

func TestAppendMatchesDoesNotAllocate(t *testing.T) {
	l := opened(t, OpenLexicon)
	dst := make([]Match, 0, 4096)
	text := strings.Repeat("某市中级人民法院院长主持会议。", 20)
	if n := testing.AllocsPerRun(10, func() { dst = l.AppendMatches(dst[:0], text) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestClassNamesAreReadBack(t *testing.T) {
	for c := NoClass + 1; c < classes; c++ {
		if got, ok := ParseClass(c.String()); !ok || got != c {
			t.Errorf("class %d is called %q, which is class %d", c, c, got)
		}
	}
	if _, ok := ParseClass("none"); ok {
		t.Error("a source may not say none")
	}
	if got := Class(250).String(); got != "unknown" {
		t.Errorf("Class(250) is %q", got)
	}
}

func TestBrokenLexiconFindsNothing(t *testing.T) {
	if _, err := openLexicon("x.bin", lexiconFile[:40]); err == nil || !strings.Contains(err.Error(), "x.bin") {
		t.Errorf("error %v does not name the file", err)
	}
	l := *opened(t, OpenLexicon)
	l.groups, l.starts = nil, nil
	if got := l.AppendMatches(nil, "人民法院"); got != nil {
		t.Errorf("matches without groups: %v", got)
	}
	if term, _ := l.Term(0); term != "" {
		t.Errorf("Term without records: %q", term)
	}
}

func BenchmarkAppendMatches(b *testing.B) {
	l := opened(b, OpenLexicon)
	text := strings.Repeat("昨日上午,某市中级人民法院党组书记、院长主持召开党组会议,传达学习全省法院院长会议精神。", 100)
	var dst []Match
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		dst = l.AppendMatches(dst[:0], text)
	}
}
