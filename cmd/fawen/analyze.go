package main

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"github.com/fawen/fawen/analyze"
	"github.com/fawen/fawen/internal/batch"
	"github.com/fawen/fawen/internal/lang"
	"github.com/fawen/fawen/internal/render"
)

// analyzeOptions are the flags of fawen analyze.
type analyzeOptions struct {
	*app
	reading  readingFlags
	format   string
	json     bool
	output   string
	top      int
	minCount int
	stop     []string
	only     []string
	jobs     int
	script   string
	width    int
	explain  bool

	args []string
}

func newAnalyzeCmd(a *app) *cobra.Command {
	o := &analyzeOptions{app: a}
	cmd := &cobra.Command{
		Use:     "analyze [FILE|DIR|-]...",
		Short:   a.lang.Text(lang.AnalyzeShort),
		Long:    a.lang.Text(lang.AnalyzeLong),
		Example: "  fawen analyze testdata/qinghe.txt\n  fawen analyze --format ndjson -o reports.ndjson DIR\n  curl -s URL | fawen analyze --json -",
		RunE:    a.onInputs(&o.args, o.check, func(ctx context.Context) error { return runAnalyze(ctx, o) }),
	}
	f := cmd.Flags()
	f.StringVar(&o.format, "format", "table", a.lang.Text(lang.FlagFormat))
	f.BoolVar(&o.json, "json", false, a.lang.Text(lang.FlagJSON))
	f.StringVarP(&o.output, "output", "o", "", a.lang.Text(lang.FlagOutput))
	f.IntVar(&o.top, "top", 20, a.lang.Text(lang.FlagTop))
	f.IntVar(&o.minCount, "min-count", 1, a.lang.Text(lang.FlagMinCount))
	f.StringArrayVar(&o.stop, "stop", nil, a.lang.Text(lang.FlagStop))
	f.StringSliceVar(&o.only, "only", nil, a.lang.Text(lang.FlagOnly))
	f.IntVar(&o.jobs, "jobs", 0, a.lang.Text(lang.FlagJobs))
	f.StringVar(&o.script, "script", "auto", a.lang.Text(lang.FlagScript))
	f.IntVar(&o.width, "width", 0, a.lang.Text(lang.FlagWidth))
	f.BoolVar(&o.explain, "explain", false, a.lang.Text(lang.FlagExplain))
	o.reading.register(a, f)
	return cmd
}

func (o *analyzeOptions) check() error {
	if o.json {
		o.format = "json"
	}
	if err := o.oneOf("format", o.format, []string{"table", "json", "ndjson"}); err != nil {
		return err
	}
	if o.explain && o.format != render.Table {
		return usageError{o.lang.Text(lang.ExplainTable)}
	}
	if err := o.oneOf("script", o.script, []string{"auto", "hans", "hant"}); err != nil {
		return err
	}
	for _, part := range o.only {
		if err := o.oneOf("only", part, render.Parts()); err != nil {
			return err
		}
	}
	if err := errors.Join(o.atLeast("jobs", o.jobs, 0), o.atLeast("top", o.top, 0), o.atLeast("min-count", o.minCount, 0), o.atLeast("width", o.width, 0)); err != nil {
		return err
	}
	if len(o.args) == 0 {
		o.args = []string{"-"}
	}
	return o.reading.check(o.app)
}

func runAnalyze(ctx context.Context, o *analyzeOptions) error {
	stop, err := o.stopWords()
	if err != nil {
		return err
	}
	analyzer, err := analyze.New(append(o.analyzer(), analyze.WithStopWords(stop...))...)
	if err != nil {
		return outputError{err}
	}
	out, err := o.openOutput(o.output, o.format != render.Table)
	if err != nil {
		return err
	}
	style := render.Style{Format: o.format, Many: o.many(), Width: o.columns(), Lang: o.lang, Only: o.only, Color: o.color(), Explain: o.explain}
	reports := render.NewReports(out, style)
	progress := o.progressOf(ctx, o.args)
	sum, err := batch.Run(ctx, batch.Walk(o.args), batch.Plan[*analysis]{
		Jobs: o.jobs,
		Work: func(_ context.Context, in batch.Input) (*analysis, error) {
			return o.start(analyzer, in)
		},
		Step: func(a *analysis) (bool, error) {
			return a.step(style)
		},
		Emit: func(in batch.Input, a *analysis, err error) error {
			return o.emit(reports, in, a, err)
		},
		Done: func(batch.Input) { progress.Step() },
	})
	progress.Stop()
	if e := reports.Close(); e != nil && err == nil {
		err = outputError{e}
	}
	if err == nil {
		o.tellNothing(sum)
		err = failures(sum)
	}
	return out.close(err)
}

// analyzer are the flags as the analyzer takes them.
func (o *analyzeOptions) analyzer() []analyze.Option {
	r := &o.reading
	return []analyze.Option{
		analyze.WithEncoding(r.encoding), analyze.WithInput(r.input), analyze.WithOnInvalid(r.onInvalid), analyze.WithMaxSize(r.limit),
		analyze.WithTop(o.top), analyze.WithMinCount(o.minCount), analyze.WithScript(o.script),
	}
}

// analysis is one article on its way to its report, ready to be written, with what the user should know of it.
type analysis struct {
	reading  *analyze.Reading // nil when the report is there
	report   []byte
	warnings []string
}

// start reads one input.
func (o *analyzeOptions) start(analyzer *analyze.Analyzer, in batch.Input) (*analysis, error) {
	r, err := o.reading.open(o.app, in)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	reading, err := analyzer.Start(in.Name, r)
	return &analysis{reading: reading}, err
}

// step goes on with the analysis; the last step renders its report.
func (a *analysis) step(style render.Style) (more bool, err error) {
	report := a.reading.Step()
	if report == nil {
		return true, nil
	}
	a.reading, a.warnings = nil, report.Warnings
	a.report, err = render.Report(report, style)
	return false, err
}

// emit tells what an input met and writes its report.
func (o *analyzeOptions) emit(reports *render.Reports, in batch.Input, a *analysis, err error) error {
	if err != nil {
		o.tellInput(in, err)
		return nil
	}
	for _, warning := range a.warnings {
		o.tellWarning(in, warning)
	}
	if err := reports.Write(in.Name, a.report); err != nil {
		return outputError{err}
	}
	return nil
}

// color says whether headings are bold: on a terminal, unless the user wants none (https://no-color.org).
func (o *analyzeOptions) color() bool {
	return o.outTerminal && o.output == "" && o.getenv("NO_COLOR") == "" && o.getenv("TERM") != "dumb"
}

// many says whether the reports come as an array: always but for standard input or one named file.
func (o *analyzeOptions) many() bool { return len(o.args) > 1 || isFolder(o.args[0]) }

// columns is the width of tables.
func (o *analyzeOptions) columns() int {
	if o.width > 0 {
		return o.width
	}
	return o.streams.width(o.getenv)
}
