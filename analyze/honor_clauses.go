package analyze

import (
	"sort"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// maxHonorSentence is the longest stretch of text, in bytes, that the honor reader takes for one sentence. It keeps the time linear in a
// text without full stops.
const maxHonorSentence = 3000

// enter makes a sentence the one that is read and cuts it into clauses.
func (r *honorReader) enter(s source.Span) {
	r.sentence, r.looked = s, false
	var chars charSieve
	r.clauses = r.clauses[:0]
	start := s.Start
	for i := s.Start; i < s.End; {
		if isWide(r.text[i]) {
			chars.add(r.text[i+1], r.text[i+2])
			i += len("一")
			continue
		}
		c, size := r.runeAt(i)
		if c == '(' { // 孙景河(女,苗族)、…
			if j := strings.IndexByte(r.text[i:min(s.End, i+60)], ')'); j > 0 {
				size = j
			}
		} else if c == '《' { // 《逻辑之旅:司法证明…》
			if j := strings.Index(r.text[i:min(s.End, i+300)], "》"); j > 0 {
				size = j
			}
		} else if r.breaksClause(c, i) {
			r.clauses = append(r.clauses, source.Span{Start: start, End: i})
			start = i + size
		}
		chars.addAll(r.text[i:min(i+size, s.End)])
		i += size
	}
	r.chars = chars
	r.clauses = append(r.clauses, source.Span{Start: start, End: s.End})
}

// behindDateline takes the bracket of a dateline off the front of a sentence: (记者李明/台北报道)检察官周洋获颁….
func (r *honorReader) behindDateline(s source.Span) source.Span {
	const longest = 40 * len("报")
	text := r.norm(s)
	closed := strings.IndexByte(cutAt(text, longest), ')')
	if strings.HasPrefix(text, "(") && closed > 0 && closed+1 < len(text) && holdsAnyWord(text[:closed], []string{"记者", "报道", "报导", "讯", "电"}) {
		s.Start += closed + 1
	}
	return s
}

// sieveOf returns the sieve of the sentence for a span in it, one of its own for another.
func (r *honorReader) sieveOf(s source.Span) *charSieve {
	if s.Start >= r.sentence.Start && s.End <= r.sentence.End {
		return &r.chars
	}
	own := sieveOf(r.norm(s))
	return &own
}

// indexIn is index for a part of the sentence.
func (r *honorReader) indexIn(text, word string) int {
	if !r.chars.may(word) {
		return -1
	}
	return index(text, word)
}

// sentenceHolds reports whether the sentence holds one of some words.
func (r *honorReader) sentenceHolds(words ...string) bool {
	for _, w := range words {
		if r.indexIn(r.norm(r.sentence), w) >= 0 {
			return true
		}
	}
	return false
}

// sentenceHoldsOneOf is sentenceHolds for a net.
func (r *honorReader) sentenceHoldsOneOf(n *wordNet) bool {
	for w := range n.in(&r.chars) {
		if holds(r.norm(r.sentence), w) {
			return true
		}
	}
	return false
}

// clauseAt returns the clause of the sentence that byte at lies in: between ，；：.
func (r *honorReader) clauseAt(at int) source.Span {
	return r.clauses[r.clauseIndex(at)]
}

// clauseIndex returns the place of that clause in the sentence.
func (r *honorReader) clauseIndex(at int) int {
	return sort.Search(len(r.clauses)-1, func(i int) bool { return r.clauses[i].End >= at })
}

// cutSentence cuts a sentence into pieces that are no longer than maxHonorSentence, at a comma where there is one.
func (r *honorReader) cutSentence(s source.Span, read func(source.Span)) {
	for s.End-s.Start > maxHonorSentence {
		cut := 0
		for i := s.Start; i < s.Start+maxHonorSentence; {
			c, size := r.runeAt(i)
			i += size
			if cut == 0 || c == ',' || c == '、' || i+8 >= s.Start+maxHonorSentence && cut < s.Start+maxHonorSentence/2 {
				cut = i
			}
		}
		read(source.Span{Start: s.Start, End: cut})
		s.Start = cut
	}
	read(s)
}

func (r *honorReader) breaksClause(c rune, at int) bool {
	switch c {
	case ',', ';', ':', '!', '?', '。', '…', '—', '【', '】':
		return !r.betweenDigits(at)
	}
	return false
}

// betweenDigits keeps the comma of 1,200 and the colon of 9:30 from breaking a clause.
func (r *honorReader) betweenDigits(at int) bool {
	return at > 0 && at+1 < len(r.text) && isDigit(r.text[at-1]) && isDigit(r.text[at+1])
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

func (r *honorReader) overlapsUsed(s source.Span) bool {
	for _, u := range r.used {
		if s.Start < u.End && u.Start < s.End {
			return true
		}
	}
	return false
}

// isAccused reports whether 被 belongs to a role at court: 被告人, 被害人.
func isAccused(text string) bool {
	return opening(text, []string{"被告", "被害", "被申请", "被执行", "被上诉", "被访", "被征"}) != ""
}

// longerAt reports whether a longer verb begins at the same place, or one that covers mark i ends there too: 被授予 over
// 授予.
func (r *honorReader) longerAt(marks []dict.Match, i int) bool {
	m := marks[i]
	for j := i - 1; j >= 0 && m.Start-marks[j].Start < 24; j-- {
		if c := marks[j].Class; (c == dict.HonorGet || c == dict.HonorGive) && marks[j].End >= m.End && marks[j].Start < m.Start {
			return true
		}
	}
	for j := i + 1; j < len(marks) && marks[j].Start == m.Start; j++ {
		if c := marks[j].Class; (c == dict.HonorGet || c == dict.HonorGive) && marks[j].End > m.End {
			return true
		}
	}
	return false
}
