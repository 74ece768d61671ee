package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fawen/fawen/internal/names/span"
)

// writeText writes a few marked sentences and a word list, and returns options for a short run.
func writeText(t *testing.T) options {
	t.Helper()
	dir := t.TempDir()
	var b bytes.Buffer
	add := func(doc int, text string, names ...string) {
		rec := map[string]any{"d": fmt.Sprint(doc), "s": "hans", "t": text, "g": [][2]int{}}
		spans := [][2]int{}
		for _, n := range names {
			at := len([]rune(text[:strings.Index(text, n)]))
			spans = append(spans, [2]int{at, at + len([]rune(n))})
		}
		rec["p"] = spans
		line, err := json.Marshal(rec)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(append(line, '\n'))
	}
	for doc := range 40 {
		add(doc, "院长王建国主持会议。", "王建国")
		add(doc, "法官李芳、陈志强和阿里木·买买提参加。", "李芳", "陈志强", "阿里木·买买提")
		add(doc, "张法官耐心调解，双方达成和解。")
		add(doc, "判决书送达以后，他很高兴。")
	}
	text, words := filepath.Join(dir, "text.jsonl"), filepath.Join(dir, "words.txt")
	for file, data := range map[string]string{text: b.String(), words: "高兴 500 a\n和解 300 v\n解放 900 v\n王建国 9 nr\n法官 900 n\n"} {
		if err := os.WriteFile(file, []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return options{text: text, words: words, tables: "../../../dict/source", out: filepath.Join(dir, "model.bin"), epochs: 2, rounds: 2, lines: 500, doubt: 2, seed: 1}
}

func TestTheSameInputGivesTheSameBytes(t *testing.T) {
	o := writeText(t)
	var models [2][]byte
	for i := range models {
		if err := run(o); err != nil {
			t.Fatal(err)
		}
		data, err := os.ReadFile(o.out)
		if err != nil {
			t.Fatal(err)
		}
		models[i] = data
	}
	if !bytes.Equal(models[0], models[1]) {
		t.Error("two runs differ")
	}
	if _, err := span.Open(string(models[0])); err != nil {
		t.Error(err)
	}
}

func TestBadLinesAreNamed(t *testing.T) {
	dir := t.TempDir()
	for name, data := range map[string]string{
		"surnames.tsv":     "# surname\tclass\n王\ttop\n張\ttop\n",
		"name-parts.tsv":   "安倍\tjapanese\n买买\n",
		"name-context.tsv": "院长\tpost\n庭长\tpost\n",
		"given-names.tsv":  "芳\t1\t2\tx\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	_, err := readKnowledge(dir, filepath.Join(dir, "none"))
	if err == nil {
		t.Fatal("no error")
	}
	for _, want := range []string{"surnames.tsv:3: ", "name-parts.tsv:2: ", "name-context.tsv:2: not in order", "given-names.tsv:1: ", "none"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q is missing in %v", want, err)
		}
	}
}

// Exchanged names keep the marks on the names, and the ignored spans on their text.
func TestReplaceMovesTheMarks(t *testing.T) {
	s := &sentence{sym: symbols("院长王芳与李某到场，何处不明"), names: []stretch{{2, 4}}, ignored: []stretch{{5, 7}}}
	out := replace(s, func([]uint16) []uint16 { return symbols("欧阳志远") })
	text := func(x stretch) string {
		var r []rune
		for _, c := range out.sym[x.start:x.end] {
			r = append(r, rune(c))
		}
		return string(r)
	}
	if got := text(out.names[0]); got != "欧阳志远" {
		t.Errorf("name %q", got)
	}
	if got := text(out.ignored[0]); got != "李某" {
		t.Errorf("ignored %q", got)
	}
}

func TestSurnamesHoldTheHundredFamilies(t *testing.T) {
	o := writeText(t)
	k, err := readKnowledge(o.tables, o.words)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range symbols("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨第言福墨哈谯笪年爱阳佟") {
		if k.chars[c]&(span.CharSurname|span.CharGated) == 0 && c != '第' {
			t.Errorf("%c is no surname", rune(c))
		}
	}
	for _, w := range []string{"欧阳", "司马", "第五", "范姜"} {
		c := symbols(w)
		if k.pairs[[2]uint16{c[0], c[1]}]&span.PairCompound == 0 {
			t.Errorf("%s is no compound surname", w)
		}
	}
}
