package analyze

import (
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// Hong Kong prints the letters of an honor behind the one who holds it: 李明法官,GBS; 陈雯女士 JP.

// styles may stand between a name and the letters of its honors.
var styles = [...]string{"先生", "女士", "小姐", "博士", "教授", "医生", "法官", "爵士", "议员", "校长", "资深大律师", "大律师", "律师", "会计师", "大法官", "勋爵", "工程师"}

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
		for first := at; ; {
			start, end := a.nextLetters(at, first)
			if end == start {
				break
			}
			at = end
			if r := a.text[start:end]; r == counsel || a.life >= 0 && a.spelt(r) {
				continue
			}
			a.honors = append(a.honors, honorHit{
				honor: []source.Span{{Start: start, End: end}}, recipient: []source.Span{n.Span}, kind: "person", court: -1, level: "other", rule: "honor.letters",
			})
		}
	}
}

// counsel are the letters of a senior counsel, who is no honor but stands among those that are: GBS,SC,JP.
const counsel = "SC"

// Styles in words: that of the grand medal, and that of a justice of the peace, which stands among letters and right behind who has it.
const grand, justice = "大紫荆勋贤", "太平绅士"

// nextLetters returns where the next letters begin and end behind the sign at byte at, both the same where there are none. Right behind who
// holds them, at byte first, only orders of Hong Kong stand: 李明GBS.
func (a *article) nextLetters(at, first int) (start, end int) {
	start = at + len(a.text[at:]) - len(trimLeft(a.text[at:], "(,、 "))
	letters := lettersAt(a.text[start:])
	if start == at && at == first && strings.HasPrefix(a.text[at:], justice) {
		return at, at + len(justice) // 李明太平绅士
	}
	if start == at && (at > first || letters == 0 || !ordersOf(a.text[at:at+letters])) {
		return at, at
	}
	if rest, ok := strings.CutPrefix(a.text[start:], counsel); ok && letters == 0 && opening(rest, []string{",", "、", " "}) != "" {
		letters = len(counsel)
	}
	if letters == 0 && strings.HasPrefix(a.text[start:], grand) {
		letters = len(grand)
	}
	if letters == 0 && strings.HasPrefix(a.text[start:], justice) && opening(a.text[start+len(justice):], []string{")", ",", "、", "。", ";"}) != "" && closing(a.text[:start], []string{"(", "S,", "S、", "H,", "H、", "S, ", "H, ", "M,", "M、", "贤,", "贤、"}) != "" {
		letters = len(justice) // 李明(BBS,太平绅士)
	}
	return start, start + letters
}

// ordersOf reports whether letters are those of an order of Hong Kong.
func ordersOf(letters string) bool {
	for _, o := range orders {
		if letters == o.letters {
			return true
		}
	}
	return false
}

// spelled returns the length of the letters that a text begins with, with or without full stops behind each, 0 for others: GBS, G.B.S.
func spelled(text, letters string) int {
	if strings.HasPrefix(text, letters) {
		return len(letters)
	}
	n := 0
	for i := range len(letters) {
		if len(text) < n+2 || text[n] != letters[i] || text[n+1] != '.' {
			return 0
		}
		n += len("G.")
	}
	return n
}

// lettersAt returns the length of the letters of an honor that a text begins with, 0 where a longer word or name does: JP Morgan.
func lettersAt(text string) int {
	if text == "" || !isLetter(text[0]) {
		return 0
	}
	for _, w := range honorLetters {
		n := spelled(text, w)
		rest := text[n:]
		if n == 0 || rest != "" && isLetter(rest[0]) {
			continue
		}
		next := strings.TrimLeft(rest, " ")
		if next == rest || next == "" || !isLetter(next[0]) || lettersAt(next) > 0 {
			return n
		}
	}
	return 0
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || isDigit(c) }

// letteredAt reads an honor that only its letters name at byte at: 获颁|GBS, 获|MH, but not CBE勋衔.
func (r *honorReader) letteredAt(at, limit int) (honorName, bool) {
	n := lettersAt(r.text[at:limit])
	word := r.text[at : at+n]
	if n == 0 || !r.overseas() || !ordersOf(word) && word != "MH" && !strings.HasSuffix(word, "BE") || opening(r.text[at+n:], []string{"勋", "衔", "奖", "章", "称"}) != "" {
		return honorName{}, false
	}
	return honorName{pieces: []source.Span{{Start: at, End: at + n}}, strong: true}, true
}

// styledBy returns the person behind whose name a decoration stands as a style, alone between commas, be it behind others: 李明先生,金紫荆星章,|太平绅士.
func (r *honorReader) styledBy(s source.Span) []party {
	i := r.clauseIndex(s.Start)
	for ; i > 0 && isDecoration(r.norm(r.clauses[i])); i-- {
		if isDecoration(r.norm(r.clauses[i-1])) {
			continue
		}
		lead := r.clauses[i-1]
		lead.End -= len(closing(r.norm(lead), []string{"女士", "先生", "博士", "教授", "法官", "议员"}))
		if p, ok := r.personEnding(lead.End); ok && p.Start >= lead.Start {
			return []party{p}
		}
		return nil
	}
	return nil
}

// isDecoration reports whether a text is a decoration of Hong Kong or Macau and nothing else.
func isDecoration(text string) bool {
	return !longerThan(text, 10) && closing(text, []string{"紫荆勋章", "紫荆勋贤", "紫荆星章", "荣誉勋章", "太平绅士", "莲花荣誉勋章", "卓越奖章", "荣誉奖章", "英勇勋章"}) != ""
}
