package segment_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/fawen/fawen/segment"
)

// words are the tokens of text as strings.
func words(text string, tokens []segment.Token) []string {
	out := make([]string, 0, len(tokens))
	for _, t := range tokens {
		out = append(out, text[t.Start:t.End])
	}
	return out
}

func TestCut(t *testing.T) {
	s := newSegmenter(t)
	for _, want := range []string{
		"法院|开庭|审理|此案|。",
		"法官|駁回|上訴|申請|。",
		"党组|书记|主持|会议",
		"增长|３．５％|，|约|12,000|元",
		"5G|手机|和|P2P|平台|的|K12|课程",
		"点击|https://www.example.cn/a?b=1#c|，|或|发|邮件|到|wang.li@court.example.cn|。",
		"浏览|www.example.org.hk|网页",
		"新冠|COVID-19|疫情",
		"AT&T|公司",
		"比分|为|3|：|1",
		"a|\r\n|b|\n|\n|  \u3000|c| |\n",
	} {
		text := strings.ReplaceAll(want, "|", "")
		if got := strings.Join(words(text, s.Cut(nil, text)), "|"); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

func TestCoarse(t *testing.T) {
	s := newSegmenter(t)
	for _, want := range []string{
		"2023年1月10日|上午|开庭",
		"二〇二三年一月十日|作出|判决",
		"判处|有期徒刑|8|个|月|，",
		"案号|为|（2021）粤0106民初345号|。",
		"依照|《中华人民共和国民法典》|第一百二十条|、|第５２０條之一",
		"臺灣|高等法院|112年度台上字第1234號|判決",
		"推进|高质量发展|、|优化营商环境",
		"適用|認罪認罰從寬制度",
	} {
		text := strings.ReplaceAll(want, "|", "")
		if got := strings.Join(words(text, s.Coarse(nil, text)), "|"); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

// samples are texts that hold everything that could break offsets.
func samples(n int) []string {
	pool := []string{
		"党", "組", "法院", " ", "\n", "\r\n", "\t", "a", "1", "１", "．", "％", "。", "\xff", "\xe5\xad", "\xe0\x80\x80", "😀", "𠮷", "\u3000", "，",
		"有限公司", "最高人民法院", "2023年", "1月", "10日", "（2023）湘1302民初12号", "《民法典》", "第十条", "https://a.cn/x", "a@b.cn", "高质量发展", "\uFEFF", "\u200b", "\x00",
	}
	random := rand.New(rand.NewPCG(7, 7))
	out := []string{"", "。", "a", " ", "\xe4", "\xf0\x9f"}
	for range n {
		var b strings.Builder
		for range random.IntN(60) {
			if random.IntN(3) == 0 {
				b.WriteRune(rune(0x4E00 + random.IntN(0x5200)))
			} else {
				b.WriteString(pool[random.IntN(len(pool))])
			}
		}
		out = append(out, b.String())
	}
	long := strings.Repeat("最高人民法院院长", 4000)
	return append(out, long, long[1:], strings.Repeat("9", 70_000), strings.Repeat("a.", 5000), strings.Repeat("。", 5000), strings.Repeat("《", 3000))
}

func TestTokensCoverTheTextAndCoarseJoinsFine(t *testing.T) {
	s := newSegmenter(t)
	for _, text := range samples(5000) {
		checkLaws(t, s, text)
	}
}

// checkLaws fails if tokens leave a gap, overlap or are empty, or if a coarse
// token is not a row of whole fine ones.
func checkLaws(t *testing.T, s *segment.Segmenter, text string) {
	t.Helper()
	fine, coarse := s.Cut(nil, text), s.Coarse(nil, text)
	ends := map[int]bool{}
	for _, tokens := range [][]segment.Token{fine, coarse} {
		at := 0
		for _, token := range tokens {
			if token.Start != at || token.End <= at {
				t.Fatalf("%q: token %v begins at %d", text, token, at)
			}
			at = token.End
		}
		if at != len(text) {
			t.Fatalf("%q: tokens end at %d of %d", text, at, len(text))
		}
	}
	for _, token := range fine {
		ends[token.End] = true
	}
	for _, token := range coarse {
		if !ends[token.End] {
			t.Fatalf("%q: coarse token %q ends inside a word", text, text[token.Start:token.End])
		}
	}
}

func TestCutIsSafeForConcurrentUse(t *testing.T) {
	s := newSegmenter(t)
	texts := samples(300)
	var want [][]segment.Token
	for _, text := range texts {
		want = append(want, s.Coarse(nil, text))
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i, text := range texts {
				if !slices.Equal(s.Coarse(nil, text), want[i]) {
					t.Errorf("another cut of %q", text)
				}
			}
		})
	}
	wg.Wait()
}

func FuzzCut(f *testing.F) {
	s := newSegmenter(f)
	for _, text := range samples(50) {
		f.Add(text)
	}
	f.Add(mixed)
	f.Fuzz(func(t *testing.T, text string) { checkLaws(t, s, text) })
}
