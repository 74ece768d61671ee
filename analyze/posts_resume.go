package analyze

// readResume reads the posts of a résumé from the one at atom k on and returns the last atom it read: a time, then posts
// that end with a sign. They belong to the topic: 1988年12月,某院经济庭副庭长;1995年3月至2001年6月,某院院长。
func (c *clauseReader) readResume(k int) int {
	if c.topic < 0 || c.posts[c.atoms[k].index].claimed || !c.dated(k) {
		return k
	}
	posts, end := c.list(k)
	last := k
	if end < len(c.atoms) {
		switch c.atoms[end].kind {
		case commaAtom, stopAtom, openAtom, blankAtom:
		default:
			return k
		}
	}
	status := "former"
	if c.lasting(k) {
		status = "current"
	}
	for _, j := range posts {
		c.hold(c.topic, c.atoms[j].index, status, "post.resume")
		last = j
	}
	return last
}

// lasting says whether the time before the post at atom k has no end: 2015年1月至今|某院庭长, 2015.01—|某院庭长.
func (c *clauseReader) lasting(k int) bool {
	for j := k - 1; j >= 0 && j > k-4; j-- {
		switch a := c.atoms[j]; a.kind {
		case commaAtom, blankAtom:
		case dashAtom:
			return true
		case textAtom:
			return closing(c.norm(a.Span), []string{"至今", "以来", "起", "-", "—"}) != ""
		default:
			return false
		}
	}
	return false
}

// dated says whether a time stands before the post at atom k: 2003年5月, or 2003年5月,.
func (c *clauseReader) dated(k int) bool {
	j := k - 1
	for j >= 0 && (c.atoms[j].kind == commaAtom || c.atoms[j].kind == blankAtom || c.atoms[j].kind == dashAtom) {
		j--
	}
	return j >= 0 && c.atoms[j].kind == textAtom && isTime(c.norm(c.atoms[j].Span)) && c.opensAt(j)
}

// opensAt says whether atom j begins a clause.
func (c *clauseReader) opensAt(j int) bool {
	for j--; j >= 0; j-- {
		switch c.atoms[j].kind {
		case commaAtom, stopAtom, closeAtom:
			return true
		case blankAtom, dashAtom:
			continue
		case textAtom:
			if isTime(c.norm(c.atoms[j].Span)) {
				continue
			}
		}
		return false
	}
	return true
}
