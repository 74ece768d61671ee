package analyze

import "testing"

// What is looked for at the end of a title before the list is gone through has the ends of all that are on the list.
func TestTailsAreThoseOfTheLists(t *testing.T) {
	for _, title := range onlyTitles {
		if onlyTails.closing(title.head) == "" {
			t.Errorf("onlyTails lacks the end of %s", title.head)
		}
	}
	for _, w := range statusWords {
		if last, _ := decodeLast(w.word); !statusTails.has(last) {
			t.Errorf("statusTails lacks the end of %s", w.word)
		}
	}
}
