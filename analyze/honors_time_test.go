//go:build unix

package analyze

import (
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestHonorTime checks that the time of reading honors and credits grows with the length of the text, also in texts without a full stop.
func TestHonorTime(t *testing.T) {
	a := analyzer(t)
	for _, unit := range []string{
		"授予", "被授予", "荣获、", "李晓明荣获", "全国优秀法官", "“全国优秀法官”", "双峰县人民法院执行局、", "李晓明、", "(李晓明)", "记者:李晓明 ", "张三摄", "因此获全省优秀法官,", "他被评为先进,",
	} {
		small, large := time.Hour, time.Hour
		for try := 0; ; try++ { // a busy machine gets another try
			small = min(small, readTime(a, strings.Repeat(unit, 20_000/len(unit))))
			large = min(large, readTime(a, strings.Repeat(unit, 80_000/len(unit))))
			ratio := float64(large) / float64(small)
			if ratio <= 4*2.3 || large <= 20*time.Millisecond {
				break
			}
			if try == 4 {
				t.Errorf("%s: four times the text takes %.1f times the time (%v, %v)", unit, ratio, small, large)
				break
			}
		}
	}
}

// readTime returns the shortest of three readings, in the processor's time: other work on the machine does not count.
func readTime(a *Analyzer, text string) time.Duration {
	best := time.Hour
	for range 3 {
		start := processorTime()
		a.Text("time", text)
		best = min(best, processorTime()-start)
	}
	return best
}

// processorTime is what the process has used so far.
func processorTime() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		return 0
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
