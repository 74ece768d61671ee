package source

import "strings"

// Sites mark quotations as they like: with straight marks, with single ones alone, with two that close. All are folded to “ and ”, quotations inside others
// to ‘ and ’; where the marks of a line do not pair, they stay.

// quotes says how the quotation marks of a line pair, and which of them are open.
type quotes struct {
	known                       bool
	straight, double, single    quotePairs
	inStraight, inside, insides bool // a straight, a double, a single one is open
}

// A quotePairs says how marks of one kind come in a line.
type quotePairs uint8

const (
	unpaired    quotePairs = iota // or none at all
	paired                        // as many open as close
	alternating                   // they are all alike, and come in pairs
)

// pairsOf says how marks pair of which a line has so many that open and so many that close.
func pairsOf(opening, closing int) quotePairs {
	switch {
	case opening+closing == 0:
		return unpaired
	case opening == closing:
		return paired
	case opening*closing == 0 && (opening+closing)%2 == 0:
		return alternating
	}
	return unpaired
}

func isQuote(r rune) bool { return r == '“' || r == '”' || r == '‘' || r == '’' || r == '"' }

// fold returns the mark that stands for r at the start of rest, the first of its line or one behind those given before.
func (q *quotes) fold(r rune, rest string) rune {
	if !q.known {
		line, _, _ := strings.Cut(rest, "\n")
		count := func(marks ...string) (n int) {
			for _, m := range marks {
				n += strings.Count(line, m)
			}
			return n
		}
		*q = quotes{
			known:    true,
			straight: pairsOf(count(`"`, "＂"), 0),
			double:   pairsOf(count("“", "「", "〝", "﹁"), count("”", "」", "〞", "〟", "﹂")),
			single:   pairsOf(count("‘", "『", "﹃"), count("’", "』", "﹄")),
		}
	}
	switch r {
	case '"':
		if q.straight == alternating {
			q.inStraight = !q.inStraight
			return either(q.inStraight)
		}
	case '“', '”':
		if q.double == alternating {
			q.inside = !q.inside
			return either(q.inside)
		}
		q.inside = r == '“'
	case '‘':
		if q.single == paired && !q.inside && !q.inStraight {
			q.insides = true
			return '“'
		}
	case '’':
		if q.insides {
			q.insides = false
			return '”'
		}
	}
	return r
}

// either is the mark that opens, or the one that closes.
func either(opens bool) rune {
	if opens {
		return '“'
	}
	return '”'
}
