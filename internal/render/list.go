package render

import "io"

// The punctuation of a JSON output that grows while inputs are read: one object on a line of its own, or an array with an element a line, which is
// closed also when it is empty or the run was cut short.

func listBefore(many, first bool) string {
	switch {
	case !many:
		return ""
	case first:
		return "[\n"
	}
	return ",\n"
}

func listAfter(many bool) string {
	if many {
		return ""
	}
	return "\n"
}

func listEnd(many bool, n int) string {
	switch {
	case !many:
		return ""
	case n == 0:
		return "[]\n"
	}
	return "\n]\n"
}

func writeAll(w io.Writer, parts ...[]byte) error {
	for _, p := range parts {
		if _, err := w.Write(p); err != nil {
			return err
		}
	}
	return nil
}
