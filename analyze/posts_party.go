package analyze

import (
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// Parties: a judgment names those who speak for a company behind it, without the company.

// maxParty is how many bytes back the company of a party may stand.
const maxParty = 200 * len("原")

// partyOf returns the company that the post at atom k speaks for in the head of a judgment: 被告某公司。法定代表人|李文,该公司董事长。
func (r *postReader) partyOf(k int, po *post) (office, bool) {
	head := r.headText(po)
	if head != "法定代表人" && head != "负责人" || po.mods || po.dept.End > po.dept.Start || !r.opensAtom(k) {
		return none(), false
	}
	n := k + 1
	if r.isColon(n) {
		n++
	}
	if n >= len(r.atoms) || r.atoms[n].kind != nameAtom || n+1 < len(r.atoms) && !closesName(r.atoms[n+1].kind) {
		return none(), false
	}
	i := r.bodyBefore(po.Start)
	for ; i >= 0 && r.bodies[i].kind != companyBody; i-- {
		if po.Start-r.bodies[i].End > maxParty {
			return none(), false
		}
	}
	if i < 0 || po.Start-r.bodies[i].End > maxParty {
		return none(), false
	}
	o, whole := office{body: i}, r.bodies[i].Span
	for i > 0 && r.bodies[i-1].kind == companyBody && r.bodies[i-1].End == whole.Start {
		i--
		whole.Start = r.bodies[i].Start // 某保险公司|长沙分公司
	}
	return o, r.namesParty(whole)
}

// opensAtom says whether atom k begins a line, a sentence or a clause.
func (r *postReader) opensAtom(k int) bool {
	if k > 0 && r.atoms[k-1].kind == blankAtom {
		k--
	}
	return k == 0 || r.atoms[k-1].kind == stopAtom || r.atoms[k-1].kind == commaAtom
}

// closesName says whether an atom of a kind may stand behind a name that is said by itself.
func closesName(k atomKind) bool {
	return k == stopAtom || k == commaAtom || k == blankAtom || k == openAtom
}

// namesParty says whether a word for a side of a case stands right before a company, a remark in brackets apart: 被告|某公司, 上诉人(原审原告)某公司.
func (r *postReader) namesParty(company source.Span) bool {
	before := r.text[max(0, company.Start-24*len("原")):company.Start]
	before = strings.TrimRight(before, ": ")
	if strings.HasSuffix(before, ")") {
		if i := strings.LastIndexByte(before, '('); i >= 0 {
			before = before[:i]
		}
	}
	return closing(before, []string{"原告", "被告", "上诉人", "申请人", "被执行人", "申请执行人", "第三人", "原告人", "被告人", "被告单位", "债务人", "债权人"}) != ""
}
