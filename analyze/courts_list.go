package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
)

// listBefore looks for further places in front of a court's place that share its head: 海淀、朝阳法院. It gives the start of
// the first. The places must be written alike, with their kinds (如东县、海安市) or without.
func (f *courtFinder) listBefore(c placeChain, full bool) (start int, ok bool) {
	if c.outer {
		return 0, false
	}
	var want levels
	for _, n := range c.divisions {
		want |= 1 << dict.DivisionAt(n).Level
	}
	for start = c.Start; ; {
		end, linked := f.linkBefore(start)
		if !linked {
			return start, ok
		}
		before, found := f.chainEndingAt(end, want)
		if !found || f.writtenFull(before.inner) != full || f.ofPerson(before.Start) {
			return start, ok
		}
		start, ok = before.Start, true
	}
}

// ofPerson reports whether the place at byte i is a name behind a head noun, or the end of one: 庭长|白石湾|、米脂法院, 法官呼|延安|、米脂法院.
func (a *article) ofPerson(i int) bool {
	if a.headEnds(i) {
		return true
	}
	r, size := a.runeBefore(i)
	return isHan(r) && !a.analyzer.noName.has(r) && a.analyzer.names.Surnamed(a.text[i-size:i]) && a.headEnds(i-size)
}

// linkBefore reads 、 or 和, 与, 及 in front of a byte.
func (a *article) linkBefore(at int) (end int, ok bool) {
	r, size := a.runeBefore(at)
	if !strings.ContainsRune("、和与及", r) || size == 0 {
		return at, false
	}
	return at - size, true
}

// counted reads a list of places with a count before its head: 沭阳县、泗阳县5个基层 + 人民法院, 城关、辛店六个中心 + 人民法庭. at is
// the byte at which the head begins; town lets the places be towns.
func (f *courtFinder) counted(at int, town bool) (start int, ok bool) {
	for _, word := range [...]string{"基层", "中级", "中心", "派出", "基层派出"} {
		if rest, cut := strings.CutSuffix(f.text[:at], word); cut {
			at = len(rest)
			break
		}
	}
	rest := f.text[:at]
	for _, measure := range [...]string{"个", "家"} {
		rest = strings.TrimSuffix(rest, measure)
	}
	if len(rest) == at {
		return 0, false
	}
	number := strings.TrimRight(rest, "0123456789一二三四五六七八九十两")
	if len(number) == len(rest) {
		return 0, false
	}
	number = strings.TrimSuffix(number, "等")
	count := 0
	for at, start = len(number), len(number); ; count++ {
		s := f.placeOrTownBefore(at, town)
		if s == at && town {
			s = f.itemBefore(at)
		}
		if s == at {
			break
		}
		start = s
		end, linked := f.linkBefore(s)
		if !linked {
			count++
			break
		}
		at = end
	}
	return start, count > 1
}

// itemBefore gives the start of an item of a list that no dictionary has: two to four characters behind a sign.
func (f *courtFinder) itemBefore(at int) int {
	start := at
	for n := 1; n <= 4; n++ {
		r, size := f.runeBefore(start)
		if !isHan(r) {
			break
		}
		start -= size
		if before, _ := f.runeBefore(start); n > 1 && !isHan(before) {
			return start
		}
	}
	return at
}

// placeOrTownBefore gives the start of the place that ends at byte at, at itself where there is none.
func (f *courtFinder) placeOrTownBefore(at int, town bool) int {
	if c, ok := f.chainEndingAt(at, anyLevel); ok {
		return c.Start
	}
	if !town {
		return at
	}
	if start, ok := f.townBefore(at); ok {
		return start
	}
	return at
}

// townBefore reads the longest name of a town that ends at byte at, with or without 镇, 乡 or 街道.
func (f *courtFinder) townBefore(at int) (start int, ok bool) {
	end := at
	for _, kind := range [...]string{"街道", "镇", "乡"} {
		if strings.HasSuffix(f.text[:at], kind) {
			end -= len(kind)
			break
		}
	}
	for _, stop := range [...]int{end, at} {
		from := stop
		for n := 1; n <= 6 && from > 0; n++ {
			r, size := decodeLast(f.text[:from])
			if !isHan(r) {
				break
			}
			from -= size
			if _, known := dict.TownCounties(f.text[from:stop]); known && n > 1 {
				start, ok = from, true
			}
		}
		if ok {
			return start, true
		}
	}
	return at, false
}
