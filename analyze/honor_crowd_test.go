package analyze

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestHonorOfCrowd reads every way of proclaiming an honor with every way of listing those who got it: each of them has it, and nobody else.
func TestHonorOfCrowd(t *testing.T) {
	const honor = "全国巾帼建功标兵"
	names := []string{"钟文广", "石玉兰", "欧阳明远", "郭建强", "马晓燕"}
	items := map[string][]string{
		"office": {"海港区人民法院法官", "临汾市公安局民警", "越西县人民检察院检察官", "红河州司法局科长", "滨州市税务局副局长"},
		"deed":   {"扎根山区二十年的", "照顾孤寡老人十八年的", "在抗洪一线奋战九昼夜的民警", "三次放弃进城机会、教出八百名学生的小学校长", "带领村民种出金银花的村支书"},
		"honors": {"荣立一等功的民警", "被评为“全国优秀法官”的海港区人民法院法官", "获得全国五一劳动奖章的", "扎根山区二十年的", "办案能手、越西县人民检察院检察官"},
	}
	forms := []struct {
		sep, items string
		frames     []string
	}{
		{"、", "office", []string{
			"H评选结果今天揭晓，他们是：L。", "H评选结果今天揭晓，L当选。", "H评选今天揭晓。他们分别是L。", "今天，省里表彰了一批H，L等五人受到表彰。", "大会表彰了5名H，其中有L。",
			"5名H受到表彰。他们中有L。", "领导向L等5名H颁发奖章和证书。", "L，五位H今天来到学校。", "先后涌现出L等一批H。", "L。他们被授予H称号。", "L，5名同志被授予H称号。",
			"从20名候选人中评选出5名H，他们是：L。", "全国妇联今天授予300名同志全国三八红旗手称号，其中5人被授予H称号，她们是L。", "今年评选出的H，有L。",
		}},
		{"，", "deed", []string{
			"最终，L当选H。", "L等5名H走上领奖台。", "会议决定，授予L等5人H称号。", "获得H称号的是L。", "大会表彰了5名H，他们是：L。", "5名H受到表彰。他们是：L。", "L，5人获得H称号。",
			"新一届H诞生，L光荣当选。", "会上，L，他们获得H称号。",
		}},
		{"；", "deed", []string{
			"获得H称号的是：L。", "全国妇联今天授予5人H称号，她们是L。", "5名H中，有L。", "今天，5名H在北京受到表彰。他们当中，有L。", "每年一度的H评选揭晓，获得这一称号的有L。", "L被授予H称号。",
		}},
		{"；", "honors", []string{
			"5名H分别是：L。", "今天，5名H受到表彰。他们是：L。", "全国妇联授予5名优秀女性H称号，她们是L。", "经过推荐、投票和评审，决定授予下列同志H称号：L。", "10位H来自各行各业，其中有L。",
			"近日，全国妇联命名了5位H，获奖者有L。", "此次受表彰的5名H，L。",
		}},
	}
	a := analyzer(t)
	for _, f := range forms {
		var list []string
		for i, name := range names {
			list = append(list, items[f.items][i]+name)
		}
		for _, frame := range f.frames {
			text := strings.NewReplacer("H", honor, "L", strings.Join(list, f.sep)).Replace(frame)
			var got []string
			for _, h := range honorsOf(a.Text("case", text)) {
				if name, holder, _ := strings.Cut(h, "|"); name == honor {
					got = append(got, holder)
				} else if f.items != "honors" {
					t.Errorf("%s\nfalse honor %s", text, h)
				}
			}
			slices.Sort(got)
			want := slices.Sorted(slices.Values(names))
			if fmt.Sprint(got) != fmt.Sprint(want) {
				t.Errorf("%s\n got %v\nwant %v", text, got, want)
			}
		}
	}
}

// TestHonorOfBodies reads ways of proclaiming the honor of courts, procuratorates and their divisions, listed with and without what they did.
func TestHonorOfBodies(t *testing.T) {
	lists := []string{
		"双峰县人民法院、新化县人民检察院、涟源市公安局", "双峰县人民法院民一庭、新化县人民检察院第一检察部、涟源市公安局刑侦大队",
		"扎根山区二十年的双峰县人民法院，办案质量居全省前列的新化县人民检察院，连续三年零投诉的涟源市公安局",
	}
	frames := []string{
		"“青年文明号”评选结果今天揭晓，它们是：L。", "大会表彰了10个“青年文明号”，其中有L。", "大会表彰了10个“青年文明号”。它们是L。", "10个“青年文明号”受到表彰。它们中有L。",
		"今天，10个“青年文明号”在北京受到表彰，它们是L。", "市领导为L等10个“青年文明号”颁奖。", "L等10个“青年文明号”走上领奖台。", "获评“青年文明号”的是L。", "最终，L从三百名候选人中脱颖而出，当选“青年文明号”。",
	}
	a := analyzer(t)
	for _, list := range lists {
		var want []string
		for _, item := range strings.FieldsFunc(list, func(c rune) bool { return c == '、' || c == '，' }) {
			_, name, deed := strings.Cut(item, "的")
			if !deed {
				name = item
			}
			want = append(want, "青年文明号|"+name)
		}
		for _, frame := range frames {
			text := strings.ReplaceAll(frame, "L", list)
			if got := honorsOf(a.Text("case", text)); !slices.Equal(slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(want))) {
				t.Errorf("%s\n got %v\nwant %v", text, got, want)
			}
		}
	}
	checkHonors(t, []honorCase{
		{"双峰县人民法院、新化县人民检察院两家单位一道获评全国文明单位。", []string{"全国文明单位|双峰县人民法院", "全国文明单位|新化县人民检察院"}},
		{"禁毒有功团体则有双峰县人民法院、新化县人民检察院，司法部说，它们各有所长。", []string{"禁毒有功团体|双峰县人民法院", "禁毒有功团体|新化县人民检察院"}},
		{"三家全国文明单位走上领奖台。", nil},
	})
}

// TestHonorOfCrowdEnds ends a list where it ends, and takes for one only what is one.
func TestHonorOfCrowdEnds(t *testing.T) {
	checkHonors(t, []honorCase{
		{"获得全国优秀法官称号的是李明，负责颁奖的是院长王芳。", []string{"全国优秀法官|李明"}},
		{"座谈会上，10名业务骨干发了言。他们是李明、周洋、王芳。", nil},
		{"每年选树10位先进个人，鼓舞全县科技工作者，学习科学家精神。", nil},
		{"会上讲述了李大山、赵一凡和吕明等先锋模范的故事。", nil},
		{"一等奖：李明、周洋；二等奖：王芳；三等奖：郭建强。", []string{"一等奖|李明", "一等奖|周洋", "二等奖|王芳", "三等奖|郭建强"}},
		{"获颁“一等法治奖章”的有法官李明、周洋；获颁“二等法治奖章”的有检察官王芳。", []string{"一等法治奖章|李明", "一等法治奖章|周洋", "二等法治奖章|王芳"}},
		{"李明荣立一等功；周洋荣立二等功；王芳被授予全国优秀法官称号。", []string{"一等功|李明", "二等功|周洋", "全国优秀法官|王芳"}},
		{"周洋、孙丽华出席了仪式，全国优秀法官王芳，市长李明，记者赵一凡在座。", []string{"全国优秀法官|王芳"}},
		{"经过推荐，李明、周洋、王芳成为全国优秀法官候选人。", nil},
	})
}

// TestHonorBodies reads a body to the end of its name, and takes no verb of saying behind it for somebody's name.
func TestHonorBodies(t *testing.T) {
	const honor = "全国巾帼文明岗"
	for _, body := range []string{
		"双峰县税务局纳税服务厅", "双峰县社区矫正管理局", "双峰县交警大队城区中队", "双峰县人民法院驻石坳村工作队", "湖南湘中律师事务所双峰分所", "双峰县人民检察院第一检察部",
	} {
		for _, frame := range []string{
			"会上，B作为“H”代表作了发言。", "作为“H”，B今年又有新举措。", "B凭借出色的工作，一举夺得“H”。", "这是B继2019年后再次获得“H”。", "省委授予B“H”称号。",
		} {
			checkHonors(t, []honorCase{{strings.NewReplacer("B", body, "H", honor).Replace(frame), []string{honor + "|" + body}}})
		}
	}
	for _, word := range []string{"介绍", "通报", "宣布", "公布", "强调", "宣读", "通知", "透露"} {
		checkHonors(t, []honorCase{{"双峰县人民法院" + word + "，该院法官李明获评全国优秀法官。", []string{"全国优秀法官|李明"}}})
	}
	checkHonors(t, []honorCase{
		{"作为“枫桥式人民法庭”，荷叶法庭今年又有新举措。", []string{"枫桥式人民法庭|荷叶法庭"}},
		{"县里把荷叶法庭打造成“枫桥式人民法庭”。", nil},
		{"双峰县法律援助中心副主任李明介绍，该中心去年被评为“全国青年文明号”。", []string{"全国青年文明号|双峰县法律援助中心"}},
		{"永丰派出所近年成绩突出，全所先后获评“全国青年文明号”。", []string{"全国青年文明号|永丰派出所"}},
	})
}

// TestHonorBehindVerb finds the one honored behind a verb of meeting and in front of the post, and makes nobody of those beside them.
func TestHonorBehindVerb(t *testing.T) {
	for _, verb := range []string{"慰问", "看望了", "会见", "致敬", "学习", "接见", "感谢", "采访了"} {
		checkHonors(t, []honorCase{
			{"县长王芳" + verb + "全国优秀法官周海洋。", []string{"全国优秀法官|周海洋"}},
			{"县领导" + verb + "全国优秀法官双峰县人民法院庭长周海洋。", []string{"全国优秀法官|周海洋"}},
		})
	}
	for _, same := range []string{"同时参加工作", "同年进院", "同在民一庭"} {
		checkHonors(t, []honorCase{{"与王芳" + same + "的周海洋荣获“全国优秀法官”称号。", []string{"全国优秀法官|周海洋"}}})
	}
	checkHonors(t, []honorCase{
		{"王芳院长介绍说，法官周海洋荣获全国优秀法官称号是全院的骄傲。", []string{"全国优秀法官|周海洋"}},
		{"据双峰县人民法院介绍，民一庭庭长李明近日荣获“全国优秀法官”称号。", []string{"全国优秀法官|李明"}},
		{"法官李明师从王芳，去年荣获“全国优秀法官”称号。", []string{"全国优秀法官|李明"}},
		{"全国优秀县委书记双峰县委书记周海洋在会上说。", []string{"全国优秀县委书记|周海洋"}},
	})
}
