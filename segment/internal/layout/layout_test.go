package layout

import (
	"math/rand/v2"
	"testing"

	"github.com/fawen/fawen/dict"
)

func TestIndexGivesEachKeyACellOfItsOwn(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 1))
	for _, n := range []int{0, 1, 2, 5, 1000, 50_000} {
		hashes := make([]uint64, n)
		for i := range hashes {
			hashes[i] = Mix(random.Uint64())
		}
		pilots, cells, at, err := BuildIndex(hashes)
		if err != nil {
			t.Fatal(err)
		}
		x, used := NewIndex(pilots, cells), map[uint32]bool{}
		for i, h := range hashes {
			c := x.Cell(h)
			if c != at[i] || c >= cells || used[c] {
				t.Fatalf("%d keys: key %d has cell %d, taken %v", n, i, c, used[c])
			}
			used[c] = true
		}
	}
}

func TestIndexRefusesTheSameKeyTwice(t *testing.T) {
	if _, _, _, err := BuildIndex([]uint64{7, 7}); err == nil {
		t.Error("no error")
	}
}

func TestPackSpreadsWeightsOverLanes(t *testing.T) {
	first, second := []int8{-127, 0, 1, 127}, []int8{5, -5, 0, -128}
	x := Pack(first, second)
	for tag := range Tags {
		lane := x & Lanes >> (16 * tag) & 0xFFFF
		if int(lane)-128 != int(first[tag]) {
			t.Errorf("first, tag %d: %d", tag, lane)
		}
		lane = x >> 8 & Lanes >> (16 * tag) & 0xFFFF
		if int(lane)-128 != int(second[tag]) {
			t.Errorf("second, tag %d: %d", tag, lane)
		}
	}
}

func TestTagOf(t *testing.T) {
	for pos, want := range map[string]dict.Tag{
		"n": dict.TagNoun, "nr": dict.TagPerson, "nr1": dict.TagNoun, "i": dict.TagNoun, "l": dict.TagNoun, "vn": dict.TagNoun,
		"organisation": dict.TagOrganisation, "function": dict.TagFunction, "uj": dict.TagFunction, "w": dict.TagPunctuation,
	} {
		if got, ok := TagOf(pos); !ok || got != want {
			t.Errorf("%s: %v, %v; want %v", pos, got, ok, want)
		}
	}
	for _, pos := range []string{"", "哪", "!"} {
		if got, ok := TagOf(pos); ok {
			t.Errorf("%q: %v", pos, got)
		}
	}
}
