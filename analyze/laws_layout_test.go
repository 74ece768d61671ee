package analyze

import (
	"strings"
	"testing"

	"github.com/fawen/fawen/internal/news"
)

// layouts are how one article comes from different sites.
var layouts = []struct {
	name string
	lay  func(string) string
}{
	{"indented", func(text string) string { return "　　" + strings.ReplaceAll(text, "\n", "\n　　") }},
	{"indented by spaces", func(text string) string { return strings.ReplaceAll(text, "\n", "\n    ") }},
	{"blanks behind the lines", func(text string) string { return strings.ReplaceAll(text, "\n", " 　\n") }},
	{"empty lines between", func(text string) string { return strings.ReplaceAll(text, "\n", "\n　\n") }},
	{"carriage returns", func(text string) string { return strings.ReplaceAll(text, "\n", "\r\n") }},
	{"blanks of no width", func(text string) string { return strings.ReplaceAll(text, "，", "，\u200b") }},
	{"drawn dashes", func(text string) string { return strings.ReplaceAll(text, "——", "──") }},
	{"quotation marks that all close", strings.NewReplacer("“", "”").Replace},
	{"straight quotation marks", strings.NewReplacer("“", `"`, "”", `"`).Replace},
}

// An article says the same however its lines are set and its quotations marked.
func TestLayoutsSayTheSame(t *testing.T) {
	a := newAnalyzer(t)
	articles, err := news.Read("../testdata/news")
	if err != nil {
		t.Fatal(err)
	}
	marks := strings.NewReplacer("“", `"`, "”", `"`, "─", "—")
	for i := range articles {
		if i%4 > 0 {
			continue
		}
		article := &articles[i]
		want := facts(a.Text(article.ID, article.Text))
		for _, l := range layouts {
			text := l.lay(article.Text)
			if strings.Contains(l.name, "quotation") && unpaired(article.Text) {
				continue
			}
			is := facts(a.Text(article.ID, text))
			if d := differ(mapped(want, marks.Replace), mapped(is, marks.Replace)); d != "" {
				t.Errorf("%s, %s:%s", article.ID, l.name, d)
			}
		}
	}
}

// mapped returns what f makes of each line.
func mapped(list []string, f func(string) string) []string {
	made := make([]string, len(list))
	for i, s := range list {
		made[i] = f(s)
	}
	return made
}

// unpaired reports whether a line of a text opens another number of quotations than it closes, or opens one inside another.
func unpaired(text string) bool {
	for line := range strings.SplitSeq(text, "\n") {
		open := 0
		for _, r := range line {
			switch r {
			case '“':
				open++
			case '”':
				open--
			case '"':
				return true
			}
			if open < 0 || open > 1 {
				return true
			}
		}
		if open != 0 {
			return true
		}
	}
	return false
}
