package batch

import (
	"context"
	"io"
	"sync/atomic"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
)

// patience is how long work may take before a bar is drawn.
const patience = time.Second

// Progress draws a bar for a run that takes more than a second. The zero value, and a Progress of no writer, draw nothing.
type Progress struct {
	done  atomic.Int64
	timer *time.Timer
	drawn chan struct{} // closed when the bar, if there was one, is drawn for the last time
	stop  context.CancelFunc
}

// StartProgress begins to wait. When the work outlasts its patience it draws on w, which must be a terminal or nil, with label before the bar. Count is
// called once and then only: it may walk folders to say how many inputs there are.
func StartProgress(ctx context.Context, w io.Writer, label string, count func() int) *Progress {
	p := &Progress{}
	if w == nil {
		return p
	}
	ctx, p.stop = context.WithCancel(ctx)
	p.drawn = make(chan struct{})
	p.timer = time.AfterFunc(patience, func() {
		defer close(p.drawn)
		p.draw(ctx, w, label, count)
	})
	return p
}

// Step says that one more input is done.
func (p *Progress) Step() { p.done.Add(1) }

// Stop leaves the bar as it stands, with what was done. Nothing is drawn after it returns.
func (p *Progress) Stop() {
	if p.timer == nil {
		return
	}
	p.stop()
	if !p.timer.Stop() {
		<-p.drawn
	}
}

func (p *Progress) draw(ctx context.Context, w io.Writer, label string, count func() int) {
	bars := mpb.New(mpb.WithOutput(w), mpb.WithWidth(40), mpb.WithRefreshRate(100*time.Millisecond))
	bar := bars.AddBar(0,
		mpb.PrependDecorators(decor.Name(label+" "), decor.CountersNoUnit("%d/%d")),
		mpb.AppendDecorators(decor.Percentage(), decor.Name(" "), decor.Elapsed(decor.ET_STYLE_GO)))
	total := make(chan int, 1)
	go func() { total <- count() }()
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case n := <-total:
			bar.SetTotal(int64(n), false)
		case <-tick.C:
			bar.SetCurrent(p.done.Load())
		case <-ctx.Done():
			bar.SetCurrent(p.done.Load())
			bar.Abort(false)
			bars.Wait()
			return
		}
	}
}
