package source

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longLine is the length in characters from which a line is never one about the article.
const longLine = 240

// joinPieces joins the pieces of a line: blanks close up, and gap stands between pieces unless a label is before it.
func joinPieces(pieces []piece, gap string) string {
	if gap == "" && len(pieces) == 1 {
		return tidy(pieces[0].text)
	}
	var b strings.Builder
	gapless := true
	for _, p := range pieces {
		text := strings.TrimSpace(p.text)
		if text != "" {
			if !gapless && !strings.HasPrefix(text, "／") {
				b.WriteString(gap)
			}
			gapless = strings.HasSuffix(text, "：") || strings.HasSuffix(text, ":") || strings.HasSuffix(text, "／")
		}
		b.WriteString(p.text)
	}
	return tidy(b.String())
}

// tidy closes up blanks as a browser does: a run of them is one blank, those at the ends go, and so does the end of a
// line in the file beside a Han character. U+3000 within a line stays (李　明). No-break spaces are blanks,
// characters without width go.
func tidy(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	var last rune             // written last
	blank, broken := 0, false // blanks since, and whether a line ended among them
	for _, r := range s {
		switch {
		case r == '\n' || r == '\r':
			blank, broken = blank+1, true
			continue
		case r == '\u3000':
			// kept below
		case unicode.IsSpace(r):
			blank++
			continue
		case isUnseen(r):
			continue
		}
		if blank > 0 && last != 0 && !(broken && (isWide(last) || isWide(r))) {
			b.WriteByte(' ')
		}
		blank, broken = 0, false
		if r == '\u3000' && last == 0 {
			continue
		}
		b.WriteRune(r)
		last = r
	}
	return strings.TrimRightFunc(b.String(), unicode.IsSpace)
}

// isUnseen tells characters that take no place: U+200B, byte order marks, soft hyphens, marks of direction, controls.
func isUnseen(r rune) bool {
	return r < ' ' || r >= 0x7F && r < 0xA0 || r == 0xAD || r >= 0x200B && r <= 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2060 && r <= 0x2064 || r == 0xFEFF
}

// isWide tells Han characters and the signs between them.
func isWide(r rune) bool {
	return r >= 0x2E80 && r <= 0x9FFF || r >= 0xF900 && r <= 0xFAFF || r >= 0xFE30 && r <= 0xFE4F || r >= 0xFF00 && r <= 0xFFEF ||
		r >= 0x20000 && r <= 0x3FFFF || r == '“' || r == '”' || r == '‘' || r == '’' || r == '…' || r == '—' || r == '·'
}

// measure counts the characters of a line and sets its value: prose counts by its length, links and furniture
// against it.
func (l *line) measure() {
	for _, p := range l.pieces {
		n := int32(countSeen(p.text))
		l.chars += n
		if p.link {
			l.linked += n
		}
	}
	if l.pieces == nil {
		l.chars = int32(countSeen(l.text))
	}
	l.junk = isFurnitureLine(l.text)
	stops := int32(0)
	for _, r := range l.text {
		switch r {
		case '。', '，', '；', '：', '！', '？', '、', ',', ';':
			stops++
		}
	}
	switch {
	case l.junk:
		l.value = -10
	case l.linked*2 > l.chars:
		l.value = -4 - min(l.chars/4, 16)
	case stops == 0 && l.chars < 10:
		l.value = -1
	case stops == 0:
		l.value = min(l.chars, 40) / 4
	default:
		l.value = (l.chars - l.linked) * min(stops+1, 3) / 3
	}
}

func countSeen(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case r >= utf8.RuneSelf:
			if r != '\u3000' && r != '\u00A0' {
				n += 3
			}
		case r > ' ':
			n++ // a Latin letter tells a third of what a Han character does
		}
	}
	return (n + 2) / 3
}
