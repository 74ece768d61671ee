package analyze

import "testing"

// TestHonorGranters checks who gave an honor, and the level that follows from the name or from the giver.
func TestHonorGranters(t *testing.T) {
	cases := []struct{ text, honor, granter, level string }{
		{"娄底市中级人民法院印发表彰决定，授予双峰县人民法院“先进集体”称号。", "先进集体", "娄底市中级人民法院", "municipal"},
		{"最高人民法院近日作出决定，授予彭瑞雪“先进个人”称号，授予贺兰亭“办案标兵”称号。", "办案标兵", "最高人民法院", "national"},
		{"经省高院批准，双峰县人民法院为彭瑞雪记个人二等功。", "个人二等功", "双峰县人民法院", "county"},
		{"双峰县委授予彭瑞雪“服务标兵”称号。", "服务标兵", "双峰县委", "county"},
		{"湖南省双峰县委授予彭瑞雪“服务标兵”称号。", "服务标兵", "湖南省双峰县委", "county"},
		{"北京市朝阳区人民法院授予彭瑞雪“服务标兵”称号。", "服务标兵", "北京市朝阳区人民法院", "county"},
		{"法官彭瑞雪被评为上海市优秀法官。", "上海市优秀法官", "", "provincial"},
		{"法官彭瑞雪被评为义乌市优秀法官。", "义乌市优秀法官", "", "county"},
		{"法官彭瑞雪被评为社区服务先进个人。", "社区服务先进个人", "", "other"},
		{"法官彭瑞雪被评为全市优秀法官。", "全市优秀法官", "", "municipal"},
		{"市文明办授予彭瑞雪“志愿者标兵”称号。", "志愿者标兵", "市文明办", "municipal"},
		{"彭瑞雪曾获司法部颁发优秀检察官奖章、全省模范公务员。", "优秀检察官奖章", "司法部", "national"},
		{"张维新获双峰县总工会“服务标兵”称号。", "服务标兵", "双峰县总工会", "county"},
		{"双峰县法院彭瑞雪荣获全省“最美法官”称号。", "最美法官", "", "provincial"},
		{"双峰县法院彭瑞雪当选全国法院“执行标兵”。", "执行标兵", "", "national"},
		{"会议研究了明年的工作，会后彭瑞雪获“服务标兵”称号。", "服务标兵", "", "other"},
	}
	for _, c := range cases {
		report := analyzer(t).Text("t", c.text)
		found := false
		for _, h := range report.Honors {
			if h.Honor != c.honor {
				continue
			}
			found = true
			if h.Granter != c.granter || h.Level != c.level {
				t.Errorf("%s: %s from %q at level %s, want %q and %s", c.text, h.Honor, h.Granter, h.Level, c.granter, c.level)
			}
		}
		if !found {
			t.Errorf("%s: no %s in %v", c.text, c.honor, report.Honors)
		}
	}
}

// TestHonorYears checks which year an honor is given.
func TestHonorYears(t *testing.T) {
	cases := []struct {
		text, honor string
		year        int
	}{
		{"2019年5月，双峰县法院被省高院记集体二等功。", "集体二等功", 2019},
		{"2019年，因工作突出，彭瑞雪荣立个人三等功。", "个人三等功", 2019},
		{"彭瑞雪1998年参加工作，先后荣立个人三等功二次。", "个人三等功", 0},
		{"彭瑞雪1998年参加工作，2015年被评为优秀法官。", "优秀法官", 2015},
		{"彭瑞雪2016年被评为优秀法官，荣立个人三等功。", "个人三等功", 2016},
	}
	for _, c := range cases {
		for _, h := range analyzer(t).Text("t", c.text).Honors {
			year := 0
			if h.Year != nil {
				year = *h.Year
			}
			if h.Honor == c.honor && year != c.year {
				t.Errorf("%s: %s of %d, want %d", c.text, h.Honor, year, c.year)
			}
		}
		if !holds(c.text, c.honor) || len(analyzer(t).Text("t", c.text).Honors) == 0 {
			t.Errorf("%s: no honor", c.text)
		}
	}
}
