package analyze

// findNames finds the mentions of people.
func (a *article) findNames() {}
