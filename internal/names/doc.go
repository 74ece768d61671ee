// Package names finds persons' names in a folded text: 曾文彬, 欧阳修远,
// 阿不都热合曼·买买提, 李 明, 张某某, 林郑月娥, John Smith.
//
// Spans that by surname and shape may be names are scored with a table of
// hashed weights, scored again with what the whole document says of the same
// string, and the best set that does not overlap is taken. It gives mentions,
// not people: which mentions are one person, and what office the person holds,
// is for package analyze to say. It imports dict, internal/flat and its own
// package span, and knows nothing of courts or posts.
//
// Start with New and Finder.Find. The model is made by internal/names/train;
// see docs/training.md.
package names
