package analyze

import (
	"sort"
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// Who speaks says 我: the name in front of a line's colon, the one who says what is quoted, or whoever wrote down his own story.

// saysI reports whether a text speaks of 我 alone, not of 我院 or 我们.
func saysI(text string) bool {
	for {
		i := strings.Index(text, "我")
		if i < 0 {
			return strings.ContainsAny(text, "你您")
		}
		if text = text[i+len("我"):]; !among("院们市县区省局国校所庭军州旗镇乡", firstRune(text)) {
			return true
		}
	}
}

// speaker returns who says 我 at byte at, or who is meant by 您: the one who answers in the next line, or who is called by name at the start of
// the sentence.
func (r *honorReader) speaker(at int, gap string) []party {
	i := sort.Search(len(r.lines), func(i int) bool { return r.lines[i].End >= at })
	if !strings.Contains(gap, "我") {
		if in := r.partiesIn(r.clauses[0]); len(in) == 1 && in[0].kind == "person" && in[0].Span == r.clauses[0] {
			return in
		}
		if i++; i < len(r.lines) {
			got, _ := r.labelled(r.lines[i])
			return got
		}
		return nil
	}
	if i >= len(r.lines) {
		return nil
	}
	if got := r.quotedSpeaker(r.lines[i], at); got != nil {
		return got
	}
	const most = 6 // paragraphs of one answer
	for n := 0; n < most && i-n >= 0; n++ {
		if got, label := r.labelled(r.lines[i-n]); label {
			return got
		}
	}
	return r.narrator()
}

// labelled returns the person that a line names in front of its colon, and whether it has such a label: 李明:…, 问:….
func (r *honorReader) labelled(line source.Span) ([]party, bool) {
	lead := source.Span{Start: line.Start, End: min(line.End, line.Start+60)}
	colon := strings.Index(r.norm(lead), ":")
	if colon < 0 {
		return nil, false
	}
	for _, p := range r.partiesIn(lead) {
		if p.kind == "person" && p.Start == line.Start {
			return []party{p}, p.End == line.Start+colon
		}
	}
	return nil, colon <= len("采访者")
}

// telling are the verbs by which somebody is said to speak.
var telling = [...]string{"说", "道", "回忆", "坦言", "告诉", "介绍", "笑", "谈", "感慨", "表示", "感叹", "讲", "称", "答", "补充", "坦陈", "直言", "摆手", "摇头", "叹", "提起", "记得"}

// quotedSpeaker returns who says the quotation of a line that byte at lies in: “…”李明说, 李明说:“….
func (r *honorReader) quotedSpeaker(line source.Span, at int) []party {
	open := lastIndex(r.text[line.Start:at], "“") + line.Start
	if open < line.Start || strings.Contains(r.text[open:at], "”") {
		return nil
	}
	if i := strings.Index(r.text[at:line.End], "”"); i >= 0 {
		behind := source.Span{Start: at + i + len("”"), End: at + i + len("”") + len(cutAt(r.text[at+i+len("”"):line.End], 60))}
		if j := indexAny(r.norm(behind), ",。;!?“"); j >= 0 {
			behind.End = behind.Start + j
		}
		if got := r.teller(behind); got != nil {
			return got
		}
	}
	before := source.Span{Start: open - len(cutFront(r.text[line.Start:open], 120)), End: open}
	if j := strings.LastIndexAny(r.norm(before), "。;!?”"); j >= 0 {
		before.Start += j + 1
	}
	return r.teller(before)
}

// beforeQuote returns the clause in front of a quotation that opens right before byte at, an empty span where none does.
func (r *honorReader) beforeQuote(at int) source.Span {
	if at < len(":“") || r.text[at-len(":“"):at] != ":“" {
		return source.Span{}
	}
	s := source.Span{Start: at - len(":“") - len(cutFront(r.text[:at-len(":“")], 60)), End: at - len("“")}
	if i := strings.LastIndexAny(r.text[s.Start:s.End], ",。;!?”\n"); i >= 0 {
		s.Start += i + 1
	}
	return s
}

// teller returns who speaks by the words beside a quotation.
func (r *honorReader) teller(s source.Span) []party {
	for s.Start < s.End && r.text[s.Start]&0xC0 == 0x80 {
		s.Start++ // the rest of the mark that the span was cut at
	}
	text := r.norm(s)
	if !holdsAnyWord(text, telling[:]) && !strings.HasSuffix(text, ":") {
		return nil
	}
	if in := keep(r.recipients(r.partiesIn(s)), "person"); len(in) > 0 {
		return in[:1:1]
	}
	if strings.ContainsAny(text, "他她") {
		return r.person
	}
	return nil
}

// narrator returns the author of an article who tells of himself.
func (r *honorReader) narrator() []party {
	for _, c := range r.credits {
		switch c.role {
		case "作者", "口述", "讲述", "讲述人", "口述人", "自述", "讲述者", "講述", "口述者", "文":
			for _, p := range r.parties {
				if p.kind == "person" && squeeze(r.norm(p.name)) == squeeze(r.norm(c.name)) {
					return []party{p}
				}
			}
			return []party{{Span: c.name, kind: "person", court: -1, name: c.name}}
		}
	}
	return nil
}

// pronounOpens reports whether a clause is one about 他 or 她, be it behind a year, who tells nothing of others: not 他的徒弟…, 他说….
func pronounOpens(text string) bool {
	text = strings.TrimLeft(text[yearLen(text):], "当同此后来, ")
	if opening(text, []string{"他", "她"}) == "" {
		return false
	}
	rest := text[len("他"):]
	return opening(rest, []string{"们", "的", "和", "与", "同", "跟", "家", "、", "说", "所在", "所带", "带领的", "带的", "领办", "介绍", "表示", "告诉"}) == "" && !holdsAny(rest, "说称指让使把为给")
}

// toldOf returns whom a speaker's 他 means in a quotation that byte at stands in: the one whom the words in front of it name beside the speaker,
// 谈起李明,周洋说:“他是…”.
func (r *honorReader) toldOf(at int) (party, bool) {
	at += len(opening(r.text[at:r.sentence.End], []string{"“"}))
	lead := r.text[r.sentence.Start:at]
	open := lastIndex(lead, "“")
	if open < 0 || strings.Contains(lead[open:], "”") || !strings.HasSuffix(lead[:open], ":") {
		return party{}, false
	}
	in := keep(r.partiesIn(source.Span{Start: r.sentence.Start, End: r.sentence.Start + open}), "person")
	if len(in) != 2 || r.norm(in[0].name) == r.norm(in[1].name) {
		return party{}, false
	}
	first := opening(lead, []string{"谈起", "谈到", "谈及", "提起", "提到", "提及", "说起", "说到", "对于", "对"}) != ""
	between := r.text[in[0].End:in[1].Start]
	switch {
	case first && holds(between, ","):
		return in[0], true
	case opening(between, []string{"评价", "称赞", "夸", "夸赞", "夸奖", "这样评价", "如此评价", "介绍", "形容", "赞扬", "谈起", "谈到", "提起", "提到", "说起", "向记者介绍"}) != "" && !holds(between, ","):
		return in[1], true
	}
	return party{}, false
}

// labels reports whether a person stands in front of a line's colon as the one who speaks.
func (r *honorReader) labels(p party) bool {
	return strings.HasPrefix(r.text[p.End:], ":") && (p.Start == 0 || r.text[p.Start-1] == '\n')
}
