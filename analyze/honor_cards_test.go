package analyze

import "testing"

// TestHonorCards reads honors in the fields of cards, in lists of years and in what a page tells of its author.
func TestHonorCards(t *testing.T) {
	checkHonors(t, []honorCase{
		{"单位：海山市人民法院\n荣誉：全国法院先进集体\n授予：最高人民法院\n\n姓名：周洋\n职务：民一庭庭长\n荣誉：全省优秀法官、个人二等功\n授予单位：省高级人民法院",
			[]string{"全国法院先进集体|海山市人民法院", "全省优秀法官|周洋", "个人二等功|周洋"}},
		{"奖项：“全市法院办案能手”\n获得者：李晓明、周洋\n颁奖单位：海山市中级人民法院", []string{"全市法院办案能手|李晓明", "全市法院办案能手|周洋"}},
		{"姓名：周洋\n荣誉：无", nil},
		{"周洋，1975年生，双峰县人民法院审判员。\n2008年　双峰县“优秀共产党员”\n2016年　“全国优秀法官”（最高人民法院）", []string{"优秀共产党员|周洋", "全国优秀法官|周洋"}},
		{"证据的边界\n周洋\n法律讲的是证据。\n（作者系湘江大学教授，2021年获评“全国杰出青年法学家”）", []string{"全国杰出青年法学家|周洋"}},
	})
}

// TestHonorToldBefore reads honors whose holder an earlier clause or sentence names, and honors that point back to the last one.
func TestHonorToldBefore(t *testing.T) {
	checkHonors(t, []honorCase{
		{"民一庭副庭长周洋全年结案三百件，立案庭法官助理李晓明调解成功率居首，各记个人三等功一次。", []string{"个人三等功|周洋", "个人三等功|李晓明"}},
		{"双峰县人民法院有一面荣誉墙。最早的一块是1988年的，省高院授予“执行工作先进单位”。", []string{"执行工作先进单位|双峰县人民法院"}},
		{"李晓明带路，李晓明讲解。2015年，清溪法庭法官周洋下乡途中突发急病去世，省高院为他追记个人一等功。", []string{"个人一等功|周洋"}},
		{"双峰县法院建院七十年，2011年起，“省级文明单位”连续保持了三届。", []string{"省级文明单位|双峰县法院"}},
		{"周洋是援助律师。今年五四前夕，又和双峰县法院的李晓明一道被授予“青年五四奖章”。", []string{"青年五四奖章|周洋", "青年五四奖章|李晓明"}},
		{"周洋领到“教育改造能手”证书，他的师傅、教导员李晓明，二十年前得的也是这个称号。", []string{"教育改造能手|周洋", "教育改造能手|李晓明"}},
		{"周洋当了二十年调解员。她的“最美海山人”奖状一直锁在抽屉里。", []string{"最美海山人|周洋"}},
		{"新的一年，盼清溪法庭早日捧回“全省优秀人民法庭”奖牌。", nil},
	})
}
