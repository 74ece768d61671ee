package analyze

import (
	"sort"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A courtEntity is one court that the article speaks of.
type courtEntity struct {
	name         string      // canonical, folded; "" where the text does not decide
	shown        string      // the name in the script of the report, once entityName has made it
	written      bool        // the name is as the text has it, at the span
	at           source.Span // then
	candidates   []string    // what fits where the text does not decide
	id, english  string
	level        dict.CourtLevel
	jurisdiction dict.Jurisdiction
	division     uint32 // number + 1, 0 for none
	certain      bool
}

// A courtResolver gives the mentions of one article their courts, in order.
type courtResolver struct {
	*article
	evidence  *placeEvidence
	line      int                    // index of the line that the current mention stands in
	tribunals map[string]string      // tribunal's name → canonical name, from the mentions that have both
	entities  map[string]int         // canonical name → index into courtList
	ending    map[string][]int       // end of a name → the mentions with it, see mentionsEnding
	only      map[uint32]courtEntity // city → its one basic court, see onlyBasic
	basic     []int                  // the mentions of basic courts that have a place or a relative word
	home      bool                   // whether the article names a court that can only be one of the mainland's
	seat      uint32                 // of the intermediate court that the article names by its place: number + 1, 0 for none
	manySeats bool                   // whether it names several such courts
}

// resolveCourts gives each mention its court. Where place and evidence leave it open, the mention keeps the candidates.
func (a *article) resolveCourts() {
	a.evidence = a.gatherEvidence()
	r := &courtResolver{article: a, evidence: a.evidence, tribunals: map[string]string{}, entities: map[string]int{}, ending: map[string][]int{}, only: map[uint32]courtEntity{}}
	for i, h := range a.courts {
		if isBasic(&h.ref) {
			r.basic = append(r.basic, i)
		}
		r.home = r.home || isHome(&h.ref)
		r.seeSeat(&h.ref)
	}
	for i := range a.courts {
		ref := &a.courts[i].ref
		if ref.form != tribunalCourt {
			continue
		}
		e, ok := courtEntity{}, false
		if ref.parent != nil {
			e = r.resolve(ref.parent, a.courts[i].Start)
		} else if e, ok = r.besideCounty(a.courts[i].Start); !ok || r.tribunals[townStem(ref.tribunal)] != "" {
			continue
		}
		if e.name != "" {
			r.tribunals[townStem(ref.tribunal)] = r.tribunalName(e.name, ref.tribunal)
		}
	}
	r.evidence.restart()
	r.line = 0
	for i := range a.courts {
		h := &a.courts[i]
		e := r.resolve(&h.ref, h.Start)
		key := e.name
		if key == "" {
			key = "?" + a.norm(h.Span)
		}
		n, known := r.entities[key]
		if !known {
			n = len(a.courtList)
			r.entities[key] = n
			a.courtList = append(a.courtList, e)
		}
		a.courtList[n].certain = a.courtList[n].certain || e.certain
		h.entity = n
	}
}

// isBasic reports whether a wording can be that of a basic people's court.
func isBasic(ref *courtRef) bool {
	switch ref.form {
	case placedCourt, relativeCourt:
		return ref.level == dict.BasicCourt
	case namedCourt:
		numbers := dict.CourtsNamed(ref.name)
		return len(numbers) == 1 && dict.CourtAt(numbers[0]).Level == dict.BasicCourt
	}
	return false
}

// resolve decides which court the wording at byte at means.
func (r *courtResolver) resolve(ref *courtRef, at int) courtEntity {
	switch ref.form {
	case placedCourt:
		return r.placedEntity(ref)
	case relativeCourt:
		return r.relativeEntity(ref, at)
	case namedCourt:
		return r.namedEntity(ref, at)
	case specialCourt:
		return r.specialEntity(ref)
	case bareCourt:
		return r.bareEntity(ref, at)
	case zoneCourt:
		return r.zoneEntity(ref, at)
	case foreignCourt:
		return r.foreignEntity(ref)
	case unlistedCourt:
		return courtEntity{name: ref.name, written: true, at: source.Span{Start: ref.at, End: ref.at + len(ref.name)}, level: ref.level, jurisdiction: dict.Mainland}
	case tribunalCourt:
		return r.tribunalEntity(ref, at)
	}
	return courtEntity{jurisdiction: r.jurisdiction}
}

// placedEntity resolves a court with its place.
func (r *courtResolver) placedEntity(ref *courtRef) courtEntity {
	number, ok := r.evidence.choose(ref.divisions)
	if !ok {
		e := courtEntity{level: ref.level, jurisdiction: dict.Mainland}
		for _, n := range ref.divisions {
			if name := courtNameOf(dict.DivisionAt(n), ref.level, ref.number); name != "" {
				e.candidates = append(e.candidates, name)
			}
		}
		return e
	}
	e := r.divisionEntity(number, ref)
	e.certain = len(ref.divisions) == 1
	return e
}

// divisionEntity is the court of a division.
func (r *courtResolver) divisionEntity(number uint32, ref *courtRef) courtEntity {
	d := dict.DivisionAt(number)
	if ref.level == dict.HighCourt {
		if p, ok := ancestor(d, dict.Province); ok {
			d = p
		}
	}
	e := courtEntity{name: courtNameOf(d, ref.level, ref.number), level: ref.level, jurisdiction: dict.Mainland, division: d.Number + 1}
	if c, ok := dict.CourtByName(e.name); ok && sameSeat(c, d) {
		return entityOf(c)
	}
	e.candidates = nil
	return e
}

// sameSeat reports whether a court of a name that two divisions could give is that of d.
func sameSeat(c dict.Court, d dict.Division) bool {
	seat, ok := c.Division()
	return !ok || seat.Code[:2] == d.Code[:2]
}

func entityOf(c dict.Court) courtEntity {
	e := courtEntity{name: c.Name, id: c.ID, english: c.English, level: c.Level, jurisdiction: c.Jurisdiction}
	if d, ok := c.Division(); ok {
		e.division = d.Number + 1
	}
	return e
}

// courtNameOf composes the official name of a division's court: 娄底市娄星区人民法院, 上海市第二中级人民法院.
func courtNameOf(d dict.Division, level dict.CourtLevel, number int) string {
	nth := ""
	if number > 0 {
		nth = "第" + numerals[(number-1)*len("一"):number*len("一")]
	}
	switch level {
	case dict.HighCourt:
		return d.Name + "高级人民法院"
	case dict.IntermediateCourt:
		name := d.Name + nth + "中级人民法院"
		if branch := d.Name + "分院"; number == 0 && len(dict.CourtsNamed(branch)) == 1 {
			return dict.CourtAt(dict.CourtsNamed(branch)[0]).Name // 伊犁哈萨克自治州 has a branch of the high court
		}
		return name
	}
	if up, ok := d.Parent(); ok && d.Level == dict.County && strings.HasSuffix(d.Name, "区") && d.Name != "神农架林区" && !strings.HasSuffix(d.Name, "特区") {
		return up.Name + d.Name + nth + "人民法院"
	}
	return d.Name + nth + "人民法院"
}

// relativeEntity resolves 省高院, 市中院, 县法院 by the places that the text names.
func (r *courtResolver) relativeEntity(ref *courtRef, at int) courtEntity {
	e := courtEntity{level: ref.level, jurisdiction: dict.Mainland}
	line := r.lineAt(at)
	number, ok := uint32(0), false
	switch {
	case ref.unit == "" && ref.level == dict.IntermediateCourt: // 一中院
		number, ok = r.evidence.pick(at, line, dict.Province, "市")
	case ref.unit == "": // 第三法院
		number, ok = r.evidence.pick(at, line, dict.Prefecture, "市")
	case ref.level == dict.HighCourt || ref.unit == "省" || ref.unit == "自治区" || ref.unit == "兵团":
		ref.level = dict.HighCourt
		number, ok = r.evidence.pick(at, line, dict.Province, ref.unit)
	case ref.level == dict.IntermediateCourt && ref.number > 0:
		number, ok = r.evidence.pick(at, line, dict.Province, "市")
	case ref.level == dict.IntermediateCourt || ref.unit == "州" || ref.unit == "盟" || ref.unit == "自治州":
		ref.level = dict.IntermediateCourt
		number, ok = r.evidence.pick(at, line, dict.Prefecture, ref.unit)
		if ok && r.seat != 0 && !r.manySeats && !r.evidence.named[number] {
			number = r.seat - 1
		}
	default:
		if number, ok = r.evidence.pick(at, line, dict.County, ref.unit); ok {
			break
		}
		if ref.name == "人民法院" || ref.unit != "市" {
			number, ok = r.shortCounty(ref.unit)
		}
		if !ok && ref.unit == "市" {
			ref.level = dict.IntermediateCourt
			number, ok = r.evidence.pick(at, line, dict.Prefecture, ref.unit)
		}
	}
	if !ok {
		return e
	}
	if ref.unit == "兵团" {
		c, _ := dict.CourtByName("新疆维吾尔自治区高级人民法院生产建设兵团分院")
		return entityOf(c)
	}
	return r.divisionEntity(number, ref)
}

// lineAt returns the line that byte at stands in. Questions come in the order of the text, or begin anew.
func (r *courtResolver) lineAt(at int) source.Span {
	if r.line >= len(r.lines) || r.lines[r.line].Start > at {
		r.line = 0
	}
	for r.line+1 < len(r.lines) && r.lines[r.line].End <= at {
		r.line++
	}
	if r.line < len(r.lines) {
		return r.lines[r.line]
	}
	return source.Span{}
}

// namedEntity resolves a name that the dictionary has whole; where two jurisdictions have it, the article's own.
func (r *courtResolver) namedEntity(ref *courtRef, at int) courtEntity {
	var found []dict.Court
	for _, n := range dict.CourtsNamed(ref.name) {
		found = append(found, dict.CourtAt(n))
	}
	if r.jurisdiction != dict.Mainland || !r.home {
		name, ok := r.besideAbroad(ref.name, at)
		if !ok {
			name, ok = r.abroadNamed(ref.name, at)
		}
		if ok {
			return r.foreignEntity(&courtRef{form: foreignCourt, name: name})
		}
	}
	var here []dict.Court
	for _, c := range found {
		if c.Jurisdiction == r.jurisdiction {
			here = append(here, c)
		}
	}
	if len(here) > 0 {
		e := entityOf(r.evidence.chooseCourt(here))
		e.certain = len(found) == 1
		return e
	}
	if len(found) == 1 && (found[0].Name != "最高人民法院" || ref.name != "最高法院") {
		e := entityOf(found[0])
		e.certain = true
		return e
	}
	if len(found) > 0 && found[0].Jurisdiction == dict.Mainland && ref.name != "最高法院" {
		return entityOf(found[0])
	}
	e := courtEntity{}
	for _, c := range found {
		e.candidates = append(e.candidates, c.Name)
	}
	return e
}

// specialEntity names a court of a special kind that the dictionary does not list by its place: 某市铁路运输法院.
func (r *courtResolver) specialEntity(ref *courtRef) courtEntity {
	e := courtEntity{level: ref.level, jurisdiction: dict.Mainland}
	number, ok := r.evidence.choose(ref.divisions)
	if !ok {
		return e
	}
	d := dict.DivisionAt(number)
	e.division = number + 1
	e.name = d.Short + ref.name
	if c, ok := dict.CourtByName(e.name); ok {
		return entityOf(c)
	}
	return e
}

// bareEntity resolves 海事法院 alone to the court of that kind which the article names in full.
func (r *courtResolver) bareEntity(ref *courtRef, at int) courtEntity {
	i, ok := r.lastBefore(r.mentionsEnding(ref.name), at)
	if !ok {
		return courtEntity{level: dict.SpecialCourt, jurisdiction: r.jurisdiction}
	}
	return r.resolve(&r.courts[i].ref, at)
}

// mentionsEnding returns the mentions whose wording ends with a name and is longer.
func (r *courtResolver) mentionsEnding(name string) []int {
	found, known := r.ending[name]
	if !known {
		for i, h := range r.courts {
			if h.ref.form != bareCourt && h.End-h.Start > len(name) && strings.HasSuffix(r.norm(h.Span), name) {
				found = append(found, i)
			}
		}
		r.ending[name] = found
	}
	return found
}

// lastBefore gives the last of the mentions that stands before byte at, else the first.
func (r *courtResolver) lastBefore(mentions []int, at int) (int, bool) {
	if len(mentions) == 0 {
		return 0, false
	}
	n := sort.Search(len(mentions), func(k int) bool { return r.courts[mentions[k]].Start >= at })
	return mentions[max(0, n-1)], true
}

// zoneEntity resolves 高新区法院 to the zone's court in the city that the article is about.
func (r *courtResolver) zoneEntity(ref *courtRef, at int) courtEntity {
	numbers := ref.divisions
	if len(numbers) == 0 {
		if n, ok := r.evidence.pick(at, r.lineAt(at), dict.Prefecture, ""); ok {
			numbers = []uint32{n}
		}
	}
	e := courtEntity{level: dict.BasicCourt, jurisdiction: dict.Mainland}
	for _, n := range numbers {
		d := dict.DivisionAt(n)
		for _, name := range [...]string{ref.name + "法院", ref.name + "人民法院"} {
			if found := dict.CourtsNamed(d.Short + name); len(found) == 1 {
				return entityOf(dict.CourtAt(found[0]))
			}
			if found := dict.CourtsNamed(d.Name + name); len(found) == 1 {
				return entityOf(dict.CourtAt(found[0]))
			}
		}
	}
	return e
}
