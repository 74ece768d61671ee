package analyze

import "testing"

// focusCases are posts that leave their bodies out.
var focusCases = []struct{ name, text, want string }{
	{"guests are gone with their sentence", "宁乡法院召开年会\n宁乡市人民法院召开年会。长沙市中级人民法院副院长贺敏到会；院长罗岚作报告。法警大队大队长彭博发言。",
		"贺敏 副院长 长沙市中级人民法院 current\n罗岚 院长 宁乡法院 current\n彭博 大队长 宁乡法院法警大队 current"},
	{"a court that grants is not the one spoken of", "2024年，宁乡法院被长沙中院评为先进集体，去年被长沙中院记集体三等功，今年被长沙中院通报表扬。\n院长贺敏到场。",
		"贺敏 院长 宁乡法院 current"},
	{"those of a tribunal stay there", "宁乡法院开展调解\n宁乡市人民法院桥头法庭庭长贺敏到场。书记员罗岚记录。",
		"贺敏 庭长 宁乡市人民法院桥头法庭 current\n罗岚 书记员 宁乡市人民法院桥头法庭 current"},
	{"departments tell the kind of body", "宁乡法院走访企业，县司法局副局长贺敏到场，执行局副局长罗岚、第三检察部主任彭博、社区矫正科科长邓蓉参加。县检察院派人。",
		"贺敏 副局长 县司法局 current\n罗岚 副局长 宁乡法院执行局 current\n彭博 主任 县检察院第三检察部 current\n邓蓉 科长 县司法局社区矫正科 current"},
	{"a committee is not what an office is of", "宁乡法院办理破产案件，债权人委员会到场。研究室副主任贺敏、政治部主任罗岚参加。",
		"贺敏 副主任 宁乡法院研究室 current\n罗岚 政治部主任 宁乡法院 current"},
	{"the table for the leaders", "宁乡法院召开大会。主席台侧面站着人，主席贺敏到场。", "贺敏 主席  current"},
	{"前任 behind words for time", "贺敏此前任宁乡法院副院长，罗岚去世前任宁乡法院执行局局长。",
		"贺敏 副院长 宁乡法院 former\n罗岚 局长 宁乡法院执行局 former"},
	{"parties and schools in a head", "贺敏，女，民盟盟员，法学硕士研究生，现任宁乡法院立案庭庭长。", "贺敏 庭长 宁乡法院立案庭 current"},
	{"its own post", "任命贺敏为县监察委员会副主任，免去其县监察委员会委员职务。", "贺敏 副主任 县监察委员会 appointed\n贺敏 委员 县监察委员会 removed"},
}

func TestPostsFocus(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range focusCases {
		t.Run(c.name, func(t *testing.T) {
			if got := postsOf(a.Text("case", c.text)); !sameLines(got, c.want) {
				t.Errorf("%s\ngot\n%s\nwant\n%s", c.text, got, c.want)
			}
		})
	}
}
