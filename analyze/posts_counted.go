package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
)

// Posts whose holders are counted and named behind: 五名法官包括甲、乙; 新任法官三人,分别为甲、乙及丙; 向七名资深大律师颁发委任状。七人分别为….

// membersFollow says whether the post at atom k is that of members whom the words right behind it name: 成员包括|某院院长甲、某院检察长乙. Their body is then that
// of the last post before which has such members: 甲任某委员会主席,|成员包括.
func (r *postReader) membersFollow(k int) bool {
	po := &r.posts[r.atoms[k].index]
	head := r.headText(po)
	switch head {
	case "成员", "组员", "委员", "理事":
	default:
		return false
	}
	w := ""
	if k+1 < len(r.atoms) {
		w = r.norm(r.atoms[k+1].Span)
	}
	switch strings.TrimPrefix(w, "则") {
	case "包括", "包括有", "有", "分别是", "分别为", "计有":
	default:
		return false
	}
	if head == "成员" || head == "组员" || po.org.empty() {
		r.bodyAbove(k, po)
	}
	return w != "有" || head == "成员" || head == "组员"
}

// maxAbove is how many atoms before its members a body may be named.
const maxAbove = 24

// bodyAbove gives the members at atom k the body of the last post before that has members, where the text says none beside them.
func (r *postReader) bodyAbove(k int, po *post) {
	for j := k - 1; !po.own && j >= max(0, k-maxAbove); j-- {
		if r.atoms[j].kind != postAtom {
			continue
		}
		if before := &r.posts[r.atoms[j].index]; before.own && !before.org.empty() && closing(r.norm(r.words(before.org)), []string{"委员会", "小组", "团", "会议", "议会", "理事会", "服务局", "管理局", "审裁处"}) != "" {
			po.org, po.own = before.org, true
		}
	}
}

// maxCount is how many atoms behind a counted post the first of its holders may stand.
const maxCount = 10

// readCount joins a counted post to the names that are counted: 五名法官包括甲、乙; 两名常任法官中,其中甲及乙.
func (r *postReader) readCount(k int) {
	po := r.atoms[k].index
	if r.posts[po].claimed {
		return
	}
	before, behind := r.counted(r.posts[po].Start) || r.countedSubject(k), r.countedBehind(k) || r.membersFollow(k)
	if !before && !behind {
		r.readInducted(k)
		return
	}
	if r.onlyProposed(k) {
		return
	}
	for j := k + 1; j < len(r.atoms) && j < k+maxCount; j++ {
		switch a := r.atoms[j]; a.kind {
		case textAtom, verbAtom, andAtom:
			w := r.text[a.Start:a.End]
			if !namesFollow(w) {
				continue
			}
			n := r.overUnknown(j + 1)
			if strings.HasPrefix(w, "分别") || strings.HasSuffix(w, "分别是") {
				for n < len(r.atoms) && n < j+4 && (r.atoms[n].kind == textAtom || r.atoms[n].kind == ofAtom) {
					n++
				}
			}
			if n < len(r.atoms) && r.atoms[n].kind == nameAtom && !r.titledLater(n) {
				r.holdCounted(po, n)
				return
			}
			if r.holdListed(po, j+1) {
				return
			}
		case stopAtom:
			switch {
			case r.isColon(j) && j+1 < len(r.atoms) && r.atoms[j+1].kind == nameAtom:
				r.holdCounted(po, j+1)
			case r.isColon(j):
				r.holdListed(po, j+1)
			default:
				r.readSuchMany(po, j+1)
			}
			return
		case nameAtom, postAtom, bodyAtom:
			return
		}
	}
}

// onlyProposed says whether those counted at the post of atom k are proposed for it: 提名四名|大法官, 两名|院长|人选.
func (r *postReader) onlyProposed(k int) bool {
	if opening(r.text[r.atoms[k].End:], []string{"人选", "被提名人", "候选", "提名"}) != "" {
		return true
	}
	before := r.text[r.sentenceBack(k):r.atoms[k].Start]
	return holdsAnyWord(before, []string{"提名", "推荐", "遴荐", "拟任"})
}

// namesFollow says whether those counted are named behind a word.
func namesFollow(w string) bool {
	return closing(w, []string{"包括", "分别是", "分别为", "有", "是", "名单为", "依序为", "依次为"}) != "" || w == "为" || w == "即"
}

// readSuchMany joins a counted post to the names of the next sentence, at atom j, where that counts as many: 七人分别为….
func (r *postReader) readSuchMany(po, j int) {
	if j+1 >= len(r.atoms) || r.atoms[j].kind != textAtom {
		return
	}
	text := r.norm(r.atoms[j].Span)
	unit := strings.IndexAny(text, "人名位")
	if unit <= 0 || !strings.HasSuffix(r.text[:r.posts[po].Start-len(ofCounted.closing(r.text[:r.posts[po].Start]))-len("名")], text[:unit]) {
		return
	}
	for ; j < len(r.atoms) && r.atoms[j].kind != nameAtom; j++ {
		if r.atoms[j].kind == verbAtom && copula(r.norm(r.atoms[j].Span)) || r.atoms[j].kind == textAtom && namesFollow(r.norm(r.atoms[j].Span)) {
			r.holdListed(po, j+1)
			return
		}
		if r.atoms[j].kind != textAtom {
			return
		}
	}
}

// readInducted joins the post at atom k, into which a ceremony brings people, to those of whom it is said then: 新任资深大律师委任仪式,获委任的是甲、乙和丙.
func (r *postReader) readInducted(k int) {
	if k+1 >= len(r.atoms) || opening(r.text[r.atoms[k].End:], []string{"委任仪式", "委任典礼", "就职典礼", "就职仪式", "宣誓", "授职"}) == "" {
		return
	}
	for j := k + 2; j+2 < len(r.atoms) && j < k+maxCount; j++ {
		switch a := r.atoms[j]; {
		case a.kind == nameAtom, a.kind == postAtom:
			return
		case a.kind == ofAtom && r.atoms[j-1].kind == verbAtom && r.atoms[j-1].class == dict.PostTake || a.kind == ofAtom && r.endsIn(j-1, "获委任", "获任命", "就职", "宣誓", "履新"):
			if w := r.norm(r.atoms[j+1].Span); r.atoms[j+1].kind != nameAtom && (copula(w) || namesFollow(w)) {
				r.holdListed(r.atoms[k].index, j+2)
			}
			return
		}
	}
}

// endsIn says whether atom k ends with one of some words.
func (r *postReader) endsIn(k int, words ...string) bool {
	return closing(r.text[r.atoms[k].Start:r.atoms[k].End], words) != ""
}

// titledLater says whether a name in the list that begins with the one at atom n has posts before it, so that the list ends later than its plain names.
func (r *postReader) titledLater(n int) bool {
	names := r.namesFrom(n)
	next := names[len(names)-1] + 1
	return next+1 < len(r.atoms) && (r.atoms[next].kind == listAtom || r.atoms[next].kind == andAtom) && (r.atoms[next+1].kind == postAtom || r.atoms[next+1].kind == bodyAtom) ||
		next+2 < len(r.atoms) && r.atoms[next].kind == commaAtom && r.atoms[next+1].kind == andAtom
}

// maxListed is how many atoms a list of people with their posts may have.
const maxListed = 120

// holdListed joins a post to the people of the list that begins with atom j, who have posts of their own there: 律师甲、乙,某署高级律师丙,以及某院教授丁. It reports whether there are any.
func (r *postReader) holdListed(po, j int) bool {
	var names []int
	open, titled := true, false // no name in this item yet; its name has a post
	all := r.countAt(r.posts[po].Start, r.posts[po].End)
	for end := j + maxListed; j < len(r.atoms) && j < end; j++ {
		switch a := r.atoms[j]; a.kind {
		case nameAtom:
			if !open {
				continue
			}
			if r.kinBehind(j+1) || j+1 < len(r.atoms) && (r.atoms[j+1].kind == verbAtom || r.atoms[j+1].kind == textAtom) {
				j = end // no item ends here
				continue
			}
			names, open = append(names, j), false
		case postAtom:
			titled = titled || open
		case listAtom, andAtom:
			if !open {
				open, titled = true, false
			}
		case commaAtom:
			if open && len(names) > 0 || len(names) == all || !r.listedOn(j+1) {
				j = end // 法官3名:庭长甲、法官乙和丙,|另有书记员丁
				continue
			}
			open, titled = true, false
		case openAtom:
			if g := r.groupEnd(j); g > 0 {
				j = g
			}
		case stopAtom:
			j = end
		}
	}
	for _, n := range names {
		r.hold(r.atoms[n].index, po, "current", "post.count")
	}
	return len(names) > 0
}

// countAt returns how many people are counted by a number right before byte start or right behind byte end, 0 where none is: 3名法官, 法官三人.
func (r *postReader) countAt(start, end int) int {
	start -= len(ofCounted.closing(r.text[:start]))
	if c, size := r.runeBefore(start); among("名位个", c) {
		_, n := r.runeBefore(start - size)
		if tens, _ := r.runeBefore(start - size - n); tens >= '0' && tens <= '9' || among("二三四五六七八九十", tens) {
			return 0
		}
		return countOf(r.text[start-size-n:])
	}
	_, size := r.runeAt(end)
	if next, _ := r.runeAt(end + size); among("名位人", next) {
		return countOf(r.text[end:])
	}
	return 0
}

// listedOn says whether a list of people goes on behind a comma, with 及 or with a post before the name that a sign follows.
func (r *postReader) listedOn(j int) bool {
	if j < len(r.atoms) && (r.atoms[j].kind == andAtom || opening(r.text[r.atoms[j].Start:], []string{"还有", "另有"}) != "") {
		return true
	}
	titled := false
	for end := j + maxListed; j+1 < len(r.atoms) && j < end; j++ {
		switch r.atoms[j].kind {
		case bodyAtom:
		case postAtom:
			titled = true
		case textAtom:
			if titled || r.runes(r.atoms[j].Span) > 8 {
				return false
			}
		case nameAtom:
			next := r.atoms[j+1].kind
			return titled && (next == commaAtom || next == listAtom || next == stopAtom || next == andAtom)
		default:
			return false
		}
	}
	return false
}

// countedSubject says whether the post at atom k is one that a number of people get, who stand before the verb: 另有四人获委任为|裁判官.
func (r *postReader) countedSubject(k int) bool {
	j := k - 1
	for j > 0 && (r.atoms[j].kind == bodyAtom || r.atoms[j].kind == verbAtom && copula(r.norm(r.atoms[j].Span))) {
		j--
	}
	if j < 1 || r.atoms[j].kind != verbAtom || r.atoms[j-1].kind != textAtom {
		return false
	}
	text := r.norm(r.atoms[j-1].Span)
	unit := closing(text, []string{"人", "名", "位"})
	return unit != "" && r.runes(r.atoms[j-1].Span) <= 6 && among("0123456789两二三四五六七八九十", lastRune(text[:len(text)-len(unit)]))
}

// countedBehind says whether the post at atom k is counted behind it: 资深大律师|有四人; 法官|三人,分别为; 裁判官名单|新增三人,包括.
func (r *postReader) countedBehind(k int) bool {
	if k+1 >= len(r.atoms) || r.atoms[k+1].kind != textAtom {
		return false
	}
	for j := k + 2; j < len(r.atoms) && j <= k+4; j++ {
		if r.isColon(j) {
			return r.counts(r.text[r.atoms[k+1].Start:r.atoms[j].Start]) // 副会长则是两张新面孔:
		}
	}
	text := r.norm(r.atoms[k+1].Span)
	unit := closing(text, []string{"人", "名", "位", "席"})
	if unit == "" || r.runes(r.atoms[k+1].Span) > 8 {
		return false
	}
	text = text[:len(text)-len(unit)]
	number := strings.TrimRight(text, "0123456789两二三四五六七八九十")
	switch number {
	case text:
		return false
	case "", "共", "有", "共有", "则有", "计有", "合共", "一共", "名单亦新增", "名单新增", "名单增至", "新增", "另有", "亦新增", "也新增", "今年有", "增加", "名单共":
		return true
	}
	return false
}

// readCounted joins a counted post to the names before it that are counted: 甲、乙、丙等5位调解委员; 甲、乙两名法官.
func (r *postReader) readCounted(k int) {
	po := r.atoms[k].index
	if r.posts[po].claimed || k == 0 || r.atoms[k-1].kind != textAtom || r.atoms[k-1].End != r.posts[po].Start || !r.counted(r.posts[po].Start) {
		return
	}
	number := strings.TrimPrefix(r.text[r.atoms[k-1].Start:r.atoms[k-1].End], "等")
	number = number[:len(number)-len(ofCounted.closing(number))]
	if runeCount(number) > 4 || strings.Trim(number, "0123456789两二三四五六七八九十百名位个多余") != "" {
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
