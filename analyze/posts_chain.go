package analyze

import (
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// chained returns the post that stands before the one at atom k in one chain: 党组书记、|院长.
func (r *postReader) chained(k int) *post {
	if k >= 2 && r.isLink(r.atoms[k-1]) && r.atoms[k-2].kind == postAtom {
		return &r.posts[r.atoms[k-2].index]
	}
	if k >= 5 && r.isLink(r.atoms[k-1]) && r.atoms[k-2].kind == closeAtom && r.atoms[k-4].kind == openAtom && r.atoms[k-5].kind == postAtom && isTime(r.norm(r.atoms[k-3].Span)) {
		return &r.posts[r.atoms[k-5].index] // 讲师(1987年)、|教授
	}
	if k >= 1 && r.atoms[k-1].kind == postAtom {
		return &r.posts[r.atoms[k-1].index]
	}
	return nil
}

// postBefore is 1 + the post that stands before atom k in its line, 0 for none.
func (r *postReader) postBefore(k int) int {
	for k--; k >= 0; k-- {
		if r.atoms[k].kind == postAtom {
			return r.atoms[k].index + 1
		}
	}
	return 0
}

// isLink says whether an atom joins two posts of one person.
func (r *postReader) isLink(a atom) bool {
	switch a.kind {
	case listAtom, blankAtom:
		return true
	case andAtom, verbAtom:
		return strings.Contains("兼暨和及", r.text[a.Start:a.End])
	}
	return false
}

// isRow says whether the post at atom k follows a post and a name in a list.
func (r *postReader) isRow(k int) bool {
	return r.atoms[k-1].kind == listAtom && r.atoms[k-2].kind == nameAtom && r.atoms[k-3].kind == postAtom
}

// ofCommittee gives a department that stands for itself the committee of the Party before it in the chain: 县委常委、统战部|部长.
func (r *postReader) ofCommittee(k int, po *post) {
	prev := r.chained(k)
	if prev != nil && prev.org.body < 0 && r.isVillage(prev.org.text) && opening(r.text[po.Start:po.title.Start], []string{"村委会", "居委会", "村民委员会", "居民委员会"}) != "" {
		po.title.Start, po.org = po.Start, prev.org // 苏家村党支部书记、|村委会主任
		if po.status == "" && prev.status == "former" {
			po.status = prev.status
		}
		return
	}
	if prev == nil || prev.org.body < 0 || po.org.body >= 0 || r.bodies[prev.org.body].kind != partyBody {
		r.ofOrgan(po)
		return
	}
	switch r.norm(po.org.text) {
	case "统战部", "宣传部", "组织部", "政法委", "社会工作部", "办公室", "办公厅":
		if strings.HasSuffix(r.norm(po.org.text), "部") {
			po.title.Start, po.org = po.org.text.Start, office{body: prev.org.body, core: true}
			return
		}
		po.org = office{body: prev.org.body, dept: po.org.text, core: true}
	}
}

// isVillage says whether a body is a village or a neighbourhood.
func (r *postReader) isVillage(s source.Span) bool {
	return closing(r.norm(s), []string{"村", "社区"}) != ""
}

// ofWhole says whether a post behind one in a department is that of the head of the whole body: 某院公诉科科长、|副检察长.
func (r *postReader) ofWhole(o office, po *post) bool {
	if o.body < 0 {
		return false
	}
	switch k := r.bodies[o.body].kind; r.headText(po) {
	case "次长", "常务次长", "政务次长":
		return true
	case "院长":
		return k == courtBody
	case "检察长":
		return k == procuratorateBody
	case "监狱长", "典狱长":
		return k == prisonBody
	}
	return false
}

// sameBody is the body of a post behind another one in a chain. A post with a department, a rank of the whole body or a
// body inside it goes with the body, any other with the department: 刑一庭副庭长、审判员, but 刑一庭庭长、审委会委员.
func (r *postReader) sameBody(o office, po *post) office {
	if po.head.kind == "place" && o.body >= 0 && r.bodies[o.body].kind == partyBody {
		return r.placeOf(r.bodies[o.body])
	}
	if o.body >= 0 && r.isTribunal(o) && po.head.flags&rankTerm == 0 {
		o = r.atCourt(o, po) // 桥头法庭副庭长、|办公室主任
	}
	if town := r.townIn(o); town.End > town.Start && townOffices.closing(r.norm(po.dept)) != "" {
		return office{body: -1, text: town, dept: po.dept} // 桥头镇人大副主席、|综治中心|主任
	}
	if po.dept.End > po.dept.Start {
		o = r.atBureau(o, po) // 某局刑警大队民警、桥头派出所副所长、|交警大队|副大队长
	}
	bureau := po.dept
	if po.generic != "" {
		bureau = source.Span{Start: po.Start, End: po.title.Start}
	}
	if o.body >= 0 && r.bodies[o.body].kind == partyBody && strings.HasSuffix(r.norm(bureau), "局") {
		if o = r.placeOf(r.bodies[o.body]); o.empty() {
			return office{body: -1, text: bureau}
		}
		o.dept = bureau // 绍兴市委常委、公安局|局长
		return o
	}
	if o.body >= 0 && r.bodies[o.body].kind == partyBody && strings.HasSuffix(r.norm(po.dept), "部") {
		po.title.Start, po.dept = po.dept.Start, source.Span{} // 县委常委、|组织部部长
	}
	if po.dept.End > po.dept.Start {
		o.core, o.dept = true, po.dept
	} else if po.inner || po.head.kind == "party" || r.ofWhole(o, po) {
		o.core, o.dept = true, source.Span{}
	}
	return o
}

// placeOf is the place of a committee of the Party: 重庆市委书记、|市长 → 重庆市; none for 市委 alone.
func (r *postReader) placeOf(b bodyHit) office {
	if unit, ok := strings.CutSuffix(r.norm(b.core), "委"); ok && r.relative(b.core, false) {
		if o := r.placeNear(b.Start, unit); !o.empty() {
			return o
		}
	}
	committee := r.shortForm(b)
	end := committee.End - len("委")
	if !strings.HasSuffix(r.norm(committee), "委") || r.relative(committee, false) {
		return none()
	}
	if last, size := r.runeBefore(end); strings.HasSuffix(r.text[committee.Start:end-size], string(last)) {
		end -= size // 眉县|县|委书记、县长
	}
	if last := r.text[committee.Start:end]; r.placeEnd(committee.Start, end) == 0 || !strings.ContainsRune(places, lastRune(last)) && r.placeEnd(committee.Start, end) != end {
		return none()
	}
	return office{body: -1, text: source.Span{Start: committee.Start, End: end}}
}

// maxNear is how many bytes back placeNear looks.
const maxNear = 30 * len("区")

// placeNear is the last place before byte i that a relative word means: 调至巴南区,任|区|委书记、区长.
func (r *postReader) placeNear(i int, unit string) office {
	for at := i; at > max(0, i-maxNear); {
		c, size := r.runeBefore(at)
		if c == '\n' || c == '。' {
			break
		}
		at -= size
		if end := r.placeEnd(at, i); end > at && strings.HasSuffix(r.text[at:end], unit) && end-at > len(unit)+len("区") {
			if c, ok := r.chainEndingAt(end, anyLevel); ok {
				at = min(at, c.Start)
			}
			return office{body: -1, text: source.Span{Start: at, End: end}}
		}
	}
	return none()
}

func lastRune(s string) rune {
	c, _ := decodeLast(s)
	return c
}

// chainKind is the sort of body of a post. One of the Party inside a body takes it from the post behind it: 党组书记、院长.
func (r *postReader) chainKind(k int, po *post) string {
	if po.generic != "" {
		return po.generic
	}
	if po.head.kind != "party" && !po.inner {
		return po.head.kind
	}
	for j := k + 1; j+1 < len(r.atoms) && r.isLink(r.atoms[j]) && r.atoms[j+1].kind == postAtom; j += 2 {
		next := &r.posts[r.atoms[j+1].index]
		if r.headText(next) == "校长" {
			return "school"
		}
		if next.own && closing(r.text[next.Start:next.title.Start], []string{"纪检监察组", "纪检组"}) != "" {
			continue // 党组成员、|市纪委监委派驻纪检监察组|组长
		}
		if !(next.dept.End > next.dept.Start && kindsOf(next.head.kind) == nil) && next.head.kind != "party" && !next.inner && next.head.kind != "any" && next.head.kind != "none" {
			return next.head.kind
		}
	}
	return po.head.kind
}

// ofOrgan gives an organ of the Party that stands for itself its committee, where the text before it names both: 县委政法委 …|政法委|副书记.
func (r *postReader) ofOrgan(po *post) {
	if po.org.body >= 0 {
		return
	}
	organ := r.norm(po.org.text)
	switch organ {
	case "统战部", "宣传部", "组织部", "政法委", "社会工作部", "纪委", "纪委监委", "监委", "编办", "信访局":
	default:
		return
	}
	for i, n := r.bodyBefore(po.Start), 0; i >= 0 && n < maxBodies; i, n = i-1, n+1 {
		if t := r.norm(r.bodies[i].core); len(t) > len(organ) && strings.HasSuffix(t, organ) {
			po.org = office{body: i}
			return
		}
	}
}

// inheritBackwards gives a post without a body the one that the next post in its chain inherited: 新闻发言人、|政治部副主任.
func (r *postReader) inheritBackwards() {
	for k := len(r.atoms) - 3; k >= 0; k-- {
		if r.atoms[k].kind != postAtom || r.atoms[k+1].kind != listAtom || r.atoms[k+2].kind != postAtom {
			continue
		}
		po, next := &r.posts[r.atoms[k].index], &r.posts[r.atoms[k+2].index]
		if po.org.empty() && !po.own && po.dept.End <= po.dept.Start && po.head.flags&(aloneTerm|freeTerm) == 0 && !next.own && next.org.body >= 0 && next.dept.End <= next.dept.Start {
			po.org, po.from = office{body: next.org.body, core: true}, r.atoms[k+2].index+1
		}
	}
}

// beforeNickname steps from atom k before a nickname in quotes over the joint, and the body that the nickname is used in, to the post before them:
// 行会成员|兼立法会|“班长”李文.
func (r *postReader) beforeNickname(k int) int {
	j := k
	if j > 0 && (r.atoms[j].kind == bodyAtom || r.atoms[j].kind == textAtom && closing(r.norm(r.atoms[j].Span), shareScopes[:]) == r.norm(r.atoms[j].Span)) {
		j--
	}
	if j > 0 && r.isLink(r.atoms[j]) && r.atoms[j-1].kind == postAtom {
		return j - 1
	}
	return k
}

// knownAs steps from the 的 at atom k over what a person is called and 、 to the post before it: 院长|、人称“铁娘子”的|李文, 有“铁娘子”之称的; k for none.
func (r *postReader) knownAs(k int) int {
	j := k - 1
	if j > 0 && r.norm(r.atoms[j].Span) == "之称" {
		j--
	}
	if j < 0 || r.atoms[j].kind != quoteAtom {
		return k
	}
	if j = r.groupStart(j) - 1; j < 2 || r.atoms[j-1].kind != listAtom || r.atoms[j-2].kind != postAtom {
		return k
	}
	switch r.norm(r.atoms[j].Span) {
	case "人称", "有", "素有", "外号", "绰号", "花名", "被称为", "被誉为", "号称":
		return j - 2
	}
	return k
}

// overFame steps from what a person is known for, at atom k, with its body over 、 to the post before it: 法官、|某大学2015届毕业生|李文; k for none.
func (r *postReader) overFame(k int) int {
	j := k - 1
	if j > 0 && r.atoms[j].kind == bodyAtom {
		j--
	}
	if j > 0 && r.atoms[j].kind == listAtom && r.atoms[j-1].kind == postAtom && isFame(r.norm(r.atoms[k].Span)) {
		return j - 1
	}
	return k
}

// isFame says whether words between a post and a name tell what the person is known for: 某大学校长、海商法专家李文.
func isFame(s string) bool {
	for _, w := range [...]string{"专家", "学者", "作家", "博士", "院士", "诗人", "画家", "司机", "工人", "农民", "商人", "老板", "村民", "居民", "企业家", "书法家", "艺术家", "演员", "护士", "摄影师", "导演", "教练", "厨师", "退役军人", "老兵", "烈士", "志愿者", "快递员", "个体户", "店主", "户主", "种粮大户", "领袖", "歌手", "活动家", "评论员", "义工", "毕业生", "校友", "老党员", "同学", "带头人", "大户", "创业者", "乡贤", "能人", "战友", "老乡", "搭档"} {
		if strings.HasSuffix(s, w) && len(s) <= 12*len("法") {
			return true
		}
	}
	return false
}
