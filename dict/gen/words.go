package main

import (
	"cmp"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/flat"
)

// A word is one entry of gse's list, folded.
type word struct {
	text string
	freq uint32
	tag  dict.Tag
}

// buildWords compiles gse's list of words.
//
//	1  Trie     word → tag << 27 | frequency
//	2  Table    first character of a pair → its number, from 1
//	3  uint32s  where the second characters of each first one begin in section 4, and their end
//	4  uint16s  second characters (those below U+10000), sorted for each first one
func buildWords(src *sources) []byte {
	words := readWords(src)
	keys := make([]string, len(words))
	values := make([]uint32, len(words))
	for i, w := range words {
		keys[i], values[i] = w.text, uint32(w.tag)<<dict.FreqBits|w.freq
	}
	trie, err := flat.BuildTrie(keys, values)
	src.fail(err)
	var b flat.Builder
	b.Add(1, trie)
	addPairs(src, &b, words)
	return b.Bytes()
}

// readWords returns gse's Simplified list. Words that are the same when folded become one, with the sum of their frequencies
// and the tag of the most frequent.
func readWords(src *sources) []word {
	file, err := wordListFile()
	if err != nil {
		src.fail(err)
		return nil
	}
	data, err := os.ReadFile(file)
	if err != nil {
		src.fail(err)
		return nil
	}
	var words []word
	for i, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n") {
		w, err := readWord(strings.TrimSuffix(line, "\r"))
		if err != nil {
			src.fail(fmt.Errorf("%s:%d: %w", file, i+1, err))
			continue
		}
		w.text = src.foldString(w.text)
		words = append(words, w)
	}
	slices.SortStableFunc(words, func(x, y word) int {
		return cmp.Or(cmp.Compare(x.text, y.text), cmp.Compare(y.freq, x.freq), cmp.Compare(x.tag, y.tag))
	})
	unique := words[:0]
	for _, w := range words {
		if n := len(unique); n > 0 && unique[n-1].text == w.text {
			unique[n-1].freq += w.freq
			continue
		}
		unique = append(unique, w)
	}
	return unique
}

// readWord reads "word frequency tag".
func readWord(line string) (word, error) {
	fields := strings.Split(line, " ")
	if len(fields) != 3 || fields[0] == "" || !utf8.ValidString(line) {
		return word{}, fmt.Errorf("want word, frequency and tag: %q", line)
	}
	freq, err := strconv.ParseUint(fields[1], 10, dict.FreqBits-1)
	if err != nil {
		return word{}, fmt.Errorf("frequency: %w", err)
	}
	tag, ok := dict.ParseTag(fields[2])
	if !ok {
		return word{}, fmt.Errorf("no part of speech is called %q", fields[2])
	}
	return word{text: fields[0], freq: uint32(freq), tag: tag}, nil
}

// wordListFile finds the list in gse's module.
func wordListFile() (string, error) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/go-ego/gse").Output()
	if err != nil {
		return "", fmt.Errorf("find the module of gse: %w", err)
	}
	dir := strings.TrimSpace(string(out))
	if dir == "" {
		return "", fmt.Errorf("gse's module is not here\nhint: go mod download")
	}
	return filepath.Join(dir, "data", "dict", "zh", "s_1.txt"), nil
}

// addPairs writes which Han characters stand side by side in a word.
func addPairs(src *sources, b *flat.Builder, words []word) {
	seconds := map[rune][]uint16{}
	for _, w := range words {
		before := rune(0)
		for _, r := range w.text {
			if dict.IsHan(before) && dict.IsHan(r) && r < 0x10000 {
				seconds[before] = append(seconds[before], uint16(r))
			}
			before = r
		}
	}
	firsts := make([]rune, 0, len(seconds))
	for r := range seconds {
		firsts = append(firsts, r)
	}
	slices.Sort(firsts)
	numbers := map[rune]uint16{}
	var starts []uint32
	var all []uint16
	for i, r := range firsts {
		numbers[r] = uint16(i + 1)
		starts = append(starts, uint32(len(all)))
		slices.Sort(seconds[r])
		all = append(all, slices.Compact(seconds[r])...)
	}
	starts = append(starts, uint32(len(all)))
	table, err := flat.BuildTable(numbers)
	src.fail(err)
	b.Add(2, table)
	b.Add(3, flat.AppendUint32s(nil, starts...))
	b.Add(4, flat.AppendUint16s(nil, all...))
}
