package analyze

import (
	"strings"
	"unicode/utf8"
)

// Confidence: a fact is certain where its rule, or its rule under conditions that are cheap to see, was right in 98 of 100 cases or more on the gold
// articles. `make score` measures each class anew. The conditions:
//
//   - a court: its name is decided by one division alone (court_resolve.go);
//   - a person: named twice, holding a post, spaced, dotted or masked, or a name of a good score;
//   - a post: its rule is always certain; or it stands with its body, of a kind that the grammar of bodies knows, written in more than a short form
//     (双峰县法院院长, not 县委书记), and the name has a good score;
//   - an honor: its rule is certain, and behind a verb of getting the subject stands in the same clause;
//   - a credit: its rule is always certain; or the name has three characters, as most names do.
//
// Organisations have no gold, so none is called certain.
const (
	goodName    = 2 // score of a name that is hardly anything else
	bodyCertain = 4 // characters of a body that says which one it is
	nameUsual   = 3 // characters of most names
)

// alwaysCertain says whether all that a rule of posts or credits finds is certain.
func alwaysCertain(rule string) bool {
	switch rule {
	case "post.appoint", "post.apposition", "post.bio", "post.count", "post.from", "post.holder", "post.list", "post.remove", "post.resume", "post.swap",
		"credit.line", "credit.office", "credit.shot", "credit.square", "credit.tail":
		return true
	}
	return false
}

// sometimesCertain says whether what a rule of posts finds is certain when it stands with its body.
func sometimesCertain(rule string) bool {
	return rule == "post.before" || rule == "post.chain" || rule == "post.take"
}

// certainPost says whether a post is certain.
func (r *postReader) certainPost(s *settled) bool {
	if alwaysCertain(s.rule) {
		return true
	}
	body := s.holding.org.body
	return sometimesCertain(s.rule) && body >= 0 && r.bodies[body].kind != otherBody && !s.inherit && s.org[len(s.org)-1].End == s.title.Start &&
		utf8.RuneCountInString(s.body) >= bodyCertain && r.article.names[s.name].score >= goodName
}

// certainName says whether one mention is enough to be certain of a person.
func certainName(n *nameHit) bool {
	switch n.rule {
	case "person.spaced", "person.dotted", "person.masked":
		return true
	case "person.name":
		return n.score >= goodName
	}
	return false
}

// certainHonor says whether an honor is certain.
func (a *article) certainHonor(h *honorHit) bool {
	if !h.certain {
		return false
	}
	if h.rule != "honor.active" && h.rule != "honor.passive" {
		return true
	}
	from, to := h.recipient[len(h.recipient)-1].End, h.honor[0].Start
	return from <= to && !strings.ContainsAny(a.text[from:to], ",;。\n")
}

// certainCredit says whether a credit is certain.
func (a *article) certainCredit(c *creditHit) bool {
	return alwaysCertain(c.rule) || c.rule == "credit.bracket" && utf8.RuneCountInString(a.norm(c.name)) == nameUsual
}
