package analyze

import "strings"

// A portrait speaks of one person all along; others come in for a sentence. A pronoun behind such a guest goes back to its hero.

// readHero finds whom the article names far more often than anybody else.
func (a *article) readHero() {
	const often, ahead = 4, 2
	count := map[string]int{}
	for _, n := range a.names {
		count[n.person]++
	}
	first, second := "", 0
	for _, n := range a.names {
		if c := count[n.person]; first == "" || c > count[first] {
			first = n.person
		}
	}
	for person, c := range count {
		if person != first {
			second = max(second, c)
		}
	}
	a.hero, a.said = "", count
	if count[first] >= often && count[first] >= ahead*second {
		a.hero = first
		a.heroIs = "他"
		if strings.Count(a.text, "她") > strings.Count(a.text, "他") {
			a.heroIs = "她"
		}
	}
}

// guest reports whether a person is named once in the portrait of another one.
func (a *article) guest(person string) bool {
	return a.hero != "" && person != a.hero && a.said[person] == 1
}

// readBiography finds whom an article of an encyclopedia is about: the one whose name opens a line near its start with the years of a life behind it:
// 李明(1919年-2003年),….
func (a *article) readBiography() {
	const near = 200 * len("年")
	a.life = -1
	for i, n := range a.names {
		if n.Start > near {
			return
		}
		if n.Start > 0 && a.text[n.Start-1] != '\n' || !strings.HasPrefix(a.text[n.End:], "(") {
			continue
		}
		end := strings.IndexByte(cutAt(a.text[n.End:], near), ')')
		if end > 0 && yearsOfLife(a.text[n.End+1:n.End+end]) && opening(a.text[n.End+end+1:], []string{",", "是", "字", "为", " "}) != "" {
			a.life = i
			return
		}
	}
}

// yearsOfLife reports whether words in brackets tell when somebody was born, and maybe died: 1919年-2003年, 英语:…,1950年1月生.
func yearsOfLife(text string) bool {
	i := strings.Index(text, "年")
	return i >= 4 && isDigit(text[i-1]) && isDigit(text[i-4]) && holdsAny(text, "-—–~生")
}
