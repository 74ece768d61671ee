package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// Most sentences name no honor. What one holds is seen once, in a pass over its characters and its terms; the frames are entered only where that can be an
// honor's name, or where an honor named before is still to be given (honor_pieces.go).

// honorSigns is a set of what a sentence or a line holds that names of honors are read from.
type honorSigns uint16

const (
	headSign     honorSigns = 1 << iota // a word that names of honors end with: 办案标兵
	coreSign                            // a word of praise: 优秀
	roleSign                            // who can be praised: 法官
	praiseSign                          // both, near enough for one name: 优秀法官
	verbSign                            // a verb of getting or giving
	quoteSign                           // a quotation opens
	prizeSign                           // 奖
	rankSign                            // a rank without 奖: 冠军, 记功
	bestSign                            // what labels of lists begin with: 最佳
	titleSign                           // what makes a name of any words behind a verb, before or behind them: 称号, 十大, 证书
	starSign                            // what makes a name of a quotation without a verb: “法治之星”
	ceremonySign                        // what an honor is given at, right behind it: 表扬大会
	listedSign                          // the words of somebody's name on a list of those honored
	letterSign                          // Latin capitals, where honors are told by letters
)

// namings are the ways to name an honor: words hold no name of one that lack some of each of these sets. Whoever teaches a frame another way adds it here;
// TestHonorSigns reads the annotated articles with and without this look.
var namings = [...]honorSigns{
	headSign,                            // lastHead
	praiseSign,                          // lastHead, honorUpTo
	prizeSign,                           // prizeHead, prizeBefore
	rankSign,                            // rankLen, rankAtEnd
	bestSign,                            // labelName, headsList
	listedSign,                          // readNamesOnList, which takes any quotation
	quoteSign | verbSign,                // quotedName behind a verb that gives whatever is quoted
	quoteSign | coreSign,                // quotedName: words of praise in the quotation
	quoteSign | starSign,                // holdsHonor, prizeBefore
	quoteSign | roleSign | ceremonySign, // honoredAt
	titleSign | verbSign,                // titled, praised, titlesEnd, ceremonyHonor, behind a verb
	titleSign | coreSign,                // the same behind 将, 把 and 表扬, where a word of praise speaks of honors
	letterSign | verbSign,               // letteredAt
	letterSign | coreSign,               // the same
}

// What the frames need that are slow to find out that a sentence gives them nothing.
var (
	bareNeeds    = []honorSigns{headSign, praiseSign, quoteSign | coreSign, quoteSign | starSign, quoteSign | prizeSign} // bareName
	endNeeds     = []honorSigns{headSign, praiseSign, prizeSign}                                                         // honorUpTo
	freeNeeds    = []honorSigns{headSign, praiseSign, prizeSign, quoteSign}                                              // freeNames
	quotedNeeds  = []honorSigns{quoteSign | prizeSign}                                                                   // readQuoted
	publishNeeds = []honorSigns{headSign, praiseSign, quoteSign}                                                         // bareName, prizeBefore behind a quotation
	rankNeeds    = []honorSigns{headSign, praiseSign, prizeSign, rankSign, bestSign}                                     // labelName, rankLen, rankAtEnd
	awardNeeds   = []honorSigns{headSign, praiseSign, prizeSign, quoteSign | coreSign, quoteSign | starSign, quoteSign | roleSign | ceremonySign}
)

// mayName is a quick look: whether words with these signs can name an honor.
func (s honorSigns) mayName() bool { return s.meets(namings[:]) }

// meets reports whether all of one of some sets of signs are there.
func (s honorSigns) meets(needs []honorSigns) bool {
	for _, n := range needs {
		if s&n == n {
			return true
		}
	}
	return false
}

// with puts the signs of the next words of a line to those before.
func (s honorSigns) with(next honorSigns) honorSigns {
	if s |= next; s&coreSign != 0 && s&roleSign != 0 {
		s |= praiseSign
	}
	return s
}

// signWords are the words that give signs; what frames have in lists of their own is looked for by these.
var signWords = [...]struct {
	sign  honorSigns
	words *wordList
}{
	{prizeSign, &prizeWords}, {rankSign, &rankWords}, {bestSign, &bestWords}, {titleSign, &titleWords}, {titleSign, &acclaim}, {starSign, &starWords}, {ceremonySign, &givenAt}, {listedSign, &nameOnList},
}

var (
	prizeWords = openers("奖")
	rankWords  = openers("特优", "优等", "甲等", "乙等", "特等", "优选", "佳作", "冠军", "亚军", "季军", "第一名", "第二名", "第三名", "第四名", "第五名", "第六名", "第0", "第1", "第2", "第3", "第4", "第5", "第6", "第7", "第8", "第9")
	meritEnds  = closers("等功", "记功", "大功")
	bestWords  = openers("最佳", "最美", "最具", "十佳", "五佳", "百佳")
	titleWords = openers("称号", "荣誉", "殊荣", "肯定", "证书", "章")
	starWords  = openers("星")
	nameOnList = openers("名字") // with 的 in front
)

// signChars are the first characters of these words.
func signChars() (chars string) {
	for _, w := range signWords {
		chars += firstRunes(w.words.words)
	}
	return chars + "功"
}

// signsIn returns the signs of a span with the honor terms that begin in it.
func (r *honorReader) signsIn(s source.Span, marks []dict.Match) honorSigns {
	return r.signsOfTerms(marks) | r.signsOfText(r.norm(s))
}

func (r *honorReader) signsOfTerms(marks []dict.Match) (signs honorSigns) {
	core := -maxHonorName
	for _, m := range marks {
		switch m.Class {
		case dict.HonorHead:
			signs |= headSign
		case dict.HonorCore:
			signs |= coreSign
			core = m.Start
		case dict.HonorRole:
			signs |= roleSign
			if signs&coreSign != 0 && m.End-core <= 2*maxHonorName {
				signs |= praiseSign
			}
		case dict.HonorGet, dict.HonorGive:
			signs |= verbSign
		}
	}
	return signs
}

func (r *honorReader) signsOfText(text string) (signs honorSigns) {
	letters := r.overseas()
	for i := 0; i < len(text); {
		b := text[i]
		if isWide(b) {
			if r.analyzer.honorChars.has(wideRune(b, text[i+1], text[i+2])) {
				signs |= signsAt(text, i)
			}
			i += len("一")
			continue
		}
		switch {
		case b == '"':
			signs |= quoteSign
		case b == "“"[0]:
			signs |= quotesAt(text[i:])
		case letters && b >= 'A' && b <= 'Z':
			signs |= letterSign
		}
		i += sizeOf(b)
	}
	return signs
}

// signsAt returns the signs of the words that begin at byte i of a text, and of those that end with the character there.
func signsAt(text string, i int) (signs honorSigns) {
	for k := range signWords {
		if w := &signWords[k]; w.words.opening(text[i:]) != "" {
			signs |= w.sign
		}
	}
	if meritEnds.closing(text[:i+len("功")]) != "" {
		signs |= rankSign
	}
	return signs
}

// quotesAt returns the signs of a quotation that a text begins with.
func quotesAt(text string) honorSigns {
	switch quote := opening(text, []string{"“", "‘"}); {
	case quote == "":
		return 0
	case strings.HasPrefix(text[len(quote):], "年度"):
		return quoteSign | starSign
	}
	return quoteSign
}
