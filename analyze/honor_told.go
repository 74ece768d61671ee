package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Turns of phrase of reporters by which somebody has an honor that no verb gives: the list has his name, he is its first winner, others got it and he
// is on the list as well, one of two plates on a wall is it.

// readTold reads them. The honors of the sentence are those from the given one on.
func (r *honorReader) readTold(before int) {
	r.readRollHas()
	if len(r.honors) == before {
		r.readFirstWinner()
	} else {
		r.readListedAlso(before)
	}
}

// onRoll are the words for a list of those who have an honor, in front of who stands on it.
var onRoll = newWordNet("名单上", "名单里", "名单中", "榜单上", "榜单里", "榜单中")

// readRollHas reads who stands on a list: 最美医生的名单上有她的名字, “全国先进工作者”表彰名单上,全县只有一个人,就是他.
func (r *honorReader) readRollHas() {
	for word := range onRoll.in(&r.chars) {
		i := index(r.norm(r.sentence), word)
		if i < 0 {
			continue
		}
		at := r.sentence.Start + i
		end := at - len(closing(r.text[r.sentence.Start:at], []string{"的表彰", "表彰", "的获奖", "获奖", "的公布", "公示"}))
		end -= len(closing(r.text[r.sentence.Start:end], []string{"的"}))
		name, ok := r.nameEndingAt(end)
		if !ok || r.overlapsUsed(name.span()) || r.plansRoll(at) {
			continue
		}
		wanted := r.wants(name)
		if got := r.namedOnRoll(at+len(word), wanted); len(got) > 0 {
			r.add([]honorName{name}, got, dict.Match{Start: at, End: at}, source.Span{}, "honor.listed", false)
		}
	}
}

// plansRoll reports whether a list at byte at is one of those who may still get the honor.
func (r *honorReader) plansRoll(at int) bool {
	return holdsAnyWord(r.text[r.clauseAt(at).Start:at], []string{"候选", "推荐", "提名", "拟", "参评", "申报"}) || r.negated(r.clauseAt(at))
}

// nameEndingAt returns the honor that ends at byte end of the sentence, be it quoted.
func (r *honorReader) nameEndingAt(end int) (honorName, bool) {
	if strings.HasSuffix(r.text[r.sentence.Start:end], "”") {
		open := lastIndex(r.text[r.sentence.Start:end], "“")
		if open < 0 {
			return honorName{}, false
		}
		s := source.Span{Start: r.sentence.Start + open + len("“"), End: end - len("”")}
		return honorName{pieces: []source.Span{s}, strong: true}, s.End > s.Start && r.holdsHonor(s)
	}
	s := source.Span{Start: r.skipPreamble(r.openingBefore(end), end), End: end}
	head, ok := r.lastHead(s)
	return honorName{pieces: []source.Span{s}, strong: true}, ok && head.End == end && !r.generic(s) && !r.speaks(s)
}

// namedOnRoll returns whom the text behind byte at names on a list.
func (r *honorReader) namedOnRoll(at int, wanted string) []party {
	rest := r.text[at:r.sentence.End]
	if _, only, ok := strings.Cut(rest, "就是"); ok && wanted != "body" && strings.HasPrefix(rest, ",") {
		from := r.sentence.End - len(only)
		if opening(only, []string{"他", "她"}) != "" {
			return r.pronoun(r.clauseAt(from))
		}
		got, _ := r.holdersFrom(from, r.sentence.End, wanted, false)
		return got
	}
	rest = rest[len(opening(rest, []string{","})):]
	rest = rest[len(opening(rest, []string{"赫然", "也", "就", "还", "终于", "出现了", "写着", "印着"})):]
	has := opening(rest, []string{"有了", "有", "出现了"})
	if has == "" {
		return nil
	}
	from := r.sentence.End - len(rest) + len(has)
	if opening(r.text[from:], []string{"他的名字", "她的名字", "他的大名", "她的大名"}) != "" && wanted != "body" {
		return r.pronoun(r.clauseAt(from))
	}
	got, end := r.holdersFrom(from, r.clauseAt(from).End, wanted, false)
	if name := strings.TrimSuffix(r.text[from:r.clauseAt(from).End], "的名字"); len(got) == 0 && len(name) < r.clauseAt(from).End-from {
		got, end = r.holdersFrom(from, from+len(name), wanted, false)
	}
	if len(got) == 0 || opening(r.text[end:], []string{"的名字", ",", "。", "等"}) == "" && end < r.sentence.End {
		return nil
	}
	return got
}

// firstWinners are the words that make the subject of a clause the first who got the honor of the clause before.
var firstWinners = closers("首个得主", "首位得主", "第一个得主", "第一位得主", "首位获得者", "首个获得者", "第一位获得者", "第一个获得者", "首位获奖者", "首个获奖者", "第一位获奖者", "第一个获奖者", "唯一得主", "唯一获得者", "唯一的得主", "唯一的获得者", "首名得主", "首名获得者")

// readFirstWinner reads the first who got an honor that a clause in front of it names: 今年增设“新锐奖”,李明成了首个得主.
func (r *honorReader) readFirstWinner() {
	for i, clause := range r.clauses {
		word := firstWinners.closing(r.norm(clause))
		if i == 0 || word == "" {
			continue
		}
		at := clause.End - len(word)
		is := closing(r.text[clause.Start:at], []string{"成为该奖", "成了该奖", "成为", "成了", "是", "当上", "成为其", "成了其"})
		name, ok := r.lastNameBefore(r.marksIn(r.sentence), clause.Start)
		if !ok {
			name, ok = r.prizeIn(source.Span{Start: r.sentence.Start, End: clause.Start})
		}
		if is == "" || !ok {
			continue
		}
		if got := r.receivers(at-len(is), r.wants(name)); len(got) > 0 && got[0].Start >= clause.Start {
			r.add([]honorName{name}, got, dict.Match{Start: at, End: at}, source.Span{}, "honor.listed", false)
		}
		return
	}
}

// alsoListed are the words that end a clause about one more who got the honor of the clause before.
var alsoListed = closers("上榜", "名列其中", "位列其中", "榜上有名", "跻身其中", "也在其中", "亦在其中", "赫然在列", "在列", "也在内", "亦在内", "也在列")

// readListedAlso reads one more who got the last honor of the sentence: 甲等12个单位获组织奖,|乙|连续六年上榜.
func (r *honorReader) readListedAlso(before int) {
	n := len(r.last)
	if n == 0 || r.last[n-1].span().Start < r.sentence.Start {
		return
	}
	name := r.last[n-1]
	for _, clause := range r.clauses {
		word := alsoListed.closing(r.norm(clause))
		if word == "" || clause.Start < name.span().End || r.mayHead(clause) {
			continue
		}
		at := clause.End - len(word)
		const often = "连续多次第一二三四五六七八九十两0123456789年届度再又也均都亦已 "
		end := clause.Start + len(strings.TrimRight(r.text[clause.Start:r.passAdverbs(at, clause.Start)], often))
		got := keep(r.group(source.Span{Start: clause.Start, End: end}), r.wants(name))
		if units := r.unitsBefore(end, clause.Start); len(units) > 0 && r.wants(name) != "person" {
			got = units
		}
		if len(got) == 0 || got[len(got)-1].End != end {
			continue
		}
		for _, h := range r.honors[before:] {
			if len(h.recipient) > 0 && h.recipient[0].Start >= clause.Start {
				return
			}
		}
		r.add([]honorName{name}, got, dict.Match{Start: at, End: at}, source.Span{}, "honor.list-more", false)
		return
	}
}

// onePlate open a clause about one of several plates or certificates that a clause before it counts.
var onePlate = openers("一块", "另一块", "一面", "另一面", "一枚", "另一枚", "一张", "另一张", "一座", "另一座", "一本", "另一本", "还有一块", "还有一枚", "还有一张")

// plates are what such things are called.
var plates = newWordNet("牌子", "奖牌", "牌匾", "匾", "证书", "奖章", "奖状", "奖杯", "铜牌", "勋章", "奖座")

// plateOwner returns who has the plates of which a clause describes one, and whether it does so: 法庭门口挂着两块牌子,一块是“先进集体”.
func (r *honorReader) plateOwner(clause source.Span, wanted string) ([]party, bool) {
	if onePlate.opening(r.norm(clause)) == "" {
		return nil, false
	}
	for i := r.clauseIndex(clause.Start) - 1; i >= 0; i-- {
		for word := range plates.in(&r.chars) {
			at := index(r.norm(r.clauses[i]), word)
			if at < 0 || !r.counted(r.text[r.clauses[i].Start:r.clauses[i].Start+at]) && !holdsAny(r.norm(r.clauses[i]), "块枚张面座本") {
				continue
			}
			s := source.Span{Start: r.clauses[i].Start, End: r.clauses[i].Start + at}
			if got := keep(r.group(s), wanted); len(got) > 0 {
				return got, true
			}
			return r.spokenOf(wanted), true
		}
	}
	return r.spokenOf(wanted), clause.Start == r.sentence.Start && strings.HasSuffix(r.text[:clause.Start], ";")
}

// sameOne are the words by which a clause means the last honor, as it is given to others or they got it.
var sameOne = newWordNet("同一称号", "同一荣誉", "同一奖项", "同一奖章", "同一勋章", "同样的称号", "同样的荣誉", "同样的奖项", "同样的奖章", "同样的勋章", "同款奖章", "相同荣誉", "相同的荣誉", "相同的称号")

// readSameOne reads who got the last honor too: 同一勋章亦颁予周洋, 周洋被追授同一称号.
func (r *honorReader) readSameOne() {
	if len(r.last) == 0 || r.sentence.Start-r.last[0].span().End > 600 {
		return
	}
	for word := range sameOne.in(&r.chars) {
		i := index(r.norm(r.sentence), word)
		if i < 0 || r.last[0].span().Start > r.sentence.Start+i {
			continue
		}
		start, wanted := r.sentence.Start+i, r.wantsAll(r.last)
		at := start + len(word)
		rest := r.text[at:r.sentence.End]
		rest = rest[len(opening(rest, []string{"也", "亦", "还", "同时", "则", "今年", "今年也", "去年也"})):]
		if verb := opening(rest, []string{"授予了", "授予", "颁给了", "颁给", "颁予", "颁发给", "给了", "发给", "奖给", "归", "授给", "颁授予"}); verb != "" {
			got, _ := r.holdersFrom(at+len(r.text[at:r.sentence.End])-len(rest)+len(verb), r.sentence.End, wanted, false)
			r.again(got, start)
			return
		}
		clause := r.clauseAt(start)
		for _, verb := range []string{"被追授", "被授予", "获颁", "荣获", "获得", "获", "得到", "拿到"} {
			if j := lastIndex(r.text[clause.Start:start], verb); j >= 0 {
				r.again(r.receivers(clause.Start+j, wanted), start)
				return
			}
		}
	}
}

// again gives the last honors to others as well.
func (r *honorReader) again(got []party, at int) {
	if len(got) > 0 {
		r.add(r.last, got, dict.Match{Start: at, End: at}, source.Span{}, "honor.list-more", false)
	}
}

// tooWords end a clause that says that its subject got the honor of the clause before.
var tooWords = closers("也获评", "也被评上", "也入选", "也当选", "也获奖", "也得奖", "也上榜", "亦获选", "亦获颁", "亦有获颁", "亦有获授", "亦获授", "亦获授勋", "亦获评", "亦获奖", "亦有获奖", "亦在其列", "也在其列", "也榜上有名", "亦榜上有名", "也获颁", "也获授", "也有获颁", "亦然", "也是如此", "也是一样", "同样获评", "同样当选", "同样入选", "同时当选", "同时获评", "同时入选", "一同当选", "一起当选")

// readToo reads who got the honor of an earlier clause: …获评“广西好人”,民警李明也获评.
func (r *honorReader) readToo() {
	if len(r.last) == 0 || r.last[0].span().Start < r.sentence.Start {
		return
	}
	for _, clause := range r.clauses {
		word := tooWords.closing(r.norm(clause))
		if clause.Start < r.last[0].span().End || word == "" || r.mayHead(clause) {
			continue
		}
		lead := source.Span{Start: clause.Start, End: clause.End - len(word)}
		for _, with := range []string{"与他", "与她", "和他", "和她", "同他", "同她"} {
			lead.End -= len(closing(r.norm(lead), []string{with}))
		}
		if got := keep(r.group(lead), r.wantsAll(r.last)); len(got) > 0 && got[len(got)-1].End == lead.End {
			r.again(got, clause.End)
		}
	}
}

// oneWords open a clause that gives one of several to somebody; toOne are its verbs.
var (
	oneWords = openers("一名", "一位", "一人", "一个", "一枚", "一块", "一座", "一面", "一张", "另一名", "另一位", "另一人", "另一个", "另一枚", "另一块", "另一座", "另外一名", "另外一个")
	toOne    = newWordNet("是", "给了", "授予", "颁给", "归", "属于", "发给", "奖给", "授给")
)

// readOneToEach reads two clauses that each give one of the last honor to somebody: 两枚“…”奖章,一枚给了李明,一枚给了周洋.
func (r *honorReader) readOneToEach(marks []dict.Match) {
	for i := 1; i+1 < len(r.clauses); i++ {
		first, second := r.toEach(i), r.toEach(i+1)
		if len(first) == 0 || len(second) == 0 {
			continue
		}
		name, ok := r.lastNameBefore(marks, r.clauses[i].Start)
		if !ok {
			name, ok = r.prizeBeside(marks, r.clauses[i].Start)
		}
		if ok {
			at := r.clauses[i].Start
			r.add([]honorName{name}, append(first[:1:1], second...), dict.Match{Start: at, End: at}, source.Span{}, "honor.list", false)
			return
		}
	}
}

// toEach returns whom a clause gives one of several: 一名是|他, 另一枚给了民警|李明.
func (r *honorReader) toEach(i int) []party {
	clause := r.clauses[i]
	text := r.norm(clause)
	one := oneWords.opening(text)
	if one == "" {
		return nil
	}
	for verb := range toOne.in(&r.chars) {
		rest, ok := strings.CutPrefix(text[len(one):], verb)
		if !ok {
			continue
		}
		if rest == "他" || rest == "她" {
			return r.pronoun(r.clauses[0])
		}
		if in := keep(r.group(clause), "person"); len(in) > 0 && in[len(in)-1].End == clause.End {
			return in[len(in)-1:]
		}
	}
	return nil
}
