package analyze

import "github.com/fawen/fawen/internal/source"

// addNicknames adds the places that name a person by 老 or 小 and the surname, where the article has one person of that surname named before:
// 老李.
func (a *article) addNicknames(parties []party, of map[rune]source.Span, word string) []party {
	for at := 0; ; {
		i := index(a.text[at:], word)
		if i < 0 {
			return parties
		}
		start := at + i
		at = start + len(word)
		c, size := a.runeAt(at)
		full, ok := of[c]
		if !ok || full.End == 0 || full.Start >= start || !a.startsClause(start) && closing(a.text[:start], nicknamed) == "" {
			continue
		}
		if next := a.text[at+size:]; next != "" && !among(",。;:!?、“”", firstRune(next)) && opening(next, nicknameVerbs) == "" {
			continue // 老马识途
		}
		parties = append(parties, party{Span: source.Span{Start: start, End: at + size}, kind: "person", court: -1, name: full})
	}
}

// nicknamed are words in front of a nickname, nicknameVerbs those behind it.
var (
	nicknamed     = []string{"是", "给", "为", "由", "被", "和", "与", "向", "对", "叫", "让", "把", "评", "授予"}
	nicknameVerbs = []string{"也", "就", "都", "又", "还", "才", "曾", "已", "是", "的", "在", "被", "把", "从", "当", "说", "笑", "去年", "今年", "当年", "本人", "自己", "获", "荣", "拿", "得", "评", "立", "受", "捧", "摘", "成", "有", "没", "不", "和", "与", "两", "先", "后", "退", "家"}
)

// wholeNames returns where the article has the names of two or more parts, by person: 买买提·肉孜, who is 买买提 in the rest of it.
func (a *article) wholeNames() map[string]source.Span {
	var whole map[string]source.Span
	for _, n := range a.names {
		if holds(a.norm(n.Span), "·") && whole[n.person].End == 0 {
			if whole == nil {
				whole = map[string]source.Span{}
			}
			whole[n.person] = n.Span
		}
	}
	return whole
}
