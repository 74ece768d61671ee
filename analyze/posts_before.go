package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
)

// Who had a post before: 接替李文出任院长; 出任院长,接替退休的李文; 填补李文升任院长后的空缺.

// replacing are words behind which the one stands whose post somebody takes over.
var replacing = [...]string{"接替", "取代", "顶替", "代替", "替代", "替补", "接过", "接棒"}

// replaced says whether the name at atom n is the one whose post somebody else takes over: 接替|李文|出任院长, 接替离任的某院院长|李文.
func (c *clauseReader) replaced(n int) bool {
	j := c.overPosts(n) - 1
	if j > 0 && c.atoms[j].kind == ofAtom {
		for i := j - 1; i >= 0 && i >= j-maxReplaced && c.atoms[i].kind != nameAtom && c.atoms[i].kind != commaAtom && c.atoms[i].kind != stopAtom; i-- {
			if c.atoms[i].kind == textAtom && holdsAnyWord(c.norm(c.atoms[i].Span), replacing[:]) {
				return true // 接替|约满|离任|的李文
			}
		}
		return false
	}
	return j >= 0 && c.atoms[j].kind == textAtom && closing(c.norm(c.atoms[j].Span), replacing[:]) != ""
}

// leaver returns the atom of the name whose post the verb at atom k gives to somebody else, in its clause or the one before it, -1 for none:
// 接替|李文|出任院长, 接替|李文|,出任院长.
func (c *clauseReader) leaver(k int, status string) int {
	n := c.near
	if n < 0 && c.last >= 0 && status != "former" && k-c.last <= 3 && c.atoms[k-1].kind == commaAtom && !attributive(c.norm(c.atoms[k].Span)) {
		n = c.last
	}
	if n < 0 || !c.replaced(n) {
		return -1
	}
	return n
}

// successor returns the name of the clause before the one at atom n, else the topic: |李文|接替王武出任….
func (c *clauseReader) successor(n int) []int {
	person := c.article.names[c.atoms[n].index].person
	for j := n - 1; j >= 0 && c.atoms[j].kind != commaAtom && c.atoms[j].kind != stopAtom; j-- {
		if c.atoms[j].kind == nameAtom {
			return []int{c.atoms[j].index}
		}
	}
	if c.topic >= 0 && c.article.names[c.topic].person != person {
		return []int{c.topic}
	}
	return nil
}

// maxReplaced is how many atoms behind the word the one may stand whose post is taken over.
const maxReplaced = 5

// readReplaced reads the clause that begins with the text at atom k and says whose post the sentence gave to another: 出任院长,接替|退休的|李文.
func (c *clauseReader) readReplaced(k int) {
	if len(c.held) == 0 || !c.named || k > 0 && c.atoms[k-1].kind == nameAtom {
		return
	}
	n := k + 1
	for n < len(c.atoms) && n < k+maxReplaced && (c.atoms[n].kind == ofAtom || c.atoms[n].kind == textAtom || c.atoms[n].kind == bodyAtom || c.atoms[n].kind == postAtom || c.atoms[n].kind == verbAtom) {
		n++
	}
	if n >= len(c.atoms) || c.atoms[n].kind != nameAtom {
		return
	}
	text := c.norm(c.atoms[k].Span)
	gap := strings.Contains(text, "填补")
	if !gap && !holdsAnyWord(text, replacing[:]) {
		return
	}
	end := n + 1
	for end < len(c.atoms) && c.atoms[end].kind != commaAtom && c.atoms[end].kind != stopAtom {
		if c.atoms[end].kind == verbAtom && !gap {
			return // 接替李文|出任
		}
		end++
	}
	if !gap && end+1 < len(c.atoms) && c.atoms[end].kind == commaAtom && c.atoms[end+1].class == dict.PostTake {
		return // 接替李文,|出任
	}
	if gap && !strings.Contains(c.text[c.atoms[n].End:c.atoms[end-1].End], "缺") {
		return
	}
	for i := len(c.held) - 1; i >= 0; i-- {
		h := c.held[i]
		name := c.article.names[h.name]
		if name.Start < c.sentenceStart(k) {
			return
		}
		if name.person == c.article.names[c.atoms[n].index].person || h.status == "removed" || h.status == "former" || c.posts[h.post].Start < name.End || c.posts[h.post].head.flags&freeTerm != 0 {
			continue // a post before the name is the old one, and 大律师 behind it nobody's office
		}
		for _, m := range c.namesFrom(n) {
			c.held = append(c.held, holding{name: c.atoms[m].index, post: h.post, org: h.org, status: "former", rule: "post.predecessor"})
		}
		return
	}
}

// comesIn says whether the clause tells that the name at atom k takes a post over, so that the next clauses speak of it: 遗缺由某院法官|李文|补上,成为…,
// 选出现任副会长|李文|,接替…,出任….
func (c *clauseReader) comesIn(k int) bool {
	if c.endsWith(c.overPosts(k)-1, "由") && takesOver(c.text[c.atoms[k].End:]) && k+2 < len(c.atoms) {
		return true
	}
	j := c.overPosts(k) - 1
	if j > 0 && c.atoms[j].kind == verbAtom && attributive(c.norm(c.atoms[j].Span)) {
		j--
	}
	if j < 0 || c.atoms[j].class != dict.PostAppoint {
		return false
	}
	k++
	if k < len(c.atoms) && c.overStyle(k) < k {
		k++ // 委任李文|资深大律师
	}
	return k < len(c.atoms) && (c.atoms[k].kind == commaAtom || c.atoms[k].kind == textAtom && opening(c.norm(c.atoms[k].Span), replacing[:]) != "")
}

// sentenceStart returns the byte at which the sentence of atom k begins.
func (c *clauseReader) sentenceStart(k int) int {
	for ; k > 0; k-- {
		if c.atoms[k-1].kind == stopAtom && c.text[c.atoms[k-1].Start] != ';' && c.text[c.atoms[k-1].Start] != ':' {
			break
		}
	}
	return c.atoms[k].Start
}

// isBullet says whether atom j is a sign that opens the lines of a list: - 李文, ● 李文, * 李文.
func (r *postReader) isBullet(j int) bool {
	a := r.atoms[j]
	return a.kind == dashAtom || a.kind == textAtom && strings.Trim(r.text[a.Start:a.End], "•●◆◇■□▪▲△★☆※○◎*#>·") == ""
}

// opensClause says whether the name at atom k begins a clause, with or without posts before it.
func (r *postReader) opensClause(k int) bool {
	j := r.skipBack(k - 1)
	for j >= 0 && (r.atoms[j].kind == postAtom || r.atoms[j].kind == bodyAtom || r.isLink(r.atoms[j]) || r.atoms[j].kind == quoteAtom) {
		j--
	}
	if j >= 0 && r.atoms[j].kind == verbAtom && attributive(r.norm(r.atoms[j].Span)) {
		j-- // 现任某院院长李文
	}
	if j >= 0 && r.atoms[j].kind == ofAtom && k+1 < len(r.atoms) && r.atoms[k+1].kind == commaAtom {
		return true // 来自加拿大的麦文,…
	}
	if j > 0 && r.atoms[j].kind == ofAtom && r.atoms[j-1].kind == textAtom && strings.HasSuffix(r.text[r.atoms[j-1].Start:r.atoms[j-1].End], "岁") {
		return true // 将近55岁的李文
	}
	if j > 0 && r.atoms[j].kind == verbAtom && r.atoms[j-1].kind == ofAtom && copula(r.norm(r.atoms[j].Span)) {
		return true // 说这话的是李文,…
	}
	if j < 0 || r.atoms[j].kind == commaAtom || r.atoms[j].kind == stopAtom || r.atoms[j].kind == closeAtom || j == 0 && r.isBullet(j) {
		return true
	}
	if r.atoms[j].kind != textAtom {
		return false
	}
	w := r.norm(r.atoms[j].Span)
	if j > 1 && r.atoms[j-1].kind == ofAtom && r.atoms[j-2].kind == nameAtom && isKin(w) {
		return r.opensClause(j - 2) // 李文的|妻子|王武
	}
	if j > 0 && r.atoms[j-1].kind != commaAtom && r.atoms[j-1].kind != stopAtom && r.atoms[j-1].kind != quoteAtom {
		return false
	}
	if side := opening(w, []string{"原告", "被告人", "被告", "被上诉人", "上诉人", "被申请人", "申请人", "第三人"}); side != "" {
		w = w[len(side):] // 被告|委托代理人李文,…
	}
	return w == "" || w == "委托" || isAdverbial(w) || isKin(w) && w != "秘书" || simpleWord(w) == len(w)
}
