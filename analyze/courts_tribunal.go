package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
)

// findTribunals finds the tribunals of people's courts: behind their court (某县人民法院桥头人民法庭), which then is one mention
// with it, or alone (桥头法庭). A courtroom (第一法庭) or a kind of tribunal (家事法庭, 巡回法庭) is none.
func (f *courtFinder) findTribunals(heads []dict.Match) {
	courts := len(f.hits)
	next := 0
	for i, t := range heads {
		if i > 0 && heads[i-1].End == t.End {
			continue // 法庭 in 人民法庭
		}
		for next < courts && f.hits[next].End <= t.Start {
			next++
		}
		if start, ok := f.circuits(t); ok {
			for k := next - 1; k >= 0 && k >= next-2; k-- {
				if f.hits[k].End == start {
					start = f.hits[k].Start
				}
			}
			f.add(start, t.End, "court.list", courtRef{form: listedCourts})
			continue
		}
		if next > 0 && f.joinTribunal(next-1, t) {
			continue
		}
		if next < courts && f.hits[next].Start < t.End {
			continue
		}
		f.loneTribunal(t)
	}
}

// notInTribunal are characters of clauses that stand in no name of a tribunal but a known place's.
const notInTribunal = "的在和与至到还就专又也均已将把被对为给予授"

// joinTribunal extends court hit i over the tribunal that follows it.
func (f *courtFinder) joinTribunal(i int, t dict.Match) bool {
	h := f.hits[i]
	from := h.End + len(opening(f.text[h.End:t.Start], []string{"派出法庭", "派出人民法庭"}))
	between := f.text[from:t.Start]
	head := f.text[t.Start:t.End]
	if h.ref.form == listedCourts || h.ref.form == tribunalCourt || len(between) > 30 || !allHan(between) || strings.ContainsAny(between, notInTribunal) && !f.placeFills(from, t.Start) || head == "法庭" && strings.Contains(between, "第") {
		return false
	}
	supreme := head == "巡回法庭" && between == "" && strings.HasPrefix(f.norm(h.Span), "最高")
	if !supreme && (between == "" || notTribunal(between) || !f.tribunalName(from, t.Start, head)) {
		return false
	}
	parent := h.ref
	f.add(h.Start, t.End, "court.tribunal", courtRef{form: tribunalCourt, level: dict.TribunalCourt, tribunal: between, parent: &parent})
	return true
}

// circuits reads a list of numbers before 巡回法庭: 第三、四、五 + 巡回法庭, with the court before it.
func (f *courtFinder) circuits(t dict.Match) (start int, ok bool) {
	at, n := t.Start, 0
	for {
		number, from := f.numberBefore(at)
		if number == 0 {
			break
		}
		n++
		at = from
		end, linked := f.linkBefore(at)
		if !linked {
			break
		}
		at = end
	}
	return at, n > 1
}

// tribunalName reports whether what stands between a court and its tribunal's head is the tribunal's name: a town or a place, or
// before 人民法庭 anything short.
func (f *courtFinder) tribunalName(start, end int, head string) bool {
	if f.placeFills(start, end) {
		return true
	}
	if f.founds(start, end) || f.doesIn(start, end) || strings.LastIndexAny(f.text[start:end], "任在到驻为是的") > 0 {
		return false // 法院李明任桥头人民法庭庭长
	}
	if !strings.HasSuffix(head, "人民法庭") {
		name := f.text[start:end]
		return runeCount(name) > 2 && (endsArea(name) || endsVillage(name)) && !f.genericBefore(end)
	}
	return (end-start <= 7*len("一") || end-start <= 9*len("一") && endsArea(f.text[start:end])) && !f.genericBefore(end)
}

// doesIn reports whether a stretch tells what somebody does with tribunals, 负责指导|人民法庭, and names none; areas may be named by verbs: 前进农场.
func (f *courtFinder) doesIn(start, end int) bool {
	const verb = 2 * len("指")
	if end-start < verb || endsArea(f.text[start:end]) || strings.HasSuffix(f.text[start:end], "区") {
		return false
	}
	first, rest := f.text[start:start+verb], f.text[start+verb:end]
	return clauseWord(first) && (rest == "" || plainWord(rest)) || len(rest) == verb && plainWord(first) && plainWord(rest)
}

// placeFills reports whether a town or a place fills a stretch: 太和.
func (f *courtFinder) placeFills(start, end int) bool {
	if town, ok := f.townBefore(end); ok && town == start {
		return true
	}
	c, ok := f.chainEndingAt(end, anyLevel)
	return ok && c.Start == start
}

// founds reports whether a verb of founding stands in a stretch: 东湖法院重新启用花山人民法庭.
func (f *courtFinder) founds(start, end int) bool {
	for at := start; at < end; at += len("一") {
		if f.newOrOld(at) {
			return true
		}
	}
	return f.newOrOld(end)
}

// endsArea reports whether a name ends as those of zones, parks and other stretches of land do: 经济开发区, 智能制造产业园.
func endsArea(name string) bool {
	return closing(name, []string{"区", "园", "城", "镇", "乡", "街道", "街", "港", "岛", "湖", "湾", "山", "桥", "寺", "河", "江", "站", "岭", "坪", "洲", "滩", "口岸"}) != ""
}

// endsVillage reports whether a name ends as those of villages do. Only what stands right behind its court is sure to be one: 平度法院张戈庄法庭.
func endsVillage(name string) bool {
	return closing(name, []string{"庄", "村", "店", "屯", "集", "堡", "坝", "沟", "铺", "营", "坡", "塘", "溪", "浦", "渡", "墩", "圩", "坊"}) != ""
}

// loneTribunal adds a tribunal that stands without its court.
func (f *courtFinder) loneTribunal(t dict.Match) {
	if start, ok := f.counted(t.Start, true); ok {
		f.add(start, t.End, "court.list", courtRef{form: listedCourts})
		return
	}
	head := f.text[t.Start:t.End]
	if f.jurisdiction != dict.Mainland && !strings.HasSuffix(head, "人民法庭") {
		return
	}
	if c, ok := f.chainEndingAt(t.Start, cityLevel|provinceLevel); ok && !strings.HasPrefix(head, "法庭") && !strings.HasPrefix(head, "人民") && !strings.Contains(head, "巡回") {
		// 南京环境资源法庭 belongs to no county.
		f.add(c.Start, t.End, "court.special", courtRef{form: specialCourt, level: dict.TribunalCourt, divisions: c.divisions, name: head})
		return
	}
	start, ok := f.tribunalStart(t)
	name := f.text[start:t.Start]
	if !ok || notTribunal(name) || strings.HasPrefix(name, "第") {
		return
	}
	ref := courtRef{form: tribunalCourt, level: dict.TribunalCourt, tribunal: name}
	if seat, court, ok := f.maritimeSeat(t.Start); ok && seat == start {
		ref.parent = court
	}
	if c, placed := f.chainEndingAt(start, countyLevel); placed && len(c.divisions) == 1 {
		// 惠民孙武法庭: the county stands before the town.
		ref.parent = &courtRef{form: placedCourt, level: dict.BasicCourt, divisions: c.divisions}
		f.add(c.Start, t.End, "court.tribunal", ref)
		return
	}
	// A list that shares its head: 城关、辛店人民法庭.
	if end, linked := f.linkBefore(start); linked {
		if s := f.placeOrTownBefore(end, true); s < end && f.text[s:end] != "中心" && !f.ofPerson(s) {
			for s < end {
				start = s
				if end, linked = f.linkBefore(s); !linked {
					break
				}
				s = f.placeOrTownBefore(end, true)
			}
			f.add(start, t.End, "court.list", courtRef{form: listedCourts})
			return
		}
	}
	f.add(start, t.End, "court.tribunal", ref)
}

// tribunalStart returns where the name of a tribunal begins: a town, a place, or another word before its head.
func (f *courtFinder) tribunalStart(t dict.Match) (int, bool) {
	head := f.text[t.Start:t.End]
	start, ok := f.townBefore(t.Start)
	if _, placed := f.chainEndingAt(start, countyLevel); ok && !placed && !f.boundaryBefore(start) && !f.newOrOld(start) {
		if longer, area := f.areaBefore(t.Start); area && longer < start {
			start = longer // 军山新城, not 新城
		}
	}
	if c, place := f.chainEndingAt(t.Start, countyLevel); place && (!ok || c.Start < start) {
		start, ok = c.inner.Start, true
	}
	if !ok && strings.HasSuffix(head, "人民法庭") && !f.genericBefore(t.Start) {
		if start, ok = f.wordBefore(t.Start); !ok {
			start, ok = f.areaBefore(t.Start)
		}
	}
	if !ok {
		start, ok = f.areaKnown(t.Start)
	}
	if !ok {
		start, ok = f.behindCounty(t.Start)
	}
	if !ok && head == "法庭" {
		if start, ok = f.townlike(t.Start); !ok {
			start, _, ok = f.maritimeSeat(t.Start)
		}
	}
	return f.behindLead(start, t.Start), ok
}

// behindCounty takes two to four characters between the full name of a county and the head of a tribunal for a town that no list has: 安阳县|白壁|法庭.
func (f *courtFinder) behindCounty(at int) (start int, ok bool) {
	start = at
	for n := 1; n <= 4; n++ {
		r, size := f.runeBefore(start)
		if !isHan(r) || among(notInTribunal+"各该本第", r) {
			break
		}
		start -= size
		if c, placed := f.chainEndingAt(start, countyLevel); n > 1 && placed && f.writtenFull(c.inner) {
			const word = 2 * len("白")
			return start, !plainWord(f.text[start:start+word]) && !plainWord(f.text[at-word:at]) && !f.genericBefore(at)
		}
	}
	return at, false
}

// leads are words that can stand in front of a tribunal, beside verbs and conjunctions.
var leads = openers("委派", "委托", "命名", "建设", "新建", "辖区", "当地", "所属", "连同", "祝贺", "下属", "该院", "我院", "比如", "例如", "指导", "会同", "协同", "选派")

// behindLead moves the start of a tribunal's name behind a verb, a conjunction or a time in front of it: 要求|千山法庭, 其中|千山法庭. What would be left
// must be no word of the language: 前进农场法庭.
func (f *courtFinder) behindLead(start, end int) int {
	const lead = 2 * len("其")
	for end-start >= 2*lead && (clauseWord(f.text[start:start+lead]) || leads.opening(f.text[start:]) != "") && !plainWord(f.text[start+lead:end]) {
		start += lead
	}
	half := lead / 2
	if r, _ := f.runeAt(start); end-start > lead && (r == '即' || among("了来过前", r) && start >= half && clauseWord(f.text[start-half:start+half])) {
		start += half // 为了|千山法庭
	}
	return start
}

// clauseWord reports whether a text is a verb, a conjunction or a time.
func clauseWord(text string) bool {
	info, word := dict.Word(text)
	return word && (info.Tag == dict.TagVerb || info.Tag == dict.TagFunction || info.Tag == dict.TagTime)
}

// genericBefore reports whether 人民法庭 at byte at is any tribunal: 基层人民法庭, 全市人民法庭, 派出人民法庭.
func (f *courtFinder) genericBefore(at int) bool {
	return closing(f.text[:at], []string{"基层", "派出", "全市", "全县", "全省", "全国", "各", "个", "所", "家", "的", "乡村", "乡镇", "新时代", "辖区", "优秀", "先进", "法院", "中心", "枫桥式", "农村", "城区", "等", "处", "山区", "示范", "设立", "多", "在", "以", "和", "走进", "深入", "加强", "推进", "视角下", "对", "到", "全州", "全区", "特色", "品牌", "化"}) != ""
}

// tribunalVerbs stand in front of the name of a tribunal.
var tribunalVerbs = closers("联系", "分管", "走访", "慰问", "调研", "来到", "抵达", "视察", "考察", "参观", "兼任", "历任", "担任", "协助", "挂点", "调任", "调入", "进驻", "筹建", "创建", "驻守", "扎根")

// maritimeSeat returns where the name of a city begins before a tribunal of a maritime court that the text names, with that court: 宁德|法庭.
func (f *courtFinder) maritimeSeat(at int) (start int, court *courtRef, ok bool) {
	c, ok := f.chainEndingAt(at, cityLevel)
	if !ok {
		return at, nil, false
	}
	for _, h := range f.hits {
		if strings.HasSuffix(f.norm(h.Span), "海事法院") {
			return c.inner.Start, &h.ref, true
		}
	}
	return at, nil, false
}

// wordBefore takes the two to four characters before byte at for a tribunal's name that no dictionary has, where a phrase
// begins with them and they are no word of the language.
func (f *courtFinder) wordBefore(at int) (start int, ok bool) {
	start = at
	for n := 0; n < 4; n++ {
		r, size := decodeLast(f.text[:start])
		if !isHan(r) {
			break
		}
		start -= size
		if n > 0 && (f.boundaryBefore(start) || tribunalVerbs.closing(f.text[:start]) != "") {
			_, word := dict.Word(f.text[start:at])
			return start, !word && !strings.ContainsAny(f.text[start:at], "和与或及的等各关于")
		}
	}
	return at, false
}

// areaBefore takes up to nine characters before byte at for a tribunal's name, where they end as the names of areas do and a
// phrase begins with them or they follow a verb of founding: 重启 + 高新产业园.
func (f *courtFinder) areaBefore(at int) (start int, ok bool) {
	if !endsArea(cutHead(f.text[:at], len("街道"))) {
		return at, false
	}
	start = at
	for n := 0; n < 9; n++ {
		r, size := decodeLast(f.text[:start])
		if !isHan(r) || strings.ContainsRune("和与及的在由", r) {
			break
		}
		if n > 1 && among("院任", r) {
			return start, true // 历任该院|新桥人民法庭副庭长
		}
		start -= size
		if n > 1 && (f.boundaryBefore(start) || f.newOrOld(start)) || n > 0 && tribunalVerbs.closing(f.text[:start]) != "" {
			return start, !strings.ContainsAny(f.text[start:at], "或等各关于他她我")
		}
	}
	return at, false
}

// townlike reads the name of a town that no list has, of two to four characters with 镇 or 乡, where a phrase begins with it: 武镇法庭.
func (f *courtFinder) townlike(at int) (start int, ok bool) {
	if text := f.text[:at]; !strings.HasSuffix(text, "镇") && !strings.HasSuffix(text, "乡") {
		return at, false
	}
	start = at
	for n := 1; n <= 4; n++ {
		r, size := f.runeBefore(start)
		if !isHan(r) || among("各全乡两多几个本该城村集外在到由和与的", r) {
			break
		}
		start -= size
		if n > 1 && f.boundaryBefore(start) {
			return start, true
		}
	}
	return at, false
}

// areaKnown reads a name before 法庭 by which the article has a 人民法庭: 东湖科学城法庭.
func (f *courtFinder) areaKnown(at int) (start int, ok bool) {
	start, ok = f.areaBefore(at)
	return start, ok && holds(f.text, f.text[start:at]+"人民法庭")
}

// notTribunal reports whether the word before 法庭 says what kind it is or which room, not where it sits.
func notTribunal(name string) bool {
	switch name {
	case "互联网", "数字", "智慧", "速裁", "简易", "简案", "诉调", "快审", "生态", "消费", "反家暴", "妇女", "青少年", "老年", "流动", "车载", "巡回", "审判", "刑事", "民事", "行政", "少年", "家事", "劳动", "青年", "交通", "旅游", "环境资源", "知识产权", "中心", "道德", "军事", "特别", "国际", "模拟", "专业", "专门", "合议", "科技", "假日", "马背", "背篓", "便民", "一号", "二号", "院坝", "田间", "乡村", "家门口", "和谐", "阳光", "人民", "法治", "金融", "破产", "红色", "网上", "最美", "优秀", "先进", "乡镇", "城镇", "模范", "示范", "标杆", "特色", "地方", "派出", "基层", "或者", "环保", "普通", "军事审判", "临时", "战犯", "种族", "远东国际军事", "上诉", "治安":
		return true
	}
	return false
}

func allHan(s string) bool {
	for i := 0; i < len(s); {
		r, size := decode(s[i:])
		if !isHan(r) {
			return false
		}
		i += size
	}
	return true
}
