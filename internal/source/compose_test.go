package source

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// Two random rewritings, composed, must give the text of the second and lead each
// place between edits back to the same byte as one after the other.
func TestComposeIsOneAfterTheOther(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 5))
	rewrite := func(raw string) *rewriter {
		w := &rewriter{raw: raw}
		for i := rng.IntN(4); i < len(raw); i += 1 + rng.IntN(6) {
			end := min(i+rng.IntN(4), len(raw))
			w.replace(i, end, strings.Repeat("x", rng.IntN(3)))
			w.record(KindPinyin, i, end, "")
			i = end
		}
		w.text()
		return w
	}
	for range 500 {
		raw := "abcdefghijklmnopqrstuvw"[:rng.IntN(24)]
		first := rewrite(raw)
		second := rewrite(first.text())
		both := compose(first, second)
		if both.text() != second.text() {
			t.Fatalf("composed to %q, want %q", both.text(), second.text())
		}
		last := edit{}
		for _, e := range both.edits {
			if e.rawStart < last.rawEnd || e.cleanStart < last.cleanEnd || e.rawEnd < e.rawStart || e.cleanEnd < e.cleanStart {
				t.Fatalf("edits out of order: %v", both.edits)
			}
			// Between edits the texts are the same.
			if raw[last.rawEnd:e.rawStart] != both.text()[last.cleanEnd:e.cleanStart] {
				t.Fatalf("%q and %q differ outside of edits %v", raw, both.text(), both.edits)
			}
			last = e
		}
		if raw[last.rawEnd:] != both.text()[last.cleanEnd:] {
			t.Fatalf("%q and %q differ behind the edits %v", raw, both.text(), both.edits)
		}
	}
}
