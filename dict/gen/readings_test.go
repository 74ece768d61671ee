package main

import (
	"strings"
	"testing"

	"github.com/mozillazg/go-pinyin"

	"github.com/fawen/fawen/dict"
)

// Every reading of go-pinyin is found, with its tone and without, and no character has one that go-pinyin does not give.
func TestReadingsAreThoseOfGoPinyin(t *testing.T) {
	for code, text := range pinyin.PinyinDict {
		own := strings.Split(text, ",")
		for _, syllable := range own {
			if !dict.HasReading(rune(code), syllable) || !dict.HasToneless(rune(code), dict.Toneless(syllable)) {
				t.Errorf("%c is not read %s", code, syllable)
			}
		}
		for _, other := range []string{"qū", "shì", "lǜ", "yī"} {
			if want := strings.Contains(","+text+",", ","+other+","); dict.HasReading(rune(code), other) != want {
				t.Errorf("HasReading(%c, %s) = %v; its readings are %s", code, other, !want, text)
			}
		}
	}
}
