package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Who holds an honor can be told behind it: 他就是李明; 桥头法庭名列其中; 与他同列的还有周洋; 执笔人李明.

// maxLater is how far behind an honor, in bytes, its holder can be told.
const maxLater = 900

// readToldLater reads a sentence that tells who got the honors of the sentences before.
func (r *honorReader) readToldLater() bool {
	return r.readNamedLater() || r.identified() || r.anotherKind()
}

// anotherKind reads the sentence that goes on with a list of those honored by another kind of people: 官员则包括甲、乙.
func (r *honorReader) anotherKind() bool {
	text := r.norm(r.sentence)
	i := strings.Index(cutAt(text, 60), "包括")
	if i < 0 || len(r.last) == 0 || len(r.got) < 2 || r.sentence.Start-r.got[len(r.got)-1].End > len("等人。\n") || !strings.ContainsAny(text[:i], "则还另也") {
		return false
	}
	at := r.sentence.Start + i + len("包括")
	in := keep(r.recipients(r.partiesIn(source.Span{Start: at, End: r.sentence.End})), r.wantsAll(r.last))
	if len(in) < 2 || r.listedFrom(in) < len(in) || longerThan(r.text[at:in[0].Start], 12) {
		return false
	}
	r.add(r.last, in, dict.Match{Start: r.sentence.Start, End: r.sentence.Start}, source.Span{}, "honor.list-more", false)
	return true
}

// revealing are the words between what somebody did and the name: 他就是李明.
var revealing = [...]string{"他就是", "她就是", "他,就是", "她,就是", "这就是", "此人就是", "此人正是", "这个人就是", "他便是", "她便是", "他正是", "她正是", "他名叫", "她名叫", "他叫", "她叫",
	"他的名字叫", "她的名字叫", "他的名字是", "她的名字是", "说的就是", "说的正是", "它就是", "它便是", "这个集体就是", "这支队伍就是", "这支团队就是", "这个团队就是", "作者是", "作者为", "作者系", "执笔人是", "执笔人为", "执笔者是", "撰写者是"}

// revealed returns where the name begins in a sentence that gives a name to whom the text spoke of without one, -1 for none.
func (r *honorReader) revealed() int {
	text := cutAt(r.norm(r.sentence), 120)
	if word := opening(text, revealing[:]); word != "" {
		return r.sentence.Start + len(word)
	}
	if opening(text, []string{"这位", "这名", "这个", "这支", "这家"}) == "" {
		return -1
	}
	for _, word := range []string{"就是", "正是", "便是", "名叫"} {
		if i := strings.Index(text, word); i > 0 && !strings.Contains(text[:i], "。") {
			return r.sentence.Start + i + len(word)
		}
	}
	return -1
}

// identified gives the honors that nobody has yet to the one whom a sentence at last names: 三次荣立三等功。他就是县法院法官李明。
func (r *honorReader) identified() bool {
	if len(r.owed) == 0 {
		return false
	}
	at := r.revealed()
	if at < 0 {
		return false
	}
	at += len(opening(r.text[at:], []string{"——", ":", " "}))
	got, _ := r.holdersFrom(at, r.sentence.End, "", false)
	if in := r.recipients(r.partiesIn(source.Span{Start: at, End: r.sentence.End})); len(got) == 0 && len(in) > 0 && !longerThan(r.text[at:in[0].Start], 30) && indexAny(r.text[at:in[0].Start], ",;。") < 0 {
		got = in[:1:1]
	}
	if len(got) != 1 {
		return false
	}
	found := false
	for i := len(r.owed) - 1; i >= 0 && r.sentence.Start-r.owed[i][0].span().End < maxLater; i-- {
		names := r.owed[i]
		if w := r.wantsAll(names); w != "" && !got[0].is(w) || r.givenSince(max(0, len(r.honors)-30), names[0].span()) {
			continue
		}
		kept := r.owed
		r.add(names, got, dict.Match{Start: at, End: at}, source.Span{}, "honor.list-more", false)
		r.owed, found = kept, true
	}
	return found
}

// alsoGot are the words that make those behind 的还有 holders of the same honor: 与她同列的还有, 一同受奖的还有.
var alsoGot = [...]string{"同列", "一同", "一起", "一道", "并列", "同时", "同样", "同获", "同批", "同榜", "同台", "同期", "此次", "获此", "获奖", "得奖", "入选", "上榜", "受表彰", "受到表彰", "受奖", "获评", "当选", "登榜", "受表扬", "接受表彰", "走上领奖台", "站上领奖台"}

var others = newWordNet("的是", "的还有", "的还包括", "的另有", "的尚有", "者还有", "者还包括")

// oneMore and winner are the words that open a clause about one more who got the last honor: 另一位|得主周洋.
var (
	oneMore = openers("另外两人", "另外两位", "另外两名", "另外二人", "另外一人", "另外三人", "另外三位", "另外三名", "另外几人", "另外几位", "另两人", "另三人", "另一人", "其余两人", "其余两位", "其余三人", "其他两人", "其他两位", "其他三人", "另一位", "另一名", "另一个", "另外一位", "另外一名", "还有一位", "还有一名", "另两位", "另两名", "另一家")
	winner  = [...]string{"得主", "获奖者", "获得者", "得奖者", "得奖人", "获奖人", "获奖单位", "获评者", "受奖者", "受奖人", "当选者", "上榜者", "获颁者", "获勋者", "获表彰者", "获奖个人", "获奖集体"}
)

// readOneMore reads one more who got the last honor: 另一位得主、委员|周洋.
func (r *honorReader) readOneMore() {
	if len(r.last) == 0 || r.sentence.Start-r.last[0].span().End > 600 {
		return
	}
	for _, clause := range r.clauses {
		text := r.text[clause.Start:r.sentence.End]
		n := len(oneMore.opening(text))
		if n == 0 {
			continue
		}
		w := len(opening(text[n:], winner[:]))
		if w == 0 && !r.restOfCounted(clause, n) || r.last[0].span().Start > clause.Start {
			continue
		}
		from := clause.Start + n + w
		from += len(opening(r.text[from:], []string{"则是", "是", "为", "系", "、", ",", ":", "——", "叫"}))
		wanted := r.wantsAll(r.last)
		got, _ := r.holdersFrom(from, r.sentence.End, wanted, false)
		if in := keep(r.recipients(r.partiesIn(source.Span{Start: from, End: r.sentence.End})), wanted); len(got) == 0 && len(in) > 0 && !longerThan(r.text[from:in[0].Start], 20) {
			got = in[:1:1]
		}
		if len(got) > 0 {
			r.add(r.last, got, dict.Match{Start: from, End: from}, source.Span{}, "honor.list-more", false)
		}
		return
	}
}

// restOfCounted reports whether the n bytes that open a clause begin to name the rest of people whom the sentence counts among those honored:
// 一同受表彰的全市只有三人,另外两人|是….
func (r *honorReader) restOfCounted(clause source.Span, n int) bool {
	lead := r.norm(source.Span{Start: r.sentence.Start, End: clause.Start})
	return holderVerbs.opening(r.text[clause.Start+n:]) != "" && r.counted(lead) && holdsAnyWord(lead, rewarded[:])
}

// rewarded are words for being honored.
var rewarded = [...]string{"表彰", "获奖", "得奖", "受奖", "获评", "获颁", "当选", "入选", "上榜", "受表扬", "表扬", "领奖", "授予", "荣获", "殊荣", "评为"}

// readAlso reads those who got the last honor as well, in a clause of their own: 与他一同上榜的还有周洋.
func (r *honorReader) readAlso() {
	if len(r.last) == 0 || r.sentence.Start-r.last[0].span().End > 600 {
		return
	}
	r.readOneMore()
	text := r.norm(r.sentence)
	for word := range others.in(&r.chars) {
		i := index(text, word)
		if i < 0 || r.last[0].span().Start > r.sentence.Start+i {
			continue
		}
		at := r.sentence.Start + i
		clause := r.clauseAt(at)
		lead := source.Span{Start: clause.Start, End: max(clause.Start, at)}
		if word == "的是" && opening(r.norm(lead), []string{"与", "和", "同", "跟"}) == "" {
			continue // 与她一道领奖的是周洋
		}
		if !holdsAnyWord(r.norm(lead), alsoGot[:]) || r.mayHead(lead) && !holdsAny(r.norm(lead), "这该此") {
			continue
		}
		from, wanted := at+len(word), r.wantsAll(r.last)
		from += len(opening(r.text[from:], []string{":"}))
		got, _ := r.holdersFrom(from, r.sentence.End, wanted, false)
		if units := r.unitsBefore(r.clauseAt(from).End, from); len(units) > 0 && wanted != "person" && len(got) == 0 {
			got = units
		}
		if in := keep(r.recipients(r.partiesIn(source.Span{Start: from, End: r.sentence.End})), wanted); len(got) == 0 && len(in) > 0 && !longerThan(r.text[from:in[0].Start], 20) {
			got = in[:1:1]
		}
		if len(got) > 0 {
			r.add(r.last, got, dict.Match{Start: at, End: at}, source.Span{}, "honor.list-more", false)
		}
		return
	}
}

// makers are those who make a work.
var makers = [...]string{"第一完成人", "主要完成人", "完成人", "项目负责人", "课题负责人", "项目主持人", "课题主持人", "项目牵头人", "牵头人", "领衔人", "执笔人", "执笔者", "作者", "撰稿人", "撰写人", "撰写者", "主笔", "编剧", "导演", "主创", "主创人员", "承办法官", "主审法官", "审判长", "主讲人", "演讲者", "朗诵者", "演唱者", "表演者", "拍摄者", "摄影", "摄影师", "创作者", "设计者", "设计师", "制作人", "讲述人", "报送人", "编写人", "编写者", "编撰人", "第一作者", "主要作者", "案例编写人"}

// makerBehind returns who made the work that won a prize whose name ends at byte at, told in a later clause: 获二等奖,执笔人李明.
func (r *honorReader) makerBehind(at int) []party {
	for _, clause := range r.clauses[r.clauseIndex(at)+1:] {
		text := r.norm(clause)
		start := clause.Start + len(opening(text, []string{"其", "该片", "该文", "该案", "片子", "影片", "文章", "论文", "作品"}))
		word := opening(r.text[start:clause.End], makers[:])
		if word == "" {
			continue
		}
		start += len(word)
		start += len(opening(r.text[start:], []string{"是", "为", "系", "、", ":", "均为", "都是"}))
		if start >= r.sentence.End {
			return nil
		}
		if got, _ := r.holdersFrom(start, r.sentence.End, "person", false); len(got) > 0 {
			return got
		}
		if in := keep(r.recipients(r.partiesIn(source.Span{Start: start, End: clause.End})), "person"); len(in) > 0 && !longerThan(r.text[start:in[0].Start], 20) {
			return in[:1:1]
		}
		if p, ok := r.nameOpening(start); ok {
			return []party{p}
		}
		return nil
	}
	return nil
}

// nameOpening reads an unknown name that begins at byte at, with a verb behind it: 段鹏程|现为….
func (r *honorReader) nameOpening(at int) (party, bool) {
	end := at
	for n := 1; n <= 3 && end < r.sentence.End; n++ {
		_, size := r.runeAt(end)
		end += size
		if n < 2 || opening(r.text[end:], []string{"现", "是", "为", "系", "来自", "在", "上台", "说", "介绍", "告诉", "表示", "今年", "任", "也"}) == "" {
			continue
		}
		if p, ok := r.asName(source.Span{Start: at, End: end}); ok {
			return p, true
		}
	}
	return party{}, false
}

var (
	thisYear     = newWordNet("今年度", "今年", "去年", "前年", "本年度", "上年度", "本届")
	conjunctions = newWordNet("和", "与", "及")
	thingsBefore = closers(honorThings[:]...)
)

// besideThing moves the start of a name behind a thing or a year that stands beside it: 牌匾和|二等功喜报, 该署今年|模范公务人员.
func (r *honorReader) besideThing(start, at int) int {
	if r.hedge() {
		return start
	}
	for year := range thisYear.in(&r.chars) {
		if i := lastIndex(r.text[start:max(start, at)], year); i >= 0 {
			start += i + len(year) // 矫正署今年|模范矫正人员
		}
	}
	text := r.text[start:max(start, at)]
	for and := range conjunctions.in(&r.chars) {
		if i := lastIndex(text, and); i > 0 && thingsBefore.closing(text[:i]) != "" && !slices.Contains([]string{"荣誉", "称号"}, text[:i]) {
			return start + i + len(and)
		}
	}
	return start
}

// sharedOut gives a list of prizes in front of byte end to a list of as many holders behind byte from, one each: 亚军、季军分别归李明、周洋.
func (r *honorReader) sharedOut(last honorName, end, from, limit int) bool {
	lead := r.text[r.sentence.Start:end]
	if word := closing(lead, []string{"分别", "依次"}); word == "" {
		return false
	}
	names := []honorName{last}
	for len(names) < 10 {
		start := r.trimQuote(names[0].span().Start)
		at := start - len(closing(r.text[r.sentence.Start:start], []string{"、", "和", "与", "及"}))
		name, ok := r.prizeBefore(at)
		if at == start || !ok {
			break
		}
		names = append([]honorName{name}, names...)
	}
	got, _ := r.holdersFrom(from, limit, r.wantsAll(names), false)
	if len(names) < 2 || len(got) != len(names) {
		return false
	}
	r.add(names, got, dict.Match{Start: end, End: end}, source.Span{}, "honor.prize", true)
	return true
}

// heads are the posts of those who lead a body, with what its name ends with.
var heads = [...][2]string{{"庭长", "庭"}, {"院长", "院"}, {"检察长", "院"}, {"局长", "局"}, {"所长", "所"}, {"大队长", "队"}, {"队长", "队"}, {"村支书", "村"}, {"站长", "站"}, {"科长", "科"}}

// handedTo gives an honor of a body that is handed to its head to the body: 将“先进集体”奖牌交到庭长李明手中.
func (r *honorReader) handedTo(name honorName, from int) bool {
	clause := r.clauseAt(from)
	in := r.partiesIn(source.Span{Start: from, End: clause.End})
	if len(in) > 1 && in[0].Start == from && in[0].kind != "person" && r.serves(&in[0], &in[1]) {
		r.add([]honorName{name}, in[:1:1], dict.Match{Start: from, End: from}, source.Span{}, "honor.prize", false)
		return true
	}
	rest := r.text[from+len(opening(r.text[from:], []string{"该院", "该庭", "该所", "该局", "我院", "法庭", "法院"})):]
	for _, h := range heads {
		if !strings.HasPrefix(rest, h[0]) {
			continue
		}
		if got := r.bodyMeant(h[1], from); len(got) > 0 {
			r.add([]honorName{name}, got, dict.Match{Start: from, End: from}, source.Span{}, "honor.prize", false)
			return true
		}
	}
	return false
}

// pairedBefore reports whether a clause in front of byte at is somebody and nothing else, in a list that words of honors announce: 受奖名单:民一庭姚芳,|办案标兵.
func (r *honorReader) pairedBefore(at int) bool {
	i := r.clauseIndex(at)
	if i == 0 || r.clauses[i].Start < at-len("“") {
		return false
	}
	lead := r.text[:r.clauses[i-1].Start]
	lead = lead[len(lead)-len(cutFront(lead, 300)):]
	lead = lead[strings.LastIndexByte(lead, '\n')+1:]
	colon := strings.LastIndexByte(lead, ':')
	return colon > 0 && holdsAnyWord(lead[:colon], []string{"表彰", "受奖", "获奖", "荣誉", "先进", "表扬", "授奖", "颁奖", "奖项", "领奖"}) && len(r.holdersAlone(r.clauses[i-1], "")) > 0
}

// publishing are the words that make the winners of an honor known; planned are those that follow its name where it is still to be won.
var (
	publishing = [...]string{"公布", "发布", "推出", "揭晓", "出炉", "评出", "评选出", "选出", "产生", "落幕", "颁奖典礼", "颁奖仪式", "表扬典礼", "表彰典礼"}
	planned    = [...]string{"评选办法", "评选活动", "评选方案", "评选标准", "评选启动", "评比", "活动", "创建", "建设", "方案", "通知", "办法", "征集", "推荐", "候选", "标准"}
)

// publish keeps the honor whose winners a clause makes known, for the clauses behind it: 省高院公布全省优秀法官,|李明入选.
func (r *honorReader) publish(marks []dict.Match) {
	if !r.holding.meets(publishNeeds) || !r.sentenceHolds(publishing[:]...) {
		return
	}
	clauses := r.clauses
	if n := len(clauses); n > 1 {
		clauses = clauses[:n-1]
	}
	for _, clause := range clauses {
		if !holdsAnyWord(r.norm(clause), publishing[:]) {
			continue
		}
		if name, ok := r.lastNameBefore(marks, clause.End); ok && name.span().Start >= clause.Start {
			if rest := strings.TrimPrefix(r.text[name.span().End:], "”"); opening(rest, planned[:]) != "" {
				return // 发布“最美法官”|评选办法
			}
			r.expect(name)
			r.award = r.last
			return
		}
		if i := lastIndex(r.norm(clause), "”"); i >= 0 {
			if name, ok := r.prizeBefore(clause.Start + i + len("”")); ok {
				r.expect(name)
				r.award = r.last
				return
			}
		}
	}
}

// expect keeps an honor whose holders the text has still to name.
func (r *honorReader) expect(name honorName) {
	r.last, r.got = []honorName{name}, nil
	if n := len(r.owed); n == 0 || r.owed[n-1][0].span().Start < name.span().Start {
		r.owed = append(r.owed, r.last)
	}
}

// sameAgain are the words by which a clause says that the honor was the last one: 二十年前得的|也是|这个称号.
var sameAgain = newWordNet("也是这", "也是同", "正是这", "还是这", "就是这", "同是这", "也是该")

// readSame reads who got the last honor by a clause that points back to it.
func (r *honorReader) readSame() {
	if len(r.last) == 0 || r.sentence.Start-r.last[0].span().End > 600 {
		return
	}
	for word := range sameAgain.in(&r.chars) {
		i := index(r.norm(r.sentence), word)
		if i < 0 || r.last[0].span().Start > r.sentence.Start+i {
			continue
		}
		at := r.sentence.Start + i
		clause := r.clauseAt(at)
		lead := r.text[clause.Start:at]
		rest := strings.TrimLeft(r.text[at+len(word):clause.End], "个一项份样枚块面的张")
		if !strings.HasSuffix(lead, "的") || !holdsAny(lead, "得获拿领捧戴") || opening(rest, []string{"称号", "荣誉", "殊荣", "奖", "勋章"}) == "" {
			continue
		}
		wanted := r.wantsAll(r.last)
		got := keep(r.group(source.Span{Start: clause.Start, End: at}), wanted)
		if i := r.clauseIndex(clause.Start); len(got) == 0 && i > 0 {
			if got = keep(r.group(r.clauses[i-1]), wanted); len(got) > 0 && got[len(got)-1].End != r.clauses[i-1].End {
				got = nil
			}
		}
		if len(got) == 0 {
			got = r.receivers(clause.Start, wanted)
		}
		r.add(r.last, got, dict.Match{Start: at, End: at}, source.Span{}, "honor.list-more", false)
		return
	}
}
