package analyze

import (
	"slices"
	"sort"
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
	name = r.plainCountry(name, ref.at)
	for _, n := range dict.CourtsNamed(name) {
		if c := dict.CourtAt(n); c.Jurisdiction == dict.Foreign {
			e := entityOf(c)
			e.certain = true
			return e
		}
	}
	return courtEntity{name: name, written: ref.name == name, at: source.Span{Start: ref.at, End: ref.at + len(ref.name)}, level: dict.ForeignCourt, jurisdiction: dict.Foreign}
}

// states are what the full name of a country ends with.
var states = [...]string{"联邦共和国", "人民共和国", "民主共和国", "伊斯兰共和国", "共和国", "王国"}

// plainCountry takes the form of the state out of the name of a court abroad that stands at byte at: 巴拿马|共和国|最高法院.
func (r *courtResolver) plainCountry(name string, at int) string {
	for _, t := range r.termsAt(at) {
		if t.Class != dict.Country && t.Class != dict.ForeignPlace || !strings.HasPrefix(name, r.text[t.Start:t.End]) {
			continue
		}
		for _, s := range states {
			if rest, ok := strings.CutPrefix(name[t.End-t.Start:], s); ok {
				return name[:t.End-t.Start] + rest
			}
		}
	}
	return name
}

// abroadNamed gives the foreign court that a bare name (最高法院) refers to, where one of that name stands before it.
func (r *courtResolver) abroadNamed(name string, at int) (string, bool) {
	switch name {
	case "最高法院", "上诉法院", "最高行政法院":
	default:
		return "", false
	}
	var abroad []int
	for _, i := range r.mentionsEnding(name) {
		h := &r.courts[i]
		numbers := dict.CourtsNamed(h.ref.name)
		if h.ref.form == foreignCourt || h.ref.form == namedCourt && len(numbers) == 1 && dict.CourtAt(numbers[0]).Jurisdiction == dict.Foreign {
			abroad = append(abroad, i)
		}
	}
	r.ending[name] = abroad
	i, ok := r.lastBefore(abroad, at)
	if !ok {
		return "", false
	}
	return r.courts[i].ref.name, true
}

// isHome reports whether a wording can only mean a court of the mainland: 最高人民法院, 市中院, but not 最高法院.
func isHome(ref *courtRef) bool {
	switch ref.form {
	case placedCourt, relativeCourt, tribunalCourt, specialCourt, zoneCourt:
		return true
	case namedCourt:
		return ref.name != "最高法院" && !slices.ContainsFunc(dict.CourtsNamed(ref.name), func(n uint32) bool { return dict.CourtAt(n).Jurisdiction != dict.Mainland })
	}
	return false
}

// besideAbroad gives the foreign court that a bare name joined to a court abroad means: 英國高等法院及上訴庭.
func (r *courtResolver) besideAbroad(name string, at int) (string, bool) {
	end, linked := r.linkBefore(at)
	if !linked {
		return "", false
	}
	i := sort.Search(len(r.courts), func(i int) bool { return r.courts[i].End >= end })
	if i == len(r.courts) || r.courts[i].End != end {
		return "", false
	}
	for _, t := range r.termsAt(r.courts[i].Start) {
		if t.Class != dict.Country && t.Class != dict.ForeignPlace {
			continue
		}
		full := r.text[t.Start:t.End] + name
		for _, n := range dict.CourtsNamed(full) {
			if dict.CourtAt(n).Jurisdiction == dict.Foreign {
				return full, true
			}
		}
	}
	return "", false
}
