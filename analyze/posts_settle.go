package analyze

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// A settled post is a holding with the words it is reported in.
type settled struct {
	holding
	person string
	title  source.Span
	words  string // of the title
	org    []source.Span
	body   string // of the organisation, for comparing
	court  int
	drop   bool
}

// settle brings together what was said of each person, in order of the posts.
func (r *postReader) settle() []postHit {
	r.fillLeaders()
	all := r.work.settled[:0]
	for _, h := range r.held {
		all = append(all, r.word(h))
	}
	r.work.settled = all
	slices.SortStableFunc(all, func(x, y settled) int { return cmp.Compare(x.title.Start, y.title.Start) })
	r.joinFirms(all)
	r.joinSeats(all)
	r.joinBenches(all)
	r.weighSeats(all)
	people := map[string][]int{}
	for i := range all {
		kept := people[all[i].person][:0]
		for _, j := range people[all[i].person] {
			if r.settlePair(&all[j], &all[i]); !all[j].drop {
				kept = append(kept, j)
			}
		}
		if !all[i].drop {
			kept = append(kept, i)
		}
		people[all[i].person] = kept
	}
	hits := make([]postHit, 0, len(all))
	for _, s := range all {
		if s.drop || r.isCreditLabel(s.title) {
			continue
		}
		hits = append(hits, postHit{
			person: s.person, title: r.titleSpans(&s), org: s.org, court: s.court,
			status: s.status, rule: s.rule, certain: r.certainPost(&s),
		})
	}
	return hits
}

// isCreditLabel reports whether a title is the role of a credit: 主编：李文.
func (r *postReader) isCreditLabel(title source.Span) bool {
	i := sort.Search(len(r.credits), func(i int) bool { return r.credits[i].name.Start >= title.End })
	return i < len(r.credits) && r.credits[i].label.Start <= title.Start && title.End <= r.credits[i].label.End
}

// joinFirms gives a lawyer without a firm the one that he has another post of: 某律师事务所主任李文律师.
func (r *postReader) joinFirms(all []settled) {
	firms := map[string]*settled{}
	for i := range all {
		if s := &all[i]; strings.HasSuffix(s.body, "律师事务所") || strings.HasSuffix(s.body, "法律事务所") || strings.HasSuffix(s.body, "律所") {
			firms[s.person] = s
		}
	}
	for i := range all {
		s := &all[i]
		if firm := firms[s.person]; firm != nil && s.body == "" && r.posts[s.post].head.kind == "law" {
			s.org, s.body = firm.org, firm.body
		}
	}
}

// joinSeats gives a post that inherited a body the one that its holder sits in: 甲院检察官李文 …(乙院)… 公诉人李文.
func (r *postReader) joinSeats(all []settled) {
	seats := map[string]int{} // index of the only post of a person with a body of its own, -1 for several
	for i := range all {
		s := &all[i]
		if s.inherit || s.org == nil || s.holding.org.body < 0 || !seated(r.bodies[s.holding.org.body].kind) {
			continue
		}
		if j, known := seats[s.person]; known && (j < 0 || !r.sameSeat(&all[j], s)) {
			seats[s.person] = -1
		} else if !known {
			seats[s.person] = i
		}
	}
	for i := range all {
		s := &all[i]
		j, known := seats[s.person]
		if !known || j < 0 || !s.inherit || r.posts[s.post].head.kind == "final" || s.status != "current" || s.holding.org.body < 0 || all[j].status == "former" || r.bodies[all[j].holding.org.body].kind != r.bodies[s.holding.org.body].kind || r.sameSeat(&all[j], s) {
			continue
		}
		h := s.holding
		if seat := all[j].holding.org; r.isTribunal(seat) && r.atCourt(seat, &r.posts[s.post]) != seat {
			continue // 桥头法庭庭长李文 …升任|副院长
		}
		h.org = office{body: all[j].holding.org.body, core: true, dept: h.org.dept}
		*s = r.word(h)
	}
}

// joinBenches gives a presiding judge and a rank without a department the one of the post that the holder has in the same court:
// 刑庭庭长李文担任|审判长.
func (r *postReader) joinBenches(all []settled) {
	benches := map[string]int{} // index of the last post of a person in a department
	for i := range all {
		s := &all[i]
		if s.status != "former" && len(s.org) == 2 && s.court >= 0 && s.holding.org.body >= 0 {
			benches[s.person] = i
		}
	}
	for i := range all {
		s := &all[i]
		j, known := benches[s.person]
		if !known || !s.inherit || len(s.org) != 1 || s.court < 0 || s.words != "审判长" && r.posts[s.post].head.flags&rankTerm == 0 || !r.sameSeat(&all[j], s) {
			continue
		}
		h := s.holding
		h.org = all[j].holding.org
		*s = r.word(h)
	}
}

// seated says whether a kind of body is one that those who serve in it seldom leave within an article.
func seated(k bodyKind) bool { return k == courtBody || k == procuratorateBody }

// sameSeat says whether two posts belong to one court or procuratorate, as far as the names tell.
func (r *postReader) sameSeat(a, b *settled) bool {
	if a.court >= 0 && b.court >= 0 {
		return a.court == b.court
	}
	x, y := r.norm(r.bodies[a.holding.org.body].core), r.norm(r.bodies[b.holding.org.body].core)
	return strings.HasSuffix(x, y) || strings.HasSuffix(y, x)
}

// word puts a holding into the words of the report.
func (r *postReader) word(h holding) settled {
	po := &r.posts[h.post]
	s := settled{holding: h, person: r.article.names[h.name].person, title: r.wholeTitle(po), court: -1}
	s.words = r.norm(po.front) + r.norm(s.title)
	if po.head.flags&aloneTerm != 0 {
		return s
	}
	if h.org.body >= 0 {
		s.court = r.bodies[h.org.body].court
	}
	s.org = r.pieces(h.org)
	switch len(s.org) {
	case 1:
		s.body = r.norm(s.org[0])
	case 2:
		s.body = r.norm(s.org[0]) + r.norm(s.org[1])
	}
	return s
}

// titleSpans returns the words of a post's title: 署理 … 处长 of 署理某处处长.
func (r *postReader) titleSpans(s *settled) []source.Span {
	if front := r.posts[s.post].front; front.End > front.Start {
		return r.keepSpans(front, s.title)
	}
	return r.keepSpans(s.title)
}

// wholeTitle takes in what stands before the title of a deputy: 第十二届全国|人大代表, 省|人大代表.
func (r *postReader) wholeTitle(po *post) source.Span {
	t := po.title
	if po.head.flags&aloneTerm == 0 || !strings.HasSuffix(r.norm(t), "代表") {
		return t
	}
	for n := 0; n < 10; n++ {
		c, size := r.runeBefore(t.Start)
		if !isDeputyMark(c) || size == 0 {
			break
		}
		t.Start -= size
	}
	if count, _, ok := strings.Cut(r.text[t.Start:t.End], "届"); ok && (count == "" || !strings.HasPrefix(count, "第") && (strings.HasSuffix(r.text[:t.Start], "连任") || strings.HasSuffix(r.text[:t.Start], "当选"))) {
		t.Start += len(count) + len("届") // 连任两届|全国人大代表
	}
	for n, at := 0, t.Start; n < 5 && at > 0; n++ {
		_, size := r.runeBefore(at)
		at -= size
		if end := r.placeEnd(at, t.End); end > t.Start {
			t.Start = at // 河南|省人大代表
		}
	}
	if c, size := r.runeBefore(t.Start); (c == '港' || c == '澳') && strings.HasPrefix(r.text[t.Start:], "区") {
		t.Start -= size // 港区|全国人大代表
	}
	return t
}

// settlePair drops one of two posts of a person where both are the same, or the vaguer one where one says less.
func (r *postReader) settlePair(a, b *settled) {
	if a.drop || b.drop {
		return
	}
	if a.words != b.words {
		if len(a.words) > len(b.words) {
			a, b = b, a
		}
		if strings.HasSuffix(b.words, a.words) && !rankedDown(b.words) && b.words != "非"+a.words && a.rule != "post.from" && !twoStations(a, b) && (a.inherit || a.body == "") {
			a.drop = true
		} else if b.body == "" && strings.HasSuffix(a.body+a.words, b.words) {
			b.drop = true // 立法会议员 where 澳门立法会 has its 议员
		}
		return
	}
	if place := governed(a.body); place != "" && place == b.body {
		b.drop = true // 潍坊市|副市长 where 潍坊市政府 has its 副市长
		a.take(b)
		return
	}
	if place := governed(b.body); place != "" && place == a.body {
		a.drop = true
		b.take(a)
		return
	}
	if a.status != b.status && (a.status == "former" && b.status == "current" || a.status == "current" && b.status == "former") && a.body != "" && b.body != "" && !strings.HasSuffix(a.body, b.body) && !strings.HasSuffix(b.body, a.body) {
		return // 现任庭长, 曾任某法庭庭长
	}
	if a.status == "transferred" && b.status == "appointed" && a.body != "" && a.body != b.body {
		return // 某院院长李文调到另一院
	}
	switch {
	case a.body == b.body, b.body == "", b.inherit && !a.inherit:
		b.drop = true
		a.take(b)
	case a.body == "", a.inherit && !b.inherit:
		a.drop = true
		b.take(a)
	case b.inherit && a.inherit:
		b.drop = true
	case strings.HasSuffix(a.body, b.body) || strings.HasSuffix(b.body, a.body):
		if len(b.body) < len(a.body) != (r.needsPlace(a, b) || boardAlone(a.body) || boardAlone(b.body)) {
			a.body, a.org, a.court = b.body, b.org, b.court
		}
		b.drop = true
		a.take(b)
	}
}

// boardAlone says whether a body is a board of which every firm has one.
func boardAlone(body string) bool {
	switch body {
	case "董事会", "董事局", "理事会", "监事会", "校董会", "委员会", "法学院", "研究院", "研究所":
		return true
	}
	return false
}

// twoStations says whether two posts are stations of a career, each with a verb of its own: 获委任为裁判官,…晋升为主任裁判官, or one names its court.
func twoStations(a, b *settled) bool {
	verb := func(rule string) bool { return rule == "post.take" || rule == "post.transfer" }
	return verb(a.rule) && verb(b.rule) && a.status == b.status || strings.Contains(b.words, "法院")
}

// governed is the place of a government: 潍坊市 of 潍坊市人民政府, "" of any other body.
func governed(body string) string {
	if !strings.HasSuffix(body, "政府") {
		return ""
	}
	return strings.TrimSuffix(strings.TrimSuffix(body, "政府"), "人民")
}

// rankedDown says whether a title begins with a word that makes it another post: 副院长 is no 院长.
func rankedDown(title string) bool {
	return opening(title, []string{"副", "常务副", "第一副", "代理", "代", "署理", "暂委", "助理", "候补", "名誉", "荣誉", "见习", "兼职"}) != ""
}

// needsPlace says whether the longer body of two is the shorter one with its place: 澳门|立法会.
func (r *postReader) needsPlace(a, b *settled) bool {
	long, short := a, b
	if len(short.body) > len(long.body) {
		long, short = short, long
	}
	if long.court >= 0 || len(long.org) == 0 {
		return false
	}
	at := long.org[0].Start
	return r.placeEnd(at, long.org[0].End) == at+len(long.body)-len(short.body)
}

// take keeps the stronger status of two mentions of one post.
func (s *settled) take(other *settled) {
	if s.status == "current" && other.status != "current" {
		s.status = other.status
	}
}
