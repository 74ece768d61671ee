package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A list behind a colon names those who hold the honor in front of it. What an item tells of its holder, honors of before among it, is long
// enough to be a sentence of its own:
//
//	5名全国优秀法官分别是：荣立一等功的县法院法官李明；王芳，市中院副院长，扎根山区二十年；…

// maxColonList is the longest list behind a colon, in bytes.
const maxColonList = 6000

// readColonList reads such a list, to its end behind the sentence at hand, whose first honors are those from before on; owed are the honors
// in front of it that nobody has yet.
func (r *honorReader) readColonList(marks []dict.Match, before int, owed []honorName) {
	if len(owed) == 0 && !r.holding.meets(endNeeds) || !r.mayList(len(r.honors)-before) {
		return
	}
	names, from, sure := r.listOpened(marks, owed)
	if len(names) == 0 {
		return
	}
	list := source.Span{Start: from, End: from + len(cutAt(r.text[from:], maxColonList))}
	if i := indexAny(r.norm(list), "。\n"); i >= 0 {
		list.End = list.Start + i
	}
	got := r.colonItems(list, sure, r.kindOf(names[len(names)-1]))
	known := 0
	for _, h := range r.honors[before:] {
		if n := names[0].span(); h.honor[0].Start < n.End && h.honor[len(h.honor)-1].End > n.Start {
			names = []honorName{{pieces: h.honor, strong: true}}
			known++
		}
	}
	if len(got) < 2 || len(got) <= known {
		return
	}
	r.add(names, got, dict.Match{Start: from, End: from}, source.Span{}, "honor.list", sure)
	r.listEnd, r.telling, r.open = list.End, false, false
}

// mayList is a quick look: a list that ends with the sentence has two people in it who have not got all of the honors read there, one that does
// not goes on behind a semicolon.
func (r *honorReader) mayList(read int) bool {
	if strings.HasSuffix(r.norm(r.sentence), ";") {
		return true
	}
	people, bodies := 0, 0
	for _, p := range r.partiesIn(r.sentence) {
		if p.kind == "person" {
			people++
		} else {
			bodies++
		}
	}
	return max(people, bodies) > max(1, read)
}

// listOpened returns the honors whose holders the sentence begins to list, one of its own or those that the text owes holders, and where the list begins. It is sure of a list behind a
// colon or words like 他们是; behind an honor alone, items between semicolons have to show it.
func (r *honorReader) listOpened(marks []dict.Match, owed []honorName) (names []honorName, from int, sure bool) {
	ends := r.honorEnds(marks)
	if colon := strings.IndexByte(r.norm(r.sentence), ':'); colon >= 0 {
		at := r.sentence.Start + colon
		if names := r.colonHonor(ends, at, owed); len(names) > 0 {
			return names, at + len(":"), true
		}
	}
	if they := theyLen(r.norm(r.sentence)); they > len("有") && len(owed) > 0 {
		return owed, r.sentence.Start + they, true
	}
	for _, m := range ends {
		s, end, ok := r.honorUpTo(m)
		if !ok {
			continue
		}
		h, ok := r.proclaims(m, s, end)
		if !ok {
			h, ok = r.ofHonor(m, s, end)
		}
		if !ok {
			continue
		}
		if at, plainly := r.linked(h.from); at > 0 {
			return []honorName{h.name}, at, plainly || h.counted || h.known
		}
		if n := len(r.last); h.counted || h.known || n > 0 && len(r.got) == 0 && r.last[n-1].span() == h.name.span() {
			names, from = []honorName{h.name}, h.from // 10人获得全国优秀法官称号,荣立一等功的李明;…
		}
	}
	return names, from, false
}

// ofHonor returns an honor that honorUpTo has read if its own words show it to be one.
func (r *honorReader) ofHonor(m dict.Match, s source.Span, end int) (h proclaimedHonor, ok bool) {
	if r.negated(source.Span{Start: r.clauseAt(s.Start).Start, End: s.Start}) || r.hedge() || end == m.End && !r.scoped(s) && unmistaken.closing(r.norm(s)) == "" {
		return h, false
	}
	h.name = honorName{pieces: []source.Span{s}, strong: true}
	h.at, h.from = s.Start, end+len(behindIt.opening(r.text[end:r.sentence.End]))
	return h, true
}

// linked returns where a list begins behind an honor that ends in front of byte at, if words there or at the start of a later clause open it, 0 if
// none do, and whether they say plainly who it lists: 她们是.
func (r *honorReader) linked(at int) (from int, plainly bool) {
	text := r.text[at:r.sentence.End]
	rest := strings.TrimPrefix(text, "的")
	rest = behindAmong(rest[len(opening(rest, []string{"人员", "同志", "人", "获奖者", "获得者", "得主", "个人", "代表"})):])
	if n := countLen(rest); n > 0 {
		rest = behindAmong(rest[n+len(opening(rest[n:], []string{"同志", "人员", "干警", "法官"})):])
	}
	if link := opening(rest, []string{"——", "分别是", "分别为", "分别有", "既有", "有", "是", "为", "包括"}); link != "" {
		return at + len(text) - len(rest) + len(link), false
	}
	for i := r.clauseIndex(at) + 1; i < len(r.clauses); i++ {
		start := r.clauses[i].Start
		if r.honorBetween(at, start) {
			break
		}
		if strings.HasSuffix(r.text[:start], "—") {
			return start, false
		}
		if they := theyLen(r.text[start:r.sentence.End]); they > 0 {
			return start + they, they > len("包括")
		}
	}
	return 0, false
}

// honorBetween reports whether another honor stands between two places.
func (r *honorReader) honorBetween(at, end int) bool {
	for _, m := range r.marksIn(source.Span{Start: at, End: end}) {
		if m.Class == dict.HonorHead {
			if _, _, ok := r.honorUpTo(m); ok {
				return true
			}
		}
	}
	return false
}

// noList are words between an honor and a colon behind which no list of its holders stands, listIs those that open one.
var (
	noList = [...]string{"说", "表示", "介绍", "强调", "要求", "标准", "条件", "寄语", "颁奖词", "颁奖辞", "推荐理由", "推荐词", "候选", "讲述", "告诉", "回忆", "感叹", "坦言", "呼吁", "提出", "办法", "指出", "认为", "事迹", "感言", "道", "流程", "时间", "地点", "主题", "评价", "上届", "上一届", "往届", "历届", "去年的", "颁奖嘉宾", "颁奖的"}
	listIs = closers("是", "为", "有", "包括", "名单", "如下", "揭晓", "公布", "出炉", "产生", "获奖者", "得主", "获得者")
	// theyWere ends the sentence that opens a list of those whose honor the sentences before name.
	theyWere = closers("他们是", "她们是", "他们分别是", "她们分别是", "他们分别为", "分别是", "分别为", "获奖者是", "获奖者为", "获奖的是", "获奖的有", "当选的是", "当选者是", "入选的是", "入选者是", "名单如下", "受表彰的是", "受到表彰的是", "获得者是", "获得者为", "获此殊荣的是", "获此殊荣的有", "荣获这一称号的是", "答案揭晓", "结果揭晓", "受表彰的有", "受到表彰的有", "获得者有", "当选的有", "入选的有", "他们有", "名单为", "获奖人员是", "获奖人员有", "获奖名单", "受表彰人员是")
)

// colonHonor returns the honors, of those that end with the given marks, whose holders stand behind the colon at byte at, nil where the words in front of it say something else.
func (r *honorReader) colonHonor(ends []dict.Match, at int, owed []honorName) []honorName {
	lead := source.Span{Start: r.sentence.Start, End: at}
	for i := len(ends) - 1; i >= 0; i-- {
		m := ends[i]
		if m.End > at {
			continue
		}
		s, end, ok := r.honorUpTo(m)
		if !ok || s.End > at {
			continue
		}
		tail := r.text[end:max(end, at)]
		before := r.text[lead.Start:r.trimQuote(s.Start)]
		if longerThan(tail, 40) || len(keep(r.partiesIn(source.Span{Start: end, End: at}), "person")) > 0 || holdsAnyWord(tail, noList[:]) || r.negated(source.Span{Start: r.clauseAt(s.Start).Start, End: s.Start}) || r.hedge() {
			return nil
		}
		tail = tail[len(behindIt.opening(tail)):]
		tail = withoutBrackets(tail)
		counts := closing(before, []string{"名", "位"}) != "" && trimRight(before[:len(before)-len("名")], "0123456789一二三四五六七八九十两") != before[:len(before)-len("名")]
		if listIs.closing(tail) == "" && !(counts && !longerThan(tail, 12)) && !(tail == "" && (counts || at > end && r.text[at-1] == ')' || holdsAnyWord(before, []string{"下列", "以下", "如下"}))) {
			return nil
		}
		return []honorName{{pieces: []source.Span{s}, strong: true}}
	}
	if theyWere.closing(r.norm(lead)) != "" && !longerThan(r.norm(lead), 24) {
		return owed
	}
	return nil
}

// colonItems returns the people whom the items of a list name, nil where it is none.
func (r *honorReader) colonItems(list source.Span, sure bool, kind string) (got []party) {
	if strings.IndexByte(r.norm(list), ';') >= 0 {
		items := r.cutItems(list, ";")
		named := 0
		for _, item := range items {
			if r.otherLabel(item) {
				return nil
			}
			item.Start += len(thereIs.opening(r.norm(item)))
			if in := r.itemPeople(item, kind); len(in) > 0 {
				got = append(got, in...)
				named++
			}
		}
		if 2*named < len(items) || !sure && (named < minCrowd || 5*named < 4*len(items)) {
			return nil
		}
		return got
	}
	if !sure {
		return nil
	}
	var first []party
	idle, unknown := 0, 0
	for _, item := range r.cutItems(list, ",、") {
		if r.otherLabel(item) {
			return nil
		}
		item.Start += len(thereIs.opening(r.norm(item)))
		if p, ok := r.openingItem(item, kind); ok {
			first = append(first, p)
		}
		p, ok := r.endingItem(item, kind)
		if ok {
			got, idle = append(got, p), 0
			if len(r.partiesIn(p.Span)) == 0 {
				unknown++
			}
		} else if idle++; idle > 1 && len(got) > 1 && len(first) == 0 {
			break
		}
	}
	if len(first) > len(got) {
		return first
	}
	if 2*unknown > len(got) {
		return nil
	}
	return got
}

// cutItems cuts a list at marks that stand outside brackets and quotations.
func (r *honorReader) cutItems(list source.Span, marks string) (items []source.Span) {
	start, depth := list.Start, 0
	for i := list.Start; i < list.End; {
		c, size := r.runeAt(i)
		switch {
		case among("(“《", c):
			depth++
		case among(")”》", c):
			depth = max(0, depth-1)
		case depth == 0 && among(marks, c):
			items = append(items, source.Span{Start: start, End: i})
			start = i + size
		}
		i += size
	}
	return append(items, source.Span{Start: start, End: list.End})
}

// otherLabel reports whether an item is the holders of another honor behind its label: 二等奖:李明, 银紫荆星章予王芳.
func (r *honorReader) otherLabel(item source.Span) bool {
	text := r.norm(item)
	if rankLen(text) > 0 || holdsAnyWord(text, []string{"的有", "的是", "的为", "者有", "者为", "者是", "颁给", "颁予", "颁授", "授予", "奖由", "”由"}) {
		return true // 获颁“…”的有李明
	}
	if i := strings.IndexByte(text, ':'); i >= 0 {
		_, person := r.personEnding(item.Start + i)
		return !person
	}
	for _, m := range r.marksIn(item) {
		if m.Class != dict.HonorHead {
			continue
		}
		rest := r.text[m.End:item.End]
		if opening(rest, []string{"予", "由", "归", "则", "有", "为", "是"}) != "" {
			return true
		}
		if _, person := r.personAt(m.End); person && among("章奖士", lastRune(r.text[:m.End])) {
			return true
		}
	}
	return false
}

// itemPeople returns those whom an item between semicolons names as holders: its last words or its first ones.
func (r *honorReader) itemPeople(item source.Span, kind string) []party {
	if got := r.itemHolder(item, kind); len(got) > 0 {
		return got
	}
	if p, ok := r.openingItem(item, kind); ok {
		return []party{p}
	}
	for _, p := range keep(r.recipients(r.partiesIn(item)), kind) {
		if !r.endsItem(p) {
			continue
		}
		if lead := (source.Span{Start: item.Start, End: p.Start}); r.tellsWho(lead) {
			return []party{p}
		}
		break
	}
	return nil
}

// openingItem returns the person or the body that an item begins with, with the office or a mark behind the name: 李明　县法院法官, 李明——…, 李明:….
func (r *honorReader) openingItem(item source.Span, kind string) (party, bool) {
	start := r.behindNumber(item.Start, item.End)
	p, ok := r.personAt(start)
	if in := r.partiesIn(source.Span{Start: start, End: item.End}); kind == "body" && len(in) > 0 {
		p, ok = in[0], in[0].Start == start && in[0].kind != "person"
	}
	if !ok || !p.is(kind) || opening(r.text[p.End:item.End], []string{" ", "——", ":", ",", "("}) == "" {
		return p, false
	}
	return p, true
}

// endingItem returns the person or the body that an item ends with, behind what tells who that is.
func (r *honorReader) endingItem(item source.Span, kind string) (party, bool) {
	item.End = r.beforeEtc(item.End, item.Start)
	for _, p := range keep(r.recipients(r.partiesIn(item)), kind) {
		end := r.behindHolder(r.behindStyle(p.End, item.End), item.End)
		if end == item.End && r.tellsWho(source.Span{Start: item.Start, End: p.Start}) {
			return p, true
		}
	}
	if kind == "body" {
		return party{}, false
	}
	return r.nameEnding(item)
}

// tellsWho reports whether what stands in front of a name tells who that is: nothing, an office with brackets behind it, a nickname, an occupation,
// or words with 的 behind them.
func (r *honorReader) tellsWho(lead source.Span) bool {
	const occupation = 6
	text := strings.TrimRight(r.norm(lead), " ")
	if i := strings.LastIndexByte(text, '('); i > 0 && strings.HasSuffix(text, ")") {
		text = text[:i]
	}
	lead.End = lead.Start + len(text)
	if holds(text, "的是") || holdsAnyWord(text, notWinners[:]) {
		return false // 李明,颁奖的是院长|周洋
	}
	if text == "" || strings.HasSuffix(text, "的") || strings.HasSuffix(text, "”") || r.endsOffice(lead.Start, lead.End) || r.headEnds(lead.End) {
		return true
	}
	if in := r.partiesIn(lead); len(in) > 0 {
		return in[len(in)-1].End == lead.End
	}
	return !longerThan(text, occupation) && allHan(text) && r.leadsHolder(lead.Start, lead.End) && !holdsAny(text, "和与跟同在到了就还也又为是去来说")
}
