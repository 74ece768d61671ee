package analyze

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// TestPostTermExamples checks posts.tsv both ways: every term is found in its example with its class, and the title of a
// head noun is read from it whole, so that no longer or shorter term takes it.
func TestPostTermExamples(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	file, err := os.Open("../dict/source/terms/posts.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	for n := 1; lines.Scan(); n++ {
		fields := strings.Split(lines.Text(), "\t")
		if strings.HasPrefix(fields[0], "#") {
			continue
		}
		if len(fields) != 4 {
			t.Errorf("line %d has %d fields", n, len(fields))
			continue
		}
		if why := checkTerm(a, fields[0], fields[1], fields[3]); why != "" {
			t.Errorf("line %d: %s in %s: %s", n, fields[0], fields[3], why)
		}
	}
}

// checkTerm says what is wrong with a term's example, "" for nothing.
func checkTerm(a *Analyzer, term, class, example string) string {
	text := dict.FoldString(example)
	at := strings.LastIndex(text, term)
	if at < 0 {
		return "not there"
	}
	found := false
	for _, m := range a.lexicon.AppendMatches(nil, text) {
		found = found || m.Class.String() == class && text[m.Start:m.End] == term
	}
	if !found {
		return "not found"
	}
	if class != "post-head" {
		return ""
	}
	art := &article{analyzer: a, work: &scratch{}, text: text, lists: lists{terms: a.lexicon.AppendMatches(nil, text)}}
	art.indexTerms()
	r := &postReader{article: art}
	r.enterLine(source.Span{End: len(text)})
	for i := range text[:at+1] {
		if p, ok := r.compose(i, len(text)); ok && p.head.end == at+len(term) {
			return ""
		}
	}
	return "no title ends with it"
}
