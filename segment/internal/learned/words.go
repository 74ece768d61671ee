package learned

import (
	"bufio"
	"cmp"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/fawen/fawen/segment/internal/layout"
)

// MarkWords is how many words of the list leave marks: the most frequent ones.
// All 327,000 gain at most 0.2 F1 anywhere.
const MarkWords = 120_000

const gseModule = "github.com/go-ego/gse"

// A Word is one entry of the word list, folded.
type Word struct {
	Text string
	Freq int
	Pos  string // part of speech as jieba has it: n, nr, v, …
}

// WordListFile is the path of gse's Simplified list in the module cache.
func WordListFile() (string, error) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", gseModule).Output()
	if err != nil {
		return "", fmt.Errorf("find module %s: %w", gseModule, err)
	}
	return filepath.Join(strings.TrimSpace(string(out)), "data", "dict", "zh", "s_1.txt"), nil
}

// ReadWords reads a list in gse's form (word, count, part of speech) and folds
// it; of words that fold together the most frequent one stays. The most
// frequent words come first, equal ones in the order of their characters.
func ReadWords(file string) ([]Word, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	best := map[string]Word{}
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		fields := strings.Fields(lines.Text())
		if len(fields) == 0 {
			continue
		}
		if len(fields) != 3 {
			return nil, fmt.Errorf("%s:%d: %d fields, want word, count, part of speech", file, n, len(fields))
		}
		freq, err := strconv.Atoi(fields[1])
		if err != nil {
			return nil, fmt.Errorf("%s:%d: count: %w", file, n, err)
		}
		w := Word{Text: foldWord(fields[0]), Freq: freq, Pos: fields[2]}
		if old, ok := best[w.Text]; !ok || w.Freq > old.Freq {
			best[w.Text] = w
		}
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	words := make([]Word, 0, len(best))
	for _, w := range best {
		words = append(words, w)
	}
	slices.SortFunc(words, func(a, b Word) int {
		return cmp.Or(cmp.Compare(b.Freq, a.Freq), cmp.Compare(a.Text, b.Text))
	})
	return words, nil
}

func foldWord(s string) string { return strings.Map(Canon, s) }

// Marking are the words that leave marks: 2 to 6 Han characters, the most
// frequent MarkWords of them.
func Marking(words []Word) []Word {
	var out []Word
	for _, w := range words {
		n := utf8.RuneCountInString(w.Text)
		if n < layout.MinWord || n > layout.MaxWord || !allHan(w.Text) {
			continue
		}
		if out = append(out, w); len(out) == MarkWords {
			break
		}
	}
	return out
}

func allHan(s string) bool {
	for _, r := range s {
		if !unicode.Is(unicode.Han, r) {
			return false
		}
	}
	return true
}
