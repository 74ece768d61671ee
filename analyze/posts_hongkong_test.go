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
	{"procuratorate of Macau", inMacau + "檢察院助理檢察長何志明到場。", "何志明 助理檢察長 檢察院 current"},
	{"whom somebody follows", inHongKong + "何志明接替離任的陳國華出任法律援助署署長。林慧儀將出任家事法庭主任法官，接替退休的鄭國強。",
		"何志明 署長 法律援助署 current\n陳國華 署長 法律援助署 former\n林慧儀 主任法官 家事法庭 current\n鄭國強 主任法官 家事法庭 former"},
	{"who fills the gap", inHongKong + "何志明獲委任為律政司副司長，填補陳國華退休後的空缺。", "何志明 副司長 律政司 current\n陳國華 副司長 律政司 former"},
	{"a gap that nobody left", inHongKong + "何志明獲委任為律政司副司長，填補陳國華團隊的不足。", "何志明 副司長 律政司 current"},
	{"raised from a post", inHongKong + "何志明由警司擢升為總警司，林慧儀從副庭長升任庭長。",
		"何志明 警司  former\n何志明 總警司  current\n林慧儀 副庭長  former\n林慧儀 庭長  current"},
	{"holders behind 是 and 為", inHongKong + "律師會會長一職由何志明連任，副會長為林慧儀和李文傑。",
		"何志明 會長 律師會 appointed\n林慧儀 副會長 律師會 current\n李文傑 副會長 律師會 current"},
	{"holders counted behind the post", inHongKong + "今年獲委任的資深大律師有兩人，為何志明和林慧儀。三名新晉大律師分別為李文傑、區詠詩及陳國華。",
		"何志明 資深大律師  current\n林慧儀 資深大律師  current\n李文傑 大律師  current\n區詠詩 大律師  current\n陳國華 大律師  current"},
	{"those who are", inHongKong + "獲委任為裁判官的有何志明、林慧儀。", "何志明 裁判官  current\n林慧儀 裁判官  current"},
	{"posts that one body has", inHongKong + "廉政公署昨日公布，何志明獲委任為副廉政專員。林慧儀是前法律草擬專員。",
		"何志明 副廉政專員 廉政公署 current\n林慧儀 法律草擬專員  former"},
	{"acting", inHongKong + "何志明獲委署理死因裁判官。", "何志明 署理死因裁判官  current"},
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
