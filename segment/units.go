package segment

import (
	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/segment/internal/layout"
)

// A unit of the coarse cut ends at a character of the block; an end of 0 is
// no unit.
type unit struct {
	end int
	tag dict.Tag
}

const (
	maxTitle  = 60 // characters of a title in 《》
	maxCourt  = 12 // of the court and kind in a case number: 最高法知民终
	maxNumber = 20 // of a number in Han characters
)

// join makes the coarse cut: the longest unit at each word wins. A unit begins
// and ends where words of the fine cut do.
func (w *work) join() {
	ends, k := w.ends, 0
	for t, start := 0, int32(0); t < len(ends); t++ {
		if u := w.unitAt(int(start), int(ends[t]), int(ends[len(ends)-1])); u.end > 0 {
			for int(ends[t]) < u.end {
				t++
			}
			w.fixed[start] = u.tag
		}
		start = ends[t]
		ends[k] = start
		k++
	}
	w.ends = ends[:k]
}

// unitAt is the longest unit that begins with character i and ends at a word's
// end, behind that of the first word and at most at limit; an end of 0 is none.
func (w *work) unitAt(i, word, limit int) unit {
	best := unit{end: word}
	try := func(end int, tag dict.Tag) {
		if end > best.end && end <= limit && w.breaks[end-1] != 0 {
			best = unit{end, tag}
		}
	}
	s := &w.model.signs
	switch c := w.codes[i]; {
	case c == s.open:
		try(w.caseNumber(i), dict.TagNoun)
	case c == s.openTitle:
		try(w.title(i), dict.TagNoun)
	case c == s.ordinal:
		try(w.article(i), dict.TagNoun)
	case w.isNumeral(c):
		try(w.date(i), dict.TagTime)
		try(w.taiwanCase(i), dict.TagNoun)
	}
	if longest := int(w.cells[i] >> layout.PairPhraseShift); longest > 0 {
		if longest == 31 {
			longest = w.model.longest
		}
		try(w.phrase(i, word, min(limit, i+longest)))
	}
	if best.end == word {
		return unit{}
	}
	return best
}

func (w *work) isNumeral(c uint16) bool {
	return c == layout.Digit || c >= layout.First && w.model.kind(c) == layout.KindNumeral
}

// number is the end of the number at i, in digits or in Han characters, or i.
func (w *work) number(i int) int {
	start := i
	if w.codes[i] == layout.Digit {
		for w.codes[i] == layout.Digit && i < w.n {
			i++
		}
		return i
	}
	for i < w.n && i-start < maxNumber && w.codes[i] != layout.Digit && w.isNumeral(w.codes[i]) {
		i++
	}
	return i
}

// date reads 2023年1月10日, 二〇二三年, 1月10日 or 10月5号. A year stands alone
// only with four characters (5年 is a time span), months and days never do.
func (w *work) date(i int) int {
	s, start, parts := &w.model.signs, i, 0
	end := w.number(i)
	if w.codes[end] == s.year {
		if end-i == 4 {
			parts++
		}
		parts++
		start = end + 1
		end = w.number(start)
	}
	i = start
	if end > i && w.codes[end] == s.month {
		parts++
		i = end + 1
		end = w.number(i)
	}
	if end > i && i > 0 && (w.codes[end] == s.day || w.codes[end] == s.mark) {
		parts++
		i = end + 1
	}
	if parts < 2 {
		return 0
	}
	return i
}

// caseNumber reads （2023）湘1302民初12号 and the number of a document,
// 〔2020〕12号, with a part behind: 之一.
func (w *work) caseNumber(i int) int {
	s := &w.model.signs
	year := i + 1
	i = w.number(year)
	if i-year != 4 || w.codes[i] != s.close {
		return 0
	}
	i++
	for from := i; i < w.n && i-from < maxCourt+10; i++ {
		c := w.codes[i]
		if c == s.mark {
			if w.codes[i-1] != layout.Digit {
				return 0
			}
			return w.part(i + 1)
		}
		if c != layout.Digit && (c < layout.First || w.model.kind(c) == layout.KindPunct && c != s.ordinal) {
			return 0
		}
	}
	return 0
}

// part reads 之一 behind a number.
func (w *work) part(i int) int {
	if w.codes[i] == w.model.signs.of {
		if end := w.number(i + 1); end > i+1 {
			return end
		}
	}
	return i
}

// taiwanCase reads 112年度台上字第1234号.
func (w *work) taiwanCase(i int) int {
	s := &w.model.signs
	i = w.number(i)
	if w.codes[i] != s.year {
		return 0
	}
	if i++; w.codes[i] == s.degree {
		i++
	}
	for from := i; i < w.n && i-from < maxCourt && w.codes[i] >= layout.First; i++ {
		if w.codes[i] != s.character || w.codes[i+1] != s.ordinal {
			continue
		}
		if end := w.number(i + 2); end > i+2 && w.codes[end] == s.mark {
			return end + 1
		}
		return 0
	}
	return 0
}

// title reads 《…》 with titles inside it.
func (w *work) title(i int) int {
	s, depth := &w.model.signs, 0
	for from := i; i < w.n && i-from < maxTitle; i++ {
		switch w.codes[i] {
		case s.openTitle:
			depth++
		case s.closeTitle:
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return 0
}

// article reads 第一百二十条, 第120条之一, 第二款, 第三项, 第四章.
func (w *work) article(i int) int {
	s := &w.model.signs
	end := w.number(i + 1)
	if end == i+1 {
		return 0
	}
	switch w.codes[end] {
	case s.article:
		return w.part(end + 1)
	case s.clause, s.item, s.chapter, s.section:
		return end + 1
	}
	return 0
}

// phrase finds the longest phrase from i to limit that is a row of whole words,
// more than the first word.
func (w *work) phrase(i, word, limit int) (end int, tag dict.Tag) {
	if limit <= word {
		return 0, 0
	}
	h := uint64(0)
	for _, c := range w.codes[i:word] {
		h = layout.Step(h, c)
	}
	for k := word; k < limit; k++ {
		h = layout.Step(h, w.codes[k])
		if w.breaks[k] == 0 {
			continue
		}
		if t, ok := w.model.phrase(layout.Mix(h)); ok {
			end, tag = k+1, dict.Tag(t)
		}
	}
	return end, tag
}
