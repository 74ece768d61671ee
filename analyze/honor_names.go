package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// maxHonorName is the longest name of an honor without quotation marks, in bytes: 32 characters.
const maxHonorName = 96

// An honorName is the name of one honor; in 一、二等功 the first has two pieces: 一 and 等功.
type honorName struct {
	pieces []source.Span
	strong bool // its own words say that it is an honor
}

func (n honorName) span() source.Span {
	return source.Span{Start: n.pieces[0].Start, End: n.pieces[len(n.pieces)-1].End}
}

var (
	separators  = openers("、", "和", "以及", "及", "与", "暨", "并")
	honorWords  = openers("荣誉称号", "称号", "学位", "学衔", "荣誉", "殊荣", "奖励", "表扬", "表彰", "肯定")
	behindEtc   = openers("多", "荣誉", "集体荣誉", "个人荣誉", "称号", "奖项", "数", "各", "殊荣", "肯定", "一系列", "国家", "省", "市", "光荣", ",", ";", "。", "的")
	prizeVerbs  = closers("颁奖", "送奖", "获奖", "领奖", "评奖", "中奖", "得奖", "授奖", "受奖", "发奖", "夸奖")
	anyPrizes   = openers("不少", "许多", "很多", "各种", "各类", "几个", "大小", "什么", "哪些", "好多", "一些", "这么多", "那么多", "所有", "任何")
	societies   = closers("学会", "协会", "联合会", "基金会", "研究会")
	plainPrizes = openers("优秀", "杰出", "特别", "卓越", "终身", "年度", "最佳", "突出", "最高", "青年", "荣誉")                    // prizes that many societies have
	notOwn      = openers("让", "使", "同一", "该", "此", "这", "奖的", "我市", "我校", "我院", "我县", "我区", "我省", "我局", "我们") // no name of an honor begins so
)

// readNames reads the list of honors that begins at byte at and returns them with the place behind them:
// 全市法院办案标兵、“优秀女法官”等荣誉称号. With free set, a name in quotation marks needs no word that says honor.
func (r *honorReader) readNames(at, limit int, free bool) ([]honorName, int) {
	var names []honorName
	var quotes []honorName // quotations that wait for one that says honor
	var open []source.Span // items that wait for a shared head: 全省 in 全省、全国优秀法官
	end := at
	closed := r.titlesEnd(at, limit)
	for at < limit {
		if len(names) > 0 && (r.givesAt(at) || r.personQuoted(at)) {
			break // 授予甲“…”、授予乙“…”, 授予甲“…”、乙“…”
		}
		if n := len(quotes); n+len(names) > 0 && r.partyGets(at) {
			if n > 0 {
				end = quotes[n-1].span().End
			}
			return append(names, quotes...), end // 甲获“…”、|乙获“…”
		}
		at = r.skipPreamble(at, limit)
		if name, ok := r.letteredAt(at, limit); ok {
			names, end = append(names, name), name.span().End
			if at = end + r.separatorAt(end, limit); at == end {
				break
			}
			continue
		}
		item := r.itemAt(at, limit)
		item.End = r.beforeRank(item)
		if next, ok := r.behindDash(item, limit); ok {
			item = r.itemAt(next, limit)
		}
		name, next, ok := r.nameIn(item, limit, free || len(names) > 0 && (r.quoteAt(item.Start) || r.bestows(item)))
		if inside, closed, quoted := r.quoted(item); !ok && quoted && len(quotes) < 8 && r.separatorAt(closed, limit)+1 > 0 && !r.adjoins(closed) && inside.Start-item.Start <= len("“") {
			quotes = append(quotes, honorName{pieces: []source.Span{inside}}) // a name if its neighbour is one
			at = closed + r.separatorAt(closed, limit)
			if at == closed && !r.quoteAt(at) {
				break
			}
			continue
		}
		if !ok {
			name, next, ok = r.nextRank(names, item)
		}
		if !ok && item.End <= closed && r.isTitle(item) {
			name, next, ok = r.titleName(item), item.End, true
		}
		if !ok {
			if len(open) > 3 || !r.mayShare(item) {
				break
			}
			open = append(open, item)
			at = item.End + r.separatorAt(item.End, limit)
			if at == item.End {
				break
			}
			continue
		}
		if left, right, ok := r.splitsWork(name); ok && len(open) > 0 {
			open, name = append(open, left), right
		}
		names = append(append(names, r.withTail(open, name)...), quotes...)
		open, quotes = open[:0], nil
		names = append(names, bothSexes(r.text, name)...)
		end = next
		next = r.skipBracket(r.skipCount(next, limit), limit)
		size := r.separatorAt(next, limit)
		if size == 0 && !(next < limit && r.quoteAt(next)) {
			break
		}
		at = next + size
	}
	return names, end
}

// bestows reports whether an item is the giver, its verb and a quotation: 省总工会授予的|“巾帼标兵”.
func (r *honorReader) bestows(item source.Span) bool {
	at := r.passGranter(item.Start, item.End)
	return at > item.Start && r.quoteAt(at) && strings.HasSuffix(r.text[:at], "的")
}

// withTail gives the items that wait for a shared head that of the name behind them.
func (r *honorReader) withTail(open []source.Span, name honorName) (names []honorName) {
	for _, o := range open {
		if tail, ok := r.sharedTail(o, name); ok {
			names = append(names, honorName{pieces: []source.Span{o, tail}, strong: true})
		}
	}
	return names
}

// behindDash returns where the name stands that a dash gives to an honor's description: 界内最高奖——金盾奖.
func (r *honorReader) behindDash(item source.Span, limit int) (int, bool) {
	text := r.norm(item)
	if !strings.HasPrefix(r.text[item.End:limit], "——") {
		return 0, false
	}
	for _, word := range []string{"奖", "荣誉", "称号", "奖项"} {
		if strings.HasSuffix(text, word) {
			return item.End + len("——"), true
		}
	}
	return 0, false
}

// itemAt returns the item of a list that begins at byte at: up to 、 or the end of the clause, quotes taken whole.
func (r *honorReader) itemAt(at, limit int) source.Span {
	depth := 0
	limit = at + len(cutAt(r.text[at:max(at, limit)], 2*maxHonorName))
	for i := at; i < limit; {
		if isWide(r.text[i]) && (r.text[i+2] != "等"[2] || r.text[i:i+len("等")] != "等") {
			i += len("等")
			continue
		}
		c, size := r.runeAt(i)
		switch c {
		case '“', '《':
			depth++
		case '”', '》':
			depth--
		case '、', ',', ';', ':', '。', '!', '?', '(', ')', '[', ']', '【', '】', '\n', '…', '—':
			if depth <= 0 {
				return source.Span{Start: at, End: i}
			}
		case '等':
			if depth <= 0 && r.endsList(i+size, limit) && !gradeEnds(r.text[at:i]) {
				return source.Span{Start: at, End: i}
			}
		}
		i += size
	}
	return source.Span{Start: at, End: limit}
}

// endsList reports whether 等 in front of byte at ends a list: 等多项荣誉, 等称号, 等3个奖项; not 等 in 一等功.
func (r *honorReader) endsList(at, limit int) bool {
	rest := r.text[at:limit]
	if rest == "" || isDigit(rest[0]) {
		return true
	}
	return behindEtc.opening(rest) != ""
}

// separatorAt returns the length of what joins two items: 、, 和, 及, 以及, 与, or nothing between two quotations.
func (r *honorReader) separatorAt(at, limit int) int {
	rest := r.text[at:max(at, limit)] // a name in quotation marks can reach past its clause
	return len(separators.opening(rest))
}

// quoteAt reports whether a quotation begins at byte at.
func (r *honorReader) quoteAt(at int) bool {
	return strings.HasPrefix(r.text[at:], "“") || strings.HasPrefix(r.text[at:], "\"")
}

// quoteBefore reports whether a quotation begins right before byte at.
func (r *honorReader) quoteBefore(at int) bool {
	return strings.HasSuffix(r.text[:at], "“") || strings.HasSuffix(r.text[:at], "\"")
}

// nameIn reads the honor's name in an item: the quoted words where there are some, else up to its last head.
func (r *honorReader) nameIn(item source.Span, limit int, free bool) (honorName, int, bool) {
	if quoted, closed, ok := r.quoted(item); ok && !r.namedBefore(item.Start, quoted.Start) {
		return r.quotedName(item, quoted, closed, free)
	}
	if i := indexAny(r.norm(item), "“\""); i > 0 {
		item.End = item.Start + i
	}
	item, ok := r.plainName(item)
	if !ok {
		return honorName{}, 0, false
	}
	start := r.behindMade(r.passGranter(r.passPraise(item), item.End), item.End)
	if strings.HasPrefix(r.text[start:item.End], "记") && r.meritFollows(start+len("记")) {
		start += len("记") // 各|记一大功
	}
	head, ok := r.lastHead(source.Span{Start: start, End: item.End})
	if prize, found := r.prizeHead(source.Span{Start: start, End: item.End}); found && (!ok || prize.End > head.End && indexAny(r.text[head.End:prize.End], "和与及、") < 0) {
		head, ok = prize, true // 绩优|县长奖
	}
	if ok && strings.HasSuffix(r.text[:head.End], "十佳") && honorWords.opening(r.text[head.End:item.End]) == "" && r.hanRun(head.End, item.End) > head.End {
		head, ok = r.praised(source.Span{Start: start, End: item.End}) // 十佳|微电影
	}
	if !ok && free {
		head, ok = r.praised(source.Span{Start: start, End: item.End})
	}
	if titled, found := r.titled(source.Span{Start: start, End: item.End}); found && (!ok || titled.End > head.End && !r.joins(head.End)) {
		head, ok = titled, true
	}
	if ok && strings.HasPrefix(r.text[head.End:], "奖") && !strings.HasSuffix(r.text[:head.End], "奖") && r.endsWord(head.End+len("奖")) && !strings.ContainsAny(cutAt(r.text[head.End+len("奖"):], 3), "牌杯状章证") {
		head.End += len("奖") // 绩优志工团队奖
	}
	if metal := opening(r.text[max(0, head.End):], []string{"金牌奖", "银牌奖", "铜牌奖"}); ok {
		head.End += len(metal)
	}
	if ok && r.merit(head) {
		if i := lastIndex(r.text[start:max(start, head.Start)], "立"); i >= 0 && closing(r.text[start:head.Start], []string{"立", "立个人", "立集体"}) != "" {
			start += i + len("立") // 荣立一等功的甲和抗洪中立|二等功的乙
		}
	}
	if end, found := r.medalOf(start, head.End); ok && found {
		return honorName{pieces: []source.Span{{Start: start, End: end}}, strong: true}, head.End, true
	}
	if word := meritThings.closing(r.text[start:max(start, head.End)]); ok && word != "" {
		return honorName{pieces: []source.Span{{Start: start, End: head.End - len(word) + len("等功")}}, strong: true}, head.End, true
	}
	if ok && (r.nominatedAt(head.End) || r.counted(r.text[start:head.Start]) && head.Start-start <= len("十一项")) {
		return honorName{}, 0, false // 夺得五项冠军
	}
	if r.ranks(head) || !ok || head.End-start > maxHonorName || r.generic(source.Span{Start: start, End: head.End}) || r.speaks(source.Span{Start: start, End: head.End}) {
		return honorName{}, 0, false
	}
	return honorName{pieces: []source.Span{{Start: start, End: head.End}}, strong: true}, head.End, true
}

// ownStart returns where a name begins that can only begin with a word of its own: 某大学教授及|名誉资深大律师, 中国|诺贝尔奖.
func (r *honorReader) ownStart(s source.Span) int {
	for _, word := range [...]string{"诺贝尔", "名誉资深大律师"} {
		if i := index(r.norm(s), word); i > 0 {
			return s.Start + i
		}
	}
	return s.Start
}

// nominatedAt reports whether a name that ends at byte at is only nominated: 最佳导演|奖提名, 平安卫士|提名.
func (r *honorReader) nominatedAt(at int) bool {
	rest, ok := strings.CutPrefix(strings.TrimPrefix(r.text[at:], "奖"), "提名")
	return ok && !strings.HasPrefix(rest, "奖")
}

// namedBefore reports whether an honor's name is over well before a quotation begins, so that the quotation is another thing: 获颁大紫荆勋章
// 表扬郑若骅“致力维护法治”.
func (r *honorReader) namedBefore(start, quote int) bool {
	if quote-start > maxHonorName {
		return false
	}
	head, ok := r.lastHead(source.Span{Start: start, End: quote})
	return ok && quote-head.End >= 12 && !r.scoped(source.Span{Start: head.End, End: quote}) && !r.generic(source.Span{Start: start, End: head.End})
}

// blankFrom returns the first blank from byte i on, limit for none before that.
func (a *article) blankFrom(i, limit int) int {
	if n := strings.IndexByte(a.text[i:limit], ' '); n >= 0 {
		return i + n
	}
	return limit
}

// nameBeforeDe returns the honor that ends in front of a 的 of an item: 铜紫荆星章|的有两人, 金剑奖|的李明.
func (r *honorReader) nameBeforeDe(item source.Span, text string) (source.Span, bool) {
	for i := strings.Index(text, "的"); i > 0; {
		front := source.Span{Start: item.Start, End: item.Start + i}
		head, ok := r.lastHead(front)
		if _, prize := r.prizeHead(front); prize || ok && head.End == front.End {
			return front, true
		}
		next := strings.Index(text[i+len("的"):], "的")
		if next < 0 {
			break
		}
		i += len("的") + next
	}
	return source.Span{}, false
}

// plainName narrows an item without quotation marks to what can be a name: up to a wide blank or a person, behind 授予的.
func (r *honorReader) plainName(item source.Span) (source.Span, bool) {
	if i := strings.Index(r.norm(item), "  "); i > 0 {
		item.End = item.Start + i
	}
	item.End = r.prizeCut(item)
	item.End = r.beforeReceiver(item)
	for i := r.blankFrom(item.Start, item.End); i < item.End; i = r.blankFrom(i+1, item.End) {
		if head, ok := r.lastHead(source.Span{Start: item.Start, End: i}); ok && head.End == i {
			item.End = i // 获评全省优秀法院 法官助理李明获评…
			return item, true
		}
	}
	for _, p := range r.partiesIn(source.Span{Start: item.Start + 1, End: item.End}) {
		if p.kind == "person" && r.holdsHonor(source.Span{Start: item.Start, End: p.Start}) {
			item.End = p.Start
			break
		}
	}
	text := r.norm(item)
	if head, ok := r.lastHead(item); ok && !strings.Contains(text[head.End-item.Start:], "称号") {
		if tail, _, found := strings.Cut(text[head.End-item.Start:], "的"); found && strings.HasSuffix(tail, "奖") && !longerThan(tail, 8) {
			return source.Span{Start: item.Start, End: head.End + len(tail)}, true // 道德模范|孝老奖|的李明
		}
		text = text[:head.End-item.Start]
	}
	if front, ok := r.nameBeforeDe(item, text); ok {
		return front, true
	}
	if end := r.whoFollows(item.Start, r.norm(item)); end > 0 {
		return source.Span{Start: item.Start, End: end}, true
	}
	if i := strings.Index(text, "称号"); i > 0 {
		text = text[:i]
		item.End = item.Start + i + len("称号") // …优秀法院称号的有某法院
	}
	i := lastIndex(strings.TrimSuffix(text, "的"), "的")
	if i < 0 {
		return item, !strings.HasPrefix(text, "向")
	}
	for _, word := range []string{"满意", "信赖", "喜爱", "欢迎", "敬佩", "信得过", "放心", "中国"} {
		if strings.HasSuffix(text[:i], word) {
			return item, true
		}
	}
	for _, word := range []string{"法院系统", "检察系统", "政法系统", "公安系统", "司法行政系统", "授予", "颁发", "颁授", "评选", "颁布", "评定", "设立", "组织", "举办", "级", "年度", "年", "最高", "里", "省委", "市委", "县委", "区委", "州委", "高院", "中院", "法院", "公安厅", "公安局", "司法厅", "司法局", "妇联", "总工会", "团委"} {
		if strings.HasSuffix(text[:i], word) {
			item.Start += i + len("的")
			return item, true
		}
	}
	if s := (source.Span{Start: item.Start, End: item.Start + i}); r.isTerm(s, dict.Place) || r.isTerm(s, dict.Country) {
		item.Start = s.End + len("的") // 北京市的|长城友谊奖
		return item, true
	}
	return item, false
}

// passGranter skips the body that gives the honor, where it stands before the name: 司法院 in 司法院三等司法奖章, 法务部 in 法务部颁发检察官奖章.
func (r *honorReader) passGranter(start, end int) int {
	in := r.partiesIn(source.Span{Start: start, End: end})
	if year := "年度"; len(in) > 0 && in[0].Start == start+len(year) && strings.HasPrefix(r.text[start:end], year) {
		start = in[0].Start
	}
	for _, p := range in {
		if p.Start != start || p.kind == "person" || p.court < 0 && p.End >= end && r.mayHead(p.Span) {
			break // but 全国优秀律师事务所 is an honor
		}
		rest := r.text[p.End:end]
		if strings.HasSuffix(r.norm(p.Span), "省法院") && p.End-p.Start > len("省法院") && opening(rest, []string{"优秀", "先进", "办案", "十佳", "模范", "标兵"}) != "" {
			break // 云南省法院办案标兵 is said of all courts there
		}
		if societies.closing(r.norm(p.Span)) != "" && strings.HasSuffix(rest, "奖") && plainPrizes.opening(rest[batchLen(rest):]) != "" {
			break // 某国法学会首届优秀著作奖
		}
		if opening(rest, []string{"名誉", "荣誉", "英勇嘉许", "嘉许", "卓越奖章", "文学奖", "新闻奖", "文化奖", "局长", "处长", "署长", "政务长", "关长", "长", "杰出校友", "杰出系友", "特殊津贴", "政府特殊津贴"}) != "" || rest == "奖" {
			break // 某学院名誉院士, 某局局长嘉许状, 行政院奖
		}
		start = p.End + len(opening(rest, bestowing))
		if strings.HasPrefix(rest, "记") && r.meritFollows(p.End+len("记")) {
			start += len("记") // 获法务部|记一大功
		}
	}
	return start
}

// passPraise skips what only praises the honor: 全场最高荣誉的 in front of its name.
func (r *honorReader) passPraise(item source.Span) int {
	text := r.norm(item)
	if !holds(text, "最高") {
		return item.Start
	}
	for _, word := range []string{"荣誉的", "荣誉", "奖项的", "奖项"} {
		if i := strings.Index(text, "最高"+word); i >= 0 {
			return item.Start + i + len("最高"+word)
		}
	}
	return item.Start
}
