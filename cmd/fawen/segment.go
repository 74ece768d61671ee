package main

import (
	"cmp"
	"context"
	"errors"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/fawen/fawen/analyze"
	"github.com/fawen/fawen/internal/batch"
	"github.com/fawen/fawen/internal/lang"
	"github.com/fawen/fawen/internal/render"
	"github.com/fawen/fawen/internal/source"
	"github.com/fawen/fawen/segment"
)

// segmentOptions are the flags of fawen segment.
type segmentOptions struct {
	*app
	reading  readingFlags
	format   string
	output   string
	noRepair bool
	coarse   bool
	dicts    []string

	args []string
}

func newSegmentCmd(a *app) *cobra.Command {
	o := &segmentOptions{app: a}
	cmd := &cobra.Command{
		Use:     "segment [FILE|DIR|-]...",
		Short:   a.lang.Text(lang.SegmentShort),
		Long:    a.lang.Text(lang.SegmentLong),
		Example: "  fawen segment article.txt\n  fawen segment --coarse --dict words.txt article.txt\n  fawen segment --format tsv - < article.txt",
		RunE:    a.onInputs(&o.args, o.check, func(ctx context.Context) error { return runSegment(ctx, o) }),
	}
	f := cmd.Flags()
	f.StringVar(&o.format, "format", render.Text, a.lang.Text(lang.FlagSegmentFormat))
	f.StringVarP(&o.output, "output", "o", "", a.lang.Text(lang.FlagOutput))
	f.BoolVar(&o.noRepair, "no-repair", false, a.lang.Text(lang.FlagNoRepair))
	f.BoolVar(&o.coarse, "coarse", false, a.lang.Text(lang.FlagCoarse))
	f.StringArrayVar(&o.dicts, "dict", nil, a.lang.Text(lang.FlagDict))
	o.reading.register(a, f)
	return cmd
}

func (o *segmentOptions) check() error {
	if err := o.oneOf("format", o.format, []string{render.Text, render.JSON, render.TSV}); err != nil {
		return err
	}
	if len(o.args) == 0 {
		o.args = []string{"-"}
	}
	return o.reading.check(o.app)
}

// segmenter opens the model and the user's words. A word list that is not there or is broken is an error of usage.
func (o *segmentOptions) segmenter() (*segment.Segmenter, error) {
	var opts []segment.Option
	for _, name := range o.dicts {
		f, err := os.Open(name)
		if err != nil {
			text, _ := o.explainError(batch.Input{Name: name}, err)
			return nil, usageError{name + ": " + text}
		}
		defer f.Close()
		opts = append(opts, segment.WithUserWords(f, name))
	}
	s, err := segment.New(opts...)
	if err != nil && len(o.dicts) > 0 {
		return nil, usageError{err.Error()}
	}
	return s, err
}

func runSegment(ctx context.Context, o *segmentOptions) error {
	s, err := o.segmenter()
	if err != nil {
		return err
	}
	out, err := o.openOutput(o.output, true)
	if err != nil {
		return err
	}
	cut := s.Cut
	if o.coarse {
		if cut, err = coarse(s); err != nil {
			return out.close(outputError{err})
		}
	}
	words := render.NewWords(out.Writer, o.format)
	progress := o.progressOf(ctx, o.args)
	var sum batch.Summary
	for in := range batch.Walk(o.args) {
		if in.Err != nil && in.Skip {
			o.tellInput(in, in.Err)
			continue
		}
		sum.Inputs++
		if err = o.segment(ctx, words, cut, in); err != nil && errors.As(err, new(inputError)) {
			sum.Failed++
			o.tellInput(in, errors.Unwrap(err))
			err = nil
		}
		if err != nil {
			break
		}
		progress.Step()
	}
	progress.Stop()
	if e := words.Close(); e != nil && err == nil {
		err = outputError{e}
	}
	if err == nil {
		o.tellNothing(sum)
		err = failures(sum)
	}
	return out.close(err)
}

// coarse is the coarse cut with names, courts and institutions laid over it. They are judged by the piece that is given: an article, or about a megabyte of
// a longer input.
func coarse(s *segment.Segmenter) (func([]segment.Token, string) []segment.Token, error) {
	a, err := analyze.New()
	if err != nil {
		return nil, err
	}
	var words []segment.Token
	return func(dst []segment.Token, text string) []segment.Token {
		words = s.Coarse(words[:0], text)
		return a.Words(dst, words, text)
	}, nil
}

// inputError is what went wrong with an input, while the output is well.
type inputError struct{ err error }

func (e inputError) Error() string { return e.err.Error() }
func (e inputError) Unwrap() error { return e.err }

// segment cuts one input as it streams by.
func (o *segmentOptions) segment(ctx context.Context, words *render.Words, cut func([]segment.Token, string) []segment.Token, in batch.Input) error {
	r, err := in.Open(o.in)
	if err != nil {
		return inputError{err}
	}
	defer r.Close()
	opt := o.reading.options()
	opt.NoRepair = o.noRepair
	words.Begin(in.Name)
	var tokens []segment.Token
	for d, err := range source.Stream(in.Name, &interruptible{ctx, r}, opt) {
		if errors.Is(err, batch.ErrInterrupted) {
			return err
		}
		if err != nil {
			return cmp.Or[error](asOutput(words.End()), inputError{err})
		}
		tokens = cut(tokens[:0], d.Clean)
		if err := asOutput(words.Write(d, tokens)); err != nil {
			return err
		}
	}
	return asOutput(words.End())
}

// interruptible is a reader that does not wait for bytes when the context has ended, as from a pipe that says nothing.
type interruptible struct {
	ctx context.Context
	r   io.Reader
}

func (i *interruptible) Read(p []byte) (int, error) {
	if i.ctx.Err() != nil {
		return 0, batch.ErrInterrupted
	}
	type read struct {
		n   int
		err error
	}
	done := make(chan read, 1)
	go func() {
		n, err := i.r.Read(p)
		done <- read{n, err}
	}()
	select {
	case r := <-done:
		return r.n, r.err
	case <-i.ctx.Done():
		return 0, batch.ErrInterrupted
	}
}
