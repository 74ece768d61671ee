package analyze

import "testing"

// orderCases are orders of appointment and removal, and lists of names with styles behind them.
var orderCases = []struct{ name, text, want string }{
	{"an order in lines", "任命：\n贺明为双峰县人民法院民事审判庭庭长；\n罗刚为双峰县人民法院审判员。\n免去：\n周文达的双峰县人民法院民事审判庭庭长职务；\n罗小岚双峰县人民法院执行局局长职务。",
		"贺明 庭长 双峰县人民法院民事审判庭 appointed\n罗刚 审判员 双峰县人民法院 appointed\n周文达 庭长 双峰县人民法院民事审判庭 removed\n罗小岚 局长 双峰县人民法院执行局 removed"},
	{"removed without 的", "决定免去：贺明双峰县人民法院副院长、审判委员会委员职务；罗刚双峰县人民法院审判员职务。",
		"贺明 副院长 双峰县人民法院 removed\n贺明 审判委员会委员 双峰县人民法院 removed\n罗刚 审判员 双峰县人民法院 removed"},
	{"two removed from one post", "会议免去贺敏、罗岚副院长职务。", "贺敏 副院长  removed\n罗岚 副院长  removed"},
	{"a comrade is removed", "县人大常委会免去贺敏同志副院长职务。", "贺敏 副院长  removed"},
	{"comrades in a list", "会议决定，贺敏同志、罗岚同志任宁乡市人民法院副院长。", "贺敏 副院长 宁乡市人民法院 current\n罗岚 副院长 宁乡市人民法院 current"},
	{"comrades with brackets", "出席的有：贺敏同志（宁乡市人民法院院长）、罗岚同志（宁乡市人民检察院检察长）。",
		"贺敏 院长 宁乡市人民法院 current\n罗岚 检察长 宁乡市人民检察院 current"},
	{"lords in a list", "任命贺立敏勋爵与罗立岚勋爵为终审法院非常任法官。", "贺立敏 非常任法官 终审法院 appointed\n罗立岚 非常任法官 终审法院 appointed"},
	{"a heading with the new post", "人事名单\n一、调任最高法院法官\n贺立敏（台湾高等法院庭长）\n二、调任台湾高等法院庭长\n罗立岚（台湾高等法院法官）",
		"贺立敏 法官 最高法院 appointed\n贺立敏 庭长 台湾高等法院 current\n罗立岚 庭长 台湾高等法院 appointed\n罗立岚 法官 台湾高等法院 current"},
	{"a name that begins with 楼", "宁乡市人民法院院长楼望海到场。", "楼望海 院长 宁乡市人民法院 current"},
	{"no post inside an honor", "贺敏同志当选为湖南省十大人民满意法官", ""},
	{"no post of a visit", "市长贺敏到宁乡市人民法院视察，院长罗岚陪同。", "贺敏 市长  current\n罗岚 院长 宁乡市人民法院 current"},
	{"posts before a colon", "党组书记、院长：贺敏　主持全面工作。", "贺敏 党组书记  current\n贺敏 院长  current"},
	{"a form", "姓名：贺敏\n性别：女\n单位：宁乡市人民法院\n职务：副院长、审判委员会委员", "贺敏 副院长 宁乡市人民法院 current\n贺敏 审判委员会委员 宁乡市人民法院 current"},
	{"a row with blanks", "贺敏　女　汉族　1970年3月生　宁乡市人民法院民一庭庭长\n罗岚 女 1980年生 现任宁乡市人民法院书记员",
		"贺敏 庭长 宁乡市人民法院民一庭 current\n罗岚 书记员 宁乡市人民法院 current"},
	{"formerly", "被告人贺敏，男，1960年生，原系宁乡市人民法院执行局局长。", "贺敏 局长 宁乡市人民法院执行局 former"},
	{"lawyers of one firm", "辩护人贺敏、罗岚，湖南海山律师事务所律师。", "贺敏 律师 湖南海山律师事务所 current\n罗岚 律师 湖南海山律师事务所 current"},
	{"the party joined is no body", "贺敏，男，1973年6月加入中国共产党，一级高级法官。曾任宁乡市人民法院副院长。", "贺敏 一级高级法官 宁乡市人民法院 current\n贺敏 副院长 宁乡市人民法院 former"},
	{"departments of the past", "贺敏考入宁乡法院，先后在办公室、民一庭工作，2015年起任家事庭庭长。", "贺敏 庭长 宁乡法院家事庭 current"},
	{"a surname that heads go on with", "法官管敏、律师管小岚到场。检察官管理制度和律师公会另议。", "管敏 法官  current\n管小岚 律师  current"},
	{"two old judges", "贺敏、罗岚两位老法官和周文达、彭博两名女检察官到场。", "贺敏 法官  current\n罗岚 法官  current\n周文达 检察官  current\n彭博 检察官  current"},
	{"the county of a committee", "眉县县委副书记、县长贺敏，县委常委、政法委书记罗岚到会。", "贺敏 副书记 眉县县委 current\n贺敏 县长 眉县 current\n罗岚 常委 眉县县委 current\n罗岚 政法委书记 眉县县委 current"},
	{"our school", "皖西学院与六安市中级人民法院座谈。六安市中院院长贺敏，我校党委书记罗岚，校长周文达，党委常委、副校长彭博到场。",
		"贺敏 院长 六安市中院 current\n罗岚 党委书记 皖西学院 current\n周文达 校长 皖西学院 current\n彭博 党委常委 皖西学院 current\n彭博 副校长 皖西学院 current"},
	{"courts of railways need their place", "贵阳铁路运输法院院长贺敏来访。贵铁法院谈铁路法院的管辖。", "贺敏 院长 贵铁法院 current"},
	{"a word that mourns is no part of a body", "怀念殉职司法所长贺敏", "贺敏 所长 司法所 current"},
	{"a branch whose place ends as bodies do", "桃園市政府警察局說，桃園分局長賀敏到場。", "賀敏 分局長 桃園分局 current"},
	{"the court whose page it is", "作者：宁乡市人民法院\n浏阳市人民法院院长贺敏一行到宁乡市人民法院交流。我院副院长罗岚介绍了情况。", "贺敏 院长 浏阳市人民法院 current\n罗岚 副院长 宁乡市人民法院 current"},
	{"counsel instructed", "被告委任律师贺敏则认为量刑过重。", "贺敏 律师  current"},
	{"names that are words in an order", "任命：\n安宁、高兴为双峰县人民检察院检察员；\n成功为双峰县人民法院副院长。\n免去方圆的双峰县人民法院审判员职务。",
		"安宁 检察员 双峰县人民检察院 appointed\n高兴 检察员 双峰县人民检察院 appointed\n成功 副院长 双峰县人民法院 appointed\n方圆 审判员 双峰县人民法院 removed"},
	{"schooling before the post", "贺敏，女，1981年3月生，研究生学历，双峰县人民法院立案庭庭长。\n罗岚，女，1979年9月生，大学，双峰县司法局副局长。",
		"贺敏 庭长 双峰县人民法院立案庭 current\n罗岚 副局长 双峰县司法局 current"},
}

func TestPostsOfOrders(t *testing.T) { checkPosts(t, orderCases) }
