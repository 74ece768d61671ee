package analyze

import "testing"

func TestHeadDate(t *testing.T) {
	a := analyzer(t)
	for _, c := range []struct{ name, text, want string }{
		{"full date in the text", "法院开庭\n2023年1月10日，双峰县人民法院开庭。", "2023-01-10"},
		{"page date", "法院开庭\n发布时间：2023-01-11 来源：某网\n1月10日，双峰县人民法院开庭。", "2023-01-11"},
		{"page date with points", "法院开庭\n发布日期：2023.01.11\n双峰县人民法院开庭。", "2023-01-11"},
		{"page date with strokes", "法院开庭\n时间：2023/1/11\n双峰县人民法院开庭。", "2023-01-11"},
		{"page date at the foot", "法院开庭\n1月10日，双峰县人民法院开庭。\n庭审持续两小时。\n当庭宣判。\n发布时间：2023-01-11", "2023-01-11"},
		{"day without a year, the year in the text", "法院开庭\n1月10日，双峰县人民法院开庭。2023年，该院收案千件。", "2023-01-10"},
		{"day without any year", "法院开庭\n1月10日，双峰县人民法院开庭。", ""},
		{"Chinese numerals", "法院开庭\n二〇二三年一月十日，双峰县人民法院开庭。", "2023-01-10"},
		{"Chinese numerals, tens", "法院开庭\n二○二四年十二月二十五日，双峰县人民法院开庭。", "2024-12-25"},
		{"year of the Republic", "法院開庭\n民國112年3月5日，臺北地方法院開庭審理。", "2023-03-05"},
		{"year of the Republic in numerals", "法院開庭\n一一二年三月五日，臺北地方法院開庭審理。", "2023-03-05"},
		{"no such day", "法院开庭\n2023年13月40日，双峰县人民法院开庭。", ""},
		{"a year since when", "女法官载誉归来\n3月4日，双峰县人民法院举行座谈会。李晓明自1993年到法院工作以来，扎根基层。", ""},
		{"no date", "法院开庭\n双峰县人民法院开庭。", ""},
	} {
		got := ""
		if d := a.Text("date", c.text).Source.Date; d != nil {
			got = *d
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestHeadTitle(t *testing.T) {
	a := analyzer(t)
	for _, c := range []struct{ name, text, want string }{
		{"headline over text", "双峰法院开庭审理一起案件\n今天，双峰县人民法院开庭。", "双峰法院开庭审理一起案件"},
		{"one line is text", "今天，双峰县人民法院开庭审理一起案件。", ""},
		{"a headline alone", "双峰法院开庭审理一起案件", ""},
		{"the first line is a sentence", "今天，双峰县人民法院开庭。\n当庭宣判。", ""},
		{"the first line announces", "现将名单公布如下：\n李晓明", ""},
		{"a question may be a headline", "谁来赔偿？\n今天，双峰县人民法院开庭。", "谁来赔偿？"},
		{"blank lines around", "\n\n　　双峰法院开庭\n\n今天，双峰县人民法院开庭。", "双峰法院开庭"},
		{"traditional", "雙峰法院開庭審理一起案件\n今天，雙峰縣人民法院開庭。", "雙峰法院開庭審理一起案件"},
		{"credits are no headline", "来源：双峰法院网\n今天，双峰县人民法院开庭。", ""},
		{"a dateline is no headline", "本报讯（记者 李晓明）\n今天，双峰县人民法院开庭。", ""},
	} {
		if got := a.Text("title", c.text).Source.Title; got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestHeadOutlet(t *testing.T) {
	a := analyzer(t)
	for _, c := range []struct{ text, want string }{
		{"法院开庭\n新华社长沙7月11日电 双峰县人民法院开庭。", "新华社"},
		{"法院开庭\n湖南法治报讯（记者 李晓明）双峰县人民法院开庭。", "湖南法治报"},
		{"法院开庭\n本报讯 双峰县人民法院开庭。", ""},
		{"法院开庭\n央视网消息：双峰县人民法院开庭。", "央视网"},
	} {
		if got := a.Text("outlet", c.text).Source.Outlet; got != c.want {
			t.Errorf("%s: got %q, want %q", c.text, got, c.want)
		}
	}
}
