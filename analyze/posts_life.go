package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Posts in the life of one person: the sentence that says who that was, 中国法学家,某大学教授,…; careers that verbs of office open and that go on over
// commas, times and bodies unknown; lists of posts below a heading. What the other rules leave over there belongs to the one whose life it is, but
// where a sentence is about the family.

// A lifeReader walks over the atoms of a line of a life.
type lifeReader struct {
	*postReader
	verb   int  // the verb of office that the posts go on from, -1 for none
	free   bool // the sentence lists posts without a verb
	other  bool // it is about somebody else
	clause int  // atom at which the clause begins
	found  bool // the clause has a post or such a verb
}

// joinLife gives the posts of a line that no other rule has taken to the one whose life the article is.
func (r *postReader) joinLife(line source.Span) {
	if !r.lived(line.End) {
		return
	}
	if r.isHeading(line) {
		r.ofFamily, r.ofHonors = r.familyHeading(line), honorsHeading(r.norm(line))
	}
	if r.ofFamily {
		return
	}
	defer r.settleStations(line)
	l := lifeReader{postReader: r, verb: -1, free: r.hasLife(line) || r.listsPosts(0)}
	for k, a := range r.atoms {
		switch a.kind {
		case stopAtom:
			l.endClause(k)
			if w := r.text[a.Start]; w != ';' && w != ':' {
				l.verb, l.free, l.other = -1, r.listsPosts(k+1), false
			}
		case commaAtom:
			l.endClause(k)
		case textAtom:
			l.readSubject(k)
		case nameAtom:
			if a.index == r.life || r.article.names[a.index].person == r.article.names[r.life].person {
				l.other = false
			} else if r.opensClause(k) {
				l.other = true
			}
		case verbAtom:
			if l.takes(k) {
				l.verb, l.found = k, true
			}
		case postAtom:
			l.readPost(k)
		}
	}
}

// hasLife says whether the sentence that introduces whom a life is of stands in a line.
func (r *postReader) hasLife(line source.Span) bool {
	at := r.article.names[r.life].Start
	return at >= line.Start && at < line.End
}

// maxLifeHeading is how many characters a heading of a life has at most.
const maxLifeHeading = 12

// isHeading says whether a line is a heading: short, without a sign or a post at its end.
func (r *postReader) isHeading(line source.Span) bool {
	return r.atoms[len(r.atoms)-1].kind != postAtom && r.runes(line) <= maxLifeHeading && !holdsAny(r.norm(line), ",。;、:()[]")
}

// familyHeading says whether a line is a heading over what is told of others.
func (r *postReader) familyHeading(line source.Span) bool {
	return holdsAnyWord(r.norm(line), []string{"家庭", "家族", "家人", "亲属", "子女", "后代", "学生", "弟子", "门生", "参考", "参见", "注释", "来源", "外部"})
}

// honorary says whether a title is an honor rather than a post: 荣誉院士.
func honorary(title string) bool {
	return opening(title, []string{"名誉", "荣誉"}) != "" && closing(title, []string{"院士", "博士", "会员", "委员"}) != ""
}

// listsPosts says whether a line, or a sentence from atom k on, is nothing but posts, with times before and brackets behind them: 某会主席(2000年-2007年).
func (r *postReader) listsPosts(from int) bool {
	for k, a := range r.atoms[from:] {
		k += from
		switch a.kind {
		case nameAtom, verbAtom:
			return false
		case textAtom:
			if !isTime(r.norm(a.Span)) && (holdsAnyWord(r.norm(a.Span), lifeBreakers) || r.runes(a.Span) > maxLifeHeading) {
				return false
			}
		case stopAtom:
			return false
		case postAtom:
			if end := r.overRemarks(k + 1); end == len(r.atoms) || r.atoms[end].kind == stopAtom || r.atoms[end].kind == commaAtom && from > 0 || r.isLink(r.atoms[end]) {
				return true
			}
		}
	}
	return false
}

// overRemarks steps over brackets without names from atom k on.
func (r *postReader) overRemarks(k int) int {
	for k < len(r.atoms) && (r.atoms[k].kind == openAtom || r.atoms[k].kind == blankAtom) {
		g := k
		if r.atoms[k].kind == openAtom {
			if g = r.groupEnd(k); g < 0 || r.hasName(k, g) {
				return k
			}
		}
		k = g + 1
	}
	return k
}

// endClause ends the clause at atom k: one that has neither a post nor a verb of office, and tells something, ends the list of posts.
func (l *lifeReader) endClause(k int) {
	if !l.found && l.tells(l.clause, k) {
		l.verb = -1
	}
	l.clause, l.found = k+1, false
}

// tells says whether the atoms up to atom end hold more than times and joints.
func (l *lifeReader) tells(k, end int) bool {
	for ; k < end; k++ {
		switch a := l.atoms[k]; a.kind {
		case bodyAtom, nameAtom, ofAtom:
			return true
		case openAtom:
			if g := l.groupEnd(k); g > 0 {
				k = g
			}
		case textAtom:
			if !isTime(l.norm(a.Span)) && l.runes(a.Span) > 2 {
				return true
			}
		}
	}
	return false
}

// readSubject keeps up with whom the sentence is about, where the text at atom k opens a clause: 父亲…, 他….
func (l *lifeReader) readSubject(k int) {
	if k != l.clause {
		return
	}
	text := l.norm(l.atoms[k].Span)
	switch {
	case opensKin(text):
		l.other = true
	case strings.HasPrefix(text, "他") || strings.HasPrefix(text, "她"):
		l.other = strings.HasPrefix(text[len("他"):], "的") && opensKin(text[len("他的"):])
	}
}

// takes says whether the verb at atom k says that the subject holds what follows.
func (l *lifeReader) takes(k int) bool {
	v := l.atoms[k]
	c := clauseReader{postReader: l.postReader, near: -1, last: -1, sole: -1}
	switch v.class {
	case dict.PostTake:
		if v.gives == "as" || plainVerb(l.norm(v.Span)) || c.denied(k) || c.ofOthers(k) || c.headship(k) {
			return false
		}
		return !copula(l.norm(v.Span)) || k == l.clause || c.copulaFits(k) || strings.Trim(l.text[l.atoms[l.clause].Start:v.Start], "0123456789年月日至到-—间期起后于在") == ""
	case dict.PostAppoint, dict.PostTransfer:
		return !c.denied(k)
	}
	return false
}

// readPost gives the post at atom k to the one whose life it is, where it is an item of a list of such posts.
func (l *lifeReader) readPost(k int) {
	po := &l.posts[l.atoms[k].index]
	if po.claimed {
		l.found = true
		l.shareHeld(k)
		return
	}
	if l.other || po.head.flags&weakTerm != 0 || l.ofHonors || honorary(l.norm(po.title)) || !l.endsItem(k) {
		return
	}
	from, ok := l.itemStart(k)
	if !ok {
		return
	}
	l.found = true
	l.spell(k, from)
	l.share(k, from)
	status := "current"
	if l.verb >= 0 && l.atoms[l.verb].gives != "" {
		status = l.atoms[l.verb].gives
	}
	l.hold(l.life, l.atoms[k].index, status, "post.life")
}

// endsItem says whether the post at atom k ends an item of a list.
func (l *lifeReader) endsItem(k int) bool {
	end := l.overRemarks(k + 1)
	if end >= len(l.atoms) {
		return true
	}
	switch a := l.atoms[end]; a.kind {
	case commaAtom, stopAtom, listAtom, andAtom, closeAtom, dashAtom:
		return true
	case verbAtom:
		return l.norm(a.Span) == "兼"
	case ofAtom:
		return end+1 < len(l.atoms) && l.verb >= 0 && opening(l.text[a.End:], []string{"华人", "人士", "女性", "人。", "人,", "学者", "法律界"}) != ""
	case textAtom:
		return opening(l.norm(a.Span), []string{"等", "之一", "至", "直至", "直到", "期间", "一职", "职务", "为期", "共", "时", "后"}) != ""
	}
	return false
}

// lifeBreakers are words of predicates that no item of a list of posts holds.
var lifeBreakers = []string{"毕业", "就读", "考入", "考上", "攻读", "学位", "取得", "师从", "结识", "提名", "当时", "邀请", "接替", "建议", "因为", "由于", "认为", "指出", "批评", "会见", "结婚", "发表", "出版", "资格", "任满", "卸任", "离任", "任期"}

// maxLifeBody is how many characters the text of an item may have in front of its post.
const maxLifeBody = 24

// itemStart returns the atom at which the item of the post at atom k begins, behind a verb of office or the sign of a list, and whether the item
// belongs to a list of posts.
func (l *lifeReader) itemStart(k int) (from int, ok bool) {
	runes := 0
	for j := k - 1; j >= 0; j-- {
		switch a := l.atoms[j]; a.kind {
		case textAtom:
			w := l.norm(a.Span)
			if runes += l.runes(a.Span); runes > maxLifeBody && !isTime(w) || holdsAnyWord(w, lifeBreakers) {
				return 0, false
			}
		case bodyAtom, ofAtom, quoteAtom, blankAtom, dashAtom, andAtom:
		case closeAtom:
			if g := l.groupStart(j); g >= 0 {
				j = g
			} else {
				return 0, false
			}
		case verbAtom:
			return j + 1, j == l.verb
		case listAtom, commaAtom, stopAtom:
			return j + 1, l.free || l.verb >= 0 && l.verb < j
		case postAtom:
			return j + 1, l.posts[a.index].claimed && l.verb >= 0
		default:
			return 0, false
		}
	}
	return 0, l.free
}

// opensKin says whether a text begins with a word for somebody's family: 父亲, 其妻, 长子.
func opensKin(text string) bool {
	text = strings.TrimPrefix(strings.TrimPrefix(text, "其"), "现任")
	return familyWords.opening(text) != "" && opening(text, []string{"父子", "母校", "女性", "子弟", "夫人民"}) == ""
}

var familyWords = openers("父亲", "母亲", "父母", "父", "母", "妻子", "妻", "丈夫", "夫人", "太太", "儿子", "女儿", "长子", "次子", "三子", "幼子", "独子", "长女", "次女", "幼女", "哥哥", "弟弟", "姐姐", "妹妹", "胞兄", "胞弟", "胞姐", "胞妹", "兄长", "大哥", "二哥", "大姐", "祖父", "祖母", "外祖父", "外公", "曾祖父", "岳父", "岳母", "叔父", "伯父", "舅父", "堂兄", "堂弟", "表兄", "表弟", "次兄", "三兄", "长兄", "夫婿", "继父", "继母", "侄子", "侄女", "女婿", "儿媳", "家父", "先父", "养父", "配偶", "爱人")

// ofFamilyMember says whether the sentence of the verb at atom k is about a member of the family without a name: 父亲从军队转业后,曾任厂长.
func (c *clauseReader) ofFamilyMember(k int) bool {
	for j := k - 1; j >= 0 && c.atoms[j].kind != nameAtom; j-- {
		opens := j == 0 || c.atoms[j-1].kind == commaAtom || c.atoms[j-1].kind == stopAtom
		if !opens || c.atoms[j].kind != textAtom {
			if c.atoms[j].kind == stopAtom {
				return false
			}
			continue
		}
		if text := c.norm(c.atoms[j].Span); opensKin(text) {
			return true
		} else if strings.HasPrefix(text, "他") || strings.HasPrefix(text, "她") {
			return false
		}
	}
	return false
}

// inPassing says whether the name at atom k is no subject but named by the way, behind a word that takes it as an object: 于李文麾下任…, 接替李文任….
func (c *clauseReader) inPassing(k int) bool {
	if c.article.names[c.atoms[k].index].person == c.article.names[c.life].person {
		return false
	}
	j := c.overPosts(k) - 1
	return j >= 0 && (c.atoms[j].kind == textAtom && closing(c.norm(c.atoms[j].Span), []string{"于", "在", "随", "跟随", "追随", "接替", "继", "协助", "辅佐", "经", "获", "受", "应"}) != "" || c.atoms[j].kind == andAtom && c.opensAt(j))
}

// favors says whether the name at atom k is that of somebody who does the one whose life it is a favor: 深获部长李文信赖,任….
func (c *clauseReader) favors(k int) bool {
	return opening(c.text[c.atoms[k].End:], []string{"信赖", "信任", "赏识", "器重", "推荐", "提拔", "邀请", "之邀", "聘请", "提携", "引荐", "举荐", "指导"}) != "" && c.article.names[c.atoms[k].index].person != c.article.names[c.life].person
}
