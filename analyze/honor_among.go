package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Somebody can be shown to have an honor as one of many: 8所学校获评“平安校园”,其中甲校、乙校为省级; 李明的名字在“先进个人”那一行; 全市六人,她是其中唯一的民警.

// bodiesAmongThem returns the bodies that the clause behind an honor names as some of those counted before it, by their grade: 其中|甲校、乙校|为省级.
func (r *honorReader) bodiesAmongThem(at int, wanted string) []party {
	i := r.clauseIndex(at) + 1
	if i >= len(r.clauses) || wanted == "person" || !r.counted(r.text[r.clauses[i-1].Start:at]) || r.awardsIn(r.clauses[i]) || r.mayHead(r.clauses[i]) {
		return nil
	}
	word := opening(r.norm(r.clauses[i]), []string{"其中有", "其中包括", "其中的", "其中"})
	if word == "" {
		return nil
	}
	from, limit := r.clauses[i].Start+len(word), r.clauses[i].End
	if verb := lastIndex(r.text[from:limit], "为"); verb > 0 && closing(r.text[from:limit], []string{"级", "级别", "类"}) != "" {
		limit = from + verb
	} else if word == "其中" || word == "其中的" {
		return nil // 其中县法院办结…
	}
	got, end := r.holdersFrom(from, limit, "body", false)
	if r.passAdverbs(limit, end) > end && opening(r.text[end:limit], []string{"等"}) == "" {
		return nil
	}
	return got
}

// onList are the words behind or in front of a name that say that it stands on a list.
var (
	listPlaces = openers("那一行", "这一行", "一行", "那一栏", "这一栏", "一栏", "那一列", "一列", "那一排", "名单", "光荣榜", "荣誉榜", "榜单", "榜上", "榜", "之列", "下面", "行列", "底下")
	listWords  = [...]string{"名单", "榜", "一栏", "那栏", "荣誉墙", "名册", "光荣册", "花名册", "红头文件", "通报"}
	onList     = openers("就", "也", "还", "都", "赫然", "正", "已", "排", "写", "刻", "印", "列", "出现", "登", "高悬", "挂", "镌")
)

// readNamesOnList reads sentences that say where somebody's name stands: 李明的名字在“先进个人”那一行, “云南好人”名单里有他的名字.
func (r *honorReader) readNamesOnList(marks []dict.Match) {
	text := r.norm(r.sentence)
	for at := 0; ; {
		i := r.indexIn(text[at:], "的名字")
		if i < 0 {
			return
		}
		de := r.sentence.Start + at + i
		at += i + len("的名字")
		clause := r.clauseAt(de)
		if holdsAny(r.norm(clause), "没未不无缺删划查") || r.hedge() {
			continue
		}
		name, ok := r.honorOfList(marks, clause, de)
		if !ok || r.overlapsUsed(name.span()) {
			continue
		}
		wanted := r.wants(name)
		got := r.group(source.Span{Start: clause.Start, End: de})
		if n := len(got); n > 0 && got[n-1].End != de && closing(r.text[got[n-1].End:de], styles[:]) != r.text[got[n-1].End:de] {
			got = nil
		}
		if len(got) == 0 && closing(r.text[clause.Start:de], []string{"他", "她"}) != "" {
			got = r.pronoun(clause)
		}
		if got = keep(got, wanted); len(got) > 0 {
			r.add([]honorName{name}, got, dict.Match{Start: de, End: de}, source.Span{}, "honor.listed", false)
		}
	}
}

// honorOfList returns the honor of the list on which the name in front of byte de stands: told behind it, or in front.
func (r *honorReader) honorOfList(marks []dict.Match, clause source.Span, de int) (honorName, bool) {
	from := de + len("的名字")
	for w := " "; w != ""; from += len(w) {
		w = onList.opening(r.text[from:clause.End])
	}
	if strings.HasPrefix(r.text[from:clause.End], "在") {
		from += len("在")
		names, end := r.readNames(from, clause.End, true)
		if len(names) == 1 && r.trimQuote(names[0].span().Start) == from {
			end += len(opening(r.text[end:], []string{"”", "称号", "的"}))
			return names[0], listPlaces.opening(r.text[end:]) != ""
		}
	}
	name, ok := r.lastNameBefore(marks, de)
	if !ok {
		return name, false
	}
	between := strings.TrimPrefix(r.text[name.span().End:de], "”")
	if holdsAnyWord(between, []string{"候选", "推荐", "提名", "参评", "公示", "初选"}) {
		return name, false
	}
	return name, holdsAnyWord(between, listWords[:]) || opening(between, []string{"里有", "中有", "当中有", "里出现", "中出现"}) != ""
}

// amongThose say of their subject that it is one of those spoken of before.
var amongThose = newWordNet("是其中唯一", "是其中之一", "是其中一员", "是其中一人", "是其中一位", "是其中一名", "是其中的一", "是其中最", "是唯一的一", "就是其中")

// readOneOfThem reads a clause that says of somebody that he is one of those whom the sentence or the one before it honors: 表彰“最美民警”,全市六人,她|是其中唯一….
func (r *honorReader) readOneOfThem(marks []dict.Match) {
	for word := range amongThose.in(&r.chars) {
		i := r.indexIn(r.norm(r.sentence), word)
		if i < 0 {
			continue
		}
		at := r.sentence.Start + i
		clause := r.clauseAt(at)
		name, ok := r.lastNameBefore(marks, clause.Start)
		if n := len(r.last); !ok && n > 0 && r.sentence.Start-r.last[n-1].span().End < 200 {
			name, ok = r.last[n-1], true
		}
		if !ok || r.hedge() || r.negated(clause) || !holdsAnyWord(r.text[r.clauseAt(name.span().Start).Start:at], rewarded[:]) && !r.published(name.span().Start) {
			return
		}
		wanted := r.wants(name)
		got := keep(r.group(source.Span{Start: clause.Start, End: at}), wanted)
		if len(got) == 0 && opening(r.norm(clause), []string{"他", "她"}) != "" && wanted != "body" {
			got = r.pronoun(clause)
		}
		if len(got) > 0 {
			r.add([]honorName{name}, got, dict.Match{Start: at, End: at}, source.Span{}, "honor.listed", false)
		}
		return
	}
}

// familyNamed returns the family that a quotation of the sentence names in place of the one who was found to have an honor of families:
// “最美家庭”的牌子,上写|“李明家庭”.
func (r *honorReader) familyNamed(n honorName, got []party) []party {
	const tail = "家庭”"
	s := n.span()
	if !strings.HasSuffix(r.norm(s), "家庭") || len(got) != 1 || got[0].kind != "person" {
		return got
	}
	text := r.norm(r.sentence)
	for at := 0; ; {
		i := strings.Index(text[at:], tail)
		if i < 0 {
			return got
		}
		at += i + len(tail)
		open := strings.LastIndex(text[:at], "“")
		inside := source.Span{Start: r.sentence.Start + open + len("“"), End: r.sentence.Start + at - len("”")}
		if open < 0 || inside == s || inside.End-inside.Start > maxHonorName/2 || r.holdsCore(inside) || !r.namesPerson(inside, inside.End) {
			continue
		}
		return []party{{Span: inside, kind: "organisation", court: -1, name: inside}}
	}
}

// madeOrBorne returns who made the works that are the subject of a verb at byte at, or whose honor the head of a body takes there.
func (r *honorReader) madeOrBorne(clause source.Span, at int, wanted string) ([]party, bool) {
	if makers := keep(r.makersIn(clause, at), wanted); len(makers) > 1 {
		return makers, true
	}
	if wanted == "body" {
		got := r.bearersBody(clause, at, wanted)
		return got, len(got) > 0
	}
	if got := r.makerInBrackets(clause.Start, at); len(got) > 0 {
		return got, true
	}
	return r.maker(clause, at)
}

// bearing are the verbs of those who take what their body has been given.
var bearing = openers("接过", "领取", "领到", "领回", "捧回", "捧起", "捧着", "抱着", "抱回", "抱的是", "捧的是", "手捧", "接下", "带来", "带回", "上台领取", "上台接过")

// bearersBody returns the body whose head takes its honor in front of a verb at byte at: 庭长李明|接过“优秀人民法庭”奖牌.
func (r *honorReader) bearersBody(clause source.Span, at int, wanted string) []party {
	if wanted != "body" || bearing.opening(r.text[at:]) == "" {
		return nil
	}
	in := r.partiesIn(source.Span{Start: clause.Start, End: at})
	n := len(in)
	if n == 0 || in[n-1].kind != "person" || longerThan(r.text[in[n-1].End:at], 8) || holdsAny(r.text[in[n-1].End:at], "替为代") {
		return nil
	}
	if n > 1 && in[n-2].kind != "person" && r.serves(&in[n-2], &in[n-1]) {
		return in[n-2 : n-1 : n-1]
	}
	for _, h := range heads {
		if strings.HasSuffix(r.text[clause.Start:in[n-1].Start], h[0]) {
			return r.bodyMeant(h[1], clause.Start)
		}
	}
	return nil
}
