package analyze

import (
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// pointers are the words that stand for a body named before.
var pointers = [...]string{"该", "本", "我", "我们", "咱", "咱们", "这个", "这家"}

// pointer returns the length of 该院, 本庭, 我局 and their kin at byte i, at which a character of that kind stands, 0 for none.
func (r *postReader) pointer(i int, kind charKind) int {
	if kind != pointerChar {
		return 0
	}
	for _, p := range pointers {
		if !strings.HasPrefix(r.text[i:], p) {
			continue
		}
		n := len(p)
		for _, whole := range [...]string{"法院", "检察院", "派出所", "司法所", "法庭", "委员会", "公司", "协会"} {
			if strings.HasPrefix(r.text[i+n:], whole) {
				return n + len(whole)
			}
		}
		c, size := r.runeAt(i + n)
		if strings.ContainsRune("院庭局所队会处科厅部署县市区镇乡省校厂司", c) {
			return n + size
		}
	}
	return 0
}

// placeEnd returns where the longest country or division at byte i ends, 0 for none.
func (r *postReader) placeEnd(i, limit int) int {
	end := 0
	for _, t := range r.termsFrom(i) {
		if (t.class == dict.Place || t.class == dict.Country) && t.end <= limit {
			end = t.end
		}
	}
	return end
}

// deputyPlace steps back from byte i over the place of a deputy that its 县 or 市 ends: 祁东|县人大代表.
func (r *postReader) deputyPlace(i int) int {
	if first, _ := r.runeAt(i); !among("省市县区旗州", first) {
		return i
	}
	for n, at := 0, i; n < 6 && at > 0; n++ {
		c, size := r.runeBefore(at)
		if !isHan(c) {
			break
		}
		if at -= size; r.placeEnd(at, len(r.text)) > i {
			i = at
		}
	}
	return i
}

// placePost reads the post behind a place: 日本首相, 武侯区副区长, 新竹市 + 长.
func (r *postReader) placePost(place source.Span, limit int) (post, bool) {
	if last, _ := r.runeBefore(place.End); place.End-place.Start == 2*len("州") && strings.ContainsRune(places, last) {
		if before, _ := r.runeBefore(place.Start); isHan(before) && !strings.ContainsRune(joints+enders, before) {
			return post{}, false // 昆士|兰州|州长
		}
	}
	if r.text[place.Start:place.End] == "公安" {
		return post{}, false // 公安局长, not 公安县|局长
	}
	if p, ok := r.shared(place, limit); ok {
		po := r.postFrom(place.Start, p)
		po.own, po.org = true, office{body: -1, text: place}
		return po, true
	}
	p, ok := r.compose(place.End, limit)
	if !ok {
		end := r.stateEnd(place.End, limit)
		if p, ok = r.compose(end, limit); !ok || end == place.End {
			return post{}, false
		}
		place.End = end
	}
	if k := p.head.kind; k != "place" && k != "gov" && (k != "proc" || p.head.flags&oneTerm == 0) && !r.ofCountry(place, p) {
		return post{}, false
	}
	po := r.postFrom(place.Start, p)
	po.own, po.org = true, office{body: -1, text: place, dept: p.dept}
	if strings.HasSuffix(r.text[:place.Start], "驻") && isEnvoy(r.headText(&po)) {
		return r.envoy(po, place.Start-len("驻")), true
	}
	if home := r.focus.homes[procuratorateBody]; p.head.kind == "proc" && !home.empty() {
		short := r.text[place.Start:min(place.End, place.Start+2*len("县"))]
		if strings.Contains(r.norm(r.bodies[home.body].core), short) {
			po.org = home // 清原县|检察长, where the text names the procuratorate of 清原
		}
	}
	if first, size := r.runeAt(p.title); !p.mods && p.head.kind == "place" && strings.ContainsRune(places+"里", first) {
		if last, _ := r.runeBefore(place.End); last != first && place.End == p.title {
			po.org.text.End += size // 新竹市长 → 新竹市, 市长
		}
	}
	if po.status == "" {
		po.status = r.statusBefore(place.Start)
	}
	return po, true
}

// isEnvoy says whether a head noun is that of an envoy: 大使, 总领事.
func isEnvoy(head string) bool {
	return strings.HasSuffix(head, "使") || strings.HasSuffix(head, "领事") || head == "参赞" || head == "武官"
}

// envoy takes 驻 at byte at into the title of an envoy, and the country that stands before it for the body: 中国|驻乌拉圭大使.
func (r *postReader) envoy(po post, at int) post {
	po.Start, po.title.Start, po.org = at, at, none()
	for n, i := 0, at; n < 7 && i > 0; n++ {
		_, size := r.runeBefore(i)
		if i -= size; r.placeEnd(i, at) == at {
			po.Start, po.org = i, office{body: -1, text: source.Span{Start: i, End: at}}
		}
	}
	return po
}

// ofCountry says whether a place is a country or a state in it that has the judge of a title: 肯尼亚|首席大法官.
func (r *postReader) ofCountry(place source.Span, p titlePath) bool {
	switch r.text[p.head.start:p.head.end] {
	case "议长":
		if r.jurisdiction == dict.Taiwan && among("县市", lastRune(r.text[place.Start:place.End])) {
			return true
		}
	case "主席":
		if opening(r.text[p.title:p.head.end], []string{"联邦主席"}) == "" {
			return false
		}
	case "首席大法官", "首席法官", "大法官", "参议员", "众议员", "国会议员":
	default:
		return false
	}
	for _, t := range r.termsFrom(place.Start) {
		if t.class == dict.Country {
			return true
		}
	}
	return false
}

// stateEnd returns where the state, province or canton behind the country that ends at byte i ends, 澳大利亚|昆士兰州, i for none.
func (r *postReader) stateEnd(i, limit int) int {
	for n, at := 0, i; n < 7 && at < limit; n++ {
		c, size := r.runeAt(at)
		if !isHan(c) || among(joints, c) {
			return i
		}
		at += size
		if n > 0 && among("州省邦郡", c) || c == '国' && (n == 0 && !strings.HasPrefix(r.text[at:], "家") || closing(r.text[i:at], []string{"共和国", "王国", "合众国", "民族国", "酋长国"}) != "") {
			return at
		}
	}
	return i
}

// statusWords are those that may stand before a body: 时任[发展局]副局长.
var statusWords = [...]struct{ word, status string }{
	{"时任", "former"}, {"前任", "former"}, {"曾任", "former"}, {"原任", "former"}, {"历任", "former"}, {"已故", "former"},
	{"现任", "current"}, {"新任", "current"}, {"首任", "former"}, {"前", "former"}, {"原", "former"},
}

// statusTails are the last characters of those words.
var statusTails = newRuneSet("任故前原")

// stripStatus takes 前, 时任 and their kin off the front of a body that the post reached back over.
func (r *postReader) stripStatus(po *post) {
	if po.status != "" {
		return
	}
	for _, w := range statusWords {
		if !po.own || po.org.body >= 0 {
			break
		}
		if strings.HasPrefix(r.norm(po.org.text), w.word) && po.org.text.End-po.org.text.Start > len(w.word)+len("局") && !r.noStatus(po.org.text.Start) && !r.longerWord(po.org.text.Start, len(w.word)) {
			po.org.text.Start += len(w.word)
			po.Start, po.status = po.org.text.Start, w.status
			return
		}
	}
	if po.own {
		return
	}
	if po.status = r.statusBefore(po.Start); po.status != "" {
		return
	}
	for n, at := 0, po.Start; n < 5; n++ { // 前|观塘|区议员
		_, size := r.runeBefore(at)
		if at -= size; n > 0 && r.placeEnd(at, po.Start) == po.Start {
			po.status = r.statusBefore(at)
		}
	}
}

// statusBefore returns the status that a word before byte i gives, "" for none.
func (r *postReader) statusBefore(i int) string {
	if last, _ := r.runeBefore(i); !statusTails.has(last) {
		return ""
	}
	for _, w := range statusWords {
		if !ends(r.text[:i], w.word) {
			continue
		}
		if len(w.word) > utf8.UTFMax {
			return w.status
		}
		if c, _ := r.runeBefore(i - len(w.word)); !strings.ContainsRune(beforeStatus, c) {
			return w.status
		}
	}
	return ""
}

// placeAhead steps back from the body at byte i over a word that numbers its heads and the place before that, 香港|首任|律政司司长; i for none.
func (r *postReader) placeAhead(i int) int {
	w := closing(r.text[:i], []string{"首任", "现任", "前任"})
	if w == "" {
		return i
	}
	if c, ok := r.chainEndingAt(i-len(w), anyLevel); ok {
		return c.Start
	}
	return i
}

// takeFront puts a word that belongs to the title but stands before the body to a post that a name follows: 署理|某处处长李文.
func (r *postReader) takeFront(po *post) {
	w := ""
	if po.own && po.org.text.Start != po.title.Start {
		w = closing(r.text[:po.Start], []string{"署理", "候任", "代理", "暂代", "暂委", "特委"})
	}
	if w == "" {
		return
	}
	if (w == "暂委" || w == "特委" || w == "署理") && r.verbEnds(po.Start-len(w)) {
		po.front = source.Span{Start: po.Start - len(w), End: po.Start} // 获委任为|暂委|某法院法官
		po.Start -= len(w)
		return
	}
	for k := r.nextName; k < len(r.names) && r.names[k].Start <= po.End; k++ {
		if r.names[k].Start == po.End {
			po.front = source.Span{Start: po.Start - len(w), End: po.Start}
			po.Start -= len(w)
			return
		}
	}
}

// textStart returns where the text atom that ends at byte i begins, i if there is none.
func (r *postReader) textStart(i int) int {
	n := len(r.atoms)
	for n > 0 && (r.atoms[n-1].kind == textAtom || r.atoms[n-1].kind == andAtom) && r.atoms[n-1].End == i {
		i = r.atoms[n-1].Start
		n--
	}
	return i
}

// townBefore returns the town of the last body before atom k that is one of a town: 某某镇政府 …|镇长.
func (r *postReader) townBefore(k int, head string) (office, bool) {
	unit := strings.TrimSuffix(head, "长")
	for i, n := r.bodyBefore(r.atoms[k].Start), 0; i >= 0 && n < maxBodies; i, n = i-1, n+1 {
		core := r.bodies[i].core
		if at := strings.Index(r.norm(core), unit); at > len(unit) {
			return office{body: -1, text: source.Span{Start: core.Start, End: core.Start + at + len(unit)}}, true
		}
	}
	return none(), false
}
