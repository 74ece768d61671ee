package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// One 被 can have several givers, each with a verb and an honor of its own: 被县委授予“…”、|县妇联评为“…”,|县文明办确定为“…”.

// A passive is what the last verb behind 被 and a giver left: where its honors end, and who got them.
type passive struct {
	end int
	got []party
}

// readShared reads a verb with a giver that shares the 被 of the verb before it. It returns the end of the honors, 0 for no such verb.
func (r *honorReader) readShared(verb dict.Match) int {
	at := r.passive.end
	if at < r.sentence.Start-len("荣誉称号;") || verb.Start <= at || verb.Start-at > maxHonorName || !sharesPassive(r.text[verb.Start:verb.End]) {
		return 0
	}
	giver, ok := r.giverAlone(source.Span{Start: r.behindJoint(at, verb.Start), End: r.passAdverbs(verb.Start, at)})
	if !ok {
		return 0
	}
	names, end := r.readNames(verb.End, r.sentence.End, true)
	if len(names) == 0 || len(r.partiesIn(source.Span{Start: verb.End, End: names[0].span().Start})) > 0 {
		return 0 // …、省总工会授予|李明…
	}
	got := r.passive.got
	r.add(names, got, verb, giver, "honor.passive", true)
	r.passive = passive{end, got}
	return end
}

// sharesPassive reports whether a verb can stand without the 被 in front of its giver: 授予, 评为; not 获评 and 被评为.
func sharesPassive(verb string) bool {
	return !among("被获荣受当成升晋", firstRune(verb)) && (holdsAny(verb, "授记予颁") || strings.HasSuffix(verb, "为"))
}

// behindJoint steps from the end of an honor at byte at over what counts or closes it, the mark or word that joins the next giver, and a date.
func (r *honorReader) behindJoint(at, limit int) int {
	at = r.skipBracket(r.skipCount(at, limit), limit)
	start := at
	for _, words := range [...][]string{{"等"}, {"荣誉称号", "称号", "荣誉"}, {"、", ",", ";", "和", "以及", "及", "并"}} {
		at += len(opening(r.text[at:limit], words))
	}
	if at == start {
		return limit
	}
	at += len(opening(r.text[at:limit], []string{"同年", "次年", "又", "还", "并", "再"}))
	if i := r.numberEnd(at, limit); i > at {
		at = i
	}
	return at
}

// numberEnd steps over a date at byte at: 2019年5月.
func (r *honorReader) numberEnd(at, limit int) int {
	text := r.text[at:limit]
	rest := strings.TrimLeft(text, "0123456789年月日")
	if len(rest) == len(text) || !isDigit(text[0]) {
		return at
	}
	return limit - len(rest)
}

// giverEnds are the ends of bodies that give honors.
var giverEnds = closers("委", "委员会", "局", "办", "办公室", "会", "联", "部", "厅", "院", "府", "组", "团", "署")

// giverAlone reports whether a span is a body, or a list of some, that can give an honor and nothing else.
func (r *honorReader) giverAlone(s source.Span) (source.Span, bool) {
	if s.End <= s.Start {
		return s, false
	}
	text := r.norm(s)
	if longerThan(text, 30) || giverEnds.closing(text) == "" || holdsAny(text, "“”《》,;:被获为给对向的") {
		return s, false
	}
	for _, p := range r.partiesIn(s) {
		if p.kind == "person" || r.peer(p) {
			return s, false
		}
	}
	return s, true
}

// peer reports whether a body is of the kind and rank of the one that got the last honor, so that it gets one rather than gives it:
// 县法院被省高院评为…,|邻县法院评为….
func (r *honorReader) peer(p party) bool {
	text := r.norm(p.Span)
	if holdsAnyWord(text, []string{"最高", "高级", "中级", "高院", "中院", "省", "自治区", "全国"}) {
		return false
	}
	for _, q := range r.passive.got {
		if q.kind == p.kind && q.kind != "person" && cutFront(r.norm(q.Span), len("法院")) == cutFront(text, len("法院")) {
			return true
		}
	}
	return false
}
