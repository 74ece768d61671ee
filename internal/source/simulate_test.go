package source

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mozillazg/go-pinyin"
	"golang.org/x/text/unicode/norm"

	"github.com/fawen/fawen/dict"

	"github.com/fawen/fawen/internal/source/gbk"
)

// damage does to clean Traditional text what the sites did: for each character of a
// list, put its reading in brackets wherever its two bytes are found, then read the
// bytes back as the sites' GBK. share of the Traditional characters is on the list.
func damage(clean string, share float64, halfWidth bool, rng *rand.Rand) string {
	page := toGBK(clean)
	for _, c := range siteList(clean, share, rng) {
		lead, trail, _ := gbk.Open().Pair(c.char)
		pair := []byte{lead, trail}
		bracket := append([]byte{'('}, toGBK(c.reading)...)
		page = bytes.ReplaceAll(page, pair, append(append(pair, bracket...), ')'))
	}
	text := fromGBK(page)
	if halfWidth {
		text = norm.NFKC.String(text)
	}
	return text
}

type listed struct {
	char    rune
	reading string
}

// siteList draws characters from all that the table holds, not from the text: shifts
// come of characters that the text does not have.
func siteList(clean string, share float64, rng *rand.Rand) []listed {
	var list []listed
	for i := range 0x10000 {
		r := rune(i)
		lead, _, ok := gbk.Open().Pair(r)
		if !ok || lead == 0 || !dict.IsTraditional(r) || rng.Float64() >= share {
			continue
		}
		if reading, _, _ := strings.Cut(pinyin.PinyinDict[i], ","); reading != "" {
			list = append(list, listed{r, reading})
		}
	}
	rng.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list
}

// toGBK leaves out what GBK lacks.
func toGBK(s string) []byte {
	var out []byte
	for _, r := range s {
		if r < utf8.RuneSelf {
			out = append(out, byte(r))
		} else if lead, trail, ok := gbk.Open().Pair(r); ok {
			out = append(out, lead, trail)
		}
	}
	return out
}

// fromGBK reads as the sites did: a pair without a character vanishes, a lead byte
// before anything else becomes "?" and takes that byte with it.
func fromGBK(page []byte) string {
	var b strings.Builder
	for i := 0; i < len(page); i++ {
		c := page[i]
		switch {
		case c < 0x80:
			b.WriteByte(c)
		case c == 0xFF || i+1 == len(page):
		case page[i+1] < 0x40 || page[i+1] == 0x7F || page[i+1] == 0xFF:
			b.WriteByte('?')
			i++
		default:
			if r := gbk.Open().Char(c, page[i+1]); r != 0 {
				b.WriteRune(r)
			}
			i++
		}
	}
	return b.String()
}

// outcome counts what repair made of damaged text.
type outcome struct{ right, flagged, wrong, total int }

// compare aligns clean and mended at least cost, a flag standing for any one
// character. Characters that mended lacks count as wrong unless a flag stands in
// their gap.
func compare(clean, mended string) outcome {
	a, b := []rune(clean), []rune(mended)
	o := outcome{total: len(a)}
	gapA, gapB, flags := 0, 0, 0
	shut := func() {
		o.flagged += flags
		if flags > 0 {
			o.wrong += gapB
		} else {
			o.wrong += max(gapA, gapB)
		}
		gapA, gapB, flags = 0, 0, 0
	}
	for _, step := range align(a, b) {
		switch {
		case step.a >= 0 && step.b >= 0 && a[step.a] == b[step.b]:
			shut()
			o.right++
		default:
			if step.a >= 0 {
				gapA++
			}
			if step.b >= 0 && b[step.b] == lost {
				flags++
			} else if step.b >= 0 {
				gapB++
			}
		}
	}
	shut()
	return o
}

// A pairing puts a character of one text beside one of another; -1 is none.
type pairing struct{ a, b int }

func align(a, b []rune) []pairing {
	const (
		fromA = iota
		fromB
		both
	)
	width := len(b) + 1
	move := make([]uint8, (len(a)+1)*width)
	before, now := make([]int, width), make([]int, width)
	for i := range len(a) + 1 {
		for j := range width {
			best, how := 1<<30, uint8(both)
			if i > 0 && j > 0 {
				switch {
				case a[i-1] == b[j-1]:
					best = before[j-1]
				case b[j-1] == lost:
					best = before[j-1] + 3
				default:
					best = before[j-1] + 9
				}
			}
			if i > 0 && before[j]+4 < best {
				best, how = before[j]+4, fromA
			}
			if j > 0 && now[j-1]+4 < best {
				best, how = now[j-1]+4, fromB
			}
			if i == 0 && j == 0 {
				best = 0
			}
			now[j], move[i*width+j] = best, how
		}
		before, now = now, before
	}
	var back []pairing
	for i, j := len(a), len(b); i > 0 || j > 0; {
		switch move[i*width+j] {
		case both:
			i, j = i-1, j-1
			back = append(back, pairing{i, j})
		case fromA:
			i--
			back = append(back, pairing{i, -1})
		default:
			j--
			back = append(back, pairing{-1, j})
		}
	}
	slices.Reverse(back)
	return back
}
