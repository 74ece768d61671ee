package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
)

// A clauseReader walks over the atoms of a line and knows whom it speaks of.
type clauseReader struct {
	*postReader
	near   int    // atom of the last name in this clause, -1 for none
	last   int    // atom of the last name in this sentence, -1 for none
	sole   int    // the only person named in this sentence so far, -1 for none or several; index into names
	main   int    // the topic before somebody's kin was named in passing, -1 for none
	giving string // status that a verb of the sentence gives to N 为 P and N 的 P: appointed, removed
}

// joinVerbs joins posts to names by verbs: 李辉任审判长; 任命贾民为某院副院长; 免去张伟的某院庭长职务.
func (r *postReader) joinVerbs() {
	r.openLine()
	c := &clauseReader{postReader: r, near: -1, last: -1, sole: -1, main: -1, giving: r.heading}
	for k := 0; k < len(r.atoms); k++ {
		switch a := r.atoms[k]; a.kind {
		case stopAtom:
			if c.sole >= 0 && !c.accompanies() && (r.text[a.Start] != ':' || c.endsWith(k-1, "简历") || c.endsWith(k-1, "履历")) {
				r.topic = c.sole
			}
			if r.lived(a.Start) {
				r.topic = r.life
			}
			c.leaveKin(a)
			c.near, c.last, c.sole = -1, -1, -1
			c.goOn(a.End)
			if w := r.text[a.Start]; w != ';' && w != ':' {
				c.giving = r.heading
			}
		case commaAtom:
			c.near = -1
			c.goOn(a.End)
		case nameAtom:
			c.near, r.latest = k, a.index
			r.keepNamed(firstRune(r.text[a.Start:]), a.index)
			switch {
			case c.pointsAway(k):
				c.last, c.sole = k, -1
				continue
			case c.last < 0:
				c.sole = a.index
			case c.sole >= 0 && r.article.names[c.sole].person != r.article.names[a.index].person:
				c.sole = -1
			}
			c.last = k
			c.enterKin(k)
			if r.opensClause(k) && !c.giver(k) && !c.replaced(k) && !(r.life >= 0 && c.favors(k)) || c.comesIn(k) {
				r.topic = a.index
			}
			c.readHeir(k)
			c.fillIn(k)
		case postAtom:
			c.readRemoved(k)
			c.recall(k)
			c.readRank(k)
			k = c.readResume(k)
		case ofAtom:
			c.readOf(k)
		case verbAtom:
			c.readVerb(k)
		case textAtom:
			c.readText(k)
		}
	}
	if r.topic >= 0 {
		r.before = r.topic
	}
}

// maxHeading is the length in bytes of a line that leaves the topic as it is: 个人简历.
const maxHeading = 12 * len("简")

func firstRune(s string) rune {
	c, _ := decode(s)
	return c
}

// readHeading keeps what a line of its own says of the lines under it: 任命:, 免去:.
func (r *postReader) readHeading() {
	last := r.atoms[len(r.atoms)-1]
	if last.kind != stopAtom || r.text[last.Start] != ':' || r.named {
		if !r.named {
			r.heading = ""
		}
		return
	}
	for _, a := range r.atoms {
		switch a.class {
		case dict.PostAppoint:
			r.heading = "appointed"
		case dict.PostRemove:
			r.heading = "removed"
		}
	}
}

// readVerb reads the frame of the verb at atom k.
func (c *clauseReader) readVerb(k int) {
	v := c.atoms[k]
	switch v.class {
	case dict.PostAppoint:
		c.giving = "appointed"
	case dict.PostRemove:
		c.giving = "removed"
		if p := c.postBehind(k); p >= 0 && (c.endsWith(p-1, "其") || c.endsWith(p-1, "其中共")) {
			c.give(c.subjectBefore(p), p, "removed", "post.remove")
		}
	case dict.PostTake:
		if c.headship(k) || c.ofUnnamed(k) {
			return
		}
		p := c.postBehind(k)
		if c.namesSelf(k, p) {
			return
		}
		if v.gives == "as" || c.beingOne(k, p) {
			c.readAs(k)
			return
		}
		c.readTake(k, p, v.gives, "post.take")
	case dict.PostResign:
		c.readTake(k, c.postBehind(k), "resigned", "post.resign")
	case dict.PostTransfer:
		c.readTransfer(k)
	}
}

// beingOne says whether the verb at atom k opens its clause as 作为 does, a comma and a name behind its post at atom p: 身为某院院长,|李文….
func (c *clauseReader) beingOne(k, p int) bool {
	if c.text[c.atoms[k].Start:c.atoms[k].End] != "身为" || k > 0 && c.atoms[k-1].kind != commaAtom && c.atoms[k-1].kind != stopAtom && c.atoms[k-1].kind != quoteAtom {
		return false
	}
	return p >= 0 && p+2 < len(c.atoms) && c.atoms[p+1].kind == commaAtom && c.atoms[p+2].kind == nameAtom
}

// endsWith says whether atom k is text that ends with a word.
func (c *clauseReader) endsWith(k int, word string) bool {
	return k >= 0 && c.atoms[k].kind == textAtom && strings.HasSuffix(c.text[c.atoms[k].Start:c.atoms[k].End], word)
}

// postBehind returns the atom of the post that the verb at atom k takes, -1 if it takes none.
func (c *clauseReader) postBehind(k int) int {
	if !c.posted {
		return -1
	}
	k = c.overOffices(k)
	for j := k + 1; j < len(c.atoms) && j < k+9; j++ {
		switch a := c.atoms[j]; a.kind {
		case postAtom:
			if c.posts[a.index].claimed {
				return -1
			}
			return j
		case blankAtom, quoteAtom:
		case bodyAtom, listAtom, andAtom:
			if !c.sharesPost(j) {
				return -1
			}
		case ofAtom:
			if w := c.norm(c.atoms[j-1].Span); c.atoms[j-1].kind != textAtom || !c.endsWith(j-1, "在任") && !c.endsWith(j-1, "届") && !spanOfYears(w) && simpleWord(w) == 0 {
				return -1
			}
		case textAtom:
			if !isFiller(c.text[a.Start:a.End]) && !c.deputyOfPlace(j) && !c.ofPlace(j) {
				return c.unknownBody(k, j)
			}
		case verbAtom:
			if w := c.text[a.Start:a.End]; w != "为" && w != "任" {
				return -1
			}
		default:
			return -1
		}
	}
	return -1
}

// unknownBody returns the atom of the post behind the text at atom j, which then is its body, -1 if that is not so:
// 担任|国家能源委员会|顾问.
func (c *clauseReader) unknownBody(k, j int) int {
	word, span := c.text[c.atoms[k].Start:c.atoms[k].End], c.atoms[j].Span
	if j != k+1 || copula(word) && (word != "为" || c.giving == "") {
		return -1
	}
	for j+1 < len(c.atoms) && (c.atoms[j+1].kind == textAtom || c.atoms[j+1].kind == andAtom) {
		j++
		span.End = c.atoms[j].End
	}
	if j+2 < len(c.atoms) && c.atoms[j+1].kind == listAtom && runeCount(c.norm(span)) <= 8 {
		j++ // 历任|参谋某某、|国防部长
		span.End = span.Start
	}
	if j+1 >= len(c.atoms) || c.atoms[j+1].kind != postAtom || runeCount(c.norm(span)) > 24 {
		return -1
	}
	po := &c.posts[c.atoms[j+1].index]
	if strings.HasPrefix(c.text[span.Start:], "一") || strings.HasPrefix(c.text[span.Start:], "在任") || holdsAnyWord(c.norm(span), []string{"获颁", "获得", "获选", "获评", "获授", "荣获"}) {
		return -1 // 一名基层民警, 首位获颁终身会员名衔的女性
	}
	if !po.claimed && po.own && po.org.body >= 0 && runeCount(c.norm(span)) <= 6 {
		return j + 1 // 任|中共|某市委书记
	}
	if span.End == span.Start && !po.claimed {
		return j + 1
	}
	if i := strings.Index(c.norm(span), "历史上"); i > 0 {
		span.End = span.Start + i // 成为|海山省|历史上首位女性副省长
	}
	if c.praised(span.End) {
		return -1 // 跻身|全国优秀女|法官
	}
	if po.claimed || po.own && po.org.body >= 0 || runeCount(c.text[span.Start:span.End]) < 2 || po.head.flags&(freeTerm|aloneTerm) != 0 {
		return -1
	}
	for _, ch := range strings.ReplaceAll(c.text[span.Start:span.End], "行为", "") {
		if !isHan(ch) || strings.ContainsRune(joints, ch) {
			return -1
		}
	}
	if po.own && po.org.text.Start < span.Start {
		return j + 1 // the body stands with a title like it elsewhere
	}
	if po.own {
		span.End = po.org.text.End
	}
	po.org, po.own = office{body: -1, text: span, dept: po.dept}, true
	return j + 1
}

// maxShared is how many atoms a list of bodies with one post may have.
const maxShared = 24

// sharesPost says whether the bodies and signs from atom j on lead to a post of all those bodies.
func (c *clauseReader) sharesPost(j int) bool {
	for n := j; n < len(c.atoms) && n < j+maxShared; n++ {
		switch a := c.atoms[n]; a.kind {
		case bodyAtom, listAtom, andAtom:
		case postAtom:
			return len(c.posts[a.index].more) > 0
		default:
			return false
		}
	}
	return false
}

// denials before a verb say that the post is not held, or not yet.
var denials = closers("不", "不得", "不能", "不准", "无法", "会", "提名", "誉", "称", "视", "评", "列", "未", "没有", "没", "拟", "参选", "竞选", "推荐", "提名", "候选", "如果", "想", "盛传", "外传", "传", "可", "须", "应", "何", "谁", "希望", "期望", "盼", "冀", "有意", "争取", "渴望")

// denied says whether the words before the verb at atom k deny it.
func (c *clauseReader) denied(k int) bool {
	if k > 0 && c.atoms[k-1].kind == textAtom {
		if before := c.norm(c.atoms[k-1].Span); denials.closing(before) != "" && !strings.HasSuffix(before, "不再") {
			return !strings.HasSuffix(before, "提名") || !strings.HasPrefix(c.text[c.atoms[k].Start:], "当选") // 获某党提名|当选
		}
	}
	return c.forOthers(k)
}

// subjects returns the names of whom the verb at atom k speaks.
func (c *clauseReader) subjects(k int) []int {
	if c.latest >= 0 && (c.endsWith(k-1, "此人") || c.endsWith(k-1, "该人") || c.endsWith(k-1, "此人曾") || c.endsWith(k-1, "此人还")) && c.near < 0 {
		return []int{c.latest} // 对代理人李文罚款,此人|曾任某社副主任
	}
	if k > 1 && copula(c.norm(c.atoms[k].Span)) && c.atoms[k-1].kind == commaAtom && c.atoms[k-2].kind == nameAtom {
		return []int{c.atoms[k-2].index} // 与他同台的李文,|是某处公证员
	}
	if (c.endsWith(k-1, "其") || c.endsWith(k, "自己从") || c.endsWith(k-1, "自己")) && c.last >= 0 {
		return []int{c.atoms[c.last].index}
	}
	if c.toldOf(k) || c.justNamed(k) {
		c.topic = c.atoms[c.last].index
	}
	if c.near >= 0 && c.replaced(c.near) {
		return c.successor(c.near)
	}
	if c.near >= 0 && (c.endsWith(k-1, "她") || c.endsWith(k-1, "他")) {
		if c.topic >= 0 && c.article.names[c.topic].person != c.article.names[c.atoms[c.near].index].person {
			return []int{c.topic}
		}
		return nil // 部长李文勾选她出任检察长
	}
	if c.near < 0 && c.severalBefore(k) {
		return c.several(k)
	}
	if c.near < 0 && c.life >= 0 && c.ofFamilyMember(k) {
		return nil
	}
	if c.near >= 0 && c.life >= 0 && c.inPassing(c.near) && c.topic >= 0 {
		return []int{c.topic}
	}
	if c.near < 0 || c.agent(c.near) || c.giver(c.near) {
		switch {
		case c.topic >= 0:
			return []int{c.topic}
		case c.sole >= 0 && c.near < 0:
			return []int{c.sole} // 她叫李文,是…
		}
		return nil
	}
	return c.namesUpTo(c.near)
}

// overPosts steps back from the name at atom j to the first of the bodies and posts that stand before it.
func (c *clauseReader) overPosts(j int) int {
	for j > 0 && (c.atoms[j-1].kind == bodyAtom || c.atoms[j-1].kind == postAtom) && c.atoms[j-1].End == c.atoms[j].Start {
		if j > 1 && c.overStyle(j-1) < j-1 {
			break
		}
		j--
	}
	return j
}

// overStyle steps back from the post at atom j to the name that it stands behind as a style: 邓桢|法官.
func (c *clauseReader) overStyle(j int) int {
	if j > 0 && c.atoms[j].kind == postAtom && c.atoms[j-1].kind == nameAtom && !c.posts[c.atoms[j].index].own {
		return j - 1
	}
	return j
}

// agent says whether the name at atom k is the one who gives a post: 获特首林文任命为….
func (c *clauseReader) agent(k int) bool {
	j := k - 1
	for j >= 0 && (c.atoms[j].kind == postAtom || c.atoms[j].kind == bodyAtom || c.atoms[j].kind == verbAtom && attributive(c.norm(c.atoms[j].Span))) {
		j--
	}
	if k+1 < len(c.atoms) && c.atoms[k+1].class == dict.PostTake && holdsAnyWord(c.norm(c.atoms[k+1].Span), []string{"委", "命", "聘为", "特任", "派任", "提拔", "擢升"}) {
		return c.endsWith(j, "获") || c.endsWith(j, "被")
	}
	if k+1 < len(c.atoms) && c.atoms[k+1].kind == verbAtom && c.atoms[k+1].class == dict.PostAppoint {
		return c.endsWith(j, "获") || c.endsWith(j, "被") || c.endsWith(j, "由") || c.endsWith(j, "经")
	}
	return false
}

// giver says whether the name at atom k appoints somebody itself: 林文任命….
func (c *clauseReader) giver(k int) bool {
	for j := k + 1; j < len(c.atoms) && j <= k+2; j++ {
		if a := c.atoms[j]; a.kind == verbAtom {
			return a.class == dict.PostAppoint || a.class == dict.PostRemove
		} else if a.kind != textAtom || a.End-a.Start > len("又再") {
			return false
		}
	}
	return false
}

func (c *clauseReader) give(n, p int, status, rule string) {
	if n < 0 {
		return
	}
	posts, _ := c.postsFrom(p)
	for _, j := range posts {
		c.hold(n, c.atoms[j].index, status, rule)
	}
}

// readText reads the frames that words without a class of their own make.
func (c *clauseReader) readText(k int) {
	if n, known := c.lastNamed(firstRune(c.text[c.atoms[k].Start:])); known {
		c.turnTo(k, n)
		c.recallStyle(k, n)
	}
	c.readReplaced(k)
	c.readOffices(k)
	switch last, _ := c.runeBefore(c.atoms[k].End); last {
	case '位', '名':
		if (c.endsWith(k, "这位") || c.endsWith(k, "这名") || c.endsWith(k, "该名")) && k+1 < len(c.atoms) && c.atoms[k+1].kind == postAtom && c.latest >= 0 {
			c.give(c.latest, k+1, "current", "post.this")
		}
	case '从', '由':
		c.readFrom(k)
	case '在':
		c.readWhile(k)
	case '到', '赴', '去':
		c.readStationed(k)
		c.readUpTo(k)
	case '驻', '往', '守':
		c.readStationed(k)
	}
}
