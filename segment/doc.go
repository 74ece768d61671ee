// Package segment cuts Chinese text into words, in Simplified or Traditional
// script, and tells the part of speech of each.
//
//	s, err := segment.New()
//	if err != nil {
//		return err
//	}
//	for _, token := range s.Cut(nil, text) {
//		fmt.Println(text[token.Start:token.End], token.Tag)
//	}
//
// Cut is the fine cut: words as the corpora have them (党组 | 书记), with
// numbers, Latin words (5G, P2P), web and mail addresses in one piece. Coarse
// joins these into the units that a reader of legal news expects: dates, case
// numbers, statutes, article numbers and phrases (党组书记).
//
// The tokens cover the text without gap or overlap, whatever it holds. A
// Segmenter is safe for concurrent use and allocates nothing per call once
// its scratch space has grown.
//
// # How
//
// Each character gets a tag: it begins, continues or ends a word, or is one.
// A linear-chain CRF chooses the tags by the characters around, by pairs and
// triples of them, and by the dictionary words that begin, end or go on there.
// The model (model.bin) is read where the binary holds it; the package
// segment/internal/layout describes it to the byte, docs/training.md how it is
// made. The text is folded to Simplified and half width inside the character
// table, so one model serves both scripts.
//
// This package imports dict and internal/flat. It knows words; it knows nothing
// of documents, names or courts.
package segment

//go:generate go run ./pack -weights weights.bin -tags ../dict/source/word-tags.tsv -out model.bin ../dict/source/lists/legal-terms.tsv ../dict/source/phrases.tsv
