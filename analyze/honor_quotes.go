package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// quoted finds a quotation near the start of an item; what stands before it is its giver or its scope.
func (r *honorReader) quoted(item source.Span) (inside source.Span, closed int, ok bool) {
	text := r.norm(item)
	for _, q := range [][2]string{{"“", "”"}, {"\"", "\""}, {"‘", "’"}} {
		open := strings.Index(text, q[0])
		if open < 0 || runeCount(text[:open]) > 24 {
			continue
		}
		body := text[open+len(q[0]):]
		start := item.Start + open + len(q[0])
		end := strings.Index(body, q[1])
		if cut, broken := r.unclosed(start, body, end); broken {
			return source.Span{Start: start, End: start + len(strings.TrimRight(body[:cut], "’'"))}, start + cut, true
		}
		if end > 0 {
			return source.Span{Start: start, End: start + len(strings.TrimRight(body[:end], "。,;"))}, start + end + len(q[1]), true
		}
	}
	return source.Span{}, 0, false
}

// unclosed returns where a quotation whose second mark is lost ends, at the first mark behind it: 被命名为“先锋岗,某法院被命名为“示范法院”.
func (r *honorReader) unclosed(start int, body string, end int) (int, bool) {
	cut := indexAny(body, "、,。;“")
	if cut < 0 && end < 0 {
		cut = len(body)
	}
	if cut <= 0 || end >= 0 && end < cut || cut > maxHonorName/2 {
		return 0, false
	}
	if end >= 0 && !strings.Contains(body[:end], "“") {
		return 0, false
	}
	name := source.Span{Start: start, End: start + len(strings.TrimRight(body[:cut], "’'"))}
	head, ok := r.lastHead(name)
	return cut, ok && head.End == name.End
}

var (
	quotedEvents = closers("大会", "典礼", "仪式", "晚会", "选拔", "活动", "名单")
	behindQuotes = openers("国家荣誉称号", "荣誉证章", "荣誉纪念章", "荣誉章", "荣誉奖章", "荣誉称号", "的荣誉称号", "光荣称号", "称号", "的称号", "的桂冠", "桂冠", "荣誉", "殊荣", "荣衔", "名衔", "衔头", "头衔", "美誉", "奖杯", "奖牌", "奖座", "奖盘", "奖状", "感谢状", "金牌", "银牌", "铜牌", "奖章", "牌匾", "匾额", "证书", "一等奖", "二等奖", "三等奖", "特别奖", "提名奖", "纪念章", "奖") // what an honor is called behind its quoted name
)

// quotedName takes the quoted words; where they alone are no name, the word behind the quotation joins them:
// “光荣在党50年”纪念章.
func (r *honorReader) quotedName(item, inside source.Span, closed int, free bool) (honorName, int, bool) {
	inside.Start += yearLen(r.norm(inside)) // “2021年度先进个人”
	if r.lastHeadBefore(item.Start, inside.Start) && !r.holdsHead(inside) {
		return honorName{}, 0, false
	}
	inside.End -= len(closing(r.norm(inside), []string{"荣誉称号", "称号"})) // “全国三八红旗手称号”
	if quotedEvents.closing(r.norm(inside)) != "" {
		return honorName{}, 0, false // “模范母亲表扬大会”
	}
	after := r.text[closed:r.sentence.End]
	if opening(after, []string{"候选", "资格", "评选资格", "参评", "申报", "推荐", "的要求", "的总要求", "的工作要求", "的理念", "的发展理念", "的原则", "的方针", "的号召", "的宗旨", "的口号", "的目标", "的思想", "的承诺", "的嘱托"}) != "" {
		return honorName{}, 0, false
	}
	if strings.HasPrefix(after, "提名") && !strings.HasPrefix(after, "提名奖") {
		return honorName{}, 0, false
	}
	next := closed
	if word := behindQuotes.opening(after); word == "奖" && opening(r.norm(inside), []string{"最佳", "最美", "最具"}) != "" {
		next, free = closed+len(word), true // “最佳辩护词”奖
	} else if word != "" {
		next = closed + len(word)
		if word == "匾额" && !r.holdsHonor(inside) && closing(r.norm(inside), []string{"之光", "楷模", "典范"}) == "" {
			return honorName{pieces: []source.Span{inside, {Start: closed, End: next}}, strong: true}, next, true // “执法如山”匾额
		}
		if word == "奖章" && r.fieldOnly(inside) {
			return honorName{pieces: []source.Span{{Start: r.passGranter(item.Start, inside.Start), End: next}}, strong: true}, next, true // 市“五四”奖章
		}
		named := strings.HasSuffix(word, "称号") || strings.HasSuffix(word, "桂冠") || word == "荣誉" || word == "殊荣" || strings.HasSuffix(word, "衔") || word == "衔头" || word == "美誉"
		if (!r.holdsHonor(inside) || word == "提名奖" || word == "特别奖" || strings.HasSuffix(word, "等奖")) && !named && (strings.HasSuffix(word, "章") || strings.HasSuffix(word, "奖")) {
			return honorName{pieces: []source.Span{inside, {Start: closed, End: next}}, strong: true}, next, true
		}
		free = free || named || word == "奖牌" || word == "奖座" || word == "奖杯" || word == "匾额" || word == "奖状" || word == "感谢状" || strings.HasSuffix(word, "牌") && word != "牌匾"
	}
	if end, ok := r.headBeside(inside, closed); ok && next == closed {
		start := r.passGranter(item.Start, inside.Start)
		return honorName{pieces: []source.Span{{Start: start, End: end}}, strong: true}, end, true
	}
	if next == closed && !r.holdsHead(inside) {
		start := r.passGranter(item.Start, item.End)
		item := source.Span{Start: start, End: r.itemAt(closed, r.sentence.End).End}
		if head, ok := r.lastHead(item); ok && head.End > closed && r.adjoins(closed) && !r.speaks(source.Span{Start: closed, End: head.End}) && head.End-start <= maxHonorName {
			return honorName{pieces: []source.Span{{Start: start, End: head.End}}, strong: true}, head.End, true
		}
	}
	strong := r.holdsHonor(inside)
	switch r.norm(inside) {
	case "全国荣誉", "国字号", "省字号", "国家级", "省部级", "省级", "市级", "双料", "把脉", "会诊", "体检", "充电", "问诊", "支招", "加油", "点赞", "赋能":
		return honorName{}, 0, false
	}
	if !strong && !free || inside.End-inside.Start > maxHonorName {
		return honorName{}, 0, false
	}
	return honorName{pieces: []source.Span{inside}, strong: strong}, next, true
}

// fieldOnly reports whether quoted words are of honors but name none by themselves: “五四”奖章.
func (r *honorReader) fieldOnly(inside source.Span) bool {
	return r.holdsHonor(inside) && !r.holdsHead(inside) && !longerThan(r.norm(inside), 4)
}

// headBeside returns the end of the head that goes on right behind a quotation: “三八”红旗手, “十行百佳”妇女; not “办案标兵”法官李明.
func (r *honorReader) headBeside(inside source.Span, closed int) (int, bool) {
	end := 0
	for _, m := range r.marksIn(source.Span{Start: closed, End: min(r.sentence.End, closed+30)}) {
		if m.Start != closed || m.End <= end || !r.endsWord(m.End) {
			continue
		}
		if m.Class == dict.HonorHead && !r.holdsHead(inside) || m.Class == dict.HonorRole && superlative(r.norm(inside)) {
			end = m.End
		}
	}
	if end == 0 && !r.holdsHead(inside) {
		rest := r.text[closed:max(closed, r.sentence.End)]
		grade := len(opening(rest, []string{"绩优"}))
		if prize := officePrizes.opening(rest[grade:]); prize != "" {
			end = closed + grade + len(prize) // “独任调解”绩优县长奖
		}
	}
	c, _ := r.runeAt(end)
	return end, end > 0 && (end >= r.sentence.End || strings.ContainsRune("、,;。和及与等称荣的获()者之", c))
}

// officePrizes are the awards that heads of offices give.
var officePrizes = openers("总统奖", "行政院长奖", "司法院长奖", "院长奖", "部长奖", "省长奖", "市长奖", "县长奖", "区长奖", "署长奖", "局长奖", "检察长奖", "厅长奖", "绩优奖", "优良奖")

// superlative reports whether a text ends like 百佳, 双优 or 十强, which want a noun behind them.
func superlative(text string) bool {
	c, _ := decodeLast(text)
	return strings.ContainsRune("佳优强星好美", c)
}

// quotationBefore returns where a short quotation begins that ends at byte at.
func (r *honorReader) quotationBefore(at, floor int) (int, bool) {
	text := r.text[max(floor, at-36):at]
	if !strings.HasSuffix(text, "”") {
		return 0, false
	}
	i := lastIndex(text, "“")
	return at - len(text) + i, i >= 0
}

// adjoins reports whether a word goes on behind a quotation: “枫桥式”人民法庭; not “…”、, “…”和, “…”的.
func (r *honorReader) adjoins(at int) bool {
	c, size := r.runeAt(at)
	return size > 1 && !strings.ContainsRune("、。和与及的等并后称两一二三四", c) && r.hanRun(at, at+size) == at+size
}

// lastHeadBefore reports whether an honor's head ends right before a quotation's mark, so that the quotation is not the name.
func (r *honorReader) lastHeadBefore(start, quote int) bool {
	if quote-start > maxHonorName {
		return false
	}
	head, ok := r.lastHead(source.Span{Start: start, End: quote})
	return ok && quote-head.End <= len("“") && strings.HasSuffix(r.norm(head), "奖")
}
