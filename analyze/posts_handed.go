package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
)

// Posts that are handed to somebody: 院长一职由某院庭长李文接任; 检察长一职交给王武; 发言人换成法官赵六.

// maxTaker is how many atoms may tell who somebody is to whom a post is handed.
const maxTaker = 12

// holderBehind returns the atom of the first name from atom n on, over posts and bodies; for a post that is handed over also over what else is told
// of its holder, 由|曾任某院法官的|李文. It returns -1 for none.
func (r *postReader) holderBehind(n int, given bool) int {
	for end := n + maxTaker; n < len(r.atoms) && n < end; n++ {
		switch a := r.atoms[n]; {
		case a.kind == nameAtom:
			return n
		case a.kind == postAtom, r.isLink(a), a.kind == bodyAtom:
		case given && (a.kind == verbAtom && (a.class == dict.PostTake || a.class == dict.PostTransfer) || a.kind == ofAtom || a.kind == textAtom && r.runes(a.Span) <= 8):
		default:
			return -1
		}
	}
	return -1
}

// handEach joins the posts of the list that ends at atom k to as many names from atom n on, one each: 院长和检察长分别由李文和王武|出任.
func (r *postReader) handEach(k, n int) {
	posts := append(r.labelsBefore(k), k)
	if n = r.holderBehind(n, true); n < 0 || len(posts) < 2 {
		return
	}
	names := r.namesFrom(n)
	if last := names[len(names)-1]; len(names) != len(posts) || last+1 >= len(r.atoms) || !takesOver(behindManner(r.text[r.atoms[last].End:])) {
		return
	}
	for i, m := range names {
		r.hold(r.atoms[m].index, r.atoms[posts[i]].index, "appointed", "post.holder")
	}
}

// handedTo are words behind a post that somebody is given.
var handedTo = [...]string{"一职交给", "职缺交给", "遗缺交给", "职务交给", "一职交棒给", "职位交给", "的棒子交给", "换成", "换上", "一职落在", "一职落到", "印信交给", "一职归", "改派", "宝座交给"}

// seatGiven says whether what stands behind a post tells by itself that the one behind it gets the post: 一职由, 换成.
func seatGiven(word string) bool {
	return opening(word, handedTo[:]) == word || opening(word, []string{"一职", "职缺", "遗缺"}) != ""
}

// handedOver says whether what stands behind a post says that somebody gets it: 由, 一职将由, 职缺由.
func handedOver(s string) bool {
	s, ok := strings.CutSuffix(s, "由")
	if !ok {
		for _, w := range [...]string{"敦请", "商请", "邀请", "请"} {
			if !ok {
				s, ok = strings.CutSuffix(s, w)
			}
		}
	}
	if !ok {
		return opening(s, handedTo[:]) == s && s != ""
	}
	for _, w := range gaps {
		s = strings.TrimPrefix(s, w)
	}
	s = s[len(opening(s, handedWhen[:])):]
	switch s {
	case "", "改", "则", "将", "将改", "拟", "已", "另", "可望", "预计", "预定", "确定":
		return true
	}
	return false
}

// handedWhen are the times that may stand in front of 由.
var handedWhen = [...]string{"日前", "近日", "今天", "今日", "今", "昨天", "昨日", "昨", "明天", "明日", "即日起", "上月", "本月", "下月", "今年", "去年", "上周", "下周", "稍早", "随后", "随即"}

// gaps are the words behind a post that make a seat of it which somebody leaves or takes.
var gaps = [...]string{"一职", "两席", "三席", "四席", "一席", "各席", "职位", "职务", "职缺", "遗缺", "之缺", "空缺", "一缺", "之位", "一位", "的空缺", "的职位", "的遗缺", "所遗职缺", "出缺", "悬缺", "一职出缺", "一职悬缺"}

// isGap says whether a text is such a word.
func isGap(s string) bool { return opening(s, gaps[:]) == s && s != "" }

// behindManner steps over words between a name and the verb that say how somebody comes into an office: 以两票之差|当选.
func behindManner(s string) string {
	s = s[len(opening(s, []string{"正式", "分别", "衔命", "再度", "顺利", "高票", "全票", "确定", "暂时", "随即", "火速", "续", "暂", "明年", "下月", "今起", "即日起"})):]
	if !strings.HasPrefix(s, "以") && !strings.HasPrefix(s, "凭") {
		return s
	}
	const most = 12 * len("票")
	for _, w := range [...]string{"当选", "胜出", "连任", "出任", "接任"} {
		if i := strings.Index(cutAt(s, most), w); i > 0 && indexAny(s[:i], ",。;") < 0 {
			return s[i:]
		}
	}
	return s
}

// takesOver says whether text begins with a verb by which somebody comes into an office.
func takesOver(s string) bool {
	return opening(s, []string{"升任", "接任", "担任", "出任", "兼任", "兼着", "兼", "继任", "接掌", "调任", "转任", "代理", "接替", "任", "连任", "续任", "留任", "补上", "填补", "接手", "署理", "暂代", "出掌", "执掌", "获委任", "获任命", "擢升", "晋升", "实任", "递补", "顶上", "接棒", "接班", "上任", "获选", "当选", "胜出", "蝉联", "补位", "补缺", "扶正", "真除", "掌舵", "主掌", "接下", "接过", "膺选", "外派", "调派", "北上", "南下", "东上", "补实", "出线", "获派", "派任", "获聘", "主理", "顶替", "暂时兼", "临危受命", "接篆", "接印"}) != ""
}

// movesTo says whether the court, procuratorate or other organ of justice with a post to which somebody is moved begins at byte i: 八十九年调|花莲高分院法官.
func (r *postReader) movesTo(i int) bool {
	if r.nextBody >= len(r.bodies) || r.bodies[r.nextBody].Start != i || !hasRanks(r.bodies[r.nextBody].kind) {
		return false
	}
	return r.titleAt(r.bodies[r.nextBody].End, len(r.text))
}

// succeeded returns the body of the one whom the holder of the post at atom k follows, where the sentence gave that one a post with the same head: 甲院院长李文调任
// 乙院法官,王武接任|院长.
func (r *postReader) succeeded(k int, po *post) (office, bool) {
	if k == 0 || po.mods || po.dept.End > po.dept.Start || r.atoms[k-1].kind != verbAtom || opening(r.norm(r.atoms[k-1].Span), []string{"接任", "继任", "接替", "接掌"}) == "" {
		return none(), false
	}
	return r.headOffice(r.headText(po), r.focus.line)
}

// subjectBefore returns the last name of the sentence before atom k, else the topic, -1 for none.
func (c *clauseReader) subjectBefore(k int) int {
	if c.last >= 0 && c.last < k {
		return c.atoms[c.last].index
	}
	return c.topic
}
