package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// receivers finds who stands as the subject of a verb at byte at and can get what is wanted (person, body, or "" for
// either): in its own clause, else in the clauses before it, else whom the text spoke of last.
func (r *honorReader) receivers(at int, wanted string) []party {
	got := r.receiversNamed(at, wanted)
	if clause := r.clauseAt(at); len(got) > 0 && got[0].kind == "person" && (holds(r.norm(clause), "接受") && holds(r.norm(clause), "呈献") || r.pointsToBody(clause.Start, at)) {
		r.nobody = at
		return nil // 县长李明接受民政处呈献|荣获…
	}
	if len(got) == 1 && got[0].kind != "person" && r.sentence.Start <= got[0].Start && got[0].End < min(at, r.sentence.End) {
		return []party{r.withUnitOf(got[0], r.clauseAt(got[0].Start))}
	}
	return got
}

// receiversNamed is receivers without the units behind the names of bodies.
func (r *honorReader) receiversNamed(at int, wanted string) []party {
	i := r.clauseIndex(at)
	clause := r.clauses[i]
	clause.Start = r.behindHonor(clause.Start, at)
	if hand := lastIndex(r.text[clause.Start:at], "从"); hand > 0 && strings.Contains(r.text[clause.Start+hand:at], "手") {
		at = clause.Start + hand // 李明从院长手中接过…
		if in := keep(r.partiesIn(source.Span{Start: clause.Start, End: at}), "body"); wanted == "body" && len(in) > 0 {
			return in[len(in)-1:]
		}
	}
	if from := lastIndex(r.text[clause.Start:at], "从"); from >= 0 && holdsAnyWord(r.text[clause.Start+from:at], []string{"从一名", "从一个", "从一位", "从普通", "从当年", "从昔日"}) {
		at = clause.Start + from // 李明|从一名书记员成长为…
	}
	at = r.beforeLeader(source.Span{Start: clause.Start, End: r.beforePlace(clause.Start, r.beforeRival(clause.Start, at))})
	if j, end := r.beforeCrowd(i, at); end < at {
		i, at, clause = j, end, source.Span{Start: min(clause.Start, r.clauses[j].Start), End: r.clauses[j].End}
	}
	if opening(r.text[clause.Start:at], []string{"后者", "前者"}) != "" {
		return keep(r.formerOrLatter(clause.Start), wanted)
	}
	if p, ok := r.cheered(clause.Start, at); ok {
		return keep([]party{p}, wanted)
	}
	if wanted == "" && ofCareer(r.text[min(r.clauses[0].Start, at):at]) {
		wanted = "person"
	}
	if got, decided := r.ownReceivers(clause, at, wanted); decided {
		return got
	}
	if got := r.makerBefore(i, at); len(got) > 0 && wanted != "body" {
		return got
	}
	if got := r.eachClause(i, at); len(got) > 1 && wanted != "body" {
		return got
	}
	for i--; i >= 0; i-- {
		if got, decided := r.clauseReceivers(r.clauses[i], wanted); decided {
			if len(got) > 0 && got[0].kind == "person" && got[0].Start > r.clauses[i].Start && r.joins(r.clauses[i].Start) {
				return r.withClausesBefore(got, r.clauses[i]) // …的甲,以及…的乙,则获…
			}
			return got
		}
	}
	if !r.leavesOut(clause.Start, at) {
		return nil
	}
	if got := r.subjectAhead(clause, wanted); len(got) > 0 {
		return got
	}
	if wanted != "body" && clause.Start == r.sentence.Start {
		if got := r.teller(r.beforeQuote(clause.Start)); len(got) > 0 {
			return got // 她说:“得过一次…
		}
	}
	return r.spokenOf(wanted)
}

// leavesOut reports whether a clause has no subject of its own in front of its verb: nothing, or words of time, manner and place. The honors
// of 区议员获授勋 are not those of whom the text spoke of before.
func (r *honorReader) leavesOut(start, at int) bool {
	s := r.trim(source.Span{Start: start, End: r.passAdverbs(at, start)})
	text := strings.Trim(r.norm(s), " 0123456789-“”'\"")
	if closing(text, []string{"年", "月", "日", "底", "初", "以来", "期间", "上旬", "中旬", "下旬", "后", "中", "里", "上", "时", "前", "起", "至今", "次", "届", "下", "度", "的", "从警", "从检", "生前", "内", "他", "她", "其", "本人", "个人", "间", "时候", "天", "来", "春", "夏", "秋", "冬", "前夕", "之际", "就", "是", "被"}) != "" {
		return true
	}
	if opening(text, []string{"在", "因", "以", "从", "凭", "由于", "经", "被", "通过", "作为", "为此", "并", "还", "又", "也", "更", "曾", "先后", "多次", "其", "他", "她", "该", "而", "故", "此", "现", "今", "去年", "当年", "次年", "同年", "全院", "法院", "法庭", "我院", "本院", "院里", "连续", "工作", "任", "参加", "获", "历", "不仅", "近", "这", "一", "二", "三", "两"}) != "" {
		return true
	}
	return runeCount(text) < 2
}

// ownReceivers looks for the receivers in the verb's own clause, in front of it. It reports whether the clause decides, be it that nobody
// named is meant.
func (r *honorReader) ownReceivers(clause source.Span, at int, wanted string) (got []party, decided bool) {
	if got := r.representing(clause, at); len(got) > 0 && wanted != "body" {
		return got, true
	}
	if winners, ok := r.winnersBy(clause, at); ok {
		return keep(winners, wanted), true
	}
	if got, ok := r.madeOrBorne(clause, at, wanted); ok {
		return got, true
	}
	if authors, ok := r.authors(at); ok {
		if len(authors) > 0 && authors[0].kind != "person" {
			return keep(authors, wanted), true
		}
		if len(authors) == 0 && r.life >= 0 {
			authors = r.person // 因《…》一书获奖, in a biography
		}
		return keep(authors, "person"), true
	}
	got = keep(r.group(source.Span{Start: clause.Start, End: at}), wanted)
	behind := lastEnd(got, clause.Start)
	if i := strings.IndexByte(r.text[behind:at], ')'); len(got) > 0 && strings.HasPrefix(r.text[behind:at], "(") && i > 0 && strings.HasPrefix(r.text[behind+i+1:at], "等") {
		behind += i + 1 // 某局(机关)等6个单位
	}
	if couple := opening(r.text[behind:at], []string{"夫妇等", "夫妻等", "伉俪等", "父子等", "母子等", "父女等", "母女等", "姐妹等", "兄弟等"}); couple != "" && len(got) > 0 {
		behind += len(couple) - len("等") // 李明、王芳夫妇|等10名志愿者
	}
	if r.staffOnly(got, clause, at) {
		return nil, true
	}
	gap := r.text[behind:at]
	if n := len(got); n > 0 && got[n-1].kind == "person" && ownWork(gap) {
		return keep(got, "person"), true
	} else if n == 0 && wanted != "body" && pronounWork(r.text[behind:r.passAdverbs(at, behind)]) {
		return r.pronoun(clause), true // 她主持的课题
	}
	if mixed(got) && (r.passAdverbs(at, behind) == behind || strings.HasPrefix(gap, "等") && r.counted(gap)) {
		return got, true // 李明、周洋和县法院|获评, 李明等11名个人和县法院等两个集体|获评
	}
	if list := r.subjectList(clause, at, wanted); len(list) > len(got) && len(list) > 1 {
		if list[0].kind == "person" {
			return r.withClausesBefore(list, clause), true
		}
		return r.withBodiesBefore(list, clause), true
	}
	bodies := r.namedBodies(at, clause.Start, wanted)
	if group, ok := r.quotedGroup(at, behind); ok && wanted != "person" {
		if opening(gap, []string{"、", "和", "与"}) != "" && wanted == "" {
			return append(got, group), true
		}
		return []party{group}, true
	}
	if units, ok := r.unitReceivers(clause, at, bodies, wanted); ok {
		return append(r.peopleCounted(clause.Start, units[0].Start), units...), true
	}
	if len(bodies) > 0 && (wanted == "body" || len(bodies) > len(got) || bodies[len(bodies)-1].End > behind) {
		return r.withBodiesBefore(bodies, clause), true
	}
	if strings.HasPrefix(gap, "等") && len(got) > 0 {
		return r.withClausesBefore(got, clause), true
	}
	return r.receiversBefore(clause, at, behind, got, wanted)
}

// unitReceivers returns the units that end in front of a verb at byte at, where they are as many as the bodies with names there.
func (r *honorReader) unitReceivers(clause source.Span, at int, bodies []party, wanted string) ([]party, bool) {
	units := r.unitsBefore(at, clause.Start)
	if wanted == "person" || len(units) == 0 {
		return nil, false
	}
	if named := r.unitMeant(units, clause.Start); len(named) > 0 && len(bodies) <= 1 {
		return named, true // 派出所|获评…
	}
	if len(units) < len(bodies) {
		return nil, false
	}
	if wanted == "" {
		units = r.wholeList(units, clause.Start)
	}
	return r.withBodiesBefore(units, clause), true
}

// receiversBefore decides by the words between those named in a verb's clause and the verb: got ends at byte behind, or is empty and the clause begins there.
func (r *honorReader) receiversBefore(clause source.Span, at, behind int, got []party, wanted string) ([]party, bool) {
	gap := r.text[behind:at]
	if lists := keep(r.countedLists(source.Span{Start: clause.Start, End: at}), wanted); len(lists) > 0 {
		return lists, true
	}
	if saysI(gap) && wanted != "body" {
		if got := r.speaker(at, gap); len(got) > 0 {
			return got, true
		}
	}
	if wanted != "body" && behind == clause.Start && tellsOfAuthor(r.text[behind:]) {
		return r.person, true // 本文荣获…
	}
	if work := strings.TrimRight(r.text[behind:max(behind, r.passAdverbs(at, behind))], " "); (strings.HasSuffix(work, "》") || endsInWork(work)) && !strings.Contains(gap, "凭") {
		got, wanted = keep(got, "person"), "person" // a work wins for its author, not for who sent it in
		if len(got) == 0 {
			if opening(gap, []string{"他的", "她的"}) != "" {
				return r.pronoun(clause), true // 他的论文获…
			}
			return nil, true
		}
	}
	if (len(got) > 1 || len(got) == 1 && got[0].kind == "person") && countsList(gap) {
		return r.withClausesBefore(got, clause), true
	}
	if first := r.openingReceivers(clause.Start, at, wanted); len(first) > 0 && behind == clause.Start {
		return first, true
	}
	if kin, ok := r.kinSubject(clause, at); ok && behind == clause.Start {
		if len(kin) == 0 {
			r.nobody = at
		}
		return keep(kin, wanted), true
	}
	if he := strings.TrimLeft(gap, "0123456789年月日, "); wanted != "body" && opening(he, []string{"他凭", "她凭", "他以", "她以", "他靠", "她靠", "他因", "她因", "他用", "她用"}) != "" {
		return r.pronoun(clause), true // 他凭一篇论文获得…
	}
	if r.anonymous(gap) {
		return nil, true
	}
	if p, ok := r.lastBody(behind, at); ok && wanted == "" && len(got) > 0 {
		return r.wholeList(append(got, p), clause.Start), true
	}
	if p, ok := r.unlistedPerson(at, behind); ok && wanted != "body" {
		if r.joins(behind) || strings.HasPrefix(gap, "、") {
			return append(got, p), true
		}
		return []party{p}, true
	}
	if len(got) == 0 && r.unknownSubject(clause.Start, at) {
		return nil, true
	}
	if len(got) > 0 && !strings.ContainsAny(gap, "他她其") {
		if wanted == "" {
			got = r.wholeList(got, clause.Start)
		}
		return r.withClausesBefore(got, clause), true
	}
	return r.receiversMeant(clause, at, got, gap, wanted)
}

// receiversMeant decides by a pronoun or a word that points to somebody between those named and the verb.
func (r *honorReader) receiversMeant(clause source.Span, at int, got []party, gap, wanted string) ([]party, bool) {
	if strings.ContainsAny(gap, "他她其") && wanted != "body" {
		if len(got) > 0 && holdsAnyWord(gap, []string{"带动下", "带领下", "指导下", "影响下", "鼓励下", "帮助下", "感召下"}) {
			return r.withClausesBefore(got, clause), true // 周洋也在他的带动下获评…
		}
		return r.pronoun(clause), true
	}
	if holdsAny(gap, "其") && wanted == "body" && !holdsAnyWord(gap, []string{"其中", "其他", "其余"}) {
		if got := keep(r.partiesIn(source.Span{Start: r.sentence.Start, End: clause.Start}), "body"); len(got) > 0 {
			return got[len(got)-1:], true // 给桥头法庭发来贺信,祝贺其荣获…
		}
	}
	got = r.pointedAt(gap, clause.Start, wanted)
	own := opening(strings.TrimLeft(gap, "0123456789年月日 "), []string{"我院", "本院", "我局", "我所", "法庭", "派出所", "司法所"}) != ""
	if own && len(got) == 0 {
		r.nobody = at
	}
	return got, len(got) > 0 || own
}

// clauseReceivers looks for the receivers in a clause before the verb's.
func (r *honorReader) clauseReceivers(clause source.Span, wanted string) (got []party, decided bool) {
	if clause.End = r.beforeLeader(clause); clause.End == clause.Start {
		return nil, false
	}
	if len(r.topic) > 0 && clause.Start <= r.topic[0].Start && r.topic[0].Start < clause.End && (wanted == "" || r.topic[0].is(wanted)) {
		return r.topic, true
	}
	if got, ok := r.maker(clause, clause.End); ok && wanted != "body" {
		return got, true
	}
	if got, decided, ok := r.receiversPresented(clause, wanted); ok {
		return got, decided
	}
	end := clause.Start + len(strings.TrimSuffix(strings.TrimSuffix(r.norm(clause), "榜上有名"), "名列其中"))
	if units := r.unitsBefore(end, clause.Start); len(units) > 0 && wanted != "person" && !r.overlapsUsed(units[len(units)-1].Span) {
		return units, true
	}
	text := r.norm(clause)
	if in := keep(r.group(clause), "person"); len(in) > 0 && ownWork(r.text[in[len(in)-1].End:clause.End]) {
		return in, true
	}
	if (endsInWork(text) && !doneCases(text) || strings.HasSuffix(text, "》")) && len(keep(r.partiesIn(clause), "person")) == 0 {
		if i := strings.Index(r.text[r.sentence.Start:clause.Start], "我"); i >= 0 && wanted != "body" && saysI(r.text[r.sentence.Start:clause.Start]) {
			return r.speaker(r.sentence.Start+i, "我"), true // 我写了首歌,叫《…》
		}
		return nil, true
	}
	if r.gives(clause) {
		return nil, false // its subject is the giver
	}
	if opening(text, []string{"你们", "咱们", "大家", "他们都", "她们都"}) != "" {
		return nil, true
	}
	if opening(text, []string{"后者", "前者"}) != "" {
		return keep(r.formerOrLatter(clause.Start), wanted), true
	}
	if got, ok := r.accused(text); ok && wanted != "body" && len(keep(r.partiesIn(clause), "person")) == 0 {
		return got, true
	}
	if got := keep(r.kinOpening(clause), wanted); len(got) > 0 {
		return got, true
	}
	if got := keep(r.group(clause), wanted); len(got) > 1 && got[len(got)-1].kind == "person" && got[len(got)-1].End == clause.End {
		return got, true // 律师会会长李明及某小组召集人周洋,|获颁…
	}
	if got := r.bodyOf(clause); len(got) > 0 && wanted != "person" {
		return got, true
	}
	if got, ok := r.winnerIn(clause); ok {
		got = keep(got, wanted)
		return got, len(got) > 0
	}
	if unit, ok := r.unitOpening(clause); ok && wanted != "person" {
		return []party{unit}, true
	}
	if maker := r.madeBy(clause); len(maker) > 0 && wanted != "body" {
		return maker, true
	}
	if unit, ok := r.unitLeading(clause); ok && wanted != "person" && !strings.HasPrefix(text, "在") {
		return []party{unit}, true
	}
	return r.spokenReceivers(clause, text, wanted)
}

// spokenReceivers looks for receivers that a clause before the verb's points to, lists, or has a pronoun for.
func (r *honorReader) spokenReceivers(clause source.Span, text, wanted string) (got []party, decided bool) {
	if got := r.pointedAt(text, clause.Start, wanted); len(got) > 0 {
		return got, true
	}
	if at := r.awardIn(clause); at > clause.Start {
		if got, _ := r.ownReceivers(clause, at, wanted); len(got) > 0 {
			return got, true
		}
	}
	if list := r.holdersAlone(clause, wanted); len(list) > 0 && r.countedAtEnd(clause) {
		return r.withClausesBefore(list, clause), true // 甲,某院法官乙、丙等十人,获颁…
	}
	if got := r.firstGroup(clause, wanted); len(got) > 0 {
		return got, true
	}
	if wanted != "body" && (strings.HasPrefix(text, "他") || strings.HasPrefix(text, "她")) {
		return r.pronoun(clause), true
	}
	if wanted != "body" && strings.Contains(cutAt(text, 24), "我") && saysI(text) {
		if got := r.speaker(clause.Start+strings.Index(text, "我"), "我"); len(got) > 0 {
			return got, true
		}
	}
	if tail := text[len(text)-len(cutFront(text, 24)):]; wanted != "body" && r.counted(tail) && !r.quantified(text) {
		return nil, true // 225名官兵，全部被授予…
	}
	return nil, wanted != "body" && len(r.partiesIn(clause)) == 0 && !actsSomewhere(text) && r.anonymous(cutAt(r.beforeVerb(clause), 24))
}

// beforeVerb returns the text of a clause in front of its verb of honors: what 先后获得十余项荣誉 counts is no recipient.
func (r *honorReader) beforeVerb(clause source.Span) string {
	for _, m := range r.marksIn(clause) {
		if m.Class == dict.HonorGet || m.Class == dict.HonorGive {
			return r.text[clause.Start:m.Start]
		}
	}
	return r.norm(clause)
}

// gives reports whether the verb of a clause is one of giving, not in the passive.
func (r *honorReader) gives(clause source.Span) bool {
	for _, m := range r.marksIn(clause) {
		if m.Class == dict.HonorGive && m.End-m.Start >= len("授予") && opening(r.text[m.End:], []string{"典礼", "仪式", "大会", "晚会", "礼", "名单"}) == "" {
			return !strings.Contains(r.text[clause.Start:m.Start], "被") && !strings.Contains(r.text[clause.Start:m.Start], "获")
		}
	}
	return false
}
