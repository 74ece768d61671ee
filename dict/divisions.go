package dict

import (
	_ "embed"
	"fmt"
	"sync"

	"github.com/fawen/fawen/internal/flat"
)

//go:embed divisions.bin
var divisionsFile string

//go:embed towns.bin
var townsFile string

// A DivisionLevel says where a division stands in the hierarchy.
type DivisionLevel uint8

// Levels of divisions.
const (
	NoLevel    DivisionLevel = iota
	Province                 // 湖南省, 北京市, 香港特别行政区
	Prefecture               // 娄底市, 恩施土家族苗族自治州, 台北市
	County                   // 娄星区, 双峰县, 昆山市
	Zone                     // 雄安新区, which is no division by law but has courts
)

var levelNames = [...]string{NoLevel: "", Province: "province", Prefecture: "prefecture", County: "county", Zone: "zone"}

// String returns the level as the sources have it, such as "county".
func (l DivisionLevel) String() string {
	if int(l) < len(levelNames) {
		return levelNames[l]
	}
	return ""
}

// ParseDivisionLevel returns the level of that name and whether there is one.
func ParseDivisionLevel(name string) (DivisionLevel, bool) {
	for l := Province; l <= Zone; l++ {
		if levelNames[l] == name {
			return l, true
		}
	}
	return NoLevel, false
}

// A Division is an administrative unit, or one that was. Names are in simplified characters.
type Division struct {
	Number uint32 // what a match of class Place gives as its ID
	Code   string // 431302; a former unit may share the code of today's
	Name   string // 江华瑶族自治县
	Short  string // 江华; 东区 where a single character would be left
	Level  DivisionLevel
	Former bool // renamed, merged or raised since 1999

	parent, successor uint32 // numbers + 1
}

const divisionWords = 6

type divisionTable struct {
	records []uint32
	pool    string
	codes   flat.Map
}

var divisions = sync.OnceValue(func() *divisionTable {
	t, _ := openDivisions(divisionsFile) // without records where the file is broken
	return &t
})

func openDivisions(data string) (divisionTable, error) {
	file, err := flat.Open(data)
	if err != nil {
		return divisionTable{}, fmt.Errorf("divisions.bin: %w", err)
	}
	codes, err := flat.OpenMap(file.Section(3))
	if err != nil {
		return divisionTable{}, fmt.Errorf("divisions.bin: %w", err)
	}
	return divisionTable{records: flat.Uint32s(file.Section(1)), pool: file.Section(2), codes: codes}, nil
}

// Divisions returns how many divisions there are: their numbers run from 0.
func Divisions() int {
	t := divisions()
	return len(t.records) / divisionWords
}

// DivisionAt returns the division of that number, the ID of a match of class Place; the zero Division where there is none.
func DivisionAt(number uint32) Division {
	t := divisions()
	i := int(number) * divisionWords
	if i < 0 || i+divisionWords > len(t.records) {
		return Division{}
	}
	r := t.records[i : i+divisionWords]
	if r[0] > r[1] || r[1] > r[2] || r[2] > r[3] || int(r[3]) > len(t.pool) {
		return Division{}
	}
	return Division{
		Number: number, Code: t.pool[r[0]:r[1]], Name: t.pool[r[1]:r[2]], Short: t.pool[r[2]:r[3]],
		Level: DivisionLevel(r[5] & 0xFF), Former: r[5]>>8&1 == 1, parent: r[4], successor: r[5] >> 16,
	}
}

// LevelAt is the level of the division of that number, and whether it is a former one, for those who ask no more: DivisionAt in a third of the time.
func LevelAt(number uint32) (level DivisionLevel, former bool) {
	t := divisions()
	i := int(number)*divisionWords + 5
	if i < 0 || i >= len(t.records) {
		return 0, false
	}
	return DivisionLevel(t.records[i] & 0xFF), t.records[i]>>8&1 == 1
}

// DivisionByCode returns the division with the six-digit code, today's before a former one, and whether there is one.
func DivisionByCode(code string) (Division, bool) {
	t := divisions()
	number, ok := t.codes.Get(code)
	if !ok {
		return Division{}, false
	}
	return DivisionAt(number), true
}

// Parent returns the division above: the prefecture of a county, the province of a prefecture; false for a province.
func (d Division) Parent() (Division, bool) {
	if d.parent == 0 {
		return Division{}, false
	}
	return DivisionAt(d.parent - 1), true
}

// Successor returns today's division in a former one's place (双流县 → 双流区), and whether there is one.
func (d Division) Successor() (Division, bool) {
	if d.successor == 0 {
		return Division{}, false
	}
	return DivisionAt(d.successor - 1), true
}

// Within reports whether d is other or lies in it.
func (d Division) Within(other Division) bool {
	for range levelNames {
		if d.Number == other.Number {
			return true
		}
		if d.parent == 0 {
			return false
		}
		d = DivisionAt(d.parent - 1)
	}
	return false
}

type townTable struct {
	names    flat.Map
	groups   []uint32
	counties []uint32
}

var towns = sync.OnceValues(func() (townTable, error) { return openTowns(townsFile) })

func openTowns(data string) (townTable, error) {
	file, err := flat.Open(data)
	if err != nil {
		return townTable{}, fmt.Errorf("towns.bin: %w", err)
	}
	names, err := flat.OpenMap(file.Section(1))
	if err != nil {
		return townTable{}, fmt.Errorf("towns.bin: %w", err)
	}
	return townTable{names: names, groups: flat.Uint32s(file.Section(2)), counties: flat.Uint32s(file.Section(3))}, nil
}

// TownCounties returns the numbers of the counties that have a town, township or street of that name without its kind (西江
// for 西江镇), and whether there is any. The result must not be written to.
func TownCounties(name string) (numbers []uint32, ok bool) {
	t, _ := towns()
	group, ok := t.names.Get(name)
	if !ok || int(group)+1 >= len(t.groups) {
		return nil, false
	}
	lo, hi := t.groups[group], t.groups[group+1]
	if lo > hi || int(hi) > len(t.counties) {
		return nil, false
	}
	return t.counties[lo:hi], true
}
