package analyze

import "testing"

// taiwanCases are posts and honors of bodies that only Taiwan names so.
var taiwanCases = []struct{ name, text, want string }{
	{"townships share a character with their heads", "（記者高天佑／臺南報導）仁德區長陳怡君、埔里鎮長王俊傑、復國里長李佩珊到場，三地門鄉長吳家豪、北門鄉代表會主席林志明致詞。",
		"陳怡君 區長 仁德區 current\n王俊傑 鎮長 埔里鎮 current\n李佩珊 里長 復國里 current\n吳家豪 鄉長 三地門鄉 current\n林志明 主席 北門鄉代表會 current"},
	{"precincts without their police", "（記者高天佑／臺南報導）永康分局偵查隊隊長陳怡君、中正一分局巡佐王俊傑到場，警政署派員。",
		"陳怡君 隊長 永康分局偵查隊 current\n王俊傑 巡佐 中正一分局 current"},
	{"prisons and their sections", "（記者高天佑／臺南報導）臺南監獄昨天表揚同仁，高雄監獄典獄長吳家豪觀摩。典獄長陳怡君到場，戒護科科長王俊傑、教化科教誨師李佩珊受獎。",
		"吳家豪 典獄長 高雄監獄 current\n陳怡君 典獄長 臺南監獄 current\n王俊傑 科長 臺南監獄戒護科 current\n李佩珊 教誨師 臺南監獄教化科 current"},
	{"associations and their heads", "（記者高天佑／臺南報導）臺南律師公會昨天開會，理事長陳怡君主持，常務理事王俊傑報告。更生保護會臺南分會也到場，主任委員李佩珊致詞。",
		"陳怡君 理事長 臺南律師公會 current\n王俊傑 常務理事 臺南律師公會 current\n李佩珊 主任委員 更生保護會臺南分會 current"},
	{"a squad named before", "（記者高天佑／臺南報導）白河分局偵查隊破案，偵查隊隊長陳怡君到場。", "陳怡君 隊長 白河分局偵查隊 current"},
	{"stations", "（記者高天佑／臺南報導）臺南地檢署起訴後壁分駐所所長陳怡君、博愛路派出所警員王俊傑。",
		"陳怡君 所長 後壁分駐所 current\n王俊傑 警員 博愛路派出所 current"},
	{"the mayor of the place", "（記者高天佑／臺南報導）臺南市書展登場，臺南地檢署派員，市長陳怡君、警友會總會長王俊傑到場。",
		"陳怡君 市長 臺南市 current\n王俊傑 總會長 警友會 current"},
	{"the head of the school that the article is about", "（記者高天佑／臺南報導）臺南地院協辦，成功大學頒獎，政治大學教授陳怡君得獎。校長王俊傑致詞。",
		"陳怡君 教授 政治大學 current\n王俊傑 校長 成功大學 current"},
	{"at the time of an office, in a role", "（記者高天佑／臺南報導）陳怡君在臺南高分院當法官期間常加班，王俊傑以成功大學校友會會長身分致詞，李佩珊以證人身分出庭。",
		"陳怡君 法官 臺南高分院 former\n王俊傑 會長 成功大學校友會 current"},
	{"handed to", "（記者高天佑／臺南報導）花蓮監獄典獄長一職交給陳怡君。", "陳怡君 典獄長 花蓮監獄 current"},
	{"no office of its own", "（記者高天佑／臺南報導）臺南監獄表揚同仁，衛生科護理師陳怡君、管理員王俊傑受獎。",
		"陳怡君 護理師 臺南監獄衛生科 current\n王俊傑 管理員 臺南監獄 current"},
	{"the head of a faculty", "（記者高天佑／臺南報導）成功大學法學院辦講座，院長陳怡君主持，臺南地院法官王俊傑主講。",
		"陳怡君 院長 成功大學法學院 current\n王俊傑 法官 臺南地院 current"},
	{"heads of sections share their last word", "（記者高天佑／臺南報導）臺南地檢署動員。埔里鎮公所民政課長陳怡君、埔里鎮公所清潔隊長王俊傑、新營分局偵查隊長李佩珊到場。",
		"陳怡君 課長 埔里鎮公所民政課 current\n王俊傑 隊長 埔里鎮公所清潔隊 current\n李佩珊 隊長 新營分局偵查隊 current"},
	{"the Control Yuan and a temple", "（記者高天佑／臺南報導）監察院監察委員陳怡君、鎮安宮主任委員王俊傑、建國高中學務主任李佩珊到場。",
		"陳怡君 監察委員 監察院 current\n王俊傑 主任委員 鎮安宮 current\n李佩珊 學務主任 建國高中 current"},
	{"a body taken over", "（記者高天佑／臺南報導）金門地檢署檢察長陳怡君接掌臺中地檢署，新任檢察長王俊傑到任。",
		"陳怡君 檢察長 金門地檢署 current\n陳怡君 檢察長 臺中地檢署 appointed\n王俊傑 檢察長 臺中地檢署 current"},
	{"a seat and its taker over a comma", "（記者高天佑／臺南報導）宜蘭地院院長一職，由臺北地院庭長陳怡君接任。臺南律師公會秘書長一職請王俊傑出任，理事長由常務理事李佩珊以兩票之差當選。",
		"陳怡君 庭長 臺北地院 current\n陳怡君 院長 宜蘭地院 appointed\n王俊傑 秘書長 臺南律師公會 appointed\n李佩珊 常務理事 臺南律師公會 current\n李佩珊 理事長 臺南律師公會 appointed"},
	{"firms in quotation marks, squads of detectives", "（記者高天佑／臺南報導）刑警大隊長王俊傑作證，「金輝」董事陳怡君到庭。", "王俊傑 大隊長 刑警大隊 current\n陳怡君 董事 金輝 current"},
	{"verbs of Taiwan", "（記者高天佑／臺南報導）陳怡君獲聘總統府國策顧問。王俊傑分發臺東地院法官。李佩珊獲認許為律師。",
		"陳怡君 國策顧問 總統府 current\n王俊傑 法官 臺東地院 appointed\n李佩珊 律師  current"},
	{"ceremonies and boards", "（記者高天佑／臺南報導）司法院今天舉行司法節慶祝大會，秘書長陳怡君在座。法務部檢察官人事審議委員會開會，由政務次長王俊傑主持，名單經部長李佩珊核定。",
		"陳怡君 秘書長 司法院 current\n王俊傑 政務次長 法務部 current\n李佩珊 部長 法務部 current"},
	{"an examination", "（記者高天佑／臺南報導）陳怡君九十年考上司法官，分發新竹地檢署擔任檢察官，九十八年改調臺南地院法官。",
		"陳怡君 檢察官 新竹地檢署 current\n陳怡君 法官 臺南地院 appointed"},
	{"trades of a body", "（記者高天佑／臺南報導）臺南監獄牧師陳怡君、廉政署廉政官王俊傑、臺南地院技術審查官李佩珊到場。醫師來了，社工吳家豪也來了。",
		"陳怡君 牧師 臺南監獄 current\n王俊傑 廉政官 廉政署 current\n李佩珊 技術審查官 臺南地院 current"},
	{"deputies of townships", "（記者高天佑／臺南報導）仁德鄉鄉民代表陳怡君到場，王俊傑發言。", "陳怡君 鄉民代表 仁德鄉 current"},
	{"short names of firms", "（記者高天佑／臺南報導）金輝人壽首席營運長陳怡君、福田產險總經理王俊傑出席，海山總裁李佩珊主持。",
		"陳怡君 首席營運長 金輝人壽 current\n王俊傑 總經理 福田產險 current\n李佩珊 總裁 海山 current"},
	{"trades", "（記者高天佑／臺南報導）臺南地院心理輔導員陳怡君、奇美醫院護理師王俊傑、善化國中輔導主任李佩珊到場。",
		"陳怡君 心理輔導員 臺南地院 current\n王俊傑 護理師 奇美醫院 current\n李佩珊 輔導主任 善化國中 current"},
}

func TestPostsTaiwan(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range taiwanCases {
		t.Run(c.name, func(t *testing.T) {
			if got := postsOf(a.Text("case", c.text)); !sameLines(got, c.want) {
				t.Errorf("%s\ngot\n%s\nwant\n%s", c.text, got, c.want)
			}
		})
	}
}
