package analyze

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A Latin name in brackets says that what stands before it, behind a post, is a person: 检察官福斯(Jordan Foss).

// maxGloss is the length in bytes of a Latin name in brackets.
const maxGloss = 48

// addGlossed adds the names that a Latin name in brackets explains, wherever they stand.
func (a *article) addGlossed() {
	var found []source.Span
	for at := 0; ; {
		i := strings.IndexByte(a.text[at:], '(')
		if i < 0 {
			break
		}
		at += i + 1
		if !latinGloss(a.text[at:min(len(a.text), at+maxGloss)]) {
			continue
		}
		if s, ok := a.nameBehindPost(at - 1); ok && !slices.ContainsFunc(found, func(f source.Span) bool { return a.norm(f) == a.norm(s) }) {
			found = append(found, s)
		}
	}
	for _, s := range found {
		a.addForeign(a.norm(s))
	}
	if len(found) > 0 {
		slices.SortFunc(a.names, func(x, y nameHit) int { return cmp.Compare(x.Start, y.Start) })
	}
}

// latinGloss reports whether a text begins with a Latin name of two words or more and a closing bracket.
func latinGloss(text string) bool {
	end := strings.IndexByte(text, ')')
	if end < 0 {
		return false
	}
	words := strings.Fields(text[:end])
	for _, w := range words {
		if w[0] < 'A' || w[0] > 'Z' || len(w) > 2 && strings.ToUpper(w) == w {
			return false
		}
		for _, c := range w {
			if isHan(c) || c != '.' && c != '-' && c != '\'' && c < 0x80 && !isLetter(byte(c)) || '0' <= c && c <= '9' {
				return false
			}
		}
	}
	return len(words) >= 2 && len(words) <= 5
}

// nameBehindPost returns the run of two to seven characters between a post and byte end.
func (a *article) nameBehindPost(end int) (source.Span, bool) {
	s := source.Span{Start: -1, End: end}
	for _, t := range a.terms[a.firstTerm(max(0, end-10*len("法"))):] {
		if t.Start >= end {
			break
		}
		if t.Class == dict.PostHead && t.End < end && runeCount(a.text[t.End:end]) <= 7 {
			s.Start = t.End
		}
	}
	s.End -= len(closing(a.text[max(0, s.Start):s.End], []string{"勋爵", "爵士", "男爵", "子爵", "伯爵", "夫人", "女士", "先生", "教授", "博士"}))
	if s.Start < 0 || runeCount(a.norm(s)) < 2 || a.hanRun(s.Start, s.End) != s.End || strings.ContainsAny(a.norm(s), joints+"和与及兼暨") {
		return source.Span{}, false
	}
	return s, true
}

// addForeign adds a foreign name wherever it stands and no other name overlaps it.
func (a *article) addForeign(name string) {
	known := len(a.names)
	for at := 0; ; {
		i := strings.Index(a.text[at:], name)
		if i < 0 {
			return
		}
		s := source.Span{Start: at + i, End: at + i + len(name)}
		at = s.End
		n, _ := slices.BinarySearchFunc(a.names[:known], s.Start, func(h nameHit, start int) int { return cmp.Compare(h.End-1, start) })
		if n == known || a.names[n].Start >= s.End {
			a.names = append(a.names, nameHit{Span: s, rule: "person.foreign", score: 2, person: name})
		}
	}
}

// afterSurname are characters that stand behind a surname alone, which a model may take for a given name: 彭|曾在某司任职.
const afterSurname = "曾则亦又仍因被获指称于在以与为并也就再将均已现即遂才更反续应须会可能未不"

// dropNonNames drops what is a surname and a word behind it, where the article has a longer name with the surname, 彭|曾 beside 彭宝琴; a
// surname with a post, 胡|校监; and places abroad.
func (a *article) dropNonNames() {
	said := map[string]int{}
	long := map[rune]bool{}
	for _, n := range a.names {
		said[n.person]++
		if runeCount(n.person) > 2 {
			long[firstRune(n.person)] = true
		}
	}
	a.names = slices.DeleteFunc(a.names, func(n nameHit) bool {
		last, size := decodeLast(n.person)
		if a.surnameWithPost(n) || n.rule == "person.foreign" && a.isTerm(n.Span, dict.ForeignPlace) || neverName(n.person) || a.bySurname(n.person) {
			return true
		}
		if guessedName(&n) && a.endsInBody(n.Span) {
			return true // 分别担任|香港大学|校董会主席
		}
		if a.isTerm(n.Span, dict.PostModifier) || a.isTerm(n.Span, dict.HonorHead) || a.isTerm(n.Span, dict.CourtHead) {
			return true
		}
		return n.rule == "person.name" && runeCount(n.person) == 2 && said[n.person] == 1 && long[firstRune(n.person)] && strings.ContainsRune(afterSurname, last) && size > 0
	})
}

var spansOfYears = closers("一年", "二年", "两年", "三年", "四年", "五年", "六年", "七年", "八年", "九年", "十年", "多年", "几年")

// endsInBody reports whether a span ends in a head of bodies of two characters and more: 大学.
func (a *article) endsInBody(s source.Span) bool {
	for _, t := range a.terms[a.firstTerm(s.Start):] {
		if t.Start >= s.End {
			break
		}
		if t.End == s.End && t.Class == dict.BodyHead && t.End-t.Start > len("会") {
			return true
		}
	}
	return false
}

// neverName reports whether a word with a surname is no name wherever it stands.
func neverName(word string) bool {
	if strings.HasPrefix(word, "老") && closing(word, []string{"法官", "干警", "民警", "党员", "同志", "干部", "庭长", "院长", "教师", "律师", "警察"}) != "" {
		return true // 为老法官颁发奖章
	}
	if closing(word, []string{"两次", "三次", "四次", "多次", "数次", "节前", "节后"}) != "" || opening(word, []string{"那一", "这一", "时曾", "曾任", "资格", "向两", "向各", "向该", "谁", "致谢", "致辞", "致词", "致意", "致敬"}) != "" || strings.HasPrefix(word, "第") && closing(word, []string{"次", "届", "批", "名", "位", "年", "度", "期", "轮", "场"}) != "" || spansOfYears.closing(word) != "" || closing(word, []string{"他", "她", "您"}) != "" || len(word) == len("李氏") && closing(word, []string{"氏", "我"}) != "" || strings.HasSuffix(word, "或者") {
		return true // 书记官长|明三年
	}
	if _, size := utf8.DecodeRuneInString(word); behindSurname.closing(word[size:]) == word[size:] && size < len(word) {
		return true // 张|竟然表示, 林|母
	}
	if last, size := decodeLast(word); len(word) == 3*size && among("有逾及并于的地得至其虽遭后", last) {
		if w, known := dict.Word(word[:2*size]); known && w.Freq >= commonEnough && w.Tag != dict.TagPerson {
			return true // 法官|信纳有, 警员|增援后
		}
	}
	switch word {
	case "左起", "右起", "荣获", "清洁", "首席", "光荣榜", "揭晓", "公益", "任上", "任内", "嘉许", "嘉奖", "嘉勉", "代领", "屈居", "方面", "载誉", "有异", "陈情人", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "生前两", "票人", "公示", "公告", "公布", "通报", "通知", "介绍", "宣布", "宣告", "宣读", "强调", "周末", "诺贝尔",
		"商议", "商讨", "商谈", "商定", "商榷", "家中", "家里", "家门", "家访", "家人", "家属", "谈妥", "谈及", "谈起", "谈到", "谈判", "陈辞", "陈词", "盛赞", "盛邀", "严斥",
		"应允", "应询", "应讯", "查明", "查看", "查询", "宣称", "明言", "荣退", "荣休", "荣升", "施压", "席间", "车上", "房内", "房间", "房中", "路过", "路上", "游说", "索贿",
		"索取", "索要", "连声", "连忙", "连同", "暴毙", "暴怒", "祝贺", "解散", "解决", "宁愿", "居间", "居中", "步入", "步行", "费心", "闻讯", "任职", "任满", "香港人", "澳门人", "蓝营", "绿营", "白营", "金莲花", "阿嬷", "荣观", "迎宾", "占旺", "占中",
		"全程", "全情", "师傅", "文联", "力度", "肖像", "相片", "拜年", "监誓", "毋须", "毋忘", "原创", "韩文", "韩语", "韩元", "秋老虎", "申索人", "清盘人", "见面会", "阿姨", "谢谢", "老虎", "熊猫", "师生", "田联", "顾客", "沙滩", "双边", "易手", "印信", "班第", "麦克风", "时曾", "安网", "焦点", "即可", "相挺", "位子", "阿婆", "阿伯", "阿公", "阿叔", "阿嫂", "阿爷", "阿妈", "阿爸", "权益", "银质", "金质", "铜质", "特考", "索引卡", "监管局", "事务所", "起底", "丁屋", "利剑", "齐声", "英勇", "马航", "伊战", "穆兄", "法草案", "抓扶贫", "武氏祠", "博彩", "管饭", "登船", "年起",
		"计划", "关怀", "精神", "力量", "周期", "角色", "修改", "正如", "加强", "权责", "清场", "陈情", "敬礼", "毕业", "抗疫", "谈话", "连线", "利用", "热议", "初裁", "崇高", "精准", "永垂", "跋山", "公款", "宣言", "欣然", "先入", "施暴", "敬启", "心证", "高危", "易人", "公然", "广播", "爱戴", "养老", "冒警", "占比达", "过程中", "必须先", "尤其要", "都知道", "时便", "白发", "地主", "生平", "金英勇", "银英勇", "国元首", "候选人", "通道上", "行延聘", "申索", "乌军", "相迎", "布达":
		return true
	}
	return false
}

// behindSurname are words that with a surname before them make no name: adverbs, kin, the side that somebody is on, and what somebody says.
var behindSurname = closers("介绍", "表示", "指出", "强调", "认为", "坦言", "回忆", "解释", "透露", "感慨", "感叹", "直言", "谈到", "提醒", "建议", "呼吁", "回应", "回答", "笑道", "答复", "讲述", "坦承", "插话", "质疑", "反驳", "否认", "承认", "补充",
	"竟然", "居然", "当然", "果然", "仍然", "依然", "虽然", "既然", "突然", "显然", "已经", "曾经", "随即", "立即", "一方", "妻", "母", "父", "嫂", "夫妇", "家人", "小姐", "太太", "爸爸", "妈妈", "大状", "督察", "警司", "专员", "检", "院", "局")

// surnameWithPost reports whether a name is a surname of one character and a post.
func (a *article) surnameWithPost(n nameHit) bool {
	_, size := a.runeAt(n.Start)
	return n.rule == "person.name" && n.End-n.Start == size+len("校监") && a.isTerm(source.Span{Start: n.Start + size, End: n.End}, dict.PostHead)
}

// endsInTerm reports whether a term of one of some classes lies in a span and ends it.
func (a *article) endsInTerm(s source.Span, classes ...dict.Class) bool {
	for _, t := range a.terms[a.firstTerm(s.Start):] {
		if t.Start >= s.End {
			break
		}
		if t.End == s.End && slices.Contains(classes, t.Class) {
			return true
		}
	}
	return false
}

// isTerm reports whether a span is a term of a class.
func (a *article) isTerm(s source.Span, class dict.Class) bool {
	for _, t := range a.termsAt(s.Start) {
		if t.End == s.End && t.Class == class {
			return true
		}
	}
	return false
}
