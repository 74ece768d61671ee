package source

import (
	"bytes"
	"testing"
)

// FuzzRead reads anything in any way it can be asked for. Names decide the format,
// so the reader of pages is tried too.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		newsHans[:300], newsHant[:300],
		"區(qū)法院認真?zhèn)鬟_文件，學(xué)習",
		"會議結束?,F場很安靜,結束?,F場很熱鬧\n　。ū緢笥崳﹨^法院",
		"<html><head><meta charset=gbk><title>法院</title></head><body><p>區(qū)法院學(xué)習</p></body></html>",
		"\xEF\xBB\xBF法院", "\xFF\xFE\xD5\x6C", "\xB7\xA8\xD4\xBA\n法院\n", "",
	} {
		f.Add([]byte(s), "a.txt", "auto", false)
		f.Add([]byte(s), "-", "html", true)
	}
	f.Fuzz(func(t *testing.T, data []byte, name, input string, skip bool) {
		if len(data) > 4000 {
			return
		}
		opt := Options{Input: input}
		if skip {
			opt.OnInvalid = "skip"
		}
		d, err := Read(name, bytes.NewReader(data), opt)
		if err != nil {
			t.Fatal(err)
		}
		checkDocument(t, d)
		again, err := Read(name, bytes.NewReader(data), opt)
		if err != nil || again.Clean != d.Clean || len(again.Repairs) != len(d.Repairs) {
			t.Fatal("reading twice gives two documents")
		}
		raw, err := Read(name, bytes.NewReader(data), Options{Input: input, OnInvalid: opt.OnInvalid, NoRepair: true})
		if err != nil || raw.Raw != d.Raw || raw.Clean != raw.Raw {
			t.Fatal("text that is not to be mended was changed")
		}
	})
}
