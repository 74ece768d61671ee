package main

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/flat"
	"github.com/fawen/fawen/internal/names/span"
)

// sourceFiles are the tables that the model holds.
var sourceFiles = []string{"surnames.tsv", "name-parts.tsv", "name-context.tsv"}

// knowledge is what the model knows beside its weights.
type knowledge struct {
	chars    map[uint16]uint32 // flags; the priors are added at last
	given    map[uint16]uint32 // prior of a given character, 0 to 11
	surname  map[uint16]uint32 // prior of a surname
	pairs    map[[2]uint16]uint32
	words    map[string]uint8
	verbs    []verb
	nouns    []verb
	known    map[string]bool
	latin    map[string]uint32 // 1 no part of a name, 2 a title before one
	sum      string
	surnames map[string][]string // by class
	parts    map[string][]string // by kind
	roles    []role
	problems []error
}

// A verb is one of the word list's, of two characters; a noun too.
type verb struct {
	sym    []uint16
	weight int
}

// A role says how often a character stands where in given names.
type role struct {
	char               uint16
	first, last, alone int
}

func readKnowledge(dir, words string) (*knowledge, error) {
	k := &knowledge{
		chars: map[uint16]uint32{}, given: map[uint16]uint32{}, surname: map[uint16]uint32{},
		pairs: map[[2]uint16]uint32{}, words: map[string]uint8{}, known: map[string]bool{},
		latin: map[string]uint32{}, surnames: map[string][]string{}, parts: map[string][]string{},
	}
	var tables [][]byte
	for _, name := range sourceFiles {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			return nil, err
		}
		tables = append(tables, data)
	}
	k.sum = span.Checksum(tables...)
	k.read(filepath.Join(dir, "surnames.tsv"), 2, func(f []string) error { return k.addSurname(f[0], f[1]) })
	k.read(filepath.Join(dir, "name-parts.tsv"), 2, func(f []string) error { return k.addPart(f[0], f[1]) })
	k.read(filepath.Join(dir, "name-context.tsv"), 2, func(f []string) error { return k.addContext(f[0], f[1]) })
	k.read(filepath.Join(dir, "given-names.tsv"), 4, k.addRole)
	k.readWords(words)
	k.addPlaces()
	return k, errors.Join(k.problems...)
}

// read calls use with the fields of each line and notes its errors.
func (k *knowledge) read(file string, fields int, use func(f []string) error) {
	data, err := os.ReadFile(file)
	if err != nil {
		k.problems = append(k.problems, err)
		return
	}
	last := ""
	for n, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		switch {
		case len(f) != fields:
			err = fmt.Errorf("%d fields, want %d", len(f), fields)
		case line <= last:
			err = errors.New("not in order")
		case dict.FoldString(f[0]) != f[0]:
			err = fmt.Errorf("%q is not folded, want %q", f[0], dict.FoldString(f[0]))
		default:
			err = use(f)
		}
		if err != nil {
			k.problems = append(k.problems, fmt.Errorf("%s:%d: %w", file, n+1, err))
		}
		last = line
	}
}

func (k *knowledge) addSurname(s, class string) error {
	r := symbols(s)
	flags, ok := map[string]uint32{
		"top": span.CharSurname, "usual": span.CharSurname,
		"rare": span.CharSurname | span.CharRare, "gated": span.CharGated, "compound": 0,
	}[class]
	switch {
	case !ok:
		return fmt.Errorf("unknown class %q", class)
	case class == "compound" && len(r) == 2:
		k.addPair(r, span.PairCompound)
		k.chars[r[0]] |= span.CharPair
	case class != "compound" && len(r) == 1:
		k.chars[r[0]] |= flags
	default:
		return fmt.Errorf("%q has %d characters", s, len(r))
	}
	k.surnames[class] = append(k.surnames[class], s)
	return nil
}

func (k *knowledge) addPart(s, kind string) error {
	r := symbols(s)
	switch {
	case kind == "sound" && len(r) == 1:
		k.chars[r[0]] |= span.CharSound
	case kind == "uyghur" && len(r) >= 2:
	case kind == "japanese" && len(r) >= 2:
		k.addPair(r[:2], span.PairJapanese)
		k.chars[r[0]] |= span.CharPair
	case kind == "tibetan" && len(r) == 2:
		k.addPair(r, span.PairTibetan)
		k.chars[r[0]] |= span.CharPair | span.CharTibFirst
	default:
		return fmt.Errorf("%q of %d characters as %q", s, len(r), kind)
	}
	k.parts[kind] = append(k.parts[kind], s)
	return nil
}

func (k *knowledge) addPair(r []uint16, bits uint32) { k.pairs[[2]uint16{r[0], r[1]}] |= bits }

// sides are the classes of the words around names.
var sides = map[string]struct {
	class uint32
	right bool
}{
	"post": {span.LeftPost, false}, "role": {span.LeftRole, false}, "party": {span.LeftParty, false},
	"kin": {span.LeftKin, false}, "lead": {span.LeftLead, false}, "body": {span.LeftBody, false},
	"say": {span.RightSay, true}, "act": {span.RightAct, true},
}

func (k *knowledge) addContext(s, kind string) error {
	r := symbols(s)
	if side, ok := sides[kind]; ok {
		k.addSide(r, side.class, side.right)
		k.parts[kind] = append(k.parts[kind], s)
		return nil
	}
	single := map[string]uint32{
		"tail1": span.CharOpens, "notgiven1": span.CharNotGiven,
		"masklead": span.CharMaskLead, "maskstop": span.CharMaskStop,
	}
	switch bit, ok := single[kind]; {
	case ok && len(r) == 1:
		k.chars[r[0]] |= bit
	case kind == "notgiven" && len(r) == 2:
		k.addPair(r, span.PairNotGiven)
		k.chars[r[0]] |= span.CharNotHead
	case kind == "latintitle":
		k.latin[s] = 2
	case kind == "latinstop":
		k.latin[s] = max(k.latin[s], 1)
	default:
		return fmt.Errorf("%q of %d characters as %q", s, len(r), kind)
	}
	return nil
}

// addSide notes the class of a word before (its last two characters) or behind
// (its first two) a name. A word of two classes keeps the first it was given.
func (k *knowledge) addSide(r []uint16, class uint32, right bool) {
	bits := span.LeftBits
	if right {
		bits = span.RightBits
	}
	if len(r) == 1 {
		if k.chars[r[0]]&bits(7, false) == 0 || right && k.chars[r[0]]&bits(3, false) == 0 {
			k.chars[r[0]] |= bits(class, false)
		}
		return
	}
	two, mark, at := r[len(r)-2:], uint32(span.CharLeftTail), 1
	full := bits(7, true)
	if right {
		two, mark, at, full = r[:2], span.CharRightHead, 0, bits(3, true)
	}
	if k.pairs[[2]uint16{two[0], two[1]}]&full == 0 {
		k.addPair(two, bits(class, true))
	}
	k.chars[two[at]] |= mark
}

func (k *knowledge) addRole(f []string) error {
	var n [3]int
	for i := range n {
		v, err := strconv.Atoi(f[i+1])
		if err != nil {
			return err
		}
		// A few characters are in thousands of names of one generation.
		n[i] = min(v, 60) + max(v-60, 0)/8
	}
	k.roles = append(k.roles, role{symbols(f[0])[0], n[0], n[1], n[2]})
	return nil
}

// readWords reads a list of words with frequency and tag; names are left out.
func (k *knowledge) readWords(file string) {
	f, err := os.Open(file)
	if err != nil {
		k.problems = append(k.problems, err)
		return
	}
	defer f.Close()
	for in := bufio.NewScanner(f); in.Scan(); {
		p := strings.Fields(in.Text())
		if len(p) != 3 || strings.HasPrefix(p[2], "nr") {
			continue
		}
		freq, err := strconv.Atoi(p[1])
		w := dict.FoldString(p[0])
		n := utf8.RuneCountInString(w)
		if err != nil || n < 2 || n > 3 || n == 2 && freq < 8 || n == 3 && freq < 30 {
			continue
		}
		class := uint8(span.WordRare)
		switch isVerb := p[2] == "v" || p[2] == "vn" || p[2] == "vi"; {
		case p[2] == "ns":
			class = span.WordPlace
		case isVerb && freq >= 2000:
			class = span.WordCommonVerb
		case isVerb && freq >= 20:
			class = span.WordVerb
		case freq >= 2000:
			class = span.WordCommon
		case freq >= 200:
			class = span.WordUsual
		}
		k.words[w] = class
		if n == 2 && (class == span.WordVerb || class == span.WordCommonVerb) {
			k.verbs = append(k.verbs, verb{symbols(w), 1 + int(math.Sqrt(float64(freq)))})
		}
		if n == 2 && p[2] == "n" && freq >= 20 {
			k.nouns = append(k.nouns, verb{symbols(w), 1 + int(math.Sqrt(float64(freq)))})
		}
	}
}

// addPlaces makes the stems of the divisions words: 姜堰 of 姜堰区.
func (k *knowledge) addPlaces() {
	for n := range dict.Divisions() {
		d := dict.DivisionAt(uint32(n))
		if c := utf8.RuneCountInString(d.Short); c >= 2 && c <= 3 {
			k.words[d.Short] = span.WordPlace
		}
	}
}

// open builds the model and opens it.
func (k *knowledge) open(weights []int8, members []float32) (*span.Tables, error) {
	data, err := k.build(weights, members)
	if err != nil {
		return nil, err
	}
	return span.Open(string(data))
}

// build writes the model. Without weights they are 0.
func (k *knowledge) build(weights []int8, members []float32) ([]byte, error) {
	var b flat.Builder
	w := make([]byte, 1<<span.WeightBits)
	for i, x := range weights {
		w[i] = byte(x)
	}
	b.Add(span.SecWeights, w)
	b.Add(span.SecChars, k.charSection())
	var keys []uint64
	var values []uint32
	for _, p := range sortedKeys(k.pairs, func(a, b [2]uint16) int { return slices.Compare(a[:], b[:]) }) {
		keys = append(keys, uint64(p[0])<<16|uint64(p[1]))
		values = append(values, k.pairs[p])
	}
	slots, err := span.BuildHash(keys, values)
	if err != nil {
		return nil, err
	}
	b.Add(span.SecPairs, flat.AppendUint64s(nil, slots...))
	keys, values = nil, nil
	for _, s := range sortedKeys(k.known, strings.Compare) {
		keys, values = append(keys, span.Key(symbols(s))), append(values, 1)
	}
	if slots, err = span.BuildHash(keys, values); err != nil {
		return nil, err
	}
	b.Add(span.SecKnown, flat.AppendUint64s(nil, slots...))
	b.Add(span.SecWords, k.wordSection())
	b.Add(span.SecMembers, memberSection(members))
	latin, err := flat.BuildMap(sortedKeys(k.latin, strings.Compare), sortedValues(k.latin))
	if err != nil {
		return nil, err
	}
	b.Add(span.SecLatin, latin)
	b.Add(span.SecSources, []byte(k.sum))
	return b.Bytes(), nil
}

func sortedKeys[K comparable, V any](m map[K]V, order func(a, b K) int) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, order)
	return keys
}

// sortedValues are the values of m in the order of its keys.
func sortedValues(m map[string]uint32) []uint32 {
	var out []uint32
	for _, k := range sortedKeys(m, strings.Compare) {
		out = append(out, m[k])
	}
	return out
}

func sortedSymbols[V any](m map[uint16]V) []uint16 { return sortedKeys(m, cmp.Compare[uint16]) }
