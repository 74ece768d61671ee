package analyze

// findBodies finds the organisations that posts and honors can belong to.
func (a *article) findBodies() {
	for i, h := range a.courts {
		if h.ref.form != listedCourts {
			a.bodies = append(a.bodies, bodyHit{Span: h.Span, core: h.Span, kind: courtBody, rule: "body.court", court: i})
		}
	}
}

// reportOrganisations lists the procuratorates and other justice organs with their mentions.
func (a *article) reportOrganisations() []Organisation { return []Organisation{} }
