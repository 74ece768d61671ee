// Package lang holds what fawen says to its users, in three languages, in one table (texts.go), and picks the language.
//
// It imports the standard library only. Keys of JSON are never translated and do not stand here.
package lang

import (
	"fmt"
	"strings"
)

// A Language is one that fawen speaks to its users.
type Language uint8

// The languages, as --lang names them: en, zh-Hans, zh-Hant.
const (
	English Language = iota
	Hans
	Hant
	languages
)

// Parse reads a language tag as users write them: en, zh, zh-Hans, zh_CN, zh-TW, zh-Hant-HK.
func Parse(tag string) (Language, bool) {
	parts := strings.Split(strings.ToLower(strings.ReplaceAll(tag, "_", "-")), "-")
	switch parts[0] {
	case "en":
		return English, true
	case "zh":
	default:
		return English, false
	}
	for _, part := range parts[1:] {
		switch part {
		case "hans":
			return Hans, true
		case "hant", "tw", "hk", "mo":
			return Hant, true
		}
	}
	return Hans, true
}

// FromLocale picks the language by the variables of the locale, as the C library does: the first of LC_ALL, LC_MESSAGES and LANG that is set decides. A
// language that fawen does not speak gives English.
func FromLocale(getenv func(string) string) Language {
	for _, name := range [...]string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if value := getenv(name); value != "" {
			tag, _, _ := strings.Cut(value, ".") // zh_CN.UTF-8
			tag, _, _ = strings.Cut(tag, "@")
			l, _ := Parse(tag)
			return l
		}
	}
	return English
}

// Text gives a text of the table.
func (l Language) Text(key Key) string { return texts[key][l] }

// Sprintf formats with a text of the table.
func (l Language) Sprintf(key Key, args ...any) string { return fmt.Sprintf(texts[key][l], args...) }
