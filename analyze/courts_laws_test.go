package analyze

import (
	"strings"
	"testing"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Swapping the county of an article swaps its court, with its code.
func TestCountySwapsItsCourt(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	const story = "@召开会议。@人民法院院长汇报，#法院去年结案三千件。"
	tried := 0
	for i := 0; i < dict.Divisions(); i += 7 {
		d := dict.DivisionAt(uint32(i))
		if d.Former || d.Level != dict.County || d.Code >= "659000" || !strings.HasSuffix(d.Name, "县") {
			continue
		}
		tried++
		text := strings.NewReplacer("@", d.Name, "#", d.Name).Replace(story)
		r := a.Text("", text)
		if len(r.Courts) != 1 || r.Courts[0].Name == nil || *r.Courts[0].Name != d.Name+"人民法院" || r.Courts[0].Region.Code != d.Code || len(r.Courts[0].Mentions) != 2 {
			t.Errorf("%s: %+v", text, r.Courts)
		}
	}
	if tried < 150 {
		t.Errorf("only %d counties tried", tried)
	}
}

// Every court of the dictionary is found by its full name.
func TestEveryCourtIsFoundByItsName(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	missed := 0
	for i := 0; i < dict.Courts(); i++ {
		c := dict.CourtAt(uint32(i))
		place := map[dict.Jurisdiction]string{dict.HongKong: "香港律政司：", dict.Macau: "澳门消息：", dict.Taiwan: "法务部与地检署："}[c.Jurisdiction]
		r := a.Text("", place+c.Name+"宣布消息，该院诉讼服务中心负责立案、调解和执行联络，办案质效领先。")
		found := false
		for _, court := range r.Courts {
			found = found || court.Name != nil && *court.Name == c.Name
		}
		if !found {
			missed++
			t.Logf("%s %s is not found", c.ID, c.Name)
		}
	}
	if missed > 5 {
		t.Errorf("%d of %d courts are not found by their names", missed, dict.Courts())
	}
}

// An article in Traditional characters names the same courts.
func TestScriptsNameTheSameCourts(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range courtCases {
		text, _, _ := marked(c.text)
		hans, hant := a.Text("", dict.FoldString(text)), a.Text("", dict.Traditional(dict.FoldString(text)))
		if len(hans.Courts) != len(hant.Courts) {
			t.Errorf("%s: %d courts in Simplified, %d in Traditional", c.name, len(hans.Courts), len(hant.Courts))
			continue
		}
		for i, s := range hans.Courts {
			if tr := hant.Courts[i]; s.ID != tr.ID || len(s.Mentions) != len(tr.Mentions) || (s.Name == nil) != (tr.Name == nil) {
				t.Errorf("%s: %+v in Simplified, %+v in Traditional", c.name, s, tr)
			}
		}
	}
}

// Spans of courts and bodies lie in the text, in order, and do not overlap; a body's core is the front of its span.
func FuzzBodies(f *testing.F) {
	for _, c := range courtCases {
		text, _, _ := marked(c.text)
		f.Add(text)
	}
	a, err := New()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		art := newArticle(a, source.FromString("", text), &scratch{})
		art.readHead()
		art.findCourts()
		art.findBodies()
		art.resolveCourts()
		end := 0
		for _, h := range art.courts {
			if h.Start < end || h.End <= h.Start || h.End > len(art.text) || h.entity < 0 || h.entity >= len(art.courtList) {
				t.Fatalf("court %+v", h)
			}
			end = h.End
		}
		end = 0
		for _, h := range art.bodies {
			if h.Start < end || h.End > len(art.text) || h.core.Start != h.Start || h.core.End > h.End || h.core.End <= h.core.Start {
				t.Fatalf("body %+v", h)
			}
			end = h.End
		}
	})
}

// Without a word for Hong Kong, a bare name in a Simplified article about a court abroad is that court's, or none.
func TestNoHomeAbroad(t *testing.T) {
	r := analyzer(t).Text("case", "马来西亚高等法院判其罪成，高等法院没有说明理由，上诉庭维持原判。")
	if len(r.Courts) != 1 || len(r.Courts[0].Mentions) != 2 || *r.Courts[0].Name != "马来西亚高等法院" {
		t.Errorf("courts %+v, want the one abroad, twice", r.Courts)
	}
}
