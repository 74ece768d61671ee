package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// foreignEntity resolves a court abroad: by the dictionary, else by its name as written.
func (r *courtResolver) foreignEntity(ref *courtRef) courtEntity {
	name := ref.name
	if strings.HasSuffix(name, "最高法") {
		name += "院"
	}
	for _, n := range dict.CourtsNamed(name) {
		if c := dict.CourtAt(n); c.Jurisdiction == dict.Foreign {
			e := entityOf(c)
			e.certain = true
			return e
		}
	}
	return courtEntity{name: name, written: ref.name == name, at: source.Span{Start: ref.at, End: ref.at + len(ref.name)}, level: dict.ForeignCourt, jurisdiction: dict.Foreign}
}

// abroadNamed gives the foreign court that a bare name (最高法院) refers to, where one of that name stands before it.
func (r *courtResolver) abroadNamed(name string, at int) (string, bool) {
	if name != "最高法院" && name != "上诉法院" {
		return "", false
	}
	found := ""
	for i := range r.courts {
		h := &r.courts[i]
		if h.ref.form == foreignCourt && strings.HasSuffix(h.ref.name, name) && (found == "" || h.Start < at) {
			found = h.ref.name
		}
		if h.ref.form == namedCourt && len(h.ref.name) > len(name) && strings.HasSuffix(h.ref.name, name) && (found == "" || h.Start < at) {
			if n := dict.CourtsNamed(h.ref.name); len(n) == 1 && dict.CourtAt(n[0]).Jurisdiction == dict.Foreign {
				found = h.ref.name
			}
		}
	}
	return found, found != ""
}
