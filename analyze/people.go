package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/names"
	"github.com/fawen/fawen/internal/source"
)

// People: package names finds the mentions, courts and places win over them, and mentions of one person are joined:
// 买买提·艾力 and later 买买提, John Speers and later Speers. A surname with a post (曾院长) is no mention.

// findNames finds the mentions of people.
func (a *article) findNames() {
	blocks := a.notNames()
	a.work.names, a.work.weak = a.analyzer.names.FindAll(a.work.names[:0], a.work.weak[:0], a.text, blocks)
	a.names = make([]nameHit, 0, len(a.work.names)+4)
	weak, longer := a.weakWords(), map[string]int{}
	for _, n := range a.work.names {
		s := source.Span{Start: n.Start, End: n.End}
		if weak[a.norm(s)] || a.neverName(s) || n.Score < names.Doubt && a.doubtful(s, n.Kind) {
			continue
		}
		s = a.withoutAdverb(s, n.Kind)
		prize := false
		if s, prize = a.undotted(s); prize {
			continue
		}
		if n.Kind&names.Masked != 0 {
			s.End = a.maskedEnd(s, longer)
		}
		a.names = append(a.names, nameHit{Span: s, rule: nameRule(n.Kind), score: n.Score, person: squeeze(a.norm(s))})
	}
	a.lengthenNames()
	a.withoutFor()
	a.dropPlaces()
	a.addNames(blocks)
	a.weighNames()
	a.settleNative()
	a.marriedNames()
	a.namesAgain()
	a.trimNames()
	a.dropNonNames()
	a.splitNames()
	a.addGlossed()
	a.joinShortNames()
	a.findShortNames()
	a.readHero()
	a.readBiography()
}

// withoutAdverb takes an adverb off the end of four characters: 总干事罗文山|都, 贺兰亭|各.
func (a *article) withoutAdverb(s source.Span, kind names.Kind) source.Span {
	if last, size := a.runeBefore(s.End); kind&names.Double != 0 && among("的都也亦均各则已曾将即遂又再才还就甫昨今", last) || last == '各' && s.End-s.Start > 3*size && opening(a.text[s.End:], []string{"记", "获", "立", "奖"}) != "" {
		s.End -= size
	}
	return s
}

// neverName reports whether what stands in and around a span is no name whatever the finder says: 刘司�, where a character may be lost, 升任, 老李.
func (a *article) neverName(s source.Span) bool {
	return a.besideLost(s) || a.besideHead(s) || a.isHonorHead(s) || isNickname(a.norm(s)) || a.companyBehind(s.End) || a.listedPlace(s.End) || a.placeOnly(s) || a.noNameAtAll(s) || a.acrossBody(s) || a.lawAt(s.Start) || a.moneyAt(s.Start) || a.pointsAt(s) || a.parent(s) || a.behindVerb(s) || a.verbal(s) || a.beforeHonor(s) || a.servesIn(s) || a.towardsTitle(s) || neverName(a.norm(s))
}

// parent reports whether a span is a surname with the word for a parent, 黄父, or tells the second name of somebody: 字其椿.
func (a *article) parent(s source.Span) bool {
	if strings.HasPrefix(a.text[s.End:], "律师学院") {
		return true // 格雷|律师学院
	}
	last, size := a.runeBefore(s.End)
	if s.End-s.Start == 2*size && among("父母", last) {
		return true
	}
	before, _ := a.runeBefore(s.Start)
	return among("字号", firstRune(a.text[s.Start:])) && among(",)(", before)
}

// behindVerb reports whether a span is an adverb with a verb of office, 大法官|后回任, or such a verb with a place: 1988年,升|中山|分局.
func (a *article) behindVerb(s source.Span) bool {
	first, size := a.runeAt(s.Start)
	if !among("后并又再即升调", first) {
		return false
	}
	before, _ := a.runeBefore(s.Start)
	verb := !among("升调", first)
	return slices.ContainsFunc(a.termsAt(s.Start+size), func(t dict.Match) bool {
		return t.End == s.End && (verb && t.Class >= dict.PostTake && t.Class <= dict.PostTransfer || !verb && t.Class == dict.Place && among(",。;年月日", before))
	})
}

// undotted takes a foundation off the end of a dotted name, 海因里希·某某|基金会, and reports whether the name is one of a prize: 阿尔弗雷德·某某奖.
func (a *article) undotted(s source.Span) (source.Span, bool) {
	text := a.text[s.Start:s.End]
	dot := lastIndex(text, "·")
	if dot < 0 {
		return s, false
	}
	for _, w := range [...]string{"基金", "奖"} {
		if i := strings.Index(text[dot:], w); i > len("·") {
			s.End = s.Start + dot + i
			break
		}
	}
	return s, opening(a.text[s.End:], []string{"奖", "勋章"}) != ""
}

// moneyAt reports whether byte i begins the last character of a word for money: 慰问|金|和慰问品.
func (a *article) moneyAt(i int) bool {
	return strings.HasPrefix(a.text[i:], "金") && closing(a.text[:i], []string{"慰问", "抚恤", "奖学", "奖励", "罚", "押", "租", "保证", "补偿", "赔偿", "救助", "违约", "佣", "滞纳", "公积", "退休", "养老", "补助", "助学", "保险"}) != ""
}

// pointsAt reports whether a span points at a thing by its measure: 那杆秤.
func (a *article) pointsAt(s source.Span) bool {
	rest, ok := strings.CutPrefix(a.text[s.Start:s.End], "那")
	return ok && among("杆把张条座间盏场句片块支棵栋辆双颗枚面扇只份根台", firstRune(rest))
}

// lawAt reports whether byte i begins the last word of a law on a calling: 人民陪审员|法|施行以来.
func (a *article) lawAt(i int) bool {
	rest, ok := strings.CutPrefix(a.text[i:], "法")
	return ok && closing(a.text[:i], []string{"法官", "检察官", "律师", "陪审员", "公务员", "警察", "监察官", "教师", "医师"}) != "" &&
		opening(rest, []string{"施行", "实施", "第", "规定", "修订", "修改", "修正", "草案", "颁布", "公布", "的", "和", "及", "明确", "》"}) != ""
}

// lengthenNames gives a name of two characters its third where the article has the longer name elsewhere: 陈美|荣获 of 陈美荣. A people's
// name (东乡族) is dropped.
func (a *article) lengthenNames() {
	long := map[string]bool{}
	for _, n := range a.names {
		if len(n.person) == len("陈美荣") {
			long[n.person] = true
		}
	}
	kept := a.names[:0]
	for i, n := range a.names {
		if strings.HasSuffix(n.person, "族") && strings.HasPrefix(a.text[n.End:], ",") {
			continue
		}
		if len(n.person) == len("陈美") && (i+1 == len(a.names) || a.names[i+1].Start > n.End) {
			if _, size := a.runeAt(n.End); size == len("荣") && long[n.person+a.text[n.End:n.End+size]] {
				n.End += size
				n.person = squeeze(a.norm(n.Span))
			}
		}
		if end := a.mongolianEnd(n.Span); end > n.End && (i+1 == len(a.names) || a.names[i+1].Start >= end) {
			n.End = end
			n.person = squeeze(a.norm(n.Span))
		}
		kept = append(kept, n)
	}
	a.names = kept
}

// mongolianEnds are what many Mongolian names end with.
var mongolianEnds = openers("其其格", "其木格", "格日勒", "巴特尔", "巴雅尔", "道尔吉", "吉日嘎拉", "高娃", "图雅", "托娅")

// mongolianEnd returns where a name ends whose last characters begin one of them: 乌云其|其格.
func (a *article) mongolianEnd(s source.Span) int {
	for i := s.Start + len("乌"); i < s.End; i += len("乌") {
		if w := mongolianEnds.opening(a.text[i:]); i+len(w) > s.End {
			return i + len(w)
		}
	}
	return s.End
}

// besideHead reports whether a span is a department before its head or one of its people: 管理科|科长, 海商庭|法官.
func (a *article) besideHead(s source.Span) bool {
	last, size := a.runeBefore(s.End)
	if s.End-s.Start != 3*size || !among("科处局庭室队所部股", last) {
		return false
	}
	behind := a.text[s.End:]
	return strings.HasPrefix(behind, a.text[s.End-size:s.End]+"长") ||
		opening(behind, []string{"副" + a.text[s.End-size:s.End] + "长", "法官", "审判员", "书记员", "助理", "干警", "负责人", "检察官", "民警"}) != ""
}

// besideLost reports whether a character that the page lost stands right before or behind a span.
func (a *article) besideLost(s source.Span) bool {
	const lost = "\uFFFD"
	return strings.HasPrefix(a.text[s.End:], lost) || strings.HasSuffix(a.text[:s.Start], lost)
}

// isNickname reports whether a name is 老 with a surname: 老李, not 老舍.
func isNickname(name string) bool {
	rest, ok := strings.CutPrefix(name, "老")
	return ok && runeCount(rest) == 1 && rest != "舍" && rest != "子"
}

// isHonorHead reports whether a span is the head of an honor's name and nothing else, 勋章, a verb of office, 升任, or a post whose first character is a
// surname, 助理|关长.
func (a *article) isHonorHead(s source.Span) bool {
	for _, t := range a.termsAt(s.Start) {
		if t.End == s.End && (t.Class == dict.HonorHead || t.Class == dict.PostHead && (strings.HasSuffix(a.norm(s), "长") || strings.HasSuffix(a.norm(s), "问")) || t.Class >= dict.PostTake && t.Class <= dict.PostTransfer) {
			return true
		}
	}
	return false
}

// notNames are the spans that no name may overlap: courts, countries, places with their kind (高阳县, not 高阳 alone), titles with blanks, and long words for
// honors (银英勇勋章).
func (a *article) notNames() []names.Block {
	blocks := make([]names.Block, 0, len(a.courts)+len(a.terms)/8)
	for _, c := range a.courts {
		blocks = append(blocks, names.Block{Start: c.Start, End: c.End})
	}
	for _, b := range a.bodies {
		if whole := b.ref.need == "alone" || b.ref.need == "taiwan" || b.ref.need == "hongkong"; b.ref.unit != "" || b.ref.full != "" || whole && b.court < 0 && b.core.End-b.core.Start >= len("矫正署") {
			blocks = append(blocks, names.Block{Start: b.core.Start, End: b.core.End}) // 市律协
		}
		if b.kind == companyBody && !longerThan(a.norm(b.core), 6) && namedFirms.closing(a.norm(b.core)) != "" {
			blocks = append(blocks, names.Block{Start: b.core.Start, End: b.core.End}) // 安达人寿
		}
	}
	for _, line := range a.lines {
		if t, ok := a.spacedTitle(line); ok {
			blocks = append(blocks, names.Block{Start: t.start, End: t.end}) // 书 记 员　李文
		}
	}
	for k := range a.terms {
		t := &a.terms[k]
		if t.Class == dict.HonorHead && t.End-t.Start >= len("银英勇勋章") || t.Class == dict.HonorRole && (a.text[t.Start:t.End] == "干警" || a.text[t.Start:t.End] == "志工") {
			blocks = append(blocks, names.Block{Start: t.Start, End: t.End})
		}
		if t.Class == dict.Place && strings.HasPrefix(a.text[t.End:], "某") {
			blocks = append(blocks, names.Block{Start: t.Start, End: t.End}) // 瑞安某公司
		}
		if t.End-t.Start >= 9 && (t.Class == dict.Country || t.Class == dict.Place && endsDivision(a.text[:t.End])) {
			blocks = append(blocks, names.Block{Start: t.Start, End: t.End})
		}
	}
	return blocks
}

// namedFirms are what ends the names of firms and foundations that look like names of people.
var namedFirms = closers("人寿", "产险", "保经", "金控", "投信", "基金会")

// endsDivision reports whether text ends in the kind of a division.
func endsDivision(text string) bool {
	r, _ := decodeLast(text)
	switch r {
	case '省', '市', '县', '区', '州', '盟', '旗', '镇', '乡':
		return true
	}
	return false
}

// nameRule names the rule that a kind of name is found by.
func nameRule(k names.Kind) string {
	switch {
	case k&names.Masked != 0:
		return "person.masked"
	case k&names.Spaced != 0:
		return "person.spaced"
	case k&names.Dotted != 0:
		return "person.dotted"
	case k&names.Latin != 0:
		return "person.latin"
	case k&(names.Han|names.Compound|names.Double|names.Gated) != 0:
		return "person.name"
	}
	return "person.foreign"
}

// joinShortNames gives a part of a dotted or Latin name, where it stands alone behind the whole, to the same person.
func (a *article) joinShortNames() {
	whole := map[string]string{} // part → person
	for i := range a.names {
		n := &a.names[i]
		if long, ok := whole[n.person]; ok {
			n.person = long
			continue
		}
		cut := "·"
		if n.rule == "person.latin" {
			cut = " "
		}
		text := a.norm(n.Span)
		if !strings.Contains(text, cut) || n.rule != "person.latin" && n.rule != "person.dotted" {
			continue
		}
		for _, part := range strings.Split(text, cut) {
			if _, taken := whole[part]; !taken && len(part) >= 3 {
				whole[part] = n.person
			}
		}
	}
}

// surnamed reports whether a span begins with a surname and is as long as a name: 2 to 4 characters.
func (a *article) surnamed(s source.Span) bool {
	text := squeeze(a.norm(s))
	n := runeCount(text)
	return n >= 2 && n <= 4 && a.analyzer.names.Surnamed(text) || a.odd(text)
}
