package analyze

import (
	"cmp"
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
	"github.com/fawen/fawen/segment"
)

// Words appends to dst the words of a text: those of words, which cover the text (a coarse cut of package segment), with the names, courts, institutions and
// places that the recognisers find laid over them, each one word with its tag. The result covers the text as well. Names are judged by all of the text, so
// an article is best given whole. A text that is no valid UTF-8 keeps its words as they are.
func (a *Analyzer) Words(dst, words []segment.Token, text string) []segment.Token {
	doc := source.AsItStands(text)
	if doc.Clean != text {
		return append(dst, words...)
	}
	work := a.scratch()
	art := newArticle(a, doc, work)
	art.readHead()
	art.findCourts()
	art.findBodies()
	art.findNames()
	wholes := art.wholes(words)
	a.works.Put(work)
	a.used.Put(art.emptied())
	return overlay(dst, words, wholes)
}

// wholes returns what is to be one word, in bytes of Clean, in order and disjoint. What holds blanks is left alone: words are printed with blanks between.
func (a *article) wholes(words []segment.Token) []segment.Token {
	var list []segment.Token
	add := func(s source.Span, tag segment.Tag) {
		if c := a.doc.InClean(s); !strings.ContainsAny(a.doc.Clean[c.Start:c.End], blanks) {
			list = append(list, segment.Token{Start: c.Start, End: c.End, Tag: tag})
		}
	}
	for _, h := range a.courts {
		add(h.Span, dict.TagOrganisation)
	}
	for _, h := range a.bodies {
		add(h.Span, dict.TagOrganisation)
	}
	for _, h := range a.names {
		add(h.Span, dict.TagPerson)
	}
	for _, t := range a.terms {
		s := source.Span{Start: t.Start, End: t.End}
		if t.Class != dict.Place || s.End-s.Start < 9 || !endsDivision(a.text[:s.End]) {
			continue
		}
		if c := a.doc.InClean(s); bounds(words, c.Start) && bounds(words, c.End) {
			add(s, dict.TagPlace) // 双峰县, not 长沙市 in 长沙市民
		}
	}
	slices.SortStableFunc(list, func(x, y segment.Token) int { return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End)) })
	kept := list[:0]
	for _, t := range list {
		if n := len(kept); n == 0 || t.Start >= kept[n-1].End {
			kept = append(kept, t)
		}
	}
	return kept
}

// bounds says whether a word begins at byte i, or the last one ends there.
func bounds(words []segment.Token, i int) bool {
	_, found := slices.BinarySearchFunc(words, i, func(t segment.Token, i int) int { return cmp.Compare(t.Start, i) })
	return found || len(words) > 0 && words[len(words)-1].End == i
}

// overlay lays wholes over words: a word that one cuts keeps what stands outside.
func overlay(dst, words, wholes []segment.Token) []segment.Token {
	next := 0
	for _, w := range words {
		for w.Start < w.End {
			for next < len(wholes) && wholes[next].End <= w.Start {
				next++
			}
			if next == len(wholes) || wholes[next].Start >= w.End {
				dst = append(dst, w)
				break
			}
			whole := wholes[next]
			if whole.Start > w.Start {
				dst = append(dst, segment.Token{Start: w.Start, End: whole.Start, Tag: w.Tag})
			}
			if n := len(dst); n == 0 || dst[n-1].Start != whole.Start {
				dst = append(dst, whole)
			}
			w.Start = whole.End
		}
	}
	return dst
}
