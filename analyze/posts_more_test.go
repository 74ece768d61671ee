package analyze

// morePostCases are texts of appointments, résumés, firms and visits with the posts that they tell of, as in postCases.
var morePostCases = []struct{ name, text, want string }{
	{"names that are words, beside titles", "湖南青城律师事务所邹小莉律师谈到，湖南大学法学院院长楚北平教授、交通运输部领导魏东司长表示赞同。",
		"邹小莉 律师 湖南青城律师事务所 current\n楚北平 院长 湖南大学法学院 current\n楚北平 教授 湖南大学法学院 current\n魏东 司长 交通运输部 current"},
	{"words beside titles that are no names", "宁乡市人民法院优秀法官多于往年，公安局安全处处长、湖南大学高水平教授到场，贺敏参加。", ""},
	{"removed without 的", "会议免去贺战胜宁乡市人民检察院副检察长等职务，罗岚参加。", "贺战胜 副检察长 宁乡市人民检察院 removed"},
	{"elected", "贺敏当选为宁乡市人民政府市长；黎纲要当选为宁乡市人民法院院长。",
		"贺敏 市长 宁乡市人民政府 current\n黎纲要 院长 宁乡市人民法院 current"},
	{"lawyer of a party", "委托代理人贺敏，湖南海山律师事务所律师。", "贺敏 律师 湖南海山律师事务所 current"},
	{"head nouns inside other words", "湖南大学管理学院会计学系副主任贺敏、中国海警局司令部法制处副处长罗岚到场。",
		"贺敏 副主任 湖南大学管理学院会计学系 current\n罗岚 副处长 中国海警局司令部法制处 current"},
	{"head of the bureau for execution", "宁乡市人民法院执行局长贺敏到场。", "贺敏 局长 宁乡市人民法院执行局 current"},
	{"envoys", "中国驻乌拉圭大使贺敏、驻悉尼总领事罗岚到场。", "贺敏 驻乌拉圭大使 中国 current\n罗岚 驻悉尼总领事  current"},
	{"short name given in brackets", "中国海事仲裁委员会（以下简称“中国海仲”）开会。会议由中国海仲秘书长贺敏主持，中国贸促会副会长、中国海仲副主任罗岚致辞。",
		"贺敏 秘书长 中国海仲 current\n罗岚 副会长 中国贸促会 current\n罗岚 副主任 中国海仲 current"},
	{"term of a congress", "宁乡市人大常委会开会。贺敏当选为市十六届人大常委会主任，市人大常委会副主任罗岚到场。",
		"贺敏 主任 宁乡市人大常委会 current\n罗岚 副主任 宁乡市人大常委会 current"},
	{"former of a long name", "国家市场秩序管理总局原党组成员、副局长贺敏受审。",
		"贺敏 党组成员 国家市场秩序管理总局 former\n贺敏 副局长 国家市场秩序管理总局 former"},
	{"deputy of a province", "湖南省人大代表贺敏、省人大代表罗岚到场。", "贺敏 湖南省人大代表  current\n罗岚 省人大代表  current"},
	{"known for a field", "湖南大学原校长、海商法专家贺敏到场。", "贺敏 校长 湖南大学 former"},
	{"résumé in a firm", "贺敏1966年出生，曾任海山化工厂技术员，车间副主任，厂长助理等职。",
		"贺敏 技术员 海山化工厂 former\n贺敏 副主任 车间 former\n贺敏 厂长助理  former"},
	{"zone", "宁乡市委书记、宁乡经济技术开发区党工委书记贺敏到场。", "贺敏 书记 宁乡市委 current\n贺敏 书记 宁乡经济技术开发区党工委 current"},
	{"申请辞去", "贺敏申请辞去海山公司董事长职务。", "贺敏 董事长 海山公司 resigned"},
	{"unit with its relative word is no name", "市律协副秘书长贺敏到场。", "贺敏 副秘书长 市律协 current"},
}
