package layout

import "github.com/fawen/fawen/dict"

// TagOf turns a part of speech, by jieba's or our own name, into a Tag; ok is
// false if it is none. Idioms (i) and set phrases (l) count as nouns.
func TagOf(pos string) (tag dict.Tag, ok bool) {
	switch pos {
	case "i", "l":
		return dict.TagNoun, true
	case "":
		return dict.TagOther, false
	}
	for t := dict.TagOther; t <= dict.TagPunctuation; t++ {
		if pos == t.String() {
			return t, true
		}
	}
	if tag, ok := dict.ParseTag(pos); ok {
		return tag, true
	}
	return dict.ParseTag(pos[:1]) // nr1 → n
}
