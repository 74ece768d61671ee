package analyze

import "testing"

// TestHonorsTaiwan reads honors as papers in Taiwan word them.
func TestHonorsTaiwan(t *testing.T) {
	cases := []honorCase{
		{"檢察官林志明是今年唯一獲選「打詐先鋒」的女檢察官。", []string{"打詐先鋒|林志明"}},
		{"永康分局拿下「金盾獎」，與歸仁分局並列「績優單位」。", []string{"金盾獎|永康分局", "績優單位|永康分局", "績優單位|歸仁分局"}},
		{"他帶領的永康分局去年得了內政部的「治安楷模」獎座。", []string{"治安楷模|永康分局"}},
		{"交通隊今年也得到交通部的金安獎。", []string{"金安獎|交通隊"}},
		{"志工成立的「好鄰居小組」去年獲市府「敦親獎」。", []string{"敦親獎|好鄰居小組"}},
		{"臺南律師公會致贈「法界典範」匾額給退休庭長林志明。", []string{"法界典範|林志明"}},
		{"法務部頒給檢察官林志明「司法保護有功人員」獎座。", []string{"司法保護有功人員|林志明"}},
		{"陳怡君獲票選為「最有溫度書記官」，她謙稱受之有愧。", []string{"最有溫度書記官|陳怡君"}},
		{"晨光獎得主林志明說，感謝更保。", []string{"晨光獎|林志明"}},
		{"觀護人林志明投入反毒二十年，獲頒行政院「反毒有功人士」。", []string{"反毒有功人士|林志明"}},
		{"林志明二十年前也是「好人好事代表」。", []string{"好人好事代表|林志明"}},
		{"林志明能否獲得「傑出檢察官」，年底揭曉。", nil},
		{"臺南地檢署提報林志明參選「傑出檢察官」。", nil},
		{"林志明婉拒接受「傑出檢察官」提名。", nil},
	}
	for i := range cases {
		cases[i].text = "（記者高天佑／臺南報導）臺南地檢署昨日開會。\n" + cases[i].text
	}
	checkHonors(t, cases)
}

// TestHonorTogether gives an honor to all whom a sentence gives it to, be one of them a pronoun or told of in a clause of his own.
func TestHonorTogether(t *testing.T) {
	both := []string{"广西好人|王建国", "广西好人|岑立新"}
	var cases []honorCase
	for _, told := range []string{
		"2021年，他又和县公安局民警岑立新双双获评“广西好人”。", "去年，他获评“广西好人”；同样的称号也授予了县公安局民警岑立新。", "去年，他获评“广西好人”，民警岑立新也获评。",
		"去年，他获评“广西好人”，民警岑立新与他同时当选。", "去年，市里评出两名“广西好人”，一名是他，另一名是县公安局民警岑立新。", "去年，“广西好人”名单公布，他和县公安局民警岑立新都在其中。",
		"去年，县里的两枚“广西好人”奖章，一枚给了他，一枚给了县公安局民警岑立新。", "去年，他继县公安局民警岑立新之后成为县里第二位“广西好人”。", "去年，除了他，县公安局民警岑立新也获评“广西好人”。",
		"去年，自治区文明办授予他和县公安局民警岑立新“广西好人”称号。", "去年，他，还有县公安局民警岑立新，被评为“广西好人”。",
	} {
		cases = append(cases, honorCase{"王建国是双峰县人民法院法官。" + told, both})
	}
	checkHonors(t, append(cases,
		honorCase{"王建国是双峰县人民法院法官。与他搭档的岑立新去年获评“广西好人”。", []string{"广西好人|岑立新"}},
		honorCase{"王建国是双峰县人民法院法官。他向刚刚获评“广西好人”的岑立新表示祝贺。", []string{"广西好人|岑立新"}},
		honorCase{"王建国是双峰县人民法院法官。2021年，他和民警岑立新获评“广西好人”；2023年，他荣立二等功。", append(both[:2:2], "二等功|王建国")},
	))
}

// TestHonorForOthers finds the holder among those whom a sentence names: who acts for a body, who is sent by one, who is spoken of by another.
func TestHonorForOthers(t *testing.T) {
	checkHonors(t, []honorCase{
		{"李立安代表双峰县法院在全省演讲比赛中获一等奖。", []string{"一等奖|李立安"}},
		{"两名法官李立安、王芳代表双峰县法院在辩论赛中获得一等奖。", []string{"一等奖|李立安", "一等奖|王芳"}},
		{"院长李立安代表双峰县法院上台领取“全国优秀法院”奖牌。", []string{"全国优秀法院|双峰县法院"}},
		{"双峰县法院推荐的法官李立安被评为全省优秀法官。", []string{"全省优秀法官|李立安"}},
		{"双峰县法院推荐李立安参评全省优秀法官。", nil},
		{"双峰县法院执行局被记集体一等功。", []string{"集体一等功|双峰县法院执行局"}},
		{"周洋评价李立安：“他是全省优秀法官。”", []string{"全省优秀法官|李立安"}},
		{"谈起李立安，周洋说：“他去年被评为全省优秀法官。”", []string{"全省优秀法官|李立安"}},
		{"周洋告诉记者：“我是全省优秀法官。”", []string{"全省优秀法官|周洋"}},
	})
}
