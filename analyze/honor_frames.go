package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// readGet reads a verb whose subject got the honor: 李明被评为全国优秀法官, 区法院获评文明单位. It returns the end of the
// names, or the verb's start where there are none.
func (r *honorReader) readGet(verb dict.Match) int {
	granter := source.Span{}
	if g, ok := r.passiveGranter(verb.Start); ok {
		granter = g
	}
	names, end := r.namesGot(verb)
	if len(names) == 0 {
		return r.readInherited(verb)
	}
	if r.setAside(verb, end) {
		for _, n := range names {
			r.used = append(r.used, n.span())
		}
		return end
	}
	if right := r.listBehind(end, r.wantsAll(names)); len(right) > 0 {
		right = append(r.togetherWith(verb.Start, right[0].kind), right...)
		r.add(names, right, verb, granter, "honor.list", true)
		return right[len(right)-1].End
	}
	subjectAt := verb.Start
	if granter.End > 0 {
		subjectAt = r.passiveMark(verb.Start)
	}
	if holder, modifies := r.modified(subjectAt, end, r.wantsAll(names)); modifies {
		if len(holder) == 0 {
			holder = r.asWinner(subjectAt, r.wantsAll(names))
		}
		if got := r.amongThose(r.skipCount(end, r.sentence.End), r.wantsAll(names)); len(got) > 0 {
			holder = got
		}
		if len(holder) == 0 {
			holder = r.amongThem(end, r.wantsAll(names)) // 获评“…”的十名法官登台,他们中有甲、乙
		}
		r.add(names, holder, verb, granter, "honor.modifier", true)
		return r.modifiedMore(holder, verb, granter, end)
	}
	if r.opensRoll(end) || r.countsUnnamed(end) {
		r.add(names, nil, verb, granter, "", false)
		return end
	}
	got := r.withVerbBefore(r.gotBy(names, verb, granter, subjectAt, end))
	if len(got) < 2 && r.text[verb.Start:verb.End] == "共享" {
		return end // one alone shares nothing
	}
	rule := "honor.active"
	if granter.End > 0 || strings.HasPrefix(r.norm(source.Span{Start: verb.Start, End: verb.End}), "被") {
		rule = "honor.passive"
	}
	r.add(names, got, verb, granter, rule, len(got) > 0 && got[0].Start >= r.sentence.Start)
	if granter.End > 0 {
		r.passive = passive{end, got}
	}
	if len(got) > 0 {
		return r.readAs(end, verb, granter)
	}
	return end
}

// namesGot reads the honors that a verb's subject got: behind the verb, behind the giver, or in the verb itself.
func (r *honorReader) namesGot(verb dict.Match) ([]honorName, int) {
	limit := r.sentence.End
	names, end := r.readNames(verb.End, limit, r.namesHonor(verb))
	if len(names) == 0 {
		names, end = r.namesBehindGranter(verb, limit)
	}
	if head, ok := r.lastHead(source.Span{Start: verb.Start + 1, End: verb.End}); ok && len(names) == 0 && head.End == verb.End {
		names, end = []honorName{{pieces: []source.Span{head}, strong: true}}, verb.End // 被通令嘉奖
	}
	return names, end
}

// gotBy returns who got the honors of a verb: its subject, with company, or else those that stand behind the names.
func (r *honorReader) gotBy(names []honorName, verb dict.Match, granter source.Span, subjectAt, end int) []party {
	if senders := r.text[r.clauseAt(subjectAt).Start:subjectAt]; r.wantsAll(names) != "body" && holdsAnyWord(senders, []string{"报送", "选送", "推送", "推荐"}) {
		if got := r.makerBehind(end); len(got) > 0 {
			return got // 县法院报送的《…》获一等奖,编写人为李明
		}
	}
	if closing(r.text[verb.Start:r.trimQuote(names[0].span().Start)], []string{"追授的", "追记的", "追赠的"}) != "" {
		if dead := r.fallen(verb.Start); len(dead) > 0 {
			return dead // 妻子捧着省委追授的“优秀党员”证书
		}
	}
	got := r.suited(names[len(names)-1], r.receivers(subjectAt, r.wantedOf(names, subjectAt)), subjectAt)
	if len(got) == 1 && granter.Start <= got[0].Start && got[0].End <= granter.End {
		got = nil // 他带的队伍被省高院授予…
	}
	if len(got) == 1 && got[0].kind == "organisation" && strings.HasPrefix(r.text[got[0].End:], "”") && r.wantsAll(names) != "body" {
		if made := r.makerBehind(end); len(made) > 0 {
			return made // “小麦育种”获一等奖,第一完成人为李明
		}
	}
	got = r.withCompany(verb.Start, got)
	if len(names) > 1 && len(got) < len(names) && r.distributes(verb) {
		if all := r.receivers(subjectAt, ""); len(all) == len(names) {
			got = all // 李明、县医院分别获评先进个人、先进集体
		}
	}
	if len(got) == 0 || got[0].kind != "person" && len(r.notCounted(got)) == 0 {
		if got = r.amongThem(end, r.wantsAll(names)); len(got) == 0 {
			got = r.bodiesAmongThem(end, r.wantsAll(names))
		}
	}
	if len(got) == 0 && r.wantsAll(names) != "body" {
		got = r.makerBehind(end)
	}
	return got
}

// togetherWith returns those whom a list behind the honor joins: 与李明一起获得…的还有周洋.
func (r *honorReader) togetherWith(at int, kind string) []party {
	clause := r.clauseAt(at)
	lead := r.norm(source.Span{Start: clause.Start, End: at})
	word := closing(lead, []string{"一起", "一同", "一道", "共同", "同时", "并肩", "同台"})
	with := opening(lead, []string{"与", "和", "同", "跟"})
	if word == "" || with == "" || sameAs.opening(lead) != "" {
		return nil
	}
	got, end := r.holdersFrom(clause.Start+len(with), at-len(word), "", false)
	if len(got) == 0 || end != at-len(word) || got[0].kind != kind {
		return nil
	}
	return got
}

// opensRoll reports whether a list is announced behind an honor, for the lines below: 获颁金紫荆星章包括以下10人：.
func (r *honorReader) opensRoll(at int) bool {
	rest := r.text[at:r.sentence.End]
	return strings.HasSuffix(rest, ":") && len(rest) < 60 && len(r.partiesIn(source.Span{Start: at, End: r.sentence.End})) == 0
}

// heldThings are what an award is held by, behind 的: 捧回“先进集体”的牌匾.
var heldThings = [...]string{"牌匾", "奖牌", "证书", "奖状", "奖杯", "荣誉", "称号", "锦旗", "红本", "本本", "大红", "红绶带", "绶带", "红花", "烫金", "金字", "铜牌", "金牌", "喜报", "桂冠", "头衔", "奖项", "绶带", "美誉", "光环", "标签", "名片", "招牌", "牌子", "殊荣", "奖章", "奖座", "徽章", "红色", "金色", "红绸", "嘉奖令", "重要组成", "组成部分", "付出", "奉献", "贡献", "努力", "辛劳", "辛勤", "风采", "事迹", "精神", "故事", "光荣", "肯定", "佳绩", "消息", "喜讯", "捷报", "通知", "文件", "背后", "同时", "基础上", "当天", "那天", "那年", "那一刻", "第二天", "第二年", "次年", "当年", "时候"}

// modified reads an award that stands in front of the one who got it: 获得“…”称号的李明, 获颁勋章、86岁的陈伯. It reports
// whether the award is such a modifier, even where nobody is named behind it.
func (r *honorReader) modified(verb, end int, wanted string) (holder []party, modifies bool) {
	end = r.skipCount(end, r.sentence.End)
	if strings.HasPrefix(r.text[end:r.sentence.End], "等") {
		rest := strings.TrimLeft(r.text[end+len("等"):r.sentence.End], "0123456789一二三四五六七八九十多余数项个种")
		rest = rest[len(opening(rest, []string{"荣誉称号", "光荣称号", "荣誉", "称号", "殊荣", "奖项"})):]
		if strings.HasPrefix(rest, "的") {
			end = r.sentence.End - len(rest) // 曾获“…”、“…”等荣誉|的李明
		}
	}
	if since := opening(r.text[end:r.sentence.End], []string{"不久的", "后不久的", "多年的", "才几天的", "两次的", "两次以上的"}); since != "" {
		end += len(since) - len("的") // 刚获评“…”不久|的李明
	}
	rest := r.text[end:r.sentence.End]
	bare := r.clauseAt(verb).Start == verb
	switch {
	case strings.HasPrefix(rest, "的好") || strings.HasPrefix(rest, "的成绩") || strings.HasPrefix(rest, "的佳绩") || strings.HasPrefix(rest, "的优异"):
		return nil, false // 取得一等奖的好成绩
	case strings.HasPrefix(rest, "的") && opening(rest[len("的"):], heldThings[:]) != "" && !strings.Contains(cutAt(rest, 24), "获得者"):
		return nil, false // 捧回“先进集体”的牌匾
	case strings.HasPrefix(rest, "的"):
		end += len("的")
	case bare && strings.HasPrefix(rest, "、"):
		end += len("、")
	default:
		return nil, false
	}
	return r.holderBehind(end, wanted), true
}

// modifiedMore reads the honors that go on behind such a holder under the same verb: 获得金质奖的李明、|银质奖的周洋. It returns the end of the last
// of them.
func (r *honorReader) modifiedMore(holder []party, verb dict.Match, granter source.Span, end int) int {
	for len(holder) > 0 {
		at := holder[len(holder)-1].End
		size := r.separatorAt(at, r.sentence.End) + len(opening(r.text[at:r.sentence.End], []string{","}))
		names, next := r.readNames(at+size, r.sentence.End, false)
		if size == 0 || len(names) != 1 || names[0].span().Start > at+size+len("“") || !strings.HasPrefix(r.text[next:], "的") {
			break
		}
		if holder = r.holderBehind(next, r.wantsAll(names)); len(holder) > 0 {
			r.add(names, holder, verb, granter, "honor.modifier", true)
			end = next
		}
	}
	return end
}

// asWinner returns who is meant by 作为 in front of a modifier: 李明作为荣获…称号的唯一代表.
func (r *honorReader) asWinner(at int, wanted string) []party {
	clause := r.clauseAt(at)
	i := lastIndex(r.text[clause.Start:at], "作为")
	if i < 0 {
		if i = r.soleWinner(clause.Start, at); i >= 0 {
			return r.soleHolder(clause, clause.Start+i, wanted)
		}
		return nil
	}
	return r.asHolder(clause, clause.Start+i, wanted)
}

// readInherited reads a list of people behind a verb that leaves the honor to the words before it: 其他获委任的包括甲、乙.
func (r *honorReader) readInherited(verb dict.Match) int {
	if name, ok := r.topicBefore(verb.Start); ok {
		r.expect(name)
	} else if name, ok := r.electedBefore(verb.Start); ok && r.sameHonor(verb.End) > 0 {
		r.expect(name)
	}
	if len(r.last) == 0 {
		return verb.Start
	}
	wanted := r.wantsAll(r.last)
	if same := r.sameHonor(verb.End); same > 0 {
		got := keep(r.group(source.Span{Start: r.clauseAt(verb.Start).Start, End: verb.Start}), wanted)
		if n := len(got); n > 0 && strings.HasPrefix(r.text[verb.End+same:], "的") && strings.Contains(r.text[got[n-1].End:verb.Start], "唯一") {
			return verb.End + same // 也是该市唯一获此殊荣的法院
		}
		if authors, ok := r.authors(verb.Start); ok {
			got = keep(authors, wanted)
		} else if len(got) == 0 {
			got = r.listBehind(verb.End+same, wanted)
			if clause := r.clauseAt(verb.Start); len(got) == 0 && verb.End+same >= clause.End && r.leavesOut(clause.Start, verb.Start) && clause.Start > r.sentence.Start {
				got = r.receivers(verb.Start, wanted) // 周洋因热心服务,|同获殊荣
			}
		}
		if len(got) == 0 {
			return verb.Start
		}
		r.add(r.last, got, verb, source.Span{}, "honor.list-more", false)
		return max(verb.End+same, got[len(got)-1].End)
	}
	if got := r.chosenAlone(verb, wanted); len(got) > 0 {
		r.add(r.last, got, verb, source.Span{}, "honor.listed", false)
		return verb.End
	}
	right := r.listBehind(verb.End, "person")
	if len(right) == 0 || r.awardsIn(source.Span{Start: verb.End, End: right[0].Start}) || !strings.HasPrefix(r.text[verb.Start:], "获") || strings.HasSuffix(r.text[:verb.End], "得") && opening(r.text[verb.End:], []string{"的", "者", "此", "该", "这", "同", "上述", "奖", "殊荣", "荣誉", "称号", "表彰", "提名"}) == "" {
		return verb.Start // 获得|特别贡献的是…: not the honor before
	}
	if name, ok := r.calledSo(verb.End); ok {
		r.add([]honorName{name}, right, verb, source.Span{}, "honor.list", false)
		return right[len(right)-1].End
	}
	r.add(r.last, right, verb, source.Span{}, "honor.list-more", false)
	return right[len(right)-1].End
}

// topicBefore returns the honor that a clause of the sentence before byte at makes its topic: 金紫荆星章方面,|今年有11人获授,包括….
func (r *honorReader) topicBefore(at int) (honorName, bool) {
	for i := r.clauseIndex(at) - 1; i >= 0; i-- {
		clause := r.clauses[i]
		topic := closing(r.norm(clause), []string{"方面", "部分", "一项", "一栏"})
		if topic == "" {
			continue
		}
		names, end := r.readNames(clause.Start, clause.End-len(topic), true)
		return append(names, honorName{})[0], len(names) == 1 && end == clause.End-len(topic)
	}
	return honorName{}, false
}

// calledSo reads the honor that brackets at byte at name: 获委任(一般称为官守太平绅士).
func (r *honorReader) calledSo(at int) (honorName, bool) {
	if !strings.HasPrefix(r.text[at:], "(") {
		return honorName{}, false
	}
	end := strings.IndexByte(r.text[at:r.sentence.End], ')')
	for _, word := range []string{"称为", "称作", "俗称", "即"} {
		if i := strings.Index(r.text[at:at+max(end, 0)], word); i >= 0 {
			s := source.Span{Start: at + i + len(word), End: at + end}
			if head, ok := r.lastHead(s); ok && head.End == s.End {
				return honorName{pieces: []source.Span{s}, strong: true}, true
			}
		}
	}
	return honorName{}, false
}

// chosenAlone returns the subject of a verb of choosing that has nothing behind it, so that it speaks of the honor named before: 李芬获选.
func (r *honorReader) chosenAlone(verb dict.Match, wanted string) []party {
	switch r.text[verb.Start:verb.End] {
	case "获选", "入选", "当选":
	default:
		return nil
	}
	if verb.End < r.clauseAt(verb.Start).End || strings.Contains(r.text[r.clauseAt(verb.Start).Start:verb.Start], "由") || r.sentence.Start-r.last[0].span().End > 300 {
		return nil
	}
	return r.receivers(verb.Start, wanted)
}

// sameHonor returns the length of 此殊荣 and its kin at byte at: 李芬也获此荣誉.
func (r *honorReader) sameHonor(at int) int {
	rest := strings.TrimPrefix(strings.TrimPrefix(r.text[at:], "了"), "过")
	lead := len(r.text) - len(rest)
	for _, which := range []string{"同样的", "相同的", "同样", "同款", "这份", "这个", "此项", "该项", "这项", "这一", "同一", "此", "该", "这"} {
		if cut, ok := strings.CutPrefix(rest, which); ok {
			rest = cut
			break
		}
	}
	words := []string{"殊荣", "荣誉称号", "荣誉", "称号", "奖项", "勋章", "奖"}
	if len(rest) == len(r.text)-lead {
		words = words[:1]
	}
	for _, word := range words {
		if cut, ok := strings.CutPrefix(rest, word); ok {
			return len(r.text) - at - len(cut)
		}
	}
	return 0
}

// namesHonor reports whether a verb is used of honors alone, so that what is quoted behind it is one.
func (r *honorReader) namesHonor(verb dict.Match) bool {
	switch r.text[verb.Start:verb.End] {
	case "获评", "荣获", "摘得", "夺得", "斩获", "捧得", "揽获", "评上", "拿下", "荣膺", "评为", "授予", "评定为", "命名为", "表彰为", "追授", "被命名为", "被表彰为", "被评定为", "被评为", "被授予", "获评为", "被追授", "被授", "获授", "获颁", "获颁赠", "获颁发", "获票选为", "票选为", "获遴选为", "遴选为", "获推举为", "获选拔为", "获选为", "选为", "获表扬为", "表扬为":
		return true
	}
	return false
}

// namesBehindGranter reads 获自治区高院、区妇联“最美巾帼”称号, where the giver stands between the verb and the name, and
// 在比武中获得体能项目三等奖, where the name is longer than its list item.
func (r *honorReader) namesBehindGranter(verb dict.Match, limit int) ([]honorName, int) {
	in := r.partiesIn(source.Span{Start: verb.End, End: min(r.clauseAt(verb.Start).End, verb.End+maxHonorName)})
	for i, p := range in {
		if p.kind == "person" || i > 2 || i == 0 && p.Start-verb.End > 12 {
			break
		}
		if names, end := r.readNames(p.End, limit, r.namesHonor(verb)); len(names) > 0 {
			return names, end
		}
	}
	return nil, verb.Start
}

// passiveMark returns the place of the 被 (or 获) that opens a passive whose verb stands at byte at, -1 for none.
func (r *honorReader) passiveMark(at int) int {
	clause := r.clauseAt(at)
	clause.Start = r.behindHonor(clause.Start, at)
	text := r.text[clause.Start:at]
	if i := lastIndex(text, "被"); i >= 0 && !isAccused(text[i:]) {
		return clause.Start + i
	}
	if i := lastIndex(text, "获"); i >= 0 && !strings.HasPrefix(text[i:], "获得") && !r.seizes(clause.Start+i) && !r.inCourt(clause.Start+i, clause.Start+i+len("获")) && !r.holdsHonor(source.Span{Start: clause.Start + i, End: at}) {
		return clause.Start + i
	}
	for _, by := range [...]string{"由", "经"} {
		i := lastIndex(text, by)
		if i <= 0 {
			continue
		}
		s := source.Span{Start: clause.Start, End: clause.Start + i}
		subject := len(r.partiesIn(s)) > 0 || len(r.unitsBefore(s.End, s.Start)) > 0
		if r.byGiver(source.Span{Start: s.End + len(by), End: at}, subject) {
			return s.End
		}
	}
	return -1
}

// byGiver reports whether a body and nothing else stands between 由 and a verb that ranks merit, or gives any honor where somebody stands in front, so
// that the subject gets it: 李明由|市中院|记三等功, 李明经|省高院|评定为….
func (r *honorReader) byGiver(s source.Span, subject bool) bool {
	in := r.partiesIn(s)
	for _, p := range in {
		if p.kind == "person" {
			return false
		}
	}
	if len(in) == 0 || holdsAny(r.norm(s), "给为向对把将") || longerThan(r.text[in[len(in)-1].End:s.End], 4) {
		return false
	}
	for _, m := range r.marksIn(source.Span{Start: s.End, End: min(len(r.text), s.End+30)}) {
		if m.Start == s.End && m.Class == dict.HonorGive && (subject || r.meritFollows(m.End)) {
			return true
		}
	}
	return false
}

// passiveGranter returns who gave the honor: what stands between 被 and the verb.
func (r *honorReader) passiveGranter(at int) (source.Span, bool) {
	mark := r.passiveMark(at)
	if mark < 0 || strings.HasPrefix(r.text[at:], "被") {
		return source.Span{}, false
	}
	_, size := r.runeAt(mark)
	g := r.trim(source.Span{Start: mark + size, End: at})
	if g.End <= g.Start || runeCount(r.norm(g)) > 40 || holdsAny(r.norm(g), "“”") {
		return source.Span{}, false
	}
	return g, true
}
