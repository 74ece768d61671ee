package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// firmTails are the trades that end the short name of a firm: 天地|地产, 银河|娱乐.
var firmTails = closers("地产", "置业", "娱乐", "实业", "国际", "控股", "电讯", "科技", "航空", "石油", "证券", "药业", "能源", "资本", "金融", "传媒", "影业", "百货", "超市", "物流", "电力", "电视", "保险", "建设", "企业", "制造", "工业", "商业", "投资", "珠宝", "饮食", "酒店", "出版", "广告", "影视", "软件", "汽车", "股份", "兆业", "电子", "通讯", "商行", "洋行", "船务", "海运", "木业", "林业", "农业", "牧业", "渔业", "矿业", "茶业", "纸业", "酒业", "糖业", "盐业", "种业", "乳业", "食品", "化工", "钢铁", "纺织", "服饰", "服装", "家居", "家具", "陶瓷", "电器", "机械", "机电", "光电", "重工", "环保", "生物", "医药", "制药", "包装", "塑业", "铝业", "铜业", "照明", "物业", "旅业", "营造", "营建", "建筑", "生技", "生医", "金控", "投顾", "工程行", "企业社", "商社", "药厂", "饭店", "影城", "戏院", "书店", "诊所", "药局", "人寿", "产险", "建材", "客运", "货运", "文旅", "餐饮", "园林", "材料", "寿险", "财险", "保经", "保代", "投信", "租赁", "半导体", "电信", "快递", "航运", "网络", "游戏", "商城", "药房")

// endsFirm says whether the short name of a firm ends at byte i, with a word of its own before the trade.
func (r *postReader) endsFirm(i int) bool {
	w := firmTails.closing(r.text[:i])
	if w == "" {
		return false
	}
	c, _ := r.runeBefore(i - len(w))
	return isHan(c) && !strings.ContainsRune(joints, c)
}

// firmPosts are posts that firms have, and hardly anybody else.
var firmPosts = closers("总经理", "行政总裁", "总裁", "董事长", "执行董事", "首席执行官", "营运长", "财务长", "技术长", "法务长", "营运总监", "财务总监", "副总", "协理", "副理", "襄理")

// firmRanks are heads to whose titles 资深 before them belongs.
var firmRanks = closers("经理", "副总", "协理", "襄理", "副理", "总监", "副总裁", "工程师", "研究员", "分析师", "设计师", "专员", "顾问", "合伙人")

// maxBrand is how many characters the short name of a firm has at most that nothing but the post behind it gives away.
const maxBrand = 4

// brandOf gives a post in a firm the short name of the firm that is all that stands before it in the clause or the item: 海山|行政总裁.
func (r *postReader) brandOf(po *post, from int) bool {
	whole := from
	from = r.overAnd(from, po.Start)
	brand := source.Span{Start: from, End: po.Start}
	n := runeCount(r.norm(brand))
	if po.own || po.dept.End > po.dept.Start || n < 2 || n > maxBrand || firmPosts.closing(r.headText(po)) == "" || r.textStart(po.Start) != whole || r.skipWords(from, po.Start) > from {
		return false
	}
	if strings.ContainsAny(r.norm(brand), joints+enders+"该本各原任新副和与及某") || !allHan(r.norm(brand)) {
		return false
	}
	if w, known := dict.Word(r.norm(brand)); known && w.Tag != dict.TagOrganisation && w.Tag != dict.TagPlace && w.Freq >= rareWord {
		return false
	}
	po.org, po.own, po.Start = office{body: -1, text: brand}, true, brand.Start
	return true
}

// bareTail says whether a text is only the word that ends the name of a body, so that 和 before it is part of the name: 信和|集团.
func bareTail(s string) bool {
	switch s {
	case "集团", "公司", "有限公司", "银行", "律师行", "基金会", "地产", "置业", "控股", "实业":
		return true
	}
	return false
}

// overDistrict steps back over the district or trade that a legislator sits for, before the post at atom at: 全国人大常委、某会九龙中|议员李文;
// 某会副会长兼教育界|议员李文.
func (r *postReader) overDistrict(j, at int) int {
	if !strings.HasSuffix(r.headText(&r.posts[r.atoms[at].index]), "议员") {
		return r.overKind(j, at)
	}
	k := j
	for k > 0 && (r.atoms[k].kind == textAtom || r.atoms[k].kind == bodyAtom) && r.atoms[at].Start-r.atoms[k].Start <= maxDistrict {
		k--
	}
	if k < j && k > 0 && r.atoms[k-1].kind == postAtom && (r.atoms[k].kind == listAtom || strings.Contains("兼暨", r.text[r.atoms[k].Start:r.atoms[k].End])) {
		return k
	}
	return j
}

// overKind steps back over words that say what sort of body the post at atom at belongs to, behind a post at the start of a clause:
// 某会主席、网媒|某报主任李文.
func (r *postReader) overKind(j, at int) int {
	po := &r.posts[r.atoms[at].index]
	if j < 2 || !po.own || r.atoms[j].kind != textAtom && r.atoms[j].kind != quoteAtom {
		return j
	}
	for j > 1 && r.atoms[at].Start-r.atoms[j].Start <= maxDistrict && (r.atoms[j].kind == textAtom || r.atoms[j].kind == quoteAtom || r.atoms[j].kind == blankAtom) {
		j--
	}
	if r.atoms[j].kind == listAtom && r.atoms[j-1].kind == postAtom && (r.posts[r.atoms[j-1].index].own || r.posts[r.atoms[j-1].index].head.flags&aloneTerm != 0) && (j == 1 || r.atoms[j-2].kind == stopAtom || r.atoms[j-2].kind == commaAtom) {
		return j
	}
	return at - 1
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
	if !among("会司团行校院局厅站", lastRune(word)) || runeCount(word) > 3 {
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

// unionOf gives a post in a union the union, where what stands before it says of which trade: 建造业|总工会|理事长. A union inside a
// body stays in the title: 某院|工会主席.
func (r *postReader) unionOf(po *post, from int) bool {
	union := opening(r.text[po.title.Start:po.title.End], []string{"总工会", "工会"})
	if union == "" || po.own || po.title.Start != po.Start {
		return false
	}
	if n := len(r.atoms); from == po.Start && n > 0 && r.atoms[n-1].kind == postAtom && r.atoms[n-1].End == from {
		from = r.atoms[n-1].Start // 教师|工会
	}
	start := r.textBack(from, po.Start)
	if i := strings.LastIndexAny(r.text[start:po.Start], "和与及前原"); i >= 0 {
		_, size := r.runeAt(start + i)
		start += i + size
	}
	if start = r.skipWords(start, po.Start); runeCount(r.text[start:po.Start]) < 2 {
		return false
	}
	po.title.Start += len(union)
	po.org = office{body: -1, text: source.Span{Start: start, End: po.title.Start}}
	po.Start, po.own, po.inner = start, true, false
	return true
}

// boards are bodies within an association, a word that any association has.
var boards = [...]string{"理事会", "监事会", "理监事会", "会员大会"}

// boardOf gives a post of such a board that stands without its association the last one that the line names: 某市律师公会理事长李文、|监事会|召集人王武.
func (r *postReader) boardOf(po *post) {
	board := r.words(po.org)
	if !slices.Contains(boards[:], r.norm(board)) {
		return
	}
	for i, n := r.bodyBefore(po.Start), 0; i >= 0 && n < maxBodies && r.bodies[i].Start >= r.line.Start; i, n = i-1, n+1 {
		core := r.bodies[i].core
		core.End -= len(closing(r.norm(core), boards[:]))
		if closing(r.norm(core), []string{"公会", "协会", "学会", "联合会", "联谊会", "协进会"}) != "" {
			po.org = office{body: -1, text: core, dept: board}
			return
		}
	}
}

// overAnd steps over the joint between the item of a list before byte from and the body that begins behind it, 李文,|以及|某某发展主席; from for none.
func (r *postReader) overAnd(from, limit int) int {
	lead := opening(r.text[from:limit], []string{"以及", "及", "和", "与"})
	if lead == "" || !r.nameEnds(from) && closing(r.text[:from], []string{",", "、", ")"}) == "" {
		return from
	}
	return from + len(lead)
}

// staff are posts of those who serve a body that only a row names.
var staff = openers("秘书", "干事", "文员", "办事员", "课员", "科员", "技士", "技佐", "佐理员", "助理员", "设计师", "分析师", "管理师", "调解委员", "常任秘书长", "助理秘书长", "首席助理秘书长", "政治助理")

// staffOf gives such a post the body of the post that its row begins with: 某调解委员会主席李文、|秘书|王武, 行政会议召集人李文、|非官守成员|王武.
func (r *postReader) staffOf(k int, po *post) (office, bool) {
	head := r.headText(po)
	if staff.opening(head) != head && !(head == "成员" && po.mods) || po.dept.End > po.dept.Start || po.own || k < 3 || r.atoms[k-1].kind != listAtom && r.atoms[k-1].kind != andAtom || r.atoms[k-2].kind != nameAtom || r.atoms[k-3].kind != postAtom {
		return none(), false
	}
	before := &r.posts[r.atoms[k-3].index]
	if before.org.empty() || head == "调解委员" && !strings.HasSuffix(r.norm(r.words(before.org)), head+"会") {
		return none(), false
	}
	po.own = true
	return before.org, true
}

// rowOffice returns the body of the post before the one at atom k, where both lead and their holders stand in a row: 某同盟秘书长李文、前主席|王武.
func (r *postReader) rowOffice(k int, po *post) (office, bool) {
	if k < 3 || r.atoms[k-1].kind != listAtom && r.atoms[k-1].kind != andAtom && r.atoms[k-1].kind != commaAtom || r.atoms[k-2].kind != nameAtom || r.atoms[k-3].kind != postAtom {
		return office{}, false
	}
	before := &r.posts[r.atoms[k-3].index]
	if b := before.org.body; r.atoms[k-1].kind == commaAtom {
		return before.org, b >= 0 && r.bodies[b].kind == companyBody && r.leads(po) && po.dept.End <= po.dept.Start // 某公司总经理李文,财务总监|王武
	}
	if i := strings.Index(r.norm(r.words(before.org)), "大学"); i > 0 && closing(r.headText(po), []string{"校长", "校监"}) != "" {
		start := r.words(before.org).Start
		return office{body: -1, text: source.Span{Start: start, End: start + i + len("大学")}}, true // 某大学校董会主席李文、校长|王武
	}
	if h := r.headText(po); !before.org.empty() && po.dept.End <= po.dept.Start && (h == "书记官长" || h == "检察事务官" || h == "法警长" || h == "观护人" || strings.HasSuffix(h, "行政执行官") || strings.HasPrefix(r.text[po.title.Start:], "执行书记官")) {
		return before.org, true // 某署检察长李文、书记官长|王武
	}
	if h := r.headText(po); before.org.body >= 0 && po.dept.End <= po.dept.Start && (h == "主任秘书" || h == "主秘") {
		return office{body: before.org.body, core: true}, true // 某警察局副局长李文、主任秘书|王武
	}
	if !before.org.empty() && po.dept.End <= po.dept.Start && !po.mods && r.underHead(before, po) {
		return before.org, true // 某署副署长李文、组长|王武
	}
	if before.org.empty() || before.dept.End > before.dept.Start || po.dept.End > po.dept.Start || !r.leads(po) || !r.leads(before) {
		return office{}, false
	}
	if r.headText(before) == "主席" && strings.HasSuffix(r.headText(po), "总裁") && r.agrees(r.words(before.org), "局长") {
		return before.org, true // 贸发局主席李文及|总裁|王武
	}
	if b := before.org.body; b >= 0 {
		return before.org, r.bodies[b].kind == justiceBody && closing(r.norm(r.bodies[b].core), []string{"协", "会"}) != "" || r.bodies[b].kind == otherBody || r.bodies[b].kind == companyBody || r.bodies[b].kind == partyBody
	}
	return before.org, r.placeEnd(before.org.text.Start, before.org.text.End) < before.org.text.End
}

// underHead says whether a post is one of those who work under the one before it: 处长 …|科长.
func (r *postReader) underHead(before, po *post) bool {
	switch r.headText(po) {
	case "组长", "科长", "股长", "处长", "专员", "专门委员", "秘书", "科员", "干事":
	default:
		return false
	}
	return closing(r.headText(before), []string{"署长", "厅长", "司长", "局长", "处长", "主任", "视察", "参事", "技正"}) != "" && r.headText(before) != r.headText(po)
}

// rowDepartment returns the body of the post before the one at atom k, where both are of departments in it that any body can have and
// their holders stand in a row: 某公司法务部主任李文、|营销部|经理王武.
func (r *postReader) rowDepartment(k int, po *post) (office, bool) {
	if po.dept.End <= po.dept.Start || departmentKind(r.norm(po.dept)) != "" || k < 3 || !r.isRow(k) {
		return none(), false
	}
	before := &r.posts[r.atoms[k-3].index]
	if before.org.body < 0 || before.dept.End <= before.dept.Start || len(kindsOf(before.head.kind)) > 0 {
		return none(), false
	}
	switch r.bodies[before.org.body].kind {
	case companyBody, schoolBody, otherBody, governmentBody:
		return office{body: before.org.body, core: true, dept: po.dept}, true
	}
	return none(), false
}

// leads says whether a post is one that parties, unions, firms and papers have, one holder at a time: 主席, 总干事, 社长.
func (r *postReader) leads(po *post) bool {
	if po.head.flags&oneTerm == 0 || po.head.kind == "place" {
		return false
	}
	return closing(r.headText(po), []string{"主席", "秘书长", "总干事", "会长", "理事长", "召集人", "发言人", "党魁", "总编辑", "社长", "总裁", "创办人", "总经理", "监事长", "干事长", "董事长", "执行长", "总监", "首席执行官", "会务顾问"}) != ""
}

// districtOf gives a member of a district's council the district, which shares its last character with the title: 屯门|区议员 → 屯门区, 区议员.
func (r *postReader) districtOf(po *post) {
	if po.own || r.text[po.title.Start:po.title.End] != "区议员" || po.Start != po.title.Start {
		return
	}
	for n, at := 0, po.Start; n < 4; n++ {
		_, size := r.runeBefore(at)
		at -= size
		if n == 0 || r.placeEnd(at, po.Start) != po.Start {
			continue
		}
		district := source.Span{Start: at, End: po.Start}
		if !strings.HasSuffix(r.norm(district), "区") {
			district.End += len("区")
		}
		po.org, po.own, po.status = office{body: -1, text: district}, true, r.statusBefore(at) // the longest, 中西区
	}
	if po.own {
		po.Start = po.org.text.Start
	}
}

// foundedBy says whether a body at byte i bears the name of a person that ends at byte end: 李文|律师行.
func (r *postReader) foundedBy(i, end int) bool {
	if r.nextBody >= len(r.bodies) || r.bodies[r.nextBody].Start != i || r.bodies[r.nextBody].End <= end {
		return false
	}
	return opening(r.text[end:], []string{"律师行", "律师事务所", "律所", "会计师事务所", "基金会", "纪念馆", "学术馆", "美术馆", "艺术馆", "文学馆", "博物馆", "图书馆", "研究会", "研究院", "研究中心", "审判方式"}) != ""
}

// maxFirm is how many atoms back the firm of a lawyer may stand in the clause.
const maxFirm = 8

// firmBefore returns the firm that the clause before atom k says sends the lawyer: 某律师事务所指派|李文|律师.
func (r *postReader) firmBefore(k int) office {
	if k >= 3 && r.isRow(k) {
		if o := r.posts[r.atoms[k-3].index].org; !o.empty() && r.agrees(r.words(o), "律师") {
			return o // 某律师事务所主任李文、|律师|王武
		}
	}
	sends := false
	for j := k - 1; j >= 0 && j >= k-maxFirm; j-- {
		switch a := r.atoms[j]; a.kind {
		case textAtom, verbAtom:
			sends = sends || opening(r.norm(a.Span), []string{"派", "指派", "委派", "选派", "安排", "指定", "派出"}) != ""
		case bodyAtom:
			if sends && r.agrees(r.bodies[a.index].core, "律师") {
				return office{body: a.index, core: true}
			}
			return none()
		case commaAtom, stopAtom:
			return none()
		}
	}
	return none()
}

// readCounsel joins the lawyers of a list that ends with the name at atom k to the firm behind it: 辩护人李文、王武,海山律师事务所律师.
func (r *postReader) readCounsel(k int) bool {
	if k < 2 || k+2 >= len(r.atoms) || r.atoms[k-1].kind != listAtom || r.atoms[k+1].kind != commaAtom || r.atoms[k+2].kind != postAtom {
		return false
	}
	po := r.atoms[k+2].index
	if p := &r.posts[po]; p.claimed || !p.own || !strings.HasSuffix(r.headText(p), "律师") {
		return false
	}
	names := []int{k}
	for j := k - 2; j >= 0 && r.atoms[j].kind == nameAtom; j -= 2 {
		names = append(names, j)
		if j == 0 || r.atoms[j-1].kind != listAtom {
			break
		}
	}
	if len(names) < 2 {
		return false
	}
	for _, j := range names {
		r.hold(r.atoms[j].index, po, "current", "post.apposition")
	}
	return true
}

// brandBehind gives a post the name in quotation marks behind a word for firms of a trade: 工程顾问公司|“某某行”|董事.
func (r *postReader) brandBehind(po *post, hit bodyHit) {
	if hit.kind != companyBody || r.placeEnd(hit.Start, hit.End) > 0 {
		return
	}
	inner, ok := strings.CutPrefix(r.text[hit.End:min(len(r.text), hit.End+maxQuoted)], "“")
	if n := strings.Index(inner, "”"); ok && n >= 2*len("行") && allHan(inner[:n]) {
		start := hit.End + len("“")
		po.org = office{body: -1, text: source.Span{Start: start, End: start + n}}
	}
}
