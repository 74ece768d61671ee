package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Outlets and offices: what stands behind 来源, and the offices that sign or stand before their people's names.

// creditMedium reads an outlet or an office: up to a wide gap, a new label, a date or the end.
func (a *article) creditMedium(at, limit int) ([]creditHit, int) {
	end := at
	for end < limit {
		c, size := a.runeAt(end)
		if strings.ContainsRune(")】,;|丨▌。", c) || end == at && a.labelled(at, limit) || end > at && (a.pageLabel(end, limit) || a.roleColon(end, limit)) {
			break
		}
		if c == ' ' {
			next := a.skipBlanks(end, limit)
			if next-end > 1 || next >= limit || a.startsRole(next) || isDigit(a.text[next]) || a.labelled(next, limit) || strings.HasPrefix(a.text[next:limit], "-标准") {
				break // the buttons for the size of letters
			}
			end = next
			continue
		}
		end += size
	}
	s := a.trim(source.Span{Start: at, End: end})
	if text := a.norm(s); strings.HasPrefix(text, "《") && strings.HasSuffix(text, "》") {
		s = source.Span{Start: s.Start + len("《"), End: s.End - len("》")}
	}
	if n := runeCount(a.norm(s)); n < 2 || n > 30 {
		return nil, at
	}
	return []creditHit{{name: s, media: true}}, end
}

// pageLabel reports whether what a page says of an article begins right behind an outlet: 人民法院报 + 发布时间：, 法治网 + 20次阅读.
func (a *article) pageLabel(at, limit int) bool {
	rest := a.text[at:limit]
	if isDigit(rest[0]) {
		rest = strings.TrimLeft(rest, "0123456789")
		return strings.HasPrefix(rest, "次") || strings.HasPrefix(rest, "人阅") || strings.HasPrefix(rest, "-") || strings.HasPrefix(rest, "年")
	}
	for _, label := range [...]string{"发布时间", "发布日期", "时间", "日期", "浏览", "阅读", "点击", "字号"} {
		if tail, ok := strings.CutPrefix(rest, label); ok {
			return strings.HasPrefix(tail, ":") || strings.HasPrefix(tail, "量") || strings.HasPrefix(tail, "次数")
		}
	}
	return false
}

// roleColon reports whether a role with a colon and nothing behind it, or another role, begins at byte at: 信息来源:十里丰监狱|作者:.
func (a *article) roleColon(at, limit int) bool {
	role := a.roleTerm(at, limit)
	return role.End > role.Start && strings.HasPrefix(a.text[role.End:limit], ":")
}

// labelled reports whether a word with a colon begins at byte at: 浏览次数：.
func (a *article) labelled(at, limit int) bool {
	end := a.hanRun(at, limit)
	return end > at && end < limit && a.text[end] == ':' && end-at <= 5*len("一")
}

// closingOffice reads an office that signs an article on a line of its own: 本报评论部.
func (a *article) closingOffice(line source.Span) {
	text := a.norm(line)
	for _, tail := range []string{"评论部", "编辑部", "评论员", "研究室", "宣传处", "新闻办公室", "编者"} {
		if strings.HasSuffix(text, tail) && runeCount(text) <= 16 && a.hanRun(line.Start, line.End) == line.End {
			a.credits = append(a.credits, creditHit{role: "作者", name: line, rule: "credit.office", media: true})
		}
	}
}

// isOffice reports whether a credited name is an office or an outlet.
func (a *article) isOffice(s source.Span) bool {
	text := a.norm(s)
	if runeCount(text) < 4 {
		return false
	}
	for _, tail := range []string{"办公室", "法院", "检察院", "公安局", "司法局", "报", "网", "社", "台", "部", "处", "科", "室", "局", "中心", "委", "会", "公众号", "客户端", "庭", "办",
		"院", "队", "所", "站", "组", "大学", "公司", "集团", "政府", "频道", "工作室", "团队"} {
		if strings.HasSuffix(text, tail) {
			return true
		}
	}
	return false
}

// officeShort reports whether a short run names an office in front of authors: 市人大办, 县法院.
func (a *article) officeShort(s source.Span) bool {
	text := a.norm(s)
	for _, t := range a.termsAt(s.Start) {
		if t.Class == dict.HonorUnit && t.End == s.End {
			return true // 立案庭
		}
	}
	if a.named(s) {
		return false
	}
	for _, tail := range []string{"办", "院", "局", "庭", "委", "部", "报", "社"} {
		if strings.HasSuffix(text, tail) && runeCount(text) >= 3 {
			return true
		}
	}
	return false
}
