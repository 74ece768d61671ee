package analyze

import "testing"

// Words that begin with a surname, or with one that the sentence uses as an adverb, are no names.
func TestVerbalNames(t *testing.T) {
	checkPeople(t, []peopleCase{
		{"辩方提出，警长曾质疑证人，裁判官曾一度押后宣判，法官须重新考虑。", ""},
		{"外交部发言人向大家介绍情况，律师却一致反对。", ""},
		{"香港区域法院今日再讯，被告罗永康受审。罗回应称没有看见，罗又否认在场。", "罗永康=罗永康"},
		{"校长曾志伟与曾健成到场。", "曾志伟=曾志伟 曾健成=曾健成"},
		{"湖南有163公里长江岸线，世界计算机大会长沙开幕，纪念中央红军长征出发。", ""},
		{"镇长江源主持会议。", "江源=江源"},
		{"班子成员和三个部主任全程陪同，每名学生配一名法官师傅。", ""},
		{"天更蓝、水更清、人更和、路更宽，州里、省里都称好，逢开庭就来，向老法官请教。", ""},
		{"国家主席战略引领下，两国关系向前发展。", ""},
	})
}
