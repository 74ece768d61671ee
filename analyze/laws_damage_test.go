package analyze

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/mozillazg/go-pinyin"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/fawen/fawen/dict"
)

// A page that was damaged as docs/robustness.md tells (readings in brackets behind the Traditional characters of a site's list, bytes out of step) says what
// it said before, but where reading put a flag: facts are lost only in articles that lost characters, and of all of them 97 in 100 stay.
func TestDamageKeepsFacts(t *testing.T) {
	a := newAnalyzer(t)
	rng := rand.New(rand.NewPCG(3, 1))
	all, lost, pinyin := 0, 0, 0
	for name, text := range articles(t) {
		sound := dict.Traditional(dict.FoldString(text))
		was := a.Text(name, sound)
		is := a.Text(name, damaged(t, sound, rng))
		pinyin += is.Source.Repairs.Pinyin
		want := facts(was)
		all += len(want)
		missing := without(want, facts(is))
		lost += len(missing)
		if len(missing) > 0 && is.Source.Repairs.Lost == 0 {
			t.Errorf("%s, %d repairs:%s", name, is.Source.Repairs.Pinyin+is.Source.Repairs.Shifted, differ(want, facts(is)))
		}
		checkSpans(t, name, is)
	}
	t.Logf("%d of %d facts are lost by damage, %d readings taken out", lost, all, pinyin)
	if pinyin < 500 || lost*100 > all*3 {
		t.Errorf("%d of %d facts are lost by damage, %d readings taken out", lost, all, pinyin)
	}
}

// damaged does what the sites did: each character of a list of its own gets its reading in brackets wherever its two bytes are found.
func damaged(t *testing.T, text string, rng *rand.Rand) string {
	t.Helper()
	page, err := simplifiedchinese.GBK.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatalf("GBK lacks a character of the article: %v", err)
	}
	var list []rune
	for _, r := range text {
		if dict.IsTraditional(r) && !slices.Contains(list, r) && rng.Float64() < .4 {
			list = append(list, r)
		}
	}
	for _, r := range list {
		reading, _, _ := strings.Cut(pinyin.PinyinDict[int(r)], ",")
		pair, err := simplifiedchinese.GBK.NewEncoder().Bytes([]byte(string(r)))
		bracket, err2 := simplifiedchinese.GBK.NewEncoder().Bytes([]byte("(" + reading + ")"))
		if err == nil && err2 == nil && reading != "" {
			page = bytes.ReplaceAll(page, pair, append(slices.Clone(pair), bracket...))
		}
	}
	var b strings.Builder
	for i := 0; i < len(page); i++ {
		switch c := page[i]; {
		case c < 0x80:
			b.WriteByte(c)
		case i+1 == len(page):
		case page[i+1] < 0x40:
			b.WriteByte('?') // a lead byte before ( takes it along
			i++
		default:
			s, err := simplifiedchinese.GBK.NewDecoder().Bytes(page[i : i+2])
			if err == nil && !bytes.ContainsRune(s, '\ufffd') {
				b.Write(s)
			}
			i++
		}
	}
	return b.String()
}
