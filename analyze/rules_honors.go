package analyze

// honorRules are the rules by which honors are joined to those who got them.
func honorRules() []Rule {
	return []Rule{
		{ID: "honor.passive", Partly: true, Hans: "被评为、被授予：主语获得荣誉", Hant: "被評為、被授予：主語獲得榮譽", English: "a passive verb: its subject got the honor",
			Example: "李晓明被评为全省优秀法官。"},
		{ID: "honor.active", Partly: true, Hans: "荣获、获评：主语获得荣誉", Hant: "榮獲、獲評：主語獲得榮譽", English: "a verb of getting: its subject got the honor",
			Example: "李晓明荣获“全省优秀法官”称号。"},
		{ID: "honor.granted", Partly: true, Hans: "授予后面的人或单位获得荣誉", Hant: "授予後面的人或單位獲得榮譽", English: "a verb of giving with the recipient behind it",
			Example: "最高人民法院授予李晓明“全国优秀法官”称号。"},
		{ID: "honor.granted-for", Hans: "为某人颁发、给某人记功", Hant: "為某人頒發、給某人記功", English: "a verb of giving with the recipient behind 为, 给 or 向",
			Example: "省高院为李晓明颁发“荣誉天平奖章”。"},
		{ID: "honor.granted-to-subject", Partly: true, Hans: "授予“他”或省去的人：前文的主语", Hant: "授予「他」或省去的人：前文的主語", English: "a verb of giving whose recipient is a pronoun or left out: the subject before it",
			Example: "李晓明是审判员，最高人民法院授予他“全国优秀法官”称号。"},
		{ID: "honor.list", Partly: true, Hans: "荣誉后面列出获得者", Hant: "榮譽後面列出獲得者", English: "a list of recipients behind the honor",
			Example: "获得“优秀陪审员”称号的有：李晓明、周文达。"},
		{ID: "honor.list-more", Hans: "承前省略荣誉名称的名单", Hant: "承前省略榮譽名稱的名單", English: "a list that leaves the honor to the words before it",
			Example: "李晓明、周文达获委任为太平绅士。其他获委任的包括：陈建国、王志强。"},
		{ID: "honor.modifier", Partly: true, Hans: "荣誉放在获得者前面作定语", Hant: "榮譽放在獲得者前面作定語", English: "the honor stands in front of its holder",
			Example: "全国优秀法官李晓明走进校园。"},
		{ID: "honor.is", Hans: "某人是某项荣誉的获得者", Hant: "某人是某項榮譽的獲得者", English: "是 with the honor",
			Example: "李晓明是2020年的全省先进个人。"},
		{ID: "honor.as", Hans: "作为、身为某项荣誉的获得者，或用“这位”加荣誉指代的人", Hant: "作為、身為某項榮譽的獲得者，或用「這位」加榮譽指代的人", English: "作为 or 身为 with the honor, or 这位 with the honor for somebody named before",
			Example: "作为全国优秀法官，李晓明带头办案。"},
		{ID: "honor.apposition", Hans: "整个分句只有荣誉，主语承前", Hant: "整個分句只有榮譽，主語承前", English: "a clause that is nothing but the honor, of the subject before it",
			Example: "李晓明，湘潭县人民法院法官，全省先进个人。"},
		{ID: "honor.letters", Hans: "姓名后面的勋衔缩写", Hant: "姓名後面的勳銜縮寫", English: "the letters of an honor behind a name",
			Example: "上诉法庭法官李晓明法官，GBS，出席典礼。"},
		{ID: "honor.pair", Partly: true, Hans: "一行之内姓名与荣誉并列", Hant: "一行之內姓名與榮譽並列", English: "a name and an honor side by side in a line",
			Example: "获奖名单\n李晓明 全省优秀法官"},
		{ID: "honor.bracket", Partly: true, Hans: "姓名后面括号里的荣誉", Hant: "姓名後面括號裏的榮譽", English: "an honor in brackets behind its holder",
			Example: "李晓明（全国优秀法官）、周文达（全省优秀法官）担任评委。"},
		{ID: "honor.listed", Hans: "名单公布，某人榜上有名", Hant: "名單公布，某人榜上有名", English: "somebody stands on the list of an honor named before",
			Example: "日前，全国文明单位名单公布，双峰县人民法院榜上有名。"},
		{ID: "honor.prize", Hans: "奖项在前，颁给、由某人夺得", Hant: "獎項在前，頒給、由某人奪得", English: "the prize stands before the words that give it",
			Example: "颁奖仪式上，一等奖颁给了李晓明。"},
		{ID: "honor.roll", Partly: true, Hans: "以荣誉为标题的名单", Hant: "以榮譽為標題的名單", English: "a roll under the honor as its heading",
			Example: "关于表彰的通报\n先进个人\n李晓明 立案庭庭长\n周文达 执行局法官"},
		{ID: "honor.life", Partly: true, Hans: "百科条目里标题下的荣誉", Hant: "百科條目裡標題下的榮譽", English: "the honors of the one whose life the article is, in lines below a heading",
			Example: "周文达\n周文达（），湖北人，中国法学家。\n荣誉\n大紫荆勋章（2012年）"},
		{ID: "honor.rank", Hans: "获得者与等次并列，动词省去", Hant: "獲得者與等次並列，動詞省去", English: "holders and their rank side by side, the verb left out",
			Example: "李晓明获一等奖，周文达二等奖。"},
		{ID: "honor.owned", Hans: "得主加“的”加荣誉", Hant: "得主加「的」加榮譽", English: "the holder, 的 and the honor",
			Example: "李晓明的“全国优秀法官”证书，锁在柜子里。"},
		{ID: "honor.near", Hans: "没有动词说明的荣誉，归最像得主的人或单位", Hant: "沒有動詞說明的榮譽，歸最像得主的人或單位", English: "an honor that no words give: the likeliest of those named near it",
			Example: "老法警李晓明的柜子里，至今放着一枚个人三等功奖章。"},
	}
}

// creditRules are the rules by which an article's makers are found.
func creditRules() []Rule {
	return []Rule{
		{ID: "credit.bracket", Partly: true, Hans: "括号里的职责与姓名", Hant: "括號裏的職責與姓名", English: "a role and names in brackets",
			Example: "本报讯（记者 李晓明 通讯员 周文达）今天上午，法院开庭。"},
		{ID: "credit.line", Hans: "自成一行的职责与姓名", Hant: "自成一行的職責與姓名", English: "a role and names on a line of their own", Certain: true,
			Example: "法院今天开庭。\n责任编辑：李晓明"},
		{ID: "credit.tail", Hans: "文末括号里或最后一句之后的作者", Hant: "文末括號裏或最後一句之後的作者", English: "authors in closing brackets or behind the last sentence", Certain: true,
			Example: "标题\n法院今天开庭，案件当庭宣判。\n（李晓明　周文达）"},
		{ID: "credit.square", Hans: "方块符号后面的作者", Hant: "方塊符號後面的作者", English: "authors behind a square", Certain: true,
			Example: "标题\n□ 李晓明\n法院今天开庭。"},
		{ID: "credit.office", Hans: "文末署名的编辑部门", Hant: "文末署名的編輯部門", English: "an editorial office that signs the article", Certain: true,
			Example: "新年到了，我们又长一岁。\n本报评论部"},
		{ID: "credit.shot", Hans: "姓名后面跟着摄", Hant: "姓名後面跟着攝", English: "a name with 摄 behind it", Certain: true,
			Example: "图为庭审现场。李晓明摄\n法院今天开庭。"},
		{ID: "credit.byline", Hans: "记者姓名加地点报道", Hant: "記者姓名加地點報導", English: "a reporter with place and 电 or 报道",
			Example: "中央社記者李曉明台北28日電，高等法院今天開庭。"},
	}
}
