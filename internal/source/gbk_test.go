package source

import (
	"testing"

	"github.com/fawen/fawen/internal/source/gbk"
)

func TestGBKLacksWhatTheSitesLacked(t *testing.T) {
	missing, defined := 0, 0
	for lead := 0x81; lead <= 0xFE; lead++ {
		for trail := 0x40; trail <= 0xFE; trail++ {
			if trail == 0x7F {
				continue
			}
			if gbk.Open().Char(byte(lead), byte(trail)) == 0 {
				missing++
			} else {
				defined++
			}
		}
	}
	if missing != 2149 || defined != 21791 {
		t.Errorf("%d pairs without a character, %d with one; want 2149 and 21791", missing, defined)
	}
}

func TestGBKPairs(t *testing.T) {
	for _, c := range []struct {
		r           rune
		lead, trail byte
	}{{'真', 0xD5, 0xE6}, {'傳', 0x82, 0xF7}, {'達', 0xDF, 0x5F}, {'。', 0xA1, 0xA3}, {'審', 0x8C, 0x8F}} {
		lead, trail, ok := gbk.Open().Pair(c.r)
		if !ok || lead != c.lead || trail != c.trail || gbk.Open().Char(c.lead, c.trail) != c.r {
			t.Errorf("%c is %02X%02X, want %02X%02X", c.r, lead, trail, c.lead, c.trail)
		}
	}
}
