package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// What looks like a name because a surname is an everyday word too: 法官|曾质疑, 镇长|江源.

// verbal reports whether a span is a surname that the sentence uses as an adverb or a preposition, with the word behind it, 警长|曾质疑, 律师|却一致,
// 发言人|向大家, or a bare surname with an adverb, 彭|又.
func (a *article) verbal(s source.Span) bool {
	text := a.norm(s)
	first, size := decode(text)
	rest := text[size:]
	switch len(rest) {
	case size:
		if first == '来' && visits.opening(a.text[s.End:]) != "" {
			return true // 副秘书长|来湘|调研
		}
		if strings.HasSuffix(text, "大") && opening(a.text[s.End:], []string{"律师", "状"}) != "" || strings.HasSuffix(text, "检") && a.jurisdiction == dict.Taiwan {
			return true // 石|大律师, 邓检
		}
		if text == "向老" || text == "请老" || rest == "里" && among("省市州县区乡镇村", first) {
			return true // 向老|法官请教; 州里、省里
		}
		return among("又续说称指则亦须", lastRune(text)) && a.jurisdiction == dict.HongKong
	case 2 * size:
		if firstRune(rest) == '更' {
			return true // 人更和、路|更宽
		}
	default:
		return false
	}
	w, known := dict.Word(rest)
	if a.doesAlone(s) {
		return false
	}
	if !known || w.Freq < commonEnough {
		return false
	}
	if among("省市县区州", first) && strings.HasPrefix(a.text[s.End:], "和") && (w.Tag == dict.TagNoun || w.Tag == dict.TagVerb) {
		return true // 市园林|和林业局
	}
	switch w.Tag {
	case dict.TagVerb, dict.TagFunction, dict.TagAdjective, dict.TagTime, dict.TagNumber:
		return among("曾须要应却由有先甫即续被将后均仍已", first)
	case dict.TagNoun, dict.TagPerson, dict.TagPlace:
		return among("向把用被将由", first) || among("曾须要应却甫续逢", first) && w.Tag == dict.TagNoun
	}
	return false
}

// visits are what somebody comes to a place for.
var visits = openers("调研", "考察", "视察", "检查", "指导", "督导", "督查", "督察", "督办", "参观", "访问", "开展", "出席", "参加", "看望", "慰问", "讲学", "授课", "交流", "走访", "暗访", "巡视", "巡察", "宣讲", "作报告", "学习", "取经", "洽谈", "投资", "办案", "执行", "调解")

// commonEnough is the count from which a word behind such a surname is more likely the word than a given name.
const commonEnough = 60

// partOfLong reports whether a span behind a head noun that ends in 长 begins with the second character of a word that 长 begins: 会长|沙开幕,
// 163公里长|江岸线.
func (a *article) partOfLong(s source.Span) bool {
	if !strings.HasSuffix(a.text[:s.Start], "长") {
		return false
	}
	switch firstRune(a.text[s.Start:]) {
	case '江', '期', '城', '征', '篇', '治', '臂', '沙', '远':
		return true
	}
	return false
}

// saidToBe reports whether a clause begins with a span and says of it what post it holds: 李明|是派出所的社区民警。
func (a *article) saidToBe(s source.Span) bool {
	rest := strings.TrimPrefix(a.text[s.End:], ",")
	if !strings.HasPrefix(rest, "是") || a.cluesBefore(s.Start)&(lcSign|lcComma) == 0 {
		return false
	}
	clause := cutAt(rest, maxSaid)
	if i := strings.IndexAny(clause, ",.;:。"); i >= 0 {
		clause = clause[:i]
	}
	return len(clause) > len("是") && a.headEnds(len(a.text)-len(rest)+len(clause))
}

// maxSaid is how many bytes behind a name what it is said to be is looked for.
const maxSaid = 40 * len("是")

// maxServed is how many bytes of a body may stand behind a place that somebody served in.
const maxServed = 10 * len("署")

// servesIn reports whether a span is 任 with the place of a body whose post follows: 当年,|任武夷|专署总务科科员, but 任武夷|院长, 任武夷|是法院院长.
func (a *article) servesIn(s source.Span) bool {
	if !strings.HasPrefix(a.text[s.Start:s.End], "任") {
		return false
	}
	if before, _ := a.runeBefore(s.Start); !among(",;、年月日期时", before) {
		return false
	}
	end := a.hanRun(s.End, s.End+maxServed)
	for i := s.End; i < end; {
		r, size := a.runeAt(i)
		if i += size; strings.ContainsRune(joints, r) {
			return false
		}
		for _, t := range a.termsAt(i) {
			if t.Class == dict.PostHead && t.End <= end && i > s.End+size {
				return strings.ContainsRune(tails, r)
			}
		}
	}
	return false
}

// beforeHonor reports whether a span is an adverb between somebody and a verb that gets an honor, be it with the verb's first character: 立案庭|成功|荣获….
func (a *article) beforeHonor(s source.Span) bool {
	word, rest := a.norm(s), a.text[s.End:]
	if cut, ok := strings.CutSuffix(word, "荣"); ok && opening(rest, []string{"获", "立", "膺", "登"}) != "" {
		word = cut
	} else if opening(rest, []string{"荣获", "荣立", "荣膺", "荣登", "获", "被评", "被授", "摘得", "斩获", "当选", "入选"}) == "" {
		return false
	}
	return adverbs.closing(word) == word && closing(a.text[:s.Start], servants[:]) == ""
}
