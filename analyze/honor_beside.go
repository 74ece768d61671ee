package analyze

import (
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Who stands beside an honor that no verb gives: 全国优秀法官李明, 李明　全省优秀法官, 先进个人：李明、周洋.

// holderBefore returns the one who stands with an honor in a clause of their own, a blank or a dash between them: 李明　全省优秀法官.
func (r *honorReader) holderBefore(start, at int, wanted string) []party {
	if at <= start {
		return nil
	}
	lead := strings.TrimRight(r.text[start:at], " -—:")
	if len(lead) == at-start {
		return nil
	}
	in := keep(r.recipients(r.partiesIn(source.Span{Start: start, End: at})), wanted)
	if len(in) != 1 {
		return nil
	}
	rest := strings.TrimSpace(r.text[in[0].End : start+len(lead)])
	if rest == "" || strings.HasPrefix(rest, "(") && strings.HasSuffix(rest, ")") {
		return in
	}
	return nil
}

// roll reads the list behind an honor that heads a line of an announcement: 先进个人：张三、李四.
func (r *honorReader) roll(start, next int, wanted string) []party {
	lead := r.text[r.sentence.Start:start]
	if strings.Trim(lead[yearLen(lead):], " 0123456789一二三四五六七八九十()、.“\"") != "" {
		return nil
	}
	rest := strings.TrimLeft(r.text[next:r.sentence.End], "”\" ")
	if strings.HasPrefix(rest, "(") {
		if i := strings.IndexByte(rest, ')'); i >= 0 && i < 40 {
			rest = rest[i+1:]
		}
	}
	rest = rest[countLen(rest):] // 模范里长五名:
	rest = rest[len(opening(rest, []string{"表扬名单", "表彰名单", "获奖名单", "得奖名单", "名单"})):]
	rest = rest[len(opening(rest, []string{"如下", "如后"})):]
	rest, colon := strings.CutPrefix(rest, ":")
	if !colon {
		rest, colon = strings.CutPrefix(rest, "︰")
	}
	if !colon {
		return nil
	}
	list := source.Span{Start: r.sentence.End - len(rest), End: r.sentence.End}
	if got := keep(r.items(list), wanted); len(got) > 1 {
		return got
	}
	in := keep(r.recipients(r.partiesIn(list)), wanted)
	if len(in) == 0 && wanted != "body" { // 最佳男主角:宋明《归途》
		first := r.trim(list)
		first.End = r.hanRun(first.Start, first.End)
		if p, ok := r.asName(first); ok {
			return []party{p}
		}
	}
	if len(in) == 0 || in[0].Start-(r.sentence.End-len(rest)) > 30 {
		return nil
	}
	n := 1
	for n < len(in) && (r.listed(in[n-1], in[n]) || strings.TrimSpace(r.text[in[n-1].End:in[n].Start]) == "") {
		n++
	}
	return in[:n]
}

// holderBehind returns the holder in 全国优秀法官李明, …奖章获得者、执行员李明, “全国模范法院”昆山市人民法院.
func (r *honorReader) holderBehind(at int, wanted string) []party {
	rest := r.text[at:r.sentence.End]
	for _, word := range []string{"”", "\"", "——", "荣誉", "称号", "的", "获得者", "得主", "代表", "名叫", "叫", "、", ","} {
		if strings.HasPrefix(rest, word) && !(word == "," && !strings.Contains(r.text[at-9:at], "者")) {
			rest = rest[len(word):]
		}
	}
	start := r.sentence.End - len(rest)
	all := r.partiesIn(source.Span{Start: start, End: min(r.sentence.End, start+120)})
	from := start
	for _, p := range all {
		gap := r.text[from:p.Start]
		if utf8.RuneCountInString(gap) > 14 || strings.ContainsAny(gap, ",;:。、“") {
			return nil
		}
		if p.is("person") && wanted != "body" || wanted == "body" && !p.is("person") && gap == "" {
			return r.withListed(all, p)
		}
		from = p.End
	}
	if wanted == "body" { // …称号的海山区国税局办税厅给予表扬
		end := r.hanRun(start, min(r.sentence.End, start+120))
		for _, verb := range []string{"给予", "予以", "进行", "表示"} {
			if i := strings.Index(r.text[start:end], verb); i > 0 {
				if p, ok := r.bodyItem(source.Span{Start: start, End: start + i}, wanted); ok {
					return []party{p}
				}
			}
		}
	}
	return nil
}

// withListed returns a party with those of its kind that follow it in a list without honors of their own: 韦大妈、彭小春和阮志高.
func (r *honorReader) withListed(all []party, first party) []party {
	got := []party{first}
	for _, p := range r.recipients(all) {
		last := got[len(got)-1]
		if p.Start < last.End {
			continue
		}
		if p.is("person") != first.is("person") || !r.listed(last, p) {
			break
		}
		for _, m := range r.marksIn(source.Span{Start: last.End, End: p.Start}) {
			if m.Class == dict.HonorHead || m.Class == dict.HonorCore {
				return got
			}
		}
		got = append(got, p)
	}
	return got
}

// onStage reports whether the sentence tells of a ceremony, so that the word of praise in front of a name is what the person is honored with:
// 优秀共产党员李明、周洋上台领奖.
func (r *honorReader) onStage() bool {
	return holdsAnyWord(r.norm(r.sentence), []string{"领奖", "接受表彰", "受到表彰", "接受颁奖", "披红戴花", "佩戴大红花"})
}
