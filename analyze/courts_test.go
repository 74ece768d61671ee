package analyze

import (
	"strings"
	"testing"
)

// courtCases are articles in which every mention of a court stands in ⟦⟧, with its canonical name behind a bar; none where the
// text does not decide.
var courtCases = []struct{ name, text string }{
	{"all courts of a province are none of them", `⟦双峰县人民法院|双峰县人民法院⟧的质效居省、市法院前列，我省法院共有六个集体获奖。`},
	{"full names and short ones", `⟦湖南省双峰县人民法院|双峰县人民法院⟧日前公开审理一案。⟦双峰法院|双峰县人民法院⟧院长说，⟦娄底中院|娄底市中级人民法院⟧和⟦省高院|湖南省高级人民法院⟧都派人旁听，⟦县法院|双峰县人民法院⟧将继续努力。`},
	{"高法院, and a league's short name", `⟦湖南省高法院|湖南省高级人民法院⟧院长和⟦最高法院|最高人民法院⟧法官到场，⟦省高法院|湖南省高级人民法院⟧发言。⟦锡盟中院|锡林郭勒盟中级人民法院⟧参加。`},
	{"a district with its city", `⟦广东深圳福田区法院|深圳市福田区人民法院⟧收到⟦深圳中院|深圳市中级人民法院⟧的函，又转给⟦北京市海淀区人民法院|北京市海淀区人民法院⟧。`},
	{"numbered courts", `⟦上海市第二中级人民法院|上海市第二中级人民法院⟧（以下简称⟦上海二中院|上海市第二中级人民法院⟧）改判，⟦天津一中院|天津市第一中级人民法院⟧维持。⟦东莞二院|东莞市第二人民法院⟧与⟦中山市第一人民法院|中山市第一人民法院⟧交流。`},
	{"autonomous units", `⟦江华瑶族自治县人民法院|江华瑶族自治县人民法院⟧、⟦恩施州中院|恩施土家族苗族自治州中级人民法院⟧、⟦通道县法院|通道侗族自治县人民法院⟧、⟦沿河自治县法院|沿河土家族自治县人民法院⟧、⟦奈曼旗法院|奈曼旗人民法院⟧、⟦内蒙古高院|内蒙古自治区高级人民法院⟧参加。`},
	{"the supreme court and its tribunals", `⟦最高人民法院|最高人民法院⟧发布解释，⟦最高法|最高人民法院⟧民一庭解读。⟦最高法第二巡回法庭|最高人民法院第二巡回法庭⟧在沈阳，⟦最高人民法院第三、四、五巡回法庭⟧同日揭牌，⟦第一巡回法庭|最高人民法院第一巡回法庭⟧在深圳。`},
	{"special courts", `⟦广州海事法院|广州海事法院⟧、⟦北京互联网法院|北京互联网法院⟧、⟦上海金融法院|上海金融法院⟧、⟦石家庄铁路运输法院|石家庄铁路运输法院⟧、⟦车排子垦区人民法院|车排子垦区人民法院⟧受邀。`},
	{"tribunals of people's courts", `⟦绥宁县人民法院武阳人民法庭|绥宁县人民法院武阳人民法庭⟧庭长介绍，⟦武阳法庭|绥宁县人民法院武阳人民法庭⟧去年结案三百件。全县人民法庭学习⟦武阳人民法庭|绥宁县人民法院武阳人民法庭⟧经验，第一法庭座无虚席，家事法庭温馨。`},
	{"lists that share a head", `⟦海淀、朝阳法院⟧联合调研，⟦如东县、启东市人民法院⟧发言，⟦如东县、海安市、启东市三个基层人民法院⟧参会。`},
	{"generic words and sets", `各级人民法院、全国法院、全市法院、南京法院、两级法院要学习。该院和基层法院、辖区法院、长沙法院系统响应，中级人民法院、中院改判，法院认为，人民法院报报道，人民法院组织法规定，法院路上车多。`},
	{"honors and statutes hold none", `她获评全国法院先进个人、全国优秀法官，该院是全国优秀法院、全省法院文化建设示范单位。`},
	{"the court of a county-level city", `⟦义乌市人民法院|义乌市人民法院⟧（下称⟦义乌法院|义乌市人民法院⟧）向⟦金华市中级人民法院|金华市中级人民法院⟧报告，⟦市中院|金华市中级人民法院⟧肯定，⟦市法院|义乌市人民法院⟧改进。`},
	{"a development zone", `⟦成都高新技术产业开发区人民法院|成都高新技术产业开发区人民法院⟧与⟦深圳前海合作区人民法院|深圳前海合作区人民法院⟧、⟦前海法院|深圳前海合作区人民法院⟧签约。`},
	{"a renamed place", `⟦襄樊市中级人民法院|襄樊市中级人民法院⟧的旧案由⟦襄阳市中级人民法院|襄阳市中级人民法院⟧复查。`},
	{"ambiguous names stay open", `⟦鼓楼区法院⟧宣判。`},
	{"ambiguous names by the city", `江苏南京：⟦鼓楼区法院|南京市鼓楼区人民法院⟧宣判，⟦南京中院|南京市中级人民法院⟧维持。`},
	{"Hong Kong", `律政司向⟦終審法院|香港特別行政區終審法院⟧上訴，⟦高等法院原訟庭|香港特別行政區高等法院原訟法庭⟧早前判政府勝訴，⟦上訴庭|香港特別行政區高等法院上訴法庭⟧維持。被告在⟦西九龍裁判法院|西九龍裁判法院⟧提堂，裁判官押後，⟦終院|香港特別行政區終審法院⟧未排期。裁判法院人手不足，香港法院獨立。`},
	{"Taiwan", `⟦台北地院|臺灣臺北地方法院⟧認定有罪，台北地檢署不上訴；⟦台灣高等法院|臺灣高等法院⟧發回，⟦最高法院|最高法院⟧駁回，⟦臺中高分院|臺灣高等法院臺中分院⟧更審。⟦士林地方法院|臺灣士林地方法院⟧另案審理，⟦士院|臺灣士林地方法院⟧說明，立法院、司法院關切。`},
	{"a court abroad, from Taiwan", `苗栗、新北的大法官談⟦美國最高法院|美國聯邦最高法院⟧的判例，⟦最高法院|美國聯邦最高法院⟧以五比四推翻原判。`},
	{"Taiwan, by its places alone", `苗栗泰安、新北烏來的溫泉區長年爭訟，⟦最高法院|最高法院⟧大法庭統一見解。`},
	{"Taiwan's short name beside its prosecutors'", `台北地檢署偵辦此案，⟦北院|臺灣臺北地方法院⟧裁定交保，北檢抗告，士院不評論。`},
	{"Taiwan's high court by its short name alone", `台北地檢署不服，⟦高院|臺灣高等法院⟧撤銷原裁定，北院不予評論。`},
	{"Macau", `澳門檢察院公布，⟦初級法院|澳門特別行政區初級法院⟧判刑，⟦中級法院|澳門特別行政區中級法院⟧維持，⟦終審法院|澳門特別行政區終審法院⟧不受理。⟦終審及中級法院⟧法官宣誓。`},
	{"courts of the regions by 特區", `澳門法務局公布，⟦澳門特區第一審法院|澳門特別行政區初級法院⟧判刑，⟦特區終審法院|澳門特別行政區終審法院⟧不受理。`},
	{"a high court with words of Hong Kong around it", `支聯會涉違國安法，⟦高院|香港特別行政區高等法院⟧指定法官押後案件。`},
	{"courts of counties and boroughs abroad", `⟦紐約州皇后區高等法院|紐約州皇后區高等法院⟧、⟦達拉斯郡刑事法庭|達拉斯郡刑事法庭⟧與⟦吉隆坡高庭|吉隆坡高庭⟧宣判。`},
	{"mainland news in Traditional", `⟦雙峰縣人民法院|雙峰縣人民法院⟧執行局到⟦婁底中院|婁底市中級人民法院⟧匯報，⟦縣法院|雙峰縣人民法院⟧黨組書記帶隊。`},
	{"tribunals of a city without counties", `⟦东莞市第一人民法院|东莞市第一人民法院⟧院长来到⟦茶山法庭|东莞市第一人民法院茶山人民法庭⟧调研。`},
	{"districts whose names end in 林区", `⟦西安市碑林区人民法院|西安市碑林区人民法院⟧与⟦金林区人民法院|伊春市金林区人民法院⟧交流，⟦神农架林区人民法院|神农架林区人民法院⟧参加。`},
	{"places of the past that no list has", `⟦昭乌达盟中级人民法院|昭乌达盟中级人民法院⟧成立于1950年。1953年撤销⟦达川地区中级人民法院|达川地区中级人民法院⟧，近日⟦市人民法院⟧作出说明。`},
	{"no list of a centre and a tribunal", `来到⟦双峰县人民法院|双峰县人民法院⟧执行指挥中心和⟦锁石法庭|双峰县人民法院锁石人民法庭⟧看望干警。`},
	{"courts behind verbs of office", `李明1985年调任⟦济宁地区中级人民法院|济宁地区中级人民法院⟧书记员，后任⟦市中级人民法院⟧庭长。会议免去王军⟦市中级人民法院⟧副院长职务。`},
	{"regions abroad that no list has", `⟦俄罗斯滨海边疆区法院|俄罗斯滨海边疆区法院⟧与⟦越南谅山省人民法院|越南谅山省人民法院⟧来访。`},
	{"kinds of special courts", `⟦合肥铁路运输法院|合肥铁路运输法院⟧是省内第一家铁路运输法院。海事法院、金融法院、互联网法院各有分工，铁路运输法院体制已经改革。`},
	{"tribunals of zones and parks", `⟦双峰县人民法院经济开发区法庭|双峰县人民法院经济开发区人民法庭⟧揭牌，重启⟦智能装备产业园人民法庭|双峰县人民法院智能装备产业园人民法庭⟧，⟦双峰县人民法院|双峰县人民法院⟧重新启用⟦走马街人民法庭|双峰县人民法院走马街人民法庭⟧。`},
	{"tribunals behind verbs and conjunctions", `⟦双峰县人民法院|双峰县人民法院⟧设有派出法庭三个，其中⟦千山法庭|双峰县人民法院千山人民法庭⟧最大，要求⟦千山法庭⟧巡回审判，为了⟦千山法庭⟧、辖区⟦千山法庭⟧多走几步。从⟦双峰县人民法院派出法庭千山法庭|双峰县人民法院千山人民法庭⟧到县城要一天。`},
	{"a court of a prefecture that is gone, behind a verb", `李明考入了⟦济宁地区中级人民法院|济宁地区中级人民法院⟧。`},
	{"what is done with tribunals", `⟦安阳中院|安阳市中级人民法院⟧调研指导人民法庭工作，⟦濮阳中院|濮阳市中级人民法院⟧负责指导人民法庭，到⟦安阳县白壁法庭|安阳县人民法院白壁人民法庭⟧开会。原告把密云县政府告上法庭。⟦安阳县人民法院|安阳县人民法院⟧加强人民法庭建设。`},
	{"a tribunal behind the short name of its county", `⟦邹平韩店法庭|邹平市人民法院韩店人民法庭⟧被命名，获评先进人民法庭。`},
	{"a city of the county's level by its short name", `江阴论坛：⟦市人民法院|江阴市人民法院⟧揭牌。`},
	{"the intermediate court that the article names", `⟦枞阳县法院|枞阳县人民法院⟧派员代表⟦市中院|安庆市中级人民法院⟧参赛，为⟦安庆市中级人民法院|安庆市中级人民法院⟧赢得荣誉。`},
	{"circuit courts in two characters", `⟦最高人民法院第三巡回法庭|最高人民法院第三巡回法庭⟧揭牌，⟦三巡|最高人民法院第三巡回法庭⟧主审法官到场。三巡回来，四巡未到。`},
	{"tribunals whose names no list has", `⟦扎鲁特旗人民法院乌力吉木仁图人民法庭|扎鲁特旗人民法院乌力吉木仁图人民法庭⟧和⟦平度法院张戈庄法庭|平度市人民法院张戈庄人民法庭⟧巡回审判。`},
	{"railway courts of one short name", `广西南宁：⟦南铁中院|南宁铁路运输中级法院⟧与⟦柳铁法院|柳州铁路运输法院⟧会商。`},
	{"railway courts of one short name, elsewhere", `江西南昌：⟦南铁中院|南昌铁路运输中级法院⟧宣判。`},
	{"a tribunal behind 该院", `⟦靖江市人民法院|靖江市人民法院⟧的孟小川历任该院⟦新桥人民法庭|靖江市人民法院新桥人民法庭⟧副庭长、办公室主任。各县（市）区人民法院转发。`},
	{"a tribunal of a village without its court", `⟦双峰县人民法院|双峰县人民法院⟧的三名法官驻守⟦太平庄法庭|双峰县人民法院太平庄人民法庭⟧办案，他当过⟦太平庄人民法庭|双峰县人民法院太平庄人民法庭⟧庭长。`},
	{"a person between court and tribunal", `⟦双峰县人民法院|双峰县人民法院⟧李明任⟦三塘铺人民法庭|双峰县人民法院三塘铺人民法庭⟧庭长。`},
	{"verbs before the county's court", `⟦衡山县人民法院|衡山县人民法院⟧的龚雪樵后调任⟦县法院|衡山县人民法院⟧副院长，办理⟦县法院|衡山县人民法院⟧的案件，市和县两级法院都来了，⟦马鞍山市和县法院|和县人民法院⟧、⟦理县法院|理县人民法院⟧也派人来。`},
	{"a county inside a name", `县人大常委会免去路正阳副县长职务，⟦县法院|⟧庭长到会。`},
	{"the county's court behind 和, and 公安 that is no county", `县公安局民警和⟦县法院|⟧法官到场，县检察院和⟦县人民法院|⟧联合发文。`},
	{"a city where somebody was caught", `曾都区洛阳镇发生一案，凶手在武汉被抓获，⟦市中院|随州市中级人民法院⟧一审宣判。`},
	{"short names of leagues, and 高法院", `⟦锡盟中院|锡林郭勒盟中级人民法院⟧党组成员到会。重庆市召开会议，⟦市高法院|重庆市高级人民法院⟧宣传处处长和⟦市三中法院|重庆市第三中级人民法院⟧法官到会，⟦最高法院|最高人民法院⟧未派员。`},
	{"a town that no list has", `⟦南漳法院|南漳县人民法院⟧巡回审判，⟦武镇法庭|南漳县人民法院武镇人民法庭⟧干警到场，乡镇法庭、城镇法庭各有分工。`},
	{"our province's courts", `我省法院6个集体受表彰，该院始终位居省、市法院先进位次。`},
	{"states abroad", `⟦巴拿马共和国最高法院|巴拿马最高法院⟧和⟦蒙古国最高法院|蒙古国最高法院⟧、⟦莫桑比克海事法院|莫桑比克海事法院⟧的院长来访。`},
	{"tribunals of a maritime court, and behind a verb", `⟦厦门海事法院|厦门海事法院⟧在⟦宁德法庭|厦门海事法院宁德法庭⟧设点。⟦太仓市人民法院|太仓市人民法院⟧副院长分管刑庭。联系⟦浏河人民法庭|太仓市人民法院浏河人民法庭⟧。`},
	{"no list of a person and a court", `⟦榆阳区法院|榆林市榆阳区人民法院⟧法官呼延安、⟦米脂法院|米脂县人民法院⟧庭长李明到场，⟦榆阳区法院|榆林市榆阳区人民法院⟧庭长白石湾、⟦镇川法庭|榆林市榆阳区人民法院镇川人民法庭⟧法官王军发言。`},
	{"a bare name behind a court abroad", `⟦以色列最高法院|以色列最高法院⟧作出裁决，总理要求⟦最高法院|以色列最高法院⟧收回。`},
	{"a bare name behind a court abroad, where the mainland's are named", `⟦最高人民法院|最高人民法院⟧介绍⟦以色列最高法院|以色列最高法院⟧的做法，⟦最高法院⟧答问。`},
	{"another head behind a court abroad", `⟦新加坡国家法院|新加坡国家法院⟧、⟦国家法院|新加坡国家法院⟧。`},
	{"a slip stays as written", `⟦新郑市中级人民法院|新郑市中级人民法院⟧的判决有误。`},
	{"abroad", `⟦美国联邦最高法院|美国联邦最高法院⟧裁定，⟦加拿大最高法院|加拿大最高法院⟧关注，⟦日本东京地方法院|日本东京地方法院⟧宣判，⟦法国里尔地方法院|法国里尔地方法院⟧休庭，⟦国际法院|国际法院⟧开庭。美国法院、德国地方法院众多。⟦泰国宪法法院|泰国宪法法院⟧受理，⟦宪法法院⟧下周开庭。`},
}

// marked cuts the marks out of a case: the text, and the mentions with their names by place.
func marked(text string) (plain string, want map[string]string, order []string) {
	want = map[string]string{}
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(text, "⟦")
		b.WriteString(before)
		if !ok {
			return b.String(), want, order
		}
		mention, after, _ := strings.Cut(rest, "⟧")
		mention, name, _ := strings.Cut(mention, "|")
		b.WriteString(mention)
		order = append(order, mention)
		want[mention] = name
		text = after
	}
}

// courtsIn returns the mentions of a report in the order of the text, and the canonical name of each wording.
func courtsIn(r *Report) (order []string, names map[string]string) {
	names = map[string]string{}
	at := map[int]string{}
	last := 0
	for _, c := range r.Courts {
		for _, m := range c.Mentions {
			at[m.Start] = m.Text
			last = max(last, m.Start)
			if c.Name != nil {
				names[m.Text] = *c.Name
			}
		}
	}
	for i := 0; i <= last; i++ {
		if text, ok := at[i]; ok {
			order = append(order, text)
		}
	}
	return order, names
}

func TestCourts(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range courtCases {
		text, want, order := marked(c.text)
		got, names := courtsIn(a.Text("", text))
		if strings.Join(got, " ") != strings.Join(order, " ") {
			t.Errorf("%s:\n got %s\nwant %s", c.name, strings.Join(got, " "), strings.Join(order, " "))
			continue
		}
		for mention, name := range want {
			if names[mention] != name && name != "" {
				t.Errorf("%s: %s is %q, want %q", c.name, mention, names[mention], name)
			}
		}
	}
}
