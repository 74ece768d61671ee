package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Lists of those honored hold bodies that nothing else in the article shows to be bodies: 海山饭店、四邑同乡会与李明. Between two marks of a
// list a run of characters that ends as the names of bodies do is one.

// bodyEnds are the characters that end the name of a body in such a list.
const bodyEnds = tails + "家楼学堂号行庙寺院坊场宫"

// maxItem is how many characters the name of a body in a list may have.
const maxItem = 24

// wholeList adds to a list what stands between its parties and in front of the first, behind floor: people, bodies, units and unknown names.
func (r *honorReader) wholeList(got []party, floor int) []party {
	for i := 0; i+1 < len(got); i++ {
		s := source.Span{Start: got[i].End, End: r.beforeSeparator(got[i+1].Start, got[i].End)}
		if s.End == got[i+1].Start || s.End <= s.Start {
			continue
		}
		s.Start = r.behindSeparator(s.Start, s.End)
		if more := r.items(s); len(more) > 0 {
			got = append(got[:i+1:i+1], append(more, got[i+1:]...)...)
			i += len(more)
		}
	}
	for len(got) > 0 {
		end := r.beforeSeparator(got[0].Start, floor)
		p, ok := r.itemEnding(end, floor)
		if end == got[0].Start || !ok {
			break
		}
		got = append([]party{p}, got...)
	}
	return got
}

// beforeSeparator steps back over the mark of a list that ends at byte at.
func (r *honorReader) beforeSeparator(at, floor int) int {
	text := r.text[min(floor, at):at]
	for _, sep := range []string{"、", "以及", "和", "与", "及"} {
		if strings.HasSuffix(text, sep) {
			return at - len(sep)
		}
	}
	return at
}

// itemEnding returns the one whose name, or brackets behind it, end at byte end.
func (r *honorReader) itemEnding(end, floor int) (party, bool) {
	if strings.HasSuffix(r.text[floor:end], ")") {
		if i := strings.LastIndexByte(r.text[floor:end], '('); i > 0 {
			end = floor + i
		}
	}
	in := r.partiesIn(source.Span{Start: max(floor, end-4*maxItem), End: end})
	for i := len(in) - 1; i >= 0; i-- {
		p := in[i]
		if p.End != end {
			continue
		}
		if i > 0 && p.kind != "person" && in[i-1].End == p.Start && in[i-1].kind != "person" {
			p.Start = in[i-1].Start
			p.name = p.Span
		}
		if strings.HasSuffix(r.text[floor:p.Start], ")") {
			if j := strings.LastIndexByte(r.text[floor:p.Start], '('); j > 0 {
				p.Start = r.itemStart(floor+j, floor) // 海山饼家(澳门)|有限公司
				p.name = p.Span
			}
		}
		return r.wholeItem(p, r.itemStart(end, floor)), true
	}
	if unit, ok := r.unitBefore(end, floor); ok {
		return unit, true
	}
	s := source.Span{Start: r.itemStart(end, floor), End: end}
	if r.townEnds(end) && s.End-s.Start == 3*len("市") {
		return party{Span: s, kind: "organisation", court: -1, name: s}, true // 头份市
	}
	if p, ok := r.asBody(s); ok {
		return p, true
	}
	return r.asName(s)
}

// wholeItem gives a body the words of its item that nothing else shows to be part of its name: 安平|区卫生所, 澳门街坊|福利会.
func (r *honorReader) wholeItem(p party, start int) party {
	const longest = 6 * len("街")
	lead := source.Span{Start: start, End: p.Start}
	if p.kind == "person" || p.court >= 0 || p.name != p.Span || start >= p.Start || p.Start-start > longest || len(r.partiesIn(lead)) > 0 || !r.plainRun(lead) || r.endsInTerm(lead, dict.PostHead, dict.HonorRole) {
		return p
	}
	p.Start = start
	p.name = p.Span
	return p
}

// itemStart returns where the item of a list begins that byte at is in.
func (r *honorReader) itemStart(at, floor int) int {
	end := at
	for at > floor && end-at < 4*maxItem {
		c, size := r.runeBefore(at)
		if strings.ContainsRune("、,;:。 \n", c) {
			break
		}
		at -= size
	}
	return at
}

// asBody takes a run of characters for the name of a body by the last of them.
func (r *honorReader) asBody(s source.Span) (party, bool) {
	for i, c := range r.text[s.Start:s.End] {
		if before, _ := r.runeBefore(s.Start + i); i > 0 && strings.ContainsRune("和与及", c) && (strings.ContainsRune(bodyEnds, before) || among("队组班团社", before)) {
			s.Start += i + len("和")
			return r.asBody(s)
		}
	}
	text := r.norm(s)
	last, _ := decodeLast(text)
	if n := runeCount(text); n < 3 || n > maxItem || !strings.ContainsRune(bodyEnds, last) || r.hanRun(s.Start, s.End) != s.End {
		return party{}, false
	}
	if strings.ContainsAny(text, "我你他她该本各的了是在被获向为") || r.counted(text) || r.holdsHonor(s) || stepsUp.opening(text) != "" || strings.HasPrefix(text, "基层") {
		return party{}, false
	}
	return party{Span: s, kind: "organisation", court: -1, name: s}, true
}

// behindSeparator steps over the mark of a list that begins at byte at.
func (r *honorReader) behindSeparator(at, limit int) int {
	for _, sep := range []string{"、", "以及", "和", "与", "及"} {
		if strings.HasPrefix(r.text[at:limit], sep) {
			return at + len(sep)
		}
	}
	return at
}

// lastBody returns the unknown body that a list in front of a verb at byte at ends with: 李明与|四邑同乡会|获颁….
func (r *honorReader) lastBody(behind, at int) (party, bool) {
	if i := strings.IndexByte(r.text[behind:at], ')'); strings.HasPrefix(r.text[behind:at], "(") && i > 0 {
		behind += i + 1
	}
	start := r.behindSeparator(behind, at)
	if start == behind {
		return party{}, false
	}
	return r.asBody(source.Span{Start: start, End: r.passAdverbs(at, start)})
}

// items reads a whole span as a list, nil where something in it is nobody that can be honored.
func (r *honorReader) items(s source.Span) []party {
	s = r.trim(s)
	s.End = s.Start + len(strings.TrimRight(r.norm(s), "。;"))
	if s.End <= s.Start {
		return nil
	}
	last, ok := r.itemEnding(s.End, s.Start)
	if !ok {
		return nil
	}
	got := r.wholeList([]party{last}, s.Start)
	if got[0].Start != s.Start {
		return nil
	}
	return got
}

// withClausesBefore adds the people of a list whose items are set off by commas: 某院庭长甲，某院法官乙等60名同志.
func (r *honorReader) withClausesBefore(got []party, clause source.Span) []party {
	i := r.clauseIndex(clause.Start) - 1
	for joined := r.joins(clause.Start); i >= 0 && joined; i-- { // …甲，某校校长乙，及某会会长丙3人
		before := r.group(r.clauses[i])
		if len(before) == 0 || before[0].is("person") != got[0].is("person") || !r.styled(before[len(before)-1].End, r.clauses[i].End) {
			break
		}
		got = append(before, got...)
		joined = i > 0 && strings.HasPrefix(r.text[r.clauses[i-1].End:], ",")
	}
	if got[0].kind != "person" && got[0].Start == clause.Start {
		return r.withBodiesBefore(got, clause)
	}
	for ; i >= 0 && got[0].kind == "person" && strings.HasPrefix(r.text[r.clauses[i].End:], ","); i-- {
		c := r.clauses[i]
		in, end := r.holdersFrom(c.Start, c.End, "person", false)
		if len(in) == 0 || end != c.End || in[0].Start-c.Start < len("院长") || got[0].Start <= r.clauses[i+1].Start || r.holdsHonor(source.Span{Start: c.Start, End: in[0].Start}) {
			break
		}
		got = append(in, got...)
	}
	return got
}

// eachClause returns the people whom the clauses in front of the i-th one each end with, where 都 stands in front of its verb at byte at:
// 主动请战的李明,带病坚持的周洋,都|被评为…. With 各 or 均 they are the subjects of these clauses: 李明结案第一,周洋调解第一,各|记三等功.
func (r *honorReader) eachClause(i, at int) (got []party) {
	lead := r.text[r.clauses[i].Start:at]
	if opening(lead, []string{"都", "均", "双双", "一同", "一起", "全部", "同时", "皆", "各"}) == "" || longerThan(lead, 6) {
		return nil
	}
	ahead := i - 1
	for i--; i >= 0 && strings.HasPrefix(r.text[r.clauses[i].End:], ","); i-- {
		c := r.clauses[i]
		in := keep(r.group(c), "person")
		if n := len(in); n == 0 || in[n-1].End != c.End {
			break
		}
		got = append(in[:len(in):len(in)], got...)
	}
	if len(got) > 1 || opening(lead, []string{"均", "双双", "皆", "各"}) == "" {
		return got
	}
	got = nil
	for i := ahead; i >= 0 && (strings.HasPrefix(r.text[r.clauses[i].End:], ",") || strings.HasPrefix(r.text[r.clauses[i].End:], ";")); i-- {
		if p, ok := r.subject(r.clauses[i], "person"); ok {
			got = append(r.withListed(r.partiesIn(r.clauses[i]), p), got...)
		}
	}
	return got
}

// readOneEach reads the honors of two people, each in a clause of its own: 李明、周洋,一个是全国优秀法官,一个当上全省劳模.
func (r *honorReader) readOneEach() {
	for i := 1; i+1 < len(r.clauses); i++ {
		first, second := r.oneOf(i), r.oneOf(i+1)
		in := keep(r.group(r.clauses[i-1]), "person")
		if first.pieces == nil || second.pieces == nil || len(in) != 2 || in[1].End != r.clauses[i-1].End {
			continue
		}
		for j, name := range []honorName{first, second} {
			if !r.overlapsUsed(name.span()) {
				p := in[j]
				p.Span = source.Span{Start: r.clauses[i+j].Start, End: r.clauses[i+j].Start + len("一")} // alone, not with the other
				r.add([]honorName{name}, []party{p}, dict.Match{Start: name.span().Start, End: name.span().Start}, source.Span{}, "honor.is", false)
			}
		}
	}
}

// oneOf returns the honor of a clause that gives it to one of two.
func (r *honorReader) oneOf(i int) (name honorName) {
	at := r.clauses[i].Start
	one := opening(r.text[at:], []string{"一个", "一位", "一人", "一名", "另一个", "另一位", "另一人"})
	if one == "" {
		return name
	}
	at += len(one)
	verb := opening(r.text[at:], []string{"是", "成为", "成了", "当上", "当选", "获评", "荣获", "获得", "获", "被评为", "被授予", "评上", "拿下", "拿了", "得了"})
	if names, _ := r.readNames(at+len(verb), r.clauses[i].End, true); verb != "" && len(names) == 1 {
		return names[0]
	}
	return name
}

// styled reports whether nothing but a style and brackets stand between the end of a name and byte end.
func (r *honorReader) styled(at, end int) bool {
	rest := r.text[at:max(at, end)]
	for _, w := range styles {
		rest = strings.TrimPrefix(rest, w)
	}
	return rest == "" || strings.HasPrefix(rest, "(") && strings.HasSuffix(rest, ")")
}

// withoutDeeds takes what a numbered line tells of its holder off: 一、县法院法官李明|:审结案件百余起。
func (r *honorReader) withoutDeeds(line source.Span) source.Span {
	start := r.behindNumber(line.Start, line.End)
	numbered := start > line.Start || strings.TrimRight(r.text[max(0, line.Start-len("、")):line.Start], "、.) ") != r.text[max(0, line.Start-len("、")):line.Start]
	text := r.norm(source.Span{Start: start, End: line.End})
	i := indexAny(text, ":,")
	if !numbered || i <= 0 || i > maxHolder {
		return line
	}
	if got, end := r.holdersFrom(start, start+i, "", false); len(got) == 1 && end == start+i {
		return source.Span{Start: start, End: start + i}
	}
	return line
}

// nameBeforeComma reads the name that opens a line, where a comma and the sex or the office follow: 李明,女,县法院书记员.
func (r *honorReader) nameBeforeComma(line source.Span) (party, bool) {
	i := strings.IndexByte(r.norm(line), ',')
	if i <= 0 {
		return party{}, false
	}
	at := line.Start + i + 1
	if opening(r.text[at:], []string{"女", "男"}) == "" && !r.placed(at, line.End) {
		return party{}, false
	}
	p, _, ok := r.holderAt(line.Start, line.Start+i, "person")
	return p, ok && p.Start == line.Start && p.End == line.Start+i
}
