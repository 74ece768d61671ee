package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A sentence proclaims an honor where it counts those who hold it or says that they are known, and names them beside that or behind it:
//
//	第十届全国巾帼建功标兵评选揭晓，她们是：…
//	三位全国优秀法官——李明、周洋、王芳——走上领奖台
//	一批全国优秀法官受到表彰。他们中有李明、周洋

// proclaims are the words behind an honor that make its holders known.
var (
	proclaims  = newWordNet("揭晓", "公布", "产生", "出炉", "诞生", "颁出", "颁奖", "花落谁家", "是谁", "有谁")
	choosing   = closers("表扬", "表扬了", "公开表扬", "选出", "表彰了", "表彰", "命名表彰", "命名表彰了", "评出", "评出了", "评选出", "评选出了", "选出", "推出", "推出了", "新增", "涌现出", "涌现出了", "产生", "产生了")
	unmistaken = closers("标兵", "模范", "楷模", "奖", "奖章", "奖状", "勋章", "能手", "先进个人", "先进工作者", "之星", "红旗手", "突击手", "劳模", "道德模范", "好人", "卫士", "劳动者", "先进集体", "先进单位", "文明单位", "青年文明号", "示范岗", "文明岗", "先锋号")
	ceremonial = newWordNet("大会", "仪式", "典礼", "表彰会", "颁奖", "结果", "名单", "表扬", "表彰", "评出", "选出", "推出", "新增", "涌现")
	knownAt    = openers("表彰大会", "表彰会", "表彰仪式", "颁奖典礼", "颁奖仪式", "颁奖大会", "颁奖会", "颁授仪式", "授奖仪式", "表扬大会", "表扬典礼", "颁授典礼", "授勋仪式", "颁奖礼", "授牌仪式", "评选结果", "获奖名单")
	behindIt   = openers("荣誉称号", "称号", "荣誉", "获得者", "得主", "获奖者", "当选者", "代表", "们")
)

// readProclaimed reads those whom a sentence names as the holders of an honor that it proclaims, and keeps the honor where it names nobody.
func (r *honorReader) readProclaimed(marks []dict.Match) {
	if !r.holding.meets(endNeeds) || !r.mayProclaim() {
		return
	}
	marks = r.honorEnds(marks)
	for i := len(marks) - 1; i >= 0; i-- {
		h, ok := r.proclaimed(marks[i])
		if !ok {
			continue
		}
		kind := r.kindOf(h.name)
		got := r.beforeProclaimed(h, kind)
		if len(got) == 0 {
			got = r.besideProclaimed(h, kind)
		}
		if len(got) == 0 {
			got = r.behindProclaimed(h.from, kind)
		}
		if len(got) > 0 {
			r.add([]honorName{h.name}, got, dict.Match{Start: h.at, End: h.at}, source.Span{}, "honor.list", false)
		} else if told := len(r.last) > 0 && r.last[0].span().Start >= r.sentence.Start; !told && len(keep(r.partiesIn(source.Span{Start: h.from, End: r.sentence.End}), kind)) == 0 {
			r.expect(h.name)
		}
		return
	}
}

// goings are words of what happens to those honored, which no name of an honor holds.
var goings = [...]string{"同志", "领导", "来自", "宣布", "今天", "昨天", "日前", "近日", "来到", "走进", "走上", "受到", "颁发", "参加", "出席"}

// kindOf says who can hold an honor, a person or a body; of one that both can, whoever the sentence names.
func (r *honorReader) kindOf(name honorName) string {
	kind := r.wants(name)
	if kind == "" {
		kind = "body"
		if len(keep(r.partiesIn(r.sentence), "person")) > 0 {
			kind = "person"
		}
	}
	return kind
}

// mayProclaim is a quick look: a sentence that proclaims an honor counts its holders or has a word for that.
func (r *honorReader) mayProclaim() bool {
	for _, count := range [...]string{"名", "位", "批", "等", "人", "个", "家", "新晋", "历届"} {
		if r.chars.may(count) {
			return true
		}
	}
	return r.sentenceHoldsOneOf(&proclaims) || r.sentenceHoldsOneOf(&ceremonial)
}

// A proclaimed honor: its name, the place behind it, and where the words in front begin that count its holders.
type proclaimedHonor struct {
	name     honorName
	from, at int
	counted  bool // the words in front count its holders
	known    bool // the words behind say who they are
}

// honorEnds returns the marks of a sentence that can end an honor, and the prizes that have none: 金舵奖.
func (r *honorReader) honorEnds(marks []dict.Match) (ends []dict.Match) {
	at, text := r.sentence.Start, r.norm(r.sentence)
	prizes := func(limit int) {
		for at < limit {
			i := r.indexIn(text[at-r.sentence.Start:limit-r.sentence.Start], "奖")
			if i < 0 {
				break
			}
			start := at + i
			if at = start + len("奖"); !among("励金品项惩罚学座牌杯状章者人得", firstRune(r.text[at:])) && prizeVerbs.closing(r.text[:at]) == "" {
				ends = append(ends, dict.Match{Start: start, End: at, Class: dict.HonorHead})
			}
		}
		at = max(at, limit)
	}
	for _, m := range marks {
		if m.Class != dict.HonorHead && m.Class != dict.HonorRole || m.Start < r.sentence.Start || m.End > r.sentence.End {
			continue
		}
		prizes(m.Start)
		if m.Start >= at || len(ends) == 0 || ends[len(ends)-1].End < m.End {
			ends = append(ends, m)
		}
		at = max(at, m.End)
	}
	prizes(r.sentence.End)
	return ends
}

// honorUpTo returns the honor that ends with a mark, with the place behind it, a quotation mark there set aside.
func (r *honorReader) honorUpTo(m dict.Match) (s source.Span, end int, ok bool) {
	if m.Start < r.sentence.Start || m.End > r.sentence.End {
		return s, m.End, false // it stands in the dateline
	}
	s = source.Span{Start: r.skipPreamble(r.openingBefore(m.End), m.End), End: m.End}
	end = m.End + len(opening(r.text[m.End:r.sentence.End], []string{"”", "\""}))
	if end > m.End {
		name, ok := r.nameEndingAt(end)
		if !ok {
			return s, end, false
		}
		s = name.span()
	}
	s = r.behindHolders(s, m, end == m.End)
	if scopes.opening(r.text[m.End:]) != "" {
		return s, end, false
	}
	s.Start += len(opening(r.norm(s), []string{"“", "\""}))
	s.Start += yearLen(r.norm(s))
	if end == m.End && !r.scoped(s) && unmistaken.closing(r.norm(s)) == "" && r.getsBehind(m) {
		return s, end, false
	}
	if m.Class == dict.HonorRole && !slices.ContainsFunc(r.marksIn(s), func(c dict.Match) bool { return c.Class == dict.HonorCore && c.Start < m.Start }) {
		return s, end, false
	}
	if slices.ContainsFunc(r.marksIn(source.Span{Start: m.Start, End: r.sentence.End}), func(l dict.Match) bool {
		return l.Start <= m.End && l.End > m.End && (l.Class == dict.HonorHead || l.Class == dict.HonorRole)
	}) {
		return s, end, false // 三八红旗手|标兵
	}
	if closing(r.norm(s), []string{"文书", "案例", "论文", "作品", "庭审", "课程", "案件", "报告"}) != "" {
		return s, end, false
	}
	return s, end, !longerThan(r.norm(s), maxHonorName/len("奖")) && (longerThan(r.norm(s), 3) || strings.HasSuffix(r.norm(s), "奖") && longerThan(r.norm(s), 2)) && (end > m.End || !r.counted(r.norm(s))) && !r.generic(s) && !r.speaks(s) && !r.holdsAnyOf(&proclaims, s) && !holdsAnyWord(r.norm(s), goings[:])
}

// behindHolders cuts what does not belong to an honor that ends with a mark off its front: its holders, their number, who gives it and the verb.
func (r *honorReader) behindHolders(s source.Span, m dict.Match, plain bool) source.Span {
	for _, word := range []string{"一批", "等"} {
		if i := lastIndex(r.norm(s), word); i >= 0 {
			s.Start += i + len(word) // 李明等|10名全国优秀法官
		}
	}
	for _, v := range r.marksIn(source.Span{Start: s.Start, End: m.Start}) {
		if (v.Class == dict.HonorGive || v.Class == dict.HonorGet) && v.End-v.Start > len("获") && plain {
			s.Start = max(s.Start, v.End) // 会议决定授予|下列同志全国优秀法官称号
		}
	}
	s = r.uncounted(s)
	s.Start += len(opening(r.norm(s), []string{"下列同志", "以下同志", "下列人员", "以下人员", "下列个人", "以下个人", "同志"}))
	if m.Start > s.Start {
		s.Start = r.behindGiver(source.Span{Start: s.Start, End: m.Start}).Start
	}
	if plain {
		for _, p := range r.partiesIn(source.Span{Start: s.Start, End: m.Start}) {
			if p.kind == "person" {
				s.Start = p.End
			}
		}
		s.Start = r.atScope(s.Start, m.Start)
		for word := range wholeScopes.in(r.sieveOf(s)) {
			if i := lastIndex(r.norm(s), word); i > 0 && closing(r.norm(s)[:i], []string{"女性", "妇女", "青年", "同志", "人员", "个人", "代表", "人士", "干警", "民警", "法官", "检察官", "律师", "职工", "干部"}) != "" {
				s.Start += i // 优秀女性|全国三八红旗手
			}
		}
	}
	return s
}

// getsBehind reports whether the words that end with a mark are the subject of a verb of honors in their clause: 10名优秀女性|今天荣获….
func (r *honorReader) getsBehind(m dict.Match) bool {
	rest := source.Span{Start: m.End, End: r.clauseAt(m.End).End}
	for _, v := range r.marksIn(rest) {
		if (v.Class == dict.HonorGet && v.End-v.Start > len("获") || v.Class == dict.HonorGive) && v.Start-m.End < 8*len("的") {
			return r.holdsHead(source.Span{Start: v.End, End: rest.End}) || r.mayHead(source.Span{Start: v.End, End: rest.End})
		}
	}
	return false
}

// proclaimed returns the honor that ends with a mark if the sentence proclaims it.
func (r *honorReader) proclaimed(m dict.Match) (h proclaimedHonor, ok bool) {
	s, end, ok := r.honorUpTo(m)
	if !ok {
		return h, false
	}
	return r.proclaims(m, s, end)
}

// proclaims is proclaimed for an honor that honorUpTo has read.
func (r *honorReader) proclaims(m dict.Match, s source.Span, end int) (h proclaimedHonor, ok bool) {
	h.at = r.trimQuote(s.Start)
	if r.negated(source.Span{Start: r.clauseAt(h.at).Start, End: h.at}) {
		return h, false
	}
	h.name = honorName{pieces: []source.Span{s}, strong: true}
	lead := r.text[r.sentence.Start:h.at]
	if i := lastIndex(lead, "第"); i >= 0 && ordinalLen(lead[i:]) == len(lead)-i {
		lead = lead[:i] // 10名|第三届“燕赵楷模”
	}
	lead = strings.TrimSuffix(lead, "同志")
	number := lead[:len(lead)-len(closing(lead, []string{"名", "位", "人", "个", "家", "支", "所"}))]
	number = trimRight(number, "0123456789一二三四五六七八九十百两几数多")
	if closing(lead, []string{"一个", "一家", "一名", "一位"}) != "" {
		number = lead
	}
	if number == lead {
		number = lead[:len(lead)-len(closing(lead, []string{"新一批", "又一批", "一大批", "一批", "首批", "这批", "大批", "新晋", "历届"}))]
	}
	if h.counted = len(number)+len("10") < len(lead) && !strings.HasSuffix(number, "第"); h.counted {
		h.at = r.sentence.Start + len(number)
	}
	h.from = end + len(behindIt.opening(r.text[end:r.sentence.End]))
	known := r.holdsAnyOf(&proclaims, source.Span{Start: h.from, End: max(h.from, r.clauseAt(h.from).End)})
	named := end > m.End || r.scoped(s) || unmistaken.closing(r.norm(s)) != ""
	h.counted = h.counted && (known || named)
	known = known || named && choosing.closing(lead) != "" || knownAt.opening(r.text[h.from:]) != "" || (end > m.End || r.scoped(s)) && strings.HasSuffix(lead, "等")
	h.known = known
	rest := r.text[h.from:r.sentence.End]
	rest = rest[len(opening(rest, []string{"的共有", "共有", "共", "有"})):]
	return h, h.counted || countLen(rest) > 0 || known
}

// holdsAnyOf reports whether a span holds a word of a net.
func (r *honorReader) holdsAnyOf(n *wordNet, s source.Span) bool {
	for w := range n.in(&r.chars) {
		if strings.Contains(r.norm(s), w) {
			return true
		}
	}
	return false
}

// beforeProclaimed returns the list in front of an honor that counts it: 李明、周洋等10名|全国优秀法官, 以李明、周洋为代表的一批|全国优秀法官.
func (r *honorReader) beforeProclaimed(h proclaimedHonor, kind string) []party {
	lead := r.text[r.sentence.Start:h.at]
	end := r.sentence.Start + len(strings.TrimSuffix(strings.TrimSuffix(lead, "等"), "为代表的"))
	if end == h.at {
		end -= len(closing(lead, []string{"这", "本届", "今年的"}))
		end -= len(closing(r.text[r.sentence.Start:end], []string{",", "——"}))
		if n := r.crowdTo(end, kind); len(n) > 1 && h.counted && r.countOf(h.at) == len(n) {
			return n
		}
		return nil
	}
	return r.crowdTo(end, kind)
}

// countOf reads the number at byte at: 三位, 10名; 0 for none.
func (r *honorReader) countOf(at int) int {
	text := r.text[at:]
	if n := len(text) - len(strings.TrimLeft(text, "0123456789")); n > 0 && n < 4 {
		count := 0
		for _, c := range []byte(text[:n]) {
			count = 10*count + int(c-'0')
		}
		return count
	}
	c, size := r.runeAt(at)
	if i := slices.Index([]rune("零一二三四五六七八九十"), c); i > 0 && among("名位人", firstRune(text[size:])) {
		return i
	}
	if c == '两' {
		return 2
	}
	return 0
}

// besideProclaimed returns the list that stands right behind an honor, after a mark.
func (r *honorReader) besideProclaimed(h proclaimedHonor, kind string) []party {
	sign := opening(r.text[h.from:r.sentence.End], []string{"——", ",", "(", ":"})
	if sign == "" || !h.counted && sign != ":" {
		return nil
	}
	got, end := r.crowdFrom(h.from+len(sign), kind)
	if len(got) < 2 || sign == "(" && !strings.HasPrefix(r.text[end:], ")") {
		return nil
	}
	return got
}

// thoseHonored are words for the holders of an honor that the text has named.
var thoseHonored = openers("他们", "她们", "它们", "这些单位", "这些集体", "获奖单位", "获奖集体", "受表彰的单位", "受表彰的集体", "受表彰单位", "受表彰集体", "获评的单位", "入选的单位", "其", "这些人", "获奖者", "获奖的", "获奖人员", "当选者", "当选的", "入选者", "入选的", "受表彰者", "受表彰的", "受到表彰的", "被表彰的", "获表彰的", "获得这一称号的", "获得该称号的", "获得称号的", "获此殊荣的", "获此荣誉的", "荣获这一称号的", "荣获此称号的", "获评的", "上榜的", "得主", "获得者", "受奖者", "领奖的", "最终当选的", "最终入选的", "走上领奖台的", "站上领奖台的")

// behindAmong returns a text without the word for among, and a comma, in front: 中|有, 当中,|有.
func behindAmong(text string) string {
	return strings.TrimPrefix(text[len(opening(text, []string{"之中", "当中", "中", "里"})):], ",")
}

// theyLen returns the length of the words at the start of a text that open a list of those honored: 他们是, 其中有, 10名获奖者分别是, 受表彰的有; 0 for none.
func theyLen(text string) int {
	rest := text[countLen(text):]
	who := thoseHonored.opening(rest)
	rest = rest[len(who):]
	if who != "" {
		rest = behindAmong(rest)
	}
	is := opening(rest, []string{"分别是", "分别为", "分别有", "既有", "就有", "就是", "就包括", "包括", "共有", "即", "也就是", "有", "是", "为"})
	if is == "" || who == "" && (is == "是" || is == "为") || who == "其" && !holds(text[:len(text)-len(rest)], "中") {
		return 0
	}
	return len(text) - len(rest) + len(is)
}

// honoredWords end a clause whose subject got the honor that the clause before proclaims.
var honoredWords = closers("当选", "入选", "获奖", "获选", "上榜", "受到表彰", "受表彰", "获表彰", "接受表彰", "接受表扬", "受到表扬", "获表扬", "受表扬", "获公开表扬", "获此殊荣", "获得此项殊荣", "获得这一荣誉", "获得", "夺得", "摘得", "获颁", "领奖", "中选", "得奖", "受奖", "光荣当选", "脱颖而出")

// behindProclaimed returns the list that a later clause names: 揭晓,|他们是:李明、周洋; 揭晓,|李明、周洋当选.
func (r *honorReader) behindProclaimed(from int, kind string) []party {
	for i := r.clauseIndex(from) + 1; i < len(r.clauses); i++ {
		clause := r.clauses[i]
		at := clause.Start
		if r.honorBetween(from, at) {
			return nil
		}
		they := theyLen(r.text[at:r.sentence.End])
		colon := strings.HasPrefix(r.text[r.clauses[i-1].End:], ":")
		if they == 0 && !colon {
			if word := honoredWords.closing(r.norm(clause)); word != "" {
				return r.crowdTo(clause.End-len(word), kind)
			}
			if word := joining.closing(r.norm(clause)); word != "" {
				return r.crowdTo(clause.End-len(word), kind)
			}
			continue
		}
		at += they
		at += len(opening(r.text[at:r.sentence.End], []string{":", "——"}))
		if got, _ := r.crowdFrom(at, kind); len(got) > 1 {
			return got
		}
	}
	return nil
}

// uncounted cuts the number of holders off the front of an honor's name, and what stands before it: 宣布5名|全国优秀法官, 一批|全国优秀法官.
func (r *honorReader) uncounted(s source.Span) source.Span {
	if r.quoteAt(r.trimQuote(s.Start)) {
		return s
	}
	if at := r.behindCount(s.Start, s.End); at < s.End {
		s.Start = at
	}
	text := r.norm(s)
	if rest := trimLeft(text, "0123456789一二三四五六七八九十两几数多"); len(rest) < len(text) {
		if measure := opening(rest, []string{"人", "个", "家", "支", "所"}); measure != "" && len(rest) > len(measure) {
			s.Start = s.End - len(rest) + len(measure)
			for _, noun := range []string{"单位", "集体", "团队", "法院", "部门", "机构", "企业"} {
				if tail, ok := strings.CutPrefix(rest[len(measure):], noun); ok && scopes.opening(tail) != "" {
					s.Start += len(noun) // 10家单位|全国文明单位
				}
			}
		}
	}
	s.Start += len(opening(r.norm(s), []string{"一批", "一大批", "又一批", "新一批", "这批"}))
	return s
}
