package analyze

// personRules are the rules by which people are found: the shapes of their names.
func personRules() []Rule {
	return []Rule{
		{ID: "person.name", Partly: true, Hans: "姓加名，含复姓和双姓", Hant: "姓加名，含複姓和雙姓",
			English: "a surname and a given name; compound and double surnames too", Example: "庭长欧阳文澜主持会议。"},
		{ID: "person.slot", Hans: "只有姓名能站的位置：职务与标点、动词之间，名单之中，不论像不像姓名", Hant: "只有姓名能站的位置：職務與標點、動詞之間，名單之中，不論像不像姓名",
			English: "what stands where only a name can: between a post and a sign or a verb, or among the names of a list, however unlike a name it is", Example: "县人民法院民庭庭长柔石、副庭长续方平出席会议。"},
		{ID: "person.weighed", Hans: "不太像姓名，但前后的字词、名单和全文合起来说明是姓名", Hant: "不太像姓名，但前後的字詞、名單和全文合起來說明是姓名",
			English: "hardly a name by itself, but the words around it, lists and the rest of the text together say so", Example: "书记员常绿被派到乡下。"},
		{ID: lifeRule, Certain: true, Hans: "百科条目的标题，正文第一句以它开头", Hant: "百科條目的標題，正文第一句以它開頭",
			English: "the title of an encyclopedia's article, which opens its first sentence too", Example: "柳絮\n柳絮（），湖北人，中国法学家。"},
		{ID: "person.spaced", Certain: true, Hans: "姓与名之间有空格", Hant: "姓與名之間有空格",
			English: "a name with a blank between surname and given name", Example: "获奖名单\n李　明\n周文达"},
		{ID: "person.masked", Certain: true, Hans: "隐名：某、某某、某甲", Hant: "隱名：某、某某、某甲",
			English: "a masked name", Example: "王某甲与李某某发生纠纷，张某报警。"},
		{ID: "person.dotted", Certain: true, Hans: "带间隔号的姓名，以及后文的简称", Hant: "帶間隔號的姓名，以及後文的簡稱",
			English: "a name with a dot between its parts, and its shorter form later", Example: "买买提江·吾买尔出席会议。"},
		{ID: "person.latin", Partly: true, Hans: "拉丁字母的姓名", Hant: "拉丁字母的姓名",
			English: "a name in Latin letters", Example: "記者訪問了法官John Smith。"},
		{ID: "person.foreign", Partly: true, Hans: "音译名、日本人名、藏族人名", Hant: "音譯名、日本人名、藏族人名",
			English: "a transliterated, Japanese or Tibetan name", Example: "日本首相安倍晋三发表讲话。"},
	}
}
