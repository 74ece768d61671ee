package dict

import (
	"testing"
	"unicode/utf8"
)

func TestTraditional(t *testing.T) {
	for s, want := range map[string]string{
		"娄底市娄星区人民法院": "婁底市婁星區人民法院",
		"台湾高等法院台南分院": "臺灣高等法院臺南分院",
		"干部干净后勤皇后":   "幹部乾淨後勤皇后",
		"头发发展":       "頭髮發展",
		"婁星區":        "婁星區",
		"ABC，一二":     "ABC，一二",
		"":           "",
		"a\xffb":     "a\uFFFDb",
	} {
		if got := Traditional(s); got != want {
			t.Errorf("Traditional(%q) = %q, want %q", s, got, want)
		}
	}
}

// Every phrase and every character of the sources is written as they say.
func TestTraditionalHoldsItsSources(t *testing.T) {
	for _, pattern := range []string{"traditional-phrases.tsv", "traditional-characters.tsv"} {
		for _, row := range sourceRows(t, pattern, 2) {
			if got := Traditional(row[0]); got != row[1] {
				t.Errorf("Traditional(%s) = %s, want %s", row[0], got, row[1])
			}
		}
	}
}

// Folding undoes Traditional for all that Simplified text holds.
func TestFoldUndoesTraditional(t *testing.T) {
	different := 0
	for _, row := range sourceRows(t, "traditional-phrases.tsv", 2) {
		if utf8.RuneCountInString(row[0]) != utf8.RuneCountInString(row[1]) {
			t.Errorf("%s and %s are of different length", row[0], row[1])
		}
		if FoldString(Traditional(row[0])) != FoldString(row[0]) {
			different++
		}
	}
	if different > 250 {
		t.Errorf("%d phrases do not come back", different)
	}
}

func TestBrokenTraditionalChangesNothing(t *testing.T) {
	table := openTraditional(traditionalFile[:40])
	if len(table.targets) != 0 || table.index.Get('区') != 0 {
		t.Error("a broken file gives characters")
	}
}

func BenchmarkTraditional(b *testing.B) {
	text := "娄底市娄星区人民法院党组书记、院长主持召开会议,传达学习。"
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Traditional(text)
	}
}
