package render

import (
	"math"
	"strconv"

	"github.com/fawen/fawen/analyze"
)

// A jsonWriter writes a report as encoding/json does, field by field: the way through the types, which encoding/json finds anew for each value, costs four
// times as much. What is seldom, as signs that are escaped, it leaves to encode.
type jsonWriter struct {
	out []byte
	err error
}

// reportJSON writes a report as one line of JSON, with the parts that are asked for.
func reportJSON(r *analyze.Report, only []string) ([]byte, error) {
	w := &jsonWriter{out: make([]byte, 0, 4<<10)}
	w.open()
	w.number("schema", r.Schema)
	w.source(&r.Source)
	writePart(w, only, "courts", r.Courts, (*jsonWriter).court)
	writePart(w, only, "organisations", r.Organisations, (*jsonWriter).organisation)
	writePart(w, only, "officials", r.Officials, (*jsonWriter).official)
	writePart(w, only, "people", r.People, (*jsonWriter).person)
	writePart(w, only, "honors", r.Honors, (*jsonWriter).honor)
	writePart(w, only, "credits", r.Credits, (*jsonWriter).credit)
	writePart(w, only, "keywords", r.Keywords, (*jsonWriter).keyword)
	w.number("words", r.Words)
	if len(r.Warnings) > 0 {
		writeList(w, "warnings", r.Warnings, (*jsonWriter).string)
	}
	w.close()
	return w.out, w.err
}

// writePart writes a list under its name if it is asked for.
func writePart[T any](w *jsonWriter, only []string, name string, list []T, write func(*jsonWriter, *T)) {
	if wants(only, name) {
		writeList(w, name, list, write)
	}
}

// writeList writes a list under its name.
func writeList[T any](w *jsonWriter, name string, list []T, write func(*jsonWriter, *T)) {
	w.name(name)
	if list == nil {
		w.out = append(w.out, "null"...)
		return
	}
	w.out = append(w.out, '[')
	for i := range list {
		if i > 0 {
			w.out = append(w.out, ',')
		}
		write(w, &list[i])
	}
	w.out = append(w.out, ']')
}

func (w *jsonWriter) source(s *analyze.Source) {
	w.name("source")
	w.open()
	w.text("name", s.Name)
	w.text("encoding", s.Encoding)
	w.text("format", s.Format)
	w.text("script", s.Script)
	w.number("chars", s.Chars)
	w.text("title", s.Title)
	w.textOrNull("date", s.Date)
	w.textIfAny("outlet", s.Outlet)
	w.name("repairs")
	w.open()
	w.number("pinyin", s.Repairs.Pinyin)
	w.number("shifted", s.Repairs.Shifted)
	w.number("lost", s.Repairs.Lost)
	w.number("invalid_bytes", s.Repairs.InvalidBytes)
	w.close()
	w.close()
}

func (w *jsonWriter) court(c *analyze.Court) {
	w.open()
	w.textIfAny("id", c.ID)
	w.textOrNull("name", c.Name)
	w.textIfAny("english", c.English)
	w.textIfAny("level", c.Level)
	w.textIfAny("jurisdiction", c.Jurisdiction)
	w.region(&c.Region)
	if len(c.Candidates) > 0 {
		writeList(w, "candidates", c.Candidates, (*jsonWriter).string)
	}
	w.text("confidence", string(c.Confidence))
	writeList(w, "mentions", c.Mentions, (*jsonWriter).mention)
	w.close()
}

func (w *jsonWriter) organisation(o *analyze.Organisation) {
	w.open()
	w.text("name", o.Name)
	w.text("kind", o.Kind)
	w.region(&o.Region)
	w.text("confidence", string(o.Confidence))
	writeList(w, "mentions", o.Mentions, (*jsonWriter).mention)
	w.close()
}

func (w *jsonWriter) region(r *analyze.Region) {
	w.name("region")
	w.open()
	w.textIfAny("code", r.Code)
	w.textIfAny("province", r.Province)
	w.textIfAny("city", r.City)
	w.textIfAny("county", r.County)
	w.close()
}

func (w *jsonWriter) mention(m *analyze.Mention) {
	w.open()
	w.text("text", m.Text)
	w.number("start", m.Start)
	w.number("end", m.End)
	w.number("line", m.Line)
	w.text("rule", m.Rule)
	w.close()
}

func (w *jsonWriter) official(o *analyze.Official) {
	w.open()
	w.text("name", o.Name)
	writeList(w, "posts", o.Posts, (*jsonWriter).post)
	w.text("confidence", string(o.Confidence))
	writeList(w, "mentions", o.Mentions, (*jsonWriter).mention)
	w.close()
}

func (w *jsonWriter) post(p *analyze.Post) {
	w.open()
	w.text("title", p.Title)
	w.text("org", p.Org)
	w.text("court", p.Court)
	w.text("status", p.Status)
	w.fact(p.Start, p.End, p.Rule, p.Confidence)
	w.close()
}

func (w *jsonWriter) person(p *analyze.Person) {
	w.open()
	w.text("name", p.Name)
	w.text("role", p.Role)
	w.text("confidence", string(p.Confidence))
	writeList(w, "mentions", p.Mentions, (*jsonWriter).mention)
	w.close()
}

func (w *jsonWriter) honor(h *analyze.Honor) {
	w.open()
	w.text("honor", h.Honor)
	w.text("level", h.Level)
	w.text("recipient", h.Recipient)
	w.text("recipient_kind", h.RecipientKind)
	w.textIfAny("court", h.Court)
	w.text("granter", h.Granter)
	if h.Year != nil {
		w.number("year", *h.Year)
	} else {
		w.null("year")
	}
	if h.Count != 0 {
		w.number("count", h.Count)
	}
	w.fact(h.Start, h.End, h.Rule, h.Confidence)
	w.close()
}

func (w *jsonWriter) credit(c *analyze.Credit) {
	w.open()
	w.text("role", c.Role)
	w.text("name", c.Name)
	w.fact(c.Start, c.End, c.Rule, c.Confidence)
	w.close()
}

func (w *jsonWriter) keyword(k *analyze.Keyword) {
	w.open()
	w.text("word", k.Word)
	w.number("count", k.Count)
	w.name("weight")
	if k.Weight == 0 || math.Abs(k.Weight) >= 1e-6 && math.Abs(k.Weight) < 1e21 {
		w.out = strconv.AppendFloat(w.out, k.Weight, 'f', -1, 64)
	} else {
		w.other(k.Weight)
	}
	w.close()
}

// fact writes where a fact stands, by which rule, and how sure it is.
func (w *jsonWriter) fact(start, end int, rule string, confidence analyze.Confidence) {
	w.number("start", start)
	w.number("end", end)
	w.text("rule", rule)
	w.text("confidence", string(confidence))
}

// open and close write the braces of an object.
func (w *jsonWriter) open()  { w.out = append(w.out, '{') }
func (w *jsonWriter) close() { w.out = append(w.out, '}') }

// name writes the name of the next value.
func (w *jsonWriter) name(name string) {
	if w.out[len(w.out)-1] != '{' {
		w.out = append(w.out, ',')
	}
	w.out = append(append(append(w.out, '"'), name...), '"', ':')
}

func (w *jsonWriter) text(name, value string) {
	w.name(name)
	w.string(&value)
}

func (w *jsonWriter) textIfAny(name, value string) {
	if value != "" {
		w.text(name, value)
	}
}

func (w *jsonWriter) textOrNull(name string, value *string) {
	if value == nil {
		w.null(name)
		return
	}
	w.text(name, *value)
}

func (w *jsonWriter) null(name string) {
	w.name(name)
	w.out = append(w.out, "null"...)
}

func (w *jsonWriter) number(name string, value int) {
	w.name(name)
	w.out = strconv.AppendInt(w.out, int64(value), 10)
}

// string writes a text in quotation marks.
func (w *jsonWriter) string(text *string) {
	if !plain(*text) {
		w.other(*text)
		return
	}
	w.out = append(append(append(w.out, '"'), *text...), '"')
}

// other writes a value as encode does.
func (w *jsonWriter) other(value any) {
	out, err := encode(value)
	if err != nil && w.err == nil {
		w.err = err
	}
	w.out = append(w.out, out...)
}

// plain says whether JSON has a text as it is: signs of one byte but controls, " and \, and sound characters of three bytes but those that end lines.
func plain(text string) bool {
	for i := 0; i < len(text); {
		c := text[i]
		if c < 0x7F {
			if c < ' ' || c == '"' || c == '\\' {
				return false
			}
			i++
			continue
		}
		if c < 0xE1 || c > 0xEC || i+2 >= len(text) || text[i+1]>>6 != 2 || text[i+2]>>6 != 2 || c == 0xE2 && text[i+1] == 0x80 && text[i+2]|1 == 0xA9 {
			return false
		}
		i += 3
	}
	return true
}
