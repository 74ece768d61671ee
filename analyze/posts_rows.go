package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Posts in a row have the body of the first one, where that is a town, a village, a firm, a school or a society and they are posts in such:
// 桥头镇党委书记李文、|政法委员|王武; 某某集团董事长李文、|法务总监|王武.

// maxRowPosts is how many posts back the first one of a row may stand.
const maxRowPosts = 12

// rowLead returns the body of the last post before the one at atom k, in its row, that comes with one of its own.
func (r *postReader) rowLead(k int) office {
	for range maxRowPosts {
		if k < 3 || r.atoms[k-1].kind != listAtom && r.atoms[k-1].kind != andAtom && r.atoms[k-1].kind != commaAtom || r.atoms[k-2].kind != nameAtom || r.atoms[k-3].kind != postAtom {
			break
		}
		for k -= 3; k >= 2 && r.atoms[k-1].kind == listAtom && r.atoms[k-2].kind == postAtom; {
			k -= 2
		}
		if po := &r.posts[r.atoms[k].index]; po.own && !po.org.empty() && !r.bareOffice(po) {
			return po.org
		}
	}
	return none()
}

// townOffices are bodies in a town, committees in a village and departments of a firm that rows name without it.
var (
	townOffices    = closers("派出所", "司法所", "财政所", "办事处", "党政办", "综治办", "信访办", "平安办", "综治中心", "服务中心", "人大工委", "人民政府", "政府", "党工委", "纪工委", "武装部", "人武部", "人大", "纪委", "党委", "执法队", "执法大队", "工作站", "服务站", "农技站", "林业站", "水管站", "卫生院")
	villageOffices = closers("村委会", "居委会", "村民委员会", "居民委员会", "党支部", "党总支", "村监委会", "监委会")
	unions         = closers("妇联", "工商联", "文联", "残联", "侨联", "科协", "团委", "工会", "协会", "学会", "商会", "联合会", "红十字会")
	firmOffices    = closers("董事会", "监事会", "法务部", "财务部", "人事部", "人力资源部", "市场部", "营销部", "风控部", "合规部", "行政部", "运营部", "工程部", "技术部", "审计部", "权益部", "维权部", "联络部", "会员部")
)

// bareOffice says whether the body of a post is one of these without the place or the firm that has it.
func (r *postReader) bareOffice(po *post) bool {
	name := r.norm(r.words(po.org))
	return name != "" && (specialist(name) || townOffices.closing(name) == name || villageOffices.closing(name) == name || firmOffices.closing(name) == name)
}

// townIn returns the town that a body belongs to: 桥头镇|司法所; an empty span for none.
func (r *postReader) townIn(o office) source.Span {
	words := r.words(o)
	name := strings.TrimSuffix(r.norm(words), townOffices.closing(r.norm(words)))
	if unit := closing(name, []string{"镇", "乡", "街道"}); unit == "" || len(name) == len(unit) {
		return source.Span{}
	}
	return source.Span{Start: words.Start, End: words.Start + len(name)}
}

// ofRow gives an office that stands for itself the town, the village or the firm that its row began with: 桥头镇镇长李文、|司法所|所长王武.
func (r *postReader) ofRow(k int, po *post) {
	if !r.bareOffice(po) {
		return
	}
	lead := r.rowLead(k)
	if lead.empty() {
		return
	}
	words, town := r.words(po.org), r.townIn(lead)
	switch name := r.norm(words); {
	case town.End > town.Start && townOffices.closing(name) != "":
		po.org = office{body: -1, text: town, dept: words}
	case r.isVillage(r.words(lead)) && villageOffices.closing(name) != "":
		po.title.Start, po.org = words.Start, office{body: lead.body, text: lead.text, core: true}
	case r.isFirm(lead) && firmOffices.closing(name) != "", r.isSociety(lead) && (firmOffices.closing(name) != "" || specialist(name)):
		po.org = office{body: lead.body, text: lead.text, core: true, dept: words}
	}
}

// bureaus are short words for the bureau or the department of a government that the text has named in full.
var bureaus = openers("县局", "市局", "区局", "州局", "旗局", "省厅")

// bureauNamed gives a post in 县局, 市局 or 省厅 the bureau that the text has named last with its place: 宁乡市公安局 …|市局|刑侦大队.
func (r *postReader) bureauNamed(po *post) {
	text := r.words(po.org)
	w := bureaus.opening(r.norm(text))
	if w == "" {
		return
	}
	r.ownDept(&po.org)
	unit, tail := string(firstRune(w)), string(lastRune(w))
	for i, n := r.bodyBefore(po.Start), 0; i >= 0 && n < maxBodies; i, n = i-1, n+1 {
		b := r.bodies[i]
		name := r.norm(b.core)
		end := strings.Index(name, tail) + len(tail)
		if at := strings.Index(name, unit); b.kind != policeBody && b.kind != justiceBody || at <= 0 || end <= at || strings.ContainsAny(name[at+len(unit):end], "市县区旗州") {
			continue
		}
		dept := po.org.dept
		if dept.End <= dept.Start {
			dept = source.Span{Start: text.Start + len(w), End: text.End}
		}
		po.org = office{body: -1, text: source.Span{Start: b.core.Start, End: b.core.Start + end}, dept: dept}
		return
	}
}

// ownDept keeps the department that the words of a body end in.
func (r *postReader) ownDept(o *office) {
	if o.body >= 0 && !o.core && o.dept.End <= o.dept.Start {
		o.dept = source.Span{Start: r.bodies[o.body].core.End, End: r.bodies[o.body].End}
	}
}

// councilOf gives a post in the council of a society the society, 研究会第三届|理事会|会长 behind 湖南省法学会审判理论研究会, 第三届|理事会 the first one that
// the text named; and one in a part of a school that stands alone the school with it: 湘潭大学法学院 …|法学院|院长.
func (r *postReader) councilOf(po *post) {
	text := r.words(po.org)
	name := r.norm(text)
	word, ok := strings.CutSuffix(name, "理事会")
	if ok {
		word = strings.TrimRight(strings.TrimSuffix(word, "届"), "第一二三四五六七八九十首新上本")
	} else if word = name; !strings.HasSuffix(name, "学院") || r.placeEnd(text.Start, text.End) > 0 {
		return
	}
	if ok && len(word) > 3*len("会") || word == "学院" || r.jurisdiction != dict.Mainland {
		return
	}
	r.ownDept(&po.org)
	found := -1
	for i, n := r.bodyBefore(po.Start), 0; i >= 0 && n < maxBodies; i, n = i-1, n+1 {
		t := r.norm(r.bodies[i].core)
		if len(t) <= len(word) || !strings.HasSuffix(t, word) || strings.HasSuffix(t, "理事会") || word == "" && societies.closing(t) == "" {
			continue
		}
		if found = i; word != "" {
			break
		}
	}
	if found >= 0 {
		po.org = office{body: found, core: true, dept: po.org.dept}
	}
}

// isFirm says whether a body is a company.
func (r *postReader) isFirm(o office) bool {
	return o.body >= 0 && r.bodies[o.body].kind == companyBody || o.body < 0 && closing(r.norm(o.text), []string{"公司", "集团"}) != ""
}

// isSchool says whether a body is a school.
func (r *postReader) isSchool(o office) bool {
	return o.body >= 0 && r.bodies[o.body].kind == schoolBody || o.body < 0 && closing(r.norm(o.text), []string{"学校", "中学", "小学", "大学", "学院", "一中"}) != ""
}

// isSociety says whether a body is a society, a union or a federation: 律师协会, 妇联.
func (r *postReader) isSociety(o office) bool {
	if o.body < 0 || r.bodies[o.body].kind == otherBody {
		return o.body >= 0
	}
	name := r.norm(r.words(o))
	return unions.closing(name) != "" || opening(name, []string{"团", "共青团"}) != ""
}

// specialist says whether the name of a committee of a society leaves the society out: 刑事专业委员会.
func specialist(name string) bool {
	field := strings.TrimSuffix(name, "专业委员会")
	return field != name && !holdsAny(field, "会协")
}

// rowMember gives the post at atom k the body that its row began with.
func (r *postReader) rowMember(k int, po *post) (office, bool) {
	if po.head.flags&(aloneTerm|freeTerm) != 0 {
		return none(), false
	}
	lead := r.rowLead(k)
	if lead.empty() {
		return none(), false
	}
	o, ok := r.bodyOfRow(lead, po)
	po.own = po.own || ok && po.head.flags&bodyTerm != 0
	return o, ok
}

// bodyOfRow returns the body of a post in a row whose first post has body o, if posts like it are found in such a body.
func (r *postReader) bodyOfRow(o office, po *post) (office, bool) {
	title := r.norm(source.Span{Start: po.title.Start, End: po.End})
	town := r.townIn(o)
	switch {
	case town.End > town.Start:
		o = office{body: -1, text: town}
		return o.with(po.dept), inTown.opening(title) != "" || townsfolk.closing(title) != "" || townOffices.closing(r.norm(po.dept)) != ""
	case r.isVillage(r.words(o)):
		return o.with(po.dept), r.inVillage(po) || inVillages.opening(title) != "" || townsfolk.closing(title) != ""
	case po.head.kind == "place":
		o = r.placeLed(o)
		return o, !o.empty() && strings.HasPrefix(r.headText(po), string(lastRune(r.norm(o.text))))
	case r.isFirm(o):
		return o.with(po.dept), inFirms.closing(title) != "" && departmentKind(r.norm(po.dept)) == ""
	case r.isSchool(o):
		return o.with(po.dept), inSchools.closing(title) != ""
	case po.dept.End <= po.dept.Start || departmentKind(r.norm(po.dept)) != "":
		return none(), false
	}
	return o.with(po.dept), r.isSociety(o)
}

// placeLed is the place of a committee of the Party or a government; none for others.
func (r *postReader) placeLed(o office) office {
	if o.body >= 0 && r.bodies[o.body].kind == partyBody {
		return r.placeOf(r.bodies[o.body])
	}
	if o.body < 0 && r.placeEnd(o.text.Start, o.text.End) == o.text.End {
		return office{body: -1, text: o.text}
	}
	return none()
}

// with is a body with the department of a post in it.
func (o office) with(dept source.Span) office {
	return office{body: o.body, text: o.text, core: true, dept: dept}
}

// The posts that there are in every town, village, school and firm.
var (
	inTown     = openers("党委", "党工委", "人大", "纪委", "政法委员", "组织委员", "宣传委员", "统战委员", "武装部", "人武部", "综治", "便民")
	inVillages = openers("妇女主任", "妇联主席", "治保主任", "民调主任", "会计", "文书", "书记", "副书记", "主任", "副主任")
	inSchools  = closers("辅导员", "班主任", "教师", "校医", "组长")
	inFirms    = closers("总监", "助理", "工程师", "会计师", "经济师", "设计师", "经理", "秘书", "负责人", "主管", "总裁", "顾问", "监事", "董事", "厂长", "主任", "部长", "书记", "工会主席", "财务", "法务")
)
