package render

import (
	"bytes"
	"encoding/json"
	"math"
	"strconv"
	"sync"
	"unicode/utf8"

	"github.com/fawen/fawen/analyze"
)

// A whole report is written field by field: encoding/json, which finds the fields anew in each value, takes several times as long. A
// test holds the two to the same bytes.

var writers = sync.Pool{New: func() any { return new(jsonWriter) }}

// encodeReport is encode for a whole report.
func encodeReport(r *analyze.Report) []byte {
	w := writers.Get().(*jsonWriter)
	defer writers.Put(w)
	w.b = w.b[:0]
	w.report(r)
	return bytes.Clone(w.b)
}

// A jsonWriter appends JSON to b.
type jsonWriter struct{ b []byte }

func (w *jsonWriter) report(r *analyze.Report) {
	w.begin('{')
	w.number("schema", r.Schema)
	w.key("source")
	w.source(&r.Source)
	list(w, "courts", r.Courts, w.court)
	list(w, "organisations", r.Organisations, w.organisation)
	list(w, "officials", r.Officials, w.official)
	list(w, "people", r.People, w.person)
	list(w, "honors", r.Honors, w.honor)
	list(w, "credits", r.Credits, w.credit)
	list(w, "keywords", r.Keywords, w.keyword)
	w.number("words", r.Words)
	if len(r.Warnings) > 0 {
		list(w, "warnings", r.Warnings, w.item)
	}
	w.end('}')
}

func (w *jsonWriter) source(s *analyze.Source) {
	w.begin('{')
	w.text("name", s.Name)
	w.text("encoding", s.Encoding)
	w.text("format", s.Format)
	w.text("script", s.Script)
	w.number("chars", s.Chars)
	w.text("title", s.Title)
	w.textOrNull("date", s.Date)
	w.textIfAny("outlet", s.Outlet)
	w.key("repairs")
	w.begin('{')
	w.number("pinyin", s.Repairs.Pinyin)
	w.number("shifted", s.Repairs.Shifted)
	w.number("lost", s.Repairs.Lost)
	w.number("invalid_bytes", s.Repairs.InvalidBytes)
	w.end('}')
	w.end('}')
}

func (w *jsonWriter) court(c *analyze.Court) {
	w.begin('{')
	w.textIfAny("id", c.ID)
	w.textOrNull("name", c.Name)
	w.textIfAny("english", c.English)
	w.textIfAny("level", c.Level)
	w.textIfAny("jurisdiction", c.Jurisdiction)
	w.region(&c.Region)
	if len(c.Candidates) > 0 {
		list(w, "candidates", c.Candidates, w.item)
	}
	w.confidence(c.Confidence)
	list(w, "mentions", c.Mentions, w.mention)
	w.end('}')
}

func (w *jsonWriter) organisation(o *analyze.Organisation) {
	w.begin('{')
	w.text("name", o.Name)
	w.text("kind", o.Kind)
	w.region(&o.Region)
	w.confidence(o.Confidence)
	list(w, "mentions", o.Mentions, w.mention)
	w.end('}')
}

func (w *jsonWriter) official(o *analyze.Official) {
	w.begin('{')
	w.text("name", o.Name)
	list(w, "posts", o.Posts, w.post)
	w.confidence(o.Confidence)
	list(w, "mentions", o.Mentions, w.mention)
	w.end('}')
}

func (w *jsonWriter) post(p *analyze.Post) {
	w.begin('{')
	w.text("title", p.Title)
	w.text("org", p.Org)
	w.text("court", p.Court)
	w.text("status", p.Status)
	w.place(p.Start, p.End, p.Rule)
	w.confidence(p.Confidence)
	w.end('}')
}

func (w *jsonWriter) person(p *analyze.Person) {
	w.begin('{')
	w.text("name", p.Name)
	w.text("role", p.Role)
	w.confidence(p.Confidence)
	list(w, "mentions", p.Mentions, w.mention)
	w.end('}')
}

func (w *jsonWriter) honor(h *analyze.Honor) {
	w.begin('{')
	w.text("honor", h.Honor)
	w.text("level", h.Level)
	w.text("recipient", h.Recipient)
	w.text("recipient_kind", h.RecipientKind)
	w.textIfAny("court", h.Court)
	w.text("granter", h.Granter)
	w.key("year")
	if h.Year == nil {
		w.b = append(w.b, "null"...)
	} else {
		w.b = strconv.AppendInt(w.b, int64(*h.Year), 10)
	}
	if h.Count != 0 {
		w.number("count", h.Count)
	}
	w.place(h.Start, h.End, h.Rule)
	w.confidence(h.Confidence)
	w.end('}')
}

func (w *jsonWriter) credit(c *analyze.Credit) {
	w.begin('{')
	w.text("role", c.Role)
	w.text("name", c.Name)
	w.place(c.Start, c.End, c.Rule)
	w.confidence(c.Confidence)
	w.end('}')
}

func (w *jsonWriter) keyword(k *analyze.Keyword) {
	w.begin('{')
	w.text("word", k.Word)
	w.number("count", k.Count)
	w.key("weight")
	if f := math.Abs(k.Weight); f == 0 || f >= 1e-6 && f < 1e21 {
		w.b = strconv.AppendFloat(w.b, k.Weight, 'f', -1, 64)
	} else if line, err := json.Marshal(k.Weight); err == nil {
		w.b = append(w.b, line...)
	}
	w.end('}')
}

func (w *jsonWriter) mention(m *analyze.Mention) {
	w.begin('{')
	w.text("text", m.Text)
	w.number("start", m.Start)
	w.number("end", m.End)
	w.number("line", m.Line)
	w.text("rule", m.Rule)
	w.end('}')
}

func (w *jsonWriter) region(r *analyze.Region) {
	w.key("region")
	w.begin('{')
	w.textIfAny("code", r.Code)
	w.textIfAny("province", r.Province)
	w.textIfAny("city", r.City)
	w.textIfAny("county", r.County)
	w.end('}')
}

func (w *jsonWriter) place(start, end int, rule string) {
	w.number("start", start)
	w.number("end", end)
	w.text("rule", rule)
}

func (w *jsonWriter) confidence(c analyze.Confidence) { w.text("confidence", string(c)) }

func (w *jsonWriter) item(s *string) { w.value(*s) }

func list[T any](w *jsonWriter, key string, items []T, write func(*T)) {
	w.key(key)
	if items == nil {
		w.b = append(w.b, "null"...)
		return
	}
	w.begin('[')
	for i := range items {
		if i > 0 {
			w.b = append(w.b, ',')
		}
		write(&items[i])
	}
	w.end(']')
}

func (w *jsonWriter) begin(bracket byte) { w.b = append(w.b, bracket) }

func (w *jsonWriter) end(bracket byte) { w.b = append(w.b, bracket) }

// key begins a field.
func (w *jsonWriter) key(name string) {
	if w.b[len(w.b)-1] != '{' {
		w.b = append(w.b, ',')
	}
	w.b = append(append(append(w.b, '"'), name...), '"', ':')
}

func (w *jsonWriter) number(name string, n int) {
	w.key(name)
	w.b = strconv.AppendInt(w.b, int64(n), 10)
}

func (w *jsonWriter) text(name, s string) {
	w.key(name)
	w.value(s)
}

func (w *jsonWriter) textIfAny(name, s string) {
	if s != "" {
		w.text(name, s)
	}
}

func (w *jsonWriter) textOrNull(name string, s *string) {
	w.key(name)
	if s == nil {
		w.b = append(w.b, "null"...)
		return
	}
	w.value(*s)
}

// value writes a string.
func (w *jsonWriter) value(s string) {
	if plain(s) {
		w.b = append(append(append(w.b, '"'), s...), '"')
		return
	}
	line, err := encode(s)
	if err != nil { // a string always is JSON
		line = []byte(`""`)
	}
	w.b = append(w.b, line...)
}

// plain says whether s stands in JSON as it is.
func plain(s string) bool {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c < ' ' || c == '"' || c == '\\' || c == 0x7f {
				return false
			}
			i++
			continue
		}
		if c >= 0xE3 && c <= 0xEC && i+2 < len(s) && s[i+1]^0x80 < 0x40 && s[i+2]^0x80 < 0x40 {
			i += 3 // Han characters
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r < 0xa0 || r == '\u2028' || r == '\u2029' || r == utf8.RuneError {
			return false
		}
		i += n
	}
	return true
}
