package analyze

import (
	"strings"
)

// readTake joins the posts from atom p on, behind the verb at atom k, to the subject, or to the name that they describe: 曾任甲院院长的李文.
func (c *clauseReader) readTake(k, p int, status, rule string) {
	if p < 0 {
		c.succeed(k)
		return
	}
	if c.denied(k) || status != "resigned" && c.endsWith(k-1, "申请") || attributive(c.norm(c.atoms[k].Span)) && !c.plainBefore(k) && !c.describes(p) || c.ofOthers(k) {
		return
	}
	if c.endsWith(k-1, "不再") {
		status = "removed"
	}
	if po := &c.posts[c.atoms[p].index]; strings.HasPrefix(c.norm(c.atoms[k].Span), "考") && c.headText(po) == "司法官" {
		po.claimed = true
		return // 考上司法官 passes an examination
	}
	posts, end := c.list(p)
	if c.governs(end) || c.norm(c.atoms[k].Span) == "接过" && !c.burden(end) {
		return
	}
	if status == "current" && (c.pastTerm(posts[len(posts)-1]) || c.longAgo(k)) {
		status = "former"
	}
	c.locate(k, posts)
	if n := c.described(c.overCareer(end)); n >= 0 {
		c.holdDescribed(n, posts, status)
		if k > 1 && c.atoms[k-1].kind == commaAtom && c.atoms[k-2].kind == postAtom && !c.posts[c.atoms[k-2].index].claimed {
			for _, j := range c.chainBefore(k - 2) { // 某院党组成员、副院长,曾任庭长的李文
				c.hold(c.atoms[n].index, c.atoms[j].index, "current", "post.relative")
			}
		}
		return
	}
	word := c.text[c.atoms[k].Start:c.atoms[k].End]
	if end < len(c.atoms) && c.atoms[end].kind == ofAtom && (attributive(word) || c.ofMany(end)) {
		return // 时任副院长的|某某
	}
	if c.proposed() {
		return
	}
	if copula(word) && !(c.copulaFits(k) && c.ends(end)) || plainVerb(word) && !(c.endsPlainly(end) && c.byOneself(k)) || word == "兼" && k > 0 && c.atoms[k-1].kind == postAtom || c.near < 0 && !c.plainStart(k) && !c.whenHeld(end) {
		return
	}
	if c.giving != "" && (word == "为" || word == "任" || word == "担任") {
		status = c.giving
		if rule = "post.appoint"; status == "removed" {
			rule = "post.remove"
		}
	}
	names := c.subjects(k)
	if len(names) == 0 && !c.endsWith(k-1, "我") {
		names = c.subjectBehind(end) // but 由我|担任组长,李文…
	}
	c.holdTaken(k, names, posts, status, rule)
}

// holdTaken records that those named, the last first, hold the posts behind the verb at atom k: each all of them, or each his own behind 分别.
func (c *clauseReader) holdTaken(k int, names, posts []int, status, rule string) {
	if len(names) == len(posts) && len(names) > 1 && strings.Contains(c.text[c.atoms[c.near].End:c.atoms[k].End], "分别") {
		for i, j := range posts { // 甲、乙分别出任会长、理事长; the names are the last first
			c.hold(names[len(names)-1-i], c.atoms[j].index, status, rule)
		}
		return
	}
	for _, n := range names {
		for _, j := range posts {
			c.hold(n, c.atoms[j].index, status, rule)
		}
	}
	if left := c.leaver(k, status); len(names) > 0 && left >= 0 {
		c.hold(c.atoms[left].index, c.atoms[posts[0]].index, "former", "post.predecessor")
	}
}

// proposed says whether the names before a verb are only proposed: 提名|甲及乙|续任.
func (c *clauseReader) proposed() bool {
	k := c.near
	for k >= 2 && (c.atoms[k-1].kind == listAtom || c.atoms[k-1].kind == andAtom || c.atoms[k-1].kind == commaAtom) {
		if c.atoms[k-2].kind == nameAtom && c.atoms[k-1].kind != commaAtom {
			k -= 2
		} else if k >= 4 && c.atoms[k-2].kind == postAtom && c.atoms[k-3].kind == verbAtom && c.atoms[k-4].kind == nameAtom {
			k -= 4 // 提名李文为院长、|王武为副院长
		} else {
			break
		}
	}
	return k > 0 && (c.endsWith(k-1, "提名") || c.endsWith(k-1, "推荐") || c.endsWith(k-1, "建议"))
}

// subjectBehind returns the name that opens the clause behind the one that ends near atom k: 任院长后,李文….
func (c *clauseReader) subjectBehind(k int) []int {
	for j := k; j+1 < len(c.atoms) && j < k+3; j++ {
		switch c.atoms[j].kind {
		case textAtom, verbAtom:
			continue
		case commaAtom:
			if c.atoms[j+1].kind == nameAtom {
				return []int{c.atoms[j+1].index}
			}
		}
		return nil
	}
	return nil
}

// deputyOfPlace says whether the text at atom j is the place of the deputy behind it: 当选|湖南省|人大代表.
func (c *clauseReader) deputyOfPlace(j int) bool {
	a := c.atoms[j]
	return c.placeEnd(a.Start, a.End) == a.End && j+1 < len(c.atoms) && c.atoms[j+1].kind == postAtom && c.posts[c.atoms[j+1].index].head.flags&aloneTerm != 0
}

// ofPlace says whether the text at atom j is where the body of the post behind it lies: 系|双峰县|原县委常委, 是|山西|大同市第三医院副院长.
func (c *clauseReader) ofPlace(j int) bool {
	i, end := c.atoms[j].Start, c.atoms[j].End
	i += len(opening(c.text[i:end], []string{"来自"}))
	for i < end {
		next := c.placeEnd(i, end)
		if next <= i {
			return false
		}
		i = next
	}
	return j+1 < len(c.atoms) && c.atoms[j+1].kind == postAtom && c.posts[c.atoms[j+1].index].own
}

// pastTerm says whether the words behind the post at atom j look back on it: 利用担任副院长等职务上的便利.
func (c *clauseReader) pastTerm(j int) bool {
	rest := strings.TrimPrefix(c.text[c.atoms[j].End:], "等")
	rest = strings.TrimPrefix(strings.TrimPrefix(rest, "职务"), "的")
	return opening(rest, []string{"上的便利", "便利", "之便", "职务便利", "职务上的便利"}) != ""
}

// whenHeld says whether a clause of time without a name before it ends at atom k: 28年前下派到某县任县委副书记|时,李文….
func (c *clauseReader) whenHeld(k int) bool {
	if c.last >= 0 || k+2 >= len(c.atoms) || c.atoms[k+1].kind != commaAtom || c.atoms[k+2].kind != nameAtom {
		return false
	}
	switch c.norm(c.atoms[k].Span) {
	case "时", "期间", "之时", "的时候":
		return true
	}
	return false
}

// governs says whether what stands behind the posts belongs to them, so that they are a body's name: 首席法官辖下工作小组.
func (c *clauseReader) governs(end int) bool {
	if end >= len(c.atoms) {
		return false
	}
	if c.atoms[end].kind == ofAtom {
		if opening(c.text[c.atoms[end].End:], []string{"资格", "条件", "标准", "人选", "要求", "机会", "年龄", "权利", "可能"}) != "" {
			return true // 担任公司董事的资格
		}
	}
	rest := strings.TrimPrefix(c.text[c.atoms[end].Start:], "职务")
	if opening(rest, []string{"同仁", "人员"}) != "" {
		return true // 为初任警官职务同仁授阶
	}
	return opening(c.text[c.atoms[end].Start:], []string{"辖下", "属下", "之下", "办公室", "助理", "秘书", "候选", "会议", "培训班", "论坛", "布达", "交接", "就职典礼", "联席", "座谈"}) != ""
}

// ends says whether a clause or a list's item ends at atom k.
func (c *clauseReader) ends(k int) bool {
	if k >= len(c.atoms) {
		return true
	}
	switch c.atoms[k].kind {
	case textAtom:
		w := c.norm(c.atoms[k].Span)
		return strings.HasPrefix(w, "之一") || strings.HasPrefix(w, "至今") || w == "了"
	case ofAtom:
		for _, w := range [...]string{"推荐", "建议", "议案", "任命", "决定", "命令"} {
			if strings.HasPrefix(c.text[c.atoms[k].End:], w) {
				return c.giving == "appointed" && strings.Contains(c.text[c.atoms[0].Start:c.atoms[k].Start], "接纳")
			}
		}
		return false
	case nameAtom, bodyAtom, postAtom:
		return false
	}
	return true
}

// attributive says whether a verb often stands before a post whose holder is somebody else: 与时任院长, 为历任司长新低.
func attributive(w string) bool {
	return w == "历任" || w == "时任" || w == "现任" || w == "原任" || w == "前任"
}

// plainBefore says whether such a verb at atom k tells of the subject's posts: 他历任….
func (c *clauseReader) plainBefore(k int) bool {
	if k > 0 && c.atoms[k-1].kind == verbAtom && c.norm(c.atoms[k].Span) != "历任" {
		return true // 为现任某院院长
	}
	if k > 1 && c.atoms[k-1].kind == bodyAtom {
		return c.endsWith(k-2, "在") || c.endsWith(k-2, "于") // 在某部历任
	}
	if k == 0 || c.atoms[k-1].kind != textAtom {
		return k == 0 || c.atoms[k-1].kind == commaAtom || c.atoms[k-1].kind == nameAtom || c.atoms[k-1].kind == stopAtom
	}
	last, _ := c.runeBefore(c.atoms[k].Start)
	if c.norm(c.atoms[k].Span) == "前任" && strings.ContainsRune(beforeStatus, last) {
		return true // 此前|任, 去世前|任
	}
	return strings.ContainsRune("他她志后曾生月年起", last) || closing(c.text[:c.atoms[k].Start], []string{"此前", "之前", "以前", "先前", "早前", "生前", "一直", "依次", "还", "亦", "也", "又"}) != ""
}

// plainStart says whether nothing but times, adverbs, a pronoun or a place stands between the clause's start and the verb
// at atom k, so that the clause goes on about the topic.
func (c *clauseReader) plainStart(k int) bool {
	n := 0
	for j := k - 1; j >= 0 && c.atoms[j].kind != commaAtom && c.atoms[j].kind != stopAtom; j-- {
		if c.atoms[j].kind == ofAtom {
			n += 2
		}
		if c.atoms[j].kind != textAtom || c.beforeTime(j) {
			continue
		}
		for _, ch := range c.text[c.atoms[j].Start:c.atoms[j].End] {
			if ch == '在' && j == k-1 && !copula(c.norm(c.atoms[k].Span)) {
				break // 在某某厅|担任
			}
			switch {
			case ch == '他' || ch == '她' || ch == '其':
				return true
			case !timeRunes.has(ch) && !among("自从翌次", ch):
				n++
			}
		}
	}
	return n <= 4
}

func copula(w string) bool {
	return w == "是" || w == "为" || w == "系" || w == "就是" || w == "正是"
}

// copulaFits says whether 是 stands close behind its subject: 她就是…, not …的人是.
func (c *clauseReader) copulaFits(k int) bool {
	from := 0
	for j := k - 1; j >= 0; j-- {
		a := c.atoms[j]
		if a.kind == nameAtom || a.kind == closeAtom {
			from = a.End
			break
		}
		if a.kind == textAtom && isTime(c.norm(a.Span)) && c.opensAt(j) {
			return true // 1989年1月后|为
		}
		if a.kind == commaAtom || a.kind == stopAtom {
			from = a.End
			break
		}
		if c.overStyle(j) < j {
			from = a.End // 任命邓桢法官为…
			break
		}
		if a.kind == postAtom && j > 1 && c.atoms[j-1].kind == textAtom && c.atoms[j-2].kind == nameAtom && c.counted(c.posts[a.index].Start) {
			from = a.End
			break // 任命李文及王武两名区院法官|为…
		}
		if a.kind == postAtom || a.kind == bodyAtom {
			return false
		}
		from = a.Start
	}
	gap := strings.TrimPrefix(c.text[from:c.atoms[k].Start], "等") // 任命李文|等36名同志|为…
	if n := countLen(gap); n > 0 {
		gap = gap[n+len(opening(gap[n:], []string{"同志", "人员"})):]
	}
	return runeCount(gap) <= 5
}

// described returns the atom of the name that the posts before atom end describe with 的: …院长的李文, -1 for none.
func (c *clauseReader) described(end int) int {
	end = c.overPredicate(end)
	if end >= len(c.atoms) || c.atoms[end].kind != ofAtom {
		return -1
	}
	for j := end + 1; j < len(c.atoms); j++ {
		switch c.atoms[j].kind {
		case nameAtom:
			return c.kin(j)
		case postAtom, bodyAtom, listAtom, quoteAtom, blankAtom:
		case verbAtom:
			if !copula(c.norm(c.atoms[j].Span)) {
				return -1
			}
		case textAtom:
			if j > end+1 || runeCount(c.text[c.atoms[j].Start:c.atoms[j].End]) > 4 {
				return -1
			}
		default:
			return -1
		}
	}
	return -1
}

// maxPredicate is how many atoms a second predicate in front of a name may have.
const maxPredicate = 6

// overPredicate steps over what else is said of a name behind posts and 、: 曾任某院院长|、今年刚获某奖|的李文.
func (c *clauseReader) overPredicate(end int) int {
	if end >= len(c.atoms) || c.atoms[end].kind != listAtom {
		return end
	}
	for j := end + 1; j+1 < len(c.atoms) && j <= end+maxPredicate; j++ {
		switch c.atoms[j].kind {
		case ofAtom:
			if c.atoms[j+1].kind == nameAtom {
				return j
			}
			return end
		case nameAtom, commaAtom, stopAtom:
			return end
		}
	}
	return end
}

// describes says whether the posts from atom p on stand with 的 before their holder: 还有现任某院院长|的李文.
func (c *clauseReader) describes(p int) bool {
	_, end := c.list(p)
	return c.described(end) >= 0
}

// ofOthers says whether 是 at atom k tells of somebody's kin or school, or of what came last, 李文的丈夫|是某院法官, 最后|是校长, or the
// verb opens words that are quoted: 读漏“|就任议员”.
func (c *clauseReader) ofOthers(k int) bool {
	if k > 1 && c.atoms[k-1].kind == quoteAtom && strings.HasPrefix(c.text[c.atoms[k-1].Start:], "“") && !c.isColon(k-2) {
		return true
	}
	if !copula(c.norm(c.atoms[k].Span)) || k == 0 || c.atoms[k-1].kind != textAtom {
		return false
	}
	subject := c.norm(c.atoms[k-1].Span)
	if closing(subject, []string{"母亲", "父亲", "爸爸", "妈妈", "妻子", "太太", "丈夫", "先生", "儿子", "女儿", "哥哥", "弟弟", "姐姐", "妹妹", "父母", "双亲", "祖父", "爷爷", "岳父", "师父", "师傅", "恩师", "上司", "导师", "老师", "同学", "好友", "伴侣", "爱人", "未婚妻", "对手", "对方", "后者"}) != "" {
		return true
	}
	return closing(subject, []string{"最后", "结果", "幸好", "原因", "关键", "其中", "另一位", "另一个", "之一"}) != "" && (k < 2 || c.atoms[k-2].kind == commaAtom || c.atoms[k-2].kind == stopAtom)
}

// holdDescribed gives the posts to the name at atom n that they describe, and to those listed behind it: 获委任为法官的有|李文、王武.
func (c *clauseReader) holdDescribed(n int, posts []int, status string) {
	names := []int{n}
	if c.atoms[n-1].kind == textAtom && opening(c.norm(c.atoms[n-1].Span), []string{"有", "还有", "包括", "分别", "为", "是"}) != "" {
		names = c.namesFrom(n)
	}
	for _, n := range names {
		for _, j := range posts {
			c.hold(c.atoms[n].index, c.atoms[j].index, status, "post.relative")
		}
	}
}

// kin returns the atom of the name that is told by a relation to the one at atom k, 某人|的母亲|李文, k itself for none.
func (c *clauseReader) kin(k int) int {
	j := k + 1
	if j < len(c.atoms) && c.atoms[j].kind == ofAtom {
		j++
	}
	if j+1 >= len(c.atoms) || c.atoms[j].kind != textAtom || c.atoms[j+1].kind != nameAtom {
		return k
	}
	if isKin(c.norm(c.atoms[j].Span)) {
		return j + 1
	}
	return k
}

// isKin says whether a word tells a relation to the person named before it.
func isKin(s string) bool {
	switch s {
	case "母亲", "父亲", "妻子", "丈夫", "儿子", "女儿", "继父", "继母", "妹妹", "弟弟", "哥哥", "姐姐", "夫人", "太太", "之子", "之女", "秘书", "爷爷", "奶奶", "外公", "外婆", "孙子", "孙女", "外孙", "岳父", "岳母", "公公", "婆婆", "大哥", "叔叔", "伯父", "侄子", "侄女", "徒弟", "师父", "师傅", "搭档", "同事", "战友", "老伴", "爱人", "养父", "养母", "老父亲", "祖父", "祖母", "曾祖父", "长子", "次子", "长女", "其父", "其母", "其妻", "其夫", "其子", "其女", "其兄", "其弟", "其父亲", "其母亲", "其妻子", "其丈夫", "胞兄", "胞弟", "兄长", "幼子", "次女", "女婿", "次兄", "长兄", "夫婿":
		return true
	}
	return false
}
