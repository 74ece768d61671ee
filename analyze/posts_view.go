package analyze

import (
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// Which bodies a text speaks of by themselves: not those that grant, ask or hold a contest, nor those that guests come from.

// A view is what a focus holds of the bodies that a text speaks of.
type view struct {
	last   [mediaBody + 1]office // by kind of body
	known  [mediaBody + 1]bool
	recent office // the last court or other organ of justice in view
	proper office // the last court in view that is no tribunal
}

// lookHome moves the focus back to what the article is about.
func (r *postReader) lookHome() {
	f := &r.focus
	if !f.moved {
		return
	}
	f.recent, f.proper = f.main, f.homeProper
	for kind := range f.homes {
		if o := &f.homes[kind]; !o.empty() {
			f.last[kind], f.known[kind] = *o, true
		}
	}
	r.keepView()
	f.moved = false
}

// keepView remembers the bodies in view: those that the text speaks of by themselves, not those of people who come from elsewhere.
func (r *postReader) keepView() {
	r.focus.kept = r.focus.view
}

// leaveGuests goes back to these bodies: 某市中院副院长李文应邀到会。|院长王武作报告.
func (r *postReader) leaveGuests(k int) {
	f := &r.focus
	if o := f.last[courtBody]; f.known[courtBody] && o.body >= 0 && r.isTribunal(o) && (!f.career || r.careerGoesOn(k)) {
		return // 桥头法庭庭长李文…。书记员|王武
	}
	f.career = false
	if f.moved {
		f.view = f.kept
	}
}

// grants are words behind a body that gives or orders: it is not the one that the next posts belong to.
var grants = openers("授予", "追授", "表彰", "通报", "印发", "批准", "批复", "决定", "评定", "记集", "记个", "下发", "驳回", "推荐", "记了", "记一", "记二", "记三", "记大", "命名", "评为", "发来", "寄来", "来函", "来电", "来信", "发函", "转发", "要求", "通知", "采纳", "点名", "已有", "判例", "维持", "改判", "二审", "终审", "再审", "发回", "提审")

// maxGrant is how many bytes behind a body may hold such a word.
const maxGrant = 5 * len("授")

// inView says whether the text speaks of the body at atom k, rather than of one that grants, asks or hears.
func (r *postReader) inView(k int) bool {
	return r.speaksOf(r.atoms[k].Span) && !(r.life >= 0 && r.studied(r.bodies[r.atoms[k].index]))
}

// speaksOf is inView for the body that fills a span.
func (r *postReader) speaksOf(body source.Span) bool {
	c, _ := r.runeBefore(body.Start)
	if among("向给报对请受从", c) || r.hosts(body) || r.witnesses(body.End) {
		return false
	}
	return !r.grants(body)
}

// grants reports whether a body gives, orders or decides something, as the words beside it tell: 被|省高院|记功, |省高院|授予….
func (r *postReader) grants(body source.Span) bool {
	switch c, _ := r.runeBefore(body.Start); {
	case among("被由经获让", c):
		return true
	case among("给对向为予", c):
		return false // 给|县法院|记集体二等功
	}
	near := r.text[body.End:min(len(r.text), body.End+maxGrant)]
	for i, c := range near {
		if c == ',' || c == '。' || c == '、' {
			break
		}
		if among("被获荣受", c) {
			return false // 县法院|被授予…
		}
		if grants.opening(near[i:]) != "" {
			return true
		}
	}
	return false
}

// hosts reports whether a body, alone or in a list, holds the contest or the meeting that others take part in: 在|省高院|、省总工会联合举办的竞赛中.
func (r *postReader) hosts(body source.Span) bool {
	if closing(r.text[:body.Start], []string{"在", "参加", "、", "和", "与"}) == "" {
		return false
	}
	end := body.End
	for i := r.bodyBefore(end) + 1; i < len(r.bodies) && opening(r.text[end:], []string{"、", "和", "与"}) != ""; i++ {
		if _, size := r.runeAt(end); r.bodies[i].Start != end+size {
			break
		}
		end = r.bodies[i].End
	}
	return opening(r.text[end:], []string{"举办", "主办", "组织", "联合举办", "联合主办", "联合组织", "承办", "开展的"}) != ""
}

// maxWitness is how many bytes behind a body or a post the word may stand that tells of such a guest.
const maxWitness = 16 * len("监")

// witnesses says whether the clause that goes on at byte i tells of somebody from elsewhere who hands over an office: 由某高院院长李文|监交,卸任院长….
func (r *postReader) witnesses(i int) bool {
	clause := cutAt(r.text[i:], maxWitness)
	if !strings.Contains(clause, "监") {
		return false
	}
	if j := indexAny(clause, ",。;:"); j >= 0 {
		clause = clause[:j]
	}
	return holdsAnyWord(clause, []string{"监交", "监誓"})
}
