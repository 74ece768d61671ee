package analyze

import (
	"strings"
	"unicode/utf8"
)

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
	link := r.atoms[k+1]
	word := r.text[link.Start:link.End]
	if link.kind != textAtom && k > at {
		return
	}
	for _, w := range statusWords {
		word = strings.TrimSuffix(word, w.word) // 由原某局长李文接任
	}
	switch {
	case link.kind == verbAtom && (word == "是" || word == "为" || word == "系"):
	case link.kind == textAtom && (word == "如" || word == "例如" || word == "分别是" || word == "分别为" || handedOver(word)):
	case link.kind == textAtom && (word == "叫" || word == "名叫" || word == "叫做" || word == "叫作"):
	default:
		return
	}
	n := k + 2
	for n < len(r.atoms) && (r.atoms[n].kind == postAtom || r.isLink(r.atoms[n]) || r.atoms[n].kind == bodyAtom) {
		n++
	}
	if n >= len(r.atoms) || r.atoms[n].kind != nameAtom {
		return
	}
	given := strings.HasSuffix(word, "由") || strings.HasSuffix(word, "请")
	if n > k+2 && !given && !((word == "是" || word == "为") && r.titled(k+2, n)) || k > at && !given {
		return
	}
	status := "current"
	if given {
		names := r.namesFrom(n)
		if last := names[len(names)-1]; last+1 >= len(r.atoms) || !takesOver(behindManner(r.text[r.atoms[last].End:])) {
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

// titled says whether nothing but posts with bodies of their own stands from atom j to the name at atom n: 领队是|市中院副主任|李文.
func (r *postReader) titled(j, n int) bool {
	for ; j < n; j++ {
		if a := r.atoms[j]; a.kind == bodyAtom || a.kind == postAtom && !r.posts[a.index].own {
			return false
		}
	}
	return true
}

// handedOver says whether what stands behind a post says that somebody gets it: 由, 一职将由, 职缺由.
func handedOver(s string) bool {
	s, ok := strings.CutSuffix(s, "由")
	if !ok {
		for _, w := range [...]string{"敦请", "商请", "邀请", "请"} {
			if !ok {
				s, ok = strings.CutSuffix(s, w)
			}
		}
	}
	if !ok {
		return opening(s, []string{"一职交给", "职缺交给", "遗缺交给", "职务交给", "一职交棒给"}) == s && s != ""
	}
	for _, w := range gaps {
		s = strings.TrimPrefix(s, w)
	}
	switch s {
	case "", "改", "则", "将", "将改", "拟", "已", "另", "可望", "预计", "预定", "确定":
		return true
	}
	return false
}

// gaps are the words behind a post that make a seat of it which somebody leaves or takes.
var gaps = [...]string{"一职", "职务", "职缺", "遗缺", "之缺", "空缺", "一缺", "之位", "一位", "职位", "的空缺", "的职位", "的遗缺", "所遗职缺"}

// isGap says whether a text is such a word.
func isGap(s string) bool { return opening(s, gaps[:]) == s && s != "" }

// behindManner steps over words between a name and the verb that say how somebody comes into an office: 以两票之差|当选.
func behindManner(s string) string {
	s = s[len(opening(s, []string{"正式", "再度", "顺利", "高票", "全票", "确定", "暂时", "随即", "火速", "续", "暂", "明年", "下月", "今起", "即日起"})):]
	if !strings.HasPrefix(s, "以") && !strings.HasPrefix(s, "凭") {
		return s
	}
	const most = 12 * len("票")
	for _, w := range [...]string{"当选", "胜出", "连任", "出任", "接任"} {
		if i := strings.Index(cutAt(s, most), w); i > 0 && indexAny(s[:i], ",。;") < 0 {
			return s[i:]
		}
	}
	return s
}

// takesOver says whether text begins with a verb by which somebody comes into an office.
func takesOver(s string) bool {
	return opening(s, []string{"升任", "接任", "担任", "出任", "兼任", "兼着", "兼", "继任", "接掌", "调任", "转任", "代理", "接替", "任", "连任", "续任", "留任", "补上", "填补", "接手", "署理", "暂代", "出掌", "执掌", "获委任", "获任命", "擢升", "晋升", "实任", "递补", "顶上", "接棒", "接班", "上任", "获选", "当选", "胜出", "蝉联", "补位", "补缺", "扶正", "真除", "掌舵", "主掌", "接下", "接过", "膺选", "外派", "调派", "北上", "南下"}) != ""
}

// readCount joins a counted post to the names that are counted: 五名法官包括甲、乙; 两名常任法官中,其中甲及乙.
func (r *postReader) readCount(k int) {
	po := r.atoms[k].index
	if r.posts[po].claimed || !r.counted(r.posts[po].Start) && !r.countedBehind(k) {
		return
	}
	for j := k + 1; j < len(r.atoms) && j < k+8; j++ {
		switch a := r.atoms[j]; a.kind {
		case textAtom, verbAtom, andAtom:
			w := r.text[a.Start:a.End]
			if !strings.HasSuffix(w, "包括") && !strings.HasSuffix(w, "分别是") && !strings.HasSuffix(w, "分别为") && !strings.HasSuffix(w, "有") && !strings.HasSuffix(w, "是") && w != "为" && w != "即" {
				continue
			}
			n := r.overUnknown(j + 1)
			if strings.HasPrefix(w, "分别") || strings.HasSuffix(w, "分别是") {
				for n < len(r.atoms) && n < j+4 && (r.atoms[n].kind == textAtom || r.atoms[n].kind == ofAtom) {
					n++
				}
			}
			if n < len(r.atoms) && r.atoms[n].kind == nameAtom {
				r.holdCounted(po, n)
				return
			}
		case stopAtom:
			if r.text[a.Start] != ':' || j+1 >= len(r.atoms) || r.atoms[j+1].kind != nameAtom {
				return
			}
			r.holdCounted(po, j+1)
			return
		case nameAtom, postAtom, bodyAtom:
			return
		}
	}
}

// readCounted joins a counted post to the names before it that are counted: 甲、乙、丙等5位调解委员; 甲、乙两名法官.
func (r *postReader) readCounted(k int) {
	po := r.atoms[k].index
	if r.posts[po].claimed || k == 0 || r.atoms[k-1].kind != textAtom || r.atoms[k-1].End != r.posts[po].Start || !r.counted(r.posts[po].Start) {
		return
	}
	number := strings.TrimPrefix(r.text[r.atoms[k-1].Start:r.atoms[k-1].End], "等")
	number = number[:len(number)-len(ofCounted.closing(number))]
	if utf8.RuneCountInString(number) > 4 || strings.Trim(number, "0123456789两二三四五六七八九十百名位个多余") != "" {
		return
	}
	n := k - 2
	for n >= 2 && r.atoms[n].kind == nameAtom && (r.atoms[n-1].kind == listAtom || r.atoms[n-1].kind == andAtom) && r.atoms[n-2].kind == nameAtom {
		n -= 2
	}
	if n < 0 || n > 0 && r.atoms[n-1].kind == postAtom {
		return // 审判员李文等10名法官
	}
	for ; n < k && r.atoms[n].kind == nameAtom; n += 2 {
		r.hold(r.atoms[n].index, po, "current", "post.count")
	}
}

func (r *postReader) holdCounted(po, k int) {
	for _, n := range r.namesFrom(k) {
		r.hold(r.atoms[n].index, po, "current", "post.count")
	}
}

// overUnknown steps over the first of a list where it is no name that is known: 包括|某某|、李文.
func (r *postReader) overUnknown(n int) int {
	if n+2 < len(r.atoms) && r.atoms[n].kind == textAtom && r.runes(r.atoms[n].Span) <= 3 && r.atoms[n+1].kind == listAtom && r.atoms[n+2].kind == nameAtom {
		return n + 2
	}
	return n
}

// countedBehind says whether the post at atom k is counted behind it: 资深大律师|有四人.
func (r *postReader) countedBehind(k int) bool {
	if k+1 >= len(r.atoms) || r.atoms[k+1].kind != textAtom {
		return false
	}
	text := r.norm(r.atoms[k+1].Span)
	if k+3 < len(r.atoms) && (r.isColon(k+2) || r.isColon(k+3)) && r.counts(r.text[r.atoms[k+1].Start:r.atoms[k+3].Start]) {
		return true // 副会长则是两张新面孔:
	}
	number := strings.TrimPrefix(strings.TrimPrefix(text, "共"), "有")
	return number != text && strings.Trim(number, "0123456789两二三四五六七八九十人名位") == "" && number != ""
}

// counts says whether a number of people stands in a piece of text: 两张, 三位.
func (r *postReader) counts(s string) bool {
	for _, unit := range [...]string{"张", "名", "位", "人", "个"} {
		if i := strings.Index(s, unit); i > 0 {
			c, _ := decodeLast(s[:i])
			return among("0123456789两二三四五六七八九十", c)
		}
	}
	return false
}

// ofCounted are words between a count and the post of those counted: 两位|老|法官, 三名|新任|裁判官.
var ofCounted = closers("新获委任的", "获委任的", "获任命的", "新委任的", "新晋", "新任", "新", "首席", "现任", "候任", "年轻的", "年轻", "青年", "老", "女", "男", "资深", "退休", "优秀", "基层", "一线")

// counted says whether a number stands before byte i, or before what says how they came into office: 五名, 3位, 四名新晋.
func (r *postReader) counted(i int) bool {
	i -= len(ofCounted.closing(r.text[:i]))
	c, size := r.runeBefore(i)
	if !among("名位个", c) {
		return false
	}
	c, _ = r.runeBefore(i - size)
	return among("0123456789两二三四五六七八九十", c)
}
