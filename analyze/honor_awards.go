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

// announceAward keeps the award that a sentence announces: its name with a number of people behind it, or with words that its winners are known.
func (r *honorReader) announceAward(marks []dict.Match) {
	told, counts := r.sentenceHolds("出炉", "揭晓", "典礼", "表扬大会"), r.sentenceHolds("名", "位")
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
		for _, words := range [...][]string{{"”", "\""}, {"选举", "评选", "选拔"}, {"”", "\"", "名单", "得主", "奖项"}, {"结果"}} {
			rest = rest[len(opening(rest, words)):]
		}
		if counts && countLen(rest) > 0 || lists || opening(rest, madeKnown[:]) != "" {
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
		rest = rest[len(opening(rest, []string{"名单", "得主", "得奖人", "获奖者", "得奖者", "共", "计"})):]
		if countLen(rest) == 0 && opening(rest, madeKnown[:]) == "" {
			continue
		}
		if name, ok := r.prizeBefore(end); ok && r.yearless(&name) && !r.negated(r.clauseAt(end)) {
			return name, true
		}
	}
}

// madeKnown are the words behind an award that make its winners known.
var madeKnown = [...]string{"出炉", "揭晓", "颁奖典礼", "颁奖礼", "颁发典礼", "颁授典礼", "表扬大会", "表扬典礼"}

// announcing are the verbs that make those chosen for an award known.
var announcing = newWordNet("核定", "遴选", "选拔", "选出", "评选", "评出", "表扬", "表彰", "颁奖", "颁发", "公布", "产生")

// behindGiver cuts the body that gives an award, and the verb, off the front of its name: 司法院|昨核定今年度|模范公务人员.
func (r *honorReader) behindGiver(s source.Span) source.Span {
	for w := range announcing.in(r.sieveOf(s)) {
		if i := lastIndex(r.norm(s), w); i >= 0 && s.Start+i+len(w) < s.End {
			s.Start += i + len(w)
			s.Start += len(opening(r.norm(s), []string{"出", "了"}))
		}
	}
	for _, p := range r.partiesIn(s) {
		if p.kind != "person" && p.End < s.End && opening(r.text[p.End:s.End], []string{"优秀", "先进", "办案", "十佳", "标兵"}) == "" {
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
	chosenWords  = closers("入选", "获选", "获奖", "得奖", "受奖", "同获表扬", "同受表扬", "同时获奖", "同获奖", "获表扬", "受表扬", "同获殊荣", "获此殊荣", "在列", "上榜", "脱颖而出", "出线", "中选", "青睐", "当选", "获得此奖", "一并受奖", "受到表扬", "接受表扬", "是其中一名得奖者", "是其中一位得奖者", "是其中一名得主", "是其中一位得主", "是得奖者之一", "是得主之一", "是得奖人之一", "是获奖者之一", "是其中一位获奖者", "是其中一名获奖者", "也是得奖者", "也是得主", "也是得奖人")
	winnersAmong = closers("得主中", "得主之中", "得主当中", "得奖者中", "得奖人中", "获奖者中", "获奖人中", "获选者中", "入选者中", "受奖者中", "获选人员中", "获奖人员中", "受表扬人员中")
)

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
		in := r.partiesIn(source.Span{Start: at, End: r.sentence.End})
		if len(in) == 0 || in[0].Start != at || in[0].kind != "person" || closing(text[:i], []string{"奖", "章", "”", "往届", "历届", "上届", "去年", "号", "模范", "标兵"}) != "" {
			continue
		}
		r.chooses(names, before, r.withListed(in, in[0]), r.clauseAt(at))
		return
	}
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
