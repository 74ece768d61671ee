package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
)

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

// skipWords steps over the words of time and doing before the name of a body: 也|要求|指挥中心, 当天|警察局.
func (a *article) skipWords(start, end int) int { return a.skipLead(start, end, true) }

// skipLead steps over the words of doing before the name of a body, with those of time or without them, since names hold these as well: 现代|某报社.
func (a *article) skipLead(start, end int, times bool) int {
	for start < end && !strings.HasPrefix(a.text[start:end], "有组织") {
		n := max(len(newsAt.opening(a.text[start:end])), len(doings.opening(a.text[start:end])))
		longer := false
		dict.WordsAt(a.text[start:end], func(size int, w dict.WordInfo) bool {
			switch {
			case size == len("一"):
			case times && (w.Tag == dict.TagTime || w.Tag == dict.TagFunction && !isQuarter(a.text[start:start+size])):
				n, longer = max(n, size), longer && size < n
			default:
				longer = longer || size > n
			}
			return true
		})
		if n == 0 || longer || start+n > end {
			return start
		}
		start += n
	}
	return start
}

// doings are words that may stand before the name of a body and are none of it, beside newsWords: the longer ones first.
var doings = openers(
	"新一届", "其中共", "另一名", "另一位", "官委", "间选", "多名", "数名", "几名", "多位", "数位", "现届", "今届", "上届", "应届", "下届", "一个", "特别", "尤其", "可望", "守住", "接受",
	"会见", "审理", "裁定", "判处", "驳回", "深获", "深受", "备受", "屡获", "颇受", "采访", "任命", "委任", "起诉", "推出", "包括", "邀请", "陪同", "拜访", "感谢", "祝贺", "得知", "获悉",
	"听取", "知会", "提名", "取代", "接替", "代表", "联同", "一名", "一位", "两名", "三名", "例如", "诸如", "至于", "只得", "全体", "先有", "致使", "旁听", "盘问", "总结", "播出", "相信",
	"其中", "连同", "追问", "访问", "怒轰", "委派", "带领", "率领", "偕同", "带队", "指定", "抽调", "抽派", "安排", "委托", "指派", "选派", "派出", "约谈", "会同", "督促", "责成", "联系",
	"找到", "请来", "请到", "请教", "走访", "慰问", "看望", "询问", "通知", "跟随", "跟着", "随同", "结束", "出席", "参加", "携手", "出战", "迎战", "对战", "声援", "力撑", "邀得", "没有",
	"若无", "幸得", "有赖", "来自", "有人", "此前", "支持", "当中", "给予", "追授", "追记", "表彰", "嘉奖", "奖励", "推荐", "选举", "免去", "同意", "撤销", "有", "他", "她", "也", "要",
	"应", "并", "已", "连", "而", "但", "因", "又", "再", "还", "则", "便", "就", "曾", "将", "会", "给", "予", "向", "令", "仍", "如", "继", "属", "跟", "该", "率", "偕",
	"派", "携", "获", "没", "记",
)
