package render

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/fawen/fawen/analyze"
	"github.com/fawen/fawen/internal/lang"
)

func (a *articleTable) courts() grid {
	g := grid{header: a.header(lang.ColCourt, lang.ColLevel, lang.ColRegion, lang.ColMentions)}
	for _, c := range a.r.Courts {
		g.rows = append(g.rows, []string{a.courtName(c), a.word(c.Level), region(c.Region), a.written(c.Mentions)})
	}
	return g
}

func (a *articleTable) courtName(c analyze.Court) string {
	if c.Name != nil {
		return *c.Name
	}
	return a.style.Lang.Sprintf(lang.CourtUndecided, strings.Join(c.Candidates, " / "))
}

func (a *articleTable) organisations() grid {
	g := grid{header: a.header(lang.ColOrganisation, lang.ColRegion, lang.ColMentions)}
	for _, o := range a.r.Organisations {
		g.rows = append(g.rows, []string{o.Name, region(o.Region), a.written(o.Mentions)})
	}
	return g
}

// officials has a row for each post; the name stands in the first.
func (a *articleTable) officials() grid {
	g := grid{header: a.header(lang.ColName, lang.ColPost, lang.ColOrganisation, lang.ColStatus)}
	for _, o := range a.r.Officials {
		name := o.Name
		for _, p := range o.Posts {
			org := p.Org
			if org == "" {
				org = p.Court
			}
			g.rows = append(g.rows, []string{name, p.Title, org, a.word(p.Status)})
			name = ""
		}
	}
	return g
}

func (a *articleTable) people() grid {
	g := grid{header: a.header(lang.ColName, lang.ColRole, lang.ColTimes)}
	for _, p := range a.r.People {
		g.rows = append(g.rows, []string{p.Name, p.Role, times(len(p.Mentions))})
	}
	return g
}

func (a *articleTable) honors() grid {
	g := grid{header: a.header(lang.ColHonor, lang.ColLevel, lang.ColRecipient, lang.ColGranter, lang.ColYear)}
	for _, h := range a.r.Honors {
		year := ""
		if h.Year != nil {
			year = strconv.Itoa(*h.Year)
		}
		recipient := h.Recipient
		if h.Count > 0 {
			recipient = fmt.Sprintf("%s ×%d", recipient, h.Count)
		}
		g.rows = append(g.rows, []string{h.Honor, a.word(h.Level), recipient, h.Granter, year})
	}
	return g
}

// credits puts the names of a role into one row.
func (a *articleTable) credits() grid {
	g := grid{header: a.header(lang.ColRole, lang.ColName)}
	row := map[string]int{}
	for _, c := range a.r.Credits {
		i, ok := row[c.Role]
		if !ok {
			row[c.Role] = len(g.rows)
			g.rows = append(g.rows, []string{c.Role, c.Name})
			continue
		}
		g.rows[i][1] += a.text(lang.Separator) + c.Name
	}
	return g
}

func (a *articleTable) keywords() grid {
	g := grid{header: a.header(lang.ColWord, lang.ColTimes, lang.ColWeight)}
	for _, k := range a.r.Keywords {
		g.rows = append(g.rows, []string{k.Word, times(k.Count), strconv.FormatFloat(k.Weight, 'f', 2, 64)})
	}
	return g
}

// word gives the reader's word for a value of the report: basic → 基层. A value that has none is given as it is.
func (a *articleTable) word(value string) string {
	if key, ok := wordKey(value); ok {
		return a.text(key)
	}
	return value
}

func wordKey(value string) (lang.Key, bool) {
	switch value {
	case "supreme":
		return lang.LevelSupreme, true
	case "high":
		return lang.LevelHigh, true
	case "intermediate":
		return lang.LevelIntermediate, true
	case "basic":
		return lang.LevelBasic, true
	case "tribunal":
		return lang.LevelTribunal, true
	case "special":
		return lang.LevelSpecial, true
	case "foreign":
		return lang.LevelForeign, true
	case "international":
		return lang.LevelInternational, true
	case "national":
		return lang.LevelNational, true
	case "provincial":
		return lang.LevelProvincial, true
	case "municipal":
		return lang.LevelMunicipal, true
	case "county":
		return lang.LevelCounty, true
	case "other":
		return lang.LevelOther, true
	case "current":
		return lang.StatusCurrent, true
	case "former":
		return lang.StatusFormer, true
	case "acting":
		return lang.StatusActing, true
	case "appointed":
		return lang.StatusAppointed, true
	case "removed":
		return lang.StatusRemoved, true
	case "resigned":
		return lang.StatusResigned, true
	case "transferred":
		return lang.StatusTransferred, true
	}
	return 0, false
}
