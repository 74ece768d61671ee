package dict

import (
	_ "embed"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/internal/flat"
)

//go:embed fold.bin
var foldFile string

// folds is opened at start, which looks at a few dozen bytes.
var folds = openFold(foldFile)

type foldTable struct {
	folds   []uint32 // a bit for each character of the basic plane: whether it folds
	index   flat.Table
	targets []uint32
}

// openFold gives a table that folds nothing when the data is broken; the tests see to it that it is not.
func openFold(data string) foldTable {
	file, err := flat.Open(data)
	if err != nil {
		return foldTable{}
	}
	index, err := flat.OpenTable(file.Section(1))
	if err != nil {
		return foldTable{}
	}
	return foldTable{index: index, targets: flat.Uint32s(file.Section(2)), folds: flat.Uint32s(file.Section(3))}
}

// Fold brings one character into the form in which everything is matched: Traditional characters and their Taiwan and Hong
// Kong variants to Simplified (臺 → 台, 衞 → 卫), full width to half width (， → , but 、。 stay), 「」『』 to “”‘’, 〔〕 to
// (), all interpuncts to ·, all blanks to U+0020. What folds no further folds to itself, and Fold(Fold(r)) == Fold(r).
func Fold(r rune) rune {
	if !MayFold(r) {
		return r
	}
	return folds.target(r)
}

// MayFold is a quick look: it is false for most characters that fold to themselves.
func MayFold(r rune) bool {
	word := uint32(r) / 32
	return word >= uint32(len(folds.folds)) || folds.folds[word]>>(uint32(r)%32)&1 != 0
}

// target is Fold for a character that may fold.
func (t *foldTable) target(r rune) rune {
	if i := t.index.Get(r); i > 0 && int(i) <= len(t.targets) {
		return rune(t.targets[i-1])
	}
	return r
}

// FoldString folds s character by character: the result has as many. A byte that is no UTF-8 becomes U+FFFD. It returns s
// itself where nothing folds.
func FoldString(s string) string {
	for i, r := range s {
		if Fold(r) != r || (r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD")) {
			return foldFrom(s, i)
		}
	}
	return s
}

func foldFrom(s string, start int) string {
	var b strings.Builder
	b.Grow(len(s) + 8)
	b.WriteString(s[:start])
	for _, r := range s[start:] {
		b.WriteRune(Fold(r))
	}
	return b.String()
}

// IsTraditional reports whether r is a Chinese character that folds to another one: a Traditional character or a variant.
func IsTraditional(r rune) bool {
	return r >= 0x3400 && r < 0xFE00 && Fold(r) != r || r >= 0x20000 && Fold(r) != r
}
