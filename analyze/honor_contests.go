package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Contests and film prizes have ways of their own to say who won: 贺文清凭《云岭》获最佳导演奖, 唐雨薇击败江晓云获最佳女主角奖, and a prize that is
// announced first and whose winners follow.

// insideTitle reports whether a span lies within 《》 of its line.
func (a *article) insideTitle(s source.Span) bool {
	const longest = 60 // bytes that are looked at: a title's start is not far
	before := a.text[max(0, s.Start-longest):s.Start]
	open := lastIndex(before, "《")
	if open < 0 {
		return false
	}
	if open > 0 && holds(before[open:], "关于授予") {
		return false // 《…关于授予李明…称号的决定》
	}
	return open > max(lastIndex(before, "》"), strings.LastIndexByte(before, '\n'))
}

// winningBy are the words between a winner and the work.
var winningBy = [...]string{"凭借", "凭着", "凭", "靠", "携"}

// winnersBy returns who won with a work in the clause of a verb at byte at: 贺文清凭《云岭》、江晓云靠《河灯》并列获得…. It reports whether the clause
// speaks so, be the winner known or not.
func (r *honorReader) winnersBy(clause source.Span, at int) (got []party, ok bool) {
	from := clause.Start
	for from < at {
		open := strings.Index(r.text[from:at], "《")
		if open < 0 {
			break
		}
		open += from
		closed := strings.Index(r.text[open:at], "》")
		if closed < 0 {
			break
		}
		lead := r.text[from:open]
		for _, word := range winningBy {
			i := lastIndex(lead, word)
			if i < 0 || longerThan(lead[i+len(word):], 10) || strings.TrimLeft(lead[:i], "、和与") == "" {
				continue
			}
			got, ok = append(got, r.winnersAt(from, from+i)...), true
			break
		}
		from = open + closed + len("》")
	}
	return got, ok
}

// winnersAt returns the list of people that ends at byte at.
func (r *honorReader) winnersAt(from, at int) []party {
	all := r.group(source.Span{Start: from, End: at})
	if n := len(all); n > 0 && all[0].kind != "person" && all[n-1].kind != "person" && all[n-1].End == r.passAdverbs(at, from) {
		return all
	}
	got := keep(all, "person")
	if n := len(got); n > 0 && got[n-1].End == r.passAdverbs(at, from) {
		return got
	}
	start := r.behindSeparator(from, at)
	if i := lastIndex(r.text[start:at], "、"); i >= 0 {
		start += i + len("、")
	}
	if p, ok := r.asName(source.Span{Start: start, End: at}); ok {
		if n := len(got); n > 0 && !r.listed(got[n-1], p) {
			return []party{p}
		}
		return append(got, p)
	}
	return nil
}

// winnerIn returns the winner of a clause that tells of a victory: those in front of 击败, never those behind it.
func (r *honorReader) winnerIn(clause source.Span) (got []party, ok bool) {
	text := r.norm(clause)
	for _, word := range []string{"击败", "战胜", "险胜", "力压", "打败", "力克", "完胜", "压倒", "淘汰", "力挫", "大胜"} {
		if i := index(text, word); i >= 0 {
			return r.group(source.Span{Start: clause.Start, End: clause.Start + i}), true
		}
	}
	return nil, false
}

// amongThem returns those named of the many who got an honor that ends at byte at: 86名法官获“…”,其中某院副院长甲、某院法官乙…. A clause with an honor of
// its own tells of that one.
func (r *honorReader) amongThem(at int, wanted string) []party {
	i := r.clauseIndex(at) + 1
	for j := i; j < len(r.clauses) && wanted != "body" && !r.mayHead(r.clauses[j]); j++ {
		if word := opening(r.norm(r.clauses[j]), namingSome[:]); word != "" {
			if got, _ := r.holdersFrom(r.clauses[j].Start+len(word), r.sentence.End, "person", false); len(got) > 0 {
				return got
			}
		}
	}
	if i >= len(r.clauses) || wanted == "body" || !r.namesSome(r.clauses[i]) {
		if i++; i >= len(r.clauses) || wanted == "body" || !r.namesSome(r.clauses[i]) {
			return nil
		}
	}
	clause := r.clauses[i]
	for _, m := range r.marksIn(clause) {
		if m.Class == dict.HonorGet || m.Class == dict.HonorGive || m.Class == dict.HonorHead {
			return nil
		}
	}
	in := keep(r.recipients(r.partiesIn(clause)), "person")
	if len(in) == 0 || longerThan(r.text[clause.Start:in[0].Start], 30) || holdsAny(r.text[clause.Start:in[0].Start], "由向对与和") {
		return nil
	}
	return in[:r.listedFrom(in)]
}

// namingSome are the words that begin to name some of those counted before.
var namingSome = [...]string{"他们中有", "她们中有", "他们当中有", "他们之中有", "其中有", "其中包括", "这其中有", "当中有", "里面有"}

// namesSome reports whether a clause begins to name some of those counted before: 其中, 他们中有.
func (r *honorReader) namesSome(clause source.Span) bool {
	return strings.HasPrefix(r.norm(clause), "其中") || opening(r.norm(clause), namingSome[:]) != ""
}

// awardsIn reports whether a verb of honors stands in a span, so that a list behind it is of that verb.
func (r *honorReader) awardsIn(s source.Span) bool {
	for _, m := range r.marksIn(s) {
		if (m.Class == dict.HonorGet || m.Class == dict.HonorGive) && m.End-m.Start > len("获") {
			return true
		}
	}
	return false
}

// pairAt reports whether 和 at byte at joins two people whom the text then counts: 某公司甲|和某公司乙2名同志.
func (a *article) pairAt(at int) bool {
	rest, ok := strings.CutPrefix(cutAt(a.text[at:], 90), "和")
	i := indexAny(rest, ",。;")
	if !ok || i >= 0 && i < 9 {
		return false
	}
	if i >= 0 {
		rest = rest[:i]
	}
	return holds(rest, "2名") || holds(rest, "两名") || holds(rest, "两人") || holds(rest, "二人") || holds(rest, "两位")
}

// cheered returns the party for whose award somebody does something: 司法局为云岭司法所荣获…揭牌, 祝贺李明荣获….
func (r *honorReader) cheered(from, at int) (party, bool) {
	end := r.passAdverbs(at, from)
	for _, p := range r.partiesIn(source.Span{Start: max(from, end-maxHonorName), End: end}) {
		if p.End == end && closing(r.text[from:p.Start], []string{"为", "祝贺", "恭喜", "庆祝", "恭贺"}) != "" {
			return p, true
		}
	}
	return party{}, false
}

// worksOwn reports whether a prize is one of films, and a film that is not by the person stands before it: the film's own.
func (r *honorReader) worksOwn(n honorName, p party) bool {
	s := n.span()
	if p.kind != "person" || p.End > s.Start || closing(strings.TrimSuffix(r.norm(s), "奖"), []string{"片", "电影", "电视剧", "剧集"}) == "" {
		return false
	}
	between := r.text[p.End:s.Start]
	if opening(between, []string{"以《", "凭《", "凭借《", "凭着《", "靠《", "携《"}) != "" {
		return false // 李明以《回家》拿下最佳纪录片奖
	}
	if opening(between, []string{"执导", "导演", "拍摄", "制作"}) != "" && strings.Count(between, "》") == 1 {
		return false // 贺文清执导的《云岭》获最佳故事片奖
	}
	return len(between) > maxBehindWork || strings.Contains(between, "》")
}

// fits reports whether a party can hold an honor of a list by its last words: of 先进集体、先进个人 a person holds the second.
func (r *honorReader) fits(n honorName, p party) bool {
	if p.kind == "court" && strings.HasSuffix(r.norm(n.span()), "家庭") {
		return false
	}
	return p.kind != "person" || r.wants(n) != "body"
}

// bothSexes reads 最佳男女主角 as two prizes.
func bothSexes(text string, n honorName) []honorName {
	s := n.span()
	i := strings.Index(text[s.Start:s.End], "男女")
	if i <= 0 || !strings.HasPrefix(text[s.Start:], "最佳") {
		return []honorName{n}
	}
	man, tail := s.Start+i+len("男"), s.Start+i+len("男女")
	return []honorName{
		{pieces: []source.Span{{Start: s.Start, End: man}, {Start: tail, End: s.End}}, strong: true},
		{pieces: []source.Span{{Start: s.Start, End: man - len("男")}, {Start: man, End: s.End}}, strong: true},
	}
}

// announcePrize keeps the prize that a sentence announces without a winner, for the sentences behind it: 第九届云岭文学奖揭晓.
func (r *honorReader) announcePrize() {
	text := r.norm(r.sentence)
	i := index(text, "奖")
	if i < 0 || opening(text[i+len("奖"):], []string{"项", "励", "金", "杯", "牌", "台"}) != "" || holds(text, "将") || !holds(text, "揭晓") && !holds(text, "举行了颁奖") && !holds(text, "出炉") && !awardedNow(text[i+len("奖"):]) {
		return
	}
	if i > len("颁") && strings.ContainsAny(text[i-len("颁"):i], "颁获领评大授") {
		return
	}
	name, ok := r.prizeBefore(r.sentence.Start + i + len("奖"))
	if ok && r.yearless(&name) && !slices.ContainsFunc(r.used, func(s source.Span) bool { return s == name.span() }) {
		r.add([]honorName{name}, nil, dict.Match{}, source.Span{}, "", false)
	}
}

// awardedNow reports whether text, which stands behind a prize, says that it is given today: ”今颁奖, 颁奖典礼.
func awardedNow(text string) bool {
	text = strings.TrimPrefix(text, "”")
	text = text[len(opening(text, []string{"今日", "今天", "昨日", "昨天", "今", "昨"})):]
	return strings.HasPrefix(text, "颁奖") && opening(text[len("颁奖"):], []string{"给", "予", "嘉宾"}) == ""
}

// yearless takes the year off the front of a prize, and reports whether a name is left.
func (r *honorReader) yearless(n *honorName) bool {
	s := n.span()
	s.Start += yearLen(r.norm(s))
	n.pieces = []source.Span{s}
	return s.End-s.Start > len("奖奖") && !r.generic(s)
}

// worksWin reads works whose prize was announced before: …的《云岭》、…的《河灯》5部长篇小说获奖.
func (r *honorReader) worksWin() {
	if len(r.last) == 0 || len(r.got) > 0 || r.sentence.Start-r.last[0].span().End > 300 {
		return
	}
	text := strings.TrimRight(r.norm(r.sentence), "。;")
	for _, word := range []string{"获奖", "获得该项殊荣", "获得此项殊荣", "获此殊荣", "获该奖", "获得该奖"} {
		if !strings.HasSuffix(text, word) {
			continue
		}
		at := r.sentence.Start + len(text) - len(word)
		if got, ok := r.authors(at); ok && len(got) > 0 {
			r.add(r.last, got, dict.Match{Start: at, End: at}, source.Span{}, "honor.listed", false)
		}
		return
	}
}

// prizeFalling returns the prize that ends at byte end, with the words from there to byte from behind it.
func (r *honorReader) prizeFalling(end, from int) (honorName, bool) {
	name, ok := r.prizeBefore(end)
	if !ok && r.quoteFalls(end, from) {
		inside := source.Span{Start: strings.LastIndex(r.text[:end], "“") + len("“"), End: r.passAdverbs(end, r.sentence.Start) - len("”")}
		return honorName{pieces: []source.Span{inside}, strong: true}, true
	}
	return name, ok
}

// quoteFalls reports whether a quotation that ends at byte end is a prize, whatever its words, by what is said of it or of another one beside it: “银话筒”|归了李明.
func (r *honorReader) quoteFalls(end, from int) bool {
	const longest = 8 * len("奖")
	text := r.text[r.sentence.Start:r.passAdverbs(end, r.sentence.Start)]
	open := strings.LastIndex(text, "“")
	if !strings.HasSuffix(text, "”") || open < 0 || len(text)-open > longest+2*len("“") {
		return false
	}
	word := r.text[end:from]
	return opening(word, []string{"归了", "花落"}) != "" || strings.HasPrefix(word, "归") && (len(r.used) > 0 || r.sentenceHolds("奖", "赛", "评选"))
}
