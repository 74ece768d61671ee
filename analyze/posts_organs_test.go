package analyze

import "testing"

// organCases are posts in organs of the state whose names are put together, cut short or left out.
var organCases = []struct{ name, text, want string }{
	{"an organ behind its ministry", "臺北地檢署與高雄地院派員參加。交通部航港局船舶組組長賀敏、財政部國有財產署署長羅嵐到場。",
		"賀敏 組長 交通部航港局船舶組 current\n羅嵐 署長 財政部國有財產署 current"},
	{"an office that no list has between two organs", "臺北地檢署與高雄地院派員參加。行政院農業委員會茶葉局花蓮林區管理處技士賀敏到場。",
		"賀敏 技士 行政院農業委員會茶葉局花蓮林區管理處 current"},
	{"a bureau of taxes of a province", "国家税务总局湖南省税务局局长贺敏到场。", "贺敏 局长 国家税务总局湖南省税务局 current"},
	{"a congress without its place", "宁乡市人民法院院长贺敏主持会议，人大常委会副主任、党组成员罗岚，人大内司工委主任彭博，司法局政工室主任梁栋到场。",
		"贺敏 院长 宁乡市人民法院 current\n罗岚 副主任 人大常委会 current\n罗岚 党组成员 人大常委会 current\n彭博 主任 人大内司工委 current\n梁栋 主任 司法局政工室 current"},
	{"the house behind a guest", "宁乡市人民法院召开大会。县委组织部副部长贺敏到会，大会由院党组成员、政治处主任罗岚主持。",
		"贺敏 副部长 县委组织部 current\n罗岚 党组成员 宁乡市人民法院 current\n罗岚 政治处主任 宁乡市人民法院 current"},
	{"a member of two bodies", inHongKong + "行會成員兼立法會議員何志明、廉政公署專員、大律師公會主席林慧儀到場。",
		"何志明 成員 行會 current\n何志明 議員 立法會 current\n林慧儀 專員 廉政公署 current\n林慧儀 主席 大律師公會 current"},
	{"a committee of lawyers", "市律协女律师工作委员会主任贺敏到场。", "贺敏 主任 市律协女律师工作委员会 current"},
	{"what a bureau has won is no part of it", "淳安县公安局荣获全国优秀公安局，局长贺敏致辞。", "贺敏 局长 淳安县公安局 current"},
	{"no prosecutors' office has a prosecutor-general", "臺中地檢署檢察長賀敏任滿，高雄地院庭長羅嵐調任。檢察總長彭博今年屆齡。",
		"賀敏 檢察長 臺中地檢署 current\n羅嵐 庭長 高雄地院 current\n彭博 檢察總長  current"},
	{"committees of the Party beside a court", "宁乡市人民法院召开会议。市长贺敏、政法委书记罗岚、宣传部部长彭博到场。",
		"贺敏 市长  current\n罗岚 政法委书记  current\n彭博 部长 宣传部 current"},
	{"the region's procuratorate", "澳門法院昨日開庭。行政命令任命賀敏、羅嵐為澳門特區檢察院檢察官。",
		"賀敏 檢察官 澳門特區檢察院 appointed\n羅嵐 檢察官 澳門特區檢察院 appointed"},
	{"acting for a court", "会议决定由贺敏同志代理宁乡市人民法院院长职务，罗岚代理宁乡市市长。总统彭博任命新的代理司法部长。",
		"贺敏 院长 宁乡市人民法院 acting\n罗岚 市长 宁乡市 acting\n彭博 总统  current"},
	{"coming, going, standing in", "贺敏到任宁乡市人民法院院长，彭博代行宁乡市人民检察院检察长职责。",
		"贺敏 院长 宁乡市人民法院 current\n彭博 检察长 宁乡市人民检察院 acting"},
	{"one post of all in a list behind a body", "宁乡市人民法院贺敏、罗岚及彭博法官到场，会见律师梁栋。宁乡市人民法院贺敏、浏阳市人民法院张双法官到场。",
		"贺敏 法官 宁乡市人民法院 current\n罗岚 法官 宁乡市人民法院 current\n彭博 法官 宁乡市人民法院 current\n梁栋 律师  current\n张双 法官 浏阳市人民法院 current"},
	{"bureaus of Hong Kong cut short", inHongKong + "發展局局長賀敏、貿發局主席羅嵐出席。文體旅局長彭博、財庫局長梁棟、民青局長何志明到場。",
		"賀敏 局長 發展局 current\n羅嵐 主席 貿發局 current\n彭博 局長 文體旅局 current\n梁棟 局長 財庫局 current\n何志明 局長 民青局 current"},
	{"the field of a lawyer of the government", inHongKong + "法律援助署助理首席法律援助律師（民事訴訟）賀敏到場。", "賀敏 助理首席法律援助律師（民事訴訟） 法律援助署 current"},
	{"a department of the Judicial Yuan", "臺北地院派員參加。最高法院法官及司法院司法行政廳長賀敏到場。", "賀敏 法官 最高法院 current\n賀敏 廳長 司法院司法行政廳 current"},
	{"houses named after people", "林则徐纪念馆馆长贺敏、沈家本研究会会长罗岚到场。", "贺敏 馆长 林则徐纪念馆 current\n罗岚 会长 沈家本研究会 current"},
	{"to one court, from another", "臺南地院院長賀敏調派臺東地院、最高法院調辦事法官羅嵐調派臺南地院院長。",
		"賀敏 院長 臺南地院 transferred\n賀敏 院長 臺東地院 appointed\n羅嵐 調辦事法官 最高法院 current\n羅嵐 院長 臺南地院 appointed"},
	{"one of two may follow", "臺南地院院長賀敏屆齡退休，遺缺可能由橋頭地院院長羅嵐或臺東地院院長彭博接任。",
		"賀敏 院長 臺南地院 current\n羅嵐 院長 橋頭地院 current\n彭博 院長 臺東地院 current"},
	{"who leads the inspection of discipline", "宁乡市人民法院纪检书记贺敏到场。", "贺敏 纪检书记 宁乡市人民法院 current"},
	{"the head of two prisons", "賀敏曾任桃園監獄與基隆監獄典獄長，組長暨新任臺北監獄典獄長羅嵐到場。",
		"賀敏 典獄長 基隆監獄 former\n賀敏 典獄長 桃園監獄 former\n羅嵐 典獄長 臺北監獄 current"},
	{"who works under whom", "臺南地院與高雄地檢署派員參加。法務部保護司視察賀敏、科長羅嵐到場。", "賀敏 視察 法務部保護司 current\n羅嵐 科長 法務部保護司 current"},
	{"moved there once", "贺敏曾调任国安局副局长，此事另有安排。", "贺敏 副局长 国安局 former"},
}

func TestPostsOrgans(t *testing.T) { checkPosts(t, organCases) }
