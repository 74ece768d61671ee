package analyze

import (
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/internal/source"
)

// Pictures: 李明 王芳 摄 wherever an article shows them, 摄影/李明 behind a caption, and reporters before a place and 报道.

// creditShots reads 张三摄 and 记者张三/台北报道 in running text.
func (a *article) creditShots() {
	for i, n := range a.names {
		rest, _, _ := strings.Cut(cutAt(a.text[n.End:], 60), "\n")
		if text := a.norm(n.Span); len(text) >= len("李明摄") && strings.HasSuffix(text, "摄") && shotBehind("摄"+rest) {
			n.End -= len("摄") // taken for part of the name
			a.names[i] = nameHit{Span: n.Span, rule: n.rule, score: n.score, person: squeeze(a.norm(n.Span))}
			rest = "摄" + rest
		}
		switch {
		case shotBehind(rest) || strings.HasPrefix(strings.TrimLeft(rest, " "), "摄") && a.opensCaption(n.Start):
			a.shotBy(i)
		case (strings.HasPrefix(rest, "/") || bylineBehind(rest)) && strings.HasSuffix(strings.TrimRight(cutHead(a.text[:n.Start], 12), " "), "记者"):
			name := n.Span
			name.End = a.cutPlace(n.Start, n.End, n.End+len(rest), 2)
			a.credits = append(a.credits, creditHit{role: a.inScript("记者", "記者"), name: name, rule: "credit.byline"})
		}
	}
}

// cutHead returns the last n bytes of a text.
func cutHead(text string, n int) string { return text[max(0, len(text)-n):] }

// shotBehind reports whether 摄 or 摄影报道 stands behind a name and ends the phrase.
func shotBehind(rest string) bool {
	rest, ok := strings.CutPrefix(strings.TrimLeft(rest, " /"), "摄")
	if !ok {
		return false
	}
	if rest, ok = strings.CutPrefix(rest, "影"); ok {
		if strings.HasPrefix(rest, "报道") {
			return true
		}
		if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " :|丨/")); isHan(r) {
			return false // 摄影 吴东
		}
	}
	r, size := utf8.DecodeRuneInString(rest)
	return size == 0 || strings.ContainsRune(" )]】。,;、/于\t", r)
}

// opensCaption reports whether byte at begins what is set behind a caption: 图为庭审现场。 李明 摄本报讯.
func (a *article) opensCaption(at int) bool {
	before := strings.TrimRight(cutHead(a.text[:at], 12), " ")
	return strings.HasSuffix(before, "。") && a.text[at-1] == ' '
}

// shotBy credits name i, which stands before 摄, and the names that are set apart from it by no more than a blank or 、.
func (a *article) shotBy(i int) {
	for first := true; i >= 0; i-- {
		n := a.names[i]
		if !first {
			between := a.text[n.End:a.names[i+1].Start]
			if strings.Trim(between, " 、") != "" || between == "" {
				return
			}
		}
		first = false
		a.credits = append(a.credits, creditHit{role: a.inScript("摄影", "攝影"), name: n.Span, rule: "credit.shot"})
	}
}

// captionCredit reads who took the picture at the end of a caption: 图为庭审现场。摄影/李明.
func (a *article) captionCredit(line source.Span) {
	const longest = 120 // bytes of the credit
	tail, start := cutFront(a.norm(line), longest+len("。")), line.Start
	if i := lastIndex(tail, "。"); i >= 0 {
		start = line.End - len(tail) + i + len("。")
	}
	if start == line.End || line.End-start > longest {
		return
	}
	at := a.skipBlanks(start, line.End)
	if start > line.Start && a.reversedCredits(source.Span{Start: at, End: line.End}, "credit.shot") {
		return // 图为庭审现场。 李明/文 王芳/摄
	}
	role, next, ok := a.roleAt(at, line.End)
	if !ok || !strings.ContainsAny(a.text[role.End:next], ":/") {
		return
	}
	switch a.norm(role) {
	case "摄影", "摄", "图", "图片", "供图":
		a.readRoles(at, line.End, "credit.shot")
	}
}

// bylineMarks are the characters that the words behind a place in a byline begin with, and signs that end it.
var bylineMarks = newRuneSet("日报专综采传。,;")

// bylineBehind reports whether a place and 电 or 报道 follow: 台北28日电, 屏东报导.
func bylineBehind(rest string) bool {
	limit := min(len(rest), 36)
	for limit > 0 && limit < len(rest) && !utf8.RuneStart(rest[limit]) {
		limit--
	}
	for head := rest[:limit]; ; head = head[sizeOf(head[0]):] {
		i := bylineMarks.index(head)
		if i < 0 || head[i] == ',' || head[i] == ';' || strings.HasPrefix(head[i:], "。") {
			return false
		}
		if head = head[i:]; opening(head, []string{"日电", "报道", "报导", "专电", "综合外电", "采访)", "采访]", "采访】", "传真"}) != "" {
			return true
		}
	}
}
