package source

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestQuoteGivesTheAuthorsScript(t *testing.T) {
	d := FromString("a.txt", "縣人民法院，院長　「李明」到會。\n第二行：區法院")
	for _, c := range []struct{ norm, want string }{
		{"县人民法院", "縣人民法院"},
		{"院长", "院長"},
		{"区法院", "區法院"},
		{",", "，"},
	} {
		i := strings.Index(d.Norm, c.norm)
		if i < 0 {
			t.Fatalf("norm %q lacks %q", d.Norm, c.norm)
		}
		s := Span{i, i + len(c.norm)}
		if got := d.Quote(s); got != c.want {
			t.Errorf("Quote(%q) = %q, want %q", c.norm, got, c.want)
		}
		p := d.Locate(s)
		if got := string([]rune(d.Raw)[p.Start:p.End]); got != c.want {
			t.Errorf("Locate(%q) points at %q, want %q", c.norm, got, c.want)
		}
	}
	i := strings.Index(d.Norm, "区法院")
	if p := d.Locate(Span{i, i + len("区")}); p.Line != 2 || p.Column != 5 {
		t.Errorf("区 of the second line at %d:%d, want 2:5", p.Line, p.Column)
	}
}

// Every code point of Norm must lead to its twin in Clean, whatever the length of
// the text and of its bytes.
func TestFoldIndexLeadsBackEverywhere(t *testing.T) {
	pieces := []string{"區", "，", "a", "法", "　", "\u00a0", "𠮷", "é", "\n", "「"}
	var b strings.Builder
	for i := range 2000 {
		b.WriteString(pieces[(i*i+i/7)%len(pieces)])
		if i%97 != 0 && i < 1990 {
			continue
		}
		d := FromString("", b.String())
		if n, c := utf8.RuneCountInString(d.Norm), utf8.RuneCountInString(d.Clean); n != c {
			t.Fatalf("norm has %d code points, clean %d", n, c)
		}
		clean := []rune(d.Clean)
		k := 0
		for at, r := range d.Norm {
			s := Span{at, at + utf8.RuneLen(r)}
			if got := d.Quote(s); got != string(clean[k]) {
				t.Fatalf("length %d, code point %d: quote %q, want %q", len(d.Clean), k, got, string(clean[k]))
			}
			if p := d.Locate(s); p.Start != k || p.End != k+1 {
				t.Fatalf("code point %d at %d..%d", k, p.Start, p.End)
			}
			k++
		}
	}
}

func TestLocateTakesRepairedRunsWhole(t *testing.T) {
	const raw = "在區(qū)法院??開會"
	d := FromString("", raw)
	w := rewriter{raw: raw}
	at := func(s string) int { return strings.Index(raw, s) }
	w.replace(at("區"), at("法"), "區")
	w.replace(at("??"), at("開"), "")
	d.Clean = w.text()
	d.edits = w.edits
	d.Norm, d.folds, _ = fold(d.Clean)
	if d.Norm != "在区法院开会" {
		t.Fatalf("norm %q", d.Norm)
	}
	for _, c := range []struct{ norm, want string }{
		{"区", "區(qū)"},
		{"在区", "在區(qū)"},
		{"区法院", "區(qū)法院"},
		{"法院", "法院"},
		{"院开", "院??開"},
		{"开会", "開會"},
		{"在", "在"},
	} {
		i := strings.Index(d.Norm, c.norm)
		p := d.Locate(Span{i, i + len(c.norm)})
		if got := string([]rune(raw)[p.Start:p.End]); got != c.want {
			t.Errorf("Locate(%q) points at %q, want %q", c.norm, got, c.want)
		}
	}
}

func TestLocatedSpansStayNested(t *testing.T) {
	const raw = "a區(qū)b??c法(fǎ )。d"
	w := rewriter{raw: raw}
	at := func(s string) int { return strings.Index(raw, s) }
	w.replace(at("區"), at("b"), "區")
	w.replace(at("??"), at("c"), "")
	w.replace(at("法"), at("。"), "法")
	d := FromString("", raw)
	d.Clean, d.edits = w.text(), w.edits
	d.Norm, d.folds, _ = fold(d.Clean)
	var cuts []int
	for i := range d.Norm {
		cuts = append(cuts, i)
	}
	cuts = append(cuts, len(d.Norm))
	for i, a := range cuts {
		for j := i + 1; j < len(cuts); j++ {
			outer := d.Locate(Span{a, cuts[j]})
			for k := i; k < j; k++ {
				for l := k + 1; l <= j; l++ {
					inner := d.Locate(Span{cuts[k], cuts[l]})
					if inner.Start < outer.Start || inner.End > outer.End {
						t.Fatalf("%v in %v: %v not in %v", cuts[k:l+1], cuts[i:j+1], inner, outer)
					}
				}
			}
		}
	}
}

func TestScript(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"县人民法院召开会议，院长作报告", "hans"},
		{"縣人民法院召開會議，院長作報告", "hant"},
		{"人民法院", "hans"},
		{"", "hans"},
		{"著名法官张某某、乾县人民法院干警参加活动，一批年轻干警走上台前讲述办案故事，与会人员深受教育", "hans"},
	} {
		if got := FromString("", c.text).Script; got != c.want {
			t.Errorf("script of %q is %s, want %s", c.text, got, c.want)
		}
	}
}

func TestInvalidBytesAreCounted(t *testing.T) {
	d := FromString("", "法\xff院\xe5\x8c")
	if d.Raw != "法\uFFFD院\uFFFD\uFFFD" || d.Counts.InvalidBytes != 3 {
		t.Errorf("raw %q, %d invalid", d.Raw, d.Counts.InvalidBytes)
	}
}

func BenchmarkFromString(b *testing.B) {
	text := strings.Repeat("某縣人民法院召開工作會議，院長李明主持并講話，全體干警參加會議。\n", 10000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		FromString("", text)
	}
}

// Eight bytes at once count what one after another do, wherever the pieces are cut.
func TestLinesAreCountedAlikeByEights(t *testing.T) {
	const text = "第一行 abc é𬭎\r\n\n二\u0a0a行：法院\x7f\u0080 \U0010FFFF院\n末"
	for i := range len(text) + 1 {
		for j := i; j <= len(text); j++ {
			m := lineMark{3, 2, 1}
			if got, want := m.advance(text[i:j]), m.each(text[i:j]); got != want {
				t.Fatalf("%q: %v, want %v", text[i:j], got, want)
			}
		}
	}
}
