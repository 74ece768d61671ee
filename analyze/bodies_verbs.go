package analyze

import "strings"

// What news says of a body right before its name is no part of the name: 通缉|某某社社长, 报道引述|某某会主席.

// newsWords are such words, of reports on courts, politics and awards.
var newsWords = []string{
	"通缉", "引述", "引用", "拘捕", "委聘", "传召", "谴责", "抨击", "指责", "斥责", "批评", "质疑", "纵容", "致函", "去信", "致信", "转载", "惹来", "控告", "收受", "串谋", "涉嫌",
	"拒批", "拒绝", "隶属", "合并处理", "供称", "点名", "案发时", "据知", "呼吁", "促请", "敦促", "警告", "颁予", "颁给", "颁授予", "昨获", "今获", "日前获", "继续传召", "加入", "首名", "首位", "致送予", "奖章予", "勋章予", "嘉许状予", "感谢状予", "授予", "追授予", "另授予", "质询",
	"判处", "改判", "宣判", "裁定", "驳回", "指控", "控诉", "逮捕", "传唤", "约谈", "罢免", "检举", "告发", "特赦", "声援", "力挺", "痛批", "炮轰", "怒斥", "反驳", "专访", "约见", "拜访",
	"会见", "会晤", "援引", "出席", "抵达", "宣布", "授权", "选出", "取消", "忠于", "永久禁止", "发挥", "离开", "离不开", "反映", "交还", "收取", "要求",
}

var (
	newsBefore = closers(newsWords...)
	newsAt     = openers(newsWords...)
)

// afterCount steps over the unit behind a number that ends at byte start, before the name of a body: 2月|壹传媒, 23岁|戏院经理, 当了26年|村妇联主席.
func (a *article) afterCount(start, end int) int {
	c, _ := a.runeBefore(start)
	unit := opening(a.text[start:end], []string{"年", "月", "日", "时", "分", "岁", "名", "位", "人"})
	if unit == "" || c < '0' || c > '9' || start+len(unit) == end {
		return start
	}
	return start + len(unit)
}

// leagueBefore returns the length of the name of the Youth League before the place of its committee at byte i: 共青团|双峰县委, 团|双峰县委.
func (a *article) leagueBefore(i int) int {
	if strings.HasSuffix(a.text[:i], "共青团") {
		return len("共青团")
	}
	if c, _ := a.runeAt(i); strings.HasSuffix(a.text[:i], "团") && !among("省市县区州旗", c) {
		if before, _ := a.runeBefore(i - len("团")); !isHan(before) || before == '任' || before == '由' {
			return len("团")
		}
	}
	return 0
}
