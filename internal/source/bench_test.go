package source

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"
)

// hostile are texts made to cost much, each n repetitions long.
func hostile(n int) map[string]string {
	r := strings.Repeat
	return map[string]string{
		"closing brackets":       "區(qū)學(xué)" + r(")", 6*n),
		"opening brackets":       "區(qū)學(xué)" + r("(", 6*n),
		"full-width brackets":    "區(qū)學(xué)" + r("）", 2*n) + ")",
		"both kinds of brackets": "區(qū)學(xué)" + r("）)", n),
		"letters":                "區(qū)學(xué)" + r("zhang", n) + ")",
		"aligned":                r("區(qū)", n/2) + r("學(xué)", n/2),
		"nested":                 "區(qū)學(xué)" + r("(qū", n/2) + r(")", n/2),
		"cut":                    "區(qū)學(xué)" + r("?qū)", n),
		"cut by turns":           "區(qū)學(xué)" + r("真?zhèn)鬟?shěn)", n/2),
		"never in step again":    "區(qū)學(xué)真?zhèn)" + r("鬟", n*2),
		"in step, line for line": "區(qū)學(xué)" + r("真?zhèn)鬟_\n", n/2),
		"question marks":         "區(qū)學(xué)真?zhèn)" + r("?", 6*n),
		"lost characters":        "區(qū)學(xué)" + r("\uFFFDzhèn)\uFFFD", n/2),
		"quotation marks":        r("「」", n),
		"one line":               r("某縣人民法院，", n/3),
	}
}

// Twice the text takes at most 2.3 times as long, whatever it is made of.
func TestReadingIsLinear(t *testing.T) {
	if testing.Short() {
		return
	}
	measure := func(text string) time.Duration {
		best := time.Hour
		for range 3 {
			start := time.Now()
			FromString("", text)
			best = min(best, time.Since(start))
		}
		return best
	}
	const (
		size = 1500
		most = 2.3 * 2.3 * 2.3 * 2.3 // for sixteen times the text: what is quadratic takes 256 times as long
	)
	small, large := hostile(size), hostile(16*size)
	for name := range small {
		// A busy machine gets forty tries with a pause before each, of which the quickest of each size count.
		short, long := measure(small[name]), measure(large[name])
		for range 40 {
			if float64(long) <= most*float64(short) {
				break
			}
			time.Sleep(25 * time.Millisecond)
			short, long = min(short, measure(small[name])), min(long, measure(large[name]))
		}
		ratio := float64(long) / float64(short)
		if ratio > most {
			t.Errorf("%s: sixteen times the text takes %.1f times as long", name, ratio)
		}
	}
}

func BenchmarkHostile(b *testing.B) {
	for _, n := range []int{10000, 20000} {
		for name, text := range hostile(n) {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					FromString("", text)
				}
			})
		}
	}
}

func BenchmarkRead(b *testing.B) {
	article := strings.Repeat(newsHans, 400)
	gb, _ := codec(gb18030Name).NewEncoder().Bytes([]byte(article))
	big5, _ := codec(big5Name).NewEncoder().Bytes([]byte(inBig5(strings.Repeat(newsHant, 400))))
	page := strings.Repeat("區(qū)法院認真?zhèn)鬟_文件，學(xué)習精神\n"+newsHant[:900], 200)
	for _, c := range []struct {
		name string
		data []byte
	}{{"UTF-8", []byte(article)}, {"GB18030", gb}, {"Big5", big5}, {"damaged", []byte(page)}} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.data)))
			for b.Loop() {
				if _, err := Read("a.txt", bytes.NewReader(c.data), Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkSound is what the look for damage costs a sound text.
func BenchmarkSound(b *testing.B) {
	article := strings.Repeat(newsHans, 400)
	b.SetBytes(int64(len(article)))
	for b.Loop() {
		repair(article)
	}
}

func BenchmarkFold(b *testing.B) {
	for _, text := range []string{newsHans, newsHant} {
		article := strings.Repeat(text, 400)
		b.Run(script(text), func(b *testing.B) {
			b.SetBytes(int64(len(article)))
			for b.Loop() {
				fold(article)
			}
		})
	}
}
