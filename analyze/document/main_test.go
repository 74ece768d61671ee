package main

import (
	"os"
	"strings"
	"testing"

	"github.com/fawen/fawen/analyze"
)

// docs/rules.md is what the table gives, and holds every rule. A failure is mended by go generate ./analyze.
func TestDocumentIsFresh(t *testing.T) {
	want := document(analyze.Rules())
	got, err := os.ReadFile("../" + file)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("docs/rules.md is not as the rules are\nhint: go generate ./analyze")
	}
	for _, r := range analyze.Rules() {
		if strings.Count(want, "| `"+r.ID+"` |") != 1 {
			t.Errorf("%s does not stand once in docs/rules.md", r.ID)
		}
	}
}
