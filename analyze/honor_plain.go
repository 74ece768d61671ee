package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Some verbs of honors are everyday verbs: 成为, 挂上, 评…为, 给了. They are marks of honors only in front of an honor's name.

// maxPlain is how far behind an everyday verb, in bytes, the name of its honor can begin.
const maxPlain = 75

// dropPlain takes the everyday verbs that speak of no honor out of the marks.
func (r *honorReader) dropPlain() {
	var idle []int
	for i, m := range r.marks {
		if m.Class != dict.HonorGet && m.Class != dict.HonorGive {
			continue
		}
		if _, detail := r.analyzer.lexicon.Term(m.ID); detail == "plain" && !r.saysPlainly(m) {
			idle = append(idle, i)
		}
	}
	if len(idle) == 0 {
		return
	}
	kept := r.marks[:idle[0]]
	for i := idle[0]; i < len(r.marks); i++ {
		if len(idle) > 0 && idle[0] == i {
			idle = idle[1:]
			continue
		}
		kept = append(kept, r.marks[i])
	}
	r.marks = kept
}

// saysPlainly reports whether an everyday verb speaks of an honor, one that is no plan.
func (r *honorReader) saysPlainly(m dict.Match) bool {
	if closing(r.text[max(0, m.Start-9):m.Start], plainPlans[:]) != "" {
		return false
	}
	end := m.End + len(cutAt(r.text[m.End:], 2*maxPlain))
	if i := indexAny(r.text[m.End:end], ",;:。!?\n"); i >= 0 {
		end = m.End + i
	}
	if holdsAnyWord(r.text[m.End:end], []string{"目标", "愿景", "规划", "梦想", "愿望", "打算"}) {
		return false
	}
	at := r.skipPreamble(m.End, end)
	at = r.skipPreamble(at+len(opening(r.text[at:end], []string{"他", "她", "其", "它"})), end) // 政府颁|他大紫荆勋章
	switch verb := r.text[m.Start:m.End]; verb {
	case "评", "通报", "认定", "表彰", "表扬", "确定", "遴选", "选树", "命名":
		i := strings.Index(cutAt(r.text[m.End:end], maxPlain), "为")
		return i > 0 && r.honorAt(r.skipPreamble(m.End+i, end), end)
	case "享受", "享":
		return r.life >= 0 && strings.Contains(r.text[m.End:end], "特殊津贴")
	case "颁":
		return opening(r.text[m.End:], []string{"奖", "布", "证", "行", "授", "发", "给", "予", "赠", "令"}) == "" && r.honorAhead(at, end)
	case "给了", "送来", "寄来", "发来", "颁来", "发了", "颁了", "奖了", "送了":
		return r.honorAhead(at, end)
	case "并列", "同列", "屈居":
		return (r.quoteAt(at) || strings.HasPrefix(r.text[m.Start:], "屈居")) && r.honorAhead(at, end) || opening(r.text[m.End:], []string{"第一", "第二", "第三", "冠军", "亚军", "季军", "一等", "二等", "三等", "特等"}) != ""
	case "出现在", "写进", "写入", "列入", "刻在", "印在", "写在", "走进", "进入", "迈入", "步入", "加入":
		return !holdsAnyWord(r.text[m.End:end], []string{"备选", "候选", "推荐", "初选", "考察", "公示", "提名", "预备", "后备"}) && (listNamed(r.text[m.End:end]) || ranksNamed(r.text[m.End:end])) && r.honorAhead(at, end)
	case "登上", "站上", "走上", "上了", "上过":
		return (holdsAny(r.text[at:end], "榜台") || listNamed(r.text[m.End:end])) && r.honorAhead(at, end)
	case "得":
		before, _ := r.runeBefore(m.Start)
		return !among("获取赢夺值懂记觉显晓认心难舍使省免不非只总须必亏多懒求讨配", before) && !among("上到出起下住意分主票益失力体当知罪", firstRune(r.text[m.End:])) && (r.honorAt(at, end) || r.headAt(at))
	case "成为", "成了", "当上", "名列", "位列", "跻身":
		head, ok := r.lastHead(source.Span{Start: at, End: end})
		return r.honorAt(at, end) && (r.quoteAt(at) || ok && closing(r.norm(head), workPlaces[:]) == "")
	}
	return r.honorAhead(at, end)
}

// listNamed reports whether a text speaks of a list of those honored.
func listNamed(text string) bool {
	return holdsAnyWord(text, []string{"名单", "榜单", "光荣榜", "荣誉榜", "名册", "荣誉墙", "光荣册", "功劳簿", "红榜", "英雄榜", "群英谱"})
}

// ranksNamed reports whether a text speaks of the ranks of those honored: 进入全国文明单位|行列.
func ranksNamed(text string) bool {
	return holdsAnyWord(text, []string{"行列", "之列", "序列", "阵营", "方阵"})
}

// plainPlans are words in front of an everyday verb that make a plan or a wish of it.
var plainPlans = [...]string{"要", "想", "将", "会", "能", "欲", "未", "没", "不", "早日", "争取", "努力", "如何", "怎样", "有望", "希望", "渴望", "期待", "打造", "必须", "应当", "可以", "有机会"}

// headAt reports whether the head of an honor's name stands at byte at, with nothing behind it: 得|优胜集体.
func (r *honorReader) headAt(at int) bool {
	for _, t := range r.termsAt(at) {
		if c, _ := r.runeAt(t.End); t.Class == dict.HonorHead && (t.End >= len(r.text) || among(",;。、(和及与\n", c)) {
			return true
		}
	}
	return false
}

// workPlaces are heads of honors that in front of nothing else are places of work: 成为人大代表联络示范点.
var workPlaces = [...]string{"示范点", "示范区", "示范站", "基地", "标杆", "项目"}

// honorAt reports whether the name of an honor begins at byte at: a quotation that holds one, or a scope in front of its head. What is only
// made ready for it, 全国文明单位|创建对象, is none.
func (r *honorReader) honorAt(at, end int) bool {
	item := source.Span{Start: at, End: end}
	if i := indexAny(cutAt(r.norm(item), len("自治区")+len("全省法院")), "“\""); i > 0 && r.scoped(source.Span{Start: at, End: at + i}) {
		at += i // 全国“…”
		item.Start = at
	}
	if r.quoteAt(at) {
		inside, closed, ok := r.quoted(item)
		return ok && inside.Start == at+len("“") && !r.plannedAt(closed) && (r.holdsHead(inside) || r.titleFollows(closed) || r.headNext(inside, closed))
	}
	if i := indexAny(r.norm(item), "“\"的"); i > 0 {
		item.End = at + i
	}
	head, ok := r.lastHead(item)
	return ok && !r.plannedAt(head.End) && (opening(r.norm(item), superlatives[:]) != "" || head.End-at >= len("先进个人") && opening(r.text[head.End:], []string{"荣誉证书", "证书", "奖牌", "奖杯", "奖状", "牌匾", "荣誉称号", "称号"}) != "" || r.scoped(source.Span{Start: at, End: head.End}) || r.merit(head) && head.Start-at <= len("个人") || r.medal(source.Span{Start: at, End: head.End}))
}

// medal reports whether a name ends in the word of a decoration, which needs no scope, or is an honorary degree: 银紫荆星章, 二等司法奖章, 太平绅士,
// 荣誉法学博士.
func (r *honorReader) medal(s source.Span) bool {
	if opening(r.norm(s), []string{"名誉", "荣誉"}) != "" && closing(r.norm(s), []string{"博士", "院士"}) != "" {
		return s.End-s.Start <= maxHonorName/2
	}
	return closing(r.norm(s), []string{"勋章", "星章", "奖章", "绅士", "勋衔", "嘉许状", "奖状"}) != "" && !r.generic(s) && !r.speaks(s) && s.End-s.Start <= maxHonorName/2
}

// superlatives open names of honors that need no scope: 最佳辩手, 全场|最佳辩手, 十佳法官.
var superlatives = [...]string{"最佳", "全场最佳", "最美", "十佳", "十大", "百佳", "首届", "年度最佳", "年度十佳", "本届最佳"}

// headNext reports whether the head of an honor's name stands behind its quotation: “感动湖南”|年度人物.
func (r *honorReader) headNext(inside source.Span, closed int) bool {
	_, ok := r.headBeside(inside, closed)
	return ok
}

// honorAhead reports whether such a name begins at byte at or, behind whoever gives or gets it, at a quotation further on.
func (r *honorReader) honorAhead(at, end int) bool {
	if r.honorAt(at, end) {
		return true
	}
	for range 3 {
		i := indexAny(cutAt(r.text[at:max(at, end)], maxPlain), "“\"")
		if i < 0 {
			break
		}
		if r.honorAt(at+i, end) {
			return true
		}
		at += i + 1
	}
	i := lastIndex(cutAt(r.text[at:max(at, end)], maxPlain), "的")
	return i > 0 && r.honorAt(at+i+len("的"), end)
}

// plannedAt reports whether the words at byte at make only a plan of the honor in front of them.
func (r *honorReader) plannedAt(at int) bool {
	if strings.HasPrefix(r.text[at:], "的") {
		at += len("的")
	}
	for _, t := range r.termsAt(at) {
		if t.Class == dict.HonorNot {
			return true
		}
	}
	return opening(r.text[at:], []string{"培育", "试点", "建设", "活动", "标准", "后备", "储备"}) != ""
}
