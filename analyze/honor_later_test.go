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

// TestHonorAmongMany reads honors where several people or bodies stand near.
func TestHonorAmongMany(t *testing.T) {
	checkHonors(t, []honorCase{
		{"对白马人民调解委员会等30个集体、罗秀英等50名同志予以通报表扬，并分别授予“全省模范人民调解委员会”“全省模范人民调解员”称号。", "全省模范人民调解委员会|白马人民调解委员会 全省模范人民调解员|罗秀英"},
		{"江晓云和丈夫贺文清都是法院人。丈夫在执行局，前年立了三等功。", "三等功|贺文清"},
		{"江晓云和丈夫贺文清都是法官。丈夫贺文清前年立了三等功。后来她被评为全省先进个人。", "三等功|贺文清 全省先进个人|江晓云"},
		{"青岗监狱三监区副监区长贺文清，从警三十年。去年，他获得全省先进个人称号。", "全省先进个人|贺文清"},
		{"妻子获评“三八红旗手”那天，贺文清正在押解途中。", ""},
		{"课题由研究室主任贺文清牵头，成员包括法官助理江晓云，成果获全省法院调研课题一等奖。", "全省法院调研课题一等奖|贺文清"},
		{"法官江晓云撰写的民事判决书、法官贺文清主审的张某危险驾驶案分获优秀文书奖、优秀庭审奖。", "优秀文书奖|江晓云 优秀庭审奖|贺文清"},
		{"为评出真正的“最美法官”，贺文清等七名候选人上台演讲。", ""},
		{"“我们所前年评上了全国模范司法所。”大湾司法所所长江晓云说。", "全国模范司法所|大湾司法所"},
		{"办公室主任江晓云扎根法院二十年，先后三次荣立三等功。", "三等功|江晓云"},
		{"检察官江晓云侦破大案，获法务部记一大功，并获嘉奖。", "一大功|江晓云 嘉奖|江晓云"},
		{"江晓云荣立个人一等功，专案组成员贺文清、罗秀英各记个人三等功。", "个人一等功|江晓云 个人三等功|贺文清 个人三等功|罗秀英"},
		{"大赛上，江晓云、罗秀英并列第一名。", "第一名|江晓云 第一名|罗秀英"},
		{"“金剑奖”得奖名单出炉，由律师江晓云、罗秀英二人获选。", "金剑奖|江晓云 金剑奖|罗秀英"},
		{"全国绩优观护人名单出炉，观护人江晓云荣登金榜。", "全国绩优观护人|江晓云"},
	})
}
