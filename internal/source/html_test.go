package source

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
)

func TestParseDay(t *testing.T) {
	for said, want := range map[string]string{
		"2023-04-18":                    "2023-04-18",
		"2023-04-18 10:22:31":           "2023-04-18",
		"2023-4-8":                      "2023-04-08",
		"2023/04/18":                    "2023-04-18",
		"2023.04.18":                    "2023-04-18",
		"2023年4月18日":                    "2023-04-18",
		"２０２３年４月１８日":                    "2023-04-18",
		"2023 年 4 月 18 日":               "2023-04-18",
		"二〇二三年四月十八日":                    "2023-04-18",
		"二○二三年十二月三十一日":                  "2023-12-31",
		"二零一九年十月廿日":                     "2019-10-20",
		"民國112年4月18日":                   "2023-04-18",
		"中華民國一百一十二年四月十八日":               "2023-04-18",
		"民國九十八年四月十八日":                   "2009-04-18",
		"112-04-18":                     "2023-04-18",
		"20230418":                      "2023-04-18",
		"20230418102231":                "2023-04-18",
		"2023-04-18T10:22:31+08:00":     "2023-04-18",
		"2023-04-17T23:30:00Z":          "2023-04-18", // in China
		"2023-04-18T08:00:00.000Z":      "2023-04-18",
		"Tue, 18 Apr 2023 10:22:31 GMT": "2023-04-18",
		"April 18, 2023":                "2023-04-18",
		"18 Apr 2023":                   "2023-04-18",
		"1681783351":                    "2023-04-18",
		"1681783351000":                 "2023-04-18",
		"2023-13-40":                    "",
		"4月18日":                         "",
		"":                              "",
		"昨天 10:22":                      "",
		"010-66554433":                  "",
		"10086":                         "",
	} {
		if got := parseDay(said); got != want {
			t.Errorf("parseDay(%q) = %q, want %q", said, got, want)
		}
	}
}

func TestDayOfAddress(t *testing.T) {
	for address, want := range map[string]string{
		"http://a.cn/xw/202304/t20230418_4512.html": "2023-04-18",
		"https://a.cn/2023/04/18/8.html":            "2023-04-18",
		"https://a.cn/2023-04/18/c_1129.htm":        "2023-04-18",
		"https://a.cn/n/20230418102231.shtml":       "2023-04-18",
		"https://a.cn/article/4512.html":            "",
		"https://a.cn/9999/99/99/":                  "",
	} {
		if got := dayOfAddress(address); got != want {
			t.Errorf("dayOfAddress(%q) = %q, want %q", address, got, want)
		}
	}
}

// fieldsOf writes the fields of a line: sort letter and value.
func fieldsOf(text string) string {
	l := line{text: text, pieces: []piece{{text: text}}}
	l.measure()
	fields, ok := l.fields(true)
	if !ok {
		return "none"
	}
	var out []string
	for _, f := range fields {
		if f.label != junkSort {
			out = append(out, string("-oaed"[f.label])+":"+f.value)
		}
	}
	return strings.Join(out, "|")
}

func TestFieldsOfLines(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"来源：人民法院报　作者：卢青禾　发布时间：2023-04-18 10:22　【字号：大 中 小】　打印", "o:人民法院报|a:卢青禾|d:2023-04-18"},
		{"来源：人民法院报作者：卢青禾", "o:人民法院报|a:卢青禾"},
		{"2023年04月18日 10:22 来源： 《清河报》", "d:2023-04-18|o:《清河报》"},
		{"发布时间：二〇二三年四月十八日", "d:2023-04-18"},
		{"發布日期：112-04-18", "d:2023-04-18"},
		{"發布單位：法務部　點閱次數：88", "o:法務部"},
		{"[责任编辑：石远山]", "e:石远山"},
		{"（责任编辑 ： 石远山）", "e:石远山"},
		{"【来源：清河发布】【作者：卢青禾】", "o:清河发布|a:卢青禾"},
		{"竹風新聞網／記者涂佩珊／新竹報導 2023-08-21 16:22", "a:涂佩珊|d:2023-08-21"},
		{"文/图：高新宇　编辑：李一", "a:高新宇|e:李一"},
		{"稿源：江城商报 2022-05-08", "o:江城商报|d:2022-05-08"},
		{"清河日报 2022-05-08 浏览次数：100", "-:清河日报|d:2022-05-08"},
		{"撰文：岑卓謙 出版：2023-11-08 17:30 更新：2023-11-08 18:02", "a:岑卓謙|d:2023-11-08|d:2023-11-08"},
		{"初审：甲一 复审：乙二 终审：丙三", "e:甲一|e:乙二|e:丙三"},
		{"院长王立新昨日到清河镇走访企业", "none"},
		{"本案来源：当事人申请。", "none"},
		{"图为审判长宣布开庭", "none"},
		{"", "none"},
	} {
		if got := fieldsOf(c.text); got != c.want {
			t.Errorf("fields of %q: %q, want %q", c.text, got, c.want)
		}
	}
}

// Labels are the same in Traditional script and full width.
func TestFieldsInTraditional(t *testing.T) {
	for _, text := range []string{"来源：清河报 作者：卢青禾 发布时间：2023-04-18", "责任编辑：石远山 记者：丁一", "稿件来源：清河报 浏览：3"} {
		if a, b := fieldsOf(text), fieldsOf(dict.Traditional(text)); a != dict.FoldString(b) {
			t.Errorf("%q: %q, in Traditional %q", text, a, b)
		}
	}
}

func TestLabelHeads(t *testing.T) {
	words := slices.Clone(junkWords)
	for _, l := range labels {
		words = append(words, l.word)
	}
	for _, w := range words {
		if first, _ := utf8.DecodeRuneInString(w); !strings.ContainsRune(labelHeads, first) {
			t.Errorf("labelHeads lacks the first character of %s", w)
		}
	}
	for _, w := range slices.Concat(words, imprint, furnitureHeads, stopHeads) {
		if folded := dict.FoldString(w); folded != w {
			t.Errorf("%s is matched on folded text and never found", w)
		}
	}
}

func TestSiteless(t *testing.T) {
	for title, want := range map[string]string{
		"清河法院回访老兵_法院动态_清河法院网":    "清河法院回访老兵",
		"清河法院回访老兵-清河县人民法院":       "清河法院回访老兵",
		"清河法院回访老兵 - 清河新闻网":       "清河法院回访老兵",
		"清河法院回访老兵 | 法治 | 清河在线":   "清河法院回访老兵",
		"清河法院网_清河法院回访老兵":         "清河法院回访老兵",
		"一心为民——记清河法院法官丁一":        "一心为民——记清河法院法官丁一",
		"2022-2023年度表彰名单":        "2022-2023年度表彰名单",
		"居民申請覆核被拒｜維港日報":          "居民申請覆核被拒",
		"法院要闻丨回访":                "法院要闻丨回访",
		"":                       "",
		"&nbsp;":                 "&nbsp;",
		"清河法院回访老兵--种业维权--南国知产在线": "清河法院回访老兵",
		"假檢警詐騙集團落網 四人獲准 - 自由鄉 - 鄉報新聞網": "假檢警詐騙集團落網 四人獲准",
	} {
		if got := siteless(title); got != want {
			t.Errorf("siteless(%q) = %q, want %q", title, got, want)
		}
	}
}

func TestTidy(t *testing.T) {
	for text, want := range map[string]string{
		"　　李　明\u00A0说\u200B：\n好":   "李　明 说：好",
		"  a \n b  ":               "a b",
		"法院\n   审理":                "法院审理",
		"法院 \t 审理":                 "法院 审理",
		"\u3000\u3000":             "",
		"2023年\r\n4月":              "2023年4月",
		"\uFEFF法\u00AD院\u202E\x01": "法院",
	} {
		if got := tidy(text); got != want {
			t.Errorf("tidy(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestReadHTML(t *testing.T) {
	prose := "清河县人民法院昨日公开审理了这起案件，审判长宣布休庭后择期宣判，旁听群众陆续离开。"
	for _, c := range []struct{ name, page, want string }{
		{"nothing", "", ""},
		{"text alone", prose, prose + "\n"},
		{"readings", "<p>" + prose + "<ruby>婁<rp>(</rp><rt>lóu</rt><rp>)</rp></ruby>星</p>", prose + "婁星\n"},
		{"script and style", "<style>p{}</style><p>" + prose + "</p><script>if (a<b) { '<p>x</p>' }</script>", prose + "\n"},
		{"conditional comment", "<!--[if IE]><p>旧浏览器</p><![endif]--><p>" + prose, prose + "\n"},
		{"entities", "<p>&ldquo;" + prose + "&rdquo;&#x3002;&unknown;", "“" + prose + "”。&unknown;\n"},
		{"unclosed cell", "<table><tr><td>" + prose + "<tr><td>" + prose + "二", prose + "\n" + prose + "二\n"},
		{"bracket of Chinese", "<p>《<清河>》" + prose, "《<清河>》" + prose + "\n"},
		{"hidden", "<p>" + prose + "<span style='display: none'>暗</span></p>", prose + "\n"},
	} {
		if got, _ := readHTML(c.page); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestLooksHTML(t *testing.T) {
	for text, want := range map[string]bool{
		"<!DOCTYPE html><p>":                     true,
		"\uFEFF\n<html>":                         true,
		"<!-- saved from url --><html>":          true,
		"<?xml version=\"1.0\"?><!DOCTYPE html>": true,
		"<div>a</div>":                           true,
		"<\x00h\x00t\x00m\x00l\x00>\x00":         true,
		"<font size=2>a<br>b":                    true,
		"<最高人民法院公报>近日刊登":                         false,
		"<a>":                                    false,
		"清河法院<br>公告<br>":                         false,
		"":                                       false,
		"<p>":                                    false,
	} {
		if got := looksHTML([]byte(text)); got != want {
			t.Errorf("looksHTML(%q) = %v", text, got)
		}
	}
}

// Offsets refer to the extracted text, whatever its encoding was.
func TestOffsetsReferToExtractedText(t *testing.T) {
	d := readPageFile(t, "03-td-procuratorate-gbk")
	i := strings.Index(d.Norm, "三峡检察")
	if i < 0 {
		t.Fatal("no outlet in the text")
	}
	p := d.Locate(Span{i, i + len("三峡检察")})
	if got := string([]rune(d.Raw)[p.Start:p.End]); got != "三峡检察" || p.Line != 2 || d.Format != "html" || d.Encoding != gb18030Name {
		t.Errorf("%q at %+v of %s in %s", got, p, d.Format, d.Encoding)
	}
	if len(d.Warnings) > 0 {
		t.Errorf("warnings %v", d.Warnings)
	}
}
