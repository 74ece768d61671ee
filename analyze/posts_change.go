package analyze

import "strings"

// succeed reads 遗缺由某院院长李文接任: it gives the name before the verb at atom k the post of the last other name in the sentence, where the clause speaks of a gap.
func (c *clauseReader) succeed(k int) {
	gap := false
	for j := k - 1; j >= 0 && c.atoms[j].kind != commaAtom && c.atoms[j].kind != stopAtom; j-- {
		if w := c.text[c.atoms[j].Start:c.atoms[j].End]; c.atoms[j].kind == textAtom && (strings.Contains(w, "遗缺") || strings.Contains(w, "职缺") || strings.Contains(w, "所遗")) {
			gap = true
		}
	}
	if !gap || c.near < 0 {
		return
	}
	name := c.atoms[c.near].index
	for i := len(c.held) - 1; i >= 0; i-- {
		if h := c.held[i]; c.article.names[h.name].person != c.article.names[name].person && c.article.names[h.name].End < c.article.names[name].Start {
			c.held = append(c.held, holding{name: name, post: h.post, org: h.org, status: "appointed", rule: "post.succeed"})
			return
		}
	}
}

// swap reads 甲院院长李文与乙院院长王武互调: each gets the other's post.
func (c *clauseReader) swap(k int) {
	var pair []holding
	for j := k - 1; j >= 0 && len(pair) < 2 && c.atoms[j].kind != stopAtom; j-- {
		if c.atoms[j].kind != nameAtom {
			continue
		}
		for i := len(c.held) - 1; i >= 0; i-- {
			if c.held[i].name == c.atoms[j].index {
				pair = append(pair, c.held[i])
				break
			}
		}
	}
	if len(pair) < 2 {
		return
	}
	for i, h := range pair {
		other := pair[1-i]
		c.held = append(c.held, holding{name: h.name, post: other.post, org: other.org, status: "appointed", rule: "post.swap"})
	}
}
