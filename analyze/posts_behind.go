package analyze

import (
	"cmp"
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// bodyPost reads the post that stands behind body b: 长沙中院 + 刑一庭庭长, 国防部 + 长, 某院 + 的副庭长.
func (r *postReader) bodyPost(b, limit int) (post, bool) {
	hit := r.bodies[b]
	if !r.headBetween(hit.Start, limit) {
		return r.deputy(b)
	}
	if dept := (source.Span{Start: hit.core.End, End: hit.End}); r.isInner(dept) || dept.End > dept.Start && strings.HasPrefix(r.text[hit.End:], "长") {
		// 政治部主任, 审判委员会委员 are posts of the whole court; 行政庭长, 刑侦支队大队|长 are read anew
		if p, ok := r.compose(dept.Start, limit); ok && p.head.end > hit.End {
			return r.withBody(b, hit.Start, true, p), true
		}
	}
	if po, ok := r.innerPost(b, limit); ok {
		return po, true
	}
	if po, ok := r.deputy(b); ok {
		return po, true
	}
	if p, ok := r.compose(hit.End, limit); ok {
		return r.withBody(b, hit.Start, false, p), true
	}
	if po, ok := r.beyondWords(b, limit); ok {
		return po, true
	}
	if po, ok := r.doubled(b, limit); ok {
		return po, true
	}
	if p, ok := r.shared(hit.Span, limit); ok {
		return r.withBody(b, hit.Start, false, p), true
	}
	if hit.core.End < hit.End { // 国民党|立委, where 立 + 委 was taken for a department
		if p, ok := r.compose(hit.core.End, limit); ok && p.head.end >= hit.End {
			return r.withBody(b, hit.Start, true, p), true
		}
	}
	if po, ok := r.gradeOf(b, limit); ok {
		return po, true
	}
	if po, ok := r.councilSeat(b, limit); ok {
		return po, true
	}
	return r.overDepartment(b, limit)
}

// beyondWords reads the post behind body b and words that lead on to it: 国民党|籍|立委, 某院|的一名|法官, 公会|首任|理事长, 某院|分管|副院长.
func (r *postReader) beyondWords(b, limit int) (post, bool) {
	hit := r.bodies[b]
	if hit.kind == partyBody && strings.HasPrefix(r.text[hit.End:], "籍") {
		if p, ok := r.compose(hit.End+len("籍"), limit); ok {
			return r.withBody(b, hit.Start, false, p), true // 国民党|籍立委
		}
	}
	if at := r.memberStart(hit.End); at > hit.End && !strings.HasSuffix(r.text[:hit.Start], "代表") && !strings.HasSuffix(r.text[:hit.Start], "派驻") { // but 代表|某司的大律师
		if p, ok := r.compose(at, limit); ok && (p.head.kind != "cc" || hit.kind == congressBody) { // but 某部的|政协委员
			return r.withBody(b, hit.Start, false, p), true
		}
	}
	if at := r.fieldEnd(hit); at > hit.End {
		if p, ok := r.compose(at, limit); ok && closing(r.text[p.head.start:p.head.end], []string{"教授", "讲师"}) != "" {
			return r.withBody(b, hit.Start, false, p), true
		}
	}
	if at := r.sessionEnd(hit.End); at > hit.End {
		if p, ok := r.compose(at, limit); ok {
			return r.withBody(b, hit.Start, false, p), true
		}
	}
	if at := r.countEnd(hit.End); at > hit.End {
		if p, ok := r.compose(at, limit); ok {
			return r.withBody(b, hit.Start, false, p), true
		}
	}
	if n := r.duty(hit.End, limit); n > 0 {
		if p, ok := r.compose(hit.End+n, limit); ok {
			return r.withBody(b, hit.Start, false, p), true
		}
	}
	return post{}, false
}

// memberStart steps over what leads from a body to one of its members at byte i: 某院|的一名|法官; i for none.
func (r *postReader) memberStart(i int) int {
	if n := foremost(r.text[i:]); n > 0 {
		return i + n
	}
	i += len(opening(r.text[i:], []string{"的"}))
	if n := foremost(r.text[i:]); n > 0 {
		return i + n
	}
	i += len(opening(r.text[i:], []string{"一名", "一位", "一个", "其中一名", "其中一位", "首位", "现任", "驻港", "驻澳"}))
	return i + simpleWord(r.text[i:])
}

// fieldEnd returns where the field of one who teaches at a school ends behind the words that lead to one of its members, 某大学|的一名|法|教授; the end of
// the school for none.
func (r *postReader) fieldEnd(school bodyHit) int {
	at := r.memberStart(school.End)
	if school.kind != schoolBody || at == school.End {
		return school.End
	}
	for range maxField / len("法") {
		c, size := r.runeAt(at)
		if at += size; !isHan(c) || among(joints, c) {
			break
		}
		if among("学法史文济律治理科", c) && len(r.termsFrom(at)) > 0 {
			return at
		}
	}
	return school.End
}

// sessionEnd returns where the session of a post ends that begins behind a body at byte i, 司法院|第三、四届|大法官, 公会|首任|理事长, 法务部|简任第十二职等|专门委员; i for none.
func (r *postReader) sessionEnd(i int) int {
	if w := opening(r.text[i:], []string{"首任", "首届", "上届"}); w != "" {
		return i + len(w)
	}
	rest, ok := strings.CutPrefix(r.text[i+len(opening(r.text[i:], []string{"简任", "荐任", "委任"})):], "第")
	if !ok {
		return i
	}
	tail := strings.TrimLeft(rest, "0123456789一二三四五六七八九十百、及至-")
	if unit := opening(tail, []string{"届", "任", "职等"}); unit != "" && len(tail) < len(rest) && len(rest)-len(tail) < 30 {
		return len(r.text) - len(tail) + len(unit)
	}
	return i
}

// countEnd returns where a count of people that begins at byte i ends, 市政协|多名|前副主席, i for none.
func (r *postReader) countEnd(i int) int {
	c, size := r.runeAt(i)
	if !among("一两二三四五六七八九十数几多", c) {
		return i
	}
	if c, more := r.runeAt(i + size); c == '名' || c == '位' {
		return i + size + more
	}
	return i
}

// innerPost reads the post of a body inside a body that stands as one body: 某县人民检察院检察委员会|委员.
func (r *postReader) innerPost(b, limit int) (post, bool) {
	hit := r.bodies[b]
	for i := range r.text[hit.Start:hit.End] {
		at := hit.Start + i
		if i == 0 || !r.isInner(source.Span{Start: at, End: hit.End}) || r.kindAt(at, hit.End) == "body" {
			continue
		}
		if r.headBefore(at, hit) || at == hit.Start+len(hit.ref.unit) || strings.HasSuffix(r.text[hit.Start:at], "自治区") {
			break // 县|总工会, 镇|党委, 某某自治区|党委
		}
		p, ok := r.compose(at, limit)
		if !ok {
			continue
		}
		po := r.postFrom(r.unitBefore(hit.Start), p)
		po.own, po.org = true, office{body: -1, text: source.Span{Start: po.Start, End: at}}
		return po, true
	}
	return post{}, false
}

// headBefore says whether the head of a body's name begins before byte i in it, so that what stands there is no body inside the body.
func (r *postReader) headBefore(i int, hit bodyHit) bool {
	_, size := r.runeBefore(i)
	return slices.ContainsFunc(r.termsAt(i-size), func(t dict.Match) bool { return t.Class == dict.BodyHead && t.End == hit.End })
}

// unitBefore steps back over the relative word before a body: 县|教育局, 自治区|法官协会.
func (r *postReader) unitBefore(i int) int {
	if c, size := r.runeBefore(i); strings.ContainsRune("省市县区州旗镇乡", c) {
		i -= size
		if strings.HasSuffix(r.text[:i], "自治") {
			i -= len("自治")
		}
	}
	return i
}

// sessionStart steps back over the session of a congress before its body: 第十三届|全国人大某委员会.
func (r *postReader) sessionStart(hit bodyHit) int {
	at, ok := hit.Start, strings.HasSuffix(r.text[:hit.Start], "届")
	for ok && hit.kind == congressBody {
		c, size := r.runeBefore(at)
		if !among("届第0123456789一二三四五六七八九十", c) {
			break
		}
		at -= size
	}
	return at
}

// kindAt returns the kind of the inner body from byte i to end.
func (r *postReader) kindAt(i, end int) string {
	for _, t := range r.termsFrom(i) {
		if t.class == dict.PostInner && t.end == end {
			return t.kind
		}
	}
	return ""
}

// bareInner says whether a body hit is nothing but a body inside a body that the text leaves out: 审判委员会.
func (r *postReader) bareInner(hit bodyHit) bool {
	return hit.kind != courtBody && r.isInner(hit.Span) && r.kindAt(hit.Start, hit.End) != "body"
}

// deputy reads the deputy of the congress that body b is: 第十二届|全国人民代表大会|代表.
func (r *postReader) deputy(b int) (post, bool) {
	hit := r.bodies[b]
	if t := r.norm(hit.Span); !strings.HasPrefix(r.text[hit.End:], "代表") || !strings.HasSuffix(t, "人大") && !strings.HasSuffix(t, "代表大会") || r.goesOn(hit.End+len("代表")) {
		return post{}, false
	}
	whole := source.Span{Start: hit.Start, End: hit.End + len("代表")}
	for {
		c, size := r.runeBefore(whole.Start)
		if before, _ := r.runeBefore(whole.Start - size); size == 0 || !isDeputyMark(c) && (c != '、' || !isDeputyMark(before)) {
			break
		}
		whole.Start -= size
	}
	return post{Span: whole, title: whole, head: postTerm{start: hit.End, end: whole.End, class: dict.PostHead, kind: "none", flags: aloneTerm}, org: none(), own: true}, true
}

// withBody makes a post of a path behind body b. core says that the department in the body's span went into the title.
func (r *postReader) withBody(b, start int, core bool, p titlePath) post {
	if hit := r.bodies[b]; !core && p.dept.End > p.dept.Start && p.dept.Start == hit.End {
		p.dept.Start = hit.core.End // 某院|政治部|法官管理处处长
	}
	po := r.postFrom(start, p)
	po.own = true
	po.org = office{body: b, dept: p.dept, core: core}
	if hit := r.bodies[b]; hit.kind == partyBody && r.text[hit.core.End:hit.End] == "立法会" {
		po.org = office{body: -1, text: source.Span{Start: hit.core.End, End: hit.End}} // 某党|立法会议员
	}
	if p.inner && !core {
		po.org.core = true
	}
	if name := r.norm(r.bodies[b].core); p.dept.End <= p.dept.Start && p.title == r.bodies[b].core.End {
		if cell := closing(name, []string{"党支部", "党总支", "支部", "党委", "党工委", "工委"}); cell != "" && namedTown(name[:len(name)-len(cell)]) {
			po.title.Start -= len(cell) // 苏家村|党支部书记
			po.org = office{body: -1, text: source.Span{Start: r.bodies[b].Start, End: po.title.Start}}
		}
	}
	if p.inner && p.alone && p.title < p.innerEnd { // 中共|中央政治局|常委
		po.org = office{body: -1, text: source.Span{Start: start, End: p.innerEnd}}
		po.title.Start, po.inner = p.innerEnd, false
	}
	if k := r.bodies[b].kind; p.head.kind == "place" && p.dept.End <= p.dept.Start && (k == partyBody && p.status != "" || k == courtBody) {
		po.org, po.own = none(), false // 民进党现任市长
	}
	return po
}

// isInner says whether a department is one that stays in the title.
func (r *postReader) isInner(dept source.Span) bool {
	if dept.End <= dept.Start {
		return false
	}
	for _, t := range r.termsFrom(dept.Start) {
		if t.class == dict.PostInner && t.end == dept.End {
			return true
		}
	}
	return false
}

// doubled reads a title whose first two characters the body took for its own: 六大队大队|长 → 六大队, 大队长.
func (r *postReader) doubled(b, limit int) (post, bool) {
	hit := r.bodies[b]
	at := hit.End - 2*len("队")
	if at-2*len("队") <= hit.Start || !strings.HasPrefix(r.text[hit.End:], "长") || r.text[at:hit.End] != r.text[at-2*len("队"):at] {
		return post{}, false
	}
	p, ok := r.compose(at, limit)
	if !ok || p.head.end <= hit.End {
		return post{}, false
	}
	po := r.postFrom(hit.Start, p)
	po.own, po.org = true, office{body: -1, text: source.Span{Start: hit.Start, End: at}}
	return po, true
}

// shared reads a title that shares its first character with the body before it: 司法院 + 长 → 院长, 法务部 + 长 → 部长.
func (r *postReader) shared(body source.Span, limit int) (titlePath, bool) {
	last, size := r.runeBefore(body.End)
	rest := ""
	if last == '所' && r.placeEnd(body.End, limit) > 0 {
		return titlePath{}, false // 律师事务所|长沙分所
	}
	switch behind := r.text[body.End:limit]; {
	case strings.HasPrefix(behind, "长") && strings.ContainsRune(tails+places, last):
		rest = "长"
	case strings.HasPrefix(behind, "议员") && (last == '市' || last == '县'):
		rest, size = "议员", 0 // 新竹市|议员
	default:
		return titlePath{}, false
	}
	for _, t := range r.termsFrom(body.End - size) {
		if t.class == dict.PostHead && t.end == body.End+len(rest) && t.end <= limit {
			return titlePath{title: t.start, head: t}, true
		}
	}
	return titlePath{}, false
}

// maxGap is how many characters of an unknown department may stand between a body and the title.
const maxGap = 16

// overDepartment reads a title behind a department that no term spells: 某院 + 诉调对接中心 + 主任.
func (r *postReader) overDepartment(b, limit int) (post, bool) {
	hit := r.bodies[b]
	i, town := hit.End, strings.HasPrefix(r.text[min(hit.End+2*len("局"), limit):limit], "分局长")
	if grants.opening(r.text[i:]) != "" {
		return post{}, false // 县妇联|授予|立案庭庭长
	}
	for n := 0; n < maxGap && i < limit; n++ {
		c, size := r.runeAt(i)
		if !isHan(c) || !town && (r.analyzer.joints.has(c) || among("原前于该当", c)) || n == 0 && (c == '和' || c == '及') && hit.core.End == hit.End && hit.kind != schoolBody && !r.jointInWord(i) {
			break // but 某市警察局|丰原|分局长; 市法院|和|公安局局长
		}
		if i += size; !r.leadsAt(i) {
			continue
		}
		tail := officeTail(r.text[i:limit])
		if among("总副", c) || tail > 0 && among("当任做", firstRune(r.text[hit.End:])) {
			tail = 0 // 总司长, 某大队|当队长
		}
		teaches := hit.kind == schoolBody && n < maxField/len("法") && among("学法史文济律治理科", c)
		if !strings.ContainsRune(tails, c) && tail == 0 && !teaches || n > 0 && !town && isVerb(r.text[hit.End:i]) {
			continue // 县法院判处|原副县长
		}
		if p, ok := r.compose(i, limit); ok && p.title >= 0 {
			switch {
			case teaches && closing(r.text[p.head.start:p.head.end], []string{"教授", "讲师"}) != "" && (p.title == i || r.text[i:p.title] == "资深"):
				return r.withBody(b, hit.Start, false, p), true // 某大学历史学|教授
			case !strings.ContainsRune(tails, c) && tail == 0:
				continue
			case p.title == i && tail > 0 && (!strings.ContainsRune(tails, c) || town):
				p.dept.End = i + tail // 某市警察局|新庄分局|长
			case p.dept.End == p.dept.Start:
				p.dept.End = i
			}
			p.dept.Start = hit.End
			return r.withBody(b, hit.Start, false, p), true
		}
	}
	return post{}, false
}

// joints are characters that no name of a body or department goes across.
const joints = "的在是由了对从到请向让被据将给说任为同称"

// isHan says whether a character is a Chinese one.
func isHan(c rune) bool { return c >= 0x3400 && c <= 0x9fff || c >= 0x20000 && c <= 0x3ffff }

// behindBody makes the unknown name of a department that stands right behind a body a part of it: 县公安局|预审股|股长.
func (r *postReader) behindBody(po *post) {
	s := po.org.text
	switch {
	case po.org.empty():
		s = po.dept
	case po.org.body >= 0 || po.dept.End > po.dept.Start && po.dept.Start != s.End:
		return
	default:
		s.End = max(s.End, po.dept.End)
	}
	last, _ := r.runeBefore(s.End)
	b := r.bodyBefore(s.Start)
	if b >= 0 && r.bodies[b].End == s.Start && r.norm(s) == "车间" {
		po.org, po.dept, po.title.Start = office{body: b}, source.Span{}, s.Start // 某某集团|车间主任
		po.Start, po.own = r.bodies[b].Start, true
		return
	}
	if b >= 0 && po.own && s.End > s.Start && r.bodies[b].End == s.Start && r.norm(r.bodies[b].Span) == "联合国" {
		po.org.text.Start, po.Start = r.bodies[b].Start, r.bodies[b].Start // 联合国|教科文组织
		return
	}
	if s.End <= s.Start || b < 0 || !among("股科处室队组庭部所课", last) {
		return
	}
	if was := closing(r.text[:s.Start], []string{"前", "原"}); was != "" && r.bodies[b].End == s.Start-len(was) {
		po.status = cmp.Or(po.status, "former") // 头份市公所|前|工务课|课长
	} else if r.bodies[b].End != s.Start {
		return
	}
	po.org, po.dept = office{body: b, dept: s, core: true}, source.Span{}
	po.Start, po.own = r.bodies[b].Start, true
}
