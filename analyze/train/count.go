package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/segment"
)

// A sentence is one line of the training text.
type sentence struct {
	Article string   `json:"d"`
	Text    string   `json:"t"`
	Persons [][2]int `json:"p"` // code points, half-open
	Unsure  [][2]int `json:"g"` // perhaps persons
}

// counts holds for each word in how many articles it stands.
type counts struct {
	articles, legal int
	all, ofLegal    map[string]int
}

// legalWords tell that an article is about the law; words are weighed against such articles too, so that 法院 is as common as a
// court's press office finds it.
var legalWords = [...]string{"法院", "检察", "法官", "法庭", "公安", "警方", "律师"}

// countFile reads the text. Sentences of one article need not stand together, so words are kept by article until the end.
func countFile(name string) (*counts, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	words, err := newCutter()
	if err != nil {
		return nil, err
	}
	lines := bufio.NewScanner(unzipped)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		var s sentence
		if err := json.Unmarshal(lines.Bytes(), &s); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		words.add(s)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return words.counts(), nil
}

// A cutter collects the words of each article.
type cutter struct {
	segmenter *segment.Segmenter
	tokens    []segment.Token
	numbers   map[string]uint32 // word → its number, from 0
	articles  map[string]*words
}

type words struct {
	legal bool
	seen  map[uint32]struct{}
}

func newCutter() (*cutter, error) {
	s, err := segment.New()
	if err != nil {
		return nil, err
	}
	return &cutter{segmenter: s, numbers: map[string]uint32{}, articles: map[string]*words{}}, nil
}

func (c *cutter) add(s sentence) {
	article := c.articles[s.Article]
	if article == nil {
		article = &words{seen: map[uint32]struct{}{}}
		c.articles[s.Article] = article
	}
	text := dict.FoldString(s.Text)
	for _, w := range legalWords {
		article.legal = article.legal || strings.Contains(text, w)
	}
	persons := personBytes(text, s)
	c.tokens = c.segmenter.Coarse(c.tokens[:0], text)
	for _, t := range c.tokens {
		word := text[t.Start:t.End]
		if !counted(word) || overlaps(persons, t.Start, t.End) {
			continue
		}
		number, known := c.numbers[word]
		if !known {
			number = uint32(len(c.numbers))
			c.numbers[strings.Clone(word)] = number
		}
		article.seen[number] = struct{}{}
	}
}

// counted says whether a word can be a keyword at all: two characters or more, the first of them Han or a letter.
func counted(word string) bool {
	first, size := utf8.DecodeRuneInString(word)
	return size < len(word) && unicode.IsLetter(first)
}

// personBytes turns the marked persons, sure and unsure, from code points into bytes.
func personBytes(text string, s sentence) [][2]int {
	if len(s.Persons)+len(s.Unsure) == 0 {
		return nil
	}
	at := make([]int, 0, len(text)+1)
	for i := range text {
		at = append(at, i)
	}
	at = append(at, len(text))
	var spans [][2]int
	for _, list := range [][][2]int{s.Persons, s.Unsure} {
		for _, p := range list {
			if p[0] >= 0 && p[0] < p[1] && p[1] < len(at) {
				spans = append(spans, [2]int{at[p[0]], at[p[1]]})
			}
		}
	}
	return spans
}

func overlaps(spans [][2]int, start, end int) bool {
	for _, s := range spans {
		if start < s[1] && s[0] < end {
			return true
		}
	}
	return false
}

func (c *cutter) counts() *counts {
	all, ofLegal := make([]int, len(c.numbers)), make([]int, len(c.numbers))
	sum := &counts{all: map[string]int{}, ofLegal: map[string]int{}}
	for _, a := range c.articles {
		sum.articles++
		if a.legal {
			sum.legal++
		}
		for number := range a.seen {
			all[number]++
			if a.legal {
				ofLegal[number]++
			}
		}
	}
	for word, number := range c.numbers {
		sum.all[word], sum.ofLegal[word] = all[number], ofLegal[number]
	}
	return sum
}
