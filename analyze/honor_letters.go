package analyze

import (
	"cmp"
	"slices"
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// Hong Kong prints the letters of an honor behind the one who holds it: 李明法官,GBS; 陈雯女士 JP.

// styles may stand between a name and the letters of its honors.
var styles = [...]string{"先生", "女士", "小姐", "博士", "教授", "医生", "法官", "爵士", "议员", "校长", "大律师", "工程师"}

var stylesBehind = openers(styles[:]...)

// honorLetters are the letters of the orders, medals and offices of honor, the longest first.
var honorLetters = [...]string{"GBM", "GBS", "SBS", "BBS", "PDSM", "PMSM", "CMSM", "IDSM", "GBE", "KBE", "CBE", "OBE", "MBE", "ISO", "CMG", "QPM", "CPM", "MH", "JP"}

// readLetters reads the letters behind each name.
func (a *article) readLetters() {
	for _, n := range a.names {
		at := n.End + len(stylesBehind.opening(a.text[n.End:]))
		if i := strings.IndexByte(cutAt(a.text[at:], 60), ')'); i > 1 && a.text[at] == '(' && isLetter(a.text[at+1]) && lettersAt(a.text[at+1:]) == 0 && strings.HasPrefix(a.text[at+i+1:], ",") {
			at += i + 1 // 李明(Lee Ming),GBS
		}
		for {
			start := at + len(a.text[at:]) - len(strings.TrimLeft(a.text[at:], "(,、 "))
			letters := lettersAt(a.text[start:])
			if word := "太平绅士"; letters == 0 && strings.HasPrefix(a.text[start:], word) && opening(a.text[start+len(word):], []string{")", ",", "、", "。", ";"}) != "" && closing(a.text[:start], []string{"(", "S,", "S、", "H,", "H、", "S, ", "H, ", "M,", "M、"}) != "" {
				letters = len(word) // 李明(BBS,太平绅士)
			}
			if start == at || letters == 0 {
				break
			}
			at = start + letters
			if a.life >= 0 && a.spelt(a.text[start:at]) {
				continue
			}
			a.honors = append(a.honors, honorHit{
				honor: []source.Span{{Start: start, End: at}}, recipient: []source.Span{n.Span}, kind: "person", court: -1, level: "other", rule: "honor.letters",
			})
		}
	}
}

// lettersAt returns the length of the letters of an honor that a text begins with, 0 where a longer word or name does: JP Morgan.
func lettersAt(text string) int {
	if text == "" || !isLetter(text[0]) {
		return 0
	}
	for _, w := range honorLetters {
		rest, ok := strings.CutPrefix(text, w)
		if !ok || rest != "" && isLetter(rest[0]) {
			continue
		}
		next := strings.TrimLeft(rest, " ")
		if next == rest || next == "" || !isLetter(next[0]) || lettersAt(next) > 0 {
			return len(w)
		}
	}
	return 0
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || isDigit(c) }

// dropShortOrders drops the short names of Hong Kong's orders where the text gives the holder the whole one: 大紫荆 beside 大紫荆勋章.
func (a *article) dropShortOrders() {
	short := func(h honorHit) bool {
		return len(h.honor) == 1 && opening(a.norm(h.honor[0]), []string{"大紫荆", "金紫荆", "银紫荆", "铜紫荆"}) == a.norm(h.honor[0])
	}
	if !slices.ContainsFunc(a.honors, short) {
		return
	}
	whole := map[string]bool{}
	for _, h := range a.honors {
		if len(h.honor) == 1 && !short(h) {
			whole[cutAt(a.norm(h.honor[0]), len("大紫荆"))+"\x00"+a.quote(h.recipient...)] = true
		}
	}
	a.honors = slices.DeleteFunc(a.honors, func(h honorHit) bool {
		return short(h) && whole[a.norm(h.honor[0])+"\x00"+a.quote(h.recipient...)]
	})
}

// dropShortNames drops the short name that the headline has for an honor where the text gives the same holder the whole one: 卓越奖章 over 香港海关卓越奖章.
func (a *article) dropShortNames() {
	if len(a.lines) == 0 || a.honors[0].honor[0].Start >= a.lines[0].End {
		return
	}
	held := map[string][]string{}
	for _, h := range a.honors {
		who := a.quote(h.recipient...)
		held[who] = append(held[who], a.quote(h.honor...))
	}
	a.honors = slices.DeleteFunc(a.honors, func(h honorHit) bool {
		name := a.quote(h.honor...)
		return h.honor[0].Start < a.lines[0].End && slices.ContainsFunc(held[a.quote(h.recipient...)], func(whole string) bool {
			return len(whole) > len(name) && strings.HasSuffix(whole, name)
		})
	})
}

// sortHonors puts the honors in the order of the text and drops what two rules found alike.
func (a *article) sortHonors() {
	slices.SortStableFunc(a.honors, func(x, y honorHit) int { return cmp.Compare(x.honor[0].Start, y.honor[0].Start) })
	a.dropHonoredPosts()
	if len(a.honors) < 2 {
		return
	}
	a.dropShortOrders()
	a.dropShortNames()
	kept := a.honors[:0]
	seen := map[string]bool{}
	for _, h := range a.honors {
		key := a.quote(h.honor...) + "\x00" + a.quote(h.recipient...)
		if !seen[key] {
			seen[key] = true
			kept = append(kept, h)
		}
	}
	a.honors = kept
}
