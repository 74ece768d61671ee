package dict

import "testing"

func TestDivisionCounts(t *testing.T) {
	counts := map[DivisionLevel]int{}
	for i := range Divisions() {
		d := DivisionAt(uint32(i))
		if d.Former || d.Code >= "700000" {
			continue
		}
		counts[d.Level]++
		if parent, ok := d.Parent(); ok != (d.Level != Province) || ok && parent.Level >= d.Level {
			t.Errorf("%s %s lies in %s", d.Code, d.Name, parent.Name)
		}
	}
	for level, want := range map[DivisionLevel]int{Province: 31, Prefecture: 333, County: 2849} {
		if counts[level] != want {
			t.Errorf("%d divisions of level %s, want %d", counts[level], level, want)
		}
	}
}

func TestDivisionByCode(t *testing.T) {
	for _, c := range []struct{ code, name, short, parent string }{
		{"430000", "湖南省", "湖南", ""},
		{"110108", "海淀区", "海淀", "北京市"},
		{"150000", "内蒙古自治区", "内蒙古", ""},
		{"150521", "科尔沁左翼中旗", "科尔沁左翼中旗", "通辽市"},
		{"130107", "井陉矿区", "井陉矿区", "石家庄市"},
		{"341021", "歙县", "歙县", "黄山市"},
		{"422800", "恩施土家族苗族自治州", "恩施", "湖北省"},
		{"429004", "仙桃市", "仙桃", "湖北省"},
		{"431129", "江华瑶族自治县", "江华", "永州市"},
		{"431302", "娄星区", "娄星", "娄底市"},
		{"441803", "清新区", "清新", "清远市"},
		{"441900", "东莞市", "东莞", "广东省"},
		{"530925", "双江拉祜族佤族布朗族傣族自治县", "双江", "临沧市"},
		{"622926", "东乡族自治县", "东乡", "临夏回族自治州"},
		{"654000", "伊犁哈萨克自治州", "伊犁", "新疆维吾尔自治区"},
		{"710100", "台北市", "台北", "台湾省"},
		{"810008", "黄大仙区", "黄大仙", "香港特别行政区"},
	} {
		d, ok := DivisionByCode(c.code)
		parent, _ := d.Parent()
		if !ok || d.Name != c.name || d.Short != c.short || parent.Name != c.parent {
			t.Errorf("%s is %s, short %s, in %s; want %s, short %s, in %s", c.code, d.Name, d.Short, parent.Name, c.name, c.short, c.parent)
		}
	}
	if d, ok := DivisionByCode("999999"); ok {
		t.Errorf("999999 is %s", d.Name)
	}
}

func TestFormerDivisions(t *testing.T) {
	successors := map[string]string{}
	for i := range Divisions() {
		if d := DivisionAt(uint32(i)); d.Former {
			successor, _ := d.Successor()
			successors[d.Name] = successor.Name
		}
	}
	for name, want := range map[string]string{
		"襄樊市": "襄阳市", "崇文区": "", "宣武区": "", "双流县": "双流区", "下城区": "", "思茅市": "普洱市", "昌都地区": "昌都市",
	} {
		got, ok := successors[name]
		if !ok || want != "" && got != want {
			t.Errorf("%s became %q, want %q", name, got, want)
		}
	}
}

func TestTownCounties(t *testing.T) {
	numbers, ok := TownCounties("桥头")
	if !ok || len(numbers) < 5 {
		t.Fatalf("桥头 lies in %d counties", len(numbers))
	}
	for _, n := range numbers {
		if d := DivisionAt(n); d.Name == "" || d.Former {
			t.Errorf("a 桥头 lies in %+v", d)
		}
	}
	if _, ok := TownCounties("没有这个地方"); ok {
		t.Error("a town that is none")
	}
}

func TestOpenBrokenTables(t *testing.T) {
	for _, data := range []string{"", "fawen", divisionsFile[:len(divisionsFile)/2]} {
		if _, err := openDivisions(data); err == nil {
			t.Errorf("%d broken bytes opened as divisions", len(data))
		}
		if _, err := openTowns(data); err == nil {
			t.Errorf("%d broken bytes opened as towns", len(data))
		}
		if _, err := openCourts(data); err == nil {
			t.Errorf("%d broken bytes opened as courts", len(data))
		}
	}
}
