package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// An honor needs three things: a name that is an honor's, somebody who got it, and words that say so. The words are a
// verb (被评为, 荣获, 授予), a bare clause that is nothing but the honor (2013年全国文明单位), or the honor's place in
// front of the person (全国优秀法官李明). Plans, conditions and refusals (争创, 如获, 未获) are none.
//
// honor_names.go reads the names, honor_parties.go finds who got them, honor_frames.go knows the verbs.

// An honorReader reads the honors of one article.
type honorReader struct {
	*article
	parties  []party       // who could be honored, in order
	marks    []dict.Match  // the honor terms, by Start, then End
	used     []source.Span // honor names already taken by a verb, in order of finding
	topic    []party       // whom the text spoke of last: recipients of an honor, or a subject
	person   []party       // the last topic that was a person
	body     []party       // the last topic that was a body
	award    []honorName   // what the article is about, for those chosen for it
	prior    [][]honorName // all that it has been about
	last     []honorName   // the names of the last honors, for a list that goes on
	giver    source.Span   // who gave the last honor that a verb gives
	sentence source.Span
	got      []party       // who got them
	passive  passive       // the last verb behind 被 and a giver
	open     bool          // the last list goes on behind a semicolon
	telling  bool          // so does one whose items tell of their holders
	listEnd  int           // the end of the last list behind a colon
	clauses  []source.Span // of the sentence, without the marks between them
	// The indexes of marks and parties, and where quotations open.
	markStarts, partyStarts startIndex
	quotes                  []int32
	// The text in pieces, how many of them the topics below know, and the signs of its lines.
	pieces    []honorPiece
	told      int
	lineSigns []honorSigns
	holding   honorSigns // what the sentence holds

	chars  charSieve // of the sentence
	hedged bool      // the sentence speaks of conditions, once hedge has looked
	looked bool
	nobody int                // where the last verb stands whose subject has no name: 妻子|获评…
	owed   []([]honorName)    // honors whose holders the text has not named, for the rolls below
	named  map[string][]party // what mostNamed found, by the last character
	most   []party            // what mostSaid found
	short  map[int]party      // what shortest found, by court
	times  map[int]int        // how often the article names a court
}

// findHonors finds who got which honor.
func (a *article) findHonors() {
	a.readLetters()
	r := &honorReader{article: a, marks: a.work.marks[:0]}
	name := 0
	for k := range a.terms {
		t := a.terms[k]
		if !isHonorTerm(t.Class) {
			continue
		}
		for name < len(a.names) && a.names[name].End <= t.Start {
			name++
		}
		if t.Class == dict.HonorNot && name < len(a.names) && a.names[name].Start <= t.Start {
			continue // 若 in 王若兰 is no condition
		}
		if t.Class == dict.HonorHead && name < len(a.names) && a.names[name].Start < t.Start && a.names[name].End == t.End && (a.boundaryBefore(a.names[name].Start) || closing(a.text[:a.names[name].Start], servants[:]) != "") {
			continue // 亚军 in 副市长刘亚军
		}
		if name > 0 && a.names[name-1].End+len(stylesBehind.opening(a.text[a.names[name-1].End:])) == t.Start && strings.HasPrefix(a.text[t.Start:], justice) {
			continue // 李明太平绅士: his style, which the letters behind names tell
		}
		if t.Class == dict.HonorGet && a.seizes(t.Start) || t.Class == dict.HonorNot && (a.chosen(t) || a.created(t) || a.inWord(t)) || t.Class == dict.HonorHead && (opening(a.text[t.End:], []string{"从缺", "悬缺", "空缺"}) != "" || strings.HasSuffix(a.text[:t.End], "之友") && strings.HasPrefix(a.text[t.End:], "会")) {
			continue
		}
		r.marks = append(r.marks, t)
	}
	a.work.marks = r.marks
	if len(r.marks) > 0 {
		r.indexStarts()
		r.indexQuotes()
		r.dropPlain()
	}
	if len(r.marks) == 0 || !r.cutPieces() && a.life < 0 && !a.analyzer.readsAll {
		a.sortHonors()
		return
	}
	r.parties, r.named = a.findParties(), map[string][]party{}
	r.indexStarts()
	r.readPieces()
	if !r.readLifeLines() {
		r.readRolls()
	}
	a.sortHonors()
}

// servants are the last characters of posts.
var servants = [...]string{"长", "员", "官", "记", "任", "席", "师", "警"}

// readSentence reads a sentence, and the list of those honored that begins in it.
func (r *honorReader) readSentence(marks []dict.Match) {
	inList := r.sentence.Start < r.listEnd
	if !inList && (r.open && r.goesOn(marks) || r.telling && r.nextItem()) {
		return
	}
	r.telling = r.telling && !inList
	if len(marks) > 0 && r.headsRoll() {
		return // the lines below tell who has it
	}
	before, owed := len(r.honors), r.unheld()
	r.readTellings(marks)
	if !inList {
		r.readColonList(marks, before, owed)
	}
}

// unheld returns the last honors of the text where it has not named their holders yet.
func (r *honorReader) unheld() []honorName {
	if len(r.last) == 0 || len(r.got) > 0 || r.sentence.Start-r.last[0].span().End >= maxLater {
		return nil
	}
	return r.last
}

// readTellings tries the verbs first, then the honors that no verb has taken.
func (r *honorReader) readTellings(marks []dict.Match) {
	r.used = r.used[:0]
	r.backToHero()
	r.toAuthor()
	before, spokenOf := len(r.honors), spoken{r.person, r.body}
	if !r.speaksOfHonor(marks) {
		r.readUnspoken(marks)
		r.readAward(before, marks)
		return
	}
	r.publish(marks)
	r.readVerbs(marks)
	r.readTakenBack()
	r.readPrizes()
	r.readQuoted()
	r.readRanks(before)
	byVerb := len(r.honors) - before
	r.readBare(marks)
	if byVerb == 0 {
		r.readEpithets(marks)
	}
	if len(r.honors) == before {
		r.readListed(marks)
	}
	if len(r.honors) == before {
		r.readNamesOnList(marks)
		r.readOneOfThem(marks)
	}
	if len(r.honors) == before {
		r.readOneToEach(marks)
	}
	if len(r.honors) == before {
		r.readProclaimed(marks)
	}
	if len(r.honors) == before {
		r.worksWin()
		r.announcePrize()
		r.praiseCounted()
	}
	if len(r.honors) == before && !r.readToldLater() {
		r.followTopic()
	}
	r.readAlso()
	r.readSame()
	r.readSameOne()
	r.readToo()
	r.readTold(before)
	r.readAward(before, marks)
	if r.holding.meets(freeNeeds) {
		r.readNear(marks, before, spokenOf)
	}
}

// readUnspoken reads a sentence whose words do not speak of honors: prizes, ranks and lists still can stand there.
func (r *honorReader) readUnspoken(marks []dict.Match) {
	before := len(r.honors)
	if holds(r.norm(r.sentence), "奖") {
		r.readPrizes() // 金铎奖得主李明到场
		r.readQuoted()
	}
	r.readRanks(before)
	if len(r.honors) == before {
		r.readListed(marks)
	}
	if len(r.honors) == before && !r.readToldLater() {
		r.announcePrize()
		r.readNamesOnList(marks)
		r.readOneOfThem(marks)
		if r.readOneMore(); len(r.honors) == before && len(r.last) > 0 && r.sentenceHolds(rewarded[:]...) {
			r.readAlso()
		}
		r.readSame()
		r.readSameOne()
		r.readTold(len(r.honors))
		r.followTopic()
	}
}

// readVerbs reads the verbs of a sentence that get or give honors, each from behind what the one before it took.
func (r *honorReader) readVerbs(marks []dict.Match) {
	done := r.sentence.Start
	for i, m := range marks {
		if m.Class != dict.HonorGet && m.Class != dict.HonorGive || m.Start < done || r.inCourt(m.Start, m.End) || r.longerAt(marks, i) {
			continue
		}
		m = r.behindName(m)
		if r.inOtherVerb(m) || !r.governs(m) || r.denied(m) {
			continue
		}
		end := r.readShared(m)
		if end > 0 {
			done = end
			continue
		}
		if m.Class == dict.HonorGet {
			end = r.readGet(m)
		} else {
			end = r.readGive(m)
		}
		if end > m.End {
			done = end
		}
	}
}

// goesOn reads a sentence that is the next item of a list set off by semicolons: …；某院副院长薛峰；….
func (r *honorReader) goesOn(marks []dict.Match) bool {
	r.open = false
	marks = slices.DeleteFunc(slices.Clone(marks), func(m dict.Match) bool { return m.Class == dict.HonorGet && m.End-m.Start == len("立") }) // 立 in 简立维
	if r.speaksOfHonor(marks) {
		return false
	}
	wanted := r.wantsAll(r.last)
	in := keep(r.recipients(r.partiesIn(r.sentence)), wanted)
	if n := len(in); n == 0 || in[n-1].End+len("。") < r.sentence.End || len(r.clauses) > 1 && r.clauses[1].Start < in[0].Start {
		var end int
		at := r.sentence.Start + len(opening(r.norm(r.sentence), []string{"以及", "还有", "及", "和", "与"}))
		if in, end = r.holdersFrom(at, r.sentence.End, wanted, false); len(in) == 0 || end < r.beforeEtc(r.sentence.End, end) {
			return false
		}
	}
	if len(in) == 1 {
		in = []party{r.wholeItem(in[0], r.sentence.Start)}
	}
	r.add(r.last, in, dict.Match{Start: r.sentence.Start, End: r.sentence.Start}, source.Span{}, "honor.list", true)
	return true
}

// governs reports whether a verb can take an honor: not 获得 in 获得者, nor 立 and 受 without a rank of merit behind them.
func (r *honorReader) governs(verb dict.Match) bool {
	rest := r.text[verb.End:]
	switch r.text[verb.Start:verb.End] {
	case "立", "受", "立了", "立有", "受过":
		before, _ := r.runeBefore(verb.Start)
		return r.meritFollows(verb.End) && !strings.ContainsRune("成设建创树确独对公起接承感", before)
	case "受到", "获", "获得":
		if among("知悉准救刑释利益罪取胜", firstRune(rest)) && opening(rest, []string{"救护", "救援", "救难", "救灾", "刑事"}) == "" {
			return false // 获知, 获悉, but 获|救护竞赛冠军
		}
		if opening(rest, []string{"表彰的", "表扬的", "表彰 ", "表扬 ", "表彰,", "奖的", "奖励的", "奖,"}) != "" {
			return false
		}
	case "授予", "颁授", "授奖":
		if opening(rest, []string{"机关", "单位", "部门", "者", "权", "制度", "条件"}) != "" {
			return false // 授予机关
		}
	case "授勋", "获授勋":
		if opening(rest, []string{"章", "名单", "典礼", "及", "或", "制度", "人士", "仪式", "榜"}) != "" {
			return false
		}
	}
	return !strings.HasPrefix(rest, "者") && opening(rest, []string{"奖者", "奖人", "奖名单", "奖作品", "奖单位", "奖团队", "奖同仁"}) == "" && !strings.HasPrefix(rest, "仪式") && !strings.HasPrefix(rest, "大会")
}

// behindName takes a verb's first character off where it is the last one of a name: 姚思荣获颁 is no 荣获.
func (r *honorReader) behindName(verb dict.Match) dict.Match {
	for _, p := range r.partiesIn(source.Span{Start: max(r.sentence.Start, verb.Start-24), End: min(len(r.text), verb.Start+3)}) {
		if p.kind == "person" && p.Start < verb.Start && p.End == verb.Start+3 && verb.End > p.End {
			verb.Start = p.End
		}
	}
	if strings.HasSuffix(r.text[verb.Start:verb.End], "获评") && opening(r.text[verb.End:], []string{"审", "委"}) != "" {
		verb.End -= len("评") // 获|评审团特别奖
	} else if strings.HasSuffix(r.text[:verb.End], "获") && !strings.HasPrefix(r.text[verb.End:], "评审") {
		verb.End += len(opening(r.text[verb.End:], []string{"选为", "选", "评为", "评", "颁授", "颁", "授予", "授"})) // 再获|选
	}
	return verb
}

// speaksOfHonor is a quick look: without a head, a core or a verb there is nothing to read.
func (r *honorReader) speaksOfHonor(marks []dict.Match) bool {
	for _, m := range marks {
		if m.Class != dict.HonorRole && m.Class != dict.HonorNot && m.Class != dict.HonorUnit {
			return true
		}
	}
	return false
}

// add records one honor for each recipient.
func (r *honorReader) add(names []honorName, got []party, verb dict.Match, granter source.Span, rule string, certain bool) {
	names, got = r.splitHolder(names, got)
	for i, n := range names {
		r.used = append(r.used, n.span())
		names[i] = r.withoutHolders(n)
		if len(n.pieces) == 1 {
			names[i].pieces[0].Start = max(r.ownStart(n.span()), n.span().Start+yearLen(r.norm(n.span()))) // “2023年度十大法治人物”
		}
	}
	if rule == "honor.roll" {
		names = r.inFull(names)
	}
	names = r.asRecorded(r.asHeadline(names))
	if got = r.notCounted(got); len(got) == 0 && len(names) > 0 && verb.Class == dict.HonorGet {
		got = r.countedHere(names)
	}
	if len(got) == 0 && len(names) > 0 {
		got = r.crowdCounted(names, verb)
	}
	if len(got) == 0 {
		if len(names) > 0 {
			if len(r.last) > 0 && len(r.got) == 0 && r.last[0].span().Start >= r.sentence.Start && verb.Class == dict.HonorGive && len(r.last) < 4 {
				names = append(r.last[:len(r.last):len(r.last)], names...) // 授予“改革先锋”称号,并颁授|改革先锋奖章
			}
			r.last, r.got = names, nil // the next sentence may say who: 他们是甲、乙
			if n := len(r.owed); n == 0 || r.owed[n-1][0].span().Start < names[0].span().Start {
				r.owed = append(r.owed, names)
			}
		}
		return
	}
	got = r.give(names, got, verb, granter, rule, certain)
	r.telling = r.telling || r.sentence.Start >= r.listEnd && r.tellsOn(got)
	r.moveTo(names, got, verb, rule)
}

// give records the honors of those who got them, and returns these with the unknown names of their list.
func (r *honorReader) give(names []honorName, got []party, verb dict.Match, granter source.Span, rule string, certain bool) []party {
	if verb.Class == dict.HonorGive {
		granter = r.giverOf(verb.Start, granter)
	}
	got = r.fill(got)
	if len(names) == 1 && (rule != "honor.near" || r.besideList(names[0], got)) {
		got = r.crowd(names[0], got)
	}
	got = r.withPronoun(got)
	if len(names) > 1 && len(got) > 1 && len(names) != len(got) && strings.HasPrefix(r.text[verb.Start:verb.End], "分") && r.countAfter(got) > 0 {
		return got // 甲、乙等6人的论文分获一、二、三等奖: nobody knows who got which
	}
	shared := len(names) == len(got) && len(names) > 1 && (r.distributes(verb) || names[0].span().Start == names[1].span().Start)
	for i, n := range names {
		if r.noHonor(n) {
			continue
		}
		if n = r.withoutOrdinal(n); len(n.pieces) == 1 {
			n.pieces = []source.Span{r.uncounted(n.span())}
			n.pieces = []source.Span{r.bareOf(n.span())}
		}
		granter := granter
		if granter.End == 0 && verb.Class == dict.HonorGet {
			granter = r.giverBefore(n.span().Start, verb.End)
		}
		for j, p := range r.familyNamed(n, got) {
			if shared && i != j || r.worksOwn(n, p) || (len(names) > 1 || p.kind == "court") && !r.fits(n, p) {
				continue
			}
			r.honors = append(r.honors, honorHit{
				honor: n.pieces, recipient: p.pieces(), kind: p.kind, court: p.court, granter: granter,
				year: r.yearBefore(n.span().Start), count: r.countAfter(got), level: r.levelOf(n, granter), rule: rule, certain: certain,
			})
		}
	}
	return got
}
