package analyze

import (
	"os"
	"reflect"
	"strings"
	"testing"
)

// docs/json.md names every field of the report, in the section of the list that it stands in.
func TestJSONIsDocumented(t *testing.T) {
	data, err := os.ReadFile("../docs/json.md")
	if err != nil {
		t.Fatal(err)
	}
	head, rest, _ := strings.Cut(string(data), "\n## ")
	sections := map[string]string{"": head}
	for _, part := range strings.Split(rest, "\n## ") {
		name, text, _ := strings.Cut(part, "\n")
		sections[name] = text
	}
	for _, c := range []struct {
		section string
		of      any
	}{
		{"", Report{}}, {"source", Source{}}, {"source", Repairs{}}, {"courts[]", Court{}}, {"courts[]", Region{}}, {"courts[]", Mention{}},
		{"organisations[]", Organisation{}}, {"officials[] and people[]", Official{}}, {"officials[] and people[]", Post{}},
		{"officials[] and people[]", Person{}}, {"honors[]", Honor{}}, {"credits[]", Credit{}}, {"keywords[]", Keyword{}},
	} {
		text, ok := sections[c.section]
		if !ok {
			t.Fatalf("no section %q", c.section)
		}
		for _, f := range reflect.VisibleFields(reflect.TypeOf(c.of)) {
			key, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			if key != "" && !strings.Contains(text, "`"+key+"`") {
				t.Errorf("section %q does not name `%s` of %T", c.section, key, c.of)
			}
		}
	}
}
