package analyze

import "cmp"

// The words of an article are many, its keywords few. So they are not weighed and sorted all: they lie in a heap, each by the
// most that it can weigh, and one that comes to the top is weighed, which may put it down again. What is at the top and weighed
// is next in order.

// A ranked word is a tally's number beside what it is sorted by.
type ranked struct {
	weight        float64
	count, number int
	weighed       bool // weight is the word's own, not the most that it can be
}

// before orders words by weight, then by how often they stand, then by their place in the text.
func (r *ranked) before(o *ranked) bool {
	if r.weight != o.weight {
		return r.weight > o.weight
	}
	return cmp.Or(cmp.Compare(o.count, r.count), cmp.Compare(r.number, o.number)) < 0
}

// rank makes the heap.
func (c *counter) rank() {
	for i := range c.tallies {
		t := &c.tallies[i]
		if most := c.mostWeight(t); most > 0 {
			c.ranked = append(c.ranked, ranked{weight: most, count: t.count, number: i})
		}
	}
	for i := len(c.ranked)/2 - 1; i >= 0; i-- {
		c.sink(i)
	}
}

// next takes the next word off the heap and returns its number.
func (c *counter) next() (number int, ok bool) {
	for len(c.ranked) > 0 {
		top := &c.ranked[0]
		t := &c.tallies[top.number]
		if !top.weighed {
			t.weight = c.weigh(t)
			top.weight, top.weighed = t.weight, true
			if t.weight > 0 {
				c.sink(0)
				continue
			}
		}
		number, ok = top.number, t.weight > 0
		last := len(c.ranked) - 1
		c.ranked[0] = c.ranked[last]
		c.ranked = c.ranked[:last]
		c.sink(0)
		if ok {
			return number, true
		}
	}
	return 0, false
}

// sink moves a word down to its place in the heap.
func (c *counter) sink(i int) {
	list := c.ranked
	for {
		child := 2*i + 1
		if child >= len(list) {
			return
		}
		if child+1 < len(list) && list[child+1].before(&list[child]) {
			child++
		}
		if !list[child].before(&list[i]) {
			return
		}
		list[i], list[child] = list[child], list[i]
		i = child
	}
}
