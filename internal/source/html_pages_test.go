package source

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const pagesDir = "../../testdata/pages"

// TestPages reads the saved pages of testdata/pages: text F1 of .97 over all and .9 on each, headline and date right on 28 of 30.
func TestPages(t *testing.T) {
	table, err := os.ReadFile(filepath.Join(pagesDir, "expected.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	pages, sum := 0, 0.0
	right := map[string]int{}
	for row := range strings.Lines(string(table)) {
		if strings.HasPrefix(row, "#") {
			continue
		}
		cells := strings.Split(strings.TrimSuffix(row, "\n"), "\t")
		d := readPageFile(t, cells[0])
		want, err := os.ReadFile(filepath.Join(pagesDir, cells[0]+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		pages++
		f := lineF1(d.Clean, string(want))
		sum += f
		if f < .9 {
			t.Errorf("%s: text F1 %.3f", cells[0], f)
		}
		if f < 1 {
			t.Logf("%s: text F1 %.3f: %s", cells[0], f, firstDifference(d.Clean, string(want)))
		}
		for i, got := range []string{d.Meta.Title, d.Meta.Date, d.Meta.Outlet, d.Meta.Author} {
			name := []string{"headline", "date", "outlet", "author"}[i]
			if got == cells[i+1] {
				right[name]++
			} else {
				t.Logf("%s: %s %q, want %q", cells[0], name, got, cells[i+1])
			}
		}
	}
	t.Logf("%d pages: text F1 %.4f, right: %v", pages, sum/float64(pages), right)
	if pages != 30 || sum/float64(pages) < .97 {
		t.Errorf("text F1 %.4f on %d pages", sum/float64(pages), pages)
	}
	for name, least := range map[string]int{"headline": 28, "date": 28, "outlet": 27, "author": 27} {
		if right[name] < least {
			t.Errorf("%s right on %d pages, want %d", name, right[name], least)
		}
	}
}

func readPageFile(t *testing.T, name string) *Document {
	t.Helper()
	f, err := os.Open(filepath.Join(pagesDir, name+".html"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	d, err := Read(name+".html", f, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// lineF1 is F1 over the characters of the longest common sequence of lines.
func lineF1(got, want string) float64 {
	a, b := strings.Split(strings.TrimSpace(got), "\n"), strings.Split(strings.TrimSpace(want), "\n")
	best := make([][]int, len(a)+1)
	for i := range best {
		best[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			best[i][j] = max(best[i+1][j], best[i][j+1])
			if a[i] == b[j] {
				best[i][j] = max(best[i][j], best[i+1][j+1]+len(a[i]))
			}
		}
	}
	all := len(strings.Join(a, "")) + len(strings.Join(b, ""))
	return 2 * float64(best[0][0]) / float64(max(all, 1))
}

// firstDifference shows the first line that differs.
func firstDifference(got, want string) string {
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return "got " + a[i] + " / want " + b[i]
		}
	}
	return "one is longer"
}
