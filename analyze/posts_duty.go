package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
)

// maxDuty is how many characters may tell what a deputy sees to.
const maxDuty = 14

// duty returns the length of the words at byte i that say what the holder of the post behind them sees to: 分管|副院长,
// 主持日常工作的|副院长; 0 for none.
func (r *postReader) duty(i, end int) int {
	for _, w := range [...]string{"分管", "主管", "协管", "主持", "主抓", "负责"} {
		if !strings.HasPrefix(r.text[i:end], w) {
			continue
		}
		at := i + len(w)
		if strings.HasSuffix(w, "管") && r.headStarts(at) {
			return at - i
		}
		for n := 0; n < maxDuty && at < end; n++ {
			c, size := r.runeAt(at)
			at += size
			if c == '的' && r.headStarts(at) {
				return at - i
			}
			if !isHan(c) && c != '、' {
				break
			}
		}
	}
	return 0
}

// headStarts says whether a title begins at byte i: 副 or a head noun.
func (r *postReader) headStarts(i int) bool {
	for _, t := range r.termsFrom(i) {
		if t.class == dict.PostModifier || t.class == dict.PostHead {
			return true
		}
	}
	return false
}

// inRole says whether 以 in front of text opens the role in which somebody acts: 以|某协会会长身份致词.
func inRole(text string) bool {
	text = cutAt(text, 24*len("身"))
	i := indexAny(text, ",。;、“")
	if i < 0 {
		i = len(text)
	}
	_, act, ok := strings.Cut(strings.ReplaceAll(text[:i], "身分", "身份"), "身份")
	return ok && opening(act, []string{"参与", "加入"}) == "" // but 以委员身份|参与某委员会
}

// visits reports whether the head of a post is a verb of what somebody does at its body: 到县法院|视察,院长李文陪同.
func (r *postReader) visits(po *post, body int) bool {
	switch r.text[po.head.start:po.head.end] {
	case "视察", "督察", "监督", "督导":
		lead := r.text[r.textStart(body):body]
		return indexAny(lead, "到来赴在对往向") >= 0 && r.nameAt(po.End).Start != po.End
	}
	return false
}

// field returns where the bracket ends that tells a deputy's field in Hong Kong, between the post and the name, or behind a verb of office: 副处长(行动)|李文,
// 升任|副处长(行动), 副处长(行动)|一职; the post's end for none.
func (r *postReader) field(po *post) int {
	const longest = 10 * len("行")
	rest := cutAt(r.text[po.End:], longest)
	if r.jurisdiction != dict.HongKong || po.End != po.title.End || !strings.HasPrefix(rest, "(") || closing(r.headText(po), []string{"处长", "署长", "专员", "关长", "主任", "法官", "律师", "秘书长"}) == "" {
		return po.End
	}
	inside, _, ok := strings.Cut(rest[1:], ")")
	end := po.End + 1 + len(inside) + 1
	if !ok || len(inside) < 2*len("行") || !allHan(inside) || opening(inside, []string{"主持", "正", "副", "兼", "前", "时任", "暂", "署理", "已", "中", "左", "右", "其", "即", "由", "任期", "退休", "客席", "现"}) != "" {
		return po.End
	}
	n := len(r.atoms)
	taken := n > 0 && r.atoms[n-1].kind == verbAtom && r.atoms[n-1].End == po.Start && !r.nameBegins(po.End+1)
	if !r.nameBegins(end) && !strings.HasPrefix(r.text[end:], "一职") && !taken {
		return po.End
	}
	return end
}
