package analyze

import "testing"

// inHongKong and inMacau tell in which region a text is.
const (
	inHongKong = "香港法律年度開啟，大會堂昨日舉行典禮。\n"
	inMacau    = "澳門特區政府昨日舉行典禮，澳門終審法院院長沒有出席。\n"
)

// hongKongPostCases are texts of Hong Kong and Macau with the posts that they tell of, as in postCases.
var hongKongPostCases = []struct{ name, text, want string }{
	{"who now holds a post without its body", inHongKong + "何志明主持典禮，他現任副校長。林慧儀亦到場，現任社會福利署署長。",
		"何志明 副校長  current\n林慧儀 署長 社會福利署 current"},
	{"現任 before the name", inHongKong + "現任校長何志明到場。", "何志明 校長  current"},
	{"law society", inHongKong + "律師會前會長何志明到場。林慧儀現任律師會理事，律師會見當事人時她不在。",
		"何志明 會長 律師會 former\n林慧儀 理事 律師會 current"},
	{"firm that bears a name", inHongKong + "區慶祥律師行合夥人何志明到場。", "何志明 合夥人 區慶祥律師行 current"},
	{"政府 before a lawyer", inHongKong + "律政司政府律師何志明、律政司高級政府律師林慧儀到場。",
		"何志明 政府律師 律政司 current\n林慧儀 高級政府律師 律政司 current"},
	{"who is in charge of a body", inHongKong + "何志明是油尖警區刑事總部主管。主管何志明到場。", "何志明 主管 油尖警區刑事總部 current"},
	{"a unit in quotation marks, a railway", inHongKong + "「O記」總督察何志明到庭，港鐵行政總裁林慧儀作供。", "何志明 總督察 O記 current\n林慧儀 行政總裁 港鐵 current"},
	{"procuratorate of Macau", inMacau + "檢察院助理檢察長何志明到場。", "何志明 助理檢察長 檢察院 current"},
	{"whom somebody follows", inHongKong + "何志明接替離任的陳國華出任法律援助署署長。林慧儀下月出任土地審裁處庭長，接替退休的鄭國強。",
		"何志明 署長 法律援助署 current\n陳國華 署長 法律援助署 former\n林慧儀 庭長 土地審裁處 current\n鄭國強 庭長 土地審裁處 former"},
	{"who fills the gap", inHongKong + "何志明獲委任為律政司副司長，填補陳國華退休後的空缺。", "何志明 副司長 律政司 current\n陳國華 副司長 律政司 former"},
	{"a gap that nobody left", inHongKong + "何志明獲委任為律政司副司長，填補陳國華團隊的不足。", "何志明 副司長 律政司 current"},
	{"raised from a post", inHongKong + "何志明由警司擢升為總警司，林慧儀從副庭長升任庭長。",
		"何志明 警司  former\n何志明 總警司  current\n林慧儀 副庭長  former\n林慧儀 庭長  current"},
	{"holders behind 是 and 為", inHongKong + "律師會會長一職由何志明連任，副會長為林慧儀和李文傑。",
		"何志明 會長 律師會 appointed\n林慧儀 副會長 律師會 current\n李文傑 副會長 律師會 current"},
	{"holders counted behind the post", inHongKong + "新委任的資深大律師共兩人，為何志明和林慧儀。三名新晉大律師分別為李文傑、區詠詩及陳國華。",
		"何志明 資深大律師  current\n林慧儀 資深大律師  current\n李文傑 大律師  current\n區詠詩 大律師  current\n陳國華 大律師  current"},
	{"those who are", inHongKong + "獲委任為裁判官的有何志明、林慧儀。", "何志明 裁判官  current\n林慧儀 裁判官  current"},
	{"posts that one body has", inHongKong + "廉政公署昨日公布，何志明獲委任為副廉政專員。林慧儀是前法律草擬專員。",
		"何志明 副廉政專員 廉政公署 current\n林慧儀 法律草擬專員  former"},
	{"acting", inHongKong + "何志明獲委署理死因裁判官。", "何志明 署理死因裁判官  current"},
	{"unit that the sentence names", inMacau + "檢察院頒發嘉獎。資訊處因新項目獲嘉獎，處長何志明代領。獲獎狀的還有「海濱同行會」，會長林慧儀領獎。",
		"何志明 處長 檢察院資訊處 current\n林慧儀 會長 海濱同行會 current"},
	{"unit of a court", inHongKong + "獎項歸高等法院圖書支援小組，組長何志明到場。林溪司法所獲評全國模範司法所，所長林慧儀到場。",
		"何志明 組長 高等法院圖書支援小組 current\n林慧儀 所長 林溪司法所 current"},
	{"described by two predicates", inHongKong + "曾在勞資審裁處任主任審裁官、去年獲頒獎狀的何志明送來賀詞。", "何志明 主任審裁官 勞資審裁處 current"},
	{"among others one who now holds a post", inHongKong + "同屆學員還有現任九龍城裁判法院主任裁判官的何志明。", "何志明 主任裁判官 九龍城裁判法院 current"},
	{"whom others hand over to", inHongKong + "空缺由屯門裁判法院主任裁判官何志明補上，成為區域法院法官。",
		"何志明 主任裁判官 屯門裁判法院 current\n何志明 法官 區域法院 current"},
	{"posts of kin", inHongKong + "區域法院法官何志明到場。何志明的太太是懲教主任，他最敬佩的對手是大律師。", "何志明 法官 區域法院 current"},
	{"post behind a department of the same rank", inMacau + "檢察長辦公室司法輔助廳廳長何志明留任，人事財政廳廳長林慧儀退休。",
		"何志明 廳長 檢察長辦公室司法輔助廳 current\n林慧儀 廳長 人事財政廳 current"},
	{"generic body behind its full name", inMacau + "人選由推薦法官的獨立委員會建議，委員會主席何志明到場。", "何志明 主席 推薦法官的獨立委員會 current"},
	{"years and steps", inMacau + "何志明1990年任三等書記員，2001年升高級文員，離任時很不捨。後來做了九個月法律顧問。", "何志明 三等書記員 澳門終審法院 current\n何志明 高級文員  appointed\n何志明 法律顧問  former"},
	{"first of a list unknown", inHongKong + "獲委任的大律師有三人，為某某、何志明和林慧儀。", "何志明 大律師  current\n林慧儀 大律師  current"},
	{"紀 as a surname and a word", inHongKong + "大律師紀曉彤到場，律師紀律審裁組召集人何志明缺席。", "紀曉彤 大律師  current\n何志明 召集人 律師紀律審裁組 current"},
	{"sent to a court by the procuratorate", inMacau + "檢察院開會。派駐初級法院的檢察官何志明到場。", "何志明 檢察官 檢察院 current"},
	{"who is appointed clerk beside a head of a tribunal", "宁乡市人民法院开会。会议任命贺敏为桥头人民法庭庭长，罗岚为审判员。",
		"贺敏 庭长 桥头人民法庭 appointed\n罗岚 审判员 宁乡市人民法院 appointed"},
	{"our own court behind another one", "宁乡市人民法院总结。在长沙市中级人民法院组织的评比中，本院收获不小：副院长贺敏获奖。", "贺敏 副院长 宁乡市人民法院 current"},
	{"courts that judges are sent to", inHongKong + "暫委裁判官何志明、林慧儀轉為常任裁判官，分別派駐屯門裁判法院和沙田裁判法院。李文傑獲委任為裁判官，其後派駐東區裁判法院。",
		"何志明 暫委裁判官  current\n何志明 常任裁判官 屯門裁判法院 current\n林慧儀 暫委裁判官  current\n林慧儀 常任裁判官 沙田裁判法院 current\n李文傑 裁判官 東區裁判法院 current"},
	{"department behind a verb of giving", "宁乡市人民法院决定，授予刑事审判庭副庭长贺敏嘉奖。", "贺敏 副庭长 宁乡市人民法院刑事审判庭 current"},
	{"years in characters", inHongKong + "林慧儀，一九九七年加入律政司任檢察官，自二○二二年起任首席區域法院法官。",
		"林慧儀 檢察官 律政司 current\n林慧儀 首席區域法院法官 區域法院 current"},
	{"sessions between body and post", inHongKong + "律師會第十六屆會長何志明、香港大律師公會首任主席林慧儀到場。",
		"何志明 會長 律師會 current\n林慧儀 主席 香港大律師公會 former"},
	{"instances of a trial", inHongKong + "原審裁判官何志明、一審法官林慧儀犯錯。", "何志明 裁判官  current\n林慧儀 法官  current"},
	{"a surname alone", inHongKong + "主任裁判官溫志明審案，律師林慧儀旁聽。溫其後升任區域法院法官。",
		"溫志明 主任裁判官  current\n溫志明 法官 區域法院 current\n林慧儀 律師  current"},
	{"acting before the body", inHongKong + "署理入境處處長何志明、署理財政司司長林慧儀到場，李文傑署理懲教署署長。",
		"何志明 署理處長 入境處 current\n林慧儀 署理司長 財政司 current\n李文傑 署長 懲教署 acting"},
	{"short and full name of one body", inHongKong + "廉署公布任命。廉政公署執行處處長何志明到場。法律援助署總律師林慧儀說，法援署會跟進。",
		"何志明 處長 廉署執行處 current\n林慧儀 總律師 法援署 current"},
	{"praise before a post", inHongKong + "外聘大律師何志明、資深律師林慧儀、行會召集人李文傑到場。",
		"何志明 大律師  current\n林慧儀 律師  current\n李文傑 召集人 行會 current"},
	{"prosecutors' office in brief", "（中央社記者溫語彤台北2日電）雄檢今天開會，高雄地檢署檢察官何志明、綠委林慧儀到場。",
		"何志明 檢察官 高雄地檢署 current\n林慧儀 綠委  current"},
	{"groups whose names end like no body", inHongKong + "人權監察總幹事何志明、法政匯思召集人林慧儀、「我城」會長李文傑、理大會長區詠詩、批評主席的陳國華到場。",
		"何志明 總幹事 人權監察 current\n林慧儀 召集人 法政匯思 current\n李文傑 會長 我城 current\n區詠詩 會長 理大 current"},
	{"bodies in Latin letters", inHongKong + "SIAC仲裁員何志明、ABC Chambers的資深大律師林慧儀到場，Mary Brown教授缺席。",
		"何志明 仲裁員 SIAC current\n林慧儀 資深大律師 ABC Chambers current\nMary Brown 教授  current"},
	{"one of several members", inHongKong + "專責小組成員之一、哈佛大學教授何志明到場。專家組成員林慧儀缺席。",
		"何志明 成員 專責小組 current\n何志明 教授 哈佛大學 current\n林慧儀 成員 專家組 current"},
	{"two posts behind a verb, the body unknown", inHongKong + "政府批准何志明擔任雄濤董事兼主席。作為監票人的特首林慧儀到場。",
		"何志明 董事 雄濤 current\n何志明 主席 雄濤 current\n林慧儀 特首  current"},
	{"words that are quoted", inHongKong + "何志明讀漏「就任立法會議員」中的兩字。法官周一（25日）宣判，區院法官林慧儀、區域法院法官林慧儀是同一人，林官續指沒有問題。",
		"林慧儀 法官 區院 current"},
	{"unions of a trade are other bodies", inHongKong + "記協今日開會，攝影記者協會主席何志明到場。", "何志明 主席 攝影記者協會 current"},
	{"Taiwan by its cities", "台北市政府昨天開會，市長何志明到場，最高法院大法庭法官林慧儀也到場。", "何志明 市長 台北市 current\n林慧儀 法官 最高法院大法庭 current"},
	{"short names of universities", inHongKong + "中大新聞與傳播學院講師何志明、城大前講師林慧儀、牛津大學歷史學教授李文傑、港大民研總監區詠詩到場，其中大律師陳國華缺席。",
		"何志明 講師 中大新聞與傳播學院 current\n林慧儀 講師 城大 former\n李文傑 教授 牛津大學 current\n區詠詩 總監 港大民研 current\n陳國華 大律師  current"},
	{"legislators", inHongKong + "立會秘書長何志明、人大常委林慧儀、美國參議員李文傑到場，公司成立會員制。",
		"何志明 秘書長 立會 current\n林慧儀 常委 人大 current\n李文傑 參議員 美國 current"},
	{"city halls and names kept back", "台北市昨天開會，北市府參議何志明、台中市府秘書長林慧儀到場，林男稱沒有酒駕，蔡嫌供出友人。合議庭審判長李文傑宣判。",
		"何志明 參議 北市府 current\n林慧儀 秘書長 台中市府 current\n李文傑 審判長  current"},
	{"what the head of a post tells of its body", inHongKong + "懲教署昨日開會，助理署長（更生事務）何志明到場。廉署開會，總調查主任林慧儀到場。海關開會，關員李文傑到場。",
		"何志明 助理署長 懲教署 current\n林慧儀 總調查主任 廉署 current\n李文傑 關員 海關 current"},
	{"departments with 及 in their names", inHongKong + "何志明先後擔任機場管制科指揮官、執法及聯絡部助理處長。", "何志明 指揮官 機場管制科 former\n何志明 助理處長 機場管制科執法及聯絡部 former"},
	{"clerks of a procuratorate in Taiwan", "彰化地檢署昨天開會，書記官長何志明、主任觀護人林慧儀到場。考試院開會，考試委員李文傑缺席。",
		"何志明 書記官長 彰化地檢署 current\n林慧儀 主任觀護人 彰化地檢署 current\n李文傑 考試委員 考試院 current"},
	{"bodies inside titles", inHongKong + "美國司法部發表聲明，助理司法部長何志明說。召集人為前高等法院法官林慧儀。", "何志明 助理司法部長 美國司法部 current\n林慧儀 召集人  current\n林慧儀 法官 高等法院 former"},
	{"bodies in lists of names", "台北地院昨天開會，蒞庭檢察官何志明、矯正署副署長林慧儀到場。", "何志明 檢察官  current\n林慧儀 副署長 矯正署 current"},
	{"过 behind a verb of office", "贺敏到场，她还担任过日本驻韩大使。", "贺敏 驻韩大使 日本 former"},
}

func TestPostsHongKong(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range hongKongPostCases {
		t.Run(c.name, func(t *testing.T) {
			if got := postsOf(a.Text("case", c.text)); !sameLines(got, c.want) {
				t.Errorf("%s\ngot\n%s\nwant\n%s", c.text, got, c.want)
			}
		})
	}
}
