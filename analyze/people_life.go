package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Whom a life is of: an article of an encyclopedia is about one person, whose name is its title and opens its first sentence. All sentences without
// a subject are about that one.

// lifeNear is how far into the text a life may begin.
const lifeNear = 200 * len("年")

// readBiography finds whom an article of an encyclopedia is about: the one who is its title, or whose name opens a line near its start with the
// years of a life behind it: 李明(1919年-2003年),….
func (a *article) readBiography() {
	a.life, a.lifeEnded = -1, false
	titled := a.titledLife()
	for i, n := range a.names {
		if n.Start > max(lifeNear, titled.Start) {
			return
		}
		if titled.End > 0 && n.Start < titled.Start {
			continue
		}
		if n.Span == titled || (n.Start == 0 || a.text[n.Start-1] == '\n') && a.tellsLife(a.overTitle(n.End)) {
			a.life, a.lifeFrom, a.lifeEnded = i, n.Start, a.diedBy(a.overTitle(n.End))
			if n.Span == titled {
				a.lifeFrom = a.lines[0].Start
			}
			return
		}
	}
}

// tellsLife reports whether brackets with the years of a life stand at byte i, or with nothing that a reader of the page would see, and a sentence
// about the one named before them goes on behind them.
func (a *article) tellsLife(i int) bool {
	if !strings.HasPrefix(a.text[i:], "(") {
		return false
	}
	end := strings.IndexByte(cutAt(a.text[i:], lifeNear), ')')
	if end < 0 {
		return false
	}
	rest := strings.TrimLeft(a.text[i+end+1:], ")")
	inner := a.text[i+1 : i+end]
	return (yearsOfLife(inner) || strings.Trim(inner, ", ;(") == "") && opening(rest, []string{",", "是", "字", "为", "系", "原名", "本名", "又名", "生于", "出生", "祖籍", "籍贯", " ", "["}) != ""
}

// yearsOfLife reports whether words in brackets tell when somebody was born, and maybe died: 1919年-2003年, 英语:…,1950年1月生.
func yearsOfLife(text string) bool {
	i := strings.Index(text, "年")
	return i >= 4 && isDigit(text[i-1]) && isDigit(text[i-4]) && holdsAny(text, "-—–~生")
}

// diedBy reports whether the brackets at byte i hold two years: (1919年-2003年).
func (a *article) diedBy(i int) bool {
	end := max(0, strings.IndexByte(cutAt(a.text[i:], lifeNear), ')'))
	return strings.Count(a.text[i:i+end], "年") > 1 && yearsOfLife(a.text[i+1:i+end]) && !strings.HasSuffix(a.text[i:i+end], "生")
}

// lifeTitles stand behind the name that opens a life.
var lifeTitles = openers("大法官", "法官", "爵士", "勋爵", "资深大律师", "大律师", "律师", "教授", "博士", "先生", "女士", "院士", "太平绅士")

// overTitle steps over the titles behind a name at byte i: 陈某|爵士,GBM|(…).
func (a *article) overTitle(i int) int {
	i += len(lifeTitles.opening(a.text[i:]))
	rest, ok := strings.CutPrefix(a.text[i:], ",")
	if !ok {
		return i
	}
	rest = strings.TrimLeft(rest, " ")
	if n := strings.IndexByte(cutAt(rest, 60), '('); n > 0 && strings.Trim(rest[:n], "ABCDEFGHIJKLMNOPQRSTUVWXYZ, .") == "" {
		return len(a.text) - len(rest) + n
	}
	return i
}

// titledLife returns the name that fills the first line and opens one of the next, whose sentence says what the one named is; an empty span for none.
func (a *article) titledLife() source.Span {
	if len(a.lines) < 2 {
		return source.Span{}
	}
	title := strings.TrimSpace(a.text[a.lines[0].Start:a.lines[0].End])
	if i := strings.IndexByte(title, '('); i > 0 {
		title = strings.TrimSpace(title[:i]) // 王武 (法官)
	}
	if longerThan(title, 20) {
		return source.Span{}
	}
	if n := runeCount(title); n < 2 || n > 4 && !strings.Contains(title, "·") || !allHan(strings.ReplaceAll(title, "·", "")) {
		return source.Span{}
	}
	for _, lead := range a.lines[1:min(len(a.lines), maxLeadLine)] {
		i := strings.Index(cutAt(a.text[lead.Start:lead.End], maxBeforeName+len(title)), title)
		if i < 0 || i > 0 && !allHan(a.text[lead.Start:lead.Start+i]) {
			continue
		}
		s := source.Span{Start: lead.Start + i, End: lead.Start + i + len(title)}
		if a.maybeNamed(s) && a.introduced(s.End, lead.End) {
			return s
		}
	}
	return source.Span{}
}

const (
	maxLeadLine   = 40            // lines within which the sentence stands that introduces somebody, behind tables
	maxBeforeName = 4 * len("拿督") // bytes of titles before the name there
)

// lifeNames appends the name of whom a life is of, at its first two places.
func (a *article) lifeNames(more []nameHit) []nameHit {
	s := a.titledLife()
	if s.End == s.Start {
		return more
	}
	at := a.lines[0].Start
	for _, s := range [...]source.Span{{Start: at, End: at + s.End - s.Start}, s} {
		n := a.slotHit(s)
		n.rule, n.score = lifeRule, 1
		more = append(more, n)
	}
	return more
}

// kinNames appends the names behind words for the family in a life: 次兄|侯文峰|为医师, 父|王文爨|是….
func (a *article) kinNames(more []nameHit) []nameHit {
	if s := a.titledLife(); s.End == s.Start {
		return more
	}
	for _, line := range a.lines {
		for i := line.Start; i < line.End; {
			j := indexAny(a.text[i:line.End], ",。;、")
			if j < 0 {
				j = line.End - i
			}
			clause := a.text[i : i+j]
			lead := len(opening(clause, []string{"其", "他的", "她的"}))
			if w := familyWords.opening(clause[lead:]); w != "" {
				if s := a.kinName(i+lead+len(w), i+j); s.End > s.Start {
					more = append(more, a.slotHit(s))
				}
			}
			i += j
			if i < line.End {
				_, size := a.runeAt(i)
				i += size
			}
		}
	}
	return more
}

// kinName returns the name at byte i that a copula, an adverb or a sign ends, an empty span for none.
func (a *article) kinName(i, end int) source.Span {
	s := source.Span{Start: i, End: i}
	if a.nameAt(i).End > i || strings.ContainsRune(noSurnames, firstRune(a.text[i:])) || opening(a.text[i:], []string{"校", "女", "子", "婿", "亲", "母", "姊", "弟", "妹"}) != "" {
		return s
	}
	for n := 1; n <= 3 && s.End < end; n++ {
		_, size := a.runeAt(s.End)
		s.End += size
		if rest := a.text[s.End:]; n > 1 && (s.End == end || opening(rest, []string{"为", "是", "曾", "系", "乃", "则", "亦", "也", "现任", "(", "任"}) != "") && allHan(a.norm(s)) && a.surnamed(s) && !a.wordOrPlace(s) {
			return s
		}
	}
	return source.Span{}
}

// wordOrPlace reports whether a span is a word or begins with a place: 高中, 江西人.
func (a *article) wordOrPlace(s source.Span) bool {
	if _, word := dict.Word(a.norm(s)); word {
		return true
	}
	return slices.ContainsFunc(a.termsAt(s.Start), func(t dict.Match) bool { return t.Class == dict.Place && t.End <= s.End })
}

// lifeRule is the rule by which the name of whom a life is of is found.
const lifeRule = "person.life"

// maybeNamed reports whether no court, body or word of the dictionary fills a span.
func (a *article) maybeNamed(s source.Span) bool {
	switch a.norm(s) {
	case "今天", "昨天", "今晚", "今日", "昨日", "当日", "近日", "日前", "目前":
		return false // 今天(8日),…
	}
	for _, c := range a.courts {
		if c.Start < s.End && c.End > s.Start {
			return false
		}
	}
	for _, b := range a.bodies {
		if b.Start < s.End && b.End >= s.End && b.End > s.Start {
			return false
		}
	}
	for _, t := range a.termsAt(s.Start) {
		if t.End >= s.End && t.Class != dict.Place {
			return false
		}
	}
	return true
}

// introduced reports whether the text from byte i on, behind the name that opens it, says what the one named is.
func (a *article) introduced(i, end int) bool {
	i = a.overTitle(i + len(a.text[i:end]) - len(strings.TrimLeft(a.text[i:end], " ")))
	switch {
	case i >= end:
		return false
	case a.tellsLife(i):
		return true
	case strings.HasPrefix(a.text[i:], "("):
		n := strings.IndexByte(a.text[i:end], ')')
		if n < 0 {
			return false
		}
		i += n + 1
	}
	rest := a.text[i:end]
	if n := strings.Index(rest, "。"); n >= 0 {
		rest = rest[:n]
	}
	for n, clause := range strings.Split(rest, ",") {
		if n > 5 {
			break
		}
		if bioText(clause) || closing(clause, lifeCallings[:]) != "" {
			return true
		}
	}
	return false
}

// lifeCallings end the clauses that say what somebody is.
var lifeCallings = [...]string{"家", "学者", "法官", "检察官", "律师", "教授", "院长", "检察长", "部长", "局长", "司长", "主席", "委员", "议员", "人物", "官员", "外交官", "警官", "裁判官", "院士", "市长", "省长", "书记", "代表", "导师", "专家", "商人", "博士", "主任", "会长", "校长", "大使"}
