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
//	1  Trie     word → place in section 2
//	2  uint32s  tag << 27 | frequency, each pair once, sorted
func buildWords(src *sources) []byte {
	words := readWords(src)
	keys := make([]string, len(words))
	infos := make([]uint32, len(words))
	for i, w := range words {
		keys[i], infos[i] = w.text, uint32(w.tag)<<dict.FreqBits|w.freq
	}
	distinct := slices.Clone(infos)
	slices.Sort(distinct)
	distinct = slices.Compact(distinct)
	values := make([]uint32, len(words))
	for i, info := range infos {
		at, _ := slices.BinarySearch(distinct, info)
		values[i] = uint32(at)
	}
	trie, err := flat.BuildTrie(keys, values)
	src.fail(err)
	var b flat.Builder
	b.Add(1, trie)
	b.Add(2, flat.AppendUint32s(nil, distinct...))
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
