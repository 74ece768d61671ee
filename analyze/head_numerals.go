package analyze

import (
	"strings"
)

// Dates in Chinese numerals: 二〇二三年一月十日, 一一二年三月五日.

// writtenDate finds the first such date of a text. A year of three numerals is one of the Republic, 民國.
func writtenDate(text string, republic bool) (day, bool) {
	for i := 0; i < len(text); {
		next := index(text[i:], "年")
		if next < 0 {
			return day{}, false
		}
		i += next
		year, digits := yearBeforeByte(text, i)
		i += len("年")
		switch {
		case digits == 3 && republic:
			year += 1911
		case digits != 4:
			continue
		}
		month, rest := writtenNumber(text[i:])
		rest, ok := strings.CutPrefix(rest, "月")
		dom, rest := writtenNumber(rest)
		d := day{year: year, month: month, dom: dom}
		if ok && d.valid() && strings.HasPrefix(rest, "日") {
			return d, true
		}
	}
	return day{}, false
}

// yearBeforeByte reads the numerals that end at byte i one by one: 二〇二三 → 2023, and how many they are.
func yearBeforeByte(text string, i int) (year, digits int) {
	scale := 1
	for i > 0 && digits < 5 {
		c, size := decodeLast(text[:i])
		n, ok := numeral(c)
		if !ok {
			break
		}
		year += n * scale
		scale *= 10
		digits++
		i -= size
	}
	return year, digits
}

// numeral returns the value of one Chinese numeral below ten.
func numeral(c rune) (int, bool) {
	switch c {
	case '〇', '○', '零':
		return 0, true
	}
	i := strings.IndexRune("一二三四五六七八九", c)
	return i/len("一") + 1, i >= 0
}

// writtenNumber reads a number up to 99 at the start of a text: 十, 十二, 二十, 三十一, 五.
func writtenNumber(text string) (int, string) {
	n, tens := 0, false
	for len(text) > 0 {
		c, size := decode(text)
		v, ok := numeral(c)
		switch {
		case c == '十' && !tens:
			n, tens = max(n, 1)*10, true
		case ok && tens && n%10 == 0:
			n += v
		case ok && n == 0:
			n = v
		default:
			return n, text
		}
		text = text[size:]
	}
	return n, text
}
