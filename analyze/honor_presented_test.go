package analyze

import (
	"fmt"
	"testing"
)

// TestHonorOfTold reads every way of telling of an honor without naming its holder behind every way of bringing somebody up: the holder is the one
// brought up.
func TestHonorOfTold(t *testing.T) {
	a := analyzer(t)
	for _, c := range []struct {
		holder, honor string
		told, honored []string
	}{
		{"王建国", "全国优秀法官", []string{
			"王建国是双峰县人民法院法官。", "在双峰县人民法院，提起王建国，没有人不竖大拇指。", "记者在法庭见到了王建国。", "院长李明提起王建国，满是赞许。",
			"大家最佩服的是王建国。", "第一个发言的是民一庭庭长王建国。", "副院长李明介绍，王建国从不收礼。", "当事人刘某给王建国送来锦旗。", "市委书记陈大海看望了王建国。",
			"案件由民一庭庭长王建国主审。", "院长李明把奖状递到王建国手里。", "李明是院长，王建国是民一庭庭长。", "送走当事人，王建国才坐下来喝口水。", "李明的师父王建国走了进来。",
		}, []string{
			"他曾获评全国优秀法官。", "2018年，获评全国优秀法官。", "二十年来，他办案三千件，荣获全国优秀法官称号。", "这位老法官，去年被评为全国优秀法官。",
			"作为一名党员，他处处带头，被评为全国优秀法官。", "省高院授予他“全国优秀法官”称号。", "他的“全国优秀法官”奖章一直锁在柜子里。",
		}},
		{"双峰县人民法院", "全国优秀法院", []string{
			"双峰县人民法院成立于1950年。", "记者来到双峰县人民法院采访。", "走进双峰县人民法院，一股清风扑面而来。", "双峰县人民法院院长李明介绍，去年全院结案五千件。",
			"近年来，双峰县人民法院在县委领导和上级法院指导下，各项工作取得长足进步。", "双峰县人民法院由湖南省高级人民法院确定为改革试点。",
		}, []string{
			"该院先后荣获“全国优秀法院”称号。", "2018年，院里捧回了“全国优秀法院”的奖牌。", "先后荣获全国优秀法院等称号。", "最高人民法院授予该院“全国优秀法院”称号。",
			"全院上下齐心协力，2018年跨入全国优秀法院行列。", "一块“全国优秀法院”的奖牌挂在大厅正中。", "这里的法院是全国优秀法院。",
		}},
		{"永丰派出所", "全国优秀公安基层单位", []string{
			"双峰县公安局永丰派出所有民警八人。", "记者走进永丰派出所，值班室里灯火通明。",
		}, []string{
			"2018年，派出所被公安部评为全国优秀公安基层单位。", "去年，这个派出所荣获全国优秀公安基层单位称号。", "公安部授予该所“全国优秀公安基层单位”称号。",
		}},
	} {
		for _, told := range c.told {
			for _, honored := range c.honored {
				got := fmt.Sprint(honorsOf(a.Text("case", told+honored)))
				if want := fmt.Sprint([]string{c.honor + "|" + c.holder}); got != want && got != fmt.Sprint([]string{c.honor + "|双峰县公安局" + c.holder}) {
					t.Errorf("%s%s\n got %s\nwant %s", told, honored, got, want)
				}
			}
		}
	}
}
