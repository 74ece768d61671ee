package analyze

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
)

// Laws: what holds of any article, gold or not. They are tried on the articles of testdata. Where a law is one of chance (a scorer of names looks at the
// characters of a name), the test says how many in a hundred may break it.

// newAnalyzer returns an Analyzer for a test.
func newAnalyzer(t testing.TB) *Analyzer {
	t.Helper()
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// facts lists what a report says, a line for each fact, folded and without places: two articles that say the same have the same facts.
func facts(r *Report) []string {
	var list []string
	add := func(kind string, parts ...string) {
		list = append(list, dict.FoldString(kind+" "+strings.Join(parts, "|")))
	}
	mentions := func(list []Mention) string {
		var texts []string
		for _, m := range list {
			texts = append(texts, squeeze(m.Text))
		}
		return strings.Join(texts, ",")
	}
	for _, c := range r.Courts {
		name := strings.Join(c.Candidates, "/")
		if c.Name != nil {
			name = *c.Name
		}
		add("court", c.ID, name, c.Level, c.Region.Code, mentions(c.Mentions))
	}
	for _, o := range r.Organisations {
		add("organisation", o.Name, o.Kind, o.Region.Code, mentions(o.Mentions))
	}
	for _, o := range r.Officials {
		add("official", o.Name, mentions(o.Mentions))
		for _, p := range o.Posts {
			add("post", o.Name, p.Title, p.Org, p.Court, p.Status)
		}
	}
	for _, p := range r.People {
		add("person", p.Name, mentions(p.Mentions))
	}
	for _, h := range r.Honors {
		year := ""
		if h.Year != nil {
			year = fmt.Sprint(*h.Year)
		}
		add("honor", h.Honor, h.Level, h.Recipient, h.RecipientKind, h.Court, h.Granter, year)
	}
	for _, c := range r.Credits {
		add("credit", c.Role, c.Name)
	}
	return list
}

// differ says how two lists differ, "" where they do not.
func differ(was, is []string) string {
	if slices.Equal(was, is) {
		return ""
	}
	var b strings.Builder
	for _, f := range without(was, is) {
		b.WriteString("\n- " + f)
	}
	for _, f := range without(is, was) {
		b.WriteString("\n+ " + f)
	}
	if b.Len() == 0 {
		return "another order"
	}
	return b.String()
}

// without returns what list has more than other.
func without(list, other []string) []string {
	left := map[string]int{}
	for _, f := range other {
		left[f]++
	}
	var more []string
	for _, f := range list {
		if left[f]--; left[f] < 0 {
			more = append(more, f)
		}
	}
	return more
}

// An article says the same in Simplified and in Traditional characters, and turned back. (The text itself may not come back to the character: 反复 becomes
// 反覆, where 覆 is a character of its own.)
func TestScriptsSayTheSame(t *testing.T) {
	a := newAnalyzer(t)
	for name, text := range articles(t) {
		want := facts(a.Text(name, text))
		hans := dict.FoldString(text)
		hant := dict.Traditional(hans)
		for what, turned := range map[string]string{"Simplified": hans, "Traditional": hant, "Traditional and back": dict.FoldString(hant)} {
			if d := differ(want, facts(a.Text(name, turned))); d != "" {
				t.Errorf("%s in %s:%s", name, what, d)
			}
		}
	}
}

// Signs of half width say what those of full width say.
func TestWidthsSayTheSame(t *testing.T) {
	a := newAnalyzer(t)
	half := strings.NewReplacer("，", ",", "：", ":", "；", ";", "（", "(", "）", ")", "！", "!", "？", "?", "　", " ")
	full := strings.NewReplacer("0", "０", "1", "１", "2", "２", "3", "３", "4", "４", "5", "５", "6", "６", "7", "７", "8", "８", "9", "９",
		",", "，", ":", "：", ";", "；", "(", "（", ")", "）", "!", "！", "?", "？")
	for name, text := range articles(t) {
		want := facts(a.Text(name, text))
		if d := differ(want, facts(a.Text(name, half.Replace(text)))); d != "" {
			t.Errorf("%s with signs of half width:%s", name, d)
		}
		if d := differ(want, facts(a.Text(name, full.Replace(text)))); d != "" {
			t.Errorf("%s with signs and digits of full width:%s", name, d)
		}
	}
}

// Paragraphs in another order name the same people; 98 of 100 mentions, since the article as a whole says who is a person.
func TestOrderKeepsPeople(t *testing.T) {
	a := newAnalyzer(t)
	rng := rand.New(rand.NewPCG(1, 1))
	all, lost := 0, 0
	for name, text := range articles(t) {
		head, body, _ := strings.Cut(strings.TrimRight(text, "\n"), "\n")
		lines := strings.Split(body, "\n")
		rng.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
		was, is := people(a.Text(name, text)), people(a.Text(name, head+"\n"+strings.Join(lines, "\n")))
		all += len(was)
		if more := append(without(was, is), without(is, was)...); len(more) > 0 {
			lost += len(more)
			t.Logf("%s: %s", name, strings.Join(more, " "))
		}
	}
	if lost*100 > all*2 {
		t.Errorf("%d of %d mentions of people differ", lost, all)
	}
}

// people returns all mentions of people.
func people(r *Report) []string {
	var list []string
	for _, o := range r.Officials {
		for _, m := range o.Mentions {
			list = append(list, m.Text)
		}
	}
	for _, p := range r.People {
		for _, m := range p.Mentions {
			list = append(list, m.Text)
		}
	}
	return list
}

// Many goroutines share an Analyzer and get what one gets.
func TestConcurrentReportsAgree(t *testing.T) {
	a := newAnalyzer(t)
	texts := articles(t)
	want := map[string]string{}
	for name, text := range texts {
		want[name] = strings.Join(facts(a.Text(name, text)), "\n")
	}
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for name, text := range texts {
				if got := strings.Join(facts(a.Text(name, text)), "\n"); got != want[name] {
					t.Errorf("%s: %s", name, differ(strings.Split(want[name], "\n"), strings.Split(got, "\n")))
				}
			}
		})
	}
	wait.Wait()
}

func TestSpansAreRight(t *testing.T) {
	a := newAnalyzer(t)
	for name, text := range articles(t) {
		checkSpans(t, name, a.Text(name, text))
	}
}

// checkSpans holds a report to the laws of places: they lie in the raw text, mentions are what stands there, mentions of courts and people are apart, lists
// are in order of first mention.
func checkSpans(t *testing.T, name string, r *Report) {
	t.Helper()
	raw := []rune(r.raw)
	inside := func(what string, start, end int) bool {
		if start < 0 || end <= start || end > len(raw) {
			t.Errorf("%s: %s at %d-%d in a text of %d", name, what, start, end, len(raw))
			return false
		}
		return true
	}
	mended := r.Source.Repairs != Repairs{}
	type span struct {
		start, end int
		what       string
	}
	var apart []span
	order := func(what string, last *int, start int) {
		if start < *last {
			t.Errorf("%s: %s at %d stands behind one at %d", name, what, start, *last)
		}
		*last = start
	}
	mentions := func(what string, list []Mention, last *int) {
		if len(list) == 0 {
			t.Errorf("%s: %s without a mention", name, what)
			return
		}
		order(what, last, list[0].Start)
		own := 0
		for _, m := range list {
			order("a mention of "+what, &own, m.Start)
			if inside(what, m.Start, m.End) && !mended && string(raw[m.Start:m.End]) != m.Text {
				t.Errorf("%s: %s is %q, at its place stands %q", name, what, m.Text, string(raw[m.Start:m.End]))
			}
		}
	}
	courts, bodies, officials, persons, honors, credits := 0, 0, 0, 0, 0, 0
	for _, c := range r.Courts {
		mentions("a court", c.Mentions, &courts)
		for _, m := range c.Mentions {
			apart = append(apart, span{m.Start, m.End, m.Text})
		}
	}
	for _, o := range r.Organisations {
		mentions(o.Name, o.Mentions, &bodies)
	}
	for _, o := range r.Officials {
		mentions(o.Name, o.Mentions, &officials)
		for _, m := range o.Mentions {
			apart = append(apart, span{m.Start, m.End, m.Text})
		}
		post := 0
		for _, p := range o.Posts {
			inside(p.Title, p.Start, p.End)
			order(p.Title, &post, p.Start)
		}
	}
	for _, p := range r.People {
		mentions(p.Name, p.Mentions, &persons)
		for _, m := range p.Mentions {
			apart = append(apart, span{m.Start, m.End, m.Text})
		}
	}
	for _, h := range r.Honors {
		inside(h.Honor, h.Start, h.End)
		order(h.Honor, &honors, h.Start)
	}
	for _, c := range r.Credits {
		inside(c.Name, c.Start, c.End)
		order(c.Name, &credits, c.Start)
	}
	slices.SortFunc(apart, func(x, y span) int { return x.start - y.start })
	for i := 1; i < len(apart); i++ {
		if apart[i].start < apart[i-1].end {
			t.Errorf("%s: %s and %s overlap", name, apart[i-1].what, apart[i].what)
		}
	}
}

// FuzzRead gives any bytes: no panic, and the laws of places hold.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"", "\xb7\xa8\xd4\xba", "法", "\ufeff双峰县人民法院院长李晓明。", "<html><title>双峰法院</title><p>院长李　晓明（通讯员 周文达）",
		"婁星區(qū)法院、婁底市婁星區(qū)人民法院庭長(zhǎng)李曉明榮獲全省優(yōu)秀法官。", "最高人民法院授予李晓明、周文达等5人“全国优秀法官”称号。",
		"买买提江·吾买尔任双峰县人民检察院检察长，免去John Smith的职务。", "李晓明\n周文达\n\x00\xff、、兼原副院长、",
	} {
		f.Add([]byte(seed))
	}
	a := newAnalyzer(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := a.Read("fuzz", strings.NewReader(string(data)))
		if err != nil {
			return
		}
		if !utf8.ValidString(r.raw) {
			t.Errorf("the raw text is no UTF-8")
		}
		checkSpans(t, "fuzz", r)
	})
}
