package analyze

import (
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
