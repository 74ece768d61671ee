package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Posts that only one body has: an article that names the body need not say it with the post.

// onlyTitles are such posts, with what the name of the body ends with.
var onlyTitles = [...]struct {
	head   string
	bodies []string
}{
	{"刑事检控专员", []string{"律政司"}}, {"法律草拟专员", []string{"律政司"}}, {"民事法律专员", []string{"律政司"}}, {"国际法律专员", []string{"律政司"}},
	{"法律政策专员", []string{"律政司"}}, {"律政专员", []string{"律政司"}}, {"检控官", []string{"律政司"}}, {"政府律师", []string{"律政司"}}, {"检控主任", []string{"律政司"}},
	{"政务长", []string{"司法机构"}}, {"执达主任", []string{"执达主任办事处", "司法机构"}}, {"司法书记", []string{"司法机构"}},
	{"廉政专员", []string{"廉政公署", "廉署"}}, {"申诉专员", []string{"申诉专员公署"}}, {"私隐专员", []string{"私隐专员公署"}},
	{"审计长", []string{"审计署"}}, {"关长", []string{"海关"}}, {"关务监督", []string{"海关"}}, {"关务总长", []string{"海关"}},
	{"惩教主任", []string{"惩教署"}}, {"惩教助理", []string{"惩教署"}}, {"入境事务助理员", []string{"入境事务处", "入境处"}}, {"消防队目", []string{"消防处"}}, {"消防总队目", []string{"消防处"}}, {"消防员", []string{"消防处"}}, {"入境事务主任", []string{"入境事务处", "入境处"}},
	{"消防区长", []string{"消防处"}}, {"消防队长", []string{"消防处"}}, {"法律援助律师", []string{"法律援助署", "法援署"}}, {"警务总长", []string{"治安警察局"}},
	{"调查主任", []string{"廉政公署", "廉署"}}, {"关员", []string{"海关"}}, {"贸易管制主任", []string{"海关"}}, {"律政书记", []string{"法律援助署", "法援署", "律政司"}},
	{"考试委员", []string{"考试院"}}, {"监察委员", []string{"监察院"}}, {"大法官", []string{"司法院"}},
}

// onlyTails are the last two characters of those posts.
var onlyTails = closers("专员", "控官", "律师", "主任", "务长", "书记", "计长", "关长", "监督", "总长", "助理", "理员", "队目", "防员", "区长", "队长", "关员", "委员", "法官")

// onlyBody returns the body of the article that alone has a post, in Hong Kong, Macau and Taiwan.
func (r *postReader) onlyBody(po *post) (office, bool) {
	title := r.text[po.title.Start:po.title.End]
	if o, ok := r.ministryOf(po); ok {
		return o, true
	}
	if o, ok := r.onlyCourt(po); ok {
		return o, true
	}
	if onlyTails.closing(title) == "" {
		return none(), false
	}
	for _, t := range onlyTitles {
		if !strings.HasSuffix(title, t.head) {
			continue
		}
		for _, name := range t.bodies {
			if i := r.seatOf(name); i > 0 {
				return office{body: i - 1, core: true}, true
			}
		}
	}
	return none(), false
}

// onlyCourt returns the court of Hong Kong that alone has a post: the Court of Appeal for 副庭长, the one of final appeal for 首席法官 unless the text gave
// that to another one.
func (r *postReader) onlyCourt(po *post) (office, bool) {
	if r.jurisdiction != dict.HongKong || po.dept.End > po.dept.Start {
		return none(), false
	}
	var names []string
	switch r.text[po.title.Start:po.title.End] {
	case "副庭长":
		names = []string{"上诉庭", "上诉法庭"}
	case "首席法官":
		if o, ok := r.headOffice("首席法官", 0); ok {
			return o, true
		}
		names = []string{"终院", "终审法院"}
	default:
		return none(), false
	}
	for i, n := r.bodyBefore(po.Start), 0; i >= 0 && n < 4*maxCourts; i, n = i-1, n+1 {
		if closing(r.norm(r.bodies[i].core), names) != "" {
			return office{body: i, core: true}, true
		}
	}
	return none(), false
}

// seatOf returns 1 + the index of the last body with a name, 0 for none.
func (r *postReader) seatOf(name string) int {
	if r.seats == nil {
		r.seats = map[string]int{}
		for i := range r.bodies {
			r.seats[r.norm(r.bodies[i].core)] = i + 1
		}
	}
	return r.seats[name]
}

// ministryOf returns the ministry or the Judicial Yuan of Taiwan whose department a post leads: 检察司|司长, 刑事厅|厅长.
func (r *postReader) ministryOf(po *post) (office, bool) {
	if r.jurisdiction != dict.Taiwan || po.dept.End <= po.dept.Start {
		return none(), false
	}
	name := ""
	switch dept := r.norm(po.dept); {
	case strings.HasSuffix(dept, "司"):
		name = "法务部"
	case strings.HasSuffix(dept, "厅"):
		name = "司法院"
	}
	if i := r.seatOf(name); i > 0 {
		return office{body: i - 1, core: true, dept: po.dept}, true
	}
	return none(), false
}

// ministryOfBoard returns the ministry that the name of one of its boards begins with, for its minister: 法务部|检察官人事审议委员会 … |部长.
func (r *postReader) ministryOfBoard(b bodyHit, head string) (office, bool) {
	if head != "部长" && !strings.HasSuffix(head, "次长") {
		return office{}, false
	}
	name := r.norm(b.core)
	i := strings.Index(name, "部")
	if i < 2*len("法") || i > 5*len("法") || i+len("部") == len(name) || b.kind == partyBody || b.kind == courtBody {
		return office{}, false
	}
	return office{body: -1, text: source.Span{Start: b.core.Start, End: b.core.Start + i + len("部")}}, true
}

// headTails returns the last characters of bodies whose head a noun without such a character in it is, "" for none.
func headTails(head string) string {
	switch head {
	case "主任":
		return "会委室办心部"
	case "委员":
		return "会委"
	case "书记":
		return "委"
	case "主席", "副主席":
		return "会协"
	case "律师":
		return "所"
	case "教授", "副教授", "讲座教授", "讲师":
		return "学院系所"
	case "研究员", "副研究员":
		return "所院"
	case "秘书长":
		return "会委协院府"
	case "次长", "政务次长", "常务次长":
		return "部"
	case "成员":
		return "会组局"
	case "理事", "组成人员", "委员长", "理事长", "常务理事", "监事", "监事长", "主任委员", "总干事", "议长", "财务长", "执行秘书", "常务委员", "召委", "召集委员":
		return "会"
	case "常委":
		return "委局"
	case "董事长", "总经理":
		return "司团"
	case "经理":
		return "司"
	case "校长":
		return "学校院"
	case "组长":
		return "组"
	case "队长", "大队长", "支队长":
		return "队"
	case "教导员":
		return "队所"
	case "执行长":
		return "会心"
	case "召集人":
		return "会组团"
	case "系主任":
		return "系"
	case "典狱长":
		return "狱"
	}
	return ""
}

// agrees says whether the name of a body ends as its head does: 局 + 局长, 公司 + 总经理.
func (r *postReader) agrees(body source.Span, head string) bool {
	tails := ""
	if head = strings.TrimPrefix(head, "助理"); strings.HasSuffix(head, "长") {
		tails = head[:sizeOf(head[0])]
	}
	if own := headTails(head); own != "" {
		tails = own
	}
	if name := r.norm(body); strings.HasSuffix(name, "大会") && !strings.HasSuffix(name, "代表大会") {
		return false // 庆祝大会|秘书长
	}
	if head == "校长" && closing(r.norm(body), []string{"法院", "检察院", "中院", "高院", "医院"}) != "" {
		return false
	}
	last, size := r.runeBefore(body.End)
	return size > 0 && body.End > body.Start && among(tails, last)
}

// bodyWithin gives a post that has its body in the title the body of the article whose name ends so: 副|警务处|长, 助理|司法部|长.
func (r *postReader) bodyWithin(po *post) {
	if !po.org.empty() {
		return
	}
	title := r.text[po.title.Start:po.title.End]
	name := strings.TrimSuffix(title[len(opening(title, []string{"副", "助理"})):], "长")
	if len(name) < 3*len("部") || len(name)+len("副长") > len(title) {
		return
	}
	for i, n := r.bodyBefore(po.Start), 0; i >= 0 && n < maxBodies; i, n = i-1, n+1 {
		if strings.HasSuffix(r.norm(r.bodies[i].core), name) {
			po.org = office{body: i, core: true}
			return
		}
	}
}
