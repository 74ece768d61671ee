package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A list of those honored is read item by item: body, unit and post in front of each name, brackets and works behind it:
//
//	县法院立案庭庭长李明(女)、周洋《六尺巷》(县检察院),以及司法局许婷
//
// Names and units that nothing else shows to be such are read by their places in it.

// maxHolder is how long, in bytes, an item of such a list can be.
const maxHolder = 150

// holdersFrom reads the list that begins at byte at, and returns those in it with the end of the last item. With blanks set, blanks set items
// off as well.
func (r *honorReader) holdersFrom(at, limit int, wanted string, blanks bool) (got []party, end int) {
	end = at
	comma := false
	for posts := 0; at < limit; {
		p, next, ok := r.holderAt(at, limit, wanted)
		if ok && blanks {
			p, next = r.holderBeside(p, next, limit, wanted)
		}
		switch {
		case ok && comma && !r.endsHolders(next, limit):
			return got, end
		case ok && (len(got) == 0 || got[0].is("person") == p.is("person")):
			got, end = append(got, p), next
		case next > at && posts < 3 && strings.HasPrefix(r.text[next:limit], "、"):
			posts++ // 院长、|党组书记李明
		default:
			return got, end
		}
		size := r.holderSeparator(next, limit, blanks)
		if size == 0 {
			return got, end
		}
		comma = r.text[next] == ','
		at = next + size
	}
	return got, end
}

// endsHolders reports whether the item that ends at byte at is one of a list and no subject: a mark follows, or 等5人 and a mark.
func (r *honorReader) endsHolders(at, limit int) bool {
	rest := r.text[at:max(at, limit)]
	if etc, ok := strings.CutPrefix(rest, "等"); ok {
		rest = etc[min(len(etc), r.countLen(at+len("等"))):]
	}
	return rest == "" || among("、,;。)和及与\n ", firstRune(rest)) || strings.HasPrefix(rest, "以及")
}

// holderBeside returns the person of an item whose body stands beside the name, a blank between them: 县法院　李明, 李明　县法院.
func (r *honorReader) holderBeside(p party, end, limit int, wanted string) (party, int) {
	if !strings.HasPrefix(r.text[end:max(end, limit)], " ") || wanted == "body" {
		return p, end
	}
	if p.kind != "person" {
		if who, next, ok := r.holderAt(end, limit, "person"); ok {
			return who, next
		}
	} else if _, next, ok := r.holderAt(end, limit, "body"); ok {
		return p, next
	}
	return p, end
}

// holderSeparator returns the length of what joins two items at byte at.
func (r *honorReader) holderSeparator(at, limit int, blanks bool) int {
	rest := r.text[at:max(at, limit)]
	size := len(opening(rest, []string{"、", ",", " "}))
	if size == 1 && rest[0] == ' ' {
		size = len(rest) - len(strings.TrimLeft(rest, " "))
		if !blanks {
			size = 0
		}
	}
	return size + len(opening(rest[size:], []string{"以及", "还有", "及", "和", "与", "暨"}))
}

// holderAt reads the item that begins at byte at. Where it ends in a post instead of a name, it returns the end of the post.
func (r *honorReader) holderAt(at, limit int, wanted string) (party, int, bool) {
	for at < limit && r.text[at] == ' ' {
		at++
	}
	at = r.behindWork(at, limit)
	at += len(opening(r.text[at:limit], []string{"我院", "本院", "该院", "我庭", "我局", "我所"}))
	item := source.Span{Start: at, End: r.holderEnd(at, limit)}
	if item.End == item.Start || r.awards(item) {
		return party{}, 0, false
	}
	p, ok := r.holderIn(item, wanted)
	if !ok {
		if r.endsInTerm(source.Span{Start: max(item.Start, item.End-24), End: item.End}, dict.PostHead, dict.HonorRole) {
			return party{}, item.End, false
		}
		if kin := closing(r.norm(item), kinWords[:]); kin != "" && kin != r.norm(item) {
			return party{}, item.End, false
		}
		return party{}, 0, false
	}
	return p, r.behindHolder(item.End, limit), true
}

// behindWork steps over the work in front of its author: 《六尺巷》(作者:|李明), 《六尺巷》,作者|李明.
func (r *honorReader) behindWork(at, limit int) int {
	rest := r.text[at:limit]
	closed := strings.Index(cutAt(rest, 3*maxHolder), "》")
	if !strings.HasPrefix(rest, "《") || closed < 0 {
		return at
	}
	rest = strings.TrimLeft(rest[closed+len("》"):], " (,")
	rest = rest[len(opening(rest, []string{"作者", "撰稿人", "执笔人", "执笔", "创作者", "主创"})):]
	return limit - len(strings.TrimLeft(rest, ": "))
}

// kinWords are the words that join a holder to somebody else: 李明的父亲、老兵李大山.
var kinWords = [...]string{"父亲", "母亲", "妻子", "丈夫", "儿子", "女儿", "徒弟", "师傅", "学生", "爱人", "战友", "搭档"}

// awards reports whether a verb of honors or an honor stands in an item, so that it is a clause.
func (r *honorReader) awards(s source.Span) bool {
	for _, m := range r.marksIn(s) {
		if (m.Class == dict.HonorGet || m.Class == dict.HonorGive) && (m.End-m.Start > len("获") || r.meritFollows(m.End)) {
			return true
		}
	}
	return holdsAny(r.norm(s), "“”获被")
}

// holderEnd returns where an item ends: in front of a mark, a bracket, a work or a conjunction, the names of known parties taken whole.
func (r *honorReader) holderEnd(at, limit int) int {
	stop := min(limit, at+maxHolder)
	in := r.partiesIn(source.Span{Start: at, End: limit})
	for i := at; i < stop; {
		if start := i - len("李"); r.text[i] == ' ' && start >= at && (start == at || r.endsOffice(at, start)) {
			if end := r.spacedEnd(start, limit); end > 0 {
				i = end
				continue
			}
		}
		for len(in) > 0 && in[0].Start < i {
			in = in[1:]
		}
		if len(in) > 0 && in[0].Start == i {
			i = in[0].End
			continue
		}
		c, size := r.runeAt(i)
		switch {
		case among("、,;:。!?()《》“” \n", c):
			return i
		case i > at && among("和与及暨", c) || c == '以' && strings.HasPrefix(r.text[i:], "以及"):
			return i
		case c == '等' && i > at && r.closesList(i+size, limit):
			return i
		case i > at+len("李") && among(predicateFirst, c) && opening(r.text[i:], predicates[:]) != "":
			return i
		}
		i += size
	}
	return stop
}

// predicates are words behind the last holder of a list: 先进个人李明|进行了表彰. predicateFirst are their first characters.
var predicates = [...]string{"进行", "予以", "给予", "表示", "发言", "作了", "作交流", "作典型", "上台", "登台", "分别", "先后", "依次", "代表", "身上", "手中", "手上", "胸前", "胸口", "颈上", "肩上", "襟上"}

const predicateFirst = "进予给表发作上登分先依代身手胸颈肩襟"

// closesList reports whether 等 in front of byte at closes a list of holders: 等5人, 等同志, 等。.
func (r *honorReader) closesList(at, limit int) bool {
	rest := r.text[at:max(at, limit)]
	return rest == "" || isDigit(rest[0]) || opening(rest, []string{",", "。", ";", "人", "同志", "名", "个", "两", "二", "三", "四", "五", "六", "七", "八", "九", "十", "法院", "单位", "集体", "被", "获", "荣"}) != ""
}

// holderIn returns the one whom an item names.
func (r *honorReader) holderIn(item source.Span, wanted string) (party, bool) {
	named := item
	named.End -= len(closing(r.norm(item), []string{"同志", "两人", "二人", "三人", "夫妇", "伉俪", "各", "等"}))
	if end := named.End - len(closing(r.norm(named), append([]string{"大律师", "律师"}, styles[:]...))); !r.postAcross(end, named.End) {
		named.End = end
	}
	in := r.partiesIn(item)
	if n := len(in); n > 0 && in[n-1].kind == "person" && wanted != "body" {
		p := in[n-1]
		if rest := r.text[p.End:item.End]; (rest == "" || p.End == named.End || r.isPost(source.Span{Start: p.End, End: item.End})) && r.leadsHolder(item.Start, p.Start) {
			return p, true
		}
	}
	if wanted != "person" {
		if p, ok := r.itemEnding(item.End, item.Start); ok && p.kind != "person" && p.Start >= item.Start && r.leadsHolder(item.Start, p.Start) && (wanted == "body" || p.Start-item.Start <= len("东道主")) {
			return p, true
		}
		if p, ok := r.bodyItem(item, wanted); ok && p.kind != "person" {
			return p, true
		}
	}
	if wanted == "body" {
		return party{}, false
	}
	p, ok := r.nameEnding(named)
	if !ok {
		p, ok = r.spacedName(named)
	}
	if !ok {
		p, ok = r.nameInPlace(named)
	}
	return p, ok && !holdsAny(r.norm(p.Span), notNamed) && !r.counted(r.text[item.Start:max(item.Start, p.Start)])
}

// spacedEnd returns the end of a name of two characters with blanks between them that begins at byte at, 0 for none: 华　笙.
func (r *honorReader) spacedEnd(at, limit int) int {
	end := at + len("李")
	for end < limit && r.text[end] == ' ' {
		end++
	}
	if end == at+len("李") || end+len("明") > limit || r.hanRun(end, min(limit, end+2*len("明"))) != end+len("明") || end+len("明") < limit && r.text[end+len("明")] == ' ' && !r.surnamed(source.Span{Start: at, End: end + len("明")}) {
		return 0
	}
	return end + len("明")
}

// spacedName reads such a name at the end of an item: 审判员战　友.
func (r *honorReader) spacedName(s source.Span) (party, bool) {
	i := strings.LastIndexByte(r.norm(s), ' ')
	if i < 0 || s.Start+i+1+len("明") != s.End {
		return party{}, false
	}
	start := s.Start + len(strings.TrimRight(r.text[s.Start:s.Start+i], " "))
	if start == s.Start {
		return party{}, false
	}
	_, size := r.runeBefore(start)
	if start -= size; start > s.Start && !r.endsOffice(s.Start, start) {
		return party{}, false
	}
	name := source.Span{Start: start, End: s.End}
	return party{Span: name, kind: "person", court: -1, name: name}, !r.holdsHonor(name)
}

// notNamed are characters that no name in a list holds, but words that look like one do.
const notNamed = "了着过是的个这那有没把被们空缺项年月次各由"

// nameInPlace takes a word that nothing shows to be a name for one by its place in a list: behind a post, or in front of brackets that tell
// of an office or the sex: 主任明朗, 宛如(女,县司法局干部).
func (r *honorReader) nameInPlace(s source.Span) (party, bool) {
	name := source.Span{Start: s.Start, End: s.End}
	for _, t := range r.terms[r.firstTerm(max(s.Start, s.End-30)):] {
		if t.Start >= s.End {
			break
		}
		if t.Class == dict.PostHead && t.End <= s.End {
			name.Start = max(name.Start, t.End)
		}
	}
	for _, p := range r.partiesIn(s) {
		if rest := (source.Span{Start: p.End, End: s.End}); p.kind != "person" && p.End > name.Start && r.surnamed(rest) {
			name.Start = p.End // 县法院|白雪
		}
	}
	n, most := len(r.text[name.Start:name.End])/len("一"), 3
	if name.Start == s.Start {
		if most = 6; !r.glossed(s.End) {
			return party{}, false
		}
	} else if name.Start > s.Start && !r.leadsHolder(s.Start, name.Start) {
		return party{}, false
	}
	if n < 2 || n > most || r.hanRun(name.Start, name.End) != name.End || r.holdsHonor(name) || len(r.partiesIn(name)) > 0 || r.counted(r.norm(name)) || nobodys(r.norm(name)) {
		return party{}, false
	}
	if r.endsInTerm(name, dict.PostHead, dict.HonorRole, dict.HonorUnit, dict.BodyHead, dict.Place) {
		return party{}, false
	}
	if closing(r.norm(name), []string{"代表", "家属", "助理", "方面", "当天", "同志", "以上", "职务", "一行", "人员", "等人"}) != "" {
		return party{}, false
	}
	return party{Span: name, kind: "person", court: -1, name: name}, true
}

// glossed reports whether brackets behind byte at, a work between them set aside, tell of an office or the sex of whoever stands there.
func (r *honorReader) glossed(at int) bool {
	rest := cutAt(r.text[at:], 3*maxHolder)
	if strings.HasPrefix(strings.TrimLeft(rest, " "), "《") {
		_, rest, _ = strings.Cut(rest, "》")
	}
	rest = strings.TrimLeft(rest, " ")
	end := strings.IndexByte(rest, ')')
	if !strings.HasPrefix(rest, "(") || end < 0 {
		return false
	}
	if opening(rest[1:], []string{"女", "男"}) != "" {
		return true
	}
	s := source.Span{Start: len(r.text) - len(r.text[at:]) + strings.Index(r.text[at:], rest[:end]) + 1}
	s.End = s.Start + end - 1
	if len(r.partiesIn(s)) > 0 {
		return r.partiesIn(s)[0].kind != "person"
	}
	return r.endsInTerm(s, dict.PostHead)
}

// isPost reports whether a span is a post or a style: 北·瓦历斯|律师.
func (r *honorReader) isPost(s source.Span) bool {
	return r.isTerm(s, dict.PostHead) || r.isTerm(s, dict.HonorRole) || opening(r.norm(s), styles[:]) == r.norm(s)
}

// leadsHolder reports whether the text in front of a holder can be body, unit and post: no verb of honors and no preposition in it.
func (r *honorReader) leadsHolder(start, at int) bool {
	lead := r.text[start:max(start, at)]
	if lead == "" {
		return true
	}
	for _, w := range []string{"其中", "包括", "以及", "来自", "还有", "分别", "的"} {
		lead = strings.TrimPrefix(lead, w)
	}
	const no = "被由向对把将让受据获给说称见让叫请使颁赠予"
	for _, p := range r.partiesIn(source.Span{Start: start, End: at}) {
		if p.kind == "person" && !strings.HasPrefix(r.text[p.End:], "的") {
			return false
		}
	}
	return !holdsAny(lead, no) && !longerThan(lead, 36) && rankLen(lead) == 0
}

// behindHolder steps over the brackets and works behind a name: (县法院), 《六尺巷》节选(县法院).
func (r *honorReader) behindHolder(at, limit int) int {
	for at < limit {
		rest := r.text[at:limit]
		open := strings.TrimLeft(rest, " ")
		size := len(rest) - len(open)
		closed := -1
		switch {
		case strings.HasPrefix(open, "("):
			closed = strings.IndexByte(open, ')') + len(")")
		case strings.HasPrefix(open, "《"):
			closed = strings.Index(open, "》") + len("》")
			if closed > len("》") {
				closed += len(opening(open[closed:], []string{"节选", "选段", "一文", "组诗", "系列"}))
			}
		}
		if closed < 4 || closed > 3*maxHolder {
			return at
		}
		at += size + closed
	}
	return at
}

// listedFrom returns how many parties make one list with the first of them.
func (r *honorReader) listedFrom(in []party) int {
	n := min(1, len(in))
	for n > 0 && n < len(in) && r.listed(in[n-1], in[n]) {
		n++
	}
	return n
}

// subjectList returns the list that is the whole subject of a verb at byte at, words of time and place in front and a count behind set aside.
func (r *honorReader) subjectList(clause source.Span, at int, wanted string) []party {
	s := source.Span{Start: clause.Start, End: r.passAdverbs(at, clause.Start)}
	if !holdsAny(r.norm(s), "、和与及") {
		return nil
	}
	return r.holdersAlone(s, wanted)
}

// postAcross reports whether a post that ends at byte end goes over byte at: 终身|教授 is no style behind a name.
func (r *honorReader) postAcross(at, end int) bool {
	for _, t := range r.terms[r.firstTerm(max(0, at-4*len("终"))):] {
		if t.Start >= at {
			break
		}
		if t.End == end && t.Class == dict.PostHead {
			return true
		}
	}
	return false
}

// distributes reports whether a verb gives the first honor to the first recipient, the second to the second: 分获.
func (r *honorReader) distributes(verb dict.Match) bool {
	if strings.HasPrefix(r.text[verb.Start:verb.End], "分") {
		return true
	}
	at := verb.Start
	if mark := r.passiveMark(at); mark >= 0 {
		at = mark // 分别被省总工会授予
	}
	before := r.text[max(r.clauseAt(verb.Start).Start, at-18):verb.Start]
	return strings.Contains(before, "分别") || strings.Contains(before, "依次")
}
