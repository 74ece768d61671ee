package analyze

// resolveCourts gives each mention its court.
func (a *article) resolveCourts() {}

// reportCourts lists the courts with their mentions.
func (a *article) reportCourts() []Court { return []Court{} }

// courtName returns the canonical name of the court that mention i speaks of, "" for i < 0 or where it is not known.
func (a *article) courtName(i int) string { return "" }
