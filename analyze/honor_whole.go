package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// The text can leave out a part of an honor's name that stands elsewhere.

// inFull returns the names of a roll's headings as the text before them gives them in quotation marks, with their place: 十佳律师 under a text that
// tells of the “泰安市十佳律师”.
func (r *honorReader) inFull(names []honorName) []honorName {
	full := make([]honorName, len(names))
	copy(full, names)
	for i, n := range names {
		s := n.span()
		if len(n.pieces) > 1 || r.scoped(s) {
			continue
		}
		floor := s.Start - len(cutFront(r.text[:s.Start], 4*maxHonorSentence))
		if whole, ok := r.quotedWhole(s, floor); ok {
			full[i] = honorName{pieces: []source.Span{whole}, strong: true}
		}
	}
	return full
}

// quotedWhole returns the quotation behind byte floor that ends in the words of a span and begins with a place.
func (r *honorReader) quotedWhole(s source.Span, floor int) (source.Span, bool) {
	const longest = 20 * len("市")
	end := strings.Index(r.text[floor:s.Start], r.norm(s)+"”")
	if end < 0 {
		return source.Span{}, false
	}
	end += floor
	lead := cutFront(r.text[:end], longest)
	open := strings.LastIndex(lead, "“")
	whole := source.Span{Start: end - len(lead) + open + len("“"), End: end + s.End - s.Start}
	return whole, open >= 0 && whole.Start < end && !holdsAny(r.text[whole.Start:end], "”,。;") && r.scoped(whole)
}

// asHeadline gives names that are one word the whole name that the headline has for them: 嘉许状 under 消防处处长嘉许状颁发典礼.
func (r *honorReader) asHeadline(names []honorName) []honorName {
	const longest = 20 * len("奖")
	for i, n := range names {
		s := n.span()
		if len(r.lines) == 0 || s.Start < r.lines[0].End || s.End-s.Start != len("嘉许状") || !r.isTerm(s, dict.HonorHead) || rankLen(r.norm(s)) > 0 || r.merit(s) {
			continue
		}
		head := r.norm(r.lines[0])
		at := strings.Index(head, r.norm(s))
		if at < 0 {
			continue
		}
		whole := source.Span{Start: r.lines[0].Start + at, End: r.lines[0].Start + at + s.End - s.Start}
		for whole.Start > r.lines[0].Start && whole.End-whole.Start < longest {
			c, size := r.runeBefore(whole.Start)
			if !isHan(c) || among("获颁授予名位", c) {
				break
			}
			whole.Start -= size
		}
		if whole.End-whole.Start < longest && whole.End-whole.Start > s.End-s.Start && !r.speaks(whole) {
			names = append([]honorName(nil), names...)
			names[i] = honorName{pieces: []source.Span{whole}, strong: true}
		}
	}
	return names
}

// asRecorded gives the merits of Taiwan's officials their whole names: 核定|记一大功, 记功二次; but 各记|一大功.
func (r *honorReader) asRecorded(names []honorName) []honorName {
	if r.jurisdiction != dict.Taiwan {
		return names
	}
	for i, n := range names {
		s := n.span()
		switch text := r.norm(s); {
		case strings.HasSuffix(text, "大功") && !longerThan(text, 3) && closing(r.text[:s.Start], []string{"核定记", "获记", "予以记", "给予记", "获准记"}) != "":
			s.Start -= len("记")
		case strings.HasSuffix(text, "记功"):
			s.End += len(opening(r.text[s.End:], []string{"一次", "二次", "两次", "三次", "1次", "2次", "3次"}))
		}
		if s != n.span() {
			names = append([]honorName(nil), names...)
			names[i] = honorName{pieces: []source.Span{s}, strong: true}
		}
	}
	return names
}
