package analyze

import (
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/internal/source"
)

// Credits within a line of other words: 记者李明 通讯员王芳报道：…, 李明/文 王芳/图, 发布时间：… 来源：….

// runningByline reads the makers at the start of a line of text, where 报道 or its kin closes them: 本网讯 记者李明报道 今天上午….
func (a *article) runningByline(line source.Span) {
	text := cutAt(a.norm(line), 180)
	start := line.Start
	for _, mark := range []string{"讯", "电"} {
		if i := indexWithin(text, mark, 60); i >= 0 && !strings.HasPrefix(text[i+len(mark):], "员") {
			start = a.skipBlanks(line.Start+i+len(mark), line.End)
			break
		}
	}
	start = a.skipMedium(start, line.End)
	role, next, ok := a.roleAt(start, line.End)
	if !ok {
		return
	}
	if start == a.skipMedium(line.Start, line.End) && a.isReporter(role) && a.text[next-1] == ' ' {
		a.openByline(start, line.End) // 晚报记者 李明 实习生 王芳 昨日上午…
		return
	}
	end := -1
	for _, mark := range []string{"报道", "报导"} {
		if i := strings.Index(text, mark); i >= 0 && (end < 0 || line.Start+i < end) {
			end = line.Start + i
		}
	}
	if end <= start || strings.ContainsAny(a.text[start:end], "。,:;?!") {
		return
	}
	a.readRoles(start, end, "credit.byline")
}

// openByline reads reporters at the start of a line, set apart by blanks, up to the first word that is none.
func (a *article) openByline(at, limit int) {
	before := len(a.credits)
	for {
		at = a.skipMedium(at, limit)
		role, next, ok := a.roleAt(at, limit)
		if !ok {
			break
		}
		names, end := a.creditNames(role, next, limit)
		if len(names) == 0 {
			break
		}
		for _, n := range names {
			n.role, n.rule = a.creditRole(role), "credit.byline"
			a.credits = append(a.credits, n)
		}
		if at = end; at >= limit || a.text[at-1] != ' ' && a.text[at] != ' ' {
			break
		}
	}
	if at > 0 && at < limit && a.text[at] != ' ' && a.text[at-1] != ' ' {
		a.credits = a.credits[:before] // 记者 李明在现场看到
	}
}

// reversedCredits reads names with their role behind a stroke: 李明/文 王芳/图. It reports whether the span is nothing else.
func (a *article) reversedCredits(s source.Span, rule string) bool {
	text := a.norm(s)
	if len(text) > 150 || !strings.Contains(text, "/") {
		return len(text) <= 60 && a.pairedCredits(s, rule)
	}
	var hits []creditHit
	for at := s.Start; at < s.End; {
		at = a.skipBetween(at, s.End)
		if at >= s.End {
			break
		}
		name := source.Span{Start: at, End: a.hanRun(at, s.End)}
		if n := runeCount(a.norm(name)); n < 2 || n > 4 || a.startsRole(at) || !strings.HasPrefix(a.text[name.End:s.End], "/") {
			return false
		}
		role := source.Span{Start: name.End + 1, End: a.hanRun(name.End+1, s.End)}
		switch a.norm(role) {
		case "文", "图", "摄", "摄影", "图文", "文图", "供稿", "供图", "文字", "图片", "整理", "视频":
		default:
			return false
		}
		hits = append(hits, creditHit{role: a.creditRole(role), name: name, rule: rule})
		at = role.End
	}
	a.credits = append(a.credits, hits...)
	return len(hits) > 0
}

// pairedCredits reads names that blanks set off from the roles behind them: 李　明 文 王芳 图. It reports whether the span is nothing else.
func (a *article) pairedCredits(s source.Span, rule string) bool {
	text := a.norm(s)
	if last, _ := decodeLast(text); !among("文图摄", last) || strings.IndexByte(text, ' ') < 0 {
		return false
	}
	var hits []creditHit
	name := source.Span{Start: -1}
	for at := s.Start; at < s.End; {
		at = a.skipBlanks(at, s.End)
		word := source.Span{Start: at, End: a.hanRun(at, s.End)}
		if word.End == word.Start {
			return false
		}
		switch a.norm(word) {
		case "文", "图", "摄", "供图":
			if n := runeCount(squeeze(a.text[max(0, name.Start):word.Start])); name.Start < 0 || n < 2 || n > 4 || !a.surnamed(name) {
				return false
			}
			hits, name = append(hits, creditHit{role: a.creditRole(word), name: name, rule: rule}), source.Span{Start: -1}
		default:
			if name.Start < 0 {
				name.Start = word.Start
			}
			name.End = word.End
		}
		at = word.End
	}
	if name.Start >= 0 {
		return false
	}
	a.credits = append(a.credits, hits...)
	return len(hits) > 0
}

// pageInfo returns where the credits of a line begin that first gives the page's date, its readers or a word of its own:
// 发布时间：2023-01-05 来源：…, 2023-01-05来源：…, 文明之窗 | 时间：… | 来源：….
func (a *article) pageInfo(line source.Span) (int, bool) {
	text := a.norm(line)
	info := len(text) > 0 && (isDigit(text[0]) && !numbersItem(text) || !strings.ContainsAny(text[:1], "([") && strings.Contains(text, "来源:"))
	for _, lead := range [...]string{"", "发布", "【"} {
		rest, ok := strings.CutPrefix(text, lead)
		info = info || ok && opening(rest, []string{"时间", "日期", "浏览", "点击", "字号", "阅读", "打印"}) != ""
	}
	if i := strings.Index(text, "来源:"); i > 0 && info && strings.Contains(text[i:], "时间:") {
		return line.Start + i, true // 标题来源：人民法院报发布时间：2023-01-05
	}
	for i := 0; info && i < len(text); i++ {
		at := i + 1
		switch c := text[i]; {
		case isDigit(c) && at < len(text) && text[at] >= utf8.RuneSelf, c == ' ', c == '|', c == '\t':
		default:
			continue
		}
		if _, _, ok := a.roleAt(line.Start+at, line.End); ok {
			return line.Start + at, true
		}
	}
	return 0, false
}

// numbersItem reports whether a text begins with the number of an item in a list, 3.《论调解》, and not with a date, 2023.01.05.
func numbersItem(text string) bool {
	rest := strings.TrimLeft(text, "0123456789")
	if mark := opening(rest, []string{".", "、", ")"}); mark != "" && len(text)-len(rest) < 3 {
		return len(rest) > len(mark) && !isDigit(rest[len(mark)])
	}
	return false
}

// interviewed reports whether the article is a talk, in which 记者： opens questions.
func (a *article) interviewed() bool {
	n := 0
	for _, line := range a.lines {
		if text := a.norm(line); strings.HasPrefix(text, "记者:") || strings.HasPrefix(text, "本报记者:") {
			n++
		}
	}
	return n > 1
}

// squareByline reads the names behind the square that opens a byline: □ 吴秋林 李明. With roles, the article may follow on the
// same line: □通讯员 李明 本报记者 王芳 早报讯 昨晚….
func (a *article) squareByline(line source.Span) {
	text := a.norm(line)
	for _, sign := range []string{"□", "■", "◎", "●"} {
		rest, ok := strings.CutPrefix(text, sign)
		if !ok {
			continue
		}
		limit := line.End
		if i := strings.Index(rest, "讯"); i >= 0 && !strings.HasPrefix(rest[i:], "讯员") {
			limit = line.Start + len(sign) + i
		} else if i := lastIndex(cutAt(rest, 120), "讯 "); i >= 0 {
			limit = line.Start + len(sign) + i
		}
		for limit < line.End && limit > line.Start && a.text[limit-1] != ' ' {
			limit-- // 早报讯
		}
		if longerThan(a.text[line.Start:limit], 40) {
			continue
		}
		at := a.skipMedium(line.Start+len(sign), limit)
		if _, _, ok := a.roleAt(at, limit); ok {
			if limit < line.End {
				a.readRoles(at, limit, "credit.square")
			}
			return
		}
		if runeCount(rest) > 30 {
			continue
		}
		hits, _ := a.creditNames(source.Span{Start: line.Start, End: line.Start}, at, line.End)
		for _, h := range hits {
			h.role, h.rule = "作者", "credit.square"
			a.credits = append(a.credits, h)
		}
	}
}

// deskByline reads the names between a newsroom's desk and 報導: 社會中心/李明報導. It reports whether the line is nothing else.
func (a *article) deskByline(line source.Span) bool {
	text := a.norm(line)
	desk, rest, found := strings.Cut(text, "中心/")
	tail := len(closing(rest, []string{"综合报导", "综合报道", "报导", "报道"}))
	if !found || desk == "" || longerThan(desk, 4) || longerThan(rest, 16) || tail == 0 {
		return false
	}
	return a.bareAuthors(source.Span{Start: line.End - len(rest), End: line.End - tail}, true)
}

// bareByline reads a line of nothing but names below the headline or at the end. Persons whom the article is about are no authors.
func (a *article) bareByline(line source.Span) {
	before := len(a.credits)
	if longerThan(a.norm(line), 20) || !a.bareAuthors(line, false) {
		return
	}
	for _, c := range a.credits[before:] {
		i := a.nameFrom(c.name.Start)
		known := i < len(a.names) && a.names[i].Span == c.name && a.names[i].score > 0
		if name := a.norm(c.name); !known || strings.Count(a.text, name) > 1 {
			a.credits = a.credits[:before]
			return
		}
	}
}

// trailingRole reads names before the role that they share: 李明 王芳 文/图. It reports whether the span is nothing else.
func (a *article) trailingRole(s source.Span) bool {
	text := strings.TrimRight(a.norm(s), " ")
	if i := strings.LastIndexByte(text, ','); i > 0 && opening(text, []string{"摘自", "选自", "转自", "来自", "原载", "原刊"}) != "" {
		s.Start += i + 1 // 摘自院刊,|李明整理
		text = text[i+1:]
	}
	for _, role := range [...]string{"文/图", "图/文", "文/摄", "文图", "图文", "供稿", "供图", "撰稿", "记录整理", "采访整理", "整理", "摄影", "/文", "/图", "/摄"} {
		rest, ok := strings.CutSuffix(text, role)
		if !ok {
			continue
		}
		before := len(a.credits)
		if office := a.trim(source.Span{Start: s.Start, End: s.Start + len(rest)}); (role == "供稿" || role == "供图") && a.isOffice(office) && a.hanRun(office.Start, office.End) == office.End {
			a.credits = append(a.credits, creditHit{role: a.quote(source.Span{Start: s.Start + len(rest), End: s.Start + len(text)}), name: office, media: true, rule: "credit.bracket"})
			return true
		}
		if _, _, roles := a.roleAt(a.skipMedium(s.Start, s.End), s.End); roles || !a.bareAuthors(a.trim(source.Span{Start: s.Start, End: s.Start + len(rest)}), true) {
			return false
		}
		for i := range a.credits[before:] {
			c := &a.credits[before+i]
			c.role, c.rule = a.creditRole(source.Span{Start: s.Start + len(rest) + len(role) - len(strings.TrimPrefix(role, "/")), End: s.Start + len(text)}), "credit.bracket"
		}
		return true
	}
	return false
}

// authorIs reads the sentence that tells who the author is: 本文作者系双峰县人民法院法官李明.
func (a *article) authorIs(s source.Span) bool {
	text := strings.TrimPrefix(a.norm(s), "本文")
	if rest, ok := strings.CutPrefix(text, "作者"); !ok || strings.HasPrefix(rest, "单位") || strings.Contains(rest, ":") {
		return false
	}
	for i := a.nameFrom(s.Start); i < len(a.names) && a.names[i].End <= s.End; i++ {
		n := a.names[i]
		if n.End == s.End || strings.HasSuffix(a.text[s.Start:n.Start], "作者") {
			a.credits = append(a.credits, creditHit{role: "作者", name: n.Span, rule: "credit.bracket"})
			return true
		}
	}
	return false
}

// placedAuthor reads a name without a role that a stroke sets before the place that it reports from: (李明/台北报导). It reports whether the span is
// nothing else.
func (a *article) placedAuthor(s source.Span) bool {
	name := source.Span{Start: s.Start, End: a.hanRun(s.Start, s.End)}
	if n := runeCount(a.norm(name)); n < 2 || n > 4 || a.startsRole(s.Start) || !strings.HasPrefix(a.text[name.End:s.End], "/") || !a.surnamed(name) {
		return false
	}
	rest := a.text[name.End+1 : s.End]
	if i := a.nameFrom(s.Start); i == len(a.names) || a.names[i].Span != name {
		return false // 焦点/综合报导
	}
	if closing(rest, []string{"报导", "报道"}) == "" || !allHan(rest) || runeCount(rest) > 8 {
		return false
	}
	a.credits = append(a.credits, creditHit{role: "作者", name: name, rule: "credit.bracket"})
	return true
}
