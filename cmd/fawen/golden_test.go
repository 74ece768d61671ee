//go:build unix

package main

import (
	"flag"
	"os"
	"os/exec"
	"testing"
)

var update = flag.Bool("update", false, "write the golden reports in testdata")

// TestGoldenReports compares the reports of the README's article with testdata/qinghe.json and qinghe.table; make golden writes them, in
// the commit that means it.
func TestGoldenReports(t *testing.T) {
	for name, args := range map[string][]string{
		"testdata/qinghe.json":  {"analyze", "--format", "json", "testdata/qinghe.txt"},
		"testdata/qinghe.table": {"analyze", "--lang", "zh-Hans", "--width", "100", "testdata/qinghe.txt"},
		"testdata/qinghe.words": {"segment", "testdata/qinghe.txt"},
		"testdata/qinghe.clean": {"repair", "testdata/qinghe.txt"},
	} {
		c := exec.Command("fawen", args...)
		c.Dir = "../.."
		got, err := c.Output()
		if err != nil {
			t.Fatal(err)
		}
		if *update {
			if err := os.WriteFile("../../"+name, got, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile("../../" + name)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != string(want) {
			t.Errorf("%s: the report is not as it was; if it is meant, run make golden\ngot\n%s", name, got)
		}
	}
}
