package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// What tells a maker's name from a word, a post, a label or a medium behind a role.

// likelyName reports whether a run can be a name where no colon says so: recognised as one, or built like one and no word.
func (a *article) likelyName(s source.Span) bool {
	if a.named(s) {
		return true
	}
	text := squeeze(a.norm(s))
	n := runeCount(text)
	info, word := dict.Word(text)
	return n >= 2 && n <= 3 && (!word || info.Tag == dict.TagPerson) && (s.End-s.Start > len(text) || a.surnamed(s))
}

// closedName reports whether a run behind a role can only be its holder's name, though it may be a word: two to four characters up to the bracket, a
// mark or the next role: （记者苦荞）.
func (a *article) closedName(s source.Span, limit int) bool {
	text := squeeze(a.norm(s))
	n := runeCount(text)
	if n < 2 || n > 4 && !strings.Contains(text, "·") || closing(text, notMakers[:]) != "" || opening(text, notMakers[:]) != "" {
		return false
	}
	end := a.skipBlanks(s.End, limit)
	if end >= limit {
		return limit < len(a.text) && strings.IndexByte(")],", a.text[limit]) >= 0
	}
	return strings.IndexByte(",;/", a.text[end]) >= 0 || strings.HasPrefix(a.text[end:], "、") || a.roleAhead(end, limit)
}

// notMakers are words behind a role that are no names: （记者综合报道）.
var notMakers = [...]string{"综合", "采访", "报道", "整理", "现场", "编译", "统稿", "手记", "团队", "本报", "本网", "据", "在", "从", "对"}

// unnamedGiver reports whether a run stands for whoever a picture is from, without a name: 图：受访者提供, 网友供图.
func unnamedGiver(text string) bool {
	switch text {
	case "受访者", "被访者", "采访对象", "网友", "读者", "警方", "院方", "校方", "家属", "当事人", "民众", "资料照", "资料照片", "资料图", "资料图片", "示意图", "档案照":
		return true
	}
	return closing(text, []string{"画面", "供图"}) != ""
}

// endsPost reports whether a run is a post, not a name: 主持：县委常委.
func (a *article) endsPost(s source.Span) bool {
	for _, t := range a.terms[a.firstTerm(s.Start):] {
		if t.Start >= s.End {
			break
		}
		if t.Class == dict.PostHead && t.End == s.End && t.End-t.Start >= 2*len("长") && s.End-s.Start > 3*len("长") {
			return true
		}
	}
	return false
}

// isLabel reports whether a run is no name but the label of something else: 发布时间：, 摄影报道.
func (a *article) isLabel(s source.Span, limit int) bool {
	if text := a.norm(s); s.End < limit && a.text[s.End] == ':' || strings.HasSuffix(text, "报讯") || strings.HasSuffix(text, "网讯") {
		return true
	}
	for _, t := range a.termsAt(s.Start) {
		if t.Class == dict.CreditRole && t.End-t.Start >= 6 {
			return true
		}
	}
	return false
}

// mediumFirst reports whether a run of four characters that a blank sets off from names is a medium's: 海山融媒 李明 王芳.
func (a *article) mediumFirst(s source.Span, limit int) bool {
	text := a.norm(s)
	return runeCount(text) == 4 && allHan(text) && !a.named(s) && s.End < limit && a.text[s.End] == ' '
}

// creditNames reads the names behind a role, up to the next role or a sign that ends them: 李林, 陆　迪, 顾 盼 佴志冬,
// 张三、李四. Where the role is an outlet's it reads that instead. An office before names is theirs: 城关法院 朱燕.
func (a *article) creditNames(role source.Span, at, limit int) ([]creditHit, int) {
	if isSourceRole(a.norm(role)) {
		if hits, end := a.namesAlone(at, limit); len(hits) > 0 {
			return hits, end // 来源：赵晨 钱小敏
		}
		return a.creditMedium(at, limit)
	}
	bare := !strings.ContainsAny(a.text[role.End:at], labelSigns) || role.End > role.Start && !a.startsRole(role.Start)
	var hits []creditHit
	for at < limit {
		if a.text[at] == '/' && len(hits) > 0 && bylineBehind(a.text[at:limit]) {
			break // 记者王宇/台北报道
		}
		at = a.skipBetween(at, limit)
		if name, role := a.givenBy(at, limit); role.End > 0 {
			hits = append(hits, creditHit{role: a.creditRole(role), name: name, media: a.isOffice(name)})
			at = role.End
			continue
		}
		if at >= limit || len(hits) > 0 && (a.placeReports(at, limit) || a.roleAhead(at, limit)) {
			break
		}
		name, next := a.creditName(at, limit)
		office := name.End > 0 && (a.isOffice(name) || a.officeShort(name) || strings.HasPrefix(a.text[name.End:], "提供") && !a.named(name))
		if name.End == 0 || a.isLabel(name, limit) || bare && !office && !a.likelyName(name) && !a.closedName(name, limit) || a.endsPost(name) || unnamedGiver(a.norm(name)) {
			break
		}
		hits = append(hits, creditHit{name: name, media: office})
		at = next
		if n := shotLen(a.text[at:limit]); n > 0 {
			hits[len(hits)-1].role = a.inScript("摄影", "攝影")
			at += n
		}
		if c, _ := a.runeAt(at); at < limit && !strings.ContainsRune(" \t、/,", c) && !a.nameStarts(at, limit) {
			break
		}
	}
	if text := a.norm(role); len(hits) == 0 && (text == "供稿" || text == "供图") {
		return a.creditMedium(at, limit)
	}
	return personsFirst(hits), at
}

// givenBy reads who a picture is from before its role: 南宁市公安局|供图.
func (a *article) givenBy(at, limit int) (name, role source.Span) {
	run := a.hanRun(at, limit)
	if i := strings.LastIndex(a.text[at:run], "供图"); i >= 2*len("李") && at+i+len("供图") == run {
		name, role = source.Span{Start: at, End: at + i}, source.Span{Start: at + i, End: run}
	}
	if n := (name.End - name.Start) / len("李"); n > 4 && !a.isOffice(name) || unnamedGiver(a.norm(name)) {
		return source.Span{}, source.Span{}
	}
	return name, role
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
	for _, word := range []string{"摄影报道", "报道", "报导", "协力", "摄", "文", "图"} {
		if i := strings.Index(text, word); i >= 6 && (len(word) > 3 || i+len(word) == len(text) && (i >= 9 || word == "摄")) {
			return at + i
		}
	}
	return end
}
