package analyze

import (
	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// An Option changes how an [Analyzer] reads.
type Option func(*options)

type options struct {
	source   source.Options
	script   string          // of canonical names: "hans", "hant", or "auto" and "" for the article's
	top      int             // keywords in a report
	minCount int             // times a keyword must stand in the text
	stop     map[string]bool // words that are no keywords, folded
}

// WithTop sets how many keywords a report holds; 20 unless told otherwise.
func WithTop(n int) Option { return func(o *options) { o.top = n } }

// WithMinCount sets how often a keyword must stand in the text; once unless told otherwise.
func WithMinCount(n int) Option { return func(o *options) { o.minCount = n } }

// WithStopWords adds words, in either script, that are never keywords.
func WithStopWords(words ...string) Option {
	return func(o *options) {
		if o.stop == nil {
			o.stop = make(map[string]bool, len(words))
		}
		for _, w := range words {
			o.stop[dict.FoldString(w)] = true
		}
	}
}

// WithEncoding names the encoding of what is read; "auto" detects it.
func WithEncoding(name string) Option { return func(o *options) { o.source.Encoding = name } }

// WithInput says what the input is: "auto", "text", "html" or "markdown".
func WithInput(kind string) Option { return func(o *options) { o.source.Input = kind } }

// WithOnInvalid says what becomes of bytes that are no character: "replace" (by U+FFFD), "skip", or "error".
func WithOnInvalid(way string) Option { return func(o *options) { o.source.OnInvalid = way } }

// WithMaxSize sets the most bytes that are read as one article: 64 MiB unless told otherwise.
func WithMaxSize(n int64) Option { return func(o *options) { o.source.MaxSize = n } }

// WithScript sets the script of canonical names: "hans", "hant", or "auto" for the article's own. What the report quotes stays as printed.
func WithScript(script string) Option { return func(o *options) { o.script = script } }
