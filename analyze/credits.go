package analyze

// findCredits finds the makers of the article.
func (a *article) findCredits() {}
