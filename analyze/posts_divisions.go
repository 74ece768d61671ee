package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Departments that the text names before a post that leaves them out: 立案庭收到锦旗十面,|庭长|李文.

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

// divisionBefore returns the last department in the line before post po that ends so, where no body that ends so stands behind it; an empty span for none.
func (r *postReader) divisionBefore(k int, po *post, unit string) source.Span {
	var found source.Span
	for i := r.firstTerm(r.line.Start); i < len(r.article.terms) && r.article.terms[i].Start < po.Start; i++ {
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
