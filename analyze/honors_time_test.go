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
		checkTime(t, a, unit, 80_000)
	}
}

// TestPostTime checks the same of posts, courts and lists of names, whose texts must be longer to show it.
func TestPostTime(t *testing.T) {
	a := analyzer(t)
	for _, unit := range []string{"院长李晓明,", "院长 李晓明 副院长 王芳 ", "市中院、", "张某某、"} {
		checkTime(t, a, unit, 320_000)
	}
}

// checkTime compares the time that a text of so many bytes takes with that of its four parts.
func checkTime(t *testing.T, a *Analyzer, unit string, size int) {
	t.Helper()
	for try := 0; ; try++ { // a busy machine gets another try
		parts := readTime(a, strings.Repeat(unit, size/4/len(unit)), 4)
		whole := readTime(a, strings.Repeat(unit, size/len(unit)), 1)
		ratio := float64(whole) / float64(parts)
		if ratio <= 2.3 || whole <= 20*time.Millisecond {
			return
		}
		if try == 4 {
			t.Errorf("%s: a text takes %.1f times the time of its four parts (%v, %v)", unit, ratio, whole, parts)
			return
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
