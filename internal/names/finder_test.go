package names

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/names/span"
)

func newFinder(t testing.TB) *Finder {
	t.Helper()
	f, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// found returns the names of a text, joined by strokes.
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
		if n.Kind == 0 {
			t.Fatalf("%q has no kind", text[n.Start:n.End])
		}
		if utf8.ValidString(text) && !utf8.ValidString(text[n.Start:n.End]) {
			t.Fatalf("span %d-%d cuts a character", n.Start, n.End)
		}
		last = n.End
	}
}

func TestFindKinds(t *testing.T) {
	f := newFinder(t)
	for _, c := range []struct {
		text, want string
		kind       Kind // of the first name
	}{
		{"副院长韩立新主持会议。", "韩立新", Han},
		{"通讯员 冯叶", "冯叶", Han},
		{"庭长欧阳文澜介绍，案件已经审结。", "欧阳文澜", Compound},
		{"审判长　江　涛", "江 涛", Spaced},
		{"由审判长 江 涛、审判员 冯 叶组成合议庭。", "江 涛|冯 叶", Spaced},
		{"原告赵某某诉被告钱某甲买卖合同纠纷一案。", "赵某某|钱某甲", Masked},
		{"被告人王某1、李某2当庭认罪。", "王某1|李某2", Masked},
		{"被害人陈○明到庭。", "陈〇明", Masked},
		{"原告王**与李**签约，**陈建国**说。", "王**|李**|陈建国", Masked},
		{"特首林鄭月娥出席。", "林郑月娥", Double},
		{"村民阿依古丽·买买提告诉记者。", "阿依古丽·买买提", Dotted},
		{"法官巴桑次仁骑马下乡。", "巴桑次仁", Tibetan},
		{"日本首相安倍晋三发表谈话。", "安倍晋三", Japanese},
		{"由大律师John Smith代表。", "John Smith", Latin},
		{"校长John L Henning到场。", "John L Henning", Latin},
		{"获奖的有Maria Paula de Matos Pimenta。", "Maria Paula de Matos Pimenta", Latin},
		{"本报讯（记者 何晓芸 通讯员 孟凡）", "何晓芸|孟凡", Han},
		{"一审：方敏　二审：许可　三审：常青", "方敏|许可|常青", Han},
		{"副主任首云飞、庭长者明亮参加。", "首云飞|者明亮", Gated},
		{"张法官耐心调解，李院长到场。", "", 0},
		{"市中级人民法院召开会议，部署执行工作。", "", 0},
		{"向某地法院移送案件，和某公司达成和解。", "", 0},
	} {
		norm := dict.FoldString(c.text)
		if got := found(f, c.text); got != c.want {
			t.Errorf("%s: got %s, want %s", c.text, got, c.want)
			continue
		}
		if got := f.Find(nil, norm, nil); len(got) > 0 && got[0].Kind&c.kind == 0 {
			t.Errorf("%s: kind %b, want %b", c.text, got[0].Kind, c.kind)
		}
	}
}

// Words are names by what stands around them, and words elsewhere.
func TestWordsAreNamesByContext(t *testing.T) {
	f := newFinder(t)
	for _, c := range []struct{ text, want string }{
		{"庭长高兴介绍，案件已经审结。", "高兴"},
		{"听到判决，他很高兴。", ""},
		{"书记员 田野，法官助理 路遥。", "田野|路遥"},
		{"他在田野里走了很久。", ""},
		{"院长高峰说，今年的任务很重。", "高峰"},
		{"早高峰时段，民警上路执勤。", ""},
	} {
		if got := found(f, c.text); got != c.want {
			t.Errorf("%s: got %q, want %q", c.text, got, c.want)
		}
	}
}

// A name takes the place of another: it is found there, and nothing else changes.
func TestAnotherNameIsFoundInItsPlace(t *testing.T) {
	f := newFinder(t)
	carriers := []string{
		"党组书记、院长{N}主持会议并讲话。",
		"副庭长{N}说：“案子不大，关系到一家人的生计。”",
		"（通讯员 {N}）",
		"免去{N}的审判员职务。",
		"会上，{N}、韩立新作了发言。",
		"承办法官{N}表示，将继续做好判后答疑。",
	}
	names := []string{
		"邱冉", "臧岳", "褚衍", "滕蔚", // two characters
		"邱冉昕", "臧岳霖", "褚衍舟", "覃丽萍", "麦永康", "漆志远", // three
		"欧阳冉昕", "司徒志远", "上官蔚", // compound
		"阿力木·吐尔逊", "努尔古丽·艾山", // dotted
		"扎西顿珠", "次仁卓玛", // Tibetan
	}
	for _, carrier := range carriers {
		for _, name := range names {
			text := strings.Replace(carrier, "{N}", name, 1)
			want := name
			if strings.Contains(carrier, "韩立新") {
				want += "|韩立新"
			}
			if got := found(f, text); got != want {
				t.Errorf("%s: got %s, want %s", text, got, want)
			}
		}
	}
}

func TestTraditionalTextHasTheSameSpans(t *testing.T) {
	f := newFinder(t)
	pairs := [][2]string{
		{"党组书记、院长郑国强主持会议，副院长叶丽华、欧阳静参加。", "黨組書記、院長鄭國強主持會議，副院長葉麗華、歐陽靜參加。"},
		{"（记者陈晓东／台北报导）", "（記者陳曉東／台北報導）"},
		{"终院法官张伟贤在判词中指出，上诉人刘志荣须还押。", "終院法官張偉賢在判詞中指出，上訴人劉志榮須還押。"},
	}
	for _, p := range pairs {
		hans, hant := f.Find(nil, dict.FoldString(p[0]), nil), f.Find(nil, dict.FoldString(p[1]), nil)
		if len(hans) == 0 || len(hans) != len(hant) {
			t.Errorf("%s: %d names, %d in Traditional", p[0], len(hans), len(hant))
			continue
		}
		for i := range hans {
			if hans[i] != hant[i] {
				t.Errorf("%s: %v and %v", p[0], hans[i], hant[i])
			}
		}
	}
}

// A name that is sure once is found where nothing around it tells.
func TestDocumentTellsOfItself(t *testing.T) {
	f := newFinder(t)
	for name, text := range map[string]string{
		"解放":  "执行局局长解放介绍，案件已经执结。\n解放说，这笔钱拖了三年。\n那天夜里，解放又去了一趟村里。",
		"者明亮": "庭长者明亮介绍，案件已经执结。\n者明亮说，这笔钱拖了三年。\n那天夜里者明亮又去了一趟村里。",
	} {
		if got := strings.Count(found(f, text), name); got != 3 {
			t.Errorf("found %d of 3 places: %s", got, found(f, text))
		}
	}
}

func TestBlocksWin(t *testing.T) {
	f := newFinder(t)
	text := "法官金坛表示，案件已经审结。John Smith到庭。"
	block := func(s string) Block {
		start := strings.Index(text, s)
		return Block{start, start + len(s)}
	}
	if got := f.Find(nil, text, []Block{block("Smith"), block("坛表"), block("金坛")}); len(got) != 0 {
		t.Errorf("got %v in blocked spans", got)
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

func TestFindDoesNotAllocate(t *testing.T) {
	f := newFinder(t)
	dst := f.Find(nil, benchText, nil)
	if n := testing.AllocsPerRun(10, func() { dst = f.Find(dst[:0], benchText, nil) }); n > 1 {
		t.Errorf("%.0f allocations", n)
	}
}

// The model holds the tables of dict/source: after a change there it is made anew.
func TestModelHoldsTheTables(t *testing.T) {
	var tables [][]byte
	for _, name := range []string{"surnames.tsv", "name-parts.tsv", "name-context.tsv"} {
		data, err := os.ReadFile(filepath.Join("..", "..", "dict", "source", name))
		if err != nil {
			t.Fatal(err)
		}
		tables = append(tables, data)
	}
	if got, want := newFinder(t).tables.Sources(), span.Checksum(tables...); got != want {
		t.Errorf("model of tables %.8s, dict/source has %.8s\nhint: make train", got, want)
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"院长王芳主持", "李 明", "王  ", "张某", "张某某某", "阿·买·提·江·阿·买", "John Smith (John Smith)", "林郑月娥某", "\xff王\xfe芳",
		strings.Repeat("欧阳", 40), strings.Repeat("马·", 40), "Aa Bb Cc Dd", "王\n芳", "陈○○",
	} {
		f.Add(s, 0, 3)
	}
	finder, err := New()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string, start, length int) {
		norm := dict.FoldString(text)
		got := finder.Find(nil, norm, nil)
		checkLaws(t, norm, got)
		again := finder.Find(nil, norm, nil)
		if len(again) != len(got) {
			t.Fatalf("%d names, then %d", len(got), len(again))
		}
		if start < 0 || length < 1 || start > len(norm) || length > len(norm)-start {
			return
		}
		b := Block{start, start + length}
		for _, n := range finder.Find(nil, norm, []Block{b}) {
			if n.Start < b.End && b.Start < n.End {
				t.Fatalf("%v overlaps the block %v", n, b)
			}
		}
	})
}

// TestGiven tells what may be a given name.
func TestGiven(t *testing.T) {
	f := newFinder(t)
	if got := f.Given("晓玲"); got < 3 {
		t.Errorf("晓玲: got %d, want 3 or more", got)
	}
	if got := f.Given("走了"); got != -1 {
		t.Errorf("走了: got %d, want -1", got)
	}
}
