package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// News of an award tells of each of those who got it in front of the name, so that commas set off the list as well as clauses:
//
//	扎根山区二十年的李明，照顾老人十八年的村支书周洋，越西县法院法官王芳等10人被授予…称号
//
// A crowd is such a list: at least three people, or three bodies, of whom each ends an item, with what they did, their office or nothing in front.

// minCrowd is how many of them a list with clauses in it must have.
const minCrowd = 3

// maxDeed is how long, in characters, what an item tells of its holder can be.
const maxDeed = 60

// crowd adds to those who got an honor the rest of a list that a rule has read in part: in front of them where no honor stands there, behind
// them where words stand between the honor and the list: 获得…称号的有.
func (r *honorReader) crowd(name honorName, got []party) []party {
	if !r.listsAlike(got) {
		return got
	}
	whole, honor := got, name.span()
	if honor.Start >= got[len(got)-1].End {
		whole = append(r.crowdBefore(got[0], r.sentence.Start), got...)
		whole = append(r.piecesBefore(whole[0]), whole...)
	} else if last := got[len(got)-1]; honor.End < r.trimQuote(got[0].Start) && r.text[honor.End:got[0].Start] != "”" {
		whole = append(r.crowdBefore(got[0], honor.End), got...)
		if r.endsItem(last) {
			whole = append(whole, r.crowdBehind(last, len(whole))...)
		}
	}
	if len(whole) < minCrowd {
		return got
	}
	return whole
}

// listsOn reports whether the clause in front of the i-th one ends with a person behind what tells who that is, so that a list goes on in it.
func (r *honorReader) listsOn(i int) bool {
	clause := r.clauses[i-1]
	p, ok := r.personEnding(clause.End)
	return ok && p.Start > clause.Start && strings.HasPrefix(r.text[clause.End:], ",")
}

// besideList reports whether an honor stands right behind a list, or in the clause in front of it.
func (r *honorReader) besideList(name honorName, got []party) bool {
	if len(got) == 0 || got[0].Start < r.sentence.Start || name.span().Start < r.sentence.Start {
		return false
	}
	if last := got[len(got)-1]; name.span().Start >= last.End {
		return !longerThan(r.text[last.End:name.span().Start], 12)
	}
	end := name.span().End
	return got[0].Start >= end && r.clauseIndex(got[0].Start)-r.clauseIndex(end) < minCrowd && !longerThan(r.text[end:max(end, r.clauseAt(end).End)], 8)
}

// listsPeople reports whether parties are people whom the sentence names, not those that 后者 or a post points to.
func (r *honorReader) listsPeople(got []party) bool {
	return r.listsAlike(got) && got[0].kind == "person"
}

// listsAlike reports whether parties are people, or bodies, that the sentence names.
func (r *honorReader) listsAlike(got []party) bool {
	for _, p := range got {
		if p.is("person") != got[0].is("person") || p.Start < r.sentence.Start || p.End > r.sentence.End || p.owner.End > 0 || p.tail.End > 0 || p.name != p.Span && r.norm(p.name) != r.norm(p.Span) {
			return false
		}
	}
	return len(got) > 0
}

// alike returns the parties of a span that are people where one is, else bodies that are no more than where somebody serves.
func (r *honorReader) alike(s source.Span, p party) []party {
	if p.kind == "person" {
		return keep(r.partiesIn(s), "person")
	}
	return keep(r.recipients(r.partiesIn(s)), "body")
}

// crowdBefore returns those of the items in front of the one that ends with a party, from byte floor on.
func (r *honorReader) crowdBefore(p party, floor int) (got []party) {
	in := r.alike(source.Span{Start: floor, End: p.Start}, p)
	for i := len(in) - 1; i >= 0; i-- {
		if !r.endsItem(in[i]) {
			continue
		}
		if !r.nextOfCrowd(in[i], p) || r.honoredIn(source.Span{Start: r.clauseAt(in[i].Start).Start, End: in[i].Start}) {
			break
		}
		p = in[i]
		got = append([]party{p}, got...)
	}
	return got
}

// crowdBehind returns those of the items behind the one that ends with a party, the last of n. The third one and those behind it can have
// a verb behind them: 李明、周洋、王芳|走上领奖台.
func (r *honorReader) crowdBehind(p party, n int) (got []party) {
	for _, next := range r.alike(source.Span{Start: p.End, End: r.sentence.End}, p) {
		ends := r.endsItem(next)
		if !ends && (n+len(got) < minCrowd-1 || opening(r.text[next.End:r.sentence.End], telling[:]) != "") {
			continue // 甲法院、乙法院,法务部|说…
		}
		if !r.nextOfCrowd(p, next) || r.honoredIn(source.Span{Start: next.End, End: r.clauseAt(next.End).End}) || holdsAny(r.text[p.End:next.Start], "获") && !r.inCourt(p.End, next.Start) {
			if ends {
				break
			}
			continue
		}
		got = append(got, next)
		if p = next; !ends {
			break
		}
	}
	return got
}

// endsItem reports whether a party ends an item: a mark of a list, brackets or 等 behind the name.
func (r *honorReader) endsItem(p party) bool {
	limit := max(p.End, r.sentence.End)
	at := r.behindHolder(r.behindStyle(p.End, limit), limit)
	return r.endsHolders(at, limit) || strings.HasPrefix(r.text[at:], "——")
}

// honoredIn reports whether a verb of honors and an honor stand in a part of a clause, so that it tells of another award.
func (r *honorReader) honoredIn(s source.Span) bool {
	return r.mayHead(s) && slices.ContainsFunc(r.marksIn(s), func(m dict.Match) bool {
		return m.Class == dict.HonorGive || m.Class == dict.HonorGet
	})
}

// behindStyle steps over the style or the post behind a name that ends at byte at: 李明|法官, 周洋|检察官.
func (r *honorReader) behindStyle(at, limit int) int {
	if style := stylesBehind.opening(r.text[at:limit]); style != "" {
		return at + len(style)
	}
	end := at
	for _, t := range r.termsAt(at) {
		if t.Class == dict.PostHead && t.End <= limit {
			end = max(end, t.End)
		}
	}
	return end
}

// nextOfCrowd reports whether the item that ends with a second party stands right behind that of the first: one mark between them, and behind
// it what tells of the second alone.
func (r *honorReader) nextOfCrowd(left, right party) bool {
	at := r.behindHolder(r.behindStyle(left.End, right.Start), right.Start)
	size := r.holderSeparator(at, right.Start, false)
	return left.aside == right.aside && size > 0 && r.leadsItem(source.Span{Start: at + size, End: right.Start})
}

// thereIs are words in front of an item of a list: 有|李明,也有|王芳.
var thereIs = openers("也有", "还有", "更有", "又有", "既有", "有")

// leadsItem reports whether a stretch in front of a name tells of that person alone: an office, or what somebody did with 的 behind it.
func (r *honorReader) leadsItem(deed source.Span) bool {
	deed.Start += len(thereIs.opening(r.norm(deed)))
	text := r.norm(deed)
	if longerThan(text, maxDeed) || strings.ContainsAny(text, ",;:。!?") || r.holdsHonor(deed) {
		return false
	}
	for _, m := range r.marksIn(deed) {
		if m.Class == dict.HonorGive || m.Class == dict.HonorGet && m.End-m.Start > len("获") {
			return false
		}
	}
	return r.tellsWho(deed)
}

// tellsOn reports whether those who got an honor end a piece of a sentence, and another one of their list ends the piece behind its semicolon.
func (r *honorReader) tellsOn(got []party) bool {
	last := got[len(got)-1]
	if last.kind != "person" || last.Start < r.sentence.Start || last.End > r.sentence.End || r.sentence.End >= len(r.text) {
		return false
	}
	if r.behindHolder(r.behindStyle(last.End, r.sentence.End), r.sentence.End) != r.sentence.End-len(";") || r.text[r.sentence.End-1] != ';' {
		return false
	}
	next := source.Span{Start: r.sentence.End, End: r.sentence.End + len(cutAt(r.text[r.sentence.End:], 2*maxHolder))}
	if i := indexAny(r.norm(next), ";。\n"); i >= 0 {
		next.End = next.Start + i
	}
	return !r.holdsHonor(next) && !holdsAny(r.norm(next), ":“") && len(r.itemHolder(next, "person")) > 0
}

// piecesBefore returns the people that the pieces of the sentence in front of semicolons end with, where the one at hand begins with the item of
// a party: 扎根山区的李明;照顾老人的周洋;|不怕困难的王芳被授予….
func (r *honorReader) piecesBefore(p party) (got []party) {
	kind := p.who()
	if !strings.HasSuffix(r.text[:r.sentence.Start], ";") || !r.leadsItem(source.Span{Start: r.sentence.Start, End: p.Start}) {
		return nil
	}
	lead := r.aheadOf(r.sentence.Start)
	lead.End -= len(";")
	for _, item := range r.cutItems(lead, ";") {
		p, ok := r.endingItem(item, kind)
		if !ok || r.otherLabel(item) {
			return nil
		}
		got = append(got, p)
	}
	return got
}

// aheadOf returns the text in front of byte at, from the last full stop or colon on.
func (r *honorReader) aheadOf(at int) source.Span {
	lead := r.text[:at]
	lead = lead[len(lead)-len(cutFront(lead, maxColonList)):]
	end := strings.TrimRight(lead, "。\n")
	start := strings.LastIndexAny(end, ":\n")
	if stop := lastIndex(end, "。"); stop >= 0 && stop+len("。")-1 > start {
		start = stop + len("。") - 1
	}
	return source.Span{Start: at - len(lead) + start + 1, End: at - len(lead) + len(end)}
}

// runBefore returns the first list of people in the text in front of byte at, to the last full stop before it: whom 他们 or 5人 mean.
func (r *honorReader) runBefore(at int) []party {
	in := keep(r.partiesIn(r.aheadOf(at)), "person")
	for i := 0; i+1 < len(in); i++ {
		n := i + 1
		for n < len(in) && (r.nextOfCrowd(in[n-1], in[n]) || r.listed(in[n-1], in[n])) {
			n++
		}
		if n-i > 1 {
			return in[i:n:n]
		}
	}
	return nil
}

// splitHolder takes the last holder of a list off the front of an honor's name, and the copula: 县司法局所长李明|为|“优秀共产党员”.
func (r *honorReader) splitHolder(names []honorName, got []party) ([]honorName, []party) {
	if len(names) != 1 || len(names[0].pieces) != 1 {
		return names, got
	}
	s := names[0].span()
	for _, p := range keep(r.partiesIn(s), "person") {
		is := opening(r.text[p.End:s.End], []string{"为", "等同志为", "同志为"})
		rest := source.Span{Start: p.End + len(is), End: s.End}
		rest.Start += len(opening(r.norm(rest), []string{"“"}))
		if is == "" || !r.holdsHonor(rest) {
			continue
		}
		names[0].pieces[0] = rest
		return names, append(r.crowdBefore(p, r.sentence.Start), p)
	}
	return names, got
}

// withoutHolders cuts the word for those who hold an honor off its name: 荣誉勋章|人士包括….
func (r *honorReader) withoutHolders(n honorName) honorName {
	last := &n.pieces[len(n.pieces)-1]
	word := closing(r.norm(*last), []string{"人士", "人员", "得主"})
	if stem := strings.TrimSuffix(r.norm(*last), word); word != "" && closing(stem, []string{"章", "奖", "奖状", "绅士", "星", "勋衔"}) != "" {
		n.pieces = append(n.pieces[:len(n.pieces)-1:len(n.pieces)-1], source.Span{Start: last.Start, End: last.Start + len(stem)})
	}
	return n
}

// crowdFrom returns the list of people or bodies that begins at byte at, with its end.
func (r *honorReader) crowdFrom(at int, kind string) ([]party, int) {
	got, end := r.holdersFrom(at, r.sentence.End, kind, false)
	if known := len(keep(r.partiesIn(source.Span{Start: at, End: end}), kind)); len(got) > 2*known {
		got, end = nil, at // 鼓舞全县科技工|作者
	}
	for _, p := range keep(r.recipients(r.partiesIn(source.Span{Start: at, End: r.sentence.End})), kind) {
		if !r.endsItem(p) {
			continue
		}
		if !r.leadsItem(source.Span{Start: at, End: p.Start}) {
			break
		}
		if crowd := append([]party{p}, r.crowdBehind(p, 1)...); len(crowd) > len(got) {
			got, end = crowd, crowd[len(crowd)-1].End
		}
		break
	}
	return got, end
}

// crowdTo returns the list of people or bodies that ends at byte at, brackets and 等10人 behind it set aside.
func (r *honorReader) crowdTo(at int, kind string) []party {
	clause := r.clauseAt(at)
	got := keep(r.group(source.Span{Start: clause.Start, End: at}), kind)
	if len(got) == 0 {
		return nil
	}
	last := r.behindHolder(got[len(got)-1].End, at)
	if rest := r.text[last:max(last, r.passAdverbs(at, last))]; rest != "" && !strings.HasPrefix(rest, "等") && !countsList(rest) && (kind == "person" || !r.counted(rest)) {
		return nil
	}
	return append(r.crowdBefore(got[0], r.sentence.Start), got...)
}

// crowdCounted returns the list of people with their number behind it that a verb gives an honor to and no other rule has read: in front of
// 被授予, or between 授予 and the honor.
func (r *honorReader) crowdCounted(names []honorName, verb dict.Match) []party {
	at := verb.Start
	if verb.Class == dict.HonorGive && names[0].span().Start > verb.End {
		at = r.trimQuote(names[0].span().Start)
		at -= len(closing(r.text[verb.End:at], []string{"为"}))
	}
	if at <= r.sentence.Start || at > r.sentence.End {
		return nil
	}
	kind := r.kindOf(names[len(names)-1])
	if clause := r.clauseAt(at); verb.Class == dict.HonorGet {
		who := clause.Start + len(opening(r.text[clause.Start:at], []string{"这", "以上", "上述"}))
		if n := r.countOf(who); n > 1 && !longerThan(r.text[who:at], 8) {
			if got := r.runBefore(clause.Start); len(got) == n {
				return got // 李明、周洋、王芳,3人|获…
			}
			return nil
		}
	}
	at = r.passAdverbs(at, r.clauseAt(at).Start)
	lead := r.text[r.clauseAt(at).Start:at]
	if i := lastIndex(lead, "等"); i >= 0 && r.counted(lead[i:]) {
		if got := r.crowdTo(at, kind); len(got) >= minCrowd {
			return got
		}
	} else if kind == "body" && countsBodies(lead) {
		if got := r.crowdTo(at, kind); len(got) > 1 {
			return got // 甲法院、乙法院|两家单位荣膺…
		}
	}
	return nil
}

// countsBodies reports whether a text ends with a count of bodies: 三家单位, 3个集体.
func countsBodies(text string) bool {
	rest := text[:len(text)-len(closing(text, []string{"单位", "集体", "团队", "法院", "部门", "机构", "企业", "庭室"}))]
	rest = rest[:len(rest)-len(closing(rest, []string{"家", "个", "支", "所"}))]
	return len(rest) < len(text) && trimRight(rest, "0123456789一二三四五六七八九十两") != rest
}
