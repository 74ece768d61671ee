package analyze

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// What somebody holds in hand was given to him, but what is given to the dead, who cannot hold it.

// readHeld reads what somebody holds in hand: 李明捧着最高人民法院颁发的“全国模范法官”证书.
func (r *honorReader) readHeld(verb dict.Match, clause source.Span) int {
	if dead := r.fallen(verb.Start); r.posthumous(verb) && len(dead) > 0 {
		names, end := r.readNames(verb.End+len("的"), r.sentence.End, true)
		if rest := strings.TrimPrefix(r.text[end:], "”"); len(names) > 0 && (opening(rest, honorThings[:]) != "" || strings.HasPrefix(rest, ",")) {
			r.add(names, keep(dead, r.wantsAll(names)), verb, r.granterOf(clause, verb.Start), "honor.active", false)
			return end // 县委追授的“优秀党员”证书,摆在父亲的炕头
		}
	}
	for _, word := range []string{"捧着", "手捧", "捧起", "手持", "拿着", "拿到", "领取", "领到", "接过", "收到", "佩戴", "戴上", "捧回", "怀揣"} {
		i := strings.Index(r.text[clause.Start:verb.Start], word)
		if i < 0 {
			continue
		}
		names, end := r.readNames(verb.End, r.sentence.End, true)
		if len(names) == 0 {
			return verb.Start
		}
		r.add(names, r.receivers(clause.Start+i, r.wantsAll(names)), verb, r.granterOf(clause, verb.Start), "honor.active", false)
		return end
	}
	return verb.Start
}

// fallen returns the one who died before byte at: whom a clause of the sentence says so of, else whom the text names most.
func (r *honorReader) fallen(at int) []party {
	for i := r.clauseIndex(at); i >= 0; i-- {
		s := source.Span{Start: r.clauses[i].Start, End: min(at, r.clauses[i].End)}
		if in := keep(r.partiesIn(s), "person"); len(in) > 0 && holdsAnyWord(r.norm(s), deaths) {
			return in[len(in)-1:]
		}
	}
	if dead := r.mostSaid(); len(dead) > 0 && dead[0].Start < at {
		return dead
	}
	return nil
}

// tellsOfDeath reports whether the sentence tells of the death of those in a list: 李明下乡途中突发脑溢血|去世,省高院为他追记….
func (r *honorReader) tellsOfDeath(got []party) bool {
	return len(got) == 1 && got[0].Start >= r.sentence.Start && got[0].End <= r.sentence.End && holdsAnyWord(r.text[got[0].End:r.sentence.End], deaths)
}

// deaths are the words that tell of somebody's death.
var deaths = []string{"去世", "牺牲", "殉职", "病逝", "逝世", "离世", "辞世", "遇难", "不幸", "倒在", "身亡", "长眠"}

// posthumous reports whether a verb gives to the dead: 追授, 追赠.
func (r *honorReader) posthumous(verb dict.Match) bool {
	return strings.HasPrefix(r.text[verb.Start:], "追")
}
