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
