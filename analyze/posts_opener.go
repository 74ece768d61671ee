package analyze

import "strings"

// A sentence that a body opens speaks of its people where their posts stand without it: 娄底市妇联召开会议，主席李明主持。

// maxOpener is how many atoms back the body can stand.
const maxOpener = 12

// openerTails are the ends of the bodies that have a post of their own beside those that agree with its head.
func openerTails(head string) []string {
	switch head {
	case "律师":
		return []string{"律师事务所", "律所"}
	case "主席":
		return []string{"妇联", "工会", "总工会", "文联", "作协", "残联", "科协", "侨联", "协会", "联合会", "商会", "公会", "学会", "律协"}
	case "会长", "秘书长", "理事长", "监事长", "理事", "常务理事":
		return []string{"协会", "学会", "商会", "公会", "联合会", "基金会", "研究会", "促进会", "律协"}
	case "主任":
		return []string{"中心", "办公室", "委员会", "居委会", "村委会", "调委会", "工作室", "律师事务所", "律所"}
	case "书记", "党支部书记", "支部书记", "党委书记", "党总支书记", "第一书记":
		return []string{"社区", "村"}
	case "站长", "校长", "医生", "护士长", "教授", "副教授", "讲师", "教师", "老师":
		return []string{"站", "中学", "小学", "学校", "大学", "学院", "医院", "卫生院"}
	case "董事长", "总经理", "经理", "法务", "总裁", "董事":
		return []string{"公司", "集团", "企业"}
	}
	return nil
}

// openerOf returns the body that the sentence of the post at atom k names before it, or the sentence before where the post opens its own, if it is one that
// has such a post and no other body stands between.
func (r *postReader) openerOf(k int, po *post) (office, bool) {
	tails := openerTails(r.headText(po))
	if tails == nil || po.dept.End > po.dept.Start || k == 0 || r.atoms[k-1].kind == textAtom && !strings.HasSuffix(r.text[:r.atoms[k-1].End], "由") {
		return none(), false // 某律师事务所驳斥|律师李明
	}
	for j := k - 1; j >= 0 && j >= k-maxOpener; j-- {
		switch a := r.atoms[j]; a.kind {
		case bodyAtom:
			if closing(r.norm(r.bodies[a.index].core), tails) == "" || r.bodies[a.index].kind == courtBody {
				return none(), false
			}
			return office{body: a.index, core: true}, true
		case postAtom:
			return none(), false
		case stopAtom:
			if j != k-1 {
				return none(), false
			}
		}
	}
	return none(), false
}
