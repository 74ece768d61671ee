package source

import "strings"

// readMarkdown takes the marks of Markdown off: headings, emphasis, links, quotes, lists, fences and front matter.
// Positions then refer to the text without them.
func readMarkdown(text string) (string, Meta) {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	meta, text := frontMatter(text)
	var out strings.Builder
	fenced := false
	for line := range strings.SplitSeq(strings.TrimSuffix(text, "\n"), "\n") {
		mark := strings.TrimSpace(line)
		if strings.HasPrefix(mark, "```") || strings.HasPrefix(mark, "~~~") {
			fenced = !fenced
			continue
		}
		if !fenced {
			if isRule(mark) {
				continue
			}
			line = unmark(line)
			if title, ok := strings.CutPrefix(mark, "# "); ok && meta.Title == "" {
				meta.Title = strings.TrimSpace(unmark(strings.TrimRight(title, "# ")))
			}
		}
		out.WriteString(line)
		out.WriteByte('\n')
	}
	return out.String(), meta
}

// frontMatter reads the lines between two --- at the top: title: 清河法院回访.
func frontMatter(text string) (Meta, string) {
	var meta Meta
	head, ok := strings.CutPrefix(text, "---\n")
	if !ok {
		return meta, text
	}
	fields, rest, ok := strings.Cut(head, "\n---\n")
	if !ok || len(fields) > 4096 {
		return meta, text
	}
	for line := range strings.SplitSeq(fields, "\n") {
		key, value, _ := strings.Cut(line, ":")
		value = strings.Trim(strings.TrimSpace(value), `"'`)
		switch strings.ToLower(strings.TrimSpace(key)) {
		case "title":
			meta.Title = value
		case "date":
			meta.Date = parseDay(value)
		case "author":
			meta.Author = value
		case "source", "outlet":
			meta.Outlet = value
		}
	}
	return meta, rest
}

// isRule tells a line that is nothing but marks: ---, ***, ===, and the row under the head of a table.
func isRule(line string) bool {
	return len(line) >= 3 && strings.Trim(line, "-") == "" || len(line) >= 3 && (strings.Trim(line, "*") == "" || strings.Trim(line, "=") == "") ||
		strings.HasPrefix(line, "|") && strings.Trim(line, "|-: ") == ""
}

// unmark takes the marks off one line.
func unmark(line string) string {
	s := strings.TrimLeft(line, " \t")
	for {
		rest, ok := strings.CutPrefix(s, ">")
		if !ok {
			break
		}
		s = strings.TrimLeft(rest, " ")
	}
	if heading := strings.TrimLeft(s, "#"); len(heading) < len(s) && strings.HasPrefix(heading, " ") {
		s = strings.TrimRight(strings.TrimSpace(heading), "#")
		s = strings.TrimSpace(s)
	}
	for _, bullet := range []string{"- ", "* ", "+ "} {
		if rest, ok := strings.CutPrefix(s, bullet); ok {
			s = strings.TrimLeft(rest, " ")
			break
		}
	}
	if len(s) < len(strings.TrimLeft(line, " \t")) {
		line = s
	}
	if !strings.ContainsAny(line, "*_[`\\~") {
		return line
	}
	return unmarkInline(line)
}

// unmarkInline takes off **, __, ~~, ` and what belongs to links: [清河法院](https://…) → 清河法院. A single * or _ goes
// where it stands at a word: 3*4 and a_b keep theirs.
func unmarkInline(line string) string {
	var out strings.Builder
	for i := 0; i < len(line); {
		c := line[i]
		switch {
		case c == '\\' && i+1 < len(line) && strings.IndexByte("\\`*_{}[]()#+-.!~>|", line[i+1]) >= 0:
			out.WriteByte(line[i+1])
			i += 2
		case c == '!' && i+1 < len(line) && line[i+1] == '[':
			if _, n := linkAt(line[i+1:]); n > 0 {
				i += 1 + n
				continue
			}
			out.WriteByte(c)
			i++
		case c == '[':
			if text, n := linkAt(line[i:]); n > 0 {
				out.WriteString(strings.ReplaceAll(text, "**", ""))
				i += n
				continue
			}
			out.WriteByte(c)
			i++
		case c == '`', c == '*' && !betweenASCII(line, i), c == '_' && !betweenASCII(line, i), c == '~' && i+1 < len(line) && line[i+1] == '~':
			for n := i; i < len(line) && line[i] == line[n]; {
				i++
			}
		default:
			out.WriteByte(c)
			i++
		}
	}
	return out.String()
}

// betweenASCII tells whether letters or digits of ASCII stand on both sides of byte i.
func betweenASCII(line string, i int) bool {
	plain := func(c byte) bool { return isLetter(c) || c >= '0' && c <= '9' }
	return i > 0 && i+1 < len(line) && plain(line[i-1]) && plain(line[i+1])
}

// linkAt reads [text](address) and returns the text and the length of all, 0 where there is no link.
func linkAt(s string) (text string, length int) {
	const most = 2048
	s = s[:min(len(s), most)]
	end := strings.Index(s, "](")
	if end < 0 || strings.Contains(s[1:end], "[") {
		return "", 0
	}
	stop := strings.IndexByte(s[end:], ')')
	if stop < 0 {
		return "", 0
	}
	return s[1:end], end + stop + 1
}
