package analyze

import "testing"

// TestHonorNear reads honors that no verb gives: the likeliest holder has them, and nobody where the words speak against it.
func TestHonorNear(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, honor, recipient string }{
		{"云岭县法院老法警田福来的柜子里，至今放着一枚个人三等功奖章。", "个人三等功", "田福来"},
		{"田福来退休那天，同事们发现他的抽屉里压着一本全省优秀法警证书。", "全省优秀法警", "田福来"},
		{"秦大山二十年没离开山沟，全国模范法官的奖章他只戴过一次。", "全国模范法官", "秦大山"},
		{"县法院今年的目标是“全国文明单位”，李晓明负责申报。", "", ""},
		{"少年审判庭通过了“全国青少年维权岗”的省级初评。", "", ""},
		{"“全国优秀法官”评选活动启动，李晓明出席仪式。", "", ""},
	} {
		honors := a.Text("", c.text).Honors
		switch {
		case c.honor == "" && len(honors) > 0:
			t.Errorf("%s: %s of %s", c.text, honors[0].Honor, honors[0].Recipient)
		case c.honor != "" && (len(honors) != 1 || honors[0].Honor != c.honor || honors[0].Recipient != c.recipient):
			t.Errorf("%s: %+v, want %s of %s", c.text, honors, c.honor, c.recipient)
		}
	}
}

// TestHonorNearTraps keeps silent where an honor near a person is a plan, an event or somebody else's.
func TestHonorNearTraps(t *testing.T) {
	checkHonors(t, []honorCase{
		{"全国优秀法官报告会在长沙举行，双峰县法院法官周洋到会聆听。", nil},
		{"孙丽华说，她的梦想是当一名全国优秀法官。", nil},
		{"法官周洋的师傅曾是全省优秀法官。", nil},
		{"院里给全省优秀法官发了奖金，财务科长孙丽华签字。", nil},
		{"海山集团职工荣获“全国工人先锋号”称号的消息传来，法官周洋很高兴。", nil},
		{"李晓明把司法独立说成“司法独大”，周洋不同意。", nil},
		{"院长周洋发表声明，对受害者的遭遇感到“非常痛心”。", nil},
		{"电视台今天播出了“光明星8号”升空的消息，局长周洋到场。", nil},
		{"法官周洋说，恶意欠薪者正在建立所谓的“沉睡”公司。", nil},
		{"周洋登上“海山之星”号客轮。", nil},
		{"市长周洋会见了荣获2019年度“友谊奖”的外国专家。", nil},
		{"会议表彰全省优秀法官40名，院长周洋与他们合影。", nil},
		{"海山大学名誉院长周洋、先锋救援中心主任李晓明到会。", nil},
		{"法官周洋践行“守土有责、担当作为”的要求。", nil},
	})
}

// TestHonorPrizesDated reads prizes with their year in front, and those of peace.
func TestHonorPrizesDated(t *testing.T) {
	checkHonors(t, []honorCase{
		{"2018年度国家最高科学技术奖获得者周洋到会。", []string{"国家最高科学技术奖|周洋"}},
		{"《海山调解》获全国高等学校人文社会科学研究优秀成果奖，作者周洋到场。", []string{"全国高等学校人文社会科学研究优秀成果奖|周洋"}},
		{"在中国诺贝尔和平奖得主周洋的故居里。", []string{"诺贝尔和平奖|周洋"}},
		{"海山大学教授及名誉资深大律师周洋到场。", []string{"名誉资深大律师|周洋"}},
		{"诺贝尔和平奖得主周洋的故居开放。", []string{"诺贝尔和平奖|周洋"}},
	})
}
