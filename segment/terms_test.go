package segment_test

import (
	"os"
	"strings"
	"testing"

	"github.com/fawen/fawen/segment"
)

// Every legal term that has an example stands whole in the coarse cut of it: alone, or inside a longer unit.
func TestCoarseKeepsLegalTermsWhole(t *testing.T) {
	data, err := os.ReadFile("../dict/source/lists/legal-terms.tsv")
	if err != nil {
		t.Fatal(err)
	}
	s, err := segment.New()
	if err != nil {
		t.Fatal(err)
	}
	terms, examples := 0, 0
	for line := range strings.Lines(string(data)) {
		columns := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") {
			continue
		}
		terms++
		if len(columns) < 4 {
			continue
		}
		examples++
		if term, text := columns[0], columns[3]; !holds(s.Coarse(nil, text), text, term) {
			t.Errorf("%s is cut in %s: %s", term, text, spaced(s.Coarse(nil, text), text))
		}
	}
	if terms < 1500 || examples < 200 {
		t.Errorf("%d terms, %d examples; want 1500 and 200 at least", terms, examples)
	}
}

// holds says whether one token covers the term where it stands first.
func holds(tokens []segment.Token, text, term string) bool {
	start := strings.Index(text, term)
	for _, tok := range tokens {
		if tok.Start <= start && start+len(term) <= tok.End {
			return true
		}
	}
	return false
}

func spaced(tokens []segment.Token, text string) string {
	words := make([]string, len(tokens))
	for i, tok := range tokens {
		words[i] = text[tok.Start:tok.End]
	}
	return strings.Join(words, " ")
}
