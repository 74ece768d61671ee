package analyze

import (
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// The townships, districts and precincts of Taiwan have names of two characters with few exceptions, so that a name can be cut
// off before 乡长 or 分局 without a list of them.

// oddTowns are the exceptions, and the names that are verbs or hold what no other name does.
var oddTowns = closers("那玛夏", "三地门", "阿里山", "太麻里", "三张犁", "六张犁", "大同", "八德", "大甲", "丰原", "新营", "善化", "前镇", "平镇", "成功")

// surnamedTowns are the names of those that look like names of people.
var surnamedTowns = openers("万里", "万丹", "万峦", "万荣", "万华", "古坑", "左营", "左镇", "平镇", "平溪", "田中", "田尾", "田寮", "甲仙", "石门", "石碇", "石冈", "白河", "白沙", "朴子", "仁德", "仁武", "仁爱", "安平", "安定", "安南", "安乐", "关庙", "关西", "关山", "官田", "东势", "东石", "东河", "东引", "东港", "林口", "林边", "林内", "林园", "金山", "金城", "金湖", "金沙", "金宁", "金峰", "芳苑", "花坛", "佳里", "佳冬", "来义", "卓兰", "卓溪", "竹北", "竹东", "竹南", "竹崎", "竹塘", "竹山", "竹田", "狮潭", "和平", "和美", "池上", "车城", "麦寮", "马公", "乌来", "乌日", "乌坵", "归仁", "尖石", "宝山", "员林", "员山", "秀林", "秀水", "寿丰", "苏澳", "罗东", "龙潭", "龙井", "龙崎", "芦竹", "芦洲", "杨梅", "柳营", "梅山", "凤林", "凤山", "瑞芳", "瑞穗", "路竹", "盐埕", "盐水", "盐埔", "鹿港", "鹿谷", "鹿野", "高树", "冬山", "卑南", "延平", "海端", "长滨", "长治", "通霄", "苑里", "公馆", "香山", "南竿", "北斗", "西螺", "西屿", "西屯", "玉里", "玉井", "湖口", "湖内", "湖西", "牡丹", "崁顶", "莒光", "水里", "水林", "伸港", "名间")

// townAt reports whether a span that looks like a name is a township or district of Taiwan before its kind or what is named after it, 罗东|镇, 杨梅|区长,
// 瑞芳|分局, or with its kind before somebody of it, 林口区|李明德; two characters before 乡长 or its like are one in any case.
func (a *article) townAt(s source.Span) bool {
	if a.jurisdiction != dict.Taiwan {
		return false
	}
	text, rest := a.text[s.Start:s.End], a.text[s.End:]
	if len(text) == 2*len("乡") && (opening(rest, []string{"乡长", "镇长", "区长"}) != "" || strings.HasSuffix(a.text[:s.Start], "府") && opening(rest, []string{"处长", "局长", "处副", "局副"}) != "") {
		return true // 林内|乡长, 县府|劳青|处长
	}
	town := surnamedTowns.opening(text)
	switch tail := text[len(town):]; {
	case town == "":
		return false
	case tail == "":
		return among("乡镇市区户地警国", firstRune(rest)) || opening(rest, []string{"分局", "派出所", "分驻所", "消防", "卫生所", "农会", "高中"}) != ""
	default:
		return len(tail) == len("乡") && among("乡镇市区", firstRune(tail))
	}
}

// noTown are characters that no name of a township holds.
const noTown = "的在是由了对从到请向让被据将给说任为称与及暨原副位各全两该本某这那几社校园院其前时现届首县市乡镇区"

// townStart returns where the name of a township or precinct that ends at byte end begins, end for none.
func (a *article) townStart(end int) int {
	if town := oddTowns.closing(a.text[:end]); town != "" {
		return end - len(town)
	}
	at := end
	for range 2 {
		c, size := a.runeBefore(at)
		if !isHan(c) || among(noTown, c) {
			return end
		}
		at -= size
	}
	if isVerb(a.text[at:end]) {
		return end
	}
	return at
}

// townshipOf gives the head and the deputies of a township in Taiwan the township, which can share its last character with the title: 仁德|区长.
func (r *postReader) townshipOf(po *post) {
	if r.jurisdiction != dict.Taiwan || po.own || po.mods || po.dept.End > po.dept.Start || po.Start != po.title.Start {
		return
	}
	switch r.headText(po) {
	case "里长", "村长":
		c, size := r.runeBefore(po.Start)
		if at := r.townStart(po.Start - size); c == firstRune(r.headText(po)) && at < po.Start-size {
			po.org, po.own = office{body: -1, text: source.Span{Start: at, End: po.Start}}, true // 东势里|里长
			po.Start, po.status = at, r.statusBefore(at)
			return
		}
	case "调解委员":
		c, size := r.runeBefore(po.Start)
		if at := r.townStart(po.Start - size); among("乡镇市区", c) && at < po.Start-size {
			po.org, po.own = office{body: -1, text: source.Span{Start: at, End: po.Start}}, true // 麦寮乡|调解委员
			po.Start = at
		}
		return
	case "区长", "乡长", "镇长", "市长":
	case "乡民代表", "镇民代表", "市民代表":
		c, size := r.runeBefore(po.Start)
		if at := r.townStart(po.Start - size); c == firstRune(r.headText(po)) && at < po.Start-size {
			po.org, po.own = office{body: -1, text: source.Span{Start: at, End: po.Start}}, true // 竹田乡|乡民代表
			po.Start, po.status = at, r.statusBefore(at)
			return
		}
	default:
		return
	}
	if at := r.townStart(po.Start); at < po.Start {
		_, size := utf8.DecodeRuneInString(r.text[po.Start:])
		po.org, po.own = office{body: -1, text: source.Span{Start: at, End: po.Start + size}}, true
		po.Start, po.status = at, r.statusBefore(at)
	}
}

// precinctBefore takes in the name before 分局 that stands without its police force in Taiwan: 白河|分局, 中正一|分局, 第三|分局.
func (a *article) precinctBefore(h *bodyHit) bool {
	if a.jurisdiction != dict.Taiwan || h.ref.head != "分局" {
		return false
	}
	end, start := h.Start, h.Start
	if c, size := a.runeBefore(end); among("一二三四五六", c) {
		if strings.HasSuffix(a.text[:end-size], "第") {
			start = end - size - len("第")
		} else if at := a.townStart(end - size); at < end-size {
			start = at
		}
	} else {
		start = a.townStart(end)
	}
	if start == end {
		return false
	}
	h.Start = start
	return true
}

// townshipBefore returns where the township whose 乡, 镇, 市 or 区 ends at byte end begins, 北门|乡|代表会; else what the
// list of towns gave.
func (a *article) townshipBefore(end, listed int) (int, bool) {
	if c, size := a.runeBefore(end); among("乡镇市区", c) {
		if at := a.townStart(end - size); at < end-size {
			return at, true
		}
	}
	return listed, listed < end
}

// townNamed takes in the name of the township in Taiwan whose last character begins a head: 头份|市公所, 竹东|镇民代表会.
func (a *article) townNamed(h *bodyHit) bool {
	at := a.townStart(h.Start)
	if a.jurisdiction != dict.Taiwan || at == h.Start || !among("乡镇市区", firstRune(h.ref.head)) || closing(h.ref.head, []string{"公所", "代表会"}) == "" {
		return false
	}
	h.Start = at
	return true
}

// overArea says whether a body of the police is an agency of Taiwan that has no precincts or squads of its own: 警政署, 廉政署.
func (r *postReader) overArea(b bodyHit) bool {
	return r.jurisdiction == dict.Taiwan && b.kind == policeBody && strings.HasSuffix(r.norm(b.core), "署")
}

// stationBefore returns where the name of a police station begins, 后壁|分驻所, 博爱路|派出所.
func (a *article) stationBefore(h *bodyHit) (int, bool) {
	if h.ref.head != "分驻所" && h.ref.head != "派出所" {
		return h.Start, false
	}
	end, size := h.Start, 0
	if c, n := a.runeBefore(end); among("路街里村港埔", c) {
		size = n
	}
	if c, n := a.runeBefore(end - size); among("一二三四五", c) {
		size += n // 中山一|派出所
	}
	if at := a.townStart(end - size); at < end-size {
		return at, true
	}
	return end, false
}

// councilBefore takes in the township before the short name of its council, where the text names the township: 竹田|乡代会 beside 竹田乡. It stands
// alone as well.
func (a *article) councilBefore(h *bodyHit) bool {
	unit, _ := a.runeAt(h.Start)
	if at := a.townStart(h.Start); at < h.Start && (strings.Contains(a.text, a.text[at:h.Start]+string(unit)+"长") || strings.Count(a.text, a.text[at:h.Start]+string(unit)) > 1) {
		h.Start = at
	}
	return true
}

// governed returns the place that the head of a local government who stands without it governs: the last one named before byte at whose name
// ends as the head noun begins, 台南市办书展,|市长李明.
func (r *postReader) governed(head string, at int) (office, bool) {
	unit, _ := strings.CutSuffix(head, "长")
	if r.jurisdiction != dict.Taiwan || unit != "市" && unit != "县" {
		return none(), false
	}
	floor := max(0, at-maxGoverned)
	for i := at; i > floor; {
		j := strings.LastIndex(r.text[floor:i], unit)
		if j < 0 {
			break
		}
		i = floor + j
		if c, ok := r.chainEndingAt(i+len(unit), anyLevel); ok && c.Start < i {
			return office{body: -1, text: source.Span{Start: c.Start, End: i + len(unit)}}, true
		}
	}
	return none(), false
}

// maxGoverned is how many bytes back the place may stand.
const maxGoverned = 200 * len("市")

// ofTerm says whether the term of a course begins at byte i: 司法官|班第30期, 司法官|28期.
func (r *postReader) ofTerm(i int) bool {
	rest := cutAt(r.text[i:], 12*len("期"))
	rest = rest[len(opening(rest, []string{"训练所", "学院", "班"})):]
	rest = strings.TrimPrefix(rest, "第")
	number := strings.TrimLeft(rest, "0123456789一二三四五六七八九十")
	return len(number) < len(rest) && strings.HasPrefix(number, "期")
}

// namedTown says whether a text is the name of a village, a neighbourhood or a town, not such a word alone.
func namedTown(s string) bool {
	unit := closing(s, []string{"村", "社区", "街道", "镇", "乡"})
	return unit != "" && len(s) > len(unit)
}
