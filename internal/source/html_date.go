package source

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/fawen/fawen/dict"
)

// A dated is a day found in a text.
type dated struct {
	day        string // 2023-04-18
	start, end int    // in the runes, with the time of day behind it
}

// findDay finds the first day with its year in folded runes: 2023-04-18 10:22, 2023年4月18日, 二〇二三年四月十八日,
// 民国112年4月18日, 20230418. roc lets years of three digits be those of the Republic: 112-04-18, 112.04.18.
func findDay(text []rune, roc bool) (dated, bool) {
	for i := range text {
		if !isNumeral(text[i]) || i > 0 && (isNumeral(text[i-1]) || isLatin(text[i-1])) {
			continue
		}
		start, era := i, roc
		for _, word := range []string{"中华民国", "民国"} {
			if n := len([]rune(word)); i >= n && string(text[i-n:i]) == word {
				start, era = i-n, true
				break
			}
		}
		if day, n := dayAt(text[i:], era, start < i); n > 0 {
			end := i + n
			return dated{day: day, start: start, end: end + clockLength(text[end:])}, true
		}
	}
	return dated{}, false
}

// dayAt reads a day that begins a text and returns its length, 0 for none.
func dayAt(text []rune, roc, named bool) (string, int) {
	year, n := numeralAt(text)
	switch {
	case n == 8 && year > 19000000 && year < 21000000:
		return writeDay(year/10000, year/100%100, year%100, 8)
	case year >= 1900 && year < 2100 && n >= 4:
	case roc && year > 0 && year < 200 && (named || n == 3):
		year += 1911
	default:
		return "", 0
	}
	i := n
	skip := func(signs string) bool {
		for i < len(text) && text[i] == ' ' {
			i++
		}
		if i >= len(text) || !strings.ContainsRune(signs, text[i]) {
			return false
		}
		for i++; i < len(text) && text[i] == ' '; i++ {
		}
		return true
	}
	if !skip("年-/.") {
		return "", 0
	}
	month, n := numeralAt(text[i:])
	i += n
	if n == 0 || n > 3 || !skip("月-/.") {
		return "", 0
	}
	dom, n := numeralAt(text[i:])
	i += n
	if n == 0 || n > 3 {
		return "", 0
	}
	if i < len(text) && (text[i] == '日' || text[i] == '号') {
		i++
	}
	return writeDay(year, month, dom, i)
}

func writeDay(year, month, dom, length int) (string, int) {
	if month < 1 || month > 12 || dom < 1 || dom > 31 || year < 1900 {
		return "", 0
	}
	return fmt.Sprintf("%04d-%02d-%02d", year, month, dom), length
}

// clockLength is the length of a time of day behind a day: " 10:22:31", "T10:22:31+08:00", " 上午10:22", "10时22分".
func clockLength(text []rune) int {
	i := 0
	for i < len(text) && i < 4 && (text[i] == ' ' || text[i] == 'T') {
		i++
	}
	for _, part := range []string{"上午", "下午", "晚上"} {
		if strings.HasPrefix(string(text[i:min(len(text), i+2)]), part) {
			i += 2
		}
	}
	start := i
	for i < len(text) && (text[i] >= '0' && text[i] <= '9' || strings.ContainsRune(":时分秒", text[i])) {
		i++
	}
	if i > len(text) || i == start || !strings.ContainsAny(string(text[start:i]), ":时") {
		return 0
	}
	return i
}

func isNumeral(r rune) bool { return r >= '0' && r <= '9' || numeralValue(r) >= 0 }

func isLatin(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }

// numeralValue is that of a Chinese numeral: 〇 to 九, 10 for 十, 100 for 百, −1 for none.
func numeralValue(r rune) int {
	switch r {
	case '〇', '○', '零', 'Ｏ', '◯':
		return 0
	case '元':
		return 1 // 民国元年
	case '十':
		return 10
	case '廿':
		return 20
	case '百':
		return 100
	}
	if i := strings.IndexRune("一二三四五六七八九", r); i >= 0 {
		return i/len("一") + 1
	}
	return -1
}

// numeralAt reads the number that begins a text, in digits or in characters: 2023, 二〇二三, 十八, 一百一十二.
func numeralAt(text []rune) (value, length int) {
	for length < len(text) && length < 9 && text[length] >= '0' && text[length] <= '9' {
		value = value*10 + int(text[length]-'0')
		length++
	}
	if length > 0 {
		return value, length
	}
	digits, unit, placed := 0, 0, false
	for length < len(text) && length < 8 {
		v := numeralValue(text[length])
		if v < 0 {
			break
		}
		length++
		switch {
		case v >= 10:
			placed = true
			value += max(unit, 1) * v
			unit = 0
		default:
			digits = digits*10 + v
			unit = v
		}
	}
	if placed {
		return value + unit, length
	}
	return digits, length
}

// parseDay reads what a tag says of its date: any form that findDay knows, times of the web, seconds since 1970. A time
// that is said to be of Greenwich is told in that of China.
func parseDay(s string) string {
	s = strings.TrimSpace(s)
	if s == "" || len(s) > 80 {
		return ""
	}
	china := time.FixedZone("", 8*60*60)
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05-0700", time.RFC1123, time.RFC1123Z} {
		if t, err := time.Parse(layout, s); err == nil {
			if _, offset := t.Zone(); offset == 0 {
				t = t.In(china)
			}
			return t.Format(time.DateOnly)
		}
	}
	if n, err := strconv.ParseInt(s, 10, 64); err == nil && len(s) != 8 && len(s) != 14 && len(s) != 12 {
		if len(s) == 13 {
			n /= 1000
		}
		if n > 6e8 && n < 4e9 {
			return time.Unix(n, 0).In(china).Format(time.DateOnly)
		}
		return ""
	}
	if (len(s) == 14 || len(s) == 12) && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsDigit(r) }) < 0 {
		s = s[:8] // 20230418102231
	}
	if d, ok := findDay([]rune(dict.FoldString(s)), true); ok {
		return d.day
	}
	for _, layout := range []string{"Jan 2, 2006", "January 2, 2006", "2 Jan 2006", "2 January 2006", "02 Jan 2006"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format(time.DateOnly)
		}
	}
	return ""
}

// dayOfAddress reads the day in a page's address: /2023/04/18/, /202304/t20230418_12.html, /2023-04/18/.
func dayOfAddress(address string) string {
	for i := 0; i+8 <= len(address) && i < 1000; i++ {
		c := address[i]
		if c < '0' || c > '9' || i > 0 && address[i-1] >= '0' && address[i-1] <= '9' {
			continue
		}
		digits := i
		for digits < len(address) && address[digits] >= '0' && address[digits] <= '9' {
			digits++
		}
		if n := digits - i; n != 4 && n != 8 && n < 12 {
			continue
		}
		text := []rune(address[i:min(len(address), i+12)])
		if digits-i >= 12 {
			text = text[:8]
		}
		if day, n := dayAt(text, false, false); n > 0 {
			return day
		}
	}
	return ""
}

// scriptTime returns the time of publication that a script of the page names: var ct = "1681783351" in WeChat,
// publish_time = "2023-04-18 10:22".
func scriptTime(script string) string {
	for _, name := range []string{"publish_time", "publishTime", "pubtime", "pubTime", "publishDate", "createTime", "var ct"} {
		i := strings.Index(script, name)
		if i < 0 {
			continue
		}
		rest := strings.TrimLeft(script[i+len(name):], "\"' ")
		if rest == "" || rest[0] != '=' && rest[0] != ':' {
			continue
		}
		rest = strings.TrimLeft(rest[1:min(len(rest), 60)], "\"' |")
		if end := strings.IndexAny(rest, "\"';,}\n"); end > 0 {
			rest = rest[:end]
		}
		if day := parseDay(rest); day != "" {
			return day
		}
	}
	return ""
}
