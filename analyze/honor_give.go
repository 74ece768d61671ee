package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// readGive reads a verb whose subject gave the honor: 最高人民法院授予李明“全国优秀法官”称号, 为张三记二等功.
func (r *honorReader) readGive(verb dict.Match) int {
	limit := r.sentence.End
	clause := r.clauseAt(verb.Start)
	if r.passiveMark(verb.Start) >= 0 {
		return r.readGet(verb)
	}
	if strings.HasPrefix(r.text[verb.End:limit], "的") {
		return r.readHeld(verb, clause)
	}
	if r.meritFollows(verb.End) && closing(r.text[clause.Start:verb.Start], []string{"各", "均", "都", "各自", "双双"}) != "" && !holdsAny(r.text[clause.Start:verb.Start], "为给对") {
		return r.readGet(verb) // 李明、周洋各|记三等功
	}
	if r.recordedOf(verb, clause) {
		return r.readGet(verb)
	}
	names, end := r.namesGiven(verb)
	if len(names) == 0 {
		return r.giveAtCeremony(verb, clause)
	}
	if right := r.listBehind(end, r.wantsAll(names)); len(right) > 0 {
		r.add(names, right, verb, source.Span{}, "honor.list", true)
		return right[len(right)-1].End
	}
	wanted := r.wantsAll(names)
	if wanted == "" {
		wanted = "person"
	}
	granter := r.granterOf(clause, verb.Start)
	if strings.HasPrefix(r.text[end:], "的") && granter.End == 0 && names[0].span().Start <= verb.End+len("“") {
		if holder := r.holderBehind(end+len("的"), wanted); len(holder) > 0 {
			r.add(names, holder, verb, granter, "honor.modifier", true)
			return holder[len(holder)-1].End // 追赠二等奖章的法警李明
		}
	}
	if right := r.behindColon(end, wanted); len(right) > 0 {
		r.add(names, right, verb, granter, "honor.list", true)
		return right[len(right)-1].End
	}
	if word := r.text[verb.Start:verb.End]; strings.HasSuffix(word, "表扬") || strings.HasSuffix(word, "表彰") {
		if p, ok := r.personAt(end); ok && wanted == "person" && !strings.HasPrefix(r.text[end:], ",") {
			got := r.withListed(r.partiesIn(source.Span{Start: end, End: r.sentence.End}), p)
			r.add(names, got, verb, granter, "honor.modifier", true)
			return got[len(got)-1].End // 颁奖表扬|绩优荣誉观护人李明
		}
	}
	between := source.Span{Start: verb.End, End: r.trimQuote(names[0].span().Start)}
	if r.inTitle(verb.Start) && len(r.partiesIn(between)) == 0 {
		r.add(names, nil, verb, granter, "", false)
		return end // 印发《关于授予“…”称号的决定》
	}
	if r.toUnnamed(end) {
		r.nobody = verb.Start
	} else if !r.giveNamed(names, verb, granter, between, wanted) && !r.giveToPronoun(names, verb, granter, between, wanted) {
		r.giveUnsaid(names, verb, granter, between, wanted)
	}
	return r.giveMore(end, verb, granter)
}

// namesGiven reads the honors behind a verb that gives them, and returns none where the verb gives no honor.
func (r *honorReader) namesGiven(verb dict.Match) ([]honorName, int) {
	first, ok := r.firstName(verb.End, r.sentence.End)
	if !ok || strings.HasPrefix(r.text[verb.Start:], "记") && !r.recordsMerit(verb) {
		return nil, verb.Start
	}
	if inner := r.marksIn(source.Span{Start: verb.End, End: r.trimQuote(first)}); len(inner) > 0 && inner[len(inner)-1].Class == dict.HonorGet && inner[len(inner)-1].End == r.trimQuote(first) {
		return nil, verb.Start // 给予曾获得“…”称号的李明…
	}
	return r.readNames(first, r.sentence.End, r.entitles(verb))
}

// giveNamed adds honors whose receivers the verb's own clause names: between verb and honor, as kin, or behind 为 and 给.
func (r *honorReader) giveNamed(names []honorName, verb dict.Match, granter, between source.Span, wanted string) bool {
	if got := r.namedAbove(r.norm(between), verb.Start, wanted); len(got) > 0 {
		r.add(names, got, verb, granter, "honor.granted-to-subject", false)
		return true
	}
	if got, certain := r.givenBetween(between, wanted); len(got) > 0 {
		r.add(names, got, verb, granter, "honor.granted", certain)
		return true
	}
	clause := r.clauseAt(verb.Start)
	if word := r.kinGiven(clause, verb); word != "" {
		got := keep(r.kinNamed(word, verb.Start), wanted)
		if len(got) == 0 {
			r.nobody = verb.Start
		}
		r.add(names, got, verb, granter, "honor.granted-for", false)
		return true
	}
	if got := r.forWhom(clause, verb.Start); len(got) > 0 {
		r.add(names, got, verb, granter, "honor.granted-for", true)
		return true
	}
	if r.forUnnamed(clause, verb.Start) {
		r.nobody = verb.Start
		return true // 给表现突出的二十名民警|记三等功
	}
	return false
}

// giveToPronoun adds honors given to a pronoun, or by a named giver to nobody named: 授予他…, 省高院授予“…”称号.
func (r *honorReader) giveToPronoun(names []honorName, verb dict.Match, granter, between source.Span, wanted string) bool {
	clause := r.clauseAt(verb.Start)
	pronoun := holdsAny(r.norm(between), "他她其") || closing(r.text[clause.Start:verb.Start], []string{"为他", "为她", "给他", "给她", "为其", "给其", "将他", "将她", "将其", "将它", "把他", "把她", "把它", "向他", "向她", "向其"}) != "" || holds(r.norm(between), "它")
	if !pronoun && (granter.End <= 0 || !r.anonymousGap(between)) {
		return false
	}
	if holds(r.text[clause.Start:names[0].span().Start], "它") || pronoun && r.wantsAll(names) == "body" {
		wanted = "body"
	}
	got := r.presentedBefore(clause, wanted)
	if !pronoun || len(got) == 0 {
		got = r.notGiver(r.receiverBeyond(clause, verb.Start, wanted), granter)
	}
	if dead := r.mostSaid(); pronoun && wanted == "person" && r.posthumous(verb) && len(dead) > 0 && dead[0].Start < verb.Start && !r.tellsOfDeath(got) {
		got = dead // 副驾驶座上的李明活了下来。…为他追记一等功: whom the text is about
	}
	r.add(names, got, verb, granter, "honor.granted-to-subject", pronoun)
	return true
}

// notGiver takes the giver itself for no receiver: behind 省高院授予“…” the court that the article is about is meant.
func (r *honorReader) notGiver(got []party, granter source.Span) []party {
	if len(got) != 1 || got[0].kind == "person" || granter.End == 0 || r.norm(got[0].Span) != r.norm(granter) {
		return got
	}
	if most := r.mostNamed("院"); len(most) > 0 && r.norm(most[0].Span) != r.norm(granter) {
		return most
	}
	return nil
}

// giveUnsaid adds honors whose receivers only the text before the verb can tell, or nobody: …, 追记一等功.
func (r *honorReader) giveUnsaid(names []honorName, verb dict.Match, granter, between source.Span, wanted string) {
	clause := r.clauseAt(verb.Start)
	if got := r.treated(clause); len(got) > 0 && (r.anonymousGap(between) || strings.HasPrefix(r.norm(between), "其")) {
		lists := r.closedLists(got)
		for i, n := range names {
			to := keep(got, r.wants(n))
			if len(names) > 1 && len(lists) == len(names) {
				to = lists[i]
			}
			r.add([]honorName{n}, to, verb, granter, "honor.granted", false)
		}
		return
	}
	if granter.End == 0 && r.anonymousGap(between) && strings.HasPrefix(r.text[verb.Start:], "记") && verb.Start > clause.Start && r.leavesOut(clause.Start, verb.Start) {
		r.add(names, r.receivers(verb.Start, wanted), verb, granter, "honor.active", false)
		return // 同年因为这项工作|记了个人二等功
	}
	if granter.End == 0 && r.anonymousGap(between) && r.posthumous(verb) {
		r.add(names, r.receiverBeyond(clause, verb.Start, wanted), verb, granter, "honor.granted-to-subject", false)
		return
	}
	if lead := r.norm(source.Span{Start: clause.Start, End: verb.Start}); r.anonymousGap(between) && clause.Start > r.sentence.Start && givers.closing(lead[:len(lead)-len(closing(lead, []string{"另", "并", "特", "再", "则", "也", "亦"}))]) != "" {
		r.add(names, r.receivers(clause.Start, wanted), verb, granter, "honor.granted-to-subject", false)
		return // 李明服务满四十年,|总统另|颁给…
	}
	if len(r.used) > 0 && granter.End == 0 && r.anonymousGap(between) && len(r.got) > 0 {
		r.add(names, r.got, verb, granter, "honor.granted-to-subject", false) // …, 追记一等功
		return
	}
	r.add(names, nil, verb, granter, "", false)
}

// givers are those who give honors by their office.
var givers = closers("总统", "行政院", "司法院", "法务部", "内政部", "院长", "部长", "县长", "市长", "署长", "局长", "理事长", "会长", "公会", "校长", "检察长", "主席", "协会", "行政长官", "特首", "政府", "县府", "市府", "省里", "市里", "县里", "区里", "镇里", "乡里", "村里", "院里", "局里", "所里", "队里", "庭里", "组织上", "上级", "部里", "厅里", "厂里", "单位", "校方", "部队")

// kinGiven returns the word of kin that says who is given an honor: 省高院给父亲|记了三等功.
func (r *honorReader) kinGiven(clause source.Span, verb dict.Match) string {
	lead := r.text[clause.Start:verb.Start]
	word := closing(lead, kin[:])
	if word == "" || closing(lead[:len(lead)-len(word)], []string{"给", "为", "向", "给了", "给他的", "给她的", "给我"}) == "" {
		return ""
	}
	return word
}

// givenBetween returns the recipients that stand between a giving verb and the honor, and whether the article shows them to be names.
func (r *honorReader) givenBetween(between source.Span, wanted string) ([]party, bool) {
	if closing(r.norm(between), []string{"授予的", "颁发的", "颁授的", "评选的"}) != "" {
		return nil, false // 颁发最高法院授予的…
	}
	if units := r.unitsBefore(between.End, between.Start); len(units) > 0 {
		return units, true
	}
	last := r.group(between)
	if got := r.countedLists(between); len(got) > 0 {
		if more := keep(last, wanted); len(more) > 0 && more[0].Start > got[len(got)-1].End {
			got = append(got, more...) // 授予甲等45名运动员,以及运动员乙…
		}
		return got, true
	}
	if got := r.namedBodies(between.End, between.Start, "body"); len(got) > 0 && wanted == "body" {
		return got, true
	}
	if len(last) == 0 && wanted != "person" {
		if got := r.pointedAt(r.norm(between), r.clauseAt(between.Start).Start, "body"); len(got) > 0 && !longerThan(r.norm(between), 8) {
			return got, false // 授予|该院“…”称号
		}
	}
	if p, ok := r.unlistedPerson(between.Start+len(strings.TrimSuffix(r.norm(between), "同志")), between.Start); ok && len(last) == 0 {
		return []party{p}, false
	}
	if len(last) == 1 {
		return []party{r.withUnit(last[0], between.End)}, true
	}
	return last, true
}

// behindColon returns the list that a colon or 给 opens behind an honor: 记三等功：甲、乙; 颁发奖章给甲.
func (r *honorReader) behindColon(at int, wanted string) []party {
	at = r.skipCount(at, r.sentence.End)
	if n := rollCount(r.text[at:r.sentence.End]); strings.HasPrefix(r.text[at+n:], ":") {
		at += n // 记二等功|2人:李明、周洋
	}
	rest := r.text[at:r.sentence.End]
	size := 0
	for _, word := range []string{":", "衔予", "给予", "给", "予"} {
		if strings.HasPrefix(rest, word) {
			size = len(word)
			break
		}
	}
	if size == 0 {
		return nil
	}
	in := keep(r.recipients(r.partiesIn(source.Span{Start: at + size, End: r.sentence.End})), wanted)
	if list, end := r.holdersFrom(at+size, r.sentence.End, wanted, false); len(list) > r.listedFrom(in) && r.endsHolders(end, r.sentence.End) {
		return list
	}
	if len(in) == 0 || runeCount(r.text[at+size:in[0].Start]) > 14 {
		return nil
	}
	return in[:r.listedFrom(in)]
}

// beforeReceiver returns where 予 or 给 leads from an honor to who gets it, in an item without quotation marks, its end for nowhere: 颁授名誉博士学位|予终审法院法官李明.
func (r *honorReader) beforeReceiver(item source.Span) int {
	text := r.norm(item)
	for _, to := range []string{"予", "给"} {
		i := strings.Index(text, to)
		if i > 0 && !strings.HasPrefix(text[i:], "予以") && closing(text[:i], []string{"学位", "衔", "奖", "章", "状", "称号", "荣誉", "证书", "奖座", "奖牌", "奖杯", "院士", "博士"}) != "" {
			return item.Start + i
		}
	}
	return item.End
}

// trimQuote steps back over the quotation mark in front of a name.
func (r *honorReader) trimQuote(at int) int {
	if c, size := r.runeBefore(at); c == '“' || c == '"' {
		return at - size
	}
	return at
}

// anonymousGap reports whether a giving verb names nobody: nothing but a blank, an ordinal or a scope stands between it and the honor:
// 授予第一届“…”称号.
func (r *honorReader) anonymousGap(s source.Span) bool {
	text := strings.TrimSpace(r.norm(s))
	switch text {
	case "个", "一个", "块", "一块", "枚", "一枚", "", "全国", "全省", "全市", "全县", "全区", "省", "市", "县":
		return true
	}
	return strings.HasPrefix(text, "第") && len(text) <= 15 && (strings.HasSuffix(text, "届") || strings.HasSuffix(text, "批"))
}

// recordsMerit reports whether 记 is the verb of a rank of merit, be it with the one who gets it: 记三等功, 记了李明三等功; not 书记员.
func (r *honorReader) recordsMerit(verb dict.Match) bool {
	if r.meritFollows(verb.End) {
		return true
	}
	if prev, _ := r.runeBefore(verb.Start); among("书登标游日传速笔铭牢", prev) || among("者录忆载住得性入号叙账", firstRune(r.text[verb.End:])) {
		return false
	}
	s := source.Span{Start: verb.End, End: min(r.clauseAt(verb.Start).End, verb.End+maxPlain)}
	head, ok := r.lastHead(s)
	return ok && r.merit(head)
}

// meritFollows reports whether a rank of merit or a quotation begins at byte at: 记个人三等功, 授“…”称号; not 书记员.
func (r *honorReader) meritFollows(at int) bool {
	at += len(opening(r.text[at:], []string{"了", "过", "下"}))
	at += measureLen(r.text[at:])
	return opening(r.text[at:], []string{"个人", "集体", "公务员", "一", "二", "三", "特等", "大功", "嘉奖", "“", "\""}) != ""
}

// granterOf returns the list of bodies right in front of a verb, within its clause.
func (r *honorReader) granterOf(clause source.Span, at int) source.Span {
	in := r.partiesIn(source.Span{Start: clause.Start, End: at})
	n := len(in)
	if n == 0 || in[n-1].kind == "person" || runeCount(r.text[in[n-1].End:at]) > 8 {
		return source.Span{}
	}
	first := n - 1
	for first > 0 && in[first-1].kind != "person" && r.listed(in[first-1], in[first]) {
		first--
	}
	if before, _ := r.runeBefore(in[first].Start); among("对给为向", before) {
		return source.Span{} // 对执行局|记三等功
	}
	return source.Span{Start: in[first].Start, End: in[n-1].End}
}

// giverOf returns who gives what the verb at byte at gives: the granter in its clause, else the body that decided so earlier in the
// sentence (市中院印发决定，授予…), else who gave the honor before it (授予甲…，授予乙…).
func (r *honorReader) giverOf(at int, granter source.Span) source.Span {
	for clause := r.clauseAt(at); granter.End == 0 && clause.Start > r.sentence.Start; {
		_, size := r.runeBefore(clause.Start)
		clause = r.clauseAt(clause.Start - size)
		if r.giver.End > clause.Start {
			granter = r.giver
			break
		}
		granter = r.decider(clause)
	}
	r.giver = granter
	return granter
}

// decider returns the body whose decision a clause tells of: 最高人民法院作出决定, 经省高院批准.
func (r *honorReader) decider(clause source.Span) source.Span {
	for _, word := range []string{"决定", "通报", "通知", "批准", "研究", "发文"} {
		if i := strings.Index(r.norm(clause), word); i >= 0 {
			in := r.partiesIn(source.Span{Start: clause.Start, End: clause.Start + i})
			if len(in) > 0 && in[0].kind != "person" {
				return source.Span{Start: in[0].Start, End: in[0].End}
			}
		}
	}
	return source.Span{}
}

// forWhom returns the recipients in 为张三、李四记功 and 向张三颁发奖章.
func (r *honorReader) forWhom(clause source.Span, at int) []party {
	text := r.text[clause.Start:at]
	best := -1
	for _, mark := range []string{"为", "向", "给", "对"} {
		if i := lastIndex(text, mark); i > best {
			best = i
		}
	}
	if best < 0 {
		for _, mark := range []string{"将", "把"} {
			if i := lastIndex(text, mark); i >= 0 {
				return r.pointedTo(source.Span{Start: clause.Start + i, End: at}) // 将该局列为…
			}
		}
		return nil
	}
	s := source.Span{Start: clause.Start + best, End: at}
	if got := r.pointedTo(s); len(got) > 0 {
		return got
	}
	got := r.group(s)
	if list := r.holdersAlone(source.Span{Start: s.Start + len("为"), End: r.passAdverbs(at, s.Start+len("为"))}, ""); len(list) >= max(1, len(got)) {
		return list
	}
	if len(got) > 0 {
		return got
	}
	if p, ok := r.unlistedPerson(at, s.Start+len("为")); ok {
		return []party{p}
	}
	return r.unitsBefore(at, s.Start+len("为"))
}

// toUnnamed reports whether what stands behind the honors that end at byte at gives them to people whom nobody names: 颁发“市长奖”|予多位志工.
func (r *honorReader) toUnnamed(at int) bool {
	s := source.Span{Start: at, End: r.clauseAt(at).End}
	return s.Start < s.End && opening(r.norm(s), []string{"予", "给"}) != "" && len(r.partiesIn(s)) == 0 && !holdsAny(r.norm(s), "他她其它该此")
}

// forUnnamed reports whether a verb at byte at gives to people or bodies that its clause only counts behind 给 or 为.
func (r *honorReader) forUnnamed(clause source.Span, at int) bool {
	text := r.text[clause.Start:at]
	i := max(lastIndex(text, "给"), lastIndex(text, "为"), lastIndex(text, "对"))
	return i >= 0 && closing(text, []string{"二人", "两人", "三人"}) == "" && (r.counted(text[i:]) || holds(text[i:], "等") && closing(text, []string{"人员", "同志", "干警", "民警", "法官", "集体", "个人"}) != "") && len(r.partiesIn(source.Span{Start: clause.Start + i, End: at})) == 0
}

// receiverBeyond returns whom a giving verb with a pronoun or without an object means: the one that the clauses before it
// speak of: 牺牲后，公安部追授“…”称号; 最高人民法院授予她…. Those in its own clause are givers.
func (r *honorReader) receiverBeyond(clause source.Span, at int, wanted string) []party {
	if clause.Start <= r.sentence.Start {
		return r.spokenOf(wanted)
	}
	return r.receivers(clause.Start, wanted)
}
