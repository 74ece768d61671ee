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
		for try := 0; ; try++ { // a busy machine gets another try
			parts := readTime(a, strings.Repeat(unit, 20_000/len(unit)), 4)
			whole := readTime(a, strings.Repeat(unit, 80_000/len(unit)), 1)
			ratio := float64(whole) / float64(parts)
			if ratio <= 2.3 || whole <= 20*time.Millisecond {
				break
			}
			if try == 4 {
				t.Errorf("%s: a text takes %.1f times the time of its four parts (%v, %v)", unit, ratio, whole, parts)
				break
			}
		}
	}
}

// readTime returns the processor's time of some readings of a text: other work on the machine does not count.
func readTime(a *Analyzer, text string, times int) time.Duration {
	start := processorTime()
	for range times {
		a.Text("time", text)
	}
	return processorTime() - start
}

// processorTime is what the process has used so far.
func processorTime() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		return 0
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
