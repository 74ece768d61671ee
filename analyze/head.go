package analyze

// readHead finds the title, the date, the outlet and the dateline.
func (a *article) readHead() {}
