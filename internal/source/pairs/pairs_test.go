package pairs

import (
	"slices"
	"testing"
)

func costOf(t Table, text string) int {
	last, sum := t.Class('\n'), 0
	for _, r := range text {
		c := t.Class(r)
		sum += t.After(last, c)
		last = c
	}
	return sum
}

func TestNewsCostsLessThanNoise(t *testing.T) {
	table := Open()
	for _, c := range []struct{ news, noise string }{
		{"人民法院", "院法民人"},
		{"審判委員會", "瓕粚審蓺鬟"},
		{"依法審理", "理審法依"},
	} {
		if a, b := costOf(table, c.news), costOf(table, c.noise); a*5 > b*4 {
			t.Errorf("%s costs %d, %s %d", c.news, a, c.noise, b)
		}
	}
	if a, b := costOf(table, "縣人民法院，"), costOf(table, "县人民法院,"); a != b {
		t.Errorf("Traditional costs %d, Simplified %d", a, b)
	}
	if !table.Seen(table.Class('法'), table.Class('院')) || table.Seen(table.Class('法'), table.Class('鬟')) {
		t.Error("Seen is wrong")
	}
}

// What is built is what is read back.
func TestBuild(t *testing.T) {
	b := NewBuilder()
	for range 9 {
		b.Add("法院開會2023年")
	}
	data := b.Bytes(2)
	if !slices.Equal(data, b.Bytes(2)) {
		t.Fatal("building twice gives two tables")
	}
	table := open(string(data))
	law, court, meet := table.Class('法'), table.Class('院'), table.Class('会')
	if law == 0 || table.Class('區') != 0 || meet != table.Class('會') || table.Class('3') != table.Class('0') {
		t.Error("classes are wrong")
	}
	if !table.Seen(law, court) || table.Seen(court, law) || table.After(law, court) >= table.After(court, law) {
		t.Error("pairs are wrong")
	}
}

func TestBrokenTableIsEmpty(t *testing.T) {
	for _, data := range []string{"", "pairs 1\n", "nonsense"} {
		if open(data).Class('法') != 0 {
			t.Errorf("%q has classes", data)
		}
	}
}
