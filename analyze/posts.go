package analyze

// findPosts finds who holds which post.
func (a *article) findPosts() {}
