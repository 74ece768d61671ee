package analyze

import (
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// assemble turns what the recognisers found into the report.
func (a *article) assemble() *Report {
	r := &Report{
		Schema:        Schema,
		Source:        a.source(),
		Courts:        a.reportCourts(),
		Organisations: a.reportOrganisations(),
		Honors:        a.reportHonors(),
		Credits:       a.reportCredits(),
		Warnings:      a.doc.Warnings,
		raw:           a.doc.Raw,
	}
	r.Officials, r.People = a.reportPeople()
	r.Keywords, r.Words = a.keywordList, a.words
	return r
}

func (a *article) source() Source {
	d := a.doc
	s := Source{
		Name: d.Name, Encoding: d.Encoding, Format: d.Format, Script: d.Script,
		Chars: d.Chars(), Title: a.head.title, Outlet: a.head.outlet,
		Repairs: Repairs{Pinyin: d.Counts.Pinyin, Shifted: d.Counts.Shifted, Lost: d.Counts.Lost, InvalidBytes: d.Counts.InvalidBytes},
	}
	if date := a.head.date; date != "" {
		s.Date = &date
	}
	return s
}

// mention reports the place of a span.
func (a *article) mention(s source.Span, rule string) Mention {
	text, p := a.doc.Mention(s)
	return Mention{Text: text, Start: p.Start, End: p.End, Line: p.Line, Rule: rule}
}

// confidence puts a hit's certainty into words.
func confidence(certain bool) Confidence {
	if certain {
		return Certain
	}
	return Likely
}

// reportPeople lists the persons: those with posts as officials, the others as people.
func (a *article) reportPeople() ([]Official, []Person) {
	entries, of := a.personEntries()
	officials, people := []Official{}, []Person{}
	mentions := make([]Mention, len(a.names))
	for i, n := range a.names {
		e := &entries[of[i]]
		if e.mentions == nil {
			e.mentions, mentions = mentions[:0:e.named], mentions[e.named:]
		}
		e.mentions = append(e.mentions, a.mention(n.Span, n.rule))
		if !guessedName(&n) {
			e.told++
		}
		e.certain = e.certain || certainName(&n) || e.told > 1
	}
	for i, n := range a.names {
		e := &entries[of[i]]
		switch {
		case e.named == 0: // listed
		case len(e.posts) > 0:
			officials = append(officials, Official{Name: a.quote(a.namePieces(n)...), Confidence: confidence(e.certain || e.told > 0), Posts: a.reportPosts(e.posts), Mentions: e.mentions})
		default:
			people = append(people, Person{Name: a.quote(a.namePieces(n)...), Confidence: confidence(e.certain), Mentions: e.mentions})
		}
		e.named = 0
	}
	return officials, people
}

// A personEntry is what the report says of one person.
type personEntry struct {
	named    int // how often
	told     int // how often by its own words
	mentions []Mention
	posts    []postHit
	certain  bool // that the name is one
}

// personEntries makes an entry for each person with how often it is named and which posts it holds, and says which entry each name belongs to.
func (a *article) personEntries() (entries []personEntry, of []int) {
	numbers := a.work.people
	if numbers == nil {
		numbers = map[string]int{}
		a.work.people = numbers
	}
	clear(numbers)
	of = make([]int, len(a.names))
	for i, n := range a.names {
		k, known := numbers[n.person]
		if !known {
			k = len(entries)
			numbers[n.person] = k
			entries = append(entries, personEntry{})
		}
		entries[k].named++
		of[i] = k
	}
	for _, p := range a.posts {
		if k, known := numbers[p.person]; known {
			entries[k].posts = append(entries[k].posts, p)
		}
	}
	return entries, of
}

func (a *article) reportPosts(held []postHit) []Post {
	posts := make([]Post, 0, len(held))
	for _, h := range held {
		where := a.doc.Locate(source.Span{Start: h.title[0].Start, End: h.title[len(h.title)-1].End})
		posts = append(posts, Post{
			Title: a.quote(h.title...), Org: a.quote(h.org...), Court: a.courtName(h.court), Status: h.status,
			Start: where.Start, End: where.End, Rule: h.rule, Confidence: confidence(h.certain),
		})
	}
	return posts
}

func (a *article) reportHonors() []Honor {
	honors := []Honor{}
	for _, h := range a.honors {
		if n := a.nameAt(h.recipient[0].Start); len(h.recipient) == 1 && n.Span == h.recipient[0] {
			h.recipient = a.namePieces(n)
		}
		where := a.doc.Locate(source.Span{Start: h.honor[0].Start, End: h.honor[len(h.honor)-1].End})
		honor := Honor{
			Honor: a.quote(h.honor...), Level: h.level, Recipient: a.quote(h.recipient...), RecipientKind: a.recipientKind(&h),
			Court: a.courtName(h.court), Granter: a.quote(h.granter), Count: h.count,
			Start: where.Start, End: where.End, Rule: h.rule, Confidence: confidence(a.certainHonor(&h)),
		}
		if h.year != 0 {
			honor.Year = &h.year
		}
		honors = append(honors, honor)
	}
	return honors
}

// recipientKind returns the kind of one honored: a department that only courts have is a court's, though the text does not say whose it is.
func (a *article) recipientKind(h *honorHit) string {
	name := a.norm(h.recipient[len(h.recipient)-1])
	if h.kind == "organisation" && !strings.HasSuffix(name, "家庭") && closing(name, []string{"庭", "执行局", "审管办", "审判团队", "速裁团队", "执行指挥中心", "诉讼服务中心"}) != "" {
		return "court"
	}
	return h.kind
}

func (a *article) reportCredits() []Credit {
	credits := []Credit{}
	for _, c := range a.credits {
		where := a.doc.Locate(c.name)
		credits = append(credits, Credit{
			Role: c.role, Name: a.quote(c.name), Start: where.Start, End: where.End, Rule: c.rule,
			Confidence: confidence(a.certainCredit(&c)),
		})
	}
	return credits
}
