// Package layout is the shape of segment/model.bin: the sections, the bits of
// each record and the hashes that find them. The engine reads with it, the
// packer writes with it, so that they cannot drift apart.
//
// model.bin is an internal/flat file. All numbers are little endian. A code is
// the number of a character after folding (see Codes); there are at most 8,192.
//
//	Header     uint32: Version, number of codes, pair cells, triple cells,
//	           word cells, phrase cells, longest phrase in characters,
//	           then 20 transition weights (int32): rows start B M E S,
//	           columns B M E S
//	Codes      65,536 uint16: the code of each character of the basic plane,
//	           with Traditional, full width, digits and letters folded in
//	Traits     one byte a code: the part of speech of the character as a word
//	           (low 4 bits) and its kind (high 4 bits, see Kind)
//	Uni        3 uint64 a code: weights of a character at distance -2 … +2
//	           from the tagged one (see Pack), the sixth vector is unused
//	Pairs      uint16 pilots of the index of character pairs
//	PairCells  uint64 a cell (see PairCell)
//	PairBias   2 uint64 a bigram: weights of a pair that begins at -2 … +1;
//	           record 0 is all zero and stands for "no weights"
//	Triples, TripleCells, TripleBias
//	           the same for three characters, begin at -2 … 0; a cell is the
//	           low half of its hash
//	Marks      125 uint64: weights of the dictionary mark 25·B + 5·E + I, four
//	           lanes of 16 bits, one a tag
//	Words, WordCells
//	           index of dictionary words of 3 to 6 characters; a cell is 28
//	           bits of hash, then 4 bits of part of speech
//	Phrases, PhraseCells
//	           the same for the units of the coarse cut
package layout

// Version of the file; a model of another version is refused.
const Version = 1

// Ids of the sections.
const (
	Header uint32 = iota + 1
	Codes
	Traits
	Uni
	Pairs
	PairCells
	PairBias
	Triples
	TripleCells
	TripleBias
	Marks
	Words
	WordCells
	Phrases
	PhraseCells
)

// Places in the header.
const (
	HeadVersion = iota
	HeadCodes
	HeadPairs
	HeadTriples
	HeadWords
	HeadPhrases
	HeadLongest
	HeadTransitions
	HeadLen = HeadTransitions + 20
)

// Codes that stand for more than one character. The others are numbered in the
// order of their characters.
const (
	Pad     = 0 // white space and the outside of a block
	Digit   = 1 // 0-9, also in full width
	Letter  = 2 // a-z and A-Z, also in full width
	Unknown = 3 // every character the training text does not hold
	First   = 4 // the first code of a single character
)

// MaxCodes is the number of codes that the key of a pair has room for.
const MaxCodes = 1 << 13

// The tags of a character: it begins, continues or ends a word or is one.
const (
	Begin = iota
	Middle
	End
	Single
	Tags
)

// Lengths of the dictionary words that leave marks, in characters.
const (
	MinWord = 2
	MaxWord = 6
	// Lengths counts the length classes of a mark: none, 2, 3, 4, 5 and more.
	Lengths = 5
	// MarkCount counts the marks: a class for the longest word that begins at
	// the character, one for that which ends there, one for that which goes on
	// over it.
	MarkCount = Lengths * Lengths * Lengths
)

// Class is the length class of a word of n characters.
func Class(n int) int { return min(n, 5) - 1 }

// Pack puts the weights of two neighbouring places into one record: those of
// the first in the even bytes, those of the second in the odd ones, so that a
// mask and a shift spread each over four lanes of 16 bits. A weight is stored
// with 128 added; the constant is the same for the four tags and needs no
// correction.
func Pack(first, second []int8) uint64 {
	var x uint64
	for t := range Tags {
		x |= uint64(uint8(int(first[t])+128)) << (16 * t)
		x |= uint64(uint8(int(second[t])+128)) << (16*t + 8)
	}
	return x
}

// Lanes masks the even bytes of a record.
const Lanes = 0x00FF00FF00FF00FF

// A PairCell describes two characters in a row.
//
//	bits  0–15  number of the weights in PairBias, 0: none
//	bits 16–19  part of speech of the pair as a word
//	bit  20     the pair is a word of the dictionary
//	bits 21–24  a dictionary word of 3, 4, 5, 6 characters begins so
//	bit  25     a triple with weights begins so
//	bits 27–31  characters of the longest phrase that begins so, 31: 31 or more
//	bits 38–63  the key of the pair: the cell is exact
type PairCell = uint64

// Bits of a PairCell.
const (
	PairWeights     = 0xFFFF
	PairTagShift    = 16
	PairPhraseShift = 27
	PairTag         = 15 << PairTagShift
	PairWord        = 1 << 20
	PairLonger      = 15 << 21
	PairTriple      = 1 << 25
	PairPhrase      = 31 << PairPhraseShift
	PairPayload     = 1<<38 - 1
	PairKeyShift    = 38
)

// PairLength is the bit of a PairCell for words of n characters, 3 to 6.
func PairLength(n int) uint64 { return 1 << (18 + n) }

// A Kind is what the engine must know of a character beside its weights.
type Kind = uint8

// Kinds of characters, the high half of a trait.
const (
	KindOther   Kind = iota
	KindHan          // 法
	KindSurname      // 王, also a word of its own
	KindNumeral      // 一 二 百 千 万 〇 两
	KindPunct        // ， “ 》
	KindMark         // % $ + and other signs that are not punctuation
)
