package analyze

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// creditNames reads the names behind a role, up to the next role or a sign that ends them: 李林, 陆　迪, 顾 盼 佴志冬,
// 张三、李四. With medium set it reads an outlet or office instead.
func (a *article) creditNames(at, limit int, medium bool) ([]creditHit, int) {
	if medium {
		return a.creditMedium(at, limit)
	}
	var hits []creditHit
	for at < limit {
		if a.text[at] == '/' && len(hits) > 0 && bylineBehind(a.text[at:limit]) {
			break // 记者王宇/台北报道
		}
		at = a.skipBetween(at, limit)
		if at >= limit {
			break
		}
		if _, _, ok := a.roleAt(at, limit); ok && len(hits) > 0 {
			break
		}
		name, next := a.creditName(at, limit)
		if name.End == 0 || a.isLabel(name, limit) {
			break
		}
		hit := creditHit{name: name, media: a.isOffice(name)}
		if n := len(hits); n > 0 && hits[n-1].media && !hit.media {
			hits = hits[:n-1] // 作者：城关法院 朱燕
		}
		hits = append(hits, hit)
		at = next
		if strings.HasPrefix(a.text[at:limit], "摄") && !strings.HasPrefix(a.text[at:limit], "摄影") {
			hits[len(hits)-1].role = a.inScript("摄影", "攝影")
			at += len("摄")
		}
		if c, _ := a.runeAt(at); at < limit && !strings.ContainsRune(" \t、/,", c) {
			break
		}
	}
	return hits, at
}

// skipBetween passes what separates two names.
func (a *article) skipBetween(at, limit int) int {
	for at < limit {
		c, size := a.runeAt(at)
		if !strings.ContainsRune(" \t、/,", c) {
			return at
		}
		at += size
	}
	return at
}

// creditName reads one name at byte at: a recognised one, a run of two to four characters, two characters apart, or a
// name with points.
func (a *article) creditName(at, limit int) (source.Span, int) {
	run := a.cutPlace(at, a.hanRun(at, limit), limit)
	n := utf8.RuneCountInString(a.text[at:run])
	switch {
	case n == 0:
		return a.latinName(at, limit)
	case n == 1:
		next := a.skipBlanks(run, limit)
		end := a.hanRun(next, limit)
		end = a.cutShot(next, end)
		if k := utf8.RuneCountInString(a.text[next:end]); next > run && k >= 1 && k <= 2 && !a.rolesAhead(next, limit) {
			return source.Span{Start: at, End: end}, end
		}
		return source.Span{}, at
	case n <= 4:
		if cut := a.cutReport(at, run); cut > at {
			run = cut
		}
		return source.Span{Start: at, End: run}, run
	}
	if strings.Contains(a.text[at:run], "·") {
		return source.Span{Start: at, End: run}, run
	}
	lo := sort.Search(len(a.names), func(i int) bool { return a.names[i].Start >= at })
	if lo < len(a.names) && a.names[lo].Start == at && a.names[lo].End <= limit {
		return a.names[lo].Span, a.names[lo].End
	}
	if cut := a.cutReport(at, run); cut > at && cut < run {
		return source.Span{Start: at, End: cut}, cut
	}
	if a.isOffice(source.Span{Start: at, End: run}) {
		return source.Span{Start: at, End: run}, run
	}
	return source.Span{}, at
}

// cutPlace ends a run of characters before the place of a dateline: 李明台北 in 记者李明台北5日电.
func (a *article) cutPlace(at, run, limit int) int {
	if run-at < 4*len("李") || !bylineBehind(a.text[at:limit]) {
		return run
	}
	for _, t := range a.terms[a.firstTerm(at+2*len("李")):] {
		if t.Start > at+3*len("李") || t.Start >= run {
			break
		}
		if t.Class == dict.Place && (t.End == run || bylineBehind(a.text[t.End:limit])) {
			return t.Start
		}
	}
	return run
}

// isLabel reports whether a run is no name but the label of something else: 发布时间：, 摄影报道.
func (a *article) isLabel(s source.Span, limit int) bool {
	if s.End < limit && a.text[s.End] == ':' {
		return true
	}
	for _, t := range a.termsAt(s.Start) {
		if t.Class == dict.CreditRole && t.End-t.Start >= 6 {
			return true
		}
	}
	return false
}

// rolesAhead reports whether a role with its sign begins at byte at, so that 文 in 罗 文 is a name's and in 图：甲 文：乙 a role.
func (a *article) rolesAhead(at, limit int) bool {
	_, _, ok := a.roleAt(at, limit)
	return ok
}

// cutShot ends the second half of a spaced name in front of 摄: 骆 拓摄.
func (a *article) cutShot(at, end int) int {
	if text := a.text[at:end]; len(text) > len("摄") && strings.HasSuffix(text, "摄") {
		return end - len("摄")
	}
	return end
}

// cutReport ends a name in front of 摄, 报道 and their kin.
func (a *article) cutReport(at, end int) int {
	text := a.text[at:end]
	for _, word := range []string{"摄影报道", "报道", "报导", "摄", "文", "图"} {
		if i := strings.Index(text, word); i >= 6 && (len(word) > 3 || i+len(word) == len(text)) {
			return at + i
		}
	}
	return end
}

// hanRun returns the end of the run of Chinese characters and points that begins at byte at.
func (a *article) hanRun(at, limit int) int {
	for at < limit {
		c, size := a.runeAt(at)
		if !unicode.Is(unicode.Han, c) && c != '·' || c == '丨' {
			return at
		}
		at += size
	}
	return at
}

func (a *article) latinName(at, limit int) (source.Span, int) {
	end := at
	for end < limit {
		c, size := a.runeAt(end)
		if !unicode.IsLetter(c) && c != '.' && c != ' ' || unicode.Is(unicode.Han, c) {
			break
		}
		end += size
	}
	s := a.trim(source.Span{Start: at, End: end})
	if s.End-s.Start < 2 {
		return source.Span{}, at
	}
	return s, end
}

func (a *article) skipBlanks(at, limit int) int {
	for at < limit && (a.text[at] == ' ' || a.text[at] == '\t') {
		at++
	}
	return at
}

// creditMedium reads an outlet or an office: up to a wide gap, a new role, a date or the end.
func (a *article) creditMedium(at, limit int) ([]creditHit, int) {
	end := at
	for end < limit {
		c, size := a.runeAt(end)
		if strings.ContainsRune(")】,;|丨。", c) {
			break
		}
		if c == ' ' {
			next := a.skipBlanks(end, limit)
			if next-end > 1 || next >= limit || a.startsRole(next) || isDigit(a.text[next]) {
				break
			}
			end = next
			continue
		}
		end += size
	}
	s := a.trim(source.Span{Start: at, End: end})
	if text := a.norm(s); strings.HasPrefix(text, "《") && strings.HasSuffix(text, "》") {
		s = source.Span{Start: s.Start + len("《"), End: s.End - len("》")}
	}
	if n := utf8.RuneCountInString(a.norm(s)); n < 2 || n > 30 {
		return nil, at
	}
	return []creditHit{{name: s, media: true}}, end
}

// closingOffice reads an office that signs an article on a line of its own: 本报评论部.
func (a *article) closingOffice(line source.Span) {
	text := a.norm(line)
	for _, tail := range []string{"评论部", "编辑部", "评论员", "研究室", "宣传处", "新闻办公室", "编者"} {
		if strings.HasSuffix(text, tail) && utf8.RuneCountInString(text) <= 16 && a.hanRun(line.Start, line.End) == line.End {
			a.credits = append(a.credits, creditHit{role: "作者", name: line, rule: "credit.office", media: true})
		}
	}
}

// isOffice reports whether a credited name is an office or an outlet.
func (a *article) isOffice(s source.Span) bool {
	text := a.norm(s)
	if utf8.RuneCountInString(text) < 4 {
		return false
	}
	for _, tail := range []string{"办公室", "法院", "检察院", "公安局", "司法局", "报", "网", "社", "台", "部", "处", "科", "室", "局", "中心", "委", "会", "公众号", "客户端", "庭", "办"} {
		if strings.HasSuffix(text, tail) {
			return true
		}
	}
	return false
}

// bareAuthors reads the brackets that end an article: names alone, or an office and names.
func (a *article) bareAuthors(inside source.Span) {
	at := a.skipBetween(inside.Start, inside.End)
	var hits []creditHit
	for at < inside.End {
		name, next := a.creditName(at, inside.End)
		if name.End == 0 || next <= at {
			return
		}
		if a.isOffice(name) || len(hits) == 0 && a.officeShort(name) {
			if len(hits) > 0 {
				return
			}
		} else if !a.surnamed(name) {
			return
		} else {
			hits = append(hits, creditHit{role: "作者", name: name, rule: "credit.tail"})
		}
		at = a.skipBetween(next, inside.End)
	}
	a.credits = append(a.credits, hits...)
}

// officeShort reports whether a short run names an office in front of authors: 市人大办, 县法院.
func (a *article) officeShort(s source.Span) bool {
	text := a.norm(s)
	for _, tail := range []string{"办", "院", "局", "庭", "委", "部", "报", "社"} {
		if strings.HasSuffix(text, tail) && utf8.RuneCountInString(text) >= 3 && !a.surnamed(s) {
			return true
		}
	}
	return false
}
