package analyze

// findCourts finds the mentions of courts.
func (a *article) findCourts() {}
