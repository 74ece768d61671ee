package analyze

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// TestOddTextsAreRead reads texts that end or begin where a rule expects more.
func TestOddTextsAreRead(t *testing.T) {
	a := analyzer(t)
	for _, text := range []string{
		"李文任双峰县法院院长，1988年12月",
		"本台记者 周远航：大家好，雨还在下。",
		"[视频]【风采录】“爱民书记”文建明，他",
		"】“爱民书记",
		"被评为优秀，“先进",
		"授予《",
		"法　院院長何志明到場，香港高等法院、立法會、香港律師會派人出席。",
		"纪律部队及廉署卓越奖章评为表扬信",
		"记者精神·祥和庭审关部门负责同志何方周远航李晓明到场发言，",
		"刘将（\n央）产险",
		"，同立集体三等功邵阳中院",
		"。\"一等奖",
		"市司法局：司法局獲專勳章",
		"长、审《》（上诉已判。",
		"丘\n陵(法官)",
		"〔記者”〕台",
	} {
		if got := a.Text("odd", text).Source.Chars; got != len([]rune(text)) {
			t.Errorf("%s: %d characters read", text, got)
		}
	}
}

// TestSplicedTextsAreRead puts pieces of all articles together at random, so that constructions are cut short and meet others: each is
// read to its end, and what is found lies in it.
func TestSplicedTextsAreRead(t *testing.T) {
	a := analyzer(t)
	var pieces []string
	cut := strings.NewReplacer("，", "，\x00", "。", "。\x00", "、", "、\x00", "“", "\x00“", "”", "”\x00", "「", "\x00「", "」", "」\x00",
		"《", "\x00《", "（", "\x00（", "\n", "\n\x00")
	all := articles(t)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		for _, piece := range strings.Split(cut.Replace(all[name]), "\x00") {
			if piece != "" {
				pieces = append(pieces, piece)
			}
		}
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		var b strings.Builder
		for range 3 + random.IntN(30) {
			piece := []rune(pieces[random.IntN(len(pieces))])
			if random.IntN(4) == 0 {
				piece = piece[random.IntN(len(piece)):]
			}
			b.WriteString(string(piece))
		}
		checkSpans(t, b.String(), a.Text("spliced", b.String()))
	}
}
