package analyze

import (
	"cmp"
	"slices"
)

// The honors of an article in order, each once.

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
	ends := map[[2]string]bool{} // of longer names, with their recipients
	for _, h := range a.honors {
		who, name := a.quote(h.recipient...), a.quote(h.honor...)
		for i := range name {
			if i > 0 {
				ends[[2]string{who, name[i:]}] = true
			}
		}
	}
	a.honors = slices.DeleteFunc(a.honors, func(h honorHit) bool {
		return h.honor[0].Start < a.lines[0].End && ends[[2]string{a.quote(h.recipient...), a.quote(h.honor...)}]
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
