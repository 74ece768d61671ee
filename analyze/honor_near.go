package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Some honors are told of in words that no rule foretells: 柜子里那枚三等功奖章是1998年抗洪得的. What is left of a sentence once the rules
// have read it is judged by clues: who stands near the honor, who is the subject, whom the text spoke of before. The likeliest holder
// has the honor where enough speaks for him (honor_clues.go weighs).

// A guess is a list of people or bodies who may hold an honor.
type guess struct {
	got   []party
	clues clues
}

// A spoken is whom the text speaks of when a sentence begins.
type spoken struct{ person, body []party }

// readNear gives the honors that no rule has given to anybody to the likeliest holders. The honors of the sentence are those from the given one on.
func (r *honorReader) readNear(marks []dict.Match, from int, before spoken) {
	for _, n := range r.freeNames(marks) {
		if w := r.analyzer.watch; w != nil {
			w.honor(r, n, from, before)
		}
		if r.noHonor(n) || r.givenSince(from, n.span()) || r.plansHonor(n.span()) || r.behindNumber(r.sentence.Start, r.sentence.End) == n.span().Start && n.span().End == r.sentence.End {
			continue
		}
		best, rule := guess{got: r.owned(n.span().Start, n.span().End, r.wants(n))}, "honor.owned"
		if best.got == nil {
			best, rule = r.likeliest(n, from, before), "honor.near"
			if clause := r.clauseAt(n.span().Start); len(best.got) > 0 && best.got[0].Start >= clause.End && givesIn(r.norm(clause)) {
				continue // 县法院表彰“办案标兵”,院长李明讲话
			}
		}
		if best.got != nil {
			r.give([]honorName{n}, best.got, dict.Match{Start: n.span().Start, End: n.span().Start}, source.Span{}, rule, false)
		}
	}
}

// plansHonor reports whether the words around an honor speak of an event, a plan or a condition, or belong to a rule that has found nobody.
func (r *honorReader) plansHonor(s source.Span) bool {
	clause := r.clauseAt(s.Start)
	if r.hedge() || r.deniedBare(honorName{pieces: []source.Span{s}}) || r.negated(clause) && !r.heldAgain(s) || r.onlyAsked(s) || r.isAim(s) {
		return true
	}
	lead := r.text[min(clause.Start, s.Start):s.Start]
	if holdsAny(lead, "没未不差险要想争梦理心愿目") && holdsAnyWord(lead, notYet[:]) {
		return true
	}
	if i := lastIndex(lead, "的"); i > 0 && opening(lead[i+len("的"):], kin) != "" && len(r.partiesIn(source.Span{Start: clause.Start + i, End: s.Start})) == 0 {
		return true // 李明的师傅曾是…
	}
	if r.onBanner(s, lead) {
		return true
	}
	if holdsAny(lead, "为向") && holdsAnyWord(r.text[s.End:r.clauseAt(s.End).End], []string{"的代表颁", "代表颁发", "获奖者颁", "获得者颁", "得主颁"}) {
		return true // 为获得国家自然科学奖的代表颁发证书
	}
	if rest, quoted := strings.CutPrefix(r.text[s.End:], "”"); quoted && opening(rest, []string{"二字", "两字", "两个字", "三个字", "四个字", "几个字", "这个词", "一词"}) != "" && !holdsAnyWord(lead, []string{"证上", "奖状上", "证书上", "奖章上", "喜报上"}) {
		return true // 更懂得了“坚守”二字的分量
	} else if !quoted && r.quoteBefore(s.Start) && isHan(firstRune(r.text[s.End:])) && r.quotesMore(s.End) {
		return true // “模范检察官|风采录”
	}
	if founds(lead) || anybody(r.text[s.End:r.sentence.End]) || r.unnamedGets(clause.Start, s.Start) || r.ofClass(s) {
		return true
	}
	if opening(lead, []string{"为", "要", "为了", "如何", "怎样"}) != "" && holdsAnyWord(lead, []string{"评出", "选出", "推选", "选树"}) {
		return true // 为评出真正的“最美法官”
	}
	if opening(lead, []string{"另有", "还有", "其余", "其他", "另外", "此外"}) != "" && r.counted(lead) {
		return true // 另有三名同志获优胜奖
	}
	if rest := trimLeft(lead, "0123456789一二两三四五六七八九十"); len(rest) < len(lead) && opening(rest, []string{"人获", "人荣", "人被", "人当选", "人入选", "名", "位"}) != "" && len(r.partiesIn(source.Span{Start: clause.Start, End: s.Start})) == 0 {
		return true // 5人获优秀论文奖
	}
	if copula := closing(lead, []string{"已是", "曾是", "都是", "是", "曾获", "获得", "成为", "获评", "评上"}); copula != "" && r.someOf(lead[:len(lead)-len(copula)]) {
		return true // 徒弟里,有两位|已是全国优秀法官
	}
	if who, ok := strings.CutSuffix(lead, "为"); ok && countsPeople(who) {
		return true // 特首委任|6名官员为|太平绅士
	}
	if r.nobody > 0 && clause.Start <= r.nobody && r.nobody < s.Start {
		return true
	}
	for _, u := range r.used {
		if s.Start < u.End && u.Start < s.End && u != s {
			return true
		}
	}
	after := strings.TrimLeft(r.text[s.End:r.sentence.End], "”\"")
	if number := strings.TrimLeft(after, "0123456789两二三四五六七八九十百千余多"); len(number) < len(after) && opening(number, []string{"名", "个", "人", "位", "家"}) != "" && opening(number, []string{"个称号", "个荣誉", "个奖", "个头衔"}) == "" {
		return true // 表彰全国先进个人2465名
	}
	if n := indexAny(after, ",。;!?"); n >= 0 && n < 36 && !r.heldAgain(s) && holdsAnyWord(after[:n], []string{"初评", "复评", "终评", "评审", "评估", "验收", "遴选", "门槛", "标准", "条件", "考核"}) {
		return true // 通过“维权岗”的省级初评
	}
	if holdsAnyWord(cutAt(after, 10*len("名")), []string{"名单见", "名单另", "名单附", "名单从略", "的考察名单", "的推荐名单", "的候选名单"}) {
		return true // 三等奖和优秀奖名单见公告
	}
	return opening(after, []string{"的候选", "的推荐名单", "的提名名单", "评选", "候选", "选拔", "创建", "活动", "名单", "标准", "评比", "表彰", "申报", "颁奖", "大会", "会议", "仪式", "典礼", "推荐", "提名", "工作", "大赛", "比赛", "竞赛", "业务竞赛", "业务大赛", "业务比武", "业务技能", "技能大赛", "技能竞赛", "技能比武", "比武", "论辩赛", "辩论赛", "精神", "条件", "院长", "代表", "颁给", "授予", "颁授", "颁予", "由", "从缺", "悬缺", "空缺", "方面", "部分", "评委", "报告会", "报告团", "宣讲", "座谈", "事迹", "发布", "发了", "发放", "产生", "建设", "评定", "星级评定", "等级评定"}) != ""
}

// someOf reports whether a text, which stands in front of an honor, only counts some of many: 有两位, 其中三人.
func (r *honorReader) someOf(text string) bool {
	who := closing(text, []string{"位", "人", "名", "个"})
	number := strings.TrimRight(text[:len(text)-len(who)], "0123456789一二三四五六七八九十两几")
	return who != "" && len(number)+len(who) < len(text) && closing(number, []string{"有", "中", "里", "其中"}) != ""
}

// heldAgain reports whether an honor is somebody's already and only looked at again: 所里的“…集体”明年|复评.
func (r *honorReader) heldAgain(s source.Span) bool {
	return strings.HasSuffix(r.text[:r.trimQuote(s.Start)], "的") && holdsAnyWord(cutAt(r.text[s.End:r.clauseAt(s.End).End], maxPlain), []string{"复评", "复查", "复审", "复验", "复检", "复核", "复牌"})
}

// quotesMore reports whether a quotation goes on at byte at with words that belong to no honor.
func (r *honorReader) quotesMore(at int) bool {
	rest := cutAt(r.text[at:r.sentence.End], 12*len("奖"))
	i := strings.Index(rest, "”")
	return i > 0 && opening(rest, honorThings[:]) == "" && !r.holdsHonor(source.Span{Start: at, End: at + i})
}

// unnamedGets reports whether somebody without a name stands in front of a verb that gets the honor at byte at: 某公司职工|荣获“…”.
func (r *honorReader) unnamedGets(start, at int) bool {
	at = r.trimQuote(at)
	for _, m := range r.marksIn(source.Span{Start: start, End: max(start, at)}) {
		if end := r.passAdverbs(m.Start, start); m.Class == dict.HonorGet && m.End == at && r.endsInTerm(source.Span{Start: max(start, end-24), End: end}, dict.PostHead, dict.HonorRole) {
			return true
		}
	}
	return false
}

// notYet are words in front of an honor that nobody has: 没拿过, 要把.
var notYet = [...]string{"没拿", "没得", "没评", "没获", "没能", "没有拿", "没有得", "未获", "未能", "不要", "差一点", "差点", "险些", "要把", "要将", "要拿", "想将", "誓将", "誓把", "欲将", "力争将", "力争把", "梦想", "理想", "心愿", "愿望", "目标", "想把", "想拿", "争取", "争把"}

// givenSince reports whether one of the honors from the given one on overlaps a span.
func (r *honorReader) givenSince(from int, s source.Span) bool {
	for _, h := range r.honors[from:] {
		if h.honor[0].Start < s.End && s.Start < h.honor[len(h.honor)-1].End {
			return true
		}
	}
	return false
}

// honorsOthers reports whether a party does something to those who have the honor at byte at, 总理李明|会见|获奖的专家, or leads them.
func (r *honorReader) honorsOthers(p party, at int) bool {
	if clause := r.clauseAt(p.Start); p.kind == "person" && r.beforeLeader(clause) <= p.Start || p.Start > at && r.actsApart(at, p) {
		return true
	}
	if p.End >= at || p.Start < r.sentence.Start {
		return false
	}
	between := r.norm(source.Span{Start: p.End, End: at})
	return holdsAny(between, "见问望颁祝彰调出") && holdsAnyWord(between, []string{"会见", "接见", "慰问", "看望", "颁奖", "颁发", "颁授", "祝贺", "表彰", "强调", "指出"})
}

// weighedGuesses returns those who may hold an honor with all their clues.
func (r *honorReader) weighedGuesses(n honorName, wanted string, from int, before spoken) []guess {
	about := r.nameClues(n, wanted)
	all := r.guesses(n, wanted, before)
	for i := range all {
		all[i].clues |= about | r.partyClues(all[i].got, from)
	}
	return all
}

// likeliest returns the holder that the clues speak for most, none where they do not speak for anybody.
func (r *honorReader) likeliest(n honorName, from int, before spoken) (best guess) {
	wanted := r.wants(n)
	if word := opening(r.norm(r.clauseAt(n.span().Start)), family[:]); word != "" && !r.namesPerson(r.clauseAt(n.span().Start), n.span().Start) {
		return guess{got: keep(r.kinNamed(word, n.span().Start), wanted)} // 他拿过的最高的奖是…
	}
	most := 0
	for _, g := range r.weighedGuesses(n, wanted, from, before) {
		if g.got[0].media || len(r.notCounted(g.got)) == 0 || r.honorsOthers(g.got[len(g.got)-1], n.span().Start) {
			continue
		}
		if score := g.clues.score(); score > most || best.got == nil && score == most {
			best, most = g, score
		}
	}
	return best
}

// namesPerson reports whether a clause names a person in front of byte at.
func (r *honorReader) namesPerson(clause source.Span, at int) bool {
	return len(keep(r.partiesIn(source.Span{Start: clause.Start, End: max(clause.Start, at)}), "person")) > 0
}

// freeNames returns the honors that the words of a sentence name, in order.
func (r *honorReader) freeNames(marks []dict.Match) []honorName {
	var names []honorName
	add := func(n honorName) {
		s := n.span()
		if s.End-s.Start < 2*len("奖") || s.End-s.Start > maxHonorName || r.generic(s) && r.norm(s) != "嘉奖" || r.dayAlone(s) || r.speaks(s) || r.isGrade(s) || !r.saysHonor(s) {
			return
		}
		if len(n.pieces) == 1 && r.quoteBefore(s.Start) && !(r.endsHonor(s) && (r.holdsHonor(s) || r.scoped(s))) && !r.quoteGiven(source.Span{Start: s.Start - len("“"), End: s.End + len(opening(r.text[s.End:], []string{"”"}))}) {
			return
		}
		for i, other := range names {
			if o := other.span(); o.Start < s.End && s.Start < o.End {
				if s.End-s.Start > o.End-o.Start {
					names[i] = n
				}
				return
			}
		}
		names = append(names, n)
	}
	done := r.sentence.Start
	for _, m := range marks {
		if m.Class != dict.HonorHead && m.Class != dict.HonorRole || m.Start < done {
			continue
		}
		if n, ok := r.freeName(m); ok {
			add(n)
			done = n.span().End
		}
	}
	r.quotedNames(add)
	text := r.norm(r.sentence)
	for at := 0; ; {
		i := index(text[at:], "奖")
		if i < 0 {
			break
		}
		at += i + len("奖")
		if opening(text[at:], notPrize[:]) == "" && closing(text[:at], notPrizes[:]) == "" {
			if n, ok := r.prizeBefore(r.sentence.Start + at); ok {
				add(n)
			}
		}
	}
	slices.SortFunc(names, func(x, y honorName) int { return x.span().Start - y.span().Start })
	return names
}

// dayAlone reports whether a name is nothing but that of a day: “五四”前夕.
func (r *honorReader) dayAlone(s source.Span) bool {
	switch r.norm(s) {
	case "五四", "五一", "三八", "七一", "八一", "十一", "六一", "九九":
		return true
	}
	return false
}

// saysHonor reports whether the words of a name or its marks leave no doubt that it is an honor: 全省优秀法官, “最美法官”, 个人三等功; not 优秀法官
// alone, nor 是“人民的好法官”.
func (r *honorReader) saysHonor(s source.Span) bool {
	text := r.norm(s)
	if prev, _ := r.runeBefore(s.Start); among("与和及暨", prev) {
		return false // 科学与|技术进步奖
	}
	if r.counted(text) || opening(text, []string{"名誉", "一批", "等", "知", "对"}) != "" || holdsAny(text, "对将") {
		return false
	}
	if r.scoped(s) || r.merit(s) {
		return true
	}
	if r.quoteBefore(s.Start) {
		return !strings.HasSuffix(r.text[:s.Start], "是“") || opening(strings.TrimPrefix(r.text[s.End:], "”"), honorThings[:]) != ""
	}
	first, _ := decode(text)
	return (strings.HasSuffix(text, "奖") || strings.HasSuffix(text, "奖章")) && !among("收领刚拿得评授获颁发受送给", first)
}

// notPrize are words behind 奖 that make it another word, or leave the prize's name to other rules.
var notPrize = [...]string{"励", "金", "品", "项", "惩", "罚", "学", "章", "状", "牌", "杯", "”", "评"}

// notPrizes are words with 奖 that name no prize.
var notPrizes = [...]string{"颁奖", "送奖", "嘉奖", "获奖", "领奖", "评奖", "中奖", "得奖", "授奖", "受奖", "发奖", "夸奖", "开奖", "大奖", "最高奖", "设奖", "参奖", "该奖", "此奖", "各奖", "奖中奖"}

// besideName are marks that no name goes over.
var besideName = newRuneSet("“” ")

// freeName reads the name around a head: from where its words begin to its last head.
func (r *honorReader) freeName(m dict.Match) (honorName, bool) {
	if m.Class == dict.HonorRole && !r.mayHead(r.nearby(m.Start)) {
		return honorName{}, false
	}
	start := r.nameStart(m.Start)
	item := r.itemAt(start, r.sentence.End)
	if item.End < m.End {
		return honorName{}, false
	}
	if i := besideName.index(r.text[m.Start:item.End]); i > 0 {
		item.End = m.Start + i
	}
	for _, p := range r.partiesIn(source.Span{Start: m.End, End: max(m.End, item.End)}) {
		if p.kind == "person" {
			item.End = p.Start
			break
		}
	}
	if i := strings.Index(r.text[m.End:max(m.End, item.End)], "的"); i >= 0 {
		item.End = m.End + i
	}
	head, ok := r.lastHead(item)
	if thing := meritThings.closing(r.text[start:max(start, head.End)]); thing != "" {
		head.End -= len(thing) - len("等功")
	}
	return honorName{pieces: []source.Span{{Start: start, End: head.End}}, strong: true}, ok && head.End > m.Start && start < head.End
}

// quotedNames reads the honors that stand in quotation marks.
func (r *honorReader) quotedNames(add func(honorName)) {
	text := r.norm(r.sentence)
	for at := 0; ; {
		i := index(text[at:], "“")
		if i < 0 {
			return
		}
		open := at + i
		j := strings.Index(text[open:], "”")
		if j < 0 {
			return
		}
		at = open + j + len("”")
		item := source.Span{Start: r.sentence.Start + open, End: r.sentence.Start + at}
		inside := source.Span{Start: item.Start + len("“"), End: item.End - len("”")}
		if n, _, ok := r.quotedName(item, inside, item.End, r.quoteGiven(item)); ok {
			add(n)
		}
	}
}

// quoteGiven reports whether the words around a quotation say that it is an honor: a thing that stands for one behind it, or a verb of honors before what
// is no mere post.
func (r *honorReader) quoteGiven(q source.Span) bool {
	if opening(r.text[q.End:], []string{"称号", "荣誉", "奖", "证书", "牌", "勋", "徽", "杯", "锦旗", "表扬", "表彰", "之一", "头衔"}) != "" {
		return true
	}
	for _, t := range r.termsAt(q.Start + len("“")) {
		if t.Class == dict.PostHead && t.End == q.End-len("”") {
			return false // “主审法官”
		}
	}
	for _, m := range r.marksIn(source.Span{Start: r.clauseAt(q.Start).Start, End: q.Start}) {
		if (m.Class == dict.HonorGet || m.Class == dict.HonorGive) && r.namesHonor(m) {
			return true
		}
	}
	return false
}

// nameStart walks left from a head to where the name of its honor begins: behind a verb of honors, a party, or a character that no name holds.
func (r *honorReader) nameStart(at int) int {
	floor := max(r.clauseAt(at).Start, at-maxHonorName)
	for _, m := range r.marksIn(source.Span{Start: floor, End: at}) {
		if m.Class == dict.HonorGet || m.Class == dict.HonorGive {
			floor = max(floor, m.End)
		}
	}
	for _, p := range r.partiesIn(source.Span{Start: max(0, floor-30), End: at}) {
		if p.End <= at {
			floor = max(floor, p.End)
		}
	}
	for i := at; i > floor; {
		c, size := r.runeBefore(i)
		if notInName.has(c) && !r.nameWord(i-size, i) || countedBy.has(c) && closing(r.text[floor:i-size], []string{"一", "两", "那", "这", "几"}) != "" {
			floor = i
			break
		}
		i -= size
	}
	if start := r.skipPreamble(floor, r.sentence.End); start <= at {
		return start
	}
	return floor
}

// phraseEnds are characters that no noun phrase holds.
var phraseEnds = newRuneSet("，,、;:。()[]【】!?“”\"《》…—的是为了系 ")

// countedBy are characters that count things, which names of honors may hold as well.
var countedBy = newRuneSet("本张面份尊")

// notInName are characters that the name of an honor seldom holds: marks, function words, measure words, verbs.
var notInName = newRuneSet("，,、;:。()!?“”\"《》…—的是为了过个枚座块项次名记得拿评成系 与和及又还也另予给被由共获把却戴抱捧")

var (
	nameWords    = openers("和谐", "名誉", "记者", "成就", "成果", "成长", "个人", "为民", "系统", "项目", "名优", "评议", "给力", "名师", "名匠")
	nameWordEnds = closers("参与", "共和", "作为")
	meritThings  = closers("等功奖章", "等功勋章", "等功奖状", "等功证书")
)

// nameWord reports whether the character between two bytes is part of a word that names of honors hold: 和谐, 名誉, 个人, 参与.
func (r *honorReader) nameWord(start, end int) bool {
	return nameWords.opening(r.text[start:]) != "" || nameWordEnds.closing(r.text[:end]) != ""
}
