package analyze

import (
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// The townships, districts and precincts of Taiwan have names of two characters with few exceptions, so that a name can be cut
// off before 乡长 or 分局 without a list of them.

// longTowns are the exceptions.
var longTowns = [...]string{"那玛夏", "三地门", "阿里山", "太麻里"}

// noTown are characters that no name of a township holds.
const noTown = "的在是由了对从到请向让被据将给说任为称与及暨原副位各全两该本某这那几社校园院其前时现届首县市乡镇区"

// townStart returns where the name of a township or precinct that ends at byte end begins, end for none.
func (a *article) townStart(end int) int {
	for _, town := range longTowns {
		if strings.HasSuffix(a.text[:end], town) {
			return end - len(town)
		}
	}
	at := end
	for range 2 {
		c, size := a.runeBefore(at)
		if !isHan(c) || among(noTown, c) {
			return end
		}
		at -= size
	}
	if isVerb(a.text[at:end]) {
		return end
	}
	return at
}

// townshipOf gives the head of a township in Taiwan the township, which shares its last character with the title: 七堵|区长.
func (r *postReader) townshipOf(po *post) {
	if r.jurisdiction != dict.Taiwan || po.own || po.mods || po.dept.End > po.dept.Start || po.Start != po.title.Start {
		return
	}
	switch r.headText(po) {
	case "区长", "乡长", "镇长", "里长", "村长", "市长":
	default:
		return
	}
	if at := r.townStart(po.Start); at < po.Start {
		_, size := utf8.DecodeRuneInString(r.text[po.Start:])
		po.org, po.own = office{body: -1, text: source.Span{Start: at, End: po.Start + size}}, true
		po.Start, po.status = at, r.statusBefore(at)
	}
}

// precinctBefore takes in the name before 分局 that stands without its police force in Taiwan: 北斗|分局, 中正一|分局, 第三|分局.
func (a *article) precinctBefore(h *bodyHit) bool {
	if a.jurisdiction != dict.Taiwan || h.ref.head != "分局" {
		return false
	}
	end, start := h.Start, h.Start
	if c, size := a.runeBefore(end); among("一二三四五六", c) {
		if strings.HasSuffix(a.text[:end-size], "第") {
			start = end - size - len("第")
		} else if at := a.townStart(end - size); at < end-size {
			start = at
		}
	} else {
		start = a.townStart(end)
	}
	if start == end {
		return false
	}
	h.Start = start
	return true
}

// townshipBefore returns where the township whose 乡, 镇, 市 or 区 ends at byte end begins, 线西|乡|代表会; else what the
// list of towns gave.
func (a *article) townshipBefore(end, listed int) (int, bool) {
	if c, size := a.runeBefore(end); among("乡镇市区", c) {
		if at := a.townStart(end - size); at < end-size {
			return at, true
		}
	}
	return listed, listed < end
}

// overArea says whether a body of the police is an agency of Taiwan that has no precincts or squads of its own: 警政署, 廉政署.
func (r *postReader) overArea(b bodyHit) bool {
	return r.jurisdiction == dict.Taiwan && b.kind == policeBody && strings.HasSuffix(r.norm(b.core), "署")
}
