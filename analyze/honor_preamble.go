package analyze

import (
	"strings"
	"unicode/utf8"
)

// skipPreamble passes what stands between a verb and the name: blanks, 了, the year, 的.
func (r *honorReader) skipPreamble(at, limit int) int {
	for at < limit {
		rest := r.text[at:limit]
		word := opening(rest, []string{" ", "了", "过", "为", "的", "得", "到", "其", "个“", "一块", "当年", "当年度", "颁发", "颁授", "颁予", "授予", "颁", "予以", "给予", "过了", "最高荣誉的", "最高荣誉", "第二最高荣誉", "上"})
		n := len(strings.TrimSuffix(word, "“"))
		if _, place := r.placeAt(at, limit); place {
			n = 0 // 上海市优秀法官
		}
		if n == 0 {
			n = yearLen(rest)
		}
		if n == 0 && strings.HasPrefix(rest, "记") && r.meritFollows(at+len("记")) {
			n = len("记")
		}
		if n == 0 {
			return at
		}
		at += n
	}
	return at
}

// yearLen returns the length of a year at the start of text, with 度 and 的 behind it: 2021年度, 2016-2020年.
func yearLen(text string) int {
	i := 0
	for n := 0; n < 4; n++ { // 二〇二三年, 一一二年
		c, size := utf8.DecodeRuneInString(text[i:])
		if !among("〇○零一二三四五六七八九", c) || size == 0 {
			break
		}
		i += size
		if n >= 2 && strings.HasPrefix(text[i:], "年") {
			return i + len("年") + len(text[i+3:]) - len(strings.TrimPrefix(text[i+3:], "度"))
		}
	}
	i = 0
	for i < len(text) && (isDigit(text[i]) || i >= 4 && text[i] == '-') {
		i++
	}
	if i < 4 || i > 9 || !strings.HasPrefix(text[i:], "年") {
		return 0
	}
	i += len("年")
	if strings.HasPrefix(text[i:], "度") {
		i += len("度")
	}
	return i
}

// passDay steps over a day in front of a name: 9月25日全国劳动模范.
func (r *honorReader) passDay(at, limit int) int {
	text := r.text[at:max(at, limit)]
	rest := strings.TrimLeft(text, "0123456789月")
	if day, ok := strings.CutPrefix(rest, "日"); ok && len(rest) < len(text) {
		rest = day
		for _, word := range []string{"上午", "下午", "凌晨", "晚"} {
			rest = strings.TrimPrefix(rest, word)
		}
		return at + len(text) - len(rest)
	}
	for _, word := range []string{"近日", "日前", "昨日", "今日"} {
		if strings.HasPrefix(text, word) {
			return at + len(word)
		}
	}
	return at
}

// behindPraise moves the start of a noun phrase behind a verb of praise: 议长张文|表扬|绩优志工李明.
func (r *honorReader) behindPraise(start, at int) int {
	for _, word := range []string{"表扬", "表彰"} {
		if text := r.text[start:max(start, at)]; holds(text, word) {
			start += strings.LastIndex(text, word) + len(word)
		}
	}
	return start
}

// commended reports whether a word of praise in public ends at byte at, so that what follows is an honor and its holder: 表扬|绩优志工李明.
func (r *honorReader) commended(at int) bool {
	return strings.HasSuffix(r.text[:at], "表扬") || strings.HasSuffix(r.text[:at], "表彰")
}
