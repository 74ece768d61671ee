package source

import "strings"

// A page passes through four steps, each linear in its length:
//
//	html_tree.go    bytes → elements and lines, by the tokens of x/net/html
//	html_body.go    lines → the element that holds the article
//	html_credits.go lines about the article: 来源：人民法院报 发布时间：2023-04-18
//	html_meta.go    what the head, the scripts and those lines say → Meta
//
// What comes out begins with the headline, then the lines of the page about the article joined into one, then the
// body, a paragraph a line. Furniture (menus, share bars, 上一篇, 字号) is left out. There is no tree of nodes: x/net's
// own parser takes quadratic time on broken pages and refuses deep ones.

// readHTML returns the text of a decoded page, and what the page says of itself.
func readHTML(text string) (string, Meta) {
	p := readPage(text)
	p.readLinked()
	b := p.findBody()
	c := p.readCredits(b)
	t := p.findHeadline(&b, c)
	return p.compose(b, c, t), p.meta(b, c, t.text)
}

// pageWarnings are those on decoding a page, but that its text and not its tags shows whether it reads like Chinese.
func pageWarnings(in decoding, text string) []string {
	keep := decoding{text: text, encoding: in.encoding}
	for _, w := range in.warnings {
		if w != WarnUnsure && w != WarnEmpty {
			keep.warnings = append(keep.warnings, w)
		}
	}
	keep.warn()
	return keep.warnings
}

// compose writes the text that offsets refer to.
func (p *page) compose(b body, c credits, t headlines) string {
	var out strings.Builder
	write := func(lines ...string) {
		for _, line := range lines {
			if line != "" {
				out.WriteString(line)
				out.WriteByte('\n')
			}
		}
	}
	write(t.text)
	write(t.below...)
	write(c.head)
	write(p.bodyLines(b, c, t.text)...)
	write(c.tail...)
	return out.String()
}
