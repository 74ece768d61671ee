package analyze

import (
	"sort"
	"strings"
)

// Which court an article is about: the one that it names most, by its shortest name.

// mostNamed returns the court whose name ends so and that the article names most often, by its shortest name with a place.
func (r *honorReader) mostNamed(tail string) []party {
	if got, ok := r.named[tail]; ok {
		return got
	}
	got := r.countNamed(tail, false)
	r.named[tail] = got
	return got
}

// courtOfDepartments returns the court whose departments the article names most often, where it names no court alone.
func (r *honorReader) courtOfDepartments() []party {
	const key = "departments"
	got, ok := r.named[key]
	if !ok {
		got = r.countNamed("院", true)
		r.named[key] = got
	}
	return got
}

// countNamed is mostNamed without its memory. With departments set, a department stands for its court.
func (r *honorReader) countNamed(tail string, departments bool) []party {
	count := map[int]int{}
	short := map[int]party{}
	supreme := map[int]bool{} // it gives honors more often than it gets them
	best := -1
	for _, p := range r.parties {
		if p.kind == "court" && departments {
			p.Span = r.courts[p.court].Span
			p.name = p.Span
		}
		name := r.norm(p.Span)
		if p.kind != "court" || !strings.HasSuffix(name, tail) && tail != "里" {
			continue
		}
		entity := r.courts[p.court].entity
		count[entity]++
		supreme[entity] = strings.HasPrefix(name, "最高")
		if have, ok := short[entity]; !ok || len(name) < len(r.norm(have.Span)) && len(name) > len("区法院") {
			short[entity] = p
		}
		if best < 0 || supreme[best] && !supreme[entity] || count[entity] > count[best] && supreme[best] == supreme[entity] {
			best = entity
		}
	}
	if best < 0 || supreme[best] {
		return nil
	}
	return []party{short[best]}
}

// shortest returns the shortest name with a place that the article has for a court: 攸县法院 for 攸县人民法院.
func (r *honorReader) shortest(p party) party {
	if r.short == nil {
		r.short = map[int]party{}
		for _, q := range r.parties {
			if q.kind != "court" || q.Span != r.courts[q.court].Span || q.End-q.Start <= len("区法院") {
				continue
			}
			entity := r.courts[q.court].entity
			if have, ok := r.short[entity]; !ok || q.End-q.Start < have.End-have.Start {
				r.short[entity] = q
			}
		}
	}
	if short, ok := r.short[r.courts[p.court].entity]; ok && p.Span == r.courts[p.court].Span && short.End-short.Start < p.End-p.Start {
		return short
	}
	return p
}

// passing reports whether the text only spoke of a court in passing, a while before byte at, and names another one much more often.
func (r *honorReader) passing(p party, tail string, at int) bool {
	if p.court < 0 || at-p.Start < 400 {
		return false
	}
	most := r.mostNamed(tail)
	if len(most) == 0 || most[0].court < 0 || r.courts[most[0].court].entity == r.courts[p.court].entity {
		return false
	}
	if r.times == nil {
		r.times = map[int]int{}
		for _, q := range r.parties {
			if q.court >= 0 {
				r.times[r.courts[q.court].entity]++
			}
		}
	}
	return r.times[r.courts[p.court].entity] == 1
}

// inCourt reports whether a character stands inside the name of a court: 获 in 获嘉县法院.
func (r *honorReader) inCourt(at, end int) bool {
	i := sort.Search(len(r.parties), func(i int) bool { return r.parties[i].End >= end })
	return end-at == len("获") && i < len(r.parties) && r.parties[i].court >= 0 && r.parties[i].Start <= at && r.parties[i].End > end
}
