package main

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/segment/internal/learned"
)

// A phrase is a unit of the coarse cut and its part of speech.
type phrase struct {
	text string
	tag  dict.Tag
}

const (
	maxPhrase = 40
	// Phrases of gse's list: a word of four characters or more seen so often;
	// of loose groups (近百年来) only the frequent ones.
	minFreq      = 5
	minLooseFreq = 10
)

// phraseTags are the parts of speech of gse's list whose words make phrases.
var phraseTags = map[string]int{"n": minFreq, "nz": minFreq, "nt": minFreq, "ns": minFreq, "i": minFreq, "l": minLooseFreq}

// listPhrases picks the phrases of the word list.
func listPhrases(list []learned.Word) []phrase {
	var out []phrase
	for _, w := range list {
		least, ok := phraseTags[w.Pos]
		if !ok || w.Freq < least || utf8.RuneCountInString(w.Text) < 4 || !isHan(w.Text) {
			continue
		}
		out = append(out, phrase{w.Text, tagOf(w)})
	}
	return out
}

func isHan(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.Is(unicode.Han, r) }) < 0
}

// readPhrases reads tables of phrases (see dict/source): the term in the first column, in the third what kind it is.
// Every broken line is reported.
func readPhrases(files []string) ([]phrase, error) {
	var out []phrase
	var broken []error
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			return nil, err
		}
		lines := bufio.NewScanner(f)
		for n := 1; lines.Scan(); n++ {
			columns := strings.SplitN(lines.Text()+"\t\t\t", "\t", 4)
			text, kind := columns[0], columns[2]
			if text == "" || strings.HasPrefix(text, "#") {
				continue
			}
			if reason := phraseFault(text); reason != "" {
				broken = append(broken, fmt.Errorf("%s:%d: %s", file, n, reason))
				continue
			}
			out = append(out, phrase{strings.Map(learned.Canon, text), kindTag(text, kind)})
		}
		if err := errors.Join(lines.Err(), f.Close()); err != nil {
			return nil, err
		}
	}
	return out, errors.Join(broken...)
}

func phraseFault(text string) string {
	n := utf8.RuneCountInString(text)
	switch {
	case strings.IndexFunc(text, learned.IsSpace) >= 0:
		return "white space in the term"
	case n < 2 || n > maxPhrase:
		return fmt.Sprintf("%d characters, want 2 to %d", n, maxPhrase)
	}
	return ""
}

// kindTag is the part of speech of a term by its category.
func kindTag(text, kind string) dict.Tag {
	if kind == "institution" || tagBySuffix(text) == dict.TagOrganisation {
		return dict.TagOrganisation
	}
	return dict.TagNoun
}

// merge sorts phrases and keeps one of each text, the earlier one.
func merge(lists ...[]phrase) []phrase {
	var all []phrase
	for _, l := range lists {
		all = append(all, l...)
	}
	slices.SortStableFunc(all, func(a, b phrase) int { return cmp.Compare(a.text, b.text) })
	return slices.CompactFunc(all, func(a, b phrase) bool { return a.text == b.text })
}
