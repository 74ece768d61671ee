package render

import "slices"

// Parts are the lists of a report that can be asked for one by one, by their keys in JSON.
func Parts() []string {
	return []string{"courts", "organisations", "officials", "people", "honors", "credits", "keywords"}
}

// wants says whether a part is asked for.
func wants(only []string, part string) bool { return len(only) == 0 || slices.Contains(only, part) }
