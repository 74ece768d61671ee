package analyze

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// readGet reads a verb whose subject got the honor: 李明被评为全国优秀法官, 区法院获评文明单位. It returns the end of the
// names, or the verb's start where there are none.
func (r *honorReader) readGet(verb dict.Match) int {
	limit := r.sentence.End
	at := verb.End
	granter := source.Span{}
	if g, ok := r.passiveGranter(verb.Start); ok {
		granter = g
	}
	names, end := r.readNames(at, limit, r.namesHonor(verb))
	if len(names) == 0 {
		names, end = r.namesBehindGranter(verb, limit)
	}
	if len(names) == 0 {
		return r.readInherited(verb)
	}
	if right := r.listBehind(end, r.wants(names[len(names)-1])); len(right) > 0 {
		r.add(names, right, verb, granter, "honor.list", true)
		return right[len(right)-1].End
	}
	subjectAt := verb.Start
	if granter.End > 0 {
		subjectAt = r.passiveMark(verb.Start)
	}
	if holder, modifies := r.modified(subjectAt, end, r.wants(names[len(names)-1])); modifies {
		r.add(names, holder, verb, granter, "honor.modifier", true)
		return end
	}
	if r.opensRoll(end) {
		r.add(names, nil, verb, granter, "", false)
		return end
	}
	got := r.receivers(subjectAt, r.wants(names[len(names)-1]))
	rule := "honor.active"
	if granter.End > 0 || strings.HasPrefix(r.norm(source.Span{Start: verb.Start, End: verb.End}), "被") {
		rule = "honor.passive"
	}
	r.add(names, got, verb, granter, rule, len(got) > 0 && got[0].Start >= r.sentence.Start)
	return end
}

// opensRoll reports whether a list is announced behind an honor, for the lines below: 获颁金紫荆星章包括以下10人：.
func (r *honorReader) opensRoll(at int) bool {
	rest := r.text[at:r.sentence.End]
	return strings.HasSuffix(rest, ":") && len(rest) < 60 && len(r.partiesIn(source.Span{Start: at, End: r.sentence.End})) == 0
}

// modified reads an award that stands in front of the one who got it: 获得“…”称号的李明, 获颁勋章、86岁的陈伯. It reports
// whether the award is such a modifier, even where nobody is named behind it.
func (r *honorReader) modified(verb, end int, wanted string) (holder []party, modifies bool) {
	end = r.skipCount(end, r.sentence.End)
	rest := r.text[end:r.sentence.End]
	bare := r.clauseAt(verb).Start == verb
	switch {
	case strings.HasPrefix(rest, "的"):
		end += len("的")
	case bare && strings.HasPrefix(rest, "、"):
		end += len("、")
	default:
		return nil, false
	}
	return r.holderBehind(end, wanted), true
}

// readInherited reads a list of people behind a verb that leaves the honor to the words before it: 其他获委任的包括甲、乙.
func (r *honorReader) readInherited(verb dict.Match) int {
	if len(r.last) == 0 || !strings.HasPrefix(r.text[verb.Start:], "获") {
		return verb.Start
	}
	if same := r.sameHonor(verb.End); same > 0 {
		if got := keep(r.group(source.Span{Start: r.clauseAt(verb.Start).Start, End: verb.Start}), r.wants(r.last[0])); len(got) > 0 {
			r.add(r.last, got, verb, source.Span{}, "honor.list-more", false)
			return verb.End + same
		}
		return verb.Start
	}
	right := r.listBehind(verb.End, "person")
	if len(right) == 0 {
		return verb.Start
	}
	r.add(r.last, right, verb, source.Span{}, "honor.list-more", false)
	return right[len(right)-1].End
}

// sameHonor returns the length of 此殊荣 and its kin at byte at: 李芬也获此荣誉.
func (r *honorReader) sameHonor(at int) int {
	for _, word := range []string{"此殊荣", "此荣誉", "该荣誉", "该奖", "此奖", "同一荣誉", "同一称号", "这一荣誉", "这一称号", "该称号", "此称号"} {
		if strings.HasPrefix(r.text[at:], word) {
			return len(word)
		}
	}
	return 0
}

// namesHonor reports whether a verb is used of honors alone, so that what is quoted behind it is one.
func (r *honorReader) namesHonor(verb dict.Match) bool {
	switch r.text[verb.Start:verb.End] {
	case "获评", "荣获", "荣膺", "被评为", "被授予", "获评为", "被追授", "被授", "获授", "获颁":
		return true
	}
	return false
}

// namesBehindGranter reads 获自治区高院、区妇联“最美巾帼”称号, where the giver stands between the verb and the name, and
// 在比武中获得体能项目三等奖, where the name is longer than its list item.
func (r *honorReader) namesBehindGranter(verb dict.Match, limit int) ([]honorName, int) {
	in := r.partiesIn(source.Span{Start: verb.End, End: min(r.clauseAt(verb.Start).End, verb.End+maxHonorName)})
	for i, p := range in {
		if p.kind == "person" || i > 2 || i == 0 && p.Start-verb.End > 12 {
			break
		}
		if names, end := r.readNames(p.End, limit, r.namesHonor(verb)); len(names) > 0 {
			return names, end
		}
	}
	return nil, verb.Start
}

// passiveMark returns the place of the 被 (or 获) that opens a passive whose verb stands at byte at, -1 for none.
func (r *honorReader) passiveMark(at int) int {
	clause := r.passiveClause(at)
	text := r.text[clause.Start:at]
	if i := strings.LastIndex(text, "被"); i >= 0 && !isAccused(text[i:]) {
		return clause.Start + i
	}
	if i := strings.LastIndex(text, "获"); i >= 0 {
		return clause.Start + i
	}
	return -1
}

// isAccused reports whether 被 belongs to a role at court: 被告人, 被害人.
func isAccused(text string) bool {
	for _, word := range []string{"被告", "被害", "被申请", "被执行", "被上诉", "被访", "被征"} {
		if strings.HasPrefix(text, word) {
			return true
		}
	}
	return false
}

// passiveClause is the clause at byte at; a list of givers with 、 stays in it.
func (r *honorReader) passiveClause(at int) source.Span { return r.clauseAt(at) }

// passiveGranter returns who gave the honor: what stands between 被 and the verb.
func (r *honorReader) passiveGranter(at int) (source.Span, bool) {
	mark := r.passiveMark(at)
	if mark < 0 {
		return source.Span{}, false
	}
	_, size := r.runeAt(mark)
	g := r.trim(source.Span{Start: mark + size, End: at})
	if g.End <= g.Start || utf8.RuneCountInString(r.norm(g)) > 40 {
		return source.Span{}, false
	}
	return g, true
}

// readGive reads a verb whose subject gave the honor: 最高人民法院授予李明“全国优秀法官”称号, 为张三记二等功.
func (r *honorReader) readGive(verb dict.Match) int {
	limit := r.sentence.End
	clause := r.clauseAt(verb.Start)
	if r.passiveMark(verb.Start) >= 0 {
		return r.readGet(verb)
	}
	first, ok := r.firstName(verb.End, limit)
	if !ok || verb.End-verb.Start == len("记") && !r.meritFollows(verb.End) {
		return verb.Start
	}
	names, end := r.readNames(first, limit, r.text[verb.Start:verb.End] != "颁发")
	if len(names) == 0 {
		return verb.Start
	}
	if right := r.listBehind(end, r.wants(names[len(names)-1])); len(right) > 0 {
		r.add(names, right, verb, source.Span{}, "honor.list", true)
		return right[len(right)-1].End
	}
	wanted := r.wants(names[len(names)-1])
	if wanted == "" {
		wanted = "person"
	}
	granter := r.granterOf(clause, verb.Start)
	between := source.Span{Start: verb.End, End: r.trimQuote(names[0].span().Start)}
	if right := r.behindColon(end, wanted); len(right) > 0 {
		r.add(names, right, verb, granter, "honor.list", true)
		return right[len(right)-1].End
	}
	if units := r.unitsBefore(between.End, between.Start); len(units) > 0 {
		r.add(names, units, verb, granter, "honor.granted", true)
		return end
	}
	if got := r.countedLists(between); len(got) > 0 {
		r.add(names, got, verb, granter, "honor.granted", true)
		return end
	}
	if p, ok := r.unlistedPerson(between.Start+len(strings.TrimSuffix(r.norm(between), "同志")), between.Start); ok && len(r.group(between)) == 0 {
		r.add(names, []party{p}, verb, granter, "honor.granted", false)
		return end
	}
	if got := r.group(between); len(got) > 0 {
		r.add(names, got, verb, granter, "honor.granted", true)
		return end
	}
	if got := r.forWhom(clause, verb.Start); len(got) > 0 {
		r.add(names, got, verb, granter, "honor.granted-for", true)
		return end
	}
	if pronoun := strings.ContainsAny(r.norm(between), "他她其"); pronoun || granter.End > 0 && r.anonymousGap(between) {
		r.add(names, r.receiverBeyond(clause, verb.Start, wanted), verb, granter, "honor.granted-to-subject", pronoun)
		return end
	}
	if len(r.used) > 0 && granter.End == 0 && r.anonymousGap(between) && len(r.topic) > 0 && r.topic[0].Start >= r.sentence.Start {
		r.add(names, r.topic, verb, granter, "honor.granted-to-subject", false) // …, 追记一等功
		return end
	}
	r.add(names, nil, verb, granter, "", false)
	return end
}

// behindColon returns the list that a colon or 给 opens behind an honor: 记三等功：甲、乙; 颁发奖章给甲.
func (r *honorReader) behindColon(at int, wanted string) []party {
	at = r.skipCount(at, r.sentence.End)
	rest := r.text[at:r.sentence.End]
	size := 0
	for _, word := range []string{":", "衔予", "给予", "给", "予"} {
		if strings.HasPrefix(rest, word) {
			size = len(word)
			break
		}
	}
	if size == 0 {
		return nil
	}
	in := keep(r.recipients(r.partiesIn(source.Span{Start: at + size, End: r.sentence.End})), wanted)
	if len(in) == 0 || utf8.RuneCountInString(r.text[at+size:in[0].Start]) > 14 {
		return nil
	}
	n := 1
	for n < len(in) && r.listed(in[n-1], in[n]) {
		n++
	}
	return in[:n]
}

// trimQuote steps back over the quotation mark in front of a name.
func (r *honorReader) trimQuote(at int) int {
	if c, size := r.runeBefore(at); c == '“' || c == '"' {
		return at - size
	}
	return at
}

// anonymousGap reports whether a giving verb names nobody: nothing but a blank stands between it and the honor.
func (r *honorReader) anonymousGap(s source.Span) bool { return strings.TrimSpace(r.norm(s)) == "" }

// meritFollows reports whether a rank of merit or a quotation begins at byte at: 记个人三等功, 授“…”称号; not 书记员.
func (r *honorReader) meritFollows(at int) bool {
	for _, word := range []string{"个人", "集体", "一", "二", "三", "特等", "大功", "嘉奖", "“", "\""} {
		if strings.HasPrefix(r.text[at:], word) {
			return true
		}
	}
	return false
}

// firstName finds where the first honor's name begins behind a giving verb: at the first quotation or, without one,
// behind the last recipient in front of the first head.
func (r *honorReader) firstName(at, limit int) (int, bool) {
	clauseEnd := r.clauseAt(at).End
	if i := r.clauseIndex(at) + 1; i < len(r.clauses) && r.countedAtEnd(source.Span{Start: at, End: clauseEnd}) {
		clauseEnd = r.clauses[i].End // 授予甲等10名同志，乙等10个集体“…”
	}
	if clauseEnd < limit {
		limit = clauseEnd
	}
	if start, ok := r.firstQuotation(at, limit); ok {
		return start, true
	}
	head, ok := r.lastHead(source.Span{Start: at, End: limit})
	if !ok {
		return 0, false
	}
	start := at
	for _, p := range r.recipients(r.partiesIn(source.Span{Start: at, End: head.Start})) {
		if p.kind == "person" || start == at {
			start = p.End
		}
	}
	for _, word := range []string{"同志", "等"} {
		if strings.HasPrefix(r.text[start:limit], word) {
			start += len(word)
		}
	}
	start += r.countLen(start)
	if i := strings.LastIndex(r.text[start:head.Start], "为"); i >= 0 {
		start += i + len("为")
	}
	for _, word := range []string{"她", "他", "其"} {
		if strings.HasPrefix(r.text[start:limit], word) {
			start += len(word)
		}
	}
	return start, true
}

// firstQuotation returns where the first quotation opens that can name an honor; that of a unit (“158”雷锋服务站) cannot.
func (r *honorReader) firstQuotation(at, limit int) (int, bool) {
	for at < limit {
		i := strings.IndexAny(r.text[at:limit], "“\"")
		if i < 0 {
			return 0, false
		}
		at += i
		quoted, closed, ok := r.quoted(source.Span{Start: at, End: min(len(r.text), at+2*maxHonorName)})
		if !ok || !r.adjoins(closed) || r.holdsHead(quoted) || r.titleFollows(closed) {
			return at, true
		}
		if head, ok := r.lastHead(r.itemAt(closed, limit)); ok && !strings.ContainsAny(r.text[closed:head.End], "“\"") {
			return at, true // “枫桥式”人民法庭
		}
		at = closed
	}
	return 0, false
}

// titleFollows reports whether 荣誉称号, 奖章 or another word for honors stands at byte at.
func (r *honorReader) titleFollows(at int) bool {
	for _, word := range []string{"荣誉", "称号", "光荣", "奖", "勋章", "纪念章", "证书", "牌匾"} {
		if strings.HasPrefix(r.text[at:], word) {
			return true
		}
	}
	return false
}

// countedAtEnd reports whether a list with its count ends a span: 毛相林等10名同志.
func (r *honorReader) countedAtEnd(s source.Span) bool {
	text := r.norm(s)
	i := strings.LastIndex(text, "等")
	return i >= 0 && len(text)-i < 30 && r.counted(text[i:]) && !r.holdsHonor(s)
}

// countLen returns the length of 300人 or 200个单位 at byte at.
func (r *honorReader) countLen(at int) int {
	i := at
	for i < len(r.text) && isDigit(r.text[i]) {
		i++
	}
	if i == at {
		return 0
	}
	measure := 0
	for _, unit := range []string{"名", "人", "个", "位", "家", "户", "所"} {
		if strings.HasPrefix(r.text[i:], unit) {
			measure = len(unit)
		}
	}
	if measure == 0 {
		return 0
	}
	i += measure
	for _, noun := range []string{"基层党组织", "人民法庭", "同志", "个人", "集体", "单位", "城市", "城区", "县城", "村镇", "乡镇", "学校", "家庭", "法庭", "法院", "支部", "党组织", "团队", "窗口", "干警", "法官", "民警", "企业", "县", "区", "村", "人", "组织"} {
		if strings.HasPrefix(r.text[i:], noun) {
			return i + len(noun) - at
		}
	}
	return i - at
}

// granterOf returns the list of bodies right in front of a verb, within its clause.
func (r *honorReader) granterOf(clause source.Span, at int) source.Span {
	in := r.partiesIn(source.Span{Start: clause.Start, End: at})
	n := len(in)
	if n == 0 || in[n-1].kind == "person" || utf8.RuneCountInString(r.text[in[n-1].End:at]) > 8 {
		return source.Span{}
	}
	first := n - 1
	for first > 0 && in[first-1].kind != "person" && r.listed(in[first-1], in[first]) {
		first--
	}
	return source.Span{Start: in[first].Start, End: in[n-1].End}
}

// forWhom returns the recipients in 为张三、李四记功 and 向张三颁发奖章.
func (r *honorReader) forWhom(clause source.Span, at int) []party {
	text := r.text[clause.Start:at]
	best := -1
	for _, mark := range []string{"为", "向", "给", "对"} {
		if i := strings.LastIndex(text, mark); i > best {
			best = i
		}
	}
	if best < 0 {
		return nil
	}
	return r.group(source.Span{Start: clause.Start + best, End: at})
}

// receiverBeyond returns whom a giving verb with a pronoun or without an object means: the one that the clauses before it
// speak of: 牺牲后，公安部追授“…”称号; 最高人民法院授予她…. Those in its own clause are givers.
func (r *honorReader) receiverBeyond(clause source.Span, at int, wanted string) []party {
	if clause.Start <= r.sentence.Start {
		return r.spokenOf(wanted)
	}
	return r.receivers(clause.Start, wanted)
}

// listBehind reads recipients that stand behind the name: 获颁银紫荆星章，包括：甲、乙; “…奖”得主为甲; 由甲夺得; 的是甲.
func (r *honorReader) listBehind(at int, wanted string) []party {
	rest := r.text[at:r.sentence.End]
	limit := min(len(rest), 90)
	cut := -1
	for _, word := range []string{"包括", "分别是", "得主为", "得主有", "得主是", "获得者为", "获得者是", "的是", "的有", "的还有", "得主", "由", "名单:", "人士有:", "人士包括", "同志有:", "单位有:", "依次为"} {
		if i := strings.Index(rest[:limit], word); i >= 0 && (cut < 0 || i < cut) && (i == 0 || word != "由") {
			cut = i + len(word)
			break
		}
	}
	if cut < 0 {
		return nil
	}
	gap := rest[:cut]
	for strings.HasPrefix(rest[cut:], ":") || strings.HasPrefix(rest[cut:], " ") {
		cut++
	}
	if strings.Contains(gap, "。") || strings.Contains(gap, ";") || len(r.partiesIn(source.Span{Start: at, End: at + cut})) > 0 {
		return nil
	}
	in := keep(r.recipients(r.partiesIn(source.Span{Start: at + cut, End: r.sentence.End})), wanted)
	if len(in) == 0 || utf8.RuneCountInString(r.text[at+cut:in[0].Start]) > 24 {
		return nil
	}
	if c := r.text[in[0].End:r.sentence.End]; strings.Contains(cutAt(c, 30), "《") {
		return nil // 获得一等奖的有某台的《…》: works
	}
	n := 1
	for n < len(in) && (r.listed(in[n-1], in[n]) || r.includesMore(in[n-1], in[n])) {
		n++
	}
	return in[:n]
}

// includesMore reports whether a second list is opened behind the first: 包括甲、乙等，官员则包括：丙.
func (r *honorReader) includesMore(left, right party) bool {
	gap := r.text[left.End:right.Start]
	i := strings.Index(gap, "包括")
	return i >= 0 && i < 45 && len(gap)-i < 45 && !strings.ContainsAny(gap, "。;") && !r.holdsHonor(source.Span{Start: left.End, End: right.Start})
}

// sortHonors puts the honors in the order of the text and drops what two rules found alike.
func (a *article) sortHonors() {
	at := func(i int) int { return a.honors[i].honor[0].Start }
	sort.SliceStable(a.honors, func(i, j int) bool { return at(i) < at(j) })
	kept := a.honors[:0]
	seen := map[string]bool{}
	for _, h := range a.honors {
		key := a.quote(h.honor...) + "\x00" + a.quote(h.recipient...)
		if !seen[key] {
			seen[key] = true
			kept = append(kept, h)
		}
	}
	a.honors = kept
}
