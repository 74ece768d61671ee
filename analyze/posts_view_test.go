package analyze

import "testing"

// viewCases are posts whose body stands sentences before, or in a short word.
var viewCases = []struct{ name, text, want string }{
	{"departments of a firm named in short", "青城供电公司总经理贺敏来到宁乡法院。公司法务部主任罗岚、营销部经理彭博同行，董事长邓蓉未到。",
		"贺敏 总经理 青城供电公司 current\n罗岚 主任 青城供电公司法务部 current\n彭博 经理 青城供电公司营销部 current\n邓蓉 董事长 青城供电公司 current"},
	{"words for units before offices of the Party", "宁乡法院法官贺敏走进海山中学，学校党委书记罗岚到场，政教处主任彭博主持。贺敏感谢院党组书记邓蓉。",
		"贺敏 法官 宁乡法院 current\n罗岚 党委书记 海山中学 current\n彭博 主任 海山中学政教处 current\n邓蓉 党组书记 宁乡法院 current"},
	{"verbs before a department", "宁乡法院召开会议，院长贺敏指定速裁庭庭长罗岚联络，又抽调民庭副庭长彭博。",
		"贺敏 院长 宁乡法院 current\n罗岚 庭长 宁乡法院速裁庭 current\n彭博 副庭长 宁乡法院民庭 current"},
	{"stations of a career are left with their sentence", "宁乡法院桥头法庭坐落在河边。庭长贺敏早年在宁乡法院法警大队当队长，后在青山法庭任副庭长。审判员罗岚到场。",
		"贺敏 庭长 宁乡法院桥头法庭 current\n贺敏 队长 宁乡法院法警大队 former\n贺敏 副庭长 青山法庭 current\n罗岚 审判员 宁乡法院桥头法庭 current"},
	{"police units are of the bureau", "宁乡市公安局党委委员、副局长贺敏到场。法制大队大队长罗岚、桥头派出所副所长彭博参加。",
		"贺敏 党委委员 宁乡市公安局 current\n贺敏 副局长 宁乡市公安局 current\n罗岚 大队长 宁乡市公安局法制大队 current\n彭博 副所长 桥头派出所 current"},
	{"organ of the Party in short", "贺敏在宁乡法院、县委政法委工作过，曾任政法委副书记。", "贺敏 副书记 县委政法委 former"},
	{"pronoun behind the name", "贺敏是宁乡法院立案庭副庭长。一起来的还有宁乡法院法官助理罗岚，她如今在执行局任书记员。",
		"贺敏 副庭长 宁乡法院立案庭 current\n罗岚 法官助理 宁乡法院 current\n罗岚 书记员 宁乡法院执行局 current"},
	{"both sides of a move", "宁乡法院召开会议。院长贺敏交流到浏阳法院。", "贺敏 院长 宁乡法院 transferred\n贺敏 院长 浏阳法院 appointed"},
	{"joined to one of another body", "宁乡法院副院长贺敏到场。县总工会副主席罗岚与贺敏揭牌。", "贺敏 副院长 宁乡法院 current\n罗岚 副主席 县总工会 current"},
	{"spokesman in a chain", "宁乡法院召开发布会，新闻发言人、政治部副主任贺敏主持。", "贺敏 新闻发言人 宁乡法院 current\n贺敏 政治部副主任 宁乡法院 current"},
	{"leaders of a society in a row", "市律协会长贺敏、监事长罗岚发言，市司法局律师工作处处长彭博到场。",
		"贺敏 会长 市律协 current\n罗岚 监事长 市律协 current\n彭博 处长 市司法局律师工作处 current"},
	{"a title of honor in a chain is no post", "全国优秀法官、宁乡法院立案庭庭长贺敏到场。", "贺敏 庭长 宁乡法院立案庭 current"},
	{"careers told with an adverb", "贺敏此前历任宁乡法院副院长、浏阳市检察院检察长。", "贺敏 副院长 宁乡法院 former\n贺敏 检察长 浏阳市检察院 former"},
	{"city of a deputy in a row", "贺敏现任宁乡法院副院长，长沙市第十五届人大代表。市人大代表、海山机床公司董事长罗岚到场。",
		"贺敏 副院长 宁乡法院 current\n贺敏 长沙市第十五届人大代表  current\n罗岚 市人大代表  current\n罗岚 董事长 海山机床公司 current"},
	{"its county's court", "会议任命贺敏为县人民法院副院长，免去其县人民法院立案庭庭长职务。", "贺敏 副院长 县人民法院 appointed\n贺敏 庭长 县人民法院立案庭 removed"},
	{"departments of ministries in Taiwan", "法務部次長賀敏主持典禮，基隆地檢署檢察長羅嵐就職，檢察司長彭博監交。",
		"賀敏 次長 法務部 current\n羅嵐 檢察長 基隆地檢署 current\n彭博 司長 法務部檢察司 current"},
	{"gangs have no posts", "警察局嘉獎破獲詐騙集團的偵查隊長賀敏。", "賀敏 隊長 偵查隊 current"},
	{"院 before a division", "宁乡法院开会。贺敏感谢院审监庭庭长罗岚。", "罗岚 庭长 宁乡法院审监庭 current"},
	{"a court whose ruling is told of is not the one spoken of", "贺敏诉至宁乡法院。类似案件长沙中院已有判例。副院长罗岚到场。", "罗岚 副院长 宁乡法院 current"},
	{"the tribunal in short", "宁乡法院桥头法庭成立多年。法庭负责人贺敏到场。", "贺敏 负责人 宁乡法院桥头法庭 current"},
	{"long ago", "罗岚早年是宁乡法院的一名书记员。", "罗岚 书记员 宁乡法院 former"},
	{"lawyers in the row of their firm", "海山律师事务所主任贺敏、律师罗岚到庭。", "贺敏 主任 海山律师事务所 current\n罗岚 律师 海山律师事务所 current"},
	{"lawyers of a side", "被告委托代理人贺敏，海山律师事务所律师。", "贺敏 律师 海山律师事务所 current"},
	{"offices in towns are of no court", "宁乡法院副院长贺敏补充，司法所所长罗岚到场。", "贺敏 副院长 宁乡法院 current\n罗岚 所长 司法所 current"},
	{"those under a head in a row", "縣府工務處前處長賀敏、科長羅嵐到場。", "賀敏 處長 縣府工務處 former\n羅嵐 科長 縣府工務處 current"},
	{"head of a town", "宁乡法院与灰汤镇政府签约。院长贺敏、镇长罗岚到场。", "贺敏 院长 宁乡法院 current\n罗岚 镇长 灰汤镇 current"},
	{"courts by the place that a sentence begins with", "贺敏赴宁乡法院、浏阳法院调研。在宁乡，院长罗岚到场。", "罗岚 院长 宁乡法院 current"},
	{"heads of offices named after another body", "宁乡市司法局局长贺敏赴宁乡看守所，所长罗岚陪同。", "贺敏 局长 宁乡市司法局 current\n罗岚 所长 宁乡看守所 current"},
	{"former body of a place", "贺敏系宁乡市原市委常委、组织部部长。", "贺敏 常委 市委 former\n贺敏 组织部部长 市委 former"},
	{"cells of the Party in a tribunal", "宁乡法院开会，桥头法庭庭长、党支部书记贺敏到场。", "贺敏 庭长 桥头法庭 current\n贺敏 党支部书记 桥头法庭 current"},
	{"in a department of 该院", "贺敏是宁乡法院民二庭副庭长，此前在该院研究室当了五年法官助理。", "贺敏 副庭长 宁乡法院民二庭 current\n贺敏 法官助理 宁乡法院研究室 former"},
	{"该校 before a faculty", "宁乡法院与湖南大学签约，该校公共管理学院院长贺敏到场。", "贺敏 院长 公共管理学院 current"},
	{"out of a tribunal that alone names its court", "贺敏被分到宁乡法院桥头法庭。2005年他被选拔为执行局副局长。", "贺敏 副局长 宁乡法院执行局 current"},
}

func TestPostsInView(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range viewCases {
		t.Run(c.name, func(t *testing.T) {
			if got := postsOf(a.Text("case", c.text)); !sameLines(got, c.want) {
				t.Errorf("%s\ngot\n%s\nwant\n%s", c.text, got, c.want)
			}
		})
	}
}
