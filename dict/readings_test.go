package dict

import "testing"

func TestHasReading(t *testing.T) {
	for _, c := range []struct {
		r        rune
		syllable string
		tone     bool // HasReading
		toneless bool // HasToneless
	}{
		{'區', "qū", true, true},
		{'区', "qū", true, true},
		{'区', "qu", false, true},
		{'區', "ōu", true, true},
		{'們', "men", true, true},
		{'学', "xué", true, true},
		{'導', "dǎo", true, true},
		{'綠', "lǜ", true, true},
		{'綠', "lv", false, true},
		{'領', "dǎo", false, false},
		{'國', "guǒ", false, true},
		{'國', "guó", true, true},
		{'国', "court", false, false},
		{'a', "ā", false, false},
		{'。', "", false, false},
		{-1, "qū", false, false},
	} {
		if got := HasReading(c.r, c.syllable); got != c.tone {
			t.Errorf("HasReading(%c, %q) = %v", c.r, c.syllable, got)
		}
		if got := HasToneless(c.r, c.syllable); got != c.toneless {
			t.Errorf("HasToneless(%c, %q) = %v", c.r, c.syllable, got)
		}
	}
}

func TestIsSyllable(t *testing.T) {
	for s, want := range map[string]bool{"qū": true, "men": true, "zhuang": false, "court": false, "": false} {
		if got := IsSyllable(s); got != want {
			t.Errorf("IsSyllable(%q) = %v", s, got)
		}
	}
}

func TestToneless(t *testing.T) {
	for s, want := range map[string]string{"lǜ": "lü", "dǎo": "dao", "men": "men", "ń": "n", "m̀": "m", "ề": "e", "": ""} {
		if got := Toneless(s); got != want {
			t.Errorf("Toneless(%q) = %q, want %q", s, got, want)
		}
	}
}

func TestBrokenReadingsHaveNone(t *testing.T) {
	table := openReadings(readingsFile[:len(readingsFile)-8])
	if got := table.of('区'); got != nil {
		t.Errorf("a broken file gives %v", got)
	}
}
