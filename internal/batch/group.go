package batch

import (
	"context"
	"fmt"
	"iter"
	"runtime"
)

// Work in steps is done for a group of small inputs together: all of them pass a step before the first passes the next. What a step looks things up in,
// and its code, then stay in the processor's near memory, which is too small for those of all steps. A large input is a group by itself.

const (
	mostTogether = 48        // inputs of a group
	mostBytes    = 512 << 10 // of its inputs together, which all lie in memory
)

// largeInput is the size from which inputs are read one at a time, so that memory is that of one of them whatever the number of workers.
const largeInput = 8 << 20

// groups puts the inputs together, one to a group where the work has no steps. Groups begin small and grow with what was given out before them, so that
// a few inputs keep all workers busy.
func (p Plan[T]) groups(inputs iter.Seq[Input]) iter.Seq[[]Input] {
	return func(yield func([]Input) bool) {
		var group []Input
		size, given := int64(0), 0
		flush := func() bool {
			full := group
			given += len(full)
			group, size = nil, 0
			return yield(full)
		}
		for in := range inputs {
			need := in.Size
			if need == 0 {
				need = mostBytes // standard input may take its time: the others do not wait for it
			}
			if len(group) > 0 && size+need > mostBytes && !flush() {
				return
			}
			group, size = append(group, in), size+need
			if len(group) >= p.together(given) && !flush() {
				return
			}
		}
		if len(group) > 0 {
			flush()
		}
	}
}

// together is how many inputs make a group after so many were given out.
func (p Plan[T]) together(given int) int {
	if p.Step == nil {
		return 1
	}
	return min(1+given/(4*p.Jobs), mostTogether)
}

// workOn does the work on a group and returns the results in its order.
func (p Plan[T]) workOn(ctx context.Context, group []Input, large chan struct{}) []result[T] {
	if group[0].Size >= largeInput {
		large <- struct{}{}
		defer func() { <-large }()
	}
	results := make([]result[T], len(group))
	for i, in := range group {
		results[i] = p.begin(ctx, in)
	}
	for left := true; left; {
		left = false
		runtime.Gosched() // who has given way needs no watching
		for i := range results {
			if r := &results[i]; r.more {
				r.err = guarded(func() (err error) { r.more, err = p.Step(r.made); return err })
				r.more = r.more && r.err == nil
				left = left || r.more
			}
		}
	}
	return results
}

// begin does what comes before the steps.
func (p Plan[T]) begin(ctx context.Context, in Input) (r result[T]) {
	if r.err = in.Err; r.err == nil {
		r.err = guarded(func() (err error) { r.made, err = p.Work(ctx, in); return err })
	}
	r.more = p.Step != nil && r.err == nil
	return r
}

// guarded makes a panic over one input the failure of that input.
func guarded(work func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %v", ErrInternal, p)
		}
	}()
	return work()
}
