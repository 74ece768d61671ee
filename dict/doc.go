// Package dict is what fawen knows before it reads: how characters fold, which words and readings there are, which terms name
// posts, honors, courts and places. The knowledge is written as text in dict/source, compiled by dict/gen into flat files, and
// read in place; nothing is parsed when the program starts. It imports internal/flat and knows nothing of documents or rules.
//
// Everything here may be used by many goroutines at once. The first calls to make are [Fold], to bring text into the form in
// which everything is matched, and [Lexicon.AppendMatches], to find all known terms in it.
package dict

//go:generate go run ./gen
