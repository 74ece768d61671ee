package source

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"
)

func read(t *testing.T, data string, opt Options) *Document {
	t.Helper()
	d, err := Read("a.txt", strings.NewReader(data), opt)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// inBig5 writes an article with the characters that Taiwan's code has.
func inBig5(article string) string {
	return strings.NewReplacer("爲", "為", "羣", "群").Replace(article)
}

// An article must give the same text from every encoding that can write it, and go
// back to the same bytes.
func TestEveryEncodingGivesTheSameText(t *testing.T) {
	if _, ok := encodeAs(t, big5Name, inBig5(newsHant)); !ok {
		t.Fatal("no article is tested in Big5")
	}
	for _, article := range []string{newsHans, newsHant, inBig5(newsHant)} {
		for _, name := range []string{utf8Name, gb18030Name, big5Name, utf16LEName, utf16BEName} {
			for _, bom := range []string{"", "\uFEFF"} {
				data, ok := encodeAs(t, name, bom+article)
				if !ok || bom != "" && name == big5Name {
					continue
				}
				d := read(t, string(data), Options{})
				if d.Raw != article || d.Encoding != name || len(d.Warnings) > 0 {
					t.Errorf("%s, mark %q: read as %s, %v: %.60q", name, bom, d.Encoding, d.Warnings, d.Raw)
				}
				back, err := d.Encode()
				if err != nil || !bytes.Equal(back, data) {
					t.Errorf("%s, mark %q: not written back as it was: %v", name, bom, err)
				}
				if d = read(t, string(data), Options{Encoding: name}); d.Raw != article {
					t.Errorf("%s named by the caller: %.60q", name, d.Raw)
				}
			}
		}
	}
}

func TestGB18030KnowsThePairsOf2022(t *testing.T) {
	for _, c := range []struct{ data, want string }{
		{"\xA6\xD9\xA6\xF3", "\uFE10\uFE19"},
		{"\xFE\x51\xFE\x59\xFE\xA0", "\U00020087\u9FB4\u9FBB"},
		{"\xA8\xBC", "ḿ"},
		{"\xAA\xA1\xF8\xA1\xA1\x40\xA7\xA0", "\uE000\uE234\uE4C6\uE765"},
		{"\xC8\xCB\xA6\xD9\x82\x30\x81\x30\xC3\xF1", "人︐\u358D民"},
	} {
		d := read(t, c.data, Options{Encoding: "gbk"})
		if c.data[0] != 0xC8 && d.Raw != c.want || !strings.HasPrefix(d.Raw, c.want[:3]) || d.Counts.InvalidBytes != 0 {
			t.Errorf("% X is %+q, want %+q (%d invalid)", c.data, d.Raw, c.want, d.Counts.InvalidBytes)
		}
	}
}

func TestBig5HasTheHongKongSupplement(t *testing.T) {
	if d := read(t, "\xFB\xFD\xFA\xDA\xB5\xA3", Options{Encoding: "big5"}); d.Raw != "𠝹㗎腔" && d.Counts.InvalidBytes != 0 {
		t.Errorf("read as %q", d.Raw)
	}
}

func TestMixedFilesAreReadLineByLine(t *testing.T) {
	gbk := func(s string) string { b, _ := encodeAs(t, gb18030Name, s); return string(b) }
	const first, second, third = "河湾区人民检察院召开听证会\n", "人大代表和社区工作者先后发言\n", "会议由副检察长主持\n"
	for _, c := range []struct{ name, data, encoding string }{
		{"a stray GBK line", first + gbk(second) + third, utf8Name},
		{"a stray UTF-8 line", gbk(first+third) + second + gbk(strings.Repeat(first, 9)), gb18030Name},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := read(t, c.data, Options{})
			if d.Encoding != c.encoding || !strings.Contains(d.Raw, first) || !strings.Contains(d.Raw, second) || !strings.Contains(d.Raw, third) {
				t.Errorf("read as %s: %q", d.Encoding, d.Raw)
			}
			if len(d.Warnings) != 1 || !strings.HasPrefix(d.Warnings[0], WarnMixed+": 1 lines") {
				t.Errorf("warnings %q", d.Warnings)
			}
			if _, err := d.Encode(); err == nil {
				t.Error("a mixed file is written back as if it were of one encoding")
			}
		})
	}
}

func TestInvalidBytes(t *testing.T) {
	const data = "第一行\n第二\xFF行\n"
	d := read(t, data, Options{})
	if d.Raw != "第一行\n第二\uFFFD行\n" || d.Counts.InvalidBytes != 1 || d.Warnings[0] != WarnInvalid+": 1" {
		t.Errorf("replaced: %q, %d, %q", d.Raw, d.Counts.InvalidBytes, d.Warnings)
	}
	if _, err := d.Encode(); err == nil {
		t.Error("a lost byte is written back in silence")
	}
	if d = read(t, data, Options{OnInvalid: "skip"}); d.Raw != "第一行\n第二行\n" || d.Counts.InvalidBytes != 1 {
		t.Errorf("skipped: %q, %d", d.Raw, d.Counts.InvalidBytes)
	}
	for _, c := range []struct {
		data, encoding string
		offset, line   int
	}{
		{data, "auto", 16, 2},
		{"\xEF\xBB\xBFa\xFFb", "utf-8", 4, 1},
		{"\xC8\xCB\n\xC3\x20\xF1", "gb18030", 3, 2},
		{"\xA4H\n\xFF\xFF", "big5", 3, 2},
		{"\xBAN\x0A\x00\x00\xDC", "utf-16le", 4, 2},
	} {
		_, err := Read("a.txt", strings.NewReader(c.data), Options{OnInvalid: "error", Encoding: c.encoding})
		var invalid *InvalidError
		if !errors.As(err, &invalid) || invalid.Offset != c.offset || invalid.Line != c.line {
			t.Errorf("%q in %s: %v, want byte %d of line %d", c.data, c.encoding, err, c.offset, c.line)
		}
	}
}

func TestWhatIsNoText(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"nothing", "", WarnEmpty},
		{"blanks", " \n\u3000\n", WarnEmpty},
		{"a picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00\x08\x06\x00\x00\x00", WarnBinary},
		{"control characters", "\x01\x02\xff\x07ab\x80\x03", WarnBinary},
		{"half a character", "法院\xE5\x8C", WarnInvalid + ": 2"},
		{"another language", "\xD0\xE5\xF8\xE5\xED\xE8\xE5 \xF1\xF3\xE4\xE0 \xE2\xF1\xF2\xF3\xEF\xE8\xEB\xEE \xE2 \xF1\xE8\xEB\xF3 \xF1\xE5\xE3\xEE\xE4\xED\xFF", WarnUnsure},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := read(t, c.data, Options{})
			if len(d.Warnings) == 0 || d.Warnings[0] != c.want {
				t.Errorf("warnings %q, want %s; read as %s: %q", d.Warnings, c.want, d.Encoding, d.Raw)
			}
		})
	}
}

func TestReadErrors(t *testing.T) {
	var large *TooLargeError
	if _, err := Read("a.txt", strings.NewReader("12345"), Options{MaxSize: 4}); !errors.As(err, &large) || large.Limit != 4 {
		t.Errorf("five bytes with a limit of four: %v", err)
	}
	if _, err := Read("a.txt", strings.NewReader("1234"), Options{MaxSize: 4}); err != nil {
		t.Error(err)
	}
	if _, err := Read("a.txt", strings.NewReader(""), Options{Encoding: "klingon"}); err == nil {
		t.Error("an encoding that nobody knows was taken")
	}
	broken := errors.New("disk on fire")
	if _, err := Read("a.txt", iotest.ErrReader(broken), Options{}); !errors.Is(err, broken) {
		t.Errorf("error of the reader became %v", err)
	}
}

func TestInputFormat(t *testing.T) {
	const page = "<!DOCTYPE html>\n<html><head><title>法院</title></head><body>文</body></html>"
	for _, c := range []struct{ name, data, wish, want string }{
		{"a.html", "x", "", "html"},
		{"a.txt", page, "", "text"},
		{"-", page, "auto", "html"},
		{"-", " \n" + page, "", "html"},
		{"-", "法院召开会议", "", "text"},
		{"-", "<此文已删除>", "", "text"},
		{"a.MD", "# 法院", "", "markdown"},
		{"a.html", page, "text", "text"},
	} {
		if got := inputFormat(c.name, []byte(c.data), c.wish); got != c.want {
			t.Errorf("%s %.20q with --input %q is %s, want %s", c.name, c.data, c.wish, got, c.want)
		}
	}
}

func TestNoRepair(t *testing.T) {
	const raw = "區(qū)法院學(xué)習"
	if d := read(t, raw, Options{NoRepair: true}); d.Clean != raw || len(d.Repairs) > 0 {
		t.Errorf("mended all the same: %q", d.Clean)
	}
}

func FuzzDecode(f *testing.F) {
	for _, name := range []string{utf8Name, gb18030Name, big5Name, utf16LEName, hzName} {
		if data, err := codec(name).NewEncoder().Bytes([]byte(newsHans[:300])); err == nil {
			f.Add(data, name)
		}
	}
	f.Add([]byte("\xA6\xD9\xFE\x51\x81\x30\x81\x30\xFF"), "auto")
	f.Add([]byte("第一行\n\xB5\xDA\xB6\xFE\xD0\xD0\xCE\xC4\xD7\xD6\n"), "auto")
	f.Fuzz(func(t *testing.T, data []byte, encoding string) {
		keep := bytes.Clone(data)
		d, err := fromBytes("a.txt", data, Options{Encoding: encoding})
		if err != nil {
			if encodingName(encoding) != "" {
				t.Fatal(err)
			}
			return
		}
		if !bytes.Equal(keep, data) {
			t.Fatal("the input was written to")
		}
		checkDocument(t, d)
		for _, wish := range []string{"skip", "error"} {
			e, err := fromBytes("a.txt", data, Options{Encoding: encoding, OnInvalid: wish})
			if (err != nil) != (wish == "error" && d.Counts.InvalidBytes > 0) {
				t.Fatalf("--on-invalid %s: %v with %d invalid bytes", wish, err, d.Counts.InvalidBytes)
			}
			if err == nil && wish == "skip" && d.Counts.InvalidBytes == 0 && e.Raw != d.Raw {
				t.Fatal("skip changed sound text")
			}
		}
		if d.Encoding == utf8Name && !d.mixed && d.Counts.InvalidBytes == 0 {
			if want := strings.TrimPrefix(string(data), "\uFEFF"); d.Raw != want && d.bom || d.Raw != string(data) && !d.bom {
				t.Fatal("sound UTF-8 was changed")
			}
		}
	})
}

func TestSoundIsValidUTF8(t *testing.T) {
	pieces := []string{"法", "a", "é", "\U00020000", "\xE6", "\xE6\xB3", "\xED\xA0\x80", "\xE0\x80\x80", "\xEF\xBF\xBD", "\xFF", "\xC0\x80", "\xF4\x90\x80\x80", "\x80"}
	for _, a := range pieces {
		for _, b := range pieces {
			for _, c := range pieces {
				if text := a + b + c; isSound(text) != utf8.ValidString(text) {
					t.Errorf("%q: %v", text, isSound(text))
				}
			}
		}
	}
}
