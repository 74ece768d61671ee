package analyze

import "testing"

// handedCases are texts in which a post goes from one person to another, and such in which something before it tells its body.
var handedCases = []struct{ name, text, want string }{
	{"one told by an earlier post", "花蓮律師公會改選，主任委員由曾任花蓮地院法官的賀敏出任。", "賀敏 主任委員 花蓮律師公會 appointed\n賀敏 法官 花蓮地院 former"},
	{"a seat that is given away", "臺灣高等法院昨天舉行記者會。\n" + "嘉義地檢署檢察長一職交給最高檢察署檢察官賀敏，屏東地院院長一職則由臺南高分院庭長羅嵐銜命南下。",
		"賀敏 檢察長 嘉義地檢署 appointed\n賀敏 檢察官 最高檢察署 current\n羅嵐 院長 屏東地院 appointed\n羅嵐 庭長 臺南高分院 current"},
	{"counted seats", inHongKong + "律師會副會長兩席由何志明及林慧儀分別連任和新任。", "何志明 副會長 律師會 appointed\n林慧儀 副會長 律師會 appointed"},
	{"the office of the one before", inHongKong + "司法機構政務長何志明下月退休，其職位由副政務長林慧儀接任。",
		"何志明 政務長 司法機構 current\n林慧儀 副政務長 司法機構 current\n林慧儀 政務長 司法機構 appointed"},
	{"the topic goes", "贺敏2005年任宁乡法院院长，2010年退休，由罗岚继任。", "贺敏 院长 宁乡法院 current\n罗岚 院长 宁乡法院 appointed"},
	{"moved from a post", inMacau + "他祝賀由初級法院合議庭主席調升的何志明。", "何志明 合議庭主席 初級法院 former"},
	{"judges of a bench in a row", "職務法庭審判長賀敏、陪席法官羅嵐及參審員彭博審理臺南地院法官的懲戒案。",
		"賀敏 審判長 職務法庭 current\n羅嵐 陪席法官 職務法庭 current\n彭博 參審員 職務法庭 current"},
	{"instances of Taiwan", "臺灣高等法院昨天舉行記者會。\n" + "臺灣高等法院更二審改判五年。先前最高法院兩度發回，更二審審判長賀敏、受命法官羅嵐宣判。",
		"賀敏 審判長 臺灣高等法院 current\n羅嵐 受命法官 臺灣高等法院 current"},
	{"the court appealed to", inMacau + "初級法院判處八年。被告上訴至中級法院，裁判書製作法官何志明認為量刑過重。", "何志明 裁判書製作法官 中級法院 current"},
	{"courts of Hong Kong that alone have a post", inHongKong + "終審法院今日頒下判詞，上訴庭早前駁回，案件發還高等法院原訟庭。首席法官何志明執筆，副庭長林慧儀曾判上訴人敗訴。",
		"何志明 首席法官 終審法院 current\n林慧儀 副庭長 上訴庭 current"},
	{"justices", "臺灣高等法院昨天舉行記者會。\n" + "司法院昨天證實，前大法官賀敏辭世。", "賀敏 大法官 司法院 former"},
	{"a firm in quotation marks", inHongKong + "工程顧問公司「宏溢行」董事何志明被捕。", "何志明 董事 宏溢行 current"},
	{"former posts inside the body", inHongKong + "香港大學前校務委員會主席何志明致辭。", "何志明 主席 香港大學校務委員會 current"},
	{"townships and offices of Taiwan in short", "臺灣高等法院昨天舉行記者會。\n" + "公館鄉長賀敏、縣府勞青處長羅嵐、舊社里長彭博到場。", "賀敏 鄉長 公館鄉 current\n羅嵐 處長 縣府勞青處 current\n彭博 里長 舊社里 current"},
	{"societies of lawyers with their committees", "贺敏是律师公会纪律委员会委员，罗岚是记者协会秘书长。", "贺敏 委员 律师公会纪律委员会 current\n罗岚 秘书长 记者协会 current"},
}

func TestPostsHanded(t *testing.T) { checkPosts(t, handedCases) }
