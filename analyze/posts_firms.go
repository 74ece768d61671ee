package analyze

import "strings"

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
