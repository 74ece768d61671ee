package analyze

import (
	"strings"
	"testing"

	"github.com/fawen/fawen/internal/source"
)

// mentionsOf lists every person with the mentions, officials first: 韩立新=韩立新,韩立新.
func mentionsOf(r *Report) string {
	var out []string
	add := func(name string, mentions []Mention) {
		var texts []string
		for _, m := range mentions {
			texts = append(texts, m.Text)
		}
		out = append(out, name+"="+strings.Join(texts, ","))
	}
	for _, o := range r.Officials {
		add(o.Name, o.Mentions)
	}
	for _, p := range r.People {
		add(p.Name, p.Mentions)
	}
	return strings.Join(out, " ")
}

// peopleCase is a text and the people in it, as mentionsOf lists them.
type peopleCase struct{ text, want string }

// checkPeople analyzes each text and compares the people found.
func checkPeople(t *testing.T, cases []peopleCase) {
	t.Helper()
	a := analyzer(t)
	for _, c := range cases {
		if got := mentionsOf(a.Text("t", c.text)); got != c.want {
			t.Errorf("%s: got %s, want %s", c.text, got, c.want)
		}
	}
}

func TestPeople(t *testing.T) {
	checkPeople(t, []peopleCase{
		{"村民韩立新找到法官。后来，韩立新撤诉。", "韩立新=韩立新,韩立新"},
		{"原告努尔兰·别克诉称，房屋漏水。努尔兰说，多次报修无果。", "努尔兰·别克=努尔兰·别克,努尔兰"},
		{"大律師John Keller代表上訴人。Keller指判詞有誤。", "John Keller=John Keller,Keller"},
		{"原告　李　明诉称，李明曾多次催款。", "李明=李　明,李明"},
		{"被告赵某某、钱某甲未到庭。", "赵某某=赵某某 钱某甲=钱某甲"},
		{"陈某习年过九旬。法官来到陈某习家中，与陈某习交谈。", "陈某习=陈某习,陈某习,陈某习"},
		{"陈某因琐事起诉。陈某因病住院，后来陈某因故撤诉。", "陈某=陈某,陈某,陈某"},
		{"判决瑞安某供应商付款，北京某公司到庭。", ""},
		{"对塘下、马屿、陶山等15乡镇的房屋腾空。", ""},
		{"院长章惠宁、海商庭法官贺兰亭、安检科副科长文立到场，广州海事法院先后获评全国法院先进集体。", "章惠宁=章惠宁 贺兰亭=贺兰亭 文立=文立"},
		{"生产厂商老凤祥股份有限公司到庭。", ""},
		{"调解员老李与贺敏到场，贺敏代表法院郑重道歉。", "贺敏=贺敏,贺敏"},
		{"古丽米然·艾力接过了工作。后来，古丽米然说，要把案子办好。", "古丽米然·艾力=古丽米然·艾力,古丽米然"},
		{"由合肥市蜀山区法院法官韩立新、庐江县法院法官周文达撰写，肥西县法院严芳、巢湖市法院郭敏获奖。", "韩立新=韩立新 周文达=周文达 严芳=严芳 郭敏=郭敏"},
		{"日本律师清井礼司说，审判长中下裕子宣读了判决。", "清井礼司=清井礼司 中下裕子=中下裕子"},
		{"曾院长对张法官说，高阳县人民法院在青海省也有名。", ""},
		{"行政院贺敏院长到场，文化局罗静怡局长、东山国小陈昭贵校长陪同，张男、李嫌没有来。", "贺敏=贺敏 罗静怡=罗静怡 陈昭贵=陈昭贵"},
		{"左营分局长贺敏、马公分局警员罗静怡到场，掌理中坜、平镇、杨梅及新屋地区业务。", "贺敏=贺敏 罗静怡=罗静怡"},
		{"内政部今天表扬消防、义消、志工及消防学术研究者。", ""},
		{"买买提·艾力、安宁、韩立新到场，周文达、贺敏、陆地，都没有来。", "买买提·艾力=买买提·艾力 安宁=安宁 韩立新=韩立新 周文达=周文达 贺敏=贺敏 陆地=陆地"},
		{"韩立新、方法、时间都要记下。", "韩立新=韩立新"},
		{"院长蓝天为获得“青年五四奖章”的法官助理韩立新颁发证书。", "蓝天=蓝天 韩立新=韩立新"},
		{"院长王有为获得“青年五四奖章”。", "王有为=王有为"},
		{"原廉政署长贺敏到场，新增卫福部长由罗静怡担任。", "贺敏=贺敏 罗静怡=罗静怡"},
	})
}

func TestSurnamed(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]bool{"吴秋林": true, "欧阳静": true, "李 明": true, "王": false, "县法院": false, "吴秋林等多人": false} {
		art := newArticle(a, source.FromString("t", text), &scratch{})
		if got := art.surnamed(source.Span{Start: 0, End: len(art.text)}); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

// A name beside a character that the page lost may be cut short, so it is none.
func TestNoNameBesideLostCharacter(t *testing.T) {
	for _, text := range []string{"院长刘司\uFFFD主持会议。", "院长\uFFFD建国主持会议。"} {
		r := analyzer(t).Text("lost", text)
		if len(r.Officials)+len(r.People) > 0 {
			t.Errorf("%s: %v %v", text, r.Officials, r.People)
		}
	}
}
