package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Posts of Hong Kong: deputies with their body inside the title, grades that a department words as it likes, heads that no court has.

// deputyHead splits a deputy whose title holds the body: 副|警务处|长 is 副处长 of 警务处.
func (r *postReader) deputyHead(po *post, body office, span source.Span) {
	if !strings.HasPrefix(r.text[po.title.Start:], "副") || po.title.Start+len("副") != span.Start || po.head.start > span.End {
		return
	}
	if head := r.headText(po); !strings.HasSuffix(head, "长") || po.head.start < span.End && !strings.HasSuffix(r.text[:span.End], strings.TrimSuffix(head, "长")) {
		return
	}
	po.front = source.Span{Start: po.title.Start, End: span.Start}
	po.title.Start, po.org, po.own = po.head.start, body, true
}

// gradeHeads are the last words of grades that departments of Hong Kong have, with any field before them.
var gradeHeads = openers("主任", "测量师", "工程师")

// gradeOf reads a grade behind body b with its field, which no term spells: 劳工处|职业安全主任, 渔农自然护理署|林务主任.
func (r *postReader) gradeOf(b, limit int) (post, bool) {
	hit := r.bodies[b]
	if r.jurisdiction != dict.HongKong || hit.kind == courtBody || hit.kind == schoolBody || hit.kind == companyBody || hit.kind == partyBody {
		return post{}, false
	}
	for i, n := hit.End, 0; n < maxGrade && i < limit; n++ {
		if n >= 2 && gradeHeads.opening(r.text[i:limit]) != "" {
			p, ok := r.compose(i, limit)
			if !ok || p.title != i || p.head.start != i {
				return post{}, false
			}
			po := r.withBody(b, hit.Start, false, p)
			po.title.Start, po.mods = hit.End, true
			return po, true
		}
		c, size := r.runeAt(i)
		if !isHan(c) || among(bodyJoints, c) || among("前原时现新局署处科组部队庭院室", c) {
			break
		}
		i += size
	}
	return post{}, false
}

// maxGrade is how many characters the field of a grade has at most.
const maxGrade = 6

// neverHas says whether a body has no such post: no court has a 教授, none of Hong Kong an 院长, none but the police a 警司.
func (r *postReader) neverHas(b bodyHit, head string) bool {
	if head == "检察总长" && r.jurisdiction == dict.Taiwan {
		return !strings.Contains(r.norm(b.core), "最高")
	}
	switch head {
	case "教授", "副教授", "讲师", "校长", "班主任":
		return b.kind == courtBody || b.kind == procuratorateBody
	}
	if r.jurisdiction != dict.HongKong {
		return false
	}
	if (strings.HasSuffix(head, "常任法官") || strings.HasSuffix(head, "适用地区法官")) && b.kind == courtBody {
		return !strings.Contains(r.norm(b.core), "终") // judges of the 终审法院 alone are called so
	}
	switch head {
	case "院长":
		if b.court < 0 {
			return false
		}
		e := r.courts[b.court].entity
		return e < 0 || r.courtList[e].jurisdiction == dict.HongKong
	case "警司", "总警司", "警长", "警员", "警署警长":
		return closing(r.norm(b.core), []string{"惩教署", "入境处", "入境事务处", "消防处", "海关"}) != ""
	}
	return false
}

// maxHall is how many characters stand in a line beside the court that fills it: 高等法院|5楼7庭.
const maxHall = 12

// enterHall looks whether the court of a line is that of the lines below, as in lists of the day's hearings in Hong Kong.
func (r *postReader) enterHall() {
	if r.jurisdiction != dict.HongKong {
		return
	}
	court, body, others := 0, source.Span{}, 0
	for _, a := range r.atoms {
		switch a.kind {
		case bodyAtom:
			court, body, others = a.index+1, a.Span, others+1
		case nameAtom, postAtom, verbAtom:
			others += 2
		}
	}
	if first, last := r.atoms[0].Start, r.atoms[len(r.atoms)-1].End; others == 1 && r.bodies[court-1].kind == courtBody && r.runes(source.Span{Start: first, End: last})-r.runes(body) <= maxHall {
		r.hall = court
	} else if r.runes(source.Span{Start: first, End: last}) > 3*maxHall {
		r.hall = 0 // prose
	}
}

// inHall returns the court of the hearings that the lines list for a judge among them.
func (r *postReader) inHall(_ int, po *post) (office, bool) {
	if r.hall == 0 || po.head.kind != "court" && po.head.kind != "magistrate" && po.head.kind != "final" {
		return none(), false
	}
	for _, a := range r.atoms {
		if a.kind == bodyAtom {
			return none(), false
		}
	}
	return office{body: r.hall - 1, core: true}, true
}
