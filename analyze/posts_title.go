package analyze

import (
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// tails are the characters that end the name of a body or department.
const tails = "联协庭局处科室部所队站会院司厂社委办团校行组厅署系网报台馆店园心"

// places are the characters that end the name of a place.
const places = "省市县区镇乡村州旗盟"

// maxTerms is how many terms one title can hold: 原 第二 检察 部 常务 副 主任.
const maxTerms = 10

// A titlePath is a title being composed from left to right.
type titlePath struct {
	title    int // where the title begins, -1 before it does
	dept     source.Span
	alone    bool // the department is a body of its own: 财政司, 外交部
	innerEnd int  // where the body inside the body ends: 审判委员会|委员
	tailed   bool // the department has a tail already: 立案庭…
	open     bool // a part of a department stands without its tail: 民事审判…
	inner    bool
	mods     bool
	status   string
	late     bool // the status stands behind the department: 民一庭原庭长
	head     postTerm
}

// compose reads the longest title that begins at byte i: status words, department, 副, head noun.
func (r *postReader) compose(i, limit int) (titlePath, bool) {
	return r.extend(i, limit, titlePath{title: -1}, 0)
}

func (r *postReader) extend(i, limit int, p titlePath, depth int) (best titlePath, ok bool) {
	if depth == maxTerms {
		return best, false
	}
	for _, t := range r.termsFrom(i) {
		if t.end > limit {
			break
		}
		q, done := p, false
		switch t.class {
		case dict.PostHead:
			if done = r.endTitle(&q, t); !done {
				continue
			}
		case dict.PostModifier, dict.PostInner:
			if p.open {
				continue
			}
			if q.title < 0 {
				q.title = i
			}
			q.mods = q.mods || t.class == dict.PostModifier
			if t.class == dict.PostInner {
				q.inner, q.innerEnd, q.alone = true, t.end, t.kind == "body"
			}
		case dict.PostStatus:
			if p.open || p.title >= 0 {
				continue
			}
			q.status, q.late = t.kind, p.dept.End > p.dept.Start
		case dict.PostPart, dict.PostTail:
			if !q.addDepartment(t) {
				continue
			}
		default:
			continue
		}
		if !done {
			if q, done = r.extend(t.end, limit, q, depth+1); !done {
				continue
			}
		}
		if !ok || q.head.end > best.head.end || q.head.end == best.head.end && simpler(q, best) {
			best, ok = q, true
		}
	}
	return best, ok
}

// addDepartment puts a part or a tail to the department of a path. A tail of one character needs a part before it.
func (p *titlePath) addDepartment(t postTerm) bool {
	if p.title >= 0 || p.late {
		return false
	}
	begins := p.dept.End == p.dept.Start
	if t.class == dict.PostPart {
		if begins {
			p.dept.Start, p.alone = t.start, t.kind == "body"
		}
		p.dept.End, p.open = t.end, true
		return true
	}
	if begins {
		if t.end-t.start <= utf8.UTFMax {
			return false
		}
		p.dept.Start = t.start
	}
	p.dept.End, p.open, p.tailed = t.end, false, true
	return true
}

// simpler prefers a title without a department, 行政庭长 is a post in Taiwan, and with a longer head noun, 党组成员.
func simpler(a, b titlePath) bool {
	if empty := a.dept.End == a.dept.Start; empty == (b.dept.End == b.dept.Start) {
		return a.head.start < b.head.start
	}
	return a.dept.End == a.dept.Start && b.dept.End > b.dept.Start
}

// endTitle puts the head noun to a path. A department may share its last character with it: 民二庭长 → 民二庭, 庭长.
func (r *postReader) endTitle(p *titlePath, t postTerm) bool {
	if r.goesOn(t.end) {
		return false
	}
	if p.open && t.flags&funcTerm != 0 && p.title < 0 && !p.tailed && p.dept.End-p.dept.Start >= 2*len("财") {
		p.title, p.dept, p.open = p.dept.Start, source.Span{}, false
	}
	if p.open {
		first, size := r.runeAt(t.start)
		if !strings.ContainsRune(tails, first) || p.title >= 0 {
			return false
		}
		p.dept.End, p.open = t.start+size, false
	}
	if p.title < 0 {
		p.title = t.start
	}
	p.head = t
	return true
}

// goesOn says whether the text at byte i makes a head noun the beginning of another word: 委员|会, 律师|事务所.
func (r *postReader) goesOn(i int) bool {
	rest := r.text[i:]
	for _, w := range [...]string{"局", "事务所", "协会", "公会", "候选人", "府", "团", "楼", "级", "办公室", "会议", "人选"} {
		if strings.HasPrefix(rest, w) {
			return w != "局" && !strings.HasPrefix(rest, "团队") || w == "局" && strings.HasSuffix(r.text[:i], "董事")
		}
	}
	if c, _ := r.runeAt(i); c == '会' {
		return (strings.HasSuffix(r.text[:i], "委员") || strings.HasSuffix(r.text[:i], "事") || strings.HasSuffix(r.text[:i], "律师")) && !strings.HasPrefix(rest, "会见") && !strings.HasPrefix(rest, "会同")
	}
	return strings.HasPrefix(rest, "国") && strings.HasSuffix(r.text[:i], "主席") || strings.HasPrefix(rest, "处") && strings.HasSuffix(r.text[:i], "书")
}

// postFrom makes a post of a path that begins at byte i.
func (r *postReader) postFrom(i int, p titlePath) post {
	return post{
		Span: source.Span{Start: i, End: p.head.end}, title: source.Span{Start: p.title, End: p.head.end},
		head: p.head, mods: p.mods, inner: p.inner, dept: p.dept, status: p.status, org: none(),
	}
}

// freePost reads the post at byte i, in front of which no known body stands.
func (r *postReader) freePost(i, limit int) (post, bool) {
	if r.noStatus(i) {
		return post{}, false
	}
	if p, ok := r.compose(i, limit); ok {
		return r.standAlone(r.postFrom(i, p), p), true
	}
	n := r.deputyPrefix(i)
	if n == 0 {
		return post{}, false
	}
	p, ok := r.compose(i+n, limit)
	if !ok || p.head.flags&aloneTerm == 0 || !strings.HasSuffix(r.text[:p.head.end], "代表") {
		return post{}, false
	}
	return r.postFrom(i, p), true
}

// noStatus says whether 前 or 原 at byte i ends another word: 日前, 中原.
func (r *postReader) noStatus(i int) bool {
	if !strings.HasPrefix(r.text[i:], "前") && !strings.HasPrefix(r.text[i:], "原") {
		return false
	}
	c, _ := r.runeBefore(i)
	return strings.ContainsRune(beforeStatus, c)
}

// beforeStatus are characters behind which 前 and 原 are part of another word.
const beforeStatus = "之以目日从年月天向面中高草平早午先提眼当生此"

// standAlone takes a department or an inner body that can stand alone for the body: 财政司|司长, 工会|主席.
func (r *postReader) standAlone(po post, p titlePath) post {
	switch {
	case !p.alone:
	case p.inner && p.title < p.innerEnd:
		po.title.Start, po.inner = p.innerEnd, false
		if po.Start == p.title && !strings.HasSuffix(r.text[:p.innerEnd], "常委会") {
			po.org, po.own = office{body: -1, text: source.Span{Start: p.title, End: p.innerEnd}}, true
		}
	case p.dept.End > p.dept.Start:
		po.org = office{body: -1, text: p.dept}
		po.dept, po.own = source.Span{}, true
	}
	return po
}

// deputyPrefix returns the length of what says whose deputy somebody is, before 人大代表 at byte i: 第十二届全国, 省.
func (r *postReader) deputyPrefix(i int) int {
	n := 0
	for k := 0; k < 10; k++ {
		c, size := r.runeAt(i + n)
		if size == 0 || !isDeputyMark(c) {
			break
		}
		n += size
	}
	return n
}

// isDeputyMark says whether a character may stand before 人大代表.
func isDeputyMark(c rune) bool {
	switch c {
	case '第', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '届',
		'全', '国', '省', '市', '州', '县', '区', '旗', '镇', '乡', '自', '治':
		return true
	}
	return '0' <= c && c <= '9'
}

// reachBack gives a post the body that the text before it spells but no rule of bodies knows: from byte from on. The text
// ends as bodies do, 联邦调查局|局长, or goes right into a department, 国家|监察委员会|主任.
func (r *postReader) reachBack(po *post, from int) {
	last, _ := r.runeBefore(po.Start)
	if po.head.flags&(freeTerm|aloneTerm) != 0 || po.own && po.org.text.Start != po.Start || po.Start <= from || !isHan(last) || strings.ContainsRune(joints+enders, last) {
		return
	}
	if r.formerOf(po, from) {
		return
	}
	if i := strings.LastIndex(r.text[from:po.Start], "驻"); i >= 0 && po.Start-from-i <= 5*len("驻") && r.sentTo(po, r.textBack(from, po.Start), po.Start) {
		return
	}
	inside := po.own || po.dept.End > po.dept.Start && po.dept.Start == po.Start
	if !inside && !r.endsBody(last, po) {
		return
	}
	start := po.Start
	if i := strings.LastIndex(r.text[from:start], "辖下"); i >= 0 {
		from += i + len("辖下")
	}
	for n := 0; start > from && n < 24; n++ {
		c, size := r.runeBefore(start)
		if !isHan(c) || strings.ContainsRune(joints, c) || strings.ContainsRune("和与及", c) {
			break
		}
		start -= size
	}
	end := po.Start
	if po.own {
		end = po.org.text.End // 欧盟|委员会|主席
	}
	if kind, ok := genericBody(r.text[start:end]); ok && !po.own {
		po.Start, po.generic = start, kind
		return
	}
	if max(end, po.dept.End)-start < 2*len("院") {
		return
	}
	if r.sentTo(po, start, end) {
		return
	}
	if start = r.skipWords(start, end); max(end, po.dept.End)-start < 2*len("院") || start == end {
		return
	}
	po.org = office{body: -1, text: source.Span{Start: start, End: end}, dept: po.dept}
	po.Start, po.own = start, true
}

// sentTo takes 驻美 into the title of an envoy: 日本|驻美大使.
func (r *postReader) sentTo(po *post, start, end int) bool {
	i := strings.LastIndex(r.text[start:end], "驻")
	if i < 0 || !strings.HasSuffix(r.headText(po), "使") && !strings.HasSuffix(r.headText(po), "领事") {
		return false
	}
	po.title.Start = start + i
	po.Start, po.own = po.title.Start, true
	if i > 0 {
		po.org = office{body: -1, text: source.Span{Start: start, End: start + i}}
		po.Start = start
	}
	return true
}

// textBack returns where the run of characters without joints that ends at byte end begins, from at the earliest.
func (r *postReader) textBack(from, end int) int {
	start := end
	for start > from {
		c, size := r.runeBefore(start)
		if !isHan(c) || strings.ContainsRune(joints, c) {
			break
		}
		start -= size
	}
	return start
}

// skipWords steps over the words of time and doing before the name of a body: 也|要求|指挥中心, 当天|警察局.
func (r *postReader) skipWords(start, end int) int {
	for start < end {
		n := 0
		for _, w := range doings {
			if strings.HasPrefix(r.text[start:end], w) {
				n = max(n, len(w))
			}
		}
		longer := false
		dict.WordsAt(r.text[start:end], func(size int, w dict.WordInfo) bool {
			switch {
			case size == len("一"):
			case w.Tag == dict.TagTime || w.Tag == dict.TagFunction:
				n, longer = max(n, size), longer && size < n
			default:
				longer = longer || size > n
			}
			return true
		})
		if n == 0 || longer || start+n > end {
			return start
		}
		start += n
	}
	return start
}

// doings are words that may stand before the name of a body and are none of it.
var doings = [...]string{"也", "并", "已", "连", "而", "但", "因", "又", "再", "还", "则", "便", "就", "曾", "将", "会", "给", "予", "向", "要求", "可望", "守住", "接受", "会见", "采访", "任命", "委任", "起诉", "批评", "推出", "包括", "邀请", "陪同", "拜访", "感谢", "祝贺", "得知", "获悉", "听取", "知会", "提名", "质疑", "取代", "接替", "代表", "联同", "一名", "一位", "两名", "三名", "其中", "该", "另一名", "另一位", "连同", "追问", "访问", "怒轰", "委派"}

// genericBody returns the sort of body that a word names without saying which: 法院|党组书记.
func genericBody(s string) (kind string, ok bool) {
	switch s {
	case "法院", "人民法院", "法庭", "合议庭", "原审法院", "一审法院", "二审法院":
		return "court", true
	case "检察院", "人民检察院", "检方", "检察机关":
		return "proc", true
	case "公安局", "公安机关", "派出所", "警方":
		return "police", true
	case "司法局", "司法所":
		return "justice", true
	}
	return "", false
}

// maxFormer is how many characters the name of a body may have that nothing but 前 or 原 behind it gives away.
const maxFormer = 8

// formerOf gives a former post the short name before it: 新地|前联席主席, at the start of a clause or a list's item.
func (r *postReader) formerOf(po *post, from int) bool {
	n := utf8.RuneCountInString(r.text[from:po.Start])
	if po.own || po.status != "former" || n < 2 || n > maxFormer || po.dept.End > po.dept.Start {
		return false
	}
	for _, c := range r.text[from:po.Start] {
		if !isHan(c) || strings.ContainsRune(joints+enders, c) || strings.ContainsRune("和与及", c) {
			return false
		}
	}
	if k := len(r.atoms); k > 0 && r.atoms[k-1].Start != from {
		return false
	}
	if from = r.skipWords(from, po.Start); utf8.RuneCountInString(r.text[from:po.Start]) < 2 {
		return true
	}
	po.org = office{body: -1, text: source.Span{Start: from, End: po.Start}}
	po.Start, po.own = from, true
	return true
}

// endsBody says whether the character before a post ends the name of a body, or of a place for those who govern one.
func (r *postReader) endsBody(last rune, po *post) bool {
	if po.status != "" && last != firstRune(r.headText(po)) {
		return false
	}
	place := po.head.kind == "place" || po.head.kind == "party" || strings.HasSuffix(r.headText(po), "检察长")
	return strings.ContainsRune(tails, last) || place && strings.ContainsRune(places, last)
}

// enders are characters that end a word for time or manner before a post, not the name of a body: 会上, 随后, 其中.
const enders = "上下后中时间日里内外说道示出过着前来去等起见往自又也还都只就才"
