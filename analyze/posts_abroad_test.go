package analyze

import "testing"

// styleCases are posts as the papers of Hong Kong and Macau word them: a style behind the name, long lists, fields inside a title.
var styleCases = []struct{ name, text, want string }{
	{"style behind the names of a list", "行政长官任命现职高等法院上诉法庭法官贺敏法官、罗岚法官及彭博法官为终审法院非常任香港法官。",
		"贺敏 法官 高等法院上诉法庭 current\n罗岚 法官 高等法院上诉法庭 current\n彭博 法官 高等法院上诉法庭 current\n" +
			"贺敏 非常任香港法官 终审法院 appointed\n罗岚 非常任香港法官 终审法院 appointed\n彭博 非常任香港法官 终审法院 appointed"},
	{"body before a name with its style", "宁乡市人民法院贺敏法官与区域法院罗岚法官座谈。",
		"贺敏 法官 宁乡市人民法院 current\n罗岚 法官 区域法院 current"},
	{"each subject with its body", "澳门任命澳门中级法院院长贺敏法官、澳门初级法院罗岚法官出任委员会主席。",
		"贺敏 院长 澳门中级法院 current\n贺敏 法官 澳门中级法院 current\n贺敏 主席 委员会 current\n罗岚 法官 澳门初级法院 current\n罗岚 主席 委员会 current"},
	{"a verb with its subject ends a chain", "贺敏法官出任终审法院法官、区域法院院长罗岚法官出任高等法院院长。",
		"贺敏 法官 终审法院 current\n罗岚 院长 区域法院 current\n罗岚 法官 区域法院 current\n罗岚 院长 高等法院 current"},
	{"accepted advice", "行政长官接纳委员会关于任命罗岚法官为终审法院常任法官的推荐。",
		"罗岚 常任法官 终审法院 appointed"},
	{"advice alone", "委员会提出任命罗岚为终审法院常任法官的推荐。", ""},
	{"list of bodies with 的 and 及 in their names", "贺敏担任法官委员会主席、推荐法官的独立委员会委员、区际协助及国际互助工作小组成员、基本法推广协会名誉会长。",
		"贺敏 主席 法官委员会 current\n贺敏 委员 推荐法官的独立委员会 current\n贺敏 成员 区际协助及国际互助工作小组 current\n贺敏 名誉会长 基本法推广协会 current"},
	{"field inside the title", "副警务处长贺敏、副消防处长罗岚与助理刑事检控专员彭博到场。",
		"贺敏 副警务处长  current\n罗岚 副消防处长  current\n彭博 助理刑事检控专员  current"},
	{"及 between two posts of one holder", "行政会委员、江海有限公司董事会主席及江北大学校董会主席贺敏到场。",
		"贺敏 委员 行政会 current\n贺敏 主席 江海有限公司董事会 current\n贺敏 主席 江北大学校董会 current"},
	{"surname with a style points back", "罗岚将出任行政长官办公室常任秘书长，接替贺敏。彭博说：“贺先生尽忠职守。他在出任行政长官私人秘书期间出谋献策。”",
		"罗岚 常任秘书长 行政长官办公室 current\n贺敏 常任秘书长 行政长官办公室 former\n贺敏 行政长官私人秘书  current"},
	{"the same head goes on in the department", "江北县司法局法律部部长贺敏、副部长罗岚到场。",
		"贺敏 部长 江北县司法局法律部 current\n罗岚 副部长 江北县司法局法律部 current"},
	{"a surname alone points back", "上诉庭法官贺敏珍退休。贺曾在律政司任职，2010年获委任为区域法院法官，3年后升任原讼庭法官。",
		"贺敏珍 法官 上诉庭 current\n贺敏珍 法官 区域法院 current\n贺敏珍 法官 原讼庭 current"},
	{"a body in quotation marks", "“海山学社”理事长贺敏、“国安委”主席罗岚到场。", "贺敏 理事长 海山学社 current\n罗岚 主席 国安委 current"},
	{"short names of universities", "典礼由中大校董会主席贺敏主持，港大副校监罗岚到场，与纽约前市长彭博合影。",
		"贺敏 主席 中大校董会 current\n罗岚 副校监 港大 current\n彭博 市长 纽约 former"},
	{"the same title goes on with its body", "行政长官委任贺敏为授勋遴选委员会非官守成员。行政长官亦再度委任罗岚、彭博博士为非官守成员。",
		"贺敏 非官守成员 授勋遴选委员会 appointed\n罗岚 非官守成员 授勋遴选委员会 appointed\n彭博 非官守成员 授勋遴选委员会 appointed"},
	{"Macau has one procuratorate", "澳门行政法务司司长贺敏、检察院检察长罗岚到场。", "贺敏 司长 澳门行政法务司 current\n罗岚 检察长 检察院 current"},
	{"a surname with a post is no name", "海山大学校监贺敏出席。贺校监表示开心。", "贺敏 校监 海山大学 current"},
	{"a group in quotation marks and its spokesman", "“海山前线”发言人贺敏、“四眼哥哥”罗岚到场。", "贺敏 发言人 海山前线 current"},
	{"the district of a legislator", "全国人大常委、民建联九龙中立法会议员贺敏与港区全国人大代表、金融界议员罗岚到场。",
		"贺敏 常委 全国人大 current\n贺敏 议员 立法会 current\n罗岚 港区全国人大代表  current\n罗岚 议员 立法会 current"},
	{"a word for a body that stands alone", "香港大律师公会举行晚宴。公会主席贺敏表示欢迎。", "贺敏 主席 香港大律师公会 current"},
	{"titles of honor before a name", "马来西亚国防部部长拿督斯里王明恩到场。王明恩表示欢迎。", "王明恩 部长 马来西亚国防部 current"},
	{"officers of the disciplined services", "海关总关员罗岚获奖。", "罗岚 总关员 海关 current"},
	{"a post over the lines of its holders", "终审法院法官任期延续\n下稿代司法机构发出：\n非常任香港法官\n（由九月一日起）\n贺敏法官，GBS\n罗岚法官\n条例规定设有名单。\n彭博",
		"贺敏 非常任香港法官 终审法院 current\n罗岚 非常任香港法官 终审法院 current"},
	{"a headline and its author", "法院院长\n贺敏\n院长的办公室在三楼。\n罗岚", ""},
	{"a seat and the holder's party", "全国人大常委、民建联贺敏到场。", "贺敏 常委 全国人大 current"},
	{"no seat before the party", "海山公司主席、民建联贺敏到场。", ""},
	{"the last of a list behind 以及", "贺敏曾担任东区区议会议员、临时市政局议员，以及酒牌局成员。",
		"贺敏 议员 东区区议会 former\n贺敏 议员 临时市政局 former\n贺敏 成员 酒牌局 former"},
	{"letters for a body before the post", "海山环境研究所（Esri）创办人贺敏到场。", "贺敏 创办人 海山环境研究所 current"},
	{"schools and their heads", "海山中学校长贺敏、江海大学校长罗岚到场。", "贺敏 校长 海山中学 current\n罗岚 校长 江海大学 current"},
	{"firms without a word for firm", "天地地产主席贺敏、信和集团副主席罗岚到场。", "贺敏 主席 天地地产 current\n罗岚 副主席 信和集团 current"},
	{"no firm: a word before the post", "会议由主席贺敏主持，昨日主席罗岚到场。", "贺敏 主席  current\n罗岚 主席  current"},
	{"a name that Latin letters explain", "联邦司法部助理副检察长夫萨(Jordan Foss)辞职。记者问到夫萨的去向。", "夫萨 助理副检察长 司法部 current"},
	{"a gloss of no person", "联邦检察官办公室称，首席律师(Chief Counsel)一职空缺。", ""},
	{"a body that begins with a head noun", "海山记者会主席贺敏到场。", "贺敏 主席 海山记者会 current"},
}

func TestPostsWithStyles(t *testing.T) {
	a := analyzer(t)
	for _, c := range styleCases {
		if got := postsOf(a.Text("case", c.text)); !sameLines(got, c.want) {
			t.Errorf("%s: %s\ngot\n%s\nwant\n%s", c.name, c.text, got, c.want)
		}
	}
}
