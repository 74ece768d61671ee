package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
)

// readJurisdiction decides under whose law the article's courts sit where they do not say so themselves: by the words that
// only one of them has, 裁判官 and 律政司, 地檢署 and 法務部, 公安局 and 人民法院. The script does not decide: mainland pages in
// Traditional characters are common; but in Simplified ones a weak word (高等法院, 苗栗) speaks only where another one does, none for the mainland, and no
// court abroad is named, which may be meant.
func (a *article) readJurisdiction() {
	var score [dict.International + 1]int
	var strong [dict.International + 1]bool // a word that the others do not have at all
	var seen [dict.International + 1]map[uint32]bool
	abroad := slices.ContainsFunc(a.terms, a.hasCourtAbroad)
	for i, t := range a.terms {
		if t.Class != dict.JurisdictionMark || a.longerTerm(i) {
			continue
		}
		_, detail := a.analyzer.lexicon.Term(t.ID)
		for detail != "" {
			var mark string
			mark, detail, _ = strings.Cut(detail, " ")
			name, weight, _ := strings.Cut(mark, ":")
			j, ok := dict.ParseJurisdiction(name)
			if !ok || weight == "" {
				continue
			}
			if seen[j] == nil {
				seen[j] = map[uint32]bool{}
			}
			// The first occurrence of a word says most.
			n := int(weight[0] - '0')
			strong[j] = strong[j] || n > 2 || a.doc.Script == "hant"
			if !seen[j][t.ID] {
				n *= 3
				seen[j][t.ID] = true
			}
			score[j] += n
		}
	}
	a.jurisdiction = dict.Mainland
	for j := dict.HongKong; j <= dict.Taiwan; j++ {
		alone := len(seen[j]) > 1 && score[dict.Mainland] == 0 && !abroad
		if (strong[j] || alone) && score[j] > score[a.jurisdiction] {
			a.jurisdiction = j
		}
	}
}

// hasCourtAbroad reports whether a term is a country with its court behind it: 马来西亚|高等法院.
func (a *article) hasCourtAbroad(t dict.Match) bool {
	if t.Class != dict.Country || a.text[t.Start:t.End] == "台湾" {
		return false
	}
	return slices.ContainsFunc(a.termsAt(t.End), func(head dict.Match) bool { return head.Class == dict.CourtHead })
}

// longerTerm reports whether a longer mark of a jurisdiction begins where term i does: 人民 in 人民法院.
func (a *article) longerTerm(i int) bool {
	t := a.terms[i]
	for j := i + 1; j < len(a.terms) && a.terms[j].Start == t.Start; j++ {
		if a.terms[j].Class == dict.JurisdictionMark && a.terms[j].End > t.End {
			return true
		}
	}
	return false
}
