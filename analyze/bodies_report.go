package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
)

// reportOrganisations lists the procuratorates, the police and the justice organs with their mentions, under their official
// names where the text decides: 县检察院 → 双峰县人民检察院.
func (a *article) reportOrganisations() []Organisation {
	list := []Organisation{}
	at := map[string]int{}
	r := &courtResolver{article: a, evidence: a.evidence}
	a.evidence.restart()
	for _, b := range a.bodies {
		if b.kind != procuratorateBody && b.kind != policeBody && b.kind != justiceBody {
			continue
		}
		name, number := r.bodyName(&b)
		i, known := at[name]
		if !known {
			i = len(list)
			at[name] = i
			o := Organisation{Name: a.canonical(name, a.jurisdiction), Kind: bodyKindNames[b.kind], Confidence: Likely}
			if number > 0 {
				o.Region = a.region(dict.DivisionAt(number - 1))
			}
			list = append(list, o)
		}
		list[i].Mentions = append(list[i].Mentions, a.mention(b.core, b.rule))
	}
	return list
}

// bodyName gives a body's official name and the number + 1 of its division, 0 where it is not known.
func (r *courtResolver) bodyName(b *bodyHit) (string, uint32) {
	written := squeeze(r.norm(b.core))
	if r.jurisdiction == dict.Taiwan && b.kind == procuratorateBody {
		if name, division := taiwanOffice(written); name != "" {
			return name, division
		}
	}
	if b.rule == "body.joined" || b.ref.need != "place" {
		if written == "最高检" || written == "高检院" {
			return "最高人民检察院", 0
		}
		return written, 0
	}
	number, ok := uint32(0), false
	if len(b.ref.divisions) > 0 {
		number, ok = r.evidence.choose(b.ref.divisions)
	} else if b.ref.unit != "" {
		number, ok = r.unitDivision(b.ref.unit, b.Start)
	}
	if !ok {
		return written, 0
	}
	d := dict.DivisionAt(number)
	head := b.ref.head
	if d.Code >= "700000" {
		return written, number + 1
	}
	if head == "检察院" {
		head = "人民检察院"
	}
	name := d.Name + head
	if up, ok := d.Parent(); ok && d.Level == dict.County && strings.HasSuffix(d.Name, "区") {
		name = up.Name + name
	}
	return name, number + 1
}

// unitDivision resolves a relative word: 县 in 县检察院.
func (r *courtResolver) unitDivision(unit string, at int) (uint32, bool) {
	line := r.lineAt(at)
	switch unit {
	case "省", "自治区":
		return r.evidence.pick(at, line, dict.Province, unit)
	case "州", "盟", "自治州":
		return r.evidence.pick(at, line, dict.Prefecture, unit)
	case "市":
		if n, ok := r.evidence.pick(at, line, dict.County, unit); ok {
			return n, true
		}
		return r.evidence.pick(at, line, dict.Prefecture, unit)
	}
	return r.evidence.pick(at, line, dict.County, unit)
}
