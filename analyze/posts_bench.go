package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Judges of a bench sit at the court that decided, as the text tells: 某院维持中级法院所判的刑期。合议庭由审判长李文….

// benchOf returns the tribunal or court division of the post before the one at atom k, where judges and clerks stand in a row behind its
// head: 少年法庭副庭长李文,|法官|王武、|书记员|赵六.
func (r *postReader) benchOf(k int, po *post) (office, bool) {
	switch r.headText(po) {
	case "法官", "员额法官", "法官助理", "书记员", "审判员", "书记官", "院长":
	default:
		if benches.closing(r.headText(po)) != "" {
			if o, ok := r.benchRow(k, po); ok {
				return o, true
			}
			return r.decided(po)
		}
		return none(), false
	}
	if po.dept.End > po.dept.Start || k < 3 {
		return none(), false
	}
	j := k - 1
	if kind := r.atoms[j].kind; kind != listAtom && kind != commaAtom && kind != andAtom {
		return none(), false
	}
	for j--; j > 0 && (r.atoms[j].kind == nameAtom || r.atoms[j].kind == listAtom); j-- {
	}
	if r.atoms[j].kind != postAtom || r.atoms[j+1].kind != nameAtom {
		return none(), false
	}
	before := &r.posts[r.atoms[j].index]
	if r.headText(po) == "院长" && !before.bench {
		return none(), false
	}
	if o := before.org; (before.bench || strings.HasSuffix(r.headText(before), "庭长")) && o.body >= 0 && r.bodies[o.body].kind == courtBody {
		po.bench = true
		return o, true
	}
	return none(), false
}

// benches are posts that judges have on a bench alone.
var benches = closers("审判长", "陪席法官", "受命法官", "裁判书制作法官", "助审法官", "参审员")

// benchRow returns the court of the judge of a bench that stands in the row before the one at atom k: 职务法庭审判长李文、|陪席法官|王武、赵六及|参审员|周洋.
func (r *postReader) benchRow(k int, po *post) (office, bool) {
	j := k - 1
	if po.dept.End > po.dept.Start || j < 2 || r.atoms[j].kind != listAtom && r.atoms[j].kind != andAtom {
		return none(), false
	}
	for j--; j > 0 && (r.atoms[j].kind == nameAtom || r.atoms[j].kind == listAtom); j-- {
	}
	if r.atoms[j].kind != postAtom || r.atoms[j+1].kind != nameAtom {
		return none(), false
	}
	before := &r.posts[r.atoms[j].index]
	if benches.closing(r.headText(before)) == "" || before.org.empty() {
		return none(), false
	}
	po.bench, po.from = true, r.atoms[j].index+1
	return before.org, true
}

// benchOfInstance are the words before a judge of a bench in Taiwan that tell in which instance it sat, with how the names of such courts end.
var benchOfInstance = [...]struct {
	word   string
	courts []string
}{
	{"更一审", []string{"高等法院", "高院", "高分院", "分院"}}, {"更二审", []string{"高等法院", "高院", "高分院", "分院"}}, {"更三审", []string{"高等法院", "高院", "高分院", "分院"}},
	{"二审", []string{"高等法院", "高院", "高分院", "分院"}}, {"一审", []string{"地方法院", "地院", "简易庭"}},
}

// ofInstance returns the last court named of the instance that stands before a post in Taiwan: 更二审|审判长李文.
func (r *postReader) ofInstance(po *post) (office, bool) {
	if r.jurisdiction != dict.Taiwan {
		return none(), false
	}
	before := strings.TrimSuffix(r.text[:po.Start], "由")
	for _, x := range benchOfInstance {
		if !strings.HasSuffix(before, x.word) {
			continue
		}
		for i, n := r.bodyBefore(po.Start), 0; i >= 0 && n < maxCourts; i, n = i-1, n+1 {
			if r.bodies[i].kind == courtBody && closing(r.norm(r.bodies[i].core), x.courts) != "" {
				po.bench = true
				return office{body: i}, true
			}
		}
		break
	}
	return none(), false
}

// decided returns the last court of the line that decided something before a post of its bench.
func (r *postReader) decided(po *post) (office, bool) {
	if po.dept.End > po.dept.Start {
		return none(), false
	}
	if o, ok := r.ofInstance(po); ok {
		return o, true
	}
	for i, n := r.bodyBefore(po.Start), 0; i >= 0 && n < maxBodies && r.bodies[i].Start >= r.line.Start; i, n = i-1, n+1 {
		if b := r.bodies[i]; b.kind == courtBody && r.decides(b.Span) {
			po.bench = true
			return office{body: i}, true
		}
	}
	return none(), false
}

// reviewed are words before a court whose decision another one looks at, and behind one that does not decide.
var (
	reviewed = closers("维持", "撤销", "驳回", "废弃", "发回", "向", "对", "由", "就", "不服", "经")
	passes   = openers("发回", "撤销", "废弃", "所", "的", "声请", "提", "移审")
	deciding = openers("判", "裁定", "裁决", "宣判", "宣示", "改判", "驳回", "审结", "审理", "开庭")
)

// maxDecides is how many bytes behind a court the word may stand that tells of its decision.
const maxDecides = 14 * len("判")

// appealedTo says whether a court is the one to which a case goes on, so that its bench is told of next: 上诉至|某院|,审判长…; 向|某院|申请上诉许可,遭法官….
func (r *postReader) appealedTo(court source.Span) bool {
	if closing(r.text[:court.Start], []string{"上诉至", "上诉到", "上诉于", "抗告至"}) != "" {
		return true
	}
	return strings.HasSuffix(r.text[:court.Start], "向") && opening(r.text[court.End:], []string{"上诉", "提出上诉", "提起上诉", "申请上诉", "抗告", "提起抗告", "提出抗告"}) != ""
}

// decides says whether the words around a court tell that it decided: 某院|昨日裁定…, not 维持|某院|所判, 某院|发回.
func (r *postReader) decides(court source.Span) bool {
	if r.appealedTo(court) {
		return true
	}
	if reviewed.closing(r.text[:court.Start]) != "" {
		return false
	}
	near := cutAt(r.text[court.End:], maxDecides)
	for i, c := range near {
		switch rest := near[i:]; {
		case strings.ContainsRune(",。;、", c), passes.opening(rest) != "":
			return false
		case deciding.opening(rest) != "":
			return opening(rest, []string{"判决", "判例"}) == ""
		}
	}
	return false
}
