package names

import (
	_ "embed"
	"fmt"
	"slices"
	"sync"
	"unicode/utf8"

	"github.com/fawen/fawen/internal/flat"
	"github.com/fawen/fawen/internal/names/span"
)

//go:embed model.bin
var model string

// A Kind says what shape a name has; a name can have several.
type Kind = span.Kind

// Kinds of names.
const (
	Han      = span.Han      // surname and one or two characters: 王芳, 李建国
	Compound = span.Compound // compound surname: 欧阳修远
	Double   = span.Double   // two surnames: 林郑月娥
	Masked   = span.Masked   // 张某, 李某某
	Spaced   = span.Spaced   // 李 明
	Dotted   = span.Dotted   // 买买提·艾力
	Sound    = span.Sound    // transliterated: 塞勒
	Japanese = span.Japanese // 安倍晋三
	Tibetan  = span.Tibetan  // 巴桑次仁
	Known    = span.Known    // 普京
	Gated    = span.Gated    // the surname is an everyday character: 者文华
	Latin    = span.Latin    // John Smith
)

// A Name is a mention of a person, in bytes of the text given.
type Name struct {
	Start, End int
	Score      float32 // log odds with the document's counts; 0 is even, above 3 is sure
	Kind       Kind
}

// A Block is a span that is something else, in bytes: no name overlaps it.
type Block struct{ Start, End int }

// Floor of the first score below which a candidate is forgotten, and threshold
// of the final score: marks made by machine miss names, so the model is shy.
const (
	floor     = -7
	threshold = -1.0
)

// Weakest is the score above which FindAll gives what is no name by itself, Doubt the one below which it gives what Find gives too.
const (
	Weakest = -8
	Doubt   = -.6
)

// A Finder finds names. It is safe for concurrent use.
type Finder struct {
	tables *span.Tables
	latin  latinWords
	pool   sync.Pool
}

// New opens the model that the program carries.
func New() (*Finder, error) {
	t, err := span.Open(model)
	if err != nil {
		return nil, fmt.Errorf("model of names: %w", err)
	}
	words, err := flat.OpenMap(t.Latin())
	if err != nil {
		return nil, fmt.Errorf("model of names: %w", err)
	}
	f := &Finder{tables: t, latin: latinWords{words}}
	f.pool.New = func() any { return new(work) }
	return f, nil
}

// work is the memory of one call.
type work struct {
	text   span.Text
	scan   span.Scan
	tally  span.Tally
	cands  []span.Candidate
	best   []span.Candidate
	gain   []float64
	blocks []Block
	closed []span.Stretch // the symbols of blocks
	latin  latinWork
}

// Find appends the names of a folded text, in order and without overlap. The
// text must be a whole document: its parts say much of each other.
func (f *Finder) Find(dst []Name, norm string, blocks []Block) []Name {
	w := f.pool.Get().(*work)
	defer f.pool.Put(w)
	return f.find(dst, w, norm, blocks)
}

// FindAll is Find, and appends to weak what is too unlike a name to be one by
// itself, in order of place: such spans may overlap each other and the names,
// and those below Doubt are among both.
func (f *Finder) FindAll(dst, weak []Name, norm string, blocks []Block) (sure, rest []Name) {
	w := f.pool.Get().(*work)
	defer f.pool.Put(w)
	dst = f.find(dst, w, norm, blocks)
	for i, best := 0, w.best; i < len(w.cands); i++ {
		c := &w.cands[i]
		if len(best) > 0 && best[0].Start == c.Start && best[0].End == c.End {
			best = best[1:]
			if c.Final >= Doubt {
				continue
			}
		}
		if c.Final > Weakest {
			weak = append(weak, w.name(c))
		}
	}
	return dst, weak
}

func (f *Finder) find(dst []Name, w *work, norm string, blocks []Block) []Name {
	w.text.Reset(norm)
	sym := w.text.Sym
	w.close(blocks)
	w.cands = f.tables.Candidates(w.cands[:0], &w.scan, sym, w.closed, floor)
	w.tally.Count(sym, w.cands)
	w.tally.Settle(f.tables, sym, w.cands)
	var more bool
	if w.cands, more = f.tables.Reopen(w.cands, &w.scan, &w.tally); more {
		w.tally.Count(sym, w.cands)
		w.tally.Settle(f.tables, sym, w.cands)
	}
	w.best, w.gain = span.Best(w.best[:0], w.cands, threshold, w.gain)
	from := len(dst)
	for _, c := range w.best {
		dst = append(dst, w.name(&c))
	}
	n := len(dst)
	dst = f.latin.find(dst, &w.latin, norm, w.blocks)
	if len(dst) > n {
		slices.SortFunc(dst[from:], func(a, b Name) int { return a.Start - b.Start })
	}
	return dst
}

// name gives a candidate its place in the text.
func (w *work) name(c *span.Candidate) Name {
	return Name{
		Start: int(w.text.Off[c.Start]), End: int(w.text.Off[c.End]),
		Score: c.Final, Kind: c.Kind,
	}
}

// Surnamed reports whether a folded text begins with a surname, an everyday
// character among them or not: 欧阳, 王, 者.
func (f *Finder) Surnamed(norm string) bool {
	first, n := utf8.DecodeRuneInString(norm)
	second, _ := utf8.DecodeRuneInString(norm[n:])
	return f.tables.Surname(span.Symbol(first), span.Symbol(second))
}

// close puts the blocks in order, joins those that overlap, and finds their
// symbols.
func (w *work) close(blocks []Block) {
	w.blocks, w.closed = w.blocks[:0], w.closed[:0]
	if len(blocks) == 0 {
		return
	}
	w.blocks = append(w.blocks, blocks...)
	slices.SortFunc(w.blocks, func(a, b Block) int { return a.Start - b.Start })
	n := 0
	for _, b := range w.blocks[1:] {
		if b.Start < w.blocks[n].End {
			w.blocks[n].End = max(w.blocks[n].End, b.End)
			continue
		}
		n++
		w.blocks[n] = b
	}
	w.blocks = w.blocks[:n+1]
	for _, b := range w.blocks {
		start, exact := slices.BinarySearch(w.text.Off, int32(b.Start))
		if !exact {
			start-- // the block begins inside the symbol
		}
		end, _ := slices.BinarySearch(w.text.Off, int32(b.End))
		w.closed = append(w.closed, span.Stretch{Start: int32(start), End: int32(end)})
	}
}

// Compound reports whether a folded text begins with a compound or Japanese surname.
func (f *Finder) Compound(norm string) bool {
	first, n := utf8.DecodeRuneInString(norm)
	second, _ := utf8.DecodeRuneInString(norm[n:])
	return f.tables.Pair(span.Symbol(first), span.Symbol(second))
}

// Given says how usual the characters of a folded text are in given names: the least of their priors, 1 to 10; 0 for characters that are
// too rare to tell, -1 where one of them is a common character that no given name has.
func (f *Finder) Given(norm string) int {
	least := 10
	for _, r := range norm {
		switch p := f.tables.Given(span.Symbol(r)); p {
		case span.NeverGiven:
			return -1
		default:
			least = min(least, p)
		}
	}
	return least
}
