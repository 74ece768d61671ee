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
	works      sync.Pool // of *scratch
	used       sync.Pool // of *lists, from articles that are done
	options    options
	lexicon    *dict.Lexicon
	names      *names.Finder
	segmenter  *segment.Segmenter
	lists      *dict.Lexicon // stop words
	background *dict.Background
	postMarks  *charSet
	joints     *charSet
	sayings    *charSet // the first characters of sayings
	followers  *charSet
	surnames   *charSet // titledSurnames
	noName     *charSet
	nameTails  *charSet // the last characters of what is no name
	sounds     *charSet // peopleSounds
	honorChars *charSet // the first characters of signWords
	readsAll   bool     // no quick look spares the frames of honors: for tests
	watch      *watcher // nil but where the weights are fitted
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
		sayings: newCharSet(firstRunes(sayings)), followers: newCharSet(firstRunes(followers)), sounds: newCharSet(peopleSounds),
		surnames: newCharSet(titledSurnames), noName: newCharSet(noName), nameTails: newCharSet(nameTails),
		honorChars: newCharSet(signChars()),
		options:    options{top: 20, minCount: 1},
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
	reading, err := a.Start(name, r)
	if err != nil {
		return nil, err
	}
	return reading.finish(), nil
}

// Text reports the facts of a text that is decoded already.
func (a *Analyzer) Text(name, text string) *Report {
	reading := Reading{analyzer: a, doc: source.FromString(name, text)}
	return reading.finish()
}

// A scratch is memory that one step after another works in, of whatever article. Nothing of it is left in an article or a report.
type scratch struct {
	marks     []dict.Match
	atoms     []atom
	posts     []post
	held      []holding
	postTerms []postTerm
	line      lineIndex
	names     []names.Name
	weak      []names.Name
	tokens    []segment.Token
	places    []place
	tallies   []tally
	slots     []int32
	settled   []settled
	parties   []party
	people    map[string]int
	surnames  map[rune]int         // see postReader
	ofSurname map[rune]source.Span // see addSurnames
	ranked    []ranked
	powers    [64]float64 // see counter.power, 0 for those not asked yet

	markStarts, partyStarts startIndex
	quotes                  []int32
	pieces                  []honorPiece
	lineSigns               []honorSigns
}

// scratch returns memory to work in, used before if there is some.
func (a *Analyzer) scratch() *scratch {
	if work, ok := a.works.Get().(*scratch); ok {
		return work
	}
	return &scratch{}
}

// newArticle cuts the text into lines and sentences and looks up the dictionary's terms.
func newArticle(a *Analyzer, doc *source.Document, work *scratch) *article {
	art := &article{analyzer: a, doc: doc, text: doc.Norm, work: work}
	if used, ok := a.used.Get().(*lists); ok {
		art.lists = *used
	}
	art.cutSentences()
	art.terms = a.lexicon.AppendMatches(art.terms, art.text)
	art.dropTaken()
	art.indexTerms()
	return art
}
