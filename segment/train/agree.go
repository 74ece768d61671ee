package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/fawen/fawen/segment"
)

// agree cuts the held-out lines with the packed model, as a user does, and
// prints how far the words are those of the text.
func agree(lines []string, hold int, out io.Writer) error {
	s, err := segment.New()
	if err != nil {
		return err
	}
	var tokens []segment.Token
	gold, cut, same, held := 0, 0, 0, 0
	for i := 0; i < len(lines); i += hold {
		words := strings.Fields(lines[i])
		tokens = s.Cut(tokens[:0], strings.Join(words, ""))
		gold, cut, held = gold+len(words), cut+len(tokens), held+1
		at, k := 0, 0
		for _, w := range words {
			for k < len(tokens) && tokens[k].Start < at {
				k++
			}
			if k < len(tokens) && tokens[k].Start == at && tokens[k].End == at+len(w) {
				same++
			}
			at += len(w)
		}
	}
	precision, recall := float64(same)/float64(cut), float64(same)/float64(gold)
	_, err = fmt.Fprintf(out, "words: precision %.4f recall %.4f F1 %.4f on %d held-out lines\n",
		precision, recall, 2*precision*recall/(precision+recall), held)
	return err
}
