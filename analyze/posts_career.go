package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
)

// From which post to which a career went, and who went before or came after: 从书记员|干到庭长, 前任|李文, 接任者是|王武.

// successors are the words for one who follows in an office; predecessors for one who went before.
var (
	successors   = closers("接任者", "继任者", "接替者", "接班人", "接任的", "继任的", "接替他的", "接替她的", "接班的", "接手的", "接他班的", "接她班的")
	predecessors = closers("前任", "上任", "上一任", "前一任")
)

// readHeir gives the person named at atom k the post of the one that the text says it follows or went before: 院长李文退休,接任的是某庭庭长|王武;
// 王武任所长。前任|李文….
func (c *clauseReader) readHeir(k int) {
	text := c.text[c.atoms[0].Start:c.atoms[c.overPosts(k)].Start]
	if w := closing(text, []string{"是", "为", "系", "叫"}); w != "" {
		text = text[:len(text)-len(w)]
	}
	name := c.atoms[k].index
	switch {
	case successors.closing(text) != "":
		for i := k - 1; i >= 0; i-- {
			if a := c.atoms[i]; a.kind == nameAtom && c.article.names[a.index].person != c.article.names[name].person {
				if h, ok := c.leaves(c.article.names[a.index].person, name); ok {
					c.held = append(c.held, holding{name: name, post: h.post, org: h.org, status: "appointed", rule: "post.succeed"})
				}
				return
			}
		}
	case predecessors.closing(text) != "" && c.overPosts(k) == k:
		for i := len(c.held) - 1; i >= 0 && i >= len(c.held)-maxHeld; i-- {
			h := c.held[i]
			if c.article.names[h.name].Start < c.atoms[0].Start {
				return
			}
			if c.article.names[h.name].person != c.article.names[name].person && c.posts[h.post].head.flags&oneTerm != 0 && !strings.HasSuffix(strings.TrimSuffix(c.text[:c.posts[h.post].Start], "任"), "兼") {
				c.held = append(c.held, holding{name: name, post: h.post, org: h.org, status: "former", rule: "post.succeed"})
				return
			}
		}
	}
}

// origins follow a post from which somebody came: 从书记员干起, 从某院副庭长任上调来, 由法官助理遴选产生.
var origins = [...]string{"干起", "做起", "当起", "起步", "任上", "职务上", "职位上", "位置上", "的岗位", "岗位", "成长", "一路", "一步", "遴选", "走上", "走来", "晋升", "擢升", "升任", "升为", "升上", "升至", "调升", "晋身", "跃升", "跃居", "提拔", "获擢升", "获晋升", "转任", "转为", "转职", "改任", "调任", "调来", "调入", "转来", "转调", "选调", "出任", "接任", "逐步", "做到", "干到", "退休", "退下", "卸任", "离任", "离职", "退居"}

// readFrom reads the post that the subject came from.
func (c *clauseReader) readFrom(k int) {
	if k+1 >= len(c.atoms) || c.atoms[k+1].kind != postAtom {
		return
	}
	posts, end := c.postsFrom(k + 1)
	if end == 0 || end >= len(c.atoms) || opening(c.text[c.atoms[end].Start:], origins[:]) == "" && !c.movesOn(k, end) {
		return
	}
	names := c.movedFrom(end)
	if names == nil {
		names = c.subjects(k)
	}
	for _, n := range names {
		for _, j := range posts {
			c.hold(n, c.atoms[j].index, "former", "post.from")
		}
	}
}

// movedFrom returns the names behind 的 of those who moved on from the posts that end before atom end: 由特委裁判官|转任的|李文、王武.
func (c *clauseReader) movedFrom(end int) (names []int) {
	for j := end; j+1 < len(c.atoms) && j < end+4; j++ {
		switch c.atoms[j].kind {
		case verbAtom, textAtom:
			continue
		case ofAtom:
			if c.atoms[j+1].kind == nameAtom {
				for _, n := range c.namesFrom(j + 1) {
					names = append(names, c.atoms[n].index)
				}
			}
		}
		return names
	}
	return nil
}

// readWhile reads the post in which the subject did something: 在某所所长任上|一干就是十年, 在副院长的岗位上.
func (c *clauseReader) readWhile(k int) {
	if k+1 >= len(c.atoms) || c.atoms[k+1].kind != postAtom {
		return
	}
	posts, end := c.postsFrom(k + 1)
	if end < len(c.atoms) && c.atoms[end].kind == ofAtom {
		end++
	}
	if end == 0 || end >= len(c.atoms) || opening(c.text[c.atoms[end].Start:], []string{"任上", "岗位", "这个岗位", "这一岗位", "位置上", "职位上", "职务上", "任内"}) == "" {
		return
	}
	for _, n := range c.subjects(k) {
		for _, j := range posts {
			c.hold(n, c.atoms[j].index, "former", "post.from")
		}
	}
}

// movesOn says whether a verb of office behind the posts that end before atom end tells where a career went from there: 从书记员|一步步|成长为庭长,
// 从书记员|到庭长; behind 由 at atom k a verb of moving, 由副院长|调任….
func (c *clauseReader) movesOn(k, end int) bool {
	if a := c.atoms[end]; a.kind == textAtom {
		w := c.norm(a.Span)
		if c.endsWith(k, "从") && (w == "到" || w == "再到" || w == "一直到") && end+1 < len(c.atoms) && (c.atoms[end+1].kind == postAtom || c.atoms[end+1].kind == bodyAtom) {
			return true
		}
		if runeCount(w) > maxManner || among("手那处身", firstRune(w)) {
			return false // 从院长手中|接过
		}
		end++
	}
	if end >= len(c.atoms) || c.atoms[end].kind != verbAtom {
		return false
	}
	v := c.atoms[end]
	if v.class == dict.PostTransfer {
		return true
	}
	return v.class == dict.PostTake && (c.endsWith(k, "从") || opening(c.norm(v.Span), []string{"升", "晋", "提", "擢", "转", "改", "遴选", "成长"}) != "")
}

// maxManner is how many characters may tell in what manner or when a career went on.
const maxManner = 6

// readUpTo reads the post that a career comes to: 从书记员到某院庭长,再到副院长.
func (c *clauseReader) readUpTo(k int) {
	if k+1 >= len(c.atoms) || c.atoms[k+1].kind != postAtom || c.posts[c.atoms[k+1].index].claimed {
		return
	}
	posts, end := c.postsFrom(k + 1)
	if posted := strings.HasPrefix(c.text[c.posts[c.atoms[k+1].index].Start:], "挂职") || strings.Contains(c.text[c.atoms[k+1].Start:c.posts[c.atoms[k+1].index].title.Start], "挂职"); !c.ends(end) || !c.endsWith(k, "再到") && !c.setsOut(k) && !posted {
		return
	}
	for _, n := range c.subjects(k) {
		for _, j := range posts {
			c.hold(n, c.atoms[j].index, "former", "post.from")
		}
	}
}

// setsOut says whether the clause tells before the 到 of atom k from which post a career set out: 从书记员|到, 从一名教师|到.
func (c *clauseReader) setsOut(k int) bool {
	j := k - 1
	for j > 1 && c.atoms[j].kind == postAtom && c.isLink(c.atoms[j-1]) && c.atoms[j-2].kind == postAtom {
		j -= 2
	}
	if j < 1 || c.atoms[j].kind != postAtom || c.atoms[j-1].kind != textAtom {
		return false
	}
	from := c.norm(c.atoms[j-1].Span)
	return strings.HasSuffix(strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(from, "一名"), "一个"), "一位"), "从")
}

// maxEntered is how many atoms back the body may stand that somebody entered.
const maxEntered = 8

// entered returns the body that the clause before the post at atom k says its holder entered: 2010年考入|县检察院|,历任书记员.
func (r *postReader) entered(k int, po *post) (office, bool) {
	for j := k - 1; j >= 0 && j >= k-maxEntered; j-- {
		switch a := r.atoms[j]; a.kind {
		case stopAtom, nameAtom:
			return none(), false
		case bodyAtom:
			if closing(r.text[:a.Start], []string{"考入", "进入", "考取", "调入", "考到", "调到", "分配到", "分到", "分配至", "加入", "入职", "选调到", "遴选到", "转业到", "转隶到"}) == "" {
				return none(), false
			}
			return office{body: a.index, core: true, dept: po.dept}, hasRanks(r.bodies[a.index].kind)
		}
	}
	return none(), false
}

// ledBy returns the body of the person who leads or is accompanied by the holder of a low post at atom k: 所长李文带领|民警王武.
func (r *postReader) ledBy(k int, po *post) (office, bool) {
	if k < 2 || po.dept.End > po.dept.Start || r.atoms[k-2].kind != nameAtom || r.atoms[k-1].kind != textAtom && r.atoms[k-1].kind != andAtom {
		return none(), false
	}
	switch r.headText(po) {
	case "民警", "辅警", "法警", "书记员", "法官助理", "检察官助理", "干警", "助理", "公证员助理":
	default:
		return none(), false
	}
	if w := r.norm(r.atoms[k-1].Span); opening(w, []string{"带领", "率领", "率", "带着", "带上", "和", "与", "会同", "同"}) != w {
		return none(), false
	}
	person := r.names[r.atoms[k-2].index].person
	for i := len(r.held) - 1; i >= 0; i-- {
		if h := &r.held[i]; r.names[h.name].person == person && !h.org.empty() {
			return h.org, true
		}
	}
	return none(), false
}
