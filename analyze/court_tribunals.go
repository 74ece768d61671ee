package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
)

// tribunalEntity resolves a tribunal: the court before it, else the one that the article names it with, else the court of the
// county that has a town of its name, else the last basic court named.
func (r *courtResolver) tribunalEntity(ref *courtRef, at int) courtEntity {
	e := courtEntity{level: dict.TribunalCourt, jurisdiction: dict.Mainland}
	var court courtEntity
	switch {
	case ref.parent != nil:
		court = r.resolve(ref.parent, at)
		e.certain = court.name != "" && court.certain
	case r.tribunals[townStem(ref.tribunal)] != "":
		e.name = r.tribunals[townStem(ref.tribunal)]
		court, _ = courtBefore(e.name)
	default:
		court = r.tribunalCourt(ref.tribunal, at)
	}
	e.division = court.division
	if court.name == "" {
		return e
	}
	if e.name == "" {
		e.name = r.tribunalName(court.name, ref.tribunal)
	}
	if court.id != "" && ref.tribunal != "" {
		e.id = court.id + "-" + townStem(ref.tribunal)
	}
	return e
}

// tribunalName composes the canonical name: 永顺县人民法院芙蓉镇人民法庭.
func (r *courtResolver) tribunalName(court, tribunal string) string {
	if tribunal == "" {
		return court + "巡回法庭"
	}
	return court + tribunal + "人民法庭"
}

// courtBefore splits the court's name off a tribunal's.
func courtBefore(name string) (courtEntity, bool) {
	i := strings.Index(name, "人民法院")
	if i < 0 {
		return courtEntity{}, false
	}
	c, ok := dict.CourtByName(name[:i+len("人民法院")])
	if !ok {
		return courtEntity{}, false
	}
	return entityOf(c), true
}

// tribunalCourt finds the court that a tribunal named alone belongs to.
func (r *courtResolver) tribunalCourt(tribunal string, at int) courtEntity {
	var best uint32
	weight := 0
	counties, _ := dict.TownCounties(townStem(tribunal))
	for _, n := range counties {
		if w := r.evidence.total[n]; w > weight {
			best, weight = n, w
		}
	}
	ref := &courtRef{level: dict.BasicCourt}
	if weight > 0 {
		if e := r.divisionEntity(best, ref); e.id != "" {
			return e
		}
		return r.onlyBasic(best) // 东莞 has numbered courts only
	}
	if i, ok := r.lastBefore(r.basic, at); ok {
		return r.resolve(&r.courts[i].ref, at)
	}
	if n, ok := r.evidence.pick(at, r.lineAt(at), dict.County, ""); ok {
		return r.divisionEntity(n, ref)
	}
	return courtEntity{}
}

// onlyBasic gives the one basic court of a city that the article names, none where it names several.
func (r *courtResolver) onlyBasic(city uint32) courtEntity {
	if e, known := r.only[city]; known {
		return e
	}
	var only courtEntity
	for _, i := range r.basic {
		e := r.resolve(&r.courts[i].ref, r.courts[i].Start)
		switch {
		case e.division != city+1 || e.name == only.name:
		case only.name != "":
			r.only[city] = courtEntity{}
			return courtEntity{}
		default:
			only = e
		}
	}
	r.only[city] = only
	return only
}

// townStem drops the kind of a town: 芙蓉镇 → 芙蓉.
func townStem(name string) string {
	for _, kind := range [...]string{"街道", "镇", "乡"} {
		if stem, ok := strings.CutSuffix(name, kind); ok && len(stem) > len("一") {
			return stem
		}
	}
	return name
}
