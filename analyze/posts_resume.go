package analyze

import "strings"

// readResume reads the posts of a résumé from the one at atom k on and returns the last atom it read: a time, then posts
// that end with a sign. They belong to the topic: 1988年12月,某院经济庭副庭长;1995年3月至2001年6月,某院院长。
func (c *clauseReader) readResume(k int) int {
	n, lead := c.topic, false
	if n < 0 || c.posts[c.atoms[k].index].claimed || !c.dated(k) {
		if n = c.life; !c.introduces(k) || c.posts[c.atoms[k].index].claimed {
			return k
		}
		lead = true
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
	if c.lasting(k) || lead && !c.lifeEnded {
		status = "current"
	}
	for _, j := range posts {
		if po := &c.posts[c.atoms[j].index]; lead && !po.own {
			po.org = none() // 李明(1950年-),中国法官
		}
		c.hold(n, c.atoms[j].index, status, "post.resume")
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

// introduces says whether the post at atom k is an item of the sentence that introduces whom a biography is about: 李明(1919年-2003年),|大法官,|某大学教授。
func (c *clauseReader) introduces(k int) bool {
	const most = 60 // atoms of such a sentence
	if c.life < 0 || k == 0 || c.atoms[k-1].kind != commaAtom && c.atoms[k-1].kind != textAtom {
		return false
	}
	near := false
	for j := k - 1; j >= 0 && k-j < most && (c.atoms[j].kind != stopAtom || c.text[c.atoms[j].Start] == ':'); j-- {
		near = near || c.atoms[j].kind == commaAtom && k-j <= 3
		if c.atoms[j].kind == nameAtom && c.atoms[j].index == c.life {
			return near
		}
	}
	return false
}

// lived says whether byte i stands in the biography of somebody, whom all sentences without a subject are about.
func (r *postReader) lived(i int) bool { return r.life >= 0 && r.lifeFrom < i }

// goOn takes up the topic of the lines before where a pronoun opens the clause at byte i and this line has none: 之后,他….
func (c *clauseReader) goOn(i int) {
	if c.topic < 0 && (strings.HasPrefix(c.text[i:], "他") || strings.HasPrefix(c.text[i:], "她")) {
		c.topic = c.before
	}
}

// keepNamed keeps which name was the last with its first character, and lastNamed tells it.
func (r *postReader) keepNamed(first rune, n int) {
	r.surnames[first] = n
	r.firsts |= 1 << (first & 63)
}

func (r *postReader) lastNamed(first rune) (n int, ok bool) {
	if r.firsts>>(first&63)&1 == 0 {
		return 0, false // as nearly always
	}
	n, ok = r.surnames[first]
	return n, ok
}

// turnTo makes the person of name n, whose surname opens the clause at atom k, the topic: 温其后升任…, 闻官1991年由裁判官做起.
func (c *clauseReader) turnTo(k, n int) {
	at := c.atoms[k].Start
	if c.near < 0 && c.surnameAlone(at) > at {
		c.topic, c.sole = n, n
	}
}

// isTime says whether a piece of text is a date or a span of dates: 2012年3月, 1998年至2003年.
func isTime(s string) bool {
	s = strings.TrimSuffix(s, "至今")
	for _, c := range s {
		if !timeRunes.has(c) {
			return false
		}
	}
	return s != "" && (isDigit(s[0]) || !digitNames.has(firstRune(s)) || holdsAny(s, "年月日"))
}

// timeRunes are the characters of times: 2003年5月, 二○○三年起.
var timeRunes = newRuneSet("0123456789年月日至起后同初底末.―-~〇○零一二三四五六七八九十")
