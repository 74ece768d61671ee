package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Companies, villages and their workshops have names that only their place shows: between the marks of a list, in front of the verb of an
// award, 海山集团包装车间、云岭村获评….

// unitEnds are the characters that end the name of a part of a body.
const unitEnds = bodyEnds + places + "班组岗位线港段厂矿井机连营旅队户流业城域地股体"

// namedBodies returns the list of bodies that stands right in front of a verb at byte at: known ones, known ones with their part behind
// them, and runs of characters that end as such names do.
func (r *honorReader) namedBodies(at, floor int, wanted string) []party {
	if wanted == "person" {
		return nil
	}
	end := r.passAdverbs(at, floor)
	if i := lastIndex(r.text[floor:end], "等"); i > 0 && r.counted(r.text[floor+i:end]) {
		end = floor + i
	}
	if i := strings.LastIndexByte(r.text[floor:end], '('); i > 0 && strings.HasSuffix(r.text[floor:end], ")") {
		end = floor + i // 市税务局(机关)
	}
	for _, measure := range []string{"支", "个", "家"} {
		if i := lastIndex(r.text[floor:end], measure); i > 0 && end-floor-i < 24 {
			if digits := strings.TrimRight(r.text[floor:floor+i], "0123456789"); len(digits) < i {
				end = floor + len(digits) // 国家队、省队4支运动队
				break
			}
		}
	}
	var got []party
	for {
		p, ok := r.bodyItem(source.Span{Start: r.itemStart(end, floor), End: end}, wanted)
		if !ok {
			return got
		}
		got = append([]party{p}, got...)
		if end = r.beforeSeparator(p.Start, floor); end == p.Start {
			return got
		}
	}
}

// stepsUp are verbs in front of a stage, which begin no name: 走上领奖台.
var stepsUp = openers("走上", "登上", "站上")

// bodyItem reads one item of such a list.
func (r *honorReader) bodyItem(s source.Span, wanted string) (party, bool) {
	for lead := " "; lead != ""; s.Start += len(lead) {
		lead = opening(r.norm(s), []string{"其中", "此外", "近日", "日前", "会上", "由", "目前", "热烈祝贺", "祝贺", "恭喜", "喜讯", "喜报", "我院", "我校", "我市", "我县", "我区", "我省", "我所", "我局", "我镇"})
	}
	if i := lastIndex(r.norm(s), "的"); i >= 0 {
		s.Start += i + len("的")
	}
	in := r.partiesIn(s)
	for i, p := range in {
		if p.kind == "person" {
			break
		}
		if p.Start != s.Start {
			continue
		}
		if p.End == s.End {
			return p, true
		}
		if rest := (source.Span{Start: p.End, End: s.End}); i == len(in)-1 && r.partOf(rest) {
			p.End = s.End
			p.name = p.Span
			return p, true
		}
	}
	if len(in) > 0 || wanted != "body" {
		return party{}, false
	}
	last, _ := r.runeBefore(s.End)
	if n := runeCount(r.norm(s)); n < 4 || n > 20 || !strings.ContainsRune(unitEnds, last) || !r.plainRun(s) || stepsUp.opening(r.norm(s)) != "" {
		return party{}, false
	}
	return party{Span: s, kind: "organisation", court: -1, name: s}, true
}

// partOf reports whether a span behind a body names a part of it: 包装车间, 综采二区甲班; not 职工, 三名法官.
func (r *honorReader) partOf(s source.Span) bool {
	last, _ := r.runeBefore(s.End)
	n := runeCount(r.norm(s))
	return n >= 2 && n <= 18 && strings.ContainsRune(unitEnds, last) && r.plainRun(s)
}

// withUnit returns a body with the part of it that fills the rest up to byte end: 县税务局|纳税服务厅, 律师事务所|双峰分所.
func (r *honorReader) withUnit(p party, end int) party {
	if rest := (source.Span{Start: p.End, End: end}); p.kind != "person" && rest.Start < rest.End && p.name == p.Span && r.partOf(rest) {
		p.End = end
		p.name = p.Span
	}
	return p
}

// withUnitOf returns a body with the unit of it that the words behind it in a clause name as their subject: 县检察院|“星火”工作室|今年又有新举措.
func (r *honorReader) withUnitOf(p party, clause source.Span) party {
	if p.kind == "person" {
		return p
	}
	for _, m := range r.marksIn(source.Span{Start: p.End, End: min(clause.End, p.End+20*len("一"))}) {
		if m.Class != dict.HonorUnit || m.Start < p.End || !r.predicateAt(m.End) {
			continue
		}
		if unit, ok := r.unitBefore(m.End, p.Start); ok && unit.Start == p.Start && unit.End == m.End {
			return unit
		}
	}
	return p
}

// addBodies appends the bodies, each with the end of the post that stands right behind it.
func (a *article) addBodies(parties []party) []party {
	next := 0
	for _, b := range a.bodies {
		if a.isGang(b.Span) || a.isGrade(b.Span) || a.namesJury(b.Span) {
			continue
		}
		p := party{Span: a.withoutLead(b.Span), kind: "organisation", court: b.court, media: b.kind == mediaBody}
		if b.court >= 0 {
			p.kind = "court"
		}
		for next < len(a.posts) && a.posts[next].title[0].Start < b.End {
			next++
		}
		if next < len(a.posts) && a.posts[next].rightBehind(b.Start) {
			p.post = a.posts[next].title[0].End
		}
		parties = append(parties, p)
	}
	return parties
}

// namesJury reports whether a body is the jury in the name of a prize: 评委会|特别奖.
func (a *article) namesJury(s source.Span) bool {
	return closing(a.norm(s), []string{"评委会", "组委会", "评审会", "评审团", "评审委员会", "组织委员会"}) != "" && opening(a.text[s.End:], []string{"特别", "大奖", "推荐", "荣誉奖", "鼓励奖", "奖"}) != ""
}

// plainRun reports whether a span can be a name: characters without a pronoun, a preposition, an honor or a count of people in them.
func (r *honorReader) plainRun(s source.Span) bool {
	text := r.norm(s)
	return r.hanRun(s.Start, s.End) == s.End && opening(text, []string{"所", "下列", "以下", "上述", "有关", "相关", "各", "基层", "中级人民", "高级人民"}) == "" && !strings.ContainsAny(text, "我你他她它该本各的了是在被获向为从将把让给与和及并都也曾已年月日这那其全") &&
		!r.counted(text) && !r.holdsHonor(s) && !r.leavesOut(s.Start, s.End)
}

// quotedGroup returns the group whose name in quotation marks stands right in front of a verb at byte at: “星期天学堂”获…; a work is none.
func (r *honorReader) quotedGroup(at, floor int) (party, bool) {
	end := r.passAdverbs(at, floor)
	for _, word := range []string{"上月", "上周", "昨天", "今天", "本月", "前年", "近年", "日前"} {
		if cut := strings.TrimSuffix(r.text[floor:end], word); len(cut) < end-floor {
			end = r.passAdverbs(floor+len(cut), floor)
		}
	}
	text := r.text[floor:max(floor, end)]
	open := strings.LastIndex(text, "“")
	if !strings.HasSuffix(text, "”") || open < 0 {
		return party{}, false
	}
	inside := source.Span{Start: floor + open + len("“"), End: floor + len(text) - len("”")}
	if n := runeCount(r.norm(inside)); n < 3 || n > 14 || r.holdsHonor(inside) && closing(r.norm(inside), []string{"小组", "团队", "队", "工作室", "社"}) == "" || r.holdsHead(inside) || r.hanRun(inside.Start, inside.End) != inside.End {
		return party{}, false
	}
	lead := text[:open]
	if lead != "" && closing(lead, []string{"的", "由", "、", "和", "与", "及"}) == "" {
		return party{}, false
	}
	if holdsAnyWord(lead, []string{"作品", "论文", "案例", "文章", "歌曲", "创作", "撰写", "拍摄", "制作", "题为", "节目", "视频", "电影", "项目", "专案", "计划", "荣获", "获评"}) {
		return party{}, false
	}
	return party{Span: inside, kind: "organisation", court: -1, name: inside}, true
}

// quotedUnit returns the unit whose name in quotation marks ends at byte end: “枫叶调解队”.
func (r *honorReader) quotedUnit(end, floor int) (party, bool) {
	const longest = 12 * len("队")
	text, closed := strings.CutSuffix(r.text[floor:max(floor, end)], "”")
	if !closed {
		return party{}, false
	}
	text = cutFront(text, longest+len("“"))
	open := strings.LastIndex(text, "“")
	if open < 0 {
		return party{}, false
	}
	inside := source.Span{End: end - len("”")}
	inside.Start = inside.End - len(text) + open + len("“")
	if last, _ := r.runeBefore(inside.End); inside.End-inside.Start < len("调解队") || !among("队组班坊庭室所团社连院站", last) || r.holdsHonor(inside) || r.hanRun(inside.Start, inside.End) != inside.End {
		return party{}, false
	}
	return party{Span: source.Span{Start: inside.Start - len("“"), End: end}, kind: "organisation", court: -1, name: inside}, true
}

// mediaParties adds the newspapers that a text names in book-title marks: 《大河日报》获颁新闻奖.
func (a *article) mediaParties(parties []party) []party {
	for at := 0; ; {
		i := index(a.text[at:], "《")
		if i < 0 {
			return parties
		}
		start := at + i
		at = start + len("《")
		end := strings.Index(a.text[at:min(len(a.text), at+40)], "》")
		if end < 0 {
			continue
		}
		for _, tail := range []string{"报", "周刊", "月刊", "杂志", "时报", "新闻", "新闻网", "报导者", "报道者", "传媒"} {
			if strings.HasSuffix(a.text[at:at+end], tail) {
				parties = addMedium(parties, party{Span: source.Span{Start: start, End: at + end + len("》")}, kind: "organisation", court: -1, media: true,
					name: source.Span{Start: at, End: at + end}})
				break
			}
		}
	}
}

// addMedium adds a medium, in place of the body that its name is known as; another party inside the marks keeps them.
func addMedium(parties []party, m party) []party {
	for i, p := range parties {
		if p.Start < m.End && m.Start < p.End {
			if p.kind == "organisation" && p.Start >= m.Start && p.End <= m.End {
				parties[i] = m
			}
			return parties
		}
	}
	return append(parties, m)
}
