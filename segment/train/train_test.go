package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fawen/fawen/segment/internal/learned"
)

// corpus is a small training text, written for this test.
func corpus() string {
	lines := []string{
		"S\t法院 今天 开庭 审理 此案 。", "T\t法官 駁回 被告 的 申請 。", "S\t原告 要求 被告 赔偿 损失 ３．５ 万 元 。",
		"T\t陪審團 裁定 被告 罪名 不 成立 。", "S\t他 在 5G 手机 上 观看 庭审 直播 。", "S\t双方 当庭 达成 调解 协议 。",
	}
	var b strings.Builder
	for i := range 300 {
		b.WriteString(lines[i*7%len(lines)] + "\n")
	}
	return b.String()
}

func TestTrainingLearnsAndGivesTheSameBytes(t *testing.T) {
	dir := t.TempDir()
	text := filepath.Join(dir, "text.txt")
	if err := os.WriteFile(text, []byte(corpus()), 0o600); err != nil {
		t.Fatal(err)
	}
	var files [2][]byte
	for i := range files {
		var notes strings.Builder
		o := options{text: text, out: filepath.Join(dir, "weights.bin"), hold: 10, epochs: 2, minPairs: 1, minTriples: 1, keepPairs: 30, keepTriples: 10}
		if err := run(o, &notes); err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(notes.String(), "agreement in 8 bits 100.00\n") {
			t.Errorf("it did not learn its own text:\n%s", &notes)
		}
		var err error
		if files[i], err = os.ReadFile(o.out); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(files[0], files[1]) {
		t.Error("the same text gave other bytes")
	}
	w, err := learned.Decode(string(files[0]))
	if err != nil {
		t.Fatal(err)
	}
	if len(w.Pairs) != 30 || len(w.Triples) != 10 || !bytes.Equal(w.Encode(), files[0]) {
		t.Errorf("%d pairs, %d triples, or other bytes after reading", len(w.Pairs), len(w.Triples))
	}
}

func TestTrainingTellsWhatIsWrongWithTheText(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "bad.txt")
	if err := os.WriteFile(bad, []byte("S\t好 的\nS\t\xff\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	err := run(options{text: bad, hold: 50}, io.Discard)
	if err == nil || err.Error() != bad+":2: not UTF-8" {
		t.Errorf("got %v", err)
	}
}
