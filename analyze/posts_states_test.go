package analyze

import "testing"

// TestPostsOfStates is about the posts of states, of what they found together and of their forces, and about bodies with long names.
func TestPostsOfStates(t *testing.T) {
	checkPosts(t, []struct{ name, text, want string }{
		{"states", "会议欢迎佛得角总理贺敏、巴拿马共和国总统罗岚和瑞士联邦主席彭博。",
			"贺敏 总理 佛得角 current\n罗岚 总统 巴拿马共和国 current\n彭博 联邦主席 瑞士 current"},
		{"speakers of parliaments", "加蓬议长贺敏来访。", "贺敏 议长 加蓬 current"},
		{"former envoy", "埃及前驻华大使贺敏表示赞同。", "贺敏 驻华大使 埃及 former"},
		{"organisations of states", "世界气象组织秘书长贺敏、联合国教科文组织总干事罗岚到会，基层党组织书记彭博发言。",
			"贺敏 秘书长 世界气象组织 current\n罗岚 总干事 联合国教科文组织 current\n彭博 书记  current"},
		{"members that are states", "会议在上海合作组织成员国元首理事会的框架下举行，贺敏出席。", ""},
		{"organisations are no departments", "海山能源组织发言人贺敏表示遗憾。", "贺敏 发言人 海山能源组织 current"},
		{"bank whose last character its head shares", "欧洲央行行长贺敏发布报告。", "贺敏 行长 欧洲央行 current"},
		{"quarters", "北部战区司令员贺敏、伊朗海军司令罗岚到场。", "贺敏 司令员 北部战区 current\n罗岚 司令 伊朗海军 current"},
		{"parties", "海山前进党主席贺敏发表讲话。", "贺敏 主席 海山前进党 current"},
		{"long names", "上海市律师协会刑事诉讼业务研究委员会副主任贺敏、中国人民政治协商会议第九届全国委员会副主席罗岚到场。",
			"贺敏 副主任 上海市律师协会刑事诉讼业务研究委员会 current\n罗岚 副主席 中国人民政治协商会议第九届全国委员会 current"},
		{"village behind its county", "湖南省宁乡市桥头镇石塘村原支部书记兼村委会主任贺敏受审，宁乡市青山镇青城村村委会主任罗岚作证。",
			"贺敏 支部书记 湖南省宁乡市桥头镇石塘村 former\n贺敏 村委会主任 湖南省宁乡市桥头镇石塘村 former\n罗岚 主任 宁乡市青山镇青城村村委会 current"},
	})
}

// TestPostsOfNation is about bodies of the nation, names of bodies with 和, and ranks that no ministry has.
func TestPostsOfNation(t *testing.T) {
	checkPosts(t, []struct{ name, text, want string }{
		{"names with 和", "北京市规划和自然资源委员会主任贺敏、海南大学地球科学与技术学院教授罗岚、国家金融与发展实验室理事长彭博到场。",
			"贺敏 主任 北京市规划和自然资源委员会 current\n罗岚 教授 海南大学地球科学与技术学院 current\n彭博 理事长 国家金融与发展实验室 current"},
		{"two persons with 和", "法国总统贺敏和海山研究院院长罗岚到场。", "贺敏 总统 法国 current\n罗岚 院长 海山研究院 current"},
		{"words with a joint in them", "中华全国台湾同胞联谊会党组书记贺敏、发展中国家科学院院长罗岚到场。",
			"贺敏 党组书记 中华全国台湾同胞联谊会 current\n罗岚 院长 发展中国家科学院 current"},
		{"commissions are of no ministry", "商务部部长贺敏到场。国资委主任罗岚表示支持。",
			"贺敏 部长 商务部 current\n罗岚 主任 国资委 current"},
		{"former ministries", "中央纪委副书记、监察部部长贺敏，环境保护部部长罗岚到场。",
			"贺敏 副书记 中央纪委 current\n贺敏 部长 监察部 current\n罗岚 部长 环境保护部 current"},
		{"officers of no ministry", "公安部公布名单，奋战在一线的刑警贺敏获奖。宁乡市公安局民警罗岚也在其中。",
			"贺敏 刑警  current\n罗岚 民警 宁乡市公安局 current"},
		{"no officer", "贺敏没有拖住刑警队的后腿。", ""},
		{"committees of the congress", "全国人大农业农村委拟了草稿，副主任委员贺敏作了说明。全国人大民委主任委员罗岚、教科文卫委主任委员彭博到会。",
			"贺敏 副主任委员 全国人大农业农村委 current\n罗岚 主任委员 全国人大民委 current\n彭博 主任委员 教科文卫委 current"},
		{"from a ministry", "来自民政部的政协委员贺敏介绍情况。", "贺敏 政协委员  current"},
		{"of the country", "慈利县乡村教师贺敏、乡镇党委书记罗岚到场。", "贺敏 教师 慈利县 current\n罗岚 党委书记  current"},
		{"word after the name that is a newspaper", "宁乡市体育局局长贺仲文汇报了防汛情况。", "贺仲文 局长 宁乡市体育局 current"},
		{"verb before the body", "贺敏同志返乡当村委会主任。镇里决定成立章程起草组，罗岚担任组长。", "贺敏 主任 村委会 former\n罗岚 组长 章程起草组 current"},
	})
}

// TestPostsSaid is about posts that 是 tells, of bodies behind their place, of villages and of schools, and about committees with 和.
func TestPostsSaid(t *testing.T) {
	checkPosts(t, []struct{ name, text, want string }{
		{"province before the body", "贺明亮是湖南宁乡市第三人民医院副院长，罗小岚是湖北十堰市太和医院的党委书记。",
			"贺明亮 副院长 湖南宁乡市第三人民医院 current\n罗小岚 党委书记 湖北十堰市太和医院 current"},
		{"field of one who teaches", "贺明亮是湖南大学的一名法学教授。", "贺明亮 教授 湖南大学 current"},
		{"villages", "贺明亮是宁乡市青城村的党支部书记，罗小岚是派驻石塘村的第一书记。县法院派到青山镇柳树村的第一书记彭博到场。",
			"贺明亮 党支部书记 宁乡市青城村 current\n罗小岚 第一书记 石塘村 current\n彭博 第一书记 青山镇柳树村 current"},
		{"a word with a joint in the name", "中国社会科学院世界经济与政治研究所所长贺敏到场。", "贺敏 所长 中国社会科学院世界经济与政治研究所 current"},
		{"speakers of 政协", "民建中央提交发言。贺明亮常委用方言念了稿子。", "贺明亮 常委  current"},
		{"the one who speaks", "会议决定，由我担任组长，贺明亮、罗小岚同志为副组长。", "贺明亮 副组长  current\n罗小岚 副组长  current"},
		{"village of those days", "贺明亮是当时石塘村的党支部书记。", "贺明亮 党支部书记 石塘村 current"},
		{"officer of a beat", "贺明亮生前是宁乡市公安局青山派出所驻区民警。", "贺明亮 驻区民警 宁乡市公安局青山派出所 former"},
		{"two firms in a sentence", "海山渡轮有限公司总会计师贺敏因公司组织赏花受到追究。", "贺敏 总会计师 海山渡轮有限公司 current"},
		{"chief accountants and designers", "海山集团原总会计师贺敏、载人航天工程副总设计师罗岚到场。", "贺敏 总会计师 海山集团 former\n罗岚 副总设计师  current"},
		{"houses of parliaments", "墨西哥众议长贺敏、波兰参议长罗岚到访。", "贺敏 众议长 墨西哥 current\n罗岚 参议长 波兰 current"},
		{"committees with 和", "免去贺敏第十四届全国政协常委、农业和农村委员会副主任职务。罗岚不再担任民族和宗教委员会副主任。",
			"贺敏 常委 全国政协 removed\n贺敏 副主任 农业和农村委员会 removed\n罗岚 副主任 民族和宗教委员会 removed"},
	})
}
