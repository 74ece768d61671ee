package analyze

import "testing"

// TestNativeNames reads the names of Taiwan's first peoples, of women from Vietnam, and those with a husband's surname.
func TestNativeNames(t *testing.T) {
	checkPeople(t, []peopleCase{
		{"臺南地院昨天開會。\n立委伊萬·納威則要求檢討。", "伊萬·納威=伊萬·納威"},
		{"臺南地院昨天開會。\n書記官長卡造·阿紹特地北上。", "卡造·阿紹=卡造·阿紹"},
		{"臺南地院昨天開會。\n「公益獎」由歷斯·北律師奪得。", "歷斯·北=歷斯·北"},
		{"臺南地院昨天開會。\n副理事長嘎造·芭伐都到場。", "嘎造·芭伐=嘎造·芭伐"},
		{"臺南地院昨天開會。\n特約通譯阮氏秋香到庭，越南籍移工陳氏玉蘭受訪。李氏家族沒有出席。", "阮氏秋香=阮氏秋香 陳氏玉蘭=陳氏玉蘭"},
		{"臺南地院昨天開會。\n副主席林吳秀滿各服務二十年，委員陳林生說，要努力。", "林吳秀滿=林吳秀滿 陳林生=陳林生"},
		{"香港特區政府昨日公布。\n主席范陳麗芳致詞。", "范陳麗芳=范陳麗芳"},
	})
}
