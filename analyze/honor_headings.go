package analyze

import (
	"sort"
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// Headings of rolls: a line that is an honor, with those who got it in the lines below.

// rollHeading reads a line that is an honor's name and nothing else but a number in front, 名单 or a count behind.
func (r *honorReader) rollHeading(line source.Span) (honorName, bool) {
	if longerThan(r.norm(line), maxRollHeading) {
		return honorName{}, false
	}
	if name, ok := r.announced(line); ok {
		return name, true
	}
	start, end := r.headingCore(line)
	head, ok := r.lastHead(source.Span{Start: start, End: end})
	if cut := strings.TrimSuffix(r.text[start:max(start, end)], "人员"); !ok && start+len(cut) < end {
		end = start + len(cut) // 先进个人|人员
		head, ok = r.lastHead(source.Span{Start: start, End: end})
	}
	if whole := (source.Span{Start: start, End: max(start, end)}); (!ok || head.End != end) && r.headsList(whole) {
		head, ok = whole, true
	}
	name := honorName{pieces: []source.Span{{Start: start, End: end}}, strong: true}
	if i := strings.LastIndexByte(r.text[start:max(start, end)], ' '); i > 0 && r.heldBeside(line, start+i) {
		return honorName{}, false // 立案庭　全省先进集体
	}
	if !ok || head.End != end || r.speaks(name.span()) || r.namesHolder(line) {
		return honorName{}, false
	}
	if closing(r.norm(name.span()), []string{"文书", "案例", "论文", "作品"}) != "" && end < line.End && strings.Contains(r.text[end:line.End], "奖") {
		return honorName{}, false // 优秀裁判文书|获奖名单
	}
	return name, !r.negated(line) || r.norm(name.span()) == "入围奖"
}

// lineHeading is rollHeading for a line of the text.
func (r *honorReader) lineHeading(i int) (honorName, bool) {
	line := r.lines[i]
	if r.lineMayName(i) {
		return r.rollHeading(line)
	}
	if strings.HasSuffix(r.norm(line), ":") && !longerThan(r.norm(line), maxRollHeading) {
		r.enter(line) // as rollHeading does
	}
	return honorName{}, false
}

// headingCore returns where the honor begins and ends in a line that may be its heading, without brackets, number, verb and the words for a list
// and for those on it: 【获颁银紫荆星章人士名单】.
func (r *honorReader) headingCore(line source.Span) (start, end int) {
	text := strings.TrimRight(r.norm(line), ": ")
	for _, pair := range [...][2]string{{"【", "】"}, {"(", ")"}, {"[", "]"}, {"《", "》"}} {
		if inside, ok := strings.CutPrefix(text, pair[0]); ok && strings.HasSuffix(inside, pair[1]) && !strings.Contains(strings.TrimSuffix(inside, pair[1]), pair[1]) {
			text = strings.TrimSuffix(text, pair[1])
			line.Start += len(pair[0])
			text = text[len(pair[0]):]
			break
		}
	}
	text = text[:len(text)-len(closing(text, []string{",包括", "包括", ",名单如下", "名单如下", "如下"}))]
	text = strings.TrimSuffix(text, "”")
	if i := strings.LastIndexByte(text, '('); i > 0 && strings.HasSuffix(text, ")") {
		text = strings.TrimRight(text[:i], " ")
	}
	for _, tail := range []string{"获得者名单", "得奖名单", "获奖名单", "名单", "获得者", "得主", "得奖人", "得奖者", "获奖者", "获奖人", "受奖人", "受奖者", "获颁者", "获选者", "人士", "称号"} {
		text = strings.TrimSuffix(text, tail)
	}
	end = line.Start + len(strings.TrimSuffix(text, "”"))
	start = r.behindNumber(line.Start, end)
	if i := lastIndex(r.text[start:max(start, end)], "“"); i >= 0 && !strings.Contains(r.text[start+i:end], "”") {
		start += i + len("“") // 第九批“民主法治示范村”名单
	}
	start += yearLen(r.text[start:max(start, end)])
	verb := opening(r.text[start:max(start, end)], []string{"荣获", "获评", "获得", "获颁授", "获颁", "获授", "获选", "荣立", "荣记", "受到", "受", "记", "获"})
	start += len(verb)
	if who := "者"; verb != "" && strings.HasSuffix(r.text[start:max(start, end)], who) {
		end -= len(who) // 获颁太平绅士|者
	}
	return start, end
}

// headsList reports whether a span is a rank, a prize or a quoted name of praise, which head lists though no word of honors ends them.
func (r *honorReader) headsList(s source.Span) bool {
	text := r.norm(s)
	if text == "" {
		return false
	}
	if rankLen(text) == len(text) {
		return true
	}
	if _, prize := r.prizeHead(s); prize {
		return true
	}
	if kind := strings.TrimPrefix(text, opening(text, []string{"最佳", "十佳", "五佳", "百佳"})); len(kind) < len(text) && kind != "" && !longerThan(kind, 5) && r.hanRun(s.Start, s.End) == s.End {
		return true // 十佳微电影
	}
	return s.Start >= len("“") && r.quoteAt(s.Start-len("“")) && opening(text, []string{"最美", "十佳", "十大", "百佳", "最具", "最佳"}) != ""
}

// namesHolder reports whether a line names somebody: not what the words of an honor make look like a body, 优秀律师事务所, nor the service whose
// medal it is, 廉政公署|卓越奖章.
func (r *honorReader) namesHolder(line source.Span) bool {
	for _, p := range r.partiesIn(line) {
		if p.kind == "person" || !strings.HasPrefix(r.norm(p.Span), "优秀") && !isDecoration(r.text[p.End:line.End]) {
			return true
		}
	}
	return false
}

// headsRoll reports whether the sentence is a line that is an honor's heading with somebody's name in the line below, a person's or a body's.
func (r *honorReader) headsRoll() bool {
	if longerThan(r.norm(r.sentence), maxRollHeading) {
		return false
	}
	i := sort.Search(len(r.lines), func(i int) bool { return r.lines[i].End >= r.sentence.End })
	if i+1 >= len(r.lines) || r.lines[i].Start < r.sentence.Start || longerThan(r.norm(r.lines[i+1]), maxRollLine) || len(r.partiesIn(r.lines[i+1])) == 0 || strings.Contains(r.norm(r.lines[i+1]), "。") {
		return false
	}
	sentence, next := r.sentence, r.lines[i+1]
	name, heads := r.rollHeading(r.lines[i])
	if heads = heads && !r.holdsHonor(next); heads {
		r.enter(next)
		heads = len(r.rollLine(next, r.wants(name))) > 0
	}
	r.enter(sentence)
	return heads
}

// ofOne reports whether a line names one person and the body that person serves, which is no holder beside: 李明　县法院法官, 县法院:李明.
func (r *honorReader) ofOne(line source.Span) bool {
	in := r.partiesIn(line)
	if len(keep(in, "person")) != 1 || len(in) < 2 {
		return false
	}
	text := r.norm(line)
	return holdsAny(text, " :(|/——,") || r.headEnds(line.End)
}
