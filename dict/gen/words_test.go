package main

import (
	"os"
	"strings"
	"testing"

	"github.com/go-ego/gse"

	"github.com/fawen/fawen/dict"
)

// gse itself and the compiled list must know the same words.
func TestWordsAreThoseOfGse(t *testing.T) {
	seg := gse.Segmenter{SkipLog: true}
	if err := seg.LoadDictEmbed("zh_s"); err != nil {
		t.Fatal(err)
	}
	src := &sources{dir: "../source"}
	all := readWords(src)
	if len(src.problems) > 0 {
		t.Fatal(src.problems)
	}
	if len(all) < 340000 {
		t.Errorf("only %d words", len(all))
	}
	for _, w := range all {
		if info, ok := dict.Word(w.text); !ok || info.Freq != w.freq || info.Tag != w.tag {
			t.Fatalf("Word(%q) = %+v, %v; want %d %s", w.text, info, ok, w.freq, w.tag)
		}
	}
	file, err := wordListFile()
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	for i := 0; i < len(lines); i += 97 {
		w, err := readWord(lines[i])
		if err != nil {
			t.Fatal(err)
		}
		freq, _, known := seg.Find(w.text)
		info, ok := dict.Word(dict.FoldString(w.text))
		if known && (!ok || float64(info.Freq) < freq) {
			t.Errorf("%s: gse has frequency %v, Word %d, %v", w.text, freq, info.Freq, ok)
		}
	}
}

func TestReadWordRefusesBadLines(t *testing.T) {
	for _, line := range []string{"", "法院", "法院 3", "法院 x n", "法院 -1 n", "法院 3 nn", "法院 3 n n", " 3 n", "法\xff 3 n", "法院 99999999999 n"} {
		if w, err := readWord(line); err == nil {
			t.Errorf("readWord(%q) = %+v", line, w)
		}
	}
}
