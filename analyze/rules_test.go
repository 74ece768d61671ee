package analyze

import (
	"os"
	"path/filepath"
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

// TestEveryRuleIsInTheTable reads articles: each fact's rule stands in the table, and its confidence is one that the rule allows.
func TestEveryRuleIsInTheTable(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	reports := map[string]*Report{}
	for name, text := range articles(t) {
		reports[name] = a.Text(name, text)
	}
	for _, rule := range Rules() {
		reports[rule.ID] = a.Text(rule.ID, rule.Example)
	}
	check := func(in, id string, sure Confidence) {
		rule, ok := RuleByID(id)
		switch {
		case !ok:
			t.Errorf("%s: rule %q is not in the table", in, id)
		case sure == Certain && !rule.Certain && !rule.Partly, sure == Likely && rule.Certain, sure != Certain && sure != Likely:
			t.Errorf("%s: a fact of %s is %q", in, id, sure)
		}
	}
	for name, r := range reports {
		for _, id := range rulesIn(r) {
			if _, ok := RuleByID(id); !ok {
				t.Errorf("%s: rule %q is not in the table", name, id)
			}
		}
		for _, o := range r.Officials {
			for _, p := range o.Posts {
				check(name, p.Rule, p.Confidence)
			}
		}
		for _, h := range r.Honors {
			check(name, h.Rule, h.Confidence)
		}
		for _, c := range r.Credits {
			check(name, c.Rule, c.Confidence)
		}
	}
}

// articles are the articles of testdata, by name.
func articles(t testing.TB) map[string]string {
	t.Helper()
	files, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(files) < 20 {
		t.Fatalf("%d articles: %v", len(files), err)
	}
	texts := map[string]string{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(file)] = string(data)
	}
	return texts
}
