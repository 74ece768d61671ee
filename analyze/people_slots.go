package analyze

import (
	"sort"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Slots: places that hardly anything but a name can fill. What stands in one is a name although it is unlike one: words (副庭长|柳絮|、),
// rare surnames (检察长|禤子路|带队), names set with blanks (审判员|降　云|、), names of the peoples (旗法院院长|朝鲁巴特尔|说).

// maxSlot is how many characters a name in a slot may have.
const maxSlot = 8

// slotNames appends what stands between a head noun and what ends a name.
func (a *article) slotNames(more []nameHit) []nameHit {
	for _, i := range a.heads {
		if a.longerHead(int(i)) {
			continue
		}
		t := a.terms[i]
		at := a.overBlanks(a.overBracket(t.End))
		if r, _ := a.runeAt(at); !isHan(r) || a.headAcross(t.End) || a.titleBehindName(t.Start) {
			continue
		}
		known := a.nameAt(at)
		if known.End > at && (known.Start < at || (known.score >= doubt || a.endsName(known.End) > endsNone) && !a.spellsOn(known)) {
			continue
		}
		if s := a.slotAt(t, at); s.End > known.End {
			more = append(more, a.slotHit(s))
		}
	}
	return more
}

// overBracket returns the byte behind a short bracket at byte i: 副院长|(主持工作).
func (a *article) overBracket(i int) int {
	if r, _ := a.runeAt(i); r == '(' {
		if end := strings.IndexByte(cutAt(a.text[i:], 10*len("主")), ')'); end > 0 {
			return i + end + 1
		}
	}
	return i
}

var beforeHead = closers("副", "总", "代", "助理")

// titleBehindName reports whether the head noun at byte i belongs to a name before it: 李立新|主席, 张|法官.
func (a *article) titleBehindName(i int) bool {
	if beforeHead.closing(a.text[:i]) != "" {
		for _, word := range beforeHead.words {
			if strings.HasSuffix(a.text[:i], word) {
				i -= len(word)
			}
		}
	}
	if r, size := a.runeBefore(i); isHan(r) {
		if before, _ := a.runeBefore(i - size); !isHan(before) && a.analyzer.surnames.has(r) {
			return true
		}
	}
	n := a.nameAt(i - 1)
	return n.End == i && i > 0
}

// nameAt returns the name that covers byte i, an empty one for none.
func (a *article) nameAt(i int) nameHit {
	k := sort.Search(len(a.names), func(k int) bool { return a.names[k].End > i })
	if k < len(a.names) && a.names[k].Start <= i {
		return a.names[k]
	}
	return nameHit{}
}

// nameBegins reports whether a name begins at byte i.
func (a *article) nameBegins(i int) bool {
	n := a.nameAt(i)
	return n.Start == i && n.End > i
}

// overBlanks returns the byte behind up to four blanks at byte i.
func (a *article) overBlanks(i int) int {
	for range 4 {
		r, size := a.runeAt(i)
		if size == 0 || r == '\n' || !among(blanks, r) {
			break
		}
		i += size
	}
	return i
}

// slotAt returns the likeliest name that begins at byte at, behind a head noun; an empty span for none.
func (a *article) slotAt(head dict.Match, at int) source.Span {
	if s := a.spacedSlot(at); s.End > at {
		return s
	}
	if w := plainNames.opening(a.text[at:]); w != "" && a.endsName(at+len(w)) > endsWord {
		return source.Span{Start: at, End: at + len(w)}
	}
	if first, _ := a.runeAt(at); a.analyzer.noName.has(first) {
		if s := (source.Span{Start: at, End: a.hanRun(at, at+3*len("信"))}); a.prepositionName(s, a.endsName(s.End)) && !a.holdsTerm(s) {
			return s
		}
		return source.Span{}
	}
	if len(opening(a.text[at:], sayings)) > len("说") {
		return source.Span{} // 民警|荣获三|等功
	}
	single, bodied := a.singleHead(head.End), a.behindBody(head.Start)
	if a.norm(source.Span{Start: head.Start, End: head.End}) == "代表" && closing(a.text[:head.Start], []string{"人大", "党", "界", "界的"}) == "" {
		return source.Span{} // mostly a verb
	}
	best, most := source.Span{}, float32(0)
	end := at
	for n := 1; n <= maxSlot; n++ {
		r, size := a.runeAt(end)
		if !isHan(r) {
			break
		}
		end += size
		s := source.Span{Start: at, End: end}
		if n < 2 {
			continue
		}
		if a.holdsTerm(s) {
			break
		}
		if z := a.slotWorth(s, n, a.endsName(end), single, bodied); z > most {
			best, most = s, z
		}
	}
	return best
}

// singleHead reports whether the head noun that ends at byte i is one that a body has few holders of, 庭长, 主任: behind 法官 or 委员 more
// words can stand.
func (a *article) singleHead(i int) bool {
	return closing(a.text[:i], []string{"长", "主任", "书记", "主席", "教导员", "指导员", "政委", "总监", "经理", "主委", "召集人"}) != ""
}

// behindBody reports whether what stands before the head noun at byte i ends as bodies and departments do: 法庭|法警.
func (a *article) behindBody(i int) bool {
	r, size := a.runeBefore(i)
	return size > 0 && among("院庭局所处科室部会队司厅委学组站办", r)
}

// slotWorth weighs a span of n characters in a slot: above 0 it may be a name.
func (a *article) slotWorth(s source.Span, n, ends int, single, bodied bool) float32 {
	text := a.norm(s)
	if ends == endsNone || n > 2 && actors.has(lastRune(text)) || noNameWord(text) || neverName(text) || a.noNameAtAll(s) || a.verbal(s) || a.partOfLong(s) {
		return 0
	}
	score := a.weakScore(s)
	switch {
	case n == 3 && a.odd(text):
		return a.oddWorth(s, ends, single)
	case n > 2 && a.surnamed(s) && numbered(text):
		if ends < endsVerb || !single {
			return 0
		}
		return 3 + float32(n)
	case n > 3 || n == 3 && a.spells(text):
		if !a.spells(text) || ends < endsSay && n < 4 || ends < endsVerb && (n < 4 || a.wordEnds(s.End)) || a.wordly(s) || a.wordAcross(s.End) || among("的于和与都在", lastRune(text)) {
			return 0
		}
		return 1 + float32(n) + float32(ends)
	case a.wholeWord(s):
		return a.wordWorth(s, ends, score, single, bodied)
	case !a.surnamed(s):
		if single && a.stranger(s, ends) {
			return 2
		}
		if ends < endsSign || !single || a.wordly(s) || !a.nameEnd(s) || !a.listGoesOn(s) {
			return 0
		}
		return 1
	case !a.nameEnd(s) || a.wordly(s) && (!single || ends < endsVerb || score < -4) || ends < endsVerb && !single:
		return 0
	}
	worth := 5 + score + float32(ends)/2
	if last, _ := a.runeBefore(s.End); strings.ContainsRune(places, last) {
		worth--
	}
	if n == 3 && a.wholeWord(source.Span{Start: s.Start + len("李"), End: s.End}) {
		worth -= 2.5
		if single && ends == endsSign {
			worth++
		}
	}
	if !single && ends < endsSay {
		worth -= 1.5
	}
	return worth
}

// numbered reports whether a name is a surname and a number of two characters or more, the age of a grandfather: 马六十三.
func numbered(text string) bool {
	_, size := decode(text)
	return len(text) > 2*size && strings.Trim(text[size:], "一二三四五六七八九十") == ""
}

// wordWorth is slotWorth for a word.
func (a *article) wordWorth(s source.Span, ends int, score float32, single, bodied bool) float32 {
	info, _ := dict.Word(a.norm(s))
	noun := info.Tag == dict.TagNoun || info.Tag == dict.TagPerson || info.Tag == dict.TagPlace
	if !noun && info.Freq >= commonVerb && !bodied {
		return 0 // 法官|相信
	}
	if !a.surnamed(s) || noNameWord(a.norm(s)) || !single && (!noun || !bodied || ends < endsSay || a.placeWord(s)) || ends < endsVerb && info.Tag != dict.TagPerson || ends < endsSay && score < -4.5 {
		return 0
	}
	if info.Freq >= everyday && ends < endsSign && info.Tag != dict.TagPerson && closing(a.text[:s.Start], []string{"主席", "总书记", "第一书记"}) != "" {
		return 0 // 国家主席|战略|引领
	}
	worth := 4.5 + score + float32(ends-endsVerb)/2
	switch next, _ := a.runeAt(s.End); {
	case info.Tag == dict.TagVerb:
		worth -= 2
	case noun && ends == endsSign && bodied, next == '、', next == '(':
		worth += 1.5
	case info.Tag == dict.TagPerson:
		worth++
	}
	return worth
}

// commonVerb is the count from which a verb or an adjective behind a post without its body is no name.
const commonVerb = 1500

// everyday is the count from which a word behind a leader's post is hardly a name before another word.
const everyday = 1000

// nameEnd reports whether the last character of a span can end a name that is none by itself.
func (a *article) nameEnd(s source.Span) bool {
	last, _ := a.runeBefore(s.End)
	return !strings.ContainsRune(tails+joints+"及和与等"+enders, last) || last == '行'
}

// listGoesOn reports whether a list goes on or a bracket opens behind a span, or it stands elsewhere too.
func (a *article) listGoesOn(s source.Span) bool {
	if r, _ := a.runeAt(s.End); r == '、' || r == '(' {
		return true
	}
	return strings.Contains(a.text[s.End:], a.norm(s))
}

// noName are characters that begin no name behind a post, though they may be surnames.
const noName = noSurnames + "但全的了在等们我你他她它这那有不没也还又再就才只已正一二三四五六七八九十两几各每某多本该其此为对把被让给请说到去及以所并而或且如若均共同自任兼原新现时曾未无可会要想做作出上下中内外前后左右间第个名位人单费席台楼行级者国团会层致访用"

// noNameWords are words with a surname that stand behind posts as a rule.
func noNameWord(word string) bool {
	switch word {
	case "单位", "费用", "席位", "任期", "任内", "任上", "任职", "任命", "家属", "家庭", "方面", "时期", "时间", "公寓", "办公", "解释", "解答", "解读", "介绍", "安排", "连续", "连夜",
		"高度", "高兴", "严格", "明确", "关心", "关于", "应邀", "应当", "管理", "商量", "商议", "沟通", "和解", "经常", "时常", "常年", "平均", "相关", "相互", "向来", "充分", "陆续",
		"先生", "女士", "同志", "朋友", "权力", "权利", "权限", "权威", "官邸", "官方", "关切", "法律", "空缺", "公平", "明天", "明年", "刚刚", "首先", "建议", "终于", "终止", "时任", "续指", "明言", "胜诉", "败诉", "候选人", "殷殷", "寄语", "鲜明", "许可", "风采", "寄望", "高叫", "高喊", "高呼", "见面", "陈词", "索偿", "查册", "首获", "植树", "友谊", "慰问", "宣读", "宣判", "相约", "支招", "连任", "段位", "常驻", "来访", "关注", "强调", "生涯", "首日", "风波", "闻言", "心中", "修改", "党中央", "师生", "顾问", "公函", "全体":
		return true
	}
	return false
}

// holdsTerm reports whether a span holds a word of posts, bodies or courts.
func (a *article) holdsTerm(s source.Span) bool {
	for i := range a.text[s.Start:s.End] {
		for _, t := range a.termsAt(s.Start + i) {
			if t.Class >= dict.PostHead && t.Class <= dict.PostTransfer && t.Class != dict.PostPart || t.Class == dict.CourtHead {
				return true
			}
		}
	}
	return false
}

// weakScore returns the score that the finder gave a span, a low one where it is no candidate.
func (a *article) weakScore(s source.Span) float32 {
	if n := a.found(s); n != nil && !isNickname(a.norm(s)) {
		return max(n.Score, noScore)
	}
	if a.odd(a.norm(s)) {
		return oddScore
	}
	return noScore
}

// noScore is the score of a span that the finder gave none.
const noScore = -6

// spacedSlot returns the two characters with blanks between them at byte at that end before a sign or another word: 降　云.
func (a *article) spacedSlot(at int) source.Span {
	first, size := a.runeAt(at)
	gap := a.overBlanks(at + size)
	if gap == at+size || !isHan(first) {
		return source.Span{}
	}
	second, n := a.runeAt(gap)
	if !isHan(second) || a.endsName(gap+n) == endsNone {
		return source.Span{}
	}
	return source.Span{Start: at, End: gap + n}
}

// headEnds reports whether a head noun ends at byte i.
func (a *article) headEnds(i int) bool {
	for at := i - len("院长"); at >= 0 && at >= i-6*len("院"); at -= len("院") {
		for _, t := range a.termsAt(at) {
			if t.Class == dict.PostHead && t.End == i && !a.headAcross(i) && !a.titleBehindName(t.Start) {
				return true
			}
		}
	}
	return false
}

// longerWord reports whether a word of more than n bytes begins at byte i: 原住民.
func (a *article) longerWord(i, n int) (longer bool) {
	dict.WordsAt(a.text[i:], func(size int, _ dict.WordInfo) bool {
		longer = longer || size > n
		return !longer
	})
	return longer
}

// spellsOn reports whether a name that the characters of the peoples' names spell goes on with them: 朝鲁巴|特尔.
func (a *article) spellsOn(n nameHit) bool {
	r, size := a.runeAt(n.End)
	next, _ := a.runeAt(n.End + size)
	return size > 0 && a.analyzer.sounds.has(r) && a.spells(a.norm(n.Span)) && a.endsName(n.End) < endsVerb && (a.analyzer.sounds.has(next) || a.endsName(n.End+size) > endsNone)
}

// spells reports whether a text is spelled with the characters of the names of Mongols, Tibetans, Uyghurs and Yi.
func (a *article) spells(text string) bool {
	for _, r := range text {
		if !a.analyzer.sounds.has(r) {
			return false
		}
	}
	return runeCount(text) >= 3
}

// peopleSounds are those characters.
const peopleSounds = "干钢阿艾敖安巴白班包宝保贝比毕别并波伯博布才曹查昌朝楚次措达代丹当德登迪底丁顿多俄额恩尔敦嘎尕甘岗高戈格根贡古官哈海罕郝浩合赫呼花华吉加嘉坚江金晋居觉卡康克拉兰朗勒楞力里林龙鲁伦罗洛玛麦满曼毛美蒙米明木那娜尼努诺欧帕潘培佩平普其奇恰钦青庆琼热仁日如茹萨赛桑色沙山什斯松苏索塔泰特提通图土托娃瓦旺维温翁乌吾伍西希喜夏晓辛雄雅亚央夜叶伊依音英尤于玉云则泽扎珍知孜宗珠祖卓措姆都坦甫不买热迪牛呷曲且莫史的惹火沃日勒图雅布和仓苍策琪孟门让道智东各果久旦"
