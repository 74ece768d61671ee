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
	// CourtName is a whole name of a court that courts-special.tsv lists, 北京互联网法院 or 最高法; a match's ID is the number of the
	// first court of that name.
	CourtName
	// ForeignPlace is a place abroad before a court's name: 纽约.
	ForeignPlace
	// JurisdictionMark tells under whose law an article's courts sit: 裁判官, 地检署. Its detail is "hk:4" or several of them.
	JurisdictionMark
	// BodyHead ends the name of another institution: 人民检察院, 公安局.
	BodyHead
	// PostHead ends the title of a post: 院长, 书记.
	PostHead
	// PostModifier begins the title of a post: 副, 代理, 党组.
	PostModifier
	// PostStatus says that a post is past or present and is no part of its title: 原, 时任.
	PostStatus
	// PostInner is a body inside a body that stays in the title: 审判委员会.
	PostInner
	// PostPart is a part of a department's name: 环资.
	PostPart
	// PostTail ends a department's name: 庭.
	PostTail
	// PostNoun stands for a post that was named: 职务.
	PostNoun
	// PostTake says that somebody holds or comes to hold a post: 担任.
	PostTake
	// PostAppoint says that a post is given: 任命.
	PostAppoint
	// PostRemove says that a post is taken away: 免去.
	PostRemove
	// PostResign says that a post is given up: 辞去.
	PostResign
	// PostTransfer says that one post follows another: 调任.
	PostTransfer
	// Country is a state or a territory: 日本.
	Country
	// HonorHead ends the name of an honor: 先进个人, 一等功.
	HonorHead
	// HonorCore makes a noun phrase an honor: 先进, 优秀.
	HonorCore
	// HonorRole is what such a word praises: 个人, 法官.
	HonorRole
	// HonorUnit ends the name of a team or an office that can be honored: 团队, 合议庭.
	HonorUnit
	// HonorGet is a verb whose subject gets the honor: 荣获, 被评为.
	HonorGet
	// HonorGive is a verb whose subject gives the honor: 授予.
	HonorGive
	// HonorNot says that an honor is planned, refused or conditional: 争创, 参评.
	HonorNot
	// CreditRole is a role of those who made the article: 通讯员, 责编.
	CreditRole
	// StopWord is a word that is never a keyword.
	StopWord
	// LegalTerm is a term of law and court work that stays one word: 取保候审, 枫桥经验.
	LegalTerm
	classes
)

var classNames = [classes]string{
	NoClass:          "none",
	Place:            "place",
	CourtHead:        "court-head",
	CourtName:        "court-name",
	ForeignPlace:     "foreign-place",
	JurisdictionMark: "jurisdiction-mark",
	BodyHead:         "body-head",
	PostHead:         "post-head",
	PostModifier:     "post-modifier",
	PostStatus:       "post-status",
	PostInner:        "post-inner",
	PostPart:         "post-part",
	PostTail:         "post-tail",
	PostNoun:         "post-noun",
	PostTake:         "post-take",
	PostAppoint:      "post-appoint",
	PostRemove:       "post-remove",
	PostResign:       "post-resign",
	PostTransfer:     "post-transfer",
	Country:          "country",
	HonorHead:        "honor-head",
	HonorCore:        "honor-core",
	HonorRole:        "honor-role",
	HonorUnit:        "honor-unit",
	HonorGet:         "honor-get",
	HonorGive:        "honor-give",
	HonorNot:         "honor-not",
	CreditRole:       "credit-role",
	StopWord:         "stop-word",
	LegalTerm:        "legal-term",
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
