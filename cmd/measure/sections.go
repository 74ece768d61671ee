package main

import (
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"time"
)

func (b *bench) size(string) (string, error) {
	info, err := os.Stat(b.fawen)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("## Size\n\nThe binary, with all dictionaries and models: %.1f MB (target: at most 25).\n", mb(info.Size())), nil
}

// start measures processes that do little, so that starting is what they cost.
func (b *bench) start(string) (string, error) {
	const times = 61
	article := "testdata/qinghe.txt"
	took, err := median(times, []string{b.hello}, []string{b.fawen, "version"}, []string{b.fawen, "segment", article},
		[]string{b.fawen, "analyze", "--json", article}, []string{b.fawen, "analyze", article})
	if err != nil {
		return "", err
	}
	var s strings.Builder
	fmt.Fprintf(&s, "## Start\n\nMedian of %d runs in turn, from the start of the process to its end. The article is %s.\n\n", times, article)
	s.WriteString("| process | ms | over hello, world |\n| --- | ---: | ---: |\n")
	for i, name := range []string{"hello, world", "fawen version", "fawen segment ARTICLE", "fawen analyze --json ARTICLE", "fawen analyze ARTICLE (table)"} {
		fmt.Fprintf(&s, "| %s | %.1f | %+.1f |\n", name, ms(took[i]), ms(took[i]-took[0]))
	}
	s.WriteString("\nTargets: segment within 2 ms of hello, world; analyze within 6 ms.\n")
	return s.String(), nil
}

// throughput measures long runs, and what a second processor brings.
func (b *bench) throughput(text string) (string, error) {
	dir, total, err := b.folder("throughput", text, 4000, 5000)
	if err != nil {
		return "", err
	}
	big, err := b.file("segment.txt", text, 60<<20, true)
	if err != nil {
		return "", err
	}
	var s strings.Builder
	s.WriteString("## Throughput\n\n| work | MB/s | peak MB |\n| --- | ---: | ---: |\n")
	var speed []float64
	for _, jobs := range []string{"1", "2"} {
		u, err := process([]string{"GOMAXPROCS=" + jobs}, b.fawen, "analyze", "-q", "--format", "ndjson", "--jobs", jobs, dir)
		if err != nil {
			return "", err
		}
		speed = append(speed, rate(total, u.wall))
		fmt.Fprintf(&s, "| analyze, 4,000 articles of 5 kB, %s processor(s) | %.1f | %.0f |\n", jobs, rate(total, u.wall), mb(u.peak))
	}
	for _, flags := range [][]string{{"segment", "--no-repair"}, {"segment"}, {"segment", "--coarse"}, {"segment", "--format", "tsv"}} {
		u, err := process([]string{"GOMAXPROCS=1"}, b.fawen, append(flags, big)...)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&s, "| %s, a file of 60 MiB, 1 processor | %.1f | %.0f |\n", strings.Join(flags, " "), rate(60<<20, u.wall), mb(u.peak))
	}
	fmt.Fprintf(&s, "\nTwo processors give %.2f times the speed of one. Targets: analyze at least 10 MB/s on one core and 1.7 times that on two; segment at least 20 MB/s\nand under 300 MB.\n", speed[1]/speed[0])
	return s.String(), nil
}

// memory measures the peak of runs that could take much.
func (b *bench) memory(text string) (string, error) {
	many, _, err := b.folder("many", text, 2500, 4000)
	if err != nil {
		return "", err
	}
	few, _, err := b.folder("few", text, 250, 4000)
	if err != nil {
		return "", err
	}
	line, err := b.file("line.txt", text, 30<<20, false)
	if err != nil {
		return "", err
	}
	var s strings.Builder
	s.WriteString("## Memory\n\n| work | peak MB | target | s |\n| --- | ---: | ---: | ---: |\n")
	for _, c := range []struct{ name, input, target string }{
		{"one article", "testdata/qinghe.txt", "40"}, {"250 articles", few, ""}, {"2,500 articles", many, "200"}, {"one line of 30 MiB", line, "900"},
	} {
		u, err := process(nil, b.fawen, "analyze", "-q", "--format", "ndjson", c.input)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&s, "| analyze, %s | %.0f | %s | %.2f |\n", c.name, mb(u.peak), c.target, u.wall.Seconds())
	}
	return s.String(), nil
}

// peer runs the benchmarks of the package segment, which hold gse's figures beside ours.
func (b *bench) peer(string) (string, error) {
	out, err := exec.Command("go", "test", "-run", "^$", "-bench", ".", "-benchtime", "1s", "./segment").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("go test -bench: %w\n%s", err, out)
	}
	lines := regexp.MustCompile(`(?m)^Benchmark.*$`).FindAllString(string(out), -1)
	return "## Words, beside gse\n\n`go test -bench . ./segment`:\n\n```text\n" + strings.Join(lines, "\n") + "\n```\n", nil
}

func mb(n int64) float64                  { return float64(n) / 1e6 }
func ms(d time.Duration) float64          { return float64(d) / float64(time.Millisecond) }
func rate(n int, d time.Duration) float64 { return float64(n) / 1e6 / d.Seconds() }
