package dict

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// sourceRows returns the records of the TSV files that match the pattern under dict/source, each with columns up to width,
// empty where the line has fewer.
func sourceRows(t testing.TB, pattern string, width int) [][]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("source", pattern))
	if err != nil || len(files) == 0 {
		t.Fatalf("no file %s: %v", pattern, err)
	}
	var rows [][]string
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			if line[0] == '#' {
				continue
			}
			row := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			for len(row) < width {
				row = append(row, "")
			}
			rows = append(rows, row)
		}
	}
	return rows
}
