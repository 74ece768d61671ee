package analyze

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// postCases are texts with the posts that they tell of, one a line: name, title, body, status.
var postCases = []struct{ name, text, want string }{
	{"chain", "宁乡市人民法院党组书记、院长贺敏主持会议，副院长罗岚、彭博参加。",
		"贺敏 党组书记 宁乡市人民法院 current\n贺敏 院长 宁乡市人民法院 current\n罗岚 副院长 宁乡市人民法院 current\n彭博 副院长 宁乡市人民法院 current"},
	{"one post, one holder", "宁乡市人民法院院长贺敏、罗岚到场。",
		"贺敏 院长 宁乡市人民法院 current"},
	{"a department that no list has", "宁乡市公安局预审股股长贺敏、宁乡市人民法院少审股副股长罗岚到场。",
		"贺敏 股长 宁乡市公安局预审股 current\n罗岚 副股长 宁乡市人民法院少审股 current"},
	{"department behind its body", "宁乡市人民法院民事审判第二庭副庭长贺敏介绍说。",
		"贺敏 副庭长 宁乡市人民法院民事审判第二庭 current"},
	{"body inside the body", "宁乡市人民法院政治部主任贺敏、审判委员会专职委员罗岚到场。",
		"贺敏 政治部主任 宁乡市人民法院 current\n罗岚 审判委员会专职委员 宁乡市人民法院 current"},
	{"pair joined by 兼", "宁乡市人民法院副院长兼执行局局长贺敏到场。",
		"贺敏 副院长 宁乡市人民法院 current\n贺敏 局长 宁乡市人民法院执行局 current"},
	{"former in a chain", "宁乡市人民检察院原党组书记、检察长贺敏受审。",
		"贺敏 党组书记 宁乡市人民检察院 former\n贺敏 检察长 宁乡市人民检察院 former"},
	{"Party and place", "长沙市委常委、政法委书记贺敏到场。",
		"贺敏 常委 长沙市委 current\n贺敏 政法委书记 长沙市委 current"},
	{"shared character", "司法院长贺敏与前法务部长罗岚会谈。",
		"贺敏 院长 司法院 current\n罗岚 部长 法务部 former"},
	{"appointed", "会议任命贺敏、罗岚为宁乡市人民法院审判委员会委员、审判员。",
		"贺敏 审判委员会委员 宁乡市人民法院 appointed\n罗岚 审判委员会委员 宁乡市人民法院 appointed\n贺敏 审判员 宁乡市人民法院 appointed\n罗岚 审判员 宁乡市人民法院 appointed"},
	{"removed", "会议决定，免去贺敏的宁乡市人民法院执行局局长职务。",
		"贺敏 局长 宁乡市人民法院执行局 removed"},
	{"resigned", "常委会接受贺敏辞去宁乡市人民法院院长职务的请求。",
		"贺敏 院长 宁乡市人民法院 resigned"},
	{"heading over a list", "免去：\n贺敏的宁乡市人民法院审判员职务。",
		"贺敏 审判员 宁乡市人民法院 removed"},
	{"biography", "贺敏，女，汉族，1980年5月生，现任宁乡市人民法院立案庭庭长。",
		"贺敏 庭长 宁乡市人民法院立案庭 current"},
	{"two bodies, one post", "曾任桥头地院、台东地院院长的罗岚表示同意，罗岚说好。",
		"罗岚 院长 桥头地院 former\n罗岚 院长 台东地院 former"},
	{"who is meant by 的母亲", "身为宁乡市人民法院法官的贺敏的母亲罗岚到场。",
		"罗岚 法官 宁乡市人民法院 current"},
	{"body before name and post", "行政院贺敏院长到场，宁乡市人民法院罗岚副院长、县消防局陈立平中队长陪同。",
		"贺敏 院长 行政院 current\n罗岚 副院长 宁乡市人民法院 current\n陈立平 中队长 县消防局 current"},
	{"head of a unit with its short name", "新庄分局长贺敏、第二大队安乐分队长罗岚到场，台北市警察局刑事警察大队长陈立平没有来。",
		"贺敏 分局长 新庄分局 current\n罗岚 分队长 第二大队安乐分队 current\n陈立平 大队长 台北市警察局刑事警察大队 current"},
	{"a verb is no unit", "会上表扬分局长贺敏。", "贺敏 分局长  current"},
	{"taken over from one in office", "新庄分局长由原树林分局长贺敏接任。",
		"贺敏 分局长 树林分局 former\n贺敏 分局长 新庄分局 appointed"},
	{"member of a city's council", "国民党籍新竹市议员贺敏发言。", "贺敏 议员 新竹市 current"},
	{"counted behind the names", "贺敏、罗岚等5位调解委员获奖。", "贺敏 调解委员  current\n罗岚 调解委员  current"},
	{"counted, but with a post of their own", "宁乡市人民法院审判员贺敏等10名法官获奖。", "贺敏 审判员 宁乡市人民法院 current"},
	{"bracket behind post behind name", "贺敏律师（现任长沙市律师协会会长）到场。",
		"贺敏 律师  current\n贺敏 会长 长沙市律师协会 current"},
	{"no judge", "贺敏（司法官训练所33期结业）参加遴选。", ""},
	{"no mayor", "由市长贺敏颁奖，市长奖得主包括罗岚。", "贺敏 市长  current"},
	{"moved by one character", "国道公路警察局长陈立平升警政署副署长，罗岚调查此案。",
		"陈立平 局长 国道公路警察局 current\n陈立平 副署长 警政署 appointed"},
	{"unit behind its office", "六龟分局长由航空警察局台北分局长贺敏接任。",
		"贺敏 分局长 航空警察局台北分局 current\n贺敏 分局长 六龟分局 appointed"},
	{"pronoun before the verb", "部长陈立平支持她出任检察长。", "陈立平 部长  current"},
	{"not yet held", "宁乡市人民法院的贺敏参选会长，未任院长。", ""},
	{"another's post", "贺敏与时任宁乡市人民法院院长打招呼。", ""},
	{"pronoun in mid-line", "贺敏任宁乡市人民法院院长。\n之后,他历任长沙市公安局副局长、局长。",
		"贺敏 院长 宁乡市人民法院 current\n贺敏 副局长 长沙市公安局 former\n贺敏 局长 长沙市公安局 former"},
	{"short name in brackets", "会议任命贺敏为最高人民检察院（下称“最高检”）副检察长。",
		"贺敏 副检察长 最高检 appointed"},
	{"what a deputy sees to", "宁乡市人民法院党组副书记、分管日常工作的副院长贺敏，主管副院长罗岚到场。",
		"贺敏 党组副书记 宁乡市人民法院 current\n贺敏 副院长 宁乡市人民法院 current\n罗岚 副院长 宁乡市人民法院 current"},
	{"no deputy's duty", "贺敏负责接待来访的院长。", ""},
	{"departments of the body before the verb", "贺敏在司法部历任法规司副处长、办公厅副主任。",
		"贺敏 副处长 司法部法规司 former\n贺敏 副主任 司法部办公厅 former"},
	{"career from post to post", "贺敏扎根基层，从书记员到宁乡市人民法院民一庭庭长，再到长沙市中级人民法院副院长。",
		"贺敏 书记员 宁乡市人民法院 former\n贺敏 庭长 宁乡市人民法院民一庭 former\n贺敏 副院长 长沙市中级人民法院 former"},
	{"the way from court to court is no career", "贺敏走遍全市，从法庭到宁乡市人民法院院长办公室。", ""},
	{"assistant", "宁乡市人民法院院长助理贺敏、长沙市市长助理罗岚到场。",
		"贺敏 院长助理 宁乡市人民法院 current\n罗岚 市长助理 长沙市 current"},
	{"lawyer of a firm", "湖南海山律师事务所主任、律师贺敏和湖南青城律师事务所主任罗岚律师发言。",
		"贺敏 主任 湖南海山律师事务所 current\n贺敏 律师 湖南海山律师事务所 current\n罗岚 主任 湖南青城律师事务所 current\n罗岚 律师 湖南青城律师事务所 current"},
	{"judge of a country or a state", "最高人民法院院长贺敏会见肯尼亚首席大法官罗岚和澳大利亚维多利亚州首席法官彭博。",
		"贺敏 院长 最高人民法院 current\n罗岚 首席大法官 肯尼亚 current\n彭博 首席法官 澳大利亚维多利亚州 current"},
	{"unnamed heads beside a named one", "市监察委负责人、市中级人民法院负责人、市人民检察院检察长贺敏列席。",
		"贺敏 检察长 市人民检察院 current"},
	{"a town and its government", "长沙市政府党组成员、副市长贺敏受审。贺敏在担任浏阳市委书记、长沙市副市长期间受贿。",
		"贺敏 党组成员 长沙市政府 current\n贺敏 副市长 长沙市政府 current\n贺敏 书记 浏阳市委 current"},
	{"association that shares 会 with its head", "宁乡市律协会长贺敏致辞。", "贺敏 会长 宁乡市律协 current"},
	{"body with 与 in its name", "会议决定任命贺敏为宁乡市科技与知识产权局局长。",
		"贺敏 局长 宁乡市科技与知识产权局 appointed"},
	{"remark in brackets in a list", "贺敏任宁乡市司法局局长，省监狱管理局第一政委（兼），长沙市委政法委委员。",
		"贺敏 局长 宁乡市司法局 current\n贺敏 第一政委 省监狱管理局 current\n贺敏 委员 长沙市委政法委 current"},
	{"bureau beside the committee of the Party", "贺敏历任浏阳市委常委、公安局局长，长沙市委常委，市委副书记、常务副市长等职。",
		"贺敏 常委 浏阳市委 former\n贺敏 局长 浏阳市公安局 former\n贺敏 常委 长沙市委 former\n贺敏 副书记 长沙市委 former\n贺敏 常务副市长 长沙市 former"},
	{"body before the verb", "贺敏转战长沙市中级人民法院任副院长。", "贺敏 副院长 长沙市中级人民法院 current"},
	{"body of the same person", "宁乡市人民法院副院长贺敏、浏阳市人民法院院长罗岚、浏阳市人民法院副院长彭博到场。贺敏法官表示感谢。",
		"贺敏 副院长 宁乡市人民法院 current\n贺敏 法官 宁乡市人民法院 current\n罗岚 院长 浏阳市人民法院 current\n彭博 副院长 浏阳市人民法院 current"},
	{"name that is a word, in a row", "长沙警备区副司令员马运行，市中级人民法院院长李立平出席。",
		"马运行 副司令员 长沙警备区 current\n李立平 院长 市中级人民法院 current"},
	{"transliterated names", "最高人民法院院长贺敏会见了哥伦比亚共和国最高法院院长拉蒙·德莱昂·贝尔托和肯尼亚上诉法院大法官约瑟夫·保罗·姆万吉一行。",
		"贺敏 院长 最高人民法院 current\n拉蒙·德莱昂·贝尔托 院长 哥伦比亚共和国最高法院 current\n约瑟夫·保罗·姆万吉 大法官 肯尼亚上诉法院 current"},
	{"group beside the party group", "宁乡市人民法院副院长贺敏，党组成员、驻院纪检监察组组长罗岚到场。该院党组成员、政工科长彭博宣读通知。",
		"贺敏 副院长 宁乡市人民法院 current\n罗岚 党组成员 宁乡市人民法院 current\n罗岚 组长 驻院纪检监察组 current\n彭博 党组成员 宁乡市人民法院 current\n彭博 科长 宁乡市人民法院政工科 current"},
	{"公安 is no place", "宁乡市公安局长贺敏、长沙市委常委、公安局长罗岚到场。",
		"贺敏 局长 宁乡市公安局 current\n罗岚 常委 长沙市委 current\n罗岚 局长 长沙市公安局 current"},
	{"bare name of the kind of court", "宁乡法院院长贺敏到长沙市中级人民法院汇报，中院副院长罗岚出席。",
		"贺敏 院长 宁乡法院 current\n罗岚 副院长 长沙市中级人民法院 current"},
	{"university that shares 校 with no head", "湖南大学校长贺敏、副校长罗岚到场，省法院院长彭博与校长贺敏签约。",
		"贺敏 校长 湖南大学 current\n罗岚 副校长 湖南大学 current\n彭博 院长 省法院 current"},
	{"next in a list of leaders", "宁乡市人民法院院长贺敏，湖南大学原副校长、国家一级教授罗岚到场。",
		"贺敏 院长 宁乡市人民法院 current\n罗岚 副校长 湖南大学 former\n罗岚 国家一级教授 湖南大学 former"},
	{"same department in a row", "宁乡市人民法院院长贺敏带领民一庭副庭长罗岚、副庭长彭博走访。",
		"贺敏 院长 宁乡市人民法院 current\n罗岚 副庭长 宁乡市人民法院民一庭 current\n彭博 副庭长 宁乡市人民法院民一庭 current"},
	{"terms of a deputy", "律师贺敏是第十二、十三届全国人大代表。", "贺敏 律师  current\n贺敏 第十二、十三届全国人大代表  current"},
	{"unknown body behind 在", "贺敏，女，汉族。2001年6月，她在省国家安全厅先后担任侦察员、调研员。",
		"贺敏 侦察员 省国家安全厅 former\n贺敏 调研员 省国家安全厅 former"},
	{"department of the Party's committee", "贺敏历任长沙市天心区委常委、统战部部长；后调至长沙市雨花区，任区委书记、区长。",
		"贺敏 常委 长沙市天心区委 former\n贺敏 统战部部长 长沙市天心区委 former\n贺敏 书记 长沙市天心区委 current\n贺敏 区长 长沙市雨花区 current"},
	{"company with brackets in its name", "中国人寿保险(集团)公司董事长贺敏到场。", "贺敏 董事长 中国人寿保险(集团)公司 current"},
	{"scholars with their universities", "讲座邀请到湖南大学法学院教授、博士生导师，中南大学“芙蓉学者”荣誉教授贺敏。中国法学研究会会长、北京大学罗岚教授，清华大学卜其真教授，彭其博副教授等参加。",
		"贺敏 教授 湖南大学法学院 current\n贺敏 博士生导师 湖南大学法学院 current\n贺敏 荣誉教授 中南大学 current\n罗岚 会长 中国法学研究会 current\n罗岚 教授 北京大学 current\n卜其真 教授 清华大学 current\n彭其博 副教授 清华大学 current"},
	{"a professor's level is no name", "湖南大学高水平教授、高学历讲师到场，贺敏参加。", ""},
	{"the foremost member", "贺敏是宁乡市人民法院最年轻的员额法官，罗岚是该院首位女法官。最高的法官楼里，卜其真最终的想法没有变。",
		"贺敏 员额法官 宁乡市人民法院 current\n罗岚 法官 宁乡市人民法院 current"},
	{"who is called", "宁乡市人民法院有一名年轻法官叫贺敏，大家都认识她。", "贺敏 法官 宁乡市人民法院 current"},
	{"party of a case", "原告贺敏、被告罗岚到庭。", ""},
}

// checkPosts checks the posts that texts tell of, each in the form that postsOf writes.
func checkPosts(t *testing.T, cases []struct{ name, text, want string }) {
	t.Helper()
	a := analyzer(t)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := postsOf(a.Text("case", c.text)); !sameLines(got, c.want) {
				t.Errorf("%s\ngot\n%s\nwant\n%s", c.text, got, c.want)
			}
		})
	}
}

func TestPosts(t *testing.T) { checkPosts(t, slices.Concat(postCases, morePostCases, careerPostCases)) }

// TestPostsTraditional checks that a text in traditional characters has the same posts.
func TestPostsTraditional(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range slices.Concat(postCases, morePostCases, careerPostCases) {
		got := dict.FoldString(postsOf(a.Text("case", dict.Traditional(c.text))))
		if !sameLines(got, c.want) {
			t.Errorf("%s\ngot\n%s\nwant\n%s", dict.Traditional(c.text), got, c.want)
		}
	}
}

// postsOf writes out the posts of a report.
func postsOf(r *Report) string {
	var lines []string
	for _, o := range r.Officials {
		for _, p := range o.Posts {
			lines = append(lines, fmt.Sprintf("%s %s %s %s", o.Name, p.Title, p.Org, p.Status))
		}
	}
	return strings.Join(lines, "\n")
}

// sameLines compares two texts line by line, in any order.
func sameLines(a, b string) bool {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	slices.Sort(x)
	slices.Sort(y)
	return slices.Equal(x, y)
}

// BenchmarkPosts measures finding the posts of a page in which nearly every sentence names somebody's.
func BenchmarkPosts(b *testing.B) {
	a, err := New()
	if err != nil {
		b.Fatal(err)
	}
	var page strings.Builder
	for range 20 {
		for _, c := range postCases {
			page.WriteString(c.text + "\n")
		}
	}
	art := newArticle(a, source.FromString("page", page.String()), &scratch{})
	art.findCourts()
	art.findBodies()
	art.findNames()
	art.resolveCourts()
	b.SetBytes(int64(page.Len()))
	for b.Loop() {
		art.posts = nil
		art.findPosts()
	}
}
