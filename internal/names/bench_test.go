package names

import (
	"strings"
	"testing"

	"github.com/fawen/fawen/dict"
)

// benchText is news in the manner of a county court, with some names.
var benchText = dict.FoldString(strings.Repeat(`清溪县人民法院召开全院干警大会
本报讯（通讯员 冯叶 孟凡）近日，清溪县人民法院召开全院干警大会，总结上半年审判执行工作，部署下一阶段重点任务。党组书记、院长韩立新主持会议并讲话，副院长江涛、欧阳文澜参加。
会议指出，今年以来，全院共受理各类案件三千余件，结案率同比上升，当事人满意度明显提高。会议强调，要坚持以人民为中心，把每一起案件办好，让群众在每一个案件中感受到公平正义。
“案子不大，可关系着一家人的生计。”执行局局长何晓芸介绍，申请执行人赵某与被执行人钱某甲因买卖合同纠纷一案，法院依法冻结了被执行人名下的存款，经多次上门做工作，双方达成和解。
`, 50))

func BenchmarkFind(b *testing.B) {
	f := newFinder(b)
	var dst []Name
	dst = f.Find(dst[:0], benchText, nil)
	b.SetBytes(int64(len(benchText)))
	b.ReportAllocs()
	for b.Loop() {
		dst = f.Find(dst[:0], benchText, nil)
	}
}

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		newFinder(b)
	}
}
