package analyze

import (
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/internal/source"
)

// listedNames appends the word with a surname between two names of a list, 夏提·艾力、|安宁|、常胜, and the one that closes a list of two names or more,
// 韦国强、覃天、|陆地|,: there a word is a name.
func (a *article) listedNames(more []nameHit) []nameHit {
	const sign = "、"
	for i, n := range a.names {
		rest, ok := strings.CutPrefix(a.text[n.End:], sign)
		if !ok {
			continue
		}
		end := strings.IndexFunc(rest, func(c rune) bool { return !isHan(c) || c == '等' })
		if end < 0 {
			end = len(rest)
		}
		s := source.Span{Start: n.End + len(sign), End: n.End + len(sign) + end}
		if c := utf8.RuneCountInString(rest[:end]); c < 2 || c > 3 || !a.surnamed(s) {
			continue
		}
		if i+1 < len(a.names) && a.names[i+1].Start < s.End {
			continue
		}
		behind := a.text[s.End:]
		between := i+1 < len(a.names) && strings.HasPrefix(behind, sign) && a.names[i+1].Start == s.End+len(sign)
		closes := i > 0 && a.names[i-1].End+len(sign) == n.Start && opening(behind, []string{",", "。", ";", ")", "等"}) != ""
		if between || closes {
			more = append(more, nameHit{Span: s, rule: "person.name", score: doubt, person: a.norm(s)})
		}
	}
	return more
}

// withoutFor takes 为 off the end of a name of three characters where it opens what is done for somebody honored: 院长蓝天|为获得“…”奖章的李明颁发证书.
func (a *article) withoutFor() {
	for i := range a.names {
		n := &a.names[i]
		short, ok := strings.CutSuffix(a.norm(n.Span), "为")
		if !ok || utf8.RuneCountInString(short) != 2 || opening(a.text[n.End:], []string{"获", "荣", "受", "先进", "优秀", "当选"}) == "" {
			continue
		}
		clause := a.text[n.End : n.End+len(cutAt(a.text[n.End:], 2*maxHonorName))]
		if end := indexAny(clause, ",;。!?"); end >= 0 {
			clause = clause[:end]
		}
		if strings.Contains(clause, "的") && holdsAnyWord(clause, []string{"颁", "授牌", "授奖", "佩戴", "献花", "送上"}) {
			n.End -= len("为")
			n.person = squeeze(a.norm(n.Span))
		}
	}
}

// holdsAnyWord reports whether a text holds one of some words.
func holdsAnyWord(text string, words []string) bool {
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}
