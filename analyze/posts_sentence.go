package analyze

import (
	"sort"
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// A head can point back to a unit that the sentence names, by the word that both share: 资讯处获集体嘉奖,|处长|李文代领;
// “…同行会”,|会长|王武.

// maxBack is how many bytes back the unit of a head may stand.
const maxBack = 50 * len("处")

// maxUnitName is how many characters the name of a unit has at most that no rule of bodies knows.
const maxUnitName = 12

// unitOfSentence returns the unit that the sentence before the post at atom k names, where its name ends as the head begins. Those of
// courts are found by their departments alone: a judge who is spoken of need not sit in the court that hears him.
func (r *postReader) unitOfSentence(k int, po *post) (office, bool) {
	head := r.headText(po)
	led := strings.HasSuffix(r.text[:po.Start], "由") && (head == "主席" || head == "召集人") // 某某委员会获奖,由|主席李文代领
	if po.dept.End > po.dept.Start || po.inner || k == 0 || !led && !strings.HasSuffix(head, "长") && head != "主任" || head == "庭长" || head == "院长" || head == "审判长" || head == "检察长" {
		return none(), false
	}
	if _, ok := r.headOffice(head, r.focus.line); ok && po.mods {
		return none(), false // 某局法律部部长李文、副部长王武
	}
	start := r.sentenceBack(k)
	for i, n := r.bodyBefore(po.Start), 0; i >= 0 && n < maxBodies && r.bodies[i].Start >= start; i, n = i-1, n+1 {
		b := r.bodies[i]
		switch {
		case r.electsOther(k, head, b), r.witnesses(b.End):
		case r.headsUnit(b, head):
			return office{body: i}, true
		case b.End == b.core.End && b.kind != courtBody && b.kind != procuratorateBody && r.agrees(b.core, head) && !r.relative(b.core, false):
			return office{body: i}, true
		}
	}
	for j := k - 1; j >= 0 && r.atoms[j].Start >= start; j-- {
		if r.atoms[j].kind != commaAtom && !(r.atoms[j].kind == stopAtom && r.text[r.atoms[j].Start] == ';') {
			continue
		}
		if unit, ok := r.unitEndingAt(j, head); ok {
			return r.ofArticle(unit), true
		}
		if unit, ok := r.unitOpening(j, head); ok {
			return r.ofArticle(unit), true
		}
	}
	if unit, ok := r.unitOpening(r.atomAt(start)-1, head); ok {
		return r.ofArticle(unit), true
	}
	return none(), false
}

// electsOther says whether the post at atom k is one that a society elects somebody to, who serves in a body of another kind: 某研究院院长李文当选|秘书长.
func (r *postReader) electsOther(k int, head string, b bodyHit) bool {
	return strings.HasSuffix(head, "秘书长") && k > 0 && r.atoms[k-1].kind == verbAtom && strings.HasPrefix(r.text[r.atoms[k-1].Start:], "当选") && lastRune(r.norm(b.core)) != '会'
}

// societyOffices are the offices that societies have beside their heads.
var societyOffices = closers("秘书", "秘书及财政", "司库", "理事", "执委", "干事")

// listedHead returns the body of the post before the name that the one at atom k is listed behind, where that body's name ends as the head
// begins: 县林业局党组书记李文、|局长|王武; 某厅副厅长李文同|总工程师|王武.
func (r *postReader) listedHead(k int, po *post) (office, bool) {
	if k < 3 || po.dept.End > po.dept.Start || po.inner || r.atoms[k-1].kind != listAtom && r.atoms[k-1].kind != andAtom || r.atoms[k-2].kind != nameAtom {
		return none(), false
	}
	p := k - 3
	for p > 1 && (r.atoms[p].kind == andAtom || r.atoms[p].kind == listAtom) && r.atoms[p-1].kind == nameAtom {
		p -= 2 // 副主席|李文及赵六|、名誉秘书
	}
	if r.atoms[p].kind != postAtom {
		return none(), false
	}
	before := &r.posts[r.atoms[p].index]
	o, head := before.org, r.headText(po)
	if o.empty() || before.head.flags&aloneTerm != 0 {
		return none(), false
	}
	o.core, o.dept = true, source.Span{}
	if societyOffices.closing(head) != "" && r.agrees(r.words(o), "会长") {
		return o, true // 律师会会长李文、|名誉秘书|王武
	}
	if !before.own {
		return none(), false
	}
	return o, (r.agrees(r.words(o), head) || head == "调解委员" && closing(r.norm(r.words(o)), []string{"调解委员会", "调解会"}) != "") && (head != "院长" || po.mods && r.headText(before) == head) || strings.HasPrefix(r.text[po.title.Start:], "总") && po.head.kind == "any" && !strings.HasSuffix(head, "经理")
}

// ofArticle gives a unit with a short name the body that the article is about: 资讯处, 执行局.
func (r *postReader) ofArticle(unit source.Span) office {
	const short = 4
	if r.focus.recent.body < 0 || r.focus.recent.empty() || r.runes(unit) > short || r.bodyAt(unit.Start) {
		return office{body: -1, text: unit}
	}
	return office{body: r.focus.recent.body, dept: unit, core: true}
}

// bodyAt says whether a body begins at byte i.
func (r *postReader) bodyAt(i int) bool {
	b := r.bodyBefore(i + 1)
	return b >= 0 && r.bodies[b].Start == i
}

// sentenceBack returns the byte at which the sentence of atom k begins, or as far back as a unit may stand.
func (r *postReader) sentenceBack(k int) int {
	end := r.atoms[k].Start
	for k > 0 && end-r.atoms[k-1].Start <= maxBack && (r.atoms[k-1].kind != stopAtom || r.text[r.atoms[k-1].Start] == ';') {
		k--
	}
	return r.atoms[k].Start
}

// atomAt returns the atom of the line that begins at a byte.
func (r *postReader) atomAt(at int) int {
	return max(0, sort.Search(len(r.atoms), func(k int) bool { return r.atoms[k].Start > at })-1)
}

// unitEndingAt returns the unit whose name ends in front of the sign at atom j, with the body right before it: 区域法院|电子存档小组|, “…同行会”|,.
func (r *postReader) unitEndingAt(j int, head string) (source.Span, bool) {
	if j < 1 {
		return source.Span{}, false
	}
	a := r.atoms[j-1]
	if a.kind == quoteAtom {
		i := j - 2
		for i > 0 && (r.atoms[i].kind == textAtom || r.atoms[i].kind == andAtom) {
			i--
		}
		unit := source.Span{Start: r.atoms[max(0, i)].End, End: a.Start}
		return unit, i >= 0 && r.atoms[i].kind == quoteAtom && r.isUnit(unit, head, maxUnitName)
	}
	if a.kind != textAtom || !r.agrees(a.Span, head) {
		return source.Span{}, false
	}
	unit := source.Span{Start: r.skipWords(r.textBack(a.Start, a.End), a.End), End: a.End}
	for _, w := range [...]string{"成立", "组建"} {
		if i := strings.Index(r.text[unit.Start:unit.End], w); i >= 0 {
			unit.Start += i + len(w) // 决定成立|文件起草组
			return unit, r.isUnit(unit, head, maxTeam)
		}
	}
	if unit.Start == a.Start && j > 1 && r.atoms[j-2].kind == bodyAtom && r.atoms[j-2].End == a.Start {
		unit.Start = r.atoms[j-2].Start
		return unit, r.isUnit(a.Span, head, maxUnitName)
	}
	return unit, r.isUnit(unit, head, maxTeam)
}

// isUnit says whether a span of so many characters at most can be the name of the unit that a head leads, rather than an honor: not 全国模范司法所.
func (r *postReader) isUnit(s source.Span, head string, most int) bool {
	n := r.runes(s)
	return n > 2 && n <= most && r.agrees(s, head) && !holdsAnyWord(r.norm(s), []string{"模范", "先进", "优秀", "文明", "示范", "满意", "红旗", "理事会", "大会", "会议", "年会", "论坛", "闭幕会", "开幕会", "座谈会", "报告会", "听证会", "交流会", "通气会", "发布会", "推进会", "培训会", "研讨会", "欢送会", "见面会", "决定", "成立", "组建"})
}

// unitVerbs stand behind a unit that opens a clause.
var unitVerbs = [...]string{"因", "获", "被", "凭", "由", "则", "也", "亦", "再", "昨", "今", "去", "在", "荣", "夺", "得", "以", "连续", "此前", "同", "均", "全", "率先", "推出", "负责", "于"}

// unitOpening returns the unit that opens the clause behind atom j: |资讯处|因….
func (r *postReader) unitOpening(j int, head string) (source.Span, bool) {
	if j+1 >= len(r.atoms) || r.atoms[j+1].kind != textAtom {
		return source.Span{}, false
	}
	a := r.atoms[j+1]
	end := a.Start
	for n := 0; end < a.End && n < maxTeam; n++ {
		c, size := r.runeAt(end)
		if !isHan(c) || among(joints, c) {
			return source.Span{}, false
		}
		end += size
		unit := source.Span{Start: a.Start, End: end}
		if n >= 2 && r.isUnit(unit, head, maxTeam) && (end == a.End || opening(r.text[end:a.End], unitVerbs[:]) != "") {
			unit.Start = r.skipWords(unit.Start, unit.End)
			return unit, r.runes(unit) > 2
		}
	}
	return source.Span{}, false
}
