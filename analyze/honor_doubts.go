package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Frames of honors hold other things as well: a quotation behind 批评为, a place and what it does in front of 示范区, all who hold an honor and nobody
// of them. The words themselves tell.

// saysClause reports whether quoted words speak, and do not name: “美方的决定令人失望”, “要当好引路人”. What ends as honors end is a name.
func (r *honorReader) saysClause(s source.Span) bool {
	if !r.quoteBefore(s.Start) {
		return false
	}
	text := r.norm(s)
	if strings.HasPrefix(r.text[s.End:], "”号") && !r.holdsHead(s) {
		return true // 被命名为“海云”号
	}
	if opening(r.text[s.End:], behindNamed[:]) != "" || r.sentenceHolds("旗", "匾") {
		return false // a banner speaks in clauses: “为民解忧,公正司法”锦旗
	}
	if indexAny(text, ",;?!‘「") >= 0 && !r.holdsHead(s) {
		return true
	}
	if r.endsHonor(s) {
		return false
	}
	return holdsAny(text, "是不没吗很要让这那勿此") || longerThan(text, 14) && r.wants(honorName{pieces: []source.Span{s}}) == ""
}

// behindNamed are words behind a quotation that say that it names an honor.
var behindNamed = [...]string{"”称号", "”荣誉", "”光荣称号", "”的称号", "”奖", "”的荣誉", "”的光荣称号", "”殊荣", "”的美誉", "”桂冠", "”牌", "”证书", "”勋章"}

// placeVerbs are verbs and adverbs that stand behind a place where a clause tells what it does: 某省|集中打造…示范区.
var placeVerbs = openers("要", "将", "已", "愿", "正在", "重点", "集中", "通过", "围绕", "依托", "部分", "把", "就", "则", "还", "也", "应", "拟", "曾", "打造", "出台", "启动", "创建", "设立", "建立", "推荐", "选派", "申报", "在")

// placeActs reports whether a place at the head of a name does something in it: 某市|将建设…示范基地.
func (r *honorReader) placeActs(s source.Span) bool {
	for _, t := range r.termsAt(s.Start) {
		if t.Class != dict.Place || t.End >= s.End {
			continue
		}
		rest := strings.TrimPrefix(r.text[t.End:s.End], "方")
		if placeVerbs.opening(rest) != "" && opening(rest, []string{"在线", "将军", "还珠", "就业", "要案", "把关"}) == "" {
			return true
		}
		if strings.HasPrefix(rest, "建设") && opening(rest, []string{"建设系统", "建设工", "建设厅", "建设局", "建设委", "建设行业"}) == "" && closing(rest, []string{"区", "基地", "项目"}) != "" {
			return true // 某自治区|建设…示范区,要…
		}
	}
	return opening(r.norm(s), []string{"全国已", "全国将", "全国共", "全国有", "全省已", "全省将", "全省共", "全市已", "全市将", "全市共", "全县已", "全县共", "我国已", "我国有", "我国将", "我国共", "每个", "国家对"}) != ""
}

// asked, before and behind an honor, say that somebody only wants it or is about to get it: 各报一个|“…”, “…”|还差得远, “…”,授予机关决定|暂缓.
var (
	askedBefore = closers("各报", "上报", "原报", "已报", "申报", "拟报", "报了", "报的是", "上报的", "原上报的", "申报的", "原列", "原定", "拟列", "留给", "离", "距", "距离", "奔着", "冲着", "瞄着", "盯着", "争的是", "等的是", "缺的是", "还缺")
	askedBehind = newWordNet("还差", "差得远", "差着", "还有一步", "还有差距", "还有距离", "一步之遥", "还远", "还早", "空着", "尚未", "还没", "未到手", "备选", "正在评", "在评", "待定", "未定")
	heldBack    = newWordNet("撤回申报", "撤回推荐", "暂缓", "不再授予", "不予授予", "不予收录", "不予认定", "取消推荐", "终止申报", "退回申报")
	aims        = newWordNet("目标", "冲刺", "争创", "力争", "瞄准", "对标", "申报", "申请", "立志", "竞逐", "叩关", "想拿", "要拿", "想争", "要争", "计划")
)

// onlyAsked reports whether the words around an honor say that nobody has it yet.
func (r *honorReader) onlyAsked(s source.Span) bool {
	clause := r.clauseAt(s.Start)
	opens := r.trimQuote(s.Start)
	lead := r.text[min(clause.Start, opens):opens]
	if strings.HasSuffix(lead, "向") && opening(strings.TrimPrefix(r.text[s.End:], "”"), []string{"学习", "看齐", "致敬", "表示", "致以", "祝贺", "致贺", "献花"}) != "" {
		return true // 开展向“最美法官”学习活动
	}
	lead = strings.TrimRight(lead, "个一块项")
	if askedBefore.closing(lead) != "" || strings.HasPrefix(r.norm(s), "留给") {
		return true
	}
	after := r.text[s.End:max(s.End, r.sentence.End)]
	for word := range heldBack.in(&r.chars) {
		if holds(after, word) {
			return true
		}
	}
	if i := indexAny(after, ",;"); i >= 0 {
		after = after[:i]
	}
	after = cutAt(after, maxPlain)
	for word := range askedBehind.in(&r.chars) {
		if holds(after, word) {
			return true
		}
	}
	return false
}

// isAim reports whether an honor that stands alone is one of those that the sentence in front of it aims at: 要冲刺三项荣誉:|全省示范法院、….
func (r *honorReader) isAim(s source.Span) bool {
	lead := r.text[min(r.sentence.Start, s.Start):s.Start]
	for word := range aims.in(&r.chars) {
		if holds(lead, word) {
			return holdsAny(lead, ":“的说")
		}
	}
	return false
}

// allOfThem are words behind an honor that make it one of all who hold it.
var allOfThem = openers("代表", "们", "和先进", "、先进", "家属", "亲属", "遗属")

// ofClass reports whether an honor with nobody's name beside it speaks of all who hold it: 会见|全国劳动模范和先进工作者代表, 698名|先进工作者, 友好人士.
func (r *honorReader) ofClass(s source.Span) bool {
	after := strings.TrimPrefix(r.text[s.End:max(s.End, r.sentence.End)], "”")
	if word := allOfThem.opening(after); word != "" && len(r.partiesIn(source.Span{Start: s.End, End: min(r.clauseAt(s.End).End, s.End+maxPlain)})) == 0 {
		return true
	}
	if closing(r.norm(s), []string{"友好人士", "知名人士", "爱国人士", "烈士"}) != "" && opening(after, []string{"称号", "荣誉"}) == "" {
		return true
	}
	lead := strings.TrimRight(r.text[r.sentence.Start:max(r.sentence.Start, s.Start)], "“\"")
	if measure := closing(lead, []string{"名", "位", "余名", "多名", "个"}); measure != "" && !r.quoteBefore(s.Start) {
		before := lead[:len(lead)-len(measure)]
		counted := strings.TrimRight(before, "0123456789一二两三四五六七八九十百千")
		return len(counted) < len(before) && !strings.HasSuffix(counted, "等")
	}
	return false
}

// seizing are characters in front of 获 that make another verb of it: 查获, 缴获.
var seizing = newRuneSet("查缴检截捕抓破俘擒猎缉捡拾寻")

// seizes reports whether 获 at byte i is the end of a verb of seizing; 调查|获颁 is none.
func (a *article) seizes(i int) bool {
	before, _ := a.runeBefore(i)
	rest, ok := strings.CutPrefix(a.text[i:], "获")
	return ok && seizing.has(before) && opening(rest, []string{"颁", "授", "评", "赠", "选", "委"}) == "" && !strings.HasSuffix(a.text[:i], "调查")
}

// inOtherVerb reports whether a verb of honors is a part of another word: 教|授, 批|评为, 享|受.
func (r *honorReader) inOtherVerb(verb dict.Match) bool {
	before, _ := r.runeBefore(verb.Start)
	switch first, _ := r.runeAt(verb.Start); first {
	case '授':
		return among("教讲传函面", before) || verb.End-verb.Start == len("授") && among("权意课业信", firstRune(r.text[verb.End:]))
	case '评':
		return among("批点讲影书好差", before)
	case '受':
		return among("享感忍遭蒙难好", before)
	}
	return false
}

// entitles reports whether what is quoted behind a verb of giving is an honor, whatever its words: 授予“领头雁”; not 列为“…”, 批准….
func (r *honorReader) entitles(verb dict.Match) bool {
	word := r.text[verb.Start:verb.End]
	return holdsAny(word, "授颁树赠") && word != "颁发" || strings.HasPrefix(word, "命名") || r.namesHonor(verb)
}

// otherThing reports whether the words of a name are those of results, methods, bodies and posts, or of what is only sought.
func (r *honorReader) otherThing(text string) bool {
	if closing(text, []string{"好成果", "的成果", "丰硕成果"}) != "" {
		return true
	}
	return closing(text, []string{"工作法", "小行星", "友好人士", "友好协会", "友好医院", "党组书记", "支部书记", "总支书记", "首席技师", "纪念馆", "法庭之友"}) != "" && !holdsAnyWord(text, praises[:]) ||
		opening(text, []string{"寻找", "争做", "争当", "一名", "一位", "党和国家", "以", "把", "实施", "着力"}) != ""
}

// inOtherTitle reports whether byte at lies in a title, and not in that of a decision that gives honors: 《关于授予甲“…”称号的决定》.
func (r *honorReader) inOtherTitle(at int) bool {
	start := max(0, at-maxPlain)
	lead := r.text[start:at]
	open := lastIndex(lead, "《")
	closed := strings.Index(cutAt(r.text[at:], maxPlain), "》")
	if open < 0 || closed < 0 || strings.HasSuffix(lead, "《") || indexAny(lead[open:], "》。\n") >= 0 || indexAny(r.text[at:at+closed], "《。\n") >= 0 {
		return false
	}
	return !holdsAnyWord(r.text[start+open:at+closed], []string{"关于", "表彰", "授予", "命名", "追授", "记功", "奖励", "通报", "评选", "公布", "名单", "公示", "决定", "公告", "倡议", "证书"})
}

// saidOfOther reports whether the subject of 是 at byte at is neither somebody known nor left out, so that the honor behind it is another's: 农民工|是….
func (r *honorReader) saidOfOther(clause source.Span, at int) bool {
	lead := strings.TrimRight(r.text[clause.Start:at], "就已便还也仍都更只 ")
	s := source.Span{Start: clause.Start, End: clause.Start + len(lead)}
	switch strings.Trim(lead, "0123456789年月日 ") {
	case "", "前者", "后者":
		return false
	case "这", "那", "这里":
		return true
	}
	return len(r.partiesIn(s)) == 0 && !r.leavesOut(s.Start, s.End) && len(r.unitsBefore(s.End, s.Start)) == 0
}

// partOfHonor are words behind an honor of which somebody or something is a part: 是“…”宣讲团|的一名成员, 是…示范区|的重要组成部分.
var partOfHonor = openers("第", "的一", "的重要", "的组成", "的成员", "的发祥", "的初衷", "队歌", "馆", "旗下", "之后", "团")

// created reports whether 创建 says who made what stands behind it: 她参与|创建|的法庭.
func (a *article) created(t dict.Match) bool {
	return a.text[t.Start:t.End] == "创建" && strings.HasPrefix(a.text[t.End:], "的") && closing(a.text[:t.Start], []string{"参与", "亲手", "一手", "亲自", "牵头", "主持", "带头", "共同", "他", "她"}) != ""
}

// onBanner reports whether an honor is only what a pennant or a board says: 一面写着“人民好法官”的锦旗.
func (r *honorReader) onBanner(s source.Span, lead string) bool {
	if closing(strings.TrimRight(lead, "“\""), []string{"写着", "写有", "印有", "绣着", "印着", "书写"}) != "" && opening(strings.TrimPrefix(r.text[s.End:], "”"), []string{"的锦旗", "锦旗", "的横幅", "字样", "的条幅"}) != "" {
		return true // 一面写着“人民好法官”的锦旗
	}
	if closing(strings.TrimRight(lead, "“\""), []string{"写着", "写有", "上书", "绣着", "绣有", "印着", "印有", "写的是", "写道"}) != "" && holdsAnyWord(r.norm(r.sentence), []string{"锦旗", "横幅", "匾", "条幅", "旗子"}) {
		return true // 送来一面锦旗,上面写着“人民的好法官”
	}
	return false
}

// chosen reports whether a word of choosing says that the choice is made, or is going to be told as made: 评选出, 推选产生, 从20名|候选人中选出.
func (a *article) chosen(t dict.Match) bool {
	switch rest := a.text[t.End:]; a.text[t.Start:t.End] {
	case "候选":
		return opening(rest, []string{"人中", "者中", "人里", "人选中", "对象中", "名单中"}) != "" && holdsAnyWord(cutAt(rest, 60), []string{"选出", "评出", "产生", "胜出", "脱颖而出"})
	case "推荐":
		if strings.HasPrefix(rest, "的") && opening(rest, []string{"的候选", "的人选", "的对象"}) == "" {
			return true // 县法院推荐的|法官李明被评为…
		}
		return closing(a.text[:t.Start], []string{"层层", "经", "经过", "逐级", "群众", "单位"}) != "" || opening(rest, []string{"评选活动揭晓", "评选结果", "评选揭晓", "、评", "、投票", "、公示", "、审", "和评"}) != ""
	}
	if !strings.HasSuffix(a.text[t.Start:t.End], "选") {
		return false
	}
	return opening(a.text[t.End:], []string{"出", "产生", "揭晓", "结果", "中", "活动中", "里"}) != "" || closing(a.text[:t.Start], []string{"经", "经过", "层层", "逐级", "经推荐", "层层推荐", "投票"}) != ""
}

// inWord reports whether a word of plans and conditions is a part of another word, or of the title of a work: 模|拟, 虚|拟, 《若干问题》.
func (a *article) inWord(t dict.Match) bool {
	if t.End-t.Start == len("拟") {
		if before, _ := a.runeBefore(t.Start); among("模虚比草", before) || strings.HasPrefix(a.text[t.Start:], "拟人") {
			return true
		}
	}
	if opening(a.text[t.Start:], []string{"报名即", "报名就", "报名便", "参评即", "参评就", "申报即", "申报就", "报名参赛", "报名参加"}) != "" {
		return true // 首度报名即获…
	}
	if a.text[t.Start:t.End] == "竞争" && opening(a.text[t.End:], []string{"事务", "法", "委员会"}) != "" {
		return true // 竞争事务审裁处
	}
	return a.insideTitle(source.Span{Start: t.Start, End: t.End})
}

// anybody reports whether what stands behind an honor speaks of an event, or of anyone who holds it: ”称号的同志,|享受省级劳模待遇.
func anybody(rest string) bool {
	for _, words := range [...][]string{{"”"}, {"荣誉称号", "称号", "荣誉"}} {
		rest = rest[len(opening(rest, words)):]
	}
	if eventWords.opening(rest) != "" || opening(rest, []string{"是从事", "是对", "是一种", "是一份", "是最高", "是莫大", "是至高", "是无上", "不仅是", "意味着", "既是"}) != "" {
		return true // “…”献花仪式, 当选模范警察|是一种肯定
	}
	rest, of := strings.CutPrefix(rest, "的")
	who := opening(rest, []string{"同志", "人员", "个人", "干警", "法官", "检察官", "单位", "集体"})
	return of && who != "" && opening(strings.TrimPrefix(rest[len(who):], ","), []string{"享受", "享有", "要", "应", "可", "均", "由", "给予"}) != ""
}
