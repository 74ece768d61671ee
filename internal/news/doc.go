// Package news reads articles that are annotated by hand (testdata/news) and says when what was found agrees with what is annotated. Tests measure with it,
// and the weights of clues are fitted to it; the product does not use it.
package news
