package analyze

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
		if all := len(a.text); countTo(a.text, "她", all) > countTo(a.text, "他", all) {
			a.heroIs = "她"
		}
	}
}

// guest reports whether a person is named once in the portrait of another one.
func (a *article) guest(person string) bool {
	return a.hero != "" && person != a.hero && a.said[person] == 1
}
