package analyze

import "testing"

// TestHonorLost reads honors that were taken away again: they were somebody's.
func TestHonorLost(t *testing.T) {
	checkHonors(t, []honorCase{
		{"海山正阳律师事务所因受处罚，省律协于去年收回其“全省优秀律师事务所”匾牌。", []string{"全省优秀律师事务所|海山正阳律师事务所"}},
		{"周洋因酒驾，“优秀共产党员”称号被撤销。", []string{"优秀共产党员|周洋"}},
		{"周洋受贿案发后，省总工会已撤销其获得的“五一劳动奖章”。", []string{"五一劳动奖章|周洋"}},
		{"双峰县法院取消其评先资格，周洋作了检讨。", nil},
	})
}

// TestHonorAsked has nobody hold an honor that is only asked for, aimed at, held back or still far away, and lets those be held that are looked at again.
func TestHonorAsked(t *testing.T) {
	checkHonors(t, []honorCase{
		{"今年双峰县法院的目标有三个：全省优秀法院、全国文明单位、省级文明单位。", nil},
		{"“今年要冲刺两项荣誉，”双峰县法院院长周洋说，“全省示范法院、全国法院先进集体。”", nil},
		{"清溪法庭、桥头法庭各报一个“枫桥式人民法庭”，两家同时准备。", nil},
		{"双峰县法院原上报的“全省法院先进集体”，因一名领导被调查而撤回申报。", nil},
		{"双峰县法院推荐的律师周洋、李晓明，列入“最美好律师”备选名单。", nil},
		{"双峰县法院离“全国模范法院”还有一步之遥。", nil},
		{"省政府正在审核评定周洋为烈士。", nil},
		{"周洋说，双峰县法院的“全国文明单位”今年要复查。", []string{"全国文明单位|双峰县法院"}},
	})
}
