package analyze

import (
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// 称号 and its kin make an honor of what stands before them, whatever it ends with.

// titlesEnd returns where a list that begins at byte at is closed by words that make honors of all its items: 等荣誉称号; 0 where it is not.
func (r *honorReader) titlesEnd(at, limit int) int {
	clause := r.clauseAt(at).End
	text := r.text[at:max(at, min(limit, clause, at+6*maxHonorName))]
	for i := lastIndex(text, "等"); i > 0; i = lastIndex(text[:i], "等") {
		rest := strings.TrimLeft(text[i+len("等"):], "0123456789一二三四五六七八九十多余数项个种的")
		if opening(rest, []string{"荣誉", "称号", "光荣称号", "殊荣", "奖项", "肯定"}) != "" {
			return at + i
		}
	}
	return 0
}

// splitsWork cuts the last item of a list in two where it joins two fields of work: 调研工作、|论文组织工作|和|案例工作先进单位.
func (r *honorReader) splitsWork(n honorName) (left source.Span, right honorName, ok bool) {
	s := n.span()
	i := strings.Index(r.norm(s), "工作和")
	if i <= 0 || len(n.pieces) > 1 {
		return source.Span{}, n, false
	}
	left = source.Span{Start: s.Start, End: s.Start + i + len("工作")}
	return left, honorName{pieces: []source.Span{{Start: left.End + len("和"), End: s.End}}, strong: n.strong}, true
}

// isTitle reports whether an item of such a list is a name by its length and the scope it begins with: 中国幸福村, 省爱国主义教育基地.
func (r *honorReader) isTitle(item source.Span) bool {
	n := runeCount(r.norm(item))
	return n >= 5 && n <= 28 && r.scoped(item) && !r.speaks(item) && len(keep(r.partiesIn(item), "person")) == 0 &&
		closing(r.norm(item), []string{"工作", "系统", "表彰", "奖励", "表扬", "肯定", "好评"}) == ""
}

// titleName makes a name of such an item: the quoted words where it ends with them, 省“百姓贴心人”.
func (r *honorReader) titleName(item source.Span) honorName {
	if inside, closed, quoted := r.quoted(item); quoted && closed == item.End {
		item = inside
	}
	return honorName{pieces: []source.Span{item}, strong: true}
}

// skipBracket passes a remark in brackets behind a name that another follows: “劳动奖状”(全省唯一)、“先进单位”.
func (r *honorReader) skipBracket(at, limit int) int {
	rest := r.text[min(at, limit):limit]
	if i := strings.IndexByte(cutAt(rest, 120), ')'); i > 0 && rest[0] == '(' && r.separatorAt(at+i+1, limit) > 0 {
		return at + i + 1
	}
	return at
}

// titled takes what stands in front of 称号 for a name, whatever it ends with: 第四批国家生态文明建设示范市县称号.
func (r *honorReader) titled(s source.Span) (source.Span, bool) {
	text := r.norm(s)
	i := strings.Index(text, "称号")
	if i < 0 {
		if i = len(strings.TrimSuffix(text, "荣誉")); i == len(text) || holdsAny(text, "种级系高等") {
			return source.Span{}, false
		}
	}
	text = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(text[:i], "荣誉"), "光荣"), "的")
	n := runeCount(text)
	if n < 4 || n > 28 || holdsAny(text, "的,这此该多项个") {
		return source.Span{}, false
	}
	_, size := decodeLast(text)
	return source.Span{Start: s.Start + len(text) - size, End: s.Start + len(text)}, true
}

// acclaim are words of praise that make an honor's name of what follows, whatever it is: 优秀|编写人.
var acclaim = openers("优秀", "十佳", "十大", "最美", "百佳", "杰出", "模范", "金牌", "明星")

// ordinary are the ends of what is praised and is no honor: 优秀|成绩.
var ordinary = closers("成绩", "佳绩", "等次", "等级", "档次", "业绩", "表现", "水平", "传统", "品质", "质量", "效果", "作风", "素质", "案例", "作品", "贡献", "条件", "经验", "做法", "者", "名单", "典型", "候选人", "代表", "候选", "提名", "的", "了", "称号", "新闻", "事件")

// praised reads a name that a word of praise makes of what is not known as a role, behind a verb that speaks of honors alone: 被评为全省|优秀编写人.
func (r *honorReader) praised(s source.Span) (source.Span, bool) {
	text := r.norm(s)
	for at := range text {
		word := acclaim.opening(text[at:])
		if word == "" || at > 8*len("省") {
			continue
		}
		end := r.hanRun(s.Start+at, s.End)
		rest := r.text[s.Start+at+len(word) : max(s.Start+at+len(word), end)]
		if n := runeCount(rest); end < s.End || n < 2 || n > 5 || ordinary.closing(rest) != "" || holdsAny(rest, "的了是和与及并被为在获") {
			return source.Span{}, false
		}
		return source.Span{Start: s.Start + at, End: end}, true
	}
	return source.Span{}, false
}
