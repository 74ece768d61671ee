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
	{"考试委员", []string{"考试院"}}, {"监察委员", []string{"监察院"}},
}

// onlyBody returns the body of the article that alone has a post, in Hong Kong, Macau and Taiwan.
func (r *postReader) onlyBody(po *post) (office, bool) {
	if r.seats == nil {
		r.seats = map[string]int{}
		for i := range r.bodies {
			r.seats[r.norm(r.bodies[i].core)] = i + 1
		}
	}
	title := r.text[po.title.Start:po.title.End]
	if o, ok := r.ministryOf(po); ok {
		return o, true
	}
	for _, t := range onlyTitles {
		if !strings.HasSuffix(title, t.head) {
			continue
		}
		for _, name := range t.bodies {
			if i := r.seats[name]; i > 0 {
				return office{body: i - 1, core: true}, true
			}
		}
	}
	return none(), false
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
	if i := r.seats[name]; i > 0 {
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

// headTails lists the last characters of bodies whose head a noun without such a character in it is.
var headTails = [...]struct{ head, tails string }{
	{"主任", "会委室办心部"}, {"委员", "会委"}, {"书记", "委"}, {"主席", "会协"}, {"律师", "所"}, {"教授", "学院系所"}, {"副教授", "学院系所"}, {"研究员", "所院"}, {"副研究员", "所院"}, {"秘书长", "会委协院府"}, {"次长", "部"}, {"政务次长", "部"}, {"常务次长", "部"}, {"副主席", "会协"}, {"成员", "会组局"}, {"理事", "会"}, {"常委", "委局"}, {"组成人员", "会"}, {"委员长", "会"}, {"董事长", "司团"}, {"总经理", "司团"}, {"经理", "司"}, {"校长", "学校院"}, {"组长", "组"}, {"队长", "队"}, {"大队长", "队"}, {"支队长", "队"}, {"教导员", "队所"},
	{"理事长", "会"}, {"常务理事", "会"}, {"监事", "会"}, {"监事长", "会"}, {"主任委员", "会"}, {"总干事", "会"}, {"执行长", "会心"}, {"议长", "会"}, {"召集人", "会组团"}, {"系主任", "系"}, {"讲座教授", "学院系所"}, {"讲师", "学院系所"}, {"财务长", "会"}, {"执行秘书", "会"}, {"典狱长", "狱"}, {"常务委员", "会"},
}

// agrees says whether the name of a body ends as its head does: 局 + 局长, 公司 + 总经理.
func (r *postReader) agrees(body source.Span, head string) bool {
	tails := ""
	if head = strings.TrimPrefix(head, "助理"); strings.HasSuffix(head, "长") {
		tails = head[:sizeOf(head[0])]
	}
	for _, h := range headTails {
		if len(h.head) == len(head) && ends(h.head, head) {
			tails = h.tails
		}
	}
	if name := r.norm(body); strings.HasSuffix(name, "大会") && !strings.HasSuffix(name, "代表大会") {
		return false // 庆祝大会|秘书长
	}
	if head == "校长" && closing(r.norm(body), []string{"法院", "检察院", "中院", "高院", "医院"}) != "" {
		return false
	}
	last, size := r.runeBefore(body.End)
	return size > 0 && body.End > body.Start && strings.ContainsRune(tails, last)
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
