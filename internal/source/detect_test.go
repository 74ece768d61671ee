package source

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// encodeAs writes text in an encoding; ok is false where a character does not exist there.
func encodeAs(t *testing.T, name, text string) (data []byte, ok bool) {
	t.Helper()
	if name == utf8Name {
		return []byte(text), true
	}
	data, err := codec(name).NewEncoder().Bytes([]byte(text))
	return data, err == nil
}

// Of windows of our own articles, in every encoding that can write them, at least 97
// in 100 are told right at 4 characters and all from 8.
func TestDetectOnShortText(t *testing.T) {
	encodings := []string{utf8Name, gb18030Name, big5Name, utf16LEName, utf16BEName}
	for _, size := range []int{4, 5, 6, 8, 10, 16, 30, 60, 150} {
		right, all := 0, 0
		for _, article := range []string{newsHans, newsHant, inBig5(newsHant)} {
			chars := []rune(strings.ReplaceAll(strings.ReplaceAll(article, "\n", ""), "\u3000", ""))
			for i := 0; i+size <= len(chars); i += 3 {
				window := string(chars[i : i+size])
				for _, name := range encodings {
					data, ok := encodeAs(t, name, window)
					if !ok {
						continue
					}
					all++
					got, err := decode("", data, Options{}, "")
					if err != nil {
						t.Fatal(err)
					}
					if got.text == window {
						right++
					} else if size >= 8 {
						t.Errorf("%q in %s was read as %s: %q", window, name, got.encoding, got.text)
					}
				}
			}
		}
		share := float64(right) / float64(all)
		t.Logf("%3d characters: %.2f%% of %d", size, 100*share, all)
		if share < 0.97 {
			t.Errorf("%d characters: %.4f told right, want 0.97", size, share)
		}
	}
}

func TestDetect(t *testing.T) {
	for _, c := range []struct{ name, data, declared, want string }{
		{"ASCII", "The court sat.", "", utf8Name},
		{"ASCII that was once taken for UTF-16", "Bush hid the facts", "", utf8Name},
		{"figures", "2023-01-10 12", "", utf8Name},
		{"ASCII with a declaration", "The court sat.", "gb2312", utf8Name},
		{"联通, famous for passing as UTF-8", "\xC1\xAA\xCD\xA8", "", gb18030Name},
		{"HZ", "~{HKCq7(T:~}", "", hzName},
		{"ASCII in UTF-16", "c\x00o\x00u\x00r\x00t\x00", "", utf16LEName},
		{"half a character at the end", "人民法院\xE5\x8C", "", utf8Name},
		{"a false declaration", "\xC8\xCB\xC3\xF1\xB7\xA8\xD4\xBA", "utf-8", gb18030Name},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := detect([]byte(c.data), utf8.ValidString(c.data), c.declared); got != c.want {
				t.Errorf("detected %s, want %s", got, c.want)
			}
		})
	}
}
