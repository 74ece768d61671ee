package analyze

import (
	"strings"
	"testing"

	"github.com/fawen/fawen/segment"
)

func TestWords(t *testing.T) {
	a := newAnalyzer(t)
	for _, c := range []struct{ text, want string }{
		{"双峰县人民法院院长欧阳文澜主持会议。", "双峰县人民法院/organisation 院长 欧阳文澜/person 主持"},
		{"雙峰縣人民檢察院檢察長裴朗到會。", "雙峰縣人民檢察院/organisation 檢察長 裴朗/person"},
		{"会议在双峰县召开。", "双峰县/place 召开"},
	} {
		var b strings.Builder
		for _, w := range a.Words(nil, a.segmenter.Coarse(nil, c.text), c.text) {
			b.WriteString(c.text[w.Start:w.End])
			if tag := w.Tag.String(); tag == "person" || tag == "organisation" || tag == "place" {
				b.WriteString("/" + tag)
			}
			b.WriteByte(' ')
		}
		if !strings.Contains(b.String(), c.want+" ") {
			t.Errorf("%s: no %s in %s", c.text, c.want, b.String())
		}
	}
}

// Words cover the text without gap or overlap, and names and courts are whole words.
func TestWordsCover(t *testing.T) {
	a := newAnalyzer(t)
	texts := articles(t)
	texts["none"], texts["broken"], texts["blank"] = "", "法院\xff院长李晓明", " \n　"
	for name, text := range texts {
		words := a.Words(nil, a.segmenter.Coarse(nil, text), text)
		end := 0
		starts := map[int]segment.Token{}
		for _, w := range words {
			if w.Start != end || w.End <= w.Start {
				t.Fatalf("%s: a word at %d-%d behind one that ends at %d", name, w.Start, w.End, end)
			}
			end = w.End
			starts[w.Start] = w
		}
		if end != len(text) {
			t.Errorf("%s: the words end at %d of %d", name, end, len(text))
		}
		if name == "broken" {
			continue
		}
		for _, o := range a.Text(name, text).Officials {
			for _, m := range o.Mentions {
				at := codePoint(text, m.Start)
				if w := starts[at]; !strings.ContainsAny(m.Text, blanks) && text[at:w.End] != m.Text {
					t.Errorf("%s: %s is not one word but %s", name, m.Text, text[at:w.End])
				}
			}
		}
	}
}
