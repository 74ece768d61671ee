package analyze

import "strings"

// joinFrames joins posts and names by the signs between them.
func (r *postReader) joinFrames() {
	for k := range r.atoms {
		switch r.atoms[k].kind {
		case nameAtom:
			r.readBracket(k)
			r.readApposition(k)
			r.readCalled(k)
			r.readRoles(k)
		case postAtom:
			r.readLabel(k)
			r.readHolder(k)
			r.readCount(k)
			r.readCounted(k)
			r.readSuch(k)
		}
	}
}

// readBracket joins the posts in brackets behind the name at atom k: 谢城(该院第一任检察长).
func (r *postReader) readBracket(k int) {
	open := k + 1
	if open < len(r.atoms) && r.atoms[open].kind == postAtom && !r.posts[r.atoms[open].index].own {
		open++ // 李文律师(现任某协会会长)
	}
	open = r.overWork(open)
	if open >= len(r.atoms) || r.atoms[open].kind != openAtom {
		return
	}
	end := r.groupEnd(open)
	if end < 0 || r.hasName(open+1, end) {
		return
	}
	for j := open + 1; j < end; j++ {
		if r.atoms[j].kind == postAtom && !r.posts[r.atoms[j].index].claimed && !ofKin(r.text[r.atoms[j].End:r.atoms[end].Start]) {
			r.hold(r.atoms[k].index, r.atoms[j].index, "current", "post.bracket")
		}
	}
}

// ofKin says whether what stands behind a post in brackets makes it that of somebody's kin: 某院法警张某|之女.
func ofKin(s string) bool {
	for _, w := range [...]string{"之女", "之子", "之妻", "之夫", "之母", "之父", "之弟", "之妹", "的女儿", "的儿子", "的妻子", "的丈夫", "家属"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// overWork steps over the title of a work at atom k, with a word behind it: 李文《…》节选(某院法官).
func (r *postReader) overWork(k int) int {
	if k >= len(r.atoms) || !strings.HasPrefix(r.text[r.atoms[k].Start:], "《") {
		return k
	}
	for j := k + 1; j < len(r.atoms) && r.atoms[j].End-r.atoms[k].Start <= maxWork; j++ {
		if strings.HasPrefix(r.text[r.atoms[j].Start:], "》") {
			if j+2 < len(r.atoms) && r.atoms[j+1].kind == textAtom && r.runes(r.atoms[j+1].Span) <= 2 {
				j++
			}
			return j + 1
		}
	}
	return k
}

// maxWork is the length in bytes of the title of a work.
const maxWork = 40 * len("书")

// readCalled joins the post behind a name that somebody is called by: 某院|一名叫|李文|的法官.
func (r *postReader) readCalled(k int) {
	if k == 0 || k+2 >= len(r.atoms) || r.atoms[k-1].kind != textAtom || r.atoms[k+1].kind != ofAtom || !strings.HasSuffix(r.norm(r.atoms[k-1].Span), "叫") && !strings.HasSuffix(r.norm(r.atoms[k-1].Span), "名为") {
		return
	}
	p := k + 2
	if p+1 < len(r.atoms) && r.atoms[p].kind == textAtom && simpleWord(r.norm(r.atoms[p].Span)) == r.atoms[p].End-r.atoms[p].Start {
		p++
	}
	if r.atoms[p].kind != postAtom || r.posts[r.atoms[p].index].claimed {
		return
	}
	if po := &r.posts[r.atoms[p].index]; k > 1 && r.atoms[k-2].kind == bodyAtom && !po.own && po.head.flags&(aloneTerm|freeTerm) == 0 {
		po.org, po.own = office{body: r.atoms[k-2].index, dept: po.dept, core: po.dept.End > po.dept.Start}, true
	}
	r.hold(r.atoms[k].index, r.atoms[p].index, "current", "post.called")
}

// adverbials may stand before the subject of a clause.
var adverbials = [...]string{"同时", "此外", "其中", "随后", "会上", "会前", "会后", "据悉", "现年", "目前", "当天", "当日", "昨日", "今日", "今天", "昨天", "上午", "下午", "之后", "后来", "而", "但", "因此", "此时", "期间", "即", "来自", "指定", "委托", "其委托", "被告人的", "至于", "另外"}

// isAdverbial says whether a piece of text is a time or another word that stands before the subject.
func isAdverbial(s string) bool {
	for _, w := range adverbials {
		if begins(s, w) && len(s) <= len(w)+2*len("时") || s == w {
			return true
		}
	}
	for _, c := range s {
		if !among("0123456789.年月日上下午去今昨前后时点分第一二三四五六七八九十届从自至在", c) {
			return false
		}
	}
	return true
}

// readHolder joins a post to the one of whom it says 是 or 由: 主审法官是杨文; 院长由庭长官静升任.
func (r *postReader) readHolder(k int) {
	if r.posts[r.atoms[k].index].claimed || k+2 >= len(r.atoms) {
		return
	}
	po, at := r.atoms[k].index, k
	if k+4 < len(r.atoms) && r.atoms[k+1].kind == textAtom && r.atoms[k+2].kind == commaAtom && isGap(r.norm(r.atoms[k+1].Span)) {
		k += 2 // 院长一职,|由某院庭长李文接任
	}
	if r.adverbLink(k+1) && k+3 < len(r.atoms) {
		k, at = k+1, at+1 // 副会长|则|是李文
	}
	link := r.atoms[k+1]
	word := r.text[link.Start:link.End]
	if link.kind != textAtom && k > at {
		return
	}
	for _, w := range statusWords {
		word = strings.TrimSuffix(word, w.word) // 由原某局长李文接任
	}
	if each := opening(word, []string{"分别", "依次", "依序"}); each != "" && link.kind == textAtom && handedOver(word[len(each):]) {
		r.handEach(at, k+2)
		return
	}
	switch {
	case link.kind == verbAtom && (word == "是" || word == "为" || word == "系"):
	case link.kind == textAtom && (word == "如" || word == "例如" || word == "分别是" || word == "分别为" || handedOver(word)):
	case link.kind == textAtom && (word == "叫" || word == "名叫" || word == "叫做" || word == "叫作"):
	default:
		return
	}
	given := link.kind == textAtom && handedOver(word)
	n := r.holderBehind(k+2, given)
	if n < 0 {
		return
	}
	if n > k+2 && !given && !((word == "是" || word == "为") && r.titled(k+2, n)) || k > at && !given {
		return
	}
	if n > k+2 && !given && r.shared1(po) && r.holdListed(po, k+2) {
		return // 委员分别为某局副局长李文、某会会长王武
	}
	status := "current"
	if given {
		names := r.namesFrom(n)
		if last := names[len(names)-1]; !seatGiven(word) && k == at && (last+1 >= len(r.atoms) || !takesOver(behindManner(r.text[r.atoms[last].End:]))) {
			return
		}
		status = "appointed"
	}
	for i, m := range r.namesFrom(n) {
		if i == 0 || n == k+2 && r.shared1(po) {
			r.hold(r.atoms[m].index, po, status, "post.holder")
		}
	}
}

// adverbLink says whether atom k is an adverb before the 是 or 为 of a post's holder: 副会长|则|是李文.
func (r *postReader) adverbLink(k int) bool {
	if k+1 >= len(r.atoms) || r.atoms[k].kind != textAtom || r.atoms[k+1].kind != verbAtom || !copula(r.norm(r.atoms[k+1].Span)) {
		return false
	}
	switch r.norm(r.atoms[k].Span) {
	case "则", "亦", "也", "仍", "依次", "依序", "分别", "则分别", "如今", "现在", "今年", "今届", "本届", "目前", "仍然", "依旧":
		return true
	}
	return false
}

// titled says whether nothing but posts with bodies of their own stands from atom j to the name at atom n: 领队是|市中院副主任|李文.
func (r *postReader) titled(j, n int) bool {
	for ; j < n; j++ {
		if a := r.atoms[j]; a.kind == bodyAtom || a.kind == postAtom && !r.posts[a.index].own {
			return false
		}
	}
	return true
}

// beforeOfficers cuts a list in front of the first who has a post with its body in brackets, where the first of all has none: 前局长李文,|王武(某院前院长).
func (r *postReader) beforeOfficers(names []int) []int {
	for i, n := range names {
		if !r.officerInBrackets(n) {
			continue
		}
		if i > 0 {
			return names[:i]
		}
		break
	}
	return names
}

// officerInBrackets says whether the brackets behind the name at atom n open with a post and its body.
func (r *postReader) officerInBrackets(n int) bool {
	return n+2 < len(r.atoms) && r.atoms[n+1].kind == openAtom && r.atoms[n+2].kind == postAtom && r.posts[r.atoms[n+2].index].own
}
