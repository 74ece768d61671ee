package segment_test

import (
	"fmt"
	"strings"

	"github.com/fawen/fawen/segment"
)

func ExampleSegmenter_Cut() {
	s, err := segment.New()
	if err != nil {
		fmt.Println(err)
		return
	}
	text := "法院驳回原告的诉讼请求。"
	for _, token := range s.Cut(nil, text) {
		fmt.Println(text[token.Start:token.End], token.Tag)
	}
	// Output:
	// 法院 noun
	// 驳回 verb
	// 原告 noun
	// 的 function
	// 诉讼 noun
	// 请求 verb
	// 。 punctuation
}

func ExampleSegmenter_Coarse() {
	s, err := segment.New()
	if err != nil {
		fmt.Println(err)
		return
	}
	text := "2023年1月10日，黨組書記宣讀（2022）湘1302民初88號判決。"
	for _, token := range s.Coarse(nil, text) {
		fmt.Print(text[token.Start:token.End], " ")
	}
	// Output: 2023年1月10日 ， 黨組書記 宣讀 （2022）湘1302民初88號 判決 。
}

func ExampleWithUserWords() {
	own := strings.NewReader("如我在诉\n枫桥式法庭 100 n\n")
	s, err := segment.New(segment.WithUserWords(own, "own.txt"))
	if err != nil {
		fmt.Println(err)
		return
	}
	text := "他們牢記如我在訴的要求"
	for _, token := range s.Cut(nil, text) {
		fmt.Print(text[token.Start:token.End], " ")
	}
	// Output: 他們 牢記 如我在訴 的 要求
}
