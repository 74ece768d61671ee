package analyze

import (
	"cmp"
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Bodies: the organisations that posts and honors belong to.
//
// Courts come first. Another body is read from its head, as courts are: 检察院 with a place or a relative word before it, 司法所
// with a town, 律师事务所 with any name (bodies_left.go); some are known whole (司法部). Bodies that stand directly one behind
// the other are one: 县公安局 + 青城派出所, 省委 + 政法委. Then the department behind a body is taken into its span
// (bodies_parts.go).

// A bodyRef says how a body is worded.
type bodyRef struct {
	need      string   // what its head asks for: place, town, free …
	head      string   // folded: 检察院
	divisions []uint32 // that it may belong to
	unit      string   // the relative word: 县
	squad     bool     // a unit that stands without its body as well: 妇幼队
	full      string   // the full name that a short name stands for
}

// findBodies finds the organisations that posts and honors can belong to.
func (a *article) findBodies() {
	hits := a.bodies[:0]
	for i, h := range a.courts {
		if h.ref.form != listedCourts {
			hits = append(hits, bodyHit{Span: h.Span, core: h.Span, kind: courtBody, rule: "body.court", court: i})
		}
	}
	next := 0
	for _, t := range a.terms {
		if t.Class != dict.BodyHead {
			continue
		}
		for next < len(a.courts) && a.courts[next].End <= t.Start {
			next++
		}
		if next < len(a.courts) && a.courts[next].Start < t.End {
			continue
		}
		if party := a.text[t.Start:t.End]; party == "中国共产党" && (strings.HasSuffix(a.text[:t.Start], "加入") || strings.HasPrefix(a.text[t.End:], "党员")) {
			continue // 1973年加入|中国共产党
		}
		if h, ok := a.readBody(t); ok {
			if league := a.leagueBefore(h.Start); league > 0 && strings.HasSuffix(a.text[:t.End], "委") {
				h.Start -= league // 共青团|双峰县委
				h.core.Start = h.Start
			}
			if h.kind == companyBody && h.core.Start == h.Start {
				h.Start = a.maskedFirm(h.Start)
				h.core.Start = h.Start
			}
			hits = append(hits, h)
		}
	}
	hits = settleBodies(hits)
	hits = a.joinBodies(hits)
	for i := range hits {
		hits[i].End = a.departmentEnd(hits[i].core.End)
	}
	a.bodies = settleBodies(a.aliasBodies(a.joinStationed(settleBodies(hits))))
}

// maskedFirm returns where a firm begins whose name is left out in front of byte start, with its place: 湖南某某|置业有限公司.
func (a *article) maskedFirm(start int) int {
	masked := start
	for {
		r, size := a.runeBefore(masked)
		if !among("某×", r) {
			break
		}
		masked -= size
	}
	for n := 2; n <= 4 && masked < start; n++ {
		if s := (source.Span{Start: masked - n*len("湖"), End: masked}); s.Start >= 0 && a.isTerm(s, dict.Place) {
			return s.Start
		}
	}
	return masked
}

// settleBodies sorts the hits and keeps the longest of those that overlap; courts win.
func settleBodies(hits []bodyHit) []bodyHit {
	order := func(x, y bodyHit) int { return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End)) }
	if !slices.IsSortedFunc(hits, order) {
		slices.SortStableFunc(hits, order)
	}
	kept := hits[:0]
	for _, h := range hits {
		n := len(kept)
		if n == 0 || h.Start >= kept[n-1].End {
			kept = append(kept, h)
			continue
		}
		last := &kept[n-1]
		if last.court < 0 && (h.court >= 0 || h.End-h.Start > last.End-last.Start) {
			*last = h
		}
	}
	return kept
}

// readBody reads the body that ends with head t.
func (a *article) readBody(t dict.Match) (bodyHit, bool) {
	head, detail := a.analyzer.lexicon.Term(t.ID)
	kind, need, _ := strings.Cut(detail, " ")
	need, full, _ := strings.Cut(need, " ")
	if a.headGoesOn(head, t.End) {
		return bodyHit{}, false
	}
	h := bodyHit{Span: source.Span{Start: t.Start, End: t.End}, kind: bodyKindOf(kind), rule: bodyRule(need), court: -1, ref: bodyRef{need: need, head: head, full: full}}
	ok := false
	switch need {
	case "alone":
		ok = !strings.HasSuffix(head, "部") || closing(a.text[:t.Start], []string{"公司", "集团", "银行", "学校", "学院", "医院"}) == "" // 公司|法务部
	case "taiwan":
		ok = a.jurisdiction == dict.Taiwan
		if c, placed := a.chainEndingAt(t.End-len("府"), anyLevel); placed && strings.HasSuffix(head, "府") {
			h.Start = min(h.Start, c.Start) // 台|中市府
		}
	case "hongkong":
		ok = a.jurisdiction == dict.HongKong
	case "place":
		ok = a.placeBefore(&h) || head == "检察院" && a.jurisdiction == dict.Macau
	case "unit":
		ok = a.placeBefore(&h) || head == "人大" && a.jurisdiction == dict.HongKong && strings.HasPrefix(a.text[t.End:], "常委") || a.townNamed(&h) || a.bareCongress(t, head)
		h.ref.need = "unit"
	case "town":
		ok = a.jurisdiction == dict.Taiwan && a.townBodyBefore(&h) || a.placeBefore(&h) || a.townBodyBefore(&h)
	case "free":
		ok = a.nameBefore(&h) || a.ofUnit(&h) // 海山公证处, 县公证处
	case "council":
		ok = a.jurisdiction == dict.Taiwan && a.councilBefore(&h)
	case "local":
		ok = a.jurisdiction == dict.Taiwan && a.nameBefore(&h)
	}
	if !ok && need != "alone" && need != "free" && need != "taiwan" && need != "hongkong" && need != "local" && need != "council" {
		h.rule, ok = "body.sub", true // kept where a body stands before it
		h.ref.need = "sub"
		h.ref.squad = a.standsAlone(need, t.End)
	}
	h.core = h.Span
	return h, ok
}

// bareCongress reports whether a congress stands at the start of a phrase and in front of one of its posts, its place left out: 人大常委会|副主任李明.
func (a *article) bareCongress(t dict.Match, head string) bool {
	if before, _ := a.runeBefore(t.Start); isHan(before) || head != "人大" && head != "人大常委会" && head != "人大常务委员会" {
		return false
	}
	return opening(a.text[t.End:], []string{"主任", "副主任", "党组", "原主任", "原副主任"}) != "" || slices.ContainsFunc(a.termsAt(t.End), a.isCommittee)
}

// isCommittee reports whether a term is the head of a committee that a congress has: 内司工委.
func (a *article) isCommittee(t dict.Match) bool {
	if t.Class != dict.BodyHead {
		return false
	}
	_, detail := a.analyzer.lexicon.Term(t.ID)
	return detail == "congress committee"
}

// standsAlone reports whether a unit that ends at byte end can stand without its body, as units do in Taiwan where no post
// follows: 妇幼队获奖, not 妇幼队|队长.
func (a *article) standsAlone(need string, end int) bool {
	return need == "squad" && a.jurisdiction == dict.Taiwan && !slices.ContainsFunc(a.termsAt(end), func(t dict.Match) bool {
		return t.Class == dict.PostHead || t.Class == dict.PostModifier || t.Class == dict.PostStatus || t.Class == dict.PostPart
	})
}

// bodyRule names the rule for heads that ask for something before them.
func bodyRule(need string) string {
	switch need {
	case "place":
		return "body.place"
	case "unit":
		return "body.unit"
	case "town":
		return "body.town"
	case "free", "local":
		return "body.free"
	case "alone", "hongkong", "council":
		return "body.alone"
	}
	return "body." + need
}

func bodyKindOf(name string) bodyKind {
	for kind := otherBody; kind <= mediaBody; kind++ {
		if bodyKindNames[kind] == name {
			return kind
		}
	}
	return otherBody
}

var bodyKindNames = [...]string{
	otherBody: "other", courtBody: "court", procuratorateBody: "procuratorate", policeBody: "police", justiceBody: "justice",
	partyBody: "party", congressBody: "congress", governmentBody: "government", companyBody: "company", schoolBody: "school", prisonBody: "prison", mediaBody: "media",
}

// headGoesOn reports whether a head is only the beginning of another word: 市委托, 县政协调, 公司法.
func (a *article) headGoesOn(head string, end int) bool {
	r, _ := a.runeAt(end)
	switch head {
	case "大队", "中队", "支队", "总队", "分局", "一分局", "二分局", "刑警大队", "刑侦大队", "治安大队", "侦查队", "警备队", "专勤队", "查缉队", "妇幼队", "少年队", "清洁队", "巡逻队", "海巡队":
		return r == '长' || r == '目' // 六大队大队长, 消防总队目
	case "警大", "北律", "中律", "南律", "高律":
		return among("队师所", r) // 刑警大队长, 台北律师
	case "监察委", "监委":
		return r == '员' || strings.HasSuffix(a.text[:end-len(head)], "监察院") // 监察院监委
	case "县局", "市局", "区局", "州局", "旗局", "省厅":
		return among("部面势限域促气级", r)
	case "委":
		return strings.ContainsRune("员托会派任培内婉屈身", r)
	case "总会":
		return r == '长' || r == '计' // 警友会|总会长, 总|会计师
	case "政协", "律协", "学会", "协会", "工会", "公会", "分会":
		return strings.ContainsRune("调商议作助定计面见上", r) || head == "学会" && r == '了' || head == "协会" && r == '长' && a.shortUnion(end-len("会"))
	case "公司", "企业", "银行":
		return strings.ContainsRune("法家卡业化", r)
	case "报社":
		return r == '长' && strings.HasSuffix(a.text[:end-len("社")], "报") && a.endsMedium(end-len("社"))
	case "大学", "中学", "小学", "学校":
		if before, _ := a.runeBefore(end - len("学校")); head == "学校" && among("长监董友务园区庆史", r) && among("大中小", before) {
			return true // 某大学|校长
		}
		return r == '生' || head == "中学" && strings.HasPrefix(a.text[end:], "务") // 某高中|学务主任
	case "港大", "中大", "城大", "理大", "浸大", "岭大", "科大", "教大", "台大", "政大", "成大", "辅大":
		before, _ := a.runeBefore(end - len(head))
		return among("律状法部批量幅多约型众规楼厦屿埔浪道会学概致举胆力", r) && !strings.HasPrefix(a.text[end:], "法律") && !strings.HasPrefix(a.text[end:], "法学") || among("其当香高从之国", before)
	case "立会":
		before, _ := a.runeBefore(end - len(head))
		return among("成设建创订国确独对中自树并", before)
	case "政府", "集团":
		return strings.ContainsRune("采军", r) || strings.HasPrefix(a.text[end:], "律师") || strings.HasPrefix(a.text[end:], "化验")
	case "文汇报":
		return r == '了' || strings.HasPrefix(a.text[end:], "工作") || strings.HasPrefix(a.text[end:], "有关") // 李文|汇报了
	case "律师会":
		return !a.isLawSociety(end)
	case "地检":
		return r == '署'
	case "人大":
		return strings.HasPrefix(a.text[end:], "代表") || strings.ContainsRune("多都约概", r)
	case "学社":
		return r == '会' || r == '科' // 哲学|社会科学
	case "日报", "晚报", "电台", "法院报":
		return false
	}
	return false
}

// isLawSociety reports whether the 律师会 that ends at byte end is the society, not a lawyer of whom a verb tells: 律师|会见.
func (a *article) isLawSociety(end int) bool {
	rest := a.text[end:]
	if a.jurisdiction != dict.HongKong || strings.HasPrefix(rest, "会见") {
		return false
	}
	if opening(rest, []string{"会长", "副会长", "理事", "前", "现任", "候任", "秘书长", "主席", "会员", "名誉", "荣誉"}) != "" {
		return true
	}
	before, _ := a.runeBefore(end - len("律师会"))
	return (!isHan(before) || among("由向与和及是对于在经获在当", before)) && opening(rest, []string{"见", "同", "不", "要", "以", "把"}) == ""
}

// endsMedium reports whether the name of a newspaper that the dictionary has ends at byte end: 大公报|社长.
func (a *article) endsMedium(end int) bool {
	for _, t := range a.terms[a.firstTerm(max(0, end-maxMedium)):] {
		if t.Start >= end {
			break
		}
		if t.End == end && t.Class == dict.BodyHead && t.End-t.Start > len("日报") {
			return true
		}
	}
	return false
}

// maxMedium is how many bytes the name of a newspaper in the dictionary may have.
const maxMedium = 10 * len("报")

// shortUnion reports whether the short name of an association ends at byte end, which then shares 会 with its 会长: 律协|会长.
func (a *article) shortUnion(end int) bool {
	return closing(a.text[:end], []string{"律协", "作协", "科协", "记协", "消协", "足协", "影协", "音协", "书协", "美协"}) != ""
}

// joinBodies joins bodies that stand directly one behind the other, and drops heads that need a body before them and have none.
func (a *article) joinBodies(hits []bodyHit) []bodyHit {
	kept := hits[:0]
	for _, h := range hits {
		n := len(kept)
		if n > 0 && a.joins(kept[n-1], h) {
			last := &kept[n-1]
			last.End, last.core.End = h.End, h.End
			if last.court >= 0 && h.ref.need == "sub" {
				continue // 某院工会 is of the court
			}
			last.kind, last.ref, last.court = h.kind, h.ref, -1
			last.rule = "body.joined"
			continue
		}
		if h.ref.need == "sub" && a.precinctBefore(&h) {
			h.core = h.Span
		} else if h.ref.need == "sub" && !h.ref.squad || h.ref.need == "committee" {
			if h.kind != congressBody || !ownCommittee(h.ref.head) {
				continue
			}
			h.kind, h.rule, h.ref.need = otherBody, "body.free", "free"
		}
		kept = append(kept, h)
	}
	return kept
}

// ownCommittee reports whether a committee of a congress stands without it, because 和 in its name leaves no shorter one: 社会和法制委员会.
func ownCommittee(head string) bool {
	return strings.HasSuffix(head, "委员会") && strings.ContainsAny(head, "和与") && !strings.HasPrefix(head, "人大")
}

// joins reports whether body h belongs to the one before it.
func (a *article) joins(before, h bodyHit) bool {
	if h.Start < before.End || h.Start-before.End > 24 {
		return false
	}
	between := a.text[before.End:h.Start]
	if between == "" && before.kind != partyBody && h.kind == partyBody && opening(h.ref.head, []string{"党委", "党组", "党总支"}) != "" {
		return false // 某县公安局|党委委员
	}
	switch h.ref.need {
	case "sub", "committee":
		if h.ref.need == "committee" || h.kind == congressBody || h.kind == governmentBody {
			return between == "" && (h.kind != congressBody || before.kind == congressBody)
		}
		if before.court >= 0 && h.kind == policeBody {
			return false
		}
		return between == "" || h.kind == policeBody && before.kind == policeBody && allHan(between) && !strings.ContainsAny(between, bodyJoints+"获评立")
	case "town":
		return h.ref.unit == "" && before.kind == h.kind && allHan(between) && !strings.ContainsAny(between, bodyJoints)
	case "free":
		return between == "" && before.court < 0 && (h.ref.head == "分会" || h.ref.head == "分院") ||
			h.kind == otherBody && a.hasOffices(before) && (between == "" || officeBetween(between))
	case "alone", "taiwan", "unit", "place":
		return between == "" && h.kind == governmentBody && a.hasOffices(before) && closing(h.ref.head, []string{"局", "署", "会", "部", "处"}) != ""
	}
	return false
}

// hasOffices reports whether a body is an organ of a state, whose offices stand directly behind it: 交通部|航港局, 林务局|花莲林区管理处.
func (a *article) hasOffices(h bodyHit) bool {
	name := a.text[h.Start:h.End]
	return (h.kind == governmentBody || strings.HasPrefix(name, "行政院")) && closing(name, []string{"部", "院", "局", "署", "厅", "委员会"}) != ""
}

// officeBetween reports whether an office that no dictionary has stands between two bodies: 农业委员会|林务局|花莲林区管理处.
func officeBetween(between string) bool {
	n := runeCount(between)
	return n >= 3 && n <= 6 && allHan(between) && !strings.ContainsAny(between, bodyJoints) && closing(between, []string{"局", "署", "司"}) != ""
}

// joinStationed joins a body with the one that it has a group in: 县纪委监委驻县法院纪检监察组, and takes in the 驻 of a group
// whose sender is left out.
func (a *article) joinStationed(hits []bodyHit) []bodyHit {
	kept := hits[:0]
	for _, h := range hits {
		if h.End == h.core.End || !strings.HasSuffix(a.text[:h.End], "组") {
			kept = append(kept, h)
			continue
		}
		at := h.Start
		for _, word := range [...]string{"派驻", "驻"} {
			if strings.HasSuffix(a.text[:at], word) {
				at -= len(word)
				break
			}
		}
		if at == h.Start {
			kept = append(kept, h)
			continue
		}
		joined := bodyHit{Span: source.Span{Start: at, End: h.End}, kind: partyBody, rule: "body.stationed", court: -1}
		if n := len(kept); n > 0 && kept[n-1].End == at {
			joined.Start = kept[n-1].Start
			kept = kept[:n-1]
		}
		joined.core = joined.Span
		kept = append(kept, joined)
	}
	return kept
}

// bodyJoints are characters that no name of a body goes across.
const bodyJoints = "的在是由了对从到请向让被据将给说任为同称和与及、以把就于经赴至并等各该某及或兼"
