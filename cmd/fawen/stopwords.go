package main

import (
	"fmt"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/internal/batch"
)

// stopWords reads the files of --stop: a word a line, in either script; blank lines and lines that begin with # say nothing. A
// file that is not there or is no text is an error of usage.
func (o *analyzeOptions) stopWords() ([]string, error) {
	var words []string
	for _, name := range o.stop {
		data, err := os.ReadFile(name)
		if err != nil {
			text, _ := o.explainError(batch.Input{Name: name}, err)
			return nil, usageError{name + ": " + text}
		}
		n := 0
		for line := range strings.Lines(strings.TrimPrefix(string(data), "\uFEFF")) {
			n++
			if !utf8.ValidString(line) {
				return nil, usageError{fmt.Sprintf("%s:%d: not UTF-8", name, n)}
			}
			if word := strings.TrimSpace(line); word != "" && !strings.HasPrefix(word, "#") {
				words = append(words, word)
			}
		}
	}
	return words, nil
}
