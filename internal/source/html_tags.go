package source

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A hint is what the class and the id of an element say about its text.
type hint int8

const (
	plain     hint = iota
	headline       // class="title"
	content        // id="zoom", class="TRS_Editor"
	furniture      // class="sidebar"
	comments       // id="comments"
)

// Attributes are those of a tag that matter here.
type attributes struct {
	class    string // class and id
	id       string
	name     string // name or property of <meta>, type of <script>
	value    string // content of <meta>, datetime of <time>
	itemprop string
	href     bool
	hidden   bool
}

// mostAttributes is how many attributes of a tag are looked at.
const mostAttributes = 64

// attributes reads those of the tag at hand.
func (b *builder) attributes(more bool) attributes {
	var a attributes
	for n := 0; more && n < mostAttributes; n++ {
		var k, v []byte
		k, v, more = b.tokens.TagAttr()
		switch string(k) {
		case "class":
			a.class += " " + string(v)
		case "id":
			a.id = string(v)
			a.class += " " + a.id
		case "name", "property", "type", "http-equiv":
			if a.name == "" {
				a.name = strings.ToLower(strings.TrimSpace(string(v)))
			}
		case "content", "datetime":
			a.value = string(v)
		case "itemprop":
			a.itemprop = strings.ToLower(string(v))
		case "href":
			a.href = true
		case "hidden":
			a.hidden = true
		case "style":
			style := strings.ToLower(strings.ReplaceAll(string(v), " ", ""))
			a.hidden = a.hidden || strings.Contains(style, "display:none")
		}
	}
	return a
}

// key is the name under which the page says something by an element, "" for most.
func (a *attributes) key(tag atom.Atom) string {
	switch {
	case a.itemprop != "":
		return a.itemprop
	case a.id == "js_name", a.id == "js_author_name", a.id == "publish_time":
		return a.id // of articles in WeChat
	case tag == atom.Time && a.value != "":
		return "time"
	}
	return ""
}

// addMeta keeps what a <meta> tag says; the first of a name wins.
func (b *builder) addMeta(a attributes) {
	name := a.name
	if name == "" {
		name = a.itemprop
	}
	if _, known := b.said[name]; name != "" && !known && len(b.said) < 1000 {
		b.said[name] = tidy(a.value)
	}
}

// readScript passes over a script. JSON-LD is kept, and of other scripts the first that names the time of publication.
func (b *builder) readScript(a attributes) {
	if b.tokens.Next() != html.TextToken {
		return
	}
	const most = 1 << 20
	text := b.tokens.Raw()
	switch {
	case len(text) > most:
	case a.name == "application/ld+json" && len(b.scripts) < 20:
		b.scripts = append(b.scripts, string(text))
	case b.script == "":
		b.script = scriptTime(string(text))
	}
}

func isVoid(tag atom.Atom) bool {
	switch tag {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta, atom.Param,
		atom.Source, atom.Track, atom.Wbr, atom.Keygen, atom.Frame, atom.Bgsound, atom.Basefont:
		return true
	}
	return false
}

func isBlock(tag atom.Atom) bool {
	switch tag {
	case atom.P, atom.Div, atom.Td, atom.Th, atom.Tr, atom.Table, atom.Tbody, atom.Thead, atom.Tfoot, atom.Caption, atom.Ul, atom.Ol,
		atom.Li, atom.Dl, atom.Dt, atom.Dd, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Section, atom.Article, atom.Main,
		atom.Header, atom.Footer, atom.Aside, atom.Nav, atom.Center, atom.Blockquote, atom.Pre, atom.Form, atom.Fieldset, atom.Address,
		atom.Figure, atom.Figcaption, atom.Details, atom.Summary, atom.Marquee, atom.Menu, atom.Dir, atom.Body, atom.Html, atom.Option,
		atom.Select, atom.Noscript, atom.Dialog, atom.Hgroup, atom.Legend, atom.Head:
		return true
	}
	return false
}

func isCell(tag atom.Atom) bool { return tag == atom.Td || tag == atom.Th }

func isSection(tag atom.Atom) bool {
	return tag == atom.Tbody || tag == atom.Thead || tag == atom.Tfoot
}

// isGone tells what holds no text of the article whatever is in it. Readings over characters are dropped as brackets
// with pinyin are: <ruby>婁<rt>lóu</rt></ruby> → 婁.
func isGone(tag atom.Atom) bool {
	switch tag {
	case atom.Nav, atom.Aside, atom.Select, atom.Button, atom.Noscript, atom.Template, atom.Svg, atom.Math, atom.Object, atom.Video,
		atom.Audio, atom.Canvas, atom.Rt, atom.Rp, atom.Rtc, atom.Marquee, atom.Map, atom.Datalist, atom.Dialog, atom.Frameset:
		return true
	}
	return false
}

// isHolder tells whether an element may be chosen as the one that holds the article.
func isHolder(tag atom.Atom) bool {
	switch tag {
	case atom.P, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Li, atom.Tr, atom.Tbody, atom.Thead, atom.Tfoot, atom.Th,
		atom.A, atom.B, atom.I, atom.Em, atom.Strong, atom.U, atom.Blockquote, atom.Dt, atom.Table, atom.Figure, atom.Header, atom.Footer:
		return false
	}
	return true
}

// hintOf reads the words of class and id: "post-Title mainTitle" has post, title, main, title.
func hintOf(class string) hint {
	if class == "" {
		return plain
	}
	found := plain
	for word := range classWords(class) {
		switch {
		case isCommentWord(word):
			return comments
		case isFurnitureWord(word):
			found = furniture
		case found == furniture:
		case isContentWord(word):
			found = max(found, content)
		case isHeadlineWord(word):
			found = max(found, headline)
		}
	}
	return found
}

// classWords gives the words of a class in lower case; they end at signs and before capitals behind small letters.
func classWords(class string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		start := 0
		for i := 0; i <= len(class); i++ {
			boundary := i == len(class) || !isLetter(class[i])
			hump := !boundary && i > start && class[i] < 'a' && class[i-1] >= 'a'
			if !boundary && !hump {
				continue
			}
			if i > start && !yield(strings.ToLower(class[start:i])) {
				return
			}
			start = i
			if boundary {
				start++
			}
		}
	}
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// isFurnitureWord knows the names that pages give to what is not the article, English and in pinyin: xgxw 相关新闻,
// tuijian 推荐, pinglun 评论.
func isFurnitureWord(w string) bool {
	switch w {
	case "ad", "ads", "foot", "nav", "navi", "hot", "menu", "rank", "tags", "links", "copy", "crumb", "crumbs", "position", "weizhi",
		"location", "login", "tips", "qrcode", "ewm", "erweima", "share", "bdsharebuttonbox", "relate", "xgxw", "xgyd", "xglj", "xgwz", "fxd",
		"tuijian", "fenxiang", "daohang", "dqwz", "banquan", "zoomtool", "pages", "pager", "paging", "prevnext",
		"updown", "sidebar", "aside", "popup", "modal", "toast", "jiathis", "sns", "feedback", "jiucuo", "subscribe", "newsletter":
		return true
	}
	for _, head := range []string{"related", "recommend", "footer", "copyright", "breadcrumb", "toolbar", "sharebar", "sidebar",
		"advert", "banner", "search", "pagination", "disclaimer", "navbar", "ranking", "hotnews", "pagenav", "friendlink", "social"} {
		if strings.HasPrefix(w, head) {
			return true
		}
	}
	return false
}

// isCommentWord knows the names of what readers say.
func isCommentWord(w string) bool {
	return strings.HasPrefix(w, "comment") || strings.HasPrefix(w, "reply") || w == "pinglun" || w == "liuyan"
}

func isContentWord(w string) bool {
	switch w {
	case "content", "article", "zoom", "trs", "editor", "detail", "articlecontent", "newscontent", "textcontent", "neirong", "zw", "zhengwen",
		"entry", "post", "body", "text", "articlebody", "cont", "xl", "ucap", "vsb", "conttxt", "contentbox", "story":
		return true
	}
	return false
}

func isHeadlineWord(w string) bool {
	switch w {
	case "title", "tit", "headline", "biaoti", "bt", "newstitle", "arttitle", "articletitle", "maintitle", "contenttitle", "doctitle", "subject", "tt":
		return true
	}
	return false
}
