package analyze

// findHonors finds who got which honor.
func (a *article) findHonors() {}
