package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// The bodies of posts in the life of one person: spelt in front of the post, listed before it, told by the post before; not those where somebody studied.

// lifeTails end the names of bodies that an item of a list spells.
const lifeTails = officeEnds + "校学心组盟军馆刊报台行金坛织团网共"

// spell gives a post that names no body the body of its item, or of the item before.
func (l *lifeReader) spell(k, from int) {
	po := &l.posts[l.atoms[k].index]
	if po.own || po.head.flags&(freeTerm|aloneTerm) != 0 {
		return
	}
	for from < k && l.atoms[from].kind == andAtom {
		from++ // 及|某会主席
	}
	from = l.overSessions(from, k)
	start, body := l.atoms[from].Start, -1
	for j := from; j < k; j++ {
		switch a := l.atoms[j]; {
		case a.kind == bodyAtom:
			body = j
		case a.kind == textAtom && j == from && isTime(l.norm(a.Span)):
			start = a.End
		}
	}
	start += len(opening(l.text[start:po.Start], []string{"中方的", "在"}))
	end := l.bodyUntil(start, po.Start)
	last, _ := l.runeBefore(end)
	spelt := end-start >= 2*len("院") && among(lifeTails, last)
	switch {
	case body >= 0 && (l.atoms[body].End >= end || !spelt):
		po.org, po.own = office{body: l.atoms[body].index, core: l.bodies[l.atoms[body].index].kind == courtBody}, true
	case spelt:
		po.org, po.own = office{body: -1, text: source.Span{Start: start, End: end}}, true
	case from > 1 && end <= start:
		if l.atoms[from-1].kind == verbAtom && l.atoms[from-2].kind == listAtom {
			from-- // 前某会主席、现任|顾问
		}
		if prev := l.chainedLife(from - 2); prev != nil && !prev.org.empty() {
			po.org, po.own = l.sameBody(prev.org, po), true
		}
	}
}

// overSessions steps back from an item that is the number of a session alone, before the post at atom k, to the first item of its list: 中共第十二|、十三届|委员.
func (l *lifeReader) overSessions(from, k int) int {
	for from > 1 && from < k && l.atoms[from-1].kind == listAtom && l.atoms[from-2].kind == textAtom {
		text := strings.TrimSuffix(strings.TrimPrefix(l.norm(l.atoms[from].Span), "第"), "届")
		if strings.Trim(text, "0123456789一二三四五六七八九十") != "" {
			return from
		}
		from -= 2
	}
	return from
}

// bodyUntil takes off the text that ends at byte end what stands between a body and its post: 第三届, 首位, 排名第二的.
func (l *lifeReader) bodyUntil(start, end int) int {
	end -= len(closing(l.text[start:end], []string{"的"}))
	if i := strings.LastIndexByte(l.text[start:end], '('); i > 0 && l.text[end-1] == ')' {
		end = start + i // 某联合会|(IAC)|的主席
	}
	if i := strings.Index(l.text[start:end], "第"); i > 0 && strings.Contains(l.text[start:end], "、") && closing(l.text[start:end], []string{"届", "任"}) != "" {
		end = start + i // 中共|第十二、十三届
	}
	for _, w := range [...]string{"第", "首位", "首任", "首名", "第一位", "第一名", "首届", "唯一", "历史上", "排名", "最年轻"} {
		if i := strings.LastIndex(l.text[start:end], w); i >= 0 && (w != "第" || closing(l.text[start:end], []string{"届", "任"}) != "") {
			end = start + i
		}
	}
	return end
}

// chainedLife returns the post that ends before the sign behind atom k, over brackets, nil for none.
func (l *lifeReader) chainedLife(k int) *post {
	for k >= 0 && l.atoms[k].kind == closeAtom {
		k = l.groupStart(k) - 1
	}
	if k < 0 || l.atoms[k].kind != postAtom {
		return nil
	}
	return &l.posts[l.atoms[k].index]
}

// share gives the post at atom k, whose item begins at atom from, the bodies listed before its own: 任甲会、乙会|及丙会的主席.
func (l *lifeReader) share(k, from int) {
	po := &l.posts[l.atoms[k].index]
	if po.org.empty() {
		return
	}
	end := from - 1
	for j := end - 1; j >= 0 && (l.atoms[end].kind == listAtom || l.atoms[end].kind == andAtom); j-- {
		switch l.atoms[j].kind {
		case textAtom, bodyAtom, quoteAtom:
			if j > 0 && l.atoms[j-1].kind != listAtom && l.atoms[j-1].kind != andAtom && l.atoms[j-1].kind != verbAtom {
				continue
			}
			last, _ := l.runeBefore(l.atoms[end].Start)
			if !among(lifeTails, last) {
				return
			}
			o := office{body: -1, text: source.Span{Start: l.atoms[j].Start, End: l.atoms[end].Start}}
			if j == end-1 && l.atoms[j].kind == bodyAtom {
				o = office{body: l.atoms[j].index}
			}
			if !slices.Contains(po.more, o) {
				po.more = append(po.more, o)
			}
			end, j = j-1, j-1
			if end < 0 {
				return
			}
		default:
			return
		}
	}
}

// shareHeld does the same for a post that another rule has given to the one whose life it is.
func (l *lifeReader) shareHeld(k int) {
	for i := len(l.held) - 1; i >= 0 && i >= len(l.held)-maxShared; i-- {
		h := l.held[i]
		if h.post != l.atoms[k].index || l.article.names[h.name].person != l.article.names[l.life].person {
			continue
		}
		po := &l.posts[h.post]
		known := len(po.more)
		l.share(k, k)
		for _, o := range po.more[known:] {
			h.org = o
			l.held = append(l.held, h)
		}
		return
	}
}

// inLead says whether the post at atom k stands in the sentence that introduces whom a life is of, with no body before it: 李明(1950年-),中国|法官.
func (r *postReader) inLead(k int) bool {
	for j := k - 1; j >= 0; j-- {
		switch a := r.atoms[j]; a.kind {
		case bodyAtom:
			return false
		case postAtom:
			if r.posts[a.index].own {
				return false
			}
		case stopAtom:
			return false
		case nameAtom:
			return a.index == r.life
		}
	}
	return false
}

// studied says whether somebody only studied at a body of a life: 毕业于|西江大学, 西江大学|法学博士.
func (r *postReader) studied(b bodyHit) bool {
	if r.norm(b.core) == r.stayed {
		return false
	}
	if closing(r.text[:b.Start], []string{"毕业于", "就读于", "就读", "考入", "考取", "入读", "升读", "负笈", "留学", "取得", "攻读", "获颁", "肄业于", "求学于"}) != "" {
		return true
	}
	rest := cutAt(r.text[b.End:], 10*len("学"))
	if i := indexAny(rest, ",。;、"); i >= 0 {
		rest = rest[:i]
	}
	return holdsAnyWord(rest, []string{"毕业", "学习", "进修", "就读", "求学", "深造", "攻读", "肄业", "学士", "硕士", "博士学位", "法学博士", "读书"})
}

// stayAt remembers the school at which somebody stays to teach: 毕业于西江大学,|留校任教.
func (r *postReader) stayAt(text source.Span) {
	if r.life < 0 || !strings.Contains(r.norm(text), "留校") {
		return
	}
	for i, n := r.bodyBefore(text.Start), 0; i >= 0 && n < maxBodies; i, n = i-1, n+1 {
		if r.bodies[i].kind == schoolBody {
			r.stayed = r.norm(r.bodies[i].core)
			r.look(office{body: i})
			r.keepView()
			return
		}
	}
}

// sameUnit gives a post the body that a word for its kind means in a life, right in front of it: 国际法系教师,|系副主任; it reports whether there is
// such a body.
func (r *postReader) sameUnit(po *post) bool {
	if r.life < 0 {
		return false
	}
	at := po.title.Start
	unit := closing(r.text[:at], []string{"系", "所", "校"})
	if unit == "" {
		return false
	}
	lead := strings.TrimSuffix(r.text[:at], unit)
	lead = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(lead, "该"), "同"), "本")
	if c, _ := decodeLast(lead); isHan(c) && c != '任' {
		return false
	}
	for i, n := len(r.posts)-1, 0; i >= 0 && n < maxHeads; i, n = i-1, n+1 {
		if p := &r.posts[i]; p.Start < po.Start && p.own && !p.org.empty() {
			if pieces := r.pieces(p.org); len(pieces) > 0 && r.runes(pieces[0]) <= maxLifeHeading && strings.HasSuffix(r.norm(pieces[len(pieces)-1]), unit) {
				po.org, po.own = p.org, true
				return true
			}
		}
	}
	return false
}

// settleStations makes the bodies of a life's posts certain that a post before in their sentence names: 任某大学副教授,1996年升任|教授.
func (r *postReader) settleStations(line source.Span) {
	from := len(r.held)
	for from > 0 && r.posts[r.held[from-1].post].Start >= line.Start {
		from--
	}
	person := r.article.names[r.life].person
	for i := from; i < len(r.held); i++ {
		h := &r.held[i]
		if !h.inherit || h.org.empty() || r.article.names[h.name].person != person {
			continue
		}
		at := r.posts[h.post].Start
		for _, o := range r.held[from:] {
			if p := r.posts[o.post]; !o.inherit && p.Start < at && sameOffice(o.org, h.org) && !strings.Contains(r.text[p.Start:at], "。") {
				h.inherit = false
				break
			}
		}
	}
}

// sameOffice says whether two offices are the same mention of a body.
func sameOffice(a, b office) bool { return a.body == b.body && a.text == b.text && a.dept == b.dept }

// endsOrdinal says whether a text ends in 第 and a number: 第十一|任.
func endsOrdinal(text string) bool {
	return strings.HasSuffix(strings.TrimRight(text, "0123456789一二三四五六七八九十"), "第")
}

// ofCentre takes 中央 into the title of a member of a party's central committee: 中共|中央委员.
func (r *postReader) ofCentre(po *post, hit bodyHit) {
	if at := hit.core.End - len("中央"); po.title.Start == hit.core.End && strings.HasSuffix(r.norm(hit.core), "中央") && opening(r.norm(po.title), []string{"委员", "候补委员"}) == r.norm(po.title) {
		po.title.Start, po.org = at, office{body: -1, text: source.Span{Start: hit.core.Start, End: at}}
	}
}

// facultyOf gives a faculty that stands alone the school of the last post that names one: 某大学法学院教授,|法学院副院长.
func (r *postReader) facultyOf(po *post) {
	faculty := r.words(po.org)
	if r.life < 0 || po.org.dept.End > po.org.dept.Start || r.runes(faculty) > 3 {
		return
	}
	name := r.norm(faculty)
	if closing(name, []string{"学院", "系", "研究院", "商学院"}) == "" {
		return
	}
	if n := len(r.posts); n > 1 {
		for _, p := range r.posts[max(0, n-maxHeads):] {
			if pieces := r.pieces(p.org); p.Start < po.Start && len(pieces) == 1 && len(r.norm(pieces[0])) > len(name) && strings.HasSuffix(r.norm(pieces[0]), name) {
				po.org = p.org
				return
			}
		}
	}
	for i, n := r.bodyBefore(po.Start), 0; i >= 0 && n < maxBodies; i, n = i-1, n+1 {
		b := r.bodies[i]
		if t := r.norm(b.core); b.kind != schoolBody || r.studied(b) {
			continue
		} else if len(t) > len(name) && strings.HasSuffix(t, name) {
			po.org = office{body: i}
		} else if strings.HasSuffix(t, "大学") {
			po.org = office{body: i, dept: faculty, core: true}
		} else {
			continue
		}
		return
	}
}

// stationVerbs stand before the body at which somebody begins to work.
var stationVerbs = [...]string{"加入", "进入", "投考加入", "任职于", "任职", "供职于", "服务于", "受雇于", "调入", "转入"}

// joinStation remembers the body at which the one whose life it is begins to work: a known one behind such a verb, or the words behind it in a
// text: 加入|海山警队, 进入|海山高等法院|工作.
func (r *postReader) joinStation(s source.Span, body int) {
	if r.life < 0 {
		return
	}
	if body >= 0 {
		if closing(r.text[:s.Start], stationVerbs[:]) != "" {
			r.station = office{body: body}
		}
		return
	}
	text := r.norm(s)
	for _, v := range stationVerbs {
		i := strings.Index(text, v)
		if i < 0 {
			continue
		}
		name := text[i+len(v):]
		name = name[:len(name)-len(closing(name, []string{"工作", "任职", "服务", "担任", "当"}))]
		if last, _ := decodeLast(name); among("队署局院所处司行团部厅社会校", last) && !longerThan(name, maxLifeBody) && len(name) > 2*len("警") && allHan(name) {
			start := s.Start + i + len(v)
			r.station = office{body: -1, text: source.Span{Start: start, End: start + len(name)}}
		}
		return
	}
}

// atStation gives a post that names no body the one at which somebody began to work before.
func (r *postReader) atStation(po *post) bool {
	if r.station.empty() || po.head.kind == "place" || po.head.kind == "congress" || po.head.kind == "party" || po.head.flags&(freeTerm|aloneTerm) != 0 {
		return false
	}
	po.org = r.station
	po.org.dept = po.dept
	if po.org.body >= 0 && po.dept.End > po.dept.Start {
		po.org.core = true
	}
	return true
}
