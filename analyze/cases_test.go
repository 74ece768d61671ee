package analyze

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// A newsCase is a text of a case file and the facts that are to be found in it.
type newsCase struct {
	text string
	want []string
}

// readCases reads a case file: the text, a line with > for each fact, a blank line.
func readCases(t *testing.T, path string) []newsCase {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var cases []newsCase
	for block := range strings.SplitSeq(strings.TrimSpace(string(data)), "\n\n") {
		var c newsCase
		var lines []string
		for line := range strings.SplitSeq(block, "\n") {
			if fact, ok := strings.CutPrefix(line, "> "); ok {
				c.want = append(c.want, fact)
			} else if !strings.HasPrefix(line, "#") {
				lines = append(lines, line)
			}
		}
		if c.text = strings.Join(lines, "\n"); c.text != "" {
			cases = append(cases, c)
		}
	}
	if len(cases) == 0 {
		t.Fatalf("%s holds no case", path)
	}
	return cases
}

func TestHonorCases(t *testing.T) {
	a := analyzer(t)
	for _, c := range append(readCases(t, "testdata/honors.txt"), readCases(t, "testdata/honors-news.txt")...) {
		var got []string
		for _, h := range a.Text("case", c.text).Honors {
			got = append(got, h.Honor+"|"+h.Recipient)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

func TestCreditCases(t *testing.T) {
	a := analyzer(t)
	for _, c := range readCases(t, "testdata/credits.txt") {
		var got []string
		for _, h := range a.Text("case", c.text).Credits {
			got = append(got, h.Role+"|"+h.Name)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

// A credit's role names neither a post nor a person.
func TestCreditRoles(t *testing.T) {
	r := analyzer(t).Text("case", "送法下乡\n青河县人民法院走进村屯。\n主编：陈曦　值班主任：周洋\n剪辑：王晓燕 配音：李国庆")
	var people []string
	for _, p := range r.People {
		people = append(people, p.Name)
	}
	if want := []string{"陈曦", "周洋", "王晓燕", "李国庆"}; len(r.Officials) > 0 || !slices.Equal(people, want) {
		t.Errorf("officials %v, people %q, want none and %q", r.Officials, people, want)
	}
}
