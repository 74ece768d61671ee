package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
)

// Characters that mostly join words and are part of a name now and then: 和 in 仁和, 任 in 任丘市.

// jointWords are words of bodies' names with a character of bodyJoints.
var jointWords = openers("经济", "经贸", "经营", "经纬", "财经", "行为", "对外", "数据", "责任", "自由", "小说", "高等", "中等", "就业", "合同", "同济", "同胞", "同业", "同乡", "平等", "神经", "死因", "病因", "协和", "仁和", "太和", "泰和", "颐和", "永和", "祥和", "安和", "元和", "基因", "因特", "当代", "武当", "当阳", "当涂", "当雄", "典当", "担当", "和平", "和谐", "共和", "普及", "在线", "从业", "任意", "向阳", "向荣", "同兴", "同心", "同德", "同乐", "同福", "大同", "让水")

// jointInWord reports whether the character at byte i is part of such a word: 中南财经政法|大学, 对外经济贸易|大学.
func (a *article) jointInWord(i int) bool {
	if jointWords.opening(a.text[i:]) != "" || a.placeWithJoint(i) || a.villageWithJoint(i) {
		return true
	}
	_, size := a.runeBefore(i)
	_, own := a.runeAt(i)
	return size > 0 && len(jointWords.opening(a.text[i-size:])) == size+own
}

// placeWithJoint reports whether the name of a place begins with the joining character at byte i: 将乐县|公证处, 任丘市, and 和县 behind a sign.
func (a *article) placeWithJoint(i int) bool {
	if c, _ := a.runeAt(i); c == '和' {
		if before, _ := a.runeBefore(i); isHan(before) {
			return false
		}
	} else if !among("将任同各称就兼", c) {
		return false
	}
	for _, t := range a.termsAt(i) {
		if t.Class == dict.Place && t.End-t.Start >= len("和县") {
			return true
		}
	}
	return false
}

// villageWithJoint reports whether the character at byte i is part of the name of a village or a neighbourhood: 五星街道雅|和|社区, 任|家坪村.
func (a *article) villageWithJoint(i int) bool {
	c, size := a.runeAt(i)
	switch rest := a.text[i+size:]; c {
	case '和':
		before, n := a.runeBefore(i)
		over, _ := a.runeBefore(i - n)
		return opening(rest, []string{"村", "社区"}) != "" && isHan(before) && !among(places+"人院局", before) && (!isHan(over) || among("镇乡道", over))
	case '任', '向':
		return strings.HasPrefix(rest, "家") && !strings.HasPrefix(rest, "家庭")
	}
	return false
}

// joinsName reports whether a character that mostly joins words, at byte i, is the second of a firm's name behind its place: 江苏泰|和|律师事务所.
func (a *article) joinsName(i int) bool {
	r, size := a.runeBefore(i)
	if !isHan(r) || among(bodyJoints, r) {
		return false
	}
	c, ok := a.chainEndingAt(i-size, anyLevel)
	return ok && (a.writtenFull(c.inner) || len(keepLevels(c.divisions, provinceLevel|cityLevel)) > 0)
}
