package flat

import "testing"

// FuzzOpen reads every structure out of broken bytes: an error or no match is right, a panic or an endless search is not.
func FuzzOpen(f *testing.F) {
	few := []string{"a", "ab", "abc", "b"} // small seeds: the engine spends its time on making inputs smaller
	trie, err := BuildTrie(few, []uint32{1, 2, 3, 4})
	if err != nil {
		f.Fatal(err)
	}
	keys, err := BuildMap(few, []uint32{1, 2, 3, 4})
	if err != nil {
		f.Fatal(err)
	}
	table, err := BuildTable(map[rune]uint16{'a': 1})
	if err != nil {
		f.Fatal(err)
	}
	var b Builder
	b.Add(1, trie)
	b.Add(2, keys)
	b.Add(3, table)
	f.Add(string(b.Bytes()), "abcd")
	f.Add(string(trie), "bab")
	f.Add(string(keys), "a")
	f.Add(string(table), "\xff")
	f.Fuzz(func(t *testing.T, data, text string) {
		sections := []string{data}
		if file, err := Open(data); err == nil {
			for id := range uint32(5) {
				sections = append(sections, file.Section(id))
			}
		}
		for _, s := range sections {
			readAll(t, s, text)
		}
	})
}

func readAll(t *testing.T, section, text string) {
	if trie, err := OpenTrie(section); err == nil {
		whole := false
		trie.Prefixes(text, func(n int, _ uint32) bool {
			if n < 1 || n > len(text) {
				t.Errorf("a match of %d bytes in a text of %d", n, len(text))
			}
			whole = whole || n == len(text)
			return true
		})
		if _, ok := trie.Get(text); whole && !ok {
			t.Errorf("Prefixes finds all of %q, Get does not", text)
		}
	}
	if m, err := OpenMap(section); err == nil {
		if value, ok := m.Get(text); !ok && value != 0 {
			t.Errorf("no key %q, but its value is %d", text, value)
		}
	}
	if table, err := OpenTable(section); err == nil {
		if got := table.Get(-1); got != 0 {
			t.Errorf("-1 is mapped to %d", got)
		}
		seen := map[rune]uint16{}
		for _, r := range text {
			if before, again := seen[r]; again && before != table.Get(r) {
				t.Errorf("%U is mapped to two numbers", r)
			}
			seen[r] = table.Get(r)
		}
	}
	Uint16s(section)
	Uint32s(section)
	Uint64s(section)
}
