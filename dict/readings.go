package dict

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/fawen/fawen/internal/flat"
)

//go:embed readings.bin
var readingsFile string

var readings = sync.OnceValue(func() readingTable { return openReadings(readingsFile) })

type readingTable struct {
	index    flat.Table
	starts   []uint32 // of each set of syllables in members
	members  []uint16
	syllable flat.Map
	toneless []uint16 // of each syllable, the one without tone
}

// openReadings gives a table without readings when the data is broken; the tests see to it that it is not.
func openReadings(data string) readingTable {
	file, err := flat.Open(data)
	if err != nil {
		return readingTable{}
	}
	index, err := flat.OpenTable(file.Section(1))
	if err != nil {
		return readingTable{}
	}
	syllable, err := flat.OpenMap(file.Section(4))
	if err != nil {
		return readingTable{}
	}
	return readingTable{
		index:    index,
		starts:   flat.Uint32s(file.Section(2)),
		members:  flat.Uint16s(file.Section(3)),
		syllable: syllable,
		toneless: flat.Uint16s(file.Section(5)),
	}
}

// HasReading reports whether the character r, Simplified or Traditional, can be read as the syllable, in small letters with
// its tone mark: 區 qū and ōu, 们 men. A character that has no reading of its own has those of the one it folds to.
func HasReading(r rune, syllable string) bool {
	table := readings()
	want, ok := table.syllable.Get(syllable)
	if !ok {
		return false
	}
	for _, s := range table.of(r) {
		if uint32(s) == want {
			return true
		}
	}
	return false
}

// HasToneless is HasReading without regard to tones: 區 qu, and qū too. It takes v for ü.
func HasToneless(r rune, syllable string) bool {
	table := readings()
	want, ok := table.syllable.Get(strings.ReplaceAll(Toneless(syllable), "v", "ü"))
	if !ok {
		return false
	}
	for _, s := range table.of(r) {
		if int(s) < len(table.toneless) && uint32(table.toneless[s]) == want {
			return true
		}
	}
	return false
}

// IsSyllable reports whether s is a syllable that some character is read as, in small letters with its tone mark.
func IsSyllable(s string) bool {
	table := readings()
	n, ok := table.syllable.Get(s)
	if !ok {
		return false
	}
	for _, m := range table.members {
		if uint32(m) == n {
			return true
		}
	}
	return false
}

// of returns the syllables of r.
func (t readingTable) of(r rune) []uint16 {
	set := int(t.index.Get(r))
	if set == 0 {
		set = int(t.index.Get(Fold(r)))
	}
	if set == 0 || set >= len(t.starts) {
		return nil
	}
	lo, hi := t.starts[set-1], t.starts[set]
	if lo > hi || uint64(hi) > uint64(len(t.members)) {
		return nil
	}
	return t.members[lo:hi]
}

// Toneless returns the syllable without its tone mark: lǜ → lü, dǎo → dao, ḿ → m.
func Toneless(syllable string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case 'ā', 'á', 'ǎ', 'à':
			return 'a'
		case 'ē', 'é', 'ě', 'è', 'ê', 'ế', 'ề':
			return 'e'
		case 'ī', 'í', 'ǐ', 'ì':
			return 'i'
		case 'ō', 'ó', 'ǒ', 'ò':
			return 'o'
		case 'ū', 'ú', 'ǔ', 'ù':
			return 'u'
		case 'ǖ', 'ǘ', 'ǚ', 'ǜ':
			return 'ü'
		case 'ń', 'ň', 'ǹ':
			return 'n'
		case 'ḿ':
			return 'm'
		case '\u0300', '\u0301', '\u0304', '\u030c': // marks that stand alone, as in m̀
			return -1
		}
		return r
	}, syllable)
}
