package analyze

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
)

// What looks for words must find what the standard library finds, at every length around where it changes its ways.
func TestSearchAgreesWithStrings(t *testing.T) {
	text := strings.Repeat("法院审理该案，法官李明é说：a法b院𠮷。", 12)
	words := []string{"法", "法院", "法官", "𠮷。法", "该案，法官李明é说", "案件", "b院𠮷。", "说：b", strings.Repeat("法院", 40)}
	for n := range len(text) {
		part := text[:n]
		for _, w := range words {
			want := strings.Index(part, w)
			if got := index(part, w); got != want {
				t.Fatalf("index(%q, %q) = %d, want %d", part, w, got, want)
			}
			for _, limit := range []int{1, 3, 40, 90} {
				within := want
				if want >= limit {
					within = -1
				}
				if got := indexWithin(part, w, limit); got != within {
					t.Fatalf("indexWithin(%q, %q, %d) = %d, want %d", part, w, limit, got, within)
				}
			}
			if got, want := lastIndex(part, w), strings.LastIndex(part, w); got != want {
				t.Fatalf("lastIndex(%q, %q) = %d, want %d", part, w, got, want)
			}
			if got, want := opening(part, []string{"院", w}) == w, strings.HasPrefix(part, w); got != want {
				t.Fatalf("opening(%q, %q): %v", part, w, got)
			}
			if got, want := closing(part, []string{"官院", w}) == w, strings.HasSuffix(part, w); got != want {
				t.Fatalf("closing(%q, %q): %v", part, w, got)
			}
		}
		if !utf8.ValidString(part) {
			continue
		}
		for _, chars := range []string{"官:", "，。", "xé李", "a", "𠮷"} {
			if got, want := indexAny(part, chars), strings.IndexAny(part, chars); got != want {
				t.Fatalf("indexAny(%q, %q) = %d, want %d", part, chars, got, want)
			}
		}
		for k := range 30 {
			if got, want := longerThan(part, k), utf8.RuneCountInString(part) > k; got != want {
				t.Fatalf("longerThan(%q, %d) = %v", part, k, got)
			}
		}
	}
}

// The set that the reader of posts asks must hold the characters that it does something with.
func TestPostMarksAreThoseWithAKind(t *testing.T) {
	marks := newCharSet(postMarks)
	for c := rune(0); c < 0x30000; c++ {
		if got, want := marks.has(c), c >= firstHan && charOf(c) != plainChar; got != want {
			t.Errorf("%c: %v, want %v", c, got, want)
		}
	}
}

// A sieve lets every word of its text pass, and keeps nearly all others out.
func TestSieve(t *testing.T) {
	text := "法院审理该案，法官李明é说：a法b院𠮷。"
	sieve := sieveOf(text)
	for i := range text {
		for j := range text[i:] {
			if word := text[i : i+j]; strings.Trim(word, "法院审理该案官李明说") == "" && !sieve.may(word) {
				t.Errorf("%s is held back", word)
			}
		}
	}
	for _, word := range []string{"授予", "获奖", "表彰", "法庭", "由"} {
		if sieve.may(word) {
			t.Errorf("%s passes", word)
		}
	}
}

// A wordList finds what a search without its sieve finds.
func TestWordList(t *testing.T) {
	words := []string{" ", "了", "一等", "一等奖", "é李", "𠮷", "2013", "法院"}
	first, last := openers(words...), closers(words...)
	text := "2013一等奖了 法院é李𠮷法官一等了。"
	for i := range text {
		if got, want := first.opening(text[i:]), opening(text[i:], words); got != want {
			t.Errorf("opening(%q) = %q, want %q", text[i:], got, want)
		}
		if got, want := last.closing(text[:i]), closing(text[:i], words); got != want {
			t.Errorf("closing(%q) = %q, want %q", text[:i], got, want)
		}
	}
}

// A runeSet has the characters it is made of.
func TestRuneSet(t *testing.T) {
	const chars = " \tA，、官é𠮷法"
	set := newRuneSet(chars)
	for c := rune(0); c < 0x30000; c++ {
		if got, want := set.has(c), strings.ContainsRune(chars, c) && c != utf8.RuneError; got != want {
			t.Fatalf("%q: %v, want %v", c, got, want)
		}
	}
	text := "法b院𠮷、xé官\xe5\x9b"
	for i := range text {
		if got, want := set.index(text[i:]), strings.IndexAny(text[i:], chars); got != want {
			t.Errorf("index(%q) = %d, want %d", text[i:], got, want)
		}
	}
}

// The index of terms finds each term, and what follows the last one.
func TestFirstTerm(t *testing.T) {
	art := &article{}
	for _, start := range []int{0, 3, 63, 64, 64, 500, 501} {
		art.terms = append(art.terms, dict.Match{Start: start})
	}
	art.indexTerms()
	for i := -5; i < 600; i++ {
		want := 0
		for want < len(art.terms) && art.terms[want].Start < i {
			want++
		}
		if got := art.firstTerm(i); got != want {
			t.Fatalf("firstTerm(%d) = %d, want %d", i, got, want)
		}
	}
}

// The index of signs has what is no Chinese character, letter or digit, in every line, and line ends.
func TestSigns(t *testing.T) {
	art := &article{text: "  庭长李文(女)说:“好。”)A1\n\n《法》 x·y;\n"}
	art.cutSentences()
	var got []rune
	for _, i := range art.signs {
		c, _ := art.runeAt(int(i))
		got = append(got, c)
	}
	if want := "():“。”)\n\n《》 ·;\n"; string(got) != want {
		t.Errorf("got %q, want %q", string(got), want)
	}
	if from := art.signsFrom(strings.Index(art.text, "《")); len(from) != 6 {
		t.Errorf("%d signs from the second line on", len(from))
	}
}

// trimLeft and trimRight cut as the standard library does.
func TestTrim(t *testing.T) {
	for _, text := range []string{"", "12名法官", "三百余人", "法官12", "。; ", "的。; ", "第十二届", "\xff1", "1\xe4"} {
		for _, chars := range []string{"0123456789", "0123456789两二三百余", "。; "} {
			if got, want := trimLeft(text, chars), strings.TrimLeft(text, chars); got != want {
				t.Errorf("trimLeft(%q, %s) = %q, want %q", text, chars, got, want)
			}
			if got, want := trimRight(text, chars), strings.TrimRight(text, chars); got != want {
				t.Errorf("trimRight(%q, %s) = %q, want %q", text, chars, got, want)
			}
		}
	}
}

// A wordNet gives every word that the text holds, in order, and few that it lacks.
func TestWordNet(t *testing.T) {
	text := "名单:李明获奖,é法院a表彰𠮷。"
	net := newWordNet("获奖", "名单:", "é法", "a表", "𠮷。", "夺得", "揭晓", "授予", "李王")
	sieve := sieveOf(text)
	var got []string
	for w := range net.in(&sieve) {
		got = append(got, w)
	}
	if want := net.words[:5]; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// countTo counts as the standard library does, up to its limit.
func TestCountTo(t *testing.T) {
	text := strings.Repeat("李明明李明李", 20) + "王芳"
	for _, word := range []string{"李明", "明", "王芳", "张三", "李明明李明李李"} {
		for most := range 30 {
			if got, want := countTo(text, word, most), min(most, strings.Count(text, word)); got != want {
				t.Errorf("countTo(%s, %d) = %d, want %d", word, most, got, want)
			}
		}
	}
}
