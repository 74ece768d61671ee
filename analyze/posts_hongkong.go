package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Posts of Hong Kong: deputies with their body inside the title, grades that a department words as it likes, seats in the council, letters of honors behind
// names, heads that no court has.

// deputyOf reads a title that takes its body between 副 and the head noun: 副|警务处|长, 助理|入境处|处长.
func (r *postReader) deputyOf(hit bodyHit, limit int) (post, bool) {
	if last, _ := r.runeBefore(hit.Start); last != '副' && last != '理' {
		return post{}, false
	}
	for _, w := range [...]string{"副", "高级助理", "首席助理", "助理"} {
		if !strings.HasSuffix(r.text[:hit.Start], w) {
			continue
		}
		if p, ok := r.compose(hit.Start-len(w), limit); ok && p.within && p.head.end > hit.End {
			po := r.postFrom(hit.Start-len(w), p)
			po.own = true
			r.deputyHead(&po, w, office{body: r.nextBody, core: true}, hit.core)
			return po, true
		}
	}
	return post{}, false
}

// deputyHead splits a deputy whose title holds the body behind word: 副|警务处|长 is 副处长 of 警务处, 助理|入境处|处长 助理处长 of 入境处.
func (r *postReader) deputyHead(po *post, word string, body office, span source.Span) {
	if po.title.Start+len(word) != span.Start || po.head.start > span.End || word != "副" && closing(r.norm(span), []string{"处", "署", "海关"}) == "" {
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

// councilSeat reads a member of the council b behind the seat he has there: 立法会|香港岛西|议员, 立法会|直选|议员.
func (r *postReader) councilSeat(b, limit int) (post, bool) {
	hit := r.bodies[b]
	if !strings.HasSuffix(r.text[:hit.End], "立法会") {
		return post{}, false
	}
	for i, n := hit.End, 0; n < maxGrade+2 && i < limit; n++ {
		if c, _ := r.runeBefore(i); n >= 2 && among("界别岛龙东西南北中选委", c) && strings.HasPrefix(r.text[i:], "议员") {
			p, ok := r.compose(i, limit)
			if !ok {
				return post{}, false
			}
			return r.withBody(b, hit.Start, false, p), true
		}
		c, size := r.runeAt(i)
		if !isHan(c) || among("前原议会", c) {
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
	case "死因裁判官":
		return b.kind == courtBody && !strings.Contains(r.norm(b.core), "死因")
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
	if others != 1 && r.hall == 0 {
		return
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

// behindLetters returns where the letters of honors end that stand behind the name which ends at byte i, so that its posts stand next to it: 李明|,GBS,JP|,首任
// 律政司司长; and a style where the name opens a line of a list: 李明|先生|,副消防总长.
func (r *postReader) behindLetters(i, end int) int {
	if i >= end || r.jurisdiction != dict.HongKong {
		return i
	}
	at := i + len(stylesBehind.opening(r.text[i:end]))
	if len(r.atoms) == 0 && at > i && isNameStyle(r.text[i:at]) && strings.HasPrefix(r.text[at:], ",") {
		i = at
	}
	for first := at; ; {
		start, next := r.nextLetters(at, first)
		if rest, ok := strings.CutPrefix(cutAt(r.text[at:end], maxHonorName), ","); ok && next == start {
			if n := strings.IndexByte(rest, ','); n > 0 && isDecoration(rest[:n]) {
				next = at + len(",") + n // 李明,金紫荆星章|,资深大律师
			}
		}
		if next == start || next > end || strings.HasPrefix(r.text[at:], "(") {
			return i
		}
		i, at = next, next
	}
}

// isNameStyle reports whether a style is no post: 先生.
func isNameStyle(word string) bool { return nameStyles.opening(word) == word }
