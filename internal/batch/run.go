package batch

import (
	"context"
	"errors"
	"iter"
	"runtime"
	"sync"
)

// ErrInterrupted is returned by Run when its context ended before the inputs did.
var ErrInterrupted = errors.New("interrupted")

// ErrInternal is the failure of an input whose work panicked: a bug, which must not take the other inputs with it.
var ErrInternal = errors.New("internal error; please report it with this file")

// mostJobs bounds the workers, whatever is asked for: more do not help, and each holds an article.
const mostJobs = 256

// A Plan says how Run works.
type Plan[T any] struct {
	Jobs int                                     // workers; 0 for one a processor
	Work func(context.Context, Input) (T, error) // called from many goroutines
	Step func(T) (more bool, err error)          // goes on with what Work made, until there is no more; nil where Work does all, see groups
	Emit func(Input, T, error) error             // called from one, in the order of the inputs; its error ends the run
	Done func(Input)                             // called after Emit, for progress; may be nil
}

// A Summary counts what a run did.
type Summary struct{ Inputs, Failed int }

// job is a group of inputs on its way: the worker puts the results into the channel, which holds them, and never waits.
type job[T any] struct {
	group []Input
	done  chan []result[T]
}

// result is what the work made of one input.
type result[T any] struct {
	made T
	err  error
	more bool // steps are left
}

// Run works on the inputs with several workers and emits the results in the order of the inputs, whatever the number of workers. It holds a window of
// a few groups of inputs a worker (see groups) and never all results. When the context ends it emits what is done up to the first group that is not,
// and returns ErrInterrupted without waiting for the workers.
func Run[T any](ctx context.Context, inputs iter.Seq[Input], plan Plan[T]) (Summary, error) {
	if plan.Jobs <= 0 {
		plan.Jobs = runtime.GOMAXPROCS(0)
	}
	plan.Jobs = min(plan.Jobs, mostJobs)
	stop, cancel := context.WithCancel(ctx)
	defer cancel()
	window := make(chan job[T], 4*plan.Jobs)
	work := make(chan job[T])
	go dispatch(stop, plan.groups(inputs), window, work)
	large := make(chan struct{}, 1)
	var workers sync.WaitGroup
	for range plan.Jobs {
		workers.Go(func() {
			for j := range work {
				j.done <- plan.workOn(stop, j.group, large)
			}
		})
	}
	sum, err := collect(ctx, window, plan)
	if err == nil {
		workers.Wait()
	}
	return sum, err
}

// dispatch puts each group into the window, which blocks when it is full, and then before the workers.
func dispatch[T any](ctx context.Context, groups iter.Seq[[]Input], window, work chan<- job[T]) {
	defer close(window)
	defer close(work)
	for group := range groups {
		j := job[T]{group, make(chan []result[T], 1)}
		select {
		case window <- j:
		case <-ctx.Done():
			return
		}
		select {
		case work <- j:
		case <-ctx.Done():
			return
		}
	}
}

// collect emits the results as the window gives them.
func collect[T any](ctx context.Context, window <-chan job[T], plan Plan[T]) (Summary, error) {
	var sum Summary
	for {
		var j job[T]
		var open bool
		select {
		case j, open = <-window:
		case <-ctx.Done():
			return sum, ErrInterrupted
		}
		if !open {
			return sum, interrupted(ctx)
		}
		var results []result[T]
		select {
		case results = <-j.done:
		case <-ctx.Done():
			select {
			case results = <-j.done:
			default:
				return sum, ErrInterrupted
			}
		}
		for i, r := range results {
			if err := finish(&sum, plan, j.group[i], r); err != nil {
				return sum, err
			}
		}
	}
}

func finish[T any](sum *Summary, plan Plan[T], input Input, r result[T]) error {
	if !input.Skip {
		sum.Inputs++
		if r.err != nil {
			sum.Failed++
		}
	}
	err := plan.Emit(input, r.made, r.err)
	if plan.Done != nil {
		plan.Done(input)
	}
	return err
}

func interrupted(ctx context.Context) error {
	if ctx.Err() != nil {
		return ErrInterrupted
	}
	return nil
}
