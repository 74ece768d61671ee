package main

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// A unit is one division: its six-digit code, full name, level and parent.
type unit struct {
	code, name, level, parent string
}

// readChina reads provinces, cities and areas of china-division. Units that only
// group others (市辖区, 县, 省直辖县级行政区划) and zones without a standing of
// their own (codes 71 to 79) are left out.
func readChina(dir string) ([]unit, error) {
	var units []unit
	seen := map[string]bool{}
	for _, part := range []struct{ file, level string }{
		{"provinces.csv", "province"}, {"cities.csv", "prefecture"}, {"areas.csv", "county"},
	} {
		rows, err := readCSV(filepath.Join(dir, part.file))
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			u := unit{code: (row[0] + "0000")[:6], name: row[1], level: part.level}
			if grouping(u) || seen[u.code] {
				continue
			}
			switch {
			case u.level == "prefecture":
				u.parent = u.code[:2] + "0000"
			case u.level == "county" && seen[u.code[:4]+"00"]:
				u.parent = u.code[:4] + "00"
			case u.level == "county":
				u.parent = u.code[:2] + "0000"
			}
			seen[u.code] = true
			units = append(units, u)
		}
	}
	sort.Slice(units, func(i, j int) bool { return units[i].code < units[j].code })
	return units, nil
}

// grouping says that a row is no place: 市辖区, 县, 省直辖县级行政区划, or a zone
// that the statisticians count beside the county it lies in.
func grouping(u unit) bool {
	if strings.Contains(u.name, "直辖") || u.name == "市辖区" || u.name == "县" || strings.HasSuffix(u.name, "岛") || strings.Contains(u.name, "海域") {
		return true
	}
	zone := u.code[4] == '7' || !strings.ContainsRune("市县区旗", lastRune(u.name))
	return u.level == "county" && zone
}

func lastRune(s string) rune {
	r := []rune(s)
	return r[len(r)-1]
}

// readFormer reads the lists of GB/T 2260 from 1999 on and gives the units that
// are not among today's: renamed, merged, raised. last is the last year in which
// each stood.
func readFormer(dir string, today []unit) (former []unit, last map[string]string, err error) {
	files, err := filepath.Glob(filepath.Join(dir, "revision_*.py"))
	if err != nil {
		return nil, nil, err
	}
	sort.Strings(files)
	stands := map[string]bool{}
	for _, u := range today {
		stands[u.code] = true
		stands[place(u.code, u.name)] = true
	}
	last = map[string]string{}
	found := map[string]unit{}
	for _, file := range files {
		year := strings.TrimPrefix(filepath.Base(file), "revision_")[:4]
		if year < "1999" {
			continue
		}
		list, err := readRevision(file)
		if err != nil {
			return nil, nil, err
		}
		for code, name := range list {
			u := unit{code: code, name: name, level: levelOf(code)}
			if misprints[name] || code > "7" || u.level == "province" || grouping(u) || stands[place(code, name)] {
				continue
			}
			key := place(code, name)
			found[key] = u
			last[key] = year
		}
	}
	for _, u := range found {
		former = append(former, u)
	}
	sort.Slice(former, func(i, j int) bool {
		return former[i].code+former[i].name < former[j].code+former[j].name
	})
	return former, last, nil
}

// misprints are names that single lists of GB/T 2260 spell wrongly, or that say nothing by themselves.
var misprints = map[string]bool{
	"荷泽市": true, "师河区": true, "乔口区": true, "虎亭区": true, "邵通市": true, "荔蒲县": true, "达豪区": true, "廛河回族区": true,
	"墉桥区": true, "马尔康区": true, "县": true, "市": true, "市区": true, "新区": true, "晋城市市辖区": true, "南泉区": true,
}

// place is the key under which a name is unique: districts within their
// prefecture, everything else within its province.
func place(code, name string) string {
	if strings.HasSuffix(name, "区") {
		return code[:4] + name
	}
	return code[:2] + name
}

func levelOf(code string) string {
	switch {
	case code[2:] == "0000":
		return "province"
	case code[4:] == "00":
		return "prefecture"
	}
	return "county"
}

func readCSV(path string) ([][]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return rows[1:], nil
}

// readRevision reads the lines `'110101': '东城区',` of one list.
func readRevision(path string) (map[string]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	list := map[string]string{}
	scan := bufio.NewScanner(f)
	for scan.Scan() {
		parts := strings.Split(scan.Text(), "'")
		if len(parts) == 5 && len(parts[1]) == 6 {
			list[parts[1]] = parts[3]
		}
	}
	return list, scan.Err()
}
