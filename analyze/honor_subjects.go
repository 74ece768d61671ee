package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Whom a clause is about: its subject.

// subject returns the party that a clause speaks of: the first one with nothing but a time or a post in front of it.
func (r *honorReader) subject(clause source.Span, wanted string) (party, bool) {
	if got := r.subjectIn(clause, r.partiesIn(clause), wanted); got != nil {
		return got[0], true
	}
	return party{}, false
}

// subjectIn is subject for a clause whose parties are known; it returns a list of that one or nil.
func (r *honorReader) subjectIn(clause source.Span, in []party, wanted string) []party {
	if n := len(in); n > 1 && in[n-1].is(wanted) && in[n-1].End == clause.End && holds(r.text[in[0].End:in[n-1].Start], "的是") {
		return in[n-1 : n : n] // 接替李明的是周洋
	}
	for i := range in {
		p := &in[i]
		if wanted != "" && !p.is(wanted) || p.aside || p.media || r.servesNext(in, i) || p.kind != "person" && wanted == "" && r.officeAt(p.End) || r.kinOf(in, i) || r.isTheirs(clause, p) {
			continue
		}
		if r.opens(clause, in[:i], p) || p.kind == "person" && (r.closes(clause, p) || opening(r.text[p.End:], []string{"来说", "而言", "来讲", "看来", "心里"}) != "") {
			return in[i : i+1 : i+1]
		}
	}
	if len(in) == 1 && in[0].is("person") && wanted != "body" && r.describedBefore(clause, &in[0]) {
		return in[:1:1]
	}
	return nil
}

// isTheirs reports whether a clause only says whose somebody is whom it leaves out, 是王刚当年的带教人, so that who is named is not its subject.
func (r *honorReader) isTheirs(clause source.Span, p *party) bool {
	lead := r.text[clause.Start:max(clause.Start, p.Start)]
	return p.kind == "person" && p.End < clause.End && lead != "" && opening(lead, []string{"是", "也是", "曾是", "就是", "便是", "正是"}) == lead && holds(r.text[p.End:clause.End], "的")
}

// describedBefore reports whether what stands in front of a person in a clause tells of them: 服务满25年的|周洋专办旧案, 年近花甲的法官|李明.
func (r *honorReader) describedBefore(clause source.Span, p *party) bool {
	lead := r.text[clause.Start:p.Start]
	i := lastIndex(lead, "的")
	if i <= 0 || strings.HasPrefix(r.text[p.End:], "的") || opening(lead, []string{"在", "据", "对", "向", "由", "与", "和", "被", "把", "为", "从", "跟", "同", "给", "让", "经"}) != "" {
		return false
	}
	post := source.Span{Start: clause.Start + i + len("的"), End: p.Start}
	return post.Start == post.End || r.isTerm(post, dict.PostHead)
}

// subjectAhead returns the subject of the next clause where a first clause only says when, 获评“…”后,|李明这样说.
func (r *honorReader) subjectAhead(clause source.Span, wanted string) []party {
	i := r.clauseIndex(clause.Start) + 1
	if clause.Start != r.sentence.Start || i >= len(r.clauses) || closing(r.norm(clause), []string{"后", "之后", "以后", "时", "那天", "当天", "那一刻", "那年", "之前", "之际", "之余", "之时", "的时候"}) == "" {
		return nil
	}
	next := r.clauses[i]
	if p, ok := r.subject(next, wanted); ok && p.Start-next.Start < len("双峰县人民法院法官") {
		return []party{p}
	}
	return nil
}

// officeAt reports whether a post begins at byte at, so that the body in front of it only says where somebody serves: 城关派出所|民警.
func (r *honorReader) officeAt(at int) bool {
	for _, t := range r.termsAt(at) {
		if t.Class == dict.PostHead {
			return true
		}
	}
	return false
}

// kin are those who are named by somebody else.
var kin = []string{"父亲", "母亲", "妻子", "丈夫", "儿子", "女儿", "爱人", "哥哥", "弟弟", "姐姐", "妹妹", "爷爷", "奶奶", "外公", "外婆", "孙子", "孙女", "徒弟", "师傅", "师父", "学生", "老师", "搭档", "同事", "战友", "老伴", "前任", "继任者", "接班人"}

// kinOf reports whether the i-th party only says whose kin the next one is: 李明的父亲王刚.
func (r *honorReader) kinOf(in []party, i int) bool {
	if i+1 >= len(in) || in[i].kind != "person" || in[i+1].kind != "person" {
		return false
	}
	gap, ok := strings.CutPrefix(cutAt(r.text[in[i].End:in[i+1].Start], 36), "的")
	if j := strings.Index(gap, "的"); !ok && j > 0 && closing(gap, kin) != "" && !holdsAny(gap, "、,和。") {
		return true // 李明|带出的徒弟|王刚
	}
	return ok && opening(gap, kin) != "" && !holdsAny(gap, "、,和")
}

// closes reports whether a party is the last word of its clause, which often names whom the next one speaks of: 她常提起师傅李明。
func (r *honorReader) closes(clause source.Span, p *party) bool {
	if p.End != clause.End {
		return false
	}
	lead := r.text[clause.Start:p.Start]
	if i := lastIndex(lead, "的"); i >= 0 {
		lead = lead[i:]
	}
	return !holdsAny(lead, "被由从向让给")
}

// objectMarks are characters in front of what is no subject.
var objectMarks = newRuneSet("被由从向对把将让受获据任在于到给以")

// opens reports whether a party can be the subject of its clause by what stands in front of it: no word that makes it an
// object (被, 从, 任) and no long run of other words. The parties in front of it do not count.
func (r *honorReader) opens(clause source.Span, before []party, p *party) bool {
	const most = 16
	from, n := clause.Start, 0
	for next := (*party)(nil); next != p; from = next.End {
		if next = p; len(before) > 0 && before[0].End <= p.Start {
			next, before = &before[0], before[1:]
		}
		lead := strings.TrimPrefix(r.text[from:max(from, next.Start)], "鉴于")
		if p.kind == "person" {
			lead = unbarred(lead)
			lead = lead[len(opening(lead, []string{"被告人", "被告"})):]
		}
		if longerThan(lead, most) || strings.HasSuffix(lead, "系") || strings.HasSuffix(lead, "入") || objectMarks.in(lead) {
			return false
		}
		n += runeCount(lead)
	}
	return n <= most
}

// barring are words with a character of those that make an object, which make none: 即将退休的李明, 前任庭长李明.
var barring = [...]string{"主任", "责任", "数据", "证据", "对外", "对口", "存在", "受理", "即将", "前任", "首任", "时任", "现任", "上任", "离任", "卸任", "以来", "以前", "以后", "可以", "正在", "现在", "所在", "由于", "终于", "至于", "从来", "从事", "从小", "从此", "从警", "从检", "将近", "任上"}

// unbarred takes such words out of a text.
func unbarred(text string) string {
	if !holdsAny(text, "将任以在于从据对受") {
		return text
	}
	for _, word := range barring {
		if i := strings.Index(text, word); i >= 0 {
			text = text[:i] + text[i+len(word):]
		}
	}
	return text
}

// adverbs are words between a holder and the verb that gives the honor.
var adverbs = closers("经推荐", "经层层推荐", "经民主推荐", "经群众推荐", "经选拔", "经考核", "经公示", "经评选", "经评审", "经投票", "经选举", "上台", "登台", "有幸", "荣幸地", "幸运地", "光荣地", "即", "便", "曾三次", "曾两次", "曾四次", "曾多次", "光荣地", "连续两届", "连续三届", "蝉联两届", "第四次", "第五次", "又一次", "年年", "每年都", "届届", "二度", "四度", "五度", "首度", "日昨", "甫", "亦", "皆", "此次", "本次", "这次", "上个月", "年初", "年底", "本届", "稍早", "另", "才", "刚刚", "同样", "同日", "一并", "合力", "联手", "当场", "当时", "那年", "前年", "随即", "昨", "连两年", "连三年", "连四年", "连五年", "两度", "三度", "数度", "几度", "屡次", "先后", "分别", "双双", "一道", "一同", "同时", "也", "均", "都", "还", "曾", "又", "再次", "首次", "近日", "日前", "则", "一举", "成功", "连续", "多年", "多次", "两次", "三次", "今年", "去年", "当年", "同年", "更是", "更", "已", "相继", "共同", "并", "最终", "随后", "再度", "连年", "今天", "三年", "两年", "五年", "年度", "光荣", "因此", "因而", "从而", "一起", "携手", "联合", "接连", "上月", "本月", "上周", "昨天", "昨日", "今日", "当天", "毫无悬念地", "毫无争议地", "顺理成章地", "理所当然地", "当之无愧地", "众望所归地", "实至名归地", "不出意外地", "毫不意外地", "出人意料地", "一路", "悉数", "全部", "一口气", "一并", "如愿", "顺利", "再一次", "破天荒", "历史性地", "首次", "第一次", "第二次", "第三次", "强势", "一跃", "累计", "总共", "共计", "高票", "全票", "正式", "最近", "新近", "首批", "终于", "果然", "意外", "居然", "甚至", "迄今", "至今", "不负众望", "当之无愧", "实至名归", "众望所归", "破例", "同期", "同步", "前不久", "不久前", "早年", "成功地")

var meritVerbs = openers("荣立", "立", "荣记", "记", "被记", "被荣记")

// accused returns the person whom the article names as the accused, where a text opens with 被告 alone: 被告2015年获颁….
func (r *honorReader) accused(text string) ([]party, bool) {
	rest, ok := strings.CutPrefix(text, "被告")
	if rest = strings.TrimPrefix(rest, "人"); !ok || opening(rest, []string{"的", "等", "们", "席", "栏", "及", "和", "、"}) != "" {
		return nil, false
	}
	var got []party
	for i, p := range r.parties {
		if p.kind != "person" || closing(r.text[:p.Start], []string{"被告", "被告人"}) == "" && opening(r.text[p.End:], []string{"被控", "被判", "被裁定", "被诉", "被起诉"}) == "" {
			continue
		}
		if len(got) > 0 && r.norm(got[0].name) != r.norm(p.name) {
			return nil, true // there are several
		}
		got = r.parties[i : i+1 : i+1]
	}
	return got, true
}

// passAdverbs steps back over what may stand between a subject and its verb: 先后, 分别, 也, 连续三年.
func (r *honorReader) passAdverbs(at, floor int) int {
	for {
		word := adverbs.closing(r.text[floor:at])
		n := len(word)
		if n == 0 {
			n = countSuffix(r.text[floor:at])
		}
		if n == 0 && at > floor && meritVerbs.opening(r.text[at:]) != "" {
			n = len(closing(r.text[floor:at], []string{"集体"})) // 刑庭|集体|荣立二等功
		}
		if n == 0 {
			return at
		}
		at -= n
	}
}

// countSuffix returns the length of 3次, 27年 or 四个年度 at the end of a text; a year (2013年, 二〇一三年) is none.
func countSuffix(text string) int {
	unit := closing(text, []string{"次", "个年度", "年", "度", "届"})
	rest := text[:len(text)-len(unit)]
	number := rest[len(trimRight(rest, "0123456789")):]
	if number == "" {
		number = rest[len(trimRight(rest, "二两三四五六七八九十")):]
	}
	if before := rest[:len(rest)-len(number)]; unit == "" || number == "" || runeCount(number) > 2 || isHan(lastRune(number)) && closing(before, []string{"〇", "零", "一", "第"}) != "" {
		return 0
	}
	return len(number) + len(unit)
}

// beating are verbs of winning over somebody, who does not get the prize.
var beating = newWordNet("击败", "压倒", "力压", "力克", "力挫", "战胜", "险胜", "大胜", "反胜", "淘汰", "抛离", "拋离", "压过", "挫败", "技压", "力退")

// ofCareer reports whether a text speaks of somebody's years in office, as a body has none: 参加工作以来.
func ofCareer(text string) bool {
	for _, word := range []string{"参加工作", "从警", "从检", "入警", "入职", "生前", "从业"} {
		if holds(text, word) {
			return true
		}
	}
	return false
}

// beforeRival returns where such a verb stands in a clause before byte at with somebody behind it, 李明|击败王武夺冠军, at itself for none.
func (r *honorReader) beforeRival(start, at int) int {
	for w := range beating.in(r.sieveOf(source.Span{Start: start, End: at})) {
		if i := lastIndex(r.text[start:at], w); i > 0 && len(r.partiesIn(source.Span{Start: start + i, End: at})) > 0 {
			return start + i
		}
	}
	return at
}

// beforePlace returns where 在 stands in a clause before byte at that says where somebody won, with the winner in front of it: 李明|在某法院的比赛中夺得….
// It returns at itself for none.
func (r *honorReader) beforePlace(start, at int) int {
	i := lastIndex(r.text[start:at], "在")
	end := r.passAdverbs(at, start)
	if i <= 0 || start+i >= end || closing(r.text[start+i:end], eventEnds[:]) == "" || holdsAny(r.text[start+i:end], ",") {
		return at
	}
	if strings.HasSuffix(r.text[start:start+i], "》") {
		return start + i // 《归途》|在某艺术节上获…
	}
	for _, p := range r.partiesIn(source.Span{Start: start, End: start + i}) {
		if p.End == r.passAdverbs(start+i, start) {
			return start + i
		}
	}
	if _, ok := r.unitBefore(start+i, start); ok {
		return start + i
	}
	return at
}

// formerOrLatter returns whom 前者 or 后者 at byte at means: the last but one or the last of the people named in front of it in the sentence, or in
// the one before.
func (r *honorReader) formerOrLatter(at int) []party {
	const near = 100 * len("人")
	in := keep(r.recipients(r.partiesIn(source.Span{Start: r.sentence.Start, End: at})), "person")
	if at == r.sentence.Start {
		in = keep(r.recipients(r.partiesIn(source.Span{Start: at - len(cutFront(r.text[:at], near)), End: at})), "person")
	}
	n := len(in)
	if n < 2 {
		return nil
	}
	meant := in[n-1]
	if strings.HasPrefix(r.text[at:], "前者") {
		meant = in[n-2]
	}
	meant.Span = source.Span{Start: at, End: at + len("后者")} // alone, not with those beside the name
	return []party{meant}
}

// beforeLeader returns where the subject ends that somebody leads, 县小学|在校长李明带领下, the end of the span where nobody does.
func (r *honorReader) beforeLeader(s source.Span) int {
	text := r.norm(s)
	under := lastIndex(text, "下")
	if under < 0 {
		return s.End
	}
	lead := strings.TrimSuffix(text[:under], "之")
	if leading.closing(lead) == "" {
		return s.End
	}
	if i := lastIndex(lead, "在"); i >= 0 {
		return s.Start + i
	}
	return s.End
}

// leading are the words in front of 下 that say who led.
var leading = closers("带领", "率领", "领导", "指导", "督导", "领军", "统领", "统筹", "协助", "支持", "主导")
