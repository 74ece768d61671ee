package dict

// A Tag is the part of speech of a word, of a small set.
type Tag uint8

// Parts of speech.
const (
	TagOther        Tag = iota // letters, set phrases, what fits nowhere else
	TagNoun                    // 法官
	TagVerb                    // 审理
	TagAdjective               // 公正
	TagPerson                  // a person's name
	TagPlace                   // a place's name
	TagOrganisation            // 最高人民法院
	TagNumber                  // 一百二十
	TagTime                    // 今年
	TagFunction                // 的, 在, 不, 我
	TagPunctuation             // 。
	tags
)

var tagNames = [tags]string{
	"other", "noun", "verb", "adjective", "person", "place", "organisation", "number", "time", "function", "punctuation",
}

// String returns the tag's English name in small letters.
func (t Tag) String() string {
	if t >= tags {
		return "unknown"
	}
	return tagNames[t]
}

// ParseTag returns the tag for a part of speech as gse and jieba name them, such as "n", "nr" or "vn", and whether there is
// one. The set is that of ICTCLAS; zg and x stand there for what was never sorted.
func ParseTag(name string) (Tag, bool) {
	switch name {
	case "nr", "nrt", "nrfg":
		return TagPerson, true
	case "ns":
		return TagPlace, true
	case "nt":
		return TagOrganisation, true
	case "n", "ng", "nz", "s", "j", "g", "an", "vn":
		return TagNoun, true
	case "v", "vg", "vi", "vq", "vd":
		return TagVerb, true
	case "a", "ad", "ag", "b", "z":
		return TagAdjective, true
	case "m", "mq", "mg":
		return TagNumber, true
	case "t", "tg":
		return TagTime, true
	case "d", "dg", "df", "p", "c", "u", "ud", "ug", "uj", "ul", "uv", "uz", "r", "rr", "rz", "rg", "q", "f", "y", "e", "o", "h", "k":
		return TagFunction, true
	case "w":
		return TagPunctuation, true
	case "i", "l", "x", "zg", "eng":
		return TagOther, true
	}
	return TagOther, false
}
