package analyze

import (
	"slices"
	"strings"
	"testing"
)

// honorCase is a text with the honors in it, each as honor|recipient.
type honorCase struct {
	text string
	want string // set off by blanks
}

// checkHonors analyzes each text and compares the honors found.
func checkHonors(t *testing.T, cases []honorCase) {
	t.Helper()
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		var got []string
		for _, h := range a.Text("", c.text).Honors {
			got = append(got, h.Honor+"|"+h.Recipient)
		}
		want := strings.Fields(c.want)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, want)
		}
	}
}

// TestHonorTold reads holders that the text names behind the honor.
func TestHonorTold(t *testing.T) {
	checkHonors(t, []honorCase{
		{"入院以来，三次被评为优秀公务员，一次荣立三等功。她就是云岭县法院民一庭庭长唐雨薇。", "优秀公务员|唐雨薇 三等功|唐雨薇"},
		{"2016年，该庭被命名为“枫桥式人民法庭”。如今，水口法庭又有了新目标。", "枫桥式人民法庭|水口法庭"},
		{"省妇联确定50个单位为全省巾帼文明岗。双峰县法院立案庭名列其中。", "全省巾帼文明岗|双峰县法院立案庭"},
		{"云岭县法院法官江晓云的名字出现在全省优秀法官名单中，与她同列的还有云岭县检察院检察官罗秀英。", "全省优秀法官|江晓云 全省优秀法官|罗秀英"},
		{"省高院公布全省优秀法官，江晓云、罗秀英入选。", "全省优秀法官|江晓云 全省优秀法官|罗秀英"},
		{"论文《相邻权研究》获二等奖，执笔人是云岭县法院法官江晓云。", "二等奖|江晓云"},
		{"江晓云所写的一份判决书获全省优秀裁判文书。", "全省优秀裁判文书|江晓云"},
	})
}

// TestHonorHanded reads prizes that are handed over or shared out.
func TestHonorHanded(t *testing.T) {
	checkHonors(t, []honorCase{
		{"厅长颁发清风奖给检察官江晓云。", "清风奖|江晓云"},
		{"省高院将“先进集体”奖牌交到水口法庭庭长江晓云手中。", "先进集体|水口法庭"},
		{"决赛结束，亚军、季军分别归云岭县法院江晓云、罗秀英。", "亚军|江晓云 季军|罗秀英"},
		{"法官江晓云因公殉职，追授全省模范法官称号。", "全省模范法官|江晓云"},
		{"江晓云捧回了“全省优秀党务工作者”的红本本。", "全省优秀党务工作者|江晓云"},
		{"江晓云家庭喜获“全国最美家庭”称号。", "全国最美家庭|江晓云家庭"},
		{"省高院给予官塘镇人民法庭记集体二等功。", "集体二等功|官塘镇人民法庭"},
	})
}

// TestHonorSubject reads subjects that stand in clefts and behind 对…来说, and rolls by pairs of clauses.
func TestHonorSubject(t *testing.T) {
	checkHonors(t, []honorCase{
		{"接替院长罗秀英的是女干部江晓云。她拿过全省法院办案能手。", "全省法院办案能手|江晓云"},
		{"对法官江晓云来说，这是鼓励。此前，她已连续四年被评为优秀党员。", "优秀党员|江晓云"},
		{"院长念出受奖者：民一庭江晓云，年度办案标兵；执行局罗秀英，年度执行能手。", "年度办案标兵|江晓云 年度执行能手|罗秀英"},
		{"江晓云获得个人嘉奖，另有三名同志获优胜奖。", "个人嘉奖|江晓云"},
		{"网上流传江晓云曾获“全国劳动模范”称号。", ""},
	})
}
