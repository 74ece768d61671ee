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
	{"not yet held", "宁乡市人民法院的贺敏参选会长，未任院长。", ""},
	{"another's post", "贺敏与时任宁乡市人民法院院长打招呼。", ""},
	{"party of a case", "原告贺敏、被告罗岚到庭。", ""},
}

func TestPosts(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range postCases {
		t.Run(c.name, func(t *testing.T) {
			if got := postsOf(a.Text("case", c.text)); !sameLines(got, c.want) {
				t.Errorf("%s\ngot\n%s\nwant\n%s", c.text, got, c.want)
			}
		})
	}
}

// TestPostsTraditional checks that a text in traditional characters has the same posts.
func TestPostsTraditional(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range postCases {
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
