package analyze

import (
	"sort"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Whom a text speaks of, for the sentences that leave the subject out or have a pronoun for it.

// followTopic keeps up with whom the text speaks of, for sentences that leave the subject out.
func (r *honorReader) followTopic() {
	if unit, ok := r.unitLeading(r.clauses[0]); ok {
		r.speakOf([]party{unit})
		return
	}
	next := sort.Search(len(r.parties), func(i int) bool { return r.parties[i].Start >= r.sentence.Start })
	if next == len(r.parties) || r.parties[next].Start >= r.sentence.End {
		return
	}
	found := false
	for at := r.sentence.Start; at < r.sentence.End; {
		clause := r.clauseAt(at)
		in := r.partiesIn(clause)
		for _, wanted := range [...]string{"body", "person"} {
			got := r.subjectIn(clause, in, wanted)
			if got == nil || r.servesTopic(clause, got[0]) || r.tellsOfOther(got[0]) {
				continue
			}
			if other, ok := r.presented(clause, got[0], in); ok {
				got = []party{other}
			}
			found = found || wanted == "person"
			r.speakOf(got)
		}
		if p, ok := r.visited(clause, in); ok {
			r.body = []party{p}
		}
		if clause.End >= r.sentence.End {
			break
		}
		_, size := r.runeAt(clause.End)
		at = clause.End + size
	}
	if !found {
		r.meetPerson()
	}
}

// tellLife makes the one whose biography the text is the topic of each sentence.
func (r *honorReader) tellLife() {
	if r.life < 0 || r.lifeFrom >= r.sentence.Start {
		return
	}
	name := r.article.names[r.life]
	i := sort.Search(len(r.parties), func(i int) bool { return r.parties[i].Start >= name.Start })
	if i < len(r.parties) && r.parties[i].Start == name.Start {
		r.speakOf(r.parties[i : i+1 : i+1])
	}
}

// backToHero makes the person whom the article names most the topic again where a new line begins behind one about a guest, who is named
// far less.
func (r *honorReader) backToHero() {
	at := r.sentence.Start
	if at == 0 || r.text[at-1] != '\n' || len(r.person) != 1 {
		return
	}
	if from := r.person[0].Start; from < len("双峰县人民法院民事审判庭庭长") || strings.Contains(r.text[from-len("双峰县人民法院民事审判庭庭长"):from], "\n") {
		return // whom a paragraph begins with is no guest
	}
	now, most := r.said[squeeze(r.norm(r.person[0].name))], r.mostSaid()
	if len(most) == 0 || most[0].Start >= at || r.said[squeeze(r.norm(most[0].name))] < 2*now {
		return
	}
	if len(r.topic) > 0 && r.topic[0].kind == "person" {
		r.topic = most
	}
	r.person = most
}

// mostSaid returns the person whom the article names most, at the first place that does.
func (r *honorReader) mostSaid() []party {
	if r.most == nil {
		r.most = []party{}
		best := 1
		for i, p := range r.parties {
			if n := r.said[squeeze(r.norm(p.name))]; p.kind == "person" && n > best {
				r.most, best = r.parties[i:i+1:i+1], n
			}
		}
	}
	return r.most
}

// leaderSays are the words by which a leader speaks of somebody else.
var leaderSays = []string{"说", "表示", "指出", "强调", "致词", "致辞", "称赞", "赞许", "肯定", "勉励", "感谢", "认为", "也说", "则说", "笑说", "推崇", "讲", "评价", "透露", "受访", "祝贺", "恭喜"}

// servesTopic reports whether a clause tells what somebody did to whom the text speaks of, and goes on about that one: 邻居李明常幫她提菜.
func (r *honorReader) servesTopic(clause source.Span, p party) bool {
	if p.kind != "person" || len(r.person) == 0 {
		return false
	}
	tells := r.text[p.End:max(p.End, clause.End)]
	if clause.Start-r.person[0].Start < 900 && r.norm(p.name) != r.norm(r.person[0].name) && closing(r.text[:p.Start], []string{"院长", "检察长", "署长", "局长", "处长", "理事长", "会长", "所长", "典狱长", "主席", "校长", "分局长", "县长", "市长", "厅长", "司长"}) != "" && opening(tells, leaderSays) != "" {
		return true // 院长李明说,这是全院的荣耀
	}
	i := indexAny(tells, "他她")
	return i > 0 && !longerThan(tells[:i], 6) && !holdsAnyWord(tells[:i], []string{"说", "表示", "认为", "称", "指出", "坦言", "觉得", "在", "和", "与", "把", "将", "让"}) && !strings.HasPrefix(tells[i+len("他"):], "们")
}

// congratulated returns the one for whom the clause before did something, where a clause wishes 他 joy: 为李明戴上红花,祝贺他荣立….
func (r *honorReader) congratulated(clause source.Span) []party {
	i := r.clauseIndex(clause.Start)
	if i == 0 || opening(r.norm(clause), []string{"祝贺他", "祝贺她", "恭喜他", "恭喜她", "庆祝他", "庆祝她", "表彰他", "表彰她", "表扬他", "表扬她"}) == "" {
		return nil
	}
	for _, p := range keep(r.partiesIn(r.clauses[i-1]), "person") {
		lead := cutFront(r.text[r.clauses[i-1].Start:p.Start], len("为法官助理"))
		if j := strings.LastIndexAny(lead, "为给向对"); j >= 0 && p.Start > r.clauses[i-1].Start {
			return []party{p}
		}
	}
	return nil
}

// tellsOfOther reports whether a person is named only to tell of the one whom the text speaks of: 院长王刚教他…, 村民李明说他….
func (r *honorReader) tellsOfOther(p party) bool {
	if p.kind != "person" || len(r.person) != 1 || r.person[0].Start >= r.sentence.Start || r.norm(r.person[0].name) == r.norm(p.name) || r.sentence.Start-r.person[0].Start > 900 {
		return false
	}
	if r.said[squeeze(r.norm(p.name))] > 1 || r.said[squeeze(r.norm(r.person[0].name))] < 2 {
		return false
	}
	rest := r.text[p.End:max(p.End, r.sentence.End)]
	i := indexAny(rest, "他她")
	return i >= 0 && !strings.HasPrefix(rest[i+len("他"):], "们") && !strings.HasSuffix(rest[:i], "其")
}

// madeBy returns who made the work that a clause is about: 片子由李明拍摄.
func (r *honorReader) madeBy(clause source.Span) []party {
	text := r.norm(clause)
	i := strings.Index(text, "由")
	if i < 0 || closing(text, []string{"拍摄", "撰写", "创作", "执笔", "执导", "编写", "设计", "演唱", "主演", "编剧", "制作", "主笔", "完成", "起草", "承办", "主审", "审理", "办理", "牵头", "领衔", "主持", "主编", "主创"}) == "" {
		return nil
	}
	return keep(r.group(source.Span{Start: clause.Start + i, End: clause.End}), "person")
}

// pronoun returns whom 他 in a clause means: the person of an earlier clause of its sentence, else the person spoken of last.
func (r *honorReader) pronoun(clause source.Span) []party {
	if got := r.congratulated(clause); len(got) > 0 {
		return got
	}
	if strings.Contains(r.norm(clause), "们") {
		return r.plural(clause)
	}
	if p, ok := r.toldOf(clause.Start); ok {
		return []party{p}
	}
	for i := r.clauseIndex(clause.Start) - 1; i >= 0; i-- {
		if p, ok := r.givenTo(r.clauses[i]); ok {
			return []party{p} // 李明颁奖给周洋,她…
		}
		if p, ok := r.subject(r.clauses[i], "person"); ok {
			if tells := r.text[p.End:max(p.End, r.clauses[i].End)]; strings.ContainsAny(tells, "他她") {
				continue // 李明替她补充,她…: another
			}
			if len(r.person) > 0 && r.person[0].name == p.name {
				break
			}
			return []party{p}
		}
		in := keep(r.partiesIn(r.clauses[i]), "person")
		if len(in) == 1 && strings.HasSuffix(r.norm(r.clauses[i]), "时") {
			return in // 见到李明时,他…
		}
		if len(in) == 1 && in[0].Start < r.clauses[i].End && r.doneBy(r.clauses[i], in[0]) {
			return in // 全案由李明侦办,她…
		}
	}
	if len(r.person) > 1 {
		if last := r.lastBefore(clause.Start, func(p party) bool { return p.kind == "person" && !p.aside }); len(last) > 0 && last[0].Start > r.person[len(r.person)-1].Start {
			return last // 甲、乙等获…。副庭长李明发言。她…
		}
	}
	if got := r.spokenOf("person"); len(got) == 1 && strings.Contains(r.norm(clause), r.heroIs) && r.guest(squeeze(r.norm(got[0].name))) && got[0].Start < r.sentence.Start {
		if hero := r.lastBefore(clause.Start, func(p party) bool { return p.kind == "person" && squeeze(r.norm(p.name)) == r.hero }); len(hero) > 0 {
			return hero
		}
		return got
	} else if len(got) == 0 || !r.labels(got[0]) {
		return got
	} else if before := r.lastBefore(clause.Start, func(p party) bool { return p.kind == "person" && p.name != got[0].name && !r.labels(p) }); len(before) > 0 {
		return before
	}
	return r.person
}

// givenTo returns the person that a clause ends with behind 给.
func (r *honorReader) givenTo(clause source.Span) (party, bool) {
	in := keep(r.partiesIn(clause), "person")
	if n := len(in); n > 1 && in[n-1].End == clause.End && holds(r.text[in[n-2].End:in[n-1].Start], "给") {
		return in[n-1], true
	}
	return party{}, false
}

// doneBy reports whether a clause says that something is done by somebody: 全案由李明侦办.
func (r *honorReader) doneBy(clause source.Span, p party) bool {
	lead := r.text[clause.Start:p.Start]
	i := lastIndex(lead, "由")
	return i >= 0 && !longerThan(lead[i:], 12) && p.End < clause.End && !longerThan(r.text[p.End:clause.End], 6)
}

// pronounAt returns whom a pronoun at byte at means, of the kind wanted: 给了他, 给了他们.
func (r *honorReader) pronounAt(at int, wanted string) []party {
	clause := r.clauseAt(at)
	if c, size := r.runeAt(at); !strings.HasPrefix(r.text[at+size:], "们") || c == '其' {
		if wanted == "body" {
			return nil
		}
		return r.pronoun(clause)
	}
	if got := r.plural(clause); len(got) > 0 && wanted != "body" {
		return got
	}
	if wanted == "person" {
		return nil
	}
	return r.body
}

// plural returns whom 他们 in a clause means: the people that the clauses before it in its sentence end with, else the list of people there or in
// the sentence before.
func (r *honorReader) plural(clause source.Span) []party {
	var got []party
	for _, c := range r.clauses[:r.clauseIndex(clause.Start)] {
		in := keep(r.partiesIn(c), "person")
		if n := len(in); n > 0 && in[n-1].End == c.End {
			got = append(got, in[n-1])
		}
	}
	if len(got) < 2 {
		got = r.runBefore(clause.Start)
	}
	return got
}

// unitLeading returns the unit of a body that opens a clause as its subject: 执行局结案数居首, 少年法庭2016年挂牌; not 执行局局长李明.
func (r *honorReader) unitLeading(clause source.Span) (party, bool) {
	end := 0
	for _, m := range r.marksIn(source.Span{Start: clause.Start, End: min(clause.End, clause.Start+60)}) {
		if m.Class == dict.HonorUnit && m.End-m.Start > len("队") && m.End > end && (end == 0 || m.Start < end || r.goesInto(clause.Start, end, m.Start)) && !r.headGoesOn(m.End) && r.hanRun(clause.Start, m.End) == m.End {
			end = m.End
		}
	}
	if end == 0 || r.memberAt(end) {
		return party{}, false
	}
	for _, p := range r.partiesIn(source.Span{Start: clause.Start, End: min(clause.End, clause.Start+120)}) {
		if p.Start == clause.Start && p.End > end && p.kind != "person" {
			return p, true // 某县社区|矫正管理局
		}
	}
	unit, ok := r.unitBefore(end, clause.Start)
	if ok && unit.Start == clause.Start && strings.HasPrefix(r.norm(unit.Span), "在") {
		unit.Start += len("在") // 在|少年审判庭,…
		unit.name = unit.Span
		return unit, true
	}
	return unit, ok && !holdsAny(r.norm(unit.Span), "在") && (unit.Start == clause.Start || closing(r.text[min(clause.Start, unit.Start):unit.Start], leadsTeam[:]) != "")
}

// leadsTeam are the words between a leader and the team: 李明带领|侦查组.
var leadsTeam = [...]string{"带队的", "带领", "率领", "领导", "主持的", "领导的", "带领的", "率领的", "所带的"}

// goesInto reports whether a unit whose head stands at byte at is part of the one in front of it, or has its name in its own: 城南社区|矫正中心,
// 青岗监狱|三监区.
func (r *honorReader) goesInto(start, end, at int) bool {
	if at-end > len("一一一一") {
		return false
	}
	if strings.HasSuffix(r.text[start:end], "研究院") {
		return true // 司法鉴定科学研究院|法医物证研究室
	}
	return closing(r.text[start:end], []string{"社区", "街道", "镇", "乡", "园区", "县", "区", "市"}) != "" || strings.Trim(r.text[end:at], "第一二三四五六七八九十0123456789") == ""
}

// wordsOver are words that begin with what else is the head of a unit.
var wordsOver = openers("科学", "科技", "科普", "科研", "科目", "队伍", "队员", "局面", "局部", "处理", "处置", "处罚", "处分", "处于", "处在", "部分", "部署", "部门", "部委", "院士", "院校", "所有", "所在", "所以", "站台", "站在", "站上", "组织", "组建", "组成", "室内", "庭审", "班级", "团结", "团体", "社会", "社区", "股份", "股权")

// headGoesOn reports whether the character in front of byte at begins a longer word, so that it is no head: 司法鉴定|科学研究院.
func (r *honorReader) headGoesOn(at int) bool {
	return at >= len("科") && wordsOver.opening(r.text[at-len("科"):]) != ""
}

// memberAt reports whether the words at byte at make what stands before them the office of a person: 局长李明, 法官们, 的李明.
func (r *honorReader) memberAt(at int) bool {
	for _, t := range r.termsAt(at) {
		switch t.Class {
		case dict.PostHead, dict.HonorRole, dict.HonorUnit, dict.BodyHead:
			if strings.HasPrefix(r.text[at:], "连续") {
				return false
			}
			return true
		}
	}
	in := r.partiesIn(source.Span{Start: at, End: min(len(r.text), at+60)})
	return len(in) > 0 && in[0].Start == at || opening(r.text[at:], []string{"的", "、", "和", "与", "及", "副", "原", "代", "员", "长", "党"}) != ""
}

// spokenOf returns whom the text spoke of last, of the kind wanted.
func (r *honorReader) spokenOf(wanted string) []party {
	switch {
	case wanted == "person":
		return r.person
	case wanted == "body" && (r.body == nil || len(r.body) == 1 && r.passing(r.body[0], "院", r.sentence.Start)):
		return r.mostNamed("院")
	case wanted == "body":
		return r.body
	}
	return r.topic
}

// firstGroup returns the list that begins with the subject of a clause.
func (r *honorReader) firstGroup(clause source.Span, wanted string) []party {
	p, ok := r.subject(clause, wanted)
	if !ok {
		return nil
	}
	in := r.recipients(r.partiesIn(source.Span{Start: p.Start, End: clause.End}))
	return keep(in[:r.listedFrom(in)], wanted)
}

// behindHonor returns where the next item begins in a clause that tells of several with their honors: 甲获“办案标兵”、|乙获“调解能手”.
func (r *honorReader) behindHonor(start, at int) int {
	for _, u := range r.used {
		if u.Start < start || u.End >= at {
			continue
		}
		next := u.End + len(opening(r.text[u.End:at], []string{"”称号", "”荣誉称号", "”", "称号", "荣誉称号"}))
		mark := opening(r.text[next:at], []string{"、", "和", "与", "及", "以及"})
		if next += len(mark); mark == "" {
			continue
		}
		for _, p := range r.partiesIn(source.Span{Start: next, End: at}) {
			if gap := r.text[next:p.Start]; p.End <= at && (gap == "" || p.kind == "person" && !longerThan(gap, 14) && !holdsAny(gap, ",;。“”、")) {
				start = next
			}
			break
		}
	}
	return start
}

// nextNamed returns the first party behind byte at that fits, for a text that names its subject late.
func (r *honorReader) nextNamed(at int, fits func(party) bool) []party {
	for i := sort.Search(len(r.parties), func(i int) bool { return r.parties[i].Start >= at }); i < len(r.parties) && r.parties[i].Start-at < 900; i++ {
		if fits(r.parties[i]) {
			return r.parties[i : i+1 : i+1]
		}
	}
	return nil
}

// moveTo keeps the last honors and makes those who got them whom the text speaks of.
func (r *honorReader) moveTo(names []honorName, got []party, verb dict.Match, rule string) {
	r.last, r.got = names, got
	r.open = rule == "honor.list" && got[len(got)-1].End+1 >= r.sentence.End && strings.HasSuffix(r.text[:r.sentence.End], ";")
	if len(r.body) > 0 && r.body[0].Start >= r.sentence.Start-600 && got[0].kind != "person" && got[0].End < verb.Start && holds(r.text[got[0].End:verb.Start], "也") {
		return // 大队被评为…,其技术室也被评为…: the text goes on about the first
	}
	if got[0].kind == "person" && len(r.person) > 0 && r.norm(r.person[0].name) != r.norm(got[0].name) && closing(r.text[:got[0].Start], family[:]) != "" {
		return // 丈夫张志军立了功;她…: the text goes on about her
	}
	if n := len(got); n > 1 && got[1].Start > r.sentence.Start && got[1].End <= r.sentence.End && r.joinedToPronoun(source.Span{Start: r.clauseAt(got[1].Start).Start, End: got[1].Start}) {
		got = got[:1:1] // 她和李明获…: the text goes on about her
	}
	r.speakOf(got)
}

// speakOf makes parties the topic.
func (r *honorReader) speakOf(got []party) {
	r.topic = got
	if got[0].kind == "person" {
		r.person = got
	} else {
		r.body = got
	}
}
