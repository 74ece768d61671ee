package analyze

import "testing"

// moveCases are texts that tell of moves, of who fills a gap, and of a person among kin.
var moveCases = []struct{ name, text, want string }{
	{"years in characters before a move", inTaiwan + "法官賀敏，八十九年調花蓮高分院法官，九十五年派任宜蘭地院庭長。",
		"賀敏 法官 花蓮高分院 appointed\n賀敏 庭長 宜蘭地院 appointed"},
	{"who fills the gap, without a verb of office", inTaiwan + "嘉義縣警察局局長賀敏陞任警政署主任秘書，遺缺由羅嵐接篆。",
		"賀敏 局長 嘉義縣警察局 current\n賀敏 主任秘書 警政署 current\n羅嵐 局長 嘉義縣警察局 appointed"},
	{"a gap that stands alone", inTaiwan + "嘉義看守所所長出缺，由雲林監獄副典獄長賀敏升任。", "賀敏 所長 嘉義看守所 appointed\n賀敏 副典獄長 雲林監獄 current"},
	{"the old post, not the new one", inTaiwan + "上月升任法務部常務次長的原嘉義地檢署檢察長賀敏，遺缺由主任檢察官羅嵐接手。",
		"賀敏 常務次長 法務部 current\n賀敏 檢察長 嘉義地檢署 former\n羅嵐 主任檢察官 嘉義地檢署 current\n羅嵐 檢察長 嘉義地檢署 appointed"},
	{"a successor at the old body", inMacau + "初級法院院長何志明調任中級法院法官，林慧儀接任院長。",
		"何志明 院長 初級法院 current\n何志明 法官 中級法院 appointed\n林慧儀 院長 初級法院 current"},
	{"somebody's father in passing", inHongKong + "何志明1950年生於香港，父親何大榮是小販。他1980年任律政署檢察官，1990年轉任地方法院法官。",
		"何志明 檢察官 律政署 current\n何志明 法官 地方法院 appointed"},
	{"of his wife herself", "罗岚生于宁乡，妻子贺敏没有去。她是宁乡法院书记员。", "贺敏 书记员 宁乡法院 current"},
	{"with whom somebody sat", inTaiwan + "賀敏分發嘉義地院當候補法官，與後來做到庭長的羅嵐同庭；九十五年任該院庭長。",
		"賀敏 候補法官 嘉義地院 former\n賀敏 庭長 嘉義地院 current\n羅嵐 庭長 嘉義地院 former"},
	{"a form with fields in between", "姓名：贺敏\n现任职务：宁乡法院民庭庭长\n学习经历：湖南大学法律系本科，获法学学士学位，后又进修\n工作经历：\n1993.7—1998.3　浏阳法院书记员\n1998.3至今　宁乡法院审判员\n社会兼职：长沙市法学会理事",
		"贺敏 庭长 宁乡法院民庭 current\n贺敏 书记员 浏阳法院 former\n贺敏 审判员 宁乡法院 current\n贺敏 理事 长沙市法学会 current"},
	{"removed in the passive", "罗岚被免去宁乡法院副院长职务。", "罗岚 副院长 宁乡法院 removed"},
	{"removed and appointed", "罗岚被免去宁乡法院副院长职务，任命为浏阳法院院长。", "罗岚 副院长 宁乡法院 removed\n罗岚 院长 浏阳法院 appointed"},
	{"before the case", "被告人罗岚，捕前系宁乡法院院长。", "罗岚 院长 宁乡法院 former"},
	{"two posts handed over, one each", "宁乡法院院长和浏阳检察院检察长分别由罗岚和贺敏出任。", "罗岚 院长 宁乡法院 appointed\n贺敏 检察长 浏阳检察院 appointed"},
	{"who the office makes speak", "宁乡法院院长罗岚介绍了情况。身为民一庭庭长，贺敏深感责任重大。", "罗岚 院长 宁乡法院 current\n贺敏 庭长 宁乡法院民一庭 current"},
	{"a society that no list has, before 的", inHongKong + "香港職工會聯盟的主席何志明說，會研究。", "何志明 主席 香港職工會聯盟 current"},
	{"the field belongs to the title", inHongKong + "真光中學財務主任何志明說，會研究。", "何志明 財務主任 真光中學 current"},
	{"a town beside a city of its name", "双峰县永丰镇党委书记罗岚来到法院。", "罗岚 党委书记 双峰县永丰镇 current"},
	{"one title of Macau", inMacau + "何志明現為廉政公署顧問高級技術員。", "何志明 顧問高級技術員 廉政公署 current"},
}

func TestPostsMoves(t *testing.T) { checkPosts(t, moveCases) }
