package analyze

import "testing"

// TestHonorIntroduced reads honors that stand for somebody whom the text names next.
func TestHonorIntroduced(t *testing.T) {
	checkHonors(t, []honorCase{
		{"请大家记住这样一位时代楷模，他叫周洋，是海山市公安局的民警。", []string{"时代楷模|周洋"}},
		{"这位“最美基层干部”就是清溪镇的人民调解员周洋，他今年六十岁。", []string{"最美基层干部|周洋"}},
		{"在荣获全省优秀法警称号的干警中，年近五十的周洋是最忙的一位。", []string{"全省优秀法警|周洋"}},
		{"周洋、李晓明被授予省律协终身公益律师荣誉。", []string{"终身公益律师|周洋", "终身公益律师|李晓明"}},
		{"周洋多次获得各种荣誉。", nil},
	})
}

// TestHonorBeforeName reads an honor in front of its holder behind an ordinal, a bracket, 以 and in a list of people.
func TestHonorBeforeName(t *testing.T) {
	checkHonors(t, []honorCase{
		{"周洋是第三届全国道德模范，入冬以来一直在山里送药。", []string{"第三届全国道德模范|周洋"}},
		{"第一届全国道德模范周洋、李晓明冒雨赶来。", []string{"第一届全国道德模范|周洋", "第一届全国道德模范|李晓明"}},
		{"[视频]全国模范检察官周洋：用脚步守护正义", []string{"全国模范检察官|周洋"}},
		{"镇上有一间以全国模范人民调解员周洋的名字命名的茶室。", []string{"全国模范人民调解员|周洋"}},
		{"代表有调度长李晓明、在山路上干了三十年的“最美养路工”周洋、专家王大山。", []string{"最美养路工|周洋"}},
		{"[视频]中国新闻奖颁奖典礼举行 周洋会见获奖代表", nil},
		{"中国新闻奖和金盾奖评选结果揭晓，主席周洋出席。", nil},
	})
}
