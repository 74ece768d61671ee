package analyze

import (
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// A sentence can bring up somebody who is not its subject, for the text to go on about: 院长提起李明，满是赞许。他….

// bringingUp are the verbs by which a subject brings up somebody else, of whom the text goes on to tell.
var bringingUp = openers("提起", "说起", "谈起", "讲起", "聊起", "想起", "提到", "谈到", "说到", "评价", "称赞", "赞扬", "盛赞", "大赞", "赞许", "夸奖", "夸赞", "看望", "慰问", "探望", "走访", "采访", "怀念", "追忆", "悼念", "缅怀", "点名表扬", "特别介绍", "隆重介绍", "力荐", "推荐")

// presented returns the one whom the subject of a clause brings up, visits or gives something: 院长王刚提起|李明, 当事人刘某给|李明送来锦旗.
func (r *honorReader) presented(clause source.Span, subject party, in []party) (party, bool) {
	if subject.kind != "person" {
		return party{}, false
	}
	for _, p := range in {
		if p.kind != "person" || p.Start < subject.End || r.norm(p.name) == r.norm(subject.name) {
			continue
		}
		lead := r.text[subject.End:p.Start]
		if bringingUp.opening(strings.TrimLeft(lead, "也又还则曾都常专程前来先后")) != "" && !longerThan(lead, 20) {
			return p, true
		}
		rest := r.text[p.End:max(p.End, clause.End)]
		if holdsAny(lead, "给向为到") && (opening(rest, []string{"送来", "送上", "送去", "颁", "戴上", "佩戴", "献上", "披上", "手里", "手中", "手上", "胸前"}) != "") {
			return p, true
		}
		return party{}, false
	}
	return party{}, false
}

// meetPerson makes the only person that a sentence names the topic, where the text spoke of nobody for a while: 记者在法庭见到了李明.
func (r *honorReader) meetPerson() {
	in := keep(r.recipients(r.partiesIn(r.sentence)), "person")
	if len(in) == 0 || in[0].aside || len(r.person) > 0 && r.sentence.Start-r.person[0].Start < 400 || holdsAny(r.norm(r.sentence), "他她") {
		return
	}
	for _, p := range in[1:] {
		if r.norm(p.name) != r.norm(in[0].name) {
			return
		}
	}
	r.speakOf(in[:1:1])
}

// tellsOfAuthor reports whether a text begins with who the article's author is.
func tellsOfAuthor(text string) bool {
	return ofAuthor.opening(strings.TrimLeft(text, "([【")) != ""
}

var ofAuthor = openers("作者系", "作者为", "作者是", "作者现", "作者曾", "本文获", "本文荣获", "本文曾获", "本文获得", "该文获", "该文荣获", "此文获", "此文荣获")

// toAuthor makes the article's author the topic of a sentence that tells of him: (作者系某大学教授,第二届“…”).
func (r *honorReader) toAuthor() {
	if !tellsOfAuthor(r.norm(r.sentence)) {
		return
	}
	for _, c := range r.credits {
		if c.role == "作者" || c.role == "文" {
			r.speakOf([]party{{Span: c.name, kind: "person", court: -1, name: c.name}})
			return
		}
	}
}

// visited returns the body that a clause tells of a visit to: 中院院长李明到|双峰法院调研.
func (r *honorReader) visited(clause source.Span, in []party) (party, bool) {
	for _, p := range in {
		if p.kind == "person" || p.Start == clause.Start {
			continue
		}
		if closing(r.text[clause.Start:p.Start], []string{"到", "赴", "来到", "前往", "走进", "深入", "走访", "视察"}) != "" && opening(r.text[p.End:], []string{"调研", "视察", "慰问", "走访", "检查", "采访", "参观", "考察", "指导", "督导", "看望", "学习", "进行"}) != "" {
			return p, true
		}
	}
	return party{}, false
}

// unitMeant returns the unit with a name that the text has told before byte at, where a unit is nothing but the word for its kind: 派出所 for 永丰派出所.
func (r *honorReader) unitMeant(units []party, at int) []party {
	if len(units) != 1 || units[0].kind == "person" {
		return nil
	}
	switch word := r.norm(units[0].Span); word {
	case "派出所", "司法所", "检察院", "公安局", "司法局", "分局", "中队", "大队", "支队", "公司", "集团", "学校", "医院", "社区", "监狱", "看守所", "调委会", "律所":
		return r.unitNamed(word, at)
	}
	return nil
}

// receiversPresented looks for the receivers in a clause that tells of the article's author, of whom one stands for in a contest, or of 他. It reports whether
// the clause is such a one.
func (r *honorReader) receiversPresented(clause source.Span, wanted string) (got []party, decided, ok bool) {
	text := r.norm(clause)
	if wanted != "body" && tellsOfAuthor(text) {
		return r.person, len(r.person) == 1, true
	}
	if strings.HasPrefix(text, "代表") && holdsAnyWord(text, []string{"参加", "参赛", "出战", "出征", "比赛", "角逐"}) {
		return nil, false, true // 代表双峰法院参赛,…: one of its people
	}
	if both := r.both(clause.Start); wanted != "body" && len(both) > 0 {
		return both, true, true // 两人在比武中双双胜出,…
	}
	if wanted != "body" && pronounOpens(text) && len(keep(r.partiesIn(clause), "person")) == 0 {
		got = r.pronoun(clause) // 他在桥头法庭任副庭长,…
	}
	return got, true, len(got) > 0
}
