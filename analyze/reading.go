package analyze

import (
	"io"

	"github.com/fawen/fawen/internal/source"
)

// A Reading is one article on its way to its report, step by step. Whoever reads many articles takes several of them through a step before the next
// one: what the step looks things up in then stays in the processor's near memory. Its methods are not safe for concurrent use, but readings of one
// Analyzer do not disturb each other.
type Reading struct {
	analyzer *Analyzer
	doc      *source.Document
	article  *article // nil before the first step
	passed   int      // how many of the steps are done
}

// steps are what is done about an article, in their one direction, between newArticle and assemble.
var steps = [...]func(*article){
	(*article).readHead,
	(*article).findCourts,
	(*article).findBodies,
	(*article).findNames,
	(*article).resolveCourts,
	(*article).findCredits,
	(*article).findPosts,
	(*article).findHonors,
	(*article).findKeywords,
}

// Start reads an article to its end, as Read does, and finds no facts yet.
func (a *Analyzer) Start(name string, r io.Reader) (*Reading, error) {
	doc, err := source.Read(name, r, a.options.source)
	if err != nil {
		return nil, err
	}
	return &Reading{analyzer: a, doc: doc}, nil
}

// Step takes the next step. It returns nil until the last one, which gives the report; none may follow.
func (r *Reading) Step() (report *Report) {
	work := r.analyzer.scratch()
	switch {
	case r.article == nil:
		r.article = newArticle(r.analyzer, r.doc, work)
	case r.passed < len(steps):
		r.article.work = work
		steps[r.passed](r.article)
		r.passed++
	default:
		r.article.work = work
		report = r.end()
	}
	r.analyzer.works.Put(work)
	return report
}

// finish takes all steps.
func (r *Reading) finish() *Report {
	for {
		if report := r.Step(); report != nil {
			return report
		}
	}
}

// end assembles the report and leaves the article's lists to the next one.
func (r *Reading) end() *Report {
	report := r.article.assemble()
	if len(r.article.text) <= largeText {
		r.analyzer.used.Put(r.article.emptied())
	}
	r.article = nil
	return report
}

// largeText is the size from which an article's lists are given back as soon as they have served, in bytes.
const largeText = 4 << 20
