package analyze

import "strings"

// joinAfter joins posts to the names right before them: 郭建明副院长; 张  进  党组书记、局长.
func (r *postReader) joinAfter() {
	r.joinRow()
	for k := 0; k+1 < len(r.atoms); k++ {
		if r.atoms[k].kind != nameAtom {
			continue
		}
		j := r.overBio(k + 1)
		if r.atoms[j].kind == blankAtom && j+1 < len(r.atoms) {
			j++
		}
		if r.atoms[j].kind != postAtom || r.posts[r.atoms[j].index].claimed {
			continue
		}
		spaced := j > k+1
		if !spaced && r.isStylePost(j) {
			r.styleBody(k, &r.posts[r.atoms[j].index])
		}
		if po := &r.posts[r.atoms[j].index]; !spaced && po.Start < po.title.Start && po.status != "current" {
			continue
		}
		posts, end := r.postsFrom(j)
		if spaced && end < len(r.atoms) && r.atoms[end].kind == textAtom {
			continue
		}
		if end < len(r.atoms) && (r.atoms[end].kind == nameAtom || r.isColon(end) && !r.speaks(end, spaced, posts[0])) {
			continue
		}
		if !spaced {
			posts = posts[:1]
			r.bodyBeforeName(k, &r.posts[r.atoms[posts[0]].index])
		}
		for _, p := range posts {
			po, first := &r.posts[r.atoms[p].index], k
			if !spaced {
				first = r.firstBehindBody(k, po)
			}
			if r.stands(first, po) {
				po.org, po.own = office{body: r.atoms[r.leaders(first)-1].index}, true // 某大学法学院|李文|教授
			} else {
				r.recallBody(r.atoms[k].index, po)
			}
			for n := first; n <= k; n += 2 {
				r.hold(r.atoms[n].index, r.atoms[p].index, "current", "post.after")
			}
		}
		if spaced && r.opensRow(k) && end < len(r.atoms) && r.atoms[end].kind == commaAtom {
			r.takeApposition(k, end+1, false)
		}
	}
}

// firstBehindBody returns the name right behind a body that begins the list which the name at atom k ends, so that the post behind the list is one of all of
// them there, 双峰县法院|李文、王武及|张双法官; k for none.
func (r *postReader) firstBehindBody(k int, po *post) int {
	n := k
	for n >= 2 && (r.atoms[n-1].kind == listAtom || r.atoms[n-1].kind == andAtom) && r.atoms[n-2].kind == nameAtom {
		n -= 2
	}
	if n == k || n == 0 || r.atoms[n-1].End != r.atoms[n].Start || !r.stands(n, po) {
		return k
	}
	return n
}

// overBio steps over brackets that tell of the person before them, with a blank behind: 李文(女,彝族)|　某院人民陪审员.
func (r *postReader) overBio(j int) int {
	if r.atoms[j].kind != openAtom {
		return j
	}
	end := r.groupEnd(j)
	if end < 0 || end+2 >= len(r.atoms) || r.atoms[end+1].kind != blankAtom || r.hasName(j, end) || !bioText(r.text[r.atoms[j].End:r.atoms[end].Start]) {
		return j
	}
	return end + 1
}

// opensRow says whether the name at atom k opens a line, a number before it apart: 1.|李文, (4)|李文.
func (r *postReader) opensRow(k int) bool {
	for j := 0; j < k; j++ {
		switch a := r.atoms[j]; a.kind {
		case blankAtom, openAtom, closeAtom, listAtom:
		case dashAtom:
			if j > 0 {
				return false
			}
		case textAtom:
			if strings.Trim(r.text[a.Start:a.End], "0123456789.一二三四五六七八九十") != "" && !r.isBullet(j) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// joinRow joins the post at the end of a row to the name that opens it, where blanks set body and post apart, as in tables: 李文　女　某院　民一庭庭长.
func (r *postReader) joinRow() {
	k := 0
	for k < len(r.atoms) && r.atoms[k].kind != nameAtom {
		k++
	}
	if k+4 >= len(r.atoms) || !r.opensRow(k) {
		return
	}
	body := none()
	for j := k + 1; j < len(r.atoms); j++ {
		if j > k+1 && r.atoms[j-1].kind != blankAtom && r.atoms[j].kind != blankAtom {
			return
		}
		switch a := r.atoms[j]; a.kind {
		case blankAtom:
		case textAtom:
			if !body.empty() || !bioText(r.text[a.Start:a.End]) {
				return
			}
		case bodyAtom:
			body = office{body: a.index}
		case postAtom:
			po := &r.posts[a.index]
			if body.empty() || po.own || po.claimed || j+1 < len(r.atoms) && r.atoms[j+1].kind != blankAtom {
				return
			}
			po.org, po.own = body, true
			po.org.core, po.org.dept = po.dept.End > po.dept.Start, po.dept
			r.hold(r.atoms[k].index, a.index, "current", "post.after")
			return
		default:
			return
		}
	}
}

// speaks says whether the colon at atom k stands behind a speaker of a broadcast, 李文 某派出所所长:当时…, rather than behind a label.
func (r *postReader) speaks(k int, spaced bool, p int) bool {
	n := k + 1
	if n < len(r.atoms) && r.atoms[n].kind == blankAtom {
		n++
	}
	return spaced && r.posts[r.atoms[p].index].own && n < len(r.atoms) && r.atoms[n].kind != nameAtom
}

// leaders steps back from the name at atom k over a word for leaders before it, 某部|领导|李文司长, or a blank or 的 behind a lawyer's firm.
func (r *postReader) leaders(k int) int {
	if k > 1 && r.atoms[k-1].kind == textAtom && r.norm(r.atoms[k-1].Span) == "领导" {
		return k - 1
	}
	if k > 1 && (r.atoms[k-1].kind == blankAtom || r.atoms[k-1].kind == ofAtom) && r.atoms[k-2].kind == bodyAtom && r.agrees(r.bodies[r.atoms[k-2].index].core, "律师") {
		return k - 1 // 某律师事务所 李文律师, 某律师事务所的李文律师
	}
	return k
}

// stands says whether a body stands before the name at atom k that the post behind the name belongs to.
func (r *postReader) stands(k int, po *post) bool {
	k = r.leaders(k)
	if k == 0 || r.atoms[k-1].kind != bodyAtom || po.own || po.head.flags&aloneTerm != 0 {
		return false
	}
	return po.head.flags&freeTerm == 0 || po.head.kind == "law" && r.agrees(r.bodies[r.atoms[k-1].index].core, "律师")
}

// maxHeld is how many holdings back recallBody looks.
const maxHeld = 64

// recallBody gives a post that leaves its body out the one that its holder was said to belong to: 某州最高法院首席法官李文 …李文法官.
func (r *postReader) recallBody(n int, po *post) {
	if po.own || po.head.flags&(aloneTerm|freeTerm) != 0 || po.org.body < 0 {
		return
	}
	for i := len(r.held) - 1; i >= 0 && i >= len(r.held)-maxHeld; i-- {
		h := &r.held[i]
		if h.inherit || r.article.names[h.name].person != r.article.names[n].person {
			continue
		}
		if h.org.body < 0 {
			if h.org.text.End > h.org.text.Start && r.agrees(h.org.text, r.headText(po)) {
				po.org, po.how, po.from = h.org, 0, 0
				return
			}
			continue
		}
		if r.bodies[h.org.body].kind == r.bodies[po.org.body].kind {
			po.org, po.how, po.from = h.org, 0, 0
			if r.bodies[h.org.body].kind == courtBody {
				po.org.core = true
			}
			if po.dept.End > po.dept.Start {
				po.org.dept = po.dept
			}
			return
		}
	}
}
