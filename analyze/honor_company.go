package analyze

import (
	"slices"
	"sort"
	"strings"

	"github.com/fawen/fawen/dict"

	"github.com/fawen/fawen/internal/source"
)

// Words between the subject and its verb that say who else got the honor, or that the subject alone did.

// withCompany adds the subject of the clause before to those whom 与 joins to it in front of a verb at byte at: 甲分局获…,|与乙分局并列….
func (r *honorReader) withCompany(at int, got []party) []party {
	i := r.clauseIndex(at)
	clause := r.clauses[i]
	if more := r.besides(i, at); len(more) > 0 && len(got) > 0 && got[0].is("person") == more[0].is("person") && got[0].Start >= clause.Start {
		return append(more, got...)
	}
	also := len(opening(r.text[clause.Start:at], []string{"又", "也", "还", "再", "并", "另", "更"}))
	with := opening(r.text[clause.Start+also:at], []string{"与", "和", "同", "跟"})
	if with == "" || sameAs.opening(r.text[clause.Start+also:at]) != "" || len(got) == 0 || i == 0 && clause.Start == 0 || got[0].Start < clause.Start+also+len(with) || got[len(got)-1].End > at {
		return got
	}
	if holdsAnyWord(r.text[got[len(got)-1].End:at+len(opening(r.text[at:], []string{"同"}))], []string{"一道", "一起", "一同", "共同", "双双", "携手", "并肩"}) {
		return append(r.subjectBefore(i, got[0]), got...)
	}
	if i == 0 {
		return got
	}
	lead := r.text[clause.Start+also+len(with) : got[0].Start]
	if longerThan(lead, 12) || holdsAny(lead, "的") || r.awardIn(r.clauses[i-1]) < 0 {
		return got
	}
	before := r.lastBefore(clause.Start, func(p party) bool { return !p.aside && p.Start >= r.clauses[i-1].Start && p.kind == got[0].kind })
	return append(before, got...)
}

// subjectBefore returns whom the clauses in front of the i-th one are about, else the text, of the kind of another party and not that one.
func (r *honorReader) subjectBefore(i int, other party) []party {
	kind := other.who()
	got := r.spokenOf(kind)
	for i--; i >= 0; i-- {
		if in, decided := r.clauseReceivers(r.clauses[i], kind); decided {
			got = in
			break
		}
	}
	if len(got) != 1 || got[0].Start >= other.Start || r.norm(got[0].name) == r.norm(other.name) {
		return nil
	}
	return got[:1:1]
}

// withVerbBefore adds those in front of a first verb that shares its honor with the second: 甲等6人被授予、|乙等3人被追授“…”称号.
func (r *honorReader) withVerbBefore(got []party) []party {
	if len(got) == 0 || got[0].Start < r.sentence.Start {
		return got
	}
	clause := r.clauseAt(got[0].Start)
	for _, m := range r.marksIn(source.Span{Start: clause.Start, End: got[0].Start}) {
		size := len(separators.opening(r.text[m.End:max(m.End, got[0].Start)]))
		if m.Class == dict.HonorGet && size > 0 && m.End+size == got[0].Start {
			s := source.Span{Start: clause.Start, End: m.Start}
			if before := keep(r.group(s), got[0].kind); len(before) > 0 {
				return append(before, got...)
			}
		}
	}
	return got
}

// recordedOf reports whether the subject of 记 in front of a rank of merit is the one who gets it, as nobody else is named to get it: 庭长李明|记三等功,
// 李明因连续三年考核优秀,|记三等功; not 市中院|记三等功.
func (r *honorReader) recordedOf(verb dict.Match, clause source.Span) bool {
	if word := r.text[verb.Start:verb.End]; word != "记" && word != "荣记" && word != "记了" && word != "给予" && word != "予以" || !r.meritFollows(verb.End) {
		return false
	}
	end := r.passAdverbs(verb.Start, clause.Start)
	if lead := r.text[clause.Start:end]; lead == "" {
		i := r.clauseIndex(clause.Start)
		return i > 0 && !holdsAny(r.norm(r.clauses[i-1]), "对给为向") && !r.awardsIn(r.clauses[i-1]) && r.decider(r.clauses[i-1]).End == 0
	} else if holdsAny(lead, "为给对向将把") {
		return false
	}
	in := r.group(source.Span{Start: clause.Start, End: end})
	n := len(in)
	if n == 0 || in[n-1].End != end && !countsList(r.text[in[n-1].End:end]) {
		return false
	}
	return in[n-1].kind == "person" || strings.HasPrefix(r.text[verb.End+measureLen(r.text[verb.End:]):], "集体") && r.partyClues(in, len(r.honors))&holderAbove == 0
}

// closedByList reports whether those honored end a clause: 对在专项行动中作出贡献的李明、周洋.
func (r *honorReader) closedByList(clause source.Span) bool {
	in := r.group(clause)
	return len(in) > 0 && in[len(in)-1].End == clause.End
}

// representing returns those who win in the name of a body: 李明、周洋|代表县法院在…中获….
func (r *honorReader) representing(clause source.Span, at int) []party {
	const word = "代表"
	i := r.indexIn(r.text[clause.Start:at], word)
	if i <= 0 {
		return nil
	}
	s := source.Span{Start: clause.Start, End: clause.Start + i}
	got := keep(r.group(s), "person")
	in := r.partiesIn(source.Span{Start: s.End + len(word), End: at})
	if len(got) == 0 || len(in) == 0 || in[0].Start != s.End+len(word) || in[0].kind == "person" {
		return nil
	}
	if end := r.behindStyle(got[len(got)-1].End, s.End); end != s.End {
		return nil
	}
	return got
}

// besides returns whom the clause in front of the i-th one sets beside those who got the same: 除李明外,周洋也获评….
func (r *honorReader) besides(i, at int) []party {
	if i == 0 || !holdsAny(r.text[r.clauses[i].Start:at], "也还亦均都") {
		return nil
	}
	text := r.norm(r.clauses[i-1])
	out := closing(text, []string{"之外", "以外", "外"})
	if !strings.HasPrefix(text, "除") || out == "" {
		return nil
	}
	s := source.Span{Start: r.clauses[i-1].Start + len("除"), End: r.clauses[i-1].End - len(out)}
	if got := r.group(s); len(got) > 0 && got[len(got)-1].End == s.End {
		return got
	}
	return nil
}

// besidesFirst returns those whom a list of winners that begins at byte at sets beside the first of them: 金奖得主|除李明外,还有周洋和王芳.
func (r *honorReader) besidesFirst(at int) []party {
	at += len(opening(r.text[at:r.sentence.End], []string{","}))
	except := opening(r.text[at:r.sentence.End], []string{"除了", "除去", "除"})
	if except == "" {
		return nil
	}
	end := r.clauseAt(at).End
	first, _ := r.holdersFrom(at+len(except), end-len(closing(r.text[at:end], []string{"之外", "以外", "外"})), "", false)
	rest := strings.TrimPrefix(r.text[end:r.sentence.End], ",")
	more := opening(rest, []string{"还有", "尚有", "也有", "另有", "还包括", "也包括"})
	if len(first) == 0 || more == "" {
		return nil
	}
	others, _ := r.holdersFrom(r.sentence.End-len(rest)+len(more), r.sentence.End, "", false)
	return append(first[:len(first):len(first)], others...)
}

// setAside reports whether a clause with a verb of honors and their names, up to byte end, names nobody and speaks of those who come before others:
// 除表扬五位荣获“…”的法官外,也颁发….
func (r *honorReader) setAside(verb dict.Match, end int) bool {
	clause := r.clauseAt(verb.Start)
	return holds(r.text[clause.Start:verb.Start], "除") && strings.HasSuffix(r.norm(clause), "外") && !slices.ContainsFunc(r.partiesIn(clause), func(p party) bool {
		return p.Start < verb.Start || p.End > end
	})
}

// sole are the words behind 是 that single out the one of whom a modifier tells.
var sole = [...]string{"唯一", "首位", "首名", "首个", "首家", "第一家", "首度", "第一位", "第一名", "第二位", "第三位", "少数", "今年", "去年", "当年", "全国唯一", "全台唯一", "全县唯一", "全市唯一", "本届", "最年轻", "连续", "当中唯一"}

// soleWinner returns where 是 or 成为 stands in a clause that begins at byte start if nothing but such a word or an ordinal is between it and the
// verb at byte at, 李明是|唯一获颁…的女性, 该庭成为|全省第二个获颁…的法庭; -1 for none.
func (r *honorReader) soleWinner(start, at int) int {
	const most = 14
	i, verb := -1, ""
	for _, w := range [...]string{"成为", "成了", "是", "系"} {
		if j := lastIndex(r.text[start:at], w); j > i {
			i, verb = j, w
		}
	}
	if i < 0 {
		return -1
	}
	word := r.text[start+i+len(verb) : at]
	if longerThan(word, most) || holdsAny(word, ",、的“”") {
		return -1
	}
	if ordinalAt(word) {
		return i
	}
	for _, w := range sole {
		if j := strings.Index(word, w); j >= 0 && !longerThan(word[j+len(w):], 4) {
			return i
		}
	}
	return -1
}

// ordinalAt reports whether a text holds an ordinal of people or bodies: 全省第二个, 该院第三位.
func ordinalAt(text string) bool {
	_, number, ok := strings.Cut(text, "第")
	rest := strings.TrimLeft(number, "0123456789一二三四五六七八九十")
	return ok && len(rest) < len(number) && opening(rest, []string{"个", "位", "名", "家", "支", "人", "批"}) != ""
}

// soleHolder returns whom a clause singles out by 是 or 成为 at byte at, with those who had the honor before: 继李明之后,|周洋成为第二个获评….
func (r *honorReader) soleHolder(clause source.Span, at int, wanted string) []party {
	got := keep(r.group(source.Span{Start: clause.Start, End: at}), wanted)
	if units := r.unitsBefore(at, clause.Start); len(units) > 0 && wanted != "person" {
		got = units
	}
	if len(got) == 0 && clause.Start == at-len(closing(r.text[clause.Start:at], []string{"也", "还", "她", "他", "更"})) {
		got = r.receivers(at, wanted)
	}
	i := r.clauseIndex(clause.Start)
	if i == 0 || len(got) == 0 {
		return got
	}
	text := r.norm(r.clauses[i-1])
	s := source.Span{Start: r.clauses[i-1].Start + len("继"), End: r.clauses[i-1].End - len(closing(text, []string{"之后", "以后", "后"}))}
	if !strings.HasPrefix(text, "继") || s.End == r.clauses[i-1].End {
		return got
	}
	if before := r.group(s); len(before) > 0 && before[len(before)-1].End == s.End && before[0].is("person") == got[0].is("person") {
		return append(before[:len(before):len(before)], got...)
	}
	return got
}

// wantedOf says who can hold the honors of a list in front of whose verb at byte at a subject stands. Words said of people that are also said of
// bodies, 楷模, 之星, are a body's where nobody but a body is in front of the verb.
func (r *honorReader) wantedOf(names []honorName, at int) string {
	wanted := r.wantsAll(names)
	if wanted == "person" && closing(r.text[r.clauseAt(at).Start:at], []string{"个集体", "个团队", "个单位", "个群体"}) != "" {
		return "" // 8名个人和某支教队1个集体|获颁“最美支边人物”
	}
	if wanted != "person" || closing(r.norm(names[len(names)-1].span()), []string{"楷模", "之星", "标兵", "卫士", "先锋", "典范", "之光", "之友"}) == "" {
		return wanted
	}
	clause := r.clauseAt(at)
	end := r.passAdverbs(at, clause.Start)
	if mixed(r.group(source.Span{Start: clause.Start, End: end})) {
		return "" // 李明、周洋和县法院|获评“诚信之星”
	}
	in := r.partiesIn(source.Span{Start: clause.Start, End: end})
	if n := len(in); n > 0 && in[n-1].kind != "person" && in[n-1].End == end {
		return "body"
	}
	return wanted
}

// isQuoted reports whether 是 stands in front of the quotation mark before byte at: 也是“好人好事代表”.
func (r *honorReader) isQuoted(at int) bool {
	open := r.trimQuote(at)
	lead := r.text[r.clauseAt(at).Start:max(open, r.clauseAt(at).Start)]
	if i := lastIndex(lead, "是"); i > 0 && open < at && strings.HasSuffix(lead, "的") && !longerThan(lead[i:], 8) {
		return true // 是上半年的“红旗庭”
	}
	return open < at && strings.HasSuffix(r.text[:open], "是")
}

// withPronoun adds whom the text spoke of to a list that begins with a pronoun: 她和书记员王芳一道获颁…, 授予他与民警李明…, 他,还有民警李明….
func (r *honorReader) withPronoun(got []party) []party {
	if !r.listsPeople(got) {
		return got
	}
	clause := r.clauseAt(got[0].Start)
	lead := source.Span{Start: clause.Start, End: got[0].Start}
	joined := r.joinedToPronoun(lead)
	if i := r.clauseIndex(clause.Start); !joined && i > 0 {
		switch before := r.norm(r.clauses[i-1]); before[:len(before)-len(closing(before, []string{"之外", "以外", "外"}))] {
		case "他", "她", "除他", "除她", "除了他", "除了她":
			joined = true
		}
	}
	if !joined {
		return got
	}
	meant := r.pronoun(clause)
	if len(meant) != 1 || meant[0].kind != "person" || slices.ContainsFunc(got, func(p party) bool { return r.norm(p.name) == r.norm(meant[0].name) }) {
		return got
	}
	return append(meant[:1:1], got...)
}

// joinedToPronoun reports whether the words in front of the first of a list join a pronoun to it, with an office at most between them.
func (r *honorReader) joinedToPronoun(lead source.Span) bool {
	text := r.norm(lead)
	i := max(lastIndex(text, "他"), lastIndex(text, "她"))
	if i < 0 {
		return false
	}
	if before, _ := decodeLast(text[:i]); among("与和同跟向对被把让由其", before) {
		return false // 与他同队的甲、乙
	}
	rest := text[i+len("他"):]
	rest = rest[len(opening(rest, []string{"又", "也", "还", "再", "曾", "先后", "便", "就", "则", "都"})):]
	and := opening(rest, []string{"和", "与", "同", "跟", "、", "及", "以及", "继"})
	at := lead.End - len(rest) + len(and)
	return and != "" && r.tellsWho(source.Span{Start: at, End: lead.End})
}

// counts are the words that count the people named before: 三人, 他们两人.
var counts = []struct {
	word string
	n    int
}{{"两人", 2}, {"二人", 2}, {"俩人", 2}, {"2人", 2}, {"三人", 3}, {"3人", 3}, {"三位", 3}, {"三名", 3}, {"四人", 4}, {"4人", 4}, {"五人", 5}, {"5人", 5}}

// both returns the people named last where a clause begins with how many they are: 两人, 他们三人.
func (r *honorReader) both(at int) []party {
	rest := strings.TrimLeft(r.text[at:], " 年月日")
	rest = rest[len(opening(rest, []string{"随后", "之后", "此后", "后来", "去年", "今年", "前年", "当年", "同年", "次年", "近日", "日前"})):]
	rest = rest[len(opening(rest, []string{"他们", "她们", "这", "以上"})):]
	n := 0
	for _, c := range counts {
		if strings.HasPrefix(rest, c.word) {
			n = c.n
		}
	}
	if n == 0 {
		return nil
	}
	var got []party
	for i := sort.Search(len(r.parties), func(i int) bool { return r.parties[i].Start >= at }) - 1; i >= 0 && at-r.parties[i].End < 900; i-- {
		p := r.parties[i]
		if p.kind != "person" || p.aside || slices.ContainsFunc(got, func(q party) bool { return r.norm(q.name) == r.norm(p.name) }) {
			continue
		}
		if got = append([]party{p}, got...); len(got) == n {
			return got
		}
	}
	return nil
}

// quantified reports whether the count of a clause is one of times, years or things, not of people.
func (r *honorReader) quantified(text string) bool {
	return closing(text, []string{"名干警", "名同志", "名官兵", "名法官", "名民警", "名队员", "名选手", "名学员", "位同志", "名律师", "个集体", "个单位"}) == ""
}

// awardIn returns where the first verb of getting stands in a clause, its 被 included, -1 for none.
func (r *honorReader) awardIn(clause source.Span) int {
	for _, m := range r.marksIn(clause) {
		if m.Class == dict.HonorGet && m.End-m.Start > len("获") {
			if mark := r.passiveMark(m.Start); mark >= 0 {
				return mark
			}
			return m.Start
		}
	}
	return -1
}

// openingReceivers returns those who open a clause without a name, or the unit there, in front of a verb at byte at: 两人|获评…, 立案庭|于3月|荣获….
func (r *honorReader) openingReceivers(start, at int, wanted string) []party {
	if both := r.both(start); len(both) > 0 && wanted != "body" {
		return both
	}
	if text := r.text[start:at]; strings.HasPrefix(text, "所在") && wanted != "person" {
		return r.thatBody(text, start) // 所在庭荣立…
	}
	if unit, ok := r.unitActing(start, at); ok && wanted != "person" {
		return []party{unit}
	}
	return nil
}

// unitActing returns the unit that opens a clause as the subject of the verb at byte at, words of time and manner between them: 立案庭|于2019年3月|荣获….
func (r *honorReader) unitActing(start, at int) (party, bool) {
	start += len(opening(r.text[start:at], []string{"其中", "此外", "同时", "可", "但", "而"}))
	unit, ok := r.unitLeading(source.Span{Start: start, End: at})
	unit.name = unit.Span // as printed
	return unit, ok && unit.End < at && unit.Start == start && r.leavesOut(unit.End, at) && !r.anonymous(r.text[unit.End:at])
}
