package analyze

import (
	"encoding/json"
	"strings"
	"testing"
)

// Articles taken together, each step of all before the next, get the reports that they get one by one.
func TestReadingsDoNotDisturbEachOther(t *testing.T) {
	a := analyzer(t)
	texts := articleTexts(t)
	readings, want, reports := map[string]*Reading{}, map[string]string{}, map[string]*Report{}
	for name, text := range texts {
		alone, err := a.Read(name, strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		want[name] = written(t, alone)
		if readings[name], err = a.Start(name, strings.NewReader(text)); err != nil {
			t.Fatal(err)
		}
	}
	for len(reports) < len(readings) {
		for name, r := range readings {
			if report := r.Step(); report != nil {
				reports[name] = report
			}
		}
	}
	for name, report := range reports {
		if got := written(t, report); got != want[name] {
			t.Errorf("%s: got %s\nwant %s", name, got, want[name])
		}
	}
}

func written(t *testing.T, r *Report) string {
	t.Helper()
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
