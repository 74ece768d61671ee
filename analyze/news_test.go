package analyze

import (
	"maps"
	"slices"
	"testing"

	"github.com/fawen/fawen/internal/news"
)

// A newsScore counts what was found of a kind, what is annotated, and where both agree.
type newsScore struct{ hits, found, want int }

func (t newsScore) f1() float64 { return 2 * float64(t.hits) / float64(max(1, t.found+t.want)) }

// agree counts the pairs of what is annotated and what was found that agree, each once.
func agree[W, F any](want []W, found []F, same func(W, F) bool) newsScore {
	t := newsScore{found: len(found), want: len(want)}
	left := append([]F(nil), found...)
	for _, w := range want {
		for i, f := range left {
			if same(w, f) {
				left = append(left[:i], left[i+1:]...)
				t.hits++
				break
			}
		}
	}
	return t
}

// A foundOffice is a post of a person in a body, as annotated or found.
type foundOffice struct{ name, title, org, court string }

// A textSpan is a mention in code points.
type textSpan struct{ start, end int }

func annotated(ms []news.Mention) (out []textSpan) {
	for _, m := range ms {
		out = append(out, textSpan{m.Start, m.End})
	}
	return out
}

func sameSpan(a, b textSpan) bool { return a == b }

// measureNews compares the report of an article with its annotations: persons, courts, their names, titles, offices, honors, credits.
func measureNews(a *news.Article, r *Report) map[string]newsScore {
	m := map[string]newsScore{"person": measurePeople(a, r)}
	m["court"], m["canon"] = measureCourts(a, r)
	m["title"], m["office"] = measureOffices(a, r)
	m["honor"] = agree(a.Honors, r.Honors, func(w news.Honor, f Honor) bool {
		return news.Squeeze(w.Name) == news.Squeeze(f.Honor) && news.SameRecipient(w.Recipient, f.Recipient)
	})
	m["credit"] = agree(a.Credits, r.Credits, func(w news.Credit, f Credit) bool {
		return w.Role == f.Role && news.Squeeze(w.Name) == news.Squeeze(f.Name)
	})
	return m
}

// measurePeople compares mentions of persons, those of credits among them. A credit that is a medium counts neither way.
func measurePeople(a *news.Article, r *Report) newsScore {
	people := map[textSpan]bool{}
	add := func(ms []Mention) {
		for _, m := range ms {
			people[textSpan{m.Start, m.End}] = true
		}
	}
	for _, o := range r.Officials {
		add(o.Mentions)
	}
	for _, p := range r.People {
		add(p.Mentions)
	}
	media := map[string]bool{}
	for _, c := range a.Credits {
		media[news.Squeeze(c.Name)] = true
	}
	for _, p := range a.People {
		delete(media, news.Squeeze(p.Text))
	}
	for _, c := range r.Credits {
		if c.Role != "来源" && c.Role != "來源" && !media[news.Squeeze(c.Name)] {
			people[textSpan{c.Start, c.End}] = true
		}
	}
	return agree(annotated(a.People), slices.Collect(maps.Keys(people)), sameSpan)
}

// measureCourts compares mentions of courts, and the names of the courts that both agree on.
func measureCourts(a *news.Article, r *Report) (courts, names newsScore) {
	full := map[textSpan]string{}
	for _, c := range a.Courts {
		full[textSpan{c.Start, c.End}] = c.Canonical
	}
	var found []textSpan
	for _, c := range r.Courts {
		for _, at := range c.Mentions {
			s := textSpan{at.Start, at.End}
			found = append(found, s)
			if full[s] == "" {
				continue
			}
			names.want++
			if c.Name == nil {
				continue
			}
			if names.found++; news.SameCourt(full[s], *c.Name) {
				names.hits++
			}
		}
	}
	return agree(annotated(a.Courts), found, sameSpan), names
}

// measureOffices compares titles of persons, and titles with their bodies.
func measureOffices(a *news.Article, r *Report) (titles, offices newsScore) {
	canonical := map[string]string{}
	for _, c := range a.Courts {
		if c.Canonical != "" {
			canonical[news.Squeeze(c.Text)] = c.Canonical
		}
	}
	var want, found []foundOffice
	for _, o := range a.Officials {
		for _, t := range o.Titles {
			want = append(want, foundOffice{name: news.Squeeze(o.Name), title: news.Title(t), org: o.Org})
		}
	}
	for _, o := range r.Officials {
		for _, p := range o.Posts {
			found = append(found, foundOffice{news.Squeeze(o.Name), news.Title(p.Title), p.Org, p.Court})
		}
	}
	sameTitle := func(w, f foundOffice) bool { return w.name == f.name && news.SameTitle(w.title, f.title) }
	return agree(once(want), once(found), sameTitle), agree(want, found, func(w, f foundOffice) bool {
		return sameTitle(w, f) && news.SameOrg(w.org, f.org, f.court, canonical)
	})
}

// once keeps each title of a person once, whatever the body.
func once(offices []foundOffice) (out []foundOffice) {
	seen := map[foundOffice]bool{}
	for _, o := range offices {
		o.org, o.court = "", ""
		if !seen[o] {
			seen[o] = true
			out = append(out, o)
		}
	}
	return out
}

// newsFloors are what the articles of testdata/news must be found with at least, as F1.
var newsFloors = []struct {
	measure string
	f1      float64
}{
	{"person", .96}, {"court", .98}, {"canon", .985}, {"title", .935}, {"office", .865}, {"honor", .845}, {"credit", .93},
}

// unseenFloors are the same for testdata/unseen, whose articles nobody reads while writing rules.
var unseenFloors = []struct {
	measure string
	f1      float64
}{
	{"person", .95}, {"court", .98}, {"canon", .97}, {"title", .86}, {"office", .75}, {"honor", .69}, {"credit", .85},
}

// everydayFloors are the same for testdata/everyday, which is put aside too.
var everydayFloors = []struct {
	measure string
	f1      float64
}{
	{"person", .96}, {"court", .95}, {"canon", .985}, {"title", .895}, {"office", .815}, {"honor", .81}, {"credit", .88},
}

func TestNews(t *testing.T) { checkNews(t, "../testdata/news", newsFloors) }

func TestUnseen(t *testing.T) { checkNews(t, "../testdata/unseen", unseenFloors) }

func TestEveryday(t *testing.T) { checkNews(t, "../testdata/everyday", everydayFloors) }

// checkNews measures the reports of the articles in a folder against floors.
func checkNews(t *testing.T, folder string, floors []struct {
	measure string
	f1      float64
}) {
	t.Helper()
	articles, err := news.Read(folder)
	if err != nil {
		t.Fatal(err)
	}
	a := newAnalyzer(t)
	sums := map[string]map[string]newsScore{"all": {}, "hans": {}, "hant": {}}
	for i := range articles {
		article := &articles[i]
		for name, m := range measureNews(article, a.Text(article.ID, article.Text)) {
			for _, group := range []string{"all", article.Script} {
				s := sums[group][name]
				sums[group][name] = newsScore{s.hits + m.hits, s.found + m.found, s.want + m.want}
			}
		}
	}
	for _, floor := range floors {
		s := sums["all"][floor.measure]
		t.Logf("%-7s %.3f (%d found, %d annotated)  hans %.3f  hant %.3f", floor.measure, s.f1(), s.found, s.want, sums["hans"][floor.measure].f1(), sums["hant"][floor.measure].f1())
		if s.f1() < floor.f1 {
			t.Errorf("%s: F1 %.3f, at least %.2f", floor.measure, s.f1(), floor.f1)
		}
	}
}
