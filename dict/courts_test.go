package dict

import (
	"strings"
	"testing"
)

func TestCourtCounts(t *testing.T) {
	level := map[CourtLevel]int{}
	high := map[string]int{}
	basic := map[string]int{}
	ids, names := map[string]bool{}, map[string]bool{}
	for i := range Courts() {
		c := CourtAt(uint32(i))
		if key := c.Name + c.ID[:4]; ids[c.ID] || names[key] {
			t.Errorf("%s %s comes twice", c.ID, c.Name)
		} else {
			ids[c.ID], names[key] = true, true
		}
		if c.Former || c.Jurisdiction != Mainland {
			continue
		}
		level[c.Level]++
		province := c.ID[:2]
		switch c.Level {
		case HighCourt:
			high[province]++
		case BasicCourt:
			basic[province]++
		}
	}
	for _, c := range []struct {
		level    CourtLevel
		low, top int
	}{{SupremeCourt, 1, 1}, {HighCourt, 32, 32}, {IntermediateCourt, 380, 400}, {BasicCourt, 2950, 3100}, {SpecialCourt, 50, 70}} {
		if n := level[c.level]; n < c.low || n > c.top {
			t.Errorf("%d courts of level %s, want %d to %d", n, c.level, c.low, c.top)
		}
	}
	if len(high) != 31 || high["65"] != 2 || high["43"] != 1 {
		t.Errorf("high courts by province: %v", high)
	}
	for province, want := range map[string]int{"11": 17, "31": 17, "43": 126, "44": 138, "50": 41, "54": 74, "63": 46} {
		if basic[province] != want {
			t.Errorf("%d basic courts in %s, want %d", basic[province], province, want)
		}
	}
}

// knownCourts are names typed from memory, with what else is known of them.
const knownCourts = `
最高人民法院 supreme cn
最高人民法院第二巡回法庭 tribunal cn
湖南省高级人民法院 high cn
内蒙古自治区高级人民法院 high cn
新疆维吾尔自治区高级人民法院生产建设兵团分院 high cn
北京市第四中级人民法院 intermediate cn
重庆市第五中级人民法院 intermediate cn
海南省第二中级人民法院 intermediate cn
长沙市中级人民法院 intermediate cn
恩施土家族苗族自治州中级人民法院 intermediate cn
大兴安岭地区中级人民法院 intermediate cn
兴安盟中级人民法院 intermediate cn
湖北省汉江中级人民法院 intermediate cn
河南省济源中级人民法院 intermediate cn
河北雄安新区中级人民法院 intermediate cn
新疆生产建设兵团第八师中级人民法院 intermediate cn
哈尔滨铁路运输中级法院 intermediate cn
上海铁路运输法院 basic cn
娄底市娄星区人民法院 basic cn 431302
双峰县人民法院 basic cn 431321
江华瑶族自治县人民法院 basic cn 431129
北京市海淀区人民法院 basic cn 110108
上海市浦东新区人民法院 basic cn 310115
天津市滨海新区人民法院 basic cn 120116
昆山市人民法院 basic cn 320583
仙桃市人民法院 basic cn 429004
东莞市第三人民法院 basic cn 441900
中山市第一人民法院 basic cn 442000
嘉峪关市城区人民法院 basic cn 620200
儋州市人民法院 basic cn 460400
神农架林区人民法院 basic cn 429021
六枝特区人民法院 basic cn 520203
奈曼旗人民法院 basic cn 150525
科尔沁左翼中旗人民法院 basic cn 150521
莫力达瓦达斡尔族自治旗人民法院 basic cn 150722
洛阳市瀍河回族区人民法院 basic cn 410304
大兴安岭地区加格达奇区人民法院 basic cn
晋城市城区人民法院 basic cn 140502
石家庄市井陉矿区人民法院 basic cn 130107
深圳前海合作区人民法院 basic cn
深圳深汕特别合作区人民法院 basic cn
苏州工业园区人民法院 basic cn
成都高新技术产业开发区人民法院 basic cn
石河子市人民法院 basic cn
车排子垦区人民法院 basic cn
襄樊市中级人民法院 intermediate cn
北京市崇文区人民法院 basic cn
杭州市下城区人民法院 basic cn
广州海事法院 special cn
杭州互联网法院 special cn
成渝金融法院 special cn
海南自由贸易港知识产权法院 special cn
中国人民解放军军事法院 special cn
香港特别行政区终审法院 supreme hk
香港特别行政区高等法院原讼法庭 high hk
香港特别行政区区域法院 intermediate hk
西九龙裁判法院 basic hk
劳资审裁处 special hk
澳门特别行政区中级法院 high mo
最高行政法院 supreme tw
台湾高等法院台中分院 high tw
台北高等行政法院 high tw
台湾桥头地方法院 basic tw
福建金门地方法院 basic tw
台湾高雄少年及家事法院 special tw
智慧财产及商业法院 special tw
美国联邦最高法院 foreign foreign
英国枢密院司法委员会 foreign foreign
国际刑事法院 international international
欧洲人权法院 international international
`

func TestKnownCourts(t *testing.T) {
	for line := range strings.Lines(strings.TrimSpace(knownCourts)) {
		f := strings.Fields(line)
		c, ok := CourtByName(f[0])
		if !ok {
			t.Errorf("no %s", f[0])
			continue
		}
		if c.Level.String() != f[1] || c.Jurisdiction.String() != f[2] {
			t.Errorf("%s is %s %s, want %s %s", c.Name, c.Level, c.Jurisdiction, f[1], f[2])
		}
		if d, _ := c.Division(); len(f) > 3 && (d.Code != f[3] || !strings.HasPrefix(c.ID, f[3])) {
			t.Errorf("%s %s belongs to %s %s, want %s", c.ID, c.Name, d.Code, d.Name, f[3])
		}
	}
}

func TestCourtsNamed(t *testing.T) {
	for name, want := range map[string]int{"最高法院": 2, "终审法院": 2, "最高法": 1, "台中高分院": 1, "北院": 1, "东莞二院": 1, "没有法院": 0} {
		if got := CourtsNamed(name); len(got) != want {
			t.Errorf("%d courts are called %s, want %d", len(got), name, want)
		}
	}
}
