package analyze

import (
	"sort"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Those chosen for an award that the text announced, in lines below or in a sentence on the rest of them:
//
//	司法院公布“模范公务人员”选拔结果，名单如次：
//	臺南地院書記官李明
//	其余受奖人还有周洋、王芳。

// listEnds end a line whose list stands below.
var listEnds = closers("名单为", "名单", "如次", "如下", "分别为", "分别是")

// endsInList reports whether a text ends by saying that a list follows, what brackets there tell left out: 名单如下(依审级排序):.
func endsInList(text string) bool {
	text = strings.TrimRight(text, ": ")
	if strings.HasSuffix(text, ")") {
		if i := strings.LastIndexByte(text, '('); i > 0 {
			text = text[:i]
		}
	}
	return listEnds.closing(text) != ""
}

// keepAward makes an award the one that the article is about.
func (r *honorReader) keepAward(name honorName) {
	r.award = []honorName{name}
	r.prior = append(r.prior, r.award)
}

// givenAt stand behind the award that they are held for.
var givenAt = openers("表扬典礼", "表扬大会", "颁奖典礼", "颁奖礼", "颁奖大会", "颁奖仪式", "颁发典礼", "授奖典礼", "表彰大会", "表彰典礼")

// honoredAt returns the award that a word of honor ends inside the quoted name of its ceremony: “113年|模范公务人员|表扬典礼”.
func (r *honorReader) honoredAt(m dict.Match) (honorName, bool) {
	if givenAt.opening(r.text[m.End:r.sentence.End]) == "" {
		return honorName{}, false
	}
	i := lastIndex(r.text[r.sentence.Start:m.Start], "“")
	if i < 0 || strings.Contains(r.text[r.sentence.Start+i:m.Start], "”") {
		name, ok := r.epithetAt(m)
		if !ok {
			return honorName{}, false
		}
		s := r.behindGiver(name.span()) // 举行|模范公务人员|表扬大会
		name.pieces = []source.Span{s}
		return name, longerThan(r.norm(s), 3) && (m.Class == dict.HonorHead || r.holdsCore(s)) && !strings.HasSuffix(r.text[:s.Start], "暨") && !r.generic(s) && !r.speaks(s)
	}
	start := r.sentence.Start + i + len("“")
	start += yearLen(r.text[start:m.End])
	if i := strings.Index(r.text[start:max(start, m.End)], "暨"); i > 0 {
		head, ok := r.lastHead(source.Span{Start: start, End: start + i})
		return honorName{pieces: []source.Span{{Start: start, End: start + i}}, strong: true}, ok && head.End == start+i
	}
	if start >= m.End || longerThan(r.text[start:m.End], maxHonorName/len("奖")) {
		return honorName{}, false
	}
	return honorName{pieces: []source.Span{{Start: start, End: m.End}}, strong: true}, true
}

// rollOfAward returns the award whose list a line says stands below, the last one announced before its end.
func (r *honorReader) rollOfAward(line source.Span) []honorName {
	if !strings.HasSuffix(r.norm(line), ":") || !endsInList(r.norm(line)) {
		return nil
	}
	i := sort.Search(len(r.prior), func(i int) bool { return r.prior[i][0].span().Start >= line.End }) - 1
	if i < 0 || line.End-r.prior[i][0].span().End > maxAward {
		return nil
	}
	return r.prior[i]
}

// restOfThem open a clause on those among the chosen whom the text has not told of; restIs are the verbs behind.
var (
	restOfThem = openers("其余受奖人", "其余受奖者", "其余得奖人", "其余得奖者", "其余获奖者", "其余获选者", "其余获选人", "其余得主", "其他受奖人", "其他受奖者", "其他得奖人", "其他得奖者", "其他获奖者", "其他获选者", "其他获选人", "其他得主", "其余获表扬者", "其他获表扬者")
	restIs     = openers("还有", "尚有", "另有", "包括", "分别为", "分别是", "则为", "则是", "则有", "为", "是", "有")
)

// readRest gives the award to those whom a sentence names as the rest of the chosen: 其余受奖人还有|李明、周洋.
func (r *honorReader) readRest() {
	for _, clause := range r.clauses {
		text := r.norm(clause)
		word := restOfThem.opening(text)
		is := restIs.opening(text[len(word):])
		if word == "" || is == "" {
			continue
		}
		at := clause.Start + len(word) + len(is)
		if got, _ := r.holdersFrom(at, r.sentence.End, r.wantsAll(r.award), false); len(got) > 0 {
			r.give(r.award, got, dict.Match{Start: at, End: at}, source.Span{}, "honor.listed", false)
		}
		return
	}
}

// readQuoted reads the clauses that are a prize in quotation marks and those who got it: “人权律师奖”李明;“新锐律师奖”周洋、王芳.
func (r *honorReader) readQuoted() {
	if !r.holding.meets(quotedNeeds) {
		return
	}
	for _, clause := range r.clauses {
		quoted, closed, ok := r.quoted(clause)
		if !ok || quoted.Start != clause.Start+len("“") || !strings.HasSuffix(r.norm(quoted), "奖") || r.overlapsUsed(quoted) || r.generic(quoted) || longerThan(r.norm(quoted), 16) || otherWords.opening(r.text[closed:]) != "" || opening(r.text[closed:], []string{"颁奖", "典礼", "颁授", "获奖", "的"}) != "" {
			continue
		}
		name := honorName{pieces: []source.Span{quoted}, strong: true}
		got, end := r.holdersFrom(closed, r.sentence.End, r.wants(name), false)
		if len(got) > 0 && strings.Trim(r.text[end:r.sentence.End], "。; ") == "" && got[0].Start-closed < maxHolder {
			r.add([]honorName{name}, got, dict.Match{Start: closed, End: closed}, source.Span{}, "honor.list", true)
		}
	}
}

// electedBefore returns the quoted title of an election whose result a clause in front of byte at makes known: “乡亲最信的检察官”评选揭晓,|李明获得该项荣誉.
func (r *honorReader) electedBefore(at int) (name honorName, ok bool) {
	start := r.sentence.Start
	i := lastIndex(r.text[start:at], "”评选")
	if i < 0 || !holdsAnyWord(r.text[start+i:at], []string{"揭晓", "出炉", "公布", "产生"}) {
		return name, false
	}
	s := source.Span{End: start + i}
	if s.Start = start + lastIndex(r.text[start:s.End], "“") + len("“"); s.Start < start+len("“") || longerThan(r.norm(s), maxHonorName/len("“")) {
		return name, false
	}
	return honorName{pieces: []source.Span{s}, strong: true}, true
}
