package render

import (
	"fmt"
	"strings"

	"github.com/fawen/fawen/analyze"
)

// table renders an article for a reader.
func table(r *analyze.Report, style Style) ([]byte, error) {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", Visible(r.Source.Title))
	return []byte(b.String()), nil
}
