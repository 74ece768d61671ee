package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Teams and offices have names that no grammar of bodies foretells: 王芳法官团队, “小巷回音”调解室, 大学法律诊所. As the subject
// of an award they are known by what they end with and by the verb behind them.

// unitsBefore returns the list of units and bodies that ends with a unit at byte at: 立案庭、执行局.
func (r *honorReader) unitsBefore(at, floor int) []party {
	at = r.passAnd(at, floor)
	unit, ok := r.unitBefore(at, floor)
	last := ok
	if !ok {
		unit, ok = r.bodyBefore(r.passAdverbs(at, floor), floor)
	}
	if !ok {
		return nil
	}
	units := []party{unit}
	for units[0].Start >= floor {
		at = units[0].Start
		text := r.text[floor:at]
		cut := strings.TrimSuffix(text, "、")
		if cut == text {
			cut = text[:len(text)-len(closing(text, []string{"以及", "和", "与", "及", "暨"}))]
		}
		if cut == text {
			break
		}
		end := floor + len(cut)
		next, ok := r.bodyBefore(end, floor)
		if !ok {
			next, ok = r.unitBefore(end, floor)
			last = last || ok
		}
		if !ok || next.Start >= units[0].Start {
			break
		}
		units = append([]party{next}, units...)
	}
	if !last {
		return nil // known bodies alone: the rules for parties know more of them
	}
	return units
}

// withoutCount cuts off the count that closes a list of bodies: 甲队、乙队|2个青年集体.
func withoutCount(text string) string {
	i := lastIndex(text, "个")
	if i < 0 || len(text)-i > len("个青年先进集体") || closing(text, []string{"集体", "单位", "团队", "部门"}) == "" {
		return text
	}
	if cut := strings.TrimRight(text[:i], "0123456789两二三四五六七八九十"); len(cut) < i {
		return cut
	}
	return text
}

// withBodiesBefore adds the bodies of a list whose items are set off by commas, clauses that are nothing but bodies: 甲法院刑庭、民庭,乙法院执行局.
func (r *honorReader) withBodiesBefore(units []party, clause source.Span) []party {
	for i := r.clauseIndex(clause.Start) - 1; i >= 0 && units[0].Start == r.clauses[i+1].Start && strings.HasPrefix(r.text[r.clauses[i].End:], ","); i-- {
		before := r.unitsBefore(r.clauses[i].End, r.clauses[i].Start)
		if len(before) == 0 {
			before = r.bodiesAlone(r.clauses[i])
		}
		if len(before) == 0 || before[0].Start != r.clauses[i].Start || before[0].court < 0 || r.mayHead(r.clauses[i]) {
			break
		}
		units = append(before, units...)
	}
	return units
}

// bodiesAlone returns the known bodies of a clause that is nothing but a list of them.
func (r *honorReader) bodiesAlone(clause source.Span) []party {
	in := r.partiesIn(clause)
	for i, p := range in {
		if p.kind == "person" || i > 0 && !r.listed(in[i-1], p) {
			return nil
		}
	}
	if n := len(in); n == 0 || in[n-1].End != clause.End {
		return nil
	}
	return in
}

// bodyBefore returns the known body that ends at byte end.
func (r *honorReader) bodyBefore(end, floor int) (party, bool) {
	for _, p := range r.partiesIn(source.Span{Start: max(floor, end-120), End: end}) {
		if p.End == end && p.kind != "person" {
			return p, true
		}
	}
	return party{}, false
}

// passAnd steps back over 等5个集体 behind a list.
func (r *honorReader) passAnd(at, floor int) int {
	text := r.text[max(floor, at-45):at]
	i := lastIndex(text, "等")
	if i < 0 {
		return at - len(text) + len(withoutCount(text))
	}
	if i < 0 || i+len("等") < len(text) && !r.counted(text[i:]) {
		return at
	}
	return at - len(text) + i
}

// unitBefore returns the unit whose name ends at byte at, adverbs between them set aside: 王芳法官团队 in
// 王芳法官团队先后荣获. It gives none where a known body ends there.
func (r *honorReader) unitBefore(at, floor int) (party, bool) {
	end := r.passAdverbs(at, floor)
	if unit, ok := r.quotedUnit(end, floor); ok {
		return unit, true
	}
	head := r.unitHead(end)
	if year := r.beforeYear(end, floor); head < 0 && year < end {
		end = r.passAdverbs(year, floor)
		head = r.unitHead(end) // 调解室|2009年成为
	}
	if head < 0 {
		return party{}, false
	}
	if p, person := r.personEnding(head); person && r.text[head:end] == "家庭" {
		p.End, p.kind = end, "organisation" // 李明家庭
		p.name = p.Span
		return p, true
	}
	unit, ok := r.unitAround(head, end, floor)
	if !ok {
		return party{}, false
	}
	if i := strings.Index(r.text[unit.Start:end], "所在"); i >= 0 {
		kind := r.text[unit.Start+i+len("所在") : end]
		got := r.lastBefore(unit.Start, func(p party) bool { return p.kind != "person" && strings.HasSuffix(r.norm(p.Span), kind) })
		if len(got) == 0 || got[0].Start < floor-900 {
			return party{}, false
		}
		return got[0], true // 其所在司法所
	}
	if r.shortHead(head, end) && !r.placedAt(unit.Start) && !(r.jurisdiction == dict.Taiwan && head-unit.Start == 2*len("民") && r.clauseAt(head).Start == unit.Start) || opening(r.text[unit.Start:end], []string{"一些", "部分", "有些", "某些", "不少", "许多", "众多", "各", "多个", "多家", "几个", "一批", "大批", "其他", "其它", "所有", "全部"}) != "" {
		return party{}, false // 一些法庭
	}
	if p, known := r.behindTime(&unit); known {
		return p, true
	}
	return r.namedUnit(unit, head)
}

// unitAround returns the unit from its head noun, with the bodies that its name begins with: 区法院|立案庭.
func (r *honorReader) unitAround(head, end, floor int) (party, bool) {
	start := r.unitStart(head, floor)
	unit := party{Span: source.Span{Start: start, End: end}, kind: "organisation", court: -1}
	for _, p := range r.partiesIn(source.Span{Start: max(floor, end-200), End: end}) {
		if p.End == end || p.aside && p.Start < start {
			return party{}, false
		}
		if p.End > start && p.Start < start || p.End == start && p.kind != "person" && start < head {
			unit.Start = p.Start
		}
		if p.court >= 0 {
			unit.kind, unit.court = "court", p.court
		}
	}
	if start < head {
		unit.Start = min(unit.Start, r.bodyBeyondAnd(start, floor))
	}
	return unit, true
}

// behindTime cuts words like 去年 from a unit's front, and returns the known body where one is left.
func (r *honorReader) behindTime(unit *party) (party, bool) {
	for _, word := range []string{"其中", "此外", "同时", "日前", "近日", "去年", "今年", "前年", "当年", "同年", "次年", "年初", "年底"} {
		if strings.HasPrefix(r.text[unit.Start:unit.End], word) && unit.Start+len(word) < unit.End {
			unit.Start += len(word)
			for _, p := range r.partiesIn(unit.Span) {
				if p.Span == unit.Span {
					return p, true
				}
			}
		}
	}
	return party{}, false
}

// namedUnit gives a unit its name, or none where its words name no unit of their own: 丈夫在执行局, 所带团队.
func (r *honorReader) namedUnit(unit party, head int) (party, bool) {
	if text := r.norm(unit.Span); opening(text, kin[:]) != "" || opening(text, movesTo[:]) != "" {
		return party{}, false // 丈夫在执行局, 调入立案庭
	}
	unit.name = unit.Span
	if own, ok := r.ownUnit(unit); ok {
		return own, true
	}
	text := r.norm(unit.Span)
	if r.isGang(unit.Span) || r.isGrade(unit.Span) || opening(text, []string{"所带", "所属"}) != "" || holdsAnyWord(text, []string{"致词", "希望", "表示", "指出", "强调", "认为"}) || strings.ContainsAny(text, "他她我该本这全各其") || r.tellsBefore(unit.Start, head) || unit.Start == head && !r.standsAlone(head, unit.End) || r.counted(text) {
		return party{}, false
	}
	return unit, true
}

// beforeYear steps back over a year, and a month with it: 调解室|2009年3月.
func (r *honorReader) beforeYear(at, floor int) int {
	text := strings.TrimSuffix(r.text[floor:at], "底")
	if month := strings.TrimRight(strings.TrimSuffix(text, "月"), "0123456789"); strings.HasSuffix(month, "年") {
		text = month
	}
	year := strings.TrimSuffix(text, "年")
	if cut := strings.TrimRight(year, "0123456789"); len(year) < len(text) && len(year)-len(cut) == 4 {
		return floor + len(cut)
	}
	return at
}

// bodyBeyondAnd returns where a body begins whose unit has a conjunction in its name that ends at byte at: 某市司法局|人民参与和|促进法治科.
func (r *honorReader) bodyBeyondAnd(at, floor int) int {
	c, size := r.runeBefore(at)
	if !strings.ContainsRune("和与及", c) || r.unitHead(at-size) >= 0 {
		return at // 监狱农场团队及|行政执行署新北分署
	}
	in := r.partiesIn(source.Span{Start: max(floor, at-150), End: at - size})
	if n := len(in); n > 0 && in[n-1].kind != "person" && in[n-1].End < at-size && at-in[n-1].End <= 36 && r.hanRun(in[n-1].End, at) == at {
		return in[n-1].Start
	}
	return at
}

// shortHead reports whether a head is one character that ends many other words: 局 in 结局, 科 in 学科.
func (r *honorReader) shortHead(head, end int) bool {
	return end-head == len("局") && strings.Contains("局科股处室院部社队", r.text[head:end])
}

// placedAt reports whether a place or a body begins at byte at.
func (r *honorReader) placedAt(at int) bool {
	for _, t := range r.termsAt(at) {
		if t.Class == dict.Place || t.Class == dict.Country || t.Class == dict.BodyHead {
			return true
		}
	}
	in := r.partiesIn(source.Span{Start: at, End: min(len(r.text), at+120)})
	return len(in) > 0 && in[0].Start == at && in[0].kind != "person"
}

// standsAlone reports whether a head can be a unit's whole name: 立案庭, 执行局; not 团队 or 中心.
func (r *honorReader) standsAlone(head, end int) bool {
	for _, kind := range []string{"庭", "科", "处", "大队", "支队", "总队"} {
		if strings.HasSuffix(r.text[head:end], kind) && end-head >= len(kind)+len("一一") {
			return true
		}
	}
	switch r.text[head:end] {
	case "立案庭", "执行局", "审判庭", "刑庭", "民庭", "政治部", "办公室", "研究室", "法警队", "司法警察支队", "专案组", "合议庭", "攻坚组", "代表队", "诉讼服务中心", "诉服中心", "速裁团队", "执行团队", "审管办", "信访局", "志工队", "合唱团", "管弦乐团", "巡守队", "守望相助队", "义警队", "侦查队", "专勤队", "查缉队", "工场", "辩论队", "模拟法庭队",
		"反贪局", "反渎局", "未检办", "案管办", "案件管理中心", "刑检部", "未检部", "第一检察部", "第二检察部", "第三检察部", "第四检察部", "第五检察部", "第六检察部", "监察室", "信访办", "技术室", "团支部", "妇委会", "工会", "女法官协会", "派出所", "户籍室", "看守所", "拘留所", "戒毒所", "警务站", "司法所", "普法办", "调委会", "医调委", "仲裁委", "综治办", "国安办", "维稳办", "扫黑办", "政法委", "法制办", "纪检组", "审理室", "党风室", "纪检监察室", "督查室", "档案室", "机要室", "文印室", "书记官室", "法医室", "审委办", "司改办", "清执办", "扶贫办", "文明办", "创建办", "赔偿办", "国家赔偿委员会办公室", "速裁中心", "调解中心", "分调裁中心", "信息中心", "警务室", "车管所", "反诈中心", "情报中心", "刑科所", "内勤室", "安置帮教办", "心理健康中心", "会见室", "伙房":
		return true
	}
	return false
}

// unitHead returns where the longest unit head that ends at byte end begins, -1 for none.
func (r *honorReader) unitHead(end int) int {
	best := -1
	for _, m := range r.marksIn(source.Span{Start: max(0, end-30), End: end}) {
		if m.Class == dict.HonorUnit && m.End == end && !r.adverbAt(m.Start) && (best < 0 || m.Start < best) {
			best = m.Start
		}
	}
	return best
}

// adverbAt reports whether a unit's head at byte at is the adverb 连: 连|获, 连续.
func (r *honorReader) adverbAt(at int) bool {
	rest, ok := strings.CutPrefix(r.text[at:], "连")
	return ok && among("续获夺年摘捧得创立拿胜两三四五任番", firstRune(rest))
}

// unitStart walks left from a head to where the unit's name begins: behind a mark, 的 or a conjunction; a quotation in front
// of the head belongs to it: “石榴花”救助团队.
func (r *honorReader) unitStart(head, floor int) int {
	at := head
	for at > floor && head-at < 60 {
		c, size := r.runeBefore(at)
		if c == '”' {
			if i := lastIndex(r.text[floor:at], "“"); i >= 0 && at-floor-i < 60 {
				return floor + i
			}
		}
		if i := strings.LastIndexByte(r.text[floor:at], '('); i >= 0 && c == ')' && at == head && at-floor-i < 24 {
			at = floor + i // 海山饼家(澳门)|有限公司
			continue
		}
		if c == '和' && closing(r.text[floor:at], []string{"维和", "共和", "平和", "和和"}) != "" {
			at -= len("维和")
			continue
		}
		if strings.ContainsRune("，,、;:。()!?|“”\"《》【】 的和与及是为,将由", c) || c == '年' && at-size > 0 && isDigit(r.text[at-size-1]) {
			if next, ok := r.partners(at, head, floor); ok {
				at = next
				continue
			}
			break
		}
		if _, person := r.personEnding(max(floor, at-len("代表"))); person && strings.HasSuffix(r.text[floor:at], "代表") {
			break // 李明代表|执行局
		}
		if closing(r.text[floor:at], []string{"召开", "举行", "举办", "祝贺", "恭喜", "授予", "命名", "花落", "颁给", "奖给", "得知", "让", "替", "了解", "支持", "推进", "充分发挥", "曾经的"}) != "" || closing(r.text[floor:at], leadsTeam[:]) != "" {
			break
		}
		at -= size
	}
	return at
}

// partners steps over the 与 between the surnames of a law firm: 霍与伍律师行.
func (r *honorReader) partners(at, head, floor int) (int, bool) {
	c, size := r.runeBefore(at)
	if c != '与' && c != '和' && c != '及' || !strings.HasPrefix(r.text[head:], "律师") || head-at > 9 || head == at {
		return 0, false
	}
	start := at - size
	for start > floor && at-size-start < 12 {
		c, n := r.runeBefore(start)
		if strings.ContainsRune(",、;:。()!?“” ", c) {
			break
		}
		start -= n
	}
	return start, start < at-size && at-size-start <= 9
}

// ownUnit cuts 该院 off a unit's name and puts the body that it means in front: 该院控告检察部.
func (r *honorReader) ownUnit(unit party) (party, bool) {
	text := r.norm(unit.Span)
	for _, word := range []string{"该院", "该局", "该所", "该署", "该会", "该监", "该校", "本署", "本监", "本会", "该中心", "该县", "本院", "我院", "该市"} {
		i := strings.Index(text, word)
		if i < 0 || len(text) == i+len(word) {
			continue
		}
		tail := word[len(word)-3:]
		if own := text[i+len(word):]; len(own) <= len("警队") {
			if have, ok := r.honored(own[len(own)-len("队"):]); ok && have.court >= 0 {
				return have, true // 该院警队 of the 司法警察大队 spoken of
			}
		}
		body := r.bodyMeant(tail, unit.Start)
		unit.Start += i + len(word)
		unit.name = unit.Span
		if len(body) > 0 {
			unit.owner, unit.kind, unit.court = body[0].Span, body[0].kind, body[0].court
		}
		return unit, true
	}
	return unit, false
}

// unitOpening returns the unit of a body that opens a clause with 该: 该院法警大队 in 该院法警大队因表现突出.
func (r *honorReader) unitOpening(clause source.Span) (party, bool) {
	i := strings.Index(r.norm(clause), "该")
	if i < 0 {
		return party{}, false
	}
	start := clause.Start + i
	end := 0
	for _, m := range r.marksIn(source.Span{Start: start, End: min(clause.End, start+36)}) {
		if m.Class == dict.HonorUnit && m.End > end && r.hanRun(start, m.End) == m.End {
			end = m.End
		}
	}
	if end == 0 || !r.predicateAt(end) && (!strings.HasPrefix(r.text[end:], "的") || len(keep(r.partiesIn(clause), "person")) > 0) {
		return party{}, false
	}
	unit := party{Span: source.Span{Start: start, End: end}, kind: "organisation", court: -1}
	return r.ownUnit(unit)
}

// predicateAt reports whether a word that opens a predicate stands at byte at, so that what stands before it is a whole subject.
func (r *honorReader) predicateAt(at int) bool {
	if at >= r.sentence.End {
		return true
	}
	return opening(r.text[at:], []string{",", "因", "以", "在", "被", "始终", "坚持", "围绕", "紧", "认真", "积极", "先后", "连续", "自", "共", "不断", "深入", "通过", "参加", "参赛", "代表", "出赛", "凭", "继", "作为", "还", "也", "又", "再次", "已", "此前", "先前", "早前", "之前", "日前", "近日", "去年", "今年", "前年", "当年", "同年", "曾", "一直", "长期", "多年", "近年", "随后", "后来"}) != ""
}

// withoutBrackets drops the brackets of a text with what stands in them.
func withoutBrackets(text string) string {
	for {
		i := strings.IndexByte(text, '(')
		j := strings.IndexByte(text, ')')
		if i < 0 || j < i {
			return text
		}
		text = text[:i] + text[j+1:]
	}
}
