package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// pieces returns the words of a body: its shortest form in the text that still has its place, and the department.
func (r *postReader) pieces(o office) []source.Span {
	var pieces [3]source.Span
	n, dept := 0, o.dept
	switch {
	case o.body >= 0:
		b := r.bodies[o.body]
		if dept.End <= dept.Start && !o.core {
			dept = source.Span{Start: b.core.End, End: b.End}
		}
		pieces[0], n = r.shortForm(b), 1
	case o.text.End > o.text.Start:
		pieces[0], n = r.shortForm(bodyHit{Span: o.text, core: o.text, court: -1}), 1
	}
	if n > 0 {
		if i := r.formerWithin(pieces[0]); i > 0 {
			pieces[1], n = source.Span{Start: i + len("前"), End: pieces[0].End}, 2
			pieces[0].End = i
		}
	}
	if dept.End > dept.Start {
		pieces[n] = dept
		n++
	}
	return r.keepSpans(pieces[:n]...)
}

// formerWithin returns the byte of 前 or 原 between a body and a part of it, which tells of the post: 香港大学|前|校务委员会主席; 0 for none.
func (r *postReader) formerWithin(s source.Span) int {
	words := r.norm(s)
	for _, w := range [...]string{"前", "原"} {
		i := strings.Index(words, w)
		if i < 2*len(w) || len(words)-i < 4*len(w) || !among("学院会署处局部司", lastRune(words[:i])) || !among("会处局部组院", lastRune(words)) {
			continue
		}
		if opening(words[i:], []string{"前海", "前线", "前进", "前沿", "前锋", "前哨", "前瞻", "前列", "前期", "原子", "原则", "原住", "原民", "原创", "原产", "原审", "原讼", "原料", "原油"}) == "" {
			return s.Start + i
		}
	}
	return 0
}

// A formBook knows the forms in which the article names each body.
type formBook struct {
	courts map[int]source.Span    // shortest placed form of a court, by entity
	others []bodyHit              // the other bodies, each form once
	short  map[string]source.Span // what shortForm found for a form
	brief  map[string]string      // what briefly makes of a form
	sought int                    // for how many forms a shorter one was looked for
}

// maxForms is how many forms of bodies are compared with each other.
const maxForms = 256

// readForms fills the book.
func (r *postReader) readForms() {
	r.forms = formBook{courts: map[int]source.Span{}, short: map[string]source.Span{}, brief: map[string]string{}}
	abroad := map[int]bool{}
	seen := map[string]bool{}
	for _, b := range r.bodies {
		if e := r.entity(b); e >= 0 {
			abroad[e] = abroad[e] || r.startsAbroad(b.core)
		} else if t := r.norm(b.core); b.court < 0 && !seen[t] && len(r.forms.others) < maxForms {
			seen[t] = true
			r.forms.others = append(r.forms.others, b)
		}
	}
	for _, b := range r.bodies {
		e := r.entity(b)
		if e < 0 || r.relative(b.core, abroad[e]) {
			continue
		}
		if best, ok := r.forms.courts[e]; !ok || r.runes(b.core) < r.runes(best) {
			r.forms.courts[e] = b.core
		}
	}
}

// entity is the court entity of a body, -1 for none.
func (r *postReader) entity(b bodyHit) int {
	if b.court < 0 {
		return -1
	}
	return r.courts[b.court].entity
}

func (r *postReader) runes(s source.Span) int { return runeCount(r.norm(s)) }

// startsAbroad says whether a court's name begins with its country: 英国最高法院.
func (r *postReader) startsAbroad(s source.Span) bool {
	if !strings.HasSuffix(r.norm(s), "最高法院") {
		return false
	}
	for _, t := range r.termsFrom(s.Start) {
		if t.class == dict.Country {
			return true
		}
	}
	return false
}

// shortForm returns the shortest form of a body that has its place.
func (r *postReader) shortForm(b bodyHit) source.Span {
	if e := r.entity(b); e >= 0 {
		if best, ok := r.forms.courts[e]; ok {
			return best
		}
		return b.core
	}
	if b.court >= 0 {
		return b.core
	}
	words := r.norm(b.core)
	if best, ok := r.forms.short[words]; ok {
		return best
	}
	if r.relative(b.core, false) {
		return r.placedForm(b, words)
	}
	best := b.core
	for _, other := range r.forms.others {
		if r.sameHit(b, other) && !r.relative(other.core, false) && r.runes(other.core) < r.runes(best) && (r.hasPlace(other.core) || other.ref.full != "" && other.kind != procuratorateBody) {
			best = other.core
		}
	}
	best = r.briefForm(b, best)
	r.forms.short[words] = best
	return best
}

// hasPlace says whether a form says which body it is: 长沙市公安局, 最高检.
func (r *postReader) hasPlace(s source.Span) bool {
	return r.placeEnd(s.Start, s.End) > 0 || strings.HasPrefix(r.norm(s), "最高")
}

// placedForm returns the form with its place that a relative one stands for: the last one before it, 绍兴市委 …市委; where none
// stands before it the first one.
func (r *postReader) placedForm(b bodyHit, words string) source.Span {
	best, found, several := b.core, false, false
	for _, other := range r.forms.others {
		if !r.sameHit(b, other) || found && r.brief(best) == r.brief(other.core) {
			continue
		}
		if r.relative(other.core, false) {
			if !found && r.brief(best) == r.brief(other.core) && r.runes(other.core) < r.runes(best) {
				best = other.core // 县|人大常委会 for 县十六届人大常委会
			}
			continue
		}
		if strings.Contains(r.norm(other.core), "届") {
			continue
		}
		if found {
			several = true
			break
		}
		best, found = other.core, true
	}
	if !several {
		r.forms.short[words] = best
		return best
	}
	for i, n := r.bodyBefore(b.Start), 0; i >= 0 && n < maxCourts; i, n = i-1, n+1 {
		if other := r.bodies[i]; r.sameHit(b, other) && !r.relative(other.core, false) {
			return other.core
		}
	}
	return best
}

// mayBrief are the first characters of what briefly replaces.
var mayBrief = newRuneSet("检律政代常纪地高警人共委")

// briefly shortens the words of bodies that have a short form.
var briefly = strings.NewReplacer("检察院", "检", "律师协会", "律协", "政治协商会议", "政协", "代表大会", "大", "常务委员会", "常委会", "纪律检查委员会", "纪委", "政法委员会", "政法委", "地方检察署", "地检署", "地方法院检察署", "地检署", "高等检察署", "高检署", "政府警察局", "警局", "警察局", "警局", "人民", "", "共产党", "共", "委员会", "委")

// shorten gives the words of a body in brief, without the term of a congress: 县|十六届|人大常委会.
func shorten(words string) string {
	if i := strings.Index(words, "届"); i > 0 && i+len("届") < len(words) {
		words = strings.TrimSuffix(strings.TrimRight(words[:i], "一二三四五六七八九十0123456789"), "第") + words[i+len("届"):]
	}
	if !mayBrief.in(words) {
		return words // nothing to allocate for
	}
	return briefly.Replace(words)
}

// briefName gives a body in brief words, for a short name what it stands for.
func (r *postReader) briefName(b bodyHit) string {
	if b.ref.full != "" {
		return shorten(b.ref.full)
	}
	return r.brief(b.core)
}

// sameHit says whether two mentions of bodies that are no courts name one body, by their words.
func (r *postReader) sameHit(a, b bodyHit) bool {
	if a.kind != b.kind && a.kind != otherBody {
		return false
	}
	x, y := r.briefName(a), r.briefName(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	front, ok := strings.CutSuffix(y, x)
	return ok && ((a.ref.full == "") == (b.ref.full == "") || ofPlace(front))
}

// ofPlace says whether what a longer name of a body has in front says only where or whose it is: 香港|记者协会, but 摄影|记者协会.
func ofPlace(front string) bool {
	switch front {
	case "", "国立", "财团法人", "社团法人", "中央", "全国", "中华民国", "中华", "行政院", "法务部", "内政部", "特区", "香港特区", "香港特别行政区", "香港", "台湾", "澳门", "福建":
		return true
	}
	return false
}

// brief returns a form in brief words.
func (r *postReader) brief(s source.Span) string {
	words := r.norm(s)
	short, known := r.forms.brief[words]
	if known {
		return short
	}
	short = shorten(words)
	if r.jurisdiction == dict.Taiwan {
		if name, _ := taiwanOffice(words); name != "" {
			short = shorten(name) // 高雄高分检
		}
	}
	r.forms.brief[words] = short
	return short
}

// noPlace are beginnings of forms that need their place from the text around them.
var noPlace = openers("自治", "中院", "高院", "法院", "检察院", "中级", "高级", "法庭", "公安局", "司法局", "人民", "地院", "地方")

// relative says whether a form needs its place from the text around it: 市中院, 县检察院, 省委; 北院, 花高分院, 雄检.
func (r *postReader) relative(s source.Span, abroad bool) bool {
	t := r.norm(s)
	if strings.HasPrefix(t, "区域法院") || t == "区院" && r.jurisdiction == dict.HongKong {
		return false
	}
	if noPlace.opening(t) != "" {
		return true
	}
	switch t {
	case "铁路法院", "铁路运输法院", "海事法院", "知识产权法院", "知产法院", "互联网法院", "金融法院", "军事法院":
		return true
	}
	n := runeCount(t)
	if strings.HasSuffix(t, "检") && (n == 2 || t == "新北检") || t == "立会" {
		return true
	}
	if strings.HasSuffix(t, "院") && (n == 2 && t != "终院" || n == 4 && strings.HasSuffix(t, "高分院")) {
		return true
	}
	if strings.HasPrefix(t, "地区") {
		return true // 地区中院
	}
	switch firstRune(t) {
	case '省', '市', '县', '区', '州', '旗':
		return true
	case '镇', '乡':
		return r.placeEnd(s.Start, s.End) == 0 // 镇巴县法院 has its place
	}
	return abroad && t == "最高法院"
}
