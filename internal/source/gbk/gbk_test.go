package gbk

import (
	"os"
	"testing"
)

// The committed file is what Build makes of the tables it comes from.
func TestFileIsFresh(t *testing.T) {
	file, err := os.ReadFile("gbk.bin")
	if err != nil {
		t.Fatal(err)
	}
	if string(file) != string(Build()) {
		t.Error("gbk.bin is stale: go generate ./internal/source/gbk")
	}
}

func TestForms(t *testing.T) {
	for form, pair := range map[string]uint16{",": 0xA3AC, "(15)": 0xA2D3, "?": 0xA3BF} {
		found := false
		Open().EachForm(form[0], func(text string, of uint16) bool {
			found = found || text == form && of == pair
			return true
		})
		if !found {
			t.Errorf("%s is no form of %04X", form, pair)
		}
	}
}
