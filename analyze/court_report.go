package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
)

// reportCourts lists the courts with their mentions.
func (a *article) reportCourts() []Court {
	list := make([]Court, len(a.courtList))
	for i := range a.courtList {
		e := &a.courtList[i]
		list[i] = Court{
			ID: e.id, English: e.english, Level: e.level.String(), Jurisdiction: e.jurisdiction.String(),
			Confidence: confidence(e.certain), Mentions: []Mention{},
		}
		if e.name != "" {
			name := a.entityName(e)
			list[i].Name = &name
		}
		for _, c := range e.candidates {
			list[i].Candidates = append(list[i].Candidates, a.canonical(c, e.jurisdiction))
		}
		if e.division > 0 {
			list[i].Region = a.region(dict.DivisionAt(e.division - 1))
		}
	}
	for _, h := range a.courts {
		if h.entity >= 0 && h.entity < len(list) {
			list[h.entity].Mentions = append(list[h.entity].Mentions, a.mention(h.Span, h.rule))
		}
	}
	return list
}

// courtName returns the canonical name of the court that mention i speaks of, "" for i < 0 or where it is not known.
func (a *article) courtName(i int) string {
	if i < 0 || i >= len(a.courts) {
		return ""
	}
	n := a.courts[i].entity
	if n < 0 || n >= len(a.courtList) || a.courtList[n].name == "" {
		return ""
	}
	return a.entityName(&a.courtList[n])
}

// entityName writes the canonical name of a court in the article's script; one that no dictionary has as the article does.
func (a *article) entityName(e *courtEntity) string {
	switch {
	case e.shown != "":
	case e.written && a.nameScript() == a.doc.Script && a.norm(e.at) == e.name:
		e.shown = a.quote(e.at)
	default:
		e.shown = a.canonical(e.name, e.jurisdiction)
	}
	return e.shown
}

// nameScript is the script that canonical names are written in.
func (a *article) nameScript() string {
	if s := a.analyzer.options.script; s == "hans" || s == "hant" {
		return s
	}
	return a.doc.Script
}

// usualForms are characters of place names for which OpenCC's standard has a form that no region prints: 雙峯縣 → 雙峰縣.
var usualForms = strings.NewReplacer("峯", "峰", "羣", "群", "牀", "床", "竈", "灶", "啓", "啟")

// canonical writes an official name in the article's script; courts of Taiwan write 臺.
func (a *article) canonical(name string, j dict.Jurisdiction) string {
	if a.nameScript() != "hant" {
		return name
	}
	name = usualForms.Replace(dict.Traditional(name))
	if j == dict.Taiwan {
		name = strings.ReplaceAll(name, "台", "臺")
	}
	return name
}

// region names the divisions that d lies in, in the article's script.
func (a *article) region(d dict.Division) Region {
	r := Region{Code: d.Code}
	for range 4 {
		name := a.canonical(d.Name, dict.Mainland)
		switch d.Level {
		case dict.Province:
			r.Province = name
		case dict.Prefecture:
			r.City = name
		default:
			r.County = name
		}
		up, ok := d.Parent()
		if !ok {
			break
		}
		d = up
	}
	return r
}
