package analyze

import "testing"

// TestHonorDoubts finds no honor where the words of the frame are those of other things: what a quotation says, what a place does, all who hold one.
func TestHonorDoubts(t *testing.T) {
	for _, text := range []string{
		"教授周洋批评这个方案“既不合理，也看不到出路”。",
		"副教授周洋提出的“海风计划”引起关注。",
		"财政厅把该市列为“高风险地区”，局长周洋不同意这一说法。",
		"周洋获委以“法庭之友”身份参与聆讯。",
		"警員在周洋的背囊檢獲口罩及印有「先鋒」字樣的上衣。",
		"湖南将建设30个“和谐社区”示范基地，省长周洋出席启动仪式。",
		"广西建设民族团结进步示范区，书记周洋提出三点要求。",
		"省长周洋会见了全国劳动模范和先进工作者代表。",
		"会议表彰了38名全省法院先进个人，院长周洋讲话。",
		"周洋在烈士陵园向长眠在这里的中国烈士敬献花篮。",
		"书记周洋说，环卫工人是“城市美容师标兵”，理应受到尊重。",
		"书记周洋对护士们说，你们是“白衣卫士”。",
		"周洋介绍，这是全国科技创新奖第三次在海山市颁发。",
		"李晓明是湖南省先进模范宣讲团的一名新兵。",
		"周洋争做村里的“带头人”。",
		"导演周洋的新片《道德模范有故事》、《海山之夜》等入围。",
		"公司承认与周洋的会谈取得了良好成果。",
		"周洋是海山市蜜橘示范基地支部书记。",
		"海山努力建设循环经济发展示范区，书记周洋作了报告。",
		"周洋說：「佢好明顯警員係有責任嘅。」",
		"周洋說，法庭不該放棄這麼優秀的老師。",
		"學者周洋研究選舉中的情感動員。",
		"院长周洋希望大家发扬“海山路好三连”光荣传统。",
		"书记周洋说，“海山好人”网上评议活动开始了。",
		"书记周洋向光荣当选的全国道德模范表示热烈祝贺。",
	} {
		checkHonors(t, []honorCase{{text, nil}})
	}
}

// TestHonorUndoubted keeps the honors that look like those.
func TestHonorUndoubted(t *testing.T) {
	checkHonors(t, []honorCase{
		{"周洋、李晓明等10名“最美法官”走上领奖台。", []string{"最美法官|周洋", "最美法官|李晓明"}},
		{"中央宣传部看望国家最高科学技术奖获得者周洋。", []string{"国家最高科学技术奖|周洋"}},
		{"他2018年就是全国模范人民调解员。周洋说得很平静。", nil},
		{"调解员周洋做过司法所长，2018年就是“全国模范人民调解员”。", []string{"全国模范人民调解员|周洋"}},
		{"警官周洋在2014年因主持事故調查獲頒銀紫荊星章。", []string{"銀紫荊星章|周洋"}},
	})
}

// TestHonorWholeWords takes no part of a word for the end of an honor, and no list over the honors of others.
func TestHonorWholeWords(t *testing.T) {
	checkHonors(t, []honorCase{
		{"书记周洋说，古城是中华文明连续发展的见证。", nil},
		{"会议分组审议英雄烈士保护法草案，周洋作说明。", nil},
		{"周洋是村里的网购“达人”。", nil},
		{"这艘新船被命名为“海云”号，船长周洋说。", nil},
		{"“共和国勋章”获得者周洋，全国先进个人、全国优秀共产党员、医师李晓明发言。", []string{"共和国勋章|周洋", "全国先进个人|李晓明", "全国优秀共产党员|李晓明"}},
	})
}

// TestHonorOfOthers gives no honor to a speaker who tells of those he speaks to, or of works.
func TestHonorOfOthers(t *testing.T) {
	checkHonors(t, []honorCase{
		{"省长周洋指出，你们为国家作出了突出贡献，被评为劳动模范，如今又在读书。", nil},
		{"频道将推出《明天我来——2026春分特别节目》，周洋、李晓明入选。", nil},
		{"要下大功夫了解基层的意见，周洋说。", nil},
		{"全国劳动模范和先进工作者来自不同岗位，受到书记周洋的接见。", nil},
		{"周洋出生在农家，任教期间两度被评为优秀党员。", []string{"优秀党员|周洋"}},
		{"邻里和睦也让青石村去年获评全省文明村镇。", []string{"全省文明村镇|青石村"}},
	})
}
