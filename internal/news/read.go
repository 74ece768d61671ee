package news

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// An Article is a piece of news with what is to be found in it. testdata/news/README.md describes the files.
type Article struct {
	ID        string // name of the file without its ending
	Script    string // hans or hant
	Region    string // cn, tw, hk, mo
	Text      string
	People    []Mention
	Courts    []Mention
	Officials []Official
	Honors    []Honor
	Credits   []Credit
}

// A Mention is a name in the text.
type Mention struct {
	Start, End int    // in code points
	Text       string // as it stands
	Canonical  string // full name of a court, "" where it cannot be told
}

// An Official is a person with posts in one body.
type Official struct {
	Name   string
	Titles []string
	Org    string // "" where the text names none
}

// An Honor is one honor of one recipient.
type Honor struct {
	Name, Recipient string
	Kind            string // of the recipient: person, court, organisation
}

// A Credit names who made the article.
type Credit struct{ Role, Name string }

// Read reads the articles of a folder, in the order of their names.
func Read(dir string) ([]Article, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("%s holds no articles", dir)
	}
	articles := make([]Article, 0, len(paths))
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		a, err := Parse(string(data))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		a.ID = strings.TrimSuffix(filepath.Base(path), ".txt")
		articles = append(articles, a)
	}
	return articles, nil
}

// Parse reads one annotated article.
func Parse(source string) (Article, error) {
	var a Article
	head, rest, ok := strings.Cut(source, "#text\n")
	text, records, found := strings.Cut(rest, "\n#records\n")
	if !ok || !found {
		return a, fmt.Errorf("no #text or no #records")
	}
	for _, line := range strings.Fields(strings.ReplaceAll(head, "#script ", "#script:")) {
		if script, ok := strings.CutPrefix(line, "#script:"); ok {
			a.Script = script
		}
	}
	if _, region, ok := strings.Cut(head, "#region "); ok {
		a.Region, _, _ = strings.Cut(region, "\n")
	}
	if err := a.readText(text); err != nil {
		return a, err
	}
	for _, line := range strings.Split(records, "\n") {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		if err := a.readRecord(line); err != nil {
			return a, err
		}
	}
	return a, nil
}

// readText takes the marks of names out of a text: {p|李明}, {c|县法院|双峰县人民法院}.
func (a *Article) readText(marked string) error {
	var text strings.Builder
	at := 0
	for {
		i := strings.IndexByte(marked, '{')
		if i < 0 {
			break
		}
		end := strings.IndexByte(marked[i:], '}')
		if end < 0 {
			return fmt.Errorf("a mark does not end: %.30s", marked[i:])
		}
		text.WriteString(marked[:i])
		at += utf8.RuneCountInString(marked[:i])
		fields := strings.Split(marked[i+1:i+end], "|")
		if len(fields) < 2 || len(fields) > 3 {
			return fmt.Errorf("no mark: %s", marked[i:i+end+1])
		}
		m := Mention{Start: at, Text: fields[1]}
		at += utf8.RuneCountInString(m.Text)
		m.End = at
		text.WriteString(m.Text)
		switch fields[0] {
		case "p":
			a.People = append(a.People, m)
		case "c":
			if len(fields) == 3 {
				m.Canonical = fields[2]
			}
			a.Courts = append(a.Courts, m)
		default:
			return fmt.Errorf("no mark: %s", marked[i:i+end+1])
		}
		marked = marked[i+end+1:]
	}
	text.WriteString(marked)
	a.Text = text.String()
	return nil
}

// readRecord reads a line of the records: O 李明 | 院长;党组书记 | 县法院.
func (a *Article) readRecord(line string) error {
	kind, rest, _ := strings.Cut(line, " ")
	fields := strings.Split(rest, "|")
	for i := range fields {
		fields[i] = strings.TrimSpace(fields[i])
	}
	switch {
	case kind == "O" && (len(fields) == 2 || len(fields) == 3):
		o := Official{Name: fields[0]}
		for _, title := range strings.Split(fields[1], ";") {
			o.Titles = append(o.Titles, strings.TrimSpace(title))
		}
		if len(fields) == 3 {
			o.Org = fields[2]
		}
		a.Officials = append(a.Officials, o)
	case kind == "H" && len(fields) == 3:
		a.Honors = append(a.Honors, Honor{fields[0], fields[1], fields[2]})
	case kind == "R" && len(fields) == 2:
		a.Credits = append(a.Credits, Credit{fields[0], fields[1]})
	default:
		return fmt.Errorf("no record: %s", line)
	}
	return nil
}
