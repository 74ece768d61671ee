package analyze

import (
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// Offices that the text names in full once and in brief after that: 检察长办公室 …|办公室|主任, 本办公室, 本局.

// officeNamed returns the office that the text last named in full before the one of a head, which says 办公室 alone: 检察长办公室 …|办公室|主任.
func (r *postReader) officeNamed(_ int, po *post) (office, bool) {
	if r.norm(po.dept) != "办公室" {
		return none(), false
	}
	return r.lastOffice(po.Start)
}

// maxOffice is how many bytes back the office of a head may have been named in full.
const maxOffice = 1500 * len("办")

// lastOffice returns the last office named after the one whom it serves before byte at, else the next one: 某院|院长办公室, 检察长办公室.
func (r *postReader) lastOffice(at int) (office, bool) {
	floor := max(0, at-maxOffice)
	for end := at; ; {
		i := lastIndex(r.text[floor:end], "办公室")
		if i < 0 {
			break
		}
		end = floor + i
		if o, ok := r.officeOf(end); ok {
			return o, true
		}
	}
	if i := strings.Index(r.text[at:min(len(r.text), at+maxOffice)], "长办公室"); i >= 0 {
		return r.officeOf(at + i + len("长"))
	}
	return none(), false
}

// officeOf returns the office whose 办公室 stands at byte i, where the one whom it serves stands in front.
func (r *postReader) officeOf(i int) (office, bool) {
	end := i + len("办公室")
	for _, whose := range [...]string{"检察长", "行政长官", "司长", "院长"} {
		start := i - len(whose)
		if !strings.HasSuffix(r.text[:i], whose) {
			continue
		}
		if whose == "司长" || whose == "院长" {
			b := r.bodyBefore(i)
			if b < 0 || r.bodies[b].End < start {
				return none(), false
			}
			start = r.bodies[b].Start
		}
		return office{body: -1, text: source.Span{Start: start, End: end}}, true
	}
	return none(), false
}

// ownOffice gives a post in 本办公室, from byte start on, the office that the text last named in full; 代 in front belongs to the title.
func (r *postReader) ownOffice(po *post, start int) bool {
	w := opening(r.text[start:max(po.Start, po.dept.End)], []string{"本", "代"})
	if w == "" || po.own || r.text[start+len(w):max(po.Start, po.dept.End)] != "办公室" {
		return false
	}
	o, ok := r.lastOffice(start)
	if !ok {
		return false
	}
	if w == "代" {
		po.front = source.Span{Start: start, End: start + len(w)} // 代|办公室|主任
	}
	po.org, po.own, po.Start, po.dept = o, true, start, source.Span{}
	return true
}

// ownBody gives a post in 本局 or 本办公室 the last body before that ends so: 为|本局人员编制内|首席技术员.
func (r *postReader) ownBody(po *post) {
	text := po.org.text
	if po.org.body >= 0 || text.End <= text.Start || !strings.HasPrefix(r.text[text.Start:], "本") {
		return
	}
	unit := strings.TrimSuffix(strings.TrimPrefix(r.norm(text), "本"), "人员编制内")
	switch unit {
	case "办公室":
		if o, ok := r.lastOffice(text.Start); ok {
			po.org = o
		}
	case "局", "署", "院":
		for i, n := r.bodyBefore(text.Start), 0; i >= 0 && n < maxBodies; i, n = i-1, n+1 {
			if strings.HasSuffix(r.norm(r.bodies[i].core), unit) {
				po.org = office{body: i, core: true}
				return
			}
		}
	}
}
