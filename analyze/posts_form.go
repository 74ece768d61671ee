package analyze

import (
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// pieces returns the words of a body: its shortest form in the text that still has its place, and the department.
func (r *postReader) pieces(o office) []source.Span {
	var pieces []source.Span
	dept := o.dept
	switch {
	case o.body >= 0:
		b := r.bodies[o.body]
		if dept.End <= dept.Start && !o.core {
			dept = source.Span{Start: b.core.End, End: b.End}
		}
		pieces = append(pieces, r.shortForm(b))
	case o.text.End > o.text.Start:
		pieces = append(pieces, r.shortForm(bodyHit{Span: o.text, core: o.text, court: -1}))
	}
	if dept.End > dept.Start {
		pieces = append(pieces, dept)
	}
	return pieces
}

// shortForm returns the shortest form of a body that has its place.
func (r *postReader) shortForm(b bodyHit) source.Span {
	abroad := r.abroad(b)
	best, placed := b.core, !r.relative(b.core, abroad)
	for _, other := range r.bodyForms() {
		if !r.sameHit(b, other) || r.relative(other.core, abroad) {
			continue
		}
		if !placed || utf8.RuneCountInString(r.norm(other.core)) < utf8.RuneCountInString(r.norm(best)) {
			best, placed = other.core, true
		}
	}
	return best
}

// abroad says whether the text names the court with its country: 英国最高法院.
func (r *postReader) abroad(b bodyHit) bool {
	if b.court < 0 || !strings.HasSuffix(r.norm(b.core), "最高法院") {
		return false
	}
	for _, other := range r.bodyForms() {
		if !r.sameHit(b, other) {
			continue
		}
		for _, t := range r.termsFrom(other.core.Start) {
			if t.class == dict.Country {
				return true
			}
		}
	}
	return false
}

// mostForms bounds the forms that a form is compared with, so that a text of any size takes time by its length.
const mostForms = 4096

// bodyForms are the first mentions of each form that the text has for a body: what is true of one 娄星区法院 is true of all that mean the same court.
func (r *postReader) bodyForms() []bodyHit {
	if r.forms != nil {
		return r.forms
	}
	type form struct {
		text   string
		entity int
		kind   bodyKind
	}
	seen := map[form]bool{}
	r.forms = []bodyHit{}
	for _, b := range r.bodies {
		f := form{r.norm(b.core), -1, b.kind}
		if b.court >= 0 {
			f.entity = r.courts[b.court].entity
		}
		if !seen[f] && len(seen) < mostForms {
			seen[f] = true
			r.forms = append(r.forms, b)
		}
	}
	return r.forms
}

// sameHit says whether two mentions name one body: by the court they resolve to, or by their words.
func (r *postReader) sameHit(a, b bodyHit) bool {
	if a.court >= 0 && b.court >= 0 {
		x, y := r.courts[a.court].entity, r.courts[b.court].entity
		return x >= 0 && x == y
	}
	if a.court >= 0 || b.court >= 0 || a.kind != b.kind && a.kind != otherBody {
		return false
	}
	x, y := strings.ReplaceAll(r.norm(a.core), "人民", ""), strings.ReplaceAll(r.norm(b.core), "人民", "")
	return strings.HasSuffix(x, y) || strings.HasSuffix(y, x)
}

// noPlace are beginnings of forms that need their place from the text around them.
var noPlace = [...]string{"自治", "中院", "高院", "法院", "检察院", "中级", "高级", "法庭", "公安局", "司法局", "人民", "地院", "地方"}

// relative says whether a form needs its place from the text around it: 市中院, 县检察院, 省委; 北院, 花高分院.
func (r *postReader) relative(s source.Span, abroad bool) bool {
	t := r.norm(s)
	for _, p := range noPlace {
		if strings.HasPrefix(t, p) {
			return true
		}
	}
	n := utf8.RuneCountInString(t)
	if strings.HasSuffix(t, "院") && (n == 2 && t != "终院" || n == 4 && strings.HasSuffix(t, "高分院")) {
		return true
	}
	return abroad && t == "最高法院" || strings.ContainsRune("省市县区州旗镇乡", firstRune(t))
}
