package dict

// A Class says what kind of thing a term names. A term may have several classes.
type Class uint8

// Classes of the lexicon. To add one, put its constant here and its name, as the sources have it, into classNames.
const (
	NoClass Class = iota
	// Place is an administrative division, 娄星区; a match's ID is the division's number.
	Place
	// CourtHead ends a court's name: 人民法院, 地方法院.
	CourtHead
	// BodyHead ends the name of another institution: 人民检察院, 公安局.
	BodyHead
	// PostHead ends the title of a post: 院长, 书记.
	PostHead
	// PostModifier begins the title of a post: 副, 代理, 党组.
	PostModifier
	// HonorHead ends the name of an honor: 先进个人, 一等功.
	HonorHead
	// HonorVerb says that an honor is given or received: 荣获, 授予.
	HonorVerb
	// CreditRole is a role of those who made the article: 通讯员, 责编.
	CreditRole
	// StopWord is a word that is never a keyword.
	StopWord
	classes
)

var classNames = [classes]string{
	NoClass:      "none",
	Place:        "place",
	CourtHead:    "court-head",
	BodyHead:     "body-head",
	PostHead:     "post-head",
	PostModifier: "post-modifier",
	HonorHead:    "honor-head",
	HonorVerb:    "honor-verb",
	CreditRole:   "credit-role",
	StopWord:     "stop-word",
}

// String returns the name of the class as the sources have it, such as "court-head".
func (c Class) String() string {
	if c >= classes {
		return "unknown"
	}
	return classNames[c]
}

// ParseClass returns the class of that name and whether there is one.
func ParseClass(name string) (Class, bool) {
	for c := NoClass + 1; c < classes; c++ {
		if classNames[c] == name {
			return c, true
		}
	}
	return NoClass, false
}
