package analyze

import (
	"slices"
	"sort"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/names"
	"github.com/fawen/fawen/internal/source"
)

// What looks like a name and is none, and what a name ends with: common words, firms, places in a list, 李某习.

// weakWords returns the common words of two characters that no place in the article makes a likely name: 掌声, 文书.
func (a *article) weakWords() map[string]bool {
	const likely = 1 // score of a word that is used as a name somewhere
	var best map[string]float32
	for _, n := range a.work.names {
		if n.End-n.Start != len("掌声") || n.Kind&names.Masked != 0 {
			continue
		}
		word := a.text[n.Start:n.End]
		if old, known := best[word]; known {
			best[word] = max(old, n.Score)
		} else if info, ok := dict.Word(word); ok && commonWord(info) {
			if best == nil {
				best = map[string]float32{}
			}
			best[word] = n.Score
		}
	}
	var weak map[string]bool
	for word, score := range best {
		if score < likely {
			if weak == nil {
				weak = map[string]bool{}
			}
			weak[word] = true
		}
	}
	return weak
}

// commonWord reports whether a word is so common that it is hardly ever a name. Verbs and particles are names more often than nouns.
func commonWord(info dict.WordInfo) bool {
	switch info.Tag {
	case dict.TagNoun, dict.TagNumber:
		return info.Freq >= 50
	case dict.TagAdjective:
		return info.Freq >= 300 // 郑重
	case dict.TagVerb:
		return info.Freq >= 600
	case dict.TagFunction:
		return info.Freq >= 2000
	case dict.TagTime:
		return info.Freq >= 5000
	}
	return false
}

// companyBehind reports whether byte at is followed by the rest of a firm's name or of the title of its partners: 老凤祥 + 股份有限公司, 管理 + 合伙人.
func (a *article) companyBehind(at int) bool {
	rest := cutAt(a.text[at:], 12*len("股"))
	if strings.HasPrefix(rest, "合伙人") {
		return true
	}
	if !holds(rest, "公司") && !holds(rest, "股份") && !holds(rest, "事务所") && !holds(rest, "师行") {
		return false
	}
	for _, word := range [...]string{"股份", "有限公司", "有限责任公司", "集团公司", "律师事务所", "会计师事务所", "律师行", "会计师行"} {
		if i := indexWithin(rest, word, 4*len("股")+1); i >= 0 && allHan(rest[:i]) && !strings.ContainsAny(rest[:i], "的与和在向对将把被是为到于诉因说称从任系") {
			return true
		}
	}
	return false
}

// listedPlace reports whether a list that goes on behind byte at ends in a count of villages or towns, 马屿 + 、陶山等15乡镇, or in a word for
// places: 杨梅 + 及新屋地区.
func (a *article) listedPlace(at int) bool {
	rest := cutAt(a.text[at:], 24*len("等"))
	if opening(rest, []string{"、", "及", "与", "和"}) != "" {
		for _, tail := range [...]string{"地区", "等地", "一带"} {
			if i := strings.Index(rest, tail); i > 0 && !strings.ContainsAny(rest[:i], "。,;:()在的") {
				return true
			}
		}
	}
	if !strings.HasPrefix(rest, "、") && !strings.HasPrefix(rest, "等") {
		return false
	}
	for _, unit := range [...]string{"个镇", "个乡", "个街道", "个社区", "个村"} {
		if i := strings.Index(rest, unit); i > 0 && !strings.ContainsAny(rest[:i], "。,;:()在的") {
			return true // 马屿、陶山和平阳坑三|个镇
		}
	}
	list, tail, ok := strings.Cut(rest, "等")
	if !ok || strings.ContainsAny(list, "。,;:()") {
		return false
	}
	tail = strings.TrimLeft(tail, "0123456789一二三四五六七八九十多余几个两")
	return opening(tail, []string{"乡镇", "镇街", "街道", "社区", "自然村", "行政村"}) != ""
}

// ruledPlace reports whether a town or a village that ends at byte i has its organs or heads behind it: 白石乡|党委书记, 梅林乡|副乡长.
func (a *article) ruledPlace(i int) bool {
	last, size := a.runeBefore(i)
	if !among("乡镇村", last) {
		return false
	}
	rest := strings.TrimPrefix(strings.TrimPrefix(a.text[i:], "原"), "副")
	return strings.HasPrefix(rest, string(last)+"长") || strings.HasPrefix(rest, string(last)+"主任") || len(opening(rest, []string{"党委", "党工委", "党支部", "党总支", "人民政府", "政府", "人大", "纪委", "司法所", "派出所", "综治", "武装部", "妇联", "民政", "政法委员", "组织委员", "村支", "村委", "第一书记"})) > size
}

// placeOnly reports whether a span of two characters, a verb of office in front apart, is a place that a unit is named after, 左营|分局,
// 升|左营|分局, or that a report comes from, 记者李明/苗栗|报导.
func (a *article) placeOnly(s source.Span) bool {
	rest := a.text[s.End:]
	if strings.HasSuffix(a.text[:s.End], "律") && strings.HasPrefix(rest, "所") {
		return true // 麦浪律|所
	}
	if by, ok := strings.CutPrefix(a.text[s.Start:s.End], "由"); ok && among("曾现原前", firstRune(by)) && opening(rest, []string{"任", "担任"}) != "" {
		return true // 主任委员|由曾|任某院法官的李文出任
	}
	if len(rest) > len("一") && among("升调转派原前由", firstRune(a.text[s.Start:])) && (s.End-s.Start == 3*len("左") && strings.HasPrefix(rest, "分局") || opening(rest[len("一"):], []string{"分局"}) != "") {
		return true // 原左营|分局, 原中|和分局
	}
	if a.townAt(s) || s.End-s.Start == 3*len("左") && a.ruledPlace(s.End) {
		return true
	}
	if s.End-s.Start == 3*len("左") && opening(rest, []string{"派出所", "分驻所", "司法所", "人民法庭", "检察室"}) != "" {
		return true // 侯家川|派出所
	}
	if strings.HasPrefix(rest, "局") && strings.HasSuffix(a.text[:s.End], "分") {
		return true // 玉井分|局长
	}
	if s.End-s.Start != 2*len("左") {
		return false
	}
	if opening(rest, []string{"分局", "派出所", "分驻所", "警分局", "地检署", "地院", "司法所", "人民法庭", "检察室"}) != "" {
		return true
	}
	if opening(rest, []string{"报导", "报道", "讯", "综合报导"}) == "" {
		return false
	}
	return slices.ContainsFunc(a.termsAt(s.Start), func(t dict.Match) bool { return t.Class == dict.Place && t.End == s.End })
}

// acrossBody reports whether a body begins within a span and ends behind it: 原廉政 in 原廉政署长.
func (a *article) acrossBody(s source.Span) bool {
	i := sort.Search(len(a.bodies), func(i int) bool { return a.bodies[i].Start > s.Start })
	for ; i < len(a.bodies) && a.bodies[i].Start < s.End; i++ {
		if b := a.bodies[i]; b.ref.need == "alone" && b.End > s.End {
			return true
		}
	}
	return false
}

// maskedEnd returns the end of a masked name: behind the character that follows it wherever it stands, three times and more: 李某习.
func (a *article) maskedEnd(s source.Span, longer map[string]int) int {
	name := a.norm(s)
	if size, known := longer[name]; known {
		return s.End + size
	}
	longer[name] = a.behindMask(s) - s.End
	return s.End + longer[name]
}

func (a *article) behindMask(s source.Span) int {
	const (
		often   = 3
		members = "某因在称说与和等向对被将从于为到给的是有也诉所及以不未已又便就还曾驾持家告这那之提进此均认要找看听表开经来去则再同把让请拿出入先女拒偿借欠离起承赔即却当虽自多听得知"
	)
	next, size := a.runeAt(s.End)
	if !isHan(next) || strings.ContainsRune(members, next) {
		return s.End
	}
	name, count := a.norm(s), 0
	for _, n := range a.work.names {
		if n.End-n.Start != len(name) || a.text[n.Start:n.End] != name {
			continue
		}
		if r, _ := a.runeAt(n.End); r != next {
			return s.End
		}
		count++
	}
	if count < often {
		return s.End
	}
	return s.End + size
}

// findShortNames finds the first part of a dotted name wherever it stands alone: 古丽米然 of 古丽米然·热杰甫.
func (a *article) findShortNames() {
	const (
		atMost   = 40           // dotted names that are looked for
		shortest = 3 * len("古") // a part of two characters is too often something else
	)
	seen := map[string]bool{}
	for _, n := range append([]nameHit(nil), a.names...) {
		if n.rule != "person.dotted" || len(seen) == atMost {
			continue
		}
		part, _, ok := strings.Cut(a.norm(n.Span), "·")
		if !ok || len(part) < shortest || seen[part] {
			continue
		}
		seen[part] = true
		for at := 0; ; {
			i := index(a.text[at:], part)
			if i < 0 {
				break
			}
			s := source.Span{Start: at + i, End: at + i + len(part)}
			at = s.End
			if !strings.HasPrefix(a.text[s.End:], "·") && !strings.HasSuffix(a.text[:s.Start], "·") && a.freeFor(s) {
				a.addName(s, "person.dotted")
				a.names[a.nameFrom(s.Start)].person = n.person
			}
		}
	}
}

// freeFor reports whether no longer name stands where a span does.
func (a *article) freeFor(s source.Span) bool {
	for i := max(0, a.nameFrom(s.Start)-1); i < len(a.names) && a.names[i].Start < s.End; i++ {
		if n := a.names[i]; n.End > s.Start && n.End-n.Start >= s.End-s.Start {
			return false
		}
	}
	return true
}

// noNameAtAll reports whether a span is what no name is: 从书记员|干起, 大使|的日本籍|法官, a heading set with blanks (时　间:).
func (a *article) noNameAtAll(s source.Span) bool {
	text := a.norm(s)
	switch {
	case text == "干起" || text == "做起" || text == "起步" || text == "任前" || text == "任上" || text == "任内":
		return true
	case a.acrossPost(s) || strings.HasSuffix(text, "多数") || strings.HasSuffix(text, "少数") || a.judgeBySurname(text) || a.bySurname(text):
		return true
	case a.numberBehind(s.End), a.languageAt(s):
		return true
	case strings.HasPrefix(text, "奖"), len(text) == 2*len("后") && among("前后左右", firstRune(text)) && among("左右排起", lastRune(text)):
		return true // 行政院院长|奖及独|任调解县长奖, (后左)
	case strings.HasPrefix(text, "于") && opening(text[len("于"):], []string{"昨", "一九", "二零", "二〇", "二○", "二0"}) != "":
		return true // 院长|于二零|一八年…作出的批示
	case strings.HasPrefix(text, "依次"), text == "暨新" && strings.HasPrefix(a.text[s.End:], "任"):
		return true // 三名书记员|依次摘得, 组长|暨新任典狱长李明
	case among("官长员师", firstRune(text)) && a.headAcross(s.Start):
		return true // 书记|官长明
	case strings.HasSuffix(text, "村") && a.villageEnds(s.End):
		return true // 石牛村获评“民主法治示范村”
	case text == "包括" || strings.HasPrefix(text, "向") && among("他她它我你其", lastRune(text)):
		return true // 英女皇|向他|颁授
	case strings.HasPrefix(text, "的"):
		return !a.headEnds(s.Start)
	case holdsBlank(text) && a.fieldsApart(s):
		return true
	case holdsBlank(text):
		if r, _ := a.runeAt(a.overBlanks(s.End)); r != ':' {
			return false
		}
		word, known := dict.Word(squeeze(text))
		return known && word.Freq >= 500 || headingWord(squeeze(text))
	}
	return false
}

// fieldsApart reports whether the blank in a span parts two fields of a person: 1970年生 现|任副院长.
func (a *article) fieldsApart(s source.Span) bool {
	first, _ := a.runeAt(s.Start)
	before, _ := a.runeBefore(s.Start)
	last, _ := a.runeBefore(s.End)
	return among("生", first) && among("年月日", before) || among("现曾历原", last) && strings.HasPrefix(a.text[s.End:], "任")
}

// doubtful reports whether a span that is hardly a name begins with a word or with what begins no name, is a place, or goes on behind its end.
func (a *article) doubtful(s source.Span, kind names.Kind) bool {
	if kind&(names.Masked|names.Dotted|names.Spaced|names.Latin) != 0 {
		return false
	}
	if kind&(names.Han|names.Compound|names.Gated) == 0 || kind&names.Double != 0 {
		return true
	}
	last, _ := a.runeBefore(s.End)
	if among("方中军媒父母妻村镇则亦即又各竹路店都也", last) {
		return true
	}
	w, known := dict.Word(a.norm(s))
	return known && w.Freq >= rareWord || strings.ContainsRune(noName, firstRune(a.norm(s))) || a.wordly(s) || a.wholeWord(s) || a.placeWord(s) || strings.ContainsRune(tails+"湖江河山"+joints, last) || a.wordAcross(s.Start) || a.endsName(s.End) == endsNone
}

// numberBehind reports whether the year of a document's number stands at byte i: 宁中法|(2023)41号.
func (a *article) numberBehind(i int) bool {
	rest := cutAt(a.text[i:], len("(2023)"))
	return len(rest) == len("(2023)") && rest[0] == '(' && rest[5] == ')' && strings.Trim(rest[1:5], "0123456789") == ""
}

// acrossPost reports whether a span is 任 with the beginning of a post: 任三|等书记员.
func (a *article) acrossPost(s source.Span) bool {
	if !strings.HasPrefix(a.text[s.Start:], "任") {
		return false
	}
	return slices.ContainsFunc(a.termsAt(s.Start+len("任")), func(t dict.Match) bool {
		return t.End > s.End && (t.Class == dict.PostModifier || t.Class == dict.PostHead && t.Start+len("三") < t.End)
	})
}

// bySurname reports whether a text is how Taiwan and Hong Kong speak of somebody whose name they keep back, with a word behind it or not: 林男|称, 蔡嫌, 张妇.
func (a *article) bySurname(text string) bool {
	if a.jurisdiction != dict.HongKong && a.jurisdiction != dict.Taiwan || len(text) > 3*len("男") {
		return false
	}
	_, size := decode(text)
	sex := firstRune(text[size:])
	return among("男嫌妇", sex) || len(text) == 2*size && among("女翁母妻姓", sex)
}

// judgeBySurname reports whether a text of three characters is what Hong Kong calls a judge, with a word behind it: 闻官|续.
func (a *article) judgeBySurname(text string) bool {
	return a.jurisdiction == dict.HongKong && len(text) == 3*len("官") && strings.HasPrefix(text[len("官"):], "官") && !strings.HasPrefix(text, "上")
}

// villageEnds reports whether what follows byte i shows that a village ends there, and no name with 村: it has villagers or a committee, or wins
// what villages win.
func (a *article) villageEnds(i int) bool {
	rest := cutAt(a.text[i:], 24*len("村"))
	if opening(rest, []string{"党支部", "党总支", "党委", "支部", "两委", "妇联", "支书"}) != "" {
		return true
	}
	rest, _, _ = strings.Cut(rest, "。")
	return holds(rest, "村") && holdsAnyWord(rest, []string{"村民", "村委", "村支书", "示范村", "文明村", "先进村", "村”"})
}

// headingWord reports whether a word heads a line of minutes.
func headingWord(word string) bool {
	switch word {
	case "时间", "地点", "主持", "记录", "出席", "列席", "缺席", "请假", "参加", "主题", "议题", "内容", "抄送", "主送", "签发", "拟稿", "审核", "校对", "整理", "来源", "单位", "人员":
		return true
	}
	return false
}

// sideOfState reports whether a span is a state in short with its side, its army or its party: 韩方, 乌军.
func (a *article) sideOfState(s source.Span) bool {
	text := a.norm(s)
	return len(text) == 2*len("韩") && among("中美俄英法德日韩朝蒙印巴以伊乌叙土埃欧泰越缅菲澳加古赤", firstRune(text)) && among("方军党几", lastRune(text))
}

// nameTails are the last characters of what is no name.
const nameTails = tails + places + joints + "及和与等" + enders
