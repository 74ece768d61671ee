package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Departments: what the words of a department tell of the body that a post leaves out.

// inside are departments that every organ of justice has, and that no name of a body ends in.
var inside = [...]string{"办公室", "研究室", "政治部", "政治处", "机关党委", "机关工会", "机关纪委", "机关团委", "工会", "团支部", "团总支", "妇委会", "纪检组", "宣传科", "宣传处", "政工科", "人事科", "人事处", "组织人事", "干部处", "综合办公室", "综合科", "综合处", "监察室", "司法技术", "技术科", "技术处", "行装科", "行装处", "后勤"}

// departments lists words of departments that only one kind of body has.
var departments = [...]struct {
	kind  string
	words []string
}{
	{"prison", []string{"戒护", "教化", "作业科", "名籍", "调查分类", "狱政", "狱侦", "狱内", "监区", "技训", "刑罚执行", "生活卫生", "教育改造", "劳动改造"}},
	{"proc", []string{"检察", "公诉", "侦监", "侦查监督", "批捕", "未检", "控申", "控告申诉", "案件管理", "案管", "检务", "反贪", "反渎", "监所", "民行", "职务犯罪"}},
	{"court", []string{"执行局", "执行指挥", "执行实施", "执行裁决", "审判", "审管", "审务", "立案", "诉讼服务", "速裁", "快审", "审监", "法警", "司法警察", "合议庭", "诉前调解"}},
	{"police", []string{"公安", "派出所", "刑侦", "刑警", "治安", "交警", "特警", "经侦", "网安", "国保", "出入境", "户政", "警务"}},
	{"school", []string{"政教", "教务", "德育", "学工", "学生处", "教导处", "思政", "教学部"}},
	{"justice", []string{"司法局", "司法所", "社区矫正", "法律援助", "律师管理", "律管", "公证管理", "普法", "依法治理", "人民调解", "安置帮教"}},
}

// departmentKind is the sort of body that a department is one of, "" where several have it.
func departmentKind(dept string) string {
	if dept == "" {
		return ""
	}
	for _, d := range departments {
		for _, w := range d.words {
			if strings.Contains(dept, w) {
				return d.kind
			}
		}
	}
	if strings.HasSuffix(dept, "庭") {
		return "court"
	}
	return ""
}

// kindWanted is the sort of body that the post at atom k asks for, by its department, by the committee in its title or by its chain.
func (r *postReader) kindWanted(k int, po *post) string {
	if kind := departmentKind(r.norm(po.dept)); kind != "" {
		return kind
	}
	if kind := committeeKind(r.norm(po.title)); kind != "" && po.inner {
		return kind
	}
	return r.chainKind(k, po)
}

// atCourt keeps a post of a whole court out of its tribunals: 院长, 立案庭庭长, 党组成员.
func (r *postReader) atCourt(o office, po *post) office {
	whole := po.dept.End > po.dept.Start || po.inner || po.head.flags&rankTerm != 0 || po.head.kind == "party" || r.headText(po) == "院长" || r.headText(po) == "法警"
	if !whole && !strings.HasSuffix(r.text[po.title.Start:po.title.End], "班子成员") || strings.HasSuffix(r.headText(po), "支部书记") || o.body < 0 || !r.isTribunal(o) {
		return o
	}
	if core := r.bodies[o.body].core; r.focus.proper.empty() || !r.hasTribunal(r.focus.proper, o, po.Start) {
		if i := strings.Index(r.norm(core), "法院"); i > 0 {
			return office{body: -1, text: source.Span{Start: core.Start, End: core.Start + i + len("法院")}}
		}
	}
	if r.focus.proper.empty() {
		return o
	}
	return r.focus.proper
}

// hasTribunal says whether a tribunal is one of a court, or nobody knows that it is not, or the text before byte at names the court.
func (r *postReader) hasTribunal(court, tribunal office, at int) bool {
	if court.body < 0 || r.bodies[court.body].Start < at {
		return true
	}
	c, t := r.entity(r.bodies[court.body]), r.entity(r.bodies[tribunal.body])
	return c < 0 || t < 0 || strings.HasPrefix(r.courtList[t].name, r.courtList[c].name)
}

// atBureau keeps a post in a department of a bureau out of its offices in towns: 社区矫正科科长, 法制大队大队长.
func (r *postReader) atBureau(o office, po *post) office {
	whole := po.dept.End > po.dept.Start || po.inner && strings.HasPrefix(r.text[po.title.Start:], "政治处") || opening(r.headText(po), []string{"党委", "党组"}) != ""
	if !whole || o.body < 0 {
		return o
	}
	station := closing(r.norm(r.bodies[o.body].core), []string{"司法所", "派出所"})
	if station == "" {
		return o
	}
	core := r.bodies[o.body].core
	for _, bureau := range [...]string{"公安局", "分局", "司法局"} {
		if i := strings.Index(r.norm(core), bureau); i > 0 {
			return office{body: -1, text: source.Span{Start: core.Start, End: core.Start + i + len(bureau)}}
		}
	}
	for i, n := r.bodyBefore(po.Start), 0; i >= 0 && n < maxBodies; i, n = i-1, n+1 {
		b := r.bodies[i]
		if b.kind != r.bodies[o.body].kind {
			continue
		}
		if closing(r.norm(b.core), []string{"司法局", "公安局", "公安分局", "分局"}) != "" {
			return office{body: i}
		}
		if at := strings.Index(r.norm(b.core), "公安局"); at > 0 {
			return office{body: -1, text: source.Span{Start: b.core.Start, End: b.core.Start + at + len("公安局")}}
		}
	}
	return o
}

// bureauOf returns the part of a body's name up to the bureau that a post names: 副县长、|公安局|局长, where the text has 县公安局|交警大队.
func (r *postReader) bureauOf(o office, po *post) (office, bool) {
	bureau := r.norm(po.dept)
	if town, ok := r.townOf(o, po); ok {
		return town, true
	}
	if over, ok := r.overUnit(o, po); ok {
		return over, true
	}
	if o.body < 0 || !strings.Contains(bureau, "局") || strings.Contains(bureau, "执行局") {
		return none(), false
	}
	if r.bodies[o.body].kind == congressBody {
		return office{body: -1, text: po.dept}, true // 人大常委会副主任李文,|司法局政工室|主任
	}
	if !strings.HasSuffix(bureau, "局") {
		return none(), false
	}
	core := r.bodies[o.body].core
	i := strings.Index(r.norm(core), bureau)
	if i <= 0 && r.bodies[o.body].kind == partyBody {
		place := r.placeOf(r.bodies[o.body])
		place.dept = po.dept
		return place, place.text.End > place.text.Start // 清河县委书记李文,副县长、|公安局|局长
	}
	if i <= 0 {
		return none(), false
	}
	return office{body: -1, text: source.Span{Start: core.Start, End: core.Start + i + len(bureau)}}, true
}

// townOf returns the office of a town beside another one of it: 桥头镇司法所所长李文、|派出所|所长.
func (r *postReader) townOf(o office, po *post) (office, bool) {
	offices := []string{"司法所", "派出所", "财政所", "综治办", "党政办", "综治中心", "服务中心", "信访办"}
	if o.body < 0 || po.dept.End <= po.dept.Start || closing(r.norm(po.dept), offices) == "" {
		return none(), false
	}
	core := r.bodies[o.body].core
	words := r.norm(core)
	if closing(words, offices) == "" {
		return none(), false
	}
	for _, unit := range [...]string{"镇", "乡", "街道"} {
		if i := strings.Index(words, unit); i > 0 {
			return office{body: -1, text: source.Span{Start: core.Start, End: core.Start + i + len(unit)}, dept: po.dept}, true
		}
	}
	return none(), false
}

// houses lists the ends of the bodies in which those of a trade sit, where courts and bureaus have some of them too.
var houses = [...]struct {
	head  string
	tails []string
}{
	{"调解员", []string{"调解中心", "调解室", "调委会", "调解委员会", "调解工作室", "调解站", "调解协会", "调解队", "调处中心", "化解中心", "综治中心"}},
	{"公证员", []string{"公证处"}},
	{"公证员助理", []string{"公证处"}},
	{"仲裁员", []string{"仲裁委员会", "仲裁委", "仲裁院"}},
	{"监区长", []string{"监狱"}},
	{"分监区长", []string{"监狱"}},
}

// house returns the last body before atom k in its paragraph in which those with a head noun sit: 走进某某调解中心,调解员李文….
func (r *postReader) house(k int, head string) (office, bool) {
	for _, h := range houses {
		if !strings.HasSuffix(head, h.head) {
			continue
		}
		for i, n := r.bodyBefore(r.atoms[k].Start), 0; i >= 0 && n < maxBodies && (r.bodies[i].Start >= r.line.Start || h.tails[0] == "公证处"); i, n = i-1, n+1 {
			if closing(r.norm(r.bodies[i].core), h.tails) != "" {
				return office{body: i}, true
			}
			if r.bodies[i].kind == courtBody {
				break
			}
		}
	}
	return none(), false
}

// committeeKind is the sort of body that the committee in a title is one of.
func committeeKind(title string) string {
	switch {
	case opening(title, []string{"检察委员会", "检委会"}) != "":
		return "proc"
	case opening(title, []string{"审判委员会", "审委会"}) != "":
		return "court"
	}
	return ""
}

// besideUnit says whether the department of a post is of the same rank as a unit, so that it is no part of it: 法律厅厅长李文,|财政厅|厅长王武.
func (r *postReader) besideUnit(o office, po *post) bool {
	last := lastRune(r.norm(r.words(o)))
	if r.otherBureau(o, po) {
		return true
	}
	if po.dept.End > po.dept.Start && o.body >= 0 && r.bodies[o.body].kind == congressBody && closing(r.norm(r.bodies[o.body].core), committees[:]) != "" && closing(r.norm(po.dept), committees[:]) != "" {
		return true // 全国人大财政经济委员会主任委员李文、|监察和司法委员会|主任委员王武
	}
	if closing(r.norm(po.dept), []string{"委", "委员会", "调查组", "督导组", "工作组"}) != "" && o.body >= 0 && r.isMinistry(r.bodies[o.body]) {
		return true // 商务部部长李文…,|国资委|主任王武
	}
	return po.dept.End > po.dept.Start && last == lastRune(r.norm(po.dept)) && (o.body < 0 || among("厅司科庭", last))
}

// committees end the names of the committees of a congress: 财政经济委员会, 教科文卫委.
var committees = [...]string{"委员会", "委"}

// isMinistry says whether a body is a ministry or an agency of the nation: 公安部, 国家移民管理局.
func (r *postReader) isMinistry(b bodyHit) bool {
	name := r.norm(b.core)
	return b.court < 0 && (strings.HasSuffix(name, "部") && (b.kind == governmentBody || b.kind == policeBody || b.kind == justiceBody) || strings.HasPrefix(name, "国家"))
}

// ownBureaus are the bureaus that courts and procuratorates have.
var ownBureaus = closers("执行局", "法警局", "反贪局", "反渎局", "侦查局", "预防局", "警务局")

// otherBureau says whether a post of a court, a procuratorate or a society names the bureau of a government, 某院副院长李文、|司法局行政复议科|科长王武, or one of
// a bureau of Hong Kong or Macau another bureau.
func (r *postReader) otherBureau(o office, po *post) bool {
	dept := r.norm(po.dept)
	if o.body >= 0 && r.bodies[o.body].kind == procuratorateBody && dept == "服务处" {
		return true // that of a member of parliament
	}
	if (r.jurisdiction == dict.HongKong || r.jurisdiction == dict.Macau) && strings.HasSuffix(dept, "局") && strings.HasSuffix(r.norm(r.words(o)), "局") {
		return true // 惩教管理局局长李文、|消防局|局长王武
	}
	i := strings.Index(dept, "局")
	if i <= 0 || o.body < 0 || ownBureaus.closing(dept[:i+len("局")]) != "" {
		return false
	}
	k := r.bodies[o.body].kind
	return k == courtBody || k == procuratorateBody || closing(r.norm(r.bodies[o.body].core), []string{"协会", "学会", "律协"}) != ""
}

// madeJudge says whether the post at atom k is one that a verb gives to a name, which the court has, not the tribunal spoken of before:
// 任命李文为桥头法庭庭长,王武为|审判员.
func (r *postReader) madeJudge(k int, head string) bool {
	return (head == "审判员" || head == "助理审判员") && k > 1 && r.atoms[k-1].kind == verbAtom && r.atoms[k-2].kind == nameAtom && !r.focus.proper.empty()
}

// bureauHead says whether a head noun is that of the head of an office that its first character names.
func bureauHead(head string) bool {
	switch head {
	case "所长", "局长", "署长", "厅长", "站长":
		return true
	}
	return false
}

// siblingDepartment gives the post at atom k in a row the department of the one before it: 民一庭副庭长李文、副庭长王武.
func (r *postReader) siblingDepartment(k int, po *post) bool {
	if k < 3 || po.dept.End != po.dept.Start || po.inner || !r.isRow(k) {
		return false
	}
	sibling := &r.posts[r.atoms[k-3].index]
	if sibling.dept.End <= sibling.dept.Start || r.headText(sibling) != r.headText(po) {
		return false
	}
	po.org, po.dept = sibling.org, sibling.dept
	return true
}

// headsUnit says whether a head noun is that of the head of a body's department: 某院执行局 …|局长.
func (r *postReader) headsUnit(b bodyHit, head string) bool {
	return b.End > b.core.End && strings.HasSuffix(head, "长") && r.agrees(source.Span{Start: b.core.End, End: b.End}, head)
}

// insideBody says whether a post of the Party is one inside another body, not of a committee: 党组书记, 机关党委书记.
func insideBody(head string) bool {
	return opening(head, []string{"党组", "党委", "党总支", "党支部", "支部", "机关"}) != ""
}
