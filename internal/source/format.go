package source

import (
	"bytes"
	"path/filepath"
	"strings"
)

// inputFormat returns "text", "html" or "markdown": what the caller says, else what
// the file's name says, else, for names that say nothing, how the bytes begin.
func inputFormat(name string, data []byte, wish string) string {
	switch wish {
	case "text", "html", "markdown":
		return wish
	}
	switch strings.ToLower(filepath.Ext(name)) {
	case ".html", ".htm", ".xhtml", ".shtml":
		return "html"
	case ".md", ".markdown":
		return "markdown"
	case ".txt":
		return "text"
	}
	if looksHTML(data) {
		return "html"
	}
	return "text"
}

// looksHTML tells whether data begins like a page: after blanks and comments a doctype, <html> or an element of its
// head, or two tags that pages are made of. Zero bytes are passed over, as pages in UTF-16 have them.
func looksHTML(data []byte) bool {
	const blank = "\x00\xEF\xBB\xBF\xFF\xFE \t\r\n"
	head := bytes.TrimLeft(data[:min(len(data), 4096)], blank)
	if !bytes.HasPrefix(head, []byte("<")) {
		return false
	}
	head = bytes.ToLower(bytes.ReplaceAll(head, []byte{0}, nil))
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<meta ", "<title", "<body"} {
		if bytes.Contains(head, []byte(tag)) {
			return true
		}
	}
	tags := 0
	for _, tag := range []string{"<p>", "<p ", "<div", "<br", "<table", "<td", "<span", "<a href", "<h1", "<h2", "<font", "<center", "</p>", "</div>", "<article", "<section"} {
		tags += bytes.Count(head, []byte(tag))
	}
	return tags >= 2
}

// declaredEncoding returns the encoding that a page claims in its first kilobyte,
// <meta charset="gb2312">, or "".
func declaredEncoding(data []byte) string {
	head := bytes.ToLower(data[:min(len(data), 1024)])
	i := bytes.Index(head, []byte("charset="))
	if i < 0 {
		return ""
	}
	value := bytes.TrimLeft(head[i+len("charset="):], `"' `)
	if end := bytes.IndexAny(value, `"'> ;/`); end >= 0 {
		value = value[:end]
	}
	return encodingName(string(value))
}
