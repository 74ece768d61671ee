package analyze

import (
	"cmp"
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// locate gives the post at atom p the bodies that 在 puts before the verb at atom k: 在甲委员会、乙委员会担任主席; with 到 and
// a comma between as well: 到某院民一庭挂职,任审判长.
func (c *clauseReader) locate(k int, posts []int) {
	po := &c.posts[c.atoms[posts[0]].index]
	if k > 0 && c.atoms[k-1].kind == bodyAtom && c.locateInside(k-1, posts) {
		return
	}
	if po.own {
		c.spread(posts) // 担任某某董事兼|主席
		return
	}
	commas, end := 0, k
	for j := k - 1; j >= 0; j-- {
		switch a := c.atoms[j]; a.kind {
		case stopAtom, nameAtom, postAtom, ofAtom:
			return
		case commaAtom:
			if commas++; commas > 1 {
				return
			}
			end = j
		case verbAtom:
			if a.class != dict.PostTransfer || closing(c.norm(a.Span), arrivals[:]) == "" {
				continue
			}
			if bodies := c.listed(a.End, c.atoms[end].Start, po); len(bodies) > 0 {
				po.org, po.more, po.own = bodies[0], bodies[1:], true
				c.spread(posts)
			}
			return
		case textAtom:
			w := c.norm(a.Span)
			i := max(lastIndex(w, "在"), lastIndex(w, "于"))
			if n := closing(w, []string{"加入", "任职"}); n != "" && c.life >= 0 {
				i = len(w) - len("在") // 加入某学院,任讲师
			}
			if last, _ := c.runeBefore(c.atoms[end].Start); commas > 0 || among("村镇乡", last) {
				i = max(i, lastIndex(w, "到"))
			}
			if i < 0 {
				continue
			}
			from := a.Start + i + len("在")
			if bodies := c.listed(from, c.atoms[end].Start, po); len(bodies) > 0 {
				if commas > 0 && po.dept.End > po.dept.Start {
					if bodies = bodies[:1]; bodies[0].body < 0 {
						return // 先后在办公室、民一庭工作,任家事庭|庭长
					}
				}
				if bodies[0].body < 0 && po.org.body >= 0 && c.departmentEnd(from) == bodies[0].text.End {
					bodies[0] = office{body: po.org.body, dept: bodies[0].text, core: true} // 考入某院,在民庭任…
				}
				po.org, po.more, po.own = bodies[0], bodies[1:], true
				c.spread(posts)
			}
			return
		}
	}
}

// arrivals end the verbs of a move that name where it goes: 分配|到某院,任…, 调|入某局,任….
var arrivals = [...]string{"到", "至", "入", "回", "往", "去"}

// spread gives the body of the first post to those behind it that have none.
func (c *clauseReader) spread(posts []int) {
	for i := 1; i < len(posts); i++ {
		prev, po := &c.posts[c.atoms[posts[i-1]].index], &c.posts[c.atoms[posts[i]].index]
		if b := prev.org.body; b >= 0 && c.inSchool(b, po) {
			po.org = office{body: b, dept: po.org.text, core: true}
			continue
		}
		if po.own || !po.org.empty() || po.head.flags&(aloneTerm|freeTerm) != 0 {
			return
		}
		po.org, po.own = c.sameBody(prev.org, po), true
	}
}

// locateInside reads the body at atom k right before the verb, 在某部|任, 转战某院|任, and gives it to the posts behind: to those
// that leave theirs out, and to those that name a department alone, 某司副处长、处长.
func (c *clauseReader) locateInside(k int, posts []int) bool {
	first := c.posts[c.atoms[posts[0]].index]
	body := c.atoms[k].index
	switch word := c.text[c.atoms[k+1].Start:c.atoms[k+1].End]; {
	case k > 0 && c.atoms[k-1].kind == nameAtom, copula(word):
		return false
	case !first.own:
	case first.org.body >= 0 || c.placeEnd(first.org.text.Start, first.org.text.End) > 0:
		return false
	}
	var last source.Span
	for _, j := range posts {
		po := &c.posts[c.atoms[j].index]
		if po.org != first.org && po.org.text != first.org.text {
			if c.inSchool(body, po) {
				po.org = office{body: body, dept: po.org.text, core: true} // 某大学…某系教授、|某研究中心|主任
				continue
			}
			break
		}
		dept := po.dept
		switch {
		case dept.End > dept.Start || po.inner || po.head.kind == "party":
		case first.own:
			dept = first.org.text
		default:
			dept = last // 某处副处长、|处长
		}
		last = dept
		po.org, po.own = office{body: body, dept: dept, core: dept.End > dept.Start}, true
	}
	return true
}

// inSchool says whether the body of a post is a part of a school: 光学研究中心, without a place of its own.
func (c *clauseReader) inSchool(body int, po *post) bool {
	s := po.org.text
	return c.bodies[body].kind == schoolBody && po.own && po.org.body < 0 && c.placeEnd(s.Start, s.End) == 0 && closing(c.norm(s), []string{"系", "中心", "所", "学院", "实验室", "学部", "教研室"}) != ""
}

// listed reads the bodies that stand between two bytes, with 、 and 及 between them and at most a few words behind.
func (c *clauseReader) listed(from, to int, po *post) (bodies []office) {
	for from < to {
		if b := c.bodyAt(from); b >= 0 && c.bodies[b].End <= to {
			bodies = append(bodies, office{body: b, dept: po.dept, core: po.dept.End > po.dept.Start})
			from = c.bodies[b].End
			if end := c.workedIn(from, to); end > from {
				bodies[len(bodies)-1].dept = source.Span{Start: from, End: end} // 在外交部|条约法律司|工作
				return bodies
			}
		} else if end := c.segmentEnd(from, to); end > from {
			bodies = append(bodies, c.unplaced(source.Span{Start: from, End: end}, po))
			from = end
		} else {
			return bodies
		}
		r, size := c.runeAt(from)
		if from+size > to || !strings.ContainsRune("、及和与", r) {
			return bodies
		}
		from += size
	}
	return bodies
}

// workedIn returns where the department at byte from ends in which somebody works, from for none.
func (c *clauseReader) workedIn(from, to int) int {
	end := to - len(closing(c.text[from:to], []string{"工作", "任教", "任职", "服务", "供职", "执教", "从事"}))
	last, _ := c.runeBefore(end)
	if n := runeCount(c.text[from:end]); end == to || n < 2 || n > maxTeam || !allHan(c.text[from:end]) || !strings.ContainsRune("司局厅处科室系所院部", last) {
		return from
	}
	return end
}

// unplaced makes an office of an unknown body, or of a department whose court or other body is the one in view: 在民二庭|担任, 在法院办公室|担任.
func (c *clauseReader) unplaced(text source.Span, po *post) office {
	words := c.norm(text)
	generic := opening(words, []string{"人民法院", "法院", "检察院", "公安局", "司法局", "该院", "本院", "我院"})
	kind, known := genericBody(generic)
	if o := c.focus.recent; strings.HasSuffix(generic, "院") && !known && !o.empty() && len(words) > len(generic) {
		if o.body >= 0 && c.isTribunal(o) && !c.focus.proper.empty() {
			o = c.focus.proper
		}
		return office{body: o.body, text: o.text, core: true, dept: source.Span{Start: text.Start + len(generic), End: text.End}}
	}
	if !known {
		kind = departmentKind(words)
	}
	for _, b := range kindsOf(kind) {
		if o := c.focus.last[b]; c.focus.known[b] && c.placeEnd(text.Start, text.End) == 0 {
			if o.body >= 0 && c.isTribunal(o) && !c.focus.proper.empty() {
				o = c.focus.proper
			}
			return office{body: o.body, core: true, dept: source.Span{Start: text.Start + len(generic), End: text.End}}
		}
	}
	return office{body: -1, text: text, dept: po.dept}
}

// bodyAt returns the body that begins at byte i, -1 for none.
func (c *clauseReader) bodyAt(i int) int {
	n, ok := slices.BinarySearchFunc(c.bodies, i, func(b bodyHit, at int) int { return cmp.Compare(b.Start, at) })
	if !ok {
		return -1
	}
	return n
}

// officeEnds are the characters that end the name of an unknown body behind 在.
const officeEnds = "会局院庭处部所司协社厅委办署队团室科股站村镇乡"

// segmentEnd returns where the name of an unknown body that begins at byte from ends, from itself if none does: at a sign of
// a list behind a character that ends bodies.
func (c *clauseReader) segmentEnd(from, to int) int {
	end := from
	for i := from; i < to; {
		r, size := c.runeAt(i)
		last, _ := c.runeBefore(i)
		tail := i > from+2*len("会") && strings.ContainsRune(officeEnds, last)
		if strings.ContainsRune("、及和与", r) && tail {
			return i
		}
		if !isHan(r) || strings.ContainsRune(joints, r) {
			break
		}
		if tail {
			end = i
		}
		i += size
	}
	if last, _ := c.runeBefore(to); strings.ContainsRune(officeEnds, last) {
		return to
	}
	return end
}
