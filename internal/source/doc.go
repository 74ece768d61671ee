// Package source turns bytes into a [Document]: it decodes, reads HTML, mends the damage of scraping, folds the text for
// matching, and keeps the map between the three forms of the text. It knows no words and no facts.
//
//	doc, err := source.Read("a.txt", file, source.Options{})
//	…                       // find something in doc.Norm
//	doc.Quote(span)         // what the author wrote there
//	doc.Locate(span)        // where it stands in the file
//
// The steps, and their files:
//
//	bytes → text            read.go, decode.go, detect.go, encoding.go, gb18030.go, invalid.go
//	page → text             format.go, html.go
//	text → what was written repair.go, bracket.go (pinyin), shift.go and lattice.go (bytes out of step), wound.go (the rest),
//	                        gbk.go (the sites' code), rewrite.go and compose.go (text and map together)
//	written → matched       fold.go
//	and back                locate.go
//
// It imports dict and x/text. The package pairs below it holds how well characters follow one another.
package source
