package analyze

import "testing"

const inTaiwan = "（記者高天佑／臺南報導）臺南地院昨天開會。\n"

// TestHonorTaiwan reads honors as papers and offices of Taiwan word them.
func TestHonorTaiwan(t *testing.T) {
	checkHonors(t, []honorCase{
		{inTaiwan + "「優良通譯」一項，由通譯陳怡君掄元。", []string{"優良通譯|陳怡君"}},
		{inTaiwan + "銀獎由宜蘭監獄獲得，銅獎從缺。", []string{"銀獎|宜蘭監獄"}},
		{inTaiwan + "庭長陳怡君領有二等司法獎章。", []string{"二等司法獎章|陳怡君"}},
		{inTaiwan + "里民致贈「執法如山」匾額給所長陳怡君。", []string{"執法如山匾額|陳怡君"}},
		{inTaiwan + "陳怡君獲頒「司法之光」匾額。", []string{"司法之光|陳怡君"}},
		{inTaiwan + "陳怡君曾獲三等法務獎章及模範公務人員獎狀。", []string{"三等法務獎章|陳怡君", "模範公務人員|陳怡君"}},
		{inTaiwan + "縣長王俊傑表揚績優村幹事陳怡君。", []string{"績優村幹事|陳怡君"}},
		{inTaiwan + "調解委員陳怡君獲頒感謝獎座。", []string{"感謝獎座|陳怡君"}},
		{inTaiwan + "陳怡君兩度獲選優良公設辯護人。", []string{"優良公設辯護人|陳怡君"}},
		{inTaiwan + "該署緝毒專組奪下「緝毒績優團體獎」。", []string{"緝毒績優團體獎|緝毒專組"}},
		{inHongKong + "裁判官何志明、律師林慧儀名列銀紫荊星章。", []string{"銀紫荊星章|何志明", "銀紫荊星章|林慧儀"}},
		{inHongKong + "榮譽勳章一欄，有書記何志明、林慧儀。", []string{"榮譽勳章|何志明", "榮譽勳章|林慧儀"}},
		{inHongKong + "新任太平紳士之中，有何志明、林慧儀。", []string{"太平紳士|何志明", "太平紳士|林慧儀"}},
		{inHongKong + "何志明獲大紫荊。何志明獲頒大紫荊勳章。", []string{"大紫荊勳章|何志明"}},
		{inHongKong + "書記何志明得「卓越服務金章」。", []string{"卓越服務金章|何志明"}},
	})
}

// TestAwards reads news of an award that it names once, and of people whom it goes on to call by a surname or a pronoun.
func TestAwards(t *testing.T) {
	checkHonors(t, []honorCase{
		{inTaiwan + "司法院遴選今年度模範公務人員三名。書記官陳怡君因整卷有方而入選。法警王俊傑、通譯李佩珊也在列。錄事吳家豪落選。", []string{"模範公務人員|陳怡君", "模範公務人員|王俊傑", "模範公務人員|李佩珊"}},
		{"法務部「金剪獎」頒獎\n（記者高天佑／臺北報導）部長致詞時說，獲獎的2名檢察官，分別是\n1、偵辦賄選案的臺南地檢署檢察官陳怡君\n2、查獲盜採案的臺中地檢署主任檢察官王俊傑", []string{"金剪獎|陳怡君", "金剪獎|王俊傑"}},
		{inTaiwan + "「金觀獎」得主三名揭曉。三名得主中，觀護人陳怡君以耐心見長。志工王俊傑同獲表揚。", []string{"金觀獎|陳怡君", "金觀獎|王俊傑"}},
		{inTaiwan + "「守護獎」得獎人共兩位：律師陳怡君和社工師王俊傑。", []string{"守護獎|陳怡君", "守護獎|王俊傑"}},
		{inTaiwan + "今年「旭日獎」只有一位得獎人，就是教誨師陳怡君。", []string{"旭日獎|陳怡君"}},
		{inTaiwan + "「旭日獎」頒給自新有成的人，得主陳怡君開了麵包店。", []string{"旭日獎|陳怡君"}},
		{inTaiwan + "同時獲獎的還有法官陳怡君（學術論文獎）及書記官王俊傑（服務獎）。", []string{"學術論文獎|陳怡君", "服務獎|王俊傑"}},
		{inTaiwan + "外送員陳怡君救人，獲警方頒發「好市民」獎狀。", []string{"好市民|陳怡君"}},
		{inTaiwan + "陳怡君任法警長，是去年的績優法警。", []string{"績優法警|陳怡君"}},
		{inTaiwan + "書記官陳怡君病逝，院長王俊傑致哀。陳女士生前領有二等服務獎章。", []string{"二等服務獎章|陳怡君"}},
		{inTaiwan + "警員陳怡君與小隊長王俊傑是搭檔。陳員去年當選全國模範警察。", []string{"全國模範警察|陳怡君"}},
		{inTaiwan + "調解委員陳怡君今年七十歲，鄰居王俊傑常幫她提菜。她獲頒「資深調解委員獎」。", []string{"資深調解委員獎|陳怡君"}},
		{inTaiwan + "檢察長王俊傑頒獎給陳怡君，她獲頒「績優志工獎」。", []string{"績優志工獎|陳怡君"}},
		{inTaiwan + "全案由檢察官陳怡君偵辦，她因此獲選年度模範檢察官。", []string{"年度模範檢察官|陳怡君"}},
		{inTaiwan + "庭長陳怡君服務滿四十年，總統另頒給三等景星勳章。", []string{"三等景星勳章|陳怡君"}},
		{inTaiwan + "偵辦詐騙案的檢察官陳怡君、查緝走私的主任檢察官王俊傑，以及協助返還贓款的書記官李佩珊，則獲三等法務專業獎章。", []string{"三等法務專業獎章|陳怡君", "三等法務專業獎章|王俊傑", "三等法務專業獎章|李佩珊"}},
		{inTaiwan + "法官曾美惠主持，陳怡君推動調解七年，曾獲「和諧獎」。", []string{"和諧獎|陳怡君"}},
		{inTaiwan + "金獎得主為陳怡君、王俊傑，銀獎則有李佩珊等六人。", []string{"金獎|陳怡君", "金獎|王俊傑", "銀獎|李佩珊"}},
		{inTaiwan + "律師陳怡君獲法務部頒發「資深律師獎座」。幹事王俊傑、秘書李佩珊同列「縣長獎」。", []string{"資深律師獎座|陳怡君", "縣長獎|王俊傑", "縣長獎|李佩珊"}},
		{inTaiwan + "院長王俊傑點名去年殉職、追贈一等司法獎章的法警陳怡君。", []string{"一等司法獎章|陳怡君"}},
		{inHongKong + "督察何志明救火殉職。與他同隊的警長林慧儀獲銀英勇勳章。", []string{"銀英勇勳章|林慧儀"}},
		{inTaiwan + "書記官陳怡君服務三十年。院長王俊傑說，這是全院的榮耀。一一二年，她獲頒三等司法獎章。", []string{"三等司法獎章|陳怡君"}},
		{inTaiwan + "監獄合唱團由教誨師陳怡君指導，去年在全國比賽摘下金獎。觀護人王俊傑帶的志工隊，連續兩年獲選績優志工團隊。", []string{"金獎|監獄合唱團", "績優志工團隊|志工隊"}},
		{inTaiwan + "縣府昨表揚模範母親，八十歲的陳怡君是其中一人。", []string{"模範母親|陳怡君"}},
		{inTaiwan + "陳怡君三度獲行政院獎，並當選東吳大學傑出校友。", []string{"行政院獎|陳怡君", "東吳大學傑出校友|陳怡君"}},
		{inTaiwan + "志工陳怡君獲頒內政部全國績優志工金牌獎。", []string{"全國績優志工金牌獎|陳怡君"}},
		{inHongKong + "法官何志明榮休，首席法官林慧儀主持儀式。何官2019年獲頒銀紫荊星章。", []string{"銀紫荊星章|何志明"}},
	})
}

// TestLives reads the articles of an encyclopedia, whose sentences leave the subject out.
func TestLives(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	text := "陳怡君（1931年－2010年），臺灣臺南人，司法院大法官，東吳大學教授。\n1955年任臺灣花蓮地方法院推事。學生王俊傑後來也當了法官。1970年獲頒三等景星勳章。"
	report := a.Text("case", text)
	want := "陳怡君 大法官 司法院 current\n陳怡君 教授 東吳大學 current\n陳怡君 推事 臺灣花蓮地方法院 current\n王俊傑 法官 臺灣花蓮地方法院 former"
	if got := postsOf(report); !sameLines(got, want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	checkHonors(t, []honorCase{{text, []string{"三等景星勳章|陳怡君"}}, {"陳怡君（2019年當選）到場。王俊傑致詞。1970年獲頒三等景星勳章。", []string{"三等景星勳章|王俊傑"}}})
}
