package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Who stands beside an honor that no verb gives: 全国优秀法官李明, 李明　全省优秀法官, 先进个人：李明、周洋.

// holderBefore returns the one who stands with an honor in a clause of their own, a blank or a dash between them: 李明　全省优秀法官.
func (r *honorReader) holderBefore(start, at int, wanted string) []party {
	if at <= start {
		return nil
	}
	lead := strings.TrimRight(r.text[start:at], " -—:")
	if len(lead) == at-start {
		return nil
	}
	in := keep(r.recipients(r.partiesIn(source.Span{Start: start, End: at})), wanted)
	if unit := r.unitBeside(start, start+len(lead), wanted); len(unit) > 0 {
		return unit // 立案庭　全省先进集体
	}
	if list, end := r.holdersFrom(start, start+len(lead), wanted, false); len(list) > 1 && end == start+len(lead) {
		return list
	}
	if len(in) != 1 {
		return nil
	}
	rest := strings.TrimSpace(r.text[in[0].End : start+len(lead)])
	if rest == "" || strings.HasPrefix(rest, "(") && strings.HasSuffix(rest, ")") {
		return in
	}
	return nil
}

// roll reads the list behind an honor that heads a line of an announcement: 先进个人：张三、李四.
func (r *honorReader) roll(start, next int, wanted string) []party {
	lead := r.text[r.sentence.Start:start]
	if strings.Trim(lead[yearLen(lead):], " 0123456789一二三四五六七八九十()、.“\"") != "" && (strings.TrimSuffix(lead, "的") == lead || longerThan(lead, 14)) {
		return nil // but 受表彰的|先进个人有:
	}
	rest := strings.TrimLeft(r.text[next:r.sentence.End], "”\" ")
	if strings.HasPrefix(rest, "(") {
		if i := strings.IndexByte(rest, ')'); i >= 0 && i < 40 {
			rest = rest[i+1:]
		}
	}
	blank, comma := false, false
	rest = rest[rollCount(rest):] // 模范里长五名:
	rest = rest[len(opening(rest, []string{"表扬名单", "表彰名单", "获奖名单", "得奖名单", "名单"})):]
	rest = rest[len(opening(rest, []string{"如下", "如后"})):]
	if is := opening(rest, []string{"分别是", "分别为", "包括", "是", "有", "为"}); strings.HasPrefix(rest[len(is):], ":") {
		rest = rest[len(is):]
	}
	mark := opening(rest, []string{":", "︰"})
	rest, colon := rest[len(mark):], mark != ""
	if !colon && rest != r.text[next:r.sentence.End] {
		rest, comma = strings.CutPrefix(rest, ",") // “先进工作者”两人,李明和周洋
		colon = comma
	}
	if !colon && r.isPrizeRank(source.Span{Start: start, End: next}) {
		blank = strings.HasPrefix(r.text[next:r.sentence.End], " ") // 一等奖　李明《六尺巷》
	}
	if !colon && !blank {
		return nil
	}
	list := source.Span{Start: r.sentence.End - len(rest), End: r.sentence.End}
	if got := keep(r.items(list), wanted); len(got) > 1 {
		return got
	}
	if got, end := r.holdersFrom(list.Start, list.End, wanted, true); len(got) > 1 || blank && len(got) == 1 && end >= list.End-len("。") {
		return got
	}
	if blank {
		return nil
	}
	in := keep(r.recipients(r.partiesIn(list)), wanted)
	if n := len(in); comma && n > 0 && !r.endsHolders(in[n-1].End, list.End) {
		return nil // 公布“办案标兵”名单,院长李明讲话
	}
	if len(in) == 0 && wanted != "body" { // 最佳男主角:宋明《归途》
		first := r.trim(list)
		first.End = r.hanRun(first.Start, first.End)
		if p, ok := r.asName(first); ok {
			return []party{p}
		}
	}
	if len(in) == 0 || in[0].Start-(r.sentence.End-len(rest)) > 30 {
		return nil
	}
	n := 1
	for n < len(in) && (r.listed(in[n-1], in[n]) || strings.TrimSpace(r.text[in[n-1].End:in[n].Start]) == "") {
		n++
	}
	return in[:n]
}

// rollCount returns the length of the count behind an honor that heads a list: 五名, 3人, 2个.
func rollCount(text string) int {
	if n := countLen(text); n > 0 {
		return n
	}
	rest := strings.TrimLeft(text, "0123456789")
	if len(rest) == len(text) {
		rest = text[len(opening(text, []string{"一", "两", "二", "三", "四", "五", "六", "七", "八", "九", "十"})):]
	}
	if measure := opening(rest, []string{"人", "名", "位", "个", "件", "篇", "项", "家"}); len(rest) < len(text) && measure != "" {
		return len(text) - len(rest) + len(measure)
	}
	return 0
}

// holderBehind returns the holder in 全国优秀法官李明, …奖章获得者、执行员李明, “全国模范法院”双峰县人民法院.
func (r *honorReader) holderBehind(at int, wanted string) []party {
	rest := r.text[at:r.sentence.End]
	for _, word := range []string{"”", "\"", "——", "荣誉", "称号", "的", "获得者", "得主", "代表", "名叫", "叫", "、", ","} {
		if strings.HasPrefix(rest, word) && !(word == "," && !strings.Contains(r.text[max(0, at-9):at], "者")) {
			rest = rest[len(word):]
		}
	}
	start := r.sentence.End - len(rest)
	if eventWords.opening(rest) != "" {
		return nil // “枫桥式人民法庭”表彰大会
	}
	if opening(rest, heldThings[:]) != "" || opening(rest, []string{"那一", "这一", "那几", "这几"}) != "" {
		return nil // “全国优秀法官”的光环, “先进个人”那一行
	}
	all := r.partiesIn(source.Span{Start: start, End: min(r.sentence.End, start+120)})
	from := start
	for _, p := range all {
		gap := r.text[from:p.Start]
		if r.actsApart(start, p) || runeCount(gap) > 14 || strings.ContainsAny(gap, ",;:。、“") || holdsAnyWord(gap, []string{"没有", "未见", "不见", "并无", "候选", "名单", "推荐", "举行", "召开", "颁奖", "会见", "活动", "大会", "发布", "评选"}) {
			break
		}
		if p.is("person") && wanted != "body" || wanted != "person" && !p.is("person") && gap == "" && (wanted == "body" || r.standsWhole(p)) {
			return r.withListed(r.partiesIn(source.Span{Start: start, End: r.sentence.End}), p)
		}
		from = p.End
	}
	if got, end := r.holdersFrom(start, r.sentence.End, "person", false); wanted != "body" && strings.HasSuffix(r.text[:start], "的") && len(got) > 0 && r.endsHolders(end, r.sentence.End) {
		return got
	}
	if units := r.unitsBehind(start); wanted != "person" && len(units) > 0 {
		return units
	}
	if wanted == "body" { // …称号的海山区国税局办税厅给予表扬
		end := r.hanRun(start, min(r.sentence.End, start+120))
		for _, verb := range []string{"给予", "予以", "进行", "表示"} {
			if i := strings.Index(r.text[start:end], verb); i > 0 {
				if p, ok := r.bodyItem(source.Span{Start: start, End: start + i}, wanted); ok {
					return []party{p}
				}
			}
		}
	}
	return nil
}

// actsApart reports whether a blank in a headline parts an honor that ends at byte at from somebody else, who does something: 表扬模范母亲|　县长李明勉励.
func (r *honorReader) actsApart(at int, p party) bool {
	next, _ := r.runeAt(p.End)
	return holds(r.text[at:p.Start], " ") && isHan(next) && !r.endsHolders(p.End, r.sentence.End) && (r.joins(at) || r.sentenceHolds("表扬", "表彰", "颁奖"))
}

// eventWords stand behind an honor in the names of what is held about it.
var eventWords = openers("表彰大会", "表彰会", "表彰暨", "表彰仪式", "表彰活动", "颁奖", "颁授", "授牌", "创建", "评选", "挂牌", "揭牌", "推进会", "座谈会", "现场会", "培育", "选树", "建设", "申报", "命名", "评比", "献花", "欢迎会", "欢送会")

// holderActs are what bodies do that an honor and 的 stand in front of: 荣获“…”的立案庭|上台领奖.
var holderActs = openers("进行", "予以", "给予", "颁", "作", "授", "在", "上台", "登台", "也", "还", "同时", "分别", "介绍", "交流", "发言", "派出", "相继", "先后", "代表上", "代表发", "代表作", "代表登", "代表在", "代表分别", "代表先后", "代表依次")

// unitsBehind returns the list of units that begins at byte start with a verb or a sign behind it: 荣获“…”的|立案庭、执行局|进行了表彰.
func (r *honorReader) unitsBehind(start int) []party {
	end := start
	for _, m := range r.marksIn(source.Span{Start: start, End: min(r.sentence.End, start+150)}) {
		if m.Class != dict.HonorUnit || m.Start < end {
			continue
		}
		if indexAny(r.text[start:m.Start], ",;。“”:()的") >= 0 {
			break
		}
		rest := r.text[m.End:r.sentence.End]
		acts := holderActs.opening(rest) != ""
		acts = acts || r.verbAt(m.End) || strings.HasPrefix(rest, "全体") // 获评“…”的石牛村|带领
		if (acts && strings.HasPrefix(rest, "代表") || !r.memberAt(m.End)) && (acts || rest == "" || among(",。;、和与及等", firstRune(rest))) || strings.HasPrefix(rest, "、") {
			end = m.End
		}
	}
	if end == start {
		return nil
	}
	return r.unitsBefore(end, start)
}

// captioned returns who fills the rest of a line behind a dash and an honor of a year, 2023年度法治人物——李明, or one that the article quotes, or behind a
// blank and an honor with its scope: 全国文明接待室　某县检察院.
func (r *honorReader) captioned(s source.Span, next int, wanted string) []party {
	at := next + len("——")
	if blank := strings.HasPrefix(r.text[next:], " "); blank && (!r.scoped(s) || s.Start != r.clauses[0].Start || wanted == "person") || !blank && (!strings.HasPrefix(r.text[next:], "——") || !r.quotedSomewhere(s) && !strings.HasSuffix(r.text[:s.Start], "年度")) {
		return nil
	} else if blank {
		at = next + 1
	}
	got, end := r.holdersFrom(at, r.sentence.End, wanted, false)
	if strings.TrimSpace(r.text[end:max(end, r.sentence.End)]) != "" {
		return nil
	}
	return got
}

// holdersOf reports whether a list of honors that goes on at byte at ends in words for their holders without a name: 国家勋章|和国家荣誉称号获得者.
func (r *honorReader) holdersOf(at int) bool {
	const longest = 12 * len("奖")
	rest := cutAt(r.text[at:r.clauseAt(at).End], longest)
	i := strings.Index(rest, "获得者")
	if i < 0 || separators.opening(rest) == "" {
		return false
	}
	end := at + i + len("获得者")
	return opening(r.text[end:], []string{"、", ","}) == "" && len(r.holderBehind(end, "")) == 0
}

// quotedSomewhere reports whether the article holds the words of a span in quotation marks.
func (r *honorReader) quotedSomewhere(s source.Span) bool {
	return strings.Contains(r.around(s), "“"+r.norm(s)+"”")
}

// withYear returns where a name begins that the article quotes with 年度: 2023|年度法治人物 where it has “年度法治人物”; start for others.
func (r *honorReader) withYear(start, end int) int {
	const year = "年度"
	if at := start - len(year); strings.HasSuffix(r.text[:start], year) && r.quotedSomewhere(source.Span{Start: at, End: end}) {
		return at
	}
	return start
}

// standsWhole reports whether a body is the holder and no office of one: a mark, another body or what it does follows it.
func (r *honorReader) standsWhole(p party) bool {
	return r.endsHolders(p.End, r.sentence.End) || holderActs.opening(r.text[p.End:]) != ""
}

// withListed returns a party with those of its kind that follow it in a list without honors of their own: 韦大妈、彭小春和阮志高.
func (r *honorReader) withListed(all []party, first party) []party {
	got := []party{first}
	for _, p := range r.recipients(all) {
		last := got[len(got)-1]
		if p.Start < last.End {
			continue
		}
		if p.is("person") != first.is("person") || !r.listed(last, p) {
			break
		}
		if holdsAny(r.text[last.End:p.Start], "获奖") && !r.inCourt(last.End, p.Start) {
			break // 获“…奖”的李明、|获“…章”的周洋, 最美法官李明、|某某奖得主周洋
		}
		for _, m := range r.marksIn(source.Span{Start: last.End, End: p.Start}) {
			if m.Class == dict.HonorHead || m.Class == dict.HonorCore {
				return got
			}
		}
		got = append(got, p)
	}
	return got
}

// onStage reports whether the sentence tells of a ceremony, so that the word of praise in front of a name is what the person is honored with:
// 优秀共产党员李明、周洋上台领奖.
func (r *honorReader) onStage() bool {
	return r.sentenceHolds("领奖", "接受表彰", "受到表彰", "接受颁奖", "披红戴花", "佩戴大红花") ||
		r.jurisdiction == dict.Taiwan && r.sentenceHolds("获表扬", "受表扬", "表扬", "颁奖", "颁发", "受奖", "获奖", "得奖")
}

// bracketed returns the one whose honor stands in brackets: 李明(全国优秀法官).
func (r *honorReader) bracketed(start, next int, wanted string) []party {
	if !strings.HasPrefix(r.text[next:], ")") && !strings.HasPrefix(r.text[next:], "”)") || !strings.HasSuffix(strings.TrimSuffix(r.text[:start], "“"), "(") {
		return nil
	}
	at := len(strings.TrimSuffix(strings.TrimSuffix(r.text[:start], "“"), "("))
	if at < r.sentence.Start {
		return nil
	}
	if units := r.unitsBefore(at, r.clauseAt(at).Start); len(units) > 0 && wanted != "person" {
		if r.holdsHonor(units[len(units)-1].Span) {
			return nil // 先进班组(工人先锋号)
		}
		return units[len(units)-1:]
	}
	in := keep(r.partiesIn(source.Span{Start: max(r.sentence.Start, at-120), End: at}), wanted)
	if len(in) == 0 || in[len(in)-1].End != at {
		return nil
	}
	return in[len(in)-1:]
}
