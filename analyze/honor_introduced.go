package analyze

import (
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// An honor can stand for somebody whom the text names next: 这位全省优秀法官是李明, 认识一位“最美法官”,他叫李明.

// presenting are words in front of an honor that stands for one person.
var presenting = [...]string{"这位", "这名", "那位", "那名", "今天的", "本期", "一位", "一名", "这样一位", "这样一名"}

// introduced returns whom the words behind an honor name that stands for somebody: behind 是 in its clause, or behind 他叫 in the next.
func (r *honorReader) introduced(scope source.Span, next int) []party {
	lead := strings.TrimRight(r.text[min(r.clauseAt(scope.Start).Start, scope.Start):scope.Start], "“\" ")
	word := closing(lead, presenting[:])
	if word == "" {
		return nil
	}
	clause := r.clauseAt(next)
	rest := strings.TrimPrefix(r.text[next:max(next, clause.End)], "”")
	if is := opening(rest, []string{"就是", "正是", "便是", "是", "名叫", "叫"}); is != "" && !strings.HasPrefix(word, "一") {
		return r.namedAtEnd(source.Span{Start: clause.End - len(rest) + len(is), End: clause.End})
	}
	if i := r.clauseIndex(next) + 1; rest == "" && i < len(r.clauses) {
		following := r.clauses[i]
		he := opening(r.norm(following), revealing[:])
		if he == "" {
			he = opening(r.norm(following), []string{"名叫", "叫", "他是", "她是"})
		}
		if he != "" {
			got, _ := r.holdersFrom(following.Start+len(he), r.sentence.End, "person", false)
			return got
		}
	}
	return nil
}

// namedAtEnd returns the one person whom a span names, at its end: 海山市清溪镇的人民调解员|周洋.
func (r *honorReader) namedAtEnd(s source.Span) []party {
	in := keep(r.recipients(r.partiesIn(s)), "person")
	if len(in) != 1 || in[0].End != s.End {
		return nil
	}
	return in
}

// amongThose returns the person of the clause behind 的…中: 在获得“…”称号的人物中,|李明是最年轻的一位.
func (r *honorReader) amongThose(end int, wanted string) []party {
	clause := r.clauseAt(end)
	rest := r.text[end:max(end, clause.End)]
	i := r.clauseIndex(end) + 1
	if wanted == "body" || i >= len(r.clauses) || !strings.HasPrefix(rest, "的") || closing(rest, []string{"中", "里", "当中"}) == "" || longerThan(rest, 14) {
		return nil
	}
	if in := keep(r.recipients(r.partiesIn(r.clauses[i])), "person"); len(in) == 1 {
		return in
	}
	return nil
}

// chosenAs returns those who were chosen for an honor that begins at byte at: 推选出李明等10名同志为“…”.
func (r *honorReader) chosenAs(start, at int, wanted string) []party {
	lead := strings.TrimRight(r.text[start:at], "“\" ")
	as := strings.TrimSuffix(lead, "为")
	if as == lead {
		return nil
	}
	for _, word := range []string{"推选出", "评选出", "推选", "评选", "遴选", "选树", "评出"} {
		if i := lastIndex(as, word); i >= 0 {
			s := source.Span{Start: start + i + len(word), End: start + len(as)}
			if got := keep(r.countedLists(s), wanted); len(got) > 0 {
				return got
			}
			return keep(r.group(s), wanted)
		}
	}
	return nil
}
