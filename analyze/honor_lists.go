package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// listBehind reads recipients that stand behind the name: 获颁银紫荆星章，包括：甲、乙; “…奖”得主为甲; 由甲夺得; 的是甲.
func (r *honorReader) listBehind(at int, wanted string) []party {
	rest := r.text[at:r.sentence.End]
	if got := r.amongHolders(at, wanted); len(got) > 0 {
		return got
	}
	cut := listCut(rest)
	if cut < 0 {
		return nil
	}
	gap := rest[:cut]
	if closing(gap, []string{"还有", "尚有", "另有", "计有"}) != "" && strings.Contains(strings.TrimPrefix(gap, "的,"), ",") && countedHolders(rest) == 0 {
		return nil // 李明荣获…,获此荣誉的还有周洋: another verb's
	}
	for strings.HasPrefix(rest[cut:], ":") || strings.HasPrefix(rest[cut:], " ") {
		cut++
	}
	if i := strings.IndexByte(gap, ','); i >= 0 && r.getsIn(source.Span{Start: at + i, End: at + cut}) {
		return nil // 李明获…奖,与她同获此奖的是周洋
	}
	if holds(gap, ",") && holdsAnyWord(gap, notWinners[:]) {
		return nil // 李明获…奖,颁奖的是院长周洋
	}
	if strings.Contains(gap, "。") || strings.Contains(gap, ";") || strings.Contains(gap, "奖得主") || len(r.partiesIn(source.Span{Start: at, End: at + cut})) > 0 {
		return nil
	}
	if i := strings.IndexByte(gap, ','); i >= 0 && (r.holdsHead(source.Span{Start: at + i, End: at + cut}) || r.honorBetween(at+i, at+cut)) {
		return nil // 委任太平绅士,15人属非官守太平绅士,包括李明: another honor's
	}
	if item, ok := r.opensItems(at+cut, wanted); ok {
		return item
	}
	in := keep(r.recipients(r.partiesIn(source.Span{Start: at + cut, End: r.sentence.End})), wanted)
	list, listEnd := r.holdersFrom(at+cut, r.sentence.End, wanted, false)
	if len(in) == 0 && len(list) == 0 || len(list) == 0 && runeCount(r.text[at+cut:in[0].Start]) > 24 {
		return nil
	}
	if len(in) == 0 {
		in = list
	}
	if c := r.text[in[0].End:r.sentence.End]; strings.Contains(cutAt(c, 30), "《") {
		return nil // 获得一等奖的有某台的《…》: works
	}
	n := 1
	for n < len(in) && (r.listed(in[n-1], in[n]) || r.includesMore(in[n-1], in[n]) || r.closesItem(in[n-1], in[n])) {
		n++
	}
	if (len(list) > n || len(list) == n && listEnd > in[n-1].End) && !r.getsOther(listEnd) && (gap != "为" && gap != "是" || r.endsHolders(listEnd, r.sentence.End)) {
		return list
	}
	if r.getsOther(in[n-1].End) || (gap == "为" || gap == "是") && opening(r.text[in[n-1].End:], []string{"等", "。", ",", ";", "\n"}) == "" {
		return nil
	}
	return in[:n]
}

// amongHolders reads those named of the holders of an honor that ends at byte at: “…”称号的|获得者中,有守所多年的李明,也有周洋.
func (r *honorReader) amongHolders(at int, wanted string) (got []party) {
	at += len(opening(r.text[at:r.sentence.End], []string{"荣誉称号", "称号"}))
	at += len(opening(r.text[at:r.sentence.End], []string{"的"}))
	word := opening(r.text[at:r.sentence.End], []string{"获得者中", "得主中", "获奖者中", "获得者里", "得主里", "获得者当中", "得主当中", "名单中", "名单里"})
	if word == "" {
		return nil
	}
	return r.namedSome(at+len(word), wanted)
}

// namedSome reads the clauses behind byte at that each name some of those counted before: 有守所多年的李明,也有周洋.
func (r *honorReader) namedSome(at int, wanted string) (got []party) {
	at += len(opening(r.text[at:r.sentence.End], []string{","}))
	for i := r.clauseIndex(min(at, r.sentence.End)); i < len(r.clauses); i++ {
		clause := source.Span{Start: max(at, r.clauses[i].Start), End: r.clauses[i].End}
		has := opening(r.norm(clause), []string{"既有", "也有", "还有", "又有", "更有", "有", "包括"})
		if has == "" {
			break
		}
		if dash := "——"; strings.HasPrefix(r.text[clause.End:], dash) {
			i = r.clauseIndex(clause.End + len(dash))
			clause.End = r.clauses[i].End // 有一位老法官——|某院副院长李明
		}
		in := keep(r.recipients(r.partiesIn(source.Span{Start: clause.Start + len(has), End: clause.End})), wanted)
		if n := len(in); n > 0 && in[n-1].End == clause.End {
			got = append(got, in[max(0, n-1-r.listedBack(in)):]...)
		} else if p, ok := r.nameEnding(clause); ok && wanted != "body" {
			got = append(got, p)
		}
	}
	return got
}

// listedBack returns how many parties in front of the last one stand in one list with it.
func (r *honorReader) listedBack(in []party) int {
	n := len(in) - 1
	for n > 0 && r.listed(in[n-1], in[n]) {
		n--
	}
	return len(in) - 1 - n
}

// whoWords stand between an honor and those who got it.
var whoWords = [...]string{"者有", "者包括", "者为", "者是", "者系", "者计有", "者共有", "者分别", "之委员", "之人员", "之法官", "之检察官", "之单位", "之机关", "之同仁", "之志工"}

// whoFollows returns where an honor ends in a text from byte at on that 者 and a list of those who got it follow, 0 for none: 荣誉勋章|者有律师李明.
func (r *honorReader) whoFollows(at int, text string) int {
	i := -1
	for _, word := range whoWords {
		if n := strings.Index(text, word); n >= 0 && (i < 0 || n < i) {
			i = n
		}
	}
	if i <= 0 {
		return 0
	}
	if head, ok := r.lastHead(source.Span{Start: at, End: at + i}); (!ok || head.End != at+i) && !strings.HasSuffix(text[:i], "奖") {
		return 0
	}
	return at + i
}

// whoGot are the words between an honor and those who got it.
var whoGot = newWordNet("包括", "包含", "依序为", "依序是", "依次是", "分别是", "分别为", "他们是", "的是", "的共有", "是:", "作者为", "作者是", "作者系", "的,是", "的,有", "的,为", "的,包括", "的,包含", "的,分别", "得奖人为", "得奖人是", "得奖者为", "得奖者是", "得奖者有", "获奖者为", "获奖者是", "获奖者有", "获奖人为", "受奖者为", "受奖者是", "受奖者有", "受奖人有", "获得者有", "得主为", "得主有", "得主是", "获颁者包括", "获颁者有", "获授者包括", "获授者有", "受勋者包括", "获得者为", "获得者是", "的是", "的有", "的还有", "的,还有", "的,另有", "尚有", "另有", "计有", "还有", "得主", "由", "名单:", "人士有:", "人士包括", "同志有:", "单位有:", "依次为", "的单位有", "的单位则有", "的单位为", "的团体有", "的团体则有", "的团体为", "的机关有", "的机关为", "的人士有", "的人员有", "的个人有", "的则有", "者则有", "者有", "者,有", "者包括", "者,包括", "者计有", "者,计有", "者分别为", "者为", "者是", "者系", "者,为", "者,是", "者,分别", "分别系", "依序系", "获颁授者有", "获颁授者包括", "获授予者有", "获授予者包括")

// notWinners are words between an honor and those who do not get it: who gives it, or who had it before.
var notWinners = [...]string{"发奖的", "颁奖的", "授奖的", "授牌的", "授勋的", "递奖的", "发奖人", "颁奖人", "颁奖嘉宾", "发奖者", "颁奖者", "主持的", "去年的", "前年的", "往年的", "上届", "上一届", "上年的", "卫冕"}

// listCut returns where the recipients begin in the text behind an honor, after words like 包括 or 得主为, or -1.
func listCut(rest string) int {
	limit := min(len(rest), 90)
	near := sieveOf(rest[:limit])
	cut := -1
	for word := range whoGot.in(&near) {
		if i := strings.Index(rest[:limit], word); i >= 0 && (cut < 0 || i < cut) && (i == 0 || word != "由" && (!strings.HasPrefix(word, "者") || word == "者则有")) {
			cut = i + len(word)
			break
		}
	}
	if word := holderVerbs.opening(rest); cut < 0 && word != "" {
		cut = len(word) // 获颁…奖章为甲及乙等二人
	}
	if n := countedHolders(rest); cut < 0 && n > 0 {
		cut = n
	}
	if n := topicHolders(rest); cut < 0 && n > 0 {
		cut = n
	}
	if n := numberedHolders(rest); cut < 0 && n > 0 {
		cut = n
	}
	if n := kindOfHolders(rest); cut < 0 && n > 0 {
		cut = n
	}
	return cut
}

// kindOfHolders returns the length of a text that says what those behind its colon are, and how many: 的单位(3个):|县法院.
func kindOfHolders(rest string) int {
	text := strings.TrimPrefix(rest, "的")
	kind := opening(text, []string{"单位", "部门", "集体", "团队", "庭室", "人员", "同志", "干警", "个人"})
	if text = text[len(kind):]; kind == "" {
		return 0
	}
	if inside, after, ok := strings.Cut(text, ")"); ok && strings.HasPrefix(inside, "(") && !longerThan(inside, 6) {
		text = after
	}
	if !strings.HasPrefix(text, ":") {
		return 0
	}
	return len(rest) - len(text)
}

// numberedHolders returns the length of a clause that says how many have an honor, in front of their names: 本市有三人,为|李明.
func numberedHolders(rest string) int {
	const longest = 12 * len("人")
	lead, tail, ok := strings.Cut(cutAt(rest, longest), ",")
	number := lead[:len(lead)-len(closing(lead, []string{"人", "名", "位"}))]
	if !ok || len(number) == len(lead) || !holdsAny(lead, "有共计") || strings.TrimRight(number, "0123456789一二三四五六七八九十两") == number {
		return 0
	}
	verb := holderVerbs.opening(tail)
	if verb == "" {
		return 0
	}
	return len(lead) + len(",") + len(verb)
}

// topicHolders returns the length of what makes an honor the topic of a list, in front of the names: 一栏,有|甲及乙; 方面,分别是|丙、丁.
func topicHolders(rest string) int {
	topic := opening(rest, []string{"一栏", "一项", "方面", "部分", "之中", "当中", "名单上", "名单中", "得主之中", "得主当中"})
	if topic == "" {
		return 0
	}
	tail := strings.TrimPrefix(rest[len(topic):], ",")
	verb := opening(tail, []string{"共有", "计有", "则有", "有", "包括", "则包括", "分别是", "分别为", "则是", "则为", "是", "为"})
	if verb == "" {
		return 0
	}
	return len(rest) - len(tail) + len(verb)
}

// holderVerbs stand between the word for those who got an honor and their names: 得奖者|分别为|李明.
var holderVerbs = openers("分别为", "分别是", "分别系", "分别有", "依序为", "依序是", "依次为", "依次是", "包括了", "包括", "包含", "计有", "共有", "则有", "则为", "则是", "还有", "另有", "为", "是", "有")

// winners are the words for those who get a prize behind their number: 4位|人士.
var winners = [...]string{"得主", "得奖人", "得奖者", "获奖者", "获奖人", "受奖人", "人士", "同志", "人员", "法官", "检察官", "干警", "民警", "律师", "个人"}

// countedHolders returns the length of what says who has an honor and how many, in front of their names: 者为, 得奖人是, 者共三人:, 的有两位,为.
func countedHolders(rest string) int {
	who := opening(rest, []string{"者", "的", "人士", "人员", "同志", "得奖人", "得奖者", "获奖者", "获奖人", "受奖人", "受奖者", "得主"})
	at := len(who)
	is := holderVerbs.opening(rest[at:])
	if (strings.HasSuffix(who, "者") || strings.HasSuffix(who, "奖人") || strings.HasSuffix(who, "得主")) && is != "" && !strings.Contains("为是有", cutAt(rest[at+len(is):], 3)) {
		at += len(is)
	} else {
		when := len(opening(rest[at:], []string{"今次", "这次", "此次", "本次", "今年", "去年", "本届", "今届", "本年度"}))
		n := when + len(opening(rest[at+when:], []string{"共有", "共计", "共", "有", "计有", "只有", "仅有", "一共有"}))
		number := rest[at+n:]
		tail := trimLeft(number, "0123456789一二三四五六七八九十两")
		unit := opening(tail, []string{"人", "名", "位"})
		one := opening(tail[len(unit):], winners[:])
		if len(tail) == len(number) || unit == "" || who == "" && one == "" {
			return 0
		}
		at = len(rest) - len(tail) + len(unit) + len(one)
		sign := opening(rest[at:], []string{":", ",包括", ",分别是", ",分别为", ",为", ",即", ",他们是", ",就是", ",是", ",正是", ",计有", ",依序为", ",依次为", ",分别有", "分别是", "分别为", "依次是", "依次为", "包括", "为:", "是:", "有:", "为", "是"})
		if sign == "" {
			return 0
		}
		at += len(sign)
	}
	return at
}

// getsIn reports whether a verb of getting stands in a span.
func (r *honorReader) getsIn(s source.Span) bool {
	marks := r.marksIn(s)
	return slices.ContainsFunc(marks, func(m dict.Match) bool {
		longer := slices.ContainsFunc(marks, func(l dict.Match) bool { return l.Start == m.Start && l.End > m.End && l.Class == m.Class })
		return m.Class == dict.HonorGet && !longer && opening(r.text[m.End:], []string{"者", "奖者", "奖人", "奖名单"}) == ""
	})
}

// getsOther reports whether a verb of getting stands at byte at, so that the list before it is of another honor: 得奖者包括甲、乙获铜奖.
func (r *honorReader) getsOther(at int) bool {
	for _, m := range r.marksIn(source.Span{Start: at, End: min(r.sentence.End, at+len("分别获委任为"))}) {
		if m.Class == dict.HonorGet && (m.Start == at || r.norm(source.Span{Start: at, End: m.Start}) == "分别") {
			return true
		}
	}
	return false
}

// closesItem reports whether a second party ends the next item of a list that a colon opens, whatever stands before it in the item:
// 分别是：某中队队长助理甲，某站副职检查员乙.
func (r *honorReader) closesItem(left, right party) bool {
	gap := r.text[left.End:right.Start]
	if c, _ := r.runeAt(right.End); right.End < r.sentence.End && !strings.ContainsRune(",、等。(", c) {
		return false
	}
	return strings.HasPrefix(gap, ",") && len(gap) < 120 && !strings.ContainsAny(gap[1:], ",;:。") && strings.Contains(r.text[max(r.sentence.Start, left.Start-600):left.Start], ":") &&
		!r.holdsHonor(source.Span{Start: left.End, End: right.Start})
}

// includesMore reports whether a second list is opened behind the first: 包括甲、乙等，官员则包括：丙.
func (r *honorReader) includesMore(left, right party) bool {
	gap := r.text[left.End:right.Start]
	i := strings.Index(gap, "包括")
	return i >= 0 && i < 45 && len(gap)-i < 45 && !strings.ContainsAny(gap, "。;") && !r.holdsHonor(source.Span{Start: left.End, End: right.Start})
}

// A list can tell of each holder before it names them; its items are set off by semicolons:
//
//	她们是：…的研究员甲；…的村民乙。

// opensItems reads the first item of such a list, which begins behind the colon that ends at byte at.
func (r *honorReader) opensItems(at int, wanted string) ([]party, bool) {
	if !strings.HasSuffix(r.text[:at], ":") || !strings.HasSuffix(r.norm(r.sentence), ";") {
		return nil, false
	}
	item := r.itemHolder(source.Span{Start: at, End: r.sentence.End}, wanted)
	r.telling = len(item) > 0
	return item, r.telling
}

// groupOf returns the holders of a sentence that is the next group of a roll, behind a label of its own: 同心协力组|甲、乙;
func (r *honorReader) groupOf(wanted string) []party {
	const maxLabel = 8
	in := keep(r.recipients(r.partiesIn(r.sentence)), wanted)
	if len(in) == 0 {
		return nil
	}
	label := r.norm(source.Span{Start: r.sentence.Start, End: in[0].Start})
	if runeCount(label) > maxLabel || !strings.HasSuffix(strings.TrimRight(label, ": "), "组") || strings.TrimRight(r.text[in[len(in)-1].End:r.sentence.End], "。; ") != "" {
		return nil
	}
	for i := 1; i < len(in); i++ {
		if strings.Trim(r.text[in[i-1].End:in[i].Start], " 、及和与") != "" {
			return nil
		}
	}
	return in
}

// nextItem reads a sentence that is the next item of such a list.
func (r *honorReader) nextItem() bool {
	for _, m := range r.marksIn(r.clauses[0]) {
		if m.Class == dict.HonorGet && m.Start == r.sentence.Start && r.mayHead(r.clauses[0]) {
			return false // 获得“优秀书记员”称号的是:…
		}
	}
	got := r.groupOf(r.wantsAll(r.last))
	if len(got) == 0 {
		got = r.itemHolder(r.sentence, r.wantsAll(r.last))
	}
	r.telling = len(got) > 0 && strings.HasSuffix(r.norm(r.sentence), ";")
	if len(got) == 0 {
		return false
	}
	r.add(r.last, got, dict.Match{Start: r.sentence.Start, End: r.sentence.Start}, source.Span{}, "honor.list-more", true)
	return true
}

// beforeEtc steps back over what closes a list that ends at byte at: 等人, 等四个团体, and marks.
func (r *honorReader) beforeEtc(at, floor int) int {
	const longest = 10 * len("等")
	text := strings.TrimRight(r.text[min(floor, at):at], ";。 ")
	at = floor + len(text)
	tail := cutFront(text, longest)
	i := lastIndex(tail, "等")
	if rest := tail[max(0, i):]; i < 0 || rest != "等" && rest != "等人" && rest != "等等" && !r.counted(rest) {
		return at
	}
	return at - len(tail) + i
}

// itemHolder returns the holder that an item ends with.
func (r *honorReader) itemHolder(item source.Span, wanted string) []party {
	item.End = r.beforeEtc(item.End, item.Start)
	if i := strings.LastIndexByte(r.norm(item), '('); i > 0 && strings.HasSuffix(r.norm(item), ")") {
		item.End = item.Start + i // 乙(女)
	}
	item.End -= len(closing(r.norm(item), []string{"同志"}))
	item.End = item.Start + len(strings.TrimRight(r.norm(item), " "))
	if in := keep(r.partiesIn(item), "person"); len(in) > 0 && r.behindStyle(in[len(in)-1].End, item.End) == item.End {
		item.End = in[len(in)-1].End
	}
	in := keep(r.partiesIn(item), wanted)
	if n := len(in); n > 0 && in[n-1].End == item.End {
		if back := r.listedBack(in); back > 0 && wanted == "person" {
			return in[n-1-back:] // 法院推荐的庭长李明、法官周洋;
		}
		return []party{r.wholeItem(in[n-1], item.Start)}
	}
	if p, end, ok := r.holderAt(item.Start, item.End, wanted); ok && (strings.HasPrefix(r.text[end:], ",") || wanted == "body" && end == item.End) {
		return []party{p} // 县法院李明,他扎根法庭二十年
	}
	if p, ok := r.nameEnding(item); ok && wanted != "body" {
		return []party{p}
	}
	return nil
}
