package analyze

import (
	"slices"
	"sort"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// A card tells of an award in fields, a line each, in any order:
//
//	姓名：李明
//	单位：双峰县人民法院
//	荣誉：全省优秀法官、个人二等功
//	授予：湖南省高级人民法院

var (
	cardHolders = [...]string{"姓名", "获奖人", "获奖者", "获奖个人", "获奖人员", "获得者", "受奖人", "受奖者", "得奖人", "得奖者", "受表彰人", "获表彰人", "单位", "单位名称", "获奖单位", "获奖集体", "获奖部门", "获奖团队", "得奖单位", "受奖单位", "受表彰单位", "部门", "集体", "集体名称", "团队", "团队名称", "授予对象", "表彰对象", "获奖对象"}
	cardHonors  = [...]string{"荣誉", "荣誉称号", "荣誉名称", "所获荣誉", "所获奖项", "所获称号", "获得荣誉", "获奖荣誉", "获奖名称", "获奖项目", "奖项", "奖项名称", "称号", "表彰名称", "荣获称号", "获评"}
)

// maxCardLabel is how long the label of a field is at most, in bytes.
const maxCardLabel = 6 * len("的")

// An honorCard is what the fields of a card have told so far.
type honorCard struct {
	person, body []party
	names        []honorName
	lines        []int // those that hold the honors
}

// tells reports whether a card says who got what.
func (c honorCard) tells() bool { return len(c.names) > 0 && len(c.person)+len(c.body) > 0 }

// readCards gives the honors of the article's cards, in place of what was read in their lines, and marks these lines.
func (r *honorReader) readCards(read []bool) {
	var cards []honorCard
	var c honorCard
	for i, line := range r.lines {
		label, value, ok := r.cardField(line)
		holder := slices.Contains(cardHolders[:], label)
		if told := c.tells(); told && (!ok || holder) {
			cards, c = append(cards, c), honorCard{}
		} else if !ok {
			c = honorCard{}
		}
		switch {
		case holder:
			r.enter(line)
			if got := r.cardHolders(value); len(got) > 0 && got[0].kind == "person" {
				c.person = got
			} else if len(got) > 0 {
				c.body = got
			}
		case slices.Contains(cardHonors[:], label):
			r.enter(line)
			if names := r.cardNames(value); len(names) > 0 {
				c.names, c.lines = append(c.names, names...), append(c.lines, i)
			}
		}
	}
	if c.tells() {
		cards = append(cards, c)
	}
	r.giveCards(cards, read)
}

// giveCards gives the honors of cards and marks the lines that hold them.
func (r *honorReader) giveCards(cards []honorCard, read []bool) {
	var lines []int
	for _, c := range cards {
		lines = append(lines, c.lines...)
	}
	r.dropIn(lines, read)
	for _, c := range cards {
		for _, name := range c.names {
			got := c.person
			if len(got) == 0 || r.wants(name) == "body" && len(c.body) > 0 {
				got = c.body
			}
			r.giveListed(name, got)
		}
	}
}

// giveListed gives an honor that a line of a card or a table tells of.
func (r *honorReader) giveListed(name honorName, got []party) {
	at := name.span().Start
	r.give([]honorName{name}, got, dict.Match{Start: at, End: at}, source.Span{}, "honor.roll", true)
}

// dropIn marks lines, in order, and drops the honors that were read in them.
func (r *honorReader) dropIn(lines []int, read []bool) {
	if len(lines) == 0 {
		return
	}
	for _, i := range lines {
		read[i] = true
	}
	r.honors = slices.DeleteFunc(r.honors, func(h honorHit) bool {
		i := sort.Search(len(r.lines), func(i int) bool { return r.lines[i].End > h.honor[0].Start })
		_, in := slices.BinarySearch(lines, i)
		return in
	})
}

// cardHolders returns those whom a field names.
func (r *honorReader) cardHolders(value source.Span) []party {
	if got, end := r.holdersFrom(value.Start, value.End, "", true); len(got) > 0 && (got[0].kind == "person" || end >= value.End) {
		return got
	}
	return r.unitBeside(value.Start, value.End, "body")
}

// cardField cuts a line into a label and what stands behind its colon.
func (r *honorReader) cardField(line source.Span) (label string, value source.Span, ok bool) {
	if strings.IndexByte(r.text[line.Start:min(line.End, line.Start+2*maxCardLabel)], ':') < 0 {
		return "", source.Span{}, false
	}
	start := r.behindNumber(line.Start, line.End)
	i := strings.IndexByte(r.text[start:min(line.End, start+maxCardLabel+1)], ':')
	if i <= 0 {
		return "", source.Span{}, false
	}
	value = r.trim(source.Span{Start: start + i + 1, End: line.End})
	value.End -= len(closing(r.norm(value), []string{"。", ";"}))
	return squeeze(r.text[start : start+i]), value, true
}

// cardNames returns the honors of a field.
func (r *honorReader) cardNames(value source.Span) (names []honorName) {
	for at := value.Start; at < value.End; {
		item := r.itemAt(at, value.End)
		name := r.trim(item)
		name.Start += yearLen(r.norm(name))
		if text := r.norm(name); strings.HasPrefix(text, "“") && strings.HasSuffix(text, "”") {
			name = source.Span{Start: name.Start + len("“"), End: name.End - len("”")}
		}
		if r.labelsHonor(name) {
			names = append(names, honorName{pieces: []source.Span{name}, strong: true})
		}
		_, size := r.runeAt(item.End)
		at = item.End + max(size, 1)
	}
	return names
}

// withoutNumber takes the number in front of a line of a roll off, and brackets behind it: 1.省税务局(机关).
func (r *honorReader) withoutNumber(line source.Span) source.Span {
	text := r.norm(line)
	if rest := strings.TrimLeft(text, "0123456789"); len(rest) < len(text) {
		if mark := opening(rest, []string{".", "、"}); mark != "" {
			line.Start += len(text) - len(rest) + len(mark)
			line = r.trim(line)
		}
	}
	if text = r.norm(line); strings.HasSuffix(text, ")") {
		if i := strings.LastIndexByte(text, '('); i > 0 {
			line.End = line.Start + i
		}
	}
	return line
}

// behindMaker cuts a line of a roll of works down to those who made the work: (2022)湘1321民初12号民事判决书 撰写人:|双峰县人民法院 李明.
func (r *honorReader) behindMaker(line source.Span) source.Span {
	text := r.norm(line)
	for i := strings.IndexByte(text, ':'); i >= 0 && i < len(text); {
		if closing(strings.TrimRight(text[:i], " "), makers[:]) != "" {
			line.Start += i + 1
			return r.trim(line)
		}
		next := strings.IndexByte(text[i+1:], ':')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return line
}
