package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A line can be nothing but a post, over the lines of those who hold it:
//
//	非常任香港法官
//	(由九月一日起)
//	李文法官,GBS

// maxRollText is the length in bytes of what may stand before the post of such a line.
const maxRollText = 12 * len("法")

// readRoll joins the names that fill a line to the post that fills a line above, over lines in brackets and of dashes.
func (r *postReader) readRoll(line source.Span) {
	if r.before >= 0 && len(r.held) > 0 && r.held[len(r.held)-1].rule == "post.resume" {
		r.readSeat()
	}
	lone := r.lone
	r.lone = -1
	switch names := r.lineOfNames(); {
	case len(names) > 0 && r.roll >= 0:
		for _, n := range names {
			status := "current"
			if r.listGives {
				status = "appointed"
			}
			r.hold(n, r.roll, status, "post.roll")
		}
	case len(names) > 0:
		if len(names) == 1 && lone < 0 && line.Start > r.lines[0].Start {
			r.lone = names[0]
		}
	case !r.posted:
		r.overLine(line)
	default:
		if post := r.lineOfPost(line); post >= 0 && lone >= 0 && r.roll < 0 && r.names[lone].End >= line.Start-len("先生\n") {
			r.hold(lone, post, "current", "post.roll") // 李明 over 双峰县法院院长
			r.roll = -1
		} else if post >= 0 {
			r.roll = post
		} else if post := r.lineToList(); post >= 0 {
			r.roll = post
		} else {
			r.overLine(line)
		}
	}
}

// overLine forgets the post of the lines above, if another line cannot stand between it and those who hold it.
func (r *postReader) overLine(line source.Span) {
	if r.roll >= 0 && !r.aside(line) {
		r.roll = -1
	}
}

// lineToList returns the post that ends a line and that the people of the lines below come into, -1 for none: 委任以下三名人士为裁判官:.
func (r *postReader) lineToList() int {
	end := len(r.atoms) - 1
	for end > 0 && r.atoms[end].kind == blankAtom {
		end--
	}
	if end < 1 || !r.isColon(end) || r.atoms[end-1].kind != postAtom || r.posts[r.atoms[end-1].index].claimed {
		return -1
	}
	gives, announced := false, false
	for j := end - 2; j >= 0 && r.atoms[j].kind != stopAtom; j-- {
		switch a := r.atoms[j]; a.kind {
		case verbAtom:
			gives = gives || a.class == dict.PostAppoint
		case textAtom:
			announced = announced || holdsAnyWord(r.text[a.Start:a.End], []string{"以下", "下列", "下述", "如下"})
		}
	}
	if !announced {
		return -1
	}
	r.listGives = gives
	r.posts[r.atoms[end-1].index].own = true
	return r.atoms[end-1].index
}

// readSeat joins the seat in a congress that fills a line below a résumé to the person of the résumé: 第十三届全国人大代表。
func (r *postReader) readSeat() {
	for i, a := range r.atoms {
		switch {
		case a.kind == postAtom && r.posts[a.index].head.flags&aloneTerm != 0:
		case a.kind == listAtom, a.kind == commaAtom, a.kind == stopAtom && i == len(r.atoms)-1, a.kind == blankAtom:
		default:
			return
		}
	}
	for _, a := range r.atoms {
		if a.kind == postAtom {
			r.hold(r.before, a.index, "current", "post.resume")
		}
	}
}

// lineOfPost returns the post that fills the line, with at most a few words before it, -1 for none. The first line of an article is its
// headline.
func (r *postReader) lineOfPost(line source.Span) int {
	post := -1
	for i, a := range r.atoms {
		switch {
		case a.kind == postAtom && post < 0 && a.Start-line.Start <= maxRollText:
			post = a.index
		case a.kind == blankAtom, r.isColon(i) && i == len(r.atoms)-1, a.kind == textAtom && post < 0, a.kind == bodyAtom && post < 0:
		default:
			return -1
		}
	}
	if post < 0 || line.Start == r.lines[0].Start {
		return -1
	}
	r.listGives = false
	po := &r.posts[post]
	if po.claimed || po.head.flags&(weakTerm|aloneTerm) != 0 {
		return -1
	}
	if o, ok := r.sameTitle(post); ok && !po.own {
		po.org = o
	}
	po.own = true
	return post
}

// lineOfMove returns the post that fills a line with the verb of a move in front of it, -1 for none: 一、调任最高法院法官.
func (r *postReader) lineOfMove(line source.Span) int {
	post, verb := -1, false
	for i, a := range r.atoms {
		switch {
		case a.kind == verbAtom && !verb && post < 0 && a.Start-line.Start <= maxRollText && (a.class == dict.PostTransfer || a.class == dict.PostAppoint || a.class == dict.PostTake):
			verb = true
		case a.kind == postAtom && verb && post < 0:
			post = a.index
		case a.kind == blankAtom, r.isColon(i) && i == len(r.atoms)-1, a.kind == bodyAtom && verb && post < 0:
		case !verb && (a.kind == listAtom || a.kind == commaAtom || a.kind == openAtom || a.kind == closeAtom || a.kind == textAtom && numbersLine(r.norm(a.Span))):
		default:
			return -1
		}
	}
	if post < 0 || line.Start == r.lines[0].Start || r.posts[post].claimed {
		return -1
	}
	r.listGives, r.posts[post].own = true, true
	return post
}

// nameBelow reports whether the next line is a name alone, or one with a bracket behind it.
func (r *postReader) nameBelow(line source.Span) bool {
	i := r.nameFrom(line.End)
	if i == len(r.article.names) {
		return false
	}
	n := r.article.names[i]
	after, _ := r.runeAt(n.End)
	return strings.TrimSpace(r.text[line.End:n.Start]) == "" && (n.End == len(r.text) || among("(\n 、", after))
}

// numbersLine says whether a text numbers a line: 一, (二), 3.
func numbersLine(s string) bool {
	return s != "" && strings.Trim(s, "一二三四五六七八九十第0123456789.() ") == ""
}

// lineOfNames returns the names that fill the line, with styles and Latin letters behind them.
func (r *postReader) lineOfNames() (names []int) {
	for i, a := range r.atoms {
		switch {
		case a.kind == nameAtom:
			names = append(names, a.index)
		case a.kind == postAtom && i > 0 && r.atoms[i-1].kind == nameAtom && r.isStylePost(i):
		case a.kind == blankAtom, a.kind == commaAtom, a.kind == listAtom:
		case a.kind == textAtom && len(names) > 0 && isRollStyle(r.norm(a.Span)):
		case a.kind == openAtom && r.listGives && len(names) > 0:
			if a := r.atoms[len(r.atoms)-1]; a.kind != closeAtom {
				return nil
			}
			return names // 李明(省高院庭长)
		default:
			return nil
		}
	}
	return names
}

// isRollStyle says whether a text behind a name is a style or the letters of an honor.
func isRollStyle(s string) bool {
	switch s {
	case "先生", "女士", "小姐", "博士", "勋爵", "爵士", "教授":
		return true
	}
	return strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ. ") == ""
}

// aside says whether a line can stand between a post and its holders: one in brackets, or of signs alone.
func (r *postReader) aside(line source.Span) bool {
	text := strings.TrimSpace(r.norm(line))
	if strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")") {
		return true
	}
	for _, c := range text {
		if isHan(c) || c < 0x80 && isLetter(byte(c)) {
			return false
		}
	}
	return true
}
