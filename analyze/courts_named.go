package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// named adds a court whose name the dictionary has whole: 最高法, 广州海事法院, 高雄高分院. Short ones count only in articles
// of their jurisdiction: 高等法院 is the court of that name in Hong Kong or Taiwan, 终审法院 elsewhere is any court of last
// instance.
func (f *courtFinder) named(t dict.Match) {
	name := f.text[t.Start:t.End]
	if f.goesOn(name, t.End) {
		return
	}
	own, whole := false, false
	for _, n := range dict.CourtsNamed(name) {
		c := dict.CourtAt(n)
		own = own || c.Jurisdiction == f.jurisdiction || c.Jurisdiction >= dict.Foreign || c.Jurisdiction == dict.Mainland
		whole = whole || c.Name == name && !generic(name)
	}
	whole = whole || runeCount(name) > 3 && f.placeStartsAt(t.Start)
	switch {
	case !own && !whole && !f.namedLonger(name):
		return
	case runeCount(name) == 2 && strings.HasSuffix(name, "巡") && index(f.text, "第"+name+"回法庭") < 0:
		return // 二巡 counts beside 第二巡回法庭
	case runeCount(name) == 2 && f.jurisdiction == dict.Taiwan && name != "高院" && !f.namedLonger(name):
		return
	}
	if start, ok := f.sharedHead(t.Start); ok && f.jurisdiction == dict.Macau {
		f.add(start, t.End, "court.list", courtRef{form: listedCourts})
		return
	}
	f.add(f.placesBefore(t.Start, name), t.End, "court.named", courtRef{form: namedCourt, name: name})
}

// sharedHead reads levels of courts that share the head behind them: 终审及 + 中级法院.
func (f *courtFinder) sharedHead(at int) (start int, ok bool) {
	for {
		end, linked := f.linkBefore(at)
		if !linked {
			return at, ok
		}
		found := false
		for _, level := range [...]string{"终审", "中级", "初级", "行政", "高等", "区域"} {
			if rest, cut := strings.CutSuffix(f.text[:end], level); cut {
				at, ok, found = len(rest), true, true
			}
		}
		if !found {
			return at, ok
		}
	}
}

// placesBefore takes in the province or city before a court that is named whole, where the court lies in it: 湖北省 +
// 武汉东湖新技术开发区人民法院.
func (f *courtFinder) placesBefore(start int, name string) int {
	c, ok := f.chainEndingAt(start, provinceLevel|cityLevel)
	numbers := dict.CourtsNamed(name)
	if !ok || len(numbers) == 0 {
		return start
	}
	seat, ok := dict.CourtAt(numbers[0]).Division()
	for _, n := range c.divisions {
		if ok && seat.Within(dict.DivisionAt(n)) {
			return c.Start
		}
	}
	return start
}

// placeStartsAt reports whether the name of a division begins at byte at: 台北 in 台北地院.
func (f *courtFinder) placeStartsAt(at int) bool {
	for _, t := range f.termsAt(at) {
		if t.Class == dict.Place {
			return true
		}
	}
	return false
}

// generic reports whether a court's whole name is also a word for courts of its kind.
func generic(name string) bool {
	switch name {
	case "最高法院", "最高行政法院", "少年法庭", "家事法庭", "宪法法庭", "惩戒法院":
		return true
	}
	return false
}

// goesOn reports whether a short name is only the beginning of another word: 最高法定刑, 最高院校, 南院区.
func (f *courtFinder) goesOn(name string, end int) bool {
	r, _ := f.runeAt(end)
	switch {
	case strings.HasSuffix(name, "法"):
		return strings.ContainsRune("定律规院庭治学", r)
	case strings.HasSuffix(name, "院") && !strings.HasSuffix(name, "法院"):
		return strings.ContainsRune("校区子系士", r)
	case strings.HasSuffix(name, "巡"):
		return strings.ContainsRune("回视逻查航演展讲", r)
	case strings.HasSuffix(name, "人民法"):
		return true
	}
	return strings.HasPrefix(f.text[end:], "分院") || f.partOfOther(end)
}

// namedLonger reports whether a court that a short form (士院, 终审法院) may mean is also named by a longer one.
func (f *courtFinder) namedLonger(short string) bool {
	if found, known := f.longer[short]; known {
		return found
	}
	if f.longer == nil {
		f.longer = map[string]bool{}
	}
	numbers := dict.CourtsNamed(short)
	found := false
	for _, t := range f.terms {
		if t.Class != dict.CourtName || t.End-t.Start <= len(short) || f.jurisdiction != dict.Taiwan && !f.placeStartsAt(t.Start) {
			continue
		}
		for _, n := range dict.CourtsNamed(f.text[t.Start:t.End]) {
			found = found || slices.Contains(numbers, n)
		}
	}
	if place, ok := strings.CutSuffix(short, "院"); ok && !found && len(place) == len("北") && f.jurisdiction == dict.Taiwan {
		found = index(f.text, place+"检") >= 0 // 北院 beside 北检
	}
	f.longer[short] = found
	return found
}

// special adds a court of a special kind with its place: 广州海事法院. Courts that the dictionary has are found by their names;
// this is for the others, and for a head that stands alone and refers to a court named elsewhere.
func (f *courtFinder) special(t dict.Match, kind string) {
	name := f.text[t.Start:t.End]
	if c, ok := f.chainEndingAt(t.Start, anyLevel); ok {
		ref := courtRef{form: specialCourt, level: dict.SpecialCourt, divisions: c.divisions, name: name}
		if kind == "bench" {
			ref.level = dict.TribunalCourt
		}
		f.add(c.Start, t.End, "court.special", ref)
		return
	}
	if _, abroad := f.abroadEndingAt(t.Start); !abroad && kind == "special" && name != "军事法院" && !f.anyOfKind(t) {
		f.add(t.Start, t.End, "court.special", courtRef{form: bareCourt, name: name})
		return
	}
	f.foreign(t)
}

// anyOfKind reports whether a special head that stands alone is the word for such courts: 一家铁路运输法院, 唯一的海事法院,
// 金融法院、互联网法院, 海事法院体制.
func (f *courtFinder) anyOfKind(t dict.Match) bool {
	before, _ := f.runeBefore(t.Start)
	if strings.ContainsRune("各个类设家所的座批等", before) || f.partOfOther(t.End) {
		return true
	}
	rest := f.text[t.End:]
	if opening(rest, []string{"体制", "管理体制", "改革", "制度", "建设", "等", "试点", "模式", "……"}) != "" {
		return true
	}
	if before == '、' {
		return f.specialEnds(t.Start - len("、"))
	}
	return strings.HasPrefix(rest, "、") && f.specialStarts(t.End+len("、"))
}

// specialEnds and specialStarts report whether the head of a special court stands alone before or behind a byte.
func (f *courtFinder) specialEnds(at int) bool {
	for _, t := range f.terms[f.firstTerm(max(0, at-8*len("一"))):] {
		if t.Start >= at {
			return false
		}
		if t.End == at && t.Class == dict.CourtHead && f.isSpecial(t) {
			r, _ := f.runeBefore(t.Start)
			return !isHan(r) || strings.ContainsRune("和与及在由", r)
		}
	}
	return false
}

func (f *courtFinder) specialStarts(at int) bool {
	for _, t := range f.termsAt(at) {
		if t.Class == dict.CourtHead && f.isSpecial(t) {
			return true
		}
	}
	return false
}

func (f *courtFinder) isSpecial(t dict.Match) bool {
	_, kind := f.analyzer.lexicon.Term(t.ID)
	return kind == "special"
}

// beforeAbroad are words between a country and the head of its court.
var beforeAbroad = closers("联邦共和国", "人民共和国", "民主共和国", "伊斯兰共和国", "共和国", "王国", "联邦", "国家", "地方", "南区", "北区", "东区", "西区", "中区", "中央", "地区")

// foreign adds a court abroad: a country, province or city, what lies between (第九, 联邦, 南区, a name that no list has), and
// the head. A country with a kind of court of which it has many (美国地方法院) names none.
func (f *courtFinder) foreign(t dict.Match) {
	at := t.Start
	for range 2 {
		at -= len(beforeAbroad.closing(f.text[:at]))
		if _, start := f.numberBefore(at); start < at {
			at = start
		}
	}
	place, ok := f.abroadEndingAt(at)
	if !ok {
		place, ok = f.unknownAbroad(at)
	}
	if !ok {
		place, ok = f.regionAbroad(at)
	}
	head := f.text[t.Start:t.End]
	switch {
	case !ok && (aloneAbroad(head) || head == "高等法院" && f.jurisdiction == dict.Mainland) && f.boundaryBefore(t.Start):
		f.add(t.Start, t.End, "court.foreign", courtRef{form: bareCourt, level: dict.ForeignCourt, name: head})
		return
	case !ok:
		return
	case manyOf(head) && at == t.Start && f.oneCountry(place, at), head == "法院" && len(endingAt(f.places.abroad, at)) > 0 && endingAt(f.places.abroad, at)[0].Start == place.Start:
		return
	}
	f.add(place.Start, t.End, "court.foreign", courtRef{form: foreignCourt, level: dict.ForeignCourt, name: f.text[place.Start:t.End], at: place.Start})
}

// aloneAbroad reports whether a head without its country can mean the court of a country named before.
func aloneAbroad(head string) bool {
	switch head {
	case "宪法法院", "宪法法庭", "最高宪法法院", "大法院", "最高裁判所", "最高上诉法院", "联邦最高法院", "最高选举法院", "联邦宪法法院", "国家法院", "上诉法院", "巡回上诉法院", "反腐败法院":
		return true
	}
	return false
}

// manyOf reports whether a country has many courts that the head fits.
func manyOf(head string) bool {
	switch head {
	case "法院", "地方法院", "地区法院", "联邦法院", "联邦地区法院", "联邦地方法院", "破产法院", "巡回法院", "特别法庭", "军事法庭", "地方裁判所", "家事法院", "家庭法院", "少年法院":
		return true
	}
	return false
}

// oneCountry reports whether a run of foreign places that ends at byte at is the name of a country alone.
func (f *courtFinder) oneCountry(run source.Span, at int) bool {
	list := endingAt(f.places.abroad, at)
	if len(list) == 0 || list[0].Start > run.Start {
		return false
	}
	for _, t := range f.terms[list[0].lo:list[0].hi] {
		if t.Class == dict.Country {
			return true
		}
		if _, kind := f.analyzer.lexicon.Term(t.ID); kind == "country" {
			return true
		}
	}
	return false
}

// maxUnknown is how many bytes a place abroad that no list has may take.
const maxUnknown = 6 * len("一")

// unknownAbroad reads a country and a place in it that no list has in front of byte at: 法国里尔 + 地方法院.
func (f *courtFinder) unknownAbroad(at int) (source.Span, bool) {
	start := at
	for at-start < maxUnknown {
		r, size := f.runeBefore(start)
		if !isHan(r) || among("的在是由了对从到向被将说和与及、以就于等各该某一家当", r) {
			return source.Span{}, false
		}
		start -= size
		list := endingAt(f.places.abroad, start)
		if len(list) > 0 && at-start >= 2*len("一") && f.transliterated(start, at) {
			return source.Span{Start: list[0].Start, End: at}, true
		}
	}
	return source.Span{}, false
}

// foreignSounds are the characters that spell foreign names.
const foreignSounds = "阿埃艾安奥巴比贝本彼宾波伯布查达代丹当道德登迪蒂丁杜顿多厄恩尔法范菲费芬佛弗夫福富盖冈戈哥格根古圭哈海汉赫洪霍基吉加贾杰金卡凯坎康考科克肯库夸昆拉莱兰朗劳勒雷里利立莉林琳龙卢鲁路伦罗洛马玛迈曼梅门蒙米密明莫默姆穆纳奈南内尼宁纽努诺欧帕潘佩蓬皮平珀普奇契恰乔切琴萨塞桑瑟森沙莎山圣舍申施史士斯苏索塔台泰坦汤唐特提廷图托瓦万旺威韦维温文沃乌武西希夏谢辛休叙雅亚扬耶伊因英尤约赞泽扎詹珍芝治茨兹佐优什瑞茹戎胡朱祖迦妮妲娜娅丽黛露珊琪芙蕾娃柯寇策锡钦舒萝弥摩帖裴辽艺勃喀朵孔"

// transliterated reports whether all characters of a stretch are ones that spell foreign names.
func (f *courtFinder) transliterated(start, end int) bool {
	for _, r := range f.text[start:end] {
		if !strings.ContainsRune(foreignSounds+"州省市区县", r) {
			return false
		}
	}
	return true
}

// abroadEndingAt reads the run of foreign places in front of byte at, with 州, 省, 市 and 区 behind their names.
func (a *article) abroadEndingAt(at int) (source.Span, bool) {
	start, any := at, false
	for range 3 {
		list := endingAt(a.places.abroad, start)
		if len(list) == 0 {
			r, size := a.runeBefore(start)
			if !among("州省市区郡", r) {
				break
			}
			if list = endingAt(a.places.abroad, start-size); len(list) == 0 {
				break
			}
		}
		start, any = list[0].Start, true
	}
	return source.Span{Start: start, End: at}, any
}

// spaced adds the courts of Hong Kong, Macau and Taiwan whose names are set with a blank between any two characters: 终 审 法 院.
func (f *courtFinder) spaced() {
	const court = "法 院"
	if f.jurisdiction == dict.Mainland {
		return
	}
	for from := 0; ; {
		i := strings.Index(f.text[from:], court)
		if i < 0 {
			return
		}
		start, end := from+i, from+i+len(court)
		from = end
		name := "法院"
		for n := 0; n < maxSpacedCourt; n++ {
			if start == 0 || f.text[start-1] != ' ' {
				break
			}
			c, size := f.runeBefore(start - 1)
			if !isHan(c) {
				break
			}
			start -= 1 + size
			name = f.text[start:start+size] + name
			if slices.ContainsFunc(dict.CourtsNamed(name), func(n uint32) bool { return dict.CourtAt(n).Jurisdiction == f.jurisdiction }) {
				f.add(start, end, "court.named", courtRef{form: namedCourt, name: name})
			}
		}
	}
}

// maxSpacedCourt is how many characters such a name has at most in front of its head.
const maxSpacedCourt = 8
