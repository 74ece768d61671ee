// Package analyze reads a Chinese legal news article and reports its facts: courts, organisations, officials with their
// posts, other people, honors, credits and keywords, each with its place in the text and the rule that found it.
//
//	a, err := analyze.New()
//	report, err := a.Read("a.txt", file)
//
// An [Analyzer] is safe for concurrent use. The package sees text only as a [source.Document] gives it: rules match the
// folded text (Norm), names are quoted from the mended text (Clean), and positions count code points of the raw text.
//
// The steps run in one direction, a file each: article.go (sentences and dictionary terms), head.go (title, date,
// outlet), courts.go, bodies.go, people.go, posts.go, honors.go, credits.go, keywords.go, and assemble.go, which turns
// what they found into a [Report]. rules.go and its kin tell of every rule; confidence.go says which facts are certain.
package analyze

//go:generate go run ./document
