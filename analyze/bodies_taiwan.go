package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
)

// Procuratorates of Taiwan sit beside the courts of their names: 云林地检署 beside 云林地院, 高雄高分检 beside 高雄高分院, 北检 beside 北院.

// besideCourts are what their names end with, with what the name of the court beside them ends with instead.
var besideCourts = [...]struct{ office, court string }{
	{"地方法院检察署", "地方法院"}, {"地方检察署", "地方法院"}, {"地检署", "地院"}, {"高分检署", "高分院"}, {"高分检", "高分院"}, {"检", "院"},
}

// taiwanOffice returns the official name of a procuratorate of Taiwan by a folded name, with the number + 1 of its division; "" where no court tells it.
func taiwanOffice(written string) (name string, division uint32) {
	switch written {
	case "最高检", "最高检署", "最高检察署":
		return "最高检察署", 0
	case "高检署", "高检", "台高检", "台湾高检署", "台湾高等检察署":
		return "台湾高等检察署", 0
	}
	if seat, ok := strings.CutSuffix(written, "检察分署"); ok {
		if i := strings.Index(seat, "高等检察署"); i >= 0 {
			written = seat[i+len("高等检察署"):] + "高分检"
		}
	}
	for _, b := range besideCourts {
		seat, ok := strings.CutSuffix(written, b.office)
		if !ok || seat == "" {
			continue
		}
		for _, number := range dict.CourtsNamed(seat + b.court) {
			c := dict.CourtAt(number)
			if c.Jurisdiction != dict.Taiwan || c.Former {
				continue
			}
			switch {
			case strings.HasSuffix(c.Name, "地方法院"):
				name = strings.TrimSuffix(c.Name, "法院") + "检察署"
			case strings.HasSuffix(c.Name, "分院"):
				name = strings.TrimSuffix(strings.Replace(c.Name, "高等法院", "高等检察署", 1), "分院") + "检察分署"
			default:
				continue
			}
			if d, ok := c.Division(); ok {
				division = d.Number + 1
			}
			return name, division
		}
	}
	return "", 0
}
