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
