package analyze

import (
	"slices"
	"sort"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// levelOf reads the level from the name's own words, else from who gave it: what the high court of a province gives is provincial.
func (r *honorReader) levelOf(n honorName, granter source.Span) string {
	if level := r.levelWritten(n.span()); level != "" {
		return level
	}
	if level := r.scopeBefore(n.span().Start); level != "" {
		return level
	}
	if granter.End == 0 {
		return "other"
	}
	for i := range r.courts {
		if c := &r.courts[i]; c.Start >= granter.Start && c.End <= granter.End && c.entity >= 0 {
			if level := levelOfCourt(r.courtList[c.entity].level); level != "" {
				return level
			}
		}
	}
	if level := r.levelWritten(granter); level != "" {
		return level
	}
	return "other"
}

// scopeBefore returns the level of the words right in front of a quoted name: 荣获全省“最美法官”, 全国法院“办案标兵”.
func (r *honorReader) scopeBefore(at int) string {
	before := strings.TrimRight(r.text[max(0, at-len("全国法院系统“")):at], "“\"")
	for _, l := range [...]struct{ word, level string }{{"全国", "national"}, {"全省", "provincial"}, {"全市", "municipal"}, {"全州", "municipal"}, {"全县", "county"}, {"全区", "county"}} {
		if _, rest, ok := strings.Cut(before, l.word); ok && (rest == "" || rest == "法院" || rest == "检察机关" || rest == "法院系统" || rest == "政法系统") {
			return l.level
		}
	}
	return ""
}

// levelOfCourt is the level of what a court gives, "" where its kind does not say.
func levelOfCourt(l dict.CourtLevel) string {
	switch l {
	case dict.SupremeCourt:
		return "national"
	case dict.HighCourt:
		return "provincial"
	case dict.IntermediateCourt:
		return "municipal"
	case dict.BasicCourt:
		return "county"
	}
	return ""
}

// nationalWords make a name or body one of the whole country wherever they stand.
var nationalWords = [...]string{"全国", "国家", "中国", "中华", "最高人民", "最高法", "最高检", "国务院", "中央", "中宣部", "公安部", "司法部", "全军"}

// levelWords are the words without a place that give a level: 全省优秀法官, 省级文明单位. The short ones count at the front only: 市文明办, not 文明城市.
var levelWords = [...]struct {
	level        string
	words, front []string
}{
	{"provincial", []string{"全省", "省级", "全自治区", "自治区级", "高院", "高级人民法院"}, []string{"省", "自治区"}},
	{"municipal", []string{"全市", "市级", "全州", "州级", "全盟", "中院", "中级人民法院"}, []string{"市", "州", "盟", "自治州"}},
	{"county", []string{"全县", "县级", "全旗", "全区", "区级", "镇级", "乡级"}, []string{"县", "旗", "区", "镇", "乡", "街道"}},
}

// levelWritten returns the level that the words of a name or a body give: the country, else the place it opens with, else 省, 市, 县.
func (r *honorReader) levelWritten(s source.Span) string {
	text := r.norm(s)
	for _, w := range nationalWords {
		if strings.Contains(text, w) {
			return "national"
		}
	}
	if level := r.levelOfPlace(s); level != "" {
		return level
	}
	for _, l := range levelWords {
		if slices.ContainsFunc(l.words, func(w string) bool { return strings.Contains(text, w) }) ||
			slices.ContainsFunc(l.front, func(w string) bool { return strings.HasPrefix(text, w) }) {
			return l.level
		}
	}
	return ""
}

// levelOfPlace returns the level of the last division of the chain of places that opens s: county for 湖南省双峰县.
func (r *honorReader) levelOfPlace(s source.Span) string {
	level := ""
	for at := s.Start; at < s.End; {
		p, ok := r.placeAt(at, s.End)
		if !ok {
			break
		}
		level = levelOfDivision(dict.DivisionAt(r.terms[p.lo].ID))
		at = p.End
	}
	return level
}

func levelOfDivision(d dict.Division) string {
	switch d.Level {
	case dict.Province:
		return "provincial"
	case dict.Prefecture:
		return "municipal"
	}
	return "county"
}

// placeAt returns the longest place that begins at byte at and ends by end.
func (a *article) placeAt(at, end int) (placeSpan, bool) {
	home := a.places.home
	i := sort.Search(len(home), func(i int) bool { return home[i].End > end }) - 1
	for ; i >= 0 && home[i].End > at; i-- {
		if home[i].Start == at {
			return home[i], true
		}
	}
	return placeSpan{}, false
}
