package analyze

import (
	"sort"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Lists of those honored hold names that nothing else in the article shows to be names. Between two marks of a list a word of two or
// three characters that begins with a surname is one.

// fill adds the unknown names of a list to its known people: 甲、乙 and 丙, where only 甲 and 丙 are known.
func (r *honorReader) fill(got []party) []party {
	if len(got) == 0 || got[0].kind != "person" {
		return r.sharedBodies(got)
	}
	for i := 0; i < len(got); i++ {
		if next, ok := r.itemBehind(got[i].End); ok && (i+1 == len(got) || next.End < got[i+1].Start) {
			got = append(got[:i+1:i+1], append([]party{next}, got[i+1:]...)...)
		}
		if i > 0 {
			continue
		}
		for {
			before, ok := r.itemBefore(got[0].Start)
			if !ok {
				break
			}
			got = append([]party{before}, got...)
			i++
		}
	}
	return got
}

// sharedBodies gives the bodies of a list what they leave to the last of them, and adds those in front of it: 竹山镇及|埔里镇调解会.
func (r *honorReader) sharedBodies(got []party) []party {
	if len(got) == 0 || got[len(got)-1].kind == "person" {
		return got
	}
	whole := got
	for i := len(got) - 1; i >= 0; i-- {
		p := got[i]
		head, kind := r.division(p.Span)
		if head == 0 || head >= p.End || p.court >= 0 || p.owner.End > 0 || p.name != p.Span {
			break
		}
		var more []party
		for at := p.Start; ; {
			end := r.beforeSeparator(at, r.sentence.Start)
			s := source.Span{Start: r.itemStart(end, r.sentence.Start), End: end}
			if own, same := r.division(s); end == at || own != end || same != kind {
				break
			}
			more = append([]party{{Span: s, kind: p.kind, court: -1, name: s, tail: source.Span{Start: head, End: p.End}}}, more...)
			at = s.Start
		}
		if len(more) > 0 {
			before := i
			for before > 0 && got[before-1].Start >= more[0].Start {
				before--
			}
			whole = append(append(got[:before:before], more...), got[i:]...)
			break
		}
	}
	return whole
}

// division returns where the county, district, town or village ends that a span begins with, and the character that it ends with, 0 without one.
func (r *honorReader) division(s source.Span) (int, rune) {
	at := s.Start
	for n := 0; n < 4 && at < s.End; n++ {
		c, size := r.runeAt(at)
		at += size
		if n > 0 && among("县市区乡镇村里", c) && !(c == '里' && n < 2) && !strings.HasPrefix(r.text[at:s.End], "镇") && !strings.HasPrefix(r.text[at:s.End], "区") {
			return at, c
		}
	}
	return 0, 0
}

// itemBehind returns the one whose name ends the item of a list behind 、 at byte at.
func (r *honorReader) itemBehind(at int) (party, bool) {
	rest := r.text[at:max(at, r.sentence.End)]
	cut := strings.TrimPrefix(strings.TrimPrefix(rest, "同志"), "、")
	if len(cut) == len(rest) || !strings.HasSuffix(rest[:len(rest)-len(cut)], "、") {
		return party{}, false
	}
	start := at + len(rest) - len(cut)
	end := r.chainItemEnd(start)
	if c, _ := r.runeAt(end); end < r.sentence.End && !strings.ContainsRune("、,。;", c) {
		return party{}, false
	}
	for _, word := range []string{"等", "和", "同志", "(", "各", "均", "都", "分别", "两人", "二人", "三人", "四人", "五人", "六人", "七人", "八人", "九人", "十人", "三位", "四位", "五位", "三名", "四名", "五名"} {
		if i := strings.Index(r.text[start:end], word); i >= 6 {
			end = start + i
		}
	}
	return r.nameEnding(source.Span{Start: start, End: end})
}

// itemBefore returns the one whose name ends the item of a list in front of the item that byte at lies in.
func (r *honorReader) itemBefore(at int) (party, bool) {
	floor := r.sentence.Start
	own := r.itemStart(at, floor)
	if own < floor || own < at && !r.endsOffice(own, at) {
		return party{}, false
	}
	cut, ok := strings.CutSuffix(r.text[floor:own], "、")
	if !ok {
		return party{}, false
	}
	end := floor + len(strings.TrimSuffix(cut, "同志"))
	return r.nameEnding(source.Span{Start: r.itemStart(end, floor), End: end})
}

// nameEnding returns the person whose name an item ends with: a known one, or an unknown name that is the whole item or stands behind an
// office: 县检察院公诉科|许航.
func (r *honorReader) nameEnding(s source.Span) (party, bool) {
	if in := r.partiesIn(s); len(in) > 0 && in[len(in)-1].End == s.End {
		p := in[len(in)-1]
		return p, p.kind == "person" && !p.aside && (p.Start == s.Start || r.endsOffice(s.Start, p.Start))
	}
	if i := lastIndex(r.norm(s), "的"); i > 0 && longerThan(r.norm(s)[i:], 5) {
		s.Start += i + len("的") // 卫生局推荐的|医院医师李明
	}
	if !longerThan(r.norm(s), 3) {
		return r.asName(s)
	}
	at := s.End
	for n := 1; n <= 3 && at > s.Start; n++ {
		_, size := r.runeBefore(at)
		at -= size
	}
	for range 2 { // three characters, then two
		name := source.Span{Start: at, End: s.End}
		if _, known := dict.Word(r.norm(name)); !known && r.endsOffice(s.Start, at) && !r.cutsPost(at) {
			if p, ok := r.asName(name); ok {
				return p, true
			}
		}
		_, size := r.runeAt(at)
		at += size
	}
	return party{}, false
}

// cutsPost reports whether a post goes on over byte at: 大队大队|长李明.
func (r *honorReader) cutsPost(at int) bool {
	for _, t := range r.terms[r.firstTerm(max(0, at-15)):] {
		if t.Start >= at {
			break
		}
		if t.Class == dict.PostHead && t.End > at {
			return true
		}
	}
	return false
}

// endsOffice reports whether the text from start to byte at ends with a body, a part of one or a post.
func (r *honorReader) endsOffice(start, at int) bool {
	if at-start < len("公诉科") || !allHan(strings.Trim(withoutBrackets(r.text[start:at]), "0123456789")) || strings.ContainsAny(r.text[start:at], "的了是在被获向为和与及") ||
		r.holdsHonor(source.Span{Start: start, End: at}) {
		return false
	}
	last, _ := r.runeBefore(at)
	if strings.ContainsRune(unitEnds, last) || last == '类' {
		return true
	}
	for i := r.firstTerm(max(start, at-24)); i < len(r.terms) && r.terms[i].Start < at; i++ {
		if t := r.terms[i]; t.End == at && (t.Class == dict.PostHead || t.Class == dict.HonorRole) {
			return true
		}
	}
	return false
}

// nobodys reports whether a word that looks like a name is none, or begins with a verb of saying: 介绍说.
func nobodys(word string) bool {
	return neverName(word) || len(opening(word, sayings)) > len("说")
}

// asName takes a span for a person where its characters allow it and no known party lies in it.
func (r *honorReader) asName(s source.Span) (party, bool) {
	switch r.norm(s) {
	case "先生", "女士", "教授", "博士", "同志", "单位", "全体", "因而", "从而", "进而":
		return party{}, false
	}
	if rest, all := strings.CutPrefix(r.norm(s), "全"); all && runeCount(rest) == 1 && strings.Contains("国省市县区州旗盟镇乡村院局所队校港台澳系", rest) {
		return party{}, false // 全市|律师
	}
	if nobodys(r.norm(s)) || closing(r.norm(s), []string{"的", "们", "等"}) != "" {
		return party{}, false // 有的
	}
	if n := runeCount(r.norm(s)); n < 2 || n > 3 || !r.surnamed(s) || r.hanRun(s.Start, s.End) != s.End {
		return party{}, false
	}
	if s.Start > 0 && r.wordAcross(s.Start) && !r.headEnds(s.Start) {
		return party{}, false // 投身司|法保护
	}
	lo := sort.Search(len(r.parties), func(i int) bool { return r.parties[i].End > s.Start })
	if lo < len(r.parties) && r.parties[lo].Start < s.End || r.holdsHonor(s) {
		return party{}, false
	}
	for _, t := range r.terms[r.firstTerm(s.Start):] {
		if t.Start >= s.End {
			break
		}
		if t.End == s.End && (t.Class == dict.PostHead || t.Class == dict.HonorRole && t.End-t.Start >= len("党员")) {
			return party{}, false
		}
	}
	return party{Span: s, kind: "person", court: -1, name: s}, true
}

// rollNames reads the names of a roll's line: all of its words where each can be one, else the word that opens it in front of a blank.
func (r *honorReader) rollNames(line source.Span, known []party) []party {
	var got []party
	next := 0
	for at := line.Start; at < line.End; {
		at = r.skipBetween(at, line.End)
		if at >= line.End {
			break
		}
		for next < len(known) && known[next].Start < at {
			next++
		}
		if next < len(known) && known[next].Start == at {
			got = append(got, known[next])
			at = known[next].End
			continue
		}
		for _, word := range []string{"先生", "女士", "教授", "博士", "同志"} {
			if strings.HasPrefix(r.text[at:line.End], word) {
				at += len(word)
			}
		}
		if at = r.skipBetween(at, line.End); at >= line.End {
			break
		}
		end := r.hanRun(at, line.End)
		p, ok := r.asName(source.Span{Start: at, End: end})
		if c, _ := r.runeAt(end); !ok || end < line.End && c != ' ' && c != '(' && !strings.HasPrefix(r.text[end:], "、") {
			break
		}
		got = append(got, p)
		at = end
	}
	if len(got) > len(known) {
		return got
	}
	if len(known) == 0 {
		return r.gluedName(line)
	}
	return known
}

// gluedName reads the name that opens a line with its holder's body or place right behind it: 陈怡|市公安局民警.
func (r *honorReader) gluedName(line source.Span) []party {
	at := line.Start
	if r.placed(at, line.End) {
		return nil // 云岭县公安局…
	}
	for n := 1; n <= 3 && at < line.End; n++ {
		_, size := r.runeAt(at)
		if at += size; n < 2 {
			continue
		}
		if p, ok := r.asName(source.Span{Start: line.Start, End: at}); ok && r.placed(at, line.End) {
			return []party{p}
		}
	}
	return nil
}

// placed reports whether a body or a place begins at byte at.
func (r *honorReader) placed(at, limit int) bool {
	if in := r.partiesIn(source.Span{Start: at, End: limit}); len(in) > 0 && in[0].Start == at && in[0].kind != "person" {
		return true
	}
	for _, t := range r.termsAt(at) {
		if t.Class == dict.Place {
			return true
		}
	}
	return false
}

// apart drops one of two parties that overlap, the person where the other is a body: 区律师 in 区律师协会 is no 区志明.
func apart(parties []party) []party {
	kept := parties[:0]
	for _, p := range parties {
		n := len(kept)
		switch {
		case n == 0 || p.Start >= kept[n-1].End:
			kept = append(kept, p)
		case kept[n-1].kind == "person" && p.kind != "person":
			kept[n-1] = p
		}
	}
	return kept
}
