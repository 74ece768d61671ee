package render

import (
	"strings"

	"github.com/fawen/fawen/analyze"
	"github.com/fawen/fawen/internal/lang"
)

// The why methods print, for each fact of a kind, its sentence with the evidence marked, and the rule that made it:
//
//	• 庞敬亭 院长 [确定]
//	  清河县法院【院长】庞敬亭主持会议。
//	  post.before：职务紧接在姓名之前
//	  例：宁乡市人民法院院长李晓明主持会议。
//
// On a terminal with colours the evidence is bold and underlined in place of 【】.

func (a *articleTable) whyCourts() {
	for _, c := range a.r.Courts {
		a.whyMentions(a.courtName(c), c.Confidence, c.Mentions)
	}
}

func (a *articleTable) whyOrganisations() {
	for _, o := range a.r.Organisations {
		a.whyMentions(o.Name, o.Confidence, o.Mentions)
	}
}

func (a *articleTable) whyOfficials() {
	for _, o := range a.r.Officials {
		for _, p := range o.Posts {
			a.why(o.Name+" "+p.Title, p.Confidence, p.Rule, p.Start, p.End)
		}
	}
}

func (a *articleTable) whyPeople() {
	for _, p := range a.r.People {
		a.whyMentions(p.Name, p.Confidence, p.Mentions)
	}
}

func (a *articleTable) whyHonors() {
	for _, h := range a.r.Honors {
		a.why(h.Recipient+" "+h.Honor, h.Confidence, h.Rule, h.Start, h.End)
	}
}

func (a *articleTable) whyCredits() {
	for _, c := range a.r.Credits {
		a.why(c.Role+" "+c.Name, c.Confidence, c.Rule, c.Start, c.End)
	}
}

// whyMentions explains the first mention that each rule found.
func (a *articleTable) whyMentions(fact string, sure analyze.Confidence, mentions []analyze.Mention) {
	told := map[string]bool{}
	for _, m := range mentions {
		if !told[m.Rule] {
			told[m.Rule] = true
			a.why(fact, sure, m.Rule, m.Start, m.End)
		}
	}
}

// why explains one fact.
func (a *articleTable) why(fact string, sure analyze.Confidence, rule string, start, end int) {
	switch sure {
	case analyze.Certain:
		fact += " [" + a.text(lang.Certain) + "]"
	case analyze.Likely:
		fact += " [" + a.text(lang.Likely) + "]"
	}
	a.indented("• ", fact)
	before, evidence, after := a.r.Evidence(start, end)
	a.marked(flat(before), flat(evidence), flat(after))
	r, ok := analyze.RuleByID(rule)
	if !ok {
		a.indented("  ", a.style.Lang.Sprintf(lang.ExplainNoRule, rule))
		return
	}
	meaning := [...]string{lang.English: r.English, lang.Hans: r.Hans, lang.Hant: r.Hant}[a.style.Lang]
	a.indented("  ", a.style.Lang.Sprintf(lang.ExplainRule, rule, meaning))
	if r.Example != "" {
		a.indented("  ", a.style.Lang.Sprintf(lang.ExplainExample, r.Example))
	}
}

// marked writes a sentence with its evidence marked. The 【】 count for the width with colours too, so that lines break in the same places.
func (a *articleTable) marked(before, evidence, after string) {
	lines := wrap(before+"【"+evidence+"】"+after, a.style.Width-2)
	if a.style.Color {
		emphasize(lines, strings.Count(before, "【"), strings.Count(evidence, "】"))
	}
	for _, l := range lines {
		a.out.WriteString("  " + l + "\n")
	}
}

// emphasize makes what stands between 【 and 】 bold and underlined, line by line, passing over opens 【 and then closes 】 that the text has itself.
func emphasize(lines []string, opens, closes int) {
	const begin, end = "\x1b[1;4m", "\x1b[0m"
	inside := false
	for i, l := range lines {
		var b strings.Builder
		if inside {
			b.WriteString(begin)
		}
		for _, r := range l {
			switch {
			case r == '【' && !inside && opens >= 0:
				if opens--; opens < 0 {
					inside = true
					b.WriteString(begin)
					continue
				}
			case r == '】' && inside:
				if closes--; closes < 0 {
					inside = false
					b.WriteString(end)
					continue
				}
			}
			b.WriteRune(r)
		}
		if inside {
			b.WriteString(end)
		}
		lines[i] = b.String()
	}
}

// indented writes running text behind a mark, wrapped, its further lines under the first.
func (a *articleTable) indented(mark, text string) {
	for _, l := range wrap(flat(text), a.style.Width-width(mark)) {
		a.out.WriteString(mark + l + "\n")
		mark = "  "
	}
}
