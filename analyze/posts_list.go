package analyze

import "strings"

// list returns the atoms of the posts from atom p on, over commas and times, and the atom behind the first run of them.
func (c *clauseReader) list(p int) (posts []int, end int) {
	posts, end = c.postsFrom(p)
	at := c.overRemark(end)
	for {
		post, next := c.listItem(at)
		if post < 0 {
			break
		}
		posts, at = append(posts, post), next
	}
	for at+1 < len(c.atoms) && (c.atoms[at].kind == commaAtom || c.atoms[at].kind == stopAtom && c.text[c.atoms[at].Start] == ';') {
		j := at + 1
		if c.atoms[j].kind == textAtom && (isTime(c.norm(c.atoms[j].Span)) || spanOfYears(c.norm(c.atoms[j].Span)) || isSession(c.norm(c.atoms[j].Span))) {
			j++
		}
		if j >= len(c.atoms) {
			break
		}
		if (c.atoms[j].kind == andAtom || c.norm(c.atoms[j].Span) == "中共") && j+1 < len(c.atoms) {
			j++ // 甲局议员,以及乙局成员; 中共某省委书记
		}
		if j+1 < len(c.atoms) && c.atoms[j].kind == textAtom && c.atoms[j+1].kind == postAtom && c.ownUnit(j) {
			j++
		}
		more, next := c.postsFrom(j)
		if len(more) == 0 || !c.endsList(next) {
			break
		}
		last, po := &c.posts[c.atoms[posts[len(posts)-1]].index], &c.posts[c.atoms[more[0]].index]
		if po.head.kind == "place" && last.head.kind == "place" && !po.own && po.org.empty() {
			po.org, po.own = last.org, last.own // 韶关市副市长,市长
		}
		posts = append(posts, more...)
		at = c.overRemark(next)
	}
	return posts, end
}

// ownUnit gives the post behind the text at atom j that text for its body, where it is a unit in a firm: 技术员,车间|副主任.
func (c *clauseReader) ownUnit(j int) bool {
	po := &c.posts[c.atoms[j+1].index]
	last, _ := c.runeBefore(c.atoms[j].End)
	if po.own || po.claimed || c.atoms[j].End-c.atoms[j].Start > 6*len("车") || !among("间厂店组班矿场队站", last) || !allHan(c.norm(c.atoms[j].Span)) {
		return false
	}
	po.org, po.own = office{body: -1, text: c.atoms[j].Span}, true
	return true
}

// overRemark steps over a remark in brackets behind a post: 第一政委(兼).
func (c *clauseReader) overRemark(k int) int {
	if k < len(c.atoms) && c.atoms[k].kind == openAtom {
		if g := c.groupEnd(k); g > 0 && !c.hasName(k, g) {
			return g + 1
		}
	}
	return k
}

// endsList says whether a list of posts may end at atom k: at a sign, or at 等职.
func (c *clauseReader) endsList(k int) bool {
	if k >= len(c.atoms) {
		return true
	}
	switch c.atoms[k].kind {
	case commaAtom, stopAtom, openAtom:
		return true
	}
	return strings.HasPrefix(c.text[c.atoms[k].Start:], "等")
}

// listItem returns the post that the item behind the 、 of atom at ends with, and the atom behind it, -1 for none: 甲会主席、|监察某事的乙会委员.
func (c *clauseReader) listItem(at int) (post, next int) {
	if at < 2 || at >= len(c.atoms) {
		return -1, at
	}
	j := at // postsFrom has stepped over the sign where a post stands behind it
	if c.atoms[j].kind == listAtom {
		j++
	}
	if c.atoms[j-1].kind != listAtom {
		return -1, at
	}
	post = -1
	for n := 0; j < len(c.atoms) && n < maxListItem; n++ {
		switch a := c.atoms[j]; a.kind {
		case nameAtom, verbAtom, quoteAtom, openAtom:
			return -1, at
		case listAtom, commaAtom, stopAtom:
			return post, j
		case postAtom:
			if post = j; c.posts[a.index].claimed || !c.posts[a.index].own {
				post = -1
			}
		default:
			post = -1
		}
		j++
	}
	if j < len(c.atoms) {
		return -1, at
	}
	return post, j
}

// maxListItem is how many atoms an item of a list of posts may have.
const maxListItem = 8
