package render

import (
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/fawen/fawen/analyze"
)

// A report is written as encoding/json writes it, whatever its fields hold; a field that the writer forgets shows here.
func TestReportIsWrittenAsByEncodingJSON(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		var r analyze.Report
		fill(random, reflect.ValueOf(&r).Elem())
		got, err := reportJSON(&r, nil)
		if err != nil {
			t.Fatal(err)
		}
		want, err := encode(&r)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != string(want) {
			t.Fatalf("got  %s\nwant %s", got, want)
		}
	}
}

// oddTexts are written in other ways than they are, or hard to tell from those that are.
var oddTexts = []string{"", "李明", "a\"b", "\\", "\x00\t\n\b", "<&>", "“全国优秀法官”", "\u2028", "\u2029", "\u2027\u202a", "\u007f", "é\u0085", "\u00a0", "𬭎", "\xe4\xb8", "\xff", "\xed\xa0\x80", "\xe0\x80\x80", "\ufffd", "，", "한국", "\ue000"}

// fill puts something into each field that a report prints.
func fill(random *rand.Rand, v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(random, v.Field(i))
			}
		}
	case reflect.Slice:
		if n := random.IntN(5); n > 0 {
			v.Set(reflect.MakeSlice(v.Type(), n-1, n-1))
		}
		for i := range v.Len() {
			fill(random, v.Index(i))
		}
	case reflect.Pointer:
		if random.IntN(2) == 0 {
			v.Set(reflect.New(v.Type().Elem()))
			fill(random, v.Elem())
		}
	case reflect.String:
		v.SetString(oddTexts[random.IntN(len(oddTexts))] + oddTexts[random.IntN(len(oddTexts))])
	case reflect.Int:
		v.SetInt(random.Int64N(3) * random.Int64N(100_000) * (random.Int64N(3) - 1))
	case reflect.Float64:
		v.SetFloat([]float64{0, 3.125, 1e-7, -2e22, 1e21, 0.001, 12.5}[random.IntN(7)])
	default:
		panic("no report has a " + v.Kind().String())
	}
}

// A part that is not asked for has no key; one that is has its list, empty or not.
func TestOnlyThePartsThatAreAskedFor(t *testing.T) {
	r := sample()
	for _, part := range Parts() {
		out, err := reportJSON(r, []string{part})
		if err != nil {
			t.Fatal(err)
		}
		var got map[string]json.RawMessage
		if err := json.Unmarshal(out, &got); err != nil {
			t.Fatal(err)
		}
		for _, other := range Parts() {
			if _, ok := got[other]; ok != (other == part) {
				t.Errorf("only %s: %s is there: %v", part, other, ok)
			}
		}
		for _, always := range []string{"schema", "source", "words"} {
			if _, ok := got[always]; !ok {
				t.Errorf("only %s: no %s", part, always)
			}
		}
		if len(got) != 4 {
			t.Errorf("only %s: %d keys", part, len(got))
		}
	}
}
