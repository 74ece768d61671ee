package analyze

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// tails are the characters that end the name of a body or department.
const tails = "联协庭局处科课股室部所队站会院司厂社委办团校行组厅署系网报台馆店园心"

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
	deputy   bool // the last word of the title is 副, 助理 or their like
	within   bool // a field stands in the title: 副|警务|处长
	open     bool // a part of a department stands without its tail: 民事审判…
	inner    bool
	mods     bool
	shares   bool // the department ends in the first character of the head noun: 法制司|长
	status   string
	late     bool // the status stands behind the department: 民一庭原庭长
	head     postTerm
}

// compose reads the longest title that begins at byte i: status words, department, 副, head noun.
func (r *postReader) compose(i, limit int) (best titlePath, ok bool) {
	if r.leadsAt(i) {
		ok = r.extend(i, limit, &titlePath{title: -1}, 0, &best)
	}
	return best, ok
}

// extend goes on with path p from byte i, and puts the best title that it leads to into best.
func (r *postReader) extend(i, limit int, p *titlePath, depth int, best *titlePath) (ok bool) {
	if depth == maxTerms {
		return false
	}
	if n := r.linkInside(i, limit, p); n > 0 {
		return r.extend(i+n, limit, p, depth+1, best)
	}
	var q, longer titlePath // outside the loop, or they would be allocated
	terms := r.termsFrom(i)
	for k := range terms {
		if terms[k].end > limit {
			break
		}
		if !terms[k].leads {
			continue
		}
		t := terms[k]
		q = *p
		done, senior := false, false
		switch t.class {
		case dict.PostHead:
			if strings.HasSuffix(r.text[:t.start], "其") && strings.HasPrefix(r.text[t.start:], "中") {
				continue // 其中|队长
			}
			t = r.assistant(t, limit)
			if done = r.endTitle(&q, t); !done {
				continue
			}
			q.shares = q.dept.End > t.start && q.dept.End > q.dept.Start && officeTail(r.text[t.start:t.end]) == len("司")
		case dict.PostModifier, dict.PostInner:
			if p.open || r.otherWord(t) {
				continue
			}
			q.addModifier(t, i)
			q.deputy = isDeputy(r.text[t.start:t.end])
		case dict.PostStatus:
			if p.open || p.title >= 0 {
				continue
			}
			q.status, q.late, senior = t.kind, p.dept.End > p.dept.Start, r.text[t.start:t.end] == "资深"
		case dict.PostPart, dict.PostTail:
			if !q.addDepartment(t) {
				continue
			}
		}
		if !done {
			if !r.extend(t.end, limit, &q, depth+1, &longer) {
				continue
			}
			q = longer
			if senior && q.title == t.end && firmRanks.closing(r.text[q.title:q.head.end]) != "" {
				q.title, q.status = t.start, p.status // 资深|副总经理
			}
		}
		if !ok || q.head.end > best.head.end || q.head.end == best.head.end && simpler(&q, best) {
			*best, ok = q, true
		}
	}
	return ok
}

// addModifier takes in a word that modifies the title from byte i on: 副, 党组.
func (p *titlePath) addModifier(t postTerm, i int) {
	if p.title < 0 {
		p.title = i
	}
	p.mods = p.mods || t.class == dict.PostModifier
	if t.class == dict.PostInner {
		p.inner, p.innerEnd, p.alone = true, t.end, t.kind == "body"
	}
}

// linkInside returns the length of the word at byte i that leads on from what a path has of its department: 行政复议|与|应诉股, 文保中队|的|民警.
func (r *postReader) linkInside(i, limit int, p *titlePath) int {
	if p.title >= 0 || !p.open && !p.tailed {
		return 0
	}
	c, size := r.runeAt(i)
	switch {
	case i+size >= limit:
	case p.open && (c == '与' || c == '和' || c == '及' || c == '暨') && r.partAt(i+size):
		return size
	case c == '的' && p.tailed && !p.open && p.dept.End == i:
		p.late = true
		return size
	}
	return 0
}

// partAt says whether a part of a department's name begins at byte i.
func (a *article) partAt(i int) bool {
	return slices.ContainsFunc(a.termsAt(i), func(t dict.Match) bool { return t.Class == dict.PostPart })
}

// isDeputy says whether a field may stand behind a word in a title: 副|警务|处长, 助理|刑事检控|专员.
func isDeputy(w string) bool { return w == "副" || w == "助理" || w == "高级" || w == "首席" }

// addDepartment puts a part or a tail to the department of a path. A tail of one character needs a part before it.
func (p *titlePath) addDepartment(t postTerm) bool {
	if p.title >= 0 && p.deputy && !p.inner && (t.class == dict.PostPart || p.open) {
		p.within, p.open = true, t.class == dict.PostPart
		return true
	}
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

// simpler prefers the department of a ministry that shares a character with the head noun, 法制司长 → 法制司, 司长; then a title without a
// department, 行政庭长 is a post in Taiwan, and one with a longer head noun, 党组成员.
func simpler(a, b *titlePath) bool {
	if a.shares != b.shares {
		if short, whole := a, b; a.shares || b.shares {
			if b.shares {
				short, whole = b, a
			}
			if whole.head.start == short.dept.Start {
				return !a.shares // 消防队长 is a rank
			}
		}
		return a.shares
	}
	if empty := a.dept.End == a.dept.Start; empty == (b.dept.End == b.dept.Start) {
		return a.head.start < b.head.start
	}
	return a.dept.End == a.dept.Start && b.dept.End > b.dept.Start
}

// fielded are the head nouns that the field before them belongs to, where the field is no department: 财务|主任, 活动|干事, 司法|联络员.
var fielded = closers("主任", "干事", "负责人", "专员", "专干", "顾问", "联络员", "协理员", "协管员", "社工")

// endTitle puts the head noun to a path. A department may share its last character with it: 民二庭长 → 民二庭, 庭长.
func (r *postReader) endTitle(p *titlePath, t postTerm) bool {
	if r.goesOn(t.end) || strings.HasSuffix(r.text[:t.start], "司") && strings.HasPrefix(r.text[t.start:], "法官") {
		return false // 司|法官
	}
	if w := r.text[p.dept.Start:p.dept.End]; w == "普通" || w == "基层" {
		p.dept, p.open = source.Span{}, false // 一名普通|法官
	}
	if p.open && (t.flags&funcTerm != 0 || fielded.closing(r.text[t.start:t.end]) == r.text[t.start:t.end] && !among(tails, lastRune(r.text[:p.dept.End]))) && p.title < 0 && !p.tailed && !strings.HasSuffix(r.text[:p.dept.End], "组织") && p.dept.End-p.dept.Start >= 2*len("财") {
		p.title, p.dept, p.open = p.dept.Start, source.Span{}, false
	}
	if p.within {
		p.open = false
	}
	if p.open {
		first, size := r.runeAt(t.start)
		if whole := unitTail(r.text[t.start:t.end]); whole > 0 {
			size = whole // 刑事警察大队|长
		} else if !strings.ContainsRune(tails, first) || first == '网' || strings.HasPrefix(r.text[t.start:], "社工") || r.text[p.dept.Start:p.dept.End] == string(first) {
			return false // 网|长, 央行|行长, 社区矫正|社工
		}
		if p.title >= 0 {
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

// assistant takes 助理 behind the head noun of a chief into it: 院长|助理, 总经理|助理.
func (r *postReader) assistant(t postTerm, limit int) postTerm {
	end := t.end + len("助理")
	if end > limit || !strings.HasPrefix(r.text[t.end:], "助理") {
		return t
	}
	for _, w := range [...]string{"长", "主任", "书记", "经理", "主席", "总裁"} {
		if strings.HasSuffix(r.text[t.start:t.end], w) {
			t.end, t.flags = end, t.flags&^oneTerm
			break
		}
	}
	return t
}

// longerTitles are words that make a longer one of the head noun before them.
var longerTitles = openers("局", "事务所", "协会", "公会", "候选人", "委员会", "府", "团", "楼", "级", "办公室", "会议", "人选", "奖", "大会", "集团", "学历", "学位")

// goesOn says whether the text at byte i makes a head noun the beginning of another word: 委员|会, 律师|事务所.
func (r *postReader) goesOn(i int) bool {
	rest := r.text[i:]
	if w := longerTitles.opening(rest); w != "" && !(w == "楼" && r.nameAt(i).Start == i && r.nameAt(i).End-i > 2*len("楼")) {
		return w != "局" && !strings.HasPrefix(rest, "团队") || w == "局" && strings.HasSuffix(r.text[:i], "董事")
	}
	if (strings.HasPrefix(rest, "队") || unitTails.opening(rest) != "") && closing(r.text[:i], []string{"刑警", "交警", "特警", "法警", "巡警", "民警", "法官", "检察官", "律师", "教师", "干部"}) != "" {
		return true // 刑警|队, 交警|支队, 律师|队伍
	}
	if strings.HasSuffix(r.text[:i], "副总") && opening(rest, []string{"工程师", "设计师", "会计师", "经济师", "编辑", "经理", "统", "参谋长"}) != "" {
		return true // 工程副总|设计师, 第二副总|统
	}
	if strings.HasPrefix(rest, "行") && strings.HasSuffix(r.text[:i], "律师") && opening(rest, []string{"行使", "行为", "行业", "行动", "行事", "行贿", "行列"}) == "" {
		return true
	}
	if closing(r.text[:i], []string{"主编", "主笔"}) != "" && opening(rest, []string{"的", "《", "了", "判", "意见", "教材", "本书", "该书"}) != "" && r.nameAt(i+len("的")).Start != i+len("的") {
		return true // 主编|《判例》, 主笔|判决书
	}
	if strings.HasPrefix(rest, "员") && strings.HasSuffix(r.text[:i], "法庭书记") {
		return true // 法庭|书记员
	}
	if strings.HasPrefix(rest, "令") && closing(r.text[:i], []string{"主席", "总统", "总理", "首相"}) != "" {
		return true // 总统|令
	}
	if joinedWords(r.text[:i], rest) && !r.nameBegins(i) {
		return true // but 法官|管小明
	}
	if c, _ := r.runeAt(i); c == '会' {
		return (strings.HasSuffix(r.text[:i], "委员") || strings.HasSuffix(r.text[:i], "委") || strings.HasSuffix(r.text[:i], "事") || strings.HasSuffix(r.text[:i], "律师") || strings.HasSuffix(r.text[:i], "记者") || strings.HasSuffix(r.text[:i], "校董") || strings.HasSuffix(r.text[:i], "乡代") || strings.HasSuffix(r.text[:i], "镇代")) && !strings.HasPrefix(rest, "会见") && !strings.HasPrefix(rest, "会同")
	}
	return strings.HasPrefix(rest, "国") && (strings.HasSuffix(r.text[:i], "主席") || strings.HasSuffix(r.text[:i], "成员")) || strings.HasPrefix(rest, "处") && strings.HasSuffix(r.text[:i], "书")
}

// joinedTo are head nouns, all of joinedHeads, with the characters behind them that make another word.
var (
	joinedHeads = closers("顾问", "会计", "司令", "专委", "秘书", "教师", "记者", "法官", "检察官", "律师", "司法官", "干部", "主席", "专家", "河长", "林长", "田长", "路长")
	joinedTo    = [...]struct{ head, rest string }{
		{"会计", "学师系专处科室核制准凭报"}, {"司令", "部"}, {"专委", "会"}, {"秘书", "局处科"}, {"教师", "法"}, {"记者", "站团"}, {"法官", "管培遴惩法"}, {"检察官", "管培遴惩法"}, {"律师", "管工公"}, {"顾问", "服合费公单协"}, {"司法官", "训特考培"}, {"干部", "管培"}, {"主席", "台"}, {"专家", "组小团库"}, {"河长", "制办"}, {"林长", "制办"}, {"田长", "制办"}, {"路长", "制办"},
	}
	behindHead = openers("智库", "专家库", "人才库", "纪律", "学院", "学校", "论坛", "沙龙", "工作室", "信箱", "接待日", "热线")
)

// joinedWords says whether the text behind a head noun makes another word of it: 会计|学系, 司令|部, 法官|学院.
func joinedWords(before, rest string) bool {
	if joinedHeads.closing(before) != "" {
		for _, w := range joinedTo {
			if ends(before, w.head) && rest != "" && strings.ContainsRune(w.rest, firstRune(rest)) {
				return true
			}
		}
	}
	return behindHead.opening(rest) != ""
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
	if r.noStatus(i) || r.atInstance(i) || strings.HasPrefix(r.text[i:], "大律师") && strings.HasSuffix(r.text[:i], "加拿") || strings.HasPrefix(r.text[i:], "家") && strings.HasSuffix(r.text[:i], "国") {
		return post{}, false
	}
	if p, ok := r.compose(i, limit); ok {
		po := r.standAlone(r.postFrom(i, p), p)
		po.own = po.own || p.within // 副消防处长 has its body in the title
		return po, true
	}
	n := 0
	if r.deputies {
		n = r.deputyPrefix(i)
	}
	if n == 0 {
		return post{}, false
	}
	p, ok := r.compose(i+n, limit)
	if !ok || p.head.flags&aloneTerm == 0 || !strings.HasSuffix(r.text[:p.head.end], "代表") {
		return post{}, false
	}
	return r.postFrom(i, p), true
}

var instances = openers("一审法官", "二审法官", "三审法官", "原审法官", "前审法官", "原审裁判官", "一审裁判官", "一审审判长", "二审审判长")

// atInstance says whether a word for the instance of a trial begins at byte i, or its second character: 一审|法官, 原审|裁判官.
func (r *postReader) atInstance(i int) bool {
	switch c, size := r.runeAt(i); c {
	case '审':
		before, _ := r.runeBefore(i)
		return among("一二三原前", before) && opening(r.text[i+size:], []string{"法官", "裁判官", "审判长", "合议庭"}) != ""
	case '一', '二', '三', '原', '前':
		return strings.HasPrefix(r.text[i+size:], "审") && instances.opening(r.text[i:]) != ""
	}
	return false
}

// noStatus says whether 前 or 原 at byte i ends another word: 日前, 中原.
func (r *postReader) noStatus(i int) bool {
	c, _ := r.runeAt(i)
	if c != '前' && c != '原' {
		return false
	}
	c, size := r.runeBefore(i)
	if c == '中' {
		before, _ := r.runeBefore(i - size)
		return !among(schoolNumbers, before) // 市一中|原校长
	}
	return strings.ContainsRune(beforeStatus, c)
}

// beforeStatus are characters behind which 前 and 原 are part of another word.
const beforeStatus = "之以目日从年月天向面中高草平早午先提眼当生此世休职役"

// standAlone takes a department or an inner body that can stand alone for the body: 财政司|司长, 工会|主席.
func (r *postReader) standAlone(po post, p titlePath) post {
	switch {
	case r.norm(p.dept) == "合议庭":
		po.dept = source.Span{}
	case !p.alone:
	case p.inner && p.title < p.innerEnd && opening(r.text[p.title:p.innerEnd], inside[:]) != "":
	case p.inner && p.title < p.innerEnd:
		po.title.Start, po.inner = p.innerEnd, false
		if po.Start == p.title && !strings.HasSuffix(r.text[:p.innerEnd], "常委会") {
			po.org, po.own = office{body: -1, text: source.Span{Start: p.title, End: p.innerEnd}}, true
			if o, ok := r.fullBody(r.text[p.title:p.innerEnd], po.Start); ok {
				po.org = o // 委员会|主席 behind 某某委员会
			}
		}
	case p.dept.End > p.dept.Start && closing(r.text[:p.dept.End], []string{"科", "股", "课", "室"}) != "":
		// 卫生科 is no body of its own
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
		if next, _ := r.runeAt(i + n + size); size == 0 || !isDeputyMark(c) && (c != '、' || n == 0 || !isDeputyMark(next)) {
			break
		}
		n += size
	}
	return n
}
