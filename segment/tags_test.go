package segment_test

import (
	"os"
	"strings"
	"testing"

	"github.com/fawen/fawen/dict"
)

// leastTagged is the share of words of testdata/tags.txt, of those cut as there,
// that must have the tag given there. Raise it when it has risen.
const leastTagged = 0.88

func TestTagsOfTheHandCheckedSample(t *testing.T) {
	letters := map[string]dict.Tag{
		"n": dict.TagNoun, "v": dict.TagVerb, "a": dict.TagAdjective, "p": dict.TagPerson, "l": dict.TagPlace,
		"o": dict.TagOrganisation, "m": dict.TagNumber, "t": dict.TagTime, "f": dict.TagFunction, "w": dict.TagPunctuation,
	}
	data, err := os.ReadFile("testdata/tags.txt")
	if err != nil {
		t.Fatal(err)
	}
	s := newSegmenter(t)
	all, cut, right := 0, 0, 0
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		want := map[int]string{} // by start: word/letter
		var text strings.Builder
		for _, item := range strings.Fields(line) {
			want[text.Len()] = item
			word, _, _ := strings.Cut(item, "/")
			text.WriteString(word)
		}
		all += len(want)
		for _, token := range s.Cut(nil, text.String()) {
			word, letter, _ := strings.Cut(want[token.Start], "/")
			if text.String()[token.Start:token.End] != word {
				continue
			}
			cut++
			if letters[letter] == token.Tag {
				right++
			} else {
				t.Logf("%s: %s, not %s", word, token.Tag, letters[letter])
			}
		}
	}
	share := float64(right) / float64(cut)
	t.Logf("%d of %d words are cut as in the sample, %.3f of them have its tag", cut, all, share)
	if share < leastTagged || cut < all*95/100 {
		t.Errorf("less than %.2f", leastTagged)
	}
}
