package analyze

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
)

// swapNames are names of all shapes that no test elsewhere has: two, three and four characters, compound and double surnames, with dots.
var swapNames = []string{
	"裴朗", "邹硕", "阮澄", "蒲岚", "翟骁", "卞蔚", "滕樾",
	"郝砚秋", "谭季舟", "骆闻笛", "邵汝贞", "尹鹤龄", "池云岫", "戚望舒", "丛树勋", "晏清和", "冉启明", "焦守礼", "蔺长庚", "岑玉阶",
	"司徒砚", "上官婧", "诸葛樵", "慕容沛霖", "夏侯敬之", "皇甫若兰", "尉迟光远", "欧阳既白",
	"阿布都热合曼·吐尔逊", "古丽米热·艾山", "扎西·平措", "巴特尔·额尔敦",
}

// swapStory names one person in every way that news do.
const swapStory = `双峰县人民法院：@让调解走进田间
本报讯（记者 蒋文涛）5月6日，双峰县人民法院副院长@带队下乡，就地调解一起土地纠纷。
@表示，要把矛盾化解在源头。此前，@被评为全省优秀法官。
@，双峰县人民法院审判委员会委员。会议任命@为双峰县人民法院执行局局长。
村民周桂生握住@的手说：“谢谢！”
图为@在现场。
`

// Another name gets all that the name before it got: 97 of 100 facts for names that no model has seen.
func TestNamesSwap(t *testing.T) {
	a := newAnalyzer(t)
	with := func(name string) []string {
		list := facts(a.Text("", strings.ReplaceAll(swapStory, "@", name)))
		for i := range list {
			list[i] = strings.ReplaceAll(list[i], dict.FoldString(name), "@")
		}
		return list
	}
	want := []string{
		"official @|@,@,@,@,@,@,@,@", "post @|副院长|双峰县人民法院|双峰县人民法院|current", "post @|审判委员会委员|双峰县人民法院|双峰县人民法院|current",
		"post @|局长|双峰县人民法院执行局|双峰县人民法院|appointed", "honor 全省优秀法官|provincial|@|person|||",
	}
	all, lost := 0, 0
	for _, name := range swapNames {
		for _, form := range []string{name, dict.Traditional(name)} {
			all += len(want)
			if missing := without(want, with(form)); len(missing) > 0 {
				lost += len(missing)
				t.Logf("%s:%s", form, differ(want, with(form)))
			}
		}
	}
	if lost*100 > all*3 {
		t.Errorf("%d of %d facts are lost with another name", lost, all)
	}
	t.Logf("%d of %d facts are lost with another name", lost, all)
}

// The same in the articles of testdata: each name of three characters that stands there is changed for others.
func TestNamesSwapInArticles(t *testing.T) {
	a := newAnalyzer(t)
	all, lost, swaps := 0, 0, 0
	for file, text := range articles(t) {
		r := a.Text(file, text)
		was := facts(r)
		names := []string{}
		for _, o := range r.Officials {
			names = append(names, o.Name)
		}
		for _, p := range r.People {
			names = append(names, p.Name)
		}
		for i, name := range names {
			if utf8.RuneCountInString(name) != 3 || strings.ContainsAny(name, "某·") {
				continue
			}
			other := swapNames[(len(file)+i*5)%len(swapNames)]
			if strings.Contains(other, "·") {
				continue
			}
			swaps++
			want := make([]string, len(was))
			for i := range was {
				want[i] = strings.ReplaceAll(was[i], dict.FoldString(name), other)
			}
			is := facts(a.Text(file, strings.ReplaceAll(text, name, other)))
			all += len(want)
			if missing := without(want, is); len(missing) > 0 {
				lost += len(missing)
				t.Logf("%s: %s for %s:%s", file, other, name, differ(want, is))
			}
		}
	}
	if swaps < 50 || lost*100 > all*3 {
		t.Errorf("%d of %d facts are lost in %d swaps", lost, all, swaps)
	}
	t.Logf("%d of %d facts are lost in %d swaps", lost, all, swaps)
}

// Another county swaps the court everywhere, with its code: in its mentions, as the body of posts, as the court of honors.
func TestCountiesSwapEverywhere(t *testing.T) {
	a := newAnalyzer(t)
	const story = "@人民法院表彰大会召开\n5月6日，@召开表彰大会。@人民法院院长蒋文涛出席。县法院副院长裴朗讲话。\n" +
		"@法院荣获“全国优秀法院”称号。该院执行局局长尹鹤龄领奖。@人民检察院检察长谭季舟到会。\n"
	with := func(county string, code string) []string {
		list := facts(a.Text("", strings.ReplaceAll(story, "@", county)))
		for i := range list {
			list[i] = strings.ReplaceAll(strings.ReplaceAll(list[i], dict.FoldString(county), "@"), code, "#")
		}
		return list
	}
	want := with("双峰县", "431321")
	for _, must := range []string{"court #-basic-1|@人民法院|basic|#|@人民法院,@人民法院,县法院,@法院", "post 蒋文涛|院长|@法院|@人民法院|current", "post 尹鹤龄|局长|@法院执行局|@人民法院|current",
		"honor 全国优秀法院|national|@法院|court|@人民法院||", "organisation @人民检察院|procuratorate|#|@人民检察院"} {
		if len(without([]string{must}, want)) > 0 {
			t.Fatalf("no %s in\n%s", must, strings.Join(want, "\n"))
		}
	}
	tried, known := 0, 0
	for i := 0; i < dict.Divisions(); i += 5 {
		d := dict.DivisionAt(uint32(i))
		if d.Former || d.Level != dict.County || d.Code >= "659000" || !strings.HasSuffix(d.Name, "县") || strings.HasSuffix(d.Name, "自治县") || !single(d) {
			continue
		}
		tried++
		switch diff := differ(want, with(d.Name, d.Code)); {
		case diff != "" && d.Name == "获嘉县": // 获 is read as a verb of honors: the one county that is known to fail, and counted
			known++
		case diff != "":
			t.Errorf("%s %s:%s", d.Code, d.Name, diff)
		}
	}
	if tried < 150 || known > 1 {
		t.Errorf("%d counties tried, %d known to fail", tried, known)
	}
}

// single says whether no other division has the name: 双峰县, not 朝阳县.
func single(d dict.Division) bool {
	n := 0
	for i := range dict.Divisions() {
		if dict.DivisionAt(uint32(i)).Name == d.Name {
			n++
		}
	}
	return n == 1
}
