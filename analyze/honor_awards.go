package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// News of an award names it once, with the number of those chosen, and tells of each of them in sentences that do not name it again:
//
//	司法院遴选今年度模范公务人员十名。…書記官李明因…而入选；法警周洋同获表扬。

// maxAward is how far behind the name of an award, in bytes, those chosen are told of.
const maxAward = 800 * len("奖")

// readAward gives the award that the text announced to those chosen for it, and keeps the one that the sentence announces, which it may give as well:
// 今天颁发金剑奖,书记官李明、周洋|上台受奖.
func (r *honorReader) readAward(before int, marks []dict.Match) {
	r.readAwarded(before)
	last := r.award
	r.announceAward(marks)
	if len(r.award) > 0 && len(r.honors) == before && (len(last) == 0 || last[0].span() != r.award[0].span()) {
		r.readAwarded(before)
	}
}

// announceAward keeps the award that a sentence announces: its name with a number of people behind it, or with words that its winners are known.
func (r *honorReader) announceAward(marks []dict.Match) {
	if !r.holding.meets(awardNeeds) {
		return
	}
	told, counts := r.sentenceHolds("出炉", "揭晓", "典礼", "表扬", "表彰", "颁发", "颁赠", "颁奖"), r.sentenceHolds("名", "位")
	lists := endsInList(r.norm(r.sentence))
	if !told && !counts && !lists {
		return
	}
	if name, ok := r.prizeAnnounced(); ok {
		r.keepAward(name)
		return
	}
	announces := (counts || lists) && r.sentenceHoldsOneOf(&announcing)
	counts, lists = counts && announces, lists && announces
	if !told && !counts && !lists {
		return
	}
	for _, m := range marks {
		if m.Class != dict.HonorHead && m.Class != dict.HonorRole {
			continue
		}
		if name, ok := r.honoredAt(m); ok {
			r.keepAward(name)
			return
		}
		name, _, next, ok := r.bareName(m.Start)
		if !ok || r.generic(name.span()) || r.speaks(name.span()) || name.span().End-name.span().Start < 4*len("奖") || r.negated(r.clauseAt(m.Start)) || closing(r.norm(name.span()), []string{"典礼", "大会", "仪式", "颁奖礼"}) != "" {
			continue
		}
		rest := r.text[next:r.sentence.End]
		for _, words := range [...][]string{{"”", "\""}, {"选举", "评选", "选拔"}, {"”", "\"", "名单", "得奖名单", "获奖名单", "得主名单", "得主", "奖项"}, {"结果"}} {
			rest = rest[len(opening(rest, words)):]
		}
		if counts && countLen(rest) > 0 || lists || opening(rest, madeKnown[:]) != "" || r.givenAway(r.behindGiver(name.span()), rest) {
			r.keepAward(honorName{pieces: []source.Span{r.behindGiver(name.span())}, strong: true})
			return
		}
	}
}

// prizeAnnounced returns the prize with the number of its winners behind it: “金剑奖”得主五名, 金剑奖揭晓.
func (r *honorReader) prizeAnnounced() (honorName, bool) {
	text := r.norm(r.sentence)
	for at := 0; ; {
		i := r.indexIn(text[at:], "奖")
		if i < 0 {
			return honorName{}, false
		}
		at += i + len("奖")
		rest := strings.TrimPrefix(text[at:], "”")
		end := r.sentence.End - len(rest)
		rest = rest[len(opening(rest, []string{"名单", "得奖名单", "获奖名单", "得主名单", "得主", "得奖人", "获奖者", "得奖者", "共", "计"})):]
		known := countLen(rest) > 0 || opening(rest[len(behindAward.opening(rest)):], madeKnown[:]) != ""
		if !known && rest != "" && !strings.HasPrefix(rest, ",") {
			continue
		}
		if name, ok := r.prizeBefore(end); ok && (known || r.givenAway(name.span(), rest)) && r.yearless(&name) && !r.negated(r.clauseAt(end)) {
			return name, true
		}
	}
}

// givenAway reports whether an award is what a clause gives, without a word for whom: 今天颁发|金剑奖,….
func (r *honorReader) givenAway(s source.Span, rest string) bool {
	lead := trimRight(strings.TrimSuffix(r.text[r.sentence.Start:s.Start], "“"), "0123456789年度第届")
	return (rest == "" || strings.HasPrefix(rest, ",")) && closing(lead, []string{"颁发", "颁赠", "颁授", "表扬", "表彰", "颁发了", "表扬了"}) != ""
}

// behindAward are words of time between an award and what makes its winners known.
var behindAward = openers("昨天", "昨日", "昨", "今天", "今日", "今", "日前", "近日")

// madeKnown are the words behind an award that make its winners known.
var madeKnown = [...]string{"出炉", "揭晓", "颁奖", "颁发典礼", "颁授典礼", "表扬大会", "表扬典礼", "公布", "宣布", "发布", "产生", "诞生"}

// announcing are the verbs that make those chosen for an award known.
var announcing = newWordNet("核定", "遴选", "选拔", "选出", "评选", "评出", "表扬", "表彰", "颁奖", "颁发", "公布", "产生")

// behindGiver cuts the body that gives an award, and the verb, off the front of its name: 司法院|昨核定今年度|模范公务人员.
func (r *honorReader) behindGiver(s source.Span) source.Span {
	for _, w := range [...]string{"举行", "举办", "办理", "召开"} {
		if i := lastIndex(r.norm(s), w); i >= 0 && s.Start+i+len(w) < s.End {
			s.Start += i + len(w)
		}
	}
	if i := lastIndex(r.norm(s), "年"); i > 0 && isDigit(r.text[s.Start+i-1]) {
		s.Start += i + len("年") // 云林县112|年度调解绩优人员
		s.Start += len(opening(r.norm(s), []string{"度"}))
	}
	for w := range announcing.in(r.sieveOf(s)) {
		if i := lastIndex(r.norm(s), w); i >= 0 && s.Start+i+len(w) < s.End {
			s.Start += i + len(w)
			s.Start += len(opening(r.norm(s), []string{"出", "了"}))
		}
	}
	for _, p := range r.partiesIn(s) {
		if p.kind != "person" && p.End < s.End && opening(r.text[p.End:s.End], []string{"优秀", "先进", "办案", "十佳", "标兵", "局长", "处长", "署长", "长"}) == "" {
			s.Start = p.End
		}
	}
	if at := r.skipPreamble(s.Start, s.End); at < s.End {
		s.Start = at
	}
	return s
}

// chosenWords end a clause that says that its subject was chosen; winnersAmong open a sentence on those chosen.
var (
	chosenWords  = closers("入选", "名列其中", "榜上有名", "获选", "获奖", "得奖", "受奖", "同获表扬", "同受表扬", "同时获奖", "同获奖", "获表扬", "受表扬", "同获殊荣", "获此殊荣", "在列", "上榜", "脱颖而出", "出线", "中选", "青睐", "当选", "获得此奖", "一并受奖", "受到表扬", "接受表扬", "获得表扬", "接受表彰", "获表彰", "是其中一名得奖者", "是其中一位得奖者", "是其中一名得主", "是其中一位得主", "是得奖者之一", "是得主之一", "是得奖人之一", "是获奖者之一", "是其中一位获奖者", "是其中一名获奖者", "也是得奖者", "也是得主", "也是得奖人")
	winnersAmong = closers("得主中", "得主之中", "得主当中", "得奖者中", "得奖人中", "获奖者中", "获奖人中", "获选者中", "入选者中", "受奖者中", "获选人员中", "获奖人员中", "受表扬人员中")
)

// handed are the verbs by which awards are handed to those who stand behind them.
var handed = newWordNet("颁奖给", "颁奖予", "颁奖表扬", "颁奖表彰", "授奖给")

// readHanded gives the award to those whom somebody hands it: 由院长李明颁奖给|周洋、许婷.
func (r *honorReader) readHanded(before int, wanted string) {
	text := r.norm(r.sentence)
	for word := range handed.in(&r.chars) {
		i := index(text, word)
		at := r.sentence.Start + i + len(word)
		if i < 0 || at <= r.award[0].span().Start || r.plansRank(r.clauseAt(at)) {
			continue
		}
		if got, _ := r.holdersFrom(at, r.sentence.End, wanted, false); len(got) > 0 && !r.holdsHonor(source.Span{Start: at, End: got[0].Start}) {
			r.chooses(r.award, before, got, r.clauseAt(at))
		}
	}
}

// saysAfter are what winners do once they have won, behind the word that says so.
var saysAfter = closers("后表示", "后说", "后指出", "后谦虚地说", "后感性地说", "后感谢", "后接受访问时表示", "后受访表示", "后受访时表示", "后受访说", "时表示", "时说", "表示", "说")

// readAwarded gives the award that the text announced to those whom a sentence says were chosen.
func (r *honorReader) readAwarded(before int) {
	r.readWinner(before)
	if len(r.award) == 0 || r.sentence.End <= r.award[0].span().End {
		return
	}
	if r.sentence.Start-r.award[0].span().End > maxAward {
		r.award = nil
		return
	}
	r.readRest()
	wanted := r.wantsAll(r.award)
	r.readHanded(before, wanted)
	for i, clause := range r.clauses {
		if clause.Start <= r.award[0].span().Start {
			continue
		}
		text := r.norm(clause)
		if i > 0 && i == 1 && winnersAmong.closing(r.norm(r.clauses[0])) != "" {
			if p, ok := r.subject(clause, wanted); ok {
				r.chooses(r.award, before, []party{p}, clause)
			}
			continue
		}
		if after := text[:len(text)-len(saysAfter.closing(text))]; len(after) < len(text) {
			text = after
			clause.End = clause.Start + len(text) // 李明获奖|后表示
		}
		word := chosenWords.closing(text)
		if word == "" || len(r.marksIn(clause)) > 0 && r.mayHead(clause) {
			continue
		}
		at := clause.End - len(word)
		got := keep(r.group(source.Span{Start: clause.Start, End: at}), wanted)
		if len(got) == 0 {
			continue
		}
		gap := r.text[got[len(got)-1].End:max(got[len(got)-1].End, r.passAdverbs(at, clause.Start))]
		if gap != "" && opening(gap, []string{"等", "则因", "则以", "则凭", "因", "以", "凭", "也因", "也以"}) == "" || holdsAny(gap, "未没无") || r.negated(source.Span{Start: clause.Start, End: at}) {
			continue
		}
		r.chooses(r.award, before, r.withClausesBefore(got, clause), clause)
	}
}

// winnerWords are the words for those who got the award, in front of their names: 得奖者|李明说.
var winnerWords = newWordNet("得奖者", "获奖者", "受奖者", "获颁者", "得主", "得奖人", "获奖人", "受奖人", "获得者", "获奖的", "得奖的", "获奖者代表", "得奖者代表", "得主代表", "获得者代表")

// readWinner gives the award to those whom a sentence without an honor of its own calls by a word for its winners: 最年长的得奖者|李明说.
func (r *honorReader) readWinner(before int) {
	names := r.award
	if len(names) == 0 {
		names = r.last
	}
	if len(names) == 0 || len(r.honors) > before || r.sentence.Start < names[0].span().End || r.sentence.Start-names[0].span().End > maxAward || r.wantsAll(names) == "body" {
		return
	}
	text := r.norm(r.sentence)
	for word := range winnerWords.in(&r.chars) {
		i := index(text, word)
		if i < 0 {
			continue
		}
		at := r.sentence.Start + i + len(word)
		at += len(opening(r.text[at:r.sentence.End], []string{"之一的", "之一、", "之一,"}))
		got := r.winnersNamed(at)
		if len(got) == 0 || closing(text[:i], []string{"奖", "章", "”", "往届", "历届", "上届", "去年", "号", "模范", "标兵"}) != "" {
			continue
		}
		r.chooses(names, before, got, r.clauseAt(at))
		return
	}
}

// winnersNamed returns the winners whose names begin at byte at, or behind a post there: 得奖者|李明, 得奖的|侦查佐周洋.
func (r *honorReader) winnersNamed(at int) []party {
	in := r.partiesIn(source.Span{Start: at, End: r.sentence.End})
	if len(in) > 0 && in[0].kind == "person" {
		lead := r.text[at:in[0].Start]
		if lead == "" || r.headEnds(in[0].Start) && !holdsAny(lead, ",、;的") && !longerThan(lead, 12) {
			return r.withListed(in, in[0])
		}
	}
	got, _ := r.holdersFrom(at, r.sentence.End, "person", false)
	return got
}

// chooses gives the award to those chosen who have got nothing else in their sentence.
func (r *honorReader) chooses(names []honorName, before int, got []party, clause source.Span) {
	var chosen []party
	for _, p := range got {
		taken := false
		for _, h := range r.honors[before:] {
			taken = taken || len(h.recipient) > 0 && h.recipient[0].Start == p.name.Start
		}
		if !taken {
			chosen = append(chosen, p)
		}
	}
	if len(chosen) > 0 {
		r.give(names, chosen, dict.Match{Start: clause.Start, End: clause.Start}, source.Span{}, "honor.listed", false)
	}
}
