package analyze

import (
	"sort"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// shareScopes are the scopes that two honors share a name with: 全省、全国优秀法官.
var shareScopes = [...]string{"全国", "全省", "全市", "全县", "全区", "全州"}

// readBare reads the honors that no verb has taken: a clause that is nothing but an honor, 是 with an honor, and an honor
// in front of the one who holds it.
func (r *honorReader) readBare(marks []dict.Match) {
	if r.readOneEach(); !r.holding.meets(bareNeeds) {
		return
	}
	done := r.sentence.Start
	for _, m := range marks {
		if m.Class != dict.HonorHead && m.Class != dict.HonorRole && m.Class != dict.HonorCore || m.Start < done || r.taken(m.Start) || r.ofCourt(m) {
			continue
		}
		name, scope, next, ok := r.bareName(m.Start)
		if ok && r.clauseAt(m.Start).Start == name.span().Start {
			name.pieces[0].Start += len(opening(r.norm(name.span()), []string{"以及", "及"})) // …,以及|绩优志工李明
			scope.Start = max(scope.Start, name.pieces[0].Start)
		}
		if ok && (r.joins(name.span().Start) || strings.HasPrefix(r.norm(name.span()), "中国共产党")) {
			continue // 中国共产党优秀党员 is said of any member
		}
		if !ok || name.span().Start < done || r.overlapsUsed(name.span()) || r.speaks(name.span()) {
			continue
		}
		if r.deniedBare(name) {
			continue
		}
		if got, rule, certain := r.bareRecipients(name, scope, next); len(got) > 0 {
			names := []honorName{name}
			if more, end := r.readNames(scope.Start, r.sentence.End, false); len(more) > 1 && (rule == "honor.is" || rule == "honor.apposition" || rule == "honor.modifier" && (end > next || scope.Start < name.span().Start) && end <= got[0].Start) {
				names, next = more, end
			}
			at := name.span().Start
			if len(names) == len(got) && len(got) > 1 && rule == "honor.is" && closing(r.text[:scope.Start], []string{"分别是", "分别为"}) != "" {
				for i := range names { // 李明和周洋分别是“…”和…
					r.add(names[i:i+1], got[i:i+1], dict.Match{Start: at, End: at}, source.Span{}, rule, certain)
				}
			} else {
				r.add(names, got, dict.Match{Start: at, End: at}, source.Span{}, rule, certain)
			}
			done = next
		}
	}
}

// ofCourt reports whether a word stands in the name of a court that a copula follows: 双峰县|人民法院|系全国优秀法院.
func (r *honorReader) ofCourt(m dict.Match) bool {
	i := sort.Search(len(r.parties), func(i int) bool { return r.parties[i].End >= m.End })
	return i < len(r.parties) && r.parties[i].court >= 0 && r.parties[i].Start <= m.Start && opening(r.text[r.parties[i].End:], []string{"系", "为"}) != ""
}

// taken reports whether a name read earlier covers byte at.
func (r *honorReader) taken(at int) bool {
	for _, s := range r.used {
		if s.Start <= at && at < s.End {
			return true
		}
	}
	return false
}

// bareName reads the name around byte at: from the mark or word that opens it to its last head. The scope begins where
// the noun phrase does: 全市 in 全市“办案能手”.
func (r *honorReader) bareName(at int) (name honorName, scope source.Span, next int, ok bool) {
	if !r.mayName(at) {
		return honorName{}, source.Span{}, 0, false
	}
	start := r.behindPraise(r.openingBefore(at), at)
	start = r.besideThing(r.passDay(r.skipPreamble(r.atScope(start, at), r.sentence.End), at), at)
	start = r.behindBodyIs(r.behindBodyAnd(start), at)
	item := r.itemAt(start, r.sentence.End)
	if item.End <= at {
		return honorName{}, source.Span{}, 0, false
	}
	if quoted, closed, ok := r.quoted(item); ok && closed > at && !r.heldBefore(at, quoted.Start) {
		scope = source.Span{Start: start, End: quoted.End}
		if founds(r.text[start:quoted.Start]) || holdsAny(r.text[start:quoted.Start], "是") || !r.holdsHonor(quoted) || !r.scoped(scope) && !r.holdsHead(quoted) && opening(r.norm(quoted), []string{"最美", "十佳", "枫桥式"}) == "" {
			return honorName{}, scope, 0, false
		}
		name, next, ok = r.quotedName(item, quoted, closed, false)
		return name, scope, next, ok
	}
	if !r.mayHead(item) {
		return honorName{}, source.Span{}, 0, false
	}
	item, ok = r.plainName(item)
	if i := strings.LastIndexByte(r.text[item.Start:max(item.Start, min(item.End, r.clauseAt(at).End))], ' '); i > 0 && r.heldBeside(item, item.Start+i) {
		item.Start = r.skipPreamble(item.Start+i+1, item.End) // 双峰县法院　2023年度全市先进单位
	}
	start = item.Start
	start += countLen(r.text[start:max(start, item.End)]) // 8名|先进工作者
	start += shareLen(r.text[start:max(start, item.End)]) // 15人属|非官守太平绅士
	item.End = r.beforeOffice(start, item.End)
	head, found := r.lastHead(item)
	if rest, prize := strings.CutPrefix(r.text[head.End:], "奖"); found && prize && opening(rest, []string{"励", "项", "牌", "章", "杯", "状", "金", "得", "者", "人", "给"}) == "" {
		head.End += len("奖") // 杰出公务人员|奖|名单
	}
	if found && start < head.Start {
		start = r.behindPraise(start, head.Start) // 花莲县长李明表扬15位|绩优志工
		start = r.behindCount(start, head.Start)  // 司法院10名|模范公务人员
		start = r.atScope(start, head.Start)      // 李明与全国模范法官张三
	}
	if p, by := r.personEnding(start + max(0, lastIndex(r.text[start:max(start, head.Start)], "由"))); by && p.Start >= start {
		start = p.End + len("由") // 李明由|名誉资深大律师周洋代表
	}
	if !ok || !found || head.End-start > maxHonorName {
		return honorName{}, source.Span{}, 0, false
	}
	if holds(r.text[start:head.End], "同志") {
		return honorName{}, source.Span{}, 0, false // 所长李明同志先进事迹报告会
	}
	start = r.withYear(start, head.End)
	name = honorName{pieces: []source.Span{{Start: start, End: head.End}}, strong: true}
	return name, source.Span{Start: r.levelBefore(start), End: head.End}, head.End, true
}

// behindBodyIs steps over a body that byte start begins and a copula behind it: 双峰法院系|全国优秀法院.
func (r *honorReader) behindBodyIs(start, at int) int {
	for _, p := range r.partiesIn(source.Span{Start: start, End: max(start, at)}) {
		if p.Start != start || p.kind == "person" {
			break
		}
		if is := opening(r.text[p.End:at], []string{"系", "为"}); is != "" && opening(r.text[p.End:], []string{"系统", "为民", "为主"}) == "" {
			return p.End + len(is)
		}
	}
	return start
}

// levelBefore returns the start of a level that shares the name at byte at: 全省 in 全省、全国优秀法官.
func (r *honorReader) levelBefore(at int) int {
	if opening(r.text[at:], shareScopes[:]) == "" {
		return at
	}
	lead := r.text[r.sentence.Start:at]
	for _, sep := range []string{"、", "和"} {
		if cut, ok := strings.CutSuffix(lead, sep); ok {
			if level := closing(cut, shareScopes[:]); level != "" {
				return r.sentence.Start + len(cut) - len(level)
			}
		}
	}
	return at
}

// mayHead is a quick look: lastHead finds nothing in a span, or a part of it, without a head and without a core.
func (r *honorReader) mayHead(s source.Span) bool {
	for _, m := range r.marksIn(s) {
		if m.Class == dict.HonorHead || m.Class == dict.HonorCore {
			return true
		}
	}
	return false
}

// heldBefore reports whether a person stands between a mark at byte at and a quotation, so that the quotation is another thing:
// 全国优秀党员李明为“最美家庭”颁奖.
func (r *honorReader) heldBefore(at, quote int) bool {
	for _, p := range r.partiesIn(source.Span{Start: at, End: max(at, quote)}) {
		if p.kind == "person" {
			return true
		}
	}
	return false
}

// founds reports whether the words in front of a quotation say that somebody set it up: 成立“先锋队”.
func founds(lead string) bool {
	return closing(strings.TrimRight(lead, "“\"了起"), []string{"成立", "组建", "设立", "打造", "建立", "创立", "开设", "组成", "推出"}) != ""
}

var wholeScopes = newWordNet("全国", "全省", "全市", "全县", "全区", "全州", "自治区")

// holdsHead reports whether a span ends in a head.
func (r *honorReader) holdsHead(s source.Span) bool {
	head, ok := r.lastHead(s)
	return ok && head.End == s.End || strings.HasSuffix(r.norm(s), "奖")
}

// openingBefore walks left from byte at to where the noun phrase begins: behind a mark, 的, 是, 为 or a verb.
func (r *honorReader) openingBefore(at int) int {
	floor := max(r.sentence.Start, at-maxHonorName)
	for at > floor {
		c, size := r.runeBefore(at)
		if open, ok := r.quotationBefore(at, floor); ok && c == '”' && !r.holdsHead(source.Span{Start: open + len("“"), End: at - size}) {
			at = open // 省“五一”劳动奖章
			continue
		}
		if c == '系' && strings.HasPrefix(r.text[at:], "统") {
			at -= size
			continue
		}
		if c == '、' {
			if open := r.quotedList(at, floor); open < at {
				at = open
				continue
			}
		}
		if phraseEnds.has(c) {
			if c == '“' || c == '"' {
				at -= size
				if before, _ := r.runeBefore(at); among("与和及向对同", before) {
					return at
				}
				continue
			}
			return at
		}
		at -= size
	}
	return at
}

// quotedList returns where the words begin of a quotation that lists honors and goes on at byte at: “人民满意的好法官、|好检察官”; at for none.
func (r *honorReader) quotedList(at, floor int) int {
	text := r.text[floor:at]
	open := strings.LastIndex(text, "“")
	if open < 0 || !allHan(strings.ReplaceAll(text[open+len("“"):], "、", "")) {
		return at
	}
	return floor + open + len("“")
}

var scopes = openers("中华", "全国", "全省", "全市", "全县", "全区", "全州", "全旗", "全军", "全疆", "全盟", "全院", "全港", "全系统", "国家", "中国", "州级", "部级", "厅级", "区级", "省", "市", "县", "自治区")

// scoped reports whether a name begins with the scope of an honor: 全国, 全省, a place, 国家.
func (r *honorReader) scoped(s source.Span) bool {
	text := trimLeft(r.norm(s), "“\"")
	text = text[ordinalLen(text):] // 第三届|全国道德模范
	if scopes.opening(text) != "" {
		return true
	}
	if strings.Contains(text, "名誉") && closing(text, []string{"长", "主任", "主席", "顾问", "理事"}) == "" || strings.Contains(text, "荣誉院士") || strings.Contains(text, "荣誉博士") {
		return true
	}
	for _, t := range r.termsAt(s.Start + len(r.norm(s)) - len(text)) {
		if t.Class == dict.Place && t.End < s.End {
			return true
		}
	}
	return false
}

// deniedBare reports whether the sentence's words before a bare name plan, refuse or condition it.
func (r *honorReader) deniedBare(n honorName) bool {
	s := n.span()
	clause := r.clauseAt(s.Start)
	if at := s.End + r.separatorAt(s.End, clause.End); at > s.End {
		if holdsAnyWord(cutAt(r.text[at:max(at, clause.End)], maxPlain), []string{"评选结果", "颁奖", "表彰大会"}) && !r.namesPerson(clause, clause.End) {
			return true // 中国新闻奖和|金盾奖评选结果揭晓
		}
		for _, m := range r.marksIn(source.Span{Start: at, End: min(clause.End, at+2*maxPlain/3)}) {
			if (m.Class == dict.HonorHead || m.Class == dict.HonorRole) && opening(r.text[m.End:], []string{"表彰", "评选", "评比", "颁奖", "命名", "座谈", "报告会", "授牌仪式", "推荐"}) != "" {
				return true // 先进集体和|先进个人表彰大会
			}
		}
	}
	for _, m := range r.marksIn(s) {
		if m.Class == dict.HonorNot && r.scoped(source.Span{Start: m.End, End: s.End}) {
			return true // 推荐全国劳动模范
		}
	}
	for _, m := range r.marksIn(source.Span{Start: clause.Start, End: s.Start}) {
		if m.Class == dict.HonorNot && !r.taken(m.Start) || m.Class == dict.HonorGive && !strings.HasPrefix(r.text[m.End:], "的") && (m.End-m.Start > len("记") || r.meritFollows(m.End)) {
			return true
		}
	}
	return false
}

// doesFor reports whether 为 before the honor at byte at is no copula: somebody gives or does something for its holders, 院长李明为|全国优秀法官|颁奖.
func (r *honorReader) doesFor(at, next int) bool {
	return strings.HasSuffix(strings.TrimRight(r.text[:at], "“"), "为") &&
		holdsAnyWord(r.text[next:max(next, r.clauseAt(at).End)], []string{"颁奖", "颁发", "颁授", "授奖", "授牌", "授勋", "佩戴", "佩挂", "送上", "献上", "鼓掌", "点赞", "加油", "助力"})
}

// bareRecipients finds who holds a bare honor, by what stands around it.
func (r *honorReader) bareRecipients(n honorName, scope source.Span, next int) ([]party, string, bool) {
	s, wanted := n.span(), r.wants(n)
	if r.onlyAsked(s) {
		return nil, "", false
	}
	if got := r.chosenAs(r.clauseAt(scope.Start).Start, scope.Start, wanted); len(got) > 0 && (r.scoped(scope) || r.quoteBefore(s.Start)) {
		return got, "honor.granted", true
	}
	if got := r.introduced(scope, next); len(got) > 0 && wanted != "body" && (r.scoped(scope) || r.quoteBefore(s.Start) || !r.generic(s)) {
		return got, "honor.is", false
	}
	if p, ok := r.whoIs(scope.Start); ok && (wanted == "" || p.is(wanted)) && !r.doesFor(scope.Start, next) && (r.scoped(scope) || r.quoteBefore(s.Start)) {
		return []party{p}, "honor.is", false
	}
	if rest := r.text[next:r.sentence.End]; rest != "" && isDigit(rest[0]) && opening(strings.TrimLeft(rest, "0123456789"), []string{"个", "家", "名", "人", "项"}) != "" {
		return nil, "", false // 创建省级青年文明号11个
	}
	if runeCount(r.norm(s)) > 12 && !r.scoped(scope) {
		return nil, "", false
	}
	if got := r.listBehind(next, wanted); len(got) > 0 && !r.generic(s) {
		return got, "honor.list", true
	}
	if got := r.roll(scope.Start, next, wanted); len(got) > 0 {
		return got, "honor.roll", true
	}
	if got := r.captioned(s, next, wanted); len(got) > 0 {
		return got, "honor.modifier", true
	}
	if got := r.epithet(s, next); len(got) > 0 {
		return got, "honor.modifier", false
	}
	if r.quoteAt(next+r.separatorAt(next, r.sentence.End)) && (r.scoped(scope) || strings.HasSuffix(r.norm(s), "等功臣")) {
		_, end := r.readNames(scope.Start, r.sentence.End, false)
		if got := r.holderBehind(end, wanted); end > next && len(got) > 0 {
			return got, "honor.modifier", false // 全国“…”“…”李明
		}
	}
	if got := r.owned(scope.Start, next, wanted); len(got) > 0 && !r.generic(s) {
		return got, "honor.owned", false
	}
	if got := r.chained(next); len(got) > 0 && wanted != "body" && !r.generic(s) && (!r.ofClass(scope) || r.sentenceHolds("其中")) {
		return got, "honor.modifier", true
	}
	if got := keep(r.countedHolders(scope.Start), wanted); len(got) > 0 && wanted != "body" && !r.generic(s) {
		return got, "honor.apposition", true
	}
	if got := r.bracketed(scope.Start, next, wanted); len(got) > 0 && r.sentenceHolds("获奖", "得奖", "受奖", "获表扬", "受表扬", "授勋", "受勋", "获勋") {
		return got, "honor.bracket", true
	}
	if got := r.styledBy(s); len(got) > 0 && wanted != "body" {
		return got, "honor.apposition", false
	}
	if !r.scoped(scope) && !r.merit(s) && !r.inChain(scope.Start) && !r.commended(scope.Start) && !r.isQuoted(s.Start) && !strings.HasPrefix(r.norm(s), "枫桥式") && !r.pairedBefore(scope.Start) && !r.usualPraise(s) && !r.amongYears(scope.Start, next) {
		return nil, "", false
	}
	return r.heldInClause(s, scope, next, wanted)
}

// epithet returns the person behind a head that alone names an honor: 办案标兵李明; not 业务骨干李明, which only praises.
func (r *honorReader) epithet(s source.Span, next int) []party {
	text := r.norm(s)
	if runeCount(text) < 4 || r.generic(s) {
		return nil
	}
	for _, word := range []string{"骨干", "专家", "人才", "明星", "典型", "能人"} {
		if strings.HasSuffix(text, word) {
			return nil
		}
	}
	whole := r.onStage() || r.quoteAt(max(0, s.Start-len("“"))) && r.holdsHead(s) || opening(text, []string{"最美", "十佳", "十大", "十杰", "百佳"}) != ""
	for _, m := range r.marksIn(s) {
		whole = whole || m.Class == dict.HonorHead && m.Start == s.Start && m.End == s.End
	}
	all := r.partiesIn(source.Span{Start: next, End: min(r.sentence.End, next+120)})
	if !whole || len(all) == 0 || all[0].Start != next || all[0].kind != "person" {
		return nil
	}
	got := r.withListed(r.partiesIn(source.Span{Start: next, End: r.sentence.End}), all[0])
	for i := 1; i < len(got); i++ {
		gap := r.text[got[i-1].End:got[i].Start]
		if gap = gap[strings.LastIndexByte(gap, ')')+1:]; separators.opening(gap) != gap {
			return got[:i] // “最美法官”李明、庭长周洋: only the first
		}
	}
	return got
}
