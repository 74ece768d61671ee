package analyze

import "testing"

// TestHonorHongKong reads honors as papers of Hong Kong and Macau word them.
func TestHonorHongKong(t *testing.T) {
	checkHonors(t, []honorCase{
		{"前區域法院法官李大文，銀紫荊星章，太平紳士，出席典禮。", []string{"銀紫荊星章|李大文", "太平紳士|李大文"}},
		{inHongKong + "何志明壓倒林慧儀奪男單金獎。", []string{"男單金獎|何志明"}},
		{inHongKong + "最佳書狀獎由林慧儀和李文傑平分。", []string{"最佳書狀獎|林慧儀", "最佳書狀獎|李文傑"}},
		{inHongKong + "「服務創新獎」則歸區域法院登記處。", []string{"服務創新獎|區域法院登記處"}},
		{inHongKong + "律師會榮譽會員一銜，今年授予前主任裁判官何志明。", []string{"律師會榮譽會員|何志明"}},
		{inHongKong + "模範員工獎，今年由主任何志明和館長林慧儀分享。", []string{"模範員工獎|何志明", "模範員工獎|林慧儀"}},
		{inHongKong + "「年度青年律師」由律師何志明奪得。", []string{"年度青年律師|何志明"}},
		{inHongKong + "申訴專員嘉許獎獲得者何志明到場。", []string{"申訴專員嘉許獎|何志明"}},
		{inHongKong + "何志明上月再獲亞洲律師聯會致送終身成就獎。", []string{"終身成就獎|何志明"}},
		{inHongKong + "獲頒銀紫荊星章者有何志明。獲授榮譽勳章者為林慧儀。", []string{"銀紫荊星章|何志明", "榮譽勳章|林慧儀"}},
		{inHongKong + "獲頒英勇勳章的有兩人，為何志明和林慧儀。獲頒者為數不少。", []string{"英勇勳章|何志明", "英勇勳章|林慧儀"}},
		{inMacau + "金蓮花榮譽勳章授予何志明。", []string{"金蓮花榮譽勳章|何志明"}},
		{inMacau + "金蓮花榮譽勳章本年度只頒一枚，授予前法官林慧儀。", []string{"金蓮花榮譽勳章|林慧儀"}},
		{inHongKong + "何志明獲得獎學金到英國深造。", nil},
		{inHongKong + "何志明獲頒懲教署英勇嘉許。", []string{"懲教署英勇嘉許|何志明"}},
		{inHongKong + "何志明奪「傑出檢控人員」獎，與他同獲此獎的是林慧儀。", []string{"傑出檢控人員|何志明", "傑出檢控人員|林慧儀"}},
		{inHongKong + "何志明入行廿年。何志明得過終身成就獎。何志明愛行山。師傅林國雄說，何志明很勤力。2019年，他獲頒英勇勳章。", []string{"終身成就獎|何志明", "英勇勳章|何志明"}},
		{inHongKong + "司法機構方面，總裁判官何志明獲授銅紫荊星章。", []string{"銅紫荊星章|何志明"}},
		{inHongKong + "何志明奪亞太仲裁辯論賽最佳辯士，昨晚亦獲會長嘉許。", []string{"亞太仲裁辯論賽最佳辯士|何志明"}},
		{inHongKong + "勞資審裁處憑調解計劃膺「年度創新團隊」獎。", []string{"年度創新團隊獎|勞資審裁處"}},
		{inHongKong + "何志明2016年再添警務處處長嘉許狀，林慧儀獲頒司法機構政務長嘉許狀。", []string{"警務處處長嘉許狀|何志明", "司法機構政務長嘉許狀|林慧儀"}},
	})
}
