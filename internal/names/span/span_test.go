package span

import (
	"math/rand/v2"
	"testing"
	"unicode/utf8"

	"github.com/fawen/fawen/internal/flat"
)

func TestResetCoversTheText(t *testing.T) {
	for _, s := range []string{"", "王芳 a1。\n", "𬭎·\xff\xe4\xb8丨×", "\xe3\x80", "第12号"} {
		var x Text
		x.Reset(s)
		if len(x.Off) != len(x.Sym)+1 || x.Off[len(x.Sym)] != int32(len(s)) {
			t.Fatalf("%q: %d symbols, offsets %v", s, len(x.Sym), x.Off)
		}
		if len(x.Sym) != utf8.RuneCountInString(s) {
			t.Errorf("%q: %d symbols, want %d", s, len(x.Sym), utf8.RuneCountInString(s))
		}
		i := 0
		for pos, r := range s {
			if int(x.Off[i]) != pos {
				t.Errorf("%q: symbol %d at %d, want %d", s, i, x.Off[i], pos)
			}
			if want := Symbol(r); x.Sym[i] != want {
				t.Errorf("%q: symbol %d is %x, want %x", s, i, x.Sym[i], want)
			}
			i++
		}
	}
}

func TestSymbols(t *testing.T) {
	for _, c := range []struct {
		r    rune
		want uint16
		han  bool
	}{
		{'王', '王', true}, {'㐀', '㐀', true}, {'丨', '|', false}, {'。', Edge, false}, {'\n', Edge, false}, {'Q', Letter, false},
		{'é', Letter, false}, {'7', Digit, false}, {'“', '"', false}, {'《', '<', false}, {'【', '(', false}, {'〇', Masker, false},
		{'・', '·', false}, {'😀', Other, false}, {utf8.RuneError, utf8.RuneError, false},
	} {
		if got := Symbol(c.r); got != c.want || IsHan(got) != c.han {
			t.Errorf("%q: %x, Han %v", c.r, got, IsHan(got))
		}
	}
	if s := Symbol('𬭎'); !IsHan(s) {
		t.Errorf("a Han character of another plane is %x", s)
	}
}

func TestHashTable(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var keys []uint64
	var values []uint32
	for i := range 1000 {
		keys, values = append(keys, r.Uint64()&keyMask), append(values, uint32(i%65535+1))
	}
	slots, err := BuildHash(keys, values)
	if err != nil {
		t.Fatal(err)
	}
	h := hashTable(slots)
	for i, k := range keys {
		if v, ok := h.get(k); !ok || v != values[i] {
			t.Fatalf("key %x: %d, %v; want %d", k, v, ok, values[i])
		}
		if _, ok := h.get(k + 1); ok {
			t.Errorf("key %x was not put in", k+1)
		}
	}
	if _, err := BuildHash([]uint64{5, 5}, []uint32{1, 1}); err == nil {
		t.Error("a key that stands twice is no error")
	}
	if _, err := BuildHash([]uint64{5}, []uint32{0}); err == nil {
		t.Error("the value 0 is no error")
	}
}

// Four slots at once give what slot by slot gives, in crowded places and at the end of the table too.
func TestWordsAreFound(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, n := range []int{0, 100, 512} {
		hashes, classes := make([]uint64, n), make([]uint8, n)
		for i := range hashes {
			hashes[i], classes[i] = r.Uint64()&^(3<<40), uint8(i%7+1) // some slots are wanted by many
		}
		tables := &Tables{words: string(flat.AppendUint16s(nil, BuildWords(hashes, classes)...))}
		found := 0
		for i := range 20_000 {
			h := r.Uint64()
			if i < n {
				h = hashes[i]
			}
			slot := int(h>>40) & (len(tables.words)/2 - 1)
			got, want := tables.word(h), tables.wordFrom(slot, uint16(h)|7)
			if got != want {
				t.Fatalf("%d words: %x is of class %d, want %d", n, h, got, want)
			}
			if i < n && got != 0 {
				found++
			}
		}
		if found*2 < n {
			t.Errorf("%d words, %d found", n, found)
		}
	}
}

func TestOpenRefusesWhatIsNoModel(t *testing.T) {
	for _, data := range []string{"", "fawen", "fawen\x00f1\x00\x00\x00\x00\x10\x00\x00\x00"} {
		if _, err := Open(data); err == nil {
			t.Errorf("%q is opened", data)
		}
	}
}

// Best finds what trying all subsets finds.
func TestBestIsBest(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	var got []Candidate
	var gain []float64
	for range 300 {
		var cs []Candidate
		for start := range int32(8) {
			for n := int32(2); n <= 4; n++ {
				if r.IntN(3) == 0 {
					cs = append(cs, Candidate{Start: start, End: start + n, Final: float32(r.IntN(9) - 3)})
				}
			}
		}
		if len(cs) > 14 {
			cs = cs[:14]
		}
		got, gain = Best(got[:0], cs, 0, gain)
		sum, last := float32(0), int32(0)
		for _, c := range got {
			if c.Start < last {
				t.Fatalf("overlap in %v", got)
			}
			sum, last = sum+c.Final, c.End
		}
		if want := bestSum(cs, 0, 0); sum != want {
			t.Fatalf("sum %v, want %v of %v", sum, want, cs)
		}
	}
}

func bestSum(cs []Candidate, i int, from int32) float32 {
	if i == len(cs) {
		return 0
	}
	best := bestSum(cs, i+1, from)
	if c := cs[i]; c.Start >= from && c.Final > 0 {
		best = max(best, c.Final+bestSum(cs, i+1, c.End))
	}
	return best
}

func TestKeysSkipBlanks(t *testing.T) {
	key := func(s string) uint64 {
		var x Text
		x.Reset(s)
		return Key(x.Sym)
	}
	if key("李  明") != key("李明") {
		t.Error("李  明 and 李明 differ")
	}
	if key("李明") == key("明李") || key("李明") == key("李明1") {
		t.Error("different strings have one key")
	}
}

func TestTallyGrows(t *testing.T) {
	var ty Tally
	ty.reset(1)
	for i := range uint64(500) {
		ty.put(i<<22+1).n++
	}
	for i := range uint64(500) {
		if e := ty.get(i<<22 + 1); e == nil || e.n != 1 {
			t.Fatalf("key %d is lost", i)
		}
	}
	if ty.get(7) != nil {
		t.Error("a key that was not put in is there")
	}
}
