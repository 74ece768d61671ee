package dict

import (
	"slices"
	"testing"
)

func TestWord(t *testing.T) {
	for w, want := range map[string]Tag{
		"法院": TagNoun, "驳回": TagVerb, "湖南省": TagPlace, "最高人民法院": TagOrganisation, "的": TagFunction,
		"今年": TagTime, "高兴": TagAdjective, "一百": TagNumber,
	} {
		if info, ok := Word(w); !ok || info.Tag != want || info.Freq == 0 {
			t.Errorf("Word(%s) = %+v, %v; want tag %s", w, info, ok, want)
		}
	}
	for _, w := range []string{"", "法院法", "院区院区"} {
		if info, ok := Word(w); ok {
			t.Errorf("Word(%q) = %+v", w, info)
		}
	}
}

func TestWordsAt(t *testing.T) {
	text := "人民法院院长"
	var got []string
	WordsAt(text, func(n int, _ WordInfo) bool { got = append(got, text[:n]); return true })
	for _, want := range []string{"人", "人民", "人民法院"} {
		if !slices.Contains(got, want) {
			t.Errorf("WordsAt(%s) gives %q without %s", text, got, want)
		}
	}
}

func TestTagNames(t *testing.T) {
	for tag := range tags {
		if tag.String() == "" || tag.String() == "unknown" {
			t.Errorf("tag %d has no name", tag)
		}
	}
	if got := Tag(200).String(); got != "unknown" {
		t.Errorf("Tag(200) is %q", got)
	}
	if _, ok := ParseTag("nonsense"); ok {
		t.Error("ParseTag takes nonsense")
	}
}

func TestBrokenWordsGiveAnError(t *testing.T) {
	for _, n := range []int{0, 20, len(wordsFile) - 1} {
		if _, err := openWords(wordsFile[:n]); err == nil {
			t.Errorf("the first %d bytes open", n)
		}
	}
}

func BenchmarkWord(b *testing.B) {
	for b.Loop() {
		Word("人民法院")
	}
}
