package analyze

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Roles: the words that say what somebody did for an article. The dictionary has the common ones; others are composed of
// them: 发稿编辑, 签发人, 一审一校, 编辑、校对, and set with blanks, 编　辑.

// labelSigns are what stands between a role and its names.
const labelSigns = ":|丨/"

// roleAt returns the role that begins at byte at, with the sign behind it. The longest role wins; 文, 图 and their like
// count only with a colon or a bar behind them.
func (a *article) roleAt(at, limit int) (role source.Span, next int, ok bool) {
	if role = a.roleTerm(at, limit); role.End > 0 {
		if role, next, ok = a.signedRole(role, limit); ok {
			return role, next, true
		}
	}
	if role, ok = a.label(at, limit); !ok {
		return source.Span{}, 0, false
	}
	return a.signedRole(role, limit)
}

// signedRole passes the sign behind a role, with the roles joined to it, and reports whether names can follow.
func (a *article) signedRole(role source.Span, limit int) (whole source.Span, next int, ok bool) {
	role = a.joinRoles(role, limit)
	next = a.skipSigns(role.End, limit)
	signed := strings.ContainsAny(a.text[role.End:next], labelSigns) || next > role.End && a.text[role.End] == ' '
	if size := role.End - role.Start; size == len("文") {
		signed = strings.ContainsAny(a.text[role.End:next], labelSigns)
	}
	if !signed && !a.isReporter(role) && !a.editorNamed(role, limit) || next >= limit {
		return source.Span{}, 0, false
	}
	return role, next, true
}

// editorNamed reports whether an editor's role stands before a short name without a sign: 责编朱敏.
func (a *article) editorNamed(role source.Span, limit int) bool {
	switch a.norm(role) {
	case "责编", "责任编辑", "实习生":
	default:
		return false
	}
	end := a.hanRun(role.End, limit)
	if n := end - role.End; n == len("朱") {
		end = a.hanRun(a.skipBlanks(end, limit), limit)
	} else if n > 3*len("朱") || n == 0 {
		return false
	}
	return end >= limit || strings.IndexByte(" ,;)", a.text[end]) >= 0 || strings.HasPrefix(a.text[end:], "、")
}

// roleTerm returns the longest role of the dictionary that begins at byte at.
func (a *article) roleTerm(at, limit int) (role source.Span) {
	for _, t := range a.rolesFrom(at) {
		if t.Start != at {
			break
		}
		if t.End <= limit {
			role = source.Span{Start: t.Start, End: t.End}
		}
	}
	return role
}

// rolesFrom returns the roles of the dictionary that begin at byte at or behind it.
func (a *article) rolesFrom(at int) []dict.Match {
	return a.roles[sort.Search(len(a.roles), func(i int) bool { return a.roles[i].Start >= at }):]
}

// isReporter reports whether a role stands before names without a sign.
func (a *article) isReporter(role source.Span) bool {
	text := a.norm(role)
	return strings.HasSuffix(text, "记者") || strings.HasSuffix(text, "通讯员")
}

// label reads a role in front of a colon or bar that the dictionary has only in part: 发稿编辑, 签发人, or set with blanks: 编　辑.
func (a *article) label(at, limit int) (source.Span, bool) {
	const longest = 7
	end := at
	for n := 0; n < longest && end < limit; n++ {
		r, size := a.runeAt(end)
		if !isHan(r) || r == '丨' {
			break
		}
		end += size
	}
	if end-at == len("编") {
		return a.spacedRole(at, limit)
	}
	sign := a.skipBlanks(end, limit)
	if r, _ := a.runeAt(sign); end == at || sign >= limit || !strings.ContainsRune(":|丨", r) {
		return source.Span{}, false
	}
	text := a.text[at:end]
	if text == "作者单位" || text == "主持人" {
		return source.Span{}, false
	}
	for _, holder := range [...]string{"人", "员", "者", "单位"} {
		if stem, cut := strings.CutSuffix(text, holder); cut {
			text = stem
			break
		}
	}
	for start := at; start < at+len(text); {
		if t := a.roleTerm(start, limit); t.End == at+len(text) && t.End-t.Start >= len("编辑") && !isSourceRole(a.norm(t)) {
			return source.Span{Start: at, End: end}, true
		}
		_, size := a.runeAt(start)
		start += size
	}
	return source.Span{}, false
}

// spacedRole reads a role of two characters set apart: 编　辑：.
func (a *article) spacedRole(at, limit int) (source.Span, bool) {
	_, size := a.runeAt(at)
	second := a.skipBlanks(at+size, limit)
	if second == at+size || second >= limit {
		return source.Span{}, false
	}
	_, size = a.runeAt(second)
	end := second + size
	if sign := a.skipBlanks(end, limit); sign >= limit || a.text[sign] != ':' {
		return source.Span{}, false
	}
	s := source.Span{Start: at, End: end}
	if _, ok := a.analyzer.lexicon.Lookup(squeeze(a.norm(s)), dict.CreditRole); !ok {
		return source.Span{}, false
	}
	return s, true
}

// joinRoles takes 文/图, 一审一校 and 编辑、校对 as one role. Without a stroke between them a colon must follow.
func (a *article) joinRoles(role source.Span, limit int) source.Span {
	whole := role
	for range 2 {
		at := whole.End
		r, size := a.runeAt(at)
		switch {
		case at >= limit:
			return whole
		case strings.ContainsRune("/&", r):
			at += size
			if next := a.roleTerm(at, limit); next.End > 0 && next.End-at <= len("摄影") && !a.isReporter(next) {
				whole.End = next.End
				continue
			}
			return whole
		case strings.ContainsRune("、和及", r):
			at += size
		}
		next := a.roleTerm(at, limit)
		if next.End == 0 || a.isReporter(next) {
			return whole
		}
		if sign := a.skipBlanks(next.End, limit); sign >= limit || !strings.ContainsAny(a.text[sign:sign+1], ":|") {
			return whole
		}
		whole.End = next.End
	}
	return whole
}

// skipSigns passes the colon, bar and blanks behind a role, and the bracket that opens behind a colon: 责任编辑：【李明】.
func (a *article) skipSigns(at, limit int) int {
	for start := at; at < limit; {
		c, size := a.runeAt(at)
		if !strings.ContainsRune(" \t:|丨/—", c) && !(strings.ContainsRune("【[", c) && at > start && a.text[at-1] == ':') {
			return at
		}
		at += size
	}
	return at
}

// bullets stand in front of a byline, notInMedium in no name of a medium.
var (
	bullets     = newRuneSet(" \t□■●○◎•·◆◇▲△▶★☆※▌▍▎")
	notInMedium = newRuneSet(" ,。:;()据由向被让请对与告诉从该各名位")
)

// skipMedium passes the medium in front of a role: 人民法院报记者, 《团结报》记者, 总台央视记者, 新华社“新华视点”记者, □.
func (a *article) skipMedium(at, limit int) int {
	const longest = 18 // characters of a medium's name
	for at < limit {
		r, size := a.runeAt(at)
		if !bullets.has(r) {
			break
		}
		at += size
	}
	if a.startsRole(at) && opening(a.text[at:limit], []string{"文汇报", "文艺报", "文学报", "文摘报", "摄影报"}) == "" {
		return at
	}
	end, roles := at, a.rolesFrom(at+1)
	for n := 0; n < longest && end < limit; n++ {
		for len(roles) > 0 && roles[0].Start < end {
			roles = roles[1:]
		}
		if len(roles) == 0 || roles[0].Start >= min(limit, at+longest*utf8.UTFMax) {
			break // no role is near
		}
		if roles[0].Start == end {
			if role := a.roleTerm(end, limit); role.End > 0 && (a.isReporter(role) || endsMedium(a.text[at:end])) {
				return end
			}
		}
		r, size := a.runeAt(end)
		if notInMedium.has(r) && !(r == '由' && strings.HasSuffix(a.text[:end], "自")) {
			break // but 自由时报
		}
		end += size
	}
	return at
}

// endsMedium reports whether text ends as the names of media do.
func endsMedium(text string) bool {
	return closing(text, []string{"报", "社", "网", "台", "本文", "本刊", "杂志", "客户端", "新闻", "》"}) != ""
}

func (a *article) startsRole(at int) bool {
	return a.roleTerm(at, len(a.text)).End > 0
}

// creditRole returns the role in the author's script: 摄 is written 摄影, 本报记者 is 记者, 文章出处 is 来源.
func (a *article) creditRole(role source.Span) string {
	text, printed := squeeze(a.norm(role)), squeeze(a.quote(role))
	if strings.HasSuffix(text, "出处") {
		return a.inScript("来源", "來源")
	}
	if before, _ := a.runeBefore(role.Start); text == "全媒体记者" && isHan(before) {
		return a.inScript("记者", "記者") // 某某日报|全媒体记者
	}
	for _, own := range []string{"本报", "本网", "本文", "本刊", "稿件", "文章", "信息", "本期"} {
		if strings.HasPrefix(text, own) && len(text) > len(own) {
			skip := runeCount(own)
			return string([]rune(printed)[skip:])
		}
	}
	switch text {
	case "摄":
		return a.inScript("摄影", "攝影")
	}
	return printed
}

// isSourceRole reports whether the name of a role is that of an outlet or an office.
func isSourceRole(role string) bool {
	return strings.HasSuffix(role, "来源") || strings.HasSuffix(role, "出处") || role == "转自" || role == "出品" || strings.HasSuffix(role, "单位")
}
