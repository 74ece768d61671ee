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
	{"a list behind a dash, told of together", inHongKong + "兩名前立法會議員——何志明和林慧儀均有出席，兩人都是大律師。",
		"何志明 議員 立法會 former\n何志明 大律師  current\n林慧儀 議員 立法會 former\n林慧儀 大律師  current"},
	{"more people than are named", inHongKong + "何志明和林慧儀到場，三人均為大律師。", ""},
	{"examples behind a post", inHongKong + "到場的有不少大律師，如何志明、林慧儀和李文傑。", "何志明 大律師  current\n林慧儀 大律師  current\n李文傑 大律師  current"},
	{"what a minister is in charge of", inHongKong + "英國前社區事務大臣何志明及時任海洋事務大臣林慧儀到場。", "何志明 社區事務大臣 英國 former\n林慧儀 海洋事務大臣 英國 former"},
	{"one after the other", "宁乡医院前后三任院长贺敏、罗岚、丁宁到庭。", "贺敏 院长 宁乡医院 current\n罗岚 院长 宁乡医院 current\n丁宁 院长 宁乡医院 current"},
	{"ages", "双凫铺镇90后社区民警贺敏、宁乡市人民法院80后法官罗岚到场。", "贺敏 社区民警 双凫铺镇 current\n罗岚 法官 宁乡市人民法院 current"},
	{"several posts, listed", inHongKong + "何志明先後擔任多個職位，包括法律系教授、港灣海洋研究所所長。", "何志明 教授 法律系 former\n何志明 所長 港灣海洋研究所 former"},
	{"a lawyer's introduction", "贺敏律师，现任湖南青河律师事务所主任，系中国执业律师，宁乡市法律顾问智库成员。",
		"贺敏 主任 湖南青河律师事务所 current\n贺敏 执业律师 湖南青河律师事务所 current\n贺敏 成员 宁乡市法律顾问智库 current"},
	{"Latin names with titles", inHongKong + "到場的有Lord Ashdale御用大律師，以及御用大律師Ana De Silva。", "Ashdale 御用大律師  current\nAna De Silva 御用大律師  current"},
	{"作为 before a pronoun", inHongKong + "何志明昨日到庭。作為律政司副司長的他表示，擔任過大律師的人士都可申請。", "何志明 副司長 律政司 current"},
	{"kin behind a list", "某某镇调解员贺敏和丁宁的女儿到场。", "贺敏 调解员  current"},
	{"posts of terms over commas", "贺敏律师，现任湖南青河律师事务所主任，第十届湖南省律协破产重组专业委员会委员，第七届宁乡市律协理事会理事。",
		"贺敏 律师 湖南青河律师事务所 current\n贺敏 主任 湖南青河律师事务所 current\n贺敏 委员 湖南省律协破产重组专业委员会 current\n贺敏 理事 宁乡市律协理事会 current"},
	{"a pair in a centre's name", "贺敏在宁乡大学先后担任力学系教授、材料及结构工程中心主任。", "贺敏 教授 宁乡大学力学系 former\n贺敏 主任 宁乡大学材料及结构工程中心 former"},
	{"with whom somebody acts", "罗岚伙同时任宁乡市财政局副局长贺敏受贿。", "贺敏 副局长 宁乡市财政局 former"},
	{"a bureau behind a committee", "宁乡县委书记贺敏，副县长、公安局局长罗岚到会。", "贺敏 书记 宁乡县委 current\n罗岚 副县长  current\n罗岚 局长 宁乡县公安局 current"},
	{"speaker of a county", inTaiwan + "屏東縣議長何志明、海山公司法務長林慧儀到場。", "何志明 議長 屏東縣 current\n林慧儀 法務長 海山公司 current"},
	{"members behind 有", inHongKong + "上訴委員會委員有何志明、林慧儀和李文傑。", "何志明 委員 上訴委員會 current\n林慧儀 委員 上訴委員會 current\n李文傑 委員 上訴委員會 current"},
	{"names cut by a title", inHongKong + "身為工黨主席的何志明、身為校委會主席的林慧儀缺席。中西區區議員李文傑到場。",
		"何志明 主席 工黨 current\n林慧儀 主席 校委會 current\n李文傑 區議員 中西區 current"},
	{"是 behind a style", inHongKong + "何志明教授是港島大學前校長，民間法治陣線前副召集人是林慧儀。", "何志明 教授  current\n何志明 校長 港島大學 former\n林慧儀 副召集人 民間法治陣線 former"},
	{"named by a party and elected", inTaiwan + "何志明2000年獲海山黨提名當選立法委員。", "何志明 立法委員  current"},
	{"a rank behind a name", inTaiwan + "國防部發言人張文少將說明，國防部次長林慧儀上將到場。", "張文 發言人 國防部 current\n林慧儀 次長 國防部 current"},
	{"set off over what else is told", "贺敏，湖南宁乡人，著名刑辩律师，湖南青河律师事务所创始合伙人，中华全国律师协会刑事专业委员会副主任，第八届宁乡市律协理事。",
		"贺敏 刑辩律师 湖南青河律师事务所 current\n贺敏 创始合伙人 湖南青河律师事务所 current\n贺敏 副主任 中华全国律师协会刑事专业委员会 current\n贺敏 理事 宁乡市律协 current"},
	{"who speaks, with posts set off", "主讲人李明远，湖南青河律师事务所律师、宁乡大学法学院客座教授。", "李明远 律师 湖南青河律师事务所 current\n李明远 客座教授 宁乡大学法学院 current"},
	{"a label before posts", "贺敏，湖南青河律师事务所主任。社会职务：宁乡市法学会常务理事。", "贺敏 主任 湖南青河律师事务所 current\n贺敏 常务理事 宁乡市法学会 current"},
	{"those named among many", inHongKong + "到場的有多名立法會議員，包括民主黨主席何志明和社民連副主席林慧儀。他邀請了多名教授，包括校長李文傑的妻子。",
		"何志明 主席 民主黨 current\n何志明 議員 立法會 current\n林慧儀 副主席 社民連 current\n林慧儀 議員 立法會 current\n李文傑 校長  current"},
	{"a list behind the head of a party or a union", inHongKong + "工黨主席何志明、林慧儀到場。建造業總工會理事長，有李文傑和陳國華。", "何志明 主席 工黨 current"},
	{"何 behind 为", inHongKong + "工會昨日改選，主席為何文德，副主席為何志明。律師為何缺席？法官為何沉默，沒有人知道。", "何文德 主席  current\n何志明 副主席  current"},
	{"those of one firm over commas", "青河公司原总经理贺敏，原财务总监罗岚涉案。", "贺敏 总经理 青河公司 former\n罗岚 财务总监 青河公司 former"},
	{"no number before a text", "任院长贺敏、罗岚到场。", "贺敏 院长  current"},
	{"a measure word that opens a text", "位律师——贺敏、罗岚到场。", ""},
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
