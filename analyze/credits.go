package analyze

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// Credits stand where an article speaks of itself: in brackets at its head or tail (本报讯（记者 张三 通讯员 李四）), on
// lines of their own (责编：王五), behind a byline (记者王宇/台北报道). A role word elsewhere (一审由…审理) is none.
//
// credit_names.go reads the names behind a role.

// creditTail and creditHead are how far from the ends of an article credits may stand, in lines.
const (
	creditHead = 6
	creditTail = 16
)

// findCredits finds the makers of the article.
func (a *article) findCredits() {
	talk, last := a.interviewed(), a.lastSentence()
	for i, line := range a.lines {
		head, tail := i < creditHead, i >= len(a.lines)-creditTail
		switch {
		case !head && !tail:
			if text := a.norm(line); strings.HasPrefix(text, "□") || strings.HasPrefix(text, "■") {
				a.creditLine(line)
			}
			a.captionCredit(line)
			continue
		case talk && strings.HasPrefix(a.norm(line), "记者:"), i > 1 && namesWork(a.norm(a.lines[i-1])), a.creditLine(line), i > 0 && a.labelAbove(a.lines[i-1], line):
			continue
		case i == len(a.lines)-1 && i > 0:
			a.closingOffice(line)
		}
		if tail && i >= last {
			a.creditsInTail(line)
		}
		a.captionCredit(line)
		if head {
			a.squareByline(line)
			a.runningByline(line)
		}
		a.creditBrackets(line, head, tail && (i == last || i >= len(a.lines)-2 || i > last && strings.HasPrefix(a.norm(line), "(")))
		if i == 1 && last > 1 || i == 2 && last > 2 && strings.HasPrefix(a.norm(a.lines[1]), "——") || i == len(a.lines)-1 && i == last+1 {
			a.bareByline(line)
		}
	}
	a.creditShots()
	a.settleCredits()
}

// lastSentence returns the last line that holds a sentence: behind it stand credits and what the page says of itself.
func (a *article) lastSentence() int {
	for i := len(a.lines) - 1; i > 0; i-- {
		if holds(a.norm(a.lines[i]), "。") {
			return i
		}
	}
	return 0
}

// namesWork reports whether a line is a work in a list, so that the author below it is the work's and not the article's: 1.《…》.
func namesWork(line string) bool {
	return strings.HasSuffix(line, "》") && strings.HasPrefix(strings.TrimLeft(line, "0123456789.、() "), "《")
}

// creditLine reads a line that is nothing but credits: 一审：李林 二审：伏勇. It reports whether it was one.
func (a *article) creditLine(line source.Span) bool {
	if longerThan(a.norm(line), 120) || holds(a.norm(line), "。") || strings.HasPrefix(a.norm(line), "最佳") {
		return false // 最佳导演:李明 is a prize
	}
	if a.reversedCredits(line, "credit.line") || a.deskByline(line) {
		return true
	}
	start := a.skipMedium(line.Start, line.End)
	if strings.HasPrefix(a.norm(line), "媒体来源:") {
		start = line.Start + len("媒体")
	}
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

// labelAbove reads a name on a line of its own below its role: 责任编辑： on the line above.
func (a *article) labelAbove(above, line source.Span) bool {
	if !strings.HasSuffix(a.norm(above), ":") || longerThan(a.norm(line), 24) {
		return false
	}
	if name, _, _ := strings.Cut(a.norm(line), "/"); longerThan(name, 12) {
		return false
	}
	var role source.Span
	end := above.End - len(":")
	if strings.HasSuffix(a.text[above.Start:end], "记者署名") {
		end -= len("署名")
	}
	for n := 4; n >= 2 && role.End != end; n-- {
		if at := end - n*len("责"); at >= above.Start {
			role = a.roleTerm(at, end)
		}
	}
	if role.End != end {
		return false
	}
	names, next := a.creditNames(source.Span{Start: role.Start, End: role.Start}, line.Start, line.End)
	if rest := a.text[next:line.End]; rest != "" && !(rest[0] == '/' && closing(rest, []string{"报导", "报道"}) != "") || len(names) == 0 {
		return false
	}
	for _, n := range names {
		n.role, n.rule = a.creditRole(role), "credit.line"
		a.credits = append(a.credits, n)
	}
	return true
}

// creditsInTail reads the credits that follow the last sentence on its own line: ……表示。责任编辑：王五.
func (a *article) creditsInTail(line source.Span) {
	start := line.Start
	if i := lastIndex(a.norm(line), "。"); i > 0 {
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

// creditBrackets reads the brackets of a line that hold credits. Bare names in brackets are authors behind a dateline
// (新华社北京3月5日电（孙程 汪胜）) and at the very end of an article.
func (a *article) creditBrackets(line source.Span, head, last bool) {
	for i := line.Start; i < line.End; {
		open := a.openBracket(source.Span{Start: i, End: line.End})
		if open < 0 {
			return
		}
		_, size := a.runeAt(open)
		start := open + size
		length := strings.IndexAny(a.text[start:line.End], ")]】")
		if length < 0 {
			return
		}
		inside := source.Span{Start: start, End: start + length}
		before := strings.TrimRight(a.text[line.Start:open], " ")
		i = inside.End
		if runeCount(a.norm(inside)) > 100 {
			continue
		}
		inside.End -= len(closing(a.norm(inside), []string{"参与采写", "参与采访", "参与写作", "参与报道", "对本文亦有贡献", "对此文亦有贡献", "对本文有贡献"}))
		begin := a.skipMedium(inside.Start, inside.End)
		if a.reversedCredits(inside, "credit.bracket") || a.trailingRole(inside) || a.authorIs(inside) || a.placedAuthor(inside) {
			continue
		}
		if _, _, ok := a.roleAt(begin, inside.End); ok {
			a.readRoles(begin, inside.End, "credit.bracket")
		} else if head && afterDateline(before) || last && line.End-inside.End <= 24 && a.norm(inside) != "完" {
			a.bareAuthors(inside, false)
		}
	}
}

// afterDateline reports whether a line up to a bracket is the dateline of news: 中新网合肥3月5日电.
func afterDateline(before string) bool {
	return len(before) < 100 && (strings.HasSuffix(before, "电") || strings.HasSuffix(before, "讯") || strings.HasSuffix(before, "消息"))
}

// openBracket returns where the first of ( [ 【 stands in a span, -1 for none.
func (a *article) openBracket(s source.Span) int {
	for _, sign := range a.signsFrom(s.Start) {
		if int(sign) >= s.End {
			break
		}
		if c, _ := a.runeAt(int(sign)); c == '(' || c == '[' || c == '【' {
			return int(sign)
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
		names, end := a.creditNames(role, next, limit)
		if len(names) == 0 {
			at = next
			continue
		}
		for _, n := range names {
			if n.role == "" {
				n.role, n.label = a.creditRole(role), role
			}
			n.rule = rule
			a.credits = append(a.credits, n)
		}
		at = end
	}
	return len(a.credits) - before
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
	slices.SortStableFunc(a.credits, func(x, y creditHit) int { return cmp.Compare(x.name.Start, y.name.Start) })
	kept := a.credits[:0]
	seen := map[string]bool{}
	for _, c := range a.credits {
		key := c.role + "\x00" + a.quote(c.name)
		if seen[key] || len(kept) > 0 && kept[len(kept)-1].name == c.name {
			continue
		}
		seen[key] = true
		kept = append(kept, c)
		a.dropNamesIn(c.label)
		if !c.media {
			a.addName(c.name, c.rule)
		}
	}
	a.credits = kept
}

// dropNamesIn drops the names found within the label of a credit: 配音：李文.
func (a *article) dropNamesIn(label source.Span) {
	i := a.nameFrom(label.Start)
	hi := i
	for hi < len(a.names) && a.names[hi].End <= label.End {
		hi++
	}
	if hi > i {
		a.names = slices.Delete(a.names, i, hi)
	}
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
