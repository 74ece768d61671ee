package analyze

import (
	"cmp"
	"sort"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A focus remembers which bodies the text spoke of last, for the posts that leave theirs out.
type focus struct {
	view
	moved      bool                  // the view is another than at the beginning of a line
	heads      []headOffice          // of all posts with a body so far
	line       int                   // how many of heads stood before this line
	tribunal   office                // the last 法庭 or 庭
	final      office                // the last court of final appeal
	sentence   office                // of the sentence's last post with a body
	spoken     bool                  // sentence is set
	home       office                // the court that the article is about
	main       office                // the court or other organ of justice that the article is about
	career     bool                  // the last body is one where somebody was once
	kept       view                  // what to go back to at the end of a sentence
	homeProper office                // the court that the article is about, of those that are no tribunals
	homes      [mediaBody + 1]office // the same for each kind of body with ranks of its own
}

// stationWords stand before the stations of a career.
var stationWords = [...]string{"在", "于", "到", "去", "赴", "从", "至", "由"}

// isStation says whether the body at atom k is a station of a career: 后在|桥头法庭|任副庭长, 从|某院|调来.
func (r *postReader) isStation(k int) bool {
	if k == 0 || k+1 >= len(r.atoms) || closing(r.text[:r.atoms[k].Start], stationWords[:]) == "" {
		return false
	}
	if next := r.atoms[k+1]; next.kind == verbAtom {
		return next.class == dict.PostTake || next.class == dict.PostTransfer
	}
	return opening(r.text[r.atoms[k].End:], []string{"工作", "任职", "挂职", "当", "干", "调", "遴选", "交流", "锻炼", "服务"}) != ""
}

// careerGoesOn says whether the sentence behind the stop at atom k goes on with a career: 。2010年任…, ;后任….
func (r *postReader) careerGoesOn(k int) bool {
	rest := r.text[r.atoms[k].End:]
	return !strings.HasPrefix(r.text[r.atoms[k].Start:], "。") || rest != "" && (rest[0] >= '0' && rest[0] <= '9' || among("他她其后同此之当两三几", firstRune(rest)))
}

// lookAtPlace moves the focus to the court of the place that a clause begins with: 在双峰,|院长李文….
func (r *postReader) lookAtPlace(k int) {
	if k+1 >= len(r.atoms) || r.atoms[k+1].kind != commaAtom || k > 0 && r.atoms[k-1].kind != stopAtom {
		return
	}
	words := r.norm(r.atoms[k].Span)
	lead := opening(words, []string{"在", "来到", "到达", "抵达", "走进"})
	place := words[len(lead):]
	if start := r.atoms[k].Start + len(lead); lead == "" || len(place) < 2*len("县") || len(place) > 5*len("县") || r.placeEnd(start, r.atoms[k].End) != r.atoms[k].End {
		return
	}
	for i, n := r.bodyBefore(r.atoms[k].Start), 0; i >= 0 && n < maxBodies; i, n = i-1, n+1 {
		if b := r.bodies[i]; b.kind == courtBody && strings.HasPrefix(r.norm(b.core), place) {
			r.look(office{body: i})
			return
		}
	}
}

// sameTail returns the unit that a word for units alone before a head noun, no department then, points back to: 某市公安局交警支队 …|支队|民警; 某某检测中心,|中心|主任.
func (r *postReader) sameTail(_ int, po *post) (office, bool) {
	unit := r.norm(po.dept)
	switch unit {
	case "支队", "大队", "中队", "总队", "中心", "分局", "派出所", "检查站", "看守所", "司法所", "综治中心", "综治办", "工作站", "管理处", "工作室":
	default:
		return none(), false
	}
	for i, n := r.bodyBefore(po.Start), 0; i >= 0 && n < maxBodies; i, n = i-1, n+1 {
		if t := r.norm(r.bodies[i].Span); len(t) > len(unit) && strings.HasSuffix(t, unit) {
			po.dept = source.Span{}
			return office{body: i}, true
		}
	}
	return none(), false
}

// maxEngaged is how many atoms back the body may stand that engages somebody.
const maxEngaged = 16

// engagedBy returns the body that a sentence says engages the holder of the post at atom k: 某院聘请李文、王武为|特约监督员, 被某院聘为|调解员.
func (r *postReader) engagedBy(k int, po *post) (office, bool) {
	for j := k - 1; j > 0 && j >= k-maxEngaged && r.atoms[j].kind != stopAtom; j-- {
		if a := r.atoms[j]; a.kind == verbAtom && strings.Contains(r.text[a.Start:a.End], "聘") && r.atoms[j-1].kind == bodyAtom {
			return office{body: r.atoms[j-1].index, core: true, dept: po.dept}, true
		}
	}
	return none(), false
}

// pointedAt returns the last body that a word before a post points back to, also one that is only given something: 给某院记功,并授予|该院|院长.
func (r *postReader) pointedAt(_ int, po *post) (office, bool) {
	if level := opening(r.text[po.Start:po.title.Start], []string{"中院", "高院"}); level != "" {
		return r.ofLevel(po, level)
	}
	if o, ok := r.ours(po); ok {
		return o, true
	}
	unit, ok := strings.CutPrefix(r.text[po.Start:po.title.Start], "该")
	if !ok {
		return r.ofUnit(po)
	}
	if o, ok := r.thatDepartment(unit, po); ok {
		return o, true
	}
	granter := none()
	for i, n := r.bodyBefore(po.Start), 0; i >= 0 && n < maxBodies; i, n = i-1, n+1 {
		if lastRune(r.norm(r.bodies[i].core)) != firstRune(unit) {
			continue
		}
		o := office{body: i, core: true, dept: po.dept}
		if !r.grants(r.bodies[i].Span) {
			return o, true
		}
		if granter.empty() {
			granter = o
		}
	}
	return granter, !granter.empty()
}

// thatDepartment returns the last department of a post that a word for departments alone points back to: 某院第五检察部主任李文、|该部|检察官助理.
func (r *postReader) thatDepartment(unit string, po *post) (office, bool) {
	if po.dept.End > po.dept.Start || !among("部庭科处室股队组", firstRune(unit)) {
		return none(), false
	}
	for i := len(r.posts) - 1; i >= 0 && i >= len(r.posts)-maxBodies; i-- {
		before := &r.posts[i]
		if dept := before.org.dept; before.Start < po.Start && dept.End > dept.Start && lastRune(r.norm(dept)) == firstRune(unit) {
			return before.org, true
		}
	}
	return none(), false
}

// ours returns the organ that the article is about where 本院 or 我局 stands before a post that any body has: 本院|发言人.
func (r *postReader) ours(po *post) (office, bool) {
	words := r.text[po.Start:po.title.Start]
	lead := opening(words, []string{"本", "我", "我们", "咱们"})
	o := r.focus.main
	if own := r.ownUnit(words[len(lead):]); lead != "" && own >= 0 {
		return office{body: own, core: true, dept: po.dept}, true
	}
	if lead == "" || po.head.kind != "any" || o.body < 0 || len(words) == len(lead) {
		return none(), false
	}
	o.core, o.dept = true, po.dept
	return o, lastRune(r.norm(r.bodies[o.body].core)) == firstRune(words[len(lead):])
}

// ownUnit returns the first school that the article names where a post begins with 校, 我|校|党委书记, the first firm of lawyers for 所; -1 for none.
func (r *postReader) ownUnit(word string) int {
	if word != "校" && word != "所" {
		return -1
	}
	for i := range r.bodies[:min(len(r.bodies), maxBodies)] {
		if b := &r.bodies[i]; b.kind == schoolBody && word == "校" && !strings.HasSuffix(r.norm(b.core), "校") || word == "所" && strings.HasSuffix(r.norm(b.core), "律师事务所") {
			return i
		}
	}
	return -1
}

// ofUnit returns the body that a word for units alone means before a department: 某某供电公司总经理李文说,公司|法务部主任.
func (r *postReader) ofUnit(po *post) (office, bool) {
	if po.dept.End <= po.dept.Start || departmentKind(r.norm(po.dept)) == "court" {
		return none(), false
	}
	unit := closing(r.text[:po.dept.Start], []string{"公司", "集团", "银行", "学校", "学院", "医院", "协会", "事务所", "中心"})
	if unit == "" {
		return none(), false
	}
	for i, n := r.bodyBefore(po.dept.Start), 0; i >= 0 && n < maxBodies; i, n = i-1, n+1 {
		if t := r.norm(r.bodies[i].core); len(t) > len(unit) && strings.HasSuffix(t, unit) || unit == "学校" && r.bodies[i].kind == schoolBody || unit == "公司" && r.bodies[i].kind == companyBody {
			return office{body: i, core: true, dept: po.dept}, true
		}
	}
	return none(), false
}

// ofLevel returns the last court of a level that a post names alone: 中院|民二庭庭长.
func (r *postReader) ofLevel(po *post, level string) (office, bool) {
	long := string(firstRune(level)) + "级"
	for i, n := r.bodyBefore(po.Start), 0; i >= 0 && n < maxBodies; i, n = i-1, n+1 {
		if t := r.norm(r.bodies[i].core); r.bodies[i].kind == courtBody && (strings.HasSuffix(t, level) || strings.Contains(t, long)) {
			po.own = true
			return office{body: i, core: true, dept: po.dept}, true
		}
	}
	return none(), false
}

// publishedBy are what stands before the court that a page is of, maxLabel the bytes that are looked at.
var publishedBy = closers("作者:", "发布者:", "发布人:", "来源:", "供稿:", "供稿单位:", "责任编辑:", "编辑:", "发布单位:")

const maxLabel = 8 * len("院")

// maxHeadline is how many bytes a line has at most that can be a headline.
const maxHeadline = 40 * len("院")

// weight is how much a mention says that the article is about a body: much in the headline, little where it only grants or asks.
func (r *postReader) weight(b bodyHit) int {
	if r.ourCourt && publishedBy.closing(strings.TrimRight(r.text[max(0, b.Start-maxLabel):b.Start], " ")) != "" {
		return 24 // 我院 is the one whose page it is
	}
	if first := r.lines[0]; b.Start < first.End && first.End-first.Start <= maxHeadline {
		return 12
	}
	if !r.speaksOf(b.Span) {
		return 1
	}
	return 4
}

// A headOffice is the body that a head noun had: 主任 → 市人大常委会, for the 副主任 behind it.
type headOffice struct {
	head string
	office
}

// maxCourts is how many bodies back a magistrate may look for the court.
const maxCourts = 40

// bodyBefore returns the last body that begins before byte i, -1 for none.
func (r *postReader) bodyBefore(i int) int {
	return sort.Search(len(r.bodies), func(n int) bool { return r.bodies[n].Start >= i }) - 1
}

// magistrates finds the last magistrates' court before atom k.
func (r *postReader) magistrates(k int) (office, bool) {
	at := r.atoms[k].Start
	for i, n := r.bodyBefore(at), 0; i >= 0 && n < maxCourts; i, n = i-1, n+1 {
		b := r.bodies[i]
		if b.kind != courtBody {
			continue
		}
		t := r.norm(b.core)
		if strings.Contains(t, "裁判") || strings.HasSuffix(t, "法院") && !strings.HasPrefix(t, "区域") && !strings.HasPrefix(t, "高等") && !strings.HasPrefix(t, "终") && !strings.HasPrefix(t, "上诉") && !strings.Contains(t, "最高") {
			return office{body: i, core: true}, true
		}
	}
	return office{}, false
}

// standing finds the last standing committee of a congress before atom k.
func (r *postReader) standing(k int) (office, bool) {
	for i, n := r.bodyBefore(r.atoms[k].Start), 0; i >= 0 && n < maxCourts; i, n = i-1, n+1 {
		if r.bodies[i].kind == congressBody && closing(r.norm(r.bodies[i].core), []string{"人大常委会", "大会常务委员会", "大会常委会"}) != "" {
			return office{body: i, core: true}, true
		}
	}
	return office{}, false
}

// setHomes finds, for each kind of body that posts are of without naming it, the one that the article speaks of most, the
// first of equals.
func (r *postReader) setHomes() {
	for kind := range r.focus.homes {
		r.focus.homes[kind] = none()
	}
	var most [mediaBody + 1]int
	r.focus.main, r.focus.homeProper, r.focus.proper = none(), none(), none()
	top, proper := 0, 0
	count := map[string]int{}
	for i, b := range r.bodies {
		if !hasRanks(b.kind) || r.overArea(b) {
			continue
		}
		id := r.norm(b.core)
		if b.court >= 0 && r.courts[b.court].entity >= 0 {
			id = cmp.Or(r.courtList[r.courts[b.court].entity].name, id)
		}
		count[id] += r.weight(b)
		if i := strings.Index(id, "法院"); i > 0 && i+len("法院") < len(id) {
			count[id[:i+len("法院")]]++ // a tribunal speaks a little for its court
		}
		if o := (office{body: i, core: true}); b.kind == courtBody && !r.isTribunal(o) && count[id] > proper {
			proper = count[id]
			r.focus.homeProper = o
		}
		if count[id] > top {
			top = count[id]
			r.focus.main = office{body: i, core: true}
		}
		if count[id] > most[b.kind] {
			most[b.kind] = count[id]
			r.focus.homes[b.kind] = office{body: i, core: true}
		}
	}
	r.focus.home = r.focus.homes[courtBody]
}

// subject returns the last body that the sentence names before atom k, where the head noun agrees with it rather than with
// the kind of body that mostly has such a head: 某大学法学院办讲座,|院长李文.
func (r *postReader) subject(k int, head, kind string) (office, bool) {
	if o, ok := r.house(k, head); ok {
		return o, true
	}
	if kind != "court" && kind != "congress" || head != "院长" && head != "主任委员" {
		return office{}, false
	}
	for j := k - 1; j >= max(0, k-maxSubject) && r.atoms[j].kind != stopAtom; j-- {
		if r.atoms[j].kind != bodyAtom {
			continue
		}
		b := r.bodies[r.atoms[j].index]
		if head == "院长" && r.jurisdiction == dict.Taiwan && b.kind != courtBody && !r.agrees(b.core, head) {
			continue // 司法院召开某某委员会,由|院长李文主持
		}
		return office{body: r.atoms[j].index}, b.kind != courtBody && b.kind != congressBody && r.agrees(b.core, head)
	}
	if head == "主任委员" && r.jurisdiction == dict.Taiwan {
		return r.agreeing(k, head)
	}
	return office{}, false
}

// maxSubject is how many atoms back subject looks.
const maxSubject = 300

// hasRanks says whether bodies of a kind are organs of justice with posts of their own, which the text often names without them.
func hasRanks(k bodyKind) bool {
	return k == courtBody || k == procuratorateBody || k == policeBody || k == justiceBody || k == prisonBody
}

// maxHeads is how many posts back headOffice looks.
const maxHeads = 100

// headOffice returns the body of the last post with the head noun, of those from the given one on.
func (r *postReader) headOffice(head string, from int) (office, bool) {
	for i := len(r.focus.heads) - 1; i >= from && i >= len(r.focus.heads)-maxHeads; i-- {
		if r.focus.heads[i].head == head {
			return r.focus.heads[i].office, true
		}
	}
	return office{}, false
}

// homeOf returns the body that the article begins with, of the kind of body i, which was the last one before byte at but stands in another
// sentence: 甲大学办讲座,乙大学教授到会。校长|李明.
func (r *postReader) homeOf(i, at int, head string) int {
	if head != "校长" && head != "理事长" && head != "典狱长" || !holdsAny(r.text[r.bodies[i].End:at], "。;") {
		return i
	}
	for j := range r.bodies[:min(i, maxBodies)] {
		if b := r.bodies[j]; b.kind == r.bodies[i].kind && r.agrees(b.core, head) {
			return j
		}
	}
	return i
}

// kindsOf lists the kinds of body that a head noun's sort of body can be.
func kindsOf(kind string) []bodyKind {
	switch kind {
	case "court", "final":
		return []bodyKind{courtBody}
	case "proc":
		return []bodyKind{procuratorateBody}
	case "police":
		return []bodyKind{policeBody, prisonBody}
	case "justice":
		return []bodyKind{justiceBody, policeBody}
	case "party":
		return []bodyKind{partyBody}
	case "congress", "cc":
		return []bodyKind{congressBody}
	case "company":
		return []bodyKind{companyBody}
	case "school":
		return []bodyKind{schoolBody}
	case "prison":
		return []bodyKind{prisonBody}
	}
	return nil
}

// words is the span of a body without its department.
func (r *postReader) words(o office) source.Span {
	if o.body >= 0 {
		return r.bodies[o.body].core
	}
	return o.text
}
