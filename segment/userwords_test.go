package segment_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/segment"
)

func TestUserWordsStayWhole(t *testing.T) {
	own := "法庭三角 10 n\n黨組書記\n# 注释\n\n书记宣\t3\n如我在诉 v\r\n组书 1\n碳\nＡＢ测试 1 nz\n枫桥式人民法庭 5 organisation\n枫桥式"
	s := newSegmenter(t, segment.WithUserWords(strings.NewReader(own), "own.txt"), segment.WithUserWords(strings.NewReader("三角债务"), "more.txt"))
	for _, want := range []string{
		"党组书记|宣读",           // leftmost before 书记宣, longest before 组书
		"黨組書記|宣讀",           // in either script
		"法庭三角|债务",           // leftmost
		"还清|三角债务",           // of the second list
		"如我在訴|的|要求",         // Simplified in the list
		"AB测试|，|ＡＢ測試",       // in either width
		"创建|枫桥式人民法庭|和|枫桥式|", // longest
		"双|碳|目标",            // one character
		strings.Repeat("碳|", 3000),
	} {
		want = strings.TrimSuffix(want, "|")
		text := strings.ReplaceAll(want, "|", "")
		if got := strings.Join(words(text, s.Cut(nil, text)), "|"); got != want {
			t.Errorf("got  %.200s\nwant %.200s", got, want)
		}
	}
	text := "如我在诉法庭三角枫桥式人民法庭"
	var tags []dict.Tag
	for _, token := range s.Cut(nil, text) {
		tags = append(tags, token.Tag)
	}
	if fmt.Sprint(tags) != "[verb noun organisation]" {
		t.Errorf("tags %v", tags)
	}
	for _, text := range samples(500) {
		checkLaws(t, s, text+"黨組書記"+text)
	}
}

// A user word stays whole wherever the end of a block falls.
func TestUserWordsStayWholeInLongText(t *testing.T) {
	const word = "某某开发区一站式诉讼服务中心"
	s := newSegmenter(t, segment.WithUserWords(strings.NewReader(word), "own.txt"))
	for shift := range 20 {
		text := strings.Repeat("章", shift) + strings.Repeat("到"+word, 400)
		n := 0
		for _, token := range s.Cut(nil, text) {
			if text[token.Start:token.End] == word {
				n++
			}
		}
		if n != 400 {
			t.Errorf("shift %d: %d of 400 words are whole", shift, n)
		}
	}
}

func TestUserWordsTellEveryFault(t *testing.T) {
	own := "好词 3 n\n坏词 x n\n坏词 3 哪\n坏词 3 n 4\n坏。词\n" + strings.Repeat("长", 65) + "\n\xff词\n"
	_, err := segment.New(segment.WithUserWords(strings.NewReader(own), "own.txt"))
	want := `own.txt:2: count is no number: "x"
own.txt:3: unknown part of speech: "哪"
own.txt:4: more than word, count and tag: "4"
own.txt:5: a word cannot go over '。': "坏。词"
own.txt:6: 65 characters, at most 64: "` + strings.Repeat("长", 65) + `"
own.txt:7: not UTF-8: "\xff词"`
	if err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
}

// manyWords are 200,000 different words of four and five characters.
func manyWords() string {
	var b strings.Builder
	for i := range 200_000 {
		fmt.Fprintf(&b, "%c%c%c词 %d n\n", 0x4E00+i%1000, 0x5000+i/1000, 0x6000+i%7919, i)
	}
	return b.String()
}

func BenchmarkUserWordsLoad(b *testing.B) {
	list := manyWords()
	for b.Loop() {
		newSegmenter(b, segment.WithUserWords(strings.NewReader(list), "own.txt"))
	}
}

func BenchmarkCutWithUserWords(b *testing.B) {
	s := newSegmenter(b, segment.WithUserWords(strings.NewReader(manyWords()), "own.txt"))
	text := news(b)
	var tokens []segment.Token
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		tokens = s.Cut(tokens[:0], text)
	}
}
