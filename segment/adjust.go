package segment

import (
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/segment/internal/layout"
)

// adjust mends the model's cut where the characters leave no doubt: runs of
// digits and letters, numbers, addresses and the user's words stay whole.
func (w *work) adjust() {
	n := w.n
	breaks := w.breaks[:n]
	clear(breaks)
	clear(w.fixed[:n])
	for _, e := range w.ends {
		breaks[e-1] = 1
	}
	if w.alnum {
		w.glue()
	}
	if w.user != nil {
		w.keepUserWords()
	} else if !w.alnum {
		return // only for the coarse cut
	}
	k := 0
	for i, b := range breaks {
		w.endRoom[k] = int32(i + 1)
		k += int(b)
	}
	w.ends = w.endRoom[:k]
}

// whole makes one word of the characters from start to end.
func (w *work) whole(start, end int, tag dict.Tag) {
	w.joinOver(start, end)
	if start > 0 {
		w.breaks[start-1] = 1
	}
	w.breaks[end-1] = 1
	clear(w.fixed[start:end])
	w.fixed[start] = tag
}

// joinOver takes the breaks inside start … end away; what stands around may
// still belong to the word (1998年).
func (w *work) joinOver(start, end int) { clear(w.breaks[start : end-1]) }

// glue keeps runs of digits and letters whole, in half and in full width.
func (w *work) glue() {
	for i := 0; i < w.n; i++ {
		if !w.isAlnum(i) {
			continue
		}
		end, address := w.runEnd(i)
		if address {
			w.whole(i, end, dict.TagOther)
		} else {
			w.joinOver(i, end)
		}
		i = end - 1
	}
}

func (w *work) isAlnum(i int) bool {
	c := w.codes[i] // nothing stands behind the block
	return c == layout.Digit || c == layout.Letter
}

// runEnd is the end of the run that begins at i, and whether it is a web or
// mail address.
func (w *work) runEnd(i int) (end int, address bool) {
	start, mail := i, false
	for {
		group := i
		for i < w.n && w.isAlnum(i) {
			i++
		}
		if i >= w.n {
			return i, mail
		}
		sign := w.sign(i)
		switch {
		case sign == '%' || sign == '‰':
			if w.codes[i-1] == layout.Digit {
				i++
			}
			return i, mail
		case sign == ':' && w.sign(i+1) == '/' && w.sign(i+2) == '/' && w.isScheme(start, i),
			sign == '.' && i-start == 3 && strings.EqualFold(w.ascii(start, i), "www"):
			return w.addressEnd(i), true
		case !w.isAlnum(i+1) || !w.connects(sign, group, i):
			return i, mail
		}
		mail = mail || sign == '@'
		i++
	}
}

// connects reports whether a sign at i holds the group before it and the
// characters after it together: 3.5, Node.js, 12,000, COVID-19, user_name,
// AT&T, a@b.cn. Of J.K., 10:30, 2-3 and 1/2 the model decides, and of a comma in
// full width.
func (w *work) connects(sign rune, group, i int) bool {
	switch sign {
	case '@', '_':
		return true
	case '.':
		return w.digits(i-1, i) && w.digits(i+1, i+2) || i-group > 1 && w.isAlnum(i+2)
	case '-', '\'', '&':
		return w.codes[i-1] == layout.Letter || w.codes[i+1] == layout.Letter
	case ',':
		return w.ascii(i, i+1) == "," && i-group <= 3 && w.digits(group, i) && w.digits(i+1, i+4) && !w.isAlnum(i+4)
	}
	return false
}

func (w *work) digits(from, to int) bool {
	for i := from; i < to; i++ {
		if i >= w.n || w.codes[i] != layout.Digit {
			return false
		}
	}
	return true
}

// sign is character i in half width, 0 behind the block. The ideographic 。 and
// 、 are themselves.
func (w *work) sign(i int) rune {
	if i >= w.n {
		return 0
	}
	at := w.base + int(w.offsets[i])
	if b := w.text[at]; b < utf8.RuneSelf {
		return rune(b)
	}
	r, _ := utf8.DecodeRuneInString(w.text[at:])
	return dict.Fold(r)
}

// ascii is the text of the characters from start to end.
func (w *work) ascii(start, end int) string {
	return w.text[w.base+int(w.offsets[start]) : w.base+int(w.offsets[end])]
}

func (w *work) isScheme(start, end int) bool {
	switch strings.ToLower(w.ascii(start, end)) {
	case "http", "https", "ftp":
		return true
	}
	return false
}

// addressEnd is the end of the web address that goes on at i: at the first
// character that no address holds, less the punctuation of the sentence.
func (w *work) addressEnd(i int) int {
	end := i
	for ; i < w.n; i++ {
		b := w.text[w.base+int(w.offsets[i])]
		if b <= ' ' || b >= 0x7F || strings.IndexByte("\"<>\\^`{|}", b) >= 0 {
			break
		}
		if strings.IndexByte(".,;:!?)]'", b) < 0 {
			end = i + 1
		}
	}
	return end
}
