package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A prize for a work is its author's: 李明撰写的《…》、王芳撰写的《…》等2篇论文获得一等奖.

// maxBehindWork is how far behind a work, in bytes, its prize can stand.
const maxBehindWork = 180

// writing are the verbs between an author and the work.
var writing = [...]string{"撰写", "合写", "合著", "合作", "共同完成", "执笔", "所写", "所著", "主笔", "起草", "制作", "创作", "拍摄", "编剧", "执导", "编导", "导演", "设计", "编排", "绘制", "改编", "主演", "演唱", "论文", "文章", "调研报告", "判决书", "裁判文书", "作品", "案例"}

// authors returns who wrote the works in book-title marks that stand as the subject of a verb at byte at. It reports whether the subject
// is a work, be its author named or not.
func (r *honorReader) authors(at int) (got []party, ok bool) {
	if !strings.Contains(r.text[max(r.sentence.Start, at-maxBehindWork):at], "》") {
		return nil, false
	}
	segment := source.Span{Start: r.segmentStart(at), End: at}
	last := lastIndex(r.norm(segment), "》")
	if last >= 0 && closing(r.norm(segment)[:last], []string{"决定", "通知", "通报", "意见", "办法", "方案", "规定", "名单", "命令", "条例", "公告"}) != "" {
		return nil, false // 宣读《关于表彰…的决定》,民一庭获评…
	}
	if in := r.partiesIn(segment); last >= 0 && len(in) > 0 && in[len(in)-1].media && in[len(in)-1].End == segment.Start+last+len("》") {
		return nil, false // 《大河日报》获…奖
	}
	if last < 0 || !r.workEnds(source.Span{Start: r.behindHolder(segment.Start+last+len("》"), at), End: at}) {
		return nil, false
	}
	from := segment.Start
	for from < at {
		open := strings.Index(r.text[from:at], "《")
		if open < 0 {
			break
		}
		got = append(got, r.writers(source.Span{Start: from, End: from + open})...)
		closed := strings.Index(r.text[from+open:at], "》")
		if closed < 0 {
			break
		}
		from += open + closed + len("》")
		if lead := strings.TrimPrefix(r.text[from:at], "("); len(lead) < at-from { // 《…》(作者:李明)
			lead = lead[len(opening(lead, []string{"作者:", "作者"})):]
			in, _ := r.holdersFrom(at-len(lead), r.behindHolder(from, at)-len(")"), "person", false)
			got = append(got, in...)
		}
	}
	if len(got) == 0 {
		got = r.senders(segment)
	}
	if len(got) == 0 && r.authorless(segment) {
		got = r.person
	} else if len(got) == 0 {
		got = r.publisher(segment)
	}
	return got, true
}

// makerInBrackets returns the maker of a work that brackets in front of a verb at byte at name: 某县法院(2019)…号(承办人|李明)|获一等奖.
func (r *honorReader) makerInBrackets(start, at int) []party {
	text := r.text[start:r.passAdverbs(at, start)]
	open := strings.LastIndexByte(text, '(')
	if open < 0 || !strings.HasSuffix(text, ")") {
		return nil
	}
	inside := text[open+1 : len(text)-1]
	rest := inside[len(opening(inside, []string{"承办人", "承办法官", "承办检察官", "主审法官", "主审人", "撰写人", "编写人", "执笔人", "作者", "主讲人", "制作人"})):]
	if len(rest) == len(inside) {
		return nil
	}
	rest = strings.TrimLeft(rest, ": ")
	got, _ := r.holdersFrom(start+len(text)-1-len(rest), start+len(text)-1, "person", false)
	return got
}

// publisher returns who is the subject of the clauses in front of a work that somebody brings out: 李明退休,此后|出版《…》,次年该书获奖.
func (r *honorReader) publisher(segment source.Span) []party {
	i := strings.Index(r.norm(segment), "《")
	if i < 0 || closing(r.norm(segment)[:i], []string{"出版", "出版了", "写成", "写成了", "著有", "写出", "写出了", "推出", "发表", "完成", "编著", "主编", "写就"}) == "" {
		return nil
	}
	for k := r.clauseIndex(segment.Start + i); k >= 0; k-- {
		if p, ok := r.subject(r.clauses[k], "person"); ok {
			return []party{p}
		}
	}
	return r.person
}

// senders returns the bodies that made or sent in the works of a segment: 县法院选送的《…》.
func (r *honorReader) senders(segment source.Span) (got []party) {
	text := r.norm(segment)
	for at := 0; ; {
		i := strings.Index(text[at:], "《")
		if i < 0 {
			return got
		}
		at += i
		lead := text[:at]
		lead = lead[:len(lead)-len(closing(lead, []string{"微电影", "短视频", "微视频", "微动漫", "微短剧", "短剧", "短片", "宣传片", "专题片", "影片", "节目", "作品", "案例", "情景剧", "小品", "歌曲", "动漫", "一片"}))]
		lead = lead[:len(lead)-len(closing(lead, []string{"法治", "法制", "普法", "原创", "廉政", "首部"}))]
		lead = strings.TrimSuffix(lead, "的")
		if in := r.group(source.Span{Start: segment.Start, End: segment.Start + len(lead)}); len(lead) < at && len(in) > 0 && in[0].court >= 0 && in[len(in)-1].End == segment.Start+len(lead) {
			got = append(got, in...) // 县法院的微电影《…》, 县法院微电影《…》
		} else if verb := closing(lead, []string{"选送", "报送", "推送", "选报", "自编自拍", "自编自导", "自导自演", "拍摄", "摄制", "制作", "出品", "创作", "编排", "原创"}); verb != "" && len(lead) < at {
			end := segment.Start + len(lead) - len(verb)
			end -= len(closing(r.text[segment.Start:end], []string{"联合", "共同", "合作", "独立", "自主", "参与", "组织", "牵头", "精心", "倾力"}))
			if in := r.group(source.Span{Start: segment.Start, End: end}); len(in) > 0 && in[0].kind != "person" && in[len(in)-1].End == end && !strings.HasSuffix(r.text[:in[0].Start], "由") {
				got = append(got, in...)
			}
		}
		at += len("《")
	}
}

// segmentStart returns where the part of the sentence begins that a verb at byte at closes: behind the semicolon or the honor before it.
func (r *honorReader) segmentStart(at int) int {
	i := r.clauseIndex(at)
	start := r.clauses[i].Start
	for i > 0 && r.text[start-1] != ';' && !slices.ContainsFunc(r.used, func(s source.Span) bool { return s.End > r.clauses[i-1].Start && s.End <= r.clauses[i-1].End }) {
		i--
		start = r.clauses[i].Start
	}
	return start
}

// workEnds reports whether the words between a work and a verb leave the work its subject: 一文, 等3篇论文, or a clause about it.
func (r *honorReader) workEnds(s source.Span) bool {
	text := strings.TrimSpace(r.text[s.Start:max(s.Start, r.passAdverbs(s.End, s.Start))])
	if rest, ok := strings.CutPrefix(text, "一"); ok && !r.counted(cutAt(text, 6)) {
		return rest != "" // 一文, 一书, 一片
	}
	for _, word := range []string{"等", "论文", "一案", "案", "报告", "判决", "裁判文书"} {
		if strings.HasPrefix(text, word) {
			text = strings.TrimPrefix(text, word)
			break
		}
	}
	if text == "" {
		return true
	}
	return len(r.partiesIn(s)) == 0 && (r.counted(text) || strings.ContainsAny(text, "篇件") || strings.HasPrefix(text, "从") || strings.HasPrefix(text, "在"))
}

// writers returns the authors that the words in front of a work end with: the people with nothing but a post or a verb of writing behind
// them, and those listed with them.
func (r *honorReader) writers(lead source.Span) []party {
	text := r.norm(lead)
	verb := -1
	for _, word := range writing {
		if i := lastIndex(text, word); i > verb {
			verb = i
		}
	}
	if verb < 0 && strings.HasSuffix(text, "的") {
		verb = len(text) - len("的") // 法官黄迁的《…》
	} else if verb < 0 && strings.HasPrefix(text, "、") {
		verb = len(text) // 《…》、黄迁《…》
	}
	in := keep(r.recipients(r.partiesIn(lead)), "person")
	floor := lead.Start
	for _, p := range r.partiesIn(lead) {
		floor = p.End
	}
	if verb >= 0 && floor <= lead.Start+verb {
		if p, ok := r.unlistedPerson(lead.Start+verb, floor); ok {
			in = append(in, p)
		}
	}
	n := len(in)
	if n == 0 {
		return nil
	}
	if gap := r.text[in[n-1].End:lead.End]; runeCount(gap) > 24 || strings.ContainsAny(gap, ",。;:在据由") {
		return nil
	}
	first := n - 1
	for first > 0 && r.writeTogether(in[first-1], in[first]) {
		first--
	}
	return in[first:]
}

// writeTogether reports whether two people stand side by side as authors, each with office and post: 副院长甲,刑庭庭长乙.
func (r *honorReader) writeTogether(left, right party) bool {
	gap := r.text[left.End:right.Start]
	if runeCount(gap) > 24 || strings.ContainsAny(gap, "。;:的由") {
		return false
	}
	return strings.ContainsAny(gap, ",、 与和及")
}

// authorless reports whether the first work of a segment has nobody in front of it, so that it is by whom the text speaks of: 论文《…》,
// 其撰写的《…》, or the second work of a sentence.
func (r *honorReader) authorless(segment source.Span) bool {
	i := strings.Index(r.norm(segment), "《")
	lead := r.norm(source.Span{Start: segment.Start, End: segment.Start + max(0, i)})
	lead = strings.TrimLeft(lead, " 0123456789年月,")
	if len(r.person) == 0 {
		return false
	}
	if opening(lead, []string{"他", "她", "其", "所撰写", "撰写", "论文", "文章", "调研报告"}) != "" {
		return true
	}
	return lead == "" && (r.person[0].Start >= r.sentence.Start || len(r.used) > 0 || strings.HasSuffix(r.text[:r.sentence.Start], ";"))
}

// ownWork reports whether a text is nothing but a work of whoever stands before it: 的作品, 合写的论文, 主审的一起案件庭审.
func ownWork(text string) bool {
	text = text[len(opening(text, []string{"共同", "业余", "亲手", "自己"})):]
	text = strings.TrimPrefix(text, "所")
	text = text[len(opening(text, []string{"写", "著", "作", "编写", "合作", "联合撰写", "主持", "主讲", "办", "办理", "审结", "报送", "编导", "撰写", "合写", "合著", "执笔", "起草", "主笔", "主审", "承办", "审理", "制作", "创作", "拍摄", "完成", "领衔", "牵头", "负责", "主导", "领衔完成", "牵头完成", "主持完成", "主持研发", "领衔研发", "牵头研发", "研发", "设计", "主编"})):]
	rest, ok := strings.CutPrefix(text, "的")
	return ok && runeCount(rest) <= 20 && !strings.ContainsAny(rest, ",、“《") &&
		closing(rest, []string{"作品", "论文", "文章", "判决书", "裁判文书", "案例", "调研报告", "征文", "演讲", "视频", "庭审", "司法建议", "建议书", "判决", "文书", "卷宗", "课件", "报告", "调解书", "短片", "微课", "短文", "故事", "剧本", "小品", "课题", "漫画", "歌曲", "视频作品", "书法", "诗歌", "随笔", "项目", "研究", "技术", "成果", "工程", "系统", "软件", "教材", "专著"}) != ""
}

// pronounWork reports whether a text is nothing but a work of the one whom a pronoun means: 她主持的课题.
func pronounWork(text string) bool {
	who := opening(text, []string{"他", "她", "由他", "由她"})
	return who != "" && ownWork(text[len(who):])
}

// works are the words for a work that has no name.
var works = [...]string{"成果", "课题", "论文", "文章", "作品", "调研报告", "报告", "判决书", "裁判文书", "庭审", "微电影", "影片", "短片", "视频", "该片", "该文", "该课题", "该作品", "该成果", "案例", "征文", "歌曲", "片子", "调研成果", "课题成果", "该案庭审", "该庭审", "该案", "该判决", "该文书", "该案例", "判决", "这份判决", "这份判决书", "该判决书"}

// makerBefore returns who made the work that the i-th clause has for its subject, as a clause before it tells: 课题由李明牵头,…,成果|获一等奖.
func (r *honorReader) makerBefore(i, at int) []party {
	s := r.trim(source.Span{Start: r.clauses[i].Start, End: r.passAdverbs(at, r.clauses[i].Start)})
	s.Start += len(opening(r.norm(s), []string{"次年", "同年", "翌年", "当年", "后来", "随后", "这部", "这本"}))
	if text := r.norm(s); text != "" && text != "该书" && text != "书" && text != "此书" && opening(text, works[:]) != text {
		return nil
	}
	for i--; i >= 0; i-- {
		if got := r.madeBy(r.clauses[i]); len(got) > 0 {
			return got
		}
		if got := r.publisher(r.clauses[i]); len(got) > 0 {
			return got
		}
		if got := r.makersOf(r.clauses[i]); len(got) == 1 {
			return got // 李明主审的某案宣判,该案庭审|获评…
		}
	}
	return nil
}

// workVerbs are the verbs between somebody and a work, 的 behind them.
var workVerbs = [...]string{"合写的", "合著的", "合编的", "撰写的", "主审的", "承办的", "审理的", "执笔的", "制作的", "创作的", "办理的", "起草的", "拍摄的", "主讲的", "写的", "主办的", "审结的", "编写的", "报送的", "设计的", "编排的", "排演的", "编导的", "编剧的", "执导的", "导演的", "讲授的", "讲的", "研发的", "开发的", "绘制的", "画的", "拍的", "经手的", "调解的", "侦办的", "摄制的", "演唱的", "编创的", "改编的", "提交的", "总结的", "发明的", "主编的"}

// makersIn returns those whose works, two or more, stand side by side in front of a verb at byte at: 李明撰写的民事判决书、王刚主审的某案|分获….
func (r *honorReader) makersIn(clause source.Span, at int) []party {
	got := r.makersOf(source.Span{Start: clause.Start, End: at})
	if len(got) == 1 && (closing(r.text[clause.Start:at], []string{"同", "均", "都", "双双", "分别", "共同"}) != "" || opening(r.text[at:], []string{"同获", "同得", "分获", "共获"}) != "") {
		for i := r.clauseIndex(clause.Start) - 1; i >= 0; i-- {
			before := r.makersOf(r.clauses[i])
			if len(before) == 0 || r.awardsIn(r.clauses[i]) {
				break
			}
			got = append(before, got...) // 李明撰写的判决书,王刚撰写的判决书|同获一等奖
		}
	}
	if len(got) < 2 {
		return nil
	}
	return got
}

// makersOf returns those in front of a verb of making and 的 in a span: 李明|撰写的判决书.
func (r *honorReader) makersOf(s source.Span) (got []party) {
	text := r.norm(s)
	for from := 0; ; {
		i := index(text[from:], "的")
		if i < 0 {
			return got
		}
		from += i + len("的")
		verb := closing(text[:from], workVerbs[:])
		if verb == "" {
			continue
		}
		end := s.Start + from - len(verb)
		end -= len(closing(r.text[s.Start:end], []string{"所", "共同"}))
		if p, ok := r.personEnding(end); ok {
			got = append(got, p)
		} else if p, ok := r.unlistedPerson(end, r.behindSeparator(s.Start, end)); ok {
			got = append(got, p)
		}
	}
}

// workNouns are the ends of works without a name, for which those who made them get a prize.
var workNouns = closers("作品", "论文", "文章", "一文", "征文", "作文", "诗", "歌", "歌曲", "画", "漫画", "动漫", "动画", "海报", "剪纸", "书法", "照片", "微课", "课件", "课例", "教案", "公开课", "党课", "法治课", "普法课", "一课", "示范课", "短剧", "情景剧", "话剧", "小品", "剧本", "相声", "快板", "短片", "视频", "微电影", "模拟法庭", "小程序", "软件", "程序", "系统", "平台", "工作法", "案", "案例", "案件", "庭审", "判决", "判决书", "裁定书", "调解书", "文书", "起诉书", "辩护词", "代理词", "司法建议", "建议书", "报告", "调研报告", "课题", "演讲", "讲稿", "标识", "吉祥物", "表情包")

// ownWorks are those of them that are whose name stands in front with nothing but 的 between.
var ownWorks = closers("作品", "论文", "文章", "一文", "征文", "作文", "诗", "歌曲", "漫画", "海报", "剪纸", "书法", "微课", "课件", "教案", "演讲", "讲稿")

// maker returns who made the work that a clause has for its subject in front of byte at: 她设计的“…”海报|在某赛中获奖. It reports whether the subject
// is such a work, be its maker named or not.
func (r *honorReader) maker(clause source.Span, at int) ([]party, bool) {
	text := r.norm(source.Span{Start: clause.Start, End: max(clause.Start, r.beforeEvent(clause.Start, at))})
	if workNouns.closing(text) == "" && !strings.HasSuffix(text, "”") {
		return nil, false
	}
	for end := len(text); ; {
		if end = lastIndex(text[:end], "的"); end < 0 {
			return nil, false
		}
		verb := closing(text[:end+len("的")], workVerbs[:])
		if verb == "" && ownWorks.closing(text) != "" {
			verb = "的" // 李明的|一篇论文
		}
		if verb == "" || holdsAny(text[end:], ",;:、") {
			continue
		}
		by := clause.Start + end + len("的") - len(verb)
		by -= len(closing(r.text[clause.Start:by], []string{"所", "共同", "亲自", "精心", "一手"}))
		if p, ok := r.personEnding(by); ok {
			return keep(r.group(source.Span{Start: clause.Start, End: p.End}), "person"), true
		}
		if closing(r.text[clause.Start:by], []string{"他", "她", "其"}) != "" {
			return r.pronoun(clause), true
		}
		if p, ok := r.unlistedPerson(by, r.behindSeparator(clause.Start, by)); ok && verb != "的" {
			return []party{p}, true
		} else if verb != "的" {
			return nil, false
		}
	}
}

// beforeEvent returns where the words begin that say in which contest a work won that a clause has in front of byte at: …的海报|在全市大赛中.
func (r *honorReader) beforeEvent(start, at int) int {
	end := r.passAdverbs(at, start)
	if i := lastIndex(r.text[start:end], "在"); i > 0 && closing(r.text[start+i:end], eventEnds[:]) != "" {
		return r.passAdverbs(start+i, start)
	}
	return end
}

// eventEnds are the ends of words that say where something is won.
var eventEnds = [...]string{"中", "上", "里", "期间", "活动", "比武", "大赛", "竞赛", "比赛", "赛", "评比", "评选", "甄选", "计划", "节", "展"}

// prizeBeside returns the prize named before byte at for which 获此殊荣 stands: 评出一等奖3名,李明的论文获此殊荣.
func (r *honorReader) prizeBeside(marks []dict.Match, at int) (honorName, bool) {
	for i := len(marks) - 1; i >= 0; i-- {
		if m := marks[i]; m.End <= at && m.Class == dict.HonorHead && strings.HasSuffix(r.text[m.Start:m.End], "等奖") {
			return honorName{pieces: []source.Span{{Start: m.Start, End: m.End}}, strong: true}, true
		}
	}
	return honorName{}, false
}
