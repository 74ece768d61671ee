package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A person's honors and posts stand in a chain in front of the name:
//
//	“共和国勋章”获得者、全国劳动模范、西沟村党总支副书记申纪兰
//
// Each item but the last ends with an honor, a post or a word that makes it a title; the last one ends with the name.
const maxChain = 12 // items of a chain

// chained returns the person at the end of the chain that goes on behind an honor's name at byte at.
func (r *honorReader) chained(at int) []party {
	at = r.passTitle(at)
	for range maxChain {
		c, size := r.runeAt(at)
		if at >= r.sentence.End || c != '、' && c != ',' || c == ',' && (r.published(at) || givesIn(r.norm(r.clauseAt(at)))) {
			return nil // 公布“…”,某院法官李明入选; 表彰“…”,院长李明讲话
		}
		at += size
		end := r.chainItemEnd(at)
		if item := r.text[at:max(at, end)]; holds(item, "表扬") || holds(item, "表彰") {
			return nil // …优秀员工,表扬分局长李明: another clause
		}
		for _, p := range r.partiesIn(source.Span{Start: at, End: end}) {
			if p.kind != "person" {
				continue
			}
			if p.aside || p.Start == at && c == ',' || p.Start > at && !r.endsTitle(p.Start) {
				return nil
			}
			return []party{p}
		}
		if !r.endsTitle(end) {
			return nil
		}
		at = end
	}
	return nil
}

// givingWords are words of clauses in which an honor is given to others than who opens the next one.
var givingWords = [...]string{"表彰", "表扬", "评选", "评出", "评定", "选树", "命名", "授予", "颁发", "颁授", "颁奖", "通报", "举行", "召开", "举办", "开展"}

// givesIn reports whether a clause tells of such an occasion; 评选出的…标兵 only tells which honor is meant.
func givesIn(clause string) bool {
	for _, word := range givingWords {
		if _, rest, ok := strings.Cut(clause, word); ok && opening(rest, []string{"的", "出的"}) == "" {
			return true
		}
	}
	return false
}

// passTitle steps over what may follow an honor's name and still belongs to it: ”, 称号, 获得者.
func (r *honorReader) passTitle(at int) int {
	for _, word := range []string{"”", "\"", "奖章", "荣誉", "称号", "获得者", "得主"} {
		if strings.HasPrefix(r.text[at:r.sentence.End], word) {
			at += len(word)
		}
	}
	return at
}

// chainItemEnd returns the end of the item that begins at byte at: the next mark outside brackets.
func (r *honorReader) chainItemEnd(at int) int {
	limit := min(r.sentence.End, at+2*maxHonorName)
	for i := at; i < limit; {
		c, size := r.runeAt(i)
		switch c {
		case '(':
			if j := strings.IndexByte(r.text[i:limit], ')'); j > 0 {
				size = j + 1
			}
		case '、', ',', ';', ':', '。', '!', '?', '\n':
			return i
		}
		i += size
	}
	return limit
}

// endsTitle reports whether an honor, a post or another title ends at byte at: 全国道德模范, 党总支副书记, 第十三届全国人大代表.
func (r *honorReader) endsTitle(at int) bool {
	text := strings.TrimRight(r.text[r.sentence.Start:at], " ”\"")
	if strings.HasSuffix(text, ")") {
		if i := strings.LastIndexByte(text, '('); i > 0 {
			text = text[:i]
		}
	}
	if closing(text, []string{"获得者", "得主", "院士", "专家", "代表", "委员", "奠基人", "创始人", "带头人", "传承人", "成员", "会员", "作家", "学者", "教授", "工人", "职工", "民警", "律师"}) != "" {
		return true
	}
	end := r.sentence.Start + len(text)
	for i := r.firstTerm(max(r.sentence.Start, end-24)); i < len(r.terms) && r.terms[i].Start < end; i++ {
		if t := r.terms[i]; t.End == end && (t.Class == dict.PostHead || t.Class == dict.HonorHead) {
			return true
		}
	}
	head, ok := r.lastHead(source.Span{Start: max(r.sentence.Start, end-maxHonorName/2), End: end})
	return ok && head.End == end
}

// inChain reports whether a name that begins at byte at is the next one behind an honor just read: 感动中国年度人物 in
// 全国道德模范、感动中国年度人物马旭.
func (r *honorReader) inChain(at int) bool {
	before, ok := strings.CutSuffix(r.text[r.sentence.Start:at], "、")
	return ok && before != "" && r.taken(r.sentence.Start+len(before)-1)
}
