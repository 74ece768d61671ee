package analyze

import (
	"strings"
	"testing"

	"github.com/fawen/fawen/dict"
)

// lifeHonorCases are lives with the honors of those whose lives they are.
var lifeHonorCases = []struct{ name, text, want string }{
	{"lines below a heading", "賀敏\n賀敏（），香港警官。\n榮譽\n殖民地警察獎章（1990年）\n西江大學榮譽院士（2003年）[7]\nJ.P.（1998年）\n1995年，獲東海大學名譽法學博士學位。\n家庭\n女兒賀嵐是運動員。",
		"殖民地警察奖章 西江大学荣誉院士 J.P. 东海大学名誉法学博士"},
	{"years with blanks", "賀敏\n賀敏（），香港法官。\n年表\n2011年 西江大學名譽法學博士\n2013年9月 獲頒授大紫荊勳章",
		"西江大学名誉法学博士 大紫荆勋章"},
	{"allowances and ordinals", "贺敏\n贺敏（），湖南人，中国法学家。贺敏享受国务院政府特殊津贴，2001年获评第二届“全国十大杰出青年法学家”。",
		"国务院政府特殊津贴 全国十大杰出青年法学家"},
	{"prizes named after people", "贺敏\n贺敏（），湖南人，中国法学家。2015年获阿尔弗雷德·马里诺奖，2016年获西江大学名誉博士学位。",
		"阿尔弗雷德·马里诺奖 西江大学名誉博士"},
	{"quotations and grades", "贺敏\n贺敏（），湖南人，中国法学家。\n荣誉\n1996年，经国家人事部批准为“有突出贡献的中青年专家”；\n西江省科技进步一等奖（2001年）、二等奖（2004年）",
		"有突出贡献的中青年专家 西江省科技进步一等奖"},
	{"letters and the name", "賀敏，QPM，MBE（，），香港警官。\n賀敏1997年獲女皇警察獎章。", "MBE 女皇警察奖章"},
	{"justices of the peace", "賀敏\n賀敏（），香港律師。2003年7月獲委太平紳士。", "太平绅士"},
}

func TestLifeHonors(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range lifeHonorCases {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, h := range a.Text("case", c.text).Honors {
				if h.Recipient == "賀敏" || h.Recipient == "贺敏" {
					got = append(got, dict.FoldString(h.Honor))
				}
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
