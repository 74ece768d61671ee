package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Honors in the life of one person stand in lines below a heading, each with a year before or in brackets behind it:
//
//	荣誉
//	大紫荆勋章(2012年)
//	1995年,获西江大学名誉法学博士学位。
//
// They are all of the one whose life it is.

// readLifeLines reads these lines. It reports whether the article is a life.
func (r *honorReader) readLifeLines() bool {
	if r.life < 0 {
		return false
	}
	below := false
	for _, line := range r.lines {
		switch text := r.norm(line); {
		case line.Start <= r.lifeFrom:
		case honorsHeading(text):
			below = true
			r.dropHonors(line, "")
		case below && (longerThan(text, maxRollLine) || !longerThan(text, maxLifeHeading) && r.isPlainHeading(line)):
			below = false
		case below || r.datedHonor(line):
			r.readLifeLine(line)
		}
	}
	return true
}

// honorsHeading reports whether a line is a heading over the honors of a life: 荣誉, 所获奖项, 勋衔.
func honorsHeading(text string) bool {
	text = strings.TrimRight(text, ": ")
	for {
		w := beforeHonors.opening(text)
		if w == "" {
			return slices.Contains(honorsHeadings[:], text)
		}
		text = text[len(w):]
	}
}

var (
	beforeHonors   = openers("个人", "所获", "主要", "获得", "获颁", "曾获", "历年", "相关", "社会", "学术", "其他", "公职", "英国", "香港")
	honorsHeadings = [...]string{"荣誉", "荣誉称号", "荣誉奖项", "荣誉勋衔", "荣誉勋章", "荣誉学位", "荣誉博士", "荣誉博士学位", "名誉博士", "名誉博士学位", "名誉学位", "荣誉及奖项", "荣誉与奖项", "荣誉和奖项", "奖项及荣誉", "奖项与荣誉", "奖项", "奖励", "奖励及荣誉", "奖章", "勋章", "勋章与奖章", "勋奖", "勋衔", "荣衔", "嘉奖", "表彰", "殊荣", "获奖", "获奖纪录", "获奖记录", "获奖情况", "得奖纪录", "得奖记录", "获奖经历", "获奖荣誉", "荣誉与成就", "成就与荣誉"}
)

// isPlainHeading reports whether a short line names no honor: 家庭, 著作.
func (r *honorReader) isPlainHeading(line source.Span) bool {
	_, ok := r.lifeHonor(line)
	return !ok && !holdsAny(r.norm(line), "0123456789()")
}

// readLifeLine reads the honors of one such line, where no other rule has found one of the same person there.
func (r *honorReader) readLifeLine(line source.Span) {
	if r.dropHonors(line, r.article.names[r.life].person) {
		return
	}
	r.enter(line)
	r.tellLife()
	if len(r.person) != 1 {
		return
	}
	for at := line.Start; at < line.End; {
		item := r.itemAt(at, line.End)
		if name, ok := r.lifeHonor(item); ok {
			names := []honorName{{pieces: []source.Span{name}, strong: true}}
			r.add(names, r.person, dict.Match{Start: name.Start, End: name.Start}, source.Span{}, "honor.life", true)
		}
		_, size := r.runeAt(item.End)
		at = item.End + max(size, 1)
	}
}

// dropHonors drops the honors that no verb gives to a person in a line, and those that are given to others. It reports whether one is left.
func (r *honorReader) dropHonors(line source.Span, person string) bool {
	kept, found := r.honors[:0], false
	for _, h := range r.honors {
		in := h.honor[0].Start >= line.Start && h.honor[0].Start < line.End
		verb := opening(h.rule, []string{"honor.active", "honor.passive", "honor.gran", "honor.prize"}) != ""
		if in && (!verb || len(h.recipient) == 0 || squeeze(r.norm(h.recipient[0])) != person) {
			continue
		}
		found = found || in
		kept = append(kept, h)
	}
	r.honors = kept
	return found
}

// datedHonor reports whether a line is a year and an honor and nothing else: 2011年 西江大学名誉法学博士.
func (r *honorReader) datedHonor(line source.Span) bool {
	text := r.norm(line)
	n := yearLen(text)
	if n == 0 || longerThan(text, maxLifeHonor) || holdsAny(text, ",。;") {
		return false
	}
	_, ok := r.lifeHonor(line)
	return ok
}

// orders are the letters of Hong Kong's honors with their names.
var orders = [...]struct{ letters, name string }{
	{"GBM", "大紫荆勋章"}, {"GBS", "金紫荆星章"}, {"SBS", "银紫荆星章"}, {"BBS", "铜紫荆星章"}, {"JP", "太平绅士"}, {"QPM", "女皇警察奖章"}, {"CPM", "殖民地警察"}, {"PDSM", "警察卓越奖章"}, {"PMSM", "警察荣誉奖章"},
}

// spelt reports whether the text has the name of the honor that letters stand for.
func (a *article) spelt(letters string) bool {
	for _, o := range orders {
		if letters == o.letters {
			return holds(a.text, o.name)
		}
	}
	return false
}

// lifeVerbs stand before the name of an honor in such a line.
var lifeVerbs = openers("并", "先后", "曾", "荣获", "获颁授", "获颁发", "获颁", "获授予", "获授", "获得", "获", "被授予", "授予", "被评为", "当选为", "当选", "获选为", "获选", "入选", "膺选", "膺", "获委任为", "获委为", "获委", "得到", "受到", "取得")

// lifeHonor returns the name of the honor that an item of such a line is.
func (r *honorReader) lifeHonor(item source.Span) (source.Span, bool) {
	s := item
	for {
		text := r.text[s.Start:s.End]
		n := len(text) - len(strings.TrimLeft(text, "-•·* 0123456789年月日至起:“"))
		if n == 0 {
			n = len(lifeVerbs.opening(text))
		}
		if n == 0 {
			break
		}
		s.Start += n
	}
	s.Start += ordinalLen(r.text[s.Start:s.End])
	for {
		text := r.text[s.Start:s.End]
		n := len(closing(text, []string{"”", "称号", "荣誉称号", "学位", " ", "荣衔", "荣誉"}))
		if n == 0 || n == len(text) {
			break
		}
		s.End -= n
	}
	text := r.text[s.Start:s.End]
	if i := strings.LastIndex(text, "“"); i >= 0 && !strings.Contains(text[i:], "”") {
		s.Start += i + len("“") // 批准为“有突出贡献的专家
		text = r.text[s.Start:s.End]
	}
	if !longerThan(text, 3) && closing(text, []string{"等奖", "金奖", "银奖", "铜奖"}) != "" {
		return s, false // 、二等奖(2000年)
	}
	if len(text) < 2 || longerThan(text, maxLifeHonor) || holdsAny(text, "《》。") || strings.Contains(text, "的奖") || strings.Contains(text, r.article.names[r.life].person) {
		return s, false
	}
	if closing(text, []string{"勋章", "奖章", "星章", "奖", "奖状", "勋衔", "勋位", "爵士", "绅士", "勋扣", "奖牌", "奖项", "嘉许状", "等功", "标兵", "能手", "模范", "红旗手", "先进个人", "劳动者", "工作者", "名誉委员", "荣誉委员", "名誉会员", "荣誉会员", "勋爵"}) != "" {
		return s, true
	}
	if (strings.Contains(text, "名誉") || strings.Contains(text, "荣誉")) && closing(text, []string{"博士", "院士"}) != "" {
		return s, true
	}
	dotted := strings.ReplaceAll(text, ".", "")
	if r.spelt(dotted) {
		return s, false
	}
	if lettersAt(dotted) == len(dotted) || len(dotted) < len(text) && strings.Trim(dotted, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" {
		return s, true
	}
	head, ok := r.lastHead(s)
	return s, ok && head.End == s.End
}

// maxLifeHonor is how many characters the name of an honor has at most in such a line.
const maxLifeHonor = 32

// ordinalLen returns the length of the ordinal of a session that a text begins with: 第二届.
func ordinalLen(text string) int {
	rest := strings.TrimPrefix(text, "第")
	number := trimLeft(rest, "0123456789一二三四五六七八九十")
	if len(number) == len(rest) {
		return 0
	}
	for _, w := range [...]string{"届", "屆"} {
		if strings.HasPrefix(number, w) {
			return len(text) - len(number) + len(w)
		}
	}
	return 0
}

// withoutOrdinal takes the ordinal of a session off the front of a name in a life that no quotation marks open: 第二届|全国十大杰出青年法学家.
func (r *honorReader) withoutOrdinal(n honorName) honorName {
	s := n.pieces[0]
	size := ordinalLen(r.norm(s))
	if size == 0 || r.life < 0 || size == s.End-s.Start || strings.HasSuffix(r.text[:s.Start], "“") {
		return n
	}
	pieces := append([]source.Span(nil), n.pieces...)
	pieces[0].Start += size
	return honorName{pieces: pieces, strong: n.strong}
}
