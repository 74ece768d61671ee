package analyze

import (
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// placeBefore takes in the place or the relative word before a head: 双峰县 + 检察院, 县 + 检察院, 铁力市 + 委, 台北 + 地检署.
func (a *article) placeBefore(h *bodyHit) bool {
	at := a.skipTerm(h)
	if c, ok := a.chainEndingAt(at, anyLevel); ok && (h.ref.head != "委" || a.writtenFull(c.inner)) {
		h.Start, h.ref.divisions = c.Start, c.divisions
		return true
	}
	if s, ok := a.abroadEndingAt(at); ok && (h.kind == procuratorateBody || h.kind == policeBody || h.kind == congressBody || h.ref.head == "政府") {
		h.Start = s.Start
		return true
	}
	if start := at - 2*len("一"); h.kind == procuratorateBody && start >= 0 && utf8.RuneStart(a.text[start]) && len(dict.CourtsNamed(a.text[start:at]+"地院")) > 0 {
		h.Start = start // 士林地检署 sits where 士林地院 does
		return true
	}
	if start, ok := a.districtBefore(at); ok && h.kind == procuratorateBody {
		h.Start = start
		return true
	}
	if start, unit, ok := a.unitBefore(at); ok {
		if c, ok := a.chainEndingAt(start, anyLevel); ok && strings.HasSuffix(a.text[:start], unit) {
			h.Start, h.ref.divisions = c.Start, c.divisions // 眉县|县|委
			return true
		}
		h.Start, h.ref.unit = start, unit
		return true
	}
	if strings.HasSuffix(a.text[:at], "镇") || strings.HasSuffix(a.text[:at], "乡") || strings.HasSuffix(a.text[:at], "街道") {
		return a.townBodyBefore(h) || a.townUnitBefore(h)
	}
	return false
}

// townUnitBefore takes in the word for a town whose name is left out, before a committee or a government: 镇|党委, 街道|党工委.
func (a *article) townUnitBefore(h *bodyHit) bool {
	switch h.ref.head {
	case "党委", "党工委", "人民政府", "政府", "纪委", "人大", "政协工委":
	default:
		return false
	}
	unit := closing(a.text[:h.Start], []string{"街道", "镇", "乡"})
	start := h.Start - len(unit)
	if r, _ := a.runeBefore(start); among("全各两多几该本同城古集村下回家故老思小重乡", r) || r >= '0' && r <= '9' {
		return false
	}
	h.Start, h.ref.unit = start, unit
	if name := a.unlistedTown(start); name < start {
		h.Start, h.ref.unit = name, ""
	}
	return true
}

// unlistedTown returns where the name of a town that no list has begins, before its 镇 at byte at, where a phrase begins with it; at for none.
func (a *article) unlistedTown(at int) int {
	start := at
	for n := 1; n <= 4; n++ {
		r, size := a.runeBefore(start)
		if !isHan(r) || among(bodyJoints, r) {
			break
		}
		start -= size
		if r, _ := a.runeBefore(start); n > 1 && (!isHan(r) || r == '由' || r == '与' || r == '和') {
			if _, word := dict.Word(a.text[start:at]); !word && !a.verbEndsAt(at) {
				return start
			}
			break
		}
	}
	return at
}

// skipTerm gives the byte before the term of a congress, 县 + 第十八届 + 人民代表大会常务委员会, or the number of a place that holds people, 省 + 第二 + 戒毒所.
func (a *article) skipTerm(h *bodyHit) int {
	held := strings.HasSuffix(h.ref.head, "所") && (h.kind == policeBody || h.kind == prisonBody)
	if h.kind != congressBody && !held {
		return h.Start
	}
	rest, ok := a.text[:h.Start], held
	if !held {
		rest, ok = strings.CutSuffix(rest, "届")
	}
	if !ok {
		return h.Start
	}
	number := strings.TrimRight(rest, "一二三四五六七八九十0123456789")
	if held && !strings.HasSuffix(number, "第") {
		return h.Start
	}
	return len(strings.TrimSuffix(number, "第"))
}

// unitBefore reads the relative word before byte at: 省, 市, 自治区; not that of 全市, 各县, 城市.
func (a *article) unitBefore(at int) (start int, unit string, ok bool) {
	for _, unit := range [...]string{"自治区", "自治州", "自治县", "自治旗", "省", "市", "州", "盟", "县", "区", "旗", "兵团"} {
		if !strings.HasSuffix(a.text[:at], unit) {
			continue
		}
		start := at - len(unit)
		r, _ := a.runeBefore(start)
		switch {
		case unit == "区" && r == '特':
			region := closing(a.text[:start], []string{"香港特", "澳门特"})
			return start - len(region), "", region != ""
		case strings.ContainsRune("全各外两多几个级跨某异别邻等", r):
			return 0, "", false
		case unit == "市" && strings.ContainsRune("城都上股超", r), unit == "区" && strings.ContainsRune("辖社山灾军战景小地园校", r):
			return 0, "", false
		case strings.ContainsRune("县省", []rune(unit)[0]) && strings.ContainsRune("郡节反", r):
			return 0, "", false
		}
		if unit == "区" && among("发新园税业范", r) {
			if zone := a.zoneBefore(start); zone < start {
				return zone, "", true
			}
		}
		return start, unit, true
	}
	return 0, "", false
}

// ofUnit takes in the relative word before a head that mostly has a name: 县|公证处, 市|律师协会.
func (a *article) ofUnit(h *bodyHit) bool {
	if runeCount(h.ref.head) < 3 || h.ref.head == "委员会" {
		return false
	}
	start, unit, ok := a.unitBefore(h.Start)
	if ok {
		h.Start, h.ref.unit = start, unit
	}
	return ok
}

// districtBefore returns where the name of a district that is no division begins, its place in front: 霍城垦|区, 中山市第一市|区, 新乡市卫河地|区.
func (a *article) districtBefore(at int) (int, bool) {
	rest, ok := strings.CutSuffix(a.text[:at], "区")
	if r, size := decodeLast(rest); !ok || !among("垦矿林牧市地", r) {
		return 0, false
	} else {
		at = len(rest) - size
	}
	for range 5 {
		if c, ok := a.chainEndingAt(at, anyLevel); ok {
			return c.Start, true
		}
		r, size := a.runeBefore(at)
		if !isHan(r) || among(bodyJoints, r) || among("全各两该本", r) {
			break
		}
		at -= size
	}
	return 0, false
}

// zoneBefore returns where the name of a zone whose 区 stands at byte end begins, 宜兴经济技术开发|区, end where it has no place.
func (a *article) zoneBefore(end int) int {
	zone := end
	for n, start := 0, end; n < maxName; n++ {
		r, size := a.runeBefore(start)
		if !isHan(r) || r != '经' && among(bodyJoints, r) {
			break
		}
		start -= size
		for _, t := range a.termsAt(start) {
			if t.Class == dict.Place && t.End < end && n >= 3 {
				zone = start
			}
		}
	}
	return zone
}

// townBodyBefore takes in the town before a head: 桥头 + 司法所, 瑞峰镇 + 人民调解委员会; the county before the town as well.
func (a *article) townBodyBefore(h *bodyHit) bool {
	f := courtFinder{article: a}
	start, ok := f.townBefore(h.Start)
	if a.jurisdiction == dict.Taiwan {
		start, ok = a.townshipBefore(h.Start, start)
		if at, named := a.stationBefore(h); named && (!ok || at < start) {
			start, ok = at, true
		}
	}
	if !ok {
		return a.townNamed(h)
	}
	h.Start = start
	if c, ok := a.chainEndingAt(start, anyLevel); ok && a.writtenFull(c.inner) {
		h.Start, h.ref.divisions = c.Start, c.divisions
	} else if strings.HasSuffix(a.text[:start], "分局") {
		h.Start = a.branchBefore(start)
	}
	return true
}

// maxName is how many characters of its own name a free body may have, maxWhole those of one whose place stands that far in front.
const (
	maxName  = 14
	maxWhole = 20
)

// nameBefore takes in the name before a head that takes any: 湖南海山 + 律师事务所. It goes left to a sign, a word that joins or a
// post; from a place in that stretch on, if there is one.
func (a *article) nameBefore(h *bodyHit) bool {
	start := h.Start
	if a.innerBody(h.End) || h.kind == schoolBody && opening(a.text[h.End:], classWords[:]) != "" {
		return false
	}
	if quote := a.quoteBefore(start); quote < start && h.kind == otherBody {
		h.Start = quote
		return true
	}
	for n := 0; n < maxWhole; n++ {
		if n == maxName {
			if _, placed := a.placeIn(start, h.Start); placed {
				break // but 上|海市律师协会刑事业务研究|委员会
			}
		}
		r, size := decodeLast(a.text[:start])
		if at := a.bracketBefore(start); at < start && h.kind == companyBody {
			start = at
			continue
		}
		if strings.HasSuffix(a.text[:start-size], "该") && among("校院市县区镇局", r) {
			break // 该校|公共管理学院
		}
		if (r == '与' || r == '及') && h.kind == schoolBody {
			if at := a.schoolAcross(start - size); at < start-size {
				start = at // 某大新闻与|传播学院
				break
			}
		}
		if (r == '与' || r == '和' || r == '及') && h.Start-start >= 2*len("一") {
			if at := a.pairAcross(start - size); at < start-size {
				start = at // 北京市规划和|自然资源委员会
				break
			}
		}
		if r == '暨' && postEnds.closing(a.text[:start-size]) != "" {
			break // 某协会理事长暨|海山公司
		}
		act := a.jointInWord(start-size) || h.kind == companyBody && a.joinsName(start-size)
		if size == 0 || r == '奖' && h.kind == schoolBody || !isHan(r) && (r < 'A' || r > 'z' || r > 'Z' && r < 'a') || (among(bodyJoints, r) || r == '当' || r == '因') && !act || r == '有' && closing(a.text[:start-size], []string{"的", "者", "还"}) != "" || r == '其' && !strings.HasSuffix(a.text[:start], "土耳其") || a.verbEndsAt(start) || a.dateEndsAt(start) {
			break
		}
		start -= size
	}
	if place, ok := a.placeIn(start, h.Start); ok {
		start = place - len(closing(a.text[start:place], groups[:]))
	}
	start = a.skipLead(start+a.formerMark(start, h.Start), h.Start, false)
	if start == h.Start {
		return false
	}
	if h.ref.head == "集团" && closing(a.text[start:h.Start], gangs[:]) != "" {
		return false
	}
	if name := a.text[start:h.Start]; genericName[name] || strings.HasSuffix(name, "高等") {
		return false // 全国高等|学校
	}
	if h.Start-start < 2*len("一") && h.kind != schoolBody {
		return false
	}
	h.Start = start
	return true
}

// quoteBefore returns where the quotation marks open that close right before byte at, with the name that a society bears, “红枫义警”|协会; at for none.
func (a *article) quoteBefore(at int) int {
	inside, ok := strings.CutSuffix(a.text[max(0, at-12*len("义")):at], "”")
	i := lastIndex(inside, "“")
	if !ok || i < 0 || opening(a.text[at:], []string{"协会", "商会", "联盟", "联合会", "促进会", "志愿", "合作社", "调解委员会", "基金会", "研究会", "学会"}) == "" {
		return at
	}
	if name := inside[i+len("“"):]; !allHan(name) || runeCount(name) < 2 {
		return at
	}
	return at - len("”") - len(inside) + i
}

// classWords make a word for schools the class of a contest: 国小|组, 国小|高年级组.
var classWords = [...]string{"组", "男子组", "女子组", "高年级组", "中年级组", "低年级组"}

// postEnds are the ends of posts before 暨.
var postEnds = closers("长", "主任", "主席", "经理", "总裁", "总监", "教授", "书记", "理事", "监事", "委员", "律师", "合伙人", "创办人", "召集人", "负责人", "代表人", "总干事")

// formerMark returns the length of 前, 原 or 年度 at the start of a name that is no part of it: 前|某地协会主席, but 前海某协会, 原子能公司.
func (a *article) formerMark(start, end int) int {
	if strings.HasPrefix(a.text[start:end], "年度") {
		return len("年度")
	}
	r, size := a.runeAt(start)
	if r != '前' && r != '原' || end-start < 3*len("前") {
		return 0
	}
	dict.WordsAt(a.text[start:end], func(n int, _ dict.WordInfo) bool {
		if n > len("前") {
			size = 0
		}
		return size > 0
	})
	return size
}

// groups stand before the place of a body that is one of theirs, great firms and 中华全国: 国网|河北省电力公司, 中华全国|台湾同胞联谊会.
var groups = [...]string{"中华全国", "国网", "国家电网", "南方电网", "中铁", "中建", "中交", "中电建", "中车", "华能", "华电", "国电", "大唐", "国能", "中石油", "中石化", "中海油", "中粮", "中航"}

// innerBody reports whether a body inside another one ends at byte end: 审判委员会, which names no organisation of its own.
func (a *article) innerBody(end int) bool {
	for n := 1; n <= 6; n++ {
		for _, t := range a.termsAt(max(0, end-n*len("一"))) {
			if t.Class == dict.PostInner && t.End == end && n > len("委员会")/len("一") {
				return true
			}
		}
	}
	return false
}

// genericName are what makes a free body any one of its kind.
var genericName = map[string]bool{
	"人民": true, "基层": true, "有关": true, "相关": true, "各级": true, "当地": true, "全国": true, "全省": true, "全市": true, "全县": true, "全区": true, "全州": true, "各": true, "上市": true, "物业": true, "建筑": true,
	"保险": true, "民营": true, "国有": true, "中小": true, "小微": true, "两家": true, "一家": true, "多家": true, "这家": true, "那家": true, "几家": true, "某家": true, "该": true, "某": true, "原": true, "涉案": true,
	"志愿": true, "志愿者": true, "青年志愿": true, "党员": true, "党员志愿": true, "党员先锋": true, "巡回": true, "流动": true, "便民": true, "驻村": true, "联合": true, "政务": true, "社区": true,
	"高等": true, "中等": true, "普通": true, "重点": true, "实习": true, "专科": true, "乡镇": true, "商业": true, "社会": true, "科研": true, "专业": true, "外资": true,
}

// dateEndsAt reports whether a day, month or year ends at byte at: 6月立法会.
func (a *article) dateEndsAt(at int) bool {
	r, size := a.runeBefore(at)
	if r != '年' && r != '月' && r != '日' && r != '号' {
		return false
	}
	before, _ := a.runeBefore(at - size)
	return before >= '0' && before <= '9' || among("去今前同次本当明〇一二三四五六七八九十", before)
}

// bodyVerbs are words after which the name of a free body begins, beside newsWords, and posts that bodies before it have.
var bodyVerbs = closers("毕业", "入职", "就读", "聘请", "委托", "走进", "来自", "成立", "调入", "进入", "前往", "担任", "联合", "邀请", "考入", "起诉", "被告", "原告", "人员", "律师", "记者", "法官", "位于", "属于", "创办", "供职", "受聘", "参观", "代理人", "联系", "下设", "设立", "参加", "考上", "其后", "随后", "此后", "曾获", "荣获", "通过", "请求", "要求", "走访", "慰问", "涉及", "包括", "保障", "推荐", "出任", "转任", "加盟", "获聘", "现为", "教授", "毕业生", "校友", "集资", "指控", "申请人", "上诉人", "代表", "带领", "率领", "辞去", "免去", "聘任", "任命", "选举", "申请", "兼任", "历任", "现任", "曾任", "时任", "获颁", "获得", "当选", "抱回", "致赠", "任职", "兼着", "当上", "当上了", "追授", "提起", "说起", "谈起", "讲起", "想起", "提到", "谈到", "说到", "佩服", "称赞", "辖区", "隔壁", "附近", "联系点",
	"会主席", "会副主席", "会会长", "会副会长", "会委员", "会成员", "会理事", "会理事长", "处处长", "局局长", "署署长", "司司长", "院院长", "部部长")

// verbEndsAt reports whether such a word ends at byte at.
func (a *article) verbEndsAt(at int) bool {
	if newsBefore.closing(a.text[:at]) != "" {
		return true
	}
	w := bodyVerbs.closing(a.text[:at])
	if (w == "律师" || w == "记者" || w == "法官") && opening(a.text[at:], []string{"协会", "公会", "联合会", "学会", "联谊会", "工作委员会", "专业委员会", "委员会", "集团"}) != "" {
		return false // 中华全国律师协会|某某专业委员会, 律师公会|纪律委员会
	}
	return w != "" && !(w == "联合" && opening(a.text[at:], []string{"国", "调解", "工会", "党委", "党支部", "商会", "会"}) != "") // 联合国, 镇联合|调解委员会
}

// placeIn finds the chain of places that begins first in a stretch of text and leaves something between it and the end.
func (a *article) placeIn(start, end int) (int, bool) {
	for at := start; at < end; {
		for _, t := range a.termsAt(at) {
			if t.Class != dict.Place && t.Class != dict.Country || t.End > end || strings.HasSuffix(a.text[:t.Start], "(") || strings.HasSuffix(a.text[:t.Start], "发展") && strings.HasPrefix(a.text[t.End:], "家") || a.text[t.Start:t.End] == "中山" && strings.HasSuffix(a.text[:t.Start], "其") {
				continue // 其中山东海山公司, 发展中国家科学院
			}
			if t.Class == dict.Country || a.writtenFull(source.Span{Start: t.Start, End: t.End}) || len(keepLevels([]uint32{t.ID}, provinceLevel|cityLevel)) > 0 {
				return at, true
			}
		}
		_, size := decode(a.text[at:])
		at += size
	}
	return 0, false
}

// gangs are words before 集团 that make it one of criminals: 诈骗|集团.
var gangs = [...]string{"诈骗", "犯罪", "贩毒", "走私", "盗窃", "洗钱", "赌博", "博弈", "偷渡", "人蛇", "不法", "暴力", "吸金", "诈欺", "诈赌", "盗伐", "窃盗", "恶势力", "利益", "敲诈", "卖淫"}
