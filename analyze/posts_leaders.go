package analyze

import (
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// A page of leaders has each on a line with the posts behind a blank, 李文　党组成员、副局长, and names their body at most in passing.

// minLeaders is how many people must stand so for a page to be one of leaders.
const minLeaders = 3

// fillLeaders gives the posts of a page of leaders that leave their body out the one that the page names most, of those that its first head can be
// the head of: 某司法局 for 局长.
func (r *postReader) fillLeaders() {
	var rows []int
	people := map[string]bool{}
	head := ""
	for i, h := range r.held {
		if h.rule != "post.after" || !h.inherit || !r.leadsLine(r.article.names[h.name].Span) {
			continue
		}
		rows = append(rows, i)
		people[r.article.names[h.name].person] = true
		if po := &r.posts[h.post]; head == "" && !po.mods && po.dept.End <= po.dept.Start && strings.HasSuffix(r.headText(po), "长") && po.head.flags&aloneTerm == 0 {
			head = r.headText(po)
		}
	}
	if len(people) < minLeaders || head == "" {
		return
	}
	o, ok := r.mostAgreeing(head)
	if !ok {
		return
	}
	for _, i := range rows {
		po := &r.posts[r.held[i].post]
		if po.head.flags&(aloneTerm|freeTerm) == 0 {
			o.dept = po.dept
			r.held[i].org = o
		}
	}
}

// mostAgreeing returns the body named most of those that a head noun can be the head of, else the one that inspectors are posted to: 派驻|某司法局|纪检组.
func (r *postReader) mostAgreeing(head string) (office, bool) {
	body, most := -1, 0
	named := map[string]int{}
	for i, b := range r.bodies {
		if !r.agrees(b.core, head) {
			continue
		}
		name := r.norm(b.core)
		if named[name]++; named[name] > most {
			body, most = i, named[name]
		}
	}
	if body >= 0 {
		return office{body: body, core: true}, true
	}
	for at := 0; ; {
		i := strings.Index(r.text[at:], "驻")
		if i < 0 {
			return none(), false
		}
		at += i + len("驻")
		n := indexAny(cutAt(r.text[at:], 60), "纪监")
		if s := (source.Span{Start: at, End: at + max(n, 0)}); n > 2*len("局") && r.hanRun(s.Start, s.End) == s.End && r.agrees(s, head) {
			return office{body: -1, text: s}, true
		}
	}
}

// leadsLine says whether a name begins a line and a blank follows it.
func (r *postReader) leadsLine(s source.Span) bool {
	before := strings.TrimRight(r.text[:s.Start], " ")
	return (before == "" || strings.HasSuffix(before, "\n")) && strings.HasPrefix(r.text[s.End:], " ")
}
