package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// relative adds a court that is named by its relation to the text's place: 省高院, 市中院, 县法院, 市二中院, 高新区法院.
func (f *courtFinder) relative(at int, t dict.Match, kind string, level dict.CourtLevel, number int) {
	if f.jurisdiction == dict.Macau && f.text[t.Start:t.End] == "中院" && f.boundaryBefore(t.Start) {
		f.add(t.Start, t.End, "court.named", courtRef{form: namedCourt, name: "中级法院"})
	}
	if f.jurisdiction != dict.Mainland {
		return
	}
	if place, ok := f.regionAbroad(at); ok {
		f.add(place.Start, t.End, "court.foreign", courtRef{form: foreignCourt, level: dict.ForeignCourt, name: f.text[place.Start:t.End], at: place.Start})
		return
	}
	ref := courtRef{form: relativeCourt, level: level, number: number}
	if f.zone(at, t) {
		return
	}
	for _, unit := range [...]string{"自治区", "自治州", "自治县", "自治旗", "地区", "兵团", "省", "市", "州", "盟", "县", "区", "旗", "师"} {
		if !strings.HasSuffix(f.text[:at], unit) {
			continue
		}
		start := at - len(unit)
		if from, ok := f.unlisted(start, t, unit); ok {
			f.add(from, t.End, "court.full", courtRef{form: unlistedCourt, level: level, name: f.text[from:t.End], at: from})
			return
		}
		if !f.relativeAllowed(unit, start, kind) {
			return
		}
		ref.unit, ref.name = unit, f.text[t.Start:t.End]
		f.add(start, t.End, "court.relative", ref)
		return
	}
	// 第三法院 in an article on 东莞, 一中院 in one on Shanghai.
	written := at < t.Start && strings.HasPrefix(f.text[at:], "第")
	if number > 0 && (written && kind != "high" || kind == "intermediate" && !written && f.boundaryBefore(at)) {
		f.add(at, t.End, "court.relative", ref)
	}
}

// regionAbroad reads a region that no list has behind its country: 俄罗斯|滨海边疆区, 越南|谅山省.
func (f *courtFinder) regionAbroad(at int) (source.Span, bool) {
	if closing(f.text[:at], []string{"边疆区", "省", "州", "邦", "郡"}) == "" {
		return source.Span{}, false
	}
	start := at
	for at-start < 7*len("省") {
		r, size := f.runeBefore(start)
		if !isHan(r) || among("的在是由了对从到向被将说和与及、以就于等各该某一家当诉告访问人籍商团馆使驻经企", r) {
			return source.Span{}, false
		}
		start -= size
		if list := endingAt(f.places.abroad, start); len(list) > 0 && at-start >= 2*len("省") {
			return source.Span{Start: list[0].Start, End: at}, true
		}
	}
	return source.Span{}, false
}

// relativeAllowed reports whether a relative word may go with the kind of court and is not part of a longer word: 全市法院 are
// all courts of the city, 辖区法院 is any.
func (f *courtFinder) relativeAllowed(unit string, start int, kind string) bool {
	r, _ := f.runeBefore(start)
	if strings.ContainsRune("全各外两多几个级跨兄某异别邻等名些分边困", r) || kind == "court" && unit == "省" && strings.ContainsRune("我本", r) {
		return false
	}
	if kind == "court" && (strings.HasSuffix(f.text[:start], "省、") || strings.HasSuffix(f.text[:start], "市、")) {
		return false // 省、市法院 are many
	}
	if r == ')' && closing(f.text[:start], []string{"各县(市)", "各县(市、区)", "各区(市)", "各市(州)", "各县(区)"}) != "" {
		return false // 各县(市)区人民法院
	}
	if kind == "court" && (r == '我' && unit == "省" || r == '、' && endsDivision(f.text[:start-len("、")])) {
		return false // 我省法院 and 省、市法院 are all of them
	}
	fits := map[string]string{
		"high": "自治区 省 兵团", "intermediate": "市 州 盟 地区 自治州 师", "basic": "市 县 区 旗 自治县 自治旗",
		"court": "省 市 州 盟 县 区 旗 自治州 自治县 自治旗 自治区 兵团",
	}[kind]
	if !containsWord(fits, unit) && !(unit == "市" && kind == "high") {
		return false
	}
	switch unit {
	case "区":
		return !strings.ContainsRune("辖社山牧灾军战街库景小片地专园特垦林矿郊厂校时禁灌教疫工市县", r)
	case "市":
		return !strings.ContainsRune("城都上股大门夜超集黑菜县区省地辖", r)
	case "省", "县", "旗", "师", "州":
		return !strings.ContainsRune("节反郡国律老教法导神九红彩锦升市区", r)
	}
	return true
}

// unlisted reads the place in front of a unit that no list of places has, before the full word for its court: 哲里木 + 盟人民法院.
// It must begin a phrase, or stand behind the place it lies in or a verb of founding, and be no word of the language. start is the byte
// at which the unit begins; the name's own begins at from.
func (f *courtFinder) unlisted(start int, t dict.Match, unit string) (from int, ok bool) {
	if head := f.text[t.Start:t.End]; head != "人民法院" && head != "中级人民法院" || unit == "省" || unit == "师" || unit == "兵团" {
		return 0, false
	}
	if strings.HasSuffix(f.text[:start], "任") {
		return 0, false // 李明任|市中级人民法院副院长
	}
	from = start
	for n := 1; n <= 4; n++ {
		r, size := f.runeBefore(from)
		if !isHan(r) || strings.ContainsRune("在由向到被和与及的为是经对给从以将把请让据于至往赴后前中内上下日月年时今昨近会案审我本该其各全两多某此每个家所已并也就还又都辖社兄了过", r) {
			return 0, false
		}
		from -= size
		if n < 2 {
			continue
		}
		if closing(f.text[:from], []string{"免去", "任命", "罢免", "推选", "选举", "选任"}) != "" {
			return 0, false // 免去李明|市中级人民法院副院长职务
		}
		if closing(f.text[:from], []string{"调任", "转任", "升任", "历任", "曾任", "现任", "担任", "出任", "原任", "时任", "回任", "任", "进入", "考入", "调入", "分配", "进入了", "考入了", "调入了", "走进", "走进了", "来到", "来到了"}) != "" {
			return from, true
		}
		if c, placed := f.chainEndingAt(from, provinceLevel|cityLevel); placed {
			return c.Start, true
		}
		if plainWord(f.text[from:start]) {
			return 0, false
		}
		if f.boundaryBefore(from) || f.newOrOld(from) {
			return from, true
		}
	}
	return 0, false
}

// plainWord reports whether a text is a word of the language and no name.
func plainWord(text string) bool {
	info, word := dict.Word(text)
	return word && info.Tag != dict.TagPlace && info.Tag != dict.TagPerson
}

// newOrOld reports whether a verb that founds, ends or renames a court stands before byte at, or a date.
func (f *courtFinder) newOrOld(at int) bool {
	return closing(f.text[:at], []string{"设立", "新设", "成立", "新建", "恢复", "撤销", "更名", "改称", "改名", "重启", "启用", "合并", "新增", "月", "日", "年", "原"}) != ""
}

func containsWord(words, word string) bool {
	for words != "" {
		var w string
		w, words, _ = strings.Cut(words, " ")
		if w == word {
			return true
		}
	}
	return false
}

// zone adds the court of a development zone that is named without its city: 高新区法院, 经济技术开发区人民法院.
func (f *courtFinder) zone(at int, t dict.Match) bool {
	for _, name := range [...]string{
		"高新技术产业开发区", "经济技术开发区", "经济开发区", "高新技术开发区", "高新区", "经开区", "高新", "经开", "开发区", "自贸区", "自由贸易试验区", "园区", "合作区", "示范区", "航空港区",
	} {
		if !strings.HasSuffix(f.text[:at], name) {
			continue
		}
		start := at - len(name)
		ref := courtRef{form: zoneCourt, level: dict.BasicCourt, name: name}
		if c, ok := f.chainEndingAt(start, anyLevel); ok {
			start, ref.divisions = c.Start, c.divisions
		} else if r, _ := f.runeBefore(start); strings.ContainsRune("各全两多等业区", r) || name == "园区" || name == "合作区" || name == "示范区" {
			return true
		}
		f.add(start, t.End, "court.zone", ref)
		return true
	}
	return false
}

// boundaryBefore reports whether byte at begins a phrase: the text, a line, or what follows a sign or a word that joins.
func (a *article) boundaryBefore(at int) bool {
	r, size := a.runeBefore(at)
	return size == 0 || !isHan(r) || strings.ContainsRune("在由向到被和与及的为是经对给予从以将把请让据于至往赴", r)
}
