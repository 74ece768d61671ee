package source

import (
	"strings"
	"unicode"

	"github.com/fawen/fawen/dict"
)

// headlines are the headline of a page and the lines under it: ——记清河县法院….
type headlines struct {
	text  string
	below []string
}

// headlineReach is how many lines above the credits or the body a headline may stand.
const headlineReach = 30

// findHeadline finds the headline. A line of the page that its head names as well is the surest; then come what tags
// say, headings, the line above the credits, and the title of the page without the site's name. What stands in the
// body above it is no part of the body.
func (p *page) findHeadline(b *body, c credits) headlines {
	stated := p.statedTitle()
	at, end := p.headlineLine(*b, c, stated)
	if at < 0 {
		if stated == "" {
			stated = siteless(p.title)
		}
		return headlines{text: stated}
	}
	t := headlines{text: p.lines[at].text}
	for i := at + 1; i < end; i++ {
		t.text += " " + p.lines[i].text
	}
	if full := stripBlanks(stated); full != "" && strings.HasPrefix(full, stripBlanks(t.text)) && len(full) > len(stripBlanks(t.text)) && !p.hasHeading(at) {
		t.text = stated
	}
	for i := at; i < min(b.last, b.first+creditsInside); i++ {
		if i >= b.first {
			b.inside[i-b.first] = b.inside[i-b.first] && i >= end
		}
	}
	for i := b.first; i < at && i < b.last; i++ {
		b.inside[i-b.first] = false
	}
	for i := end; i < b.first; i++ {
		l := &p.lines[i]
		if !c.taken[i] && l.isHeadlineLike() && (l.rank > 0 || strings.HasPrefix(l.text, "—")) && !sameText(l.text, t.text) {
			t.below = append(t.below, l.text)
		}
	}
	return t
}

// hasHeading tells whether a line is a heading by its tag.
func (p *page) hasHeading(i int) bool { return p.lines[i].rank > 0 && p.lines[i].rank < 4 }

// statedTitle is the headline as tags give it, "" where none does.
func (p *page) statedTitle() string {
	for _, key := range []string{"articletitle", "ld:headline", "og:title", "twitter:title", "headline", "ld:title"} {
		if s := siteless(p.said[key]); s != "" {
			return s
		}
	}
	return ""
}

// headlineLine returns the lines [at, end) of the headline, −1 where the page shows none.
func (p *page) headlineLine(b body, c credits, stated string) (at, end int) {
	last := min(max(c.before, b.first)+creditsInside, b.last, len(p.lines))
	first := max(0, min(c.before, b.first)-headlineReach)
	best, score := -1, 0
	names := []string{stripBlanks(p.title), stripBlanks(stated)}
	for i := first; i < last; i++ {
		l := &p.lines[i]
		if c.taken[i] || !l.isHeadlineLike() {
			continue
		}
		if s := p.headlineScore(l, names, i, b, c); s >= score && s > 0 {
			best, score = i, s
		}
	}
	if best < 0 {
		return -1, -1
	}
	at, end = best, best+1
	for l := &p.lines[at]; l.rank > 0 && at > 0 && p.lines[at-1].block == l.block && p.lines[at-1].rank == l.rank; {
		at--
	}
	for l := &p.lines[at]; l.rank > 0 && end < len(p.lines) && p.lines[end].block == l.block && p.lines[end].rank == l.rank; {
		end++
	}
	if end-at > 3 {
		return best, best + 1
	}
	return at, end
}

// headlineScore weighs a line as the headline; 0 is none.
func (p *page) headlineScore(l *line, names []string, i int, b body, c credits) int {
	s := 0
	text := stripBlanks(l.text)
	for _, name := range names {
		switch {
		case name == "" || len(text) < len("四个字的"):
		case text == name:
			s = max(s, 1000)
		case strings.HasPrefix(name, text) && !isSiteName(l.text):
			s = max(s, 400+len(text))
		case strings.Contains(name, text) && !isSiteName(l.text):
			s = max(s, 200+len(text))
		}
	}
	if l.linked > 0 || p.inFurniture(l.block) {
		return s / 2
	}
	switch l.rank {
	case 1:
		s += 150
	case 2:
		s += 110
	case 7:
		s += 100
	case 3:
		s += 70
	}
	if s += p.placeScore(i, b, c); l.chars < 5 {
		return s / 2
	}
	return s
}

// placeScore weighs the place of a line: above the credits, above the body, or first in it.
func (p *page) placeScore(i int, b body, c credits) int {
	switch {
	case i == c.before-1:
		return 60
	case i == b.first-1:
		return 50
	case i == b.first && c.before >= b.first:
		return 40
	}
	return 0
}

// isHeadlineLike tells lines that may be headlines by their form.
func (l *line) isHeadlineLike() bool {
	return l.chars >= 3 && l.chars <= 90 && !strings.Contains(l.text, "。") && !l.junk && hasLetters(l.text)
}

// siteless takes the name of the site off a title: 清河法院回访_法院动态_清河法院网 → 清河法院回访. ——, which joins the
// two halves of headlines, cuts nothing.
func siteless(title string) string {
	title = tidy(title)
	best := ""
	for _, part := range splitTitle(title) {
		switch {
		case best == "":
			best = part
		case isSiteName(best) && !isSiteName(part) && len(part) > len(best):
			best = part
		}
	}
	return best
}

// splitTitle cuts a title at the signs that part it from the name of the site.
func splitTitle(title string) []string {
	title = strings.ReplaceAll(title, "——", "\x00")
	for _, sign := range []string{"_", "|", "｜", " - ", " – ", " — ", "--", " :: ", ">>", " > ", "<"} {
		title = strings.ReplaceAll(title, sign, "\n")
	}
	for _, sign := range []string{"-", "–", "—"} {
		for {
			i := strings.LastIndex(title, sign)
			if i < 0 || !isSiteName(title[i+len(sign):]) {
				break
			}
			title = title[:i] + "\n" + title[i+len(sign):]
		}
	}
	var parts []string
	for part := range strings.SplitSeq(title, "\n") {
		if part = strings.TrimSpace(strings.ReplaceAll(part, "\x00", "——")); part != "" {
			parts = append(parts, part)
		}
	}
	return parts
}

// isSiteName tells names of sites and their parts: 清河法院网, 法院要闻, 聯合新聞網, rednet.
func isSiteName(s string) bool {
	s = strings.TrimSpace(dict.FoldString(s))
	if s == "" || len(s) > 60 {
		return false
	}
	for _, tail := range []string{"网", "网站", "法院", "检察院", "频道", "要闻", "新闻", "首页", "动态", "报", "报社", "社", "在线", "官网", "平台", "中心", "司法局", "委员会", "政府", "站", "台", "公报", "资讯",
		"杂志", "客户端", "即时", "社会", "法治", "司法", "门户", "热点", "本地", "港澳", "国内", "时政", "网页版", "法院网)", "App", "News", "news", "Online", ".com", ".cn", ".hk", ".tw", "专栏", "地方", "两岸", "生活", "焦点", "版"} {
		if strings.HasSuffix(s, tail) {
			return true
		}
	}
	return strings.IndexFunc(s, func(r rune) bool { return r > unicode.MaxASCII }) < 0
}

func stripBlanks(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}
