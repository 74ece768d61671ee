package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// An honor that is taken away again was somebody's: 省律协收回其“全省优秀律师事务所”匾牌; “优秀共产党员”称号被撤销.

// takingBack are the verbs of taking away.
var takingBack = newWordNet("收回", "撤销", "取消", "摘掉", "摘除", "褫夺", "追回", "撤掉", "摘去", "撤回", "剥夺")

// readTakenBack reads honors behind a verb of taking away and a pronoun, 收回|其|“…”, and those in front of one in the passive.
func (r *honorReader) readTakenBack() {
	text := r.norm(r.sentence)
	for word := range takingBack.in(&r.chars) {
		i := index(text, word)
		if i < 0 {
			continue
		}
		at := r.sentence.Start + i
		if !r.losesBefore(at) {
			r.losesBehind(at, at+len(word))
		}
	}
}

// losesBehind reads the honor behind a verb of taking away that ends at byte end, of whom the pronoun between them means.
func (r *honorReader) losesBehind(at, end int) {
	end += len(opening(r.text[end:], []string{"了"}))
	pronoun := opening(r.text[end:], []string{"其", "该所", "该院", "该局", "该单位", "他的", "她的", "它的", "他", "她"})
	from := end + len(pronoun)
	if pronoun == "" {
		return
	}
	from += len(opening(r.text[from:], []string{"的", "原有的", "此前获得的", "曾获的", "获得的", "所获", "所获的"}))
	from += yearLen(r.text[from:])
	names, _ := r.readNames(from, r.sentence.End, true)
	if len(names) == 0 || names[0].span().Start > from+maxPlain || r.overlapsUsed(names[0].span()) {
		return
	}
	wanted := r.wantsAll(names)
	got := r.receiverBeyond(r.clauseAt(at), at, wanted)
	r.add(names, got, dict.Match{Start: at, End: end}, source.Span{}, "honor.granted-to-subject", false)
}

// losesBefore reads the honor in front of a verb in the passive at byte at: 李明因酒驾,“优秀法官”称号|被撤销.
func (r *honorReader) losesBefore(at int) bool {
	clause := r.clauseAt(at)
	i := max(lastIndex(r.text[clause.Start:at], "被"), lastIndex(r.text[clause.Start:at], "遭"))
	if i < 0 || at-clause.Start-i > len("被依法") {
		return false
	}
	end := r.passAdverbs(clause.Start+i, clause.Start)
	text := r.text[clause.Start:end]
	for thing := " "; thing != ""; text = text[:len(text)-len(thing)] {
		thing = closing(text, honorThings[:])
	}
	open := strings.LastIndex(text, "“")
	if !strings.HasSuffix(text, "”") || open < 0 {
		return false
	}
	s := source.Span{Start: clause.Start + open + len("“"), End: clause.Start + len(text) - len("”")}
	if r.overlapsUsed(s) || !r.holdsHead(s) || s.End-s.Start > maxHonorName {
		return false
	}
	name := honorName{pieces: []source.Span{s}, strong: true}
	got := r.owned(r.trimQuote(s.Start), s.End, r.wants(name))
	if len(got) == 0 {
		got = r.receivers(r.trimQuote(s.Start), r.wants(name))
	}
	r.add([]honorName{name}, got, dict.Match{Start: at, End: at}, source.Span{}, "honor.granted-to-subject", false)
	return true
}
