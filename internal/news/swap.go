package news

import (
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Swap returns copies of articles in which people have the names of people of other articles: each plain name of two or three characters is another one
// of its length, the same throughout an article. Only texts and mentions of people are copied.
func Swap(articles []Article, seed uint64) []Article {
	pool := map[string][]string{} // by script and length
	for i := range articles {
		a := &articles[i]
		for _, m := range a.People {
			if key, ok := kindOf(a, m.Text); ok {
				pool[key] = append(pool[key], Squeeze(m.Text))
			}
		}
	}
	for key := range pool {
		slices.Sort(pool[key])
		pool[key] = slices.Compact(pool[key])
	}
	random := rand.New(rand.NewPCG(seed, 1))
	out := make([]Article, len(articles))
	for i := range articles {
		out[i] = swapped(&articles[i], pool, random)
	}
	return out
}

// kindOf returns where the names of a kind are kept, false for a name that is not plain.
func kindOf(a *Article, name string) (string, bool) {
	name = Squeeze(name)
	n := utf8.RuneCountInString(name)
	plain := n == 2 || n == 3
	for _, c := range name {
		plain = plain && unicode.Is(unicode.Han, c) && c != '某'
	}
	return a.Script + string(rune('0'+n)), plain
}

// swapped returns one article with other names.
func swapped(a *Article, pool map[string][]string, random *rand.Rand) Article {
	names := map[string]bool{}
	for _, m := range a.People {
		names[Squeeze(m.Text)] = true
	}
	cast := map[string]string{}
	var text strings.Builder
	out := Article{ID: a.ID, Script: a.Script, Region: a.Region}
	runes := []rune(a.Text)
	at, length := 0, 0
	for _, m := range a.People {
		text.WriteString(string(runes[at:m.Start]))
		length += m.Start - at
		name := Squeeze(m.Text)
		word := m.Text
		if key, plain := kindOf(a, name); plain && !inside(names, name) {
			if cast[name] == "" {
				cast[name] = pool[key][random.IntN(len(pool[key]))]
			}
			word = spread(cast[name], m.Text)
		}
		n := utf8.RuneCountInString(word)
		out.People = append(out.People, Mention{Start: length, End: length + n, Text: word})
		text.WriteString(word)
		at, length = m.End, length+n
	}
	text.WriteString(string(runes[at:]))
	out.Text = text.String()
	return out
}

// inside reports whether a name is part of another one, or another one of it.
func inside(names map[string]bool, name string) bool {
	for other := range names {
		if other != name && (strings.Contains(other, name) || strings.Contains(name, other)) {
			return true
		}
	}
	return false
}

// spread writes a name with the blanks that another one has: 李　明 for 王　武.
func spread(name, like string) string {
	left := []rune(name)
	return strings.Map(func(c rune) rune {
		if unicode.IsSpace(c) || len(left) == 0 {
			return c
		}
		c, left = left[0], left[1:]
		return c
	}, like)
}
