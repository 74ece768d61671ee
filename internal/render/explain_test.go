package render

import (
	"strings"
	"testing"

	"github.com/fawen/fawen/analyze"
	"github.com/fawen/fawen/internal/lang"
)

func TestEmphasize(t *testing.T) {
	for _, c := range []struct{ before, evidence, after, want string }{
		{"清河县法院", "院长", "庞敬亭", "清河县法院<院长>庞敬亭"},
		{"【本刊】清河县", "法院【一】庭", "【二】", "【本刊】清河县<法院【一】庭>【二】"},
		{"", "清河县人民法院", "", "<清河县人>\n<民法院>"},
	} {
		lines := wrap(c.before+"【"+c.evidence+"】"+c.after, map[bool]int{true: 10, false: 80}[c.before == ""])
		emphasize(lines, strings.Count(c.before, "【"), strings.Count(c.evidence, "】"))
		got := strings.NewReplacer("\x1b[1;4m", "<", "\x1b[0m", ">").Replace(strings.Join(lines, "\n"))
		if got != c.want {
			t.Errorf("%s|%s|%s: %s, want %s", c.before, c.evidence, c.after, got, c.want)
		}
	}
}

// TestExplainTellsEveryFact reads an article with facts of all kinds: under each stand its sentence with the evidence marked, the rule with its meaning in
// the language asked for, and the rule's example; no line is wider than asked for.
func TestExplainTellsEveryFact(t *testing.T) {
	a, err := analyze.New()
	if err != nil {
		t.Fatal(err)
	}
	r := a.Text("a.txt", "清河县人民法院召开表彰会\n本报讯（记者 温立川）3月6日，清河县人民法院院长庞敬亭主持会议，清河县人民检察院派员到会。\n"+
		"李晓明被评为全省优秀法官。村民周文达旁听。")
	for _, l := range []lang.Language{lang.English, lang.Hans, lang.Hant} {
		out, err := Report(r, Style{Format: Table, Width: 60, Lang: l, Explain: true})
		if err != nil {
			t.Fatal(err)
		}
		text := string(out)
		bare := strings.NewReplacer("\n", "", " ", "") // lines joined again
		told := bare.Replace(text)
		want := []string{"【清河县人民法院】", "【清河县人民检察院】", "【院长】庞敬亭", "【周文达】旁听", "【全省优秀法官】", "记者【温立川】"}
		for _, id := range []string{"court.full", "body.place", "post.before", "person.name", "honor.passive", "credit.bracket"} {
			rule, ok := analyze.RuleByID(id)
			if !ok {
				t.Errorf("%s is not in the table", id)
			}
			meaning := [...]string{lang.English: rule.English, lang.Hans: rule.Hans, lang.Hant: rule.Hant}[l]
			want = append(want, l.Sprintf(lang.ExplainRule, id, meaning), l.Sprintf(lang.ExplainExample, flat(rule.Example)))
		}
		for _, w := range want {
			if !strings.Contains(told, bare.Replace(w)) {
				t.Errorf("%d: no %s in\n%s", l, w, text)
			}
		}
		for _, line := range strings.Split(text, "\n") {
			if width(line) > 60 {
				t.Errorf("%d: a line of %d: %s", l, width(line), line)
			}
		}
	}
}
