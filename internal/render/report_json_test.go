package render

import (
	"bytes"
	"reflect"
	"testing"

	"github.com/fawen/fawen/analyze"
)

// fill gives every exported field of v a value of its own, lists two items each, and every string another of the texts.
func fill(v reflect.Value, texts []string, n *int) {
	*n++
	switch v.Kind() {
	case reflect.String:
		v.SetString(texts[*n%len(texts)])
	case reflect.Int:
		v.SetInt(int64(*n * 7))
	case reflect.Float64:
		v.SetFloat([]float64{.125, 3, 1e-7, 1e21, 12.345, -2}[*n%6])
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), texts, n)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			fill(v.Index(i), texts, n)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(v.Field(i), texts, n)
			}
		}
	}
}

// A report is written as encoding/json writes it, every field of it.
func TestReportIsWrittenAsByTheLibrary(t *testing.T) {
	check := func(r *analyze.Report) {
		t.Helper()
		want, err := encode(r)
		if err != nil {
			t.Fatal(err)
		}
		if got := encodeReport(r); !bytes.Equal(got, want) {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
	check(&analyze.Report{})
	check(&analyze.Report{Courts: []analyze.Court{{}}, Honors: []analyze.Honor{{}, {}}, Officials: []analyze.Official{{Posts: []analyze.Post{}}}, Warnings: []string{}})
	texts := []string{"人民法院", "a<b>&c", "", "引号\"和\\", "\x00\x1f\t\n\b\f\r", "\x7f\u0080\u009f\u00a0", "\u2028\u2029é·𬭎", "坏\xff\xe4\xb8", "\uFFFD", "买买提·艾力 {[,"}
	for shift := range texts {
		var r analyze.Report
		n := shift
		fill(reflect.ValueOf(&r).Elem(), texts, &n)
		check(&r)
	}
}
