package learned

import (
	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/segment/internal/layout"
)

// Canon folds a character for the model: as dict.Fold does, and 著 → 着 (the
// particle of Traditional text), every digit → 0, every letter → a.
func Canon(r rune) rune {
	r = dict.Fold(r)
	switch {
	case r == '著':
		return '着'
	case r >= '0' && r <= '9':
		return '0'
	case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
		return 'a'
	}
	return r
}

// IsSpace reports whether r ends a block and is no part of a word.
func IsSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\v', '\f', '\r', 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
		return true
	}
	return r >= 0x2000 && r <= 0x200B
}

// A Coding numbers characters.
type Coding map[rune]uint16

// NewCoding numbers the folded characters, which must be sorted.
func NewCoding(chars []rune) Coding {
	c := make(Coding, len(chars))
	for i, r := range chars {
		c[r] = uint16(layout.First + i)
	}
	return c
}

// Code is the code of any character.
func (c Coding) Code(r rune) uint16 {
	if IsSpace(r) {
		return layout.Pad
	}
	switch r = Canon(r); r {
	case '0':
		return layout.Digit
	case 'a':
		return layout.Letter
	}
	if code, ok := c[r]; ok {
		return code
	}
	return layout.Unknown
}

// Codes are the codes of a word; ok is false if it holds anything but single
// known characters.
func (c Coding) Codes(word string) (codes []uint16, ok bool) {
	for _, r := range word {
		code := c.Code(r)
		if code < layout.First {
			return nil, false
		}
		codes = append(codes, code)
	}
	return codes, true
}
