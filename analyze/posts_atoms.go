package analyze

import (
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// atomKind says what an atom is.
type atomKind uint8

const (
	textAtom  atomKind = iota
	nameAtom           // 李明
	bodyAtom           // 长沙中院, without a post
	postAtom           // 长沙中院副院长
	verbAtom           // 担任
	listAtom           // 、
	andAtom            // 和, 与, 及, 兼
	commaAtom          // ，
	stopAtom           // 。；！？ and :
	openAtom           // (
	closeAtom          // )
	quoteAtom          // “ and ”
	ofAtom             // 的
	blankAtom          // blanks
	dashAtom           // ——
)

// An atom is a piece of a line that the rules of posts look at as a whole.
type atom struct {
	source.Span
	kind  atomKind
	index int        // of a name, a body, or a post in postReader.posts
	class dict.Class // of a verb
	gives string     // the status a verb gives
}

// cutAtoms cuts a line into atoms.
func (r *postReader) cutAtoms(line source.Span) {
	r.atoms = r.atoms[:0]
	r.enterLine(line)
	for i := line.Start; i < line.End; {
		if i = r.passText(i, line.End); i < line.End {
			i = r.cutAtom(i, line.End)
		}
	}
}

// cutAtom adds the atom at byte i and returns where it ends.
func (r *postReader) cutAtom(i, end int) int {
	r.passFound(i)
	if r.nextName < len(r.names) && r.names[r.nextName].Start == i && !r.foundedBy(i, r.names[r.nextName].End) && !r.line.doubt[r.nextName-r.line.names] {
		name := r.names[r.nextName].Span
		name.End += r.styleBehind(name.End, end)
		name.End = r.behindLetters(name.End, end)
		return r.addAtom(atom{Span: name, kind: nameAtom, index: r.nextName})
	}
	if r.nextBody < len(r.bodies) && r.bodies[r.nextBody].Start == i {
		return r.cutBody(end)
	}
	c, size := r.runeAt(i)
	kind := r.charOf(c)
	if kind == signChar {
		return r.cutSign(i, end)
	}
	if kind == dutyChar && r.headBetween(i, end) {
		if n := r.duty(i, end); n > 0 {
			if po, ok := r.freePost(i+n, r.limit(i+n, end)); ok && !po.own {
				po.Start = i
				return r.addPost(po)
			}
		}
	}
	if r.line.first[i-r.line.Start] == 0 && kind != deputyChar && kind != pointerChar {
		return r.addJoint(i, c, size)
	}
	limit := r.limit(i, end)
	if r.headBetween(i, limit) {
		if next := r.cutPost(i, limit, kind); next > i {
			return next
		}
	}
	if v, ok := r.verbAt(i, limit); ok {
		return r.addAtom(v)
	}
	return r.addJoint(i, c, size)
}

// cutPost adds the post that begins at byte i, with a character of that kind, or the verb that its status word is there, and returns where that ends; i for none.
func (r *postReader) cutPost(i, limit int, kind charKind) int {
	if t := r.headAcross(i); t != nil {
		s := source.Span{Start: i, End: t.end}
		return r.addPost(post{Span: s, title: s, head: *t, org: office{body: r.nextBody}, own: true})
	}
	if n := r.placeEnd(i, limit); n > 0 {
		if po, ok := r.placePost(source.Span{Start: i, End: n}, limit); ok {
			return r.addPost(po)
		}
	}
	if n := r.pointer(i, kind); n > 0 {
		n += max(foremost(r.text[i+n:]), len(opening(r.text[i+n:], []string{"的"})))
		if po, ok := r.freePost(i+n, limit); ok {
			po.Start, po.own = i, false
			return r.addPost(po)
		}
	}
	if r.deputies || r.leadsAt(i) {
		if po, ok := r.freePost(i, limit); ok {
			if v, ok := r.predicate(i, &po); ok {
				return r.addAtom(v)
			}
			r.placeInBody(&po, i)
			return r.addPost(po)
		}
	}
	return i
}

// passFound goes on to the first name and the first body that begin at byte i or behind it.
func (r *postReader) passFound(i int) {
	for r.nextName < len(r.names) && r.names[r.nextName].Start < i {
		r.nextName++
	}
	for r.nextBody < len(r.bodies) && r.bodies[r.nextBody].Start < i {
		r.nextBody++
	}
}

// placeInBody gives a post found at byte i the body before it, known or not, and takes status words off its front.
func (r *postReader) placeInBody(po *post, i int) {
	from := r.textStart(i)
	r.ministerOf(po, from)
	r.partyAcross(po, from)
	po.Start = r.overAge(po.Start)
	r.reachBack(po, from)
	r.behindBody(po)
	r.unitOf(po, from)
	r.districtOf(po)
	r.villageOf(po, from)
	r.townshipOf(po)
	r.stripStatus(po)
	if praise := closing(r.text[:po.Start], praises[:]); praise != "" && po.Start == po.head.start && (strings.HasPrefix(r.text[po.End:], "、") || r.nameBegins(po.End) && closing(r.text[:po.Start-len(praise)], shareScopes[:]) != "") {
		po.head.flags |= weakTerm // 全国优秀|法官、某院庭长李文
	}
}

// addJoint adds 的, 和 and their kin, or one character of text.
func (r *postReader) addJoint(i int, c rune, size int) int {
	rest := r.text[i:]
	span := source.Span{Start: i, End: i + size}
	switch {
	case c == '的':
		return r.addAtom(atom{Span: span, kind: ofAtom})
	case c == '以' && strings.HasPrefix(rest, "以及"):
		span.End = i + len("以及")
		return r.addAtom(atom{Span: span, kind: andAtom})
	case isJoint(c) && !(strings.HasPrefix(rest, "和国") && strings.HasSuffix(r.text[:i], "共")): // 共和国
		return r.addAtom(atom{Span: span, kind: andAtom})
	}
	return r.addText(span)
}

// addPost adds a post as an atom; text that the post reached back over gives way.
func (r *postReader) addPost(po post) int {
	if c, size := r.runeBefore(po.Start); among("港澳", c) && strings.HasPrefix(r.text[po.Start:], "区") && strings.HasSuffix(r.headText(&po), "代表") {
		po.Start -= size // 港|区全国人大代表
	}
	if po.head.flags&aloneTerm != 0 && strings.HasSuffix(r.headText(&po), "代表") {
		po.Start = r.deputyPlace(po.Start)
	}
	r.takeFront(&po)
	if rest := r.text[po.End:]; strings.HasPrefix(rest, "之一、") || strings.HasPrefix(rest, "之一的") {
		po.End += len("之一") // 小组成员|之一、某大学教授李文
	}
	if end := r.field(&po); end > po.End {
		po.End, po.title.End = end, end
	}
	for n := len(r.atoms); n > 0 && r.atoms[n-1].End > po.Start; n = len(r.atoms) {
		if r.atoms[n-1].Start < po.Start {
			r.atoms[n-1].End = po.Start
			break
		}
		r.atoms = r.atoms[:n-1]
	}
	r.posts = append(r.posts, po)
	return r.addAtom(atom{Span: po.Span, kind: postAtom, index: len(r.posts) - 1})
}

// cutBody adds the next body, with the post behind it if there is one.
func (r *postReader) cutBody(end int) int {
	hit := r.bodies[r.nextBody]
	limit := r.limit(hit.End, end)
	if po, ok := r.deputyOf(hit, limit); ok {
		return r.addPost(po)
	}
	if r.bareInner(hit) {
		if po, ok := r.freePost(hit.Start, limit); ok {
			return r.addPost(po)
		}
	}
	if po, ok := r.bodyPost(r.nextBody, limit); ok && !r.visits(&po, hit.Start) {
		if status := r.statusBefore(hit.Start); po.status == "" {
			po.status = status
		}
		r.addBodies(&po)
		r.addPlace(&po, hit)
		r.ofCentre(&po, hit)
		if po.status == "" && po.Start < hit.Start {
			po.status = r.statusBefore(po.Start) // 前|澳门立法会议员
		}
		po.Start = r.placeAhead(po.Start)
		if c, size := r.runeBefore(po.Start); among("前原", c) && po.status == "former" && !r.noStatus(po.Start-size) {
			po.Start -= size // 主席、前|某局局长
		}
		return r.addPost(po)
	}
	if !r.headBetween(hit.End, end) {
		return r.addAtom(atom{Span: hit.Span, kind: bodyAtom, index: r.nextBody})
	}
	if at := r.aliasEnd(hit.End); at > hit.End {
		at = r.memberStart(at)
		if p, ok := r.compose(at, r.limit(at, end)); ok {
			po := r.withBody(r.nextBody, hit.Start, false, p)
			r.brandBehind(&po, hit)
			return r.addPost(po)
		}
	}
	return r.addAtom(atom{Span: hit.Span, kind: bodyAtom, index: r.nextBody})
}

// maxAlias is the length in bytes of a remark that gives a body a short name.
const maxAlias = 24 * len("简")

// aliasEnd returns where the brackets at byte i end that give a body a short name, 最高人民检察院|(下称“最高检”), or the quotes
// that name a scheme, 某大学|“长江学者”|特聘教授; i for none.
func (r *postReader) aliasEnd(i int) int {
	rest := r.text[i:min(len(r.text), i+maxAlias)]
	if inner, ok := strings.CutPrefix(rest, "“"); ok {
		if n := strings.Index(inner, "”"); n > 0 && n <= 8*len("学") {
			return i + len("“") + n + len("”")
		}
	}
	end := strings.IndexByte(rest, ')')
	if !strings.HasPrefix(rest, "(") || end < 0 {
		return i
	}
	for _, w := range [...]string{"下称", "以下称", "简称", "以下简称", "下简称"} {
		if strings.HasPrefix(rest[1:], w) {
			return i + end + 1
		}
	}
	if last, _ := r.runeBefore(i + end); allHan(rest[1:end]) && among("室部局处科办所中心院庭会署司", last) {
		return i + end + 1 // 某院办公厅|(新闻办公室)|主任, 某某委员会|(某会)|主席
	}
	if end > 1 && end <= 16 && strings.Trim(rest[1:end], "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ") == "" {
		return i + end + 1 // 环境系统研究所(Esri)|创办人
	}
	return i
}

// addPlace gives a body that is no court the place or the body before it: 澳门|立法会, 县纪委监委|驻|县法院纪检监察组.
func (r *postReader) addPlace(po *post, hit bodyHit) {
	if po.org.body < 0 {
		return
	}
	dept := po.org.dept
	if dept.End <= dept.Start {
		dept = source.Span{Start: hit.core.End, End: hit.End}
	}
	if strings.HasSuffix(r.text[:hit.Start], "驻") && strings.HasPrefix(r.norm(dept), "纪检") {
		start := hit.Start - len("驻")
		if strings.HasSuffix(r.text[:start], "派") {
			start -= len("派")
		}
		if n := len(r.atoms); n >= 2 && r.atoms[n-2].kind == bodyAtom && r.atoms[n-2].End == start {
			start = r.atoms[n-2].Start
		}
		po.org = office{body: -1, text: source.Span{Start: start, End: dept.End}}
		po.Start = start
		return
	}
	if hit.court >= 0 {
		return
	}
	if strings.HasSuffix(r.text[:hit.Start], "团") && strings.HasSuffix(r.norm(hit.core), "委") {
		po.Start = hit.Start - len("团")
		po.org = office{body: -1, text: source.Span{Start: po.Start, End: hit.core.End}, dept: po.org.dept}
		return // 团|县委
	}
	if at := r.unitBefore(hit.Start); at < hit.Start && !r.relative(hit.core, false) {
		po.Start = at
		po.org = office{body: -1, text: source.Span{Start: at, End: hit.core.End}, dept: dept}
		hit.Start = at
	}
	if at := r.sessionStart(hit); at < hit.Start {
		po.Start = at // 十三届|全国人大某委员会
		return
	}
	for n, at := 0, hit.Start; n < 5; n++ {
		_, size := r.runeBefore(at)
		at -= size
		if i := r.nameFrom(at); i > 0 && r.names[i-1].End > at {
			return // 陈立平|和国安会
		}
		if r.placeEnd(at, hit.Start) == hit.Start && size > 0 && n > 0 {
			if r.nameAt(at).End > at {
				return // 陈立|平和|国安会
			}
			po.org = office{body: -1, text: source.Span{Start: at, End: hit.core.End}, dept: dept}
			po.Start = min(po.Start, at)
			return
		}
	}
}

// addBodies gives a post the bodies listed before its own: 甲地院、乙地院院长.
func (r *postReader) addBodies(po *post) {
	if po.org.body < 0 {
		return // 某协会董事局成员 has a body inside the body
	}
	for n := len(r.atoms); n >= 2; n -= 2 {
		link, body := r.atoms[n-1], r.atoms[n-2]
		if link.kind != listAtom && link.kind != andAtom || body.kind != bodyAtom {
			return
		}
		if r.bodies[body.index].kind != r.bodies[po.org.body].kind {
			return
		}
		if n > 3 && r.atoms[n-3].kind == verbAtom && r.atoms[n-3].class == dict.PostTransfer && r.atoms[n-4].kind == nameAtom {
			return // 某院院长李文调派乙院、|丙院法官王武
		}
		po.more = append(po.more, office{body: body.index})
	}
}

// verbAt returns the longest verb of office at byte i.
func (r *postReader) verbAt(i, limit int) (v atom, ok bool) {
	terms := r.termsFrom(i)
	for k := range terms {
		if t := &terms[k]; isOfficeVerb(t.class) && t.end <= limit {
			v, ok = atom{Span: source.Span{Start: t.start, End: t.end}, kind: verbAtom, class: t.class, gives: t.kind}, true
		}
	}
	if ok && strings.HasPrefix(r.text[i:], "同时任") && closing(r.text[:i], []string{"伙", "陪", "会", "偕", "随", "连"}) != "" {
		return v, false // 伙同|时任副台长李文
	}
	if ok && strings.HasSuffix(r.text[:v.End], "任") && among("命免", firstRune(r.text[v.End:])) && v.class == dict.PostTake {
		return v, false // 又任|命, 此前任|职某会副会长
	}
	if n := len(r.atoms); ok && r.text[i:v.End] == "代理" && (n == 0 || r.atoms[n-1].kind != nameAtom) {
		return v, false // 任命新的|代理|司法部长
	}
	if rest := r.text[v.End:]; ok && v.class == dict.PostTake && strings.HasPrefix(rest, "过") && !strings.HasPrefix(rest, "过渡") && v.End+len("过") <= limit {
		v.End, v.gives = v.End+len("过"), "former" // 并担任|过
	}
	if rest := r.text[v.End:]; ok && (v.class == dict.PostAppoint || v.class == dict.PostRemove) && strings.HasPrefix(rest, "了") && v.End+len("了") <= limit {
		v.End += len("了") // 任命|了
	}
	if !ok || v.End-v.Start > utf8.UTFMax {
		return v, ok && !(r.text[i:v.End] == "请辞" && strings.HasPrefix(r.text[v.End:], "去")) // 申请|辞去
	}
	c, _ := r.runeBefore(i)
	switch r.text[i:v.End] {
	case "任":
		next, _ := r.runeAt(v.End)
		ok = (!strings.ContainsRune("何务期内意由人教免满", next) || next == '教' && r.headAt(v.End)) && !(c == '在' && strings.HasPrefix(r.text[v.End:], "的")) && !strings.ContainsRune("责主担信委两三四五六几离到去赴首", c) && !endsOrdinal(r.text[:i])
	case "署任":
		n := len(r.atoms)
		ok = n > 0 && r.atoms[n-1].kind == nameAtom || among("由获现曾起月年日,", c) // 律政署|任
	case "系":
		n := len(r.atoms)
		ok = n > 0 && (r.atoms[n-1].kind == nameAtom || r.atoms[n-1].kind == commaAtom && !(r.life >= 0 && n > 1 && r.atoms[n-2].kind == postAtom) || r.atoms[n-1].kind == closeAtom) || strings.ContainsRune("他她前", c)
	case "以":
		ok = inRole(r.text[v.End:])
	case "升", "调":
		n := len(r.atoms)
		ok = n > 0 && r.atoms[n-1].kind == nameAtom && r.atoms[n-1].End == i || among("年月后", c) && (r.titleAt(v.End, limit) || r.movesTo(v.End)) || c == ',' && r.movesTo(v.End)
	case "当", "做":
		ok = !among("不担相应适正每充恰承叫看骨若才能精想称算视要会", c) && r.titleAt(v.End, limit)
	case "为":
		ok = !strings.ContainsRune("认因行作较更尤以", c)
	}
	return v, ok
}
