package source

// A Span is a run of bytes, half-open.
type Span struct{ Start, End int }

// A Position says where a span stands in the raw text.
type Position struct {
	Start, End int // code points of Raw, half-open
	Line       int // from 1
	Column     int // code points from 1
}

// A Repair is one change that mending made to the raw text.
type Repair struct {
	Kind          string // "pinyin", "shifted", "lost", …
	Start, End    int    // code points of Raw
	Line          int    // from 1
	Before, After string
}

// Counts sums up what reading did to a document.
type Counts struct{ Pinyin, Shifted, Lost, InvalidBytes int }

// Meta is what the page says of itself outside its text: empty where it says nothing.
type Meta struct{ Title, Date, Outlet, Author string }

// A Document is one article in three forms of the same text.
type Document struct {
	Name     string   // path as given, "-" for standard input
	Encoding string   // "utf-8", "gb18030", "big5", "utf-16le", …
	Format   string   // "text", "html", "markdown"
	Script   string   // "hans" or "hant"
	Raw      string   // decoded, otherwise untouched: what the user's file holds
	Clean    string   // repaired: what the author wrote, in the author's script
	Norm     string   // folded for matching: simplified, half width, no blanks at the edges of lines; one code point for each of Clean
	Repairs  []Repair // in order of place
	Counts   Counts
	Meta     Meta
	Warnings []string // stable English codes with detail, such as "empty" or "binary"

	bom   bool      // the file began with a byte order mark
	mixed bool      // and holds lines in another encoding
	edits []edit    // Clean → Raw
	folds foldIndex // Norm → Clean
	lines lineIndex // bytes → code points of Raw
}
