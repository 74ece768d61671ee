package dict

import (
	_ "embed"
	"fmt"
	"sync"

	"github.com/fawen/fawen/internal/flat"
)

//go:embed lexicon.bin
var lexiconFile string

//go:embed lists.bin
var listsFile string

var (
	terms = sync.OnceValues(func() (*Lexicon, error) { return openLexicon("lexicon.bin", lexiconFile) })
	lists = sync.OnceValues(func() (*Lexicon, error) { return openLexicon("lists.bin", listsFile) })
)

// OpenLexicon returns the terms of dict/source/terms and the names of all divisions: what is looked for in every text. It
// parses nothing and gives the same value each time.
func OpenLexicon() (*Lexicon, error) { return terms() }

// OpenLists returns the terms of dict/source/lists: those that are only looked up, such as stop words.
func OpenLists() (*Lexicon, error) { return lists() }

// A Lexicon finds terms in folded text. It is safe for concurrent use.
type Lexicon struct {
	trie    flat.Trie
	groups  []uint32 // where a term's entries begin; one more than there are terms
	entries []uint32 // class << 24 | id
	starts  []uint32 // of a record's term and detail in pool
	pool    string
	filter  []uint32 // bits of the terms' hashes
}

const idBits = 24

func openLexicon(name, data string) (*Lexicon, error) {
	file, err := flat.Open(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	trie, err := flat.OpenTrie(file.Section(1))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return &Lexicon{
		trie:    trie,
		groups:  flat.Uint32s(file.Section(2)),
		entries: flat.Uint32s(file.Section(3)),
		starts:  flat.Uint32s(file.Section(4)),
		pool:    file.Section(5),
		filter:  flat.Uint32s(file.Section(6)),
	}, nil
}

// May says whether the lexicon may have the word of a hash: it is false for most words that it does not have, and costs far
// less than a look-up.
func (l *Lexicon) May(hash uint64) bool {
	if len(l.filter) == 0 {
		return true
	}
	bit := hash & uint64(32*len(l.filter)-1)
	return l.filter[bit/32]>>(bit%32)&1 != 0
}

// A Match is a term found in a text.
type Match struct {
	Start, End int // bytes of the text, half-open
	Class      Class
	ID         uint32 // number of the record, for Lexicon.Term; of a Place, the number of the division
}

// AppendMatches appends every term that stands anywhere in the folded text, at the start of a character, with each of its
// classes: overlapping ones, short ones in long ones, all. They come sorted by Start, then End, then Class. It allocates only
// to grow dst.
func (l *Lexicon) AppendMatches(dst []Match, text string) []Match {
	l.trie.All(text, func(start, end int, group uint32) {
		dst = l.appendGroup(dst, start, end, group)
	})
	return dst
}

// AppendMatchesAt is AppendMatches for the terms that begin at byte start of text.
func (l *Lexicon) AppendMatchesAt(dst []Match, text string, start int) []Match {
	if start < 0 || start >= len(text) {
		return dst
	}
	l.trie.Prefixes(text[start:], func(n int, group uint32) bool {
		dst = l.appendGroup(dst, start, start+n, group)
		return true
	})
	return dst
}

func (l *Lexicon) appendGroup(dst []Match, start, end int, group uint32) []Match {
	for _, e := range l.group(group) {
		dst = append(dst, Match{start, end, Class(e >> idBits), e & (1<<idBits - 1)})
	}
	return dst
}

func (l *Lexicon) group(i uint32) []uint32 {
	if uint64(i)+1 >= uint64(len(l.groups)) {
		return nil
	}
	lo, hi := l.groups[i], l.groups[i+1]
	if lo > hi || uint64(hi) > uint64(len(l.entries)) {
		return nil
	}
	return l.entries[lo:hi]
}

// Lookup returns the ID of the term if it has the class, and whether it does. Of several places with one name it gives the
// first; AppendMatches gives all.
func (l *Lexicon) Lookup(term string, class Class) (id uint32, ok bool) {
	group, ok := l.trie.Get(term)
	if !ok {
		return 0, false
	}
	for _, e := range l.group(group) {
		if Class(e>>idBits) == class {
			return e & (1<<idBits - 1), true
		}
	}
	return 0, false
}

// Each calls yield with each class that the term has and the ID under it, until yield returns false.
func (l *Lexicon) Each(term string, yield func(class Class, id uint32) bool) {
	group, ok := l.trie.Get(term)
	if !ok {
		return
	}
	for _, e := range l.group(group) {
		if !yield(Class(e>>idBits), e&(1<<idBits-1)) {
			return
		}
	}
}

// Term returns the term and the detail of the record that a match's ID names, empty where there is no such record. It does
// not know places.
func (l *Lexicon) Term(id uint32) (term, detail string) {
	if uint64(id)*2+2 >= uint64(len(l.starts)) {
		return "", ""
	}
	a, b, c := l.starts[id*2], l.starts[id*2+1], l.starts[id*2+2]
	if a > b || b > c || uint64(c) > uint64(len(l.pool)) {
		return "", ""
	}
	return l.pool[a:b], l.pool[b:c]
}
