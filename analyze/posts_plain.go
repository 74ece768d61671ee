package analyze

import (
	"cmp"
	"strings"

	"github.com/fawen/fawen/dict"
)

// Words that stand between a verb of office or a body and a post without being part of either, and verbs of office that mean much else: 做了|八年|普通|民警, 当|庭长.

// doneTo are words in front of the one to whom something is done.
var doneTo = openers("跟", "对", "和", "向", "给", "告诉", "问", "劝", "叫", "让", "请", "带着", "带", "陪着", "陪", "拉着", "拉", "把", "派", "找", "找到", "见", "看", "看着", "接", "送", "帮", "教", "曾对", "曾跟", "评价", "这样评价", "夸", "说")

// pointsAway says whether what the name at atom k does is done to the person that the text speaks of: 院长李文对他说.
func (c *clauseReader) pointsAway(k int) bool {
	if c.topic < 0 && c.before < 0 || k+1 >= len(c.atoms) || c.atoms[k+1].kind != textAtom && c.atoms[k+1].kind != andAtom {
		return false
	}
	w := doneTo.opening(c.text[c.atoms[k].End:])
	rest := c.text[c.atoms[k].End+len(w):]
	return w != "" && (strings.HasPrefix(rest, "他") || strings.HasPrefix(rest, "她")) && !strings.HasPrefix(rest[len("他"):], "们")
}

// fillers may stand between a verb and the post.
var fillers = [...]string{"派驻", "驻", "当时", "了", "过", "为", "首位", "首名", "在任", "其中一名", "其中一位", "新一任", "新", "一名", "一位", "两", "上", "本港", "我国", "中国", "香港", "该市", "其", "该", "本", "本案", "该案", "此案"}

func isFiller(s string) bool {
	if strings.HasPrefix(s, "在任") {
		return true
	}
	for _, f := range fillers {
		if s == f {
			return true
		}
	}
	if strings.HasSuffix(s, "届") && runeCount(s) <= 2 {
		return true // 连任两届院长
	}
	for _, w := range [...]string{"一名", "一位", "一个", "名", "位", "个", "第一位", "第一名", "第一任", "首任", "首位", "首名", "唯一", "唯一一名", "唯一一位"} {
		if rest, ok := strings.CutPrefix(s, w); ok && simpleWord(rest) == len(rest) {
			return true // 一名普通|民警, 是名|大律师
		}
	}
	return simpleWord(s) == len(s) || spanOfYears(s) || isSession(s)
}

// spanOfYears says whether a piece of text tells how long: 做了|十一年|庭长.
func spanOfYears(s string) bool {
	s = strings.TrimPrefix(s, "了")
	s = s[len(opening(s, []string{"已满", "满", "已逾", "逾", "长达", "达", "超过", "将近"})):]
	for _, unit := range [...]string{"年", "年多", "多年", "余年", "载", "个月", "多个月", "来年"} {
		if number, ok := strings.CutSuffix(s, unit); ok && number != "" && strings.Trim(number, "0123456789一二两三四五六七八九十几半好多余整近") == "" {
			return true
		}
	}
	return false
}

// simpleWords tell what sort of holder somebody is.
var simpleWords = openers("普普通通", "普通", "年轻", "青年", "资深", "优秀", "基层", "老牌", "老", "女", "男", "合格", "正式", "名副其实", "真正", "全职", "骨干", "一线", "在编", "新来", "新入职", "刚入职", "新招", "退休", "借调", "返聘", "挂职", "驻村", "专职", "兼职", "90后", "80后", "70后", "95后", "九零后", "八零后", "新晋", "值庭", "值班", "当值", "知名", "著名")

// simpleWord returns the length of the words at the start of text that tell what sort of holder somebody is, and are no part of
// the title: 普通|民警, 年轻的|法官.
func simpleWord(text string) int {
	n := 0
	for range 2 {
		w := simpleWords.opening(text[n:])
		if w == "" {
			break
		}
		n += len(w)
		n += len(opening(text[n:], []string{"的"}))
	}
	return n
}

// readRoles joins the posts behind a word for what somebody is to the name at atom k: 李文的另一个身份是|某村党支部书记, 李文身兼数职:….
func (r *postReader) readRoles(k int) {
	j := k + 1
	for j < len(r.atoms) && j < k+maxRole && (r.atoms[j].kind == textAtom || r.atoms[j].kind == ofAtom || r.atoms[j].kind == verbAtom && !copula(r.norm(r.atoms[j].Span))) {
		j++
	}
	if j+1 >= len(r.atoms) || !r.isColon(j) && r.atoms[j].kind != verbAtom || closing(r.text[r.atoms[k].End:r.atoms[j].Start], roleWords[:]) == "" {
		return
	}
	if j++; j+1 < len(r.atoms) && r.atoms[j].kind == textAtom && r.runes(r.atoms[j].Span) <= 2 {
		j++ // 村|人民调解员
	}
	for ; j < len(r.atoms) && r.atoms[j].kind == postAtom && !r.posts[r.atoms[j].index].claimed; j++ {
		r.hold(r.atoms[k].index, r.atoms[j].index, "current", "post.roles")
		if j++; j >= len(r.atoms) || r.atoms[j].kind != listAtom && r.atoms[j].kind != andAtom && r.atoms[j].kind != commaAtom {
			return
		}
	}
}

// roleWords are words for what somebody is; maxRole is how many atoms may stand between a name and what follows such a word.
var roleWords = [...]string{"身份", "头衔", "角色", "职务", "数职", "多职", "几职", "要职"}

const maxRole = 5

// praised says whether a word of praise stands before byte i, so that what follows is an honor: 优秀青年|律师.
func (r *postReader) praised(i int) bool {
	before := cutFront(r.text[:i], maxPraise)
	for _, w := range [...]string{"青年", "年轻", "女", "女子", "基层", "公益"} {
		before = strings.TrimSuffix(before, w)
	}
	return closing(before, praises[:]) != ""
}

// maxPraise is the length in bytes of a word of praise with others behind it.
const maxPraise = 8 * len("优")

var (
	amongAll    = openers("历史上", "建院以来", "有史以来", "全院", "全县", "全市", "全省", "全区", "里", "中")
	firstOrOnly = openers("首位", "首名", "第一位", "第一名", "第一任", "首任", "第一批", "首批", "第一代", "唯一一名", "唯一一位", "唯一的", "唯一")
)

// foremost returns the length of the words at the start of text that set one member off from the others: 最年轻的, 唯一一名, 首位女.
func foremost(text string) int {
	if w := amongAll.opening(text); w != "" {
		if n := foremost(text[len(w):]); n > 0 {
			return len(w) + n
		}
	}
	if w := firstOrOnly.opening(text); w != "" {
		return len(text) - len(strings.TrimPrefix(text[len(w):], "女"))
	}
	lead := cutAt(text, 8*len("最"))
	i, most := strings.Index(lead, "的"), strings.Index(lead, "最")
	if most >= 0 && most <= 3*len("资") && i > most+len("最") && allHan(text[:i]) && !strings.ContainsAny(text[:most], bodyJoints) {
		return i + len("的") // 最年轻的, 资历最老的
	}
	return 0
}

// severalBefore says whether the verb at atom k tells of several people without their names: 三人均|为资深律师, 两人都|是法官.
func (c *clauseReader) severalBefore(k int) bool {
	if k == 0 || c.atoms[k-1].kind != textAtom {
		return false
	}
	text := c.norm(c.atoms[k-1].Span)
	for _, w := range [...]string{"均", "都", "皆", "全", "同", "分别"} {
		if rest, ok := strings.CutSuffix(text, w); ok {
			return closing(rest, []string{"两人", "二人", "三人", "四人", "五人", "六人", "七人", "八人", "九人", "十人", "几人", "众人", "他们", "她们", "双方", "夫妻", "夫妇", "姐妹", "兄弟", "三位", "两位", "数人", "多人"}) != ""
		}
	}
	return false
}

// plainVerb says whether a verb of office is a word that means much else: 当, 做.
func plainVerb(w string) bool { return w == "当" || w == "做" }

// endsPlainly says whether the posts of such a verb end at atom k: 当庭长时, but not 当法官问起.
func (c *clauseReader) endsPlainly(k int) bool {
	return c.ends(k) || c.atoms[k].kind == ofAtom || c.atoms[k].kind == textAtom && opening(c.text[c.atoms[k].Start:], []string{"了", "时", "后", "期间", "那", "起", "以来", "这", "已", "也", "直到"}) != ""
}

// burden says whether the words for an office stand at atom k: 接过所长的|担子, but not 接过局长手中的奖牌.
func (c *clauseReader) burden(k int) bool {
	if k >= len(c.atoms) {
		return false
	}
	return opening(strings.TrimPrefix(c.text[c.atoms[k].Start:], "的"), []string{"担子", "重担", "接力棒", "班", "帅印", "位置", "职务", "工作", "岗位", "牌子", "职责", "一职", "这副担子", "棒"}) != ""
}

// byOneself says whether nobody asks the subject of the verb at atom k to take a part: not 让李文|当审判长, 被请来|当顾问.
func (c *clauseReader) byOneself(k int) bool {
	clause := true
	for j := k - 1; j >= 0 && c.atoms[j].kind != stopAtom; j-- {
		clause = clause && c.atoms[j].kind != commaAtom
		if c.atoms[j].kind == nameAtom {
			j = c.overPosts(j) - 1
			return j < 0 || !c.endsWith(j, "让") && !c.endsWith(j, "请")
		}
		if c.atoms[j].kind == postAtom && (clause || !c.posts[c.atoms[j].index].claimed && (j == 0 || c.atoms[j-1].kind != textAtom && c.atoms[j-1].kind != verbAtom)) {
			return false // 法官|做|仲裁员
		}
		if !clause {
			continue
		}
		if w := c.text[c.atoms[j].Start:c.atoms[j].End]; c.atoms[j].kind == textAtom && (strings.HasSuffix(w, "让") || strings.Contains(w, "请") && !strings.Contains(w, "申请") || strings.HasSuffix(w, "立志") || strings.HasSuffix(w, "想要") || strings.HasSuffix(w, "愿意") || strings.HasSuffix(w, "梦想")) {
			return false
		}
	}
	return true
}

// titleAt says whether a title begins at byte i: 当|庭长, not 当|庭宣判.
func (r *postReader) titleAt(i, limit int) bool {
	_, ok := r.compose(i+simpleWord(r.text[i:]), limit)
	return ok
}

// predicate returns the verb that the status word at byte i is where no name stands behind its post: 他|现任|庭长, but 现任庭长李文.
func (r *postReader) predicate(i int, po *post) (v atom, ok bool) {
	if w := r.text[i : i+min(len("现任"), len(r.text)-i)]; po.status == "" || !attributive(w) && w != "曾任" {
		return v, false
	}
	if c, size := r.runeAt(po.End); size > 0 && !among(",。;、!?及和兼暨)的", c) {
		return v, false
	}
	return r.verbAt(i, po.End)
}

// praises are words that make a post behind them the name of an honor.
var praises = [...]string{"优秀", "最美", "模范", "杰出", "十佳", "十大", "最佳", "金牌", "明星", "卓越", "标兵"}

// beforeTime says whether the text at atom j sets the clause before the subject came somewhere: 来宁乡前|在某院当过副院长.
func (c *clauseReader) beforeTime(j int) bool {
	text := strings.TrimSuffix(strings.TrimSuffix(c.norm(c.atoms[j].Span), "曾"), "在")
	return opening(text, []string{"来", "到", "调", "进", "转", "考", "入", "任现职", "退休", "履新"}) != "" && closing(text, []string{"前", "之前", "以前"}) != "" && runeCount(text) <= 10
}

// overCareer steps over further stations of a career behind atom k, each with its time: 接任某市长|、2012年转任某政协主席|的李文.
func (c *clauseReader) overCareer(k int) int {
	if k+1 < len(c.atoms) && c.atoms[k].kind == textAtom && spanOfYears(c.norm(c.atoms[k].Span)) {
		return k + 1 // 担任某院陪审员|十年|的李文
	}
	for k+3 < len(c.atoms) && c.atoms[k].kind == listAtom && c.atoms[k+1].kind == textAtom && isTime(c.norm(c.atoms[k+1].Span)) && c.atoms[k+2].kind == verbAtom && c.atoms[k+3].kind == postAtom {
		k += 4
	}
	for k+2 < len(c.atoms) && c.atoms[k].kind == listAtom && c.atoms[k+1].kind == verbAtom && c.atoms[k+1].class == dict.PostTake && c.atoms[k+2].kind == postAtom {
		k += 3 // 曾在某署担任检察官|、现任某分署检察官|的李文
	}
	return k
}

// enterKin keeps the topic when the name at atom k is that of the topic's kin, named behind a comma or with others: 李文生于某地,父亲|李武|是小贩。他….
func (c *clauseReader) enterKin(k int) {
	if c.main >= 0 || c.topic < 0 || c.article.names[c.topic].person == c.article.names[c.atoms[k].index].person || k < 2 {
		return
	}
	if a := c.atoms[k-1]; a.kind == textAtom && isKin(c.norm(a.Span)) && c.norm(a.Span) != "秘书" && c.atoms[k-2].kind == commaAtom {
		c.main = c.topic
	}
}

// leaveKin goes back to that topic at the end of the sentence, where the next one begins with a pronoun or a time.
func (c *clauseReader) leaveKin(stop atom) {
	if c.main < 0 || c.text[stop.Start] == ';' || c.text[stop.Start] == ':' {
		return
	}
	if kin := c.topic; kin >= 0 {
		before := c.text[:c.article.names[kin].Start]
		if next := c.text[stop.End:]; strings.HasPrefix(next, "她") && closing(before, []string{"妻子", "妻", "太太", "夫人"}) != "" || strings.HasPrefix(next, "他") && closing(before, []string{"丈夫", "夫婿"}) != "" {
			c.main = -1
			return // 妻子|王武|没有去。她是…
		}
	}
	c.topic, c.main = c.main, -1
}

// accompanies says whether the only person named in the sentence is one with whom the topic did something: ,与后来任庭长的|李文|同庭。
func (c *clauseReader) accompanies() bool {
	if c.topic < 0 || c.last < 1 || c.article.names[c.topic].person == c.article.names[c.sole].person {
		return false
	}
	j := c.last
	for j > 0 && c.atoms[j-1].kind != commaAtom && c.atoms[j-1].kind != stopAtom {
		j--
	}
	return j > 0 && c.atoms[j].kind == andAtom && c.atoms[j-1].kind == commaAtom
}

// atTrial are words behind the role that somebody has at a trial.
var atTrial = openers("出庭", "到庭", "出席", "参加", "参与", "发表", "依法", "支持", "宣读", "指控")

// readAs reads 作为某院主任,李文…: the posts belong to the name behind the comma or 的, 作为监誓人的特首李文, else to the topic.
func (c *clauseReader) readAs(k int) {
	if k+1 >= len(c.atoms) || c.atoms[k+1].kind != postAtom {
		return
	}
	_, end := c.postsFrom(k + 1)
	if end < len(c.atoms) && c.atoms[end].kind == textAtom && k > 0 && (c.atoms[k-1].kind == nameAtom || c.endsWith(k-1, "等") || c.endsWith(k-1, "等人")) && atTrial.opening(c.text[c.atoms[end].Start:]) != "" {
		c.readTake(k, c.postBehind(k), "current", "post.as")
		return
	}
	if end+2 < len(c.atoms) && c.atoms[end].kind == ofAtom && c.atoms[end+1].kind == postAtom && c.atoms[end+2].kind == nameAtom {
		end++
	}
	if end+1 < len(c.atoms) && (c.atoms[end].kind == commaAtom || c.atoms[end].kind == ofAtom || c.atoms[end].kind == postAtom) && c.atoms[end+1].kind == nameAtom {
		c.give(c.atoms[end+1].index, k+1, "current", "post.as")
	} else if end+1 < len(c.atoms) && c.atoms[end].kind == ofAtom && among("他她", firstRune(c.text[c.atoms[end].End:])) {
		c.give(cmp.Or(c.topic+1, c.latest+1)-1, k+1, "current", "post.as")
	} else if end < len(c.atoms) && (c.atoms[end].kind == commaAtom || c.atoms[end].kind == andAtom && c.near >= 0) {
		c.give(c.subjectBefore(k), k+1, "current", "post.as")
	}
}

// unnamedParties are words for those whom a trial or a case is about.
var unnamedParties = closers("被告人", "被告", "原告", "嫌疑人", "当事人", "被害人", "受害人", "上诉人", "申请人", "被执行人", "死者", "男子", "女子")

// ofUnnamed says whether the verb at atom k tells of a party that the sentence does not name, while it names somebody else before: 法官李文介绍,被告人|曾任
// 某厂厂长. What follows is about that party.
func (c *clauseReader) ofUnnamed(k int) bool {
	if k == 0 || c.atoms[k-1].kind != textAtom || c.last < 0 || c.last >= k-1 {
		return false
	}
	subject := c.norm(c.atoms[k-1].Span)
	subject = strings.TrimSuffix(subject, closing(subject, []string{"生前", "案发前", "案发时", "此前", "当时", "原"}))
	if unnamedParties.closing(subject) == "" || unnamedParties.closing(c.text[:c.atoms[c.last].Start]) != "" {
		return false
	}
	c.last, c.sole, c.topic = -1, -1, -1
	return true
}

// namesSelf gives the posts from atom p on, behind 我是 at atom k, to the name that the next clause says: 我|是|某院的一名法官,我叫|李文.
func (c *clauseReader) namesSelf(k, p int) bool {
	if p < 0 || !c.endsWith(k-1, "我") {
		return false
	}
	_, end := c.postsFrom(p)
	if end+2 >= len(c.atoms) || c.atoms[end].kind != commaAtom || !c.endsWith(end+1, "叫") || c.atoms[end+2].kind != nameAtom {
		return false
	}
	c.give(c.atoms[end+2].index, p, "current", "post.take")
	return true
}

// forOthers says whether the verb at atom k tells what somebody did for others: 为他人在职务晋升、当选政协委员等事项上谋取利益.
func (c *clauseReader) forOthers(k int) bool {
	for j := k - 1; j >= 0 && c.atoms[j].kind != commaAtom && c.atoms[j].kind != stopAtom; j-- {
		if w := c.text[c.atoms[j].Start:c.atoms[j].End]; c.atoms[j].kind == textAtom && (strings.Contains(w, "他人") || strings.Contains(w, "等人在") || strings.Contains(w, "个人在")) {
			return true
		}
	}
	return false
}
