package analyze

import (
	"sort"
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
	if strings.HasSuffix(court, "海事法院") {
		return court + tribunal + "法庭" // 厦门海事法院宁德法庭
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
		if e := r.resolve(&r.courts[i].ref, at); e.level == dict.BasicCourt || e.name == "" {
			return e // no high court has tribunals in towns
		}
	}
	if n, ok := r.evidence.pick(at, r.lineAt(at), dict.County, ""); ok {
		return r.divisionEntity(n, ref)
	}
	return courtEntity{}
}

// besideCounty gives the court of a county that is named in full in the same clause before byte at: 在青山区重启红钢城人民法庭.
func (r *courtResolver) besideCounty(at int) (courtEntity, bool) {
	clause := at - len(cutHead(r.text[:at], 60))
	if i := strings.LastIndexAny(r.text[clause:at], ",。;:\n"); i >= 0 {
		clause += i + 1
	}
	i := sort.Search(len(r.places.home), func(i int) bool { return r.places.home[i].End > at }) - 1
	for ; i >= 0 && r.places.home[i].End > clause; i-- {
		p := r.places.home[i]
		counties := r.divisionsOf(p, countyLevel)
		if len(counties) == 0 || !r.writtenFull(p.Span) {
			continue
		}
		if number, ok := r.evidence.choose(counties); ok {
			return r.divisionEntity(number, &courtRef{level: dict.BasicCourt}), true
		}
	}
	return courtEntity{}, false
}

// shortCounty gives the county of a kind that the article names most by its short name, where it names none in full.
func (r *courtResolver) shortCounty(unit string) (best uint32, ok bool) {
	count, most := map[uint32]int{}, 0
	for _, s := range r.widestPlaces() {
		numbers := r.divisionsOf(s, anyLevel)
		if len(numbers) != 1 || dict.DivisionAt(numbers[0]).Level != dict.County || !fitsUnit(dict.DivisionAt(numbers[0]), unit) {
			continue
		}
		if w, word := dict.Word(r.norm(s.Span)); word && w.Tag != dict.TagPlace {
			continue // 县|公安|局
		}
		n := numbers[0]
		if count[n]++; count[n] > most {
			best, most, ok = n, count[n], true
		}
	}
	return best, ok
}

// seeSeat notes the seat of an intermediate court that the article names by its place: only one counts.
func (r *courtResolver) seeSeat(ref *courtRef) {
	if ref.form != placedCourt || ref.level != dict.IntermediateCourt || ref.number > 0 || len(ref.divisions) != 1 {
		return
	}
	seat := ref.divisions[0] + 1
	r.manySeats = r.manySeats || r.seat != 0 && r.seat != seat
	r.seat = seat
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
