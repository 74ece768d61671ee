package analyze

import (
	"slices"
	"strings"
	"testing"
)

// TestHonorSharedPassive reads the givers that share one 被, each with its verb and its honor, and the bodies there that give nothing.
func TestHonorSharedPassive(t *testing.T) {
	a := analyzer(t)
	holders := map[string][3]string{
		"周文达":      {"全省优秀法官", "“三八红旗手”", "优秀共产党员"},
		"双峰县法院":    {"全省优秀法院", "“巾帼文明岗”", "先进基层党组织"},
		"双峰县法院立案庭": {"全省优秀法庭", "“巾帼文明岗”", "先进基层党组织"},
	}
	for holder, honors := range holders {
		for _, mark := range []string{"、", "，", "；", "，2019年3月"} {
			for _, verb := range []string{"评为H", "授予H称号", "表彰为H", "确立为H"} {
				text := holder + "先后被省高院" + verb + mark + "市妇联" + verb + mark + "县委、县政府" + verb + "。"
				var want []string
				for _, honor := range honors {
					text = strings.Replace(text, "H", honor, 1)
					want = append(want, strings.Trim(honor, "“”")+"|"+holder)
				}
				if got := honorsOf(a.Text("case", text)); !slices.Equal(got, want) {
					t.Errorf("%s\n got %q\nwant %q", text, got, want)
				}
			}
		}
	}
	checkHonors(t, []honorCase{
		{"双峰县法院被省高院评为全省优秀法院，涟源市法院评为全省文明单位。", []string{"全省优秀法院|双峰县法院", "全省文明单位|涟源市法院"}},
		{"周文达被省高院评为全省优秀法官，立案庭评为全省法院先进集体。", []string{"全省优秀法官|周文达", "全省法院先进集体|立案庭"}},
		{"周文达被省高院评为全省优秀法官，县法院被评为先进单位。", []string{"全省优秀法官|周文达", "先进单位|县法院"}},
		{"周文达被省高院评为“全省优秀法官”，县委授予李晓明“优秀共产党员”称号。", []string{"全省优秀法官|周文达", "优秀共产党员|李晓明"}},
	})
}
