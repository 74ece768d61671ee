package analyze

import (
	"cmp"
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
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
}

// postTerms picks the terms of posts from all terms of the article. It says whether deputies are among them: 人大代表.
func (a *article) postTerms(lexicon *dict.Lexicon) (list []postTerm, deputies bool) {
	terms := a.work.postTerms[:0]
	for _, m := range a.terms {
		if m.Class != dict.Country && m.Class != dict.Place && (m.Class < dict.PostHead || m.Class > dict.PostTransfer) {
			continue
		}
		t := postTerm{start: m.Start, end: m.End, class: m.Class}
		switch m.Class {
		case dict.PostHead:
			_, detail := lexicon.Term(m.ID)
			t.kind, t.flags = readHead(detail)
			deputies = deputies || t.flags&aloneTerm != 0 && strings.HasSuffix(a.text[:t.end], "代表")
		case dict.PostStatus, dict.PostTake, dict.PostPart, dict.PostInner:
			_, t.kind = lexicon.Term(m.ID)
		}
		terms = append(terms, t)
	}
	a.work.postTerms = terms
	return terms, deputies
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
	lo := 0
	if n := i - r.line.Start; n >= 0 && n < len(r.line.first) {
		if lo = int(r.line.first[n]) - 1; lo < 0 {
			return nil
		}
	} else {
		lo, _ = slices.BinarySearchFunc(r.terms, i, func(t postTerm, at int) int { return cmp.Compare(t.start, at) })
	}
	end := lo
	for end < len(r.terms) && r.terms[end].start == i {
		end++
	}
	return r.terms[lo:end]
}
