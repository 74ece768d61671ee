package analyze

import (
	"slices"
	"testing"
)

// honorsOf lists the honors of a text: honor|recipient.
func honorsOf(a *Analyzer, text string) []string {
	var got []string
	for _, h := range a.Text("case", text).Honors {
		got = append(got, h.Honor+"|"+h.Recipient)
	}
	return got
}

// TestHonorPlain reads everyday verbs of having, getting and giving.
func TestHonorPlain(t *testing.T) {
	a := analyzer(t)
	for _, c := range []struct {
		text string
		want []string
	}{
		{"双峰县法院立案庭评了个全省青年文明号。", []string{"全省青年文明号|双峰县法院立案庭"}},
		{"法官周洋拿过两次全市法院办案标兵。", []string{"全市法院办案标兵|周洋"}},
		{"2020年，双峰县法院成了全省先进集体。", []string{"全省先进集体|双峰县法院"}},
		{"双峰县法院去年成为全国文明单位。", []string{"全国文明单位|双峰县法院"}},
		{"法官周洋登上全国优秀法官的领奖台。", []string{"全国优秀法官|周洋"}},
		{"双峰县法院被最高人民法院通报为全国法院执行工作先进集体。", []string{"全国法院执行工作先进集体|双峰县法院"}},
		{"省高院通报双峰县法院为全省法院执行工作先进集体。", []string{"全省法院执行工作先进集体|双峰县法院"}},
		{"双峰县法院给周洋记了个人三等功。", []string{"个人三等功|周洋"}},
		{"法官周洋跳水救人，县政府记了他一等功。", []string{"一等功|周洋"}},
		{"市委政法委颁周洋“平安卫士”奖章一枚。", []string{"平安卫士|周洋"}},
		{"市委政法委把“平安建设先进集体”给了双峰县法院。", []string{"平安建设先进集体|双峰县法院"}},
		{"省妇联把“三八红旗集体”的奖牌发给了双峰县法院立案庭。", []string{"三八红旗集体|双峰县法院立案庭"}},
		{"排长李立安守了三年边。年底，省委把“抗疫先进个人”的奖章发给了他。", []string{"抗疫先进个人|李立安"}},
		{"双峰县法院有望成为全国文明单位。", nil},
		{"双峰县法院要成为全国文明单位。", nil},
		{"双峰县法院成为全国文明单位创建对象。", nil},
		{"双峰县法院给周洋记了一笔账。", nil},
		{"组织上想给法官周洋记三等功。", nil},
		{"周洋成为双峰县法院院长。", nil},
	} {
		if got := honorsOf(a, c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s\n got %v\nwant %v", c.text, got, c.want)
		}
	}
}

// TestHonorSubjects finds whom a pronoun, a clause without a subject and a speaker mean.
func TestHonorSubjects(t *testing.T) {
	a := analyzer(t)
	for _, c := range []struct {
		text string
		want []string
	}{
		{"问起奖项，法官孙丽华摇头。副院长李立安替她补充，2021年她荣立个人二等功。", []string{"个人二等功|孙丽华"}},
		{"即将退休的法官孙国强走上台，从院长李立安手里接过鲜花。他1987年评上全省优秀法官。", []string{"全省优秀法官|孙国强"}},
		{"李立安在边防连待过五年，后来是县公安局城关派出所民警，2018年在抗洪中牺牲，被追记一等功。", []string{"一等功|李立安"}},
		{"李立安的父亲孙国强也是法官，1986年荣立二等功。", []string{"二等功|孙国强"}},
		{"双峰县法院总结全年工作。执行局结案数居首，市中院给记了集体三等功。", []string{"集体三等功|执行局"}},
		{"“我1998年评上全省优秀法官，那时候还年轻。”老法官孙国强说。", []string{"全省优秀法官|孙国强"}},
		{"问：李立安还写歌？\n李立安：我把这事编成了歌，在全省法院文艺汇演得了二等奖。", []string{"二等奖|李立安"}},
		{"石磊：前任庭长孙国强教我写判决。他2018年得过全省法院办案标兵。", []string{"全省法院办案标兵|孙国强"}},
	} {
		if got := honorsOf(a, c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s\n got %v\nwant %v", c.text, got, c.want)
		}
	}
}
