package analyze

import "testing"

// pressCases are posts in unions, parties, papers and schools, and those that share a title, as long reports of the courts word them.
var pressCases = []struct{ name, text, want string }{
	{"unions with their trade", "面包师总工会理事长贺敏、渡轮业工会主席罗岚及副主席彭博到场。",
		"贺敏 理事长 面包师总工会 current\n罗岚 主席 渡轮业工会 current\n彭博 副主席 渡轮业工会 current"},
	{"the union of a court", "宁乡市人民法院工会主席贺敏到场。", "贺敏 工会主席 宁乡市人民法院 current"},
	{"first and others of a shared title", "海山联盟前正副主席贺敏、罗岚及彭博被控。",
		"贺敏 主席 海山联盟 former\n罗岚 副主席 海山联盟 former\n彭博 副主席 海山联盟 former"},
	{"each with one of the posts", "贺敏、罗岚分别连任海山协会会长及理事长。", "贺敏 会长 海山协会 current\n罗岚 理事长 海山协会 current"},
	{"both with the posts", "贺敏、罗岚曾任海山协会会长及理事长。",
		"贺敏 会长 海山协会 former\n贺敏 理事长 海山协会 former\n罗岚 会长 海山协会 former\n罗岚 理事长 海山协会 former"},
	{"several are only proposed", "会上提名贺敏及罗岚连任海山协会会长。", ""},
	{"a wish is no post", "贺敏希望成为议员，罗岚有意出任海山协会会长。", ""},
	{"no post by order of the court", "贺敏五年内不得担任海山公司董事。", ""},
	{"former post behind another", "港区人大代表、前江北发展局主席贺敏到场。", "贺敏 港区人大代表  current\n贺敏 主席 江北发展局 former"},
	{"a seat behind 兼", "海山协会副会长兼教育界立法会议员贺敏到场。", "贺敏 副会长 海山协会 current\n贺敏 议员 立法会 current"},
	{"posts behind a name in a heading", "贺敏　港区全国人大代表　海山协会会长", "贺敏 港区全国人大代表  current\n贺敏 会长 海山协会 current"},
	{"papers and those who make them", "《江北日报》前总编辑贺敏、副社长罗岚到庭。", "贺敏 总编辑 《江北日报》 former\n罗岚 副社长 《江北日报》 current"},
	{"a law is no paper", "根据《海山条例》主席贺敏作出决定。", "贺敏 主席  current"},
	{"a paper behind its kind", "前荔湾协会主席、网媒《River N》采访主任贺敏到庭。", "贺敏 主席 荔湾协会 former\n贺敏 采访主任 《River N》 current"},
	{"no former mark but a word", "前进律师事务所主任贺敏、前海法院院长罗岚到场。", "贺敏 主任 前进律师事务所 current\n罗岚 院长 前海法院 current"},
	{"leaders in a row", "海山联盟前秘书长贺敏、前主席罗岚及总干事彭博到庭。",
		"贺敏 秘书长 海山联盟 former\n罗岚 主席 海山联盟 former\n彭博 总干事 海山联盟 current"},
	{"a leader behind a court's", "宁乡市人民法院院长贺敏、会长罗岚到场。", "贺敏 院长 宁乡市人民法院 current\n罗岚 会长  current"},
	{"counsel for a body", "代表律政司的资深大律师贺敏陈词。", "贺敏 资深大律师  current"},
	{"words before a short name", "面对罗岚挑战，彭明出战江评会主席贺敏。", "贺敏 主席 江评会 current"},
	{"two associations of lawyers", "大律师公会前主席贺敏、律师会会长罗岚到场。", "贺敏 主席 大律师公会 former\n罗岚 会长 律师会 current"},
	{"fields of the schools and the police", "江北大学学术副校长贺敏、协理副校长罗岚及传媒关系警司彭博到场。",
		"贺敏 学术副校长 江北大学 current\n罗岚 协理副校长 江北大学 current\n彭博 传媒关系警司  current"},
	{"as the head of a body", "特首贺敏作为海山基金会主席及董事，遭质疑。", "贺敏 特首  current\n贺敏 主席 海山基金会 current\n贺敏 董事 海山基金会 current"},
	{"a trade that is a post", "海山协会前副主席、教师总工会会长贺敏到场。", "贺敏 副主席 海山协会 former\n贺敏 会长 教师总工会 current"},
	{"members of districts", "前屯门区议员贺敏、东区区议员罗岚到场。", "贺敏 区议员 屯门区 former\n罗岚 区议员 东区 current"},
	{"a former maker of a paper", "前《江北晚报》总编辑贺敏到庭。", "贺敏 总编辑 《江北晚报》 former"},
	{"a party's seat", "公民党立法会议员贺敏到场。", "贺敏 议员 立法会 current"},
	{"the school of a council", "江北大学校董会主席贺敏、校长罗岚到场。", "贺敏 主席 江北大学校董会 current\n罗岚 校长 江北大学 current"},
	{"fields and members", "专业联盟政策召集人贺敏、港大校委罗岚到场。", "贺敏 政策召集人 专业联盟 current\n罗岚 校委 港大 current"},
	{"one department behind another", "食环署署长贺敏、房屋署副署长罗岚作供。", "贺敏 署长 食环署 current\n罗岚 副署长 房屋署 current"},
	{"one after the other", "公民党前主席贺敏、罗岚到场。", "贺敏 主席 公民党 former\n罗岚 主席 公民党 former"},
	{"one at a time", "公民党主席贺敏、罗岚到场。", "贺敏 主席 公民党 current"},
	{"a name that is hardly one, said again", "检控专员罗天行回应。罗天行表示反对。", "罗天行 检控专员  current"},
	{"a word said again is no name", "主任高度重视。院长高度肯定。", ""},
}

func TestPostsOfThePress(t *testing.T) { checkPosts(t, pressCases) }
