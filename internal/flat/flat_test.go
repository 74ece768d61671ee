package flat

import (
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

var words = []string{"法", "法院", "法院院长", "法庭", "人民法院", "a", "ab", "院", "𠵾", "人民"}

func trieOf(t testing.TB, keys []string) Trie {
	t.Helper()
	values := make([]uint32, len(keys))
	for i := range values {
		values[i] = uint32(i)
	}
	data, err := BuildTrie(keys, values)
	if err != nil {
		t.Fatal(err)
	}
	trie, err := OpenTrie(string(data))
	if err != nil {
		t.Fatal(err)
	}
	return trie
}

// everyPrefix makes a larger set of keys in which many are prefixes of others.
func everyPrefix() []string {
	set := map[string]bool{}
	for i := range 300 {
		word := []rune{rune(0x4E00 + i*7%97), rune(0x5000 + i*13%89), rune(0x6000 + i%50), rune(0x20000 + i)}
		for n := 1 + i%2; n <= len(word); n++ {
			set[string(word[:n])] = true
		}
	}
	return slices.Sorted(maps.Keys(set))
}

func TestTrieFindsEveryKey(t *testing.T) {
	for _, keys := range [][]string{words, everyPrefix(), {"一"}, nil} {
		trie := trieOf(t, keys)
		for i, key := range keys {
			if v, ok := trie.Get(key); !ok || v != uint32(i) {
				t.Errorf("Get(%q) = %d, %v; want %d", key, v, ok, i)
			}
			if _, ok := trie.Get(key + "x"); ok {
				t.Errorf("Get finds %q", key+"x")
			}
		}
		if _, ok := trie.Get(""); ok {
			t.Error("Get finds the empty string")
		}
	}
}

func TestTriePrefixesAreAllKeysThatBeginTheText(t *testing.T) {
	keys := append(everyPrefix(), words...)
	trie := trieOf(t, keys)
	for _, text := range append(keys, "法院院长说", "人民法", "人民法院\xff", "zz", "") {
		want := []string{}
		for _, key := range keys {
			if strings.HasPrefix(text, key) {
				want = append(want, key)
			}
		}
		slices.SortFunc(want, func(a, b string) int { return len(a) - len(b) })
		got := []string{}
		trie.Prefixes(text, func(n int, value uint32) bool {
			if keys[value] != text[:n] {
				t.Errorf("%q: value %d at length %d", text, value, n)
			}
			got = append(got, text[:n])
			return true
		})
		if !slices.Equal(got, want) {
			t.Errorf("Prefixes(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestTrieFindsAllKeysOfAText(t *testing.T) {
	keys := append(everyPrefix(), append(words, "é", "x", "\uFFFD", "法\uFFFD")...)
	trie := trieOf(t, keys)
	type hit struct {
		start, end int
		value      uint32
	}
	for _, text := range append(keys, "人民法院院长é法院说x", "人民\xff法院", "\xe4\xba人民法院\xe4", "法\xff\xef\xbf\xbd法\uFFFD", strings.Join(keys, ""), "") {
		var want, got []hit
		for start := range text {
			trie.Prefixes(text[start:], func(n int, value uint32) bool {
				want = append(want, hit{start, start + n, value})
				return true
			})
		}
		trie.All(text, func(start, end int, value uint32) { got = append(got, hit{start, end, value}) })
		if !slices.Equal(got, want) {
			t.Errorf("All(%q) = %v, want %v", text, got, want)
		}
	}
}

func TestTrieHoldsTheGreatestValue(t *testing.T) {
	data, err := BuildTrie([]string{"法", "法院"}, []uint32{MaxValue, MaxValue - 1})
	if err != nil {
		t.Fatal(err)
	}
	trie, err := OpenTrie(string(data))
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]uint32{"法": MaxValue, "法院": MaxValue - 1} {
		if v, ok := trie.Get(key); !ok || v != want {
			t.Errorf("Get(%s) = %d, %v", key, v, ok)
		}
	}
}

func TestTrieStopsWhenTold(t *testing.T) {
	calls := 0
	if trieOf(t, words).Prefixes("法院院长", func(int, uint32) bool { calls++; return false }) || calls != 1 {
		t.Errorf("Prefixes went on: %d calls", calls)
	}
}

func TestBuildTrieRefusesBadKeys(t *testing.T) {
	for _, keys := range [][]string{{""}, {"法", "法"}, {"\xff"}} {
		if _, err := BuildTrie(keys, make([]uint32, len(keys))); err == nil {
			t.Errorf("BuildTrie(%q) gives no error", keys)
		}
	}
	if _, err := BuildTrie([]string{"法"}, []uint32{MaxValue + 1}); err == nil {
		t.Error("BuildTrie takes a value past MaxValue")
	}
}

func TestMapFindsEveryKey(t *testing.T) {
	keys := append(everyPrefix(), "")
	values := make([]uint32, len(keys))
	for i := range values {
		values[i] = uint32(i * i)
	}
	data, err := BuildMap(keys, values)
	if err != nil {
		t.Fatal(err)
	}
	m, err := OpenMap(string(data))
	if err != nil {
		t.Fatal(err)
	}
	for i, key := range keys {
		if v, ok := m.Get(key); !ok || v != values[i] {
			t.Errorf("Get(%q) = %d, %v; want %d", key, v, ok, values[i])
		}
	}
	if _, ok := m.Get("没有"); ok {
		t.Error("Get finds a key that is not there")
	}
	if _, err := BuildMap([]string{"a", "a"}, []uint32{1, 2}); err == nil {
		t.Error("BuildMap takes a key twice")
	}
}

func TestTableFindsEveryRune(t *testing.T) {
	numbers := map[rune]uint16{0: 9, 'a': 1, '法': 2, 0x2FA1D: 3, 0x10FFFF: 4}
	data, err := BuildTable(numbers)
	if err != nil {
		t.Fatal(err)
	}
	table, err := OpenTable(string(data))
	if err != nil {
		t.Fatal(err)
	}
	for r := rune(-2); r < 0x110002; r++ {
		if got := table.Get(r); got != numbers[r] {
			t.Fatalf("Get(%U) = %d, want %d", r, got, numbers[r])
		}
	}
	if _, err := BuildTable(map[rune]uint16{-1: 1}); err == nil {
		t.Error("BuildTable takes -1")
	}
}

func TestFileGivesItsSections(t *testing.T) {
	var b, c Builder
	b.Add(7, []byte("seven"))
	b.Add(1, []byte("x"))
	b.Add(1, []byte("one"))
	b.Add(9, nil)
	c.Add(9, nil)
	c.Add(1, []byte("one"))
	c.Add(7, []byte("seven"))
	if string(b.Bytes()) != string(c.Bytes()) {
		t.Error("the order of adding shows")
	}
	f, err := Open(string(b.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range []string{1: "one", 7: "seven", 9: "", 10: ""} {
		if got := f.Section(uint32(id)); got != want {
			t.Errorf("Section(%d) = %q, want %q", id, got, want)
		}
	}
	if got := new(File).Section(1); got != "" {
		t.Errorf("the zero File has %q", got)
	}
}

func TestOpenRefusesBrokenFiles(t *testing.T) {
	var b Builder
	b.Add(1, []byte("one"))
	b.Add(2, []byte("two"))
	good := string(b.Bytes())
	edit := func(at int, c byte) string { return good[:at] + string([]byte{c}) + good[at+1:] }
	for i, data := range []string{
		"", good[:10], good[:len(good)-1], good + "x",
		edit(0, 'x'), edit(8, 200), edit(11, 255), edit(16, 3), edit(20, 1), edit(23, 255), edit(27, 255),
	} {
		if _, err := Open(data); err == nil {
			t.Errorf("case %d opens", i)
		}
	}
}

func TestViewsAgreeWithThePortableCopy(t *testing.T) {
	for n := range 20 {
		section := strings.Repeat("\x01\x80\xfe\x7f\x00", 4)[:n]
		for shift := range 3 { // at odd addresses too
			s := (strings.Repeat("x", shift) + section)[shift:]
			if got, want := fmt.Sprint(Uint16s(s)), fmt.Sprint(copied(section, binary.LittleEndian.Uint16)); got != want {
				t.Errorf("Uint16s: %s, want %s", got, want)
			}
			if got, want := fmt.Sprint(Uint32s(s)), fmt.Sprint(copied(section, binary.LittleEndian.Uint32)); got != want {
				t.Errorf("Uint32s: %s, want %s", got, want)
			}
			if got, want := fmt.Sprint(Uint64s(s)), fmt.Sprint(copied(section, binary.LittleEndian.Uint64)); got != want {
				t.Errorf("Uint64s: %s, want %s", got, want)
			}
			for i, v := range Int8s(s) {
				if v != int8(section[i]) {
					t.Errorf("Int8s: %d at %d", v, i)
				}
			}
		}
	}
	if got := Uint16s(string(AppendUint16s(nil, 1, 65535))); !slices.Equal(got, []uint16{1, 65535}) {
		t.Errorf("Uint16s: %d", got)
	}
	if got := Uint32s(string(AppendUint32s(nil, 1, 1<<31))); !slices.Equal(got, []uint32{1, 1 << 31}) {
		t.Errorf("Uint32s: %d", got)
	}
	if got := Uint64s(string(AppendUint64s(nil, 1, 1<<63))); !slices.Equal(got, []uint64{1, 1 << 63}) {
		t.Errorf("Uint64s: %d", got)
	}
}

func BenchmarkTriePrefixes(b *testing.B) {
	trie := trieOf(b, words)
	text := "人民法院院长在法庭上说"
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	found := 0
	for b.Loop() {
		for i := range text {
			trie.Prefixes(text[i:], func(int, uint32) bool { found++; return true })
		}
	}
}
