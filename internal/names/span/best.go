package span

// Best marks the set of candidates that do not overlap whose final scores
// above the threshold sum up highest, and appends it in order of place. The
// candidates are in order of their start. gain is memory to use again.
func Best(dst []Candidate, cs []Candidate, threshold float32, gain []float64) ([]Candidate, []float64) {
	n := len(cs)
	if cap(gain) < n+1 {
		gain = make([]float64, n+1, n+n/2+1)
	}
	gain = gain[:n+1]
	gain[n] = 0
	// gain[i] is the best sum of candidates i and later. A candidate is at most
	// maxLen long, so the search for the next one is short.
	for i := n - 1; i >= 0; i-- {
		gain[i] = gain[i+1]
		if z := float64(cs[i].Final - threshold); z > 0 {
			gain[i] = max(gain[i], z+gain[next(cs, i)])
		}
	}
	for i := 0; i < n; {
		z := float64(cs[i].Final - threshold)
		if z > 0 {
			if j := next(cs, i); z+gain[j] > gain[i+1] {
				dst = append(dst, cs[i])
				i = j
				continue
			}
		}
		i++
	}
	return dst, gain
}

// next returns the first candidate that starts at or behind the end of cs[i].
func next(cs []Candidate, i int) int {
	j := i + 1
	for j < len(cs) && cs[j].Start < cs[i].End {
		j++
	}
	return j
}
