package analyze

import "testing"

// TestHonorAbove reads honors of those named before: by 上述, by a count, as the authors of the article, over departments with 与 in their names.
func TestHonorAbove(t *testing.T) {
	checkHonors(t, []honorCase{
		{"会上发言的有热心肯干的李明同志，常年驻村的王芳、周洋同志。县法院决定授予上述同志“优秀人民陪审员”称号，号召大家向他们学习。",
			[]string{"优秀人民陪审员|李明", "优秀人民陪审员|王芳", "优秀人民陪审员|周洋"}},
		{"县法院决定授予上述称号获得者奖金。", nil},
		{"获颁大紫荆勋章的4位人士为：终审法院常任法官陈志恺、港区全国人大代表谭惠。", []string{"大紫荆勋章|陈志恺", "大紫荆勋章|谭惠"}},
		{"获得省五一劳动奖章的两位法官分别是李明、王芳。", []string{"省五一劳动奖章|李明", "省五一劳动奖章|王芳"}},
		{"论基层法官的培养\n作者：谢明莉\n本文荣获全市法院系统学术讨论会三等奖。", []string{"全市法院系统学术讨论会三等奖|谢明莉"}},
		{"县公民教育委员会主任李宗德、湖南大学社会工作与行政管理学系主任周新、陈良获评全县道德模范。",
			[]string{"全县道德模范|李宗德", "全县道德模范|周新", "全县道德模范|陈良"}},
		{"全县优秀公务员奖名单揭晓，县法院庭长李明，以及县检察院科长王芳，分别以踏实的作风与出色的业绩脱颖而出。",
			[]string{"全县优秀公务员奖|李明", "全县优秀公务员奖|王芳"}},
		{"“人民满意的好法官、好检察官”评选结果揭晓。双峰县法院行政庭庭长何丽、开发示范区法庭副庭长彭心两名法官获此殊荣。",
			[]string{"人民满意的好法官、好检察官|何丽", "人民满意的好法官、好检察官|彭心"}},
	})
}

// TestHonorOfWinners reads those whom a later sentence names behind a word for winners.
func TestHonorOfWinners(t *testing.T) {
	checkHonors(t, []honorCase{
		{inHongKong + "警務處昨日舉行「好市民獎」頒獎典禮。最年長的得獎者劉漢麟說，他很高興。", []string{"好市民獎|劉漢麟"}},
		{"县法院评出“办案标兵”。获奖的李明表示，将继续努力。", []string{"办案标兵|李明"}},
		{"县法院昨日表彰“办案标兵”王芳。院长李明为获奖者颁奖。获奖者家属周洋到场。", []string{"办案标兵|王芳"}},
	})
}

// TestHonorOfNobody finds no honor where nobody is given one.
func TestHonorOfNobody(t *testing.T) {
	checkHonors(t, []honorCase{
		{"省高院院长李明要求，各级法院要开展向“最美基层法官”学习活动。", nil},
		{"市委书记李明作出批示，并向“十佳检察官”表示祝贺。", nil},
		{"省高级人民法院决定授予全省15个中、基层人民法院“人民陪审工作先进法院”称号。", nil},
		{"市律师协会对全市律师颁发“优秀律师”、“发展贡献奖”等八大奖项。", nil},
		{"县法院昨日表彰一批“办案标兵”，院长李明讲话。县委表彰“平安先锋”，县委书记王芳出席。县法院昨日表彰全市优秀法官，院长李明主持。", nil},
		{"司法局局长李明介绍，此次全市首届星级人民调解员星级评定依据的是新办法。", nil},
		{"市政协副主席李明说，要投身建设名副其实的最美地级市建设。", nil},
		{"李明被评为“最美警察”。\n“特级优秀警察”“最美警察”“爱民模范”，他们获得的称号各不相同。", []string{"最美警察|李明"}},
	})
}
