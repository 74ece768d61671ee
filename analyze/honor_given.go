package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Where the name of what is given begins, behind the verb and those who get it.

// firstName finds where the first honor's name begins behind a giving verb: at the first quotation or, without one,
// behind the last recipient in front of the first head.
func (r *honorReader) firstName(at, limit int) (int, bool) {
	clauseEnd := r.clauseAt(at).End
	if i := r.clauseIndex(at) + 1; i < len(r.clauses) && r.countedAtEnd(source.Span{Start: at, End: clauseEnd}) {
		clauseEnd = r.clauses[i].End // 授予甲等10名同志，乙等10个集体“…”
	}
	if clauseEnd < limit {
		limit = clauseEnd
	}
	if start, ok := r.firstQuotation(at, limit); ok {
		return start, true
	}
	if _, ok := r.letteredAt(at, limit); ok {
		return at, true
	}
	head, ok := r.lastHead(source.Span{Start: at, End: limit})
	if !ok {
		head, ok = r.prizeGiven(source.Span{Start: max(at, at+strings.LastIndexByte(r.text[at:limit], ')')+1), End: limit})
	}
	if !ok {
		return 0, false
	}
	start := at
	for _, p := range r.recipients(r.partiesIn(source.Span{Start: at, End: head.Start})) {
		if p.kind == "person" || start == at {
			start = p.End
		}
	}
	if lead := r.text[start:max(start, head.Start)]; strings.IndexByte(lead, '(') <= 0 {
		start += strings.LastIndexByte(lead, ')') + 1 // 授予李明(县法院法官)|致敬奖
	}
	for _, word := range []string{"同志", "等"} {
		if strings.HasPrefix(r.text[start:limit], word) {
			start += len(word)
		}
	}
	start = r.behindUnnamed(start+r.countLen(start), head)
	if i := lastIndex(r.text[start:head.Start], "为"); i >= 0 && forWords.closing(r.text[start:start+i+len("为")]) == "" {
		start += i + len("为")
	}
	for _, word := range []string{"她", "他", "其"} {
		if strings.HasPrefix(r.text[start:limit], word) {
			start += len(word)
		}
	}
	return max(start, r.rankStart(start, head)), true
}

// forWords are words that end in 为 and say nothing of whom or as what: 见义勇为|奖章.
var forWords = closers("见义勇为", "行为", "作为", "敢为", "有为")

// prizeGiven returns the 奖 of a prize that 给 or the end of the clause follows: 颁发清风奖|给李明.
func (r *honorReader) prizeGiven(s source.Span) (source.Span, bool) {
	s.End = r.prizeCut(s)
	return r.prizeHead(s)
}

// prizeCut returns where a prize ends that 给 follows in a span, the end of the span where none does.
func (r *honorReader) prizeCut(s source.Span) int {
	text := r.norm(s)
	chars := r.sieveOf(s)
	for _, behind := range [...]string{"奖给", "奖予", "奖与", "奖于"} {
		if !chars.may(behind) {
			continue
		}
		if i := strings.Index(text, behind); i > 0 {
			return s.Start + i + len("奖")
		}
	}
	of := closing(text, []string{"项大奖", "个大奖", "项奖项", "个奖项", "项荣誉", "项殊荣", "项荣誉称号"})
	if name := trimRight(text[:len(text)-len(of)], "0123456789两二三四五六七八九十多"); of != "" && len(name)+len(of) < len(text) && name != "" {
		return s.Start + len(name) // 最佳编剧奖|两项大奖
	}
	return s.End
}

// rankStart returns where a rank of merit begins behind those who get it: “水上法庭”|集体二等功; start where nothing but its scope stands there.
func (r *honorReader) rankStart(start int, head source.Span) int {
	if !r.merit(head) || r.scoped(source.Span{Start: start, End: head.Start}) {
		return start
	}
	return head.Start - len(closing(r.text[start:max(start, head.Start)], []string{"集体", "个人"}))
}

// behindUnnamed steps over recipients that no party names, to the scope of the honor: 作出贡献的10位女性 in front of 全国三八红旗手, 国家游泳队 in
// front of 全国工人先锋号.
func (r *honorReader) behindUnnamed(start int, head source.Span) int {
	best := 0
	for _, scope := range []string{"全国", "全省", "全市", "全县", "全区", "全州", "全军"} {
		best = max(best, lastIndex(r.text[start:head.Start], scope))
	}
	return start + best
}

// firstQuotation returns where the first quotation opens that can name an honor; that of a unit (“158”雷锋服务站) cannot.
func (r *honorReader) firstQuotation(at, limit int) (int, bool) {
	for at < limit {
		i := indexAny(r.text[at:limit], "“\"")
		if i < 0 {
			return 0, false
		}
		at += i
		quoted, closed, ok := r.quoted(source.Span{Start: at, End: min(len(r.text), at+2*maxHonorName)})
		if ok && !r.holdsHonor(quoted) && r.rankAt(closed) {
			at = closed // 记“水上法庭”|集体二等功
			continue
		}
		if !ok || !r.adjoins(closed) || r.holdsHead(quoted) || r.titleFollows(closed) {
			return at, true
		}
		if head, ok := r.lastHead(r.itemAt(closed, limit)); ok && !strings.ContainsAny(r.text[closed:head.End], "“\"") {
			return at, true // “枫桥式”人民法庭
		}
		at = closed
	}
	return 0, false
}

// rankAt reports whether a rank of merit begins at byte at.
func (r *honorReader) rankAt(at int) bool {
	at += len(opening(r.text[at:], []string{"集体", "个人"}))
	return opening(r.text[at:], []string{"一等功", "二等功", "三等功", "嘉奖", "大功"}) != ""
}

// titleFollows reports whether 荣誉称号, 奖章 or another word for honors stands at byte at.
func (r *honorReader) titleFollows(at int) bool {
	return opening(r.text[at:], []string{"国家荣誉", "荣誉", "称号", "光荣", "奖", "勋章", "纪念章", "证书", "牌匾", "匾额"}) != ""
}

// countedAtEnd reports whether a list with its count ends a span: 毛相林等10名同志.
func (r *honorReader) countedAtEnd(s source.Span) bool {
	text := r.norm(s)
	i := lastIndex(text, "等")
	return i >= 0 && len(text)-i < 30 && r.counted(text[i:]) && !r.holdsHonor(s)
}

// countLen returns the length of 300人 or 200个单位 at byte at.
func (r *honorReader) countLen(at int) int {
	i := at
	for i < len(r.text) && isDigit(r.text[i]) {
		i++
	}
	if i == at {
		return 0
	}
	measure := 0
	for _, unit := range []string{"名", "人", "个", "位", "家", "户", "所", "支"} {
		if strings.HasPrefix(r.text[i:], unit) {
			measure = len(unit)
		}
	}
	if measure == 0 {
		return 0
	}
	i += measure
	longest := 0
	for _, t := range r.termsAt(i) {
		if t.Class == dict.HonorRole || t.Class == dict.PostHead {
			longest = max(longest, t.End-i)
		}
	}
	if longest > 0 {
		return i + longest - at // 15名运动员
	}
	for _, noun := range []string{"基层党组织", "人民法庭", "同志", "个人", "集体", "单位", "城市", "城区", "县城", "村镇", "乡镇", "学校", "家庭", "法庭", "法院", "支部", "党组织", "团队", "窗口", "干警", "法官", "民警", "企业", "县", "区", "村", "人", "组织"} {
		if strings.HasPrefix(r.text[i:], noun) {
			return i + len(noun) - at
		}
	}
	return i - at
}

// personQuoted reports whether a person begins at byte at, with a quotation behind the name: 周洋“调解能手”.
func (r *honorReader) personQuoted(at int) bool {
	in := r.partiesIn(source.Span{Start: at, End: min(r.sentence.End, at+maxHonorName)})
	return len(in) > 0 && in[0].Start == at && in[0].kind == "person" && r.quoteAt(in[0].End)
}

// partyGets reports whether the item at byte at tells of somebody else with a verb of getting: 甲获“…”、|副院长乙获“…”.
func (r *honorReader) partyGets(at int) bool {
	in := r.partiesIn(source.Span{Start: at, End: min(r.sentence.End, at+maxHonorName)})
	if len(in) == 0 || in[0].Start > at && in[0].kind != "person" {
		return r.unitGets(at)
	}
	p := in[0]
	if gap := r.text[at:p.Start]; gap != "" && (p.kind != "person" || longerThan(gap, 14) || holdsAny(gap, ",;。“”、")) {
		return false
	}
	for _, m := range r.marksIn(source.Span{Start: p.Start, End: min(r.sentence.End, p.End+len("被省高级人民法院评为"))}) {
		if m = r.behindName(m); m.Start >= p.End && (m.Class == dict.HonorGet || m.Class == dict.HonorGive) {
			if p.kind != "person" && strings.HasSuffix(opening(r.text[m.Start:], bestowing), "的") {
				return false // “金牌调解员”和|省总工会授予的“巾帼标兵”
			}
			return r.passAdverbs(m.Start, p.End) == p.End || strings.HasPrefix(r.text[p.End:], "被")
		}
	}
	return false
}

// unitGets reports whether a unit at byte at gets the honor behind it: 立案庭获集体三等功、|执行局获集体二等功.
func (r *honorReader) unitGets(at int) bool {
	const longest = 10 * len("局")
	for _, m := range r.marksIn(source.Span{Start: at, End: min(r.sentence.End, at+longest)}) {
		if m.Class == dict.HonorGet && m.Start > at {
			u, ok := r.unitBefore(m.Start, at)
			return ok && u.Start == at
		}
	}
	return false
}

// giveMore reads the people behind byte end who each have the honor behind them, under the same verb: 授予李明“办案标兵”、|周洋“调解能手”. It returns the end of
// the last.
func (r *honorReader) giveMore(end int, verb dict.Match, granter source.Span) int {
	for {
		at := end + r.separatorAt(end, r.sentence.End)
		if at == end || !r.personQuoted(at) {
			return end
		}
		p := r.partiesIn(source.Span{Start: at, End: min(r.sentence.End, at+maxHonorName)})[:1:1]
		names, next := r.readNames(p[0].End, r.sentence.End, true)
		if len(names) == 0 {
			return end
		}
		r.add(names, p, verb, granter, "honor.granted", true)
		end = next
	}
}

// givesAt reports whether a verb of giving stands at byte at, with the one who gets it behind it.
func (r *honorReader) givesAt(at int) bool {
	for _, m := range r.marksIn(source.Span{Start: at, End: min(r.sentence.End, at+len("命名为"))}) {
		if m.Start == at && m.Class == dict.HonorGive && !r.meritFollows(m.End) {
			return !r.quoteAt(m.End)
		}
	}
	return false
}

// ranks reports whether a head is only a place in a ranking, which is an honor in a contest alone: 考核全市第三名.
func (r *honorReader) ranks(head source.Span) bool {
	text := r.norm(head)
	for _, m := range r.marksIn(source.Span{Start: max(r.sentence.Start, head.Start-30), End: head.Start}) {
		if m.Class == dict.HonorHead && m.End == head.Start {
			return false // 绩优单位|第一名
		}
	}
	return strings.HasPrefix(text, "第") && strings.HasSuffix(text, "名") && !holdsAny(r.text[r.sentence.Start-len(cutFront(r.text[:r.sentence.Start], 150)):r.sentence.End], "赛武")
}

// presentedBefore returns those whom the sentence asks to learn from or whose deeds it makes known, for 他 in a later clause: 开展向李明同志学习活动,
// 并授予他….
func (r *honorReader) presentedBefore(clause source.Span, wanted string) []party {
	for i := r.clauseIndex(clause.Start) - 1; i >= 0; i-- {
		text := r.norm(r.clauses[i])
		got := keep(r.group(r.clauses[i]), wanted)
		if n := len(got); n > 0 && (holds(text, "向") && holds(text, "学习") || r.deedsAt(got[n-1].End)) {
			return got
		}
	}
	return nil
}

// deedsAt reports whether byte at is followed by what somebody has done: 公开发布李明|的先进事迹.
func (r *honorReader) deedsAt(at int) bool {
	const longest = len("等10名同志的先进典型事迹")
	rest := r.text[at:r.clauseAt(at).End]
	return len(rest) <= longest && holds(rest, "的") && closing(rest, []string{"事迹", "故事"}) != "" && !holdsAny(rest, "和与")
}

// pointedTo returns the body that a preposition's object points to, where it names none: 给|这个小庭, 将|该局.
func (r *honorReader) pointedTo(s source.Span) []party {
	_, size := r.runeAt(s.Start)
	s.Start += size
	text := strings.TrimSpace(r.norm(source.Span{Start: s.Start, End: max(s.Start, r.passAdverbs(s.End, s.Start))}))
	if longerThan(text, 7) || opening(text, []string{"该", "这", "那", "我", "他们", "本", "法庭", "大队", "庭里", "院里", "所里"}) == "" || len(keep(r.partiesIn(s), "person")) > 0 {
		return nil
	}
	return r.pointedAt(text, s.Start, "body")
}

// ceremonies are what an honor is given at.
var ceremonies = []string{"颁发仪式", "颁授仪式", "授予仪式", "颁奖仪式", "颁奖典礼", "颁奖大会", "授勋仪式"}

// giveAtCeremony reads who is given the medal of a ceremony that the text named with its honor: “荣誉天平奖章”颁发仪式…院长为李明|颁发|奖章. It returns
// the end of the verb where somebody is.
func (r *honorReader) giveAtCeremony(verb dict.Match, clause source.Span) int {
	rest := r.text[verb.End:clause.End]
	if opening(strings.TrimPrefix(rest, "了"), []string{"奖章", "勋章", "奖牌", "纪念章", "证书", "荣誉证书", "奖杯", "奖状"}) == "" || !holdsAny(r.text[clause.Start:verb.Start], "为向给") {
		return verb.Start
	}
	name, ok := r.ceremonyHonor(verb.Start)
	if !ok {
		return verb.Start
	}
	got := keep(r.forWhom(clause, verb.Start), r.wants(name))
	if len(got) == 0 {
		return verb.Start
	}
	r.add([]honorName{name}, got, verb, source.Span{}, "honor.granted-for", false)
	return verb.End
}

// ceremonyHonor returns the quoted honor of the first ceremony that the text names in front of byte at.
func (r *honorReader) ceremonyHonor(at int) (honorName, bool) {
	lead := r.text[:at]
	for _, word := range ceremonies {
		i := strings.Index(lead, "”"+word)
		open := strings.LastIndex(lead[:max(0, i)], "“")
		if i < 0 || open < 0 || i-open > maxHonorName {
			continue
		}
		s := source.Span{Start: open + len("“"), End: i}
		return honorName{pieces: []source.Span{s}, strong: true}, r.holdsHead(s)
	}
	return honorName{}, false
}

// treated returns those whom the clauses in front of a giving verb's praise: 对甲等30个集体、乙等50名同志予以通报表扬,并分别|授予….
func (r *honorReader) treated(clause source.Span) []party {
	own := r.clauseIndex(clause.Start)
	for i := own - 1; i >= 0; i-- {
		text := r.norm(r.clauses[i])
		to, end := strings.Index(text, "对"), -1
		for _, verb := range []string{"予以", "给予", "进行", "加以", "通报", "表彰", "表扬"} {
			if j := lastIndex(text, verb); to >= 0 && j > to && holdsAnyWord(text[j:], []string{"表彰", "表扬", "嘉奖", "奖励", "褒奖", "记功", "褒扬"}) && (end < 0 || j < end) {
				end = j
			}
		}
		if end < 0 && i == own-1 && strings.HasSuffix(text, "同志") && clause.Start <= r.sentence.End {
			if in := keep(r.partiesIn(r.clauses[i]), "person"); len(in) > 0 && in[len(in)-1].End == r.clauses[i].Start+len(strings.TrimSuffix(text, "同志")) && opening(r.text[r.behindNumber(r.clauses[i].Start, r.clauses[i].End):], []string{"对", "给", "为"}) != "" {
				return in[len(in)-1:] // 对某院审判员李明同志,|授予…
			}
		}
		if end < 0 && to == 0 && i == own-1 && (r.counted(text[max(0, lastIndex(text, "等")):]) || r.closedByList(r.clauses[i])) {
			end = len(text) // 对李明等5名同志,|记三等功
		}
		if end < 0 {
			continue
		}
		s := source.Span{Start: r.clauses[i].Start + to, End: r.clauses[i].Start + end}
		got := r.countedLists(s)
		if j := strings.LastIndex(r.norm(s), "集体"); j > 0 && len(keep(got, "person")) == 0 {
			from := s.Start + j + len("集体")
			more, _ := r.holdersFrom(from+r.separatorAt(from, s.End), s.End, "person", false)
			got = append(got[:len(got):len(got)], more...)
		}
		if first, _ := r.holdersFrom(s.Start+len("对"), s.End, "body", false); len(keep(got, "body")) == 0 && len(first) > 0 {
			got = append(first, got...)
		}
		if len(got) > 0 {
			return got
		}
		return r.group(s)
	}
	return nil
}

// bestowing are the verbs between a giver and the honor: 法务部|颁发|奖章.
var bestowing = []string{"评选的", "表彰的", "追授的", "颁予的", "颁发的", "颁发", "颁授的", "颁授", "授予的", "授予", "颁赠的", "颁赠", "致送的", "致送", "颁给", "颁予", "赠予"}

// giverBefore returns the body right in front of an honor's name that begins at byte at, behind the verb: 获市妇联“最美家庭”称号, 获法务部颁发奖章.
func (r *honorReader) giverBefore(at, floor int) source.Span {
	at = r.trimQuote(at)
	if at <= floor {
		return source.Span{}
	}
	at -= len(closing(r.text[floor:at], bestowing))
	in := r.partiesIn(source.Span{Start: floor, End: at})
	if n := len(in); n > 0 && in[n-1].End == at && in[n-1].kind != "person" {
		return in[n-1].Span
	}
	return source.Span{}
}
