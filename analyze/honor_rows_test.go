package analyze

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestHonorRows reads lists where each holder has an honor of its own.
func TestHonorRows(t *testing.T) {
	checkHonors(t, []honorCase{
		{"榮譽勳章:\n\n江曉雲 大蓮花榮譽勳章\n\n賀文清 銀蓮花榮譽勳章\n\n功績勳章:\n\n海濱學校 教育功績勳章\n\n羅秀英 專業功績勳章",
			[]string{"大蓮花榮譽勳章|江曉雲", "銀蓮花榮譽勳章|賀文清", "教育功績勳章|海濱學校", "專業功績勳章|羅秀英"}},
		{"表彰名单\n江晓云　2023年度全省优秀法官\n立案庭　全省先进集体", []string{"全省优秀法官|江晓云", "全省先进集体|立案庭"}},
		{"双峰县法院立案庭获集体三等功、执行局获集体二等功。", []string{"集体三等功|双峰县法院立案庭", "集体二等功|执行局"}},
		{"双峰县法院去年获奖三项，审管办经省高院评定为全省先进集体。", []string{"全省先进集体|审管办"}},
	})
}

// TestHonorCounted reads lists behind an honor that says how many hold it.
func TestHonorCounted(t *testing.T) {
	checkHonors(t, []honorCase{
		{"大紫荊勳章今次有3名得主，計有前常任法官江曉雲、新民黨立法會議員賀文清及金禾集團創辦人羅秀英。", []string{"大紫荊勳章|江曉雲", "大紫荊勳章|賀文清", "大紫荊勳章|羅秀英"}},
		{"37人得銅紫荊星章，除總裁判官江曉雲、會長賀文清外，前主席羅秀英亦榜上有名。", []string{"銅紫荊星章|江曉雲", "銅紫荊星章|賀文清", "銅紫荊星章|羅秀英"}},
		{"副署長江曉雲、去年退休並轉任國安委顧問的入境事務處前副處長賀文清，以及署長羅秀英，各獲頒金紫荊星章。", []string{"金紫荊星章|江曉雲", "金紫荊星章|賀文清", "金紫荊星章|羅秀英"}},
		{"本屆反毒有功人士名單包括：法務部推薦的觀護人江曉雲、主任賀文清；教育部推薦的校長羅秀英。", []string{"反毒有功人士|江曉雲", "反毒有功人士|賀文清", "反毒有功人士|羅秀英"}},
		{"本年度先进工作者有江晓云、贺文清。", []string{"先进工作者|江晓云", "先进工作者|贺文清"}},
		{"司法部把“全国先进集体”称号授予150个人民调解委员会，白马镇人民调解委员会榜上有名。", []string{"全国先进集体|白马镇人民调解委员会"}},
		{"“百姓满意好法官”颁奖典礼昨天举行，合肥市中院江晓云等十人登上光荣榜。", []string{"百姓满意好法官|江晓云"}},
		{"法官江晓云等8人被授予“公益之星”称号。从候选人里评出了8名“公益之星”。贺文清、罗秀英等登上了领奖台。", []string{"公益之星|江晓云", "公益之星|贺文清", "公益之星|罗秀英"}},
	})
}

// TestHonorNamedOf reads winners that a clause only counts, or a verb behind them tells.
func TestHonorNamedOf(t *testing.T) {
	checkHonors(t, []honorCase{
		{"刑事鑑識楷模由鑑識科巡官江曉雲獲得，資深績優工友部分則由賀文清、羅秀英獲得。", []string{"刑事鑑識楷模|江曉雲", "資深績優工友|賀文清", "資深績優工友|羅秀英"}},
		{"「鳳凰獎」頒獎典禮17日舉行；嘉義市今年有兩人脫穎而出，分別為小隊長江曉雲，以及幹事賀文清。", []string{"鳳凰獎|江曉雲", "鳳凰獎|賀文清"}},
		{"「十大傑出青年選舉」結果揭曉，今屆僅得3人膺選，包括大律師江曉雲、教師賀文清等。", []string{"十大傑出青年|江曉雲", "十大傑出青年|賀文清"}},
		{"三名得主另领得“好市民奖”：江晓云、贺文清及罗秀英。", []string{"好市民奖|江晓云", "好市民奖|贺文清", "好市民奖|罗秀英"}},
		{"行政長官把公共服務獎狀，頒予3名現職及已卸任的廉政公署人員，名單為廉政公署前專員江曉雲、現任專員賀文清。", []string{"公共服務獎狀|江曉雲", "公共服務獎狀|賀文清"}},
		{"民警江晓云等10名民警当选“最美警察”。评审团打分产生了名单。长岭县公安局贺文清、延吉市公安局罗秀英、铁东分局佟丽影等脱颖而出。",
			[]string{"最美警察|江晓云", "最美警察|贺文清", "最美警察|罗秀英", "最美警察|佟丽影"}},
		{"會上另授予前會長江曉雲律師終身名譽會員榮銜。", []string{"終身名譽會員|江曉雲"}},
		{"省监狱管理局党委日前下发嘉奖令，给青岗监狱记集体三等功一次。", []string{"集体三等功|青岗监狱"}},
		{"请来教授江晓云、副主任贺文清为大家“把脉”。会长因而给予嘉奖。", nil},
		{"获奖名单\n书画类\n一等奖\n江晓云 《兰亭小楷册》\n文学类\n二等奖\n贺文清 《我的卷宗》", []string{"一等奖|江晓云", "二等奖|贺文清"}},
	})
}

// TestHonorName tells where the name of an honor begins and ends.
func TestHonorName(t *testing.T) {
	checkHonors(t, []honorCase{
		{"江曉雲2018年獲時任行政長官林鄭月娥委任為太平紳士。", []string{"太平紳士|江曉雲"}},
		{"紀律部隊及廉政公署卓越獎章今年發給兩人，其中有懲教署副署長江曉雲。", []string{"紀律部隊及廉政公署卓越獎章|江曉雲"}},
		{"江晓云荣获市“五四”奖章；市“五四”奖章获得者贺文清到场。", []string{"市“五四”奖章|江晓云", "市“五四”奖章|贺文清"}},
		{"江晓云先后获“优秀法官”、省“百姓贴心人”等奖项。", []string{"优秀法官|江晓云", "百姓贴心人|江晓云"}},
		{"江曉雲領到縣政府的感謝牌。", nil},
	})
}

// TestHonorRolls reads headings of every form over lines of every form: those named below a heading have its honor, and nobody else.
func TestHonorRolls(t *testing.T) {
	a := analyzer(t)
	for _, c := range []struct {
		lead          string
		honors        [2]string
		names, bodies [2][]string
	}{
		{"双峰县法院表彰大会昨日举行，现将名单公布。", [2]string{"全省优秀法官", "先进个人"}, [2][]string{{"陈立安", "何志远", "黄国强"}, {"周立新", "吴晓峰", "郑文博"}}, [2][]string{{"双峰县法院", "娄底中院执行局", "新化县检察院"}, {"法官", "副局长", "检察官"}}},
		{"双峰县法院演讲比赛昨日举行，现将名单公布。", [2]string{"一等奖", "二等奖"}, [2][]string{{"陈立安", "何志远", "黄国强"}, {"周立新", "吴晓峰", "郑文博"}}, [2][]string{{"双峰县法院", "娄底中院执行局", "新化县检察院"}, {"法官", "副局长", "检察官"}}},
		{"（記者高天佑／臺北報導）司法院昨日公布得獎名單。", [2]string{"「金舵獎」", "「金鐸獎」"}, [2][]string{{"陳怡君", "林志明", "黃淑芬"}, {"蔡明達", "吳建宏", "鄭雅文"}}, [2][]string{{"臺中地院", "高雄地檢署", "臺北監獄"}, {"書記官", "檢察官", "管理員"}}},
		{"（香港訊）政府昨日公布授勳名單。", [2]string{"銀紫荊星章", "行政長官社區服務獎狀"}, [2][]string{{"陳佩儀", "何志明", "黃國權"}, {"梁凱欣", "歐陽偉豪", "鄭文傑"}}, [2][]string{{"區域法院", "律政司", "懲教署"}, {"法官", "檢控官", "監督"}}},
	} {
		for _, heading := range []string{"H", "H：", "一、H", "H（3名）", "【H】", "H名单如下：", "H得主", "●H", "（一）H", "（H）", "获颁H"} {
			for _, row := range []string{"N", "N B", "B N", "N　BP", "#.N（B）", "（#）N，BP", "N　男　BP", "• N", "B：N", "N | B | P", "N——BP", "BPN", "- N（B）", "N\n"} {
				var text, want []string
				text = append(text, c.lead)
				for k, honor := range c.honors {
					text = append(text, strings.ReplaceAll(heading, "H", honor))
					for i, name := range c.names[k] {
						text = append(text, strings.NewReplacer("N", name, "B", c.bodies[0][i], "P", c.bodies[1][i], "#", fmt.Sprint(i+1)).Replace(row))
						want = append(want, strings.Trim(honor, "「」")+"|"+name)
					}
				}
				if got := honorsOf(a.Text("case", strings.Join(text, "\n"))); !slices.Equal(got, want) {
					t.Errorf("%s\n got %q\nwant %q", strings.Join(text, "\n"), got, want)
				}
			}
		}
	}
}

// TestHonorPairLines reads lines that each pair somebody with an honor of his own, whatever sets the two off.
func TestHonorPairLines(t *testing.T) {
	a := analyzer(t)
	names, bodies, posts := []string{"陈立安", "何志远", "黄国强"}, []string{"双峰县法院", "娄底中院执行局", "新化县检察院"}, []string{"法官", "副局长", "检察官"}
	honors := []string{"全省优秀法官", "二等功", "先进个人"}
	for _, row := range []string{"N H", "N：H", "H：N", "H——N", "N（H）", "#.N 获H", "N，H", "N，BP，H", "BPN：H", "N | B | H", "H N（B）", "H｜N", "N／H", "H - N"} {
		text, want := []string{"双峰县表彰大会昨日举行，现将获奖名单公布如下。"}, []string{}
		for i, name := range names {
			text = append(text, strings.NewReplacer("N", name, "B", bodies[i], "P", posts[i], "H", honors[i], "#", fmt.Sprint(i+1)).Replace(row))
			want = append(want, honors[i]+"|"+name)
		}
		if got := honorsOf(a.Text("case", strings.Join(text, "\n"))); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", strings.Join(text, "\n"), got, want)
		}
	}
}
