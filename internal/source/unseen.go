package source

import "strings"

// withoutUnseen leaves out what editors and content systems put between characters and nobody sees: blanks of no width, marks of direction, byte order
// marks, soft hyphens. What joins the parts of an emoji stays.
func withoutUnseen(raw string) *rewriter {
	w := &rewriter{raw: raw}
	if !mayHaveUnseen(raw) {
		return w
	}
	start := -1
	for i, r := range raw {
		switch {
		case leftOut(r) && start < 0:
			start = i
		case !leftOut(r) && start >= 0:
			w.replace(start, i, "")
			start = -1
		}
	}
	if start >= 0 {
		w.replace(start, len(raw), "")
	}
	return w
}

// leftOut tells the characters that withoutUnseen leaves out.
func leftOut(r rune) bool {
	return r == 0x200B || r == 0x200E || r == 0x200F || r >= 0x202A && r <= 0x202E || r == 0x2060 || r == 0xFEFF || r == 0xAD
}

// mayHaveUnseen is a quick look at the bytes.
func mayHaveUnseen(raw string) bool {
	const general = "\xE2\x80" // begins the quotation marks as well
	for rest := raw; ; {
		i := strings.Index(rest, general)
		if i < 0 || i+len(general) == len(rest) {
			break
		}
		if c := rest[i+len(general)]; c == 0x8B || c == 0x8E || c == 0x8F || c >= 0xAA && c <= 0xAE {
			return true
		}
		rest = rest[i+len(general):]
	}
	return strings.Contains(raw, "\uFEFF") || strings.Contains(raw, "\u2060") || strings.Contains(raw, "\u00AD")
}
