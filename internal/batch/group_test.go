package batch

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"testing"
)

// countdown is a work of steps: the number says how many are left.
type countdown struct {
	name string
	left int
}

func stepped(jobs int, got *[]string) Plan[*countdown] {
	return Plan[*countdown]{
		Jobs: jobs,
		Work: func(_ context.Context, in Input) (*countdown, error) { return &countdown{in.Name, len(in.Name)}, nil },
		Step: func(c *countdown) (bool, error) {
			switch c.left--; {
			case c.name == "37":
				panic("out of range")
			case c.name == "41":
				return true, errors.New("bad")
			}
			return c.left > 0, nil
		},
		Emit: func(in Input, c *countdown, err error) error {
			*got = append(*got, fmt.Sprint(in.Name, c.left, err != nil))
			return nil
		},
	}
}

// TestStepsAreTakenToTheEnd wants the order of the inputs, every step of each, and one failure for an error and for a panic.
func TestStepsAreTakenToTheEnd(t *testing.T) {
	var want []string
	for in := range numbered(300) {
		left, bad := 0, in.Name == "37" || in.Name == "41"
		if bad {
			left = 1
		}
		want = append(want, fmt.Sprint(in.Name, left, bad))
	}
	for _, jobs := range []int{1, 2, 8} {
		var got []string
		sum, err := Run(t.Context(), numbered(300), stepped(jobs, &got))
		if err != nil || sum != (Summary{Inputs: 300, Failed: 2}) || !slices.Equal(got, want) {
			t.Errorf("%d jobs: %v, %v, %v", jobs, sum, err, got)
		}
	}
}

// sized is so many inputs of a size.
func sized(n int, size int64) iter.Seq[Input] {
	return func(yield func(Input) bool) {
		for range n {
			if !yield(Input{Size: size}) {
				return
			}
		}
	}
}

func lengths(groups iter.Seq[[]Input]) (all []int) {
	for g := range groups {
		all = append(all, len(g))
	}
	return all
}

func TestGroups(t *testing.T) {
	var got []string
	plan := stepped(2, &got)
	small := lengths(plan.groups(sized(1000, 100)))
	if small[0] != 1 || slices.Max(small[:10]) > 3 || slices.Max(small) != mostTogether {
		t.Errorf("groups of small inputs: %v", small)
	}
	if few := lengths(plan.groups(sized(1000, mostBytes/3))); slices.Max(few) != 3 {
		t.Errorf("groups by size: %v", few)
	}
	for _, size := range []int64{0, mostBytes + 1, largeInput} {
		if alone := lengths(plan.groups(sized(100, size))); len(alone) != 100 {
			t.Errorf("inputs of %d bytes together: %v", size, alone)
		}
	}
	plan.Step = nil
	if alone := lengths(plan.groups(sized(100, 100))); len(alone) != 100 {
		t.Errorf("work without steps: %v", alone)
	}
}
