package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Groups whose names end in nothing that bodies end in: in Hong Kong and Taiwan what stands between a sign and the post of one who leads or speaks
// for a group is its name, 法政汇思|召集人, unless it begins with a word that tells or dates something.

// groupHeads are the heads of those who lead a group.
var groupHeads = closers("召集人", "总干事", "干事", "总监", "创办人", "始创人", "主席", "会长", "秘书长", "发言人", "经理", "总裁", "总编辑", "主编", "主笔", "理事长", "执行长", "研究员", "党团总召", "总召")

// maxGroupName is how many characters the name of a group may have.
const maxGroupName = 8

// groupOf gives a post the name of a group that fills the text from byte from, behind a sign.
func (r *postReader) groupOf(po *post, from int) bool {
	if r.jurisdiction != dict.HongKong && r.jurisdiction != dict.Taiwan || po.own || po.status != "" || po.dept.End > po.dept.Start || groupHeads.closing(r.headText(po)) == "" {
		return false
	}
	if n := len(r.atoms); n > 1 && r.atoms[n-2].kind == bodyAtom && r.atoms[n-2].End == from && r.atoms[n-1].Start == from && r.bodies[r.atoms[n-2].index].kind == schoolBody {
		from = r.atoms[n-2].Start // 港大|民研|总监
	}
	whole := from
	from = r.overAnd(from, po.Start)
	run := r.text[from:po.Start]
	if n := runeCount(run); n < 2 || n > maxGroupName || !allHan(run) || strings.ContainsAny(run, joints+"和与及兼另首每其该此本各某他她我而又亦也则") || among(enders, lastRune(run)) {
		return false
	}
	if c, _ := r.runeBefore(whole); isHan(c) && whole == from && c != '的' || c == '”' || c == ')' || r.skipWords(from, po.Start) > from || r.tellsFirst(run) {
		return false
	}
	po.org = office{body: -1, text: source.Span{Start: from, End: po.Start}}
	po.Start, po.own = from, true
	return true
}

// tellsFirst says whether a text is a common word or begins with one that no name begins with: 批评|召集人, 现场|总监.
func (r *postReader) tellsFirst(run string) bool {
	tells := false
	dict.WordsAt(run, func(size int, w dict.WordInfo) bool {
		if size > len("一") {
			tells = w.Tag == dict.TagVerb || w.Tag == dict.TagTime || w.Tag == dict.TagFunction || w.Tag == dict.TagAdjective || w.Tag == dict.TagNumber || size == len(run) && w.Tag != dict.TagOrganisation
		}
		return true
	})
	return tells
}

// endsUnion says whether an organisation of states or firms ends at byte i, not one of a party, of criminals or of nobody: 世界卫生|组织.
func (r *postReader) endsUnion(i int) bool {
	name, ok := strings.CutSuffix(r.text[:i], "组织")
	return ok && closing(name, []string{"党", "社会", "犯罪", "邪教", "恐怖", "基层", "非法", "传销", "性质", "的", "该", "本", "各", "国际", "群众", "武装", "极端", "团", "各级", "自治", "公益", "民间", "地方", "志愿", "学生", "”", "承接", "环保", "中介", "反动", "工会", "行业", "黑"}) == ""
}

// isQuarter says whether a word is one of the quarters of a country: 北部|战区.
func isQuarter(word string) bool {
	return strings.HasSuffix(word, "部") && among("东南西北中", firstRune(word))
}

// halfName says whether the words left of a joint belong to the name of the department that ends right of it: 执法|及|联络部.
func (r *postReader) halfName(left, right string) bool {
	n, m := runeCount(left), runeCount(right)
	return n >= 2 && n <= 4 && m >= 3 && m <= 6 && allHan(left) && !strings.ContainsAny(left, bodyJoints) && among("部处科署组课", lastRune(right))
}

// maxLatin is how many bytes the name of a body in Latin letters may have.
const maxLatin = 40

// latinOf gives a post the body in Latin letters that stands right before it or before 的: SIAC|仲裁员, Brick Court的|成员. Those who judge and teach
// stand behind their names as well.
func (r *postReader) latinOf(po *post) bool {
	end := len(strings.TrimSuffix(r.text[:po.Start], "的"))
	if po.own || end == 0 || !isLatin(r.text[end-1]) || r.nameEnds(end) || behindNames.closing(r.headText(po)) != "" && !r.nameBegins(po.End) {
		return false
	}
	start := end
	for start > 0 && end-start < maxLatin && (isLatin(r.text[start-1]) || strings.IndexByte(" &.'-", r.text[start-1]) >= 0 || isDigit(r.text[start-1])) {
		start--
	}
	for start < end && !(r.text[start] >= 'A' && r.text[start] <= 'Z') {
		start++
	}
	if end-start < 2 || r.nameWithin(start, end) {
		return false
	}
	po.org, po.own, po.dept = office{body: -1, text: source.Span{Start: start, End: end}, dept: po.dept}, true, source.Span{}
	po.Start = start
	return true
}

// behindNames are heads that stand behind the names of those who hold them: Neuberger|勋爵.
var behindNames = closers("教授", "法官", "律师", "大律师", "议员", "警司", "督察", "主席", "总统", "首相", "部长")

// nameEnds says whether a name ends at byte i, nameBegins whether one begins there, nameWithin whether one begins in a stretch.
func (r *postReader) nameEnds(i int) bool {
	n := r.nameFrom(i)
	return n > 0 && r.names[n-1].End == i
}

func (r *postReader) nameBegins(i int) bool {
	n := r.nameFrom(i)
	return n < len(r.names) && r.names[n].Start == i
}

func (r *postReader) nameWithin(start, end int) bool {
	n := r.nameFrom(start)
	return n < len(r.names) && r.names[n].Start < end
}
