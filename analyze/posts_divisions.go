package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Departments that the text names before a post that leaves them out: 立案庭讲了六场,|庭长|李文.

// ownDivision gives the post at atom k the department that its head noun points back to.
func (r *postReader) ownDivision(k int, po *post) {
	if po.own || po.inner || po.dept.End > po.dept.Start || r.jurisdiction != dict.Mainland || po.generic != "" || po.head.flags&(aloneTerm|freeTerm) != 0 {
		return
	}
	unit := unitOfHead(r.headText(po))
	if unit == "" || r.text[po.Start:po.title.Start] != "" || k > 0 && r.atoms[k-1].kind == nameAtom {
		return
	}
	dept := r.divisionBefore(k, po, unit)
	if dept.End > dept.Start {
		po.dept = dept
	}
}

// unitOfHead returns what ends the department that a head noun leads, "" for none.
func unitOfHead(head string) string {
	switch head {
	case "庭长", "科长", "处长":
		return strings.TrimSuffix(head, "长")
	case "局长":
		return "执行局"
	case "大队长", "教导员":
		return "大队"
	case "支队长":
		return "支队"
	}
	return ""
}

// maxDivision is how many bytes back such a department may stand.
const maxDivision = 160 * len("庭")

// divisionBefore returns the last department in the line before post po that ends so, where no body that ends so stands behind it; an empty span for none.
func (r *postReader) divisionBefore(k int, po *post, unit string) source.Span {
	var found source.Span
	for i := r.firstTerm(max(r.line.Start, po.Start-maxDivision)); i < len(r.article.terms) && r.article.terms[i].Start < po.Start; i++ {
		t := r.article.terms[i]
		if t.Class != dict.PostPart || t.Start < found.End {
			continue
		}
		end := r.departmentEnd(t.Start)
		if end <= t.Start || end > po.Start || !strings.HasSuffix(r.text[:end], unit) {
			continue
		}
		if r.postBegins(end) {
			found = source.Span{Start: end, End: end} // 立案庭庭长李文
			continue
		}
		found = source.Span{Start: t.Start, End: end}
	}
	if found.End <= found.Start {
		return source.Span{}
	}
	for i := r.bodyBefore(po.Start); i >= 0; i-- {
		b := r.bodies[i]
		switch {
		case b.End <= found.Start:
			return found
		case b.Start < found.End && !(b.kind == courtBody && b.End > b.core.End), strings.HasSuffix(r.norm(b.core), unit[len(unit)-len("庭"):]):
			return source.Span{} // it is a part of another body's name, or one that ends so stands behind it
		}
	}
	return found
}

// postBegins reports whether a post, or a word before one, begins at byte i.
func (r *postReader) postBegins(i int) bool {
	return opening(r.text[i:], []string{"长", "副", "原"}) != "" || slices.ContainsFunc(r.termsAt(i), func(t dict.Match) bool {
		return t.Class == dict.PostHead || t.Class == dict.PostModifier || t.Class == dict.PostStatus
	})
}

// insiders stand before a post of the unit that they point back to.
var insiders = closers("部里的", "庭里的", "队里的", "科里的", "处里的", "室里的", "组里的", "所里的", "局里的", "部里", "庭里", "队里", "科里", "所里")

// ours are words of those who speak of their own body.
var oursBefore = closers("我们", "咱们", "我们的", "咱们的")

// insideUnit returns the unit that words right before the post at atom k point back to: 某院第一检察部…,部里的|检察官助理|李文; 我们|副院长|王武;
// 该院教育培训处|处长.
func (r *postReader) insideUnit(_ int, po *post) (office, bool) {
	before := r.text[:po.Start]
	for _, word := range [...]string{"女", "年轻", "老"} {
		before = strings.TrimSuffix(before, word)
	}
	if w := insiders.closing(before); w != "" {
		return r.unitEnding(po, firstRune(w))
	}
	if oursBefore.closing(before) != "" {
		if kinds := kindsOf(po.wants); kinds != nil && r.focus.homes[kinds[0]].body >= 0 && hasRanks(kinds[0]) {
			o := r.atCourt(r.focus.homes[kinds[0]], po)
			o.core, o.dept = true, po.dept
			return o, true
		}
		return none(), false
	}
	return r.partOfThat(po)
}

// unitEnding returns the last department or body before a post whose name ends so.
func (r *postReader) unitEnding(po *post, unit rune) (office, bool) {
	if po.dept.End > po.dept.Start {
		return none(), false
	}
	for i, n := r.bodyBefore(po.Start), 0; i >= 0 && n < maxBodies; i, n = i-1, n+1 {
		if b := r.bodies[i]; lastRune(r.norm(b.Span)) == unit && !r.grants(b.Span) {
			return office{body: i}, true
		}
	}
	return none(), false
}

// partOfThat returns the department that stands between a word that points back to a body and the post: 该院|教育培训处|处长.
func (r *postReader) partOfThat(po *post) (office, bool) {
	from, end := max(r.line.Start, po.title.Start-maxGap*len("该")), po.title.Start
	i := strings.LastIndex(r.text[from:end], "该")
	if i < 0 || po.dept.End > po.dept.Start {
		return none(), false
	}
	unit, size := r.runeAt(from + i + len("该"))
	dept := source.Span{Start: from + i + len("该") + size, End: end}
	if !among("院局所校", unit) || dept.End-dept.Start < 2*len("处") || !allHan(r.norm(dept)) || strings.ContainsAny(r.norm(dept), joints) || !among("处科室庭局部队组心办股", lastRune(r.norm(dept))) {
		return none(), false
	}
	for j, n := r.bodyBefore(from+i), 0; j >= 0 && n < maxBodies; j, n = j-1, n+1 {
		if b := r.bodies[j]; lastRune(r.norm(b.core)) == unit && !r.grants(b.Span) {
			po.dept = dept
			return office{body: j, core: true, dept: dept}, true
		}
	}
	return none(), false
}
