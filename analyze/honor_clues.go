package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

const (
	nameQuoted clues = 1 << iota
	nameScoped
	nameMerit
	nameOpens     // the clause begins with the honor, a year aside
	nameIs        // 是 before it
	nameOwned     // 的 before it
	nameSign      // a mark follows
	nameThing     // 称号, 证书, 奖牌 follow
	nameOfAnybody // its words do not say whether a person or a body holds it
	nameLeft      // its clause leaves out the subject
	verbGets      // the sentence has a verb of getting
	verbGives     // the sentence has a verb of giving
	holderBody    // a body holds an honor of anybody
	holderAbove   // its name is that of one who gives honors: 最高法, 省妇联
	holderList
	holderHonored // a rule has given it another honor of the sentence
	beforeSame    // it stands before the honor, in its clause
	beforeOne     // in the clause before
	beforeTwo
	beforeMore
	behindGlued // right behind the honor
	behindSame
	behindNext
	behindMore
	behindGiven // behind 给, 由, 是
	sideNearest // nothing of its kind stands between
	sideFirst   // the first of its kind in the sentence
	sideSubject
	sidePassive // behind 被 or 由
	sideObject  // behind 向, 对, 给, 为
	sideWith    // behind 与, 和
	sideOwned   // behind 的
	sideAside   // in brackets
	sideSpeaks  // 说, 介绍 follow
	sidePronoun // 他 stands between
	sideLeft    // the honor's clause leaves out the subject
	sideGets    // a verb of getting between
	sideGives   // a verb of giving between
	sideTakes   // 拿, 得, 捧, 领 between
	farPerson   // the person that the text spoke of last
	farBody
	farMost // the court that the article is about
	farLast // the last one named before the sentence
	farNear
	farMiddle
	farAlone   // nobody of its kind in the sentence
	farPronoun // 他 before the honor
	farHero    // the person that the article names most
)

// honorWeights are the weights of the clues in tenths, in their order. They are fitted to annotated articles (make weights).
var honorWeights = [...]int8{
	-1, 7, 4, -4, 2, 7, -2, 3, -18, 2, -2, -2, // the name and its sentence
	-14, -15, 5, -3, // who
	4, 4, 4, -4, // where in front
	-3, -1, 3, -1, 0, // where behind
	16, -3, 6, -6, 0, -3, 4, 0, -4, 1, 3, 9, -9, 7, // how in the sentence
	1, 5, 0, 1, -2, 2, 5, 1, 1, // those outside
}

// enough is how much must speak for a guess: as much as speaks for nobody.
const enough = 11

// score is how much speaks for a guess beyond what is asked, zero or less for too little.
func (c clues) score() int { return c.weigh(honorWeights[:]) - enough }

// nameClues returns the clues of the honor and its sentence.
func (r *honorReader) nameClues(n honorName, wanted string) clues {
	s := n.span()
	clause := r.clauseAt(s.Start)
	c := when(r.quoteBefore(s.Start), nameQuoted) | when(r.scoped(s), nameScoped) | when(r.merit(s), nameMerit) |
		when(wanted == "", nameOfAnybody) | when(r.leavesOut(clause.Start, s.Start), nameLeft)
	for _, m := range r.marksIn(r.sentence) {
		switch m.Class {
		case dict.HonorGet:
			c |= when(m.End <= s.Start || m.Start >= s.End, verbGets)
		case dict.HonorGive:
			c |= verbGives
		}
	}
	lead := strings.TrimRight(r.text[min(clause.Start, s.Start):s.Start], "“\" ")
	c |= when(strings.Trim(lead, "0123456789年月度日底初第届 ") == "", nameOpens) | when(strings.HasSuffix(lead, "是"), nameIs) | when(strings.HasSuffix(lead, "的"), nameOwned)
	after := strings.TrimLeft(r.text[s.End:r.sentence.End], "”\"")
	switch {
	case after == "" || indexAny(after, ",。;、和等()!?…") == 0:
		c |= nameSign
	case opening(after, []string{"称号", "荣誉", "证书", "奖牌", "奖杯", "奖章", "牌", "锦旗", "徽章", "表扬", "表彰", "奖状"}) != "":
		c |= nameThing
	}
	return c
}

// partyClues returns the clues of those who may hold an honor.
func (r *honorReader) partyClues(got []party, from int) clues {
	c := when(len(got) > 1, holderList)
	if got[0].kind != "person" {
		text := r.norm(got[len(got)-1].Span)
		c |= holderBody | when(opening(text, []string{"最高", "国家", "中央", "全国", "中国", "省", "自治区", "市委", "县委", "州委", "区委", "旗委", "司法部", "公安部", "司法院", "法务部", "行政院"}) != "" ||
			closing(text, []string{"部", "委", "厅", "总工会", "妇联", "团委", "政府", "委员会", "高院", "高级人民法院", "中院", "中级人民法院", "联合会", "公会", "协会"}) != "", holderAbove)
	}
	for _, h := range r.honors[from:] {
		for _, p := range got {
			c |= when(h.recipient[0] == p.pieces()[0], holderHonored)
		}
	}
	return c
}

// guesses returns those who may hold an honor with the clues of their places: the lists of the sentence, and whom the text spoke of before.
func (r *honorReader) guesses(n honorName, wanted string, before spoken) []guess {
	lists := r.listsBut(n.span())
	var out []guess
	kinds := map[bool]bool{}
	for i := range lists {
		person := lists[i][0].kind == "person"
		kinds[person] = true
		if wanted == "" || lists[i][0].is(wanted) {
			out = append(out, guess{lists[i], r.placeClues(n, lists, i)})
		}
	}
	far := func(got []party, c clues) {
		if len(got) == 0 || got[0].Start >= r.sentence.Start || wanted != "" && !got[0].is(wanted) {
			return
		}
		for i := range out {
			if out[i].got[0].name == got[0].name {
				out[i].clues |= c
				return
			}
		}
		if d := r.sentence.Start - got[0].Start; d < 250 {
			c |= farNear
		} else {
			c |= when(d < 800, farMiddle)
		}
		person := got[0].kind == "person"
		c |= when(!kinds[person], farAlone) | when(person && r.pronounBefore(n.span().Start), farPronoun)
		out = append(out, guess{got, c})
	}
	far(before.person, farPerson)
	far(before.body, farBody)
	far(r.mostNamed("院"), farMost)
	far(r.mostSaid(), farHero)
	far(r.lastBefore(r.sentence.Start, func(p party) bool { return p.kind == "person" }), farLast)
	far(r.lastBefore(r.sentence.Start, func(p party) bool { return p.kind != "person" }), farLast)
	return out
}

// pronounBefore reports whether 他 or 她 stands in the clause before byte at.
func (r *honorReader) pronounBefore(at int) bool {
	lead := r.text[min(at, r.clauseAt(at).Start):at]
	return strings.ContainsAny(lead, "他她") && !strings.Contains(lead, "其他")
}

// listsBut returns the parties and units of the sentence in their lists, without those inside a span.
func (r *honorReader) listsBut(s source.Span) [][]party {
	var in []party
	for _, p := range r.recipients(r.partiesIn(r.sentence)) {
		if p.End <= s.Start || p.Start >= s.End {
			in = append(in, p)
		}
	}
	for _, m := range r.marksIn(r.sentence) {
		if m.Class != dict.HonorUnit || m.Start < s.End && s.Start < m.End || r.adverbAt(m.Start) {
			continue
		}
		if u, ok := r.unitBefore(m.End, r.clauseAt(m.Start).Start); ok && (u.End <= s.Start || u.Start >= s.End) && !r.holdsHonor(u.Span) {
			in = append(in, u)
		}
	}
	sortParties(in)
	in = apart(in)
	var lists [][]party
	for i := 0; i < len(in); {
		j := i + 1
		for j < len(in) && in[j].is("person") == in[i].is("person") && r.listed(in[j-1], in[j]) && (in[j].End <= s.Start || in[j-1].Start >= s.End) {
			j++
		}
		lists = append(lists, in[i:j:j])
		i = j
	}
	return lists
}

// placeClues returns the clues of the place of a list in the sentence.
func (r *honorReader) placeClues(n honorName, lists [][]party, i int) clues {
	s, got := n.span(), lists[i]
	first, last := got[0], got[len(got)-1]
	c := sideNearest | sideFirst
	for j, other := range lists {
		if j == i || other[0].is("person") != first.is("person") {
			continue
		}
		o := other[0]
		if o.Start < first.Start {
			c &^= sideFirst
		}
		if last.End <= s.Start && o.Start > last.End && o.End <= s.Start || first.Start >= s.End && o.Start >= s.End && o.Start < first.Start {
			c &^= sideNearest
		}
	}
	clause := r.clauseAt(first.Start)
	lead := r.text[min(clause.Start, first.Start):first.Start]
	c |= when(r.opens(clause, nil, &first), sideSubject) | when(strings.ContainsAny(lead, "被由"), sidePassive) | when(first.aside, sideAside)
	switch prev, _ := r.runeBefore(first.Start); {
	case lead == "":
	case among("向对给为把将让", prev):
		c |= sideObject
	case among("与和同跟及", prev):
		c |= sideWith
	case prev == '的':
		c |= sideOwned
	}
	if last.End <= s.Start {
		return c | r.cluesBetween(source.Span{Start: last.End, End: s.Start}, r.clauseIndex(s.Start)-r.clauseIndex(first.Start))
	}
	return c | r.cluesBehind(s.End, first.Start, r.clauseIndex(first.Start)-r.clauseIndex(s.Start))
}

// cluesBetween returns the clues of the text between a party and the honor behind it, so many clauses on.
func (r *honorReader) cluesBetween(s source.Span, clauses int) clues {
	c := [...]clues{beforeSame, beforeOne, beforeTwo, beforeMore}[min(max(clauses, 0), 3)]
	text := r.norm(s)
	for _, m := range r.marksIn(s) {
		c |= when(m.Class == dict.HonorGet, sideGets) | when(m.Class == dict.HonorGive, sideGives)
	}
	return c | when(strings.ContainsAny(text, "拿得捧领戴抱摘揽"), sideTakes) | when(clauses > 0 && r.pronounBefore(s.End), sidePronoun) |
		when(opening(text, []string{"说", "介绍", "表示", "透露", "告诉", "指出", "补充", "坦言", "回忆"}) != "", sideSpeaks) |
		when(clauses > 0 && r.leavesOut(r.clauseAt(s.End).Start, s.End), sideLeft)
}

// cluesBehind returns the clues of the text between an honor and a party behind it, so many clauses on.
func (r *honorReader) cluesBehind(at, party, clauses int) clues {
	text := strings.TrimLeft(r.text[at:max(at, party)], "”\"")
	for _, w := range [...]string{"称号", "荣誉", "奖章", "证书", "奖", "获得者", "得主", "的", "——", "、"} {
		text = strings.TrimPrefix(text, w)
	}
	if text == "" {
		return behindGlued
	}
	return [...]clues{behindSame, behindNext, behindMore}[min(max(clauses, 0), 2)] | when(closing(text, []string{"给", "予", "是", "归", "由", "为", "属于"}) != "", behindGiven)
}
