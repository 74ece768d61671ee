package source

import "slices"

// mostPasses is how often a page is gone over. A bracket may hide another, so that
// the first pass leaves something to do; real pages need two passes at most.
const mostPasses = 6

// repair mends raw and returns what it wrote. Text without damage comes back as it
// is, and so does text that always leaves something to mend: that is no page but
// noise.
func repair(raw string) *rewriter {
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
	spans := slices.Clone(first.spans)
	kinds := make([]string, len(spans))
	for i, r := range first.repairs {
		kinds[i] = r.Kind
	}
	for i, s := range second.spans {
		spans = append(spans, rawSpan(first.edits, s))
		kinds = append(kinds, second.repairs[i].Kind)
	}
	order := make([]int, len(spans))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return spans[i].Start - spans[j].Start })
	for k := 0; k < len(order); {
		span, kind := spans[order[k]], kinds[order[k]]
		// Repairs of both passes at one place are one repair.
		for k++; k < len(order) && spans[order[k]].Start < span.End; k++ {
			span.End = max(span.End, spans[order[k]].End)
			if kinds[order[k]] != kind {
				kind = KindShifted
			}
		}
		clean := rawSpan(inverse, span)
		w.record(kind, span.Start, span.End, text[clean.Start:clean.End])
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
