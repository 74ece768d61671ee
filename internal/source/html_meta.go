package source

import (
	"encoding/json"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
)

// meta gathers what the page says of itself: tags first, then the lines about the article, then the address.
func (p *page) meta(b body, c credits, title string) Meta {
	return Meta{Title: title, Date: p.date(b, c), Outlet: p.outlet(c), Author: p.author(c)}
}

func (p *page) date(b body, c credits) string {
	for _, key := range []string{"ld:date", "article:published_time", "pubdate", "publishdate", "publish_date", "publish-date", "pub_date", "publish_time", "publishtime",
		"apub:time", "weibo:article:create_at", "bytedance:published_time", "og:release_date", "og:published_time", "datepublished", "dc.date.issued",
		"dc.date", "dcterms.created", "dcterms.issued", "date", "article.published", "sailthru.date", "cxenseparse:recs:publishtime"} {
		if day := parseDay(p.said[key]); day != "" {
			return day
		}
	}
	if day := p.shownDate(c); day != "" {
		return day
	}
	if day := parseDay(p.said["time"]); day != "" {
		return day
	}
	if p.script != "" {
		return p.script
	}
	if day := p.dateBelow(b); day != "" {
		return day
	}
	for _, key := range []string{"og:url", "canonical", "mobile-agent"} {
		if day := dayOfAddress(p.said[key]); day != "" {
			return day
		}
	}
	return ""
}

// shownDate is the day in the lines about the article; that of publication before that of a change.
func (p *page) shownDate(c credits) string {
	changed := ""
	for _, f := range c.fields {
		switch {
		case f.label != dateSort:
		case strings.Contains(f.text, "更新"):
			changed = f.value
		default:
			return f.value
		}
	}
	return changed
}

// dateBelow is a day that stands alone at the end of the body or behind it: 2023年9月26日（星期二）.
func (p *page) dateBelow(b body) string {
	for i := max(b.first, b.last-3); i < min(len(p.lines), b.last+creditsBelow); i++ {
		if l := &p.lines[i]; l.chars <= 24 {
			text := []rune(dict.FoldString(l.text))
			if d, ok := findDay(text, p.hant); ok && d.start < 6 && len(text)-(d.end-d.start) < 12 {
				return d.day
			}
		}
	}
	return ""
}

func (p *page) outlet(c credits) string {
	shown := ""
	for _, f := range c.fields {
		if f.label == outletSort && isOutlet(f.value) {
			shown = f.value
			break
		}
	}
	for _, name := range []string{p.said["contentsource"], p.said["source"], p.said["article:source"], shown, p.said["js_name"], p.looseOutlet(c), p.said["ld:publisher"], p.said["og:site_name"],
		p.said["sitename"], p.siteOfTitle()} {
		if isOutlet(name) {
			return strings.TrimPrefix(strings.TrimSpace(name), "来源：")
		}
	}
	return ""
}

// looseOutlet is a name without a label beside a date: 人民法院报 2023-04-18.
func (p *page) looseOutlet(c credits) string {
	if !hasSort(c.fields, dateSort) {
		return ""
	}
	for _, f := range c.fields {
		n := utf8.RuneCountInString(f.value)
		other := strings.IndexFunc(f.value, func(r rune) bool { return !unicode.Is(unicode.Han, r) })
		if f.label == noSort && n >= 4 && n <= 14 && other < 0 {
			return f.value
		}
	}
	return ""
}

// siteOfTitle is the name of a medium at the end of the page's title.
func (p *page) siteOfTitle() string {
	parts := splitTitle(p.title)
	if len(parts) < 2 {
		return ""
	}
	name := parts[len(parts)-1]
	for _, tail := range []string{"网", "报", "社", "新闻", "周刊", "杂志", "电视台"} {
		if strings.HasSuffix(dict.FoldString(name), tail) {
			return name
		}
	}
	return ""
}

// isOutlet tells names of media from fillers: 本站, 原创, admin, addresses.
func isOutlet(s string) bool {
	s = dict.FoldString(strings.TrimSpace(s))
	switch s {
	case "", "本站", "本网", "本站原创", "本网原创", "原创", "未知", "网络", "互联网", "本院", "admin", "转载", "综合", "整理", "无", "-", "本网站", "网站", "其他":
		return false
	}
	return len(s) <= 120 && !strings.Contains(s, "://") && hasLetters(s)
}

func (p *page) author(c credits) string {
	var shown []string
	for _, f := range c.fields {
		if f.label == authorSort && isAuthor(f.value) {
			shown = append(shown, f.value)
		}
	}
	for _, name := range []string{p.said["ld:author"], p.said["js_author_name"], strings.Join(shown, " "), p.said["author"], p.said["article:author"], p.said["dc.creator"]} {
		if isAuthor(name) && !sameText(name, p.said["og:site_name"]) && !sameText(name, p.said["sitename"]) {
			return strings.TrimSpace(name)
		}
	}
	return ""
}

// isAuthor tells names from fillers and from names of sites.
func isAuthor(s string) bool {
	s = strings.TrimSpace(s)
	han := strings.IndexFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) }) >= 0
	switch dict.FoldString(s) {
	case "本站", "本网", "佚名", "未知", "原创", "管理员", "网站管理员", "本站编辑", "匿名", "无", "记者":
		return false
	}
	return han && len(s) <= 150 || !han && strings.Contains(s, " ") && len(s) <= 60 && !strings.Contains(s, "://")
}

// readLinked reads the JSON-LD of the page into said, under names that begin with "ld:".
func (p *page) readLinked() {
	for _, text := range p.scripts {
		var value any
		if json.Unmarshal([]byte(text), &value) != nil {
			// Editors leave line breaks in strings.
			text = strings.Map(func(r rune) rune {
				if r < ' ' {
					return ' '
				}
				return r
			}, text)
			if json.Unmarshal([]byte(text), &value) != nil {
				continue
			}
		}
		p.readThing(value, 0)
	}
}

// readThing reads a value of JSON-LD: an article, a list or a graph with one.
func (p *page) readThing(value any, depth int) {
	if depth > 3 {
		return
	}
	switch v := value.(type) {
	case []any:
		for _, item := range v[:min(len(v), 100)] {
			p.readThing(item, depth+1)
		}
	case map[string]any:
		p.readThing(v["@graph"], depth+1)
		kind := nameOf(v["@type"])
		if kind != "" && !strings.Contains(kind, "Article") && !strings.Contains(kind, "Report") && !strings.Contains(kind, "Posting") && !strings.Contains(kind, "News") {
			p.readThing(v["mainEntity"], depth+1)
			return
		}
		for _, k := range []struct{ from, to string }{
			{"headline", "ld:headline"}, {"title", "ld:title"}, {"datePublished", "ld:date"}, {"pubDate", "ld:date"}, {"publisher", "ld:publisher"}, {"author", "ld:author"},
		} {
			if name := tidy(nameOf(v[k.from])); name != "" && p.said[k.to] == "" {
				p.said[k.to] = name
			}
		}
	}
}

// nameOf is the text of a value of JSON-LD, of a thing its name, of a list those of its members.
func nameOf(value any) string {
	switch v := value.(type) {
	case string:
		return v
	case map[string]any:
		s, _ := v["name"].(string)
		return s
	case []any:
		var names []string
		for _, item := range v[:min(len(v), 20)] {
			switch item.(type) {
			case string, map[string]any:
				names = append(names, nameOf(item))
			}
		}
		return strings.Join(names, " ")
	}
	return ""
}
