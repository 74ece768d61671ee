package analyze

import (
	"maps"
	"strings"
	"testing"
)

// TestLeaders reads pages of leaders, which name their body in passing or in another's post alone.
func TestLeaders(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	const page = "领导班子\n周文达　党组书记、局长\n主持全面工作。\n罗　岚　党组成员、副局长\n分管殡葬工作。\n贺　敏　党组成员、副局长\n分管社工工作，联系市慈善总会。\n"
	for _, c := range []struct{ text, org string }{
		{page + "彭　博　市纪委驻市民政局纪检组组长\n负责监察工作。\n", "市民政局"},
		{page + "宁乡市民政局地址：人民路8号。宁乡市民政局办公室电话见上。\n", "宁乡市民政局"},
		{"领导班子\n周文达　党组书记、局长\n罗　岚　党组成员、副局长\n宁乡市民政局\n", ""}, // two make no page
	} {
		r := a.Text("", c.text)
		for _, o := range r.Officials {
			if o.Name != "周文达" && o.Name != "罗岚" && o.Name != "贺敏" {
				continue
			}
			for _, p := range o.Posts {
				if p.Org != c.org {
					t.Errorf("%s: %s of %q, want %q", o.Name, p.Title, p.Org, c.org)
				}
			}
		}
		if len(r.Officials) < 2 {
			t.Errorf("%d officials in %s", len(r.Officials), c.text)
		}
	}
}

// TestPostsOverLines joins names and posts that stand on lines of their own, in the order of the first two.
func TestPostsOverLines(t *testing.T) {
	a := analyzer(t)
	names, offices := []string{"陈立安", "何志远", "黄国强"}, [][2]string{{"双峰县人民法院", "副院长"}, {"双峰县人民检察院", "检察员"}, {"双峰县司法局", "局长"}}
	for _, row := range []string{"N\nBP", "BP\nN", "BP：N先生", "N　BP", "BP　N"} {
		text := "双峰县公布任免名单\n会议通过下列任免。\n"
		want := map[string]string{}
		for i, name := range names {
			text += strings.NewReplacer("N", name, "B", offices[i][0], "P", offices[i][1]).Replace(row) + "\n"
			want[name] = offices[i][1] + "|" + offices[i][0]
		}
		got := map[string]string{}
		for _, o := range a.Text("case", text).Officials {
			for _, p := range o.Posts {
				got[o.Name] += p.Title + "|" + p.Org
			}
		}
		if !maps.Equal(got, want) {
			t.Errorf("%s\n got %v\nwant %v", text, got, want)
		}
	}
}
