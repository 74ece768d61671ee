package span

// A third of a candidate's features look at few values each: how common its characters are, which words lie around it, the classes of its
// neighbours. Candidate after candidate has the same ones. So the sum of their weights is kept by these values, and they are hashed and looked up
// only where they are new.

// groupSize is how many sums of a group are kept, a power of two.
const groupSize = 1 << groupBits

const groupBits = 10

// A group keeps the sums of one set of features by the values they look at.
type group [groupSize]groupSum

type groupSum struct {
	values uint64 // packed, 0 for none
	sum    int32
}

// groups are those of a Scan.
type groups struct{ rarities, words, sides group }

// sumOf returns the sum of the weights of a group's features, which put writes where the packed values are new.
func (sc *Scan) sumOf(g *group, values uint64, put func(*[MaxFeatures]uint32, *view) int) int32 {
	kept := &g[values*0x9E3779B97F4A7C15>>(64-groupBits)]
	if kept.values != values {
		kept.values, kept.sum = values, sc.sum(sc.feats[:put(&sc.feats, &sc.view)])
	}
	return kept.sum
}

// sum adds up the weights of features.
func (sc *Scan) sum(f []uint32) (z int32) {
	w := (*[1 << WeightBits]int8)(sc.tables.weights)
	for ; len(f) >= 4; f = f[4:] { // four loads under way at once
		z += int32(w[f[0]&weightMask]) + int32(w[f[1]&weightMask]) + int32(w[f[2]&weightMask]) + int32(w[f[3]&weightMask])
	}
	for _, h := range f {
		z += int32(w[h&weightMask])
	}
	return z
}

// groupSums is the sum of the features of all groups of the candidate in view.
func (sc *Scan) groupSums(v *view) int32 {
	kt := uint64(v.kt)
	rarities := kt | uint64(v.priorSur)<<16 | uint64(v.priorG1)<<20 | uint64(v.priorG2)<<24 | uint64(v.rarity)<<28
	words := kt | uint64(v.first)<<16 | uint64(v.words)<<22 | uint64(v.words2)<<28 | uint64(v.lastOne)<<34 | uint64(v.second&7)<<40 | uint64(v.behind&7)<<43 | uint64(v.lastTwo>>3)<<46
	sides := kt | uint64(v.n)<<16 | uint64(v.class)<<21 | uint64(v.right)<<35 | uint64(v.side)<<49 | uint64(v.say)<<53 | uint64(v.priorG1)<<55 | uint64(v.rarity)<<59 | uint64(v.word)<<61
	return sc.sumOf(&sc.groups.rarities, rarities, putRarities) + sc.sumOf(&sc.groups.words, words, putWords) + sc.sumOf(&sc.groups.sides, sides, putSides)
}
