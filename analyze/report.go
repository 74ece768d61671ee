package analyze

// Schema is the version of the report's form: a field may come, none changes or goes within a number.
const Schema = 1

// A Report holds the facts of one article, in order of first mention. Its JSON form is described in docs/json.md.
type Report struct {
	Schema        int            `json:"schema"`
	Source        Source         `json:"source"`
	Courts        []Court        `json:"courts"`
	Organisations []Organisation `json:"organisations"`
	Officials     []Official     `json:"officials"`
	People        []Person       `json:"people"`
	Honors        []Honor        `json:"honors"`
	Credits       []Credit       `json:"credits"`
	Keywords      []Keyword      `json:"keywords"`
	Words         int            `json:"words"`
	Warnings      []string       `json:"warnings,omitempty"`

	raw string // what the positions count
}

// A Source says what was read and what reading did to it.
type Source struct {
	Name     string  `json:"name"`
	Encoding string  `json:"encoding"`
	Format   string  `json:"format"`
	Script   string  `json:"script"` // hans or hant
	Chars    int     `json:"chars"`  // code points of the raw text
	Title    string  `json:"title"`
	Date     *string `json:"date"` // 2023-01-10, null where the page does not say
	Outlet   string  `json:"outlet,omitempty"`
	Repairs  Repairs `json:"repairs"`
}

// Repairs counts what mending did.
type Repairs struct {
	Pinyin       int `json:"pinyin"`
	Shifted      int `json:"shifted"`
	Lost         int `json:"lost"`
	InvalidBytes int `json:"invalid_bytes"`
}

// A Mention is one place that names a thing. Start and End count code points of the raw text, half-open.
type Mention struct {
	Text  string `json:"text"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Line  int    `json:"line"`
	Rule  string `json:"rule"`
}

// A Region is an administrative division with the divisions above it; empty strings where it has none.
type Region struct {
	Code     string `json:"code,omitempty"`
	Province string `json:"province,omitempty"`
	City     string `json:"city,omitempty"`
	County   string `json:"county,omitempty"`
}

// A Court is one court of the article. Name is nil where the text does not decide; Candidates then lists the names
// that fit.
type Court struct {
	ID           string     `json:"id,omitempty"` // 431302-basic-1
	Name         *string    `json:"name"`
	English      string     `json:"english,omitempty"` // official English name
	Level        string     `json:"level,omitempty"`   // supreme, high, intermediate, basic, tribunal, special, foreign, international
	Jurisdiction string     `json:"jurisdiction,omitempty"`
	Region       Region     `json:"region"`
	Candidates   []string   `json:"candidates,omitempty"`
	Confidence   Confidence `json:"confidence"`
	Mentions     []Mention  `json:"mentions"`
}

// An Organisation is a body that is no court: a procuratorate, a police or justice organ.
type Organisation struct {
	Name       string     `json:"name"`
	Kind       string     `json:"kind"`
	Region     Region     `json:"region"`
	Confidence Confidence `json:"confidence"`
	Mentions   []Mention  `json:"mentions"`
}

// An Official is a person who holds or held posts.
type Official struct {
	Name       string     `json:"name"`
	Posts      []Post     `json:"posts"`
	Confidence Confidence `json:"confidence"` // that the name is one
	Mentions   []Mention  `json:"mentions"`
}

// A Post is one office of one person. Start and End are those of the title.
type Post struct {
	Title      string     `json:"title"`
	Org        string     `json:"org"`
	Court      string     `json:"court"`
	Status     string     `json:"status"` // current, former, acting, appointed, removed, resigned, transferred
	Start      int        `json:"start"`
	End        int        `json:"end"`
	Rule       string     `json:"rule"`
	Confidence Confidence `json:"confidence"`
}

// A Person is somebody named who holds no post.
type Person struct {
	Name       string     `json:"name"`
	Role       string     `json:"role"`
	Confidence Confidence `json:"confidence"`
	Mentions   []Mention  `json:"mentions"`
}

// An Honor is one distinction of one recipient. Start and End are those of the honor's name.
type Honor struct {
	Honor         string     `json:"honor"`
	Level         string     `json:"level"` // national, provincial, municipal, county, other
	Recipient     string     `json:"recipient"`
	RecipientKind string     `json:"recipient_kind"` // person, court, organisation
	Court         string     `json:"court,omitempty"`
	Granter       string     `json:"granter"`
	Year          *int       `json:"year"`
	Count         int        `json:"count,omitempty"` // where the text says 等N人
	Start         int        `json:"start"`
	End           int        `json:"end"`
	Rule          string     `json:"rule"`
	Confidence    Confidence `json:"confidence"`
}

// A Credit is one maker of the article. Start and End are those of the name.
type Credit struct {
	Role       string     `json:"role"` // as printed; 作者 for a byline without a role
	Name       string     `json:"name"`
	Start      int        `json:"start"`
	End        int        `json:"end"`
	Rule       string     `json:"rule"`
	Confidence Confidence `json:"confidence"`
}

// A Keyword is a word of the article with how often it stands there and how much it says about the article.
type Keyword struct {
	Word   string  `json:"word"`
	Count  int     `json:"count"`
	Weight float64 `json:"weight"`
}

// Confidence says how sure a fact is: see docs/rules.md for the measured precision of each class.
type Confidence string

const (
	Certain Confidence = "certain"
	Likely  Confidence = "likely"
)
