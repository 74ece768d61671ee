package names

import (
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
)

func newFinder(t testing.TB) *Finder {
	t.Helper()
	f, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// found returns the names of a text, joined by a blank line's stroke.
func found(f *Finder, text string) string {
	norm := dict.FoldString(text)
	var out []string
	for _, n := range f.Find(nil, norm, nil) {
		out = append(out, norm[n.Start:n.End])
	}
	return strings.Join(out, "|")
}

// checkLaws: spans are in order, apart, not empty and on character boundaries.
func checkLaws(t *testing.T, text string, got []Name) {
	t.Helper()
	last := 0
	for _, n := range got {
		if n.Start < last || n.End <= n.Start || n.End > len(text) {
			t.Fatalf("span %d-%d after %d in a text of %d bytes", n.Start, n.End, last, len(text))
		}
		if !utf8.RuneStart(text[n.Start]) || n.End < len(text) && !utf8.RuneStart(text[n.End]) {
			t.Fatalf("span %d-%d cuts a character", n.Start, n.End)
		}
		last = n.End
	}
}

func TestFindKinds(t *testing.T) {
	f := newFinder(t)
	for _, c := range []struct{ text, want string }{
		{"副院长韩立新主持会议。", "韩立新"},
		{"通讯员 冯叶", "冯叶"},
		{"庭长欧阳文澜介绍，案件已经审结。", "欧阳文澜"},
		{"审判长　江　涛", "江 涛"},
		{"原告赵某某诉被告钱某甲买卖合同纠纷一案。", "赵某某|钱某甲"},
		{"特首林鄭月娥出席。", "林郑月娥"},
		{"村民阿依古丽·买买提告诉记者。", "阿依古丽·买买提"},
		{"由大律師John Smith代表。", "John Smith"},
		{"本报讯（记者 何晓芸 通讯员 孟凡）", "何晓芸|孟凡"},
		{"一审：方敏　二审：许可　三审：常青", "方敏|许可|常青"},
		{"张法官耐心调解，李院长到场。", ""},
		{"市中级人民法院召开会议，部署执行工作。", ""},
	} {
		if got := found(f, c.text); got != c.want {
			t.Errorf("%s: got %s, want %s", c.text, got, c.want)
		}
	}
}

func TestBlocksWin(t *testing.T) {
	f := newFinder(t)
	text := "法官金坛表示，案件已经审结。"
	start := strings.Index(text, "金坛")
	if got := f.Find(nil, text, []Block{{start, start + len("金坛")}}); len(got) != 0 {
		t.Errorf("got %v in a blocked span", got)
	}
}

func TestConcurrentUse(t *testing.T) {
	f := newFinder(t)
	text := strings.Repeat("党组书记、院长韩立新主持会议，副院长江涛、冯叶参加。\n", 20)
	want := f.Find(nil, text, nil)
	checkLaws(t, text, want)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 10 {
				got := f.Find(nil, text, nil)
				if len(got) != len(want) {
					t.Errorf("got %d names, want %d", len(got), len(want))
					return
				}
				for i := range got {
					if got[i] != want[i] {
						t.Errorf("name %d: got %v, want %v", i, got[i], want[i])
					}
				}
			}
		})
	}
	wg.Wait()
}
