package render

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/fawen/fawen/analyze"
	"github.com/fawen/fawen/internal/lang"
)

// table renders an article for a reader: title, source and repairs on top, then a table for each kind of fact.
func table(r *analyze.Report, style Style) ([]byte, error) {
	a := articleTable{r: r, style: style}
	a.top()
	for _, s := range []struct {
		part string
		head lang.Key
		grid func() grid
		why  func()
	}{
		{"courts", lang.HeadCourts, a.courts, a.whyCourts},
		{"organisations", lang.HeadOrganisations, a.organisations, a.whyOrganisations},
		{"officials", lang.HeadOfficials, a.officials, a.whyOfficials},
		{"people", lang.HeadPeople, a.people, a.whyPeople},
		{"honors", lang.HeadHonors, a.honors, a.whyHonors},
		{"credits", lang.HeadCredits, a.credits, a.whyCredits},
		{"keywords", lang.HeadKeywords, a.keywords, func() {}},
	} {
		if !wants(style.Only, s.part) {
			continue
		}
		if err := a.section(a.text(s.head), s.grid()); err != nil {
			return nil, err
		}
		if style.Explain {
			s.why()
		}
	}
	return a.out.Bytes(), nil
}

// articleTable is an article on its way to the reader.
type articleTable struct {
	r     *analyze.Report
	style Style
	out   bytes.Buffer
}

func (a *articleTable) text(key lang.Key) string { return a.style.Lang.Text(key) }

// line writes a line of running text, wrapped.
func (a *articleTable) line(text string) {
	for _, l := range wrap(flat(text), a.style.Width) {
		a.out.WriteString(l + "\n")
	}
}

// flat makes a text one line that steers nothing.
func flat(text string) string {
	return strings.Join(strings.Fields(Visible(text)), " ")
}

func (a *articleTable) top() {
	src := &a.r.Source
	title := flat(cmp.Or(src.Title, a.text(lang.NoTitle)))
	for _, l := range wrap(title, a.style.Width) {
		a.out.WriteString(a.style.bold(l) + "\n")
	}
	script := lang.ScriptHans
	if src.Script == "hant" {
		script = lang.ScriptHant
	}
	parts := []string{src.Name, src.Encoding, a.text(script)}
	if src.Format != "" && src.Format != "text" {
		parts = append(parts, src.Format)
	}
	date := a.text(lang.NoDate)
	if src.Date != nil {
		date = *src.Date
	}
	parts = append(parts, date)
	if src.Outlet != "" {
		parts = append(parts, src.Outlet)
	}
	parts = append(parts, a.style.Lang.Sprintf(lang.CountChars, src.Chars), a.style.Lang.Sprintf(lang.CountWords, a.r.Words))
	a.line(strings.Join(parts, " · "))
	a.line(a.text(lang.RepairsLine) + a.repairs())
}

func (a *articleTable) repairs() string {
	n := a.r.Source.Repairs
	var parts []string
	for _, c := range []struct {
		key lang.Key
		n   int
	}{{lang.RepairPinyin, n.Pinyin}, {lang.RepairShifted, n.Shifted}, {lang.RepairLost, n.Lost}, {lang.RepairInvalid, n.InvalidBytes}} {
		if c.n > 0 {
			parts = append(parts, a.style.Lang.Sprintf(c.key, c.n))
		}
	}
	if len(parts) == 0 {
		return a.text(lang.RepairsNone)
	}
	return strings.Join(parts, a.text(lang.Separator))
}

// section draws a table under its heading, or says that there is nothing.
func (a *articleTable) section(head string, g grid) error {
	a.out.WriteString("\n")
	if len(g.rows) == 0 {
		a.line(a.style.Lang.Sprintf(lang.NoneFound, head))
		return nil
	}
	a.out.WriteString(a.style.bold(head) + "\n")
	for _, row := range g.rows {
		for i := range row {
			row[i] = flat(row[i])
		}
	}
	g = g.fit(a.style.Width)
	return draw(&a.out, g.header, g.rows)
}

func (a *articleTable) header(keys ...lang.Key) []string {
	out := make([]string, len(keys))
	for i, k := range keys {
		out[i] = a.text(k)
	}
	return out
}

// written lists the forms in which mentions stand in the text, with how often where that is more than once: 婁星區法院 ×3.
func (a *articleTable) written(mentions []analyze.Mention) string {
	var forms []string
	count := map[string]int{}
	for _, m := range mentions {
		if count[m.Text]++; count[m.Text] == 1 {
			forms = append(forms, m.Text)
		}
	}
	for i, f := range forms {
		if n := count[f]; n > 1 {
			forms[i] = fmt.Sprintf("%s ×%d", f, n)
		}
	}
	return strings.Join(forms, a.text(lang.Separator))
}

func times(n int) string { return strconv.Itoa(n) }

// region writes a division with those above it; names that are part of the next are not said twice.
func region(r analyze.Region) string {
	parts := slices.DeleteFunc([]string{r.Province, r.City, r.County}, func(s string) bool { return s == "" })
	return strings.TrimSpace(strings.Join(slices.Compact(parts), "") + " " + r.Code)
}
