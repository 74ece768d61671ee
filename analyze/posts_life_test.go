package analyze

import "testing"

// lifeCases are lives of an encyclopedia with the posts that they tell of.
var lifeCases = []struct{ name, text, want string }{
	{"a rare name, empty brackets", "柳亦絮\n柳亦絮（），湖北荆州人，中国法学家，西江大学法学院教授。",
		"柳亦絮 教授 西江大学法学院 current"},
	{"titles behind the name", "賀敏\n賀敏爵士，GBM（，），香港法官。1992年獲委任為高等法院法官。",
		"賀敏 法官 高等法院 current"},
	{"a list that times and verbs interrupt", "贺敏\n贺敏（1950年－2010年），中国法官。1984年出任宁乡市人民法院审判员、1992年升任宁乡市人民法院庭长、以及在1995年任长沙市中级人民法院法官。",
		"贺敏 审判员 宁乡市人民法院 current\n贺敏 庭长 宁乡市人民法院 current\n贺敏 法官 长沙市中级人民法院 former"},
	{"brackets within a list", "贺敏\n贺敏（），湖南宁乡人。1984年至1997年在西江大学法学院任教，先后任助教（1985年）、讲师（1987年）、教授（1993年）。",
		"贺敏 助教 西江大学法学院 former\n贺敏 讲师 西江大学法学院 former\n贺敏 教授 西江大学法学院 former"},
	{"bodies that share a post", "賀敏\n賀敏（），香港律師。他曾任西江律師公會、城市規劃委員會及水質管制委員會的主席。",
		"賀敏 律師  current\n賀敏 主席 西江律師公會 former\n賀敏 主席 城市規劃委員會 former\n賀敏 主席 水質管制委員會 former"},
	{"lines below a heading", "贺敏\n贺敏（），湖南宁乡人，中国法学家。\n社会兼职\n西江省法学会常务理事\n西江仲裁委员会委员（2001年－2005年）",
		"贺敏 常务理事 西江省法学会 current\n贺敏 委员 西江仲裁委员会 current"},
	{"lines below a heading on the family", "贺敏\n贺敏（），湖南宁乡人，中国法学家。\n家庭\n西江省法学会常务理事",
		""},
	{"the family", "贺敏\n贺敏（），湖南宁乡人，中国法官。父亲转业后，曾任宁乡市公安局局长；母亲是宁乡市第一中学教师。",
		"贺敏 法官  current"},
	{"others named in passing", "贺敏\n贺敏（），湖南宁乡人。2001年，贺敏深获前检察长罗岚信赖，任宁乡市司法局法律顾问。2003年，接替彭博任宁乡市司法局局长。",
		"罗岚 检察长  former\n贺敏 法律顾问 宁乡市司法局 current\n贺敏 局长 宁乡市司法局 current\n彭博 局长 宁乡市司法局 former"},
	{"departments one works in", "贺敏\n贺敏（），中国外交官。1980年起，在外交部条约法律司工作，历任副处长、处长。",
		"贺敏 副处长 外交部条约法律司 former\n贺敏 处长 外交部条约法律司 former"},
	{"a department told by its kind", "贺敏\n贺敏（），湖南宁乡人。1986年任西江大学国际法系教师，系副主任、主任。",
		"贺敏 教师 西江大学国际法系 current\n贺敏 副主任 西江大学国际法系 current\n贺敏 主任 西江大学国际法系 current"},
	{"where one only studied", "贺敏\n贺敏（），湖南宁乡人。1990年任西江大学讲师，后到东海大学法学院进修。1996年升任教授。",
		"贺敏 讲师 西江大学 current\n贺敏 教授 西江大学 current"},
	{"ordinals of office", "賀敏\n賀敏（），臺灣臺中人，第11任海山縣議會議長。",
		"賀敏 議長 海山縣議會 current"},
	{"posts of old Hong Kong", "賀敏\n賀敏（），香港人。1957年出任裁判司，1976年升任高等法院按察司，1992年受任港事顧問。",
		"賀敏 裁判司  current\n賀敏 按察司 高等法院 current\n賀敏 港事顧問  current"},
	{"who appoints", "賀敏\n賀敏（），香港人。2002年7月，賀敏獲時任海山省省長羅嵐委任為廉政專員。",
		"羅嵐 省長 海山省 former\n賀敏 廉政專員  current"},
	{"sessions, central committees", "贺敏\n贺敏（），湖南宁乡人。是中共第十二届、十三届中央候补委员。第十四、十五届中共中央委员。",
		"贺敏 中央候补委员 中共 current\n贺敏 中央委员 中共 current"},
	{"a faculty alone", "贺敏\n贺敏（），湖南宁乡人。现任西江大学法学院教授，法学院副院长。",
		"贺敏 教授 西江大学法学院 current\n贺敏 副院长 西江大学法学院 current"},
	{"honors are no posts", "贺敏\n贺敏（），湖南宁乡人。贺敏是西江大学荣誉院士、西江大学名誉教授。",
		"贺敏 名誉教授 西江大学 current"},
	{"adverbs with verbs are no names", "贺敏\n贺敏（），台湾台中人。成为首位任满大法官后回任的司法院院长。",
		"贺敏 院长 司法院 current"},
	{"where one began to work", "賀敏\n賀敏（），前任宁乡市公安局局长。\n1983年10月加入海山警隊，1989年晉升為副警司。",
		"賀敏 局长 宁乡市公安局 former\n賀敏 副警司 海山警隊 current"},
	{"the council of old Hong Kong", "賀敏\n賀敏（），香港人。早年在海山理工學院工作，1983年起獲委任為立法局議員。",
		"賀敏 議員 立法局 current"},
	{"kin with a rare name", "賀敏\n賀敏（），臺灣臺中人。次兄賀爨峰為醫師，曾任海山醫院院長。",
		"賀爨峰 醫師  current\n賀爨峰 院長 海山醫院 former"},
}

func TestLifePosts(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range lifeCases {
		t.Run(c.name, func(t *testing.T) {
			if got := postsOf(a.Text("case", c.text)); !sameLines(got, c.want) {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}
