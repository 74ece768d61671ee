package analyze

import (
	"flag"
	"fmt"
	"math"
	"math/bits"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/fawen/fawen/internal/names"
	"github.com/fawen/fawen/internal/news"
	"github.com/fawen/fawen/internal/source"
)

// The weights of clues are fitted to the articles of testdata/news: a conditional logit, in which those who may be meant share the probability of one,
// nobody among them. go test ./analyze -run TestWeights -fit writes them anew (make weights).

var (
	fit  = flag.Bool("fit", false, "fit the weights of clues and write them into the sources")
	gold = flag.String("gold", "", "fit to half of the gold articles in this folder too")
)

// A choice is a set of those who may be meant, each with clues and a number, and which of them are right.
type choice struct {
	clues  []clues
	value  []float64 // the finder's score of a name, zero elsewhere
	right  []bool
	weight float64
}

// fitWeights returns the weights of the first n clues and, last, of the value that make the right ones of the choices likeliest, with a penalty on large
// weights. More rounds come nearer to the best.
func fitWeights(choices []choice, n int, penalty float64, rounds int) []float64 {
	w, grad, square := make([]float64, n+1), make([]float64, n+1), make([]float64, n+1)
	for range rounds {
		for i := range grad {
			grad[i] = -penalty * w[i]
		}
		for i := range choices {
			choices[i].addGradient(w, grad)
		}
		for i, g := range grad {
			square[i] += g * g
			w[i] += g / (math.Sqrt(square[i]) + 1e-9)
		}
	}
	return w
}

// addGradient adds the gradient of the logarithm of the probability that one of the right ones is chosen.
func (c *choice) addGradient(w, grad []float64) {
	p := c.chances(w)
	right := 0.0
	for i, ok := range c.right {
		if ok {
			right += p[i]
		}
	}
	n := len(w) - 1
	for i, set := range c.clues {
		g := -p[i]
		if c.right[i] {
			g += p[i] / right
		}
		each(set, n, func(bit int) { grad[bit] += c.weight * g })
		grad[n] += c.weight * g * c.value[i]
	}
}

// chances returns the probability of each.
func (c *choice) chances(w []float64) []float64 {
	p, n := make([]float64, len(c.clues)), len(w)-1
	most := math.Inf(-1)
	for i, set := range c.clues {
		p[i] = w[n] * c.value[i]
		each(set, n, func(bit int) { p[i] += w[bit] })
		most = math.Max(most, p[i])
	}
	sum := 0.0
	for i := range p {
		p[i] = math.Exp(p[i] - most)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p
}

// surprise is what the choices cost under some weights: the mean negative logarithm of the probability of the right ones.
func surprise(choices []choice, w []float64) float64 {
	sum, n := 0.0, 0.0
	for i := range choices {
		c, right := &choices[i], 1e-9
		for k, p := range c.chances(w) {
			if c.right[k] {
				right += p
			}
		}
		sum, n = sum-c.weight*math.Log(right), n+c.weight
	}
	return sum / math.Max(n, 1)
}

// each calls do for each of the first n clues of a set.
func each(set clues, n int, do func(bit int)) {
	for set &= 1<<n - 1; set != 0; set &= set - 1 {
		do(bits.TrailingZeros64(uint64(set)))
	}
}

// nobody is the clue of the one who stands for nobody, in front of those of a choice; it is no clue of any model.
const nobody clues = 1 << 63

// A collector makes choices of what an analysis weighs, against the annotations of an article.
type collector struct {
	article               *news.Article
	names, honors, bodies []choice
}

// collectNames adds the spans that may be names: each is one or none.
func (c *collector) collectNames(a *article) {
	annotated := map[[2]int]bool{}
	for _, m := range c.article.People {
		annotated[[2]int{m.Start, m.End}] = true
	}
	said := a.saidNames()
	add := func(s source.Span, n *names.Name, more clues) {
		if more != 0 && n.Score > maxWeighed {
			return // sure of itself
		}
		at := a.doc.Locate(s)
		right := annotated[[2]int{at.Start, at.End}]
		set := more | a.cluesAround(s, n.Score, said) | a.cluesBefore(s.Start)
		if n.Score < unlike && set&(ncTaken|ncSaid|ncListed|lcPost|lcJob) == 0 {
			return // never weighed
		}
		set |= a.cluesInside(s, n.Kind) | a.cluesBehind(s.End) | a.cluesAgain(s)
		score := float64(max(names.Weakest, min(6, n.Score)))
		c.names = append(c.names, choice{[]clues{nobody, set}, []float64{0, score}, []bool{!right, right}, 1})
	}
	for i := range a.work.weak {
		n := &a.work.weak[i]
		if s := (source.Span{Start: n.Start, End: n.End}); n.Kind&(names.Masked|names.Dotted|names.Latin) == 0 && !a.named(s) {
			add(s, n, 0)
		}
	}
	for _, hit := range a.names {
		more := ncTaken
		if hit.rule == "person.slot" {
			more |= ncTold
		}
		n := a.found(hit.Span)
		if n == nil {
			n = &names.Name{Start: hit.Start, End: hit.End, Score: names.Weakest}
		}
		add(hit.Span, n, more)
	}
}

// collectHonor adds those who may hold an honor that no rule has given away, nobody among them.
func (c *collector) collectHonor(r *honorReader, n honorName, from int, before spoken) {
	if r.plansHonor(n.span()) || r.givenSince(from, n.span()) {
		return
	}
	found := choice{clues: []clues{nobody}, value: []float64{0}, weight: 1}
	honor := news.Squeeze(r.quote(n.pieces...))
	var right []bool
	for _, g := range r.weighedGuesses(n, r.wants(n), from, before) {
		hits := 0
		for _, p := range g.got {
			if slices.ContainsFunc(c.article.Honors, func(h news.Honor) bool {
				return news.Squeeze(h.Name) == honor && news.SameRecipient(h.Recipient, r.quote(p.pieces()...))
			}) {
				hits++
			}
		}
		found.clues, found.value = append(found.clues, g.clues), append(found.value, 0)
		right = append(right, hits*2 >= len(g.got) && hits > 0)
	}
	found.right = append([]bool{!slices.Contains(right, true)}, right...)
	c.honors = append(c.honors, found)
}

// collectBodies adds the bodies that a post may belong to, where one of them but not each is right.
func (c *collector) collectBodies(w *weigher, s *settled) {
	if w.seats[0].clues&chosenBehind != 0 {
		return // no matter of weights
	}
	canonical := map[string]string{}
	for _, m := range c.article.Courts {
		if m.Canonical != "" {
			canonical[news.Squeeze(m.Text)] = m.Canonical
		}
	}
	name, title := news.Squeeze(s.person), news.Title(w.quote(w.wholeTitle(&w.posts[s.post])))
	if w.article.doc.Script == "hant" {
		name = news.Squeeze(w.quote(w.article.names[s.name].Span))
	}
	found := choice{weight: 1}
	for i, seat := range w.seats {
		if i > 0 && seat.clues&bodyUnwanted != 0 && w.seats[0].clues&bodyWanted != 0 {
			continue
		}
		court := ""
		if seat.body >= 0 {
			if e := w.entity(w.bodies[seat.body]); e >= 0 {
				court = w.courtList[e].name
			}
		}
		org := w.quote(w.pieces(seat.office)...)
		found.clues, found.value = append(found.clues, seat.clues), append(found.value, 0)
		found.right = append(found.right, slices.ContainsFunc(c.article.Officials, func(o news.Official) bool {
			return o.Org != "" && news.Squeeze(o.Name) == name && news.SameOrg(o.Org, org, court, canonical) &&
				slices.ContainsFunc(o.Titles, func(t string) bool { return news.SameTitle(news.Title(t), title) })
		}))
	}
	if slices.Contains(found.right, true) && slices.Contains(found.right, false) {
		c.bodies = append(c.bodies, found)
	}
}

// collect analyses articles and returns the choices that they hold. Choices of names also come from copies in which articles have changed names, at less
// weight.
func collect(t *testing.T, articles []news.Article) *collector {
	a := newAnalyzer(t)
	c := &collector{}
	a.watch = &watcher{names: c.collectNames, honor: c.collectHonor, bodies: c.collectBodies}
	read := func(articles []news.Article) {
		for i := range articles {
			c.article = &articles[i]
			a.Text(c.article.ID, c.article.Text)
		}
	}
	read(articles)
	own, honors, bodies := len(c.names), c.honors, c.bodies
	for seed := range uint64(copies) {
		read(news.Swap(articles, seed))
	}
	for i := own; i < len(c.names); i++ {
		c.names[i].weight = .4
	}
	c.honors, c.bodies = honors, bodies
	return c
}

// copies is how many copies with changed names there are.
const copies = 3

// A model is a table of weights in a source file.
type model struct {
	name, file string
	weights    []int8
	bias       int // what nobody has
	penalty    float64
	scale      float64 // of the value
	choices    func(*collector) []choice
}

func models() []model {
	return []model{
		{"nameWeights", "people_clues.go", nameWeights[:], -nameBias, .5, scoreWeight, func(c *collector) []choice { return c.names }},
		{"honorWeights", "honor_clues.go", honorWeights[:], enough, 2, 0, func(c *collector) []choice { return c.honors }},
		{"seatWeights", "posts_weigh_clues.go", seatWeights[:], 0, 2, 0, func(c *collector) []choice { return c.bodies }},
	}
}

// withNobody moves the clue of nobody behind the clues of a model.
func withNobody(choices []choice, n int) []choice {
	for _, c := range choices {
		for i := range c.clues {
			if c.clues[i] == nobody {
				c.clues[i] = 1 << n
			}
		}
	}
	return choices
}

func TestWeights(t *testing.T) {
	articles, err := news.Read("../testdata/news")
	if err != nil {
		t.Fatal(err)
	}
	if *gold != "" {
		more, err := news.ReadGold(*gold)
		if err != nil {
			t.Fatal(err)
		}
		articles = slices.Concat(articles, more, more) // real articles count twice
	}
	found := collect(t, articles)
	for _, m := range models() {
		n := len(m.weights)
		choices := withNobody(m.choices(found), n)
		if len(choices) < 100 {
			t.Errorf("%s: %d choices to fit", m.name, len(choices))
			continue
		}
		rounds := 200 // enough to see that weights are far from the best
		if *fit {
			rounds = 1500
		}
		best := fitWeights(choices, n+1, m.penalty, rounds)
		now := make([]float64, n+2)
		for i, w := range m.weights {
			now[i] = float64(w) / 10
		}
		now[n], now[n+1] = float64(m.bias)/10, m.scale/10
		old, fitted := surprise(choices, now), surprise(choices, best)
		t.Logf("%s: %d choices, surprise %.4f with the weights that stand, %.4f with the best", m.name, len(choices), old, fitted)
		if *fit {
			writeWeights(t, &m, best)
		} else if old > fitted*1.15 {
			t.Errorf("%s is out of date: surprise %.4f, %.4f if fitted again (make weights)", m.name, old, fitted)
		}
	}
}

// writeWeights puts fitted weights into the source of a model, in the rows that its table has.
func writeWeights(t *testing.T, m *model, w []float64) {
	t.Helper()
	data, err := os.ReadFile(m.file)
	if err != nil {
		t.Fatal(err)
	}
	tenths := func(x float64) int { return int(math.Round(10 * x)) }
	table := regexp.MustCompile(`(?s)(var ` + m.name + ` = \[\.\.\.\]int8\{)(.*?)(\n\})`)
	next := 0
	number := regexp.MustCompile(`-?\d+,`)
	source := table.ReplaceAllStringFunc(string(data), func(old string) string {
		var lines []string
		for _, line := range strings.Split(old, "\n") {
			code, note, _ := strings.Cut(line, "//")
			code = number.ReplaceAllStringFunc(code, func(string) string {
				next++
				return fmt.Sprintf("%d,", tenths(w[next-1]))
			})
			if note != "" {
				code += "//" + note
			}
			lines = append(lines, code)
		}
		return strings.Join(lines, "\n")
	})
	if next != len(m.weights) {
		t.Fatalf("%s: %d numbers in the table, %d clues", m.name, next, len(m.weights))
	}
	n := len(m.weights)
	for name, value := range map[string]string{
		"nameWeights/nameBias": fmt.Sprint(-tenths(w[n])), "nameWeights/scoreWeight": fmt.Sprintf("%.1f", 10*w[n+1]), "honorWeights/enough": fmt.Sprint(tenths(w[n])),
	} {
		if table, constant, _ := strings.Cut(name, "/"); table == m.name {
			source = regexp.MustCompile(`(\b`+constant+`\s*=\s*)-?[\d.]+`).ReplaceAllString(source, "${1}"+value)
		}
	}
	if err := os.WriteFile(m.file, []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}
}
