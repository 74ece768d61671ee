package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// onTheList are the words of a clause that says that somebody got the honor of the clause before.
var onTheList = newWordNet("上榜", "获此殊荣", "获此荣誉", "获得此项荣誉", "获得该荣誉", "获得该奖", "获奖", "获选", "脱颖而出", "膺选", "获颁奖牌", "获颁奖状", "获颁奖座", "获颁感谢状", "获赠奖牌", "上台领奖", "接受颁奖")

// readListed reads a sentence that says that somebody stands on the list of an honor named before: …公布全国文明单位名单，某法院榜上有名.
func (r *honorReader) readListed(marks []dict.Match) {
	at, joins := r.joinedAt(), true
	if at < 0 {
		at, joins = r.wonAt(), false
	}
	if at < 0 {
		return
	}
	clause := r.clauseAt(at)
	from := r.countedThere(at)
	counts := from >= 0 && len(r.award) > 0
	if n := len(r.last); n > 0 && !joins && r.sentence.Start-r.last[0].span().End < maxAward && len(r.subjectList(clause, at, "person")) > 2 {
		joins = true // 被评为“最美民警”。…李明、王芳、周洋等脱颖而出
	}
	if clause.Start <= r.sentence.Start && !joins && !counts {
		return
	}
	name, ok := r.listedName(marks, clause, joins, counts)
	if !ok {
		return
	}
	wanted := r.wants(name)
	var got []party
	if from >= 0 {
		got, _ = r.holdersFrom(from, r.sentence.End, wanted, false)
	} else {
		got = r.beforeMeans(at, wanted)
	}
	if len(got) > 0 {
		r.add([]honorName{name}, got, dict.Match{Start: at, End: at}, source.Span{}, "honor.listed", false)
		return
	}
	got = r.unitsBefore(at, clause.Start)
	if len(got) == 0 || wanted == "person" {
		got = keep(r.group(source.Span{Start: clause.Start, End: at}), wanted)
	}
	if list := r.subjectList(clause, at, wanted); len(list) > len(got) {
		got = list
	}
	if authors, work := r.authors(at); work && wanted != "body" {
		got = authors
	}
	if p, ok := r.unlistedPerson(at, r.behindLast(clause.Start, at)); ok && len(got) == 0 && wanted != "body" {
		got = []party{p}
	}
	if len(got) == 0 {
		if r.last == nil || r.counted(r.text[clause.Start:at]) {
			r.last, r.got = []honorName{name}, nil // 我市7个集体获此殊荣: the next sentence may name them
		}
		return
	}
	gap := r.text[got[len(got)-1].End:max(got[len(got)-1].End, r.passAdverbs(at, clause.Start))]
	if strings.HasPrefix(gap, "的") && opening(gap[len("的"):], []string{"名字", "大名", "姓名", "身影"}) == gap[len("的"):] {
		gap = "" // 李明|的名字|赫然在列
	}
	if gap != "" && !strings.HasPrefix(gap, "等") && !countsList(gap) && !strings.Contains(gap, "》") {
		return
	}
	got = append(r.besides(r.clauseIndex(at), at), got...)
	r.add([]honorName{name}, got, dict.Match{Start: at, End: at}, source.Span{}, "honor.listed", false)
}

// beforeMeans returns those at the end of the clause before one that says by what they won at byte at: 李明、周洋,|分别以…脱颖而出.
func (r *honorReader) beforeMeans(at int, wanted string) []party {
	i := r.clauseIndex(at)
	if i == 0 || opening(r.text[r.clauses[i].Start:at], []string{"分别以", "分别凭", "以", "凭"}) == "" {
		return nil
	}
	got := keep(r.group(r.clauses[i-1]), wanted)
	if n := len(got); n == 0 || got[n-1].End != r.clauses[i-1].End {
		return nil
	}
	return r.withClausesBefore(got, r.clauses[i-1])
}

// wonAt returns where a word of the sentence says that somebody got the honor of the clause before, -1 for none.
func (r *honorReader) wonAt() int {
	text := r.norm(r.sentence)
	for word := range onTheList.in(&r.chars) {
		if i := index(text, word); i >= 0 && opening(text[i+len(word):], []string{"者", "人", "个人", "单位", "集体", "选手", "代表", "作品"}) == "" {
			return r.sentence.Start + i
		}
	}
	return -1
}

// listedName returns the honor whose list a clause speaks of: one that the sentence names before it, the last one of the text, or the award it is about.
func (r *honorReader) listedName(marks []dict.Match, clause source.Span, joins, counts bool) (honorName, bool) {
	name, ok := r.lastNameBefore(marks, clause.Start)
	if !ok {
		name, ok = r.prizeBeside(marks, clause.Start)
	}
	if i := lastIndex(r.text[r.sentence.Start:clause.Start], "”"); !ok && i >= 0 {
		name, ok = r.prizeBefore(r.sentence.Start + i + len("”")) // 公布“金剑奖”名单
	}
	if n := len(r.last); !ok && joins && n > 0 && r.sentence.Start-r.last[0].span().End < maxAward {
		name, ok = r.last[n-1], true // 省妇联评出100个巾帼文明岗。县法院立案庭名列其中
	}
	if n := len(r.award); !ok && (joins || counts) && n > 0 && r.sentence.Start-r.award[0].span().End < maxAward {
		name, ok = r.award[n-1], true
	}
	return name, ok
}

// countedThere returns where those are named whom the clause at byte at only counts, in the next one; -1 for none: 该市有两人|脱颖而出,分别为|李明、周洋.
func (r *honorReader) countedThere(at int) int {
	i := r.clauseIndex(at)
	if clause := r.clauses[i]; !r.counted(r.text[clause.Start:clause.End]) || len(r.partiesIn(source.Span{Start: clause.Start, End: at})) > 0 || i+1 >= len(r.clauses) {
		return -1
	}
	next := r.clauses[i+1].Start
	next += len(opening(r.text[next:r.sentence.End], []string{"他们", "她们"}))
	verb := holderVerbs.opening(r.text[next:r.sentence.End])
	if verb == "" {
		return -1
	}
	return next + len(verb)
}

// joining are the words that say of their subject that it stands on a list.
var joining = closers("榜上有名", "名列其中", "位列其中", "名在其中", "位居其中", "跻身其中", "赫然在列", "赫然其中", "赫然上榜", "光荣在列", "光荣上榜", "成功上榜", "成功入选", "光荣入选", "入选其中", "双双入列", "入列", "人入选", "人当选", "名入选", "名当选", "同志入选", "同志当选", "光荣当选", "荣登金榜", "荣登榜单", "登上光荣榜", "登上了光荣榜", "荣登光荣榜", "登上领奖台", "登上了领奖台", "站上领奖台", "站上了领奖台", "走上领奖台", "走上了领奖台", "登上榜单", "金榜题名", "荣列其中", "登榜", "是其中一人", "是其中之一", "是其中一位", "是其中一名", "就在其中", "都在其中", "均在其中", "双双在列", "也在其中", "亦在其中", "在列", "在榜", "名列榜中")

// joinedAt returns where such a word ends a clause of the sentence, -1 without one.
func (r *honorReader) joinedAt() int {
	if !r.chars.may("其") && !r.chars.may("榜") && !r.chars.may("列") && !r.chars.may("入选") && !r.chars.may("奖台") {
		return -1
	}
	for _, clause := range r.clauses {
		if word := joining.closing(r.norm(clause)); word != "" {
			return clause.End - len(word)
		}
	}
	return -1
}

// praiseCounted keeps the honor of people whom a sentence praises by their number, for the sentences and lines behind it:
// 表扬消防员、志工等77位“凤凰奖楷模”.
func (r *honorReader) praiseCounted() {
	const maxPraised = 40 * len("奖")
	text := r.norm(r.sentence)
	for _, word := range []string{"表扬", "表彰"} {
		i := r.indexIn(text, word)
		if i < 0 {
			continue
		}
		from := i + len(word)
		if names, _ := r.readNames(r.sentence.Start+from, r.sentence.End, false); len(names) == 1 && strings.HasSuffix(text, ":") && names[0].span().Start-r.sentence.Start-from <= len("“") && !r.generic(names[0].span()) {
			r.add(names, nil, dict.Match{Start: r.sentence.Start + i, End: r.sentence.Start + from}, source.Span{}, "", false)
			return // 表扬有功人士,名单如下:
		}
		for j := range cutAt(text[from:], maxPraised) {
			n := countLen(text[from+j:])
			if n == 0 {
				continue
			}
			at := r.sentence.Start + from + j
			names, _ := r.readNames(at+n, r.sentence.End, true)
			if len(names) == 1 && names[0].span().Start-at-n <= len("“") && !r.generic(names[0].span()) && len(r.partiesIn(source.Span{Start: r.sentence.Start + from, End: at})) == 0 {
				r.add(names, nil, dict.Match{Start: at, End: at}, source.Span{}, "", false)
			}
			return
		}
	}
}

// behindLast returns the end of the last party in front of byte at, from if there is none.
func (r *honorReader) behindLast(from, at int) int {
	for _, p := range r.partiesIn(source.Span{Start: from, End: at}) {
		from = p.End
	}
	return from
}

// someOfThem returns those of the people honored before whom a sentence names as some of them, 受表彰的个人中,有李明,也有周洋, or by what sets
// them off: 年龄最大的是周洋.
func (r *honorReader) someOfThem(text string) []party {
	wanted := r.wantsAll(r.last)
	lead := cutAt(text, 60)
	if i := strings.Index(lead, "中"); i > 0 && holdsAnyWord(lead[:i], []string{"他们", "她们", "表彰", "获奖", "受奖", "得奖", "获评", "获颁", "当选", "入选", "上榜", "受表扬", "获表扬", "获得者", "得主", "受勋"}) && !holdsAny(lead[:i], ",。") && !holdsAnyWord(lead[:i], []string{"活动", "大会", "仪式"}) {
		if strings.Contains(lead[:i], "个人") && wanted == "body" || strings.Contains(lead[:i], "集体") && wanted == "person" {
			return nil
		}
		return r.namedSome(r.sentence.Start+i+len("中"), wanted)
	}
	lead = strings.TrimPrefix(lead, "其中,")
	if wanted == "body" || len(r.got) == 0 || opening(lead, []string{"年龄最", "年纪最", "最年", "资历最", "从业时间最", "岁数最", "最小的", "最大的"}) == "" {
		return nil
	}
	for _, word := range [...]string{"的,是", "的是", "的当数", "的要数", "的为"} {
		if i := strings.Index(lead, word); i > 0 {
			got, _ := r.holdersFrom(r.sentence.Start+len(text)-len(strings.TrimPrefix(text, "其中,"))+i+len(word), r.clauseAt(r.sentence.Start+i+len(word)).End, "person", false)
			return got[:min(1, len(got))]
		}
	}
	return nil
}

// lastNameBefore returns the last name of an honor in front of byte at that the sentence does not deny.
func (r *honorReader) lastNameBefore(marks []dict.Match, at int) (honorName, bool) {
	for i := len(marks) - 1; i >= 0; i-- {
		m := marks[i]
		if m.End > at || m.Class != dict.HonorHead && m.Class != dict.HonorRole && m.Class != dict.HonorCore {
			continue
		}
		name, scope, _, ok := r.bareName(m.Start)
		if ok && name.span().End <= at && !r.speaks(name.span()) && (r.scoped(scope) || r.quoteBefore(name.span().Start) || r.published(name.span().Start) || r.usualPraise(name.span())) && (!r.deniedBare(name) || r.taken(name.span().Start)) {
			return name, true
		}
	}
	return honorName{}, false
}

// published reports whether the words around an honor make its winners known: 公布今年模范公务人员.
func (r *honorReader) published(at int) bool {
	return holdsAnyWord(r.norm(r.clauseAt(at)), publishing[:])
}

// toldLater are the words before those who got the honor of a sentence before.
var toldLater = newWordNet("他们是", "他们分别是", "她们是", "她们分别是", "获此殊荣的", "获奖的还有", "获奖的有", "获奖者", "得奖者", "受奖者", "获选者", "获颁者", "得奖人", "获选人", "得奖同仁", "获奖同仁", "获奖人", "受表扬者", "获表扬者", "获奖人员", "表彰的还有", "获评的还有", "当选的还有", "入选的还有", "同获殊荣的", "获表彰的", "获奖名单", "名单如下", "获奖的是", "得奖的是", "获选的是", "获颁的是", "得主是", "得主为", "分别是", "分别为", "他们当中有", "当选的是", "当选的有", "当选者", "入选的是", "入选的有", "入选者", "其他得主", "其余得主")

// whoWon are words for those who got an honor.
var whoWon = [...]string{"得主", "得奖人员", "得奖者", "得奖人", "获奖人员", "获奖者", "获奖人", "获选者", "获选人", "获选人员", "当选者", "当选人", "当选人员", "入选者", "入选人员", "受奖者", "受奖人", "受奖人员", "获颁者", "受表扬者", "受表扬人员", "获表扬者", "获表扬人员", "获奖单位", "得奖单位", "受表扬单位", "获奖团体", "得奖团体"}

// holdersAre stand before the people or the bodies among those honored.
var holdersAre = newWordNet("的个人是", "的个人有", "的个人为", "的集体是", "的集体有", "的集体为", "的单位是", "的单位有", "的单位为")

// namedLaterAt returns where the names begin in a sentence that tells who got the honor of a sentence before, -1 for none, and who they can be.
func (r *honorReader) namedLaterAt(text string) (at int, wanted string) {
	at, wanted = -1, r.wantsAll(r.last)
	if i := indexWithin(text, "是", 36); i > 0 && strings.HasPrefix(text, "这") && r.counted(text[:i]) {
		at = r.sentence.Start + i + len("是")
	}
	for word := range toldLater.in(&r.chars) {
		if at >= 0 {
			break
		}
		if i := indexWithin(text, word, 240); i >= 0 && (len(r.got) == 0 || closing(text[:i], []string{"上届", "上一届", "往届", "去年的"}) == "") && (i < 40 || strings.HasPrefix(text[i+len(word):], ":") || r.clauseAt(r.sentence.Start+i).Start == r.sentence.Start+i && holderVerbs.opening(text[i+len(word):]) != "") {
			at = r.sentence.Start + i + len(word)
			break
		}
	}
	for word := range holdersAre.in(&r.chars) {
		if i := index(text, word); at < 0 && i > 0 && i < 40 && holdsAnyWord(text[:i], []string{"当选", "获奖", "受表彰", "获表彰", "获评", "入选", "上榜", "获此殊荣", "获选"}) {
			at = r.sentence.Start + i + len(word)
			if wanted = "body"; strings.HasPrefix(word, "的个人") {
				wanted = "person"
			}
		}
	}
	for _, clause := range r.clauses[1:] {
		if at >= 0 {
			break
		}
		lead := clause.Start + len(opening(r.norm(clause), []string{"其他", "其余", "其它", "另外", "今年", "本届"}))
		if who := opening(r.text[lead:clause.End], whoWon[:]); who != "" {
			if verb := holderVerbs.opening(r.text[lead+len(who) : r.sentence.End]); verb != "" {
				at = lead + len(who) + len(verb)
			}
		}
	}
	if strings.HasPrefix(text, "得主") {
		at = r.sentence.Start + len("得主") // 得主甲、乙
	}
	return at, wanted
}

// awardGoesOn reports whether a sentence goes on with the winners of the award that the article is about: 个人组其余得主为李明.
func (r *honorReader) awardGoesOn(text string) bool {
	lead := cutAt(text, 24*len("得"))
	for _, who := range whoWon {
		if i := r.indexIn(lead, who); i > 0 && closing(lead[:i], []string{"其余", "其他", "其它", "另外的", "个人组", "团体组", "今年", "本届"}) != "" {
			return true
		}
	}
	return false
}

// readNamedLater reads a sentence that names those who got the honor of a sentence before: 他们分别是甲、乙, 获此殊荣的还有丙.
func (r *honorReader) readNamedLater() bool {
	text := r.norm(r.sentence)
	if n := len(r.award); n > 0 && r.awardGoesOn(text) {
		r.last = r.award
	} else if len(r.last) == 0 || r.sentence.Start-r.last[0].span().End > 600 {
		return false
	}
	if got := r.someOfThem(text); len(got) > 0 {
		r.add(r.last, got, dict.Match{Start: r.sentence.Start, End: r.sentence.Start}, source.Span{}, "honor.list-more", false)
		return true
	}
	at, wanted := r.namedLaterAt(text)
	if at < 0 {
		return false
	}
	if item, ok := r.opensItems(at+len(r.text[at:])-len(strings.TrimPrefix(r.text[at:], ":")), wanted); ok {
		r.add(r.last, item, dict.Match{Start: at, End: at}, source.Span{}, "honor.list-more", false)
		return true
	}
	if units := r.unitsBefore(r.sentence.Start+len(strings.TrimRight(text, "。;")), at); len(units) > 1 && wanted != "person" {
		r.add(r.last, units, dict.Match{Start: at, End: at}, source.Span{}, "honor.list-more", false)
		return true
	}
	in := keep(r.recipients(r.partiesIn(source.Span{Start: at, End: r.sentence.End})), wanted)
	most := 20
	if strings.HasPrefix(r.text[at:], ":") {
		most = 40 // 分别是:某大学第二附属医院急诊科护士长甲
	}
	list, _ := r.holdersFrom(at+len(r.text[at:])-len(strings.TrimLeft(r.text[at:], ": ")), r.sentence.End, wanted, false)
	if len(list) > r.listedFrom(in) {
		r.add(r.last, list, dict.Match{Start: at, End: at}, source.Span{}, "honor.list-more", false)
		return true
	}
	kind := wanted
	if kind == "" {
		kind = r.kindOf(r.last[len(r.last)-1])
	}
	if crowd, _ := r.crowdFrom(at+len(r.text[at:])-len(strings.TrimLeft(r.text[at:], ": ")), kind); len(crowd) >= minCrowd && len(crowd) > r.listedFrom(in) {
		r.add(r.last, crowd, dict.Match{Start: at, End: at}, source.Span{}, "honor.list-more", false)
		return true
	}
	if len(in) == 0 || longerThan(r.text[at:in[0].Start], most) {
		return false
	}
	n := r.listedFrom(in)
	if n == 1 && opening(r.text[at:], []string{"包括", "包含"}) == "" && !strings.Contains(text, "还有") && !strings.Contains(text, "另一") && !strings.HasSuffix(strings.TrimRight(text, "。;"), r.norm(in[0].Span)) {
		return false
	}
	r.add(r.last, in[:n], dict.Match{Start: at, End: at}, source.Span{}, "honor.list-more", false)
	r.telling = n > 1 && strings.HasSuffix(text, ";") && strings.HasSuffix(r.text[in[0].Start-len("组"):in[0].Start], "组") // 甲组李明、王芳;乙组…
	return true
}
