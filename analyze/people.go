package analyze

import "github.com/fawen/fawen/internal/source"

// findNames finds the mentions of people.
func (a *article) findNames() {}

// surnamed reports whether a span begins with a surname.
func (a *article) surnamed(s source.Span) bool {
	return s.End-s.Start >= 6
}
