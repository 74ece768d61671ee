package analyze

import (
	"strings"
)

// Confidence: a fact is certain where its rule, or its rule under conditions that are cheap to see, was right in 98 of 100 cases or more on the gold
// articles. `make score` measures each class anew. The conditions:
//
//   - a court: its name is decided by one division alone (court_resolve.go);
//   - a person: named twice, holding a post, spaced, dotted or masked, or a name of a good score;
//   - a post: its rule is always certain, or certain where the sentence names the body; or it stands right behind its body, of a kind that the grammar of bodies knows, written in more than a short
//     form (双峰县法院院长, not 县委书记), and the name has a good score;
//   - an honor: its rule is certain and a person honored has a name of a good score; behind a verb of getting the subject stands in the same clause, and the honor says its level or is quoted where
//     nothing else bounds it (获“办案标兵”称号, not 获一等奖);
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
	case "post.apposition", "post.bio", "post.remove", "post.swap",
		"credit.line", "credit.office", "credit.shot", "credit.square", "credit.tail":
		return true
	}
	return false
}

// sometimesCertain says whether what a rule of posts finds is certain when it stands with its body.
func sometimesCertain(rule string) bool {
	return rule == "post.before" || rule == "post.chain" || rule == "post.take"
}

// boundToBody says whether what a rule of posts finds is certain wherever in the sentence its body stands.
func boundToBody(rule string) bool {
	return rule == "post.list" || rule == "post.appoint" || rule == "post.count" || rule == "post.resume" || rule == "post.from"
}

// certainPost says whether a post is certain.
func (r *postReader) certainPost(s *settled) bool {
	if s.weighed {
		return false
	}
	if alwaysCertain(s.rule) {
		return true
	}
	body := s.holding.org.body
	if body < 0 || r.bodies[body].kind == otherBody || s.inherit {
		return false
	}
	return boundToBody(s.rule) || sometimesCertain(s.rule) && len(s.org) > 0 && s.org[len(s.org)-1].End == s.title.Start &&
		runeCount(s.body) >= bodyCertain && r.article.names[s.name].score >= goodName
}

// guessedName says whether a mention is a name by what stands around it more than by its own words.
func guessedName(n *nameHit) bool { return n.rule == "person.weighed" || n.rule == "person.slot" }

// certainName says whether one mention is enough to be certain of a person.
func certainName(n *nameHit) bool {
	switch n.rule {
	case "person.spaced", "person.dotted", "person.masked", lifeRule:
		return true
	case "person.name":
		return n.score >= goodName
	}
	return false
}

// certainHonor says whether an honor is certain.
func (a *article) certainHonor(h *honorHit) bool {
	if !h.certain || h.kind == "person" && !a.goodRecipient(h) {
		return false
	}
	switch h.rule {
	case "honor.active":
		return a.sameClause(h) && (h.level != "other" || a.quoted(h))
	case "honor.passive":
		return a.sameClause(h)
	case "honor.list":
		return h.level != "other"
	case "honor.modifier":
		return a.quoted(h)
	case "honor.prize", "honor.granted-for", "honor.roll":
		return false
	}
	return true
}

// goodRecipient says whether the one honored has a name of a good score.
func (a *article) goodRecipient(h *honorHit) bool {
	i := a.nameFrom(h.recipient[0].Start)
	return i < len(a.names) && a.names[i].Span == h.recipient[0] && certainName(&a.names[i])
}

// sameClause says whether an honor stands behind its recipient in the same clause.
func (a *article) sameClause(h *honorHit) bool {
	from, to := h.recipient[len(h.recipient)-1].End, h.honor[0].Start
	return from <= to && !strings.ContainsAny(a.text[from:to], ",;。\n")
}

// quoted says whether an honor's name begins a quotation.
func (a *article) quoted(h *honorHit) bool {
	before := a.text[:h.honor[0].Start]
	return strings.HasSuffix(before, "“") || strings.HasSuffix(before, "\"")
}

// certainCredit says whether a credit is certain.
func (a *article) certainCredit(c *creditHit) bool {
	return alwaysCertain(c.rule) || c.rule == "credit.bracket" && runeCount(a.norm(c.name)) == nameUsual
}
