package analyze

// postRules are the rules by which posts are joined to names that stand beside them.
func postRules() []Rule {
	return withCertain([]Rule{
		{
			ID:      "post.before",
			Hans:    "职务紧接在姓名之前",
			Hant:    "職務緊接在姓名之前",
			English: "the post stands right before the name",
			Example: "宁乡市人民法院院长李晓明主持会议。",
		},
		{
			ID:      "post.chain",
			Hans:    "一人的几个职务连写在姓名之前",
			Hant:    "一人的幾個職務連寫在姓名之前",
			English: "several posts of one person stand before the name",
			Example: "宁乡市人民法院党组书记、院长李晓明主持会议。",
		},
		{
			ID:      "post.list",
			Hans:    "一个职务后面列出几个姓名",
			Hant:    "一個職務後面列出幾個姓名",
			English: "one post stands before a list of names",
			Example: "宁乡市人民法院副院长李晓明、周文达、陈建国出席会议。",
		},
		{
			ID:      "post.after",
			Hans:    "职务紧接在姓名之后",
			Hant:    "職務緊接在姓名之後",
			English: "the post stands right behind the name",
			Example: "宁乡市人民法院召开会议，李晓明副院长出席并讲话。",
		},
		{
			ID:      "post.bracket",
			Hans:    "职务写在姓名之后的括号里",
			Hant:    "職務寫在姓名之後的括號裡",
			English: "the post stands in brackets behind the name",
			Example: "李晓明（宁乡市人民法院副院长）介绍了情况。",
		},
		{
			ID:      "post.field",
			Hans:    "表格或简历中“姓名”“职务”两栏",
			Hant:    "表格或簡歷中「姓名」「職務」兩欄",
			English: "the fields 姓名 and 职务 of a form",
			Example: "姓名：李晓明\n单位：宁乡市人民法院\n职务：副院长",
		},
	})
}

// postSignRules are the rules by which a sign or a small word stands between post and name.
func postSignRules() []Rule {
	return withCertain([]Rule{
		{
			ID:      "post.apposition",
			Hans:    "职务是姓名之后的同位语",
			Hant:    "職務是姓名之後的同位語",
			English: "the post is set off behind the name by a comma or a dash",
			Example: "李晓明，宁乡市人民法院原副院长。",
		},
		{
			ID:      "post.bio",
			Hans:    "职务写在性别、民族、年龄等之后，如人物简介",
			Hant:    "職務寫在性別、民族、年齡等之後，如人物簡介",
			English: "the post follows sex, people and age, as in the head of a biography",
			Example: "李晓明，男，汉族，1978年生，宁乡市人民法院民一庭庭长。",
		},
		{
			ID:      "post.holder",
			Hans:    "先说职务，再说“是”或“由”谁",
			Hant:    "先說職務，再說「是」或「由」誰",
			English: "the post comes first, then 是 or 由 and the name",
			Example: "宁乡市人民法院院长由李晓明接任。",
		},
		{
			ID:      "post.count",
			Hans:    "说出担任职务的有几人，姓名列在后面或前面",
			Hant:    "說出擔任職務的有幾人，姓名列在後面或前面",
			English: "the holders of a post are counted, and named behind the count or before it",
			Example: "宁乡市人民法院的三名法官包括李晓明、周文达和陈建国。",
		},
		{
			ID:      "post.roll",
			Hans:    "职务独占一行，下面各行是担任者的姓名",
			Hant:    "職務獨佔一行，下面各行是擔任者的姓名",
			English: "a line that is nothing but the post stands over the lines of those who hold it",
			Example: "任命公布\n终审法院非常任法官\n李晓明法官\n周文达法官",
		},
		{
			ID:      "post.label",
			Hans:    "职务后加冒号，再写姓名",
			Hant:    "職務後加冒號，再寫姓名",
			English: "a colon stands between the post and the name",
			Example: "宁乡市人民法院合议庭　审判长：李晓明　审判员：周文达、陈建国",
		},
		{
			ID:      "post.this",
			Hans:    "“这位”加职务，指上文刚提到的人",
			Hant:    "「這位」加職務，指上文剛提到的人",
			English: "这位 with a post points back to the person just named",
			Example: "宁乡市人民法院的李晓明很忙。这位书记员一天要写三份笔录。",
		},
		{
			ID:      "post.rank",
			Hans:    "等级独立成句，属于正在说的人",
			Hant:    "等級獨立成句，屬於正在說的人",
			English: "a rank between commas belongs to the person spoken of",
			Example: "李晓明2016年5月任宁乡市人民法院副院长，现已退休，四级高级法官。",
		},
	})
}

// postVerbRules are the rules by which verbs and other words join posts to names.
func postVerbRules() []Rule {
	return withCertain([]Rule{
		{
			ID:      "post.take",
			Hans:    "姓名之后用任、担任、当选、出任、是等说出职务",
			Hant:    "姓名之後用任、擔任、當選、出任、是等說出職務",
			English: "a verb such as 担任, 当选, 出任 or 是 gives the post of the name before it",
			Example: "李晓明曾担任宁乡市人民法院副院长。",
		},
		{
			ID:      "post.relative",
			Hans:    "职务在“的”之前，修饰后面的姓名",
			Hant:    "職務在「的」之前，修飾後面的姓名",
			English: "a verb with a post describes the name behind 的",
			Example: "曾任宁乡市人民法院院长的李晓明出席会议。",
		},
		{
			ID:      "post.as",
			Hans:    "“作为”加职务，属于后面或前面的姓名",
			Hant:    "「作為」加職務，屬於後面或前面的姓名",
			English: "作为 with a post belongs to the name behind or before it",
			Example: "作为宁乡市人民法院院长，李晓明带头办案。",
		},
		{
			ID:      "post.appoint",
			Hans:    "任命某人为某职",
			Hant:    "任命某人為某職",
			English: "somebody is appointed to the post",
			Example: "会议任命李晓明为宁乡市人民法院副院长、审判员。",
		},
		{
			ID:      "post.remove",
			Hans:    "免去某人的职务",
			Hant:    "免去某人的職務",
			English: "somebody is removed from the post",
			Example: "会议免去李晓明的宁乡市人民法院副院长职务。",
		},
		{
			ID:      "post.resign",
			Hans:    "某人辞去职务",
			Hant:    "某人辭去職務",
			English: "somebody resigns from the post",
			Example: "会议接受李晓明辞去宁乡市人民法院院长职务的请求。",
		},
	})
}

// postChangeRules are the rules of moves and of posts told in passing.
func postChangeRules() []Rule {
	return withCertain([]Rule{
		{
			ID:      "post.transfer",
			Hans:    "某人调任新职，或调往另一机构任原职",
			Hant:    "某人調任新職，或調往另一機構任原職",
			English: "somebody is moved to the post, or with the old post to another body",
			Example: "李晓明调任宁乡市人民法院院长。",
		},
		{
			ID:      "post.succeed",
			Hans:    "遗缺由某人接任，或说某人是前任、接任者：与所接的人同职",
			Hant:    "遺缺由某人接任，或說某人是前任、接任者：與所接的人同職",
			English: "who takes over the vacancy, or went before or came after, has the post named before",
			Example: "新竹地院院长周文达退休，遗缺由苗栗地院院长李晓明接任。",
		},
		{
			ID:      "post.predecessor",
			Hans:    "出任某职，接替某人；接替某人出任某职：被接替者原有该职",
			Hant:    "出任某職，接替某人；接替某人出任某職：被接替者原有該職",
			English: "whom somebody follows had the post before",
			Example: "李晓明接替周文达出任苗栗地院院长。",
		},
		{
			ID:      "post.swap",
			Hans:    "两人互调，各得对方的职务",
			Hant:    "兩人互調，各得對方的職務",
			English: "two people change places, each gets the other's post",
			Example: "新竹地院院长周文达与苗栗地院院长李晓明互调。",
		},
		{
			ID:      "post.from",
			Hans:    "从某职干起、调来、干到另一职，或在某职任上",
			Hant:    "從某職幹起、調來、幹到另一職，或在某職任上",
			English: "the post from which somebody came or went on, or in which somebody did something",
			Example: "李晓明2004年从宁乡市人民法院副庭长任上调来。",
		},
		{
			ID:      "post.roles",
			Hans:    "某人的身份是某职",
			Hant:    "某人的身份是某職",
			English: "what somebody is said to be besides",
			Example: "李晓明的另一个身份是宁乡市人民法院人民陪审员。",
		},
		{
			ID:      "post.called",
			Hans:    "一位叫某名的某职",
			Hant:    "一位叫某名的某職",
			English: "a holder of the post who is called by the name",
			Example: "宁乡市人民法院一位名叫李晓明的法官接了案子。",
		},
		{
			ID:      "post.resume",
			Hans:    "简历中时间之后的职务",
			Hant:    "簡歷中時間之後的職務",
			English: "the post behind a date in a résumé",
			Example: "李晓明，男，1960年生。\n1988年12月，宁乡市人民法院经济庭副庭长；\n1995年3月，宁乡市人民法院副院长。",
		},
		{
			ID:      "post.life",
			Hans:    "百科条目所写的人的职务：首句、履历、标题下的清单",
			Hant:    "百科條目所寫的人的職務：首句、履歷、標題下的清單",
			English: "a post of the one whose life the article is: in the sentence that introduces him, in his career, in lists below a heading",
			Example: "周文达\n周文达（），湖北人，中国法学家，西江大学教授。\n社会兼职\n西江省法学会常务理事",
		},
	})
}

// withCertain marks the rules of posts that are certain.
func withCertain(rules []Rule) []Rule {
	for i := range rules {
		rules[i].Certain, rules[i].Partly = alwaysCertain(rules[i].ID), sometimesCertain(rules[i].ID) || boundToBody(rules[i].ID)
	}
	return rules
}
