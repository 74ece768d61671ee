package news

import (
	"strings"
	"unicode/utf8"
)

// Squeeze drops what makes no difference between names: blanks and the marks of quotation and titles.
func Squeeze(s string) string {
	return strings.Map(func(c rune) rune {
		if strings.ContainsRune(" \t\r\n\u3000\"“”‘’「」『』《》<>", c) {
			return -1
		}
		return c
	}, s)
}

// Title is a title without the words that a report gives as its status: 原院长 → 院长.
func Title(s string) string {
	s = Squeeze(s)
	for _, w := range [...]string{"前任", "前", "原任", "原", "时任", "時任", "现任", "現任", "曾任"} {
		if rest, ok := strings.CutPrefix(s, w); ok && utf8.RuneCountInString(rest) >= 2 {
			return rest
		}
	}
	return s
}

// SameTitle reports whether two titles agree: a department may stand with the title or with the body, 政治部主任 and 主任; 副院长 is not 院长.
func SameTitle(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	if a == b {
		return true
	}
	body, ok := strings.CutSuffix(a, b)
	if !ok || b == "" {
		return false
	}
	for _, tail := range [...]string{"部", "处", "處", "科", "室", "庭", "局", "会", "會", "院", "委", "所", "队", "隊", "组", "組", "办", "辦", "中心", "人大", "政协", "政協", "团", "團"} {
		if strings.HasSuffix(body, tail) {
			return true
		}
	}
	return false
}

// SameOrg reports whether a body that was found, with the full name of its court, is the one that is annotated. canonical gives the full names of the
// courts of the article by their forms. Where none is annotated any will do.
func SameOrg(want, org, court string, canonical map[string]string) bool {
	want, org, court = Squeeze(want), Squeeze(org), Squeeze(court)
	if want == "" {
		return true
	}
	if org != "" && (strings.HasSuffix(org, want) || utf8.RuneCountInString(org) > 3 && strings.HasSuffix(want, org) && !isVague(org)) {
		return true
	}
	full, ok := canonical[want]
	if !ok {
		full = want
	}
	return court != "" && SameCourt(full, court)
}

// SameCourt reports whether two names mean one court: a province or city before the name makes no difference where the shorter one still says which court.
func SameCourt(a, b string) bool {
	a, b = Squeeze(a), Squeeze(b)
	if len(a) > len(b) {
		a, b = b, a
	}
	return a == b || utf8.RuneCountInString(a) > 5 && strings.HasSuffix(b, a) && !isVague(a)
}

// isVague reports whether a name says which kind of court or procuratorate, not which: 市中级人民法院.
func isVague(s string) bool {
	for _, unit := range [...]string{"自治区", "自治區", "自治州", "省", "市", "州"} {
		s = strings.TrimPrefix(s, unit)
	}
	switch s {
	case "高级人民法院", "高級人民法院", "中级人民法院", "中級人民法院", "基层人民法院", "基層人民法院", "人民法院", "人民检察院", "人民檢察院",
		"高级法院", "中级法院", "高級法院", "中級法院", "法院", "地方法院", "高等法院", "最高法院", "區域法院":
		return true
	}
	return false
}

// SameRecipient reports whether two forms mean one recipient of an honor: one may be shorter in front.
func SameRecipient(a, b string) bool {
	a, b = Squeeze(a), Squeeze(b)
	return a == b || utf8.RuneCountInString(a) > 1 && utf8.RuneCountInString(b) > 1 && (strings.HasSuffix(a, b) || strings.HasSuffix(b, a))
}
