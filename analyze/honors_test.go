package analyze

import (
	"slices"
	"strings"
	"testing"
)

// honorCase is a text and the honors in it: honor|recipient, in the order of the text.
type honorCase struct {
	text string
	want []string
}

// checkHonors analyzes each text and compares the honors found.
func checkHonors(t *testing.T, cases []honorCase) {
	t.Helper()
	a := analyzer(t)
	for _, c := range cases {
		got := honorsOf(a.Text("case", c.text))
		if !slices.Equal(got, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

// honorsOf returns the honors of a report with their recipients: 全国优秀法官|李明.
func honorsOf(r *Report) (got []string) {
	for _, h := range r.Honors {
		got = append(got, strings.Trim(h.Honor+"|"+h.Recipient, " "))
	}
	return got
}

// TestHonors reads honors as mainland news words them, and the traps.
func TestHonors(t *testing.T) {
	checkHonors(t, []honorCase{
		// Passive and active.
		{"最高人民法院授予王勇等259名同志\"全国法院先进个人\"称号。", []string{"全国法院先进个人|王勇"}},
		{"李明三被中院授予“办案标兵”称号；张晓红被省委政法委评为全省优秀政法干警。", []string{"办案标兵|李明三", "全省优秀政法干警|张晓红"}},
		{"周大勇、吴小莉、郑强同志被评为全市法院先进工作者。", []string{"全市法院先进工作者|周大勇", "全市法院先进工作者|吴小莉", "全市法院先进工作者|郑强"}},
		{"经研究，决定授予周洋同志“双峰县优秀共产党员”荣誉称号。", []string{"双峰县优秀共产党员|周洋"}},
		{"司法部决定授予丁翔等65名同志、追授韩旭等4名同志“全国模范司法干警”称号。", []string{"全国模范司法干警|丁翔", "全国模范司法干警|韩旭"}},
		{"给聂胜同志颁发“一级办案奖章”，授予汤波同志“办案能手”称号。", []string{"一级办案奖章|聂胜", "办案能手|汤波"}},
		{"周洋被记个人二等功一次，并获“最美基层法官”提名。", []string{"个人二等功|周洋"}},
		{"从警17年，周洋先后荣立个人三等功2次，受嘉奖5次。", []string{"个人三等功|周洋", "嘉奖|周洋"}},
		{"孙文丽牺牲后，公安部追授“全国公安系统一级英雄模范”称号。", []string{"全国公安系统一级英雄模范|孙文丽"}},
		// Lists with a shared head or a shared subject.
		{"近年来，孙丽华先后荣获全省优秀法官、全市法院办案能手、市三八红旗手等荣誉称号。", []string{"全省优秀法官|孙丽华", "全市法院办案能手|孙丽华", "市三八红旗手|孙丽华"}},
		{"双峰县人民法院先后被评为教育培训工作、信息工作先进组织单位。", []string{"教育培训工作先进组织单位|双峰县人民法院", "信息工作先进组织单位|双峰县人民法院"}},
		{"刘国栋从警三十年，多次荣记一、二、三等功。", []string{"一等功|刘国栋", "二等功|刘国栋", "三等功|刘国栋"}},
		{"刘国栋先后被评为全省、全国优秀法官。", []string{"全省优秀法官|刘国栋", "全国优秀法官|刘国栋"}},
		{"执行局法官周洋、立案庭法官李立安分获一、二等奖。", []string{"一等奖|周洋", "二等奖|李立安"}},
		{"周洋（民一庭）荣获一等奖，李立安（刑庭）、王芳（执行局）荣获二等奖。", []string{"一等奖|周洋", "二等奖|李立安", "二等奖|王芳"}},
		{"孙丽华荣获“全省优秀法官”“办案能手”“巾帼标兵”等多项荣誉。", []string{"全省优秀法官|孙丽华", "办案能手|孙丽华", "巾帼标兵|孙丽华"}},
		{"赵建国，1980年出生，现任双峰县人民法院副院长。2016年4月，被湖南省高级人民法院评为2015年度优秀公务员。", []string{"优秀公务员|赵建国"}},
		{"法官李娜来自乡下。她和法官助理石岩一同获评“湖南好人”。", []string{"湖南好人|李娜", "湖南好人|石岩"}},
		// Units of a court, works and their authors.
		{"双峰县法院立案庭获全国“巾帼文明岗”荣誉称号。", []string{"巾帼文明岗|双峰县法院立案庭"}},
		{"双峰县人民法院院长到会。该院控告申诉审查室被评为全省文明窗口。", []string{"全省文明窗口|双峰县人民法院"}},
		{"何静雅法官团队先后荣获全市“工人先锋号”。", []string{"工人先锋号|何静雅法官团队"}},
		{"何静雅撰写的论文在全国法院第三十一届学术讨论会上荣获二等奖。", []string{"二等奖|何静雅"}},
		// In front of the holder, as a predicate, as a clause, in a roll.
		{"获得“全国优秀法官”称号的海南省高级人民法院信访办主任王勇说，荣誉属于大家。", []string{"全国优秀法官|王勇"}},
		{"省五一劳动奖章获得者祝怡宁正在开庭。", []string{"省五一劳动奖章|祝怡宁"}},
		{"李政达是全国五一劳动奖章获得者。", []string{"全国五一劳动奖章|李政达"}},
		{"双峰法院的院史馆里写着：2008年集体一等功，2013年全国文明单位。", []string{"集体一等功|双峰法院", "全国文明单位|双峰法院"}},
		{"被评为“先进工作者”的有：周洋、李立安、王芳。", []string{"先进工作者|周洋", "先进工作者|李立安", "先进工作者|王芳"}},
		{"关于表彰的通报\n一、先进集体（2个）\n立案庭\n双峰县人民法院青树坪人民法庭\n二、先进个人（2名）\n周洋　民一庭庭长\n李立安　执行局法官\n希望再接再厉。",
			[]string{"先进集体|立案庭", "先进集体|双峰县人民法院青树坪人民法庭", "先进个人|周洋", "先进个人|李立安"}},
		// A body that begins as a person's surname and post do.
		{"区志明是执行法官。区律师协会近日开会，区律师协会被评为全省先进集体。", []string{"全省先进集体|区律师协会"}},
		// Traditional script.
		{"法官林美玲獲頒司法院一等司法獎章。", []string{"一等司法獎章|林美玲"}},
		{"林美玲檢察官榮獲一一二年模範公務人員。", []string{"模範公務人員|林美玲"}},
		{"高等法院法官陳嘉文獲行政長官頒授銀紫荊星章。", []string{"銀紫荊星章|陳嘉文"}},
		{"今年獲頒銅紫荊星章的有兩人，包括：陳嘉文、黃志強。", []string{"銅紫荊星章|陳嘉文", "銅紫荊星章|黃志強"}},
		// No honor: plans, conditions, criteria, nobody named, things that are none.
		{"该院力争创建全国文明单位。", nil},
		{"如果获评全国优秀法院，将是历史性突破。", nil},
		{"去年，全院有三名干警荣立三等功。", nil},
		{"六个人民法庭荣获全市优秀人民法庭称号。", nil},
		{"获得全国优秀法官的，同等条件下优先。", nil},
		{"组织上推荐李娜参评“全国模范法官”。", nil},
		{"李娜向获奖集体和个人代表颁奖。", nil},
		{"书记员李娜记录在案，先进事迹感动了大家。", nil},
		{"县里最高可获得五百万元的奖励资金，李娜说。", nil},
		{"双峰县法院陈列着《关于表彰全国模范法院的决定》。", nil},
	})
}
