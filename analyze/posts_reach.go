package analyze

import (
	"cmp"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// reachBack gives a post the body that the text before it spells but no rule of bodies knows: from byte from on. The text
// ends as bodies do, 联邦调查局|局长, or goes right into a department, 国家|监察委员会|主任.
func (r *postReader) reachBack(po *post, from int) {
	r.cellOf(po, from)
	last, _ := r.runeBefore(po.Start)
	if last == '和' && r.officeAcross(po) {
		return
	}
	if r.latinOf(po) || r.reachSign(po, last, from) {
		return
	}
	if po.head.flags&(freeTerm|aloneTerm) != 0 || po.own && po.org.text.Start != po.Start || po.Start <= from || !isHan(last) || among(joints+enders, last) && !r.endsPlace(po.Start) && !r.endsSchool(po) {
		return
	}
	if last == '及' && r.commissionerOf(po, from) || r.ofParted(po) || r.formerOf(po, from) || r.groupOf(po, from) || r.brandOf(po, from) {
		return
	}
	if strings.HasPrefix(r.headText(po), "系") && po.title.Start == po.head.start {
		po.title.Start += len("系") // 国际法系|主任
		po.Start, last = po.title.Start, '系'
	}
	if i := lastIndex(r.text[from:po.Start], "驻"); i >= 0 && po.Start-from-i <= 5*len("驻") && r.sentTo(po, r.textBack(from, po.Start), po.Start) {
		return
	}
	inside := po.own || po.dept.End > po.dept.Start && po.dept.Start == po.Start
	if !inside && !r.endsBody(last, po) {
		return
	}
	if r.unitAlone(po, from) {
		return
	}
	r.reachText(po, last, from)
}

// commissionerOf takes what a commissioner of Hong Kong is in charge of, left of 及, into his title: 截取通讯及|监察事务专员.
func (r *postReader) commissionerOf(po *post, from int) bool {
	joint := po.Start - len("及")
	if po.own || !strings.HasSuffix(r.headText(po), "专员") {
		return false
	}
	whole := r.pairAcross(joint)
	if whole < from || whole >= joint {
		return false
	}
	po.Start, po.title.Start, po.own = whole, whole, true
	if n := r.placeEnd(whole, joint); n > whole {
		po.title.Start = n // 香港|截取通讯及监察事务专员
	}
	return true
}

// reachSign gives a post what its sign or word right before it points to, and reports whether nothing else can be its body:
// “…”|主任, 《…》|主编, …的|主席.
func (r *postReader) reachSign(po *post, last rune, from int) bool {
	if last == '”' {
		r.quotedBody(po)
		return true
	}
	if last == '》' {
		r.titledBody(po)
		return true
	}
	if r.unionOf(po, from) {
		return true
	}
	if last == '的' {
		r.memberOf(po)
		return true
	}
	return false
}

// reachText gives a post the text before it as its body, from where a body's name can begin.
func (r *postReader) reachText(po *post, last rune, from int) {
	if n := len("及"); !po.own && po.Start-from > n && (last == '及' || last == '与') && r.halfName(r.text[from:po.Start-n], r.norm(po.dept)) {
		po.Start, po.dept.Start = from, from // 执法及|联络部助理处长
		return
	}
	start := r.bodyStart(po.Start, from)
	end := po.Start
	if r.ownOffice(po, start) {
		return
	}
	if s := max(end, po.dept.End, po.org.text.End); start > from {
		if whole := r.overPair(start, s); whole < start {
			start, po.status = whole, cmp.Or(po.status, r.statusBefore(whole)) // 前|创新及|科技局
		}
	}
	if i := strings.Index(r.text[start:end], "历史上"); i > 0 && !po.own {
		end = start + i // 海山省|历史上首位女性副省长
	}
	if po.own {
		end = po.org.text.End // 欧盟|委员会|主席
	} else if w := closing(r.text[start:end], []string{"乡村", "农村", "基层"}); w != "" {
		if end -= len(w); !among(places, lastRune(r.text[start:end])) {
			return
		}
	} // 慈利县|乡村|教师
	if kind, ok := genericBody(r.text[start:end]); ok && !po.own && !(kind == "proc" && r.jurisdiction == dict.Macau) {
		po.Start, po.generic = start, kind
		return
	}
	if max(end, po.dept.End)-start < 2*len("院") || r.text[start:end] == "乡镇" || r.text[start:end] == "街道" {
		return
	}
	if r.sentTo(po, start, end) {
		return
	}
	if start = r.skipSent(r.skipWords(start, end), end); max(end, po.dept.End)-start < 2*len("院") || start == end || r.text[start:end] == "其" {
		return // 免去|其|办公室主任职务
	}
	if r.partOfPointed(po, start, end) {
		return
	}
	if o, ok := r.fullBody(r.text[start:end], start); ok && !po.own && po.dept.End <= po.dept.Start {
		po.org, po.own, po.Start = o, true, start
		return
	}
	if w := opening(r.text[start:end], []string{"派驻", "入驻", "进驻", "驻", "联系", "帮扶", "包联", "包"}); w != "" && among("村乡镇区", last) && end-start > len(w)+len("村") {
		start += len(w) // 派驻|石塘村|第一书记
	}
	if tail, _ := r.runeBefore(po.dept.End); po.dept.Start == end && among("局部委署会院组心", tail) && !among(tails, last) {
		end, po.dept = po.dept.End, source.Span{} // 国家|铁路局|副局长
	}
	if c, size := r.runeAt(end); end == po.title.Start && !po.mods && po.head.kind == "place" && among("乡镇区村里", c) && c != last && !(among("村里", c) && strings.ContainsRune(places, last)) {
		end += size // 公馆|乡长, whose 馆 looks like the end of a body
	}
	if branch := "分局"; end == po.title.Start && strings.HasPrefix(r.text[end:], branch+"长") {
		end += len(branch) // 桃园|分局长, whose 园 looks like the end of a body
	}
	po.org = office{body: -1, text: source.Span{Start: start, End: end}, dept: po.dept}
	po.Start, po.own = start, true
}

// bodyStart returns where the text that can be the name of a body ending at byte end begins, from at the earliest.
func (r *postReader) bodyStart(end, from int) int {
	start := end
	for _, w := range [...]string{"者有", "辖下", "包括", "包含", "计有", "市有", "县有", "镇有", "乡有", "区有", "授予", "追授", "颁给", "颁予", "评选", "任命", "还有", "殉职", "牺牲", "已故", "离休", "退休", "送别", "怀念", "悼念", "追忆", "缅怀", "相送", "最美", "成立", "组建", "回村当", "返乡当", "当上", "当了", "辖区", "隔壁", "附近", "邻近", "联系点", "带着", "提起", "说起", "谈起", "谈到", "说到"} {
		if i := lastIndex(r.text[from:start], w); i >= 0 {
			from += i + len(w)
		}
	}
	for n := 0; start > from && n < 24; n++ {
		c, size := r.runeBefore(start)
		inWord := among(joints+"和与及兼暨", c) && r.jointInWord(start-size)
		if !isHan(c) || among(joints, c) && !inWord && !r.endsPlace(start) || among("和与及兼暨", c) && !inWord && !bareTail(r.text[start:end]) || newsBefore.closing(r.text[:start]) != "" {
			break
		}
		start -= size
	}
	return r.titleStart(r.afterCount(start, end)) // 《某某周刊》|杂志社|社长
}

// maxTeam is how many characters the name of a department has at most that no term spells.
const maxTeam = 8

// memberOf gives a post the department before 的 that no term spells: 速裁团队|的|法官.
func (r *postReader) memberOf(po *post) {
	n := len(r.atoms)
	if n >= 2 && r.atoms[n-2].kind == textAtom && !po.own && po.dept.End == po.dept.Start && po.head.flags&(freeTerm|aloneTerm) == 0 {
		from, end := r.atoms[n-2].Start, r.atoms[n-2].End
		whole := source.Span{Start: r.skipWords(r.textBack(from, end), end), End: end}
		if i := lastIndex(r.norm(whole), "驻"); i >= 0 && r.isVillage(whole) {
			whole.Start += i + len("驻") // 县法院派驻|石塘村|的第一书记
		}
		if r.runes(whole) > 2 && (r.agrees(whole, r.headText(po)) || r.isVillage(whole) && r.inVillage(po) && opening(r.norm(whole), []string{"一", "这", "那", "所"}) == "") && !strings.ContainsAny(r.norm(whole), bodyJoints) {
			po.org, po.own, po.Start = office{body: -1, text: whole}, true, whole.Start // 市博物馆|的|馆长, 石塘村|的|党支部书记
			return
		}
		if r.societyOf(po, end, from) {
			return
		}
		po.dept = r.teamBefore(end, from)
	}
}

// societyOf gives a post the body before 的 whose name ends as those of bodies do: 香港职工会联盟|的|主席.
func (r *postReader) societyOf(po *post, end, from int) bool {
	const least = 4 // characters of such a name
	behind := *po
	behind.Start = end
	last, _ := r.runeBefore(end)
	if !r.endsBody(last, &behind) {
		return false
	}
	start := r.bodyStart(end, from)
	start = r.skipWords(start, end)
	name := r.text[start:end]
	if runeCount(name) < least || strings.ContainsAny(name, bodyJoints) || holdsAny(name, "的了着过被把遭您你我他她") || closing(name, []string{"下台", "机场", "车站", "车间"}) != "" || holdsAnyWord(name, []string{"一家", "一所", "一个", "一支", "首家", "首个", "首所", "出身", "毕业", "驻", "任职", "工作", "负责", "主管", "来自", "参加", "离开", "加入", "效力"}) || closing(r.text[:start], []string{"驻", "驻守", "派驻", "出身", "任职", "来自", "负责", "毕业于", "就读"}) != "" {
		return false
	}
	po.org, po.own, po.Start = office{body: -1, text: source.Span{Start: start, End: end}}, true, start
	return true
}

// teamBefore returns the department that ends at byte end, of those that no term spells, an empty span for none.
func (r *postReader) teamBefore(end, from int) source.Span {
	last, _ := r.runeBefore(end)
	if !among("庭科室队股组局", last) {
		return source.Span{}
	}
	start := r.skipWords(r.textBack(max(from, 0), end), end)
	if n := runeCount(r.text[start:end]); n < 3 || n > maxTeam || strings.ContainsAny(r.text[start:end], bodyJoints) {
		return source.Span{}
	}
	return source.Span{Start: start, End: end}
}

// skipSent steps over the word for those sent to a village: 驻|青城村|第一书记.
func (r *postReader) skipSent(start, end int) int {
	if r.isVillage(source.Span{Start: start, End: end}) {
		start += len(opening(r.text[start:end], []string{"派驻", "驻"}))
	}
	return start
}

// sentTo takes 驻美 into the title of an envoy: 日本|驻美大使.
func (r *postReader) sentTo(po *post, start, end int) bool {
	start += len(newsAt.opening(r.text[start:end]))
	i := lastIndex(r.text[start:end], "驻")
	if i < 0 || !strings.HasSuffix(r.headText(po), "使") && !strings.HasSuffix(r.headText(po), "领事") {
		return false
	}
	po.title.Start = start + i
	po.Start, po.own = po.title.Start, true
	if i > 0 {
		end := start + i
		if w := closing(r.text[start:end], []string{"前", "原"}); w != "" && i > len(w) {
			end, po.status = end-len(w), "former" // 埃及|前|驻华大使
		}
		po.org = office{body: -1, text: source.Span{Start: start, End: end}}
		po.Start = start
	}
	return true
}

// textBack returns where the run of characters without joints that ends at byte end begins, from at the earliest.
func (r *postReader) textBack(from, end int) int {
	start := end
	for start > from {
		c, size := r.runeBefore(start)
		if !isHan(c) || strings.ContainsRune(joints, c) && !r.jointInWord(start-size) {
			break
		}
		start -= size
	}
	return start
}

// genericBody returns the sort of body that a word names without saying which: 法院|党组书记.
func genericBody(s string) (kind string, ok bool) {
	switch s {
	case "法院", "人民法院", "中院", "法庭", "合议庭", "原审法院", "一审法院", "二审法院":
		return "court", true
	case "检察院", "人民检察院", "检方", "检察机关":
		return "proc", true
	case "公安局", "公安机关", "派出所", "警方":
		return "police", true
	case "司法局", "司法所":
		return "justice", true
	}
	return "", false
}

// quotedBody gives a post the body that stands in quotation marks right before it: “国安委”|主席.
func (r *postReader) quotedBody(po *post) {
	if po.own || po.head.flags&(freeTerm|aloneTerm) != 0 {
		return
	}
	end := po.Start - len("”")
	start := lastIndex(r.text[max(0, end-maxQuoted):end], "“")
	if start < 0 {
		return
	}
	start += max(0, end-maxQuoted) + len("“")
	last, _ := r.runeBefore(end)
	if runeCount(r.text[start:end]) < 2 || !among(tails, last) && opening(r.headText(po), []string{"董事", "总经理", "负责人", "经理", "合伙人", "股东", "发言人", "召集人", "创办人", "始创人", "总干事", "成员", "会长", "主席", "副会长", "副主席", "总督察", "督察", "警司", "警长", "警员"}) == "" {
		return
	}
	for _, c := range r.text[start:end] {
		if !isHan(c) && (c < 'A' || c > 'Z') || among(joints, c) {
			return
		}
	}
	po.org, po.own = office{body: -1, text: source.Span{Start: start, End: end}}, true // “O记”|总督察
}

// titledBody gives a post the newspaper, magazine or programme right before it: 《某某晚报》|顾问.
func (r *postReader) titledBody(po *post) {
	start := r.titleStart(po.Start)
	if start == po.Start || po.own || po.head.flags&aloneTerm != 0 || po.head.kind != "any" && po.head.kind != "media" && !strings.HasSuffix(r.headText(po), "社长") {
		return
	}
	po.org, po.own, po.dept = office{body: -1, text: source.Span{Start: start, End: po.Start}, dept: po.dept}, true, source.Span{}
	if po.Start = start; po.status == "" {
		po.status = r.statusBefore(start) // 前|《某某晚报》总编辑
	}
}

// titleStart returns where the title of a medium in title marks that ends at byte i begins, i for none: 《某某时报》, not 《民法典》.
func (r *postReader) titleStart(i int) int {
	name, ok := strings.CutSuffix(r.text[max(0, i-maxQuoted):i], "》")
	at := lastIndex(name, "《")
	if !ok || at < 0 {
		return i
	}
	name = name[at+len("《"):]
	for _, w := range [...]string{"法", "法典", "条例", "规定", "意见", "办法", "决定", "通知", "解释", "制度", "方案", "规则", "规划", "章程", "协议"} {
		if strings.HasSuffix(name, w) {
			return i
		}
	}
	if runeCount(name) < 2 {
		return i
	}
	return i - len("》") - len(name) - len("《")
}

// maxQuoted is the length in bytes of a body's name in quotation marks.
const maxQuoted = 20 * len("会")

// maxFormer is how many characters the name of a body may have that nothing but 前 or 原 behind it gives away.
const maxFormer = 8

// formerOf gives a former post the short name before it: 新地|前联席主席, at the start of a clause or a list's item.
func (r *postReader) formerOf(po *post, from int) bool {
	whole := from
	if i := strings.LastIndexAny(r.text[from:po.Start], "和与及"); i >= 0 {
		from += i + len("和") // 她与|纽约|前市长
	}
	n := runeCount(r.text[from:po.Start])
	if first, _ := r.runeAt(po.Start); first != '前' && first != '原' {
		return false // 发现|时任局长
	}
	if po.own || po.status != "former" || n < 2 || n > maxFormer || po.dept.End > po.dept.Start {
		return false
	}
	for _, c := range strings.ReplaceAll(r.text[from:po.Start], "民间", "") {
		if !isHan(c) || among(joints+enders, c) || among("和与及", c) {
			return false
		}
	}
	if k := len(r.atoms); k > 0 && r.atoms[k-1].Start != from && r.textStart(po.Start) != whole {
		return false
	}
	if closing(r.text[from:po.Start], []string{"审理", "起诉", "提名", "任命", "拘留", "羁押", "收押", "审讯", "释放"}) != "" || newsBefore.closing(r.text[:po.Start]) != "" {
		from = po.Start // 法庭开庭审理|前院长
	}
	if from = r.skipWords(from, po.Start); runeCount(r.text[from:po.Start]) < 2 {
		return true
	}
	po.org = office{body: -1, text: source.Span{Start: from, End: po.Start}}
	po.Start, po.own = from, true
	return true
}

// townsfolk are those who work for a town.
var townsfolk = closers("民警", "辅警", "网格员", "调解员", "网格长", "专干", "联络员", "协理员", "协管员", "法律顾问", "工作队员", "主任科员", "调研员", "法律明白人", "监督员")

// endsBody says whether the character before a post ends the name of a body, or of a place for those who govern one.
func (r *postReader) endsBody(last rune, po *post) bool {
	if po.status != "" && last != firstRune(r.headText(po)) {
		return r.endsVillage(po) || r.endsSchool(po) || strings.HasPrefix(r.text[po.Start:], "原") && (among("局部委院司团办社校厅", last) || among("镇乡", last) && po.head.kind == "party") // 某某总局|原党组成员, 桥头镇|原党委书记
	}
	if closing(r.text[:po.Start], []string{"军区", "警备区", "军分区", "卫戍区", "战区", "阵线", "联盟", "工党", "总工会", "前线", "总区", "分区", "团契", "宫", "庙", "寺", "海军", "空军", "陆军", "国防军", "共中央", "林场", "农场", "牧场", "机场", "基地", "园区", "开发区", "示范区", "保护区", "景区", "合作社"}) != "" || r.endsUnion(po.Start) {
		return true
	}
	if last == '大' && closing(r.headText(po), []string{"校长", "教授", "校监", "校董", "校委", "讲师", "会长"}) != "" || (po.head.kind == "any" || closing(r.headText(po), []string{"经理", "总裁", "董事长", "厂长", "董事", "监事", "监察人", "股东", "董座", "执行官", "总监", "法律顾问", "合规官"}) != "") && r.endsFirm(po.Start) {
		return true // 理大|校长, 天地地产|主席
	}
	if r.endsSchool(po) || closing(r.text[:po.Start], []string{"村", "社区", "智库", "专家库", "人才库"}) != "" {
		return true
	}
	if (among("镇乡", last) || strings.HasSuffix(r.text[:po.Start], "街道")) && townsfolk.closing(r.headText(po)) != "" {
		return true
	}
	place := po.head.kind == "place" || po.head.kind == "party" || strings.HasSuffix(r.headText(po), "检察长")
	return among(tails, last) || place && among(places, last)
}

// enders are characters that end a word for time or manner before a post, not the name of a body: 会上, 随后, 其中.
const enders = "上下后中时间日里内外说道示出过着前来去等起见往自又也还都只就才"
