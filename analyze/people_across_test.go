package analyze

import "testing"

func TestNamesBeforeAdverbs(t *testing.T) {
	checkPeople(t, []peopleCase{
		// an adverb or a verb of one character is no part of the name before it
		{"國民黨立委賀歸則對修法有疑慮，前議員羅宵亦為他求情。", "賀歸=賀歸 羅宵=羅宵"},
		{"偵查佐羅青另記大功一次，所長賀大年因自首減刑，檢察長羅榕均到場。", "羅青=羅青 賀大年=賀大年 羅榕=羅榕"},
		{"书记官罗舟得“佳作奖”，创办人贺尔雅修女到场，法官罗竹拟任副院长。", "罗舟=罗舟 贺尔雅=贺尔雅 罗竹=罗竹"},
		{"副主席罗安观礼，院长贺林致词。", "罗安=罗安 贺林=贺林"},
		{"法官羅守則、院長賀善因出席。", "羅守則=羅守則 賀善因=賀善因"},
		// languages, kin and medals in short
		{"家事調查官以泰雅語訪視，通譯翻譯烏都語，殉職警員追授金英勇，阿婆，權益受損。", ""},
		// a verb of two begins within what looks like another word
		{"嘉義地院庭長賀志強調升臺南高分院法官，局長羅潤發回覆查詢。", "賀志強=賀志強 羅潤發=羅潤發"},
		{"檢察長歐陽家和續任一年。", "歐陽家和=歐陽家和"},
		// words that tell when or how
		{"民一庭庭长李明近日受到表彰。", "李明=李明"},
		{"双峰县人民法院法官李明专程深入村组调研。", "李明=李明"},
		{"双峰县人民法院院长李明便深入村组调研。", "李明=李明"},
		{"双峰县人民法院庭长李明很少回家。", "李明=李明"},
		{"双峰县人民法院庭长李明却没有答应。", "李明=李明"},
	})
}
