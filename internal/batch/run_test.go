package batch

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

func numbered(n int) iter.Seq[Input] {
	return func(yield func(Input) bool) {
		for i := range n {
			if !yield(Input{Name: fmt.Sprint(i)}) {
				return
			}
		}
	}
}

// TestOrder lets early inputs take longest and wants the results in the order of the inputs all the same, whatever the number of workers.
func TestOrder(t *testing.T) {
	var want []string
	for in := range numbered(100) {
		want = append(want, in.Name)
	}
	for _, jobs := range []int{1, 2, 8, 100000} {
		var got []string
		sum, err := Run(t.Context(), numbered(100), Plan[string]{
			Jobs: jobs,
			Work: func(_ context.Context, in Input) (string, error) {
				if len(in.Name) == 1 {
					time.Sleep(time.Millisecond)
				}
				return in.Name, nil
			},
			Emit: func(_ Input, s string, _ error) error { got = append(got, s); return nil },
		})
		if err != nil || sum != (Summary{Inputs: 100}) || !slices.Equal(got, want) {
			t.Errorf("%d jobs: got %v, %v, %v", jobs, sum, err, got)
		}
	}
}

// TestWindow holds the first input back and counts how far the others run ahead: memory must not grow with their number.
func TestWindow(t *testing.T) {
	var started atomic.Int64
	release := make(chan struct{})
	go func() {
		time.Sleep(50 * time.Millisecond)
		close(release)
	}()
	const jobs = 4
	most := int64(0)
	_, err := Run(t.Context(), numbered(1000), Plan[struct{}]{
		Jobs: jobs,
		Work: func(_ context.Context, in Input) (struct{}, error) {
			started.Add(1)
			if in.Name == "0" {
				<-release
				most = started.Load()
			}
			return struct{}{}, nil
		},
		Emit: func(Input, struct{}, error) error { return nil },
	})
	if err != nil || most > 5*jobs+1 {
		t.Errorf("%d inputs were worked on while the first was not done: %v", most, err)
	}
}

func TestFailuresDoNotStop(t *testing.T) {
	bad := errors.New("bad")
	var emitted, failed int
	sum, err := Run(t.Context(), numbered(50), Plan[int]{
		Work: func(_ context.Context, in Input) (int, error) {
			if in.Name == "7" || in.Name == "31" {
				return 0, bad
			}
			return 1, nil
		},
		Emit: func(_ Input, n int, err error) error {
			emitted += n
			if err != nil {
				failed++
			}
			return nil
		},
	})
	if err != nil || sum != (Summary{Inputs: 50, Failed: 2}) || emitted != 48 || failed != 2 {
		t.Errorf("got %v, %v, %d emitted, %d failed", sum, err, emitted, failed)
	}
}

func TestOutputErrorStops(t *testing.T) {
	full := errors.New("full")
	n := 0
	_, err := Run(t.Context(), numbered(1_000_000), Plan[int]{
		Jobs: 2,
		Work: func(context.Context, Input) (int, error) { return 0, nil },
		Emit: func(Input, int, error) error {
			if n++; n == 3 {
				return full
			}
			return nil
		},
	})
	if !errors.Is(err, full) || n != 3 {
		t.Errorf("got %v after %d", err, n)
	}
}

// TestInterrupt never lets an input end: Run must not wait for it.
func TestInterrupt(t *testing.T) {
	for _, jobs := range []int{1, 3} {
		ctx, cancel := context.WithCancel(t.Context())
		var emitted []string
		start := time.Now()
		_, err := Run(ctx, numbered(100), Plan[int]{
			Jobs: jobs,
			Work: func(_ context.Context, in Input) (int, error) {
				if in.Name == "5" {
					cancel()
					select {} // as a pipe that nobody writes to
				}
				return 0, nil
			},
			Emit: func(in Input, _ int, _ error) error { emitted = append(emitted, in.Name); return nil },
		})
		if !errors.Is(err, ErrInterrupted) || time.Since(start) > time.Second {
			t.Errorf("%d jobs: got %v after %v", jobs, err, time.Since(start))
		}
		if len(emitted) > 5 || !slices.Equal(emitted, []string{"0", "1", "2", "3", "4"}[:len(emitted)]) {
			t.Errorf("%d jobs: emitted %v", jobs, emitted)
		}
	}
}

func TestSkippedIsNoFailure(t *testing.T) {
	inputs := slices.Values([]Input{{Name: "a"}, {Name: "fifo.txt", Err: ErrNotRegular, Skip: true}, {Name: "b", Err: errors.New("gone")}})
	sum, err := Run(t.Context(), inputs, Plan[int]{
		Work: func(context.Context, Input) (int, error) { return 0, nil },
		Emit: func(Input, int, error) error { return nil },
	})
	if err != nil || sum != (Summary{Inputs: 2, Failed: 1}) {
		t.Errorf("got %v, %v", sum, err)
	}
}

// TestPanicIsOneFailure lets the work on one input panic: it fails, the others are done.
func TestPanicIsOneFailure(t *testing.T) {
	var failed []string
	sum, err := Run(t.Context(), numbered(5), Plan[string]{
		Jobs: 2,
		Work: func(_ context.Context, in Input) (string, error) {
			if in.Name == "3" {
				panic("out of range")
			}
			return in.Name, nil
		},
		Emit: func(in Input, _ string, err error) error {
			if err != nil {
				failed = append(failed, in.Name)
				if !errors.Is(err, ErrInternal) {
					t.Error(err)
				}
			}
			return nil
		},
	})
	if err != nil || sum != (Summary{Inputs: 5, Failed: 1}) || !slices.Equal(failed, []string{"3"}) {
		t.Errorf("%v, %v, failed %v", sum, err, failed)
	}
}
