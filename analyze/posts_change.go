package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// succeed reads 遗缺由某院院长李文接任 and 某院院长王武请辞后,由李文接任: it gives the name before the verb at atom k the post that the last other
// name in the sentence leaves.
func (c *clauseReader) succeed(k int) {
	if c.near < 0 || !c.leftOpen(k) {
		return
	}
	name := c.atoms[c.near].index
	for j := c.near - 1; j >= 0 && c.atoms[j].kind != stopAtom; j-- {
		if c.atoms[j].kind != nameAtom || c.article.names[c.atoms[j].index].person == c.article.names[name].person {
			continue
		}
		if h, ok := c.leaves(c.article.names[c.atoms[j].index].person, name); ok {
			c.held = append(c.held, holding{name: name, post: h.post, org: h.org, status: "appointed", rule: "post.succeed"})
			return
		}
	}
	if c.topic < 0 || c.article.names[c.topic].person == c.article.names[name].person {
		return
	}
	if h, ok := c.leaves(c.article.names[c.topic].person, name); ok { // 李文2010年退休,由王武继任
		c.held = append(c.held, holding{name: name, post: h.post, org: h.org, status: "appointed", rule: "post.succeed"})
	}
}

// fillIn reads 遗缺由某院院长李文补上, where what stands behind the name at atom k is no verb that the lexicon has.
func (c *clauseReader) fillIn(k int) {
	if k+1 < len(c.atoms) && c.atoms[k+1].kind == textAtom && c.comesIn(k) {
		c.succeed(k + 1)
	}
}

// seatOf are words for the office that somebody leaves behind.
var seatOf = [...]string{"遗缺", "职缺", "所遗", "其职位", "其职务", "其位置", "其岗位", "他的位置", "她的位置", "他的职位", "她的职位", "其空缺", "职位由", "其职由", "职务由", "缺由"}

// leftOpen says whether the clause before atom k speaks of a gap that one person fills, or begins with 由 behind a clause in which somebody goes.
func (c *clauseReader) leftOpen(k int) bool {
	j := k - 1
	for ; j >= 0 && c.atoms[j].kind != commaAtom && c.atoms[j].kind != stopAtom; j-- {
		w := c.text[c.atoms[j].Start:c.atoms[j].End]
		if strings.HasPrefix(w, "或") {
			return false // 遗缺由李文|或|王武接任
		}
		if c.atoms[j].kind == textAtom && holdsAnyWord(w, seatOf[:]) {
			return true
		}
	}
	if j < 0 || c.atoms[j].kind != commaAtom || c.atoms[j+1].kind != textAtom || !handedOver(c.text[c.atoms[j+1].Start:c.atoms[j+1].End]) {
		return false
	}
	from := j
	for from > 0 && c.atoms[from-1].kind != commaAtom && c.atoms[from-1].kind != stopAtom {
		from--
	}
	gone := c.text[c.atoms[from].Start:c.atoms[j].Start]
	for _, w := range [...]string{"请辞", "辞职", "卸任", "退休", "离职", "离任", "另有任用", "届满", "任满", "落马", "去职"} {
		if strings.Contains(gone, w) {
			return true
		}
	}
	return false
}

// leaves returns the post that a person leaves to the one named: the last one that stands in front of the name, not one
// just taken up behind it.
func (c *clauseReader) leaves(person string, to int) (left holding, ok bool) {
	before := false
	for i := len(c.held) - 1; i >= 0 && i >= len(c.held)-4*maxHeads; i-- {
		h := c.held[i]
		n := c.article.names[h.name]
		if n.person != person || n.End >= c.article.names[to].Start {
			continue
		}
		if before && n.Start != c.article.names[left.name].Start {
			break
		}
		if inFront := c.posts[h.post].Start < n.Start; inFront && (!before || c.posts[h.post].Start > c.posts[left.post].Start) || !ok {
			left, ok, before = h, true, inFront // 升任乙院院长的原甲院院长|李文 leaves 甲院
		}
	}
	return left, ok
}

// swap reads 甲院院长李文与乙院院长王武互调: each gets the other's post.
func (c *clauseReader) swap(k int) {
	var pair []holding
	for j := k - 1; j >= 0 && len(pair) < 2 && c.atoms[j].kind != stopAtom; j-- {
		if c.atoms[j].kind != nameAtom {
			continue
		}
		for i := len(c.held) - 1; i >= 0; i-- {
			if c.held[i].name == c.atoms[j].index {
				pair = append(pair, c.held[i])
				break
			}
		}
	}
	if len(pair) < 2 {
		return
	}
	for i, h := range pair {
		other := pair[1-i]
		c.held = append(c.held, holding{name: h.name, post: other.post, org: other.org, status: "appointed", rule: "post.swap"})
	}
}

// recall finds the person that a surname with a post points back to, 邓法官 → 邓国桢, and makes it the topic.
func (c *clauseReader) recall(k int) {
	po := &c.posts[c.atoms[k].index]
	if po.claimed || po.own || k == 0 || c.atoms[k-1].kind != textAtom || c.atoms[k-1].End != po.Start {
		return
	}
	surname, size := c.runeBefore(po.Start)
	before := source.Span{Start: c.atoms[k-1].Start, End: po.Start - size}
	if before.End > before.Start && !isAdverbial(c.norm(before)) {
		return
	}
	if i, ok := c.lastNamed(surname); ok {
		c.topic = i
	}
}

// recallStyle makes the person of name n the topic, whom the surname at the start of a clause points back to, with a style or an adverb: 郑先生, 郑曾 → 郑文.
func (c *clauseReader) recallStyle(k, n int) {
	if k > 0 && c.atoms[k-1].kind != quoteAtom && c.atoms[k-1].kind != stopAtom && c.atoms[k-1].kind != commaAtom {
		return
	}
	text := c.norm(c.atoms[k].Span)
	rest := text[sizeOf(text[0]):]
	next := firstRune(rest)
	styled := strings.ContainsRune(afterSurname, next) // 彭曾在某司任职
	for _, w := range [...]string{"先生", "女士", "小姐", "太太"} {
		styled = styled || strings.HasPrefix(rest, w)
	}
	if styled && rest != "" {
		c.topic, c.near = n, -1
	}
}

// readRank gives the topic a rank that stands alone between commas: …任现职,四级高级法官.
func (c *clauseReader) readRank(k int) {
	po := &c.posts[c.atoms[k].index]
	if po.claimed || po.head.flags&(rankTerm|aloneTerm) == 0 || k == 0 || c.topic < 0 {
		return
	}
	before := c.atoms[k-1]
	if before.kind == textAtom && k > 1 && po.head.flags&aloneTerm != 0 && c.placeEnd(before.Start, before.End) == before.End {
		before = c.atoms[k-2] // 南宁市|人大代表
	}
	if before.kind != commaAtom && before.kind != stopAtom {
		return
	}
	if k+1 < len(c.atoms) && c.atoms[k+1].kind != commaAtom && c.atoms[k+1].kind != stopAtom {
		return
	}
	c.hold(c.topic, c.atoms[k].index, "current", "post.rank")
}

// readOf reads 张伟的某院庭长职务 at the 的 of atom k, and 李文兼任的公安部部长职务.
func (c *clauseReader) readOf(k int) {
	if k+1 >= len(c.atoms) || c.atoms[k+1].kind != postAtom {
		return
	}
	n := k - 1
	if n >= 0 && c.atoms[n].kind == verbAtom {
		n--
	}
	if n >= 0 && c.atoms[n].kind == closeAtom {
		if g := c.groupStart(n); g > 0 {
			n = g - 1
		}
	}
	if n < 0 || c.atoms[n].kind != nameAtom {
		return
	}
	posts, end := c.postsFrom(k + 1)
	if len(posts) == 0 || !c.giveable(end) {
		return
	}
	for _, m := range c.subjects(k) {
		for _, j := range posts {
			c.hold(m, c.atoms[j].index, "removed", "post.remove")
		}
	}
}

// readRemoved reads 免去李文某院副院长职务, where 的 is left out before the post at atom k.
func (c *clauseReader) readRemoved(k int) {
	n := k - 1
	if c.giving != "removed" || n < 0 || c.atoms[n].kind != nameAtom {
		return
	}
	names := c.namesUpTo(n)
	first := n - 2*(len(names)-1)
	if first < 0 || c.atoms[first].kind != nameAtom || !c.opensClause(first) && c.atoms[first-1].class != dict.PostRemove {
		return
	}
	if h := len(c.held) - 1; h >= 0 && c.held[h].name == c.atoms[n].index && c.held[h].post == c.atoms[k].index && c.held[h].rule == "post.after" {
		c.posts[c.atoms[k].index].claimed = false // 李文副院长 is no style here
	}
	posts, end := c.postsFrom(k)
	if end == 0 || end == len(c.atoms) || opening(strings.TrimPrefix(c.text[c.atoms[end].Start:], "等"), []string{"职务", "之职"}) == "" {
		return
	}
	c.held = slices.DeleteFunc(c.held, func(h holding) bool { return h.name == c.atoms[n].index && h.post == c.atoms[k].index })
	for _, name := range names {
		for _, j := range posts {
			c.hold(name, c.atoms[j].index, "removed", "post.remove")
		}
	}
}

// giveable says whether 职务 stands at atom k, or the sentence takes posts away.
func (c *clauseReader) giveable(k int) bool {
	if k >= len(c.atoms) {
		return c.giving == "removed"
	}
	switch c.atoms[k].kind {
	case listAtom, commaAtom, stopAtom, closeAtom, openAtom, andAtom:
		if c.giving == "removed" {
			return true
		}
	}
	for _, t := range c.termsFrom(c.atoms[k].Start) {
		if t.class == dict.PostNoun {
			return c.giving != "appointed"
		}
	}
	return false
}

// readTransfer reads a move: the posts behind the verb are new, and where it names a body alone the old post goes on there.
func (c *clauseReader) readTransfer(k int) {
	if w := c.norm(c.atoms[k].Span); w == "互调" || w == "对调" {
		c.swap(k)
		return
	}
	if p := c.postBehind(k); p >= 0 {
		status := "appointed"
		if strings.HasSuffix(c.text[:c.atoms[k].Start], "曾") {
			status = "former" // 李明曾|调任国安局副局长
		}
		c.readTake(k, p, status, "post.transfer")
		return
	}
	if k+1 >= len(c.atoms) || c.atoms[k+1].kind != bodyAtom || c.near < 0 {
		c.succeed(k)
		return
	}
	name := c.atoms[c.near].index
	for i := len(c.held) - 1; i >= 0; i-- {
		h := &c.held[i]
		if c.article.names[h.name].Start < c.atoms[0].Start {
			return
		}
		if h.name != name {
			continue
		}
		if k := c.bodies[c.atoms[k+1].index].kind; h.org.body < 0 || k != c.bodies[h.org.body].kind || k != courtBody && k != procuratorateBody {
			return
		}
		h.status = "transferred"
		c.held = append(c.held, holding{name: name, post: h.post, org: office{body: c.atoms[k+1].index}, status: "appointed", rule: "post.transfer"})
		return
	}
}

// headship reads a verb of taking over with nothing but the body behind it, 李明接掌|某地检署: the post is the one that the text last named of those
// who head such bodies. It reports whether there is one.
func (c *clauseReader) headship(k int) bool {
	switch c.norm(c.atoms[k].Span) {
	case "接掌", "出掌", "执掌", "主掌", "掌理", "转掌", "接长", "回掌", "接管", "入主":
	default:
		return false
	}
	if c.near < 0 || k+1 >= len(c.atoms) || c.atoms[k+1].kind != bodyAtom || c.denied(k) {
		return false
	}
	b := c.bodies[c.atoms[k+1].index]
	head := ""
	switch b.kind {
	case courtBody:
		head = "院长"
	case procuratorateBody:
		head = "检察长"
	case prisonBody:
		head = "典狱长"
	default:
		return false
	}
	for i, n := len(c.posts)-1, 0; i >= 0 && n < maxHeads; i, n = i-1, n+1 {
		po := c.posts[i]
		if c.headText(&po) != head || po.title.Start != po.head.start || po.title.End > c.atoms[k].Start {
			continue
		}
		for _, n := range c.subjects(k) {
			c.held = append(c.held, holding{name: n, post: i, org: office{body: c.atoms[k+1].index}, status: "appointed", rule: "post.succeed"})
		}
		return true
	}
	return false
}

// toldOf says whether the pronoun before atom k means the person named last, because the line is what another one says: 李文:王武走了,他|是….
func (c *clauseReader) toldOf(k int) bool {
	if c.last < 2 || c.atoms[0].kind != nameAtom || !c.isColon(1) || !c.endsWith(k-1, "他") && !c.endsWith(k-1, "她") {
		return false
	}
	return c.article.names[c.atoms[0].index].person != c.article.names[c.atoms[c.last].index].person
}

// justNamed says whether a pronoun opens the clause of the verb at atom k right behind the name that ends the one before: 还有法官李文,她如今|任….
func (c *clauseReader) justNamed(k int) bool {
	j := k - 1
	for j > 0 && c.atoms[j].kind != commaAtom && c.atoms[j].kind != stopAtom && c.atoms[j].kind != nameAtom {
		j--
	}
	if j < 2 || c.atoms[j].kind != commaAtom || c.atoms[j-1].kind != nameAtom || c.last != j-1 || c.atoms[j-2].kind == listAtom || c.atoms[j-2].kind == andAtom {
		return false
	}
	return among("他她", firstRune(c.text[c.atoms[j].End:]))
}
