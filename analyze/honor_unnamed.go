package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// countAfter reads 等7名 behind the recipients: 7.
func (r *honorReader) countAfter(got []party) int {
	end := got[len(got)-1].End
	if end > r.sentence.End {
		return 0
	}
	rest := r.text[end:r.sentence.End]
	if !strings.HasPrefix(rest, "等") {
		return 0
	}
	n, digits := 0, 0
	for _, c := range []byte(rest[len("等"):]) {
		if !isDigit(c) || digits > 6 {
			break
		}
		n = n*10 + int(c-'0')
		digits++
	}
	return n
}

var (
	doneBySelf = newWordNet("撰写", "承办", "主审", "执笔", "创作", "拍摄", "办理", "审理", "制作", "个人", "本人") // words of what somebody did himself
	unnamed    = newWordNet("所在", "选者", "奖者", "赛者", "胜者", "出者", "干警", "名法官", "位法官", "名同志", "人次", "论文", "作品", "案例", "文书", "多人", "一批", "大批", "多名", "不少", "人士", "名干部", "名律师", "个集体", "名个人", "名民警", "件", "篇")
)

// anonymous reports whether the words in front of a verb name its subject without a name: 3名干警, 一批作品, 当选者. A work
// with its author (李明撰写的判决书) is the author's.
func (r *honorReader) anonymous(text string) bool {
	if opening(text, []string{"以", "凭", "靠"}) != "" && !strings.HasPrefix(text, "以上") {
		return false // 李明|以一篇论文勇夺…
	}
	if opening(text, []string{"因", "刚刚因", "也因", "又因", "还因", "曾因", "后因", "由于"}) != "" && !holdsAnyWord(text, []string{"论文", "作品", "案例", "文书"}) {
		return false // 李明|因救出三人…
	}
	for word := range doneBySelf.in(&r.chars) {
		if strings.Contains(text, word) {
			return false
		}
	}
	if r.counted(text) || strings.HasPrefix(text, "所带") || strings.HasPrefix(text, "所在") || strings.HasPrefix(text, "所属") || closing(text[:max(0, lastIndex(text, "在"))], pupils[:]) != "" || closing(text, pupils[:]) != "" || opening(text, []string{"职工", "员工", "工人", "教师", "学生", "村民", "居民"}) != "" || closing(text, []string{"其家庭", "她家庭", "他家庭", "的家庭"}) != "" {
		return true
	}
	if rest, ok := strings.CutPrefix(text, "的"); ok {
		if opening(rest, []string{"家乡", "妻子", "丈夫", "父亲", "母亲", "儿子", "女儿", "徒弟", "学生", "同事", "战友", "师傅", "故乡", "孩子", "爱人"}) != "" {
			return true
		}
	}
	for word := range unnamed.in(&r.chars) {
		if strings.Contains(text, word) && !(word == "件" && (strings.HasPrefix(text, "因") || strings.ContainsAny(text, "审结办收手错起宗余多防化减"))) {
			return true // but 因案件办得好荣获… tells the reason
		}
	}
	return false
}

// unnamedStaff are words for those who work at a body, none of them named, unnamedSorts words for the sorts of those who are counted.
var (
	unnamedStaff = closers("职员", "人员", "员工", "关员", "队目", "队员", "学员", "警员", "义工", "同事")
	unnamedSorts = closers("人士", "实体", "单位", "团体", "部门", "公司", "机构", "个人")
)

// lastEnd returns where the last party of a list ends, start for none.
func lastEnd(got []party, start int) int {
	if len(got) == 0 {
		return start
	}
	return got[len(got)-1].End
}

// staffOnly reports whether the words in front of a verb at byte at say no more than where those serve who got it, or count them: 海关|职员|获颁,
// 3名消防处队目|获颁.
func (r *honorReader) staffOnly(got []party, clause source.Span, at int) bool {
	s := source.Span{Start: clause.Start, End: r.passAdverbs(at, clause.Start)}
	text, last := r.norm(s), lastEnd(got, s.Start)
	if len(keep(got, "person")) > 0 || len(keep(r.partiesIn(s), "person")) > 0 {
		return false
	}
	if word := unnamedStaff.closing(text); word != "" && len(got) > 0 && last == s.End-len(word) || countsPeople(text) {
		return true
	}
	text = strings.TrimSuffix(text, "等")
	sort := unnamedSorts.closing(text)
	return sort != "" && !strings.Contains(text, "等") && (len(got) == 0 || last == s.End-len(sort)) && r.counted(text)
}

// countsPeople reports whether a text ends with people whom it only counts: 3名消防处队目.
func countsPeople(text string) bool {
	i := max(lastIndex(text, "名"), lastIndex(text, "位"))
	if i <= 0 || !among("0123456789一二三四五六七八九十百两数几多余", lastRune(text[:i])) || endsOrdinal(text[:i]) {
		return false
	}
	rest := text[i+len("名"):]
	return rest != "" && allHan(rest) && !holdsAny(rest, "、和与及等的成")
}

// pupils are those whom somebody teaches and who win for themselves.
var pupils = [...]string{"的学生", "的徒弟", "的选手", "的学员", "的队员", "的孩子", "的新人"}

// countsList reports whether a text begins by counting the people of the list in front of it: 甲、乙二人.
func countsList(text string) bool {
	if rest := strings.TrimLeft(text, "0123456789"); len(rest) < len(text) && opening(rest, []string{"人", "位", "名"}) != "" {
		return true
	}
	for _, n := range []string{"两", "二", "三", "四", "五", "六", "七", "八", "九", "十"} {
		rest, ok := strings.CutPrefix(text, n)
		if ok && (strings.HasPrefix(rest, "人") || strings.HasPrefix(rest, "位") || strings.HasPrefix(rest, "名")) {
			return true
		}
	}
	return false
}

// endsInWork reports whether a text ends with a work, which is no recipient: 一辑调查报道.
func endsInWork(text string) bool {
	return closing(text, []string{"报道", "节目", "影片", "电影", "微电影", "短片", "专题片", "宣传片", "报告", "文章", "项目", "案例", "案件", "歌曲", "视频", "品牌", "刊物", "公众号", "剧目", "纪录片", "漫画"}) != ""
}

// counted reports whether a text counts people or bodies without naming them: 17位民警, 十部剧目.
func (r *honorReader) counted(text string) bool {
	prev := rune(0)
	for i, c := range text {
		if c == '部' && (strings.HasPrefix(text[i:], "部队") || strings.HasPrefix(text[i:], "部门")) {
			continue // 69316部队
		}
		if c == '支' && (prev < '0' || prev > '9' || opening(text[i:], []string{"支队", "支部"}) != "") {
			continue // 第二支队
		}
		if c == '个' && opening(text[i+len("个"):], []string{"月", "小时", "多月", "多小时", "半月", "星期", "工作日", "年头", "春秋", "日夜", "昼夜", "钟头", "季度"}) != "" {
			continue // 三个月
		}
		if c == '所' && opening(text[i+len("所"):], []string{"学校", "院校", "高校", "大学", "中学", "小学", "医院", "监狱", "律所", "律师事务所"}) == "" {
			continue // 二所
		}
		if among("名位个家户项部人支所", c) && among("0123456789一二三四五六七八九十百千两几数余多", prev) && !strings.HasSuffix(strings.TrimRight(text[:i], "0123456789一二三四五六七八九十百"), "第") {
			return true // not 第八个
		}
		prev = c
	}
	return false
}

// notCounted drops the receivers that a number only counts: 授予150|个人民调解委员会, 8|所学校获评….
func (r *honorReader) notCounted(got []party) []party {
	for i, p := range got {
		if opening(r.text[p.Start:], []string{"个", "所", "家", "支", "户", "处"}) != "" && p.kind != "person" && p.Start > 0 && among("0123456789多余几两数百千", lastRune(r.text[:p.Start])) {
			return append(got[:i:i], r.notCounted(got[i+1:])...)
		}
	}
	return got
}

// countedHere returns the list behind the last honor of those whom the clause only counts: 三名得主另领得“好市民奖”:|李明、王芳.
func (r *honorReader) countedHere(names []honorName) []party {
	at := names[len(names)-1].span().End
	if at >= r.sentence.End || at < r.sentence.Start || !r.counted(r.text[r.clauseAt(at).Start:at]) {
		return nil
	}
	at += len(opening(r.text[at:], []string{"”", "\""}))
	at += len(opening(r.text[at:], []string{"荣誉称号", "称号"}))
	if !strings.HasPrefix(r.text[at:], ":") {
		return nil
	}
	got, _ := r.holdersFrom(at+len(":"), r.sentence.End, r.wantsAll(names), false)
	return got
}

// countedLists returns the lists of a span that end with 等 and a count, all of them: 张三等278名个人、某大学等22个集体.
func (r *honorReader) countedLists(s source.Span) []party {
	in := r.recipients(r.partiesIn(s))
	var got []party
	first := 0
	for i, p := range in {
		if i > first && !r.listed(in[i-1], p) {
			first = i
		}
		tail, ok := strings.CutPrefix(strings.TrimPrefix(cutAt(r.text[p.End:s.End], 36), "同志"), "等")
		if ok && tail != "" && r.counted(cutAt(tail, 18)) {
			got = append(got, in[first:i+1]...)
			first = i + 1
		}
	}
	return got
}

// closedLists cuts parties into the lists that 等 and a count close each: 甲党支部等5个党组织、|李明等10名党员、|周洋等6名党务工作者.
func (r *honorReader) closedLists(got []party) (lists [][]party) {
	first := 0
	for i, p := range got {
		if strings.HasPrefix(strings.TrimPrefix(r.text[p.End:], "同志"), "等") {
			lists = append(lists, got[first:i+1:i+1])
			first = i + 1
		}
	}
	return lists
}

// countsUnnamed reports whether an honor's name at byte at is followed by how many got it, and nobody is named: 获金星章、银星章分别有10人、28人.
func (r *honorReader) countsUnnamed(at int) bool {
	rest := r.text[at:r.clauseAt(at).End]
	for _, word := range []string{"的", "者", "分别", "则", "共", "有"} {
		rest = strings.TrimPrefix(rest, word)
	}
	n := len(rest) - len(strings.TrimLeft(rest, "0123456789一二三四五六七八九十百两"))
	rest = rest[n:]
	return n > 0 && (strings.HasPrefix(rest, "人") || strings.HasPrefix(rest, "名") || strings.HasPrefix(rest, "位"))
}

// termFills reports whether one term fills a stretch: 表现突出的|干警.
func (r *honorReader) termFills(start, end int) bool {
	for _, t := range r.termsAt(start) {
		if t.End >= end {
			return true
		}
	}
	return false
}

// unknownSubject reports whether a clause opens with a word that nobody knows, right before its verb: some name, so that the honor is not
// for whom the text spoke of before.
func (r *honorReader) unknownSubject(start, at int) bool {
	s := r.trim(source.Span{Start: start, End: r.passAdverbs(at, start)})
	text := r.norm(s)
	if n := runeCount(text); n < 2 || n > 4 || r.hanRun(s.Start, s.End) != s.End || strings.ContainsAny(text, "院庭局室全各我你他她该本这那其年月日被并还曾也又均先后获") {
		return false
	}
	if closing(text, []string{"期间", "时期", "时", "以后", "之后", "以来", "之前"}) != "" {
		return false // 工作期间|多次被评为…, 任法官时|三次获评…
	}
	_, known := dict.Word(text)
	return !known
}

// kinSubject reports whether a clause's subject is somebody's kin without a name, and returns who that is where the text names the kin nearby:
// 妻子|获评“三八红旗手”那天,…他对妻子、检察官罗秀英说.
func (r *honorReader) kinSubject(clause source.Span, at int) (got []party, ok bool) {
	s := r.trim(source.Span{Start: clause.Start, End: r.passAdverbs(at, clause.Start)})
	word := opening(r.norm(s), kin[:])
	if word == "" || word != r.norm(s) {
		return nil, false
	}
	return r.kinNamed(word, at), true
}

// family are the words of kin that nobody but kin is called by.
var family = [...]string{"父亲", "母亲", "妻子", "丈夫", "儿子", "女儿", "爱人", "哥哥", "弟弟", "姐姐", "妹妹", "爷爷", "奶奶", "外公", "外婆", "徒弟", "师傅", "师父", "老伴"}

// kinOpening returns whom a clause is about that opens with somebody's kin: 丈夫|在执行局,前年立了三等功.
func (r *honorReader) kinOpening(clause source.Span) []party {
	word := opening(r.norm(clause), family[:])
	if word == "" || len(keep(r.partiesIn(clause), "person")) > 0 {
		return nil
	}
	return r.kinNamed(word, clause.Start)
}

// kinNamed returns the person whom the text near byte at names behind a word of kin: 丈夫张志军.
func (r *honorReader) kinNamed(word string, at int) []party {
	const near = 450
	from, end := at-len(cutFront(r.text[:at], near)), at+len(cutAt(r.text[at:], near))
	for {
		i := strings.Index(r.text[from:end], word)
		if i < 0 {
			return nil
		}
		from += i + len(word)
		for _, p := range r.partiesIn(source.Span{Start: from, End: min(end, from+75)}) {
			if p.kind == "person" && indexAny(r.text[from:p.Start], ",。;:的") < 0 {
				return []party{p}
			}
		}
	}
}

// unlistedPerson reads a name that no other evidence has shown to be one, by its surname and its place between a post, a body or the
// start of the clause and the verb: 县法院夏荷获评…. A word of the dictionary is none.
func (r *honorReader) unlistedPerson(at, floor int) (party, bool) {
	end := r.passAdverbs(at, floor)
	start := floor
	for _, t := range r.terms[r.firstTerm(max(floor, end-60)):] {
		if t.Start >= end {
			break
		}
		if (t.Class == dict.PostHead || t.Class == dict.HonorRole) && t.End < end {
			start = max(start, t.End)
		}
	}
	if i := lastIndex(r.text[start:end], "的"); i >= 0 && !r.termFills(start+i+len("的"), end) {
		start += i + len("的") // 年纪最小的|陆远
	}
	s := r.trim(source.Span{Start: start, End: end})
	s.Start += len(opening(r.norm(s), []string{"我院", "我校", "我市", "我县", "我区", "我省", "我局", "由"}))
	text := r.norm(s)
	if n := runeCount(text); n < 2 || n > 3 || strings.HasPrefix(text, "第") || r.hanRun(s.Start, s.End) != s.End || strings.ContainsAny(text, "院庭局室全各我你他她该本这其年月日和与被获的们") || strings.Contains(text, "那") && (n < 3 || !strings.HasPrefix(text, "那") || strings.ContainsAny(text, "个些么时天次种里边位名")) || !r.surnamed(s) {
		return party{}, false
	}
	if opening(text, kin[:]) == text || neverName(text) || r.termFills(s.Start, s.End) && r.endsInTerm(s, dict.PostHead, dict.HonorRole, dict.HonorUnit, dict.BodyHead) || text == "代表" {
		return party{}, false
	}
	if w, known := dict.Word(text); known && w.Tag != dict.TagPerson && (start == floor || strings.ContainsAny(text, "连全成均同共")) {
		return party{}, false
	}
	return party{Span: s, kind: "person", court: -1, name: s}, true
}

// unitTells are the words of a clause that tells what somebody did, which no name of a unit holds.
var unitTells = []string{"去年", "今年", "前年", "如今", "现在", "后来", "曾经", "离开", "加入", "调到", "调入", "来到", "回到", "担任", "走进", "走出", "接过", "当上", "成为", "开始"}

// movesTo are verbs of going to a unit, whose name does not hold them.
var movesTo = [...]string{"走进", "走近", "调入", "调到", "调至", "来到", "进入", "加入", "回到", "分到", "分配到", "抽调到", "考入", "考进", "转入", "转到", "派到", "前往"}

// tellsBefore reports whether the words in front of a unit's head tell of somebody named there: 法官李明如今也接过了|班.
func (r *honorReader) tellsBefore(start, head int) bool {
	in := keep(r.partiesIn(source.Span{Start: start, End: head}), "person")
	if len(in) == 0 {
		return false
	}
	tells := r.text[in[len(in)-1].End:head]
	return holdsAny(tells, "了着曾也还又") || holdsAnyWord(tells, unitTells)
}

// doneCases reports whether a clause tells of cases that somebody has done, not of one that wins: 办理了许多案件, 审结各类案件.
func doneCases(text string) bool {
	if !strings.HasSuffix(text, "案件") {
		return false
	}
	return holdsAnyWord(text, []string{"了许多", "了大量", "了不少", "了一批", "了一大批", "了上", "了近", "了数", "了多", "了各类"}) || !holds(text, "的") && holdsAnyWord(text, []string{"办理", "审理", "审结", "办结", "执结", "承办", "主审", "处理", "侦办", "查办", "公诉"})
}

// actsSomewhere reports whether a clause says where somebody does something and leaves out who: 在多个岗位上|办理了许多案件.
func actsSomewhere(text string) bool {
	const longest = 16 * len("在")
	if !strings.HasPrefix(text, "在") {
		return false
	}
	i := indexAny(cutAt(text, longest), "上中里内")
	if i < 0 {
		return false
	}
	acts := false
	dict.WordsAt(cutAt(text[i+len("上"):], 3*len("办")), func(size int, w dict.WordInfo) bool {
		acts = acts || size >= len("办理") && w.Tag == dict.TagVerb && w.Freq >= 100
		return !acts
	})
	return acts
}
