package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// An honor can be somebody's by 的: 立案庭的“巾帼文明岗”, 李明的三等功奖章.

// owned returns who has an honor that begins at byte at, by the name or the unit in front of 的.
func (r *honorReader) owned(at, end int, wanted string) []party {
	at = r.trimQuote(at)
	lead, ok := strings.CutSuffix(r.text[r.sentence.Start:max(r.sentence.Start, at)], "的")
	if which := closing(lead, []string{"那枚", "这枚", "那块", "这块", "那座", "这座", "那面", "这面", "那张", "这张", "那本", "这本"}); which != "" {
		lead, ok = strings.TrimSuffix(strings.TrimSuffix(lead, which), "的"), true // 李明那枚三等功奖章
	}
	if !ok || lead == "" {
		return nil
	}
	after := strings.TrimPrefix(r.text[end:r.sentence.End], "”")
	if thing := opening(after, honorThings[:]); thing == "" && indexAny(after, ",;。、和") != 0 && after != "" {
		return nil // 省妇联的“三八红旗手”评选
	}
	stop := r.sentence.Start + len(lead)
	clause := r.clauseAt(stop)
	for _, m := range r.marksIn(source.Span{Start: clause.Start, End: stop}) {
		if m.Class == dict.HonorGet || m.Class == dict.HonorGive {
			return nil // 评上省高院的…
		}
	}
	for _, verb := range [...]string{"领到", "领取", "收到", "接过", "接到"} {
		if r.indexIn(r.text[clause.Start:stop], verb) >= 0 {
			return nil // 领到县政府的感谢牌
		}
	}
	if wanted != "body" {
		if p, ok := r.personEnding(stop); ok {
			return []party{p}
		}
	}
	if word := closing(lead, []string{"她自己", "他自己", "她", "他"}); word != "" && wanted != "body" && stop-len(word) == clause.Start && opening(after, honorThings[:]) != "" {
		return r.pronoun(clause) // 她的“最美浙江人”奖状
	}
	if wanted == "person" {
		return nil
	}
	if units := r.unitsBefore(stop, clause.Start); len(units) > 0 {
		return units[len(units)-1:]
	}
	if p, ok := r.bodyBefore(stop, clause.Start); ok && r.partyClues([]party{p}, len(r.honors))&holderAbove == 0 {
		return []party{p}
	}
	return nil
}

// whoIs returns who opens a clause in front of 为 before byte at: 李明|为|全省先进个人, 双峰法院|系|全国优秀法院.
func (r *honorReader) whoIs(at int) (party, bool) {
	clause := r.clauseAt(at)
	is := at - len(closing(r.text[min(at, clause.Start):at], []string{"为", "系"}))
	if is == at || is <= clause.Start {
		return party{}, false
	}
	if text := r.text[clause.Start:is]; strings.HasPrefix(text, "所在") {
		if got := r.thatBody(text, clause.Start); len(got) > 0 {
			return got[0], true // 所在大队|系|全国先进集体
		}
		return party{}, false
	}
	p, ok := r.personEnding(r.passAdverbs(is, clause.Start))
	if !ok {
		p, ok = r.bodyBefore(r.passAdverbs(is, clause.Start), clause.Start)
	}
	return p, ok && r.opens(clause, nil, &p)
}

// firstOf reports whether a text only says which of an honor's holders somebody is: 第一批, 首位, 唯一.
func firstOf(text string) bool {
	text = strings.TrimSuffix(text, "的")
	for _, one := range [...]string{"一名", "一位", "一个", "一家"} {
		text = strings.TrimSuffix(text, one)
	}
	return len(text) <= len("全省法院系统第一批") && closing(text, []string{"批", "首位", "首个", "第一个", "第一位", "唯一", "首家", "第一家", "头一个"}) != ""
}

// medalOf returns where an honor's name ends that a medal or a certificate follows: 全省抗洪先进个人|奖章.
func (r *honorReader) medalOf(start, end int) (int, bool) {
	text := r.text[start:max(start, end)]
	medal := closing(text, []string{"奖章", "奖状", "证章"})
	if medal == "" || closing(text[:len(text)-len(medal)], []string{"先进个人", "先进集体", "先进工作者", "先进单位", "标兵", "能手", "红旗手", "优秀个人", "模范个人", "模范集体"}) == "" {
		return r.thingOf(start, end)
	}
	return end - len(medal), true
}

// asHolder returns who is meant by 作为全省优秀法官 at byte at: the subject in front of it, else that of the next clause.
func (r *honorReader) asHolder(clause source.Span, at int, wanted string) []party {
	lead := source.Span{Start: clause.Start, End: at}
	if got := keep(r.group(lead), wanted); len(got) == 1 {
		return []party{r.withUnit(got[0], lead.End)}
	}
	if units := r.unitsBefore(at, clause.Start); wanted != "person" && len(units) > 0 {
		return units // 立案庭、执行局作为先进集体代表
	}
	if clause.End >= r.sentence.End {
		return nil
	}
	following := r.clauses[min(r.clauseIndex(clause.End)+1, len(r.clauses)-1)]
	if p, ok := r.subject(following, wanted); ok {
		return []party{r.withUnitOf(p, following)}
	}
	return nil
}

// yearSuffixed reports whether words end with a year, 的 or a number: 是2020年的.
func yearSuffixed(text string) bool {
	text = strings.TrimSuffix(strings.TrimSuffix(text, "的"), "年度")
	text = strings.TrimSuffix(text, "年")
	return text != "" && isDigit(text[len(text)-1])
}

// thingOf cuts the thing that an honor is held by off its name: 模范公务人员|奖状; not 优秀检察官奖章, which is one's name.
func (r *honorReader) thingOf(start, end int) (int, bool) {
	thing := closing(r.text[start:max(start, end)], []string{"奖状", "奖座", "奖牌"})
	if thing == "" {
		return end, false
	}
	s := source.Span{Start: start, End: end - len(thing)}
	head, ok := r.lastHead(s)
	return s.End, ok && head.End == s.End && r.wants(honorName{pieces: []source.Span{s}}) == "person"
}

// usualPraise reports whether a name is one of praise and a trade as the offices of Taiwan give them: 绩优法警, 特优里长.
func (r *honorReader) usualPraise(s source.Span) bool {
	return r.jurisdiction == dict.Taiwan && opening(r.norm(s), []string{"绩优", "特优", "优良", "模范", "杰出"}) != "" && !longerThan(r.norm(s), 10)
}
