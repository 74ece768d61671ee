package analyze

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
)

// maxPart is how many bytes a department's name may have.
const maxPart = 20 * len("一")

// departmentEnd gives the end of the department that follows a body at byte at, at itself where none does: 刑一庭, 执行局,
// 民事审判第二庭, 刑侦支队六大队. It is made of parts (民事, 审判, 第二) and tails (庭); a tail of one character needs a part.
func (a *article) departmentEnd(at int) int {
	end := at
	var open [maxPart + utf8.UTFMax]bool // offsets reached with a part before them
	var from [maxPart + utf8.UTFMax]bool // offsets reached at all
	from[0] = true
	for off := 0; off < maxPart && at+off < len(a.text); off++ {
		if !from[off] && !open[off] {
			continue
		}
		if c, size := a.runeAt(at + off); open[off] && among("与和及暨", c) && off+size < maxPart && a.partAt(at+off+size) {
			from[off+size] = true // 行政复议|与|应诉股
		}
		for _, t := range a.termsAt(at + off) {
			next := t.End - at
			if next > maxPart {
				continue
			}
			switch {
			case t.Class == dict.PostPart:
				open[next] = true
			case t.Class == dict.PostTail && (open[off] || a.longTail(t)), t.Class == dict.PostInner && off == 0 && a.innerDepartment(t):
				from[next] = true
				end = max(end, t.End)
			}
		}
	}
	return end
}

// longTail reports whether a tail can stand without a part: 办公室, 研究室.
func (a *article) longTail(t dict.Match) bool {
	switch a.text[t.Start:t.End] {
	case "办公室", "研究室", "派出所", "看守所", "司法所", "秘书处", "书记处":
		return true
	}
	return false
}

// innerDepartment reports whether a body inside the body is also a department: 政治部, 纪检组, but not 党组.
func (a *article) innerDepartment(t dict.Match) bool {
	switch a.text[t.Start:t.End] {
	case "政治部", "政治处", "纪检组", "机关党委", "工会", "团委", "机关工会", "机关纪委":
		return true
	}
	return false
}

// schoolAcross returns where the short name of a university begins that stands at most some characters before byte i, which is a joint in the name of one
// of its schools: 某大新闻|与传播学院; i for none.
func (a *article) schoolAcross(i int) int {
	at := i
	for n := 0; n < 6; n++ {
		r, size := a.runeBefore(at)
		if !isHan(r) || among(bodyJoints, r) {
			break
		}
		if at -= size; r != '大' || n == 0 {
			continue
		}
		if c, more := a.runeBefore(at); isHan(c) && !among(bodyJoints, c) {
			if before, _ := a.runeBefore(at - more); !isHan(before) || among(bodyJoints, before) {
				return at - more
			}
		}
	}
	return i
}

// maxBracket is the length in bytes of what stands in brackets inside a company's name.
const maxBracket = 8 * len("团")

// bracketBefore returns where the bracket opens that closes before byte at in the same line, inside the name of a company: 某某保险|(集团)|公司; at for none.
func (a *article) bracketBefore(at int) int {
	floor := max(0, at-maxBracket)
	inside := a.text[floor:at]
	if i := strings.LastIndexByte(inside, '('); i > 0 && strings.HasSuffix(inside, ")") && !strings.Contains(inside[i:], "\n") {
		return floor + i
	}
	return at
}

// maxPair is how many characters left of a joint may belong to the name of a body, its place among them.
const maxPair = 16

// pairAcross returns where the name of a body begins whose joint stands at byte i, with its place: 北京市规划|和自然资源委员会; i where what stands left of
// the joint has no place or is a body or a person of its own. 及 joins such names in Hong Kong and Macau.
func (a *article) pairAcross(i int) int {
	and := strings.HasPrefix(a.text[i:], "及")
	if and && a.jurisdiction != dict.HongKong && a.jurisdiction != dict.Macau {
		return i
	}
	left := i
	for n := 0; n < maxPair; n++ {
		r, size := a.runeBefore(left)
		if !isHan(r) || among(bodyJoints, r) && !a.jointInWord(left-size) {
			break
		}
		left -= size
	}
	start, ok := a.placeIn(left, i)
	if !ok && and {
		return a.fieldAcross(left, i)
	}
	if !ok {
		return a.officeBefore(left, i)
	}
	end := start
	for _, t := range a.termsAt(start) {
		if (t.Class == dict.Place || t.Class == dict.Country) && t.End <= i {
			end = max(end, t.End)
		}
	}
	rest := a.text[end:i]
	if len(rest) < 2*len("一") || among(tails+places, lastRune(rest)) || pairVerbs.opening(rest) != "" || a.headWithin(end, i) || holdsAnyWord(rest, []string{"公司", "集团", "银行"}) || closing(rest, []string{"监狱", "大学", "中学", "小学"}) != "" {
		return i
	}
	if _, word := dict.Word(rest[len(rest)-2*len("一"):]); !word && !among("学症病业术艺", lastRune(rest)) {
		return i // 海山大学李文|和海山研究院
	}
	return start
}

// officeBefore returns where the relative word before the first field of an office begins whose joint stands at byte i: 县民政|和社会保障局; i for none.
// left is where the run of characters before the joint begins.
func (a *article) officeBefore(left, i int) int {
	for at := i - 2*len("民"); at > left; at -= len("民") {
		if start, unit, ok := a.unitBefore(at); ok && unit != "" && start >= left && a.isField(at, i) {
			return start
		}
	}
	return i
}

// fieldsNamed are ends of the fields of offices, beside those that are parts of departments.
var fieldsNamed = closers("管理", "园林", "住房", "资源", "保障", "建设", "监督", "保护", "服务", "事业", "科学")

// isField reports whether a stretch before the joint in the name of an office is the first of its fields: 城市管理|和综合执法局, 民政|和社会保障局.
func (a *article) isField(from, end int) bool {
	if end-from < 2*len("民") || end-from > 6*len("民") || !allHan(a.text[from:end]) || among(tails+places, lastRune(a.text[:end])) {
		return false
	}
	for at := end - 2*len("民"); at >= from; at -= len("民") {
		if slices.ContainsFunc(a.termsAt(at), func(t dict.Match) bool { return t.Class == dict.PostPart && t.End == end }) {
			return true
		}
	}
	return fieldsNamed.closing(a.text[from:end]) != ""
}

// fieldAcross returns where the name of a body of Hong Kong or Macau begins whose first field stands left of 及 at byte i and opens a phrase:
// 土地|及建设咨询委员会; i for none. left is where the run of characters before 及 begins.
func (a *article) fieldAcross(left, i int) int {
	if before, _ := a.runeBefore(left); isHan(before) && !among("的为是任", before) {
		return i
	}
	left = a.skipLead(left+a.formerMark(left, i), i, false)
	field := a.text[left:i]
	if n := runeCount(field); n < 2 || n > 6 || field != "社会" && among(tails+places+"人民员者士长师官生家属方众", lastRune(field)) || pairVerbs.opening(field) != "" || a.headWithin(left, i) {
		return i
	}
	if _, word := dict.Word(field[len(field)-2*len("一"):]); !word || slices.ContainsFunc(a.termsAt(left), func(t dict.Match) bool { return t.Class == dict.BodyHead }) {
		return i
	}
	return left
}

// pairVerbs open what somebody does, not the name of a body.
var pairVerbs = openers("开展", "参加", "加强", "推进", "召开", "举办", "组织", "提供", "关于", "代表", "前往", "访问", "学者", "专家", "企业", "群众", "人民")

// headWithin reports whether the title of a post stands in a stretch: 法国|总统|李文和….
func (a *article) headWithin(start, end int) bool {
	for _, t := range a.terms[a.firstTerm(start):] {
		if t.Start >= end {
			break
		}
		if t.Class == dict.PostHead && t.End <= end {
			return true
		}
	}
	return false
}

// branchBefore returns where the branch of the police begins that a station at byte at belongs to, the city left out: 城东分局|桥头派出所.
func (a *article) branchBefore(at int) int {
	end := at - len("分局")
	end -= len(closing(a.text[:end], []string{"公安"}))
	if c, ok := a.chainEndingAt(end, anyLevel); ok {
		return c.Start
	}
	for n, start := 1, end; n <= 3; n++ {
		r, size := a.runeBefore(start)
		if !isHan(r) || among(bodyJoints, r) {
			break
		}
		start -= size
		if r, _ := a.runeBefore(start); n > 1 && (!isHan(r) || among("和与及由", r)) {
			return start
		}
	}
	return at
}
