package analyze

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A party is somebody who can be honored: a person, or a body with its department. Its name is what a record prints: of
// 李法官 the full name that stands elsewhere.
type party struct {
	source.Span
	kind  string // person, court, organisation
	court int    // index into courts, -1 for none
	aside bool   // it stands in brackets
	media bool   // it is a medium, which is rarely what the text speaks of
	name  source.Span
	owner source.Span // the body that 该院 in front of the name means, empty for none
	tail  source.Span // what the name shares with the next of its list, empty for nothing: 调解会 of 竹山镇及埔里镇调解会
	post  int         // of a body, where the post ends that stands right behind it; 0 without one
}

// pieces returns what a record prints of the party.
func (p party) pieces() []source.Span {
	if p.owner.End > 0 {
		return []source.Span{p.owner, p.name}
	}
	if p.tail.End > 0 {
		return []source.Span{p.name, p.tail}
	}
	return []source.Span{p.name}
}

// is reports whether a party is a person or a body.
func (p party) is(wanted string) bool { return (p.kind == "person") == (wanted == "person") }

// who says whether a party is a person or a body.
func (p party) who() string {
	if p.kind == "person" {
		return "person"
	}
	return "body"
}

// findParties lists people and bodies in order. A body that only says where a person serves (娄底中院民二庭法官李明)
// is listed as well; the rules look at what follows it.
func (a *article) findParties() []party {
	parties := a.work.parties[:0]
	whole := a.wholeNames()
	next := 0
	for _, n := range a.names {
		for next < len(a.bodies) && a.bodies[next].End <= n.Start {
			next++
		}
		if next < len(a.bodies) && a.bodies[next].Start < n.End && !a.isGang(a.bodies[next].Span) {
			continue // 黄志丽 in 黄志丽法官工作室
		}
		if strings.HasSuffix(a.norm(n.Span), "村") && closing(a.text[:n.Start], []string{"乡", "镇", "街道"}) != "" {
			continue // 晏河乡帅洼村
		}
		if c, size := a.runeAt(n.Start); among("左右", c) && n.End-n.Start == 2*size && among("一二三四五六七八九", firstRune(a.text[n.Start+size:])) {
			continue // 左二 of a photograph
		}
		if a.insideTitle(n.Span) {
			continue // 穆桂英 in 《穆桂英挂帅》
		}
		if a.namesBody(n.End) {
			continue // 饶宗颐 in 饶宗颐学术馆
		}
		if a.namesPrize(n.End) || a.partyOfCase(n.Span) {
			continue // 诺贝尔 in 诺贝尔和平奖, 张某危险驾驶案
		}
		if a.creditAt(n.Start) {
			continue // whoever took the picture
		}
		s := n.Span
		if n := len(closing(a.norm(s), []string{"两人", "二人", "三人", "四人", "五人"})); n > 0 && s.End-s.Start >= n+len("邓高") {
			s.End -= n
		}
		if goes := "归"; strings.HasPrefix(a.norm(s), goes) && s.End-s.Start > 2*len(goes) && closing(a.text[:s.Start], []string{"标兵", "能手", "个人", "集体", "奖", "功", "称号", "”", "法官", "警察", "先锋", "模范", "手"}) != "" {
			s.Start += len(goes) // 办案标兵|归|李明
		}
		parties = append(parties, party{Span: s, kind: "person", court: -1, name: whole[n.person]})
	}
	parties = a.addBodies(parties)
	parties = a.addListed(a.mediaParties(a.addSurnames(parties)))
	a.work.parties = parties
	sortParties(parties)
	parties = apart(parties)
	for i := range parties {
		if parties[i].name.End == 0 {
			parties[i].name = parties[i].Span
		}
		parties[i].aside = a.inBrackets(parties[i].Start)
	}
	return parties
}

// withoutLead cuts words off the front of a body that do not belong to its name: 恭喜|县法院, 其中|城关中学.
func (a *article) withoutLead(s source.Span) source.Span {
	if strings.HasSuffix(a.text[:s.Start], "其") && s.End-s.Start > len("中院") {
		s.Start += len(opening(a.text[s.Start:s.End], []string{"中"}))
	}
	s.Start += len(opening(a.text[s.Start:s.End], []string{"恭喜", "祝贺", "恭贺", "庆贺"}))
	return s
}

// sortParties puts parties in the order of the text.
func sortParties(parties []party) {
	slices.SortFunc(parties, func(x, y party) int { return cmp.Compare(x.Start, y.Start) })
}

// namesBody reports whether a word for a body stands at byte at, so that the name before it is part of the body's.
func (a *article) namesBody(at int) bool {
	for _, t := range a.termsAt(at) {
		if t.Class == dict.BodyHead && t.End-t.Start >= len("学术馆") {
			return true
		}
	}
	return false
}

// namesPrize reports whether a prize stands at byte at, so that the name before it is part of the prize's: 诺贝尔|和平奖.
func (a *article) namesPrize(at int) bool {
	rest := a.text[at:]
	return strings.HasPrefix(rest[len(prizeFields.opening(rest)):], "奖")
}

// prizeFields are what a prize with a name can be for.
var prizeFields = openers("和平", "文学", "经济学", "新闻", "医学", "物理学", "化学", "科学", "科技", "人权", "法学", "法律", "教育", "纪念", "艺术", "电影", "音乐", "戏剧", "建筑", "翻译", "学术")

// partyOfCase reports whether a masked name is that of a party to a case: 张某危险驾驶案, 孙某诉某公司案.
func (a *article) partyOfCase(s source.Span) bool {
	if !holds(a.norm(s), "某") {
		return false
	}
	rest := cutAt(a.text[s.End:], 75)
	if i := indexAny(rest, ",。;\n"); i >= 0 {
		rest = rest[:i]
	}
	return strings.HasPrefix(rest, "诉") || strings.Contains(rest, "案") || strings.HasSuffix(a.text[:s.Start], "诉")
}

// creditAt reports whether a credit names somebody at byte at.
func (a *article) creditAt(at int) bool {
	i := sort.Search(len(a.credits), func(i int) bool { return a.credits[i].name.Start >= at })
	return i < len(a.credits) && a.credits[i].name.Start == at
}

// isGrade reports whether a body is a grade of bodies: 一级公安派出所, 公安部一级派出所.
func (a *article) isGrade(s source.Span) bool {
	text := a.norm(s)
	return text == "公安派出所" || strings.Contains(text, "级派出所") || strings.Contains(text, "级公安派出所")
}

// isGang reports whether a body is one of criminals: 犯罪集团, 诈骗公司.
func (a *article) isGang(s source.Span) bool {
	stem, ok := strings.CutSuffix(a.norm(s), "集团")
	if !ok {
		stem, ok = strings.CutSuffix(stem, "公司")
	}
	return ok && closing(stem, []string{"犯罪", "诈骗", "贩毒", "走私", "盗窃", "传销"}) != ""
}

// itemEnds are characters that end an item of a list.
var itemEnds = newRuneSet("、等和,。")

// addListed adds the unknown names that stand behind a body as items of a list: 县检察院邢庆、市检察院李海青等.
func (a *article) addListed(parties []party) []party {
	for _, b := range a.bodies {
		end := b.End + itemEnds.index(cutAt(a.text[b.End:], 45))
		if end <= b.End || a.hanRun(b.End, end) != end {
			continue
		}
		s := source.Span{Start: a.behindUnit(source.Span{Start: b.End, End: end}), End: end}
		if c, _ := a.runeAt(end); !strings.ContainsRune("、等和", c) || !strings.Contains(a.text[max(0, b.Start-60):b.Start], "、") && c != '、' && !a.pairAt(end) {
			continue
		}
		if n := len(a.text[s.Start:s.End]) / len("一"); n < 2 || n > 3 || !a.surnamed(s) || a.knownAt(s) {
			continue
		}
		parties = append(parties, party{Span: s, kind: "person", court: -1, name: s})
	}
	return parties
}

// behindUnit returns the end of the last unit or post in a span, its start without one: 第二分院|邢庆, 侦查一科|王家强.
func (a *article) behindUnit(s source.Span) int {
	at := s.Start
	for _, t := range a.terms[a.firstTerm(s.Start):] {
		if t.Start >= s.End {
			break
		}
		if (t.Class == dict.HonorUnit || t.Class == dict.PostHead || t.Class == dict.BodyHead || t.Class == dict.HonorRole) && t.End <= s.End {
			at = max(at, t.End)
		}
	}
	return at
}

// knownAt reports whether a span is a word, or a term or a party lies in it.
func (a *article) knownAt(s source.Span) bool {
	if w, known := dict.Word(a.norm(s)); known && w.Tag != dict.TagPerson {
		return true
	}
	for _, t := range a.termsAt(s.Start) {
		if t.End <= s.End {
			return true
		}
	}
	i := sort.Search(len(a.names), func(i int) bool { return a.names[i].End > s.Start })
	return i < len(a.names) && a.names[i].Start < s.End
}

// startsClause reports whether a clause begins at byte i.
func (a *article) startsClause(i int) bool {
	r, size := a.runeBefore(i)
	return size == 0 || strings.ContainsRune(",。;:!?\n “”、", r)
}

// inBrackets reports whether a bracket opens shortly before byte at and has not closed there.
func (a *article) inBrackets(at int) bool {
	text := a.text[max(0, at-90):at]
	return strings.IndexByte(text, '(') >= 0 && strings.LastIndexByte(text, '(') > strings.LastIndexByte(text, ')')
}

// partyFrom returns the index of the first party that begins at byte i or behind it.
func (r *honorReader) partyFrom(i int) int {
	k := r.partyStarts.from(i, len(r.parties))
	for k < len(r.parties) && r.parties[k].Start < i {
		k++
	}
	return k
}

// partiesIn returns the parties that lie in a span. They are those of the reader and must not be written to, like those of all lists made of
// them; what is appended to such a list goes elsewhere.
func (r *honorReader) partiesIn(s source.Span) []party {
	lo := r.partyFrom(s.Start)
	hi := lo
	for hi < len(r.parties) && r.parties[hi].End <= s.End {
		hi++
	}
	return r.parties[lo:hi:hi]
}

// recipients drops the bodies that only say where the next person serves: in 双峰县法院执行局李明、新化县法院周洋 the
// recipients are the two people.
func (r *honorReader) recipients(in []party) []party {
	for i := range in {
		if !r.servesNext(in, i) {
			continue
		}
		got := append(make([]party, 0, len(in)-1), in[:i]...)
		for i++; i < len(in); i++ {
			if !r.servesNext(in, i) {
				got = append(got, in[i])
			}
		}
		return got
	}
	return in
}

// servesNext reports whether the i-th party is a body that only says where the next one serves.
func (r *honorReader) servesNext(in []party, i int) bool {
	return i+1 < len(in) && in[i].kind != "person" && r.serves(&in[i], &in[i+1])
}

// serves reports whether a person stands behind the body with nothing but a post between them.
func (r *honorReader) serves(body, next *party) bool {
	if body.post == next.Start && next.kind == "person" {
		return true // 某大学|社会工作与社会行政学系教授|李明
	}
	gap := r.text[body.End:next.Start]
	if gap == "" || next.kind != "person" {
		return gap == "" || gap == "附属" || strings.HasSuffix(gap, "的") && !longerThan(gap, 10) && r.headEnds(next.Start-len("的")) // 转任国安委|顾问的|入境处前处长
	}
	if longerThan(gap, 14) { // 某大学附属朝阳医院内科护士长甲
		return !longerThan(gap, 30) && !strings.Contains(gap, "、") && r.endsOffice(body.End, next.Start)
	}
	return !holdsAny(gap, ",;:()。和与及由") && !(strings.Contains(gap, "的") && len(gap) > 12)
}

// group returns the parties of a list that ends with the last one of the span: 毕生、凌晨、胡启明等7名…干警.
func (r *honorReader) group(s source.Span) []party {
	in := r.recipients(r.partiesIn(s))
	if slices.ContainsFunc(in, func(p party) bool { return p.aside }) && !r.inBrackets(s.End) {
		in = slices.DeleteFunc(slices.Clone(in), func(p party) bool { return p.aside })
	}
	for len(in) > 0 && r.hosts(in[len(in)-1]) {
		in = in[:len(in)-1]
	}
	if len(in) == 0 {
		return nil
	}
	first := len(in) - 1
	for first > 0 && r.listed(in[first-1], in[first]) {
		first--
	}
	return in[first:len(in):len(in)]
}

// hosts reports whether a body holds the contest that somebody else wins: 在|市检察院|组织的演讲比赛中获二等奖.
func (r *honorReader) hosts(p party) bool {
	return p.kind != "person" && closing(r.text[:p.Start], []string{"在", "由", "参加"}) != "" &&
		opening(r.text[p.End:], []string{"组织", "举办", "主办", "承办", "办理", "举行", "开展", "发起", "联合举办", "评鉴", "评比", "评选", "评核", "考核", "考评", "竞赛", "选拔", "甄选"}) != ""
}

// listed reports whether two parties stand in one list: 、 or 和 between them, and at most a post or a body with it.
func (r *honorReader) listed(left, right party) bool {
	if right.Start-left.End > 400 {
		return false
	}
	gap := strings.TrimLeft(strings.TrimPrefix(r.text[r.styleEnd(left):right.Start], "同志"), " ")
	if strings.HasPrefix(gap, "等") {
		for _, unit := range []string{"名", "位", "人", "个"} {
			if i := strings.Index(gap, unit); i >= 0 && i < 15 {
				gap = strings.TrimPrefix(gap[i+len(unit):], "同志")
				gap = gap[roleLen(gap):] // 李明等5名|法官|和某院立案庭
				break
			}
		}
	}
	gap = strings.TrimLeft(withoutBrackets(gap), " ")
	for _, word := range []string{"先生", "女士", "博士", "教授", "院士", "研究员", "医生", "老师", "律师", "议员", "两人", "二人", "三人", "两位法官", "两名法官", "两位同志", "夫妇", "太平绅士"} {
		gap = strings.TrimPrefix(gap, word)
	}
	if strings.HasPrefix(gap, ",") && r.bodyAt(left.End, right) {
		return runeCount(gap) <= 36 && !holdsAny(gap[1:], ",;:。")
	}
	for _, word := range []string{",以及", ",还有", ",及", ",和", ",与"} {
		if strings.HasPrefix(gap, word) {
			gap = gap[1:]
		}
	}
	joined := gap == "" && left.kind == "person" && right.kind == "person"
	for _, sep := range []string{"、", "和", "与", "及", "以及", "还有", "携", "暨"} {
		joined = joined || strings.HasPrefix(gap, sep)
	}
	joined = joined || strings.HasPrefix(gap, "同") && sameAs.opening(gap) == ""
	return joined && runeCount(gap) <= 48 && !holdsAny(gap, ",;:。")
}

// styleEnd returns where the post ends that stands as a style behind a person in front of the mark of a list, 陈怡君|委员、, the end of the party for none.
func (r *honorReader) styleEnd(p party) int {
	if p.kind != "person" {
		return p.End
	}
	for _, t := range r.termsAt(p.End) {
		if c, _ := r.runeAt(t.End); t.Class == dict.PostHead && among("、和与及(", c) {
			return t.End
		}
	}
	return p.End
}

// sameAs are words that 同 begins, in which it joins nobody: 与李明|同年|进院的周洋.
var sameAs = openers("同时", "同年", "同月", "同日", "同天", "同期", "同批", "同届", "同级", "同班", "同庭", "同院", "同室", "同所", "同队", "同岁", "同龄", "同乡", "同村", "同校", "同窗", "同行", "同样", "同一", "同在", "同为", "同是", "同属", "同住", "同名", "同事", "同学",
	"同志", "同僚", "同袍", "同伴", "同仁", "同车", "同机", "同组", "同科", "同处", "同站", "同局")

// bodyAt reports whether a comma and a body stand between two people, and nothing but a post behind it: 甲,洛阳中院法官乙.
func (r *honorReader) bodyAt(at int, right party) bool {
	if right.kind != "person" || !strings.HasPrefix(r.text[at:], ",") {
		return false
	}
	in := r.partiesIn(source.Span{Start: at, End: right.Start})
	return len(in) == 1 && in[0].Start == at+1 && in[0].kind != "person" && right.Start-in[0].End <= 24
}

// keep returns the parties that can get what is wanted.
func keep(in []party, wanted string) []party {
	if wanted == "" {
		return in
	}
	n := 0
	for n < len(in) && in[n].is(wanted) {
		n++
	}
	kept := in[:n:n]
	for i := n; i < len(in); i++ {
		if in[i].is(wanted) {
			kept = append(kept, in[i])
		}
	}
	return kept
}

// mixed reports whether there are both people and bodies among some parties.
func mixed(in []party) bool {
	return slices.ContainsFunc(in, func(p party) bool { return p.is("person") != in[0].is("person") })
}
