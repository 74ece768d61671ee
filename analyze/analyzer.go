package analyze

import (
	"io"
	"sync"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/names"
	"github.com/fawen/fawen/internal/source"
	"github.com/fawen/fawen/segment"
)

// An Analyzer reads articles. It is safe for concurrent use.
type Analyzer struct {
	pool       sync.Pool // of *scratch
	options    options
	lexicon    *dict.Lexicon
	names      *names.Finder
	segmenter  *segment.Segmenter
	lists      *dict.Lexicon // stop words
	background *dict.Background
	postMarks  *charSet
	joints     *charSet
}

// New returns an Analyzer. It opens the embedded dictionaries in place, in well under a millisecond.
func New(opts ...Option) (*Analyzer, error) {
	lexicon, err := dict.OpenLexicon()
	if err != nil {
		return nil, err
	}
	finder, err := names.New()
	if err != nil {
		return nil, err
	}
	lists, err := dict.OpenLists()
	if err != nil {
		return nil, err
	}
	background, err := dict.OpenBackground()
	if err != nil {
		return nil, err
	}
	segmenter, err := segment.New()
	if err != nil {
		return nil, err
	}
	a := &Analyzer{
		lexicon: lexicon, names: finder, segmenter: segmenter, lists: lists, background: background,
		postMarks: newCharSet(postMarks), joints: newCharSet(joints),
		options: options{top: 20, minCount: 1},
	}
	for _, opt := range opts {
		opt(&a.options)
	}
	return a, nil
}

// Read reads one article to its end and reports its facts. The name goes into the report as it is. Errors come from r,
// or say that the input is too large or not to be decoded under the options given; an empty or broken page is no error
// but a report without facts and with a warning.
func (a *Analyzer) Read(name string, r io.Reader) (*Report, error) {
	doc, err := source.Read(name, r, a.options.source)
	if err != nil {
		return nil, err
	}
	return a.report(doc), nil
}

// Text reports the facts of a text that is decoded already.
func (a *Analyzer) Text(name, text string) *Report {
	return a.report(source.FromString(name, text))
}

// report runs the steps in their one direction.
func (a *Analyzer) report(doc *source.Document) *Report {
	work, ok := a.pool.Get().(*scratch)
	if !ok {
		work = &scratch{}
	}
	art := newArticle(a, doc, work)
	art.readHead()
	art.findCourts()
	art.findBodies()
	art.findNames()
	art.resolveCourts()
	art.findCredits()
	art.findPosts()
	art.findHonors()
	if len(art.text) > largeText {
		art.terms = nil
		*work = scratch{} // the words need the memory of the terms
	} else {
		defer a.pool.Put(work)
	}
	return art.assemble()
}

// largeText is the size from which an article's lists are given back as soon as they have served, in bytes.
const largeText = 4 << 20

// A scratch is memory that one article after another works in. Nothing of it is left in a report.
type scratch struct {
	lines, sentences []source.Span
	terms            []dict.Match
	marks            []dict.Match
	bodies           []bodyHit
	atoms            []atom
	posts            []post
	held             []holding
	postTerms        []postTerm
	line             lineIndex
	names            []names.Name
	tokens           []segment.Token
	places           []place
	tallies          []tally
	numbers          map[string]int
	spans            []source.Span // see keepSpans
	divisions        []uint32      // see allDivisionsOf
	settled          []settled
	parties          []party
	people           map[string]int
	ranked           []ranked
}

// keepSpans makes a list that lasts as long as the article is worked on.
func (w *scratch) keepSpans(spans ...source.Span) []source.Span {
	n := len(w.spans)
	w.spans = append(w.spans, spans...)
	return w.spans[n:len(w.spans):len(w.spans)]
}

// newArticle cuts the text into lines and sentences and looks up the dictionary's terms.
func newArticle(a *Analyzer, doc *source.Document, work *scratch) *article {
	art := &article{analyzer: a, doc: doc, text: doc.Norm, work: work}
	art.lines, art.sentences = work.lines[:0], work.sentences[:0]
	work.spans, work.divisions = work.spans[:0], work.divisions[:0]
	art.cutSentences()
	art.terms = a.lexicon.AppendMatches(work.terms[:0], art.text)
	art.dropTaken()
	work.lines, work.sentences, work.terms = art.lines, art.sentences, art.terms
	return art
}
