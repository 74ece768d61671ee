package main

import "strings"

// peoples are the names that stand between a place and 自治县, 自治州 or 区:
// 江华瑶族自治县, 伊犁哈萨克自治州, 梅里斯达斡尔族区.
var peoples = [...]string{
	"蒙古族", "蒙古", "回族", "藏族", "维吾尔", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族", "土家族", "哈尼族",
	"哈萨克族", "哈萨克", "傣族", "黎族", "傈僳族", "佤族", "畲族", "拉祜族", "水族", "东乡族", "纳西族", "景颇族", "柯尔克孜", "土族", "达斡尔族",
	"仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯", "普米族", "塔吉克", "怒族", "鄂温克族", "保安族", "裕固族", "独龙族", "鄂伦春", "各族",
}

// short gives the name that news uses before 法院: 长沙市 → 长沙,
// 江华瑶族自治县 → 江华. A stem of one character keeps its kind (东区, 歙县), and
// so do banners of a pair (科尔沁左翼中旗) and mining districts (井陉矿区, beside
// 井陉县).
func short(name string) string {
	for _, kind := range []string{"自治县", "自治州", "自治旗", "自治区", "特别行政区"} {
		if stem, ok := strings.CutSuffix(name, kind); ok {
			return withoutPeoples(stem)
		}
	}
	for _, kind := range []string{"左旗", "右旗", "前旗", "中旗", "后旗", "矿区"} {
		if strings.HasSuffix(name, kind) {
			return name
		}
	}
	for _, kind := range []string{"新区", "林区", "特区", "地区", "省", "市", "县", "区", "盟", "旗"} {
		stem, ok := strings.CutSuffix(name, kind)
		if !ok {
			continue
		}
		if strings.HasSuffix(stem, "族") {
			stem = withoutPeoples(stem)
		}
		if runes(stem) > 1 {
			return stem
		}
	}
	return name
}

// withoutPeoples cuts peoples from the end as long as a place is left:
// 双江拉祜族佤族布朗族傣族 → 双江, but 东乡族 → 东乡 and 鄂伦春 stays.
func withoutPeoples(stem string) string {
	for again := true; again; {
		again = false
		for _, people := range peoples {
			if rest, ok := strings.CutSuffix(stem, people); ok && runes(rest) > 1 {
				stem, again = rest, true
				break
			}
		}
	}
	if runes(stem) > 2 {
		stem = strings.TrimSuffix(stem, "族")
	}
	return stem
}

func runes(s string) int { return len([]rune(s)) }

// townStem cuts the kind from a town's name: 西江镇 → 西江,
// 侯家塘街道办事处 → 侯家塘. It gives "" for units that name no tribunal.
func townStem(name string) string {
	for _, kind := range []string{"街道办事处", "地区办事处", "办事处", "街道", "民族乡", "民族苏木", "苏木", "镇", "乡"} {
		stem, ok := strings.CutSuffix(name, kind)
		if !ok {
			continue
		}
		if kind == "民族乡" {
			stem = withoutPeoples(stem)
		} else if strings.HasSuffix(stem, "族") {
			stem = withoutPeoples(stem)
		}
		if n := runes(stem); n < 2 || n > 6 {
			return ""
		}
		return stem
	}
	return ""
}
