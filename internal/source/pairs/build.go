package pairs

import (
	"encoding/binary"
	"math"
	"slices"

	"github.com/fawen/fawen/dict"
)

// A Builder counts characters and pairs of training text.
type Builder struct {
	alone map[rune]int
	pairs map[[2]rune]int
}

// NewBuilder returns a builder that has read nothing.
func NewBuilder() *Builder {
	return &Builder{alone: map[rune]int{}, pairs: map[[2]rune]int{}}
}

// Add reads one sentence or paragraph.
func (b *Builder) Add(text string) {
	last := '\n'
	for _, r := range text + "\n" {
		r = plain(dict.Fold(r))
		if r >= idsCount {
			r = 0xFFFF // never gets a class
		}
		b.alone[r]++
		b.pairs[[2]rune{last, r}]++
		last = r
	}
}

// discount is taken from each count of a pair and given to pairs never seen.
const discount = 0.75

// rare is the cost of a character that the training text lacks.
const rare = 20 * Unit

// Bytes returns the table, without the pairs seen less than least times.
func (b *Builder) Bytes(least int) []byte {
	runes := []rune{}
	total := 0
	for r, n := range b.alone {
		total += n
		if r < idsCount && n >= least {
			runes = append(runes, r)
		}
	}
	slices.Sort(runes)
	class := make([]uint16, idsCount)
	for i, r := range runes {
		class[r] = uint16(i + 1)
	}
	n := len(runes) + 1
	firsts := make([]int, n)   // times a class stood first
	kept := make([]float64, n) // share that its listed pairs take
	type pair struct {
		a, b  uint16
		count int
	}
	var list []pair
	for k, count := range b.pairs {
		a, c := classOf(class, k[0]), classOf(class, k[1])
		firsts[a] += count
		if count >= least && a != 0 && c != 0 {
			list = append(list, pair{a, c, count})
			kept[a] += float64(count) - discount
		}
	}
	slices.SortFunc(list, func(x, y pair) int { return int(x.a)<<16 + int(x.b) - int(y.a)<<16 - int(y.b) })

	out := []byte(magic)
	out = binary.LittleEndian.AppendUint32(out, uint32(n))
	out = binary.LittleEndian.AppendUint32(out, uint32(len(list)))
	for _, c := range class {
		out = binary.LittleEndian.AppendUint16(out, c)
	}
	chance := make([]float64, n)
	for i, r := range runes {
		chance[i+1] = float64(b.alone[r]) / float64(total)
	}
	out = append(out, rare)
	for _, p := range chance[1:] {
		out = append(out, cost(p))
	}
	spare := make([]float64, n)
	for i := range spare {
		spare[i] = 1
		if firsts[i] > 0 {
			spare[i] = 1 - kept[i]/float64(firsts[i])
		}
		out = append(out, cost(spare[i]))
	}
	row := 0
	for a := 0; a <= n; a++ {
		for row < len(list) && int(list[row].a) < a {
			row++
		}
		out = binary.LittleEndian.AppendUint32(out, uint32(row))
	}
	for _, p := range list {
		out = binary.LittleEndian.AppendUint16(out, p.b)
	}
	for _, p := range list {
		share := (float64(p.count) - discount) / float64(firsts[p.a])
		out = append(out, cost(share+spare[p.a]*chance[p.b]))
	}
	return out
}

func classOf(class []uint16, r rune) uint16 {
	if r >= idsCount {
		return 0
	}
	return class[r]
}

func cost(p float64) byte {
	return byte(min(max(math.Round(-math.Log(p)*Unit), 0), rare))
}
