package analyze

import (
	"sort"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A clause can point back to its subject: 该院, 该法庭, 我院, 这位法官.

// bodyKinds are the ends of what 该 points to: 该院, 该法庭, 该派出所.
const bodyKinds = "院庭室所局队站处科组部会社村校系"

// pointedAt returns whom a clause points back to: 这位… the last person named before it, 该室 the last body that ends so,
// 法庭 at its start the one of that kind that the article speaks of most.
func (r *honorReader) pointedAt(text string, at int, wanted string) []party {
	text = strings.TrimLeft(text, "0123456789年月日 ,")
	if wanted != "body" && (strings.HasPrefix(text, "这位") || strings.HasPrefix(text, "这名") || strings.HasPrefix(text, "这个")) {
		return r.lastBefore(at, func(p party) bool { return p.kind == "person" })
	}
	if wanted == "person" {
		return nil
	}
	if got := r.thatBody(text, at); len(got) > 0 {
		return got
	}
	_, word, that := strings.Cut(text, "该")
	if !that {
		word = text
	}
	if word = opening(word, bodyWords[:]); word != "" {
		return r.unitNamed(word, at)
	}
	if kind := opening(text, []string{"检察院", "公安局", "司法局", "派出所", "司法所", "地检署", "公会", "监狱", "分局", "协会", "基金会", "律师会", "看守所", "分署", "公所", "警局"}); kind != "" && !r.memberAt(at+strings.Index(r.text[at:], kind)+len(kind)) {
		return r.bodyMeant(kind, at)
	}
	if got := r.ourBody(text, at); len(got) > 0 {
		return got
	}
	if whole := opening(text, []string{"全所", "全局", "全队", "全科", "全处", "全站", "全室"}); whole != "" && !r.memberAt(at+strings.Index(r.text[at:], whole)+len(whole)) {
		return r.bodyMeant(whole[len("全"):], at)
	}
	for _, kind := range []string{"法庭", "法院", "全院", "我院", "本院", "院里", "全庭"} {
		if strings.HasPrefix(text, kind) && (kind != "法庭" && kind != "法院" || !r.memberAt(at+strings.Index(r.text[at:], kind)+len(kind))) {
			got := r.mostNamed(kind[len(kind)-3:])
			if len(got) == 0 && kind != "法庭" && kind != "全庭" {
				got = r.courtOfDepartments()
			}
			if kind == "我院" && len(got) > 0 && (r.aboveHere(got[0].court) || r.highest(got[0].court)) {
				return r.ownCourt(at)
			}
			return got
		}
	}
	return nil
}

// ourBody returns the body that 我们所 or 他们院 at the start of a text means.
func (r *honorReader) ourBody(text string, at int) []party {
	text = strings.TrimLeft(text, "“")
	rest := text[len(opening(text, []string{"我们", "他们", "她们", "咱们", "咱", "俺们", "俺"})):]
	if len(rest) == len(text) {
		return nil
	}
	kind := opening(rest, []string{"检察院", "法院", "法庭", "派出所", "司法所", "律所", "大队", "中队", "支队", "团队", "社区", "中心", "单位", "院", "庭", "局", "所", "队", "村", "科", "室", "站"})
	if kind == "" || opening(rest[len(kind):], []string{"长", "员", "里的", "的人"}) != "" {
		return nil
	}
	if kind == "单位" || kind == "团队" {
		return r.body
	}
	return r.bodyMeant(kind, at)
}

// aboveHere reports whether a court that the sentence names is one of a higher level, so that 我院 in it means another.
func (r *honorReader) aboveHere(court int) bool {
	for _, p := range r.partiesIn(r.sentence) {
		if p.court < 0 || court < 0 || r.courts[p.court].entity != r.courts[court].entity {
			continue
		}
		name := r.norm(r.courts[p.court].Span)
		return strings.HasPrefix(name, "最高") || strings.Contains(name, "高院") || strings.Contains(name, "高级") || strings.Contains(name, "中院") || strings.Contains(name, "中级")
	}
	return false
}

// ownCourt returns the court that 我院 means where the article speaks most of a higher one: 省高院通报,我院获评….
func (r *honorReader) ownCourt(at int) []party {
	return r.lastBefore(at, func(p party) bool {
		return p.kind == "court" && p.court >= 0 && strings.HasSuffix(r.norm(p.Span), "法院") && !r.highest(p.court) && !strings.Contains(r.norm(p.Span), "中级")
	})
}

// highest reports whether the article names a court as a high or the supreme one.
func (r *honorReader) highest(court int) bool {
	for _, c := range r.courts {
		if name := r.norm(c.Span); c.entity == r.courts[court].entity && (strings.HasPrefix(name, "最高") || strings.Contains(name, "高级") || strings.HasSuffix(name, "高院")) {
			return true
		}
	}
	return false
}

// pointsToBody reports whether nothing but 该 with the kind of a body stands from byte start to a verb at byte at: 该局|今年荣获….
func (r *honorReader) pointsToBody(start, at int) bool {
	rest, that := strings.CutPrefix(r.text[start:max(start, at)], "该")
	return that && among("局处署科课组队所会", firstRune(rest)) && r.passAdverbs(at, start) == start+len("该局")
}

// thatBody returns the body that 该 in a text means: 该院, 该法庭, 该派出所.
func (r *honorReader) thatBody(text string, at int) []party {
	i, that := strings.Index(text, "该"), "该"
	if i < 0 || strings.HasSuffix(text[:i], "应") {
		for _, that = range [...]string{"这个", "这家", "这支", "这所", "这间", "那个", "那支", "那家", "所在的", "所在"} {
			if i = strings.Index(text, that); i >= 0 {
				break
			}
		}
	}
	if i < 0 {
		return nil
	}
	word := text[i+len(that):]
	if opening(word, []string{"队伍", "团队", "集体", "单位", "小小的", "小"}) != "" && len(r.body) == 1 && at-r.body[0].Start < 1200 {
		return r.body
	}
	if i := strings.Index(word, "的"); i > 0 && i < 14*len("的") && that != "该" {
		if kind := opening(word[i+len("的"):], []string{"法院", "法庭", "检察院", "派出所", "司法所"}); kind != "" && !strings.HasPrefix(word[i+len("的")+len(kind):], "长") {
			return r.bodyMeant(kind, at) // 这家山里的法院
		}
	}
	if kind := opening(word, bodyWords[:]); kind != "" {
		return r.unitNamed(kind, at) // 这个合议庭
	}
	if strings.HasPrefix(word, "中心") && !strings.HasPrefix(word, "中心主任") {
		return r.unitNamed("中心", at)
	}
	switch {
	case strings.HasPrefix(word, "监") && opening(word, []string{"监区", "监察", "监督", "监委"}) == "":
		return r.bodyMeant("监狱", at)
	case strings.HasPrefix(word, "校") && !strings.HasPrefix(word, "校长"):
		return r.unitNamed("学校", at)
	}
	for n, c := range cutAt(word, 12) {
		if !isHan(c) {
			return nil
		}
		size := n + len("院")
		if strings.ContainsRune(bodyKinds, c) && !strings.HasPrefix(word[size:], "长") {
			got := r.bodyMeant(word[n:size], at)
			if c == '庭' && n == 0 && opening(word, []string{"庭长", "庭审"}) == "" && (len(got) == 0 || !strings.HasSuffix(r.norm(got[0].Span), "庭")) {
				return r.unitNamed("庭", at) // a department: 著作权庭…该庭
			}
			return got
		}
	}
	return nil
}

// bodyMeant returns the body that 该院 at byte at means by what its name ends with: the subject of a clause before it in its sentence, the
// body that the text spoke of last, or the last one named.
func (r *honorReader) bodyMeant(tail string, at int) []party {
	got := r.bodyPointed(tail, at)
	if len(got) == 1 && got[0].kind == "court" && got[0].court >= 0 {
		return []party{r.shortest(got[0])}
	}
	return got
}

// bodyPointed is bodyMeant without its choice of a name.
func (r *honorReader) bodyPointed(tail string, at int) []party {
	fits := func(p party) bool {
		return p.kind != "person" && strings.HasSuffix(r.norm(p.Span), tail) && !r.holdsHonor(p.Span)
	}
	for i := r.clauseIndex(min(at, r.sentence.End)) - 1; i >= 0; i-- {
		if p, ok := r.subject(r.clauses[i], "body"); ok && fits(p) {
			return []party{p}
		}
		if p, ok := r.unitLeading(r.clauses[i]); ok && strings.HasSuffix(r.norm(p.Span), tail) {
			return []party{p}
		}
		for _, p := range r.partiesIn(r.clauses[i]) {
			if fits(p) && r.officeAt(p.End) && opening(r.text[r.clauses[i].Start:], []string{"在", "任", "担任", "从", "自"}) != "" {
				return []party{p} // 在任县法院院长的七年里,|该院…
			}
		}
	}
	if len(r.body) == 1 && fits(r.body[0]) && at-r.body[0].Start < 1200 && !r.passing(r.body[0], tail, at) {
		return r.body
	}
	if have, ok := r.honored(tail); ok {
		return []party{have}
	}
	named := func(p party) bool {
		return fits(p) || p.court >= 0 && strings.HasSuffix(r.norm(r.courts[p.court].Span), tail)
	}
	got := r.lastBefore(at, func(p party) bool { return named(p) && !r.gave(p) })
	if len(got) == 0 {
		got = r.lastBefore(at, named)
	}
	if len(got) == 0 {
		return r.nextNamed(at, named) // 该庭…。如今,白鹭法庭…
	}
	if !fits(got[0]) {
		got[0].Span = r.courts[got[0].court].Span // of a department only its court
		got[0].name = got[0].Span
	}
	return got
}

// gave reports whether a party is who gave one of the last honors.
func (r *honorReader) gave(p party) bool {
	for i := len(r.honors) - 1; i >= 0 && len(r.honors)-i < 30; i-- {
		if g := r.honors[i].granter; g.Start <= p.Start && p.End <= g.End {
			return true
		}
	}
	return false
}

// honored returns the last body honored whose name ends so.
func (r *honorReader) honored(tail string) (party, bool) {
	for i := len(r.honors) - 1; i >= 0 && len(r.honors)-i < 30; i-- {
		if h := r.honors[i]; h.kind != "person" && len(h.recipient) == 1 && strings.HasSuffix(r.norm(h.recipient[0]), tail) {
			return party{Span: h.recipient[0], kind: h.kind, court: h.court, name: h.recipient[0]}, true
		}
	}
	return party{}, false
}

// suited replaces a holder that an honor's own last word rules out, where the clause of the verb does not name it: a court holds 全国优秀法院,
// not the tribunal that the text spoke of last.
func (r *honorReader) suited(n honorName, got []party, at int) []party {
	tail := ""
	for _, kind := range []string{"法院", "检察院", "法庭", "派出所", "司法所", "公安局", "警队", "方队"} {
		if strings.HasSuffix(r.norm(n.span()), kind) {
			tail = kind[len(kind)-len("院"):]
		}
	}
	if tail == "" || len(got) == 0 || got[0].Start >= r.clauseAt(at).Start || strings.HasSuffix(r.norm(got[len(got)-1].Span), tail) {
		return got
	}
	if meant := r.bodyMeant(tail, at); len(meant) > 0 {
		return meant
	}
	return got
}

// lastBefore returns the last party before byte at that fits.
func (r *honorReader) lastBefore(at int, fits func(party) bool) []party {
	hi := sort.Search(len(r.parties), func(i int) bool { return r.parties[i].Start >= at })
	for i := hi - 1; i >= 0 && at-r.parties[i].Start < 1200; i-- {
		if fits(r.parties[i]) {
			return []party{r.parties[i]}
		}
	}
	return nil
}

// bodyWords are the words that alone mean the body of that kind that the text tells of: 中队先后获评….
var bodyWords = [...]string{"调解室", "工作室", "合议庭", "调解队", "调委会", "检察室", "未检组", "检察院", "派出所", "司法所", "公安局", "司法局", "立案庭", "刑庭", "执行局", "分局", "中队", "大队", "支队", "连队", "公司", "集团", "学校", "医院", "村委会", "村里", "村子", "村", "社区", "镇里", "协会", "律所", "工会", "企业"}

// unitNamed returns the body with a name of its own that ends in a word: the last one before byte at, else the next one.
func (r *honorReader) unitNamed(word string, at int) []party {
	if word == "" {
		return nil
	}
	word = strings.TrimRight(word, "里子")
	tails := []string{word}
	switch word {
	case "学校":
		tails = append(tails, "中学", "小学", "大学", "学院")
	case "企业":
		tails = append(tails, "公司", "集团")
	case "律所":
		tails = append(tails, "事务所")
	}
	if got := r.lastBefore(at, func(p party) bool {
		return p.kind != "person" && closing(r.norm(p.Span), tails) != "" && !strings.HasPrefix(r.norm(p.Span), "副") && !r.holdsHonor(p.Span)
	}); len(got) > 0 {
		return got
	}
	floor := at - len(cutFront(r.text[:at], 1200))
	for end := at; end > floor; {
		i := lastIndex(r.text[floor:end], word)
		if i < 0 {
			break
		}
		if p, ok := r.ownName(floor+i, len(word)); ok {
			return []party{p}
		}
		end = floor + i
	}
	for end := at; end < min(len(r.text), at+1200); {
		i := strings.Index(r.text[end:min(len(r.text), at+1200)], word)
		if i < 0 {
			break
		}
		if p, ok := r.ownName(end+i, len(word)); ok {
			return []party{p}
		}
		end += i + len(word)
	}
	return nil
}

// ownName returns the body whose head stands at byte at, where a name stands in front of the head: 玉环|中队, not 该中队.
func (r *honorReader) ownName(at, size int) (party, bool) {
	start := at
	for n := 0; n < 16 && start > 0; n++ {
		c, width := r.runeBefore(start)
		if strings.ContainsRune(bodyJoints, c) || !isHan(c) {
			break
		}
		start -= width
	}
	if place, ok := r.placeIn(start, at); ok {
		start = place
	}
	for _, m := range r.marksIn(source.Span{Start: start, End: at}) {
		if m.Class == dict.HonorGive || m.Class == dict.HonorGet {
			start = m.End // 授予|成武|中队
		}
	}
	s := source.Span{Start: start, End: at + size}
	if start == at || !r.plainRun(s) || strings.HasPrefix(r.text[s.End:], "长") || strings.HasPrefix(r.text[start:], "副") {
		return party{}, false
	}
	return party{Span: s, kind: "organisation", court: -1, name: s}, true
}

// bodyOf returns the body that fills a clause but for the words that say whose it is: 他所在的|海山律师事务所, 她带领的立案庭.
func (r *honorReader) bodyOf(clause source.Span) []party {
	text := r.norm(clause)
	i := lastIndex(text, "的")
	if i < 0 || longerThan(text[:i], 12) || opening(text, []string{"他", "她", "其"}) == "" && closing(text[:i], []string{"所在", "任职", "供职", "带领", "领导", "执教"}) == "" {
		return nil
	}
	start := clause.Start + i + len("的")
	for _, p := range r.partiesIn(source.Span{Start: start, End: clause.End}) {
		if p.kind != "person" && p.Start == start && p.End == clause.End {
			return []party{p}
		}
	}
	return r.unitBeside(start, clause.End, "body")
}

// namedAbove returns those whom a text means by 上述同志 or 以上单位: all of their kind that the last sentence before byte at names in the same line, not
// farther back than maxAward.
func (r *honorReader) namedAbove(text string, at int, wanted string) []party {
	const longest = 12 // characters of 上述工作表现突出的三名同志
	above := opening(text, []string{"上述", "以上", "前述"})
	if above == "" || longerThan(text, longest) || opening(text[len(above):], []string{"荣誉", "称号", "奖项", "决定"}) != "" {
		return nil
	}
	from := max(0, at-maxAward)
	line := from + strings.LastIndexByte(r.text[from:at], '\n')
	i := sort.Search(len(r.sentences), func(i int) bool { return r.sentences[i].End > at }) - 1
	for ; i >= 0 && r.sentences[i].Start >= line; i-- {
		if got := keep(r.recipients(r.partiesIn(r.sentences[i])), wanted); len(got) > 0 {
			return got
		}
	}
	return nil
}
