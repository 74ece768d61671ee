package news

import (
	"slices"
	"strings"
	"testing"
)

const article = `#script hans
#region cn
#text
（记者 {p|昌盛}）{p|李　明}任{c|长沙中院|长沙市中级人民法院}庭长，{c|某法院}未到。
完。
#records
O 李明 | 庭长;审判员 | 长沙中院刑一庭
O 昌盛 | 律师
H 全国优秀法官 | 李明 | person
R 记者 | 昌盛
`

func TestParse(t *testing.T) {
	a, err := Parse(article)
	if err != nil {
		t.Fatal(err)
	}
	if want := "（记者 昌盛）李　明任长沙中院庭长，某法院未到。\n完。"; a.Text != want {
		t.Errorf("text %q, want %q", a.Text, want)
	}
	runes := []rune(a.Text)
	for _, m := range append(slices.Clone(a.People), a.Courts...) {
		if got := string(runes[m.Start:m.End]); got != m.Text {
			t.Errorf("mention at %d is %q, want %q", m.Start, got, m.Text)
		}
	}
	if len(a.People) != 2 || len(a.Courts) != 2 || a.Courts[0].Canonical != "长沙市中级人民法院" || a.Courts[1].Canonical != "" {
		t.Errorf("mentions %v %v", a.People, a.Courts)
	}
	if a.Script != "hans" || a.Region != "cn" {
		t.Errorf("script %q, region %q", a.Script, a.Region)
	}
	if len(a.Officials) != 2 || !slices.Equal(a.Officials[0].Titles, []string{"庭长", "审判员"}) || a.Officials[0].Org != "长沙中院刑一庭" || a.Officials[1].Org != "" {
		t.Errorf("officials %v", a.Officials)
	}
	if !slices.Equal(a.Honors, []Honor{{"全国优秀法官", "李明", "person"}}) || !slices.Equal(a.Credits, []Credit{{"记者", "昌盛"}}) {
		t.Errorf("honors %v, credits %v", a.Honors, a.Credits)
	}
}

func TestParseRefuses(t *testing.T) {
	for _, c := range []struct{ name, old, new string }{
		{"no text", "#text\n", ""},
		{"no records", "#records\n", ""},
		{"a mark without end", "{c|某法院}", "{c|某法院"},
		{"a mark of another kind", "{c|某法院}", "{x|某法院}"},
		{"a mark with too much", "{c|某法院}", "{c|某|法|院}"},
		{"a record of another kind", "R 记者", "X 记者"},
		{"an honor without its recipient", " | 李明 | person", ""},
	} {
		if _, err := Parse(strings.Replace(article, c.old, c.new, 1)); err == nil {
			t.Errorf("%s: no error", c.name)
		}
	}
}

func TestReadNothing(t *testing.T) {
	if _, err := Read(t.TempDir()); err == nil {
		t.Error("a folder without articles is no error")
	}
}

func TestAgreement(t *testing.T) {
	full := map[string]string{"县法院": "双峰县人民法院"}
	for _, c := range []struct {
		name string
		got  bool
		want bool
	}{
		{"same title", SameTitle("院长", "院长"), true},
		{"department with the title", SameTitle("主任", "政治部主任"), true},
		{"a deputy", SameTitle("院长", "副院长"), false},
		{"status is no part", Title("原院长") == "院长", true},
		{"but a word is not cut", Title("前院") == "前院", true},
		{"any body where none is annotated", SameOrg("", "县法院", "", nil), true},
		{"no body", SameOrg("县法院", "", "", nil), false},
		{"longer in front", SameOrg("县法院", "双峰县法院", "", nil), true},
		{"shorter in front", SameOrg("湖南省双峰县司法局", "双峰县司法局", "", nil), true},
		{"which kind, not which", SameOrg("长沙市中级人民法院", "中级人民法院", "", nil), false},
		{"by its court", SameOrg("县法院", "法院", "双峰县人民法院", full), true},
		{"another court", SameOrg("县法院", "法院", "新化县人民法院", full), false},
		{"the province before", SameCourt("双峰县人民法院", "湖南省双峰县人民法院"), true},
		{"a recipient in short", SameRecipient("民一庭", "双峰县法院民一庭"), true},
		{"another recipient", SameRecipient("民一庭", "民二庭"), false},
	} {
		if c.got != c.want {
			t.Errorf("%s: %v", c.name, c.got)
		}
	}
}

func TestSwap(t *testing.T) {
	one, err := Parse(article)
	if err != nil {
		t.Fatal(err)
	}
	two, err := Parse(strings.NewReplacer("李　明", "周　敏", "李明", "周敏", "昌盛", "高　岭").Replace(article))
	if err != nil {
		t.Fatal(err)
	}
	articles := []Article{one, two}
	changed := 0
	for seed := range uint64(8) {
		for i, a := range Swap(articles, seed) {
			runes := []rune(a.Text)
			if len(a.People) != len(articles[i].People) {
				t.Fatalf("%d people, want %d", len(a.People), len(articles[i].People))
			}
			for k, m := range a.People {
				if got := string(runes[m.Start:m.End]); got != m.Text {
					t.Errorf("mention at %d is %q, want %q", m.Start, got, m.Text)
				}
				if strings.Contains(m.Text, "　") != strings.Contains(articles[i].People[k].Text, "　") {
					t.Errorf("%q for %q: blanks differ", m.Text, articles[i].People[k].Text)
				}
				if m.Text != articles[i].People[k].Text {
					changed++
				}
			}
		}
	}
	if changed == 0 {
		t.Error("no name has changed")
	}
}
