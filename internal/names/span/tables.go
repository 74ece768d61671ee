package span

import (
	"math/bits"

	"github.com/fawen/fawen/internal/flat"
)

// Sections of model.bin, little endian.
const (
	SecWeights uint32 = iota + 1 // 2^WeightBits int8, in 1/WeightScale
	SecChars                     // uint32 for each character from U+3400 to U+9FFF: bits below
	SecPairs                     // hash table of two characters, see hashTable
	SecWords                     // uint16 hash table of words, see Tables.word
	SecKnown                     // hash table of names that no shape yields
	SecMembers                   // float32 weights of the document's counts
	SecLatin                     // flat.Map of Latin words: 1 no part of a name, 2 a title before one
	SecSources                   // Checksum of the tables it was built from
)

// Size and scale of the weights.
const (
	WeightBits  = 19
	WeightScale = 24
	weightMask  = 1<<WeightBits - 1
)

// Bits of a character's record: two priors of four bits, then flags.
const (
	givenShift, surnameShift = 0, 4
	commonNever              = 11 // prior of a common character that no given name has

	CharSurname   = 1 << 8  // a surname
	CharGated     = 1 << 9  // a surname too common as a character
	CharSound     = 1 << 10 // transliterates foreign sounds
	CharPair      = 1 << 11 // begins a compound or Japanese surname or half of a Tibetan name
	CharNotGiven  = 1 << 12 // 氏: never a given name
	CharMaskLead  = 1 << 13 // 向: 向某 is no masked name before CharMaskStop
	CharMaskStop  = 1 << 14 // 地: 某地
	CharKnown     = 1 << 15 // begins a known name
	CharLeftTail  = 1 << 16 // ends a two-character word of PairLeft
	CharRightHead = 1 << 17 // begins a two-character word of PairRight
	CharOpens     = 1 << 18 // behind it a gated surname is a candidate: 长, 员
	CharNotHead   = 1 << 19 // begins a word of PairNotGiven
	charLeft      = 20      // three bits: class of the character as the word before a name
	charRight     = 23      // two bits: class of the character as the word behind a name
	CharRare      = 1 << 25 // a rare surname
	CharTibFirst  = 1 << 26 // begins half of a Tibetan name
)

// Bits of a pair of characters.
const (
	PairCompound = 1 << 0
	PairJapanese = 1 << 1
	PairTibetan  = 1 << 2
	PairNotGiven = 1 << 3 // 法官: never a given name
	pairLeft     = 4      // three bits
	pairRight    = 7      // two bits
)

// Classes of the word before a name and of the word behind it.
const (
	LeftNone  = iota
	LeftPost  // 院长
	LeftRole  // 记者
	LeftParty // 原告
	LeftKin   // 妻子
	LeftLead  // 授予
	LeftBody  // 执行局
)

// Classes of the word behind a name.
const (
	RightNone = iota
	RightSay  // 表示
	RightAct  // 主持
	RightVerb // another verb of the word list
)

// Classes of words of two and three characters.
const (
	WordRare   = iota + 1
	WordUsual  // 200 times and more in the list's corpus
	WordCommon // 2000 times and more
	WordVerb
	WordPlace // the stem of a place's name
	WordCommonVerb
)

// LeftBits and RightBits place a class in a character's record or a pair's.
func LeftBits(class uint32, pair bool) uint32 {
	if pair {
		return class << pairLeft
	}
	return class << charLeft
}

// RightBits is LeftBits for the word behind a name.
func RightBits(class uint32, pair bool) uint32 {
	if pair {
		return class << pairRight
	}
	return class << charRight
}

// Tables is what the finder knows, opened in place. It is safe for concurrent use.
type Tables struct {
	weights []int8
	chars   *[LastHan - FirstHan + 1]uint32
	pairs   hashTable
	words   string
	known   hashTable
	member  []float32
	latin   string
	sources string
}

// Open reads the tables from a file of sections.
func Open(data string) (*Tables, error) {
	f, err := flat.Open(data)
	if err != nil {
		return nil, err
	}
	t := &Tables{
		weights: flat.Int8s(f.Section(SecWeights)),
		pairs:   hashTable(flat.Uint64s(f.Section(SecPairs))),
		words:   f.Section(SecWords),
		known:   hashTable(flat.Uint64s(f.Section(SecKnown))),
		latin:   f.Section(SecLatin),
		sources: f.Section(SecSources),
	}
	for _, w := range flat.Uint32s(f.Section(SecMembers)) {
		t.member = append(t.member, bitsToFloat(w))
	}
	chars := flat.Uint32s(f.Section(SecChars))
	if err := t.check(chars); err != nil {
		return nil, err
	}
	t.chars = (*[LastHan - FirstHan + 1]uint32)(chars)
	return t, nil
}

// Latin returns the section of Latin words.
func (t *Tables) Latin() string { return t.latin }

// Sources returns the checksum of the tables that the file was built from.
func (t *Tables) Sources() string { return t.sources }

// char returns the record of a symbol, 0 for all but the basic Han characters.
func (t *Tables) char(c uint16) uint32 {
	if i := uint(c - FirstHan); i < uint(len(t.chars)) {
		return t.chars[i]
	}
	return 0
}

// Has reports whether a symbol's record has one of the bits.
func (t *Tables) Has(c uint16, bits uint32) bool { return t.char(c)&bits != 0 }

// Surname reports whether a is a surname, or a and b are a compound or Japanese one.
func (t *Tables) Surname(a, b uint16) bool {
	return t.Has(a, CharSurname|CharGated) || t.pair(a, b)&(PairCompound|PairJapanese) != 0
}

// NeverGiven is the prior of a common character that no given name has.
const NeverGiven = commonNever

// Given returns the prior of a symbol as a part of a given name, in buckets of a factor of two from 1 to 10, 0 for a rare one.
func (t *Tables) Given(c uint16) int { return int(t.char(c) >> givenShift & 15) }

// Pair reports whether a and b are a compound or Japanese surname.
func (t *Tables) Pair(a, b uint16) bool {
	return t.pair(a, b)&(PairCompound|PairJapanese) != 0
}

// pair returns the bits of two characters.
func (t *Tables) pair(a, b uint16) uint32 {
	v, _ := t.pairs.get(uint64(a)<<16 | uint64(b))
	return v
}

// word returns the class of the word of a hash, 0 for none. It looks at four
// slots at once: which of them ends the search no branch foresees.
func (t *Tables) word(h uint64) uint8 {
	const ones, tops = 0x0001_0001_0001_0001, 0x8000_8000_8000_8000
	i, check := int(h>>40)&(len(t.words)/2-1), uint64(uint16(h)|7)
	if at := 2 * i; at+8 <= len(t.words) {
		s := t.words[at : at+8] // one load
		v := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		// The top bit of the first lane that is 0, and of no lane before it.
		other := (v | 7*ones) ^ check*ones
		found, free := (other-ones)&^other&tops, (v-ones)&^v&tops
		if both := found | free; both != 0 {
			at := bits.TrailingZeros64(both)
			return uint8(v>>(at-15)&7) & -uint8(found>>at&1)
		}
	}
	return t.wordFrom(i, uint16(check))
}

// wordFrom is word slot by slot.
func (t *Tables) wordFrom(i int, check uint16) uint8 {
	mask := len(t.words)/2 - 1
	for range 8 {
		w := uint16(t.words[2*i]) | uint16(t.words[2*i+1])<<8
		if w|7 == check {
			return uint8(w & 7)
		}
		if w == 0 {
			return 0
		}
		i = (i + 1) & mask
	}
	return 0
}

// WordHash is the hash of a word of two (c = 0) or three characters.
func WordHash(a, b, c uint16) uint64 {
	return (uint64(a) | uint64(b)<<16 | uint64(c)<<32 | 1<<48) * 0x9E3779B97F4A7C15
}
