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
	if _, _, ok := a.roleAt(start, line.End); !ok {
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

// reversedCredits reads names with their role behind a stroke: 李明/文 王芳/图. It reports whether the span is nothing else.
func (a *article) reversedCredits(s source.Span, rule string) bool {
	text := a.norm(s)
	if len(text) > 150 || !strings.Contains(text, "/") {
		return false
	}
	var hits []creditHit
	for at := s.Start; at < s.End; {
		at = a.skipBetween(at, s.End)
		if at >= s.End {
			break
		}
		name := source.Span{Start: at, End: a.hanRun(at, s.End)}
		if n := utf8.RuneCountInString(a.norm(name)); n < 2 || n > 4 || a.startsRole(at) || !strings.HasPrefix(a.text[name.End:s.End], "/") {
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

// pageInfo returns where the credits of a line begin that first gives the page's date or its readers: 发布时间：2023-01-05 来源：….
func (a *article) pageInfo(line source.Span) (int, bool) {
	text := a.norm(line)
	info := len(text) > 0 && isDigit(text[0])
	for _, word := range []string{"时间", "日期", "浏览", "点击", "字号", "阅读", "打印"} {
		info = info || strings.HasPrefix(text, word) || strings.HasPrefix(text, "发布"+word) || strings.HasPrefix(text, "【"+word)
	}
	for i := 0; info && i < len(text); i++ {
		if text[i] != ' ' && text[i] != '|' && text[i] != '\t' {
			continue
		}
		if _, _, ok := a.roleAt(line.Start+i+1, line.End); ok {
			return line.Start + i + 1, true
		}
	}
	return 0, false
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
