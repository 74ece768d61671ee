package analyze

import "testing"

// rowCases are posts of local bodies in a row, and the units, villages and firms among them.
var rowCases = []struct{ name, text, want string }{
	{"units of one rank", "湘潭市公安局禁毒支队支队长贺敏到场，经侦支队副支队长罗岚、治安支队民警彭博陪同。",
		"贺敏 支队长 湘潭市公安局禁毒支队 current\n罗岚 副支队长 湘潭市公安局经侦支队 current\n彭博 民警 湘潭市公安局治安支队 current"},
	{"units of one rank in the capital of a province", "湖南省公安廳刑偵總隊總隊長賀敏、治安總隊政委羅嵐到場。",
		"賀敏 總隊長 湖南省公安廳刑偵總隊 current\n羅嵐 政委 湖南省公安廳治安總隊 current"},
	{"units whose bureau nobody names", "巡警大队大队长贺敏、治安大队民警罗岚到场。", "贺敏 大队长 巡警大队 current\n罗岚 民警 治安大队 current"},
	{"a unit that begins as an officer does", "交警支队车管大队教导员贺敏、特警支队政委罗岚到场。", "贺敏 教导员 交警支队车管大队 current\n罗岚 政委 特警支队 current"},
	{"villages with a joint in their names", "雅和社区党委书记贺敏、任家湾村党支部书记罗岚、同德村村主任彭博到场。",
		"贺敏 党委书记 雅和社区 current\n罗岚 党支部书记 任家湾村 current\n彭博 村主任 同德村 current"},
	{"groups of lawyers", "湖南海山律师集团主任贺敏，星河律师集团合伙人罗岚到场。", "贺敏 主任 湖南海山律师集团 current\n罗岚 合伙人 星河律师集团 current"},
	{"departments of the one just appointed", "任命贺敏为宁乡市人民法院副院长，免去其民事审判庭庭长职务；任命罗岚为宁乡市司法局局长，免去其办公室主任职务。",
		"贺敏 副院长 宁乡市人民法院 appointed\n贺敏 庭长 宁乡市人民法院民事审判庭 removed\n罗岚 局长 宁乡市司法局 appointed\n罗岚 主任 宁乡市司法局办公室 removed"},
	{"those who guide doctors", "湘潭大学法学院院长、博导贺敏，副教授、硕导罗岚到场。",
		"贺敏 院长 湘潭大学法学院 current\n贺敏 博导 湘潭大学法学院 current\n罗岚 副教授 湘潭大学法学院 current\n罗岚 硕导 湘潭大学法学院 current"},
	{"officers with their fields", "石塘村总支书记贺敏、民调主任罗岚，桥头镇司法联络员彭博、基建专干梁栋到场。",
		"贺敏 总支书记 石塘村 current\n罗岚 民调主任 石塘村 current\n彭博 司法联络员 桥头镇 current\n梁栋 基建专干 桥头镇 current"},
	{"those who lead a town", "桥头镇党委书记贺敏、镇长罗岚、人大主席彭博、政法委员梁栋、司法所所长贺明、综治办主任罗刚到场。",
		"贺敏 党委书记 桥头镇 current\n罗岚 镇长 桥头镇 current\n彭博 人大主席 桥头镇 current\n梁栋 政法委员 桥头镇 current\n贺明 所长 桥头镇司法所 current\n罗刚 主任 桥头镇综治办 current"},
	{"those who lead a district of a city", "橋頭街道黨工委書記賀敏，辦事處主任羅嵐，黨工委副書記彭博陪同。", "賀敏 黨工委書記 橋頭街道 current\n羅嵐 主任 橋頭街道辦事處 current\n彭博 副書記 橋頭街道黨工委 current"},
	{"those who lead a village", "石塘村党支部书记贺敏、村委会主任罗岚、治保主任彭博、村会计梁栋到场。",
		"贺敏 党支部书记 石塘村 current\n罗岚 村委会主任 石塘村 current\n彭博 治保主任 石塘村 current\n梁栋 村会计 石塘村 current"},
	{"those who lead a firm", "海山建设集团董事长贺敏、法务部经理罗岚、法务总监彭博、党委书记梁栋到场，宁乡市人民法院副院长贺明陪同。",
		"贺敏 董事长 海山建设集团 current\n罗岚 经理 海山建设集团法务部 current\n彭博 法务总监 海山建设集团 current\n梁栋 党委书记 海山建设集团 current\n贺明 副院长 宁乡市人民法院 current"},
	{"those who lead a society", "宁乡市妇联主席贺敏、权益部部长罗岚，湖南省律师协会会长彭博、刑事专业委员会主任梁栋到场。",
		"贺敏 主席 宁乡市妇联 current\n罗岚 部长 宁乡市妇联权益部 current\n彭博 会长 湖南省律师协会 current\n梁栋 主任 湖南省律师协会刑事专业委员会 current"},
	{"those who teach at a school", "宁乡市第一中学校长贺敏、班主任罗岚、教师彭博到场。", "贺敏 校长 宁乡市第一中学 current\n罗岚 班主任 宁乡市第一中学 current\n彭博 教师 宁乡市第一中学 current"},
	{"the Youth League of a place", "团宁乡市委书记贺敏、共青团湘潭市委副书记罗岚到场。", "贺敏 书记 团宁乡市委 current\n罗岚 副书记 共青团湘潭市委 current"},
	{"who works for a town", "桥头镇政治协理员贺敏、清溪街道网格员罗岚到场。", "贺敏 政治协理员 桥头镇 current\n罗岚 网格员 清溪街道 current"},
	{"no name before partners and in a count of towns", "湖南海山律师事务所主任贺敏、管理合伙人罗岚到场，马冈、大沙和龙胜三个镇的干部旁听。", "贺敏 主任 湖南海山律师事务所 current\n罗岚 管理合伙人 湖南海山律师事务所 current"},
	{"who governs beside the committee's secretary", "宁乡市委书记贺敏，市委副书记、市长罗岚，副市长、市公安局局长彭博陪同。",
		"贺敏 书记 宁乡市委 current\n罗岚 副书记 宁乡市委 current\n罗岚 市长 宁乡市 current\n彭博 副市长 宁乡市 current\n彭博 局长 市公安局 current"},
	{"bureaus cut short", "宁乡市公安局召开会议。市局副局长贺敏主持，市局治安大队大队长罗岚发言。", "贺敏 副局长 宁乡市公安局 current\n罗岚 大队长 宁乡市公安局治安大队 current"},
	{"branches of the democratic parties", "市政协副主席、致公党宁乡市总支主委贺敏，民盟岳麓支部副主委罗岚到场。", "贺敏 副主席 市政协 current\n贺敏 主委 致公党宁乡市总支 current\n罗岚 副主委 民盟岳麓支部 current"},
	{"a squad behind a station in a career", "贺敏，历任宁乡市公安局刑警大队民警、桥头派出所副所长、交警大队副大队长。",
		"贺敏 民警 宁乡市公安局刑警大队 former\n贺敏 副所长 桥头派出所 former\n贺敏 副大队长 宁乡市公安局交警大队 former"},
	{"roles at a trial", "宁乡市人民检察院检察官贺敏、罗岚作为公诉人出庭支持公诉。", "贺敏 检察官 宁乡市人民检察院 current\n罗岚 检察官 宁乡市人民检察院 current\n贺敏 公诉人 宁乡市人民检察院 current\n罗岚 公诉人 宁乡市人民检察院 current"},
	{"a school's part and a society's council", "湘潭大学法学院与湖南省律师协会举办年会，第九届理事会会长贺敏致辞，法学院院长罗岚主持。", "贺敏 会长 湖南省律师协会 current\n罗岚 院长 湘潭大学法学院 current"},
	{"任 behind a name", "选举贺敏为会长，罗明任秘书长。", "贺敏 会长  appointed\n罗明 秘书长  appointed"},
	{"nobody's surname with a post cut short", "宁乡市人民检察院检察长赵敏到场，赵检一行走访，丁卫老师、罗岚老师陪同。", "赵敏 检察长 宁乡市人民检察院 current"},
	{"nothing named before a committee", "昨天，政法委员贺敏到场。", "贺敏 政法委员  current"},
}

func TestPostsRows(t *testing.T) { checkPosts(t, rowCases) }
