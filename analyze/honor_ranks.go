package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A clause can put the holders and their rank side by side, with no verb or with one that stands in the clause before:
//
//	李明获一等奖，周洋二等奖    李明被评为优秀法官，周洋为优秀书记员
//	给李明嘉奖一次              李明《六尺巷》，二等奖    特优：李明、周洋

// readRanks reads such clauses.
func (r *honorReader) readRanks(before int) {
	if len(r.got) == 0 && !r.holding.meets(rankNeeds) {
		return // only readGivenOn goes on with what others got
	}
	for i, clause := range r.clauses {
		if strings.HasPrefix(r.text[clause.End:r.sentence.End], ":") {
			r.readLabel(i)
		} else if clause.Start < clause.End && !r.readGivenOn(clause) && !r.readRanked(clause) {
			r.readRank(i, before)
		}
	}
	r.readRankBrackets()
}

// readRankBrackets reads the ranks whose number brackets explain: 一等奖1名(|李明|)、二等奖2名(|王芳、周洋|).
func (r *honorReader) readRankBrackets() {
	text := r.norm(r.sentence)
	for at := 0; ; {
		open := strings.IndexByte(text[at:], '(')
		if open < 0 {
			return
		}
		at += open + 1
		closed := strings.IndexByte(text[at:], ')')
		if closed < 0 {
			return
		}
		lead := text[:at-1]
		lead = lead[:len(lead)-len(closing(lead, []string{"名", "人", "个", "件", "篇"}))]
		rank := trimRight(lead, "0123456789一二两三四五六七八九十")
		size := rankAtEnd(rank)
		if len(rank) == len(lead) || len(lead) == at-1 || size == 0 {
			continue
		}
		name := honorName{pieces: []source.Span{{Start: r.sentence.Start + len(rank) - size, End: r.sentence.Start + len(rank)}}, strong: true}
		got, end := r.holdersFrom(r.sentence.Start+at, r.sentence.Start+at+closed, r.wants(name), false)
		if len(got) > 0 && end == r.sentence.Start+at+closed && !r.plansRank(r.clauseAt(name.span().Start)) && !r.overlapsUsed(name.span()) {
			r.add([]honorName{name}, got, dict.Match{Start: name.span().Start, End: name.span().Start}, source.Span{}, "honor.rank", true)
		}
	}
}

// readLabel reads the list behind a label that is a rank or an honor, further on in a sentence: 获奖名单如下:特优:李明;.
func (r *honorReader) readLabel(i int) {
	label, ok := r.labelName(i)
	if !ok || r.overlapsUsed(label) {
		return
	}
	name := honorName{pieces: []source.Span{label}, strong: true}
	_, size := r.runeAt(r.clauses[i].End)
	if got, _ := r.holdersFrom(r.clauses[i].End+size, r.sentence.End, r.wants(name), true); len(got) > 0 {
		r.add([]honorName{name}, got, dict.Match{Start: label.Start, End: label.Start}, source.Span{}, "honor.roll", true)
	}
}

// labelName returns the honor that the i-th clause is, or ends with, as the label of a list.
func (r *honorReader) labelName(i int) (source.Span, bool) {
	label := r.trim(r.clauses[i])
	label.Start = r.behindNumber(label.Start, label.End)
	label.Start += len(opening(r.norm(label), []string{"荣记", "荣立", "记", "评为", "授予", "获评", "荣获"}))
	text := r.norm(label)
	if j := strings.IndexByte(text, '('); j > 0 && strings.HasSuffix(text, ")") {
		text = text[:j]
	}
	text = text[:len(text)-len(closing(text, []string{"获奖作品", "作品", "获奖者", "获得者", "得主", "获奖名单", "名单", "论文", "案例"}))]
	if measure := closing(text, []string{"名", "人", "个", "位", "件", "篇"}); measure != "" {
		if cut := strings.TrimRight(text[:len(text)-len(measure)], "0123456789一二两三四五六七八九十"); len(cut) < len(text)-len(measure) {
			text = cut
		}
	}
	label.End = label.Start + len(text)
	if text == "" || longerThan(text, 40) {
		return label, false
	}
	if n := rankLen(text); n > 0 && (n == len(text) || opening(text[n:], []string{"机关", "单位", "人员", "个人", "团体", "团队", "志工"}) == text[n:]) {
		return label, true // 特优机关
	}
	if opening(text, []string{"最佳", "最美", "最具", "十佳"}) != "" && longerThan(text, 2) && !longerThan(text, 8) && strings.Trim(text, "“”") == text {
		return label, true // 最佳女警
	}
	if chosen, ok := r.chosenLabel(label); ok {
		return chosen, true
	}
	head, ok := r.lastHead(label)
	if !ok || head.End != label.End {
		head, ok = r.prizeHead(label)
	}
	return label, ok && (i > 0 || label.Start > r.clauses[i].Start) && head.End == label.End && !longerThan(text, 16) && !r.generic(label) && !r.speaks(label)
}

// chosenLabel returns the honor that ends a label which says how many were chosen for it: 今年选出三名|廉洁楷模.
func (r *honorReader) chosenLabel(label source.Span) (source.Span, bool) {
	text := r.norm(label)
	for _, word := range []string{"选出", "评出", "产生", "诞生", "表彰", "表扬", "公布", "发布", "命名"} {
		i := index(text, word)
		if i < 0 {
			continue
		}
		rest := text[i+len(word):]
		rest = rest[len(opening(rest, []string{"了", "的"})):]
		n := rollCount(rest)
		s := source.Span{Start: label.End - len(rest) + n, End: label.End}
		if head, ok := r.lastHead(s); ok && (n > 0 || strings.HasPrefix(word, "表")) && head.End == s.End && !r.generic(s) && !r.speaks(s) && !longerThan(r.norm(s), 16) {
			return s, true
		}
	}
	return source.Span{}, false
}

// readRanked reads a clause that is a list of ranks, each with its holder behind it: 第一名李明、第二名周洋. A word for the class of a contest
// can open it.
func (r *honorReader) readRanked(clause source.Span) bool {
	text := r.norm(clause)
	at := clause.Start
	if rankLen(text) == 0 {
		i := r.indexIn(cutAt(text, 24), "组")
		if i < 0 || rankLen(text[i+len("组"):]) == 0 {
			return false
		}
		at += i + len("组")
	}
	var names []honorName
	var got [][]party
	for at < clause.End {
		s := source.Span{Start: at, End: at + rankLen(r.text[at:clause.End])}
		if s.End == at || r.ranks(s) && !holds(text, "组") || r.overlapsUsed(s) {
			return false
		}
		at = s.End + len(opening(r.text[s.End:clause.End], []string{"获得者", "得主"}))
		at += len(opening(r.text[at:clause.End], []string{"则"}))
		at += len(opening(r.text[at:clause.End], []string{"分别是", "分别为", "包括", "是", "为", "有"}))
		holders, end := r.holdersFrom(at, clause.End, "", false)
		if len(holders) == 0 {
			return false
		}
		names, got = append(names, honorName{pieces: []source.Span{s}, strong: true}), append(got, holders)
		at = end + len(opening(r.text[end:clause.End], []string{"、", "和", "及"}))
	}
	if r.plansRank(clause) {
		return false
	}
	for i, n := range names {
		r.add([]honorName{n}, got[i], dict.Match{Start: n.span().Start, End: n.span().Start}, source.Span{}, "honor.rank", true)
	}
	return len(names) > 0
}

// readGivenOn reads a clause that goes on with the next honor of a giver: 颁授大紫荆勋章予甲;|金紫荆星章予乙.
func (r *honorReader) readGivenOn(clause source.Span) bool {
	if text := r.norm(clause); len(r.got) == 0 || r.indexIn(text, "予") < 0 && r.indexIn(text, "给") < 0 {
		return false
	}
	at := clause.Start + len(opening(r.text[clause.Start:clause.End], []string{"并颁发", "并颁赠", "并颁", "另颁发", "另颁赠", "另颁", "另致赠", "另赠", "也颁发", "也颁", "致赠", "颁发", "颁赠", "颁"}))
	names, end := r.readNames(at, clause.End, false)
	if len(names) != 1 || names[0].span().Start > at+len("“") || r.overlapsUsed(names[0].span()) || r.generic(names[0].span()) {
		return false
	}
	word := opening(r.text[end:clause.End], []string{"则予", "予", "则给", "给", "则颁予", "则授予"})
	if word == "" {
		return false
	}
	got, _ := r.holdersFrom(end+len(word), r.sentence.End, r.wantsAll(names), false)
	r.add(names, got, dict.Match{Start: end, End: end}, source.Span{}, "honor.list", true)
	return len(got) > 0
}

// readRank reads a clause that ends in a rank: 周洋二等奖, 给李明嘉奖一次. The honors of the sentence are those from before on.
func (r *honorReader) readRank(i, before int) {
	clause := r.trim(r.clauses[i])
	if last, _ := r.runeBefore(clause.End); !rankTails.has(last) {
		return
	}
	text := r.norm(clause)
	if i := strings.LastIndexByte(text, '('); i > 0 && strings.HasSuffix(text, ")") {
		text = text[:i] // 等26人予以嘉奖(名单附后)
	}
	text = strings.TrimSuffix(text[:len(text)-len(closing(text, []string{"各一次", "一次", "1次", "二次", "两次", "2次", "三次", "3次"}))], "各")
	size := rankAtEnd(text)
	if size == 0 {
		return
	}
	name := honorName{pieces: []source.Span{{Start: clause.Start + len(text) - size, End: clause.Start + len(text)}}, strong: true}
	if r.givenSince(before, name.span()) || r.plansRank(clause) {
		return
	}
	wanted := r.wants(name)
	lead := source.Span{Start: clause.Start, End: r.passAdverbs(name.span().Start, clause.Start)}
	for word := " "; word != ""; lead.End -= len(word) {
		word = closing(r.norm(lead), []string{"荣获", "勇夺", "夺得", "拿下", "摘下", "获评", "获列", "列", "予以", "给予", "记", "为", "得", "获", "同", "共", "各", "并", "分", "均", "则", "也", " "})
	}
	lead.End = r.passAdverbs(lead.End, lead.Start)
	var got []party
	if strings.Trim(r.norm(lead), " ") != "" {
		got = r.holdersAlone(lead, wanted)
		for j := i - 1; len(got) > 0 && j >= 0 && strings.HasPrefix(r.text[r.clauses[j].End:], ","); j-- {
			before := r.holdersAlone(r.clauses[j], wanted)
			if len(before) == 0 || before[0].is("person") != got[0].is("person") || rankAtEnd(r.norm(r.clauses[j])) > 0 {
				break
			}
			got = append(before, got...)
		}
	} else if i > 0 && strings.HasPrefix(r.text[r.clauses[i-1].End:], ",") && (endsInWork(r.norm(r.clauses[i-1])) || closing(r.norm(r.clauses[i-1]), []string{"》", "篇", "件", "幅", "一文", "论文"}) != "") {
		got, _ = r.holdersFrom(r.behindGiving(r.segmentStart(clause.Start)), clause.Start, "person", false)
	}
	if len(got) > 0 {
		r.add([]honorName{name}, got, dict.Match{Start: name.span().Start, End: name.span().Start}, source.Span{}, "honor.rank", true)
	}
}

// plansRank reports whether a clause or its sentence speaks of a plan, a count or a refusal.
func (r *honorReader) plansRank(clause source.Span) bool {
	return r.negated(clause) || r.hedge() || holdsAny(r.norm(clause), "未没设拟若")
}

// holdersAlone returns the holders of a span that is a list of them and nothing else, 给 in front and 等5人 or a work behind set aside.
func (r *honorReader) holdersAlone(s source.Span, wanted string) []party {
	if s.Start = r.behindGiving(s.Start); s.Start >= s.End {
		return nil
	}
	got, end := r.holdersFrom(s.Start, s.End, wanted, strings.IndexByte(r.norm(s), ' ') >= 0)
	rest := strings.TrimSpace(r.text[end:max(end, s.End)])
	if len(got) == 0 || rest != "" && !(strings.HasPrefix(rest, "等") && (r.counted(rest) || rest == "等")) && !countsList(rest) && !(strings.HasSuffix(rest, "》") && r.writes(rest)) {
		return nil
	}
	return got
}

// writes reports whether the words between the authors and their work say that it is theirs: 合作撰写的《…》, 的《…》.
func (r *honorReader) writes(rest string) bool {
	lead, _, _ := strings.Cut(rest, "《")
	return strings.HasSuffix(lead, "的") && !longerThan(lead, 10) || opening(lead, writing[:]) == lead
}

// behindGiving steps over what opens a clause in front of those honored: 三、给, 其中, 另有.
func (r *honorReader) behindGiving(at int) int {
	at = r.behindNumber(at, min(r.sentence.End, at+30))
	for lead := " "; lead != ""; at += len(lead) {
		lead = opening(r.text[at:], []string{"给予", "给", "对", "为", "其中", "另外", "另有", "而", "由", "同时", "此外", "并"})
	}
	return at
}

// readEpithets reads the honors in front of those who are commended or who speak on the occasion: 对先进集体甲和先进个人乙、丙进行表彰.
func (r *honorReader) readEpithets(marks []dict.Match) {
	if !r.holding.meets(bareNeeds) || !r.sentenceHolds("表彰", "表扬", "领奖", "授牌") {
		return
	}
	done := r.sentence.Start
	for _, m := range marks {
		if m.Class != dict.HonorHead && m.Class != dict.HonorRole && m.Class != dict.HonorCore || m.Start < done || r.taken(m.Start) {
			continue
		}
		name, ok := r.epithetAt(m)
		if !ok || name.span().Start < done || r.overlapsUsed(name.span()) || r.speaks(name.span()) || r.generic(name.span()) || r.plansRank(name.span()) || !longerThan(r.norm(name.span()), 3) {
			continue
		}
		wanted := r.wants(name)
		at := name.span().End
		at += len(opening(r.text[at:], []string{"”"}))
		at += len(opening(r.text[at:], []string{"获得者代表", "获得者", "代表", "得主"}))
		apart := r.joins(at) || strings.HasPrefix(r.text[at:], " ") // 表扬模范母亲| 县长李明勉励
		got, end := r.holdersFrom(at, r.sentence.End, wanted, false)
		if list := r.beforeOthers(got); len(list) < len(got) {
			got, end = list, list[len(list)-1].End
		}
		if len(got) > 0 && wanted != "" && eventWords.opening(r.text[at:]) == "" && (r.endsHolders(end, r.sentence.End) || !apart && opening(r.text[end:], predicates[:]) != "") {
			r.add([]honorName{name}, got, dict.Match{Start: at, End: at}, source.Span{}, "honor.modifier", true)
			done = end
		}
	}
}

// epithetAt returns the honor that a term is or ends: one in quotation marks whole, else with its scope in front.
func (r *honorReader) epithetAt(m dict.Match) (honorName, bool) {
	s := source.Span{Start: m.Start, End: m.End}
	if open := strings.LastIndex(r.text[r.clauseAt(m.Start).Start:m.Start], "“"); open >= 0 {
		open += r.clauseAt(m.Start).Start + len("“")
		if i := strings.Index(r.text[open:r.sentence.End], "”"); i >= 0 && open+i >= m.End {
			s = source.Span{Start: open, End: open + i}
			return honorName{pieces: []source.Span{s}, strong: true}, r.holdsHead(s)
		}
	}
	wide := source.Span{Start: r.nameStart(m.Start), End: m.End}
	if head, ok := r.lastHead(wide); m.Class != dict.HonorHead && (m.Class != dict.HonorRole || !ok || head.End != m.End || !r.holdsCore(wide)) || !r.endsWord(m.End) {
		return honorName{}, false
	}
	for i, c := range r.text[wide.Start:max(wide.Start, m.Start)] {
		if among("对向为给彰扬", c) {
			wide.Start = r.skipPreamble(m.Start-len(r.text[wide.Start:m.Start])+i+len("对"), r.sentence.End)
			break
		}
	}
	wide.Start += len(opening(r.norm(wide), []string{"有", "还有", "包括"}))
	if wide.Start < m.Start && !longerThan(r.norm(wide), 16) {
		s = wide
	}
	return honorName{pieces: []source.Span{s}, strong: true}, true
}

// readAs reads the clauses behind a verb of choosing that share it: 李明被评为优秀法官，|周洋为优秀书记员; behind another verb it takes 则为 or 则是: 甲县获特优，|乙县则为优等.
// It returns the end of the last of them.
func (r *honorReader) readAs(end int, verb dict.Match, granter source.Span) int {
	for i := r.clauseIndex(end) + 1; i < len(r.clauses); i++ {
		clause := r.clauses[i]
		at, word := strings.Index(r.norm(clause), "则为"), "则为"
		if at < 0 {
			at, word = strings.Index(r.norm(clause), "则是"), "则是"
		}
		if at < 0 && strings.HasSuffix(r.text[verb.Start:verb.End], "为") {
			at, word = strings.Index(r.norm(clause), "为"), "为"
		}
		if at <= 0 || at > maxHolder {
			return end
		}
		at += clause.Start
		names, behind := r.readNames(at+len(word), clause.End, word == "为" || r.quoteAt(at+len(word)))
		if len(names) == 0 || names[0].span().Start > at+len(word+"“") {
			return end
		}
		got := r.holdersAlone(source.Span{Start: clause.Start, End: r.passAdverbs(at, clause.Start)}, r.wantsAll(names))
		if len(got) == 0 {
			return end
		}
		r.add(names, got, verb, granter, "honor.rank", true)
		end = behind
	}
	return end
}
