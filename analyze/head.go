package analyze

import (
	"fmt"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// headLines is how many lines at the top may hold the title, the dateline and the date.
const headLines = 4

// readHead finds the title, the date, the outlet and the dateline.
func (a *article) readHead() {
	a.head.title, a.head.outlet, a.head.date = a.doc.Meta.Title, a.doc.Meta.Outlet, a.doc.Meta.Date
	if a.head.title == "" {
		a.head.title = a.titleLine()
	}
	if a.head.outlet == "" {
		a.head.outlet = a.outletAtHead()
	}
	if a.head.date == "" {
		a.head.date = a.dateline()
	}
	a.head.dateline = a.datelinePlaces()
}

// titleLine takes the first line as the title where it is short, is no sentence, and more follows.
func (a *article) titleLine() string {
	if len(a.lines) < 2 {
		return ""
	}
	text := a.norm(a.lines[0])
	if longerThan(text, 60) || strings.HasSuffix(text, "。") || strings.HasSuffix(text, ";") || strings.HasSuffix(text, ":") {
		return ""
	}
	if start := a.skipMedium(a.lines[0].Start, a.lines[0].End); strings.Contains(cutAt(text, 60), "讯(") || strings.Contains(cutAt(text, 60), "电(") {
		return "" // 本报讯(记者 李明)
	} else if _, _, credit := a.roleAt(start, a.lines[0].End); credit {
		return ""
	}
	return strings.TrimSpace(a.doc.Quote(a.lines[0]))
}

// outletAtHead reads the medium in front of 讯 or 电: 湖南法治报讯, 新华社北京7月11日电.
func (a *article) outletAtHead() string {
	for i := 0; i < len(a.lines) && i < headLines; i++ {
		text := a.norm(a.lines[i])
		if strings.HasPrefix(text, "新华社") {
			return "新华社"
		}
		const longest = 45 // bytes of an outlet with its mark
		limit := indexAny(cutAt(text, longest+len("。")), "(。, ")
		if limit < 0 || limit > longest {
			limit = min(len(text), longest)
		}
		for _, mark := range []string{"报讯", "网讯", "社讯", "台讯", "消息"} {
			j := strings.Index(text[:limit], mark)
			if j < 0 || strings.HasPrefix(text, "本") {
				continue
			}
			end := j
			if mark != "消息" {
				end += 3
			}
			if end > 0 && strings.HasPrefix(text, "【") {
				return a.quote(source.Span{Start: a.lines[i].Start + len("【"), End: a.lines[i].Start + end})
			}
			if end > 0 && opening(text[:end], []string{"晚报", "晨报", "早报", "日报"}) != text[:end] {
				return a.quote(source.Span{Start: a.lines[i].Start, End: a.lines[i].Start + end})
			}
		}
	}
	return ""
}

// dateline finds the article's day: a full date near the top or the bottom, else a day of the year that the text speaks of.
func (a *article) dateline() string {
	for i, line := range a.lines {
		if i >= headLines && i < len(a.lines)-2 {
			continue
		}
		text := a.norm(line)
		if !holds(text, "时间") && !holds(text, "日期") {
			continue
		}
		for _, mark := range []string{"发布时间", "发布日期", "日期:", "时间:"} {
			if j := index(text, mark); j >= 0 {
				if d, ok := a.fullDate(text[j:]); ok {
					return d.String()
				}
			}
		}
	}
	for i := 0; i < len(a.lines) && i < headLines; i++ {
		if d, ok := a.fullDate(a.norm(a.lines[i])); ok {
			return d.String()
		}
		if d, ok := writtenDate(a.norm(a.lines[i]), a.doc.Script == "hant"); ok {
			return d.String()
		}
		if d, ok := monthDay(a.norm(a.lines[i])); ok {
			if d.year = a.latestYear(); d.year > 0 {
				return d.String()
			}
			return ""
		}
	}
	return ""
}

// A day is a calendar day; year 0 where the text leaves it out.
type day struct{ year, month, dom int }

func (d day) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.dom) }

func (d day) valid() bool { return d.month >= 1 && d.month <= 12 && d.dom >= 1 && d.dom <= 31 }

// fullDate finds the first date with its year: 2023年1月10日, 2023-01-10, 民国 114年5月28日.
func (a *article) fullDate(text string) (day, bool) {
	for i := nextNumber(text, 0); i < len(text); i = nextNumber(text, i+1) {
		year, rest := number(text[i:])
		digits := len(text[i:]) - len(rest)
		if digits == 3 && year >= 90 && year < 130 && strings.HasPrefix(rest, "年") && a.doc.Script == "hant" {
			year += 1911
		} else if digits != 4 || year < 1900 || year > 2100 {
			continue
		}
		d, ok := dayOfYear(rest)
		if d.year = year; ok && d.valid() {
			return d, true
		}
	}
	return day{}, false
}

// nextNumber returns where the first number from byte i on begins, the length of the text where there is none.
func nextNumber(text string, i int) int {
	for i < len(text) && (!isDigit(text[i]) || i > 0 && isDigit(text[i-1])) {
		if isWide(text[i]) {
			i += len("年")
		} else {
			i++
		}
	}
	return min(i, len(text))
}

// dayOfYear reads 年1月10日, -01-10, /1/10 and .1.10.
func dayOfYear(text string) (day, bool) {
	for _, signs := range [...][2]string{{"年", "月"}, {"-", "-"}, {"/", "/"}, {".", "."}} {
		rest, ok := strings.CutPrefix(text, signs[0])
		if !ok {
			continue
		}
		month, rest := number(rest)
		rest, ok = strings.CutPrefix(rest, signs[1])
		dom, _ := number(rest)
		return day{month: month, dom: dom}, ok && dom > 0
	}
	return day{}, false
}

// monthDay finds the first 1月10日 of a text.
func monthDay(text string) (day, bool) {
	for i := nextNumber(text, 0); i < len(text); i = nextNumber(text, i+1) {
		month, rest := number(text[i:])
		rest, ok := strings.CutPrefix(rest, "月")
		if !ok {
			continue
		}
		dom, rest := number(rest)
		d := day{month: month, dom: dom}
		if d.valid() && strings.HasPrefix(rest, "日") {
			return d, true
		}
	}
	return day{}, false
}

// number reads the digits at the start of a text.
func number(text string) (int, string) {
	n, i := 0, 0
	for i < len(text) && i < 6 && isDigit(text[i]) {
		n = n*10 + int(text[i]-'0')
		i++
	}
	return n, text[i:]
}

// latestYear returns the latest year that the text names, 0 for none. A year since when something is so, 自1993年, says nothing of the day.
func (a *article) latestYear() int {
	latest := 0
	for i := index(a.text, "年"); i >= 0; {
		if i >= 4 && (i == 4 || !isDigit(a.text[i-5])) && closing(a.text[:i-4], []string{"自", "自从", "早在", "生于"}) == "" {
			if y, rest := number(a.text[i-4 : i]); rest == "" && y > 1949 && y < 2100 && y > latest {
				latest = y
			}
		}
		next := index(a.text[i+3:], "年")
		if next < 0 {
			break
		}
		i += 3 + next
	}
	return latest
}

// datelinePlaces returns the places in the title and the first lines, nearest to the top first.
func (a *article) datelinePlaces() []source.Span {
	if len(a.lines) == 0 {
		return nil
	}
	limit := a.lines[min(len(a.lines), headLines)-1].End
	var places []source.Span
	for _, t := range a.terms {
		if t.Start >= limit {
			break
		}
		if t.Class == dict.Place {
			places = append(places, source.Span{Start: t.Start, End: t.End})
		}
	}
	return places
}
