package batch

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"sync"
)

// ErrInterrupted is returned by Run when its context ended before the inputs did.
var ErrInterrupted = errors.New("interrupted")

// ErrInternal is the failure of an input whose work panicked: a bug, which must not take the other inputs with it.
var ErrInternal = errors.New("internal error; please report it with this file")

// largeInput is the size from which inputs are read one at a time, so that memory is that of one of them whatever the number of workers.
const largeInput = 8 << 20

// mostJobs bounds the workers, whatever is asked for: more do not help, and each holds an article.
const mostJobs = 256

// A Plan says how Run works.
type Plan[T any] struct {
	Jobs int                                     // workers; 0 for one a processor
	Work func(context.Context, Input) (T, error) // called from many goroutines
	Emit func(Input, T, error) error             // called from one, in the order of the inputs; its error ends the run
	Done func(Input)                             // called after Emit, for progress; may be nil
}

// A Summary counts what a run did.
type Summary struct{ Inputs, Failed int }

// job is an input on its way: the worker puts the result into the channel, which holds one, and never waits.
type job[T any] struct {
	input Input
	done  chan result[T]
}

// result is what the work made of one input.
type result[T any] struct {
	made T
	err  error
}

// Run works on the inputs with several workers and emits the results in the order of the inputs, whatever the number of workers. It holds a window of
// a few inputs a worker and never all results. When the context ends it emits what is done up to the first input that is not, and returns
// ErrInterrupted without waiting for the workers.
func Run[T any](ctx context.Context, inputs iter.Seq[Input], plan Plan[T]) (Summary, error) {
	if plan.Jobs <= 0 {
		plan.Jobs = runtime.GOMAXPROCS(0)
	}
	plan.Jobs = min(plan.Jobs, mostJobs)
	stop, cancel := context.WithCancel(ctx)
	defer cancel()
	window := make(chan job[T], 4*plan.Jobs)
	work := make(chan job[T])
	go dispatch(stop, inputs, window, work)
	large := make(chan struct{}, 1)
	var workers sync.WaitGroup
	for range plan.Jobs {
		workers.Go(func() {
			for j := range work {
				j.done <- one(stop, plan, j.input, large)
			}
		})
	}
	sum, err := collect(ctx, window, plan)
	if err == nil {
		workers.Wait()
	}
	return sum, err
}

// dispatch puts each input into the window, which blocks when it is full, and then before the workers.
func dispatch[T any](ctx context.Context, inputs iter.Seq[Input], window, work chan<- job[T]) {
	defer close(window)
	defer close(work)
	for input := range inputs {
		j := job[T]{input, make(chan result[T], 1)}
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

func one[T any](ctx context.Context, plan Plan[T], input Input, large chan struct{}) (r result[T]) {
	if input.Err != nil {
		return result[T]{err: input.Err}
	}
	if input.Size >= largeInput {
		large <- struct{}{}
		defer func() { <-large }()
	}
	defer func() {
		if p := recover(); p != nil {
			r = result[T]{err: fmt.Errorf("%w: %v", ErrInternal, p)}
		}
	}()
	r.made, r.err = plan.Work(ctx, input)
	return r
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
		var r result[T]
		select {
		case r = <-j.done:
		case <-ctx.Done():
			select {
			case r = <-j.done:
			default:
				return sum, ErrInterrupted
			}
		}
		if err := finish(&sum, plan, j.input, r); err != nil {
			return sum, err
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
