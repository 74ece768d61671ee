package source

import (
	"strings"
	"testing"
)

func TestReadMarkdown(t *testing.T) {
	for _, c := range []struct{ page, text, title string }{
		{"# 清河法院回访\n\n**王立新**说，见[公告](http://a.cn/b_c)。\n", "清河法院回访\n\n王立新说，见公告。\n", "清河法院回访"},
		{"---\ntitle: 回访\ndate: 2023-04-18\n---\n> 他说：*好*。\n- 一审\n", "他说：好。\n一审\n", "回访"},
		{"![图](a.png)3*4 与 a_b，`第2条`\n***\n```\n**原样**\n```\n", "3*4 与 a_b，第2条\n**原样**\n", ""},
		{"（2023）清0101民初1号[1]，[略]\n", "（2023）清0101民初1号[1]，[略]\n", ""},
		{"\\*注\\*，~~删~~\n", "*注*，删\n", ""},
		{"## 小标题 ##\n|甲|乙|\n|---|:--|\n", "小标题\n|甲|乙|\n", ""},
	} {
		text, meta := readMarkdown(c.page)
		if text != c.text || meta.Title != c.title {
			t.Errorf("readMarkdown(%q) = %q, %q, want %q, %q", c.page, text, meta.Title, c.text, c.title)
		}
	}
}

func TestMarkdownIsRead(t *testing.T) {
	d, err := Read("a.md", strings.NewReader("---\ndate: 2023年4月18日\nsource: 清河报\n---\n# 回访\n\n正文。\n"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if d.Format != "markdown" || d.Raw != "回访\n\n正文。\n" || d.Meta != (Meta{Title: "回访", Date: "2023-04-18", Outlet: "清河报"}) {
		t.Errorf("%q %q %+v", d.Format, d.Raw, d.Meta)
	}
	if d, _ := Read("a.md", strings.NewReader("# 回访\n"), Options{Input: "text"}); d.Raw != "# 回访\n" {
		t.Errorf("--input text: %q", d.Raw)
	}
}
