package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// postFlags are what posts.tsv says of a head noun.
type postFlags uint8

const (
	oneTerm   postFlags = 1 << iota // one holder at a time: a list of names behind it holds no more than one
	rankTerm                        // a rank beside a post: 一级高级法官
	aloneTerm                       // belongs to no body: 国家主席
	freeTerm                        // needs no body: 律师
	bodyTerm                        // counts only with its body: 负责人
	weakTerm                        // no public post: 志愿者
	funcTerm                        // a field before it belongs to the title: 财务总监
)

// A postTerm is one term of posts in the text.
type postTerm struct {
	start, end int
	class      dict.Class
	kind       string // the sort of body a head noun belongs to; the status that a verb or a status word gives; "body" where a part of a department or an inner body can stand alone
	flags      postFlags
	leads      bool // titles can go on from it to a head noun of the line
}

// isPostTerm says whether the reader of posts looks at terms of a class.
func isPostTerm(c dict.Class) bool {
	return c >= dict.PostHead && c <= dict.PostTransfer || c == dict.Country || c == dict.Place
}

// postTerm makes a term of posts of one of the article's terms, if it is one.
func (a *article) postTerm(m dict.Match) (t postTerm, ok bool) {
	if !isPostTerm(m.Class) {
		return t, false
	}
	t = postTerm{start: m.Start, end: m.End, class: m.Class}
	switch m.Class {
	case dict.PostHead:
		_, detail := a.analyzer.lexicon.Term(m.ID)
		t.kind, t.flags = readHead(detail)
	case dict.PostStatus, dict.PostTake, dict.PostPart, dict.PostInner:
		_, t.kind = a.analyzer.lexicon.Term(m.ID)
	}
	return t, true
}

// mayNamePosts says whether anything in the article can be a post: a head noun, 代表 behind the body of a congress, a title with blanks in it.
func (a *article) mayNamePosts() bool {
	return len(a.heads) > 0 || holds(a.text, "代表") || slices.ContainsFunc(a.lines, func(line source.Span) bool {
		_, ok := a.spacedTitle(line)
		return ok
	})
}

// namesDeputies reports whether deputies are among the posts: 人大代表.
func (a *article) namesDeputies() bool {
	for _, i := range a.heads {
		if m := a.terms[i]; strings.HasSuffix(a.text[:m.End], "代表") {
			if t, _ := a.postTerm(m); t.flags&aloneTerm != 0 {
				return true
			}
		}
	}
	return false
}

// readHead reads the detail of a head noun: "court one".
func readHead(detail string) (kind string, flags postFlags) {
	kind, rest, _ := strings.Cut(detail, " ")
	for rest != "" {
		var flag string
		flag, rest, _ = strings.Cut(rest, " ")
		switch flag {
		case "one":
			flags |= oneTerm
		case "rank":
			flags |= rankTerm
		case "alone":
			flags |= aloneTerm
		case "free":
			flags |= freeTerm
		case "body":
			flags |= bodyTerm
		case "func":
			flags |= funcTerm
		case "weak":
			flags |= weakTerm
		}
	}
	return kind, flags
}

// termsFrom returns the terms of posts that begin at byte i, shortest first.
func (r *postReader) termsFrom(i int) []postTerm {
	n := i - r.line.Start
	if n < 0 || n >= len(r.line.first) {
		return r.termsOutside(i)
	}
	k := r.line.first[n] / 2
	if k == 0 {
		return nil
	}
	terms := r.terms[k-1:]
	for end := 1; end < len(terms); end++ {
		if terms[end].start != i {
			return terms[:end]
		}
	}
	return terms
}

// termsOutside is termsFrom for the rare look outside the line.
func (r *postReader) termsOutside(i int) (terms []postTerm) {
	for _, m := range r.termsAt(i) {
		if t, ok := r.postTerm(m); ok {
			terms = append(terms, t)
		}
	}
	return terms
}

// headAt says whether a head noun begins at byte i: 任|教授, not 任教.
func (r *postReader) headAt(i int) bool {
	return slices.ContainsFunc(r.termsFrom(i), func(t postTerm) bool { return t.class == dict.PostHead })
}

// headAcross returns the head noun at byte i that holds the name of its body, the next one, nil for none: 首席|区域法院|法官.
func (r *postReader) headAcross(i int) *postTerm {
	if r.nextBody >= len(r.bodies) {
		return nil
	}
	b, terms := r.bodies[r.nextBody].Span, r.termsFrom(i)
	for k := range terms {
		if t := &terms[k]; t.class == dict.PostHead && t.start < b.Start && b.End < t.end {
			return t
		}
	}
	return nil
}

// leadsAt says whether a title can begin or go on at byte i: a term there leads to a head noun, or is one.
func (r *postReader) leadsAt(i int) bool {
	if i >= r.line.End || len(r.line.heads) == 0 {
		return false
	}
	terms := r.termsFrom(i)
	for k := range terms {
		if terms[k].leads {
			return true
		}
	}
	return false
}

// leadsOn says whether a title can go on at byte i, or behind the joints there that titles may hold.
func (r *postReader) leadsOn(i int) bool {
	for i < r.line.End && !r.leadsAt(i) {
		c, size := r.runeAt(i)
		if !among(titleLinks, c) {
			return false
		}
		i += size
	}
	return i < r.line.End
}

// titleLinks are the characters that linkInside steps over.
const titleLinks = "与和及暨的"

// inTitles says whether terms of a class are words of titles.
func inTitles(c dict.Class) bool { return c >= dict.PostHead && c <= dict.PostTail }

// isOfficeVerb says whether terms of a class are verbs of office.
func isOfficeVerb(c dict.Class) bool { return c >= dict.PostTake && c <= dict.PostTransfer }

// otherWord says whether what modifies titles is another word there: 执行|局长, 被告|委任|律师李明, 第一|分局|长. Only Taiwan has posts of the grade 委任.
func (r *postReader) otherWord(t postTerm) bool {
	rest := r.text[t.end:]
	switch r.text[t.start:t.end] {
	case "执行":
		return strings.HasPrefix(rest, "局长")
	case "署任":
		before, _ := r.runeBefore(t.start)
		b := r.bodyBefore(t.start)
		return isHan(before) && before != '的' && (b < 0 || r.bodies[b].End != t.start) // 律政署|任
	case "委任":
		return r.jurisdiction != dict.Taiwan || strings.HasPrefix(rest, "律师")
	case "第一":
		return unitTails.opening(rest) != ""
	}
	return false
}
