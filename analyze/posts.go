package analyze

import (
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// Posts: who holds which office where.
//
// A line is first cut into atoms (posts_atoms.go): names, bodies, posts, verbs of office, signs, and the text between
// them. A post is composed, not listed (posts_title.go): status + department + 副 + head noun. Then rules join posts to
// names over the atoms: those that stand side by side (posts_beside.go), those that a verb joins (posts_verbs.go), and
// those that other frames join (posts_frames.go). Bodies that a post leaves out come from what stands before it
// (posts_org.go). At the end all that was said of one person is brought together (posts_settle.go).

// A post is one office as the text words it, before anybody holds it.
type post struct {
	source.Span             // with its body, department and status words
	title       source.Span // 副庭长
	front       source.Span // what belongs to the title but stands before the body: 署理|某处处长
	head        postTerm    // 庭长
	mods        bool        // 副 or another word stands before the head noun
	inner       bool        // the title begins with a body inside the body: 审判委员会委员
	dept        source.Span // 刑一庭, where it is no part of the body's own span
	generic     string      // sort of body that a word before the post names without saying which: 法院
	status      string      // from 原, 时任 and their kin, "" for none
	org         office      // the body it belongs to
	more        []office    // further bodies with the same post: 甲地院、乙地院院长
	bench       bool        // it goes with the division of the post before it
	own         bool        // the body stands with the post
	claimed     bool        // a rule has given it to somebody
	wants       string      // the sort of body that it asks for, where it leaves its own out
	how         clues       // what made the rules guess the body that it leaves out
	from        int         // 1 + the post of its chain whose body it shares, 0 for none
}

// An office is the body a post belongs to: either one of the article's bodies or a stretch of text.
type office struct {
	body int         // index into bodies, -1 for none
	text source.Span // the body where it is not one of the bodies: 日本, 新竹市
	dept source.Span // department behind it that its span does not hold
	core bool        // without the department that the body's own span holds
}

// none is the office of a post whose body the text does not name.
func none() office { return office{body: -1} }

func (o office) empty() bool { return o.body < 0 && o.text.End == o.text.Start }

// A holding says that somebody holds a post.
type holding struct {
	name    int // index into names
	post    int // index into postReader.posts
	org     office
	inherit bool // the body was left out and inherited
	weighed bool // it was chosen by weighed clues
	status  string
	rule    string
}

// A postReader finds the posts of one article.
type postReader struct {
	*article
	terms     []postTerm // the line's terms of posts
	deputies  bool       // deputies of congresses are among them
	ourCourt  bool       // the article says 本院 or 我院
	posts     []post
	forms     formBook
	surnames  map[rune]int // the last name with each first character, index into names
	firsts    uint64       // the low six bits of these characters
	atoms     []atom
	named     bool // names are among the line's atoms
	posted    bool // posts are among the line's atoms; most lines have none, and what joins them is not asked then
	held      []holding
	line      lineIndex
	nextName  int
	nextBody  int
	nextTerm  int
	nextHead  int
	focus     focus
	topic     int            // the person that a clause without a subject speaks of, -1 for none
	before    int            // the topic of the lines before, -1 for none
	latest    int            // the last person named, -1 for none
	hall      int            // 1 + the court that fills a line above, in lists of the day's hearings, 0 for none
	roll      int            // the post that fills a line above those who hold it, -1 for none
	form      int            // the person of whom a form tells field by field, -1 for none
	formBody  int            // the body of that person there, index into bodies, -1 for none
	lone      int            // the name that fills the line above, -1 for none
	listGives bool           // the line above appoints those of the lines below to the post
	heading   string         // status that a line 任命: or 免去: gives to the lines under it
	station   office         // where the one whose life it is went to work, behind the last post with a body
	stayed    string         // the school at which the one whose life it is stayed to teach
	ofHonors  bool           // those below a heading on honors are read
	ofFamily  bool           // the lines of a life below a heading on the family are read
	seats     map[string]int // 1 + the index of the last body with each name, made when it is first asked for
}

// findPosts finds who holds which post.
func (a *article) findPosts() {
	if len(a.names) == 0 || !a.mayNamePosts() {
		return
	}
	w := a.work
	r := &postReader{
		article: a, deputies: a.namesDeputies(), ourCourt: holds(a.text, "本院") || holds(a.text, "我院"), topic: -1, before: -1, latest: -1, roll: -1, lone: -1, form: -1, formBody: -1,
		terms: w.postTerms[:0], atoms: w.atoms[:0], posts: w.posts[:0], held: w.held[:0],
		line: lineIndex{first: w.line.first[:0], heads: w.line.heads[:0], doubt: w.line.doubt[:0]},
	}
	r.focus.sentence, r.focus.tribunal, r.focus.final, r.station = none(), none(), none(), none()
	r.focus.moved = true
	r.setHomes()
	r.readForms()
	if w.surnames == nil {
		w.surnames = map[rune]int{}
	}
	clear(w.surnames)
	r.surnames = w.surnames
	for _, line := range a.lines {
		r.readLine(line)
	}
	a.posts = r.settle()
	w.postTerms, w.atoms, w.posts, w.held, w.line = r.terms, r.atoms, r.posts, r.held, r.line
	if len(a.text) > largeText {
		w.posts, w.held, w.settled = nil, nil, nil
	}
}

// readLine finds the posts of one line.
func (r *postReader) readLine(line source.Span) {
	before := len(r.posts)
	r.cutAtoms(line)
	if len(r.atoms) == 0 {
		return
	}
	r.named, r.posted = r.hasName(0, len(r.atoms)), len(r.posts) > before
	r.resolveOrgs()
	if r.posted && r.joinBeside(line) {
		return
	}
	r.readFields()
	if r.posted {
		r.readRow()
	}
	r.joinVerbs()
	r.joinLife(line)
	r.readRoll(line)
}

// joinBeside joins the line's posts to the names beside them. It reports whether the line is nothing but a post that those named below move to.
func (r *postReader) joinBeside(line source.Span) (done bool) {
	r.joinBefore()
	r.joinAfter()
	r.joinFrames()
	if post := r.lineOfMove(line); post >= 0 && r.nameBelow(line) {
		r.roll = post
		return true
	}
	return false
}

// hold records that name n holds post p.
func (r *postReader) hold(n, p int, status, rule string) {
	po := &r.posts[p]
	po.claimed = true
	if strings.HasPrefix(r.text[po.Start:], "各") || r.headText(po) == "司法官" && r.ofTerm(po.End) {
		return // 各司|司长、终审法院院长李文; 李文司法官|28期结业
	}
	if po.head.flags&weakTerm != 0 || r.life >= 0 && honorary(r.norm(po.title)) {
		return
	}
	if po.head.flags&bodyTerm != 0 && !(po.mods && po.from > 0) && (!po.own && po.dept.End <= po.dept.Start && (po.generic == "" || po.org.empty()) || strings.HasSuffix(r.text[:po.head.start], "球队")) {
		return // 足球队|队员
	}
	if po.status != "" {
		status = po.status
	}
	r.ownBody(po)
	r.held = append(r.held, holding{name: n, post: p, org: po.org, inherit: !po.own, status: status, rule: rule})
	for _, o := range po.more {
		r.held = append(r.held, holding{name: n, post: p, org: o, inherit: !po.own, status: status, rule: rule})
	}
}
