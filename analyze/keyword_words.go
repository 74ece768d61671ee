package analyze

import (
	"strings"
	"unicode"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/segment"
)

// Which words can be keywords: by their signs, their part of speech and their length.

// isWord says whether a token holds a letter or a digit first, or a title in brackets: no blank, no sign.
func isWord(token string) bool {
	if b := token[0]; b >= 0xE5 && b <= 0xE9 {
		return true // 倀 to 鿿
	}
	r, _ := decode(token)
	return isWordRune(r) || r == '《' || r == '(' && len(token) > 1 || unicode.IsDigit(r)
}

// isWordRune is unicode.IsLetter, with the Han characters of the basic plane first.
func isWordRune(r rune) bool { return r >= '一' && r <= '\u9FFF' || unicode.IsLetter(r) }

// taggedKeyword says whether words of that part of speech can be keywords.
func taggedKeyword(tag segment.Tag) bool {
	switch tag {
	case dict.TagNumber, dict.TagTime, dict.TagFunction, dict.TagPunctuation:
		return false
	}
	return true
}

// bare drops the brackets of a title: 《民法典》 → 民法典.
func bare(word string) string {
	return strings.TrimSuffix(strings.TrimPrefix(word, "《"), "》")
}

// longEnough says whether a word has two Han characters or three letters, and is no number: 第十二条, 百分之五, 三百余万.
func longEnough(word string) bool {
	if word == "" {
		return false // 《》
	}
	first, size := rune(0), len("一")
	if isWide(word[0]) {
		first = wideRune(word[0], word[1], word[2])
	} else if first, size = decode(word); size == 1 {
		return len(word) > 2 && isWordRune(first)
	}
	if len(word) == size || !isWordRune(first) {
		return false
	}
	numeral := isNumeral(first)
	if numeral && strings.HasPrefix(word, "百分之") {
		return false
	}
	if second, _ := decode(word[size:]); (numeral || first == '第') && isNumeral(second) {
		return false
	}
	last, _ := decodeLast(word)
	return !isNumeral(last)
}

// isNumeral says whether a number can end or go on with the character.
func isNumeral(r rune) bool {
	switch r {
	case '〇', '零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿', '两':
		return true
	}
	return '0' <= r && r <= '9'
}

// isCode says whether a word that begins in Latin is more than an English word or a name: 5G, P2P, KTV, K歌, and not Lady.
func isCode(word string) bool {
	return strings.IndexFunc(word, unicode.IsLower) < 0
}

// endsSettled says whether the name of a place ends as those of towns and villages do: 长安镇, 青竹街道.
func endsSettled(word string) bool {
	last, _ := decodeLast(word)
	return strings.ContainsRune("省市县区州盟旗镇乡村", last) || strings.HasSuffix(word, "街道")
}
