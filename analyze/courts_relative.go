package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
)

// relative adds a court that is named by its relation to the text's place: 省高院, 市中院, 县法院, 市二中院, 高新区法院.
func (f *courtFinder) relative(at int, t dict.Match, kind string, level dict.CourtLevel, number int) {
	if f.jurisdiction != dict.Mainland {
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
		if !f.relativeAllowed(unit, start, kind) {
			return
		}
		ref.unit = unit
		f.add(start, t.End, "court.relative", ref)
		return
	}
	// 第三法院 in an article on 东莞, 一中院 in one on Shanghai.
	written := at < t.Start && strings.HasPrefix(f.text[at:], "第")
	if number > 0 && (written && kind != "high" || kind == "intermediate" && !written && f.boundaryBefore(at)) {
		f.add(at, t.End, "court.relative", ref)
	}
}

// relativeAllowed reports whether a relative word may go with the kind of court and is not part of a longer word: 全市法院 are
// all courts of the city, 辖区法院 is any.
func (f *courtFinder) relativeAllowed(unit string, start int, kind string) bool {
	r, _ := f.runeBefore(start)
	if strings.ContainsRune("全各外两多几个级跨兄某异别邻等名些分边困", r) {
		return false
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
	return size == 0 || !isHan(r) || strings.ContainsRune("在由向到被和与及的为是经对给从以将把请让据于至往赴", r)
}
