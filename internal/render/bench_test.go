package render

import (
	"testing"

	"github.com/fawen/fawen/internal/lang"
)

func BenchmarkTable(b *testing.B) {
	r := sample()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Report(r, Style{Format: Table, Width: 80, Lang: lang.Hans}); err != nil {
			b.Fatal(err)
		}
	}
}
