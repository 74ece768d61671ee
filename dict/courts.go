package dict

import (
	_ "embed"
	"fmt"
	"sync"

	"github.com/fawen/fawen/internal/flat"
)

//go:embed courts.bin
var courtsFile string

// A CourtLevel says where a court stands among the courts of its jurisdiction.
type CourtLevel uint8

// Levels of courts.
const (
	NoCourtLevel       CourtLevel = iota
	SupremeCourt                  // 最高人民法院; 終審法院; 最高法院, 最高行政法院
	HighCourt                     // 湖南省高级人民法院; 高等法院 and its branches
	IntermediateCourt             // 长沙市中级人民法院, 北京铁路运输中级法院; 區域法院
	BasicCourt                    // 双峰县人民法院; 裁判法院; 地方法院
	TribunalCourt                 // 桥头人民法庭, 最高人民法院第二巡回法庭
	SpecialCourt                  // 广州海事法院, 北京互联网法院; 勞資審裁處
	ForeignCourt                  // 美国联邦最高法院
	InternationalCourt            // 国际法院
)

var courtLevelNames = [...]string{
	NoCourtLevel: "", SupremeCourt: "supreme", HighCourt: "high", IntermediateCourt: "intermediate", BasicCourt: "basic",
	TribunalCourt: "tribunal", SpecialCourt: "special", ForeignCourt: "foreign", InternationalCourt: "international",
}

// String returns the level as reports have it, such as "basic".
func (l CourtLevel) String() string {
	if int(l) < len(courtLevelNames) {
		return courtLevelNames[l]
	}
	return ""
}

// ParseCourtLevel returns the level of that name and whether there is one.
func ParseCourtLevel(name string) (CourtLevel, bool) {
	for l := SupremeCourt; l <= InternationalCourt; l++ {
		if courtLevelNames[l] == name {
			return l, true
		}
	}
	return NoCourtLevel, false
}

// A Jurisdiction is the law under which a court sits.
type Jurisdiction uint8

// Jurisdictions.
const (
	NoJurisdiction Jurisdiction = iota
	Mainland
	HongKong
	Macau
	Taiwan
	Foreign
	International
)

var jurisdictionNames = [...]string{
	NoJurisdiction: "", Mainland: "cn", HongKong: "hk", Macau: "mo", Taiwan: "tw", Foreign: "foreign", International: "international",
}

// String returns the jurisdiction as reports have it, such as "cn".
func (j Jurisdiction) String() string {
	if int(j) < len(jurisdictionNames) {
		return jurisdictionNames[j]
	}
	return ""
}

// ParseJurisdiction returns the jurisdiction of that name and whether there is one.
func ParseJurisdiction(name string) (Jurisdiction, bool) {
	for j := Mainland; j <= International; j++ {
		if jurisdictionNames[j] == name {
			return j, true
		}
	}
	return NoJurisdiction, false
}

// A Court is a court as the law names it. Names are in simplified characters.
type Court struct {
	Number       uint32 // from 0; not stable between versions, unlike ID
	ID           string // 431302-basic-1
	Name         string // 娄底市娄星区人民法院
	English      string // official English name, "" where there is none or it is not known
	Level        CourtLevel
	Jurisdiction Jurisdiction
	Former       bool // of a division that is gone or renamed

	division uint32 // number + 1
}

const courtWords = 5

type courtTable struct {
	records []uint32
	pool    string
	names   flat.Map
	groups  []uint32
	entries []uint32
}

var courts = sync.OnceValues(func() (courtTable, error) { return openCourts(courtsFile) })

func openCourts(data string) (courtTable, error) {
	file, err := flat.Open(data)
	if err != nil {
		return courtTable{}, fmt.Errorf("courts.bin: %w", err)
	}
	names, err := flat.OpenMap(file.Section(3))
	if err != nil {
		return courtTable{}, fmt.Errorf("courts.bin: %w", err)
	}
	return courtTable{
		records: flat.Uint32s(file.Section(1)), pool: file.Section(2), names: names,
		groups: flat.Uint32s(file.Section(4)), entries: flat.Uint32s(file.Section(5)),
	}, nil
}

// Courts returns how many courts there are: their numbers run from 0.
func Courts() int {
	t, _ := courts()
	return len(t.records) / courtWords
}

// CourtAt returns the court of that number; the zero Court where there is none.
func CourtAt(number uint32) Court {
	t, _ := courts()
	i := int(number) * courtWords
	if i < 0 || i+courtWords > len(t.records) {
		return Court{}
	}
	r := t.records[i : i+courtWords]
	if r[0] > r[1] || r[1] > r[2] || r[2] > r[3] || int(r[3]) > len(t.pool) {
		return Court{}
	}
	return Court{
		Number: number, ID: t.pool[r[0]:r[1]], Name: t.pool[r[1]:r[2]], English: t.pool[r[2]:r[3]],
		Level: CourtLevel(r[4] & 0xF), Jurisdiction: Jurisdiction(r[4] >> 4 & 0xF), Former: r[4]>>8&1 == 1, division: r[4] >> 16,
	}
}

// Division returns the division that the court belongs to, and whether it has one; a foreign court has none.
func (c Court) Division() (Division, bool) {
	if c.division == 0 {
		return Division{}, false
	}
	return DivisionAt(c.division - 1), true
}

// CourtsNamed returns the numbers of the courts that bear the folded name, officially or as one of their other names
// (最高法院 is the mainland's or Taiwan's), today's before former ones. The result must not be written to.
func CourtsNamed(name string) []uint32 {
	t, _ := courts()
	group, ok := t.names.Get(name)
	if !ok || int(group)+1 >= len(t.groups) {
		return nil
	}
	lo, hi := t.groups[group], t.groups[group+1]
	if lo > hi || int(hi) > len(t.entries) {
		return nil
	}
	return t.entries[lo:hi]
}

// CourtByName returns the court of that official name in simplified characters, today's before a former one, and whether
// there is one.
func CourtByName(name string) (Court, bool) {
	for _, number := range CourtsNamed(FoldString(name)) {
		if c := CourtAt(number); c.Name == name {
			return c, true
		}
	}
	return Court{}, false
}
