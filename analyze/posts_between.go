package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Words between a body and its post that are no part of either: 青城镇|90后|民警, 英国|前|某某事务大臣, 某所|前后三任|所长.

// ages tell of what age or sort the holder of a post is, behind the post's body.
var ages = closers("60后", "70后", "80后", "85后", "90后", "95后", "00后", "九零后", "八零后", "七零后", "年轻", "青年", "退休", "离休", "资深", "女", "男")

// overAge steps back from byte i over such words behind a body, i where none stands there.
func (r *postReader) overAge(i int) int {
	w := ages.closing(r.text[:i])
	if w == "" {
		return i
	}
	c, _ := r.runeBefore(i - len(w))
	if among("镇乡村", c) || among(tails, c) && (len(w) > len("女") || c != '站') || strings.HasSuffix(r.text[:i-len(w)], "街道") {
		return i - len(w)
	}
	return i
}

// maxMinistry is how many characters what a minister is in charge of may have.
const maxMinistry = 8

// ministerOf takes what a minister is in charge of into the title, with the country and 前 before it: 英国|前|社区事务|大臣.
func (r *postReader) ministerOf(po *post, from int) {
	if r.headText(po) != "大臣" || po.own || po.title.Start != po.head.start || po.Start != po.title.Start {
		return
	}
	start, place := max(r.textBack(from, po.Start), po.Start-2*maxMinistry*len("部")), source.Span{}
	for i := start; i < po.Start; {
		if end := r.countryEnd(i, po.Start); end > i {
			start, place, i = end, source.Span{Start: i, End: end}, end
			continue
		}
		_, size := r.runeAt(i)
		i += size
	}
	if i := strings.LastIndexAny(r.text[start:po.Start], "及和与"); i >= 0 && place.End == 0 {
		start += i + len("及")
	}
	status := ""
	for _, w := range statusWords {
		if i := lastIndex(r.text[start:po.Start], w.word); i >= 0 && (i == 0 || place.End == 0) {
			start, status = start+i+len(w.word), w.status
			break
		}
	}
	if n := r.runes(source.Span{Start: start, End: po.Start}); n < 2 || n > maxMinistry || place.End == 0 && status == "" && !r.verbEnds(start) {
		return
	}
	po.title.Start, po.Start, po.status = start, start, status
	if place.End > 0 {
		po.org, po.own, po.Start = office{body: -1, text: place}, true, place.Start
	}
}

// verbEnds says whether a verb of office ends at byte i: 时任|社区事务|大臣.
func (r *postReader) verbEnds(i int) bool {
	for k := len(r.atoms) - 1; k >= 0 && r.atoms[k].End >= i; k-- {
		if r.atoms[k].End == i {
			return r.atoms[k].kind == verbAtom
		}
	}
	return false
}

// partyAcross gives the head of a party its name, whose last character the title took: 工|党主席 → 工党, 主席.
func (r *postReader) partyAcross(po *post, from int) {
	if r.text[po.title.Start:po.title.End] != "党主席" || po.own || po.Start != po.title.Start {
		return
	}
	start := r.skipWords(max(r.textBack(from, po.Start), po.Start-6*len("党")), po.Start)
	name := r.text[start:po.Start]
	if i := strings.LastIndexAny(name, "和与及前原"); i >= 0 && (!among("前原", firstRune(name[i:])) || r.formerMark(start+i, po.Start) > 0) {
		_, size := r.runeAt(start + i)
		start, name = start+i+size, name[i+size:] // but 海山|前进党|主席
	}
	if name == "" || name != "工" && (runeCount(name) < 2 || isVerb(name)) || strings.ContainsAny(name, "该本全各我贵同现任新") {
		return
	}
	po.title.Start += len("党")
	po.head.start = po.title.Start
	po.org, po.own, po.Start = office{body: -1, text: source.Span{Start: start, End: po.title.Start}}, true, start
}

// countryEnd returns where the country at byte i ends, i for none.
func (r *postReader) countryEnd(i, limit int) int {
	end := i
	for _, t := range r.termsFrom(i) {
		if t.class == dict.Country && t.end <= limit {
			end = t.end
		}
	}
	return end
}

// inTurn says whether the text before byte i counts those who had a post one after the other: 前后三任|院长, 前、后3任|所长, 历任|校长.
func (r *postReader) inTurn(i int) bool {
	rest, ok := strings.CutSuffix(r.text[:i], "任")
	if !ok {
		rest, ok = strings.CutSuffix(r.text[:i], "届")
	}
	if c, _ := decodeLast(rest); ok && among("0123456789两二三四五六七八九十几多历", c) {
		before := strings.TrimRight(rest, "0123456789两二三四五六七八九十几多历")
		return !strings.HasSuffix(before, "第")
	}
	return false
}

// maxCounted is how many bytes before a post may hold the number of its holders.
const maxCounted = 12 * len("位")

// overDash steps back over a dash between a post whose holders are counted and their names: 三位前议员|——|李文、王武.
func (r *postReader) overDash(k int) int {
	j := k
	for j > 0 && r.atoms[j].kind == dashAtom && strings.ContainsRune("—─", firstRune(r.text[r.atoms[j].Start:])) {
		j--
	}
	if j == k || r.atoms[j].kind != postAtom || j == 0 || r.atoms[j-1].kind != textAtom && r.atoms[j-1].kind != ofAtom {
		return k
	}
	before := strings.TrimSuffix(r.text[:r.posts[r.atoms[j].index].Start], "的")
	if r.counts(cutFront(before, maxCounted)) && r.atoms[j-1].End == len(before)+len("的") {
		return j // 三位本地区的|前议员|——
	}
	if unit := closing(before, []string{"位", "名", "个", "大"}); unit == "" || !among("0123456789两二三四五六七八九十数几多", lastRune(before[:len(before)-len(unit)])) {
		if w := closing(before, []string{"任"}); w == "" || !r.inTurn(len(before)) {
			return k
		}
	}
	return j
}

// overOffices steps over words that say that there were several posts before a list of them: 先后担任|多个职位,包括|甲系教授、乙系主任.
func (c *clauseReader) overOffices(k int) int {
	j := k + 1
	if j >= len(c.atoms) || c.atoms[j].kind != textAtom {
		return k
	}
	w := c.norm(c.atoms[j].Span)
	rest := w[len(severalOf.opening(w)):]
	kind := severalPosts.opening(rest)
	if rest == w || kind == "" {
		return k
	}
	if rest = rest[len(kind):]; rest == "" && j+2 < len(c.atoms) && (c.atoms[j+1].kind == commaAtom || c.isColon(j+1)) {
		if j++; c.atoms[j].kind == stopAtom {
			return j
		}
		j++
		rest = c.norm(c.atoms[j].Span)
	}
	switch rest {
	case "包括", "如", "其中包括", "包括有", "分别是", "分别为", "例如":
		return j
	}
	return k
}

var (
	severalOf    = openers("多个", "多项", "数个", "几个", "不同", "多种", "一系列", "多个重要", "多项重要", "多个高级", "重要", "其他", "各种")
	severalPosts = openers("职位", "职务", "要职", "教职", "公职", "岗位", "高层职位", "领导职务", "社会职务", "学术职务", "行政职务")
)

// several returns the names of those that a verb tells of together, where as many were just named: 李文、王武及赵六…,三人均|曾任….
func (c *clauseReader) several(k int) []int {
	text := c.norm(c.atoms[k-1].Span)
	for j := k - 2; j >= 0 && c.atoms[j].kind != stopAtom; j-- {
		if c.atoms[j].kind != nameAtom {
			continue
		}
		names := c.namesUpTo(j)
		if n := countOf(text); n != len(names) && n != 0 || len(names) < 2 {
			return nil
		}
		return names
	}
	return nil
}

// countOf returns the number that a text begins with, 0 for none: 三人均.
func countOf(text string) int {
	for i, n := range [...]string{"两", "三", "四", "五", "六", "七", "八", "九", "十"} {
		if strings.HasPrefix(text, n) {
			return i + 2
		}
	}
	if strings.HasPrefix(text, "二") {
		return 2
	}
	if digits := strings.TrimLeft(text, "0123456789"); len(text)-len(digits) == 1 {
		return int(text[0] - '0')
	}
	return 0
}

// namesUpTo returns the names of the list that ends with atom k, the last first.
func (c *clauseReader) namesUpTo(k int) []int {
	names := []int{c.atoms[k].index}
	for j := c.overPosts(k); j >= 2 && (c.atoms[j-1].kind == listAtom || c.atoms[j-1].kind == andAtom); j -= 2 {
		if c.atoms[j-2].kind == closeAtom {
			g := c.groupStart(j - 2)
			if g < 1 || c.atoms[g-1].kind != nameAtom {
				break
			}
			j = g + 1
		}
		if j = c.overStyle(j - 2); c.atoms[j].kind != nameAtom {
			break
		}
		names = append(names, c.atoms[j].index)
		j = c.overPosts(j) + 2
	}
	return names
}

// readSuch joins the post at atom k to those named as examples of its holders: 当年的代表律师,如|李文、王武.
func (r *postReader) readSuch(k int) {
	po := r.atoms[k].index
	j := k + 1
	if j < len(r.atoms) && r.atoms[j].kind == commaAtom {
		j++
	}
	if r.posts[po].claimed || j+1 >= len(r.atoms) || r.atoms[j].kind != textAtom || !r.shared1(po) {
		return
	}
	if j > k+1 && r.atoms[j+1].kind != nameAtom {
		r.holdAmong(po, j)
		return
	}
	if r.atoms[j+1].kind != nameAtom {
		return
	}
	switch r.norm(r.atoms[j].Span) {
	case "有", "还有", "分别有":
		if names := r.namesFrom(j + 1); j == k+1 && len(names) > 1 && !r.seated(names[len(names)-1]) {
			r.holdCounted(po, j+1)
		}
	case "如", "例如", "像", "譬如", "比如", "诸如", "包括", "当中包括", "其中包括", "包括有", "计有":
		if names := r.namesFrom(j + 1); len(names) > 1 && !r.seated(names[len(names)-1]) {
			r.holdCounted(po, j+1)
		}
	}
}

// seated says whether the name at atom k has a post right behind it: 官员包括李文、王武|局长.
func (r *postReader) seated(k int) bool {
	return k+1 < len(r.atoms) && r.atoms[k+1].kind == postAtom
}

// ofMany says whether 的 at atom k makes those who hold a post many people whom nobody names: 担任过律师的|人士.
func (c *clauseReader) ofMany(k int) bool {
	if k+1 >= len(c.atoms) || c.atoms[k].kind != ofAtom || c.atoms[k+1].kind != textAtom {
		return false
	}
	text := cutAt(c.text[c.atoms[k].End:c.atoms[k+1].End], 8*len("人"))
	return holds(text, "人士") || holds(text, "人员") || holds(text, "官员") || holds(text, "人选") || holds(text, "人数") || opening(text, []string{"人都", "人均", "人多", "人不", "人,", "人。", "人可", "人必", "人应", "人须", "人才"}) != ""
}

// kinBehind says whether a word for kin stands at atom k, with 的 or without: 李文|的女儿|王武.
func (r *postReader) kinBehind(k int) bool {
	if k < len(r.atoms) && r.atoms[k].kind == ofAtom {
		if opening(r.text[r.atoms[k].End:], []string{"女儿", "儿子", "妻子", "丈夫", "父亲", "母亲", "父母", "家属", "家人", "遗孀"}) != "" {
			return true
		}
		k++
	}
	return k < len(r.atoms) && r.atoms[k].kind == textAtom && isKin(r.norm(r.atoms[k].Span))
}

// longAgo says whether the text before the verb at atom k sets it in the past: 早年|是, 那时|任.
func (c *clauseReader) longAgo(k int) bool {
	return k > 0 && c.atoms[k-1].kind == textAtom && closing(c.text[c.atoms[k-1].Start:c.atoms[k-1].End], []string{"早年", "当年", "当时", "那时", "那时候", "原来", "原先", "起初", "最初", "以前", "从前", "早先", "退休前", "转业前"}) != ""
}

// isSession says whether a piece of text tells which term of a body a post is in: 第十届.
func isSession(s string) bool {
	return strings.HasSuffix(s, "届") && (strings.HasPrefix(s, "第") || strings.HasPrefix(s, "首") || strings.HasPrefix(s, "本")) && runeCount(s) <= 6
}

// overPair steps back from byte start over 及 in the name of a body, where nothing but a part of the name can stand between the post or the verb
// before it and 及: 担任|细胞|及|分子研究中心|主任.
func (r *postReader) overPair(start, end int) int {
	if closing(r.text[start:end], []string{"中心", "研究所", "研究院", "学院", "系", "委员会", "实验室", "小组", "学会", "协会", "局", "部", "所", "厅", "处", "署", "科"}) == "" {
		return start
	}
	m := len(r.atoms) - 1
	for m > 1 && r.atoms[m].End > start {
		m--
	}
	if m >= 1 && r.atoms[m].End == start && r.norm(r.atoms[m].Span) == "及" && r.atoms[m-1].kind == textAtom {
		if whole := r.pairAcross(r.atoms[m].Start); whole >= r.atoms[m-1].Start && whole < r.atoms[m].Start {
			return whole
		}
	}
	if whole := r.wholePair(m, start); whole < start {
		return whole
	}
	if m < 2 || r.atoms[m].End != start || r.atoms[m].kind != andAtom || r.atoms[m-1].kind != textAtom || r.runes(r.atoms[m-1].Span) > 6 || !allHan(r.norm(r.atoms[m-1].Span)) {
		return start
	}
	j := m - 2
	if r.atoms[j].kind == verbAtom && r.atoms[j].class == dict.PostTake {
		return r.atoms[m-1].Start
	}
	for j > 0 && (r.atoms[j].kind == listAtom || r.atoms[j].kind == andAtom || r.atoms[j].kind == commaAtom) {
		j--
	}
	if j < m-2 && r.atoms[j].kind == postAtom {
		return r.atoms[m-1].Start
	}
	return start
}

// wholePair returns where the place begins with which the text before the joint at atom m begins that ends at byte start, where too little stands between both
// for a body of its own: 海山国家金融|与|发展实验室; start for none.
func (r *postReader) wholePair(m, start int) int {
	if m < 1 || r.atoms[m].End != start || r.atoms[m].kind != andAtom || r.atoms[m-1].kind != textAtom {
		return start
	}
	left := source.Span{Start: r.skipWords(r.textBack(r.atoms[m-1].Start, r.atoms[m].Start), r.atoms[m].Start), End: r.atoms[m].Start}
	if unit := opening(r.norm(left), []string{"自治区", "省", "市", "州", "盟", "县", "区", "旗", "镇", "乡"}); unit != "" && r.isField(left.Start+len(unit), left.End) {
		return left.Start // 县民政|和|社会保障局
	}
	name := max(r.placeEnd(left.Start, left.End), left.Start+len(opening(r.norm(left), []string{"国家", "全国", "中国"})))
	if rest := r.norm(source.Span{Start: name, End: left.End}); name == left.Start || len(rest) < 2*len("一") || !allHan(rest) || among(tails+places, lastRune(rest)) || len(rest) == 2*len("一") && isVerb(rest) {
		return start
	}
	return left.Start
}

// readOffices gives the topic the posts behind a label: 社会职务:某法学会常务理事.
func (c *clauseReader) readOffices(k int) {
	if k+2 >= len(c.atoms) || c.topic < 0 || !c.isColon(k+1) || c.atoms[k+2].kind != postAtom {
		return
	}
	switch c.norm(c.atoms[k].Span) {
	case "社会职务", "社会兼职", "学术兼职", "主要兼职", "其他职务", "主要职务", "现任职务", "担任职务", "社会任职", "兼职", "职务", "现职", "学术职务", "党内职务":
		posts, _ := c.list(k + 2)
		for _, j := range posts {
			c.hold(c.topic, c.atoms[j].index, "current", "post.roles")
		}
	}
}

// holdAmong joins a post to those whom 其中包括 at atom j names with other posts of theirs: 多名议员,其中包括|甲党主席|李文、乙党党魁|王武.
func (r *postReader) holdAmong(po, j int) {
	switch w := r.norm(r.atoms[j].Span); w {
	case "其中包括", "当中包括", "包括", "其中包括当时", "包括当时", "其中有", "当中有":
	default:
		return
	}
	for j++; j < len(r.atoms); j++ {
		switch a := r.atoms[j]; a.kind {
		case nameAtom:
			if next := j + 1; next < len(r.atoms) && (r.atoms[next].kind == verbAtom || r.atoms[next].kind == ofAtom || r.kinBehind(next)) {
				return
			}
			r.hold(a.index, po, "current", "post.count")
		case postAtom, bodyAtom, listAtom, andAtom, ofAtom:
		default:
			return
		}
	}
}

// officeAcross gives a post the office whose first field stands before the joint, behind the word for its district or its place: 县城市管理|和|综合执法局|局长.
func (r *postReader) officeAcross(po *post) bool {
	whole := po.dept
	if po.own {
		whole = po.org.text
	}
	if whole.Start != po.Start || !among("局委办队", lastRune(r.norm(whole))) {
		return false
	}
	start := r.wholePair(len(r.atoms)-1, po.Start)
	if start == po.Start {
		return false
	}
	whole.Start = start
	po.org, po.dept, po.own, po.Start = office{body: -1, text: whole}, source.Span{}, true, start
	return true
}
