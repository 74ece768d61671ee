package analyze

import "testing"

// weighCases are posts whose body is not the one in view: several bodies are named, and clues tell which is meant.
var weighCases = []struct{ name, text, want string }{
	{"guests before the host's own people", "宁乡法院走进桥头社区\n9月3日，宁乡法院走进桥头社区开展普法活动，青山市中级人民法院派人观摩。政治部主任贺敏向居民讲解了物业纠纷的处理办法，研究室主任罗岚回答提问。",
		"贺敏 政治部主任 宁乡法院 current\n罗岚 主任 宁乡法院研究室 current"},
	{"what is left out has been named", "调解室里的笑声\n青山中院的调解室昨天很热闹。\n书记员贺敏忙着倒茶，法官罗岚拿出一张旧照片。\n宁乡法院随后来此学习，宁乡法院送来一面锦旗，宁乡法院的干警还拍了照。宁乡法院说要常来。",
		"贺敏 书记员 青山中院 current\n罗岚 法官 青山中院 current"},
	{"no body in view, but one that all speaks for", "宁乡法院举办书画展\n春节前，宁乡法院的展厅里挂满了春联，科员贺敏写了一幅字。",
		"贺敏 科员 宁乡法院 current"},
	{"a chain moves together", "宁乡法院走进桥头社区\n9月3日，宁乡法院走进桥头社区开展普法活动，青山市中级人民法院派人观摩。政治部主任、新闻发言人贺敏向居民讲解了物业纠纷的处理办法。",
		"贺敏 政治部主任 宁乡法院 current\n贺敏 新闻发言人 宁乡法院 current"},
	{"posts of a row stay together", "宁乡法院与青山监狱共建\n昨天，青山监狱来访，党组书记、院长贺敏接待，政治部主任罗岚作陪。",
		"贺敏 党组书记 宁乡法院 current\n贺敏 院长 宁乡法院 current\n罗岚 政治部主任 宁乡法院 current"},
	{"no squad of a police station", "宁乡市公安局表彰民警\n青山派出所去年接警最多，青山派出所所长贺敏领奖。刑侦大队大队长罗岚到场。",
		"贺敏 所长 青山派出所 current\n罗岚 大队长 宁乡市公安局刑侦大队 current"},
}

func TestPostsWeighed(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range weighCases {
		t.Run(c.name, func(t *testing.T) {
			r := a.Text("case", c.text)
			if got := postsOf(r); !sameLines(got, c.want) {
				t.Errorf("%s\ngot\n%s\nwant\n%s", c.text, got, c.want)
			}
		})
	}
}

func TestWeighedPostsAreLikely(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range a.Text("case", weighCases[0].text).Officials {
		for _, p := range o.Posts {
			if p.Confidence != Likely {
				t.Errorf("%s %s is %s", o.Name, p.Title, p.Confidence)
			}
		}
	}
}

func TestCluesWeigh(t *testing.T) {
	weights := []int8{3, -2, 7}
	for c, want := range map[clues]int{0: 0, 1: 3, 2: -2, 5: 10, 7: 8, 1 << 3: 0, 1<<63 | 1: 3} {
		if got := c.weigh(weights); got != want {
			t.Errorf("%b weighs %d, want %d", c, got, want)
		}
	}
}
