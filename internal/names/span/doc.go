// Package span finds and scores the places of a text where a person's name
// may stand. It is the part that the finder (internal/names) and its trainer
// (internal/names/train) must share to the bit: symbols, candidates, features,
// and the counts over a document.
//
// A Text is a folded text as two-byte symbols. Tables.Candidates lists spans by
// surname and shape with their score, Tally counts them over the document, and
// Best picks the set of spans that do not overlap. It may import internal/flat
// only, and knows nothing of posts or courts beyond the words of its tables.
package span
