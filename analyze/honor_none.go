package analyze

import (
	"cmp"
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// What looks like the name of an honor and is none: clauses, posts, quotations of other things.

// generic reports whether a name says only what kind of honor it is: 奖章, 勋章奖章, 先进个人 without 全省.
func (r *honorReader) generic(s source.Span) bool {
	text := r.norm(s)
	if held := closing(text, []string{"张奖状", "块奖牌", "枚奖章", "枚奖牌", "枚勋章", "座奖杯", "本证书", "块牌匾"}); held != "" && strings.TrimRight(strings.TrimPrefix(text[:len(text)-len(held)], "第"), "0123456789一二三四五六七八九十两几这那每") == "" {
		return true // 第四张奖状
	}
	switch text {
	case "证书和奖章", "奖章和证书", "奖章证书", "证书奖章", "奖牌和证书", "奖杯和证书", "勋章和证书", "奖章", "勋章", "勋章奖章", "感谢状", "奖状", "奖杯", "纪念章", "荣誉奖", "模范", "英雄", "楷模", "标兵", "明星", "之星", "卫士", "好人", "大奖", "功勋", "功臣", "劳模", "英模", "褒奖", "年终奖", "全勤奖", "十佳", "最高嘉奖", "最高荣誉", "英雄模范", "先锋模范", "先进模范", "先进典型", "集体功", "国家荣誉", "全国荣誉", "国家级荣誉", "省级荣誉", "荣誉章", "奖学金", "全额奖学金", "助学奖学金", "勋衔", "荣衔", "带头人", "排头兵", "领头雁", "领头羊", "引路人", "主力军", "好干部", "好法官", "好榜样", "达人", "探路先锋", "急先锋", "白衣卫士", "白衣天使", "老黄牛", "隐形冠军", "独角兽":
		return true
	}
	return false
}

// isPost reports whether a span with a word of honors in it is a post: 某大学名誉院长, 先锋救援中心主任.
func isPost(text string) bool {
	head := chairs.closing(text)
	if head == "" {
		return false
	}
	if head == "观护人" && holdsAnyWord(text, []string{"优秀", "绩优", "模范", "资深", "杰出", "最佳", "十大"}) {
		return false // 绩优荣誉观护人
	}
	rest := strings.TrimSuffix(strings.TrimSuffix(text[:len(text)-len(head)], "副"), "一级")
	return closing(rest, []string{"名誉", "荣誉", "中心", "公司", "集团", "研究院", "学院", "协会", "医院", "学会", "基金会", "班", "班”"}) != ""
}

var chairs = closers("教授", "院长", "主任", "主席", "会长", "理事长", "校长", "所长", "班长", "经理", "董事长", "总裁", "顾问", "观护人")

// inClauses are words that stand in clauses and in no name.
var inClauses = newWordNet("领取", "领到", "申报", "争创", "部署", "接过", "代领", "入围", "表彰", "庆祝", "获奖", "作出", "演出", "侵权", "角逐", "典型案例", "成为", "通报", "送到", "作为", "身为", "写着", "写满", "挂满", "挂着", "摆满", "摆着", "参评", "推荐", "培养", "造就", "涌现", "仪式暨", "吹响", "做好", "抓好", "搞好", "唱响", "没有", "这位", "那位", "广泛开展", "看望", "慰问", "走访", "当好", "播出", "指摘", "战胜", "组建", "参加完", "悼念", "举行", "审议", "昨天", "昨日", "寻日", "好明显", "放弃", "情感动", "努力建设", "希望", "出台措施", "落实好")

// inNoName are characters that stand in clauses and in no name.
var inNoName = newRuneSet("他她被或是了获嘅佢唔咗咁啲哋")

// speaks reports whether a span holds a verb of awarding or a pronoun, so that it is a clause and no name.
func (r *honorReader) speaks(s source.Span) bool {
	text := r.norm(s)
	if inNoName.in(text) || holdsAny(text, "。!?;") || notOwn.opening(text) != "" && !strings.HasPrefix(text, "我最") || isPost(text) {
		return true
	}
	if opening(text, []string{"表扬者", "表彰者", "获奖者", "得奖者"}) != "" {
		return true
	}
	for word := range inClauses.in(r.sieveOf(s)) {
		if strings.Contains(text, word) {
			return true
		}
	}
	if in := r.partiesIn(s); len(in) > 0 && in[0].Start == s.Start && in[0].kind != "person" {
		if in[0].Span == s && in[0].court >= 0 {
			return true // 友好 in 伊春市友好区人民法院 praises nobody
		}
		if bodyActs.opening(r.text[in[0].End:s.End]) != "" {
			return true // 县法院|评选|青年文明号
		}
	}
	for _, m := range r.marksIn(s) {
		if (m.Class == dict.HonorGet || m.Class == dict.HonorGive) && m.End-m.Start >= 6 {
			return true
		}
	}
	return false
}

// bodyActs are what a body at the start of a clause does with honors.
var bodyActs = openers("评选", "创建", "开展", "推进", "公布", "举行", "召开", "命名", "表彰", "授予", "推荐", "启动")

// mayShare reports whether an item can wait for the head of a later one: 全省 or 一 in front of 、.
func (r *honorReader) mayShare(item source.Span) bool {
	n := runeCount(r.norm(item))
	return n >= 1 && n <= 14 && r.separatorAt(item.End, r.sentence.End) > 0
}

// sharedTail returns the part of a name that an item before it shares: 等功 for 一、二等功, 优秀法官 for 全省、全国优秀法官.
func (r *honorReader) sharedTail(item source.Span, name honorName) (source.Span, bool) {
	s := name.span()
	if text := r.norm(item); runeCount(text) == 1 && strings.Contains("特一二三四", text) {
		_, size := r.runeAt(s.Start)
		return source.Span{Start: s.Start + size, End: s.End}, true
	}
	for _, m := range r.marksIn(s) {
		if m.Class == dict.HonorCore || m.Class == dict.HonorHead {
			return source.Span{Start: m.Start, End: s.End}, m.Start > s.Start
		}
	}
	return source.Span{}, false
}

// skipCount passes what may follow a name: 两次, 各一次, 称号, 3项.
func (r *honorReader) skipCount(at, limit int) int {
	limit = max(limit, at) // a name in quotation marks can reach past its clause
	at += len(honorWords.opening(r.text[at:limit]))
	i := at
	if strings.HasPrefix(r.text[i:limit], "各") {
		i += len("各")
	}
	for n := 0; i < limit && n < 4; n++ {
		c, size := r.runeAt(i)
		if strings.ContainsRune("0123456789一二三四五六七八九十两多", c) {
			i += size
			continue
		}
		if strings.ContainsRune("次项个块枚座", c) && n > 0 {
			return i + size
		}
		break
	}
	return at
}

// weakEnds are ends of honors that also end names of ships, houses and the like.
var weakEnds = []string{"之星", "之家", "之光", "者", "人士", "村", "号", "队", "站", "局", "县", "干部", "人才", "骨干", "烈士", "英雄", "城市", "家庭"}

// holdsCore reports whether a word that makes an honor stands in a span: 先进, 优秀, 最美.
func (r *honorReader) holdsCore(s source.Span) bool {
	for _, m := range r.marksIn(s) {
		if m.Class == dict.HonorCore {
			return true
		}
	}
	return strings.ContainsAny(r.norm(s), "最佳优模")
}

// endsHonor reports whether the words of a quotation end as honors do: “最美法官”, not “我好挂念大家”.
func (r *honorReader) endsHonor(s source.Span) bool {
	if closing(r.norm(s), weakEnds) != "" && !r.holdsCore(s) {
		return false // “东方之星”, “守护者”
	}
	if r.wants(honorName{pieces: []source.Span{s}}) != "" {
		c, _ := r.runeBefore(s.End - len("号"))
		return !strings.HasSuffix(r.norm(s), "号") || c < '0' || c > '9' // 光明星3号
	}
	return r.endsInTerm(s, dict.HonorHead, dict.HonorRole, dict.HonorCore) || closing(r.norm(s), []string{"奖", "章", "星", "岗", "杯", "牌", "称号", "之光"}) != ""
}

// dropHonoredPosts drops the posts that are part of an honor of the same person: 当选为河南省十大人民满意|法官. The honors are in order.
func (a *article) dropHonoredPosts() {
	a.posts = slices.DeleteFunc(a.posts, func(p postHit) bool {
		if p.rule != "post.take" || len(p.title) != 1 {
			return false
		}
		title := p.title[0]
		i, _ := slices.BinarySearchFunc(a.honors, title.Start, func(h honorHit, at int) int { return cmp.Compare(h.honor[0].Start, at) })
		for i--; i >= 0 && title.Start-a.honors[i].honor[0].Start < maxHonorName; i-- {
			h := &a.honors[i]
			if h.kind == "person" && len(h.honor) == 1 && title.End <= h.honor[0].End && squeeze(a.norm(h.recipient[0])) == p.person {
				return true
			}
		}
		return false
	})
}

// noneBehind are words behind a name with which it is another thing, 全国劳模|联谊会, “南山好八连”|光荣传统, or one that nobody there has got:
// 向全国劳模|致以崇高敬意.
var noneBehind = openers("协进会", "联谊会", "促进会", "联合会", "光荣传统", "优良传统", "网上评议", "图案", "旨在", "表示热烈", "表示祝贺", "表示衷心", "表示崇高", "表示慰问", "表示诚挚", "表示敬意", "致以")

// noHonor reports whether what was read as the name of an honor is none by its words or by those behind it.
func (r *honorReader) noHonor(n honorName) bool {
	text := r.norm(n.span())
	if holds(text, "建成") || holds(text, "原定为") || strings.HasPrefix(text, "按程序") || strings.HasPrefix(text, "提名") && text != "提名奖" || strings.HasSuffix(text, "等次") || closing(text, []string{"领奖", "颁奖"}) != "" {
		return true // 要确保县公安局建成示范单位, 从西宁领奖
	}
	if closing(text, []string{"主任", "部长", "局长", "处长", "科长", "会长", "庭长", "院长", "所长", "队长"}) != "" && !r.quoteBefore(n.span().Start) && (!holdsAnyWord(text, praises[:]) && !holdsAny(text, "好奖先") || holds(text, "代表")) {
		return true // 市文明办主任, 先进集体代表立案庭庭长
	}
	if strings.HasSuffix(text, "嘉奖令") && holdsAnyWord(text, []string{"下发", "发布", "签署", "颁布", "印发", "发出"}) {
		return true
	}
	if r.otherThing(text) || r.inOtherTitle(n.span().Start) {
		return true
	}
	if lead := cutFront(r.text[:n.span().Start], maxPlain); closing(text, []string{"案例", "案件", "判例"}) != "" && holdsAnyWord(lead, []string{"入选", "入围", "写入", "收录", "选为"}) {
		return true // 入选全国法院十大案例
	}
	return noneBehind.opening(strings.TrimPrefix(r.text[n.span().End:], "”")) != "" || r.saysClause(n.span()) || r.placeActs(n.span())
}
