package analyze

import (
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// A form tells of a person field by field, on one line or several:
//
//	姓名：李明
//	单位：双峰县人民法院
//	职务：副院长

// fields are the labels of a form that posts need.
var (
	nameFields = closers("姓名")
	bodyFields = closers("工作单位", "单位", "所在单位", "任职单位")
	postFields = closers("职务", "现任职务", "单位及职务", "单位职务", "单位和职务", "身份", "职务职级", "职务、职级", "职称", "职务/职称", "社会兼职", "学术兼职", "主要兼职", "兼职", "社会职务", "学术职务")
)

// readFields joins the posts behind 职务: in a line to the name that stood behind 姓名:.
func (r *postReader) readFields() {
	for k := 1; k < len(r.atoms); k++ {
		if !r.isColon(k) {
			continue
		}
		label, next := r.text[r.atoms[0].Start:r.atoms[k].Start], k+1
		if next < len(r.atoms) && r.atoms[next].kind == blankAtom {
			next++
		}
		if next == len(r.atoms) {
			return
		}
		switch {
		case nameFields.closing(label) != "":
			if r.form, r.formBody = -1, -1; r.atoms[next].kind == nameAtom {
				r.form = r.atoms[next].index
			}
		case r.form < 0:
		case postFields.closing(label) != "":
			r.holdField(next)
		case bodyFields.closing(label) != "" && r.atoms[next].kind == bodyAtom:
			r.formBody = r.atoms[next].index
		}
	}
}

// readRow joins the posts of a row that begins with a name and a sex, blanks between its cells: 李明　男　汉族　双峰县人民法院庭长.
func (r *postReader) readRow() {
	k := 0
	for k < len(r.atoms) && (r.atoms[k].kind == blankAtom || r.atoms[k].kind == listAtom || r.atoms[k].kind == textAtom && numbersLine(r.norm(r.atoms[k].Span))) {
		k++
	}
	if k+3 >= len(r.atoms) || r.atoms[k].kind != nameAtom || r.atoms[k+1].kind != blankAtom || r.atoms[k+2].kind != textAtom || !isSex(r.norm(r.atoms[k+2].Span)) {
		return
	}
	for j := k + 3; j < len(r.atoms); j++ {
		switch r.atoms[j].kind {
		case postAtom:
			posts, end := r.postsFrom(j)
			for _, p := range posts {
				r.hold(r.atoms[k].index, r.atoms[p].index, "current", "post.bio")
			}
			if end < len(r.atoms) && r.atoms[end].kind != blankAtom {
				return
			}
		case blankAtom, textAtom, verbAtom, listAtom:
		default:
			return
		}
	}
}

// isSex says whether a text is what a row of persons has behind the name.
func isSex(s string) bool { return s == "男" || s == "女" }

// holdField gives the posts from atom k on to the one of whom the form tells.
func (r *postReader) holdField(k int) {
	posts, _ := r.postsFrom(k)
	for i, j := range posts {
		po := &r.posts[r.atoms[j].index]
		switch {
		case i > 0 && !po.own:
			po.org, po.own = r.posts[r.atoms[posts[i-1]].index].org, r.posts[r.atoms[posts[i-1]].index].own
		case !po.own && r.formBody >= 0 && po.head.flags&aloneTerm == 0:
			po.org, po.own = office{body: r.formBody, dept: po.dept, core: po.dept.End > po.dept.Start}, true
		}
		r.hold(r.form, r.atoms[j].index, "current", "post.field")
	}
}

// readLabel joins the post at atom k to the names that a colon sets behind it: 审判长:李文 审判员:王武、赵六,
// but not where a sentence begins with the name, 某大学教授:李文为何….
func (r *postReader) readLabel(k int) {
	po := r.atoms[k].index
	if r.posts[po].claimed || !r.isColon(k+1) || r.praised(r.posts[po].Start) {
		return // 最佳|女警:李文, 优秀青年|律师:李文
	}
	n := k + 2
	if n < len(r.atoms) && r.atoms[n].kind == blankAtom {
		n++
	}
	if n >= len(r.atoms) || r.atoms[n].kind != nameAtom || n+1 < len(r.atoms) && (r.atoms[n+1].kind == textAtom && !isRollStyle(r.norm(r.atoms[n+1].Span)) || r.atoms[n+1].kind == verbAtom) {
		return
	}
	before := r.labelsBefore(k)
	for i, j := range before[min(1, len(before)):] {
		if p := &r.posts[r.atoms[j].index]; !p.own {
			p.org, p.own = r.posts[r.atoms[before[i]].index].org, r.posts[r.atoms[before[i]].index].own
		}
	}
	r.bodyBeside(n, po)
	for i, m := range r.namesFrom(n) {
		for _, j := range before {
			if i == 0 {
				r.hold(r.atoms[m].index, r.atoms[j].index, "current", "post.label")
			}
		}
		if i == 0 || r.shared1(po) {
			r.hold(r.atoms[m].index, po, "current", "post.label")
		}
	}
}

// labelsBefore returns the unclaimed posts of the list that ends with the post at atom k, in front of it: 党组书记、|院长:李明.
func (r *postReader) labelsBefore(k int) (posts []int) {
	for k > 1 && r.isLink(r.atoms[k-1]) && r.atoms[k-2].kind == postAtom && !r.posts[r.atoms[k-2].index].claimed && !strings.Contains(r.text[r.atoms[k-2].Start:r.atoms[k-1].End], ",") {
		k -= 2
		posts = append([]int{k}, posts...)
	}
	return posts
}

// cellBefore returns the body that fills the first cell of a row of which the post at atom k is the next one, a name behind it: 司法机构　|法庭检控主任|　李文.
func (r *postReader) cellBefore(k int) (office, bool) {
	if k < 2 || r.atoms[k-1].kind != blankAtom || k > 2 && !(k == 3 && r.atoms[0].kind == blankAtom) {
		return none(), false
	}
	n := k + 1
	if n < len(r.atoms) && r.atoms[n].kind == blankAtom {
		n++
	}
	if n >= len(r.atoms) || r.atoms[n].kind != nameAtom || n+1 < len(r.atoms) && !closesName(r.atoms[n+1].kind) {
		return none(), false
	}
	switch cell := r.atoms[k-2]; cell.kind {
	case bodyAtom:
		return office{body: cell.index}, true
	case textAtom:
		if last, _ := r.runeBefore(cell.End); among(tails, last) && r.runes(cell.Span) > 2 && !strings.ContainsAny(r.norm(cell.Span), joints) {
			return office{body: -1, text: cell.Span}, true
		}
	}
	return none(), false
}

// maxEdge is how many bytes such an edge has at most.
const maxEdge = 32

// cellEdge returns the length of a bar with blanks around it that a text begins with, as between the cells of a table: 总警司| | |李文, 0 for none.
func cellEdge(text string) int {
	if text == "" || text[0] != '|' && text[0] != ' ' && text[0] != '\t' {
		return 0
	}
	bars, text := 0, cutAt(text, maxEdge)
	for i := range len(text) {
		switch text[i] {
		case '|':
			bars++
		case ' ', '\t':
		default:
			if bars == 0 || bars == i {
				return 0
			}
			return i
		}
	}
	if bars == 0 {
		return 0
	}
	return len(text)
}

// cutSign adds the mark at byte i, with the blanks of a table's cell around it.
func (r *postReader) cutSign(i, end int) int {
	if n := cellEdge(r.text[i:end]); n > 0 {
		return r.addAtom(atom{Span: source.Span{Start: i, End: i + n}, kind: blankAtom})
	}
	c, size := r.runeAt(i)
	sign, _ := signs(c)
	return r.addAtom(atom{Span: source.Span{Start: i, End: i + size}, kind: sign})
}

// bodyBeside gives a post in front of a colon the body that stands alone in brackets behind the name at atom n: 主席:李明(娄底市妇联).
func (r *postReader) bodyBeside(n, po int) {
	if n+3 >= len(r.atoms) || r.atoms[n+1].kind != openAtom || r.atoms[n+2].kind != bodyAtom || r.groupEnd(n+1) != n+3 || r.posts[po].own {
		return
	}
	r.posts[po].org, r.posts[po].own = office{body: r.atoms[n+2].index, core: true}, true
}
