package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// markFrom returns the index of the first honor term that begins at byte i or behind it.
func (r *honorReader) markFrom(i int) int {
	k := r.markStarts.from(i, len(r.marks))
	for k < len(r.marks) && r.marks[k].Start < i {
		k++
	}
	return k
}

// marksIn returns the honor terms that lie in a span.
func (r *honorReader) marksIn(s source.Span) []dict.Match {
	lo := r.markFrom(s.Start)
	hi := lo
	for hi < len(r.marks) && r.marks[hi].Start < s.End {
		hi++
	}
	for hi > lo && r.marks[hi-1].End > s.End {
		hi--
	}
	return r.marks[lo:hi]
}

// lastHead returns the last head in a span: a word that an honor's name ends with (标兵, 一等功), or a role behind a word
// of praise (优秀 + 公务员). 奖 in 奖励 or 奖金 is none.
func (r *honorReader) lastHead(s source.Span) (source.Span, bool) {
	var head source.Span
	core := -1
	for _, m := range r.marksIn(s) {
		if m.End > s.End {
			continue
		}
		if head.End > head.Start && m.Start >= head.End && (r.joins(head.End) || namesHolders(r.text[head.End:])) {
			return head, true // 名誉院士和…
		}
		switch m.Class {
		case dict.HonorCore:
			if core < 0 {
				core = m.Start
			}
		case dict.HonorHead:
			if m.End > head.End && r.endsWord(m.End) {
				head = source.Span{Start: m.Start, End: r.behindRank(m.End, s.End)}
			}
		case dict.HonorRole:
			if head.End > head.Start && r.placeStart(m.End) >= head.End {
				continue // 模范母亲|宜兰市|林文妹
			}
			if core >= 0 && m.Start > core && m.End >= head.End && m.End-core <= maxHonorName/2 && !holdsAny(r.text[core:m.Start], " 是") && r.endsWord(m.End) {
				head = source.Span{Start: core, End: m.End}
			}
		}
	}
	return head, head.End > head.Start
}

// placeStart returns where the place begins that ends at byte end, 0 for none.
func (r *honorReader) placeStart(end int) int {
	if c, ok := r.chainEndingAt(end, anyLevel); ok {
		return c.Start
	}
	if r.townEnds(end) {
		return r.townStart(end - len("市"))
	}
	return 0
}

// namesHolders reports whether a text, which stands behind an honor, goes on with those who have it: 模范公务人员|分别为书记官李明.
func namesHolders(text string) bool {
	return holderVerbs.opening(text) != "" && opening(text, []string{"为民", "为人", "有功", "有为", "为家", "为国", "是非"}) == "" || opening(text, []string{"本市有", "本县有", "今年有", "我市有", "全市有"}) != ""
}

// mayName is a quick look: no name of an honor lies around byte at where neither a head nor a core nor a quotation stands near.
func (r *honorReader) mayName(at int) bool {
	near := r.nearby(at)
	if r.mayHead(near) {
		return true
	}
	i, _ := slices.BinarySearch(r.quotes, int32(near.Start))
	if i == len(r.quotes) {
		return false
	}
	quote := int(r.quotes[i])
	return quote+sizeOf(r.text[quote]) <= near.End
}

// indexQuotes finds where quotations open.
func (r *honorReader) indexQuotes() {
	r.quotes = r.work.quotes[:0]
	for _, i := range r.signs {
		if b := r.text[i]; b != '"' && b != "“"[0] {
			continue
		}
		if c, _ := r.runeAt(int(i)); c == '“' || c == '"' || c == '‘' {
			r.quotes = append(r.quotes, i)
		}
	}
	r.work.quotes = r.quotes
}

// nearby returns the text around byte at that the name of an honor there can reach.
func (r *honorReader) nearby(at int) source.Span {
	return source.Span{Start: max(0, at-maxHonorName-len("“")), End: min(len(r.text), at+3*maxHonorName)}
}

// joins reports whether a conjunction stands at byte at.
func (r *honorReader) joins(at int) bool {
	rest := r.text[at:]
	return strings.HasPrefix(rest, "和") || strings.HasPrefix(rest, "以及") || strings.HasPrefix(rest, "及") || strings.HasPrefix(rest, "与")
}

// otherWords, behind the word of an honor, make it another word or speak of something else than who has it.
var otherWords = openers("好事", "评选", "评比", "称号评", "争创", "创建", "的评选", "候选", "推荐", "待遇", "提名", "家属", "陵园", "墓", "纪念碑", "纪念馆", "事迹", "表彰", "代表大会", "精神", "级", "们", "性", "化", "工作会", "座谈", "培训", "大会", "大赛", "作用", "的决定", "决定", "的命令", "的通报", "的通知", "以上", "及以上", "或以上", "提名", "评审", "申报", "参评", "资格", "的标准", "标准", "条件", "称号的,", "队伍", "模范", "委任", "剧场", "条例", "保护法")

// endsWord reports whether a head can end at byte at.
func (r *honorReader) endsWord(at int) bool {
	if strings.HasSuffix(r.text[:at], "奖") && among("励金品项惩罚学座牌杯", firstRune(r.text[at:])) {
		return false
	}
	if from, to := at-len("功"), at+len("夫"); from >= 0 && to <= len(r.text) {
		switch r.text[from:to] {
		case "功夫", "功率", "功能", "功课", "团结", "连续", "号召", "号码":
			return false // 下大功|夫, 文明连|续
		}
	}
	if strings.HasPrefix(r.text[at:], "的决定") && holds(r.text[min(at, max(r.sentence.Start, at-2*maxHonorName)):at], "关于授予") {
		return true // 《关于授予李明等6名同志…奖章的决定》
	}
	choice, ok := strings.CutPrefix(r.text[at:], "评选")
	if !ok {
		if choice, ok = strings.CutPrefix(r.text[at:], "表彰"); ok && opening(choice, []string{"名单中", "名单里", "名单之中", "名单上"}) != "" {
			return true // 先进个人|表彰名单中有周洋
		}
	}
	if ok {
		for _, word := range [...]string{"活动", "结果", "名单", "近日", "日前", "正式"} {
			choice = strings.TrimPrefix(choice, word)
		}
		return opening(choice, []string{"揭晓", "出炉", "公布", "落幕", "结束", "产生"}) != "" // 优秀法官|评选结果揭晓,李明入选
	}
	return otherWords.opening(r.text[at:]) == ""
}

// holdsHonor reports whether the words of a span say that it is an honor.
func (r *honorReader) holdsHonor(s source.Span) bool {
	text := r.norm(s)
	return r.mayHead(s) || strings.HasSuffix(text, "奖") || strings.HasSuffix(text, "星") || longerThan(text, 4) && closing(text, []string{"奖座", "奖牌", "奖盘"}) != ""
}

// holderTails are the ends of honors that go to a body or to a person.
var holderTails = [...]struct {
	who   string
	tails wordList
}{
	{"body", closers("单位", "单位标兵", "团体", "机构", "集体标兵", "法院标兵", "集体", "法院", "检察院", "法庭", "组织", "支部", "党委", "团队", "岗", "号", "窗口", "委员会", "调解室", "劳动奖状", "文明岗", "示范岗", "维权岗", "示范点", "示范村", "检察室", "县", "基地", "局", "司法所", "派出所", "组织奖", "队", "班子", "工作室", "集体一等功", "集体二等功", "集体三等功", "集体嘉奖", "站", "社区", "村", "律师事务所", "审判庭", "庭室", "部门", "企业", "厂商", "公所", "公会", "分会", "工坊", "优胜单位", "镇", "乡镇", "名村", "名城", "城市", "城区", "园区", "学校", "校园", "医院", "机关", "行业", "之家", "小家", "先锋号", "文明号")},
	{"person", closers("个人", "人士", "人员", "志工", "义工", "里长", "警员", "书记官", "事务官", "调查官", "保护官", "观护人", "通译", "录事", "辩士", "雇主", "校友", "系友", "父亲", "母亲", "青年代表", "好事代表", "者", "法官", "律师", "检察官", "公诉人", "司法人", "检察人", "法院人", "带头人", "引路人", "员", "手", "标兵", "警察", "民警", "卫士", "好人", "党员", "奖章", "英雄", "楷模", "专家", "人物", "劳动模范", "道德模范", "奉献模范", "为乐模范", "守信模范", "勇为模范", "爱亲模范", "英雄模范", "劳模", "绅士", "烈士", "星章", "博士", "院士", "个人一等功", "个人二等功", "个人三等功", "个人嘉奖", "个人记功", "干警", "政法人", "干部", "青年", "之星", "书记", "教师", "市民", "英模", "女性", "巾帼", "骨干", "人才", "法警", "荣誉章", "纪念章", "院长", "检察长", "所长", "学家", "企业家", "艺术家", "作家", "教育家", "书法家")},
}

var sharedTails = closers("法院标兵", "检察院标兵", "英勇奖章", "劳绩奖章", "服务奖章", "荣誉勋章", "功绩勋章")

// wants says who can hold an honor by the last words of its name: 先进个人 is a person's, 先进集体 a body's, 三等功 anyone's.
func (r *honorReader) wants(n honorName) string {
	text := r.norm(n.span())
	if sharedTails.closing(text) != "" {
		return "" // said of people and bodies, by Macau of its medals
	}
	for i := range holderTails {
		if w := &holderTails[i]; w.tails.closing(text) != "" {
			return w.who
		}
	}
	return ""
}

// wantsAll says who can hold all honors of a list: 个人一等功、二等功 are a person's. The last word is the last name's, but for words
// that are said of both: 先进集体、宣传之星 are a body's.
func (r *honorReader) wantsAll(names []honorName) string {
	weak := ""
	for i := len(names) - 1; i >= 0; i-- {
		who := r.wants(names[i])
		if who == "" {
			continue
		}
		if closing(r.norm(names[i].span()), []string{"之星", "标兵", "楷模", "卫士", "青年", "巾帼", "英雄"}) == "" {
			return who
		}
		if weak == "" {
			weak = who
		}
	}
	return weak
}

// merit reports whether a span is a rank of merit: 集体一等功, 个人嘉奖.
func (r *honorReader) merit(s source.Span) bool {
	text := r.norm(s)
	return strings.HasSuffix(text, "等功") || strings.HasSuffix(text, "嘉奖")
}

// denied reports whether the clause before a verb says that nobody got anything: 争创, 拟, 如果, 未.
func (r *honorReader) denied(verb dict.Match) bool {
	clause := r.clauseAt(verb.Start)
	if r.negated(source.Span{Start: clause.Start, End: verb.Start}) {
		return true
	}
	before := r.text[clause.Start:verb.Start]
	if holdsAny(before, "差险") && holdsAnyWord(before, []string{"差一点", "差点", "险些"}) || holds(before, "正在") && holdsAnyWord(before, []string{"审核", "评审", "申报", "公示", "考察", "研究"}) {
		return true
	}
	if i := indexAny(before, "给为替"); i > 0 && plansTo.closing(before[:i]) != "" && notPlans.closing(before[:i]) == "" {
		return true // 市里要|给他记三等功
	}
	if _, person := r.personEnding(verb.Start); person {
		return r.hedge() // 能 in 李国能 denies nothing
	}
	return r.hedge() || strings.HasSuffix(before, "未") || strings.HasSuffix(before, "没") || strings.HasSuffix(before, "可") || strings.HasSuffix(before, "能") || strings.HasSuffix(before, "不")
}

// plansTo stand in front of 给 or 为 where somebody is only to get an honor: 打算|给他记功; notPlans are words with their last characters.
var (
	plansTo  = closers("要", "想", "打算", "准备", "提出", "提议", "建议", "主张", "原定", "计划", "考虑", "本应", "该", "愿意")
	notPlans = closers("主要", "重要", "需要的", "思想", "理想", "应该", "活该", "决定要")
)

// negated reports whether a word of planning, conditions or refusal stands in a span.
func (r *honorReader) negated(s source.Span) bool {
	for _, m := range r.marksIn(s) {
		if m.Class == dict.HonorNot {
			return true
		}
	}
	return false
}

// personEnding returns the person whose name ends at byte at.
func (r *honorReader) personEnding(at int) (party, bool) {
	for _, p := range r.partiesIn(source.Span{Start: max(0, at-maxHonorName), End: at}) {
		if p.kind == "person" && p.End == at {
			return p, true
		}
	}
	return party{}, false
}

// personAt returns the person whose name begins at byte at.
func (r *honorReader) personAt(at int) (party, bool) {
	for _, p := range r.partiesIn(source.Span{Start: at, End: min(len(r.text), at+maxHonorName)}) {
		if p.kind == "person" && p.Start == at {
			return p, true
		}
	}
	return party{}, false
}

// conditions are words of sentences that say under which conditions an honor is given.
var conditions = newWordNet("同等条件", "优先", "不得", "方可", "视为", "可获", "将授予")

// hedge reports whether the sentence speaks of conditions.
func (r *honorReader) hedge() bool {
	if r.looked {
		return r.hedged
	}
	r.looked, r.hedged = true, false
	for word := range conditions.in(&r.chars) {
		r.hedged = r.hedged || holds(r.norm(r.sentence), word)
	}
	for text := r.norm(r.sentence); !r.hedged; { // 将获颁名誉博士 has been decided
		i := r.indexIn(text, "将获")
		if i < 0 {
			break
		}
		text = text[i+len("将获"):]
		r.hedged = !among("颁授", firstRune(text))
	}
	return r.hedged
}

// yearBefore returns the last year that the sentence names before byte at, 0 for none.
func (r *honorReader) yearBefore(at int) int {
	text := r.text[min(r.sentence.Start, at):at]
	for i := lastIndex(text, "年"); i >= 4; i = lastIndex(text[:i], "年") {
		y := 0
		for _, c := range []byte(text[i-4 : i]) {
			if !isDigit(c) {
				y = -1
				break
			}
			y = y*10 + int(c-'0')
		}
		if y >= 1900 && y < 2100 {
			if clause := r.clauseAt(at); r.sentence.Start+i < clause.Start && holdsAnyWord(r.text[clause.Start:at], []string{"今年", "去年", "前年", "本届", "如今"}) {
				return 0 // 继2018年…后,今年又获…
			}
			if !r.timesHonor(r.sentence.Start+i, at) {
				return 0
			}
			return y
		}
	}
	return 0
}

// timesHonor reports whether a year that ends at byte end says when the honor at byte at was given: it stands in its clause, opens a clause that
// tells of another honor, or is followed by a day at most. 1998年参加工作，荣立… does not.
func (r *honorReader) timesHonor(end, at int) bool {
	const day = "0123456789年度月日号初底末春夏秋冬上中下旬半以来间期至今前后-"
	clause := r.clauseAt(end)
	if at > clause.End && strings.HasSuffix(r.text[clause.Start:max(clause.Start, end-len("2013"))], "于") {
		return false // 创建于1985年,先后…
	}
	if at <= clause.End || strings.Trim(r.text[end:clause.End], day) == "" {
		return true
	}
	for _, m := range r.marksIn(clause) {
		if m.Class == dict.HonorGet || m.Class == dict.HonorGive {
			return true
		}
	}
	return false
}

// indexStarts makes the indexes of marks and parties.
func (r *honorReader) indexStarts() {
	w := r.work
	r.markStarts, r.partyStarts = w.markStarts[:0], w.partyStarts[:0]
	for k, m := range r.marks {
		r.markStarts.add(k, m.Start)
	}
	for k := range r.parties {
		r.partyStarts.add(k, r.parties[k].Start)
	}
	w.markStarts, w.partyStarts = r.markStarts, r.partyStarts
}

// inTitle reports whether byte at lies between title marks of the sentence.
func (r *honorReader) inTitle(at int) bool {
	lead := r.text[r.sentence.Start:at]
	return strings.LastIndex(lead, "《") > strings.LastIndex(lead, "》")
}

func isHonorTerm(c dict.Class) bool {
	switch c {
	case dict.HonorHead, dict.HonorCore, dict.HonorRole, dict.HonorUnit, dict.HonorGet, dict.HonorGive, dict.HonorNot:
		return true
	}
	return false
}
