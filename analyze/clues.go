package analyze

import "math/bits"

// clues is a set of what speaks for or against a guess, one bit each. Those of honors, of posts and of names have names of their own.
type clues uint64

// weigh is how much the clues of a set come to, by the weights of the first ones in their order.
func (c clues) weigh(weights []int8) int {
	sum := 0
	for c &= 1<<len(weights) - 1; c != 0; c &= c - 1 {
		sum += int(weights[bits.TrailingZeros64(uint64(c))])
	}
	return sum
}

// A watcher sees what is weighed before it is chosen. The weights are fitted with it (weights_test.go).
type watcher struct {
	names  func(a *article)
	honor  func(r *honorReader, n honorName, from int, before spoken)
	bodies func(w *weigher, s *settled)
}

// when is a set of one clue where it holds.
func when(holds bool, c clues) clues {
	if holds {
		return c
	}
	return 0
}
