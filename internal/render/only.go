package render

import (
	"slices"

	"github.com/fawen/fawen/analyze"
)

// Parts are the lists of a report that can be asked for one by one, by their keys in JSON.
func Parts() []string {
	return []string{"courts", "organisations", "officials", "people", "honors", "credits", "keywords"}
}

// wants says whether a part is asked for.
func wants(only []string, part string) bool { return len(only) == 0 || slices.Contains(only, part) }

// part is a report of which only some lists were asked for: the others have no key, which is not the same as an empty list.
type part struct {
	Schema        int                     `json:"schema"`
	Source        analyze.Source          `json:"source"`
	Courts        *[]analyze.Court        `json:"courts,omitempty"`
	Organisations *[]analyze.Organisation `json:"organisations,omitempty"`
	Officials     *[]analyze.Official     `json:"officials,omitempty"`
	People        *[]analyze.Person       `json:"people,omitempty"`
	Honors        *[]analyze.Honor        `json:"honors,omitempty"`
	Credits       *[]analyze.Credit       `json:"credits,omitempty"`
	Keywords      *[]analyze.Keyword      `json:"keywords,omitempty"`
	Words         int                     `json:"words"`
	Warnings      []string                `json:"warnings,omitempty"`
}

// selected gives what encoding/json is to write of a report.
func selected(r *analyze.Report, only []string) any {
	if len(only) == 0 {
		return r
	}
	return part{
		Schema: r.Schema, Source: r.Source, Words: r.Words, Warnings: r.Warnings,
		Courts:        ask(only, "courts", &r.Courts),
		Organisations: ask(only, "organisations", &r.Organisations),
		Officials:     ask(only, "officials", &r.Officials),
		People:        ask(only, "people", &r.People),
		Honors:        ask(only, "honors", &r.Honors),
		Credits:       ask(only, "credits", &r.Credits),
		Keywords:      ask(only, "keywords", &r.Keywords),
	}
}

func ask[T any](only []string, name string, list *[]T) *[]T {
	if !wants(only, name) {
		return nil
	}
	return list
}
