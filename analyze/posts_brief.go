package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// The news of Hong Kong, Macau and Taiwan shortens the names of bodies as it likes: 全国律师联合会 is 全律会, 惩教管理局 惩教局, 高雄市政府警察局
// 高市警局, 台中女子监狱 台中女监. Of each word of the name something of its beginning is left, or nothing.

const (
	minLong    = 5       // characters of a name that is shortened
	maxLong    = 16      // at most
	minBrief   = 3       // characters of its short form
	briefSpace = 1 << 15 // bytes of the article in which a short form is looked for
	maxSought  = 64      // names for which one is looked for
)

// dropped are words that a short form leaves out although it leaves the others as they are: 惩教|管理|局.
var dropped = openers("管理", "事务", "政府", "行政", "联合", "国立")

// briefForm returns the shortest short form in the article of the name of a body that is no court, the best known so far for none.
func (r *postReader) briefForm(b bodyHit, best source.Span) source.Span {
	s := b.core
	if r.jurisdiction != dict.HongKong && r.jurisdiction != dict.Macau && r.jurisdiction != dict.Taiwan || r.forms.sought >= maxSought || b.kind == procuratorateBody || b.kind == partyBody {
		return best
	}
	name := r.norm(s)
	if n := runeCount(name); n < minLong || n > maxLong || !allHan(name) {
		return best
	}
	r.forms.sought++
	words := wordsOf(name)
	placed := r.placeEnd(s.Start, s.End) == s.Start+len(words[0])
	text := cutAt(r.text, briefSpace)
	for _, from := range [...]int{0, 1} {
		if from > 0 && (!placed || b.kind != schoolBody || len(words) < 3) {
			break // 香港|中文大学
		}
		first, size := decode(words[from])
		for i := 0; i < len(text); i += size {
			at := index(text[i:], string(first))
			if at < 0 {
				break
			}
			i += at
			end := briefAt(text, i, words[from:], placed && from == 0)
			if found := (source.Span{Start: i, End: end}); end > i && r.runes(found) < r.runes(best) && r.standsAlone(found, b) && !r.relative(found, false) {
				best = found
			}
		}
	}
	return best
}

// standsAlone reports whether a span is a mention of a body of its own, of the kind of b where the text has another one with a kind, or stands where no name can
// have begun before.
func (r *postReader) standsAlone(found source.Span, b bodyHit) bool {
	i := r.bodyBefore(found.Start + 1)
	if i >= 0 && r.bodies[i].core == found {
		return r.bodies[i].kind == b.kind || r.bodies[i].kind == otherBody
	}
	if i >= 0 && r.bodies[i].End > found.Start {
		return false // a part of another name
	}
	before, _ := r.runeBefore(found.Start)
	return !isHan(before)
}

// wordsOf cuts a name into the longest words that the dictionary has.
func wordsOf(name string) (words []string) {
	for len(name) > 0 {
		_, n := decode(name)
		dict.WordsAt(name, func(size int, w dict.WordInfo) bool {
			if size > n && size <= 3*len("会") && !cutsDropped(name, size) {
				n = size
			}
			return true
		})
		words, name = append(words, name[:n]), name[n:]
	}
	return words
}

// cutsDropped reports whether a word of n bytes that a name begins with ends within one of the words that short forms leave out: 惩|教管|理局.
func cutsDropped(name string, n int) bool {
	for i := range name[:n] {
		if i > 0 && i+len(dropped.opening(name[i:])) > n {
			return true
		}
	}
	return false
}

// briefAt returns where the short form of a name of so many words ends that begins at byte i of a text, i for none. The first word may be a place.
func briefAt(text string, i int, words []string, placed bool) int {
	at, kept, cut, left := i, 0, false, ""
	for k, w := range words {
		n := len(commonStart(text[at:], w))
		tail, size := decodeLast(w)
		switch last := k == len(words)-1; {
		case n == len(w):
		case last && n == 0 && len(w) > size && strings.HasPrefix(text[at:], string(tail)) && dropped.opening(w) == w[:len(w)-size]:
			n, left = size, left+w[:len(w)-size] // 联合|会, 管理|局
		case last && n > 0 && strings.HasPrefix(text[at+n:], string(tail)):
			n, cut = n+size, true // 警|察|局
		case last && (n == 0 || len(w) > 2*len("会")):
			return i
		case k == 0 && placed:
			if n != size || tail != '市' || !strings.HasPrefix(text[at+n:], "市") {
				return i
			}
			n, cut = n+size, true // 高|雄|市
		case n == 0 && (k == 0 || len(w) < 2*len("会") || isPlaceWord(w)):
			return i
		case n == 0:
			left += w
			continue
		default:
			cut = true
		}
		at += n
		kept++
	}
	if kept < 2 || runeCount(text[i:at]) < minBrief || !cut && (left == "" || dropped.opening(left) != left) {
		return i
	}
	return at
}

// isPlaceWord reports whether the dictionary has a word as a place.
func isPlaceWord(w string) bool {
	info, ok := dict.Word(w)
	return ok && info.Tag == dict.TagPlace
}

// commonStart returns the characters with which two texts begin alike.
func commonStart(a, b string) string {
	n := 0
	for n < len(b) {
		c, size := decode(b[n:])
		if !strings.HasPrefix(a[min(n, len(a)):], string(c)) {
			break
		}
		n += size
	}
	return b[:n]
}
