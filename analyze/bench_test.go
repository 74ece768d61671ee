package analyze

import (
	"strings"
	"testing"
)

// BenchmarkRead analyses real-looking articles of both scripts from their bytes to the report.
func BenchmarkRead(b *testing.B) {
	a := analyzer(b)
	texts := articleTexts(b)
	size := 0
	for _, text := range texts {
		size += len(text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for name, text := range texts {
			if _, err := a.Read(name, strings.NewReader(text)); err != nil {
				b.Fatal(err)
			}
		}
	}
}
