package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A prize can stand in front of the words that give it: 一等奖颁给了李明, “金笔奖”由李明夺得, 和平奖得主李明.

// givenTo are the words between a prize and the one who gets it.
var givenTo = newWordNet("授予", "颁给", "颁予", "颁授给", "颁发给", "颁赠给", "授给", "发给", "奖给", "送给", "授与", "赠予", "花落", "落在", "落到", "落入", "递到", "递进", "递给", "捧在", "发到", "收进", "给了", "送到", "送进", "送至", "交给", "交到", "捧给", "别在", "挂在", "戴在", "佩在", "归于", "归属", "则归", "均归", "属于", "归", "得主", "获得者", "得奖人", "得奖者", "获奖者", "获奖人", "受奖人", "只有", "仅有")

// honorThings are what an honor is held by, behind its name.
var honorThings = [...]string{"国家荣誉称号", "荣誉称号", "称号", "荣誉证书", "证书", "奖状", "奖牌", "奖杯", "奖章", "勋章", "铜牌", "金牌", "牌子", "牌匾", "匾额", "锦旗", "荣誉", "桂冠", "头衔", "一衔", "荣衔", "勋衔", "一奖", "绶带", "奖项", "奖座", "奖盘"}

// wonBy are the verbs behind 由 and the one who gets the prize.
var wonBy = newWordNet("夺得", "获得", "摘得", "夺下", "取得", "荣获", "捧回", "赢得", "获奖", "得奖", "获颁", "获选", "抱走", "勇夺", "拿下", "当选", "分享", "共享", "分得", "拿走", "抱回", "捧走", "带走", "摘下", "摘走", "领走", "平分", "瓜分", "均分", "同分", "同得", "共得", "合得", "独得", "摘取", "摘去", "取去", "擒下", "抢走", "夺魁", "夺冠", "问鼎", "领取", "代领", "包办", "包揽", "囊括", "捧得", "蝉联", "揽下", "收下", "抡元", "封王", "称王", "称霸", "折桂", "出线", "独揽", "包下", "获此殊荣", "获得此殊荣", "获此荣誉", "同获殊荣", "配戴", "佩戴", "受领", "领受", "膺获", "获赠", "捧起", "中选", "膺选", "胜出")

// readPrizes reads the prizes of a sentence that stand before their holders.
func (r *honorReader) readPrizes() {
	text := r.norm(r.sentence)
	for word := range givenTo.in(&r.chars) {
		for at := 0; ; {
			i := index(text[at:], word)
			if i < 0 {
				break
			}
			at += i
			start := r.sentence.Start + at
			at += len(word)
			at += len(opening(text[at:], []string{"了"}))
			if winning(word) {
				n := countedHolders(text[at-len(word):])
				if n == 0 && word != "得主" {
					continue
				}
				at += max(0, n-len(word))
				at += len(opening(text[at:], []string{"、"})) // 金笔奖得主、|记者李明
			}
			r.readPrize(start, r.sentence.Start+at, r.sentence.End)
		}
	}
	r.readPrizesBy(text, "由", &wonBy)
	r.readPrizesBy(text, "被", &taking)
	r.readTaken(text)
	r.readPraised(text)
}

// winning reports whether a word speaks of the winners of a prize, whose number may stand behind it: 得奖人|共三位:, 只有|一位得主,就是.
func winning(word string) bool {
	return word == "只有" || word == "仅有" || slices.Contains(winners[:], word)
}

// readPraised reads 嘉奖 as a verb behind those who get it: 市公安局对李明|通令嘉奖.
func (r *honorReader) readPraised(text string) {
	for _, word := range [...]string{"通令嘉奖", "通报嘉奖"} {
		i := r.indexIn(text, word)
		if i < 0 {
			continue
		}
		s := source.Span{Start: r.sentence.Start + i, End: r.sentence.Start + i + len(word)}
		clause := r.clauseAt(s.Start)
		at := strings.Index(r.text[clause.Start:s.Start], "对")
		if at < 0 || r.overlapsUsed(s) || r.plansHonor(s) {
			continue
		}
		if got := r.holdersAlone(source.Span{Start: clause.Start + at + len("对"), End: r.passAdverbs(s.Start, clause.Start)}, ""); len(got) > 0 {
			r.add([]honorName{{pieces: []source.Span{s}, strong: true}}, got, dict.Match{Start: s.Start, End: s.End}, source.Span{}, "honor.granted-for", true)
		}
	}
}

// readPrizesBy reads the prizes in front of 由 or 被, the winner and a verb of winning: 一等奖|由|李明|夺得.
func (r *honorReader) readPrizesBy(text, mark string, verbs *wordNet) {
	for at := 0; ; {
		i := r.indexIn(text[at:], mark)
		if i < 0 {
			return
		}
		at += i
		start := r.sentence.Start + at
		at += len(mark)
		end := r.clauseAt(start).End
		for i := r.clauseIndex(start) + 1; i < len(r.clauses) && (r.joins(r.clauses[i].Start) || r.listsOn(i)); i++ {
			end = r.clauses[i].End // 由李明、周洋,|以及许婷夺得
		}
		for word := range verbs.in(&r.chars) {
			if j := index(r.text[start:end], word); j > 0 {
				end := r.passAdverbs(start+j, start+len(mark))
				end -= len(teams.closing(r.text[start+len(mark) : end]))
				r.readPrize(start, start+len(mark), end)
				break
			}
		}
	}
}

// teams are the words behind bodies that won together: 县法院和县检察院|的联队.
var teams = closers("的联队", "联队", "组成的联队", "的代表队", "代表队", "的组合", "组合", "组成的队伍", "联合组队", "合力")

// taking are the verbs of winning that what is won stands in front of, behind 将 or 把 or as the subject of 被.
var taking = newWordNet("收入囊中", "揽入怀中", "揽入囊中", "纳入囊中", "收归囊中", "收入麾下", "揽在怀中", "捧在怀中", "捧回", "抱回", "扛回", "带回", "领回", "拿回", "捧走", "抱走", "带走", "领走", "拿走", "摘走", "夺走", "夺得", "摘得", "拿下", "摘下", "夺下", "斩获", "赢得", "赢回", "包揽", "独揽", "收下", "挂上", "戴在", "戴上", "守住", "保住", "续上", "争回", "评上")

// readTaken reads honors behind 将 or 把 in front of such a verb: 区法院将“文明单位”牌匾|收入囊中.
func (r *honorReader) readTaken(text string) {
	for _, mark := range [...]string{"将", "把"} {
		for at := 0; ; {
			i := r.indexIn(text[at:], mark)
			if i < 0 {
				break
			}
			at += i + len(mark)
			from := r.sentence.Start + at
			clause := r.clauseAt(from)
			names, end := r.readNames(from, clause.End, true)
			if len(names) == 0 || r.overlapsUsed(names[0].span()) || names[0].span().Start > from+len("一面“") {
				continue
			}
			end += len(opening(r.text[end:clause.End], []string{"的"}))
			end += len(opening(r.text[end:clause.End], honorThings[:]))
			for cut := " "; cut != ""; end += len(cut) {
				cut = opening(r.text[end:clause.End], []string{"一并", "双双", "同时", "悉数", "全部", "一举", "再次", "也", "都", "一起", "双"})
			}
			if opening(r.text[end:clause.End], taking.words) == "" || closing(r.text[clause.Start:from-len(mark)], plainPlans[:]) != "" || r.plansHonor(names[0].span()) {
				continue
			}
			got := r.receivers(from-len(mark), r.wantsAll(names))
			r.add(names, got, dict.Match{Start: from - len(mark), End: from}, source.Span{}, "honor.active", len(got) > 0 && got[0].Start >= r.sentence.Start)
		}
	}
}

// readPrize records the prize that ends at byte end for the list of holders that begins behind byte from.
func (r *honorReader) readPrize(end, from, limit int) {
	if from >= r.clauseAt(end).End && r.isHolder(end) {
		return
	}
	if n := r.behindCounted(from); n > from {
		from, limit = n, r.sentence.End
	}
	if word := "的"; strings.HasSuffix(r.text[:end], word) && strings.HasPrefix(r.text[from:], "——") {
		end, from = end-len(word), from+len("——") // “金盾奖”的获得者——李明
	}
	name, ok := r.prizeFalling(end, from)
	front := r.text[r.sentence.Start:r.passAdverbs(end, r.sentence.Start)]
	if cut := strings.TrimSuffix(front, ","); !ok && len(cut) < len(front) {
		if name, ok = r.prizeBefore(r.sentence.Start + len(cut)); !ok { // “…集体”,今年奖给立案庭
			name, ok = r.prizeOpening(r.sentence.Start + len(cut))
		}
	}
	if !ok && strings.HasPrefix(r.text[end:], "得主") && strings.HasSuffix(r.text[:end], ",") {
		name, ok = r.prizeIn(source.Span{Start: r.sentence.Start, End: end}) // “金剑奖”颁给新人,得主李明…
	}
	if n := len(r.last); !ok && n > 0 && len(r.got) == 0 && end == r.clauseAt(end).Start && r.last[0].span().Start >= r.sentence.Start {
		name, ok = r.last[0], true // “金剑奖”名单公布,由李明获选
	}
	if n := len(r.last); !ok && n > 0 && strings.HasSuffix(r.text[:end], "则") && r.sentence.Start-r.last[0].span().End < 300 {
		name, ok = r.last[n-1], true // 获颁“金剑奖”的有李明;家事组则由周洋获得
	}
	if !ok || r.overlapsUsed(name.span()) || r.deniedBare(name) {
		return
	}
	wanted := r.wants(name)
	if r.sharedOut(name, end, from, limit) || wanted == "body" && r.handedTo(name, from) {
		return
	}
	if pronoun := opening(r.text[from:], []string{"他", "她", "其"}); pronoun != "" {
		r.add([]honorName{name}, r.pronounAt(from, wanted), dict.Match{Start: end, End: end}, source.Span{}, "honor.prize", false)
		return
	}
	if both := keep(r.besidesFirst(from), wanted); len(both) > 0 {
		r.add([]honorName{name}, both, dict.Match{Start: end, End: end}, source.Span{}, "honor.prize", true)
		return
	}
	if units := r.unitsBefore(r.beforeDe(min(limit, r.clauseAt(from).End)), from); len(units) > 0 && wanted != "person" {
		r.add([]honorName{name}, units, dict.Match{Start: end, End: end}, source.Span{}, "honor.prize", true)
		return
	}
	in := keep(r.recipients(r.partiesIn(source.Span{Start: from, End: limit})), wanted)
	if list, behind := r.holdersFrom(from, limit, wanted, false); (len(list) > r.listedFrom(in) || len(list) > 0 && (behind >= limit || len(in) > 0 && list[0].Start > in[0].Start && list[0].kind == "person" && in[0].kind != "person")) && (behind >= limit || !r.ownsWork(behind)) {
		list = r.beforeOthers(list)
		r.add([]honorName{name}, list, dict.Match{Start: end, End: end}, source.Span{}, "honor.prize", true)
		return
	}
	if len(in) == 0 || runeCount(r.text[from:in[0].Start]) > 30 || strings.ContainsAny(r.text[from:in[0].Start], ",;。") {
		return
	}
	n := 1
	for n < len(in) && r.listed(in[n-1], in[n]) && (in[n].is("person") == in[0].is("person") || !holds(r.text[in[n-1].End:in[n].Start], "等")) && !r.holdsHonor(source.Span{Start: in[n-1].End, End: r.trimQuote(in[n].Start)}) && !holds(r.text[in[n-1].End:in[n].Start], "得主") {
		n++
	}
	if in[n-1].End < limit && r.ownsWork(in[n-1].End) && !r.amongPapers(in[n-1].End) {
		return
	}
	r.add([]honorName{name}, in[:n], dict.Match{Start: end, End: end}, source.Span{}, "honor.prize", true)
}

// beforeOthers cuts a list where somebody stands with an honor of his own: …获得者李明,|全国先进个人、法官周洋.
func (r *honorReader) beforeOthers(list []party) []party {
	for i := 1; i < len(list); i++ {
		if list[i].Start > list[i-1].End && r.holdsHonor(source.Span{Start: list[i-1].End, End: r.trimQuote(list[i].Start)}) {
			return list[:i]
		}
	}
	return list
}

// behindCounted returns where the names begin of those whom the text at byte at only counts, at for none: 颁予6名人员,名单为|李明.
func (r *honorReader) behindCounted(at int) int {
	const longest = 40 * len("名")
	rest := cutAt(r.text[at:max(at, r.sentence.End)], longest)
	for _, word := range [...]string{",名单为", ",名单是", ",名单包括", ",分别为", ",分别是", ",他们是"} {
		if i := strings.Index(rest, word); i > 0 && r.counted(rest[:i]) {
			return at + i + len(word)
		}
	}
	return at
}

// prizeIn returns the last prize that a span names.
func (r *honorReader) prizeIn(s source.Span) (honorName, bool) {
	for end := s.End; ; {
		i := lastIndex(r.text[s.Start:end], "奖")
		if i < 0 {
			return honorName{}, false
		}
		end = s.Start + i
		behind := end + len("奖")
		behind += len(opening(r.text[behind:s.End], []string{"章", "状", "牌", "杯"}))
		behind += len(opening(r.text[behind:s.End], []string{"”"}))
		if name, ok := r.prizeBefore(behind); ok && !r.overlapsUsed(name.span()) {
			return name, true
		}
	}
}

// prizeOpening returns the prize that opens the clause before byte at, where that clause only says how often it is given: 银莲花荣誉勋章今次只颁一枚|,授予李明.
func (r *honorReader) prizeOpening(at int) (honorName, bool) {
	clause := r.clauseAt(max(r.sentence.Start, at-1))
	names, end := r.readNames(clause.Start, at, false)
	if len(names) != 1 || end >= at || len(r.partiesIn(source.Span{Start: end, End: at})) > 0 {
		return honorName{}, false
	}
	few := holdsAny(r.text[end:at], "只仅唯") || r.counted(r.text[end:at])
	return names[0], few && runeCount(r.text[end:at]) <= 12
}

// beforeDe steps back over 的 at the end of a clause: 发给桥头法庭|的.
func (r *honorReader) beforeDe(at int) int {
	return at - len(closing(r.text[:at], []string{"的"}))
}

// ownsWork reports whether a work follows the name that ends at byte at: 颁给王志明|的《回家》.
func (r *honorReader) ownsWork(at int) bool {
	return opening(r.text[at:max(at, r.sentence.End)], []string{"的", "执导", "主演"}) != ""
}

// amongPapers reports whether a work of the person whose name ends at byte at stands for several: 由李明|的《六尺巷》等36篇论文获得.
func (r *honorReader) amongPapers(at int) bool {
	rest := r.text[at:max(at, r.sentence.End)]
	i := strings.Index(rest, "》")
	if !strings.HasPrefix(rest, "的《") || i < 0 {
		return false
	}
	rest = strings.TrimLeft(strings.TrimPrefix(rest[i+len("》"):], "等"), "0123456789一二三四五六七八九十两百")
	return opening(rest, []string{"篇", "件", "份", "论文", "文"}) != ""
}

// isHolder reads the prize that ends in front of 得主 at byte at, where 是 makes it the subject's: 李明也是“金笔奖”得主.
func (r *honorReader) isHolder(at int) bool {
	clause := r.clauseAt(at)
	i, word := -1, "是"
	for _, w := range []string{"成为", "成了", "当上", "是"} {
		if j := lastIndex(r.text[clause.Start:at], w); j > i {
			i, word = j, w
		}
	}
	if i < 0 {
		return false
	}
	is := clause.Start + i
	if cut := strings.TrimRight(r.text[is:at], "头一首第个位名的唯"); cut != r.text[is:at] && (strings.HasSuffix(cut, "”") || strings.HasSuffix(cut, "奖")) {
		at = is + len(cut)
	}
	names, end := r.readNames(is+len(word), at, false)
	if len(names) == 0 || end != at || r.deniedBare(names[0]) {
		return false
	}
	wanted := r.wantsAll(names)
	if wanted == "" {
		wanted = "person"
	}
	r.add(names, r.receivers(is, wanted), dict.Match{Start: is, End: is}, source.Span{}, "honor.is", false)
	return true
}

// prizeBefore reads the prize whose name ends at byte at, adverbs set aside: quoted, or a run of characters that ends in 奖.
func (r *honorReader) prizeBefore(at int) (honorName, bool) {
	falls := r.text[at:]
	at, held, given := r.beforeThing(r.passAdverbs(at, r.sentence.Start))
	if text := r.text[r.sentence.Start:at]; strings.HasSuffix(text, "”奖") {
		if i := strings.LastIndex(text, "“"); i >= 0 && opening(text[i+len("“"):], []string{"最佳", "最美", "最具"}) != "" {
			at -= len("奖") // “最佳辩护词”奖
		}
	}
	if text := r.text[r.sentence.Start:at]; strings.HasSuffix(text, "”") {
		i := lastIndex(text, "“")
		if i < 0 {
			return honorName{}, false // the text begins within the quotation
		}
		inside := source.Span{Start: r.sentence.Start + i + len("“"), End: at - len("”")}
		if bare := strings.TrimRight(r.norm(inside), "0123456789年"); closing(bare, []string{"选举", "评选", "选拔"}) != "" {
			inside.End = inside.Start + len(bare)
		}
		inside.End -= len(closing(r.norm(inside), []string{"选举", "评选", "选拔"})) // “十大杰出青年选举2022”
		return honorName{pieces: []source.Span{inside}, strong: true}, inside.End-inside.Start <= maxHonorName && (given || r.holdsHonor(inside) || strings.HasSuffix(r.norm(inside), "奖") || strings.HasPrefix(r.norm(inside), "年度"))
	}
	s := source.Span{Start: r.prizeStart(at), End: at}
	if praised := (source.Span{Start: r.passPraise(s), End: at}); r.holdsHead(praised) {
		s = praised // 最高荣誉|大紫荆勋章
	}
	text := r.norm(s)
	named := text != "" && rankLen(text) == len(text) || strings.HasPrefix(text, "最佳") || strings.HasSuffix(text, "奖") && runeCount(text) >= 2 || (strings.HasSuffix(text, "奖章") || strings.HasSuffix(text, "奖状")) && runeCount(text) > 3
	named = named || held && r.scoped(s)
	if head, ok := r.lastHead(s); ok && head.End == at && runeCount(text) > 3 && (strings.ContainsRune("章衔状奖员金士", lastRune(text)) || (r.scoped(s) || r.merit(s) || len(r.used) > 0) && opening(falls, []string{"花落", "颁给", "颁予", "颁发给", "奖给", "交给", "送给", "发给", "被", "归", "获得者", "得主"}) != "" || opening(r.text[at:], []string{"由", "则由", "部分则由", "部分由"}) != "") {
		named = true // 金莲花荣誉勋章, 荣誉会员, 全省先进集体|花落…
	}
	return honorName{pieces: []source.Span{s}, strong: true}, named && (!r.generic(s) || text == "大奖") && !r.speaks(s)
}

// prizeStart returns where a run of characters begins that ends at byte at and can be the name of a prize.
func (r *honorReader) prizeStart(at int) int {
	start := at
	for start > r.sentence.Start && at-start < maxHonorName/2 {
		c, size := r.runeBefore(start)
		if open, ok := r.quotationBefore(start, r.sentence.Start); ok && c == '”' {
			start = open // 省“五一”劳动奖章
			continue
		}
		if strings.ContainsRune(",、;:。()!?“”《》【】 的是与和及为把将", c) && !(c == '和' && opening(r.text[start:], []string{"平奖", "平勋", "平荣"}) != "") || c == '年' && isDigit(r.text[max(0, start-size-1)]) || c == '届' && (r.overseas() || !r.ordinalBefore(start-size)) {
			break
		}
		start -= size
	}
	for _, t := range r.terms[r.firstTerm(max(r.sentence.Start, start-8*len("及"))):] {
		if t.Start >= start {
			break
		}
		if t.Class == dict.HonorHead && t.End == at {
			start = t.Start // 纪律部队|及|廉政公署卓越奖章
		}
	}
	if strings.HasSuffix(r.text[:start], "年") {
		start += len(opening(r.text[start:at], []string{"度"})) // 2018年度|国家最高科学技术奖
	}
	for _, word := range []string{"其中", "此外", "另外", "至于", "而", "今年", "本届", "本年度", "上届", "包括", "全场", "本场"} {
		if strings.HasPrefix(r.text[start:at], word) {
			start += len(word)
		}
	}
	for _, word := range []string{"选出", "评出", "颁发", "颁授", "颁赠", "颁出", "表扬", "表彰", "看望", "慰问", "会见", "播出", "专访", "采访", "邀请", "释放", "指摘", "批评", "已故", "悼念"} {
		if i := lastIndex(r.text[start:at], word); i >= 0 && start+i+len(word) < at {
			start += i + len(word)
		}
	}
	return start
}

// beforeThing steps back from byte at over what an honor is held by, 奖座, 称号, and reports whether that holds an honor without quotation marks, or gives
// one in them.
func (r *honorReader) beforeThing(at int) (end int, held, given bool) {
	at -= len(closing(r.text[r.sentence.Start:at], []string{"部分", "一项", "方面"}))
	for _, word := range honorThings {
		text := strings.TrimSuffix(r.text[r.sentence.Start:at], word)
		if text = strings.TrimSuffix(text, "的"); strings.HasSuffix(text, "”") {
			if i := strings.LastIndex(text, "“"); i >= 0 && word == "奖章" && r.fieldOnly(source.Span{Start: r.sentence.Start + i + len("“"), End: r.sentence.Start + len(text) - len("”")}) {
				break // 市“五四”奖章
			}
			given = at > r.sentence.Start+len(text) && (strings.HasPrefix(word, "奖") || strings.HasSuffix(word, "称号") || strings.HasSuffix(word, "证书")) // “检察之光”奖座
			at = r.sentence.Start + len(text)
			break
		}
		if head, ok := r.lastHead(source.Span{Start: max(r.sentence.Start, at-maxHonorName), End: at}); word == "勋章" && ok && head.End == at && head.End-head.Start > len(word) {
			break // 大紫荆勋章
		}
		if front := (source.Span{Start: max(r.sentence.Start, at-maxHonorName), End: r.sentence.Start + len(text)}); len(text) < at-r.sentence.Start && r.holdsHead(front) {
			at, held = front.End, true
			break
		}
	}
	return at, held, given
}

// ordinalBefore reports whether a number with 第 ends at byte at: 第22|届天津青年五四奖章, which is part of the name; 本届 is none.
func (r *honorReader) ordinalBefore(at int) bool {
	text := strings.TrimRight(r.text[max(r.sentence.Start, at-18):at], "0123456789一二三四五六七八九十百")
	return strings.HasSuffix(text, "第")
}
