package source

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// decodeGB18030 decodes all of data. It knows the pairs that x/text gives up on: those
// that the standard of 2022 moved, and the areas for a user's own characters.
func decodeGB18030(data []byte) string {
	text := decodeWith(simplifiedchinese.GB18030.NewDecoder(), data)
	if !strings.ContainsRune(text, utf8.RuneError) {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	done := 0
	for i := 0; i < len(data); {
		n := gbLen(data[i:])
		if n == 2 {
			if r := gb18030Extra(uint16(data[i])<<8 | uint16(data[i+1])); r != 0 {
				b.WriteString(decodeWith(simplifiedchinese.GB18030.NewDecoder(), data[done:i]))
				b.WriteRune(r)
				done = i + n
			}
		}
		i += n
	}
	if done == 0 {
		return text
	}
	b.WriteString(decodeWith(simplifiedchinese.GB18030.NewDecoder(), data[done:]))
	return b.String()
}

// gbLen returns the bytes of the character that data begins with, 1 if they are broken.
func gbLen(data []byte) int {
	switch {
	case len(data) < 2 || data[0] <= 0x80 || data[0] == 0xFF:
		return 1
	case data[1] >= 0x40 && data[1] != 0x7F && data[1] != 0xFF:
		return 2
	case len(data) >= 4 && isDigit(data[1]) && data[2] >= 0x81 && data[2] <= 0xFE && isDigit(data[3]):
		return 4
	}
	return 1
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// gb18030Extra returns the character of a pair that x/text has none for, 0 if there
// is none.
func gb18030Extra(pair uint16) rune {
	lead, trail := rune(pair>>8), rune(pair&0xFF)
	switch {
	// Areas for a user's own characters, U+E000 to U+E765.
	case lead >= 0xAA && lead <= 0xAF && trail >= 0xA1:
		return 0xE000 + (lead-0xAA)*94 + trail - 0xA1
	case lead >= 0xF8 && trail >= 0xA1:
		return 0xE234 + (lead-0xF8)*94 + trail - 0xA1
	case lead >= 0xA1 && lead <= 0xA7 && trail <= 0xA0:
		if trail > 0x7F {
			trail--
		}
		return 0xE4C6 + (lead-0xA1)*96 + trail - 0x40
	}
	// Each entry is the pair and its character.
	const extra = "\xA6\xD9︐\xA6\xDA︒\xA6\xDB︑\xA6\xDC︓\xA6\xDD︔\xA6\xDE︕\xA6\xDF︖\xA6\xEC︗\xA6\xED︘\xA6\xF3︙" +
		"\xA8\xBCḿ\xFE\x51𠂇\xFE\x52𠂉\xFE\x53𠃌\xFE\x59龴\xFE\x61龵\xFE\x66龶\xFE\x67龷\xFE\x6C𡗗" +
		"\xFE\x6D龸\xFE\x76𢦏\xFE\x7E龹\xFE\x90龺\xFE\x91𤇾\xFE\xA0龻"
	for i := 0; i < len(extra); {
		r, n := utf8.DecodeRuneInString(extra[i+2:])
		if uint16(extra[i])<<8|uint16(extra[i+1]) == pair {
			return r
		}
		i += 2 + n
	}
	return 0
}

// looksHZ tells whether seven-bit data holds GB2312 between ~{ and ~}.
func looksHZ(data []byte) bool {
	i := bytes.Index(data, []byte("~{"))
	return i >= 0 && bytes.Contains(data[i:], []byte("~}"))
}
