package analyze

import (
	"slices"
	"strings"
	"testing"
)

// TestRuleExamples checks that each rule finds something in its own example, and that the table is whole.
func TestRuleExamples(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, rule := range Rules() {
		if seen[rule.ID] {
			t.Errorf("%s stands twice in the table", rule.ID)
		}
		seen[rule.ID] = true
		if rule.Hans == "" || rule.Hant == "" || rule.English == "" {
			t.Errorf("%s lacks its meaning in one of the languages", rule.ID)
		}
		found := rulesIn(a.Text("example", rule.Example))
		if !slices.Contains(found, rule.ID) {
			t.Errorf("%s is not found in its example %s\nfound: %s", rule.ID, rule.Example, strings.Join(found, " "))
		}
	}
}

// rulesIn returns the rules of all facts of a report.
func rulesIn(r *Report) []string {
	var found []string
	mentions := func(list []Mention) {
		for _, m := range list {
			found = append(found, m.Rule)
		}
	}
	for _, c := range r.Courts {
		mentions(c.Mentions)
	}
	for _, o := range r.Organisations {
		mentions(o.Mentions)
	}
	for _, o := range r.Officials {
		mentions(o.Mentions)
		for _, p := range o.Posts {
			found = append(found, p.Rule)
		}
	}
	for _, p := range r.People {
		mentions(p.Mentions)
	}
	for _, h := range r.Honors {
		found = append(found, h.Rule)
	}
	for _, c := range r.Credits {
		found = append(found, c.Rule)
	}
	return found
}
