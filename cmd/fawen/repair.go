package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/fawen/fawen/internal/batch"
	"github.com/fawen/fawen/internal/lang"
	"github.com/fawen/fawen/internal/render"
	"github.com/fawen/fawen/internal/source"
)

// repairOptions are the flags of fawen repair.
type repairOptions struct {
	*app
	reading readingFlags
	format  string
	output  string
	inPlace bool
	backup  string
	dryRun  bool
	jobs    int

	args   []string
	failed int // files that could not be written back
}

func newRepairCmd(a *app) *cobra.Command {
	o := &repairOptions{app: a}
	cmd := &cobra.Command{
		Use:     "repair [FILE|DIR|-]...",
		Short:   a.lang.Text(lang.RepairShort),
		Long:    a.lang.Text(lang.RepairLong),
		Example: "  fawen repair page.txt > mended.txt\n  fawen repair --dry-run DIR\n  fawen repair --in-place --backup .bak DIR",
		RunE:    a.onInputs(&o.args, o.check, func(ctx context.Context) error { return runRepair(ctx, o) }),
	}
	f := cmd.Flags()
	f.StringVar(&o.format, "format", "text", a.lang.Text(lang.FlagRepairFormat))
	f.StringVarP(&o.output, "output", "o", "", a.lang.Text(lang.FlagOutput))
	f.BoolVar(&o.inPlace, "in-place", false, a.lang.Text(lang.FlagInPlace))
	f.StringVar(&o.backup, "backup", "", a.lang.Text(lang.FlagBackup))
	f.BoolVar(&o.dryRun, "dry-run", false, a.lang.Text(lang.FlagDryRun))
	f.IntVar(&o.jobs, "jobs", 0, a.lang.Text(lang.FlagJobs))
	o.reading.register(a, f)
	return cmd
}

func (o *repairOptions) check() error {
	if err := o.oneOf("format", o.format, []string{"text", "json"}); err != nil {
		return err
	}
	if err := o.atLeast("jobs", o.jobs, 0); err != nil {
		return err
	}
	if len(o.args) == 0 {
		o.args = []string{"-"}
	}
	if o.backup != "" && !o.inPlace {
		return usageError{o.lang.Text(lang.NeedsInPlace)}
	}
	if o.inPlace && o.output != "" {
		return usageError{o.lang.Text(lang.InPlaceOutput)}
	}
	for _, arg := range o.args {
		if o.inPlace && arg == "-" {
			return usageError{o.lang.Text(lang.StdinInPlace)}
		}
	}
	return o.reading.check(o.app)
}

func runRepair(ctx context.Context, o *repairOptions) error {
	out, err := o.openOutput(o.output, true)
	if err != nil {
		return err
	}
	list := render.NewRepairs(out, len(o.args) > 1 || isFolder(o.args[0]))
	progress := o.progressOf(ctx, o.args)
	sum, err := batch.Run(ctx, batch.Walk(o.args), batch.Plan[*source.Document]{
		Jobs: o.jobs,
		Work: func(_ context.Context, in batch.Input) (*source.Document, error) {
			return o.mend(in)
		},
		Emit: func(in batch.Input, d *source.Document, err error) error {
			if err != nil {
				o.tellInput(in, err)
				return nil
			}
			return o.emit(out, list, in, d)
		},
		Done: func(batch.Input) { progress.Step() },
	})
	progress.Stop()
	if o.format == "json" {
		if e := list.Close(); e != nil && err == nil {
			err = outputError{e}
		}
	}
	if err == nil {
		o.tellNothing(sum)
		sum.Failed += o.failed
		err = failures(sum)
	}
	return out.close(err)
}

func (o *repairOptions) mend(in batch.Input) (*source.Document, error) {
	r, err := o.reading.open(o.app, in)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return source.Read(in.Name, r, o.reading.options())
}

// emit writes what became of one input: the list of its repairs, its mended text, or the file itself.
func (o *repairOptions) emit(out *output, list *render.Repairs, in batch.Input, d *source.Document) error {
	if o.verbose && !o.dryRun {
		fmt.Fprint(o.err, render.RepairLines(d))
	}
	for _, warning := range d.Warnings {
		o.tellWarning(in, warning)
	}
	var err error
	switch {
	case o.format == "json":
		err = list.Write(d)
	case o.dryRun:
		_, err = out.WriteString(render.RepairLines(d))
	case !o.inPlace:
		_, err = out.WriteString(d.Clean)
	}
	if err != nil {
		return outputError{err}
	}
	if o.inPlace && !o.dryRun {
		o.writeBack(in, d)
	}
	return nil
}

// writeBack puts the mended text into the file. A file that needs no mending is not touched; one that cannot be written back is told and counted.
func (o *repairOptions) writeBack(in batch.Input, d *source.Document) {
	fail := func(text, hint string) {
		o.failed++
		o.tell(in.Name, text, hint)
	}
	if d.Format != "text" {
		fail(o.lang.Text(lang.InPlaceHTML), o.lang.Text(lang.HintInPlaceHTML))
		return
	}
	if d.Clean == d.Raw {
		return
	}
	data, err := d.Encode()
	if err == nil {
		err = batch.Replace(in.Name, o.backup, data)
	}
	if err != nil {
		text, hint := o.explainError(in, err)
		fail(text, hint)
		return
	}
	if o.verbose {
		o.tell(in.Name, o.lang.Sprintf(lang.Mended, len(d.Repairs)), "")
	}
}

// tellNothing says that there was nothing to read: no failure, but no silence either.
func (a *app) tellNothing(sum batch.Summary) {
	if sum.Inputs == 0 {
		a.warn("fawen", a.lang.Text(lang.NothingFound), a.lang.Text(lang.HintNothingFound))
	}
}
