package analyze

import (
	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/segment"
)

// The words of an article are found again by a table of slots, each with 1 + the number of a tally, 0 for none. A word's hash says where to begin to look.

// numberOf returns the number of a word's tally, which it makes if there is none.
func (c *counter) numberOf(word string, tag segment.Tag) int {
	hash := dict.HashWord(word)
	at := c.slotOf(word, hash)
	if n := c.slots[at]; n > 0 {
		return int(n - 1)
	}
	c.tallies = append(c.tallies, tally{word: word, tag: tag, hash: hash})
	c.slots[at] = int32(len(c.tallies))
	if 2*len(c.tallies) > len(c.slots) {
		c.moreSlots()
	}
	return len(c.tallies) - 1
}

// slotOf returns the slot of a word, a free one if the word has none.
func (c *counter) slotOf(word string, hash uint64) int {
	mask := len(c.slots) - 1
	at := int(hash>>32) & mask
	for n := c.slots[at]; n > 0; n = c.slots[at] {
		if t := &c.tallies[n-1]; t.hash == hash && t.word == word {
			break
		}
		at = (at + 1) & mask
	}
	return at
}

// moreSlots doubles the table.
func (c *counter) moreSlots() {
	c.slots = make([]int32, 2*len(c.slots))
	for i, t := range c.tallies {
		c.slots[c.slotOf(t.word, t.hash)] = int32(i + 1)
	}
}

// fewSlots and mostSlots are how long the table is at first, and may have grown in one article for the next to use it again.
const (
	fewSlots  = 1 << 10
	mostSlots = 1 << 15
)

// emptySlots returns a table without words.
func (w *scratch) emptySlots() []int32 {
	if w.slots == nil || len(w.slots) > mostSlots {
		w.slots = make([]int32, fewSlots)
	}
	clear(w.slots)
	return w.slots
}
