package analyze

import "slices"

// A Rule is one way in which a fact is found. Facts name it, --explain and docs/rules.md tell of it.
type Rule struct {
	ID      string // post.before
	Hans    string // what it means, in simplified characters
	Hant    string // the same in traditional characters
	English string // the same in English
	Example string // a text in which the rule finds something
	Certain bool   // what it finds is certain: right in 98 of 100 cases or more, measured on the gold articles
	Partly  bool   // what it finds is certain under the conditions that confidence.go names
}

// Rules returns all rules, by ID.
func Rules() []Rule {
	rules := slices.Concat(postRules(), postSignRules(), postVerbRules(), postChangeRules(), courtRules(), bodyRules(), personRules(), honorRules(), creditRules())
	slices.SortFunc(rules, func(x, y Rule) int {
		switch {
		case x.ID < y.ID:
			return -1
		case x.ID > y.ID:
			return 1
		}
		return 0
	})
	return rules
}

// RuleByID returns the rule of that ID and whether there is one.
func RuleByID(id string) (Rule, bool) {
	for _, r := range Rules() {
		if r.ID == id {
			return r, true
		}
	}
	return Rule{}, false
}
