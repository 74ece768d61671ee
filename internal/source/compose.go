package source

import "slices"

// mostPasses is how often a page is gone over. A bracket may hide another, so that
// the first pass leaves something to do; real pages need two passes at most.
const mostPasses = 6

// repair mends raw and returns what it wrote. Text without damage comes back as it
// is, and so does text that always leaves something to mend: that is no page but
// noise.
func repair(raw string) *rewriter {
	if w := withoutUnseen(raw); len(w.edits) > 0 {
		next := mended(w.text())
		if len(next.edits) == 0 {
			return w
		}
		return compose(w, next)
	}
	return mended(raw)
}

// mended is repair for a text without characters that nobody sees.
func mended(raw string) *rewriter {
	w := repairOnce(raw)
	for range mostPasses {
		if len(w.edits) == 0 {
			return w
		}
		next := repairOnce(w.text())
		if len(next.edits) == 0 {
			return w
		}
		w = compose(w, next)
	}
	return &rewriter{raw: raw}
}

// compose joins two rewritings, the second of what the first wrote, into one.
func compose(first, second *rewriter) *rewriter {
	w := &rewriter{raw: first.raw, done: len(first.raw), out: []byte{}}
	text := second.text()
	w.out = []byte(text)
	w.edits = composeEdits(first.edits, second.edits)
	inverse := make([]edit, len(w.edits))
	for i, e := range w.edits {
		inverse[i] = edit{e.cleanStart, e.cleanEnd, e.rawStart, e.rawEnd}
	}
	repairs := slices.Clone(first.repairs)
	for _, r := range second.repairs {
		raw := rawSpan(first.edits, Span{r.Start, r.End})
		r.Start, r.End = raw.Start, raw.End
		repairs = append(repairs, r)
	}
	slices.SortStableFunc(repairs, func(a, b Repair) int { return a.Start - b.Start })
	for k := 0; k < len(repairs); {
		r := repairs[k]
		// Repairs of both passes at one place are one repair.
		for k++; k < len(repairs) && repairs[k].Start < r.End; k++ {
			r.End = max(r.End, repairs[k].End)
			if repairs[k].Kind != r.Kind {
				r.Kind = KindShifted
			}
		}
		clean := rawSpan(inverse, Span{r.Start, r.End})
		w.record(r.Kind, r.Start, r.End, text[clean.Start:clean.End])
	}
	return w
}

// composeEdits joins the map raw → middle with the map middle → clean. Edits that
// overlap in the middle become one.
func composeEdits(first, second []edit) []edit {
	var out []edit
	var toRaw, toClean int64 // what to add to a place in the middle
	for len(first) > 0 || len(second) > 0 {
		var start, end int64 // in the middle
		if len(second) == 0 || len(first) > 0 && first[0].cleanStart <= second[0].rawStart {
			start, end = int64(first[0].cleanStart), int64(first[0].cleanEnd)
		} else {
			start, end = int64(second[0].rawStart), int64(second[0].rawEnd)
		}
		e := edit{rawStart: uint32(start + toRaw), cleanStart: uint32(start + toClean)}
		for {
			switch {
			case len(first) > 0 && within(int64(first[0].cleanStart), start, end):
				end = max(end, int64(first[0].cleanEnd))
				toRaw = int64(first[0].rawEnd) - int64(first[0].cleanEnd)
				first = first[1:]
				continue
			case len(second) > 0 && within(int64(second[0].rawStart), start, end):
				end = max(end, int64(second[0].rawEnd))
				toClean = int64(second[0].cleanEnd) - int64(second[0].rawEnd)
				second = second[1:]
				continue
			}
			break
		}
		e.rawEnd, e.cleanEnd = uint32(end+toRaw), uint32(end+toClean)
		out = append(out, e)
	}
	return out
}

// within tells whether an edit that begins at i belongs to [start, end).
func within(i, start, end int64) bool { return i == start || i < end }
