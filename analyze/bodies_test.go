package analyze

import (
	"strconv"
	"strings"
	"testing"

	"github.com/fawen/fawen/internal/source"
)

// bodyCases are texts in which every body stands in ⟦⟧, with its department behind a bar.
var bodyCases = []struct{ name, text string }{
	{"organs of a place", `⟦双峰县人民检察院⟧与⟦县公安局⟧、⟦县司法局⟧联合行文，⟦省检察院⟧派员到场。`},
	{"departments", `⟦双峰县人民法院|执行局⟧与⟦娄底中院|刑一庭⟧、⟦县检察院|第二检察部⟧、⟦岳阳市公安局刑侦支队六大队⟧会商。`},
	{"bodies of the Party", `⟦县委⟧、⟦县政府⟧召集会议，⟦市委政法委⟧、⟦省纪委监委⟧、⟦县委组织部⟧参加。市委托律师办理，县委员会另议。`},
	{"congress and consultation", `⟦双峰县第十八届人民代表大会常务委员会⟧听取报告，⟦市人大常委会⟧、⟦县政协⟧、⟦全国人大宪法和法律委员会⟧关注。`},
	{"one body behind another", `⟦双峰县公安局走马街派出所⟧民警赶到。⟦旗司法局大沁他拉司法所⟧所长到场。`},
	{"groups stationed elsewhere", `⟦县纪委监委驻县法院纪检监察组⟧组长发言。`},
	{"any name", `代理人来自⟦湖南海山律师事务所⟧，鉴定由⟦中国政法大学⟧完成，被告是⟦长沙海山置业有限公司⟧。`},
	{"Taiwan", `⟦法務部⟧表示，⟦士林地檢署⟧起訴，⟦司法院|刑事廳⟧研議。`},
	{"Hong Kong", `⟦律政司⟧上訴，⟦立法會⟧議員關注，⟦香港大律師公會⟧發聲明。`},
}

func TestBodies(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range bodyCases {
		text := strings.NewReplacer("⟦", "", "⟧", "", "|", "").Replace(c.text)
		art := newArticle(a, source.FromString("", text), &scratch{})
		art.readHead()
		art.findCourts()
		art.findBodies()
		var got strings.Builder
		at := 0
		for _, h := range art.bodies {
			got.WriteString(art.text[at:h.Start] + "⟦" + art.norm(h.core))
			if h.End > h.core.End {
				got.WriteString("|" + art.text[h.core.End:h.End])
			}
			got.WriteString("⟧")
			at = h.End
		}
		got.WriteString(art.text[at:])
		want := art.fold(c.text)
		if got.String() != want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got.String(), want)
		}
	}
}

func (a *article) fold(text string) string { return source.FromString("", text).Norm }

func TestTaiwanProcuratoratesHaveOfficialNames(t *testing.T) {
	r := analyzer(t).Text("", "臺灣高等法院開庭。雲林地檢署、雲檢、士林地檢署、金門地檢署與北檢到場，高檢署、高雄高分檢及臺灣高等檢察署高雄檢察分署檢察長賀敏致詞。")
	var got []string
	for _, o := range r.Organisations {
		got = append(got, o.Name+"×"+strconv.Itoa(len(o.Mentions)))
	}
	want := "臺灣雲林地方檢察署×2, 臺灣士林地方檢察署×1, 福建金門地方檢察署×1, 臺灣臺北地方檢察署×1, 臺灣高等檢察署×1, 臺灣高等檢察署高雄檢察分署×2"
	if strings.Join(got, ", ") != want {
		t.Errorf("got %s\nwant %s", strings.Join(got, ", "), want)
	}
	if org := r.Officials[0].Posts[0].Org; org != "高雄高分檢" {
		t.Errorf("the shortest form is %s", org)
	}
}

func TestOrganisationsHaveOfficialNames(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	r := a.Text("", "双峰县召开会议。县检察院检察长参加，双峰县人民检察院发言，最高检派员，娄星区司法局到会。")
	var got []string
	for _, o := range r.Organisations {
		got = append(got, o.Name+" "+o.Kind+" "+o.Region.Code)
	}
	want := "双峰县人民检察院 procuratorate 431321, 最高人民检察院 procuratorate , 娄底市娄星区司法局 justice 431302"
	if strings.Join(got, ", ") != want {
		t.Errorf("got %s\nwant %s", strings.Join(got, ", "), want)
	}
}
