package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Where a name ends: what stands behind two characters may be the third or the next word.

// trimNames cuts the word behind off names of four characters, 检察长翟玲|届龄|退休, and off names of three whose first two are a name elsewhere,
// 翟玲|奉|职; and gives 和 and 为 to the name that nothing else is joined to: 副司长程先和|接任, 王有为|获得.
func (a *article) trimNames() {
	short := map[string]bool{}
	for i := range a.names {
		n := &a.names[i]
		if a.hasBefore(n.Span) {
			n.Start += len("有") // 行政庭|有|杜蕾、袁一鸣
			n.person = squeeze(a.norm(n.Span))
		}
		if (n.rule == "person.name" || n.rule == "person.weighed") && runeCount(n.person) == 4 && len(n.person) == n.End-n.Start {
			a.cutWord(n)
		}
		if len(n.person) == 2*len("翟") {
			short[n.person] = true
		}
	}
	long := map[string]bool{} // names whose third character is 为
	for i := range a.names {
		n := &a.names[i]
		if a.analyzer.names.Compound(n.person) && strings.HasPrefix(a.text[n.End:], "和") && opening(a.text[n.End+len("和"):], intoOffice[:]) != "" {
			n.End += len("和") // 现任检察长司空家|和续任
			n.person += "和"
		}
		if count := runeCount(n.person); (count > 3 || n.rule == "person.dotted") && n.rule != "person.latin" && a.lightVerb(n.End) {
			_, size := a.runeBefore(n.End)
			n.End -= size // 司空智|则建议
			n.person = squeeze(a.norm(n.Span))
		}
		switch n.End - n.Start {
		case 3 * len("翟"):
			two := n.person[:2*len("翟")]
			if n.rule != "person.name" && n.rule != "person.slot" && n.rule != "person.weighed" || !(short[two] && (a.wordAcross(n.End) || a.adverbOfHonor(n.End))) && !a.lightVerb(n.End) {
				continue
			}
			n.End = n.Start + len(two)
			n.person = two
		case 2 * len("白"):
			a.lengthen(n)
			if rest, ok := strings.CutPrefix(a.text[n.End:], "和"); ok && allHan(n.person) && opening(rest, []string{"等", ",", "。", "、", ";", ")", "曾任", "担任", "任", "接任", "升任", "出任", "补", "说", "表示", "介绍", "主持", "荣获", "获", "当选", "为其", "为被告", "为原告", "为上诉"}) != "" {
				n.End += len("和")
				n.person += "和"
			}
			if rest, ok := strings.CutPrefix(a.text[n.End:], "为"); ok && allHan(n.person) && opening(rest, []string{"获得", "获评", "荣获", "荣立", "荣膺", "榜上", "捧走", "捧回", "夺得", "说:", "说,", "说。", "表示", "坦言", "告诉记者", "已", "认罪", "投案", "自首", "受贿", "落马", "立功", "当庭", "当场", "主审", "主持", "介绍", "担任", "出任", "接任", "升任", "兼任", "退休", "到任", "上任", "率", "带领", "带头"}) != "" && !a.forHonored(n.End+len("为")) {
				long[n.person] = true
			}
		}
	}
	for i := range a.names {
		if n := &a.names[i]; long[n.person] && n.End-n.Start == len(n.person) && strings.HasPrefix(a.text[n.End:], "为") {
			n.End += len("为")
			n.person += "为" // 祝可为说,|祝可为和周洋
		}
	}
}

// hasBefore reports whether a span is 有 behind a unit or a word for people with a name of two characters or more.
func (a *article) hasBefore(s source.Span) bool {
	rest := source.Span{Start: s.Start + len("有"), End: s.End}
	return strings.HasPrefix(a.text[s.Start:s.End], "有") && (a.behindBody(s.Start) || havers.closing(a.text[:s.Start]) != "") && rest.End-rest.Start >= 2*len("李") && a.surnamed(rest)
}

// havers are words for those of whom 有 names some: 获评“办案标兵”的法官|有|李明.
var havers = closers("法官", "检察官", "干警", "民警", "律师", "同志", "委员", "人员", "个人", "调解员", "者", "的", "代表", "书记员", "职工", "党员", "成员", "组员", "得主", "名单")

// lightVerb reports whether the character before byte i is a verb of what stands behind: 钟楼作|任免说明, 明亮记|三等功.
func (a *article) lightVerb(i int) bool {
	last, _ := a.runeBefore(i)
	switch last {
	case '或':
		next, _ := a.runeAt(i)
		return isHan(next) // 院长罗岚或|某院院长
	case '作':
		return opening(a.text[i:], []string{"任免", "说明", "报告", "动员", "讲话", "发言", "汇报", "交流", "总结", "部署", "辅导", "点评", "专题", "表态", "主题", "工作报告", "经验", "典型", "了"}) != "" || strings.HasPrefix(a.text[i:], "的") && holdsAnyWord(cutAt(a.text[i:], 40*len("的")), []string{"报告", "说明", "发言", "讲话"})
	case '记':
		return opening(a.text[i:], []string{"个人", "集体", "一等", "二等", "三等", "嘉奖", "大功"}) != ""
	case '想':
		return opening(a.text[i:], []string{"知道", "问", "要", "请"}) != ""
	case '因':
		return opening(a.text[i:], []string{"工作", "身体", "健康", "年龄", "个人", "到龄", "退休", "组织", "涉嫌", "连续", "病", "公牺牲", "公殉职"}) != ""
	case '少', '上', '中', '大':
		rank, size := a.runeAt(i) // 张文|少将
		next, _ := a.runeAt(i + size)
		return (last == '少' && among("将校尉", rank) || last == '上' && among("将校尉", rank) || among("中大", last) && among("校尉", rank)) && next != '场'
	case '则':
		return opening(a.text[i:], []string{"建议", "表示", "指出", "说", "认为", "强调", "透露", "要求", "提醒", "补充", "呼吁", "主张", "介绍", "坦言"}) != ""
	case '荣':
		return opening(a.text[i:], []string{"膺", "登", "立", "列", "休", "记个人", "记集体", "记一等", "记二等", "记三等"}) != ""
	case '屡', '再', '已', '即', '昨', '仍', '便', '遂', '皆', '俱', '共', '终', '更', '并', '首', '独', '未', '早', '近':
		if getsHonor.opening(a.text[i:]) != "" {
			return true
		}
	case '光':
		return opening(a.text[i:], []string{"荣当选", "荣上榜", "荣入选", "荣获", "荣地", "荣退休", "荣入党", "荣牺牲"}) != ""
	case '拟':
		return opening(a.text[i:], []string{"被", "任", "提", "推", "授", "表彰", "记", "报", "评", "获", "当选"}) != ""
	case '榜':
		return strings.HasPrefix(a.text[i:], "上有名")
	case '任':
		return opening(a.text[i:], []string{"副", "秘书长", "组长", "队长", "会长", "理事长", "监事", "审判长"}) != ""
	case '给', '为', '替', '帮':
		return opening(a.text[i:], []string{"当事人", "群众", "村民", "老人", "孩子", "大家", "他", "她", "我们", "同事", "被告", "原告"}) != ""
	case '自', '于':
		return i < len(a.text) && isDigit(a.text[i])
	case '依':
		return opening(a.text[i:], []string{"个人", "志愿", "其志愿", "本人", "法", "规定", "例", "照"}) != ""
	case '也':
		return opening(a.text[i:], sayings) != ""
	case '笑':
		return opening(a.text[i:], []string{"称", "说", "道", "言", "着"}) != ""
	case '续':
		return strings.HasPrefix(a.text[i:], "任")
	case '写', '撰', '著', '编', '画', '拍':
		return opening(a.text[i:], []string{"的《", "《"}) != ""
	case '说':
		return among(":,。“!?", firstRune(a.text[i:]))
	case '获':
		return opening(a.text[i:], []string{"评", "颁", "奖", "最佳", "全国", "全省", "“", "一等", "二等", "三等", "个人", "此"}) != ""
	case '各':
		return opening(a.text[i:], []string{"记", "获", "立", "得"}) != ""
	case '与':
		return i < len(a.text) && isDigit(a.text[i]) || opening(a.text[i:], []string{"其他", "多名", "数名"}) != ""
	}
	return opening(a.text[i:], verbBehind(last)) != "" || verbsAcross.opening(string(last)+cutAt(a.text[i:], len("报"))) != "" || a.adverbEnds(last, i)
}

// getsHonor are verbs of getting honors.
var getsHonor = openers("获", "夺", "捧", "摘", "荣获", "荣立", "当选", "入选", "被评", "被授", "蝉联", "斩获")

// adverbOfHonor reports whether the character before byte i is an adverb of those that end names as well, in front of such a verb: 孙悦|喜|获.
func (a *article) adverbOfHonor(i int) bool {
	last, _ := a.runeBefore(i)
	return among("喜勇新刚光力今同", last) && getsHonor.opening(a.text[i:]) != ""
}

// verbsAcross are verbs whose first character may be taken for the last one of a name: 阳春|汇报.
var verbsAcross = openers("促请", "师从", "师承", "汇报", "通报", "介绍", "宣读", "宣布", "主持", "陪同", "到会", "到场", "到庭", "出席", "出庭", "参加", "参与", "表示", "表态", "致辞", "致词", "带队", "率队", "率团", "率调", "率领", "发言", "讲话", "讲述", "指出", "要求", "所作", "所做", "所说", "所提", "所写", "所著", "所述", "所办", "所在")

// manners are words behind a name that tell how somebody does something: 法官李明|诚恳地说.
var manners = openers("光荣", "诚恳", "动情", "深情", "努力", "专程", "专门", "迅速", "郑重", "严肃", "耐心", "认真", "仔细", "积极", "主动", "依法", "经常", "履新", "特意", "连夜", "果断")

// cutWord takes a verb or an adverb of two characters off the end of a name of four that has no compound surname.
func (a *article) cutWord(n *nameHit) {
	s := source.Span{Start: n.Start + 2*len("翟"), End: n.End}
	w, ok := dict.Word(a.norm(s))
	if a.analyzer.names.Compound(n.person) || !(ok && (w.Tag == dict.TagVerb || w.Tag == dict.TagFunction)) && len(opening(a.text[s.Start:], sayings)) <= len("说") && opening(a.text[s.Start:], []string{"观礼", "到场", "在座", "作陪", "监交", "监誓", "道贺", "近日", "近期", "近来", "近年"}) == "" && manners.opening(a.text[s.Start:]) == "" && (adverbs.closing(a.norm(s)) != a.norm(s) || getsHonor.opening(a.text[s.End:]) == "") {
		return
	}
	n.End = s.Start
	n.person = squeeze(a.norm(n.Span))
}

// dropPlaces drops the names that the article uses as places, 石坝 in 石坝人民法庭, the words, and what ends as offices do, 矯正署, that stand nowhere
// as names do: behind a post, before a verb of saying, in a list.
func (a *article) dropPlaces() {
	drop := map[string]bool{}
	for i := range a.names {
		n := &a.names[i]
		if n.rule != "person.name" && n.rule != "person.foreign" || len(n.person) > 3*len("黄") {
			continue
		}
		if old, known := drop[n.person]; !known || old {
			drop[n.person] = !a.standsAsName(n) && (known || a.plainWord(n) || a.usedAsPlace(n.Span, n.person))
		}
	}
	a.names = slices.DeleteFunc(a.names, func(n nameHit) bool { return drop[n.person] })
}

// plainWord reports whether a name is a word of the dictionary or ends as offices do.
func (a *article) plainWord(n *nameHit) bool {
	const usual = 100
	last, _ := decodeLast(n.person)
	w, ok := dict.Word(n.person)
	if ok && w.Tag == dict.TagPerson && n.score >= likelyName {
		return false // 李明
	}
	return ok && w.Freq >= usual || len(n.person) == 3*len("署") && among("署局厅院", last)
}

// likelyName is the score from which what the dictionary has as a person's name is one.
const likelyName = 2

// standsAsName reports whether a name is sure of itself or stands where names do.
func (a *article) standsAsName(n *nameHit) bool {
	if n.score >= sureName || a.headEnds(n.Start) || a.endsName(n.End) == endsSay || a.saidToBe(n.Span) {
		return true
	}
	before, _ := a.runeBefore(n.Start)
	behind, _ := a.runeAt(n.End)
	if among("告人者师士生工民妻夫友儿女弟妹母父员徒匠", before) || opening(a.text[n.End:], []string{"(化名", "(男", "(女", "(时年"}) != "" {
		return true
	}
	return !isHan(before) && !isHan(behind) || before == '、' || behind == '、'
}

// sureName is the score from which a name is one whatever else the article says.
const sureName = 5

// usedAsPlace reports whether a word for a place, or for a body that has places in its name, stands behind the word of a span somewhere.
func (a *article) usedAsPlace(s source.Span, word string) bool {
	for text := a.around(s); ; {
		i := index(text, word)
		if i < 0 {
			return false
		}
		text = text[i+len(word):]
		if opening(text, []string{"镇", "乡", "村", "沟", "坝", "街道", "社区", "人民法庭", "法庭", "司法所", "派出所", "草原", "县", "区法院", "市", "旗", "水库", "湿地", "口岸", "工业园", "林场", "牧场", "园区", "调查站", "管理局", "分驻所", "科学园", "工业区"}) != "" {
			return true
		}
	}
}
