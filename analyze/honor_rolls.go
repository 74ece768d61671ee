package analyze

import (
	"sort"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// An announcement names an honor in a heading and its holders in the lines below:
//
//	二、先进个人（3名）
//	张三　立案庭庭长
//	李四　执行局法官
const (
	maxRollHeading = 40            // characters of a heading
	maxRollLine    = 80            // characters of a line that names holders
	maxFollowing   = 16 * len("的") // of the words that say that names follow, in bytes
)

// readRolls reads the headings that are honors, with the lines below them.
func (r *honorReader) readRolls() {
	read := map[int]bool{} // where the honors begin that the sentences tell of
	for _, h := range r.honors {
		read[h.honor[0].Start] = true
	}
	own := make([]bool, len(r.lines)) // 英勇奖章　李明 has an honor of its own
	r.readTables(own)
	r.readCards(own)
	r.readPairs(own)
	for i, line := range r.lines {
		if own[i] || !r.lineMayName(i) {
			continue
		}
		name, got, ok := r.pairedLine(line)
		if !ok {
			name, got, ok = r.trailedLine(line)
		}
		if own[i] = ok; ok && !read[name.span().Start] {
			r.give(r.inFull([]honorName{name}), got, dict.Match{Start: name.span().Start, End: name.span().Start}, source.Span{}, "honor.roll", true)
		}
	}
	for i := 0; i+1 < len(r.lines); i++ {
		if own[i] {
			continue
		}
		names := r.rollNamesAt(i)
		if len(names) == 0 {
			continue
		}
		wanted := r.wantsAll(names)
		for i+1 < len(r.lines) {
			if own[i+1] {
				i++
				continue
			}
			got := r.rollLine(r.lines[i+1], wanted)
			for gap := 0; gap < 2 && len(got) == 0 && i+2 < len(r.lines) && r.rollGap(r.lines[i+1]) && (gap == 0 || r.behindNumber(r.lines[i+1].Start, r.lines[i+1].End) > r.lines[i+1].Start); gap++ {
				i++ // 郑州市 over the names of that city; 二、地方法院 behind a line that is not understood
				got = r.rollLine(r.lines[i+1], wanted)
			}
			if len(got) == 0 {
				if len(r.got) > 0 && r.tellsOf(r.lines[i+1], r.got) {
					i++
					continue
				}
				break
			}
			i++
			r.enter(r.lines[i])
			r.add(names, got, dict.Match{Start: names[0].span().Start, End: names[0].span().Start}, source.Span{}, "honor.roll", true)
		}
	}
}

// tellsOf reports whether a line is a paragraph about the last one of a roll, so that the roll goes on behind it: 李明先生 over 李明先生曾任….
func (r *honorReader) tellsOf(line source.Span, got []party) bool {
	return strings.HasPrefix(r.norm(line), r.norm(got[len(got)-1].name)) && longerThan(r.norm(line), 16)
}

// pairedLine cuts a line of a table into an honor and its holders, a blank or a colon between them: 英勇奖章　李明、周洋; 二、团体奖：县法院。
func (r *honorReader) pairedLine(line source.Span) (honorName, []party, bool) {
	start := r.behindNumber(line.Start, line.End)
	text := trimRight(r.text[start:line.End], "。; ")
	limit := start + len(text)
	i := indexAny(text[:min(len(text), maxHonorName/2+1)], " :")
	if i <= 0 || strings.HasSuffix(strings.TrimRight(text, ": "), "包括") || closing(text, []string{"缺"}) != "" || longerThan(text, 3*maxRollLine) || strings.Contains(text, "。") {
		return honorName{}, nil, false
	}
	label := source.Span{Start: start, End: start + i}
	label.End -= len(closing(r.norm(label), []string{"得主", "得奖者", "得奖人", "获奖者", "获奖人", "获奖单位", "得奖单位", "获得者", "获颁者"}))
	size := len(text[i:]) - len(strings.TrimLeft(text[i:], " :"))
	if label = r.trim(label); label.End > label.Start && r.quoteAt(label.Start) && strings.HasSuffix(r.norm(label), "”") {
		label.Start, label.End = label.Start+len("“"), label.End-len("”")
	}
	name := honorName{pieces: []source.Span{label}, strong: true}
	if !r.labelsHonor(label) {
		return name, nil, false
	}
	r.enter(line)
	got, end := r.holdersFrom(start+i+size, limit, r.wants(name), true)
	if len(got) == 0 || end < r.beforeEtc(limit, end) {
		got = keep(r.items(source.Span{Start: start + i + size, End: limit}), r.wants(name))
	}
	return name, got, len(got) > 0
}

// trailedLine cuts a line of a table into holders and their honor behind a blank: 李明　银莲花荣誉勋章.
func (r *honorReader) trailedLine(line source.Span) (honorName, []party, bool) {
	text := trimRight(r.norm(line), "。; ")
	if longerThan(text, maxRollHeading+maxHonorName/6) {
		return honorName{}, nil, false
	}
	i := strings.LastIndexByte(text, ' ')
	if i <= 0 || holdsAny(text, "。,:") {
		return honorName{}, nil, false
	}
	label := source.Span{Start: line.Start + i + 1, End: line.Start + len(text)}
	label.Start += yearLen(r.norm(label))
	name := honorName{pieces: []source.Span{label}, strong: true}
	if !r.labelsHonor(label) {
		return name, nil, false
	}
	r.enter(line)
	end := line.Start + len(strings.TrimRight(text[:i], " "))
	start := r.behindNumber(line.Start, end)
	got, last := r.holdersFrom(start, end, r.wants(name), true)
	if len(got) == 0 || last < end {
		got = r.unitBeside(start, end, r.wants(name))
	}
	return name, got, len(got) > 0
}

// labelsHonor reports whether a span is an honor's name and nothing else.
func (r *honorReader) labelsHonor(label source.Span) bool {
	text := r.norm(label)
	if n := rankLen(text); n > 0 && n == len(text) {
		return true
	}
	for _, m := range r.marksIn(label) {
		if m.Class == dict.HonorGet || m.Class == dict.HonorGive {
			return false // 记三等功:李明
		}
	}
	head, ok := r.lastHead(label)
	if !ok {
		head, ok = r.prizeHead(label)
	}
	ok = ok && !holdsAnyWord(text, []string{"选出", "评出", "颁发", "颁授", "产生", "公布", "揭晓", "名单", "表扬", "表彰", "发布"})
	return ok && head.End == label.End && longerThan(text, 2) && !r.generic(label) && !r.speaks(label) && !r.negated(label) && len(r.partiesIn(label)) == 0
}

// rollNamesAt returns the honors that a line is the heading of: its own, or those that a sentence before gave to people it did not name, where
// the line only says that they follow: 名单如下：, 6名民警分别是：, 英模名单.
func (r *honorReader) rollNamesAt(i int) []honorName {
	line := r.lines[i]
	if name, ok := r.lineHeading(i); ok && !r.generic(name.span()) {
		return []honorName{name}
	}
	if len(r.prior)+len(r.owed)+len(r.honors) == 0 {
		return nil
	}
	if names := r.rollOfAward(line); len(names) > 0 {
		return names
	}
	end := r.norm(line)
	if longerThan(end, 24) {
		end = cutFront(end, maxFollowing) // 部长李明致词时说,|获奖的5名检察官,分别是
	}
	if len(r.partiesIn(source.Span{Start: line.End - len(end), End: line.End})) > 0 {
		return nil
	}
	text := strings.TrimSuffix(end, ":")
	if n := len(r.owed); text != end && closing(text, []string{"是", "为", "有", "包括"}) != "" {
		for i := n - 1; i >= 0 && r.owed[i][0].span().End > line.Start; i-- {
			if r.owed[i][0].span().End <= line.End {
				return r.owed[i] // 当选为全国优秀法官的10人是:
			}
		}
	}
	if closing(text, []string{"名单", "名单如下", "分别是", "分别为", "他们是", "她们是", "如下", "个人是", "个人有", "个人", "集体是", "集体有", "集体", "单位是", "单位有", "人员是", "的是", "的有", "者是", "者有", "者"}) == "" {
		return nil
	}
	k := sort.Search(len(r.owed), func(k int) bool { return r.owed[k][0].span().Start >= line.End }) - 1
	if k < 0 || line.Start-r.owed[k][0].span().End > 900 {
		return r.countedBefore(line, text)
	}
	return r.owed[k]
}

// countedBefore returns the honor of many, one of whom the text before a line names, where the line says who they are: 李明等10人获评…。他们是：.
func (r *honorReader) countedBefore(line source.Span, text string) []honorName {
	if closing(text, []string{"他们是", "她们是", "他们分别是", "名单如下"}) == "" {
		return nil
	}
	for i := len(r.honors) - 1; i >= 0; i-- {
		h := &r.honors[i]
		if end := h.honor[len(h.honor)-1].End; end <= line.End && line.End-end < 900 {
			if h.count < 2 {
				return nil
			}
			return []honorName{{pieces: h.honor, strong: true}}
		}
	}
	return nil
}

// rollGap reports whether a line can stand between the lines of a roll: a short one that is no sentence and no heading, or a work.
func (r *honorReader) rollGap(line source.Span) bool {
	_, heading := r.rollHeading(line)
	text := r.norm(line)
	return !heading && (runeCount(text) <= 24 && !strings.ContainsAny(text, "。,;!?") || namesWork(text) && !longerThan(text, maxRollLine))
}

// heldBeside reports whether a unit or a body and nothing else stands in a line in front of the blank at byte at.
func (r *honorReader) heldBeside(line source.Span, at int) bool {
	return len(r.unitBeside(line.Start, at, "body")) > 0
}

// unitBeside returns the unit or body that fills a stretch of text: 立案庭, 双峰县法院执行局.
func (r *honorReader) unitBeside(start, end int, wanted string) []party {
	if wanted == "person" {
		return nil
	}
	p, ok := r.bodyBefore(end, start)
	if !ok {
		p, ok = r.unitBefore(end, start)
	}
	if !ok || p.Start != start {
		return nil
	}
	return []party{p}
}

// behindNumber returns the place behind the number of a heading, and behind the quotation mark there: (三)“先进个人”. 六 in “六好”家庭 is none.
func (r *honorReader) behindNumber(start, end int) int {
	for at := start; at < end; {
		c, size := r.runeAt(at)
		if bullets.has(c) {
			at += size
			start = at
			continue
		}
		if !among("一二三四五六七八九十0123456789(、.) ", c) {
			break
		}
		if at += size; among("、.) ", c) {
			start = at
		}
	}
	if r.quoteAt(start) {
		if inside, _, ok := r.quoted(source.Span{Start: start, End: end}); !ok || r.holdsHead(inside) {
			start += len(r.text[start:end]) - len(strings.TrimLeft(r.text[start:end], "“\""))
		}
	}
	return start
}

// announced reads a line that ends with a colon behind a verb and an honor: 授予下列同志“先进个人”称号：
func (r *honorReader) announced(line source.Span) (honorName, bool) {
	if !strings.HasSuffix(r.norm(line), ":") {
		return honorName{}, false
	}
	r.enter(line)
	for _, m := range r.marksIn(line) {
		if m.Class != dict.HonorGet && m.Class != dict.HonorGive || r.denied(m) {
			continue
		}
		first := m.End
		if m.Class == dict.HonorGive {
			at, ok := r.firstName(m.End, line.End)
			if !ok {
				continue
			}
			first = at
		}
		names, end := r.readNames(first, line.End, true)
		if len(names) == 1 && len(r.partiesIn(source.Span{Start: m.End, End: line.End})) == 0 && runeCount(r.text[end:line.End]) < 20 {
			return names[0], true
		}
	}
	return honorName{}, false
}

// credited reports whether a line names the article's makers, so that it is part of no roll: 来源：人民法院报.
func (r *honorReader) credited(line source.Span) bool {
	i := sort.Search(len(r.credits), func(i int) bool { return r.credits[i].name.Start >= line.Start })
	return i < len(r.credits) && r.credits[i].name.End <= line.End
}

// besideWork returns the brackets that tell in a line of a roll whose a work is: 1.《…》(|双峰县人民法院|).
func (r *honorReader) besideWork(line source.Span) source.Span {
	if i := strings.LastIndex(r.norm(line), "》("); i > 0 && strings.HasSuffix(r.norm(line), ")") && namesWork(r.norm(line)[:i+len("》")]) {
		return source.Span{Start: line.Start + i + len("》("), End: line.End - len(")")}
	}
	return line
}

// rollLine returns the holders that a line of a roll names.
func (r *honorReader) rollLine(line source.Span, wanted string) []party {
	line = r.behindMaker(r.withoutDeeds(r.withoutNumber(r.besideWork(line))))
	text := r.norm(line)
	if longerThan(text, maxRollLine) || strings.Contains(text, "。") {
		return nil
	}
	if closing(text, []string{"类", "组"}) != "" && !longerThan(text, 6) {
		return nil // 文学类
	}
	if p, ok := r.placeAt(line.Start, line.End); ok && p.End == line.End && wanted == "person" {
		return nil // 湖南 over the names of that province
	}
	if _, heading := r.rollHeading(line); heading || r.credited(line) || opening(text, []string{"生前", "现任", "系", "时任", "原系", "先后"}) != "" {
		return nil
	}
	if i := indexAny(text, ":︰"); i > 0 && r.holdsHonor(source.Span{Start: line.Start, End: line.Start + i}) {
		return nil // 最佳导演:李明 has an honor of its own
	}
	if wanted == "" && r.ofOne(line) {
		return r.rollLine(line, "person") // 李明　县法院
	}
	if got, end := r.holdersFrom(line.Start, line.End, wanted, true); len(got) > 0 && strings.Trim(r.text[end:max(end, line.End)], "。; ") == "" {
		return got
	}
	if p, ok := r.nameBeforeComma(line); ok && wanted != "body" {
		return []party{p}
	}
	in := keep(r.recipients(r.partiesIn(line)), wanted)
	if len(in) == 2 && in[0].kind == "person" && in[0].Start == line.Start && in[1].kind != "person" && in[1].End == line.End && !r.listed(in[0], in[1]) {
		return in[:1] // 李明　某法院
	}
	if wanted == "person" && len(in) == 0 {
		if p, ok := r.nameEnding(line); ok && p.Start > line.Start {
			return []party{p}
		}
	}
	if wanted != "body" && len(keep(in, "person")) == 0 {
		if got := r.gluedName(line); len(got) > 0 {
			return got
		}
	}
	if wanted != "person" {
		if units := r.unitsBefore(line.End, line.Start); len(units) > 0 {
			return units
		}
	}
	if wanted != "body" {
		in = r.rollNames(line, in)
	}
	if whole := r.items(line); wanted != "person" && len(whole) > 0 {
		return keep(whole, wanted)
	}
	return in
}
