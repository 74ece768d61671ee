package analyze

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Credits stand where an article speaks of itself: in brackets at its head or tail (本报讯（记者 张三 通讯员 李四）), on
// lines of their own (责编：王五), behind a byline (记者王宇/台北报道). A role word elsewhere (一审由…审理) is none.
//
// credit_names.go reads the names behind a role.

// creditTail and creditHead are how far from the ends of an article credits may stand, in lines.
const (
	creditHead = 4
	creditTail = 9
)

// findCredits finds the makers of the article.
func (a *article) findCredits() {
	talk := a.interviewed()
	for i, line := range a.lines {
		head, tail := i < creditHead, i >= len(a.lines)-creditTail
		if !head && !tail || talk && strings.HasPrefix(a.norm(line), "记者:") {
			continue
		}
		if a.creditLine(line) {
			continue
		}
		if i == len(a.lines)-1 && i > 0 {
			a.closingOffice(line)
			a.creditsInTail(line)
		}
		if head {
			a.squareByline(line)
			a.runningByline(line)
		}
		a.creditBrackets(line, tail && i >= len(a.lines)-2)
		a.creditShots(line)
	}
	a.settleCredits()
}

// creditLine reads a line that is nothing but credits: 一审：李林 二审：伏勇. It reports whether it was one.
func (a *article) creditLine(line source.Span) bool {
	if longerThan(a.norm(line), 120) || holds(a.norm(line), "。") {
		return false
	}
	if a.reversedCredits(line, "credit.line") {
		return true
	}
	start := a.skipMedium(line.Start, line.End)
	_, at, ok := a.roleAt(start, line.End)
	if !ok {
		start, ok = a.pageInfo(line)
		at = start
	}
	if !ok || at >= line.End || strings.ContainsAny(a.norm(line), "?!") {
		return false
	}
	return a.readRoles(start, line.End, "credit.line") > 0
}

// creditsInTail reads the credits that follow the last sentence on its own line: ……表示。责任编辑：王五.
func (a *article) creditsInTail(line source.Span) {
	start := line.Start
	if i := strings.LastIndex(a.norm(line), "。"); i > 0 {
		start += i + len("。")
	}
	if start == line.Start || line.End-start > 200 {
		return
	}
	at := a.skipMedium(a.skipBlanks(start, line.End), line.End)
	if role, next, ok := a.roleAt(at, line.End); ok && strings.Contains(a.text[role.End:next], ":") {
		a.readRoles(at, line.End, "credit.tail")
	}
}

// squareByline reads the names behind the square that opens a byline: □ 吴秋林 李明.
func (a *article) squareByline(line source.Span) {
	text := a.norm(line)
	for _, sign := range []string{"□", "■", "◎", "●"} {
		rest, ok := strings.CutPrefix(text, sign)
		if !ok || utf8.RuneCountInString(rest) > 30 {
			continue
		}
		at := a.skipMedium(line.Start+len(sign), line.End)
		if _, _, ok := a.roleAt(at, line.End); ok {
			return
		}
		hits, _ := a.creditNames(at, line.End, false)
		for _, h := range hits {
			h.role, h.rule = "作者", "credit.square"
			a.credits = append(a.credits, h)
		}
	}
}

// creditBrackets reads the brackets of a line that hold credits. At the very end of an article, bare names in brackets
// are its authors: （孙程　汪胜　何杰）.
func (a *article) creditBrackets(line source.Span, last bool) {
	for i := line.Start; i < line.End; {
		open := openBracket(a.text[i:line.End])
		if open < 0 {
			return
		}
		_, size := a.runeAt(i + open)
		start := i + open + size
		length := strings.IndexAny(a.text[start:line.End], ")]】")
		if length < 0 {
			return
		}
		inside := source.Span{Start: start, End: start + length}
		i = inside.End
		if utf8.RuneCountInString(a.norm(inside)) > 100 {
			continue
		}
		begin := a.skipMedium(inside.Start, inside.End)
		if a.reversedCredits(inside, "credit.bracket") {
			continue
		}
		if _, _, ok := a.roleAt(begin, inside.End); ok {
			a.readRoles(begin, inside.End, "credit.bracket")
		} else if last && line.End-inside.End <= 24 && a.norm(inside) != "完" {
			a.bareAuthors(inside)
		}
	}
}

// openBracket returns the first of ( [ 【 in s, -1 for none: creditBrackets looks through every line for it.
func openBracket(s string) int {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '(', '[':
			return i
		case 0xE3:
			if strings.HasPrefix(s[i:], "【") {
				return i
			}
		}
	}
	return -1
}

// readRoles reads role after role up to limit and returns how many names it found.
func (a *article) readRoles(at, limit int, rule string) int {
	before := len(a.credits)
	for at < limit {
		role, next, ok := a.roleAt(at, limit)
		if !ok {
			_, size := a.runeAt(at)
			at += size
			continue
		}
		names, end := a.creditNames(next, limit, isSourceRole(a.norm(role)))
		if len(names) == 0 {
			at = next
			continue
		}
		for _, n := range names {
			if n.role == "" {
				n.role = a.creditRole(role)
			}
			n.rule = rule
			n.media = n.media || isSourceRole(a.norm(role))
			a.credits = append(a.credits, n)
		}
		at = end
	}
	return len(a.credits) - before
}

// roleAt reads the role that begins at byte at, with the sign behind it. The longest role wins; 文, 图 and their like
// count only with a colon or a bar behind them.
func (a *article) roleAt(at, limit int) (role source.Span, next int, ok bool) {
	for _, t := range a.termsAt(at) {
		if t.Class == dict.CreditRole && t.End <= limit {
			role = source.Span{Start: t.Start, End: t.End}
		}
	}
	if role.End == 0 {
		return role, 0, false
	}
	role = a.joinRoles(role, limit)
	next = a.skipSigns(role.End, limit)
	signed := strings.ContainsAny(a.text[role.End:next], ":|丨/") || next > role.End && a.text[role.End] == ' '
	if size := role.End - role.Start; size == len("文") {
		signed = strings.ContainsAny(a.text[role.End:next], ":|丨/")
	}
	plain := strings.HasSuffix(a.norm(role), "记者") || strings.HasSuffix(a.norm(role), "通讯员")
	if !signed && !plain || next >= limit {
		return role, 0, false
	}
	return role, next, true
}

// joinRoles takes 文/图 and 摄影报道 as one role.
func (a *article) joinRoles(role source.Span, limit int) source.Span {
	if role.End < limit && (a.text[role.End] == '/' || a.text[role.End] == '&') {
		for _, t := range a.termsAt(role.End + 1) {
			if t.Class == dict.CreditRole && t.End <= limit && t.End-t.Start <= len("摄影") && !strings.HasSuffix(a.norm(source.Span{Start: t.Start, End: t.End}), "记者") {
				return source.Span{Start: role.Start, End: t.End}
			}
		}
	}
	return role
}

// skipSigns passes the colon, bar and blanks behind a role.
func (a *article) skipSigns(at, limit int) int {
	for at < limit {
		c, size := a.runeAt(at)
		if !strings.ContainsRune(" \t:|丨/—-", c) {
			return at
		}
		at += size
	}
	return at
}

// skipMedium passes the medium in front of a role: 人民法院报记者, 《团结报》记者, 本报记者, 新华社记者, □.
func (a *article) skipMedium(at, limit int) int {
	text := a.text[at:limit]
	text = strings.TrimLeft(text, " □■●◎\t")
	at = limit - len(text)
	if strings.HasPrefix(text, "《") {
		if i := indexWithin(text, "》", 45); i > 0 {
			if next := at + i + len("》"); a.startsRole(next) {
				return next
			}
		}
	}
	for _, suffix := range []string{"报", "社", "网", "台", "本文", "本报", "本网", "本刊", "报社", "杂志", "客户端", "新闻", "日报", "晚报"} {
		if i := indexWithin(text, suffix, 36); i >= 0 && a.startsRole(at+i+len(suffix)) {
			return at + i + len(suffix)
		}
	}
	return at
}

func (a *article) startsRole(at int) bool {
	for _, t := range a.termsAt(at) {
		if t.Class == dict.CreditRole {
			return true
		}
	}
	return false
}

// creditRole returns the role in the author's script: 摄 is written 摄影, 本报记者 is 记者.
func (a *article) creditRole(role source.Span) string {
	text, printed := a.norm(role), a.quote(role)
	for _, own := range []string{"本报", "本网", "本文", "本刊", "稿件", "文章", "信息", "本期"} {
		if strings.HasPrefix(text, own) && len(text) > len(own) {
			skip := utf8.RuneCountInString(own)
			return string([]rune(printed)[skip:])
		}
	}
	switch text {
	case "摄":
		return a.inScript("摄影", "攝影")
	}
	return printed
}

func isSourceRole(role string) bool {
	return strings.HasSuffix(role, "来源") || role == "转自" || role == "供图" || role == "供稿" || role == "供稿单位" || role == "报送单位" || role == "出品"
}

// creditShots reads 张三摄 and 记者张三/台北报道 in running text.
func (a *article) creditShots(line source.Span) {
	for _, n := range a.names {
		if n.Start < line.Start || n.End > line.End {
			continue
		}
		shown := n
		shown.End = a.cutPlace(n.Start, n.End, line.End)
		if t := strings.TrimLeft(a.text[n.End:line.End], " "); t == "摄" || strings.HasPrefix(t, "摄)") || strings.HasPrefix(t, "摄。") {
			n.End = line.End - len(t) // 李明 摄
		}
		rest, before := a.text[n.End:line.End], a.text[line.Start:n.Start]
		reporter := strings.HasSuffix(strings.TrimRight(before, " "), "记者")
		hit := creditHit{name: shown.Span, rule: "credit.shot"}
		switch {
		case strings.HasPrefix(rest, "摄") && !strings.HasPrefix(rest, "摄像") && !strings.HasPrefix(rest, "摄氏"):
			hit.role = a.inScript("摄影", "攝影")
		case reporter && (strings.HasPrefix(rest, "/") || bylineBehind(rest)):
			hit.role = a.inScript("记者", "記者")
			hit.rule = "credit.byline"
		default:
			continue
		}
		a.credits = append(a.credits, hit)
	}
}

// bylineBehind reports whether a place and 电 or 报道 follow: 台北28日电, 屏东报导.
func bylineBehind(rest string) bool {
	limit := min(len(rest), 36)
	for limit > 0 && limit < len(rest) && !utf8.RuneStart(rest[limit]) {
		limit--
	}
	head := rest[:limit]
	if i := strings.IndexAny(head, "。,;"); i >= 0 {
		head = head[:i]
	}
	for _, word := range []string{"日电", "报道", "报导", "专电", "综合外电"} {
		if strings.Contains(head, word) {
			return true
		}
	}
	return false
}

// inScript chooses the form of the article's script.
func (a *article) inScript(hans, hant string) string {
	if a.doc.Script == "hant" {
		return hant
	}
	return hans
}

// settleCredits sorts the credits, drops repeats, and makes their people known as names.
func (a *article) settleCredits() {
	sort.SliceStable(a.credits, func(i, j int) bool { return a.credits[i].name.Start < a.credits[j].name.Start })
	kept := a.credits[:0]
	seen := map[string]bool{}
	for _, c := range a.credits {
		key := c.role + "\x00" + a.quote(c.name)
		if seen[key] || len(kept) > 0 && kept[len(kept)-1].name == c.name {
			continue
		}
		seen[key] = true
		kept = append(kept, c)
		if !c.media {
			a.addName(c.name, c.rule)
		}
	}
	a.credits = kept
}

// addName makes a span a mention of a person, in place of the hits that it overlaps.
func (a *article) addName(s source.Span, rule string) {
	lo := sort.Search(len(a.names), func(i int) bool { return a.names[i].End > s.Start })
	hi := lo
	for hi < len(a.names) && a.names[hi].Start < s.End {
		hi++
	}
	if hi == lo+1 && a.names[lo].Span == s {
		return
	}
	hit := nameHit{Span: s, rule: rule, person: squeeze(a.norm(s))}
	a.names = append(a.names[:lo], append([]nameHit{hit}, a.names[hi:]...)...)
}
