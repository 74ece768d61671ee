package source

import "strings"

// A label introduces a field. Labels are written folded; those of furniture cut off what belongs to them.
type label struct {
	word string
	kind fieldKind
	bare bool // needs no colon
}

// labels are those with makers and days; where one begins another the longer stands first.
var labels = []label{
	{"来源网站", outletSort, false}, {"来源", outletSort, false}, {"信息来源", outletSort, false}, {"信息提供", outletSort, false},
	{"文章来源", outletSort, false}, {"文章作者", authorSort, false}, {"文字", authorSort, false}, {"文/图", authorSort, false},
	{"文图", authorSort, false}, {"文", authorSort, false}, {"稿件来源", outletSort, false}, {"稿源", outletSort, false},
	{"新闻来源", outletSort, false}, {"新闻提供", outletSort, false}, {"资料来源", outletSort, false}, {"出处", outletSort, false},
	{"出版", dateSort, false}, {"图片", editorSort, false}, {"图/文", authorSort, false}, {"图文", authorSort, false},
	{"图", editorSort, false}, {"转自", outletSort, false}, {"转载自", outletSort, false}, {"发布时间", dateSort, true},
	{"发布日期", dateSort, true}, {"发表时间", dateSort, true}, {"发表日期", dateSort, true}, {"发稿时间", dateSort, true},
	{"发稿日期", dateSort, true}, {"发文日期", dateSort, true}, {"发文时间", dateSort, true}, {"发布机构", outletSort, false},
	{"发布单位", outletSort, false}, {"发文单位", outletSort, false}, {"发稿单位", outletSort, false}, {"发布部门", outletSort, false},
	{"发布者", editorSort, false}, {"发布人", editorSort, false}, {"发布于", dateSort, true}, {"发布", dateSort, false},
	{"发表于", dateSort, true}, {"时间", dateSort, false}, {"日期", dateSort, false}, {"刊登日期", dateSort, true},
	{"刊登时间", dateSort, true}, {"刊发时间", dateSort, true}, {"刊发日期", dateSort, true}, {"刊登单位", outletSort, false},
	{"更新时间", dateSort, true}, {"更新日期", dateSort, true}, {"更新于", dateSort, true}, {"更新", dateSort, false},
	{"录入时间", dateSort, true}, {"录入", editorSort, false}, {"上传时间", dateSort, true}, {"上传日期", dateSort, true},
	{"上版日期", dateSort, true}, {"上稿时间", dateSort, true}, {"添加时间", dateSort, true}, {"添加日期", dateSort, true},
	{"公告日期", dateSort, true}, {"公布日期", dateSort, true}, {"公开日期", dateSort, true}, {"公布时间", dateSort, true},
	{"建档日期", dateSort, true}, {"张贴日期", dateSort, true}, {"作者", authorSort, false}, {"撰稿人", authorSort, false},
	{"撰稿", authorSort, false}, {"撰文", authorSort, false}, {"记者", authorSort, false}, {"通讯员", authorSort, false},
	{"供稿单位", outletSort, false}, {"供稿人", authorSort, false}, {"供稿", authorSort, false}, {"采写", authorSort, false},
	{"采访", authorSort, false}, {"责任编辑", editorSort, false}, {"责编", editorSort, false}, {"责任校对", editorSort, false},
	{"编辑", editorSort, false}, {"编审", editorSort, false}, {"编校", editorSort, false}, {"编排", editorSort, false},
	{"审核人", editorSort, false}, {"审核", editorSort, false}, {"审校", editorSort, false}, {"审稿", editorSort, false},
	{"审签", editorSort, false}, {"校对", editorSort, false}, {"初审", editorSort, false}, {"复审", editorSort, false},
	{"终审", editorSort, false}, {"主编", editorSort, false}, {"值班编辑", editorSort, false}, {"值班编委", editorSort, false},
	{"摄影", editorSort, false}, {"特约编辑", editorSort, false}, {"特约记者", authorSort, false}, {"本报记者", authorSort, false},
	{"本网记者", authorSort, false}, {"本期编辑", editorSort, false}, {"见习记者", authorSort, false}, {"见习编辑", editorSort, false},
	{"实习编辑", editorSort, false}, {"实习记者", authorSort, false}, {"网络编辑", editorSort, false}, {"监制", editorSort, false},
}

// junkAt returns the length of a word of furniture at i: 字号：大 中 小, 浏览次数：1234, 打印.
func junkAt(folded []rune, i int) int {
	rest := string(folded[i:min(len(folded), i+10)])
	for _, w := range junkWords {
		if strings.HasPrefix(rest, w) {
			return len([]rune(w))
		}
	}
	return 0
}

// junkWords are those of the furniture in lines about the article.
var junkWords = []string{
	"字号", "字体", "字级", "文字大小", "放大", "缩小", "默认", "浏览", "点击", "点阅", "点赞", "阅读", "访问", "人气", "打印", "列印", "友善列印",
	"关闭", "分享", "收藏", "收听", "评论", "我要打印", "我要纠错", "我要评论", "我要收藏", "我要分享", "我来说两句", "视力保护", "视力", "保护视力", "背景色",
	"背景颜色", "大 中 小", "大中小", "大 | 中", "大|中|小", "A+", "A-", "T+", "T-", "T|T", "小 中 大", "小中大", "查看", "次数", "扫一扫",
	"扫码", "朗读", "语音播报", "播报", "播放", "累计", "转发", "转寄", "举报", "手机看", "手机版", "微信", "微博", "复制链接", "原创", "索引号",
	"主题词", "主题分类", "责编邮箱",
}

// labelHeads are the first characters of labels and junkWords.
const labelHeads = "来信文稿新资出图转发时日刊更录上添公建张作撰记通供采责编审校初复终主值摄特本见实网监字放缩默浏点阅访人打列友关分收评我视保背大AT小查次扫朗语播累举手微原索"

// labelAt returns the label that begins at i, its length, and that of the colon and the blanks around it.
func labelAt(folded []rune, i int) (s fieldKind, length, colon int) {
	if !strings.ContainsRune(labelHeads, folded[i]) {
		return noSort, 0, 0
	}
	// A label stands at the start or behind a sign; 记者 in 本报记者 is none.
	if i > 0 && isHan(folded[i-1]) && isNameTail(folded, i) {
		return noSort, 0, 0
	}
	rest := string(folded[i:min(len(folded), i+6)])
	for _, l := range labels {
		if !strings.HasPrefix(rest, l.word) {
			continue
		}
		n := len([]rune(l.word))
		if c := colonLength(folded[i+n:]); c > 0 || l.bare {
			return l.kind, n, c
		}
		if i+n < len(folded) && folded[i+n] == '/' && l.kind == authorSort {
			return l.kind, n, 1
		}
		// 竹風新聞網／記者涂佩珊／新竹報導
		if l.word == "记者" && i > 0 && strings.ContainsRune("/|", folded[i-1]) {
			return l.kind, n, 0
		}
	}
	if n := junkAt(folded, i); n > 0 && (i == 0 || !isHan(folded[i-1]) || colonLength(folded[i+n:]) > 0) {
		return junkSort, n, 0
	}
	return noSort, 0, 0
}

// isNameTail tells whether the word at i goes on with what stands before: 特约编辑, 本报记者.
func isNameTail(folded []rune, i int) bool {
	for _, head := range []string{"特约", "本报", "本网", "见习", "实习", "首席", "执行", "特邀", "副", "总", "网络", "新媒体", "图文", "美术", "技术", "责任", "值班"} {
		if strings.HasSuffix(string(folded[max(0, i-3):i]), head) {
			return true
		}
	}
	return false
}

// colonLength is the length of a colon with the blanks around it.
func colonLength(text []rune) int {
	i := 0
	for i < len(text) && i < 6 && (text[i] == ' ' || text[i] == ']' || text[i] == '】') {
		i++
	}
	if i >= len(text) || text[i] != ':' {
		return 0
	}
	for i++; i < len(text) && text[i] == ' '; i++ {
	}
	return i
}

func isHan(r rune) bool { return r >= 0x3400 && r <= 0x9FFF }
