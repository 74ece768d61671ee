package dict

import (
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFoldKnowsUsualSpellings(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"婁底市婁星區人民法院", "娄底市娄星区人民法院"},
		{"臺灣高等法院臺中分院", "台湾高等法院台中分院"},
		{"爲裏裡衞衛羣群啓啟峯峰麽麼温溫説說", "为里里卫卫群群启启峰峰么么温温说说"},
		{"ＡＢ１２％（甲），；：？！～", "AB12%(甲),;:?!~"},
		{"。、“”‘’《》【】…—", "。、“”‘’《》【】…—"},
		{"「一」『二』〔三〕［四］〈五〉", "“一”‘二’(三)[四]《五》"},
		{"阿卜杜拉•买买提‧∙⋅･・", "阿卜杜拉·买买提·····"},
		{"甲\u3000乙\u00a0丙", "甲 乙 丙"},
		{"二○二三年", "二〇二三年"},
		{"著名、老幺、觉着、乾坤", "著名、老幺、觉着、干坤"},
		{"a\xffb", "a\uFFFDb"},
		{"\uFFFD", "\uFFFD"},
		{"", ""},
	} {
		if got := FoldString(c.text); got != c.want {
			t.Errorf("FoldString(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

func TestFoldIsIdempotentEverywhere(t *testing.T) {
	folded := 0
	for r := rune(-1); r <= utf8.MaxRune+1; r++ {
		to := Fold(r)
		if to != r {
			folded++
		}
		if Fold(to) != to {
			t.Errorf("%c folds to %c, which folds to %c", r, to, Fold(to))
		}
		if IsTraditional(r) && (to == r || to < 0x3400) {
			t.Errorf("IsTraditional(%c), but it folds to %c", r, to)
		}
	}
	if folded < 5000 {
		t.Errorf("only %d characters fold", folded)
	}
}

func TestIsTraditional(t *testing.T) {
	for text, want := range map[string]bool{"區學領導為爲臺衞": true, "区学领导为台卫法院，。○（Ａ": false} {
		for _, r := range text {
			if IsTraditional(r) != want {
				t.Errorf("IsTraditional(%c) = %v", r, !want)
			}
		}
	}
}

func TestFoldStringKeepsFoldedTextAsItIs(t *testing.T) {
	text := strings.Repeat("某区法院。", 10)
	if n := testing.AllocsPerRun(10, func() { FoldString(text) }); n != 0 {
		t.Errorf("%v allocations for a text that folds to itself", n)
	}
}

func BenchmarkFoldString(b *testing.B) {
	text := strings.Repeat("婁底市婁星區人民法院黨組書記、院長主持召開會議，傳達學習。", 100)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		FoldString(text)
	}
}

func BenchmarkFold(b *testing.B) {
	text := strings.Repeat("婁底市婁星區人民法院黨組書記、院長主持召開會議，傳達學習。", 100)
	b.SetBytes(int64(len(text)))
	sum := rune(0)
	for b.Loop() {
		for _, r := range text {
			sum += Fold(r)
		}
	}
}

// Every record of the sources folds as it says, and nothing folds that no record names.
func TestFoldHoldsItsSources(t *testing.T) {
	known := map[rune]bool{}
	for _, row := range sourceRows(t, "fold*.tsv", 2) {
		from, to := sourceRune(t, row[0]), sourceRune(t, row[1])
		known[from] = true
		if got := Fold(from); got != Fold(to) || got == from {
			t.Errorf("Fold(%c) = %c, the source says %c", from, got, to)
		}
	}
	for r := rune(0); r <= utf8.MaxRune; r++ {
		if Fold(r) != r && !known[r] {
			t.Errorf("%c folds to %c, but no source says so", r, Fold(r))
		}
	}
}

// sourceRune reads a character that stands as itself or as U+3000.
func sourceRune(t *testing.T, text string) rune {
	t.Helper()
	if hex, ok := strings.CutPrefix(text, "U+"); ok {
		n, err := strconv.ParseUint(hex, 16, 21)
		if err != nil {
			t.Error(err)
		}
		return rune(n)
	}
	r, _ := utf8.DecodeRuneInString(text)
	return r
}
