package analyze

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

var updateVerdicts = flag.Bool("update", false, "write new keywords into testdata/keywords/verdicts.tsv, for a person to judge")

const (
	articlesGlob = "../testdata/articles/*.txt"
	verdictsFile = "../testdata/keywords/verdicts.tsv"
)

// articleTexts returns the articles of testdata by file name.
func articleTexts(t testing.TB) map[string]string {
	t.Helper()
	files, err := filepath.Glob(articlesGlob)
	if err != nil || len(files) < 30 {
		t.Fatalf("%d articles: %v", len(files), err)
	}
	texts := map[string]string{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		texts[strings.TrimSuffix(filepath.Base(file), ".txt")] = string(data)
	}
	return texts
}

func analyzer(t testing.TB, opts ...Option) *Analyzer {
	t.Helper()
	a, err := New(opts...)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// readVerdicts returns "article word" → keep, drop or ?.
func readVerdicts(t *testing.T) (head string, verdicts map[string]string) {
	t.Helper()
	data, err := os.ReadFile(verdictsFile)
	if err != nil {
		t.Fatal(err)
	}
	verdicts = map[string]string{}
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "#") {
			head += line
			continue
		}
		columns := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(columns) != 3 {
			t.Fatalf("%s: %q", verdictsFile, line)
		}
		verdicts[columns[0]+"\t"+columns[1]] = columns[2]
	}
	return head, verdicts
}

// An editor has judged the keywords of the articles; of each ten, eight are worth keeping.
func TestEditorKeepsEightOfTenKeywords(t *testing.T) {
	head, verdicts := readVerdicts(t)
	a, texts := analyzer(t, WithTop(10)), articleTexts(t)
	keep, all := 0, 0
	var unknown []string
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		kept := 0
		keywords := a.Text(name, texts[name]).Keywords
		for _, k := range keywords {
			all++
			switch verdicts[name+"\t"+k.Word] {
			case "keep":
				kept++
			case "drop":
			default:
				unknown = append(unknown, name+"\t"+k.Word)
			}
		}
		t.Logf("%s: %d of %d", name, kept, len(keywords))
		if kept < 5 {
			t.Errorf("%s: an editor keeps %d of %d", name, kept, len(keywords))
		}
		keep += kept
	}
	if *updateVerdicts {
		writeVerdicts(t, head, verdicts, unknown)
	}
	for _, u := range unknown {
		t.Errorf("%s is not judged; run the test with -update and write keep or drop into %s", u, verdictsFile)
	}
	if keep*10 < all*8 {
		t.Errorf("an editor keeps %d of %d keywords, want 8 of 10", keep, all)
	}
}

func writeVerdicts(t *testing.T, head string, verdicts map[string]string, unknown []string) {
	t.Helper()
	for _, u := range unknown {
		verdicts[u] = "?"
	}
	var b strings.Builder
	b.WriteString(head)
	for _, key := range slices.Sorted(maps.Keys(verdicts)) {
		fmt.Fprintf(&b, "%s\t%s\n", key, verdicts[key])
	}
	if err := os.WriteFile(verdictsFile, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestKeywordsAreWords(t *testing.T) {
	a := analyzer(t, WithTop(-1))
	for name, text := range articleTexts(t) {
		r := a.Text(name, text)
		seen := map[string]bool{}
		for i, k := range r.Keywords {
			folded := dict.FoldString(k.Word)
			switch {
			case seen[folded]:
				t.Errorf("%s: %s comes twice", name, k.Word)
			case utf8.RuneCountInString(k.Word) < 2:
				t.Errorf("%s: %s is one character", name, k.Word)
			case !strings.Contains(text, k.Word):
				t.Errorf("%s: %s does not stand in the text as printed", name, k.Word)
			case k.Count < 1 || k.Weight <= 0:
				t.Errorf("%s: %+v", name, k)
			case i > 0 && r.Keywords[i-1].Weight < k.Weight:
				t.Errorf("%s: %s comes behind a lighter word", name, k.Word)
			}
			seen[folded] = true
		}
		if r.Words < len(r.Keywords) {
			t.Errorf("%s: %d words, %d keywords", name, r.Words, len(r.Keywords))
		}
	}
}

// A folded article has the same keywords, in the other script.
func TestKeywordsDoNotDependOnTheScript(t *testing.T) {
	a := analyzer(t)
	for name, text := range articleTexts(t) {
		printed, folded := a.Text(name, text), a.Text(name, dict.FoldString(text))
		if len(printed.Keywords) != len(folded.Keywords) || printed.Words != folded.Words {
			t.Errorf("%s: %d and %d keywords, %d and %d words", name,
				len(printed.Keywords), len(folded.Keywords), printed.Words, folded.Words)
			continue
		}
		for i, k := range printed.Keywords {
			if want := folded.Keywords[i]; dict.FoldString(k.Word) != want.Word || k.Count != want.Count || k.Weight != want.Weight {
				t.Errorf("%s: %+v, folded %+v", name, k, want)
			}
		}
	}
}

const bankruptcyStory = "破产重整救活老厂\n法院裁定批准重整计划。破产重整让高质量发展有了司法保障，法院说，重整计划要执行。" +
	"法院强调，高质量发展离不开法院。二〇二三年，重整计划已执行百分之八十。《中华人民共和国企业破产法》第八十六条规定了批准重整計劃的條件。"

func words(keywords []Keyword) []string {
	var list []string
	for _, k := range keywords {
		list = append(list, k.Word)
	}
	return list
}

func TestKeywordOptions(t *testing.T) {
	all := words(analyzer(t, WithTop(-1)).Text("", bankruptcyStory).Keywords)
	for _, want := range []string{"破产重整", "重整计划", "高质量发展", "中华人民共和国企业破产法"} {
		if !slices.Contains(all, want) {
			t.Errorf("%s is missing among %q", want, all)
		}
	}
	for _, never := range []string{"法院", "强调", "百分之八十", "二〇二三年", "第八十六条", "的"} {
		if slices.Contains(all, never) {
			t.Errorf("%s is a keyword", never)
		}
	}
	if got := words(analyzer(t, WithTop(2)).Text("", bankruptcyStory).Keywords); !slices.Equal(got, all[:2]) {
		t.Errorf("top 2 are %q, want %q", got, all[:2])
	}
	if got := words(analyzer(t, WithTop(0)).Text("", bankruptcyStory).Keywords); len(got) > 0 {
		t.Errorf("top 0 are %q", got)
	}
	for _, k := range analyzer(t, WithMinCount(2)).Text("", bankruptcyStory).Keywords {
		if k.Count < 2 {
			t.Errorf("%+v stands once", k)
		}
	}
	if got := words(analyzer(t, WithTop(-1), WithStopWords("重整計劃")).Text("", bankruptcyStory).Keywords); slices.Contains(got, "重整计划") {
		t.Errorf("a stop word is a keyword: %q", got)
	}
}

// Forms of one word in both scripts count together; the more frequent form is printed.
func TestKeywordsCountScriptsTogether(t *testing.T) {
	for _, k := range analyzer(t, WithTop(-1)).Text("", bankruptcyStory).Keywords {
		if k.Word == "重整计划" && k.Count != 4 {
			t.Errorf("%+v, want 4: 重整计划 three times, 重整計劃 once", k)
		}
		if k.Word == "重整計劃" {
			t.Error("the rarer form is printed")
		}
	}
}

// The heap gives the words in order only if none weighs more than it was thought to at most.
func TestNoWordWeighsMoreThanItCan(t *testing.T) {
	a := analyzer(t)
	for name, text := range articleTexts(t) {
		art := newArticle(a, source.FromString("", text), &scratch{})
		art.readHead()
		c := counter{article: art, slots: make([]int32, fewSlots)}
		c.countAll(a.segmenter.Coarse(nil, art.text), 0)
		c.readTitle()
		for i := range c.tallies {
			w := &c.tallies[i]
			if most := c.mostWeight(w); most > 0 && c.weigh(w) > most {
				t.Errorf("%s: %s weighs %v, at most %v", name, w.word, c.weigh(w), most)
			}
		}
	}
}

func BenchmarkKeywords(b *testing.B) {
	a := analyzer(b)
	var articles []*article
	size := 0
	for _, text := range articleTexts(b) {
		art := newArticle(a, source.FromString("", text), &scratch{})
		art.findCourts()
		art.findNames()
		articles = append(articles, art)
		size += len(text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, art := range articles {
			art.keywords()
		}
	}
}
