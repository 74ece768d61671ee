package analyze

import (
	"sort"
	"strings"
	"unicode"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// namesAlone reads two names and more that are all recognised.
func (a *article) namesAlone(at, limit int) (hits []creditHit, end int) {
	for end = at; end < limit; {
		i := a.nameFrom(end)
		if i == len(a.names) || a.names[i].Start != end || a.names[i].End > limit {
			break
		}
		hits = append(hits, creditHit{name: a.names[i].Span})
		end = a.skipBetween(a.names[i].End, limit)
	}
	if len(hits) < 2 {
		return nil, at
	}
	return hits, end
}

// personsFirst drops the offices where persons stand with them, but for those with a role of their own.
func personsFirst(hits []creditHit) []creditHit {
	persons := hits[:0:0]
	for _, h := range hits {
		if !h.media || h.role != "" {
			persons = append(persons, h)
		}
	}
	if len(persons) == 0 {
		return hits
	}
	return persons
}

// roleAhead reports whether a role with its sign begins at byte at, so that 文 in 罗 文 is a name's and in 图：甲 文：乙 a role.
func (a *article) roleAhead(at, limit int) bool {
	_, _, ok := a.roleAt(at, limit)
	return ok
}

// nameStarts reports whether a name begins right behind another: 赵洪森 + 范晓.
func (a *article) nameStarts(at, limit int) bool {
	if i := a.nameFrom(at); i < len(a.names) && a.names[i].Start == at {
		return true
	}
	rest := source.Span{Start: at, End: a.hanRun(at, limit)}
	return a.surnamed(rest) && a.likelyName(rest)
}

// nameFrom gives the first recognised name that begins at byte at or behind it.
func (a *article) nameFrom(at int) int {
	return sort.Search(len(a.names), func(i int) bool { return a.names[i].Start >= at })
}

// placeReports reports whether a place and 报道 stand at byte at: 记者 赵晨 + 合肥摄影报道.
func (a *article) placeReports(at, limit int) bool {
	for _, t := range a.termsAt(at) {
		if t.Class == dict.Place && t.End <= limit && (bylineBehind(a.text[t.End:limit]) || t.End == limit && opening(a.text[limit:], []string{"报道", "报导"}) != "") {
			return true
		}
	}
	return false
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
	run := a.cutRole(at, a.cutPlace(at, a.hanRun(at, limit), limit, 2))
	run -= len(closing(a.text[at:run], []string{"提供"}))
	n := runeCount(a.text[at:run])
	switch {
	case n == 0:
		return a.latinName(at, limit)
	case n == 1:
		next := a.skipBlanks(run, limit)
		end := a.cutPlace(next, a.hanRun(next, limit), limit, 1)
		end = a.cutShot(next, end)
		if third := a.skipBlanks(end, limit); end-next == len("徒") && third > end {
			if last := a.hanRun(third, limit); last-third == len("敏") && !(last < limit && a.text[last] == '/') && !a.roleAhead(third, limit) && a.hanRun(a.skipBlanks(last, limit), limit)-a.skipBlanks(last, limit) != len("敏") {
				return source.Span{Start: at, End: last}, last // 司 徒 敏
			}
		}
		if k := runeCount(a.text[next:end]); next > run && k >= 1 && k <= 2 && !a.roleAhead(next, limit) {
			return source.Span{Start: at, End: end}, end
		}
		return source.Span{}, at
	case n <= 4:
		if first, ok := a.firstOf(at, run); ok {
			return first, first.End
		}
		if cut := a.cutReport(at, run); cut > at {
			run = cut
		}
		return source.Span{Start: at, End: run}, run
	}
	if strings.Contains(a.text[at:run], "·") {
		return source.Span{Start: at, End: run}, run
	}
	return a.longRun(at, run)
}

// cutRole ends a run before the role that follows a name without a sign: 任勇 + 摄影, 赵晨 + 通讯员.
func (a *article) cutRole(at, run int) int {
	const shortest = 2 * len("任")
	for i := at + shortest; i <= at+2*shortest && i < run; i += len("任") {
		if role := a.roleTerm(i, run); role.End-role.Start >= shortest {
			return i
		}
	}
	return run
}

// longRun reads a name out of a run of five characters and more: 赵洪森范晓, 李明报道, 郑州中院王伟, or an office.
func (a *article) longRun(at, run int) (source.Span, int) {
	whole := source.Span{Start: at, End: run}
	if a.isOffice(whole) && a.nameEndingAt(at, run) < 0 {
		return whole, run
	}
	if i := a.nameFrom(at); i < len(a.names) && a.names[i].Start == at && a.names[i].End <= run {
		return a.names[i].Span, a.names[i].End
	}
	if cut := a.cutReport(at, run); cut > at && cut < run {
		return source.Span{Start: at, End: cut}, cut
	}
	if first, ok := a.twoNames(whole); ok {
		return first, first.End
	}
	if i := a.nameEndingAt(at, run); i >= 0 && a.isOffice(source.Span{Start: at, End: a.names[i].Start}) {
		return a.names[i].Span, run
	}
	return source.Span{}, at
}

// nameEndingAt gives the recognised name that ends a run, -1 for none.
func (a *article) nameEndingAt(at, run int) int {
	for i := a.nameFrom(at); i < len(a.names) && a.names[i].End <= run; i++ {
		if a.names[i].End == run {
			return i
		}
	}
	return -1
}

// twoNames splits a run of five or six characters that only one cut makes two names: 钱小敏 + 孙亦凡.
func (a *article) twoNames(whole source.Span) (first source.Span, ok bool) {
	n := runeCount(a.norm(whole))
	for size := 2; size <= 3; size++ {
		if n-size < 2 || n-size > 3 {
			continue
		}
		cut := source.Span{Start: whole.Start, End: whole.Start + size*len("钱")}
		if rest := (source.Span{Start: cut.End, End: whole.End}); a.surnamed(cut) && a.surnamed(rest) && a.likelyName(cut) && a.likelyName(rest) && !among("依按", firstRune(a.norm(cut))) {
			if ok {
				return source.Span{}, false
			}
			first, ok = cut, true
		}
	}
	return first, ok
}

// firstOf returns the first of two recognised names that make up a run: 王芳 of 王芳李明.
func (a *article) firstOf(at, run int) (source.Span, bool) {
	i := a.nameFrom(at)
	if i+1 < len(a.names) && a.names[i].Start == at && a.names[i+1].Start == a.names[i].End && a.names[i+1].End == run {
		return a.names[i].Span, true
	}
	return source.Span{}, false
}

// cutPlace ends a run of characters before the place of a dateline, at least so many characters on: 李明台北 in 记者李明台北5日电.
func (a *article) cutPlace(at, run, limit, least int) int {
	if run-at < (least+2)*len("李") || !bylineBehind(a.text[at:limit]) {
		return run
	}
	cut := run
	for _, t := range a.terms[a.firstTerm(at+least*len("李")):] {
		if t.Start > at+3*len("李") || t.Start >= run {
			break
		}
		if t.Class == dict.Place && (t.End == run || bylineBehind(a.text[t.End:limit])) {
			cut = t.Start // the last: 李晓东|台湾, not 李晓|东台
		}
	}
	return cut
}

// shotLen returns the length of 摄, 摄影 or /摄影 behind a name, 0 for 摄影报道 and 摄影 李晓明.
func shotLen(text string) int {
	if rest, stroke := strings.CutPrefix(text, "/摄"); stroke {
		if !shotBehind(text) {
			return 0
		}
		return len(text) - len(strings.TrimPrefix(rest, "影"))
	}
	switch rest, whole := strings.CutPrefix(text, "摄影"); {
	case whole && (rest == "" || strings.IndexByte(")],;", rest[0]) >= 0 || strings.HasPrefix(rest, "。")):
		return len("摄影")
	case !whole && strings.HasPrefix(text, "摄"):
		return len("摄")
	}
	return 0
}

// hanRun returns the end of the run of Chinese characters and points that begins at byte at.
func (a *article) hanRun(at, limit int) int {
	for at < limit {
		if at < len(a.text) && a.text[at] >= 0xE5 && a.text[at] <= 0xE9 {
			at += len("倀") // up to 鿿
			continue
		}
		c, size := a.runeAt(at)
		if c == '丨' || (c < firstHan || c > lastHan) && c != '·' && !unicode.Is(unicode.Han, c) {
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
	if s.End-s.Start < 2 || end < limit && isDigit(a.text[end]) {
		return source.Span{}, at // SN095 is a number
	}
	return s, end
}

func (a *article) skipBlanks(at, limit int) int {
	for at < limit && (a.text[at] == ' ' || a.text[at] == '\t') {
		at++
	}
	return at
}

// bareAuthors reads a span that holds nothing but names, or an office and names, and reports whether it did. Roles may follow:
// （李明 通讯员 王芳）. One of several may have a surname that no list has; sure says that
// a role behind them leaves no doubt.
func (a *article) bareAuthors(inside source.Span, sure bool) bool {
	at := a.skipBetween(inside.Start, inside.End)
	if closing(a.norm(inside), []string{"讯", "电"}) != "" || neverName(a.norm(inside)) || a.noNameAtAll(inside) {
		return false // (香港讯), (后左)
	}
	var hits []creditHit
	strange := 0
	for at < inside.End && (len(hits) == 0 || !a.roleAhead(at, inside.End)) {
		name, next := a.creditName(at, inside.End)
		if name.End == 0 || next <= at {
			return false
		}
		if unnamedGiver(a.norm(name)) {
			return false
		}
		if a.isOffice(name) || len(hits) == 0 && (a.officeShort(name) || a.mediumFirst(name, inside.End)) {
			if len(hits) > 0 {
				return false
			}
		} else {
			if !a.surnamed(name) || !a.likelyName(name) {
				strange++
			}
			hits = append(hits, creditHit{role: "作者", name: name, rule: "credit.tail"})
		}
		at = a.skipBetween(next, inside.End)
	}
	if len(hits) == 0 || !sure && len(hits) < 2*strange+1 {
		return false
	}
	a.credits = append(a.credits, hits...)
	a.readRoles(at, inside.End, "credit.bracket")
	return true
}
