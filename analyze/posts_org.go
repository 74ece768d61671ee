package analyze

import (
	"cmp"
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// resolveOrgs gives the line's posts the bodies that they leave out. A line begins with the court that the article is about.
func (r *postReader) resolveOrgs() {
	r.focus.line = len(r.focus.heads)
	r.focus.spoken = false
	r.lookHome()
	r.enterHall()
	quoted := false
	for k := range r.atoms {
		switch a := r.atoms[k]; a.kind {
		case stopAtom:
			r.leaveGuests(k)
			r.focus.spoken = r.focus.spoken && r.text[a.Start] == ';'
		case quoteAtom:
			quoted = strings.HasPrefix(r.text[a.Start:], "“")
		case textAtom:
			r.lookAtPlace(k)
			if r.life >= 0 {
				r.stayAt(a.Span)
				r.joinStation(a.Span, -1)
			}
			if r.ourCourt && !r.focus.home.empty() && !quoted && (strings.Contains(r.text[a.Start:a.End], "本院") || strings.Contains(r.text[a.Start:a.End], "我院")) {
				r.look(r.focus.home)
				r.keepView()
			}
		case bodyAtom:
			r.joinStation(a.Span, a.index)
			if !quoted && r.inView(k) {
				r.look(office{body: a.index})
				if r.focus.career = r.isStation(k); !r.focus.career {
					r.keepView()
				}
			}
		case postAtom:
			po := &r.posts[a.index]
			if !po.own {
				r.inherit(k, po)
			} else {
				r.ofCommittee(k, po)
				r.ofRow(k, po)
				r.bureauNamed(po)
				r.councilOf(po)
				r.facultyOf(po)
				r.boardOf(po)
				r.station = none()
				r.bodyWithin(po)
			}
			if !po.org.empty() && po.head.flags&aloneTerm == 0 {
				r.remember(po)
			}
		}
	}
	r.inheritBackwards()
}

// look moves the focus to a body.
func (r *postReader) look(o office) {
	b := r.bodies[o.body]
	r.focus.moved = true
	switch t := r.norm(b.Span); {
	case strings.HasPrefix(t, "终") || strings.Contains(t, "终审"):
		r.focus.final = office{body: o.body, core: true}
	case strings.HasSuffix(t, "庭") && b.kind == courtBody:
		r.focus.tribunal = o
	}
	o.core, o.dept = true, source.Span{}
	if b.kind == courtBody && !r.isTribunal(o) {
		r.focus.proper = o
	}
	if r.overArea(b) {
		return
	}
	r.focus.last[b.kind], r.focus.known[b.kind] = o, true
	if hasRanks(b.kind) {
		r.focus.recent = o
	}
}

// remember keeps the body of a post for those behind it.
func (r *postReader) remember(po *post) {
	o := po.org
	if r.witnesses(po.End) {
		return
	}
	if o.body >= 0 {
		r.look(o)
	}
	if po.own || r.focus.spoken {
		r.focus.sentence, r.focus.spoken = o, true
	}
	if po.own {
		r.focus.heads = append(r.focus.heads, headOffice{r.headText(po), o})
	}
}

func (r *postReader) headText(po *post) string { return r.text[po.head.start:po.head.end] }

// inherit gives the post at atom k the body it leaves out.
func (r *postReader) inherit(k int, po *post) {
	if o, ok := r.cellBefore(k); ok {
		o.dept = po.dept
		po.org, po.own = o, true
		return
	}
	prev := r.chained(k)
	if prev == nil && r.sameUnit(po) {
		return
	}
	if o, ok := r.partyOf(k, po); ok {
		po.org, po.own = o, true
		return
	}
	if o, ok := r.onlyBody(po); ok && (prev == nil || prev.org.empty()) {
		po.org, po.own = o, true
		return
	}
	if po.head.flags&(aloneTerm|freeTerm) != 0 {
		if prev != nil && po.head.kind == "law" && r.agrees(r.words(prev.org), "律师") {
			po.org = prev.org // 某律师事务所主任、律师
			po.org.core, po.org.dept = true, source.Span{}
		} else if prev == nil && po.head.kind == "law" {
			if po.org = r.firmBefore(k); po.org.empty() {
				po.org, _ = r.openerOf(k, po)
			}
		}
		return
	}
	if prev == nil && po.head.flags&rankTerm != 0 && k >= 2 && r.atoms[k-1].kind == commaAtom && r.atoms[k-2].kind == postAtom {
		prev = &r.posts[r.atoms[k-2].index] // …民一庭审判员,四级法官
	}
	if prev != nil && po.head.kind == "party" && closing(r.norm(r.words(prev.org)), []string{"纪检监察组", "纪检组"}) != "" {
		prev = nil // 派驻纪检监察组组长、|党组成员
	}
	if prev != nil && !prev.org.empty() {
		po.org = r.sameBody(prev.org, po)
		po.own, po.from = prev.own, r.postBefore(k)
		if po.status == "" && prev.status == "former" {
			po.status = prev.status // 原党组书记、局长
		}
		return
	}
	r.inheritFromView(k, po)
}

// inheritFromView gives the post at atom k, which stands in no chain, the body that the text before it has in view.
func (r *postReader) inheritFromView(k int, po *post) {
	r.ownDivision(k, po)
	po.wants = r.kindWanted(k, po)
	if r.life >= 0 && (r.inLead(k) || r.atStation(po)) {
		po.how = howNone
		return
	}
	if r.siblingDepartment(k, po) || r.inheritNear(k, po) {
		return
	}
	o, ok := r.lookFor(k, po)
	ok = ok && !(o.body >= 0 && r.neverHas(r.bodies[o.body], r.headText(po)))
	if ok && po.head.kind == "police" && po.head.flags&oneTerm == 0 && !po.mods && po.dept.End <= po.dept.Start && o.body >= 0 && r.isMinistry(r.bodies[o.body]) {
		ok = false // 公安部公布名单,…的|刑警|李文
	}
	if ok && k > 0 && r.headText(po) == "常委" && r.nameEnds(po.Start) && !(o.body >= 0 && strings.HasSuffix(r.norm(r.bodies[o.body].core), "政协")) {
		ok = false // 李文|常委 speaks in 政协, not for the party named before
	}
	if !ok || r.besideUnit(o, po) || closing(r.norm(po.dept), []string{"师会", "署"}) != "" {
		if o, ok := r.rowOffice(k, po); ok {
			po.org, po.how = o, 0
			return
		}
		po.how = howNone
		if po.dept.End-po.dept.Start > 2*len("庭") {
			po.org, po.own = office{body: -1, text: po.dept}, closing(r.norm(po.dept), []string{"委", "委员会"}) != "" // 律师会|会长, 监察司法委|主任委员
		}
		return
	}
	if before, ok := r.headOffice(r.headText(po), r.focus.line); ok && po.dept.End == po.dept.Start && po.mods && before == o {
		po.org = before // 某厅法制处处长甲、副处长乙
		return
	}
	o.core, o.dept = true, po.dept
	if bureau, ok := r.bureauOf(o, po); ok {
		po.org, po.dept = bureau, source.Span{}
		return
	}
	if o.body >= 0 && po.dept.End <= po.dept.Start && r.headsUnit(r.bodies[o.body], r.headText(po)) && !r.agrees(r.bodies[o.body].core, r.headText(po)) {
		o.core = false
	}
	if o.body >= 0 && po.dept.End > po.dept.Start && strings.HasSuffix(r.norm(r.bodies[o.body].core), r.norm(po.dept)) {
		o.dept = source.Span{} // 白河分局侦查队破案。|侦查队队长
	}
	po.org = o
}

// inheritNear gives the post at atom k the body that its row, its sentence or a title like its own tells: the first of these that one finds.
func (r *postReader) inheritNear(k int, po *post) bool {
	for _, find := range [...]func(*postReader, int, *post) (office, bool){
		(*postReader).inHall, (*postReader).succeeded, (*postReader).officeNamed, (*postReader).staffOf, (*postReader).insideUnit, (*postReader).rowDepartment, (*postReader).listedHead, (*postReader).benchOf, (*postReader).unitOfSentence, (*postReader).likeTitle,
		(*postReader).engagedBy, (*postReader).pointedAt, (*postReader).entered, (*postReader).ledBy, (*postReader).openerOf, (*postReader).sameTail, (*postReader).rowMember,
	} {
		if o, ok := find(r, k, po); ok && !(o.body >= 0 && r.neverHas(r.bodies[o.body], r.headText(po))) {
			po.org = o
			return true
		}
	}
	return false
}

// likeTitle returns the body of an earlier post with the title of the post at atom k, which is then its own.
func (r *postReader) likeTitle(k int, po *post) (office, bool) {
	if po.head.flags&bodyTerm == 0 {
		return none(), false
	}
	o, ok := r.sameTitle(r.atoms[k].index)
	po.own = po.own || ok
	return o, ok
}

// lookFor finds the body that a post leaves out.
func (r *postReader) lookFor(k int, po *post) (office, bool) {
	if opening(r.text[po.title.Start:po.title.End], []string{"村", "社区", "第一书记", "支书"}) != "" || closing(r.text[:po.Start], []string{"村", "社区"}) != "" {
		return r.villageSaid(po) // no court has them
	}
	kind, head := po.wants, r.headText(po)
	switch {
	case r.madeJudge(k, head):
		return r.focus.proper, true
	case kind == "law" && po.head.flags&freeTerm == 0 && r.focus.spoken && r.agrees(r.words(r.focus.sentence), "律师"):
		return r.focus.sentence, true
	case kind == "place" && po.dept.End <= po.dept.Start && (head == "镇长" || head == "乡长"):
		if o, ok := r.townBefore(k, head); ok {
			return o, true
		}
		return r.governed(head, po.Start)
	case kind == "place":
		return r.governed(head, po.Start)
	case kind == "law" || kind == "none":
		return office{}, false
	case kind == "magistrate":
		return r.magistrates(k)
	case kind == "final" && !r.focus.final.empty():
		return r.focus.final, true
	case head == "庭长" && po.dept.End == po.dept.Start && !r.focus.tribunal.empty() && (!po.mods || strings.HasPrefix(r.text[po.title.Start:], "副")):
		return r.focus.tribunal, true
	case head == "首席法官":
		if o, ok := r.headOffice(head, 0); ok {
			return o, true
		}
	}
	return r.lookByKind(k, po, kind)
}

// lookByKind finds the body that a post leaves out by the kind of body that it asks for.
func (r *postReader) lookByKind(k int, po *post, kind string) (office, bool) {
	head := r.headText(po)
	if o, ok := r.subject(k, head, kind); ok {
		return o, true
	}
	if head == "委员长" {
		if o, ok := r.standing(k); ok {
			return o, true
		}
	}
	if strings.HasPrefix(r.text[po.Start:], "院") && po.title.Start > po.Start && r.focus.recent.body >= 0 && r.bodies[r.focus.recent.body].kind == partyBody {
		o := r.focus.proper // 县委组织部副部长李文,|院党组成员
		if o.empty() {
			o = r.focus.homes[procuratorateBody]
		}
		return o, !o.empty()
	}
	if r.ofCommitteeAlone(po) {
		return office{}, false
	}
	if kind == "party" && (po.inner || insideBody(head)) {
		po.how = howSpoken
		if r.focus.spoken && r.focus.sentence.body >= 0 && r.bodies[r.focus.sentence.body].kind != partyBody {
			return r.atBureau(r.atCourt(r.focus.sentence, po), po), true
		}
		po.how = howRecent
		return r.atBureau(r.atCourt(r.focus.recent, po), po), !r.focus.recent.empty()
	}
	for _, b := range kindsOf(kind) {
		po.how = howHead
		if o := r.focus.last[b]; r.focus.known[b] && o.body >= 0 && po.dept.End <= po.dept.Start && bureauHead(head) && !r.agrees(r.bodies[o.body].core, head) {
			if o, ok := r.agreeing(k, head); ok {
				return o, true // 某署…赴某看守所,|所长
			}
		}
		po.how = howKind
		if r.focus.known[b] && !(r.focus.last[b].body >= 0 && r.neverHas(r.bodies[r.focus.last[b].body], head)) {
			return r.atBureau(r.atCourt(r.focus.last[b], po), po), true
		}
	}
	if kind == "court" && !(r.focus.home.body >= 0 && r.neverHas(r.bodies[r.focus.home.body], head)) {
		po.how = howKind
		if o := r.focus.homes[procuratorateBody]; r.focus.home.empty() && !o.empty() && closing(head, []string{"书记官", "书记官长", "录事", "通译", "法警"}) != "" {
			return o, true // procuratorates of Taiwan have them as well
		}
		return r.atCourt(r.focus.home, po), !r.focus.home.empty()
	}
	return r.lookByHead(k, po, kind)
}

// lookByHead finds the body that a post leaves out which no kind of body tells, by what its head shares with a body.
func (r *postReader) lookByHead(k int, po *post, kind string) (office, bool) {
	head := r.headText(po)
	if o := r.focus.sentence; closing(r.norm(po.dept), []string{"司法所", "派出所"}) != "" && (!r.focus.spoken || o.body < 0 || r.bodies[o.body].kind == courtBody || r.bodies[o.body].kind == procuratorateBody) {
		return office{}, false // no court has them
	}
	if r.ofCommitteeAlone(po) {
		return office{}, false
	}
	po.how = howSpoken
	if po.dept.End > po.dept.Start && r.focus.spoken {
		return r.focus.sentence, true
	}
	if (po.dept.End > po.dept.Start || po.inner) && opening(r.norm(source.Span{Start: min(po.title.Start, cmp.Or(po.dept.Start, po.title.Start)), End: po.End}), inside[:]) != "" && !r.focus.recent.empty() {
		po.how = howRecent
		return r.atBureau(r.atCourt(r.focus.recent, po), po), true
	}
	po.how = howHead
	if o, ok := r.headOffice(head, r.focus.line); ok {
		return o, true
	}
	if o, ok := r.agreeing(k, head); ok {
		return o, true
	}
	if head == "委员" && r.focus.known[congressBody] {
		po.how = howKind
		return r.focus.last[congressBody], true
	}
	if r.focus.spoken && r.agrees(r.words(r.focus.sentence), head) {
		po.how = howSpoken
		return r.focus.sentence, true
	}
	if po.inner || po.dept.End > po.dept.Start || kind == "party" || po.head.flags&rankTerm != 0 {
		if !r.focus.recent.empty() && !(strings.HasSuffix(r.norm(po.dept), "执委会") || strings.HasSuffix(r.norm(po.dept), "理事会")) {
			po.how = howRecent
			return r.atBureau(r.atCourt(r.focus.recent, po), po), true
		}
	}
	return office{}, false
}

// ofCommitteeAlone says whether a post is in a department that only committees of the Party have, and the text speaks of a court or a procuratorate:
// 高淳法院…,区长李文,|政法委书记.
func (r *postReader) ofCommitteeAlone(po *post) bool {
	words := r.norm(source.Span{Start: min(po.title.Start, cmp.Or(po.dept.Start, po.title.Start)), End: po.End})
	if opening(words, []string{"政法委", "宣传部", "组织部", "统战部"}) == "" {
		return false
	}
	for _, o := range [...]office{r.focus.sentence, r.focus.recent} {
		if o.body >= 0 && r.bodies[o.body].kind != courtBody && r.bodies[o.body].kind != procuratorateBody {
			return false
		}
	}
	return true
}

// isTribunal says whether a body is a tribunal of a court: 桥头人民法庭.
func (r *postReader) isTribunal(o office) bool {
	b := r.bodies[o.body]
	return b.kind == courtBody && strings.HasSuffix(r.norm(b.core), "庭")
}

// maxBodies is how many bodies back a post may look for the one whose name agrees with it.
const maxBodies = 12

// agreeing finds the last body before atom k whose name ends as the head noun begins: 局 + 局长.
func (r *postReader) agreeing(k int, head string) (office, bool) {
	at := r.atoms[k].Start
	for i, n := r.bodyBefore(at), 0; i >= 0 && n < maxBodies; i, n = i-1, n+1 {
		b := r.bodies[i]
		if r.electsOther(k, head, b) || r.witnesses(b.End) {
			continue
		}
		if head == "委员" && b.kind == partyBody && closing(r.norm(b.core), []string{"监察委员会", "监委", "纪委"}) != "" {
			continue // those who are called 委员 alone sit in a congress
		}
		if r.life >= 0 && r.studied(b) || strings.HasSuffix(head, "会长") && closing(r.norm(b.core), []string{"理事会", "监事会"}) != "" {
			continue
		}
		if o, ok := r.ministryOfBoard(b, head); ok {
			return o, true
		}
		if b.kind != courtBody && r.agrees(b.core, head) || r.headsUnit(b, head) {
			return office{body: r.homeOf(i, at, head)}, true
		}
	}
	return office{}, false
}
