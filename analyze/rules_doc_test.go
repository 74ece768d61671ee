package analyze

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var updateRules = flag.Bool("update-rules", false, "write docs/rules.md from the table of rules")

// TestRulesDoc holds docs/rules.md to the table that --explain reads; make golden writes it.
func TestRulesDoc(t *testing.T) {
	const name = "../docs/rules.md"
	want := rulesDoc()
	if *updateRules {
		if err := os.WriteFile(name, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("%s is not as the rules are; run make golden", name)
	}
}

func rulesDoc() string {
	var b strings.Builder
	b.WriteString("# Rules\n\n" +
		"Written from the table in analyze/rules*.go by `make golden`. Each fact of a report names the rule that found it; `fawen analyze --explain` tells its\n" +
		"meaning and example beside the sentence. A rule is *certain* where 98 of 100 of its finds or more are right on the gold articles.\n\n" +
		"| rule | meaning | 含义 | example | |\n| --- | --- | --- | --- | --- |\n")
	for _, r := range Rules() {
		sure := "likely"
		if r.Certain {
			sure = "certain"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s |\n", r.ID, r.English, r.Hans, r.Example, sure)
	}
	return b.String()
}
