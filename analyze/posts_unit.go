package analyze

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Units share the tail of their names with the titles of their heads: 新庄分局 + 长, 刑事警察大队 + 长.

// maxUnit is how many characters the name of a unit has at most, behind the tail of the unit it belongs to: 三民一|分局.
const maxUnit = 3

// unitOf gives the head of a unit the unit whose tail the title took: 新庄分局长 → 新庄分局, 分局长.
func (r *postReader) unitOf(po *post, from int) {
	tail := unitTail(r.headText(po))
	if !po.own && r.jurisdiction == dict.Taiwan && closing(r.norm(po.dept), []string{"一分局", "二分局", "三分局", "四分局", "五分局", "六分局"}) != "" {
		po.org, po.own, po.dept = office{body: -1, text: po.dept}, true, source.Span{}
		return // 第一分局长, whose police the article has named long before
	}
	if po.own || tail == 0 || po.mods || po.dept.End > po.dept.Start || po.title.Start != po.head.start {
		return
	}
	if town := oddTowns.closing(r.text[from:po.head.start]); town != "" {
		po.Start, po.own = po.head.start-len(town), true
		po.org, po.status = office{body: -1, text: source.Span{Start: po.Start, End: po.head.start + tail}}, r.statusBefore(po.Start)
		return // 前镇|分局长
	}
	start := r.skipWords(r.textBack(from, po.Start), po.Start)
	for _, w := range statusWords {
		if strings.HasPrefix(r.text[start:po.Start], w.word) && po.status == "" {
			start, po.status = start+len(w.word), w.status
		}
	}
	name := r.text[start:po.Start]
	if i := strings.LastIndexAny(name, "局署处县市"); i >= 0 {
		_, size := utf8.DecodeRuneInString(name[i:])
		name = name[i+size:] // 航空警察局|台北
	}
	for i := range name {
		if n := unitTail(name[i:]); n > 0 {
			name = name[i+n:] // 第二大队|安乐
			break
		}
	}
	if n := runeCount(name); n < 2 && !among("一二三四五六", firstRune(name)) || n > maxUnit || isVerb(name) && r.placeEnd(po.Start-len(name), po.Start) != po.Start {
		return
	}
	po.org = office{body: -1, text: source.Span{Start: start, End: po.head.start + tail}}
	po.Start, po.own = start, true
}

// villageOf gives the head of a village or a neighbourhood its name, which shares its last word with the title: 王家坪|村支书 → 王家坪村, 支书.
func (r *postReader) villageOf(po *post, from int) {
	unit := opening(r.text[po.title.Start:po.title.End], []string{"村", "社区"})
	if unit == "" || po.own || po.Start != po.title.Start || po.title.End-po.title.Start < len(unit)+len("支书") {
		return
	}
	start := r.skipWords(r.textBack(from, po.Start), po.Start)
	name := r.text[start:po.Start]
	if n := runeCount(name); n < 2 || n > 4 || isVerb(name) || isVerb(name[len(name)-2*len("村"):]) || opening(name, []string{"当地", "所在", "涉事", "附近", "邻近", "本", "各", "老"}) != "" {
		return
	}
	end := po.title.Start
	if po.title.Start += len(unit); !strings.HasSuffix(name, unit) {
		end = po.title.Start // not 青城村|村主任
	}
	po.org, po.own, po.Start = office{body: -1, text: source.Span{Start: start, End: end}}, true, start
}

// cellOf gives the head of a democratic party's branch the branch: 民革宁乡市总支|主委.
func (r *postReader) cellOf(po *post, from int) {
	head := strings.TrimSuffix(r.text[from:po.End], "主委")
	if po.own || from+len(head) == po.End {
		return
	}
	name := strings.TrimSuffix(head, "副")
	if closing(name, []string{"总支", "支部", "总支部", "支社", "工委", "基层委员会"}) == "" {
		return
	}
	for _, party := range [...]string{"民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟"} {
		if i := lastIndex(name, party); i >= 0 && runeCount(name[i:]) <= maxGap && allHan(name[i:]) {
			po.org = office{body: -1, text: source.Span{Start: from + i, End: from + len(name)}}
			po.Start, po.title.Start, po.dept, po.own = from+i, from+len(name), source.Span{}, true
			return
		}
	}
}

// villageSaid returns the village that the paragraph spoke of last before a post of villages: 来到石塘村,|村支书|李文….
func (r *postReader) villageSaid(po *post) (office, bool) {
	end := po.Start
	for range 4 {
		i := lastIndex(r.text[max(r.line.Start, po.Start-maxVillage):end], "村")
		if i < 0 {
			break
		}
		end = max(r.line.Start, po.Start-maxVillage) + i
		if o, ok := r.villageAt(end + len("村")); ok {
			return o, true
		}
	}
	return none(), false
}

// villageAt returns the village whose name ends at byte end.
func (r *postReader) villageAt(end int) (office, bool) {
	if strings.HasSuffix(r.text[:end], "村村") && strings.HasPrefix(r.text[end:], "民") {
		end -= len("村") // 石塘村|村民
	}
	start := r.skipWords(r.textBack(r.line.Start, end), end)
	start += len(opening(r.text[start:end], []string{"走进", "走访", "前往", "深入", "赶赴", "奔赴", "派驻", "驻", "位于", "地处", "下派", "进驻", "来自"}))
	name := r.text[start:end]
	if n := runeCount(name); n < 3 || n > 6 || opening(name, []string{"当地", "所在", "涉事", "附近", "邻近", "本", "各", "全", "这个", "某", "老"}) != "" || among("农乡山邻驻进下回", firstRune(name[len(name)-2*len("村"):])) {
		return none(), false
	}
	return office{body: -1, text: source.Span{Start: start, End: end}}, true
}

// maxVillage is how many bytes back a village may have been named.
const maxVillage = 40 * utf8.UTFMax

// isVerb says whether a piece of text is a verb of the dictionary: 表扬 in 表扬分局长.
func isVerb(s string) (verb bool) {
	dict.WordsAt(s, func(size int, w dict.WordInfo) bool {
		verb = verb || size == len(s) && (w.Tag == dict.TagVerb || w.Tag == dict.TagAdjective)
		return !verb
	})
	return verb
}

// endsSchool says whether the short name of a school stands before a post in one, 市一中|校长, or a workshop before any.
func (r *postReader) endsSchool(po *post) bool {
	if strings.HasSuffix(r.text[:po.Start], "车间") {
		return true // 机床厂三车间|主任
	}
	if closing(r.headText(po), []string{"校长", "教师", "班主任"}) == "" {
		return false
	}
	c, size := r.runeBefore(po.Start)
	c2, _ := r.runeBefore(po.Start - size)
	return c == '中' && (c2 == '职' || among(schoolNumbers, c2))
}

// endsVillage says whether the name of a village stands before a post in one: 桥头镇苏家村|原党支部书记.
func (r *postReader) endsVillage(po *post) bool {
	return closing(r.text[:po.Start], []string{"村", "社区"}) != "" && r.inVillage(po)
}

// inVillage says whether a post is one that villages and neighbourhoods have: 党支部书记, 村主任.
func (r *postReader) inVillage(po *post) bool {
	return opening(r.text[po.title.Start:po.title.End], []string{"党支部", "党总支", "党委", "村", "支部", "居委会", "第一书记", "驻村", "法律顾问", "网格员"}) != ""
}

// endsPlace says whether a place with a character of joints or enders in its name ends at byte i: 大同, 桥头街道.
func (r *postReader) endsPlace(i int) bool {
	if strings.HasSuffix(r.text[:i], "街道") {
		return true
	}
	at := i - len("大同")
	return at >= 0 && strings.HasSuffix(r.text[:i], "同") && r.placeEnd(at, i) == i
}

var unitTails = openers("分局", "分署", "分队", "中队", "大队", "支队", "总队")

// unitTail returns the length of the tail of a unit's name of two characters that a head noun begins with: 大队|长, 分局|长.
func unitTail(head string) int {
	if tail := unitTails.opening(head); len(tail) < len(head) {
		return len(tail)
	}
	return 0
}

// unitRanks lists the tails of the units of a force, the largest first.
var unitRanks = [...]string{"总队", "支队", "大队", "中队"}

// unitRank returns the place of a unit among unitRanks, the number of these for what is none.
func unitRank(name string) int {
	for i, tail := range unitRanks {
		if strings.HasSuffix(name, tail) {
			return i
		}
	}
	return len(unitRanks)
}

// overUnit returns what stands over a unit that is no part of the one in view: 公安局禁毒支队支队长李文,|刑侦支队|支队长王武.
func (r *postReader) overUnit(o office, po *post) (office, bool) {
	words := r.words(o)
	rank, name := unitRank(r.norm(po.dept)), r.norm(words)
	if rank > unitRank(name) || rank == len(unitRanks) || unitRank(name) == len(unitRanks) {
		return none(), false
	}
	end := 0
	for _, tail := range append([]string{"局", "厅"}, unitRanks[:rank]...) {
		if i := strings.LastIndex(name, tail); i > 0 {
			end = max(end, i+len(tail))
		}
	}
	if end == 0 {
		return office{body: -1, text: po.dept}, true
	}
	return office{body: -1, text: source.Span{Start: words.Start, End: words.Start + end}, dept: po.dept}, true
}

// officeTail is unitTail for what stands behind a body, where departments are told by one character too: 法务部|保护司|长.
func officeTail(head string) int {
	for _, tail := range [...]string{"司", "处", "组", "厅", "署", "科", "课", "股", "局", "队"} {
		if strings.HasPrefix(head, tail+"长") {
			return len(tail)
		}
	}
	return unitTail(head)
}

// bodyOfName gives the post behind a name the body or the department at atom k, behind which 的 and the name stand: 司法局|的|李明|局长,
// 速裁团队|的|李明|法官.
func (r *postReader) bodyOfName(k int, po *post) {
	switch before := r.atoms[k]; before.kind {
	case bodyAtom:
		if b := r.bodies[before.index]; slices.Contains(kindsOf(po.head.kind), b.kind) || r.agrees(b.core, r.headText(po)) {
			po.org, po.own = office{body: before.index, dept: po.dept, core: po.dept.End > po.dept.Start}, true
		}
	case textAtom:
		if text := (source.Span{Start: r.skipWords(r.textBack(before.Start, before.End), before.End), End: before.End}); r.agrees(text, r.headText(po)) && r.runes(text) > 2 && r.runes(text) <= maxTeam {
			po.org, po.own = office{body: -1, text: text, dept: po.dept}, true
		} else if team := r.teamBefore(before.End, before.Start); team.End > team.Start && po.org.body >= 0 && len(kindsOf(po.head.kind)) > 0 {
			po.org.dept, po.org.core = team, true
		}
	}
}

// bodyBeforeName gives the post behind the name at atom k the body right before the name: 消防局|李明|局长.
func (r *postReader) bodyBeforeName(k int, po *post) {
	if k == 0 || po.own || r.atoms[k-1].End != r.atoms[k].Start || po.head.flags&(freeTerm|aloneTerm) != 0 {
		return
	}
	if k > 1 && r.atoms[k-1].kind == ofAtom {
		r.bodyOfName(k-2, po)
		return
	}
	switch before := r.atoms[k-1]; before.kind {
	case bodyAtom:
		po.org, po.own = office{body: before.index, dept: po.dept, core: po.dept.End > po.dept.Start}, true
	case textAtom:
		moved := *po
		moved.Start = r.atoms[k].Start
		r.reachBack(&moved, before.Start)
		if moved.own {
			po.org, po.own = moved.org, true
		}
	}
}

// partOfPointed gives a post the department between bytes start and end of the body before it that 该 or 我 points to: 海山律师事务所…,|该所争议解决部|负责人.
func (r *postReader) partOfPointed(po *post, start, end int) bool {
	if c, size := r.runeBefore(start); among("院局所司团", c) {
		start -= size + len(closing(r.text[:start-size], []string{"该", "本", "我"}))
	}
	n := 0
	if opening(r.text[start:end], pointers[:]) != "" {
		n = r.pointer(start, pointerChar)
	}
	if n == 0 || start+n > end-2*len("部") && po.dept.End <= po.dept.Start {
		return false
	}
	_, size := r.runeBefore(start + n)
	unit := r.text[start+n-size : start+n]
	for i, k := r.bodyBefore(start), 0; i >= 0 && k < maxBodies; i, k = i-1, k+1 {
		if strings.HasSuffix(r.norm(r.bodies[i].core), unit) {
			po.org, po.own, po.Start = office{body: i, core: true, dept: source.Span{Start: start + n, End: max(end, po.dept.End)}}, true, start
			po.dept = source.Span{}
			return true
		}
	}
	return false
}

// unitNames are words for a body that stand alone where the text has named it.
var unitNames = [...]string{"公司", "集团", "学校", "学院", "医院", "银行", "协会", "商会", "企业", "院"}

// unitAlone gives a post the last body that a word for units alone before it means: 某某供电公司…,|公司|董事长. 院 alone leaves it to the
// organ of justice in view.
func (r *postReader) unitAlone(po *post, from int) bool {
	unit := closing(r.text[from:po.Start], unitNames[:])
	if unit == "" || po.own && (po.org.body >= 0 || po.org.text.Start != po.Start || unit == "院") {
		return false
	}
	at := po.Start - len(unit)
	if start := r.skipWords(r.bodyStart(at, from), at); start < at && !among("和与及兼", lastRune(r.text[from:at])) {
		return false
	}
	if unit == "院" {
		if po.head.kind != "party" && !po.inner && opening(r.norm(po.dept), inside[:]) == "" && departmentKind(r.norm(po.dept)) == "" {
			return false
		}
		po.Start = at
		return true
	}
	for i, n := r.bodyBefore(at), 0; i >= 0 && n < maxBodies; i, n = i-1, n+1 {
		b := r.bodies[i]
		if t := r.norm(b.core); len(t) > len(unit) && strings.HasSuffix(t, unit) || unit == "学校" && b.kind == schoolBody || (unit == "公司" || unit == "企业") && b.kind == companyBody {
			if po.own {
				po.dept = po.org.text // 公司|法务部|主任
			}
			po.org, po.own, po.Start = office{body: i, core: true, dept: po.dept}, true, at
			return true
		}
	}
	return false
}
