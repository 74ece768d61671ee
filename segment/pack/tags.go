package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/segment/internal/layout"
	"github.com/fawen/fawen/segment/internal/learned"
)

// tagOf is the part of speech of a word of gse's list. What the list has as a
// person's name (nr) but begins with no usual surname (弘扬, 幸福感) is none.
func tagOf(w learned.Word) dict.Tag {
	tag, _ := layout.TagOf(w.Pos)
	first, _ := utf8.DecodeRuneInString(w.Text)
	if isTime(w.Text) {
		return dict.TagTime
	}
	if w.Pos == "nr" && !strings.ContainsRune(surnames, first) {
		return dict.TagNoun
	}
	return tag
}

// isTime reports whether a word is a point of time in numbers: 三月, 八点, 十四日.
// The list has most of them as numbers.
func isTime(word string) bool {
	number := strings.TrimRight(word, "年月日时点")
	return number != "" && len(word) == len(number)+len("年") && strings.Trim(number, numerals) == ""
}

// readTags reads the corrections of parts of speech and puts them into the
// list, after the names of places. A word that the list does not have is a
// fault, a character (嘅) is added.
func readTags(file string, list []learned.Word) ([]learned.Word, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	at := make(map[string]int, len(list))
	for i, w := range list {
		at[w.Text] = i
	}
	for number := range dict.Divisions() { // 高雄 is no person
		d := dict.DivisionAt(uint32(number))
		if d.Level > dict.Prefecture {
			continue
		}
		for _, name := range []string{d.Name, d.Short} {
			if i, ok := at[name]; ok && strings.HasPrefix(list[i].Pos, "nr") {
				list[i].Pos = "ns"
			}
		}
	}
	var broken []error
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		line = strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(line, "#") {
			continue
		}
		word, tag, _ := strings.Cut(line, "\t")
		i, ok := at[word]
		if _, known := layout.TagOf(tag); !known {
			broken = append(broken, fmt.Errorf("%s:%d: %q is no part of speech", file, n, tag))
		} else if !ok && utf8.RuneCountInString(word) == 1 {
			list = append(list, learned.Word{Text: word, Pos: tag})
		} else if !ok {
			broken = append(broken, fmt.Errorf("%s:%d: %s is not in the word list", file, n, word))
		} else {
			list[i].Pos = tag
		}
	}
	return list, errors.Join(broken...)
}

// surnames are the characters that most persons' names begin with, 王 to 邢.
const surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤欧温芦冼劳岑伍霍庄施洪俞聂葛柯翁殷祝阮卓简甄梅倪左邢"

// organisations are what names of organisations end in.
var organisations = []string{"法院", "法庭", "检察院", "委员会", "公安局", "司法局", "司法厅", "司法部", "公司", "协会"}

func tagBySuffix(text string) dict.Tag {
	for _, end := range organisations {
		if strings.HasSuffix(text, end) {
			return dict.TagOrganisation
		}
	}
	return dict.TagNoun
}

const numerals = "一二三四五六七八九十百千万亿零〇两"

// kindOf is what the engine must know of a folded character.
func kindOf(r rune) layout.Kind {
	switch {
	case strings.ContainsRune(numerals, r):
		return layout.KindNumeral
	case strings.ContainsRune(surnames, r):
		return layout.KindSurname
	case unicode.Is(unicode.Han, r):
		return layout.KindHan
	case unicode.IsPunct(r):
		return layout.KindPunct
	case unicode.IsSymbol(r):
		return layout.KindMark
	}
	return layout.KindOther
}
