package analyze

import (
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// A clause that is nothing but an honor, or says of it who is meant and how long it has been held.

// heldInClause finds who holds a bare honor whose scope or rank shows it to be one, by the rest of its clause.
func (r *honorReader) heldInClause(s, scope source.Span, next int, wanted string) ([]party, string, bool) {
	if r.holdersOf(next) {
		return nil, "", false
	}
	if got := r.holderBehind(next, wanted); len(got) > 0 {
		return got, "honor.modifier", true
	}
	if got := r.bracketed(scope.Start, next, wanted); len(got) > 0 {
		return got, "honor.bracket", true
	}
	clause := r.clauseAt(s.Start)
	lead := strings.TrimSpace(r.text[min(clause.Start, scope.Start):scope.Start])
	if that := closing(lead, []string{"这位", "这名"}); that != "" && that == lead && wanted != "body" {
		return r.pointedAt(that, clause.Start, "person"), "honor.as", false // 这位全省优秀法官用了三个小时
	}
	if as := closing(strings.TrimSuffix(strings.TrimSuffix(lead, "一名"), "一位"), []string{"作为", "身为"}); as != "" {
		at := clause.Start + lastIndex(r.text[clause.Start:scope.Start], as)
		return r.asHolder(clause, at, wanted), "honor.as", false
	}
	if got, plate := r.plateOwner(clause, wanted); plate && holds(lead, "是") {
		return got, "honor.is", false // 两块牌子,一块是…
	}
	if i := lastIndex(lead, "是"); i >= 0 && !strings.HasSuffix(lead[:i], "的") && (strings.HasSuffix(lead, "是") || firstOf(lead[i+len("是"):]) || yearSuffixed(lead) || strings.HasSuffix(lead, "的")) {
		if r.generic(s) || r.saidOfOther(clause, clause.Start+i) || partOfHonor.opening(strings.TrimPrefix(r.text[next:], "”")) != "" {
			if strings.HasSuffix(lead, "是") {
				r.nobody = clause.Start + i
			}
			return nil, "", false
		}
		return r.receivers(clause.Start+i, wanted), "honor.is", false
	}
	if strings.HasSuffix(lead, "、") && len(r.got) > 0 && r.taken(scope.Start-len("、")-1) {
		return keep(r.got, wanted), "honor.apposition", false // the next of a list of honors
	}
	end := r.skipCount(next, clause.End)
	if got := r.holderBefore(clause.Start, scope.Start, wanted); len(got) > 0 && end >= clause.End {
		return got, "honor.pair", true
	}
	if holds(r.text[r.sentence.Start:scope.Start], "涌现") || r.giverTells(s) || r.isAim(s) {
		return nil, "", false // 涌现出“优秀法官”等先进: nobody is named
	}
	if r.shown(lead, end) {
		return r.spokenOf(wanted), "honor.apposition", false
	}
	if r.keptAt(end) {
		return r.receivers(max(scope.Start, clause.Start), wanted), "honor.is", false
	}
	return r.heldAlone(s, scope, lead, end, wanted)
}

// heldAlone finds who holds an honor that is all that its clause says, a year and 等荣誉 aside.
func (r *honorReader) heldAlone(s, scope source.Span, lead string, end int, wanted string) ([]party, string, bool) {
	clause := r.clauseAt(s.Start)
	alone := lead == "" || isDigit(lead[0]) && yearSuffixed(lead) && len(lead) < 15
	if _, last := r.readNames(scope.Start, clause.End, false); last > end && lead == "" {
		end = r.skipCount(last, clause.End)
		if strings.HasPrefix(r.text[end:max(end, clause.End)], "等") {
			end = clause.End
		}
	}
	if rest, ok := strings.CutPrefix(r.text[end:max(end, clause.End)], "等"); ok && opening(rest, []string{"荣誉", "称号", "多项", "殊荣"}) != "" {
		end = clause.End
	}
	if opening(r.text[min(clause.End, r.sentence.End):r.sentence.End], []string{",他们", ",她们", ",这些", ",这一个个"}) != "" {
		return nil, "", false // “…”“…”,他们获得的荣誉不同
	}
	end = r.besideGiver(end, clause.End)
	if alone && (end >= clause.End || strings.HasPrefix(r.text[end:], "……") && strings.HasSuffix(strings.TrimRight(r.text[min(r.sentence.Start, clause.Start):clause.Start], " "), ":")) {
		return r.receivers(r.aloneFrom(clause, s.Start), wanted), "honor.apposition", false
	}
	return nil, "", false
}

// giversTell are the verbs by which a giver makes an honor known.
var giversTell = [...]string{"公布", "发布", "通报", "表彰", "表扬", "揭晓", "评出", "评选出", "选出", "命名", "推出"}

// giverTells reports whether the one in front of an honor is who gives it: 省检察院|公布“先锋示范岗”.
func (r *honorReader) giverTells(s source.Span) bool {
	return holdsAnyWord(r.text[min(r.clauseAt(s.Start).Start, s.Start):s.Start], giversTell[:])
}

// aloneFrom returns where a clause that is nothing but an honor begins for its holders: with its scope behind a year, 2012年,|全县“三八红旗手”, else with its name.
func (r *honorReader) aloneFrom(clause source.Span, name int) int {
	if yearLen(r.norm(clause)) > 0 || yearSuffixed(strings.TrimRight(r.text[:clause.Start], ", ")) {
		return clause.Start
	}
	return name
}

// shown reports whether a clause tells of the thing that an honor is held by and where it is to be seen, so that it is of whom the text spoke:
// 一块“全国优秀法院”的奖牌|挂在大厅正中.
func (r *honorReader) shown(lead string, at int) bool {
	lead = lead[len(opening(lead, []string{"墙上", "大厅里", "门口", "如今", "现在", "至今", "当年", "今天"})):]
	if lead != "" && opening(lead, []string{"一", "那", "这"}) == "" || closing(lead, []string{"块", "枚", "张", "面", "座", "个", "本", "幅"}) == "" && lead != "" || longerThan(lead, 4) {
		return false
	}
	rest := strings.TrimPrefix(strings.TrimPrefix(r.text[at:r.clauseAt(at).End], "”"), "的")
	rest = rest[len(opening(rest, []string{"烫金", "金色", "大红", "铜质", "金字", "荣誉"})):]
	thing := opening(rest, []string{"奖牌", "牌匾", "牌子", "匾额", "证书", "荣誉证书", "奖杯", "奖状", "锦旗", "奖章", "铜牌", "匾牌"})
	return thing != "" && holdsAny(rest[len(thing):], "挂摆悬立放熠闪耀显醒")
}

// amongYears reports whether a name between two bytes is all that stands behind a year, in a sentence that goes on so with other years:
// 2003年,办案能手;2008年,获评全国优秀法官.
func (r *honorReader) amongYears(start, end int) bool {
	lead := strings.TrimRight(r.text[r.sentence.Start:start], ", “")
	if end != r.clauseAt(end).End || !yearSuffixed(lead) || !strings.HasSuffix(lead, "年") && !strings.HasSuffix(lead, "年度") {
		return false
	}
	years := 0
	if strings.HasSuffix(r.text[:r.sentence.End], ";") && yearLen(r.text[r.sentence.End:]) > 0 || strings.HasSuffix(r.text[:r.sentence.Start], ";") && yearLen(r.norm(r.sentence)) > 0 && yearLen(r.text[r.sentence.End:]) > 0 {
		years++
	}
	for _, clause := range r.clauses {
		if yearLen(r.norm(clause)) > 0 {
			years++
		}
	}
	return years > 1 && !among("晋升授颁获", firstRune(r.text[start:])) && !r.generic(source.Span{Start: start, End: end})
}

// keptAt reports whether byte at says how long an honor has been held: “省级文明单位”|连续保持了三届, |蝉联至今.
func (r *honorReader) keptAt(at int) bool {
	rest := strings.TrimPrefix(r.text[at:r.clauseAt(at).End], "”")
	for {
		w := opening(rest, []string{"称号", "荣誉", "奖牌", "牌子", "一直", "连续", "已经", "已", "至今", "持续", "也", "也已", "连年"})
		if w == "" {
			break
		}
		rest = rest[len(w):]
	}
	return opening(rest, []string{"保持了", "保持至", "保持到", "保持", "蝉联", "保留至今", "延续至今", "沿用至今"}) != ""
}

// besideGiver steps over brackets at byte at that fill the rest of a clause and name no person: 2016年“全国优秀法官”|(最高人民法院).
func (r *honorReader) besideGiver(at, end int) int {
	if !strings.HasPrefix(r.text[at:max(at, end)], "(") || strings.IndexByte(r.text[at:end], ')') != end-1-at {
		return at
	}
	if r.namesPerson(source.Span{Start: at, End: end}, end) {
		return at
	}
	return end
}
