package analyze

import (
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
)

// joinBefore joins posts to the names behind them: 党组书记、院长周文达; 副主任郑钢、周慧、蔡立平.
func (r *postReader) joinBefore() {
	for k := 0; k < len(r.atoms); k++ {
		if r.atoms[k].kind != nameAtom {
			continue
		}
		at := r.skipBack(k - 1)
		if at > 1 && r.atoms[at].kind == bodyAtom && r.atoms[at-1].kind == listAtom && (k+1 < len(r.atoms) && r.atoms[k+1].kind == postAtom || r.seatBefore(at-2)) && (at < 3 || r.atoms[at-3].kind != nameAtom) {
			at -= 2 // 某研究会会长、某大学|李文教授; 全国人大常委、某党|李文
		}
		if at < 0 || r.atoms[at].kind != postAtom || r.posts[r.atoms[at].index].claimed {
			continue
		}
		chain := r.chainBefore(at)
		if at < k-1 && r.takenBySubject(chain[0]) {
			continue // 李文当选某院院长　|王武当选…
		}
		chain = append(r.chainOverComma(chain[0]), chain...)
		names := r.beforeOfficers(r.namesFrom(k))
		status := r.verbStatus(chain[0])
		for i, n := range names {
			for j := len(chain) - 1; j >= 0; j-- {
				p := r.atoms[chain[j]].index
				if i > 0 && (!r.shared1(p) || r.seatedBefore(n, p)) {
					continue
				}
				r.hold(r.atoms[n].index, r.ofPair(p, i), status, beforeRule(i, len(names), j, len(chain)))
			}
		}
		k = names[len(names)-1]
	}
}

// takenBySubject says whether the post at atom j stands behind a verb of office with its subject: 李文当选|某院院长.
func (r *postReader) takenBySubject(j int) bool {
	return j > 1 && r.atoms[j-1].kind == verbAtom && r.atoms[j-2].kind == nameAtom
}

// ofPair returns the post that the i-th of those named behind post p holds: 正副|主席 is 主席 for the first, 副主席 for the others.
func (r *postReader) ofPair(p, i int) int {
	po := r.posts[p]
	if !strings.HasPrefix(r.text[po.title.Start:], "正副") {
		return p
	}
	r.posts[p].claimed = true
	if po.title.Start += len("正"); i == 0 {
		po.title.Start += len("副")
	}
	r.posts = append(r.posts, po)
	return len(r.posts) - 1
}

// beforeRule names the rule for the i-th of so many names and the j-th post from the left of so many.
func beforeRule(i, names, j, posts int) string {
	switch {
	case names > 1:
		return "post.list"
	case posts > 1:
		return "post.chain"
	}
	return "post.before"
}

// shared1 says whether several people can hold a post at a time, or could one after the other: 副院长, 助理处长, 法官, 前主席, but not 院长.
func (r *postReader) shared1(p int) bool {
	po := &r.posts[p]
	return po.head.flags&oneTerm == 0 || r.inTurn(po.title.Start) || strings.HasPrefix(r.text[po.title.Start:], "执行主席") || po.status == "former" && strings.Contains(r.text[min(po.Start, po.title.Start):po.title.Start], "前") || holdsAnyWord(r.text[min(po.title.Start, po.head.start):po.head.start], []string{"副", "助理"}) || strings.HasPrefix(r.headText(po), "助理")
}

// seatedBefore says whether the last name of a list at atom n is one that 与 joins and that has a post of another body before:
// 乙会副主席李文|与|王武, where 王武 is of 甲院.
func (r *postReader) seatedBefore(n, p int) bool {
	if w := r.text[r.atoms[n-1].Start:r.atoms[n-1].End]; w != "与" && w != "同" && w != "跟" && w != "和" || r.posts[p].org.body < 0 {
		return false
	}
	person := r.article.names[r.atoms[n].index].person
	for i := len(r.held) - 1; i >= 0 && i >= len(r.held)-maxHeads; i-- {
		if h := r.held[i]; r.article.names[h.name].person == person {
			return h.org.body >= 0 && h.org.body != r.posts[p].org.body && r.norm(r.bodies[h.org.body].core) != r.norm(r.bodies[r.posts[p].org.body].core)
		}
	}
	return false
}

// skipBack steps over blanks, a remark in brackets and a nickname in quotes before a name: 副院长(主持工作)向导.
func (r *postReader) skipBack(k int) int {
	for k >= 0 {
		switch a := r.atoms[k]; a.kind {
		case blankAtom:
			k--
			continue
		case dashAtom:
			if j := r.overDash(k); j < k {
				k = j
				continue
			}
		case textAtom:
			if isStyle(r.text[a.Start:a.End]) || r.serialNumber(k) {
				k--
				continue
			}
			if j := r.overFame(k); j < k {
				k = j
				continue
			}
		case closeAtom, quoteAtom:
			if j := r.groupStart(k); j > 0 && r.atoms[j-1].kind != blankAtom {
				k = r.beforeNickname(j - 1)
				continue
			}
		case ofAtom:
			if j := r.knownAs(k); j < k {
				k = j
				continue
			}
		}
		return k
	}
	return k
}

// serialNumber says whether the text at atom k is the number that the police of Hong Kong have between their rank and their name: 警员|12345|李文.
func (r *postReader) serialNumber(k int) bool {
	digits := r.norm(r.atoms[k].Span)
	return k > 0 && r.atoms[k-1].kind == postAtom && r.posts[r.atoms[k-1].index].head.kind == "police" && len(digits) >= 4 && len(digits) <= 6 && strings.Trim(digits, "0123456789") == ""
}

// isStyle says whether a word is a style that stands before a Latin name.
func isStyle(s string) bool {
	switch s {
	case "Lady", "Lord", "Sir", "Dame", "Dato", "Dr", "Mr", "Ms", "Mrs", "Justice", "拿督", "拿督斯里", "拿汀", "丹斯里", "敦", "斯里":
		return true
	}
	return false
}

// maxGroup is the length in bytes of a remark that may stand between post and name.
const maxGroup = 60

// groupStart returns the atom that opens the brackets or quotes that atom k closes, -1 where they hold a name or too much.
func (r *postReader) groupStart(k int) int {
	end := r.atoms[k]
	for j := k - 1; j >= 0 && end.End-r.atoms[j].Start <= maxGroup; j-- {
		switch r.atoms[j].kind {
		case openAtom:
			if end.kind == closeAtom {
				return j
			}
			return -1
		case quoteAtom:
			if end.kind == quoteAtom {
				return j
			}
		case nameAtom, stopAtom, commaAtom:
			return -1
		}
	}
	return -1
}

// groupEnd returns the atom that closes the brackets that atom k opens, -1 if none does.
func (r *postReader) groupEnd(k int) int {
	for j := k + 1; j < len(r.atoms) && j < k+40; j++ {
		if r.atoms[j].kind == closeAtom {
			return j
		}
	}
	return -1
}

// chainBefore returns the atoms of the posts in one chain that ends with atom at, the last first.
func (r *postReader) chainBefore(at int) []int {
	chain := []int{at}
	for {
		j := at - 1
		if j >= 1 && r.posts[r.atoms[at].index].head.flags&weakTerm != 0 && r.atoms[j].kind == textAtom && r.atoms[j-1].kind == listAtom && r.atoms[j].End-r.atoms[j].Start <= maxField {
			j-- // 某大学校长、海商法|专家李文
		}
		j = r.overDistrict(j, at)
		if j >= 0 && r.isLink(r.atoms[j]) && (r.atoms[j].kind != andAtom || r.oneHolder(j)) {
			j--
		}
		if j > 1 && r.atoms[j].kind == verbAtom && attributive(r.norm(r.atoms[j].Span)) && r.atoms[j-1].kind == listAtom {
			j -= 2 // 时任某院庭长、|现任|某院院长李文
		}
		if j < 0 || r.atoms[j].kind != postAtom || r.posts[r.atoms[j].index].claimed {
			break
		}
		if j > 0 && r.atoms[j-1].kind == nameAtom && !r.posts[r.atoms[j].index].own {
			break // 郭建明副院长、庭长李晓明
		}
		if r.otherHead(j, at) {
			break
		}
		if r.takenBefore(j) {
			break // 李明出任甲院院长、乙院院长王武
		}
		chain = append(chain, j)
		at = j
	}
	for i, j := 0, len(chain)-1; i < j; i, j = i+1, j-1 {
		chain[i], chain[j] = chain[j], chain[i]
	}
	return chain
}

// maxField is the length in bytes of what somebody is an expert in.
const maxField = 8 * len("法")

// otherHead says whether the post at atom j is that of an unnamed head of another organ than the one at atom at, 市监委负责人、
// 市检察院检察长李文: nobody heads two.
func (r *postReader) otherHead(j, at int) bool {
	p, next := &r.posts[r.atoms[j].index], &r.posts[r.atoms[at].index]
	if !strings.HasSuffix(r.headText(p), "负责人") || !p.own || !next.own || strings.HasSuffix(r.text[:p.End], "之一") {
		return false
	}
	last, _ := r.runeBefore(r.words(p.org).End)
	return !strings.ContainsRune("所司团厂店社行", last)
}

// takenBefore says whether a verb of office with its subject right before it takes the post at atom j.
func (r *postReader) takenBefore(j int) bool {
	if j < 2 || r.atoms[j-1].kind != verbAtom || r.atoms[j-1].class != dict.PostTake && r.atoms[j-1].class != dict.PostTransfer {
		return false
	}
	return r.atoms[j-2].kind == nameAtom || j > 2 && r.atoms[j-2].kind == postAtom && r.atoms[j-3].kind == nameAtom && r.isStylePost(j-2)
}

// oneHolder says whether the joint at atom j stands between two posts of one person: 副院长兼庭长; 公司主席及大学校董会主席, where no name
// stands with the first.
func (r *postReader) oneHolder(j int) bool {
	switch r.text[r.atoms[j].Start:r.atoms[j].End] {
	case "和":
		return false
	case "及":
		if j == 0 || r.atoms[j-1].kind != postAtom || !r.posts[r.atoms[j-1].index].own {
			return false
		}
		next := &r.posts[r.atoms[j+1].index]
		return next.own || next.head.kind == "law" // 某会成员及|资深大律师
	}
	return true
}

// chainOverComma returns the posts before a comma that go with those behind it: 某市委常委,市政府副市长李明. They open a
// sentence or stand behind a word that is no verb of office.
func (r *postReader) chainOverComma(first int) []int {
	j := first - 2
	if j < 0 || r.atoms[first-1].kind != commaAtom || r.atoms[j].kind != postAtom || r.posts[r.atoms[j].index].claimed || !r.posts[r.atoms[j].index].own {
		return nil
	}
	chain := r.chainBefore(j)
	if k := chain[0] - 1; k >= 0 && r.atoms[k].kind != stopAtom && r.atoms[k].kind != textAtom && r.atoms[k].kind != commaAtom {
		return nil
	}
	return chain
}

// verbStatus is the status that a verb right before a post gives to the post of the name behind it: 现任庭长向葵.
func (r *postReader) verbStatus(k int) string {
	if k > 0 && r.atoms[k-1].kind == verbAtom && r.atoms[k-1].class == dict.PostTake {
		if w := r.text[r.atoms[k-1].Start:r.atoms[k-1].End]; strings.HasSuffix(w, "任") {
			return r.atoms[k-1].gives
		}
	}
	return "current"
}

// namesFrom returns the atoms of the names in the list that begins with atom k: 郑钢、周慧(女)和蔡立平.
func (r *postReader) namesFrom(k int) []int {
	names := []int{k}
	for {
		j := k + 1
		if j < len(r.atoms) && r.atoms[j].kind == openAtom {
			if end := r.groupEnd(j); end > 0 && r.atoms[end].End-r.atoms[j].Start <= maxGroup && !r.hasName(j, end) {
				j = end + 1
			}
		}
		if j+1 < len(r.atoms) && r.atoms[j].kind == postAtom && r.isStylePost(j) && (r.atoms[j+1].kind == listAtom || r.atoms[j+1].kind == andAtom) {
			j++ // 邓桢法官、司徒敬法官
		}
		for j < len(r.atoms) && r.atoms[j].kind == blankAtom {
			j++
		}
		if j < len(r.atoms) && (r.atoms[j].kind == listAtom || r.atoms[j].kind == andAtom && !strings.Contains("兼暨", r.text[r.atoms[j].Start:r.atoms[j].End])) {
			j++
		} else if r.atoms[j-1].kind != blankAtom {
			return names
		}
		for j < len(r.atoms) && r.atoms[j].kind == blankAtom {
			j++
		}
		if j >= len(r.atoms) || r.atoms[j].kind != nameAtom || r.kinBehind(j+1) {
			return names // 律师李文、王武及赵六|母亲
		}
		names = append(names, j)
		k = j
	}
}

// isStylePost says whether the post at atom j is one that is said as a style behind a name: 邓桢|法官.
func (r *postReader) isStylePost(j int) bool {
	po := &r.posts[r.atoms[j].index]
	switch r.text[po.Start:po.End] {
	case "法官", "裁判官", "大法官", "检察官", "律师", "大律师", "资深大律师", "御用大律师", "议员", "教授", "委员":
		return true
	}
	return false
}

// hasName says whether a name stands between two atoms.
func (r *postReader) hasName(from, to int) bool {
	for _, a := range r.atoms[from:to] {
		if a.kind == nameAtom {
			return true
		}
	}
	return false
}

// styleBody gives the style behind the name at atom k the body that stands before the name, alone or with a post: 某院|李明|法官.
func (r *postReader) styleBody(k int, po *post) {
	if k == 0 || po.own || r.atoms[k-1].End != r.atoms[k].Start {
		return
	}
	switch a := r.atoms[k-1]; a.kind {
	case bodyAtom:
		if b := r.bodies[a.index]; slices.Contains(kindsOf(po.head.kind), b.kind) {
			po.org, po.own = office{body: a.index}, true
		}
	case postAtom:
		if o := r.posts[a.index].org; r.posts[a.index].own && o.body >= 0 && slices.Contains(kindsOf(po.head.kind), r.bodies[o.body].kind) {
			po.org = o
		}
	}
}

// isColon says whether atom k is a colon.
func (r *postReader) isColon(k int) bool {
	return k < len(r.atoms) && r.atoms[k].kind == stopAtom && r.text[r.atoms[k].Start] == ':'
}

// postsFrom returns the atoms of the unclaimed posts in the list that begins with atom k, and the atom behind them.
func (r *postReader) postsFrom(k int) (posts []int, end int) {
	for k < len(r.atoms) && r.atoms[k].kind == postAtom && !r.posts[r.atoms[k].index].claimed {
		posts = append(posts, k)
		end = k + 1
		k = r.overTimes(end)
		if k < len(r.atoms) && r.isLink(r.atoms[k]) {
			k++
			if k+1 < len(r.atoms) && r.norm(r.atoms[k].Span) == "中共" {
				k++ // 某部部长、中共|某省委书记
			}
		}
	}
	return posts, end
}

// overTimes steps over brackets with a time or a number behind the post before atom k, where a list goes on behind them: 讲师|(1987年)|、教授.
func (r *postReader) overTimes(k int) int {
	end := k
	for end+3 < len(r.atoms) && r.atoms[end].kind == openAtom && r.atoms[end+1].kind == textAtom && r.atoms[end+2].kind == closeAtom && isTime(r.norm(r.atoms[end+1].Span)) {
		end += 3
	}
	if end > k && r.isLink(r.atoms[end]) {
		return end
	}
	return k
}
