package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Names of Taiwan's first peoples have a part before an interpunct and one behind it, 尤干·哈勇; those of Vietnam have 氏 behind the surname,
// 阮氏秋香. Where the last part ends, the word behind it tells.

// nativeSounds are the characters that spell such names beside foreignSounds.
var nativeSounds = newRuneSet(foreignSounds + "历罕芭伐卜衮绍浪依恕撒荻鲁古督固让造漾嘎旮道陆路渡度哇悠妹盖勇北大亨甘刚钢汗航夷以已由谷娥牧帖铁田宗宾鹰豹洋杨央怡懿吾巫屋喔洼娲拔跋靖比仰雷撸荷猴娃丹法绒拓飞鼠督" +
	"昂柏班邦鲍博慈戴敦丰冯干果豪黑侯怀惠佳简津居奎坤黎廉列吕麦芒毛敏缪涅派庞彭琼曲热仁荣儒若赛尚寿朔丝思松素绥陶滕土翁霞香肖欣雄许薛逊延叶昌瓜兴章齐钱青魏盛乎牙孜那")

// notNative are characters that no such name holds, whatever stands behind them.
var notNative = newRuneSet("则都也更将与和及并说称获曾再仍续均皆在为是就被从向对到或等之的把让给令同跟即便才虽并昨今遭副抛投")

// behindNative are verbs of one character that stand behind such names, and end none: 努尔江·哈力|养马.
const behindNative = "站坐走住驻喜养骑牵"

// leavesName reports whether the word at byte i is none of a name's: a function word, a verb or a title of several characters.
func (a *article) leavesName(i int) bool {
	if r, _ := a.runeAt(i); notNative.has(r) {
		return true
	}
	if opening(a.text[i:], []string{"特地", "特别", "特意", "南下", "北上", "夫妇"}) != "" {
		return true
	}
	for _, t := range a.termsAt(i) {
		switch t.Class {
		case dict.PostHead, dict.PostTake, dict.HonorGet, dict.HonorGive:
			return true
		}
	}
	leaves := false
	dict.WordsAt(a.text[i:], func(size int, w dict.WordInfo) bool {
		leaves = size > len("说") && (w.Tag == dict.TagVerb || w.Tag == dict.TagFunction || w.Tag == dict.TagTime || w.Tag == dict.TagAdjective)
		return !leaves
	})
	return leaves
}

// verbCovers reports whether a verb that begins at byte i reaches byte end: 卡里姆·汗|申请|, 加西亚|命|令.
func (a *article) verbCovers(i, end int) (covers bool) {
	dict.WordsAt(a.text[i:], func(size int, w dict.WordInfo) bool {
		covers = w.Tag == dict.TagVerb && w.Freq >= commonEnough && size > len("说") && i+size >= end
		return !covers
	})
	return covers
}

// settleNative ends the names with interpuncts where the word behind them begins: 巴奈·达道|则, 卜衮·比绍|特地.
func (a *article) settleNative() {
	for i := range a.names {
		n := &a.names[i]
		dot := lastIndex(a.text[n.Start:n.End], "·")
		if dot < 0 {
			continue
		}
		if _, size := a.runeAt(n.Start); dot > 2*size && a.headAcrossStart(n.Start, n.Start+size) {
			n.Start += size // 调解委员会|帖喇·尤道
			n.person, dot = squeeze(a.norm(n.Span)), dot-size
		}
		if cut := len("助理"); dot > cut && strings.HasPrefix(a.text[n.Start:], "助理") && a.headEnds(n.Start+cut) {
			n.Start += cut // 法官助理|韩·阿里
			n.person, dot = squeeze(a.norm(n.Span)), dot-cut
		}
		part := n.Start + dot + len("·")
		last, size := a.runeBefore(n.End)
		end := a.partBehind(part)
		if among(behindNative, last) && end < n.End {
			end = n.End - size
		}
		if end == n.End || end <= part || end < n.End && !notNative.has(last) && !among(behindNative, last) && !a.verbCovers(end, n.End) || end > n.End+2*len("绍") || i+1 < len(a.names) && end > a.names[i+1].Start {
			continue
		}
		n.End = end
		n.person = squeeze(a.norm(n.Span))
	}
}

// headAcrossStart reports whether the head noun of a body begins before a name and ends at byte end, behind its first character.
func (a *article) headAcrossStart(start, end int) bool {
	for at := start - len("会"); at > 0 && at >= start-6*len("会"); at -= len("会") {
		for _, t := range a.termsAt(at) {
			if t.Class == dict.BodyHead && t.End == end {
				return true
			}
		}
	}
	return false
}

// notClan are words behind 氏 with which it tells of a family: 李氏|家族.
var notClan = []string{"家", "宗", "兄弟", "夫妇", "集团", "企业", "后人", "父子", "祠", "族", "先", "子孙", "后裔", "太", "公", "祖", "遗", "女", "以", "的", "一"}

// clanNames appends the names of women from Vietnam: 通译|阮氏秋香|到庭.
func (a *article) clanNames(more []nameHit) []nameHit {
	const clan = "氏"
	for at := 0; ; {
		i := index(a.text[at:], clan)
		if i < 0 {
			return more
		}
		at += i + len(clan)
		surname, size := a.runeBefore(at - len(clan))
		start := at - len(clan) - size
		if !among("阮黎陈范黄武潘裴邓杜胡吴杨李丁林刘何郑郭梁叶", surname) || !a.opensName(start) || opening(a.text[at:], notClan) != "" {
			continue
		}
		end := at
		for n := 0; n < 2; n++ {
			r, size := a.runeAt(end)
			if !isHan(r) || n > 0 && a.leavesName(end) {
				break
			}
			end += size
		}
		if end > at {
			s := source.Span{Start: start, End: end}
			more = append(more, nameHit{Span: s, rule: "person.name", score: sureName, person: squeeze(a.norm(s))})
		}
	}
}

// opensName reports whether a name can begin at byte i: behind a sign, a head noun, or a word for where somebody is from.
func (a *article) opensName(i int) bool {
	if before, _ := a.runeBefore(i); !isHan(before) {
		return true
	}
	return a.headEnds(i) || closing(a.text[:i], []string{"籍", "配偶", "移工", "看护", "新住民", "妻子", "妻", "女子", "女", "妇", "被告", "志工", "女工", "和", "与", "及", "由", "给", "的"}) != ""
}

// commonSurnames are those that wives have before or behind their own.
var commonSurnames = newRuneSet("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔简詹游温翁柯庄连涂宁")

// marriedNames gives a woman's name the surname of her husband that stands between a head noun and it: 主席|范|徐丽泰, 志工|欧阳|黄碧霞; in Taiwan between
// a village or a town and it as well: 更新里|黄|赖阿雪.
func (a *article) marriedNames() {
	for i := range a.names {
		n := &a.names[i]
		if n.rule != "person.name" || n.End-n.Start != 3*len("李") || i > 0 && a.names[i-1].End == n.Start {
			continue
		}
		if a.lengthenMarried(n, i); n.End-n.Start > 3*len("李") {
			continue
		}
		before, size := a.runeBefore(n.Start)
		if double := closing(a.text[:n.Start], []string{"欧阳", "司徒", "上官", "诸葛", "范姜", "张简"}); double != "" {
			size = len(double)
		} else if !commonSurnames.has(before) {
			continue
		}
		if !a.headEnds(n.Start-size) && !a.townEnds(n.Start-size) {
			continue
		}
		n.Start -= size
		n.person = squeeze(a.norm(n.Span))
	}
}

// behindTownName are the words between such a name and the sign that ends its item or its clause.
var behindTownName = closers("女士", "先生", "小姐", "等", "委员", "主席", "里长", "村长", "老师", "获颁", "获赠", "荣获", "获得", "获", "得")

// townNames appends what stands between a village or a town of Taiwan and the end of a list's item, with 女士 or 等 or not, or the verb before a quotation,
// and looks like a name of three or four characters: 港口里|沈秋贵|等, 玉田村|吴张娇|女士, 楠梓区|陈文德|获“….
func (a *article) townNames(more []nameHit) []nameHit {
	if a.jurisdiction != dict.Taiwan {
		return more
	}
	for _, sign := range a.signs {
		s := source.Span{End: int(sign)}
		s.End -= len(behindTownName.closing(a.text[:s.End]))
		s.Start = s.End
		for n := 1; n <= 4; n++ {
			c, size := a.runeBefore(s.Start)
			if !isHan(c) {
				break
			}
			s.Start -= size
			if n < 3 || !a.townEnds(s.Start) {
				continue
			}
			first, size := a.runeAt(s.Start)
			second, _ := a.runeAt(s.Start + size)
			if commonSurnames.has(first) && (n == 3 || commonSurnames.has(second)) && !a.named(s) && a.nameLike(s, false) && !a.neverName(s) {
				more = append(more, nameHit{Span: s, rule: "person.name", score: doubt, person: a.norm(s)})
			}
			break
		}
	}
	return more
}

// townEnds reports whether a village or a town of Taiwan ends at byte i, with nothing behind it that goes on with its last character: 白云村, but 区|长.
func (a *article) townEnds(i int) bool {
	c, size := a.runeBefore(i)
	return a.jurisdiction == dict.Taiwan && among("村里乡镇市区", c) && a.townStart(i-size) < i-size
}

// lengthenMarried gives such a name its last character where the next word begins only behind it: 副主席吴蔡秀|满|各服务20年.
func (a *article) lengthenMarried(n *nameHit, i int) {
	first, size := a.runeAt(n.Start)
	second, _ := a.runeAt(n.Start + size)
	if a.jurisdiction != dict.Taiwan && a.jurisdiction != dict.HongKong || !commonSurnames.has(first) || !commonSurnames.has(second) {
		return
	}
	last, size := a.runeAt(n.End)
	if isHan(last) && strings.HasPrefix(a.text[n.End+size:], "女士") {
		n.End += size // 李潘阿|新|女士
		n.person = squeeze(a.norm(n.Span))
		return
	}
	if !a.headEnds(n.Start) && !a.townEnds(n.Start) {
		return
	}
	next, _ := a.runeAt(n.End + size)
	if !isHan(last) || last == '率' || a.leavesName(n.End) || isHan(next) && !among("各均等两三为", next) && !a.leavesName(n.End+size) || i+1 < len(a.names) && a.names[i+1].Start < n.End+size {
		return
	}
	if !a.longerWord(n.End, size) {
		n.End += size
		n.person = squeeze(a.norm(n.Span))
	}
}
