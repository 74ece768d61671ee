package analyze

import (
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// maxAliases is how many short names of bodies an article may give.
const maxAliases = 16

// aliasBodies appends the places of the short names that brackets give bodies: 中国海事仲裁委员会(以下简称“中国海仲”) … 中国海仲.
func (a *article) aliasBodies(hits []bodyHit) []bodyHit {
	for i, n := 0, len(hits); i < n && len(hits)-n < maxForms; i++ {
		h := hits[i]
		alias := a.aliasAt(h.End)
		if alias.End == alias.Start || h.court >= 0 || i >= maxAliases && len(hits) > n {
			continue
		}
		word, ref := a.text[alias.Start:alias.End], h.ref
		ref.full = a.norm(h.core)
		for at := alias.Start; len(hits)-n < maxForms; at += len(word) {
			next := strings.Index(a.text[at:], word)
			if next < 0 {
				break
			}
			at += next
			s := source.Span{Start: at, End: at + len(word)}
			hits = append(hits, bodyHit{Span: s, core: s, kind: h.kind, rule: h.rule, court: -1, ref: ref})
		}
	}
	return hits
}

// aliasAt gives the short name in the quotes inside the brackets at byte i: (以下简称“中国海仲”).
func (a *article) aliasAt(i int) source.Span {
	rest := a.text[i:min(len(a.text), i+maxAlias)]
	end := strings.IndexByte(rest, ')')
	if !strings.HasPrefix(rest, "(") || end < 0 || !strings.Contains(rest[:end], "称") {
		return source.Span{}
	}
	from, to := strings.Index(rest[:end], "“"), strings.Index(rest[:end], "”")
	if from += len("“"); from < len("“") || to < from || !allHan(rest[from:to]) {
		return source.Span{}
	}
	if n := runeCount(rest[from:to]); n < 3 || n > 10 {
		return source.Span{}
	}
	return source.Span{Start: i + from, End: i + to}
}
