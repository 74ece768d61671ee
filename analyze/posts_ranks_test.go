package analyze

import "testing"

// rankPostCases are texts with posts of firms and agencies, of lists and of lives, with the posts that they tell of, as in postCases.
var rankPostCases = []struct{ name, text, want string }{
	{"是 and a measure word", inHongKong + "何志明是名大律師，林慧儀則是位裁判官，李文傑是個律師。", "何志明 大律師  current\n林慧儀 裁判官  current\n李文傑 律師  current"},
	{"ranks of firms", inTaiwan + "海山人壽資深協理何志明、東海電信副總林慧儀、海山公司資深副總經理李文傑到場。",
		"何志明 資深協理 海山人壽 current\n林慧儀 副總 東海電信 current\n李文傑 資深副總經理 海山公司 current"},
	{"an agency of the nation", "贺敏兼任国家铁路局副局长、党组成员。", "贺敏 副局长 国家铁路局 current\n贺敏 党组成员 国家铁路局 current"},
	{"two bodies with 暨", inTaiwan + "中華公證服務協會理事長暨海山公司董事長何志明到場。", "何志明 理事長 中華公證服務協會 current\n何志明 董事長 海山公司 current"},
	{"a station with a number", inTaiwan + "中山二派出所所長何志明到場。", "何志明 所長 中山二派出所 current"},
	{"council of a township", inTaiwan + "屏東縣里港鄉鄉民代表何志明昨日當選鄉代會主席，前主席是林慧儀。里港鄉長李文傑到場。",
		"何志明 鄉民代表 里港鄉 current\n何志明 主席 鄉代會 current\n林慧儀 主席 鄉代會 former\n李文傑 鄉長 里港鄉 current"},
	{"words behind a post", "海山公司董事长商议此事。县法院院长家中无人，院长路过时未停。李母不在，院长贺敏到场。", "贺敏 院长 县法院 current"},
}

func TestPostsRanks(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range rankPostCases {
		t.Run(c.name, func(t *testing.T) {
			if got := postsOf(a.Text("case", c.text)); !sameLines(got, c.want) {
				t.Errorf("%s\ngot\n%s\nwant\n%s", c.text, got, c.want)
			}
		})
	}
}
