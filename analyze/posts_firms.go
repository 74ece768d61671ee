package analyze

import (
	"strings"
	"unicode/utf8"
)

// firmTails are the trades that end the short name of a firm: 天地|地产, 银河|娱乐.
var firmTails = [...]string{"地产", "置业", "娱乐", "实业", "国际", "控股", "电讯", "科技", "航空", "石油", "证券", "药业", "能源", "资本", "金融", "传媒", "影业", "百货", "超市", "物流", "电力", "电视", "保险", "建设", "企业", "制造", "工业", "商业", "投资", "珠宝", "饮食", "酒店", "出版", "广告", "影视", "软件", "汽车", "股份", "兆业", "电子", "通讯", "商行", "洋行", "船务", "海运"}

// endsFirm says whether the short name of a firm ends at byte i, with a word of its own before the trade.
func (r *postReader) endsFirm(i int) bool {
	for _, w := range firmTails {
		if strings.HasSuffix(r.text[:i], w) {
			c, _ := r.runeBefore(i - len(w))
			return isHan(c) && !strings.ContainsRune(joints, c)
		}
	}
	return false
}

// bareTail says whether a text is only the word that ends the name of a body, so that 和 before it is part of the name: 信和|集团.
func bareTail(s string) bool {
	switch s {
	case "集团", "公司", "有限公司", "银行", "律师行", "基金会", "地产", "置业", "控股", "实业":
		return true
	}
	return false
}

// overDistrict steps back over the district or trade that a legislator sits for, before the post at atom at: 全国人大常委、某会九龙中|议员李文.
func (r *postReader) overDistrict(j, at int) int {
	if !strings.HasSuffix(r.headText(&r.posts[r.atoms[at].index]), "议员") {
		return j
	}
	k := j
	for k > 0 && (r.atoms[k].kind == textAtom || r.atoms[k].kind == bodyAtom) && r.atoms[at].Start-r.atoms[k].Start <= maxDistrict {
		k--
	}
	if k < j && k > 0 && r.atoms[k].kind == listAtom && r.atoms[k-1].kind == postAtom {
		return k
	}
	return j
}

// seatBefore says whether the post at atom k is a seat in a congress or a council, which members of a party have.
func (r *postReader) seatBefore(k int) bool {
	if r.atoms[k].kind != postAtom || r.bodies[r.atoms[k+2].index].kind != partyBody {
		return false
	}
	return closing(r.headText(&r.posts[r.atoms[k].index]), []string{"常委", "代表", "议员", "委员"}) != ""
}

// maxDistrict is the length in bytes of what a legislator sits for.
const maxDistrict = 10 * len("界")

// fullBody returns the last body before byte i whose name ends in a word for bodies that stands alone: 公会|主席 behind 某地大律师公会.
func (r *postReader) fullBody(word string, i int) (office, bool) {
	if !among("会司团行校院", lastRune(word)) || utf8.RuneCountInString(word) > 3 {
		return office{}, false
	}
	for b, n := r.bodyBefore(i), 0; b >= 0 && n < maxBodies; b, n = b-1, n+1 {
		if t := r.norm(r.bodies[b].core); len(t) > len(word) && strings.HasSuffix(t, word) {
			return office{body: b}, true
		}
	}
	return office{}, false
}

// sameTitle returns the body that a post before post i had, where both are worded alike: 某委员会非官守成员 …非官守成员.
func (r *postReader) sameTitle(i int) (office, bool) {
	title := r.norm(r.posts[i].title)
	for j := i - 1; j >= 0 && j >= i-maxHeads; j-- {
		if p := &r.posts[j]; p.own && !p.org.empty() && r.norm(p.title) == title {
			return p.org, true
		}
	}
	return office{}, false
}
