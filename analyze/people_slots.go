package analyze

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/names"
	"github.com/fawen/fawen/internal/source"
)

// Slots: places that hardly anything but a name can fill. What stands in one is a name although it is unlike one: words (副庭长|许多|、),
// rare surnames (检察长|禤思远|带队), names set with blanks (审判员|降　龙|、), names of the peoples (旗法院院长|额尔敦巴雅尔|说).

// maxSlot is how many characters a name in a slot may have.
const maxSlot = 8

// How well what stands behind a span ends a name.
const (
	endsNone = iota
	endsVerb // a particle, an adverb, a verb
	endsSay  // a verb of saying or of office
	endsSign // a sign, or the end of the line
)

// slotNames appends what stands between a head noun and what ends a name.
func (a *article) slotNames(more []nameHit) []nameHit {
	for i, t := range a.terms {
		if t.Class != dict.PostHead || a.longerHead(i) {
			continue
		}
		at := a.overBlanks(a.overBracket(t.End))
		if r, _ := a.runeAt(at); !isHan(r) || a.headAcross(t.End) || a.titleBehindName(t.Start) {
			continue
		}
		known := a.nameAt(at)
		if known.End > at && (known.Start < at || known.score >= doubt || a.endsName(known.End) > endsNone) {
			continue
		}
		if s := a.slotAt(t.End, at); s.End > known.End {
			more = append(more, nameHit{Span: s, rule: "person.slot", score: doubt, person: squeeze(a.norm(s))})
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

// titleBehindName reports whether the head noun at byte i belongs to a name before it: 李立新|主席, 张|法官.
func (a *article) titleBehindName(i int) bool {
	for _, word := range [...]string{"副", "总", "代", "助理"} {
		if strings.HasSuffix(a.text[:i], word) {
			i -= len(word)
		}
	}
	if r, size := a.runeBefore(i); isHan(r) && among(titledSurnames, r) {
		if before, _ := a.runeBefore(i - size); !isHan(before) {
			return true
		}
	}
	n := a.nameAt(i - 1)
	return n.End == i && i > 0
}

// titledSurnames are surnames that stand before a post without a given name.
const titledSurnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"

// nameAt returns the name that covers byte i, an empty one for none.
func (a *article) nameAt(i int) nameHit {
	k := sort.Search(len(a.names), func(k int) bool { return a.names[k].End > i })
	if k < len(a.names) && a.names[k].Start <= i {
		return a.names[k]
	}
	return nameHit{}
}

// overBlanks returns the byte behind up to four blanks at byte i.
func (a *article) overBlanks(i int) int {
	for range 4 {
		r, size := a.runeAt(i)
		if size == 0 || !strings.ContainsRune(blanks, r) {
			break
		}
		i += size
	}
	return i
}

// slotAt returns the likeliest name that begins at byte at, behind a head noun; an empty span for none.
func (a *article) slotAt(head, at int) source.Span {
	if s := a.spacedSlot(at); s.End > at {
		return s
	}
	if first, _ := a.runeAt(at); among(noName, first) {
		return source.Span{}
	}
	single := a.singleHead(head)
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
		if z := a.slotWorth(s, n, a.endsName(end), single); z > most {
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

// slotWorth weighs a span of n characters in a slot that holds no term: above 0 it may be a name.
func (a *article) slotWorth(s source.Span, n, ends int, single bool) float32 {
	text := a.norm(s)
	if ends == endsNone {
		return 0
	}
	score := a.weakScore(s)
	last, _ := a.runeBefore(s.End)
	switch {
	case n > 3 || n == 3 && spells(text):
		if !spells(text) || ends < endsSay && n < 4 || a.wordly(s) {
			return 0
		}
		return 2 + float32(n) + float32(ends)
	case a.wholeWord(s):
		if !single || !a.surnamed(s) || noNameWord(text) || ends < endsSay && score < -3.5 {
			return 0
		}
		info, _ := dict.Word(text)
		worth := 5 + score + float32(ends-endsVerb)/2
		if info.Tag == dict.TagVerb {
			worth -= 2
		}
		return worth
	case a.wordly(s) && (!single || ends < endsSay || score < -4):
		return 0
	case strings.ContainsRune(tails+places+joints+"及和与等"+enders, last) && last != '行':
		return 0
	case !a.surnamed(s):
		if ends < endsSign || !single || !a.listGoesOn(s) {
			return 0
		}
		return 1
	}
	worth := 5.5 + score + float32(ends)/2
	if n == 3 && a.wholeWord(source.Span{Start: s.Start + len("李"), End: s.End}) {
		worth -= 3
	}
	if !single && ends < endsSay {
		worth -= 1.5
	}
	return worth
}

// listGoesOn reports whether a list goes on or a bracket opens behind a span, or it stands elsewhere too.
func (a *article) listGoesOn(s source.Span) bool {
	if r, _ := a.runeAt(s.End); r == '、' || r == '(' {
		return true
	}
	return strings.Contains(a.text[s.End:], a.norm(s))
}

// noName are characters that begin no name behind a post, though they may be surnames.
const noName = noSurnames + "全的了在等们我你他她它这那有不没也还又再就才只已正一二三四五六七八九十两几各每某多本该其此为对把被让给请说到去及以所并而或且如若均共同自任兼原新现时曾未无可会要想做作出上下中内外前后左右间第个名位人单费席台楼行级者国团会层致访用"

// noNameWords are words with a surname that stand behind posts as a rule.
func noNameWord(word string) bool {
	switch word {
	case "单位", "费用", "席位", "任期", "任内", "任上", "任职", "任命", "家属", "家庭", "方面", "时期", "时间", "公寓", "办公", "解释", "解答", "解读", "介绍", "安排", "连续", "连夜",
		"高度", "高兴", "严格", "明确", "关心", "关于", "应邀", "应当", "管理", "商量", "商议", "沟通", "和解", "经常", "时常", "常年", "平均", "相关", "相互", "向来", "充分", "陆续",
		"先生", "女士", "同志", "朋友", "权力", "权利", "权限", "权威", "官邸", "官方", "关切", "法律", "空缺", "公平", "明天", "明年", "刚刚", "首先", "建议", "终于", "终止", "时任":
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
	i := sort.Search(len(a.work.weak), func(i int) bool { return a.work.weak[i].Start >= s.Start })
	for ; i < len(a.work.weak) && a.work.weak[i].Start == s.Start; i++ {
		if a.work.weak[i].End == s.End {
			return a.work.weak[i].Score
		}
	}
	return names.Weakest
}

// spacedSlot returns the two characters with blanks between them at byte at that end before a sign or another word: 降　龙.
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

// endsName says how well what begins at byte i ends a name.
func (a *article) endsName(i int) int {
	r, _ := a.runeAt(i)
	switch {
	case r == '·' || r == '-' || r == '.':
		return endsNone
	case !isHan(r):
		return endsSign
	case a.analyzer.sayings.has(r) && opening(a.text[i:], sayings) != "":
		return endsSay
	case a.analyzer.followers.has(r) && opening(a.text[i:], followers) != "" || a.verbAt(i):
		return endsVerb
	}
	return endsNone
}

// verbAt reports whether a common verb or adverb of two characters or more begins at byte i.
func (a *article) verbAt(i int) (found bool) {
	dict.WordsAt(cutAt(a.text[i:], 3*len("当")), func(size int, w dict.WordInfo) bool {
		found = found || size >= 2*len("当") && w.Freq >= 100 && (w.Tag == dict.TagVerb || w.Tag == dict.TagFunction || w.Tag == dict.TagTime || w.Tag == dict.TagNumber)
		return !found
	})
	return found
}

// spells reports whether a text is spelled with the characters of the names of Mongols, Tibetans, Uyghurs and Yi.
func spells(text string) bool {
	for _, r := range text {
		if !strings.ContainsRune(peopleSounds, r) {
			return false
		}
	}
	return utf8.RuneCountInString(text) >= 3
}

// peopleSounds are those characters.
const peopleSounds = "阿艾敖安巴白班包宝保贝比毕别并波伯博布才曹查昌朝楚次措达代丹当德登迪底丁顿多俄额恩尔敦嘎尕甘岗高戈格根贡古官哈海罕郝浩合赫呼花华吉加嘉坚江金晋居觉卡康克拉兰朗勒楞力里林龙鲁伦罗洛玛麦满曼毛美蒙米明木那娜尼努诺欧帕潘培佩平普其奇恰钦青庆琼热仁日如茹萨赛桑色沙山什斯松苏索塔泰特提通图土托娃瓦旺维温翁乌吾伍西希喜夏晓辛雄雅亚央夜叶伊依音英尤于玉云则泽扎珍知孜宗珠祖卓措姆都坦甫不买热迪牛呷曲且莫史的惹火沃日勒图雅布和"

// sayings are words of saying and of office that stand behind a name.
var sayings = []string{
	"介绍", "表示", "指出", "强调", "认为", "告诉", "坦言", "回忆", "补充", "解释", "透露", "感慨", "感叹", "直言", "谈到", "提醒", "建议", "呼吁", "回应", "回答", "笑着", "笑道", "致辞", "致词",
	"讲话", "发言", "宣布", "宣读", "通报", "要求", "提出", "提议", "说", "称", "坦承", "插话", "答复", "讲述", "主持", "出席", "列席", "参加", "应邀", "陪同", "率", "带队", "带领", "同志", "先生", "女士",
	"律师", "法官", "检察官", "一行", "担任", "出任", "接任", "升任", "转任", "调任", "兼任", "荣获", "荣立", "荣膺", "获", "当选", "被评", "被授予", "任审判长", "独任", "主审", "承办", "领取", "上台", "改任", "连任", "受", "捧", "得", "夺", "斩获", "摘得", "问鼎", "蝉联", "收获",
}

// followers are other words that stand behind a name.
var followers = []string{
	"在", "把", "被", "将", "对", "向", "与", "和", "及", "等", "则", "还", "也", "都", "又", "先", "曾", "已", "正", "就", "因", "以", "从", "由", "为", "给", "用", "让", "拿", "带", "到", "来", "去", "任", "有", "没",
	"便", "并", "会同", "同", "当场", "当庭", "当天", "当即", "随后", "随即", "立即", "专门", "亲自", "如今", "后来", "至今", "一直", "一边", "多次", "依次", "分别", "共同", "联合", "带着", "看完", "听完", "走", "接",
	"打", "写", "讲", "念", "做", "作", "收", "送", "坐", "站", "负责", "光荣", "退休", "不", "是", "的", "只", "才", "再", "代表", "记", "问", "答", "叫", "请", "照例", "本人", "二人", "两人", "三人", "三度", "二度", "首次", "再次", "出", "宣", "当", "迎", "挂", "如", "报",
}
