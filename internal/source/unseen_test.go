package source

import "testing"

func TestUnseenIsLeftOut(t *testing.T) {
	for _, c := range []struct{ raw, clean string }{
		{"院\u200b长李\u2060明", "院长李明"},
		{"\u202a县法院\u202c\ufeff", "县法院"},
		{"软\u00ad连字符\u200e", "软连字符"},
		{"“引号”——破折号…", "“引号”——破折号…"},
		{"👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"},
	} {
		d := FromString("", c.raw)
		if d.Clean != c.clean {
			t.Errorf("%q is mended to %q, want %q", c.raw, d.Clean, c.clean)
		}
		if len(d.Repairs) > 0 {
			t.Errorf("%q: %d repairs are told of, which no reader could see", c.raw, len(d.Repairs))
		}
		if again := FromString("", d.Clean).Clean; again != d.Clean {
			t.Errorf("%q is mended to %q the second time", d.Clean, again)
		}
	}
}

// A name goes across what is left out, and leads back to all of it.
func TestUnseenIsLocated(t *testing.T) {
	d := FromString("", "院长李\u200b明到会")
	clean := "李明"
	i := len("院长")
	if got := d.Clean[i : i+len(clean)]; got != clean {
		t.Fatalf("clean holds %q", got)
	}
	p := d.Locate(Span{i, i + len(clean)})
	if got := string([]rune(d.Raw)[p.Start:p.End]); got != "李\u200b明" {
		t.Errorf("the name is located at %q", got)
	}
}
