package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Names that the sentence says to be names: behind 叫, behind a post and 是, before 男 or 女 between commas.

// calledNames appends what stands behind 叫 and ends the clause: 科长叫|樊中和|,兼管档案. A word is a name there only behind a post.
func (a *article) calledNames(more []nameHit) []nameHit {
	for _, verb := range [...]string{"叫", "是"} {
		for at := 0; ; {
			i := index(a.text[at:], verb)
			if i < 0 {
				break
			}
			at += i + len(verb)
			before := at - len(verb)
			if cut := closing(a.text[:before], []string{"就", "正", "便"}); verb == "是" && cut != "" {
				before -= len(cut)
			}
			post := a.headEnds(before) && a.singleHead(before)
			person := verb == "叫" && a.callable(before)
			if !post && !person || a.nameAt(at).End > at {
				continue
			}
			if s := a.calledAt(at, post); s.End > at {
				more = append(more, a.slotHit(s))
			}
		}
	}
	return more
}

// callable reports whether what ends at byte i is a word for somebody who has a name: 小伙子, 她, 名.
func (a *article) callable(i int) bool {
	r, _ := a.runeBefore(i)
	return among("人者她他我名头长员子汉娘爷婆伯叔妇生师工友徒匠兵民", r)
}

// calledAt returns the name of two to four characters at byte i that a sign ends, an empty span for none.
func (a *article) calledAt(i int, post bool) source.Span {
	end := a.hanRun(i, i+maxSlot*len("李"))
	s := source.Span{Start: i, End: end}
	n := (end - i) / len("李")
	text := a.norm(s)
	if n < 2 || a.endsName(end) != endsSign || a.holdsTerm(s) || neverName(text) || noNameWord(text) || a.analyzer.noName.has(firstRune(text)) || a.placeWord(s) || strings.HasPrefix(a.text[end:], "、") {
		return source.Span{}
	}
	if n > 3 || n == 3 && a.spells(text) {
		if !a.spells(text) {
			return source.Span{}
		}
		return s
	}
	if w, known := dict.Word(text); known && (w.Freq >= everyday || !post) && w.Tag != dict.TagPerson {
		return source.Span{}
	}
	if !a.surnamed(s) || !a.nameEnd(s) && !strings.HasSuffix(text, "和") || n == 3 && a.wordly(s) || n == 2 && a.weakScore(s) == noScore {
		return source.Span{}
	}
	return s
}

// sexedNames appends what stands at the start of a clause before a comma and 男 or 女: |但求实|,男,回族.
func (a *article) sexedNames(more []nameHit) []nameHit {
	for _, sign := range a.signs {
		end := int(sign)
		if r, _ := a.runeAt(end); r != ',' || opening(a.text[end+1:], []string{"男,", "女,", "男。", "女。"}) == "" || a.nameAt(end-1).End > 0 {
			continue
		}
		s := a.aloneBefore(end)
		if s.End == s.Start || a.nameAt(s.Start).End > s.Start || a.holdsTerm(s) || a.placeWord(s) {
			continue
		}
		text := squeeze(a.norm(s))
		if w, known := dict.Word(text); known && w.Freq >= everyday && w.Tag != dict.TagPerson {
			continue
		}
		if a.surnamed(s) || a.spells(text) {
			more = append(more, a.slotHit(s))
		}
	}
	return more
}

// kinOfSounds reports whether a character ends words for people behind which the names of the peoples stand: 牧民|额尔敦, 丈夫|洛桑.
func kinOfSounds(c string) bool {
	switch c {
	case "民", "夫", "妻", "徒", "兵":
		return true
	}
	return false
}

// herderNames appends what such characters spell behind a word for somebody, as far as they go: 牧民|道尔吉|把.
func (a *article) herderNames(more []nameHit) []nameHit {
	for i := 0; i+3 <= len(a.text); {
		if a.text[i]>>4 != 0xE {
			i++ // a letter, or a byte of a rare character
			continue
		}
		kin := kinOfSounds(a.text[i : i+3])
		i += 3
		if !kin || a.nameAt(i).End > i {
			continue
		}
		end, n := i, 0
		for ; n <= maxSlot; n++ {
			r, size := a.runeAt(end)
			if !a.analyzer.sounds.has(r) {
				break
			}
			end += size
		}
		s := source.Span{Start: i, End: end}
		if n >= 3 && n <= maxSlot && a.endsName(end) > endsNone && !a.crossesWord(i) && !a.crossesWord(end) && !a.wordly(s) && !a.wholeWord(s) && !a.holdsTerm(s) {
			more = append(more, a.slotHit(s))
		}
	}
	return more
}

// naxiLand are places where 和 is a surname.
var naxiLand = []string{"丽江", "纳西", "维西", "怒江", "香格里拉", "迪庆", "兰坪"}

// naxiNames appends the names of the Naxi and the Lisu behind a head noun, where the article tells of their places: 检察长|和自兴|;.
func (a *article) naxiNames(more []nameHit) []nameHit {
	there, looked := false, false
	for _, i := range a.heads {
		at := a.terms[i].End
		if !strings.HasPrefix(a.text[at:], "和") || a.longerHead(int(i)) || a.headAcross(at) || a.titleBehindName(a.terms[i].Start) {
			continue
		}
		s := source.Span{Start: at, End: a.hanRun(at, at+3*len("和"))}
		if last, size := a.runeBefore(s.End); s.End-s.Start == 3*len("和") && (a.endsName(s.End) < endsWord || among("也都则还又就正在是有把被将对与说称", last)) {
			if s.End -= size; a.endsName(s.End) < endsVerb {
				continue
			}
		}
		given := source.Span{Start: at + len("和"), End: s.End}
		if given.End <= given.Start || a.named(s) || a.holdsTerm(s) || a.behindBody(s.End) {
			continue
		}
		if !looked {
			there, looked = holdsAnyWord(a.text, naxiLand), true
		}
		if !there {
			return more
		}
		if w, known := dict.Word(a.norm(given)); known && w.Freq >= everyday && len(a.norm(given)) > len("顺") || a.analyzer.names.Given(a.norm(given)) < 1 {
			continue
		}
		more = append(more, a.slotHit(s))
	}
	return more
}
