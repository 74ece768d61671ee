package analyze

import "testing"

// TestPostsDivisions reads posts that point back to a department which the text names before them.
func TestPostsDivisions(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, text, want string }{
		{"a division that is the subject", "宁乡法院晒锦旗\n宁乡法院去年办了十场讲座。立案庭讲得最多，其中六场由庭长贺敏主讲。", "贺敏 庭长 宁乡法院立案庭 current"},
		{"a division in the sentence before", "宁乡法院晒锦旗\n宁乡法院执行局去年被记集体三等功。宁乡法院少年家事审判庭搬进了新楼。庭长贺敏说，孩子们喜欢这里。", "贺敏 庭长 宁乡法院少年家事审判庭 current"},
		{"the squad of a court", "宁乡法院年度报告\n宁乡法院法警大队办了开放日，副大队长贺敏捧走一束花。", "贺敏 副大队长 宁乡法院法警大队 current"},
		{"a bureau of the court", "宁乡法院年度报告\n去年，宁乡法院全院结案四千件。执行局到青山市中级人民法院交流，副局长贺敏带队。", "贺敏 副局长 宁乡法院执行局 current"},
		{"a tribunal named behind the division", "宁乡法院年度报告\n宁乡法院立案庭结案最多，桥头法庭结案最快，庭长贺敏到场。", "贺敏 庭长 桥头法庭 current"},
		{"a division with a head of its own", "宁乡法院年度报告\n罗岚当过刑事审判庭助理审判员，后来接替老庭长贺敏，成为桥头法庭第一位女庭长。", "罗岚 助理审判员 宁乡法院刑事审判庭 former\n罗岚 庭长 桥头法庭 current\n贺敏 庭长 宁乡法院 current"},
		{"a list of posts of one court", "省高院到铁山走访\n铁山市人大常委会主任罗岚迎接。会上，市林草局局长乔森说了想法。海山省高院民三庭庭长阚波、研究室副主任贺敏在座。", "乔森 局长 市林草局 current\n罗岚 主任 铁山市人大常委会 current\n贺敏 副主任 省高院研究室 current\n阚波 庭长 省高院民三庭 current"},
		{"we in an interview", "对话宁乡法院\n问：听说青山中院也来看过？答：来过，青山中院还夸了几句。我们副院长贺敏陪他们走了一圈。", "贺敏 副院长 宁乡法院 current"},
		{"inside a department", "宁乡市检察院第一检察部被授予青年文明号，海山省检察院派人观摩，部里的检察官助理贺敏做了讲解。", "贺敏 检察官助理 宁乡市检察院第一检察部 current"},
		{"a department that no term spells, behind a pointer", "湖南高院政治部主任况文到场。该院教育培训处处长贺敏介绍，下月开班。", "况文 政治部主任 湖南高院 current\n贺敏 处长 湖南高院教育培训处 current"},
		{"a verb that looks like a surname", "贺敏同志逝世\n贺敏，1920年9月生于一个工人家庭，1947年参加工作。解放战争时期，任武夷专署总务科科员、建阳县民主政府总务科科长。", "贺敏 科员 武夷专署总务科 current\n贺敏 科长 建阳县民主政府总务科 current"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := postsOf(a.Text("case", c.text)); !sameLines(got, c.want) {
				t.Errorf("%s\ngot\n%s\nwant\n%s", c.text, got, c.want)
			}
		})
	}
}
