package segment

import (
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/segment/internal/layout"
)

// guess is the part of speech of a word that the dictionary does not have, by
// its characters: 3.5% and 三十 are numbers, 2023年 a time, 双峰县 a place,
// 天河法院 an organisation, 陈容 perhaps a person; else it is a noun.
func (w *work) guess(start, end int) dict.Tag {
	m, last := w.model, w.codes[end-1]
	numerals, letters, other := 0, 0, 0
	for _, c := range w.codes[start : end-1] {
		w.countKind(c, &numerals, &letters, &other)
	}
	s := &m.signs
	if numerals > 0 && letters+other == 0 {
		switch last {
		case s.year, s.month, s.day:
			return dict.TagTime
		case s.mark:
			return dict.TagNoun
		}
	}
	w.countKind(last, &numerals, &letters, &other)
	switch {
	case letters+other == 0 && numerals > 0:
		return dict.TagNumber
	case letters > 0:
		return dict.TagNoun
	case w.codes[start] == layout.Digit:
		return dict.TagNumber // 20多, 110米
	case other == 0:
		return m.single(last)
	}
	word := w.ascii(start, end)
	return guessHan(word, m.kind(w.codes[start]), end-start)
}

func (w *work) countKind(c uint16, numerals, letters, other *int) {
	switch {
	case c == layout.Letter:
		*letters++
	case w.isNumeral(c):
		*numerals++
	case c == layout.Unknown:
		*other++
	case w.model.kind(c) == layout.KindHan || w.model.kind(c) == layout.KindSurname:
		*other++
	}
}

// single is the part of speech of a character as a word.
func (m *model) single(code uint16) dict.Tag { return dict.Tag(m.traits[code] & 15) }

// What names of places and organisations end in, in both scripts.
const placeEnds = "省市县縣区區镇鎮乡鄉村州旗路街"

var organisationEnds = [...]string{
	"法院", "法庭", "中院", "高院", "检察院", "檢察院", "委员会", "委員會", "公安局", "司法局", "公司",
	"集团", "集團", "协会", "協會", "大学", "大學", "中心",
}

func guessHan(word string, first layout.Kind, n int) dict.Tag {
	r, _ := utf8.DecodeLastRuneInString(word)
	switch {
	case endsOrganisation(word, r):
		return dict.TagOrganisation
	case n > 2 && strings.ContainsRune(placeEnds, r):
		return dict.TagPlace
	case (n == 2 || n == 3) && first == layout.KindSurname:
		return dict.TagPerson
	}
	return dict.TagNoun
}

// endsOrganisation tells by the last character first: of most words it is not
// one of those.
func endsOrganisation(word string, last rune) bool {
	switch last {
	case '院', '庭', '会', '會', '局', '司', '团', '團', '学', '學', '心':
		for _, end := range organisationEnds {
			if strings.HasSuffix(word, end) && len(word) > len(end) {
				return true
			}
		}
	}
	return false
}
