package source

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

const sentence = "清河县人民法院昨日公开审理了此案，审判长宣布休庭后择期宣判。"

// hostilePages are pages that break readers; each gives one of about n bytes.
func hostilePages() map[string]func(n int) string {
	repeated := func(s string) func(int) string {
		return func(n int) string { return "<body>" + strings.Repeat(s, n/len(s)+1) }
	}
	return map[string]func(n int) string{
		"deep":             func(n int) string { return strings.Repeat("<div>", n/11) + sentence + strings.Repeat("</div>", n/11) },
		"unclosed divs":    repeated("<div>"),
		"unclosed bold":    repeated("<b><i>"),
		"unclosed links":   repeated("<a href=x>"),
		"tables in tables": repeated("<table><tr><td>"),
		"stray ends":       repeated("</p></td></b></x>"),
		"misnested":        repeated("<b><p></b><i></p><a></i><div></a>"),
		"short lines":      repeated("<p>法"),
		"sentences":        repeated("<p>" + sentence),
		"breaks":           repeated("院<br>"),
		"links":            repeated("<li><a href=x>法院</a>"),
		"attributes":       func(n int) string { return "<p " + strings.Repeat("a=1 ", n/4) + ">" + sentence },
		"one attribute":    func(n int) string { return "<p class='" + strings.Repeat("x ", n/2) + "'>" + sentence },
		"brackets":         repeated("<"),
		"ampersands":       repeated("&"),
		"entities":         repeated("&nbsp;&#x6CD5;"),
		"comments":         repeated("<!-- -->"),
		"open comment":     func(n int) string { return sentence + "<!--" + strings.Repeat("--!", n/3) },
		"open script":      func(n int) string { return sentence + "<script>" + strings.Repeat("<!--<script>", n/12) },
		"scripts":          repeated("<script>var ct</script>"),
		"linked data": func(n int) string {
			return `<script type="application/ld+json">` + strings.Repeat("[", n) + "</script>"
		},
		"meta":               repeated("<meta name=a1 content=b>"),
		"cells":              repeated("<td>法<td>院"),
		"one line of pieces": repeated("<b>法</b> "),
		"blank pieces":       func(n int) string { return "<p>法" + strings.Repeat("<b> </b>", n/8) },
		"labels":             repeated("<p>来源：作者：2023-04-18 "),
		"numerals":           repeated("二〇二三年"),
		"headings":           repeated("<h1>法院</h1>"),
		"ruby":               repeated("<ruby>法<rt>fǎ</ruby>"),
		"pre":                func(n int) string { return "<pre>" + strings.Repeat("法院\n", n/7) },
		"options":            repeated("<select><option>法"),
		"signs":              repeated("| "),
		"no end of title":    func(n int) string { return "<title>" + strings.Repeat("法-院_", n/8) },
	}
}

// TestHostilePages reads pages of 32 and of 256 kB: time goes with size and not with its square, which would be 64 times as much for eight.
// A busy machine gets three chances.
func TestHostilePages(t *testing.T) {
	read := func(page string) time.Duration {
		best := time.Hour
		for range 3 {
			start := time.Now()
			text, _ := readHTML(page)
			best = min(best, time.Since(start))
			if len(text) > 2*len(page)+1000 {
				t.Errorf("%d bytes of text from %d", len(text), len(page))
			}
		}
		return best
	}
	for name, page := range hostilePages() {
		t.Run(name, func(t *testing.T) {
			small, large := page(32<<10), page(256<<10)
			for range 3 {
				one, eight := read(small), read(large)
				if t.Logf("%v, eight times as long: %v", one, eight); eight < 24*one+20*time.Millisecond {
					return
				}
			}
			t.Error("time is not linear")
		})
	}
}

// TestHugePages holds the memory of the largest pages down: at most 32 bytes a byte of the page.
func TestHugePages(t *testing.T) {
	if testing.Short() {
		return
	}
	const size = 4 << 20
	for _, name := range []string{"short lines", "breaks", "links"} {
		page := hostilePages()[name](size)
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		p := readPage(page)
		runtime.GC()
		runtime.ReadMemStats(&after)
		held := int64(after.HeapAlloc) - int64(before.HeapAlloc)
		t.Logf("%s: %d lines and %d elements of a page of 4 MB hold %d MB", name, len(p.lines), len(p.elements), held>>20)
		if held > 32*size {
			t.Errorf("%s: %d MB", name, held>>20)
		}
		runtime.KeepAlive(p)
	}
}

func FuzzHTML(f *testing.F) {
	for _, page := range hostilePages() {
		f.Add(page(200))
	}
	f.Add(`<title>a_b</title><h1>回访</h1><p>来源：清河报 2023年4月18日<td>` + sentence + `<rt>`)
	f.Fuzz(func(t *testing.T, page string) {
		text, meta := readHTML(page)
		again, other := readHTML(page)
		if text != again || meta != other {
			t.Error("two readings of a page differ")
		}
		if strings.Contains(text, "\n\n") || strings.HasPrefix(text, "\n") || text != "" && !strings.HasSuffix(text, "\n") {
			t.Errorf("not lines: %q", text)
		}
		if meta.Date != "" && parseDay(meta.Date) != meta.Date {
			t.Errorf("date %q", meta.Date)
		}
	})
}

func BenchmarkReadHTML(b *testing.B) {
	var pages []string
	size := 0
	for _, name := range []string{"01-court-trs", "05-json-ld", "07-portal-gbk", "20-long-comments", "25-hk-big5-1999"} {
		data, err := os.ReadFile(filepath.Join(pagesDir, name+".html"))
		if err != nil {
			b.Fatal(err)
		}
		in, err := decode(name, data, Options{}, "")
		if err != nil {
			b.Fatal(err)
		}
		pages = append(pages, in.text)
		size += len(data)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, page := range pages {
			readHTML(page)
		}
	}
}
