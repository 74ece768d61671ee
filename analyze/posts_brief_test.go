package analyze

import "testing"

// briefCases are texts of Hong Kong, Macau and Taiwan that shorten the name of a body somewhere.
var briefCases = []struct{ name, text, want string }{
	{"a word left out", inMacau + "懲教管理局局長何志明到場。懲教局預計明年完工。", "何志明 局長 懲教局 current"},
	{"the beginnings of the words", inTaiwan + "全國律師聯合會理事長賀敏、嘉義市政府警察局局長羅嵐到場。全律會致贈匾額。嘉市警局加派警力。", "賀敏 理事長 全律會 current\n羅嵐 局長 嘉市警局 current"},
	{"a prison", inTaiwan + "嘉義女子監獄典獄長賀敏到場。嘉義女監整修完畢。", "賀敏 典獄長 嘉義女監 current"},
	{"a place is not cut", inTaiwan + "嘉義女子監獄典獄長賀敏到場。嘉女監整修完畢。", "賀敏 典獄長 嘉義女子監獄 current"},
	{"within another name", inTaiwan + "司法官學院院長賀敏到場。司法院另有安排。", "賀敏 院長 司法官學院 current"},
	{"other societies", inHongKong + "香港大律師公會主席何志明到場。香港律師會缺席。", "何志明 主席 香港大律師公會 current"},
	{"not of the mainland", "长沙市教育管理局局长贺敏到场。教育局另有安排。", "贺敏 局长 长沙市教育管理局 current"},
}

func TestPostsBrief(t *testing.T) { checkPosts(t, briefCases) }
