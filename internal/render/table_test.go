package render

import (
	"bytes"
	"strings"
	"sync"
	"testing"

	"github.com/fawen/fawen/analyze"
	"github.com/fawen/fawen/internal/lang"
)

func ptr[T any](v T) *T { return &v }

func sample() *analyze.Report {
	return &analyze.Report{
		Schema: 1,
		Source: analyze.Source{Name: "新闻/清河\x1b[31m.txt", Encoding: "utf-8", Format: "text", Script: "hant", Chars: 2271, Title: "清河縣法院：“三個到位”讓群眾少跑腿", Date: ptr("2023-01-10"),
			Repairs: analyze.Repairs{Pinyin: 121, Shifted: 4}},
		Courts: []analyze.Court{{Name: ptr("邢臺市清河縣人民法院"), Level: "basic", Region: analyze.Region{Code: "130534", Province: "河北省", City: "邢臺市", County: "清河縣"},
			Mentions: []analyze.Mention{{Text: "邢臺清河縣法院"}, {Text: "清河縣法院"}, {Text: "清河縣法院"}, {Text: "縣法院"}}},
			{Candidates: []string{"某某市城區人民法院", "某某市郊區人民法院"}, Level: "basic"}},
		Officials: []analyze.Official{{Name: "買買提江·吾買爾", Posts: []analyze.Post{{Title: "黨組書記", Org: "清河縣法院", Status: "current"}, {Title: "審判委員會專職委員、一級高級法官、環境資源審判庭庭長", Org: "邢臺市中級人民法院", Status: "former"}}}},
		Honors:    []analyze.Honor{{Honor: "全國法院先進集體\x1b]0;title\a", Level: "national", Recipient: "清河縣法院", Granter: "最高人民法院", Year: ptr(2022)}},
		Credits:   []analyze.Credit{{Role: "通訊員", Name: "李木"}, {Role: "通訊員", Name: "John Smith-Featherstonehaugh of Nowhere"}},
		Keywords:  []analyze.Keyword{{Word: "訴訟服務中心", Count: 11, Weight: 3.5}, {Word: strings.Repeat("長", 90), Count: 1}},
		Words:     1033,
	}
}

// TestTableIsStraight draws at several widths in each language: no line is wider than the terminal, the lines of a table end in one column, and nothing
// steers the terminal.
func TestTableIsStraight(t *testing.T) {
	for _, columns := range []int{50, 80, 120, 200} {
		for _, l := range []lang.Language{lang.English, lang.Hans, lang.Hant} {
			out, err := Report(sample(), Style{Format: Table, Width: columns, Lang: l})
			if err != nil {
				t.Fatal(err)
			}
			text := string(out)
			if strings.ContainsAny(text, "\x1b\a") {
				t.Errorf("%d columns: escape bytes in\n%q", columns, text)
			}
			right := 0
			for _, line := range strings.Split(text, "\n") {
				if w := width(line); w > columns {
					t.Errorf("%d columns: a line of %d: %s", columns, w, line)
				}
				switch {
				case strings.HasPrefix(line, "┌"):
					right = width(line)
				case strings.HasPrefix(line, "│"), strings.HasPrefix(line, "├"), strings.HasPrefix(line, "└"):
					if width(line) != right {
						t.Errorf("%d columns: a line of %d in a table of %d:\n%s", columns, width(line), right, line)
					}
				}
			}
		}
	}
}

// TestTablesSideBySide draws in several workers at once: every table is the one that a worker alone draws.
func TestTablesSideBySide(t *testing.T) {
	style := Style{Format: Table, Width: 80, Lang: lang.Hans}
	want, err := Report(sample(), style)
	if err != nil {
		t.Fatal(err)
	}
	var workers sync.WaitGroup
	for range 4 {
		workers.Go(func() {
			if got, err := Report(sample(), style); err != nil || !bytes.Equal(got, want) {
				t.Errorf("another table: %v\n%s", err, got)
			}
		})
	}
	workers.Wait()
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		text string
		most int
		want string
	}{
		{"清河县人民法院", 14, "清河县人民法院"},
		{"清河县人民法院", 8, "清河县人|民法院"},
		{"清河县，法院", 6, "清河|县，法|院"},
		{"他说“开庭”了", 6, "他说|“开庭”|了"},
		{"John Smith wrote", 10, "John Smith|wrote"},
		{"Featherstonehaugh", 8, "Feathers|tonehaug|h"},
		{"法院 ×3、县法院", 9, "法院 ×3、|县法院"},
		{"", 8, ""},
		{"字", 1, "字"},
	} {
		if got := strings.Join(wrap(c.text, c.most), "|"); got != c.want {
			t.Errorf("wrap(%s, %d) = %s, want %s", c.text, c.most, got, c.want)
		}
	}
}
