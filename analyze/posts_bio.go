package analyze

import (
	"strings"
)

// Posts set off behind a name, among what else is told of the person: 周丽,女,汉族,36岁,某院审判员.

// readApposition joins the posts set off behind the name at atom k: 周丽,女,汉族,36岁,某院审判员; 赵宇——某派出所副所长.
func (r *postReader) readApposition(k int) {
	if r.readCounsel(k) {
		return
	}
	if !r.opensClause(k) && !(k+1 < len(r.atoms) && r.atoms[k+1].kind == dashAtom) && !r.resumed(k) && !r.presented(k) {
		return
	}
	j, bio := k+1, false
	if j < len(r.atoms) && r.atoms[j].kind == openAtom {
		if end := r.groupEnd(j); end > 0 {
			j = end + 1
		}
	}
	if j < len(r.atoms) && r.atoms[j].kind == textAtom && opening(r.norm(r.atoms[j].Span), []string{"今年", "现年", "时年", "生于", "出生"}) != "" && r.isBio(k, j) {
		j, bio = r.clauseEnd(j), true // 李文今年四十岁,某院院长
	}
	if r.styledBeforeBody(j) {
		j++ // 李文律师,某律师事务所合伙人
	}
	if r.isColon(j) && r.glossed(j+1, r.opensRow(k)) {
		j++ // 李文:某院院长。
		r.takeApposition(k, j, false)
		return
	}
	if j >= len(r.atoms) || r.atoms[j].kind != commaAtom && r.atoms[j].kind != dashAtom {
		return
	}
	for j < len(r.atoms) {
		switch a := r.atoms[j]; {
		case a.kind == commaAtom || a.kind == dashAtom || a.kind == blankAtom || a.kind == listAtom && bio:
			j++
			continue
		case a.kind == textAtom && r.isBio(k, j):
			j, bio = r.clauseEnd(j), true
			continue
		case a.kind == textAtom && bio && simpleWord(r.norm(a.Span)) == a.End-a.Start:
			j++
			continue
		case a.kind == postAtom:
			r.takeApposition(k, j, bio)
		}
		return
	}
}

// styledBeforeBody says whether a style stands at atom j, right behind a name, and a post with its body is set off behind it.
func (r *postReader) styledBeforeBody(j int) bool {
	if j+2 >= len(r.atoms) || r.atoms[j].kind != postAtom || !r.isStylePost(j) || r.atoms[j+1].kind != commaAtom || r.atoms[j+2].kind != postAtom {
		return false
	}
	return r.posts[r.atoms[j+2].index].own
}

// resumed says whether a pronoun takes up the name at atom k behind a post set off by commas: 给李文,某法庭的庭长,她….
func (r *postReader) resumed(k int) bool {
	if k+4 >= len(r.atoms) || r.atoms[k+1].kind != commaAtom || r.atoms[k+2].kind != postAtom || r.atoms[k+3].kind != commaAtom {
		return false
	}
	return r.posts[r.atoms[k+2].index].own && among("她他", firstRune(r.text[r.atoms[k+4].Start:]))
}

// glossed says whether nothing but posts with their bodies fills the sentence from atom j on, or in a row its first clause.
func (r *postReader) glossed(j int, row bool) bool {
	posts, end := r.postsFrom(j)
	return len(posts) > 0 && r.posts[r.atoms[posts[0]].index].own && (end == len(r.atoms) || r.atoms[end].kind == stopAtom && !r.isColon(end) || row && r.atoms[end].kind == commaAtom)
}

// takeApposition joins the posts from atom j on to the name at atom k, over the commas of a list.
func (r *postReader) takeApposition(k, j int, bio bool) {
	rule := "post.apposition"
	if bio {
		rule = "post.bio"
	}
	for {
		posts, end := r.postsFrom(j)
		if len(posts) == 0 || end < len(r.atoms) && (r.atoms[end].kind == nameAtom || r.atoms[end].kind == ofAtom) {
			return
		}
		if end < len(r.atoms) && (r.atoms[end].kind == textAtom && !bio || r.isLink(r.atoms[end])) {
			return // 李明,法官认为…; 院长李明,某大学副校长、…教授王武
		}
		for _, p := range posts {
			r.hold(r.atoms[k].index, r.atoms[p].index, "current", rule)
		}
		if j = r.nextPost(end); j < 0 {
			return
		}
	}
}

// maxAside is how many clauses without a post may stand among the posts of somebody.
const maxAside = 3

// nextPost steps from the comma at atom k over what else is told of a person, 第七届|, 著名|, 法学硕士,|, to the next clause that begins with a post,
// -1 for none.
func (r *postReader) nextPost(k int) int {
	for range maxAside {
		if k+1 >= len(r.atoms) || r.atoms[k].kind != commaAtom {
			return -1
		}
		j := k + 1
		if w := r.norm(r.atoms[j].Span); r.atoms[j].kind == textAtom && j+1 < len(r.atoms) && (isSession(w) || simpleWord(w) == len(w)) {
			j++
		}
		if r.atoms[j].kind == postAtom {
			if j > k+1 && r.posts[r.atoms[j].index].head.flags&aloneTerm != 0 {
				return -1 // 第十四届|某省人大代表
			}
			return j
		}
		if r.atoms[j].kind != textAtom || !r.isBio(j, j) || r.hasName(j, r.clauseEnd(j)) {
			return -1
		}
		k = r.clauseEnd(j)
	}
	return -1
}

// presented says whether a word for somebody's part in an event opens the clause before the name at atom k: 主讲人|李文,某律师事务所律师.
func (r *postReader) presented(k int) bool {
	j := k - 1
	for j >= 0 && r.atoms[j].kind == blankAtom {
		j--
	}
	if j < 0 || r.atoms[j].kind != textAtom || j > 0 && r.atoms[j-1].kind != stopAtom && r.atoms[j-1].kind != commaAtom {
		return false
	}
	switch r.norm(r.atoms[j].Span) {
	case "主讲人", "主讲", "主持人", "与谈人", "嘉宾", "主讲嘉宾", "点评人", "评议人", "发言人", "报告人", "讲师", "授课人", "撰稿人", "作者", "受访者", "受访人", "律师简介", "作者简介", "个人简介", "主讲人简介", "嘉宾简介", "专家简介", "受访者简介", "简介":
		return true
	}
	return false
}

// readBio joins the posts of a line that goes on about the person of the line above: 女,汉族,1981年生,某大学教授。
func (r *postReader) readBio() {
	for j := 0; j < len(r.atoms) && r.topic >= 0; j++ {
		if r.atoms[j].kind == textAtom && r.isBio(j, j) {
			j = r.clauseEnd(j)
			continue
		}
		posts, end := r.postsFrom(j)
		if len(posts) == 0 || end < len(r.atoms) && r.atoms[end].kind != commaAtom && r.atoms[end].kind != stopAtom {
			return
		}
		for _, p := range posts {
			r.hold(r.topic, r.atoms[p].index, "current", "post.bio")
		}
		j = end
	}
}

// bioWords mark a clause of a biography's head.
var bioWords = [...]string{"男", "女", "族", "岁", "出生", "生于", "年生", "月生", "人", "学历", "文化", "学士", "硕士", "博士", "党员", "毕业", "工作", "生前", "籍贯", "入党", "盟员", "会员", "社员", "团员", "群众", "人士", "侨眷", "归侨", "侨属", "研究生", "本科", "大专", "学位", "籍", "面貌", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟"}

// isBio says whether the clause at atom j tells about a person: 女, 汉族, 36岁, 1970年生.
func (r *postReader) isBio(k, j int) bool {
	end := r.clauseEnd(j)
	start := r.atoms[j].Start
	stop := r.atoms[end-1].End
	return bioText(r.text[start:stop])
}

// bioText says whether a piece of text tells about a person.
func bioText(s string) bool {
	if runeCount(s) > 16 {
		return false
	}
	switch s {
	case "大学", "大学专科", "在职大学", "中专", "高中", "初中":
		return true // his schooling
	}
	for _, w := range bioWords {
		if strings.HasSuffix(s, w) || strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// clauseEnd returns the atom behind the clause that atom j stands in.
func (r *postReader) clauseEnd(j int) int {
	for j < len(r.atoms) && r.atoms[j].kind != commaAtom && r.atoms[j].kind != stopAtom {
		j++
	}
	return j
}
