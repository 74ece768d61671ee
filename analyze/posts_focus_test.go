package analyze

import "testing"

// focusCases are posts that leave their bodies out.
var focusCases = []struct{ name, text, want string }{
	{"guests are gone with their sentence", "宁乡法院召开年会\n宁乡市人民法院召开年会。长沙市中级人民法院副院长贺敏到会；院长罗岚作报告。法警大队大队长彭博发言。",
		"贺敏 副院长 长沙市中级人民法院 current\n罗岚 院长 宁乡法院 current\n彭博 大队长 宁乡法院法警大队 current"},
	{"a court that grants is not the one spoken of", "2024年，宁乡法院被长沙中院评为先进集体，去年被长沙中院记集体三等功，今年被长沙中院通报表扬。\n院长贺敏到场。",
		"贺敏 院长 宁乡法院 current"},
	{"该院 is not the one that grants, 该部 the department named last", "宁乡市人民检察院召开表彰会\n宁乡市人民检察院检察长贺敏讲话。\n该院被最高人民检察院授予先进称号。该院第五检察部主任罗岚、该部检察官助理彭博到场。",
		"贺敏 检察长 宁乡市人民检察院 current\n罗岚 主任 宁乡市人民检察院第五检察部 current\n彭博 检察官助理 宁乡市人民检察院第五检察部 current"},
	{"hosts of a contest", "宁乡法院院长贺敏主持会议。\n在湖南省高级人民法院、省总工会联合举办的竞赛中，书记员罗岚得奖。",
		"贺敏 院长 宁乡法院 current\n罗岚 书记员 宁乡法院 current"},
	{"the body that somebody entered", "宁乡市人民法院开庭。2010年罗岚考入县检察院，历任书记员、助理检察员、未检科科长。",
		"罗岚 书记员 县检察院 former\n罗岚 助理检察员 县检察院 former\n罗岚 科长 县检察院未检科 former"},
	{"who leads whom", "宁乡市公安局城郊派出所所长贺敏带领民警罗岚、辅警彭博转移群众。长沙市公安局派员。",
		"贺敏 所长 宁乡市公安局城郊派出所 current\n罗岚 民警 宁乡市公安局城郊派出所 current\n彭博 辅警 宁乡市公安局城郊派出所 current"},
	{"a society's president is not its council's", "宁乡市律师协会第六届理事会选举产生，贺敏当选会长。", "贺敏 会长 宁乡市律师协会 current"},
	{"deputies beside their dean", "海山大学法学院院长贺敏、副院长罗岚，宁乡法院院长彭博出席。",
		"贺敏 院长 海山大学法学院 current\n罗岚 副院长 海山大学法学院 current\n彭博 院长 宁乡法院 current"},
	{"two headlines in one line", "贺敏当选长沙市中级人民法院院长　罗岚当选长沙市人民检察院检察长\n长沙市召开会议。",
		"贺敏 院长 长沙市中级人民法院 current\n罗岚 检察长 长沙市人民检察院 current"},
	{"a tribunal with 和 in its name, a list that is counted", "贺敏历任射洪市法院太和法庭庭长、射洪市法院民二庭庭长。会议任命了罗岚、彭博等36名同志为宁乡市人民法院人民陪审员。",
		"贺敏 庭长 射洪市法院太和法庭 former\n贺敏 庭长 射洪市法院民二庭 former\n罗岚 人民陪审员 宁乡市人民法院 appointed\n彭博 人民陪审员 宁乡市人民法院 appointed"},
	{"a career that is read out", "会议宣读了贺敏的简历：1976年生，历任宁乡市人民法院书记员、助理审判员。",
		"贺敏 书记员 宁乡市人民法院 former\n贺敏 助理审判员 宁乡市人民法院 former"},
	{"envoys and secretaries", "中国驻泰国大使馆参赞贺敏、全国妇联副主席、书记处书记罗岚到场。",
		"贺敏 参赞 中国驻泰国大使馆 current\n罗岚 副主席 全国妇联 current\n罗岚 书记处书记 全国妇联 current"},
	{"those of a tribunal stay there", "宁乡法院开展调解\n宁乡市人民法院桥头法庭庭长贺敏到场。书记员罗岚记录。",
		"贺敏 庭长 宁乡市人民法院桥头法庭 current\n罗岚 书记员 宁乡市人民法院桥头法庭 current"},
	{"departments tell the kind of body", "宁乡法院走访企业，县司法局副局长贺敏到场，执行局副局长罗岚、第三检察部主任彭博、社区矫正科科长邓蓉参加。县检察院派人。",
		"贺敏 副局长 县司法局 current\n罗岚 副局长 宁乡法院执行局 current\n彭博 主任 县检察院第三检察部 current\n邓蓉 科长 县司法局社区矫正科 current"},
	{"a committee is not what an office is of", "宁乡法院办理破产案件，债权人委员会到场。研究室副主任贺敏、政治部主任罗岚参加。",
		"贺敏 副主任 宁乡法院研究室 current\n罗岚 政治部主任 宁乡法院 current"},
	{"the table for the leaders", "宁乡法院召开大会。主席台侧面站着人，主席贺敏到场。", "贺敏 主席  current"},
	{"前任 behind words for time", "贺敏此前任宁乡法院副院长，罗岚去世前任宁乡法院执行局局长。",
		"贺敏 副院长 宁乡法院 former\n罗岚 局长 宁乡法院执行局 former"},
	{"parties and schools in a head", "贺敏，女，民盟盟员，法学硕士研究生，现任宁乡法院立案庭庭长。", "贺敏 庭长 宁乡法院立案庭 current"},
	{"its own post", "任命贺敏为市监察委员会副主任，免去其市监察委员会委员职务。", "贺敏 副主任 市监察委员会 appointed\n贺敏 委员 市监察委员会 removed"},
	{"departments of a committee stay whole in a chain", "宁乡法院召开会议。县委常委、组织部部长贺敏，长沙市委常委、统战部部长罗岚到场。",
		"贺敏 常委 县委 current\n贺敏 组织部部长 县委 current\n罗岚 常委 长沙市委 current\n罗岚 统战部部长 长沙市委 current"},
	{"committees of towns and villages", "宁乡法院下乡，镇党委书记贺敏、街道党工委书记罗岚、海山镇党委书记彭博到场。海山镇青城村党支部书记、村委会主任邓蓉，枫树社区党委书记、居委会主任陈立平陪同。",
		"贺敏 书记 海山镇党委 current\n罗岚 书记 街道党工委 current\n彭博 党委书记 海山镇 current\n邓蓉 党支部书记 海山镇青城村 current\n邓蓉 村委会主任 海山镇青城村 current\n陈立平 党委书记 枫树社区 current\n陈立平 居委会主任 枫树社区 current"},
	{"members of departments with 的", "宁乡法院召开会议。速裁团队的法官贺敏、立案庭的法官助理罗岚到场，快办团队的彭博法官记录，司法局的邓蓉局长旁听。",
		"贺敏 法官 宁乡法院速裁团队 current\n罗岚 法官助理 宁乡法院立案庭 current\n彭博 法官 宁乡法院快办团队 current\n邓蓉 局长 司法局 current"},
	{"departments of two fields", "宁乡法院召开会议。县司法局局长贺敏、行政复议与应诉股股长罗岚到场，宁乡法院审判管理和研究室主任彭博参加。",
		"贺敏 局长 县司法局 current\n罗岚 股长 县司法局行政复议与应诉股 current\n彭博 主任 宁乡法院审判管理和研究室 current"},
	{"words for units point back", "宁乡市公安局交警大队出警，大队民警贺敏到场。长沙中院司法警察支队立功，支队民警罗岚受奖。海山镇检测服务中心来人，中心主任彭博到场。宁乡法院执行局行动，局长邓蓉带队。",
		"贺敏 民警 宁乡市公安局交警大队 current\n罗岚 民警 长沙中院司法警察支队 current\n彭博 主任 海山镇检测服务中心 current\n邓蓉 局长 宁乡法院执行局 current"},
	{"presiding judges sit for their department", "宁乡法院开庭，刑庭庭长贺敏担任审判长。", "贺敏 庭长 宁乡法院刑庭 current\n贺敏 审判长 宁乡法院刑庭 current"},
	{"committees tell the kind of body", "县监察委员会到会。根据县检察院检察长罗岚的提请，任命贺敏为检察委员会委员。", "罗岚 检察长 县检察院 current\n贺敏 检察委员会委员 县检察院 appointed"},
	{"该院 is the one that is given something", "省法院给宁乡法院记功，并授予该院院长贺敏“先进个人”称号。", "贺敏 院长 宁乡法院 current"},
	{"offices are of the court, not of its tribunal", "贺敏任宁乡法院党组成员，曾任该院桥头人民法庭副庭长、办公室主任。",
		"贺敏 党组成员 宁乡法院 current\n贺敏 副庭长 桥头人民法庭 former\n贺敏 主任 宁乡法院办公室 former"},
	{"authors with their works", "二等奖　罗岚《心正》节选（宁乡法院桥头法庭庭长）", "罗岚 庭长 宁乡法院桥头法庭 current"},
	{"an age right behind the name", "贺敏今年四十七岁，宁乡法院立案庭庭长。", "贺敏 庭长 宁乡法院立案庭 current"},
	{"judges and clerks behind the head of their division", "宁乡法院民一庭副庭长贺敏，法官罗岚，法官助理彭博、书记员邓蓉到场。",
		"贺敏 副庭长 宁乡法院民一庭 current\n罗岚 法官 宁乡法院民一庭 current\n彭博 法官助理 宁乡法院民一庭 current\n邓蓉 书记员 宁乡法院民一庭 current"},
	{"kin in brackets do not hold the post", "罗岚（宁乡法院法警张某之女，9岁）获奖。", "张某 法警 宁乡法院 current"},
	{"a prize is no post", "最佳女警：罗岚", ""},
	{"chairs of a meeting", "大会执行主席贺敏、罗岚主持会议。", "贺敏 执行主席 大会 current\n罗岚 执行主席 大会 current"},
	{"the city of a deputy", "会上有荆州市人大代表贺敏。", "贺敏 荆州市人大代表  current"},
	{"said of oneself", "会议决定任命贺敏为宁乡法院院长。罗岚讲到，自己从书记员干起。", "贺敏 院长 宁乡法院 appointed\n罗岚 书记员 宁乡法院 former"},
	{"verbs of becoming", "贺敏今年当上了宁乡法院院长，罗岚如今兼着青城公司董事长。", "贺敏 院长 宁乡法院 former\n罗岚 董事长 青城公司 current"},
	{"short names of firms", "县工商联副主席、青城木业总经理贺敏到场。", "贺敏 副主席 县工商联 current\n贺敏 总经理 青城木业 current"},
	{"lawyers sent by their firm", "湖南青城律师事务所派了律师贺敏出庭，海山律师事务所指派罗岚律师出庭。湖南青城律师事务所驳斥律师彭博。",
		"贺敏 律师 湖南青城律师事务所 current\n罗岚 律师 海山律师事务所 current\n彭博 律师  current"},
	{"once here, now there", "时任县委政法委副书记、现任县司法局局长贺敏到场。", "贺敏 副书记 县委政法委 former\n贺敏 局长 县司法局 current"},
	{"head of an unknown body with 的", "贺敏是市博物馆的副馆长。", "贺敏 副馆长 市博物馆 current"},
	{"taken up by a pronoun", "名额给了贺敏，桥头法庭的庭长，她没有来。", "贺敏 庭长 桥头法庭 current"},
	{"heads of villages", "宁乡法院下乡，王家坪村支书贺敏、柳林坝社区书记罗岚、驻龙泉村第一书记彭博到场，村支书邓蓉陪同。",
		"贺敏 支书 王家坪村 current\n罗岚 书记 柳林坝社区 current\n彭博 第一书记 龙泉村 current\n邓蓉 村支书 龙泉村 current"},
	{"engaged by a body", "宁乡法院聘请贺敏、罗岚为特约监督员，聘任彭博担任法律顾问。退休教师邓蓉被桥头法庭聘为调解员。",
		"贺敏 特约监督员 宁乡法院 appointed\n罗岚 特约监督员 宁乡法院 appointed\n彭博 法律顾问 宁乡法院 appointed\n邓蓉 调解员 桥头法庭 current"},
	{"our own spokesman", "台中地院新闻稿：本院院长贺敏主持会议，本院发言人罗岚说明。", "贺敏 院长 台中地院 current\n罗岚 发言人 台中地院 current"},
	{"as head of a department", "宁乡法院召开会议。作为执行局局长的贺敏说，大家努力。", "贺敏 局长 宁乡法院执行局 current"},
	{"risen out of a tribunal", "宁乡法院召开会议。贺敏任宁乡法院桥头法庭庭长时，法庭很小。后来贺敏出任副院长。", "贺敏 庭长 宁乡法院桥头法庭 current\n贺敏 副院长 宁乡法院 current"},
	{"posts behind a name and a colon", "贺敏：宁乡法院院长。罗岚：这是法官的话。", "贺敏 院长 宁乡法院 current"},
	{"committees of a congress", "县人大常委会副主任贺敏、监察和司法工委主任罗岚到场。", "贺敏 副主任 县人大常委会 current\n罗岚 主任 县人大常委会监察和司法工委 current"},
	{"short names of schools", "市一中副校长贺敏到场。", "贺敏 副校长 市一中 current"},
	{"unions and leagues of the court", "宁乡法院开会，县政协到场，团支部书记贺敏、工会主席罗岚发言。", "贺敏 团支部书记 宁乡法院 current\n罗岚 工会主席 宁乡法院 current"},
	{"bureaus behind a deputy of the county", "县公安局交警大队到场。县委书记贺敏，副县长、公安局局长罗岚发言。", "贺敏 书记 县委 current\n罗岚 副县长  current\n罗岚 局长 县公安局 current"},
	{"departments of a bureau of justice", "宁乡市司法局局长贺敏、桥头司法所所长罗岚、社区矫正中心主任彭博到场。",
		"贺敏 局长 宁乡市司法局 current\n罗岚 所长 桥头司法所 current\n彭博 主任 宁乡市司法局社区矫正中心 current"},
	{"teams and benches", "宁乡法院民事审判团队负责人贺敏、环境资源合议庭审判长罗岚到场。", "贺敏 负责人 宁乡法院民事审判团队 current\n罗岚 审判长 宁乡法院环境资源合议庭 current"},
	{"in a department of the court", "宁乡法院召开会议。贺敏任宁乡法院桥头法庭庭长，此前，他在法院办公室当过副主任。", "贺敏 庭长 宁乡法院桥头法庭 current\n贺敏 副主任 宁乡法院办公室 former"},
	{"the judge of this case", "宁乡法院审理，担任本案审判长的是贺敏。贺敏担任本案审判长。", "贺敏 审判长 宁乡法院 current"},
	{"towns that no list has", "宁乡法院下乡，大通观镇党委书记贺敏到场。会上镇党委书记贺敏发言。", "贺敏 党委书记 大通观镇 current\n贺敏 书记 大通观镇党委 current"},
	{"workshops", "县委到场，第一机床厂三车间主任贺敏发言。", "贺敏 主任 第一机床厂三车间 current"},
	{"当 as a verb of office", "贺敏在桥头法庭当书记员，罗岚想当法官，彭博应当法官助理到场。", "贺敏 书记员 桥头法庭 former"},
	{"told of another one", "宁乡法院访谈\n贺敏：我有个师傅，是长沙中院的罗岚，那时候他是中院民二庭庭长，现在是宁乡法院院长。",
		"罗岚 庭长 长沙中院民二庭 current\n罗岚 院长 宁乡法院 current"},
	{"offices of one town", "桥头镇司法所所长贺敏、派出所所长罗岚、综治办主任彭博到场。", "贺敏 所长 桥头镇司法所 current\n罗岚 所长 桥头镇派出所 current\n彭博 主任 桥头镇综治办 current"},
}

func TestPostsFocus(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range focusCases {
		t.Run(c.name, func(t *testing.T) {
			if got := postsOf(a.Text("case", c.text)); !sameLines(got, c.want) {
				t.Errorf("%s\ngot\n%s\nwant\n%s", c.text, got, c.want)
			}
		})
	}
}
