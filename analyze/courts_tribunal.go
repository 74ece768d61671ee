package analyze

import (
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
)

// findTribunals finds the tribunals of people's courts: behind their court (某县人民法院桥头人民法庭), which then is one mention
// with it, or alone (桥头法庭). A courtroom (第一法庭) or a kind of tribunal (家事法庭, 巡回法庭) is none.
func (f *courtFinder) findTribunals(heads []dict.Match) {
	courts := len(f.hits)
	next := 0
	for i, t := range heads {
		if i > 0 && heads[i-1].End == t.End {
			continue // 法庭 in 人民法庭
		}
		for next < courts && f.hits[next].End <= t.Start {
			next++
		}
		if next > 0 && f.joinTribunal(next-1, t) {
			continue
		}
		if next < courts && f.hits[next].Start < t.End {
			continue
		}
		f.loneTribunal(t)
	}
}

// joinTribunal extends court hit i over the tribunal that follows it.
func (f *courtFinder) joinTribunal(i int, t dict.Match) bool {
	h := f.hits[i]
	between := f.text[h.End:t.Start]
	head := f.text[t.Start:t.End]
	if h.ref.form == listedCourts || h.ref.form == tribunalCourt || len(between) > 30 || !allHan(between) || strings.ContainsAny(between, "的在和与至到第") {
		return false
	}
	supreme := head == "巡回法庭" && between == "" && strings.HasPrefix(f.norm(h.Span), "最高")
	_, town := f.townBefore(t.Start)
	_, place := f.chainEndingAt(t.Start, anyLevel)
	if !supreme && (between == "" || head != "人民法庭" && !town && !place || notTribunal(between)) {
		return false
	}
	parent := h.ref
	f.add(h.Start, t.End, "court.tribunal", courtRef{form: tribunalCourt, level: dict.TribunalCourt, tribunal: between, parent: &parent})
	return true
}

// loneTribunal adds a tribunal that stands without its court.
func (f *courtFinder) loneTribunal(t dict.Match) {
	if start, ok := f.counted(t.Start, true); ok {
		f.add(start, t.End, "court.list", courtRef{form: listedCourts})
		return
	}
	head := f.text[t.Start:t.End]
	start, ok := f.townBefore(t.Start)
	if c, place := f.chainEndingAt(t.Start, anyLevel); place && (!ok || c.Start < start) {
		start, ok = c.inner.Start, true
	}
	if !ok && strings.HasSuffix(head, "人民法庭") && !f.genericBefore(t.Start) {
		start, ok = f.wordBefore(t.Start)
	}
	name := f.text[start:t.Start]
	if !ok || notTribunal(name) {
		return
	}
	ref := courtRef{form: tribunalCourt, level: dict.TribunalCourt, tribunal: name}
	// A list that shares its head: 城关、辛店人民法庭.
	if end, linked := f.linkBefore(start); linked {
		if s := f.placeOrTownBefore(end, true); s < end {
			for s < end {
				start = s
				if end, linked = f.linkBefore(s); !linked {
					break
				}
				s = f.placeOrTownBefore(end, true)
			}
			f.add(start, t.End, "court.list", courtRef{form: listedCourts})
			return
		}
	}
	f.add(start, t.End, "court.tribunal", ref)
}

// genericBefore reports whether 人民法庭 at byte at is any tribunal: 基层人民法庭, 全市人民法庭, 派出人民法庭.
func (f *courtFinder) genericBefore(at int) bool {
	for _, word := range [...]string{"基层", "派出", "全市", "全县", "全省", "全国", "各", "个", "所", "家", "的", "乡村", "乡镇", "新时代", "辖区", "优秀", "法院", "中心", "枫桥式", "农村", "城区", "等", "处", "山区", "示范", "设立", "多", "在", "以", "和", "走进", "深入", "加强", "推进", "对", "到", "全州", "全区", "特色", "品牌", "化"} {
		if strings.HasSuffix(f.text[:at], word) {
			return true
		}
	}
	return false
}

// wordBefore takes the two or three characters before byte at for a tribunal's name that no dictionary has: as far as a sign or
// a word that joins, else two.
func (f *courtFinder) wordBefore(at int) (start int, ok bool) {
	start = at
	for n := 0; n < 4; n++ {
		r, size := utf8.DecodeLastRuneInString(f.text[:start])
		if !isHan(r) || f.boundaryBefore(start) && n > 1 {
			return start, n > 1
		}
		start -= size
	}
	if f.boundaryBefore(start) {
		return start, true
	}
	return at - 2*len("一"), true
}

// notTribunal reports whether the word before 法庭 says what kind it is or which room, not where it sits.
func notTribunal(name string) bool {
	switch name {
	case "互联网", "数字", "智慧", "流动", "车载", "巡回", "审判", "刑事", "民事", "行政", "少年", "家事", "劳动", "青年", "交通", "旅游", "环境资源", "知识产权", "中心", "道德", "军事", "特别", "国际", "模拟", "专业", "专门", "合议", "科技", "假日", "马背", "背篓", "便民", "一号", "二号", "院坝", "田间", "乡村", "家门口", "和谐", "阳光", "人民", "法治", "金融", "破产", "红色", "网上", "最美", "优秀":
		return true
	}
	return false
}

func allHan(s string) bool {
	for _, r := range s {
		if !isHan(r) {
			return false
		}
	}
	return true
}
