package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// preambles stand between a verb and the name of an honor.
var preambles = openers(" ", "了", "过", "为", "的", "得", "到", "其中", "其", "个“", "一块", "当年", "当年度", "颁发", "颁授", "颁予", "授予", "颁", "予以", "给予", "过了", "最高荣誉的", "最高荣誉", "第二最高荣誉", "上", "全场", "本场", "新任", "新晋", "至于", "关于", "各级", "而", "这位", "这名", "那位")

var theseYears = openers("今年度", "去年度", "今年", "去年", "本年度", "上年度", "该年度", "本届", "今届", "上届", "该届", "新一届", "新一批")

// skipPreamble passes what stands between a verb and the name: blanks, 了, the year, 的.
func (r *honorReader) skipPreamble(at, limit int) int {
	for at < limit {
		rest := r.text[at:limit]
		word := preambles.opening(rest)
		n := len(strings.TrimSuffix(word, "“"))
		if years := theseYears.opening(rest); years != "" {
			n = len(years) // 上届, not 上|届
		} else if n > 0 {
			if _, place := r.placeAt(at, limit); place {
				n = 0 // 上海市优秀法官
			}
		}
		if n == 0 {
			n = max(yearLen(rest), batchLen(rest))
			if n == 0 && r.overseas() {
				n = sessionLen(rest)
			}
		}
		if n == 0 {
			n = measureLen(rest)
		}
		if n == 0 {
			n = itemNumberLen(rest) // 1.|嘉奖(5名)
		}
		if n == 0 && strings.HasPrefix(rest, "记") && r.meritFollows(at+len("记")) {
			n = len("记")
		}
		if n == 0 {
			return at
		}
		at += n
	}
	return at
}

// digitNames are the digits of years in Chinese characters.
var digitNames = newRuneSet("〇○零一二三四五六七八九")

// yearLen returns the length of a year at the start of text, with 度 and 的 behind it: 2021年度, 2016-2020年.
func yearLen(text string) int {
	i := 0
	for n := 0; n < 4; n++ { // 二〇二三年, 一一二年
		c, size := decode(text[i:])
		if !digitNames.has(c) || size == 0 {
			break
		}
		i += size
		if n >= 2 && strings.HasPrefix(text[i:], "年") {
			return i + len("年") + len(text[i+3:]) - len(strings.TrimPrefix(text[i+3:], "度"))
		}
	}
	i = 0
	for i < len(text) && (isDigit(text[i]) || i >= 4 && text[i] == '-') {
		i++
	}
	if republic := i == 3 && text[0] == '1'; (i < 4 && !republic) || i > 9 || !strings.HasPrefix(text[i:], "年") {
		return 0
	}
	i += len("年")
	if strings.HasPrefix(text[i:], "度") {
		i += len("度")
	}
	return i
}

var recently = openers("近日", "日前", "昨日", "今日")

// passDay steps over a day in front of a name: 9月25日全国劳动模范.
func (r *honorReader) passDay(at, limit int) int {
	text := r.text[at:max(at, limit)]
	rest := text
	if text != "" && isDigit(text[0]) || strings.HasPrefix(text, "月") {
		rest = trimLeft(text, "0123456789月")
	}
	if day, ok := strings.CutPrefix(rest, "日"); ok && len(rest) < len(text) {
		rest = day
		for _, word := range []string{"上午", "下午", "凌晨", "晚"} {
			rest = strings.TrimPrefix(rest, word)
		}
		return at + len(text) - len(rest)
	}
	return at + len(recently.opening(text))
}

// praising are verbs of praise and of telling who is praised.
var praising = newWordNet("委任", "表扬", "表彰", "公布", "评出", "选出", "遴选出", "揭晓", "包括", "计有", "尚有", "另有", "奖牌给", "奖状给", "奖座给", "发布")

// behindPraise moves the start of a noun phrase behind a verb of praise, 议长张文|表扬|绩优志工李明, with a count behind
// it, and behind a count, 李明等17位|模范母亲.
func (r *honorReader) behindPraise(start, at int) int {
	for word := range praising.in(&r.chars) {
		if text := r.text[start:max(start, at)]; index(text, word) >= 0 {
			start += lastIndex(text, word) + len(word)
			start += countLen(r.text[start:max(start, at)])
		}
	}
	if text := r.text[start:max(start, at)]; r.indexIn(text, "等") >= 0 {
		i := lastIndex(text, "等") + len("等")
		if n := countLen(text[i:]); n > 0 {
			start += i + n
		}
	}
	return start
}

// behindMade moves the start of a name behind who makes somebody what it says: 获|行政长官委任为|太平绅士.
func (r *honorReader) behindMade(start, end int) int {
	text := r.text[start:max(start, end)]
	for _, verb := range [...]string{"委任为", "任命为", "册封为", "评选为"} {
		if i := r.indexIn(text, verb); i >= 0 {
			return start + i + len(verb)
		}
	}
	return start
}

// bareOf takes the year off the front of a name, 2023年度|十大法治人物, 本年度|科学奖, what says that somebody stands in the ranks of those who have it, 亦列|名誉会员, that nobody had it before, 首位|太平绅士, and the
// style of the person right before it; and the word for an honor off its end: 李明|律师|终身名誉会员|荣衔.
func (r *honorReader) bareOf(s source.Span) source.Span {
	s.Start += yearLen(r.norm(s))
	if n := len(theseYears.opening(r.norm(s))); s.Start+n < s.End && !strings.HasSuffix(r.text[:s.Start], "“") {
		s.Start += n
	}
	s.Start += len(opening(r.norm(s), []string{"亦列", "名列", "位列"}))
	if i := r.indexIn(r.norm(s), "批示"); i >= 0 {
		s.Start += i + len("批示") // 司长李明批示|嘉奖
	}
	if first := opening(r.norm(s), []string{"首位", "首名", "首个", "第一位"}); first != "" {
		s.Start += len(first)
		s.Start += len(opening(r.norm(s), []string{"华人", "华裔", "女性", "女"})) // 首位|华人|太平绅士
	}
	if in, ok := strings.CutPrefix(r.norm(s), "在"); ok && opening(in, []string{"线", "职", "校", "岗", "读", "地", "编"}) == "" {
		s.Start += len("在") // 在|团体奖部分
	}
	if style := opening(r.norm(s), []string{"大律师", "律师", "法官", "博士", "教授", "爵士", "议员", "先生", "女士"}); style != "" {
		if _, behind := r.personEnding(s.Start); behind && s.Start+len(style) < s.End {
			s.Start += len(style)
		}
	}
	if rank := closing(r.norm(s), []string{"荣衔"}); r.holdsHead(source.Span{Start: s.Start, End: s.End - len(rank)}) {
		s.End -= len(rank)
	}
	return s
}

// behindCount moves the start of a noun phrase behind the number of people in it.
func (r *honorReader) behindCount(start, at int) int {
	text := r.text[start:max(start, at)]
	for _, measure := range []string{"名", "位"} {
		i := lastIndex(text, measure)
		if i <= 0 {
			continue
		}
		if cut := trimRight(text[:i], "0123456789一二三四五六七八九十两百"); len(cut) < i && !strings.HasSuffix(cut, "第") {
			return start + i + len(measure)
		}
	}
	return start
}

// countLen returns the length of a count of people at the start of text: 17位, 五名; 0 for none.
func countLen(text string) int {
	const digits = "0123456789一二三四五六七八九十百两"
	if first, _ := decode(text); !among(digits, first) {
		return 0
	}
	rest := trimLeft(text, digits)
	if !strings.HasPrefix(rest, "位") && !strings.HasPrefix(rest, "名") {
		return 0
	}
	return len(text) - len(rest) + len("位")
}

// itemNumberLen returns the length of the number of an item at the start of text: 1., 2、; 0 for none, and for what is a number itself, 1.5.
func itemNumberLen(text string) int {
	rest := trimLeft(text, "0123456789")
	sign := opening(rest, []string{".", "、"})
	if sign == "" || len(rest) == len(text) || len(text)-len(rest) > len("12") || len(rest) > len(sign) && isDigit(rest[len(sign)]) {
		return 0
	}
	return len(text) - len(rest) + len(sign)
}

// shareLen returns the length of what says how many have the honor behind it: 15人属; 0 for nothing of the kind.
func shareLen(text string) int {
	rest := trimLeft(text, "0123456789")
	share := opening(rest, []string{"人属", "人是", "人为", "人获"})
	if share == "" || len(rest) == len(text) {
		return 0
	}
	return len(text) - len(rest) + len(share)
}

// countedHolders returns the list of people before the count that ends at byte at: 李明、王芳等17位|模范母亲.
func (r *honorReader) countedHolders(at int) []party {
	text := r.text[max(r.sentence.Start, at-30):at]
	i := lastIndex(text, "等")
	if i < 0 {
		return nil
	}
	if n := countLen(text[i+len("等"):]); n == 0 || n < len(text)-i-len("等") {
		return nil
	}
	end := at - len(text) + i
	for _, style := range []string{"同志", "女士", "先生"} {
		if strings.HasSuffix(r.text[:end], style) {
			end -= len(style)
		}
	}
	in := r.recipients(r.partiesIn(source.Span{Start: r.sentence.Start, End: end}))
	n := len(in)
	if n == 0 || in[n-1].End != end {
		return nil
	}
	first := n - 1
	for first > 0 && r.listed(in[first-1], in[first]) {
		first--
	}
	return in[first:]
}

// commended reports whether a word of praise in public ends at byte at, so that what follows is an honor and its holder: 表扬|绩优志工李明.
func (r *honorReader) commended(at int) bool {
	return strings.HasSuffix(r.text[:at], "表扬") || strings.HasSuffix(r.text[:at], "表彰")
}

// smallNumbers are characters of numbers before a measure word, pieces measure words of honors.
var (
	smallNumbers = newRuneSet("一二两三四五六七八九十几多数")
	pieces       = newRuneSet("块枚座面张本尊份")
)

// measureLen returns the length of a measure word at the start of text, with its number: 一块, 两枚, 三次, 个; not that of 个人 or of 五项, which
// counts honors.
func measureLen(text string) int {
	rest := text
	if n, size := decode(text); smallNumbers.has(n) {
		rest = text[size:]
	} else {
		rest = trimLeft(text, "0123456789")
	}
	one := len(rest) == len(text) || strings.HasPrefix(text, "一")
	switch c, size := decode(rest); {
	case len(rest) < len(text) && among("次回度", c), pieces.has(c), one && c == '个' && !strings.HasPrefix(rest, "个人"), one && len(rest) < len(text) && among("项届", c):
		return len(text) - len(rest) + size
	}
	return 0
}

// overseas reports whether an article is from Taiwan, Hong Kong or Macau, where 第三届 is no part of a prize's name.
func (r *honorReader) overseas() bool {
	return r.jurisdiction == dict.Taiwan || r.jurisdiction == dict.HongKong || r.jurisdiction == dict.Macau
}

// sessionLen returns the length of 第三届 at the start of text.
func sessionLen(text string) int {
	number, ok := strings.CutPrefix(text, "第")
	rest := trimLeft(number, "0123456789一二三四五六七八九十百")
	if !ok || rest == number || !strings.HasPrefix(rest, "届") {
		return 0
	}
	return len(text) - len(rest) + len("届")
}

// batchLen returns the length of 第九批 or 首批 at the start of text.
func batchLen(text string) int {
	if first := opening(text, []string{"首批", "首届"}); first != "" {
		return len(first)
	}
	number, ok := strings.CutPrefix(text, "第")
	if !ok {
		return 0
	}
	rest := trimLeft(number, "0123456789一二三四五六七八九十")
	if rest == number || !strings.HasPrefix(rest, "批") {
		return 0
	}
	return len(text) - len(rest) + len("批")
}

// meets are verbs in front of somebody honored: 慰问|全国优秀法官李明.
var meets = closers("会见", "接见", "会晤", "看望", "慰问", "走访", "拜访", "探望", "走近", "走进", "来到", "见到", "遇见", "遇到", "找到", "致敬", "学习", "感谢", "祝贺", "欢迎", "迎接", "欢送", "缅怀", "悼念", "追忆", "宣传", "聆听", "对话", "面对", "认识", "结识", "陪同")

// atScope moves the start of a noun phrase over a preposition to its scope: 要向全国优秀法官李明学习.
func (r *honorReader) atScope(start, at int) int {
	s := source.Span{Start: start, End: min(len(r.text), max(start, at+len("全国")))}
	text := r.norm(s)
	for word := range wholeScopes.in(r.sieveOf(s)) {
		if i := lastIndex(text, word); i > 0 && (holdsAny(text[:i], "向由请让给对与和同跟悉闻记访出有在从位名以") || meets.closing(strings.TrimSuffix(text[:i], "了")) != "") {
			return start + i
		}
	}
	return start
}

// beforeOffice returns where an honor from start to end stops whose holder's body and post stand right behind it: 全国优秀法官|双峰县法院庭长李明.
func (r *honorReader) beforeOffice(start, end int) int {
	for _, p := range r.partiesIn(source.Span{Start: start, End: max(start, end)}) {
		honor := source.Span{Start: start, End: p.Start}
		if p.kind == "person" || p.Start <= start || !r.officeAt(p.End) {
			continue
		}
		if head, ok := r.lastHead(honor); ok && head.End == p.Start && r.scoped(source.Span{Start: r.atScope(start, head.Start), End: p.Start}) {
			return p.Start
		}
	}
	return end
}
