package segment

import (
	_ "embed"
	"fmt"
	"sync"

	"github.com/fawen/fawen/dict"
)

//go:embed model.bin
var modelFile string

// A Tag is a part of speech; dict has the values.
type Tag = dict.Tag

// A Token is a word, a punctuation mark, or white space: a run of blanks, or
// one line end. Start and End are bytes of the text that was cut.
type Token struct {
	Start, End int
	Tag        Tag
}

// A Segmenter cuts text into words. It is safe for concurrent use.
type Segmenter struct {
	model *model
	user  *userWords // nil: none
	work  sync.Pool  // of *work
}

// An Option changes what New returns.
type Option func(*Segmenter) error

// New opens the embedded model, which takes a few microseconds.
func New(opts ...Option) (*Segmenter, error) {
	m, err := openModel(modelFile)
	if err != nil {
		return nil, fmt.Errorf("segment model: %w", err)
	}
	s := &Segmenter{model: m}
	for _, opt := range opts {
		if err := opt(s); err != nil {
			return nil, err
		}
	}
	s.work.New = func() any { return &work{model: s.model, user: s.user} }
	return s, nil
}

// Cut appends the words of text to dst, in order: the fine cut. The tokens
// cover the text without gap or overlap.
func (s *Segmenter) Cut(dst []Token, text string) []Token {
	return s.run(dst, text, false)
}

// Coarse appends the units of text to dst: dates, case numbers, statutes,
// article numbers and phrases are one token each, all else is as Cut has it.
// Each token of Coarse is a row of whole tokens of Cut.
func (s *Segmenter) Coarse(dst []Token, text string) []Token {
	return s.run(dst, text, true)
}

func (s *Segmenter) run(dst []Token, text string, coarse bool) []Token {
	w := s.work.Get().(*work)
	dst = w.run(dst, text, coarse)
	s.work.Put(w)
	return dst
}
