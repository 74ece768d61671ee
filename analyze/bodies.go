package analyze

// findBodies finds the organisations that posts and honors can belong to.
func (a *article) findBodies() {}

// reportOrganisations lists the procuratorates and other justice organs with their mentions.
func (a *article) reportOrganisations() []Organisation { return []Organisation{} }
