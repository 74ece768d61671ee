package analyze

import "testing"

// regionPostCases are posts as offices and papers of Hong Kong, Taiwan and Macau word them.
var regionPostCases = []struct{ name, text, want string }{
	{"ranks that look like heads of units", inHongKong + "消防隊長何志明、消防總隊長林慧儀、旺角警區刑事總督察李文傑、偵緝警員區詠詩到場。",
		"何志明 消防隊長  current\n林慧儀 消防總隊長  current\n李文傑 刑事總督察 旺角警區 current\n區詠詩 偵緝警員 旺角警區 current"},
	{"a deputy with the body inside the title", inHongKong + "副警務處長何志明、副入境處處長林慧儀到場。", "何志明 副處長 警務處 current\n林慧儀 副處長 入境處 current"},
	{"grades of departments", inHongKong + "廉署高級防貪主任何志明、勞工處職業安全主任林慧儀、社會福利署社會工作主任李文傑到場。",
		"何志明 高級防貪主任 廉署 current\n林慧儀 職業安全主任 勞工處 current\n李文傑 社會工作主任 社會福利署 current"},
	{"no court of Hong Kong has an 院長", inHongKong + "得獎者為海山大學法律學院校友、終審法院法官何志明。\n院長林慧儀致辭。", "何志明 法官 終審法院 current\n林慧儀 院長 海山大學法律學院 current"},
	{"no policemen of the prisons", inHongKong + "懲教署署長何志明到場。警員林慧儀作供。", "何志明 署長 懲教署 current\n林慧儀 警員  current"},
	{"rows of cells", inHongKong + "得獎者：\n司法機構　法庭檢控主任　何志明\n屋宇署　屋宇測量師　林慧儀", "何志明 法庭檢控主任 司法機構 current\n林慧儀 屋宇測量師 屋宇署 current"},
	{"what news says before a body", inHongKong + "警方通緝海山社社長何志明，報道引述海山總會主席林慧儀，控方再次傳召海山大學歷史系教授李文傑，並去信海山協會會長區詠詩。",
		"何志明 社長 海山社 current\n林慧儀 主席 海山總會 current\n李文傑 教授 海山大學歷史系 current\n區詠詩 會長 海山協會 current"},
	{"units behind numbers", inHongKong + "36歲戲院經理何志明到庭。今年2月海山總會主席林慧儀辭職。", "何志明 經理 戲院 current\n林慧儀 主席 海山總會 current"},
	{"mediators of townships", inTaiwan + "麥寮鄉調解委員陳怡君、埔里鎮調解委員會主席王俊傑、調解委員李佩珊到場。", "陳怡君 調解委員 麥寮鄉 current\n王俊傑 主席 埔里鎮調解委員會 current\n李佩珊 調解委員 埔里鎮調解委員會 current"},
	{"who leads the body that got it", inTaiwan + "埔里鎮調解委員會主席王俊傑到場。竹山鎮調解委員會獲行政院獎，由主席陳怡君代表領獎。", "王俊傑 主席 埔里鎮調解委員會 current\n陳怡君 主席 竹山鎮調解委員會 current"},
	{"wards", inTaiwan + "桃園市平鎮區東勢里里長陳怡君到場。", "陳怡君 里長 東勢里 current"},
	{"of a party", inTaiwan + "國民黨籍立委陳怡君到場。", "陳怡君 立委 國民黨 current"},
	{"ranks in orders", "總統令\n任命陳怡君為法務部簡任第十二職等專門委員。", "陳怡君 專門委員 法務部 appointed"},
	{"office of one who serves in parliament", inTaiwan + "縣議員王俊傑到案，臺南地檢署訊問後，服務處主任陳怡君交保。", "王俊傑 縣議員  current\n陳怡君 主任 服務處 current"},
	{"office named in the heading", inMacau + "檢察長辦公室\n批示摘錄\n二零二五年三月十二日於檢察長辦公室\n辦公室主任　何志明", "何志明 主任 檢察長辦公室 current"},
	{"honors given are no part of a body", inMacau + "行政長官將榮譽勳章授予海山商會會長何志明，社會服務獎章頒予海山社區服務中心主任林慧儀。", "何志明 會長 海山商會 current\n林慧儀 主任 海山社區服務中心 current"},
	{"lists of the day's hearings, courts set with blanks", inHongKong + "🏛終 審 法 院1樓\n👨何志明首席法官\n🏛區 域 法 院2樓25庭\n👩林慧儀法官\n🏛東 區 裁 判 法 院\n👩李文傑裁判官",
		"何志明 首席法官 終審法院 current\n林慧儀 法官 區域法院 current\n李文傑 裁判官 東區裁判法院 current"},
	{"who was chosen", inHongKong + "何志明任副主席。新當選會長林慧儀到場。", "何志明 副主席  current\n林慧儀 會長  current"},
	{"our office", inMacau + "終審法院院長辦公室\n批示摘錄\n應何志明學士的請求，終止其擔任本辦公室顧問的定期委任。\n行政長官辦公室\n代辦公室主任　林慧儀", "何志明 顧問 終審法院院長辦公室 current\n林慧儀 代主任 行政長官辦公室 current"},
	{"years are no part of a body", "贺敏当了26年村妇联主席。", "贺敏 主席 村妇联 former"},
	{"a day is no name", inMacau + "摘錄自本院院長於二零二五年三月五日作出的批示。", ""},
	{"who counted names are made", inHongKong + "委任何志明、林慧儀及李文傑三名區院法官為高等法院原訟法庭法官。",
		"何志明 法官 區院 current\n何志明 法官 高等法院原訟法庭 appointed\n林慧儀 法官 區院 current\n林慧儀 法官 高等法院原訟法庭 appointed\n李文傑 法官 區院 current\n李文傑 法官 高等法院原訟法庭 appointed"},
	{"towns of Taiwan before their offices", inTaiwan + "頭份市民代表會前副主席陳怡君、斗六市公所前工務課課長王俊傑、竹東鎮民代表會主席李佩珊到場。",
		"陳怡君 副主席 頭份市民代表會 former\n王俊傑 課長 斗六市公所工務課 former\n李佩珊 主席 竹東鎮民代表會 current"},
	{"由 before a precinct is no surname", inTaiwan + "新莊分局長由海山分局副分局長陳怡君升任。議員王俊傑質詢警察局長李佩珊。",
		"陳怡君 分局長 新莊分局 appointed\n陳怡君 副分局長 海山分局 current\n王俊傑 議員  current\n李佩珊 局長 警察局 current"},
	{"the court of a bench is the one that decided", inTaiwan + "臺灣高等法院更一審昨天改判。最高法院去年發回，更一審審判長陳怡君、陪席法官王俊傑、受命法官李佩珊宣判。",
		"陳怡君 審判長 臺灣高等法院 current\n王俊傑 陪席法官 臺灣高等法院 current\n李佩珊 受命法官 臺灣高等法院 current"},
	{"the president of a court on a bench", inMacau + "終審法院裁定上訴敗訴，維持中級法院所判刑期。合議庭由裁判書製作法官何志明、院長林慧儀及法官李文傑組成。", "何志明 裁判書製作法官 終審法院 current\n林慧儀 院長 終審法院 current\n李文傑 法官 終審法院 current"},
	{"boards of an association", inMacau + "澳門律師公會會員大會主席何志明、理事會主席林慧儀、監事會主席李文傑到場。",
		"何志明 主席 澳門律師公會會員大會 current\n林慧儀 主席 澳門律師公會理事會 current\n李文傑 主席 澳門律師公會監事會 current"},
	{"staff in a row behind the head", inTaiwan + "埔里鎮調解委員會主席王俊傑、秘書陳怡君、調解委員李佩珊到場。司法院資訊處設計師林志豪、高級分析師張雅婷獲獎。",
		"王俊傑 主席 埔里鎮調解委員會 current\n陳怡君 秘書 埔里鎮調解委員會 current\n李佩珊 調解委員 埔里鎮調解委員會 current\n林志豪 設計師 司法院資訊處 current\n張雅婷 高級分析師 司法院資訊處 current"},
	{"cells of a table", inHongKong + "警察公共關係科總警司 | 何志明 |\n| 廉政公署執行處處長 | 林慧儀 |", "何志明 總警司 警察公共關係科 current\n林慧儀 處長 廉政公署執行處 current"},
}

func TestPostsOfRegions(t *testing.T) { checkPosts(t, regionPostCases) }
