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
		{"village behind its county", "湖南省宁乡市桥头镇石塘村原党支部书记兼村委会主任贺敏受审，宁乡市青山镇青城村村委会主任罗岚作证。",
			"贺敏 党支部书记 湖南省宁乡市桥头镇石塘村 former\n贺敏 村委会主任 湖南省宁乡市桥头镇石塘村 former\n罗岚 主任 宁乡市青山镇青城村村委会 current"},
	})
}
