package main

import (
	"strings"
	"unicode"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/segment/internal/layout"
)

// tagOf is the part of speech of a word of gse's list.
func tagOf(pos string) dict.Tag {
	tag, _ := layout.TagOf(pos)
	return tag
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

// kindOf is what the engine must know of a folded character.
func kindOf(r rune) layout.Kind {
	switch {
	case strings.ContainsRune("一二三四五六七八九十百千万亿零〇两", r):
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
