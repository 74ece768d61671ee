package analyze

import (
	"sort"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// bodyWords are the words that alone mean the body of that kind that the text tells of: 中队先后获评….
var bodyWords = [...]string{"中队", "大队", "支队", "连队", "公司", "集团", "学校", "医院", "村委会", "村里", "村子", "村", "社区", "镇里", "协会", "律所", "工会", "企业"}

// unitNamed returns the body with a name of its own that ends in a word: the last one before byte at, else the next one.
func (r *honorReader) unitNamed(word string, at int) []party {
	if word == "" {
		return nil
	}
	word = strings.TrimRight(word, "里子")
	if got := r.lastBefore(at, func(p party) bool {
		return p.kind != "person" && strings.HasSuffix(r.norm(p.Span), word) && !r.holdsHonor(p.Span)
	}); len(got) > 0 {
		return got
	}
	floor := at - len(cutFront(r.text[:at], 1200))
	for end := at; end > floor; {
		i := strings.LastIndex(r.text[floor:end], word)
		if i < 0 {
			break
		}
		if p, ok := r.ownName(floor+i, len(word)); ok {
			return []party{p}
		}
		end = floor + i
	}
	for end := at; end < min(len(r.text), at+1200); {
		i := strings.Index(r.text[end:min(len(r.text), at+1200)], word)
		if i < 0 {
			break
		}
		if p, ok := r.ownName(end+i, len(word)); ok {
			return []party{p}
		}
		end += i + len(word)
	}
	return nil
}

// ownName returns the body whose head stands at byte at, where a name stands in front of the head: 玉环|中队, not 该中队.
func (r *honorReader) ownName(at, size int) (party, bool) {
	start := at
	for n := 0; n < 16 && start > 0; n++ {
		c, width := r.runeBefore(start)
		if strings.ContainsRune(bodyJoints, c) || !isHan(c) {
			break
		}
		start -= width
	}
	if place, ok := r.placeIn(start, at); ok {
		start = place
	}
	for _, m := range r.marksIn(source.Span{Start: start, End: at}) {
		if m.Class == dict.HonorGive || m.Class == dict.HonorGet {
			start = m.End // 授予|成武|中队
		}
	}
	s := source.Span{Start: start, End: at + size}
	if start == at || !r.plainRun(s) {
		return party{}, false
	}
	return party{Span: s, kind: "organisation", court: -1, name: s}, true
}

// both returns the two people named last where a clause begins with 两人 or 二人.
func (r *honorReader) both(at int) []party {
	rest := strings.TrimLeft(r.text[at:], " 0123456789年月日")
	if opening(rest, []string{"两人", "二人", "俩人", "他们两人", "她们两人", "他们二人", "她们二人"}) == "" {
		return nil
	}
	var got []party
	for i := sort.Search(len(r.parties), func(i int) bool { return r.parties[i].Start >= at }) - 1; i >= 0 && at-r.parties[i].End < 900; i-- {
		p := r.parties[i]
		if p.kind != "person" || p.aside || len(got) > 0 && r.norm(got[0].name) == r.norm(p.name) {
			continue
		}
		if got = append([]party{p}, got...); len(got) == 2 {
			return got
		}
	}
	return nil
}

// oneBefore returns the one whom the sentence asks to learn from or speaks of having died, for 他 in a later clause: 开展向李明同志学习活动,并授予他….
func (r *honorReader) oneBefore(clause source.Span, wanted string) []party {
	if wanted == "body" {
		return nil
	}
	for i := r.clauseIndex(clause.Start) - 1; i >= 0; i-- {
		text := r.norm(r.clauses[i])
		if in := keep(r.partiesIn(r.clauses[i]), "person"); len(in) == 1 && holds(text, "向") && holds(text, "学习") {
			return in
		}
	}
	return nil
}
