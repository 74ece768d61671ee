package analyze

import (
	"cmp"
	"slices"
)

// stations are words in front of the court that a judge without one is sent to.
var stations = [...]string{"派驻", "调驻", "派往", "派到", "调派到", "获派驻", "改驻", "驻守"}

// readStationed gives the post just taken up, which leaves its body out, the courts behind 派驻 at atom k: 获委任为裁判官,其后派驻|甲裁判法院;
// 李文、王武转为裁判官,分别派驻|甲裁判法院和乙裁判法院.
func (c *clauseReader) readStationed(k int) {
	if closing(c.norm(c.atoms[k].Span), stations[:]) == "" {
		return
	}
	var courts []int
	for j := k + 1; j < len(c.atoms) && c.atoms[j].kind == bodyAtom && c.bodies[c.atoms[j].index].kind == courtBody; j += 2 {
		courts = append(courts, c.atoms[j].index)
		if j+1 >= len(c.atoms) || c.atoms[j+1].kind != listAtom && c.atoms[j+1].kind != andAtom {
			break
		}
	}
	held := c.takenLast(k)
	if len(courts) == 0 || len(held) == 0 || len(courts) > 1 && len(courts) != len(held) {
		return
	}
	for i, h := range held {
		h.org, h.inherit = office{body: courts[min(i, len(courts)-1)], core: true}, false
	}
}

// takenLast returns who was last said, in the sentence before atom k, to take up a post that leaves its court out, in the order of the text.
func (c *clauseReader) takenLast(k int) []*holding {
	start := c.sentenceStart(k)
	var held []*holding
	for i := len(c.held) - 1; i >= 0; i-- {
		h := &c.held[i]
		po := &c.posts[h.post]
		if po.Start < start || len(held) > 0 && h.post != held[0].post {
			break
		}
		if po.own || po.head.kind != "magistrate" && po.head.kind != "court" || c.article.names[h.name].End > po.Start {
			break
		}
		held = append(held, h)
	}
	slices.SortFunc(held, func(a, b *holding) int {
		return cmp.Compare(c.article.names[a.name].Start, c.article.names[b.name].Start)
	})
	return held
}
