package source

import "strings"

// A label introduces a field. Labels are written folded; those of furniture cut off what belongs to them.
type label struct {
	word string
	kind fieldKind
	bare bool // needs no colon
}

// labelsOf returns the labels that begin with a character, longer ones first where one begins another.
func labelsOf(r rune) []label {
	switch r {
	case '来':
		return []label{{"来源网站", outletSort, false}, {"来源", outletSort, false}}
	case '信':
		return []label{{"信息来源", outletSort, false}, {"信息提供", outletSort, false}}
	case '文':
		return []label{{"文章来源", outletSort, false}, {"文章作者", authorSort, false}, {"文字", authorSort, false}, {"文/图", authorSort, false}, {"文图", authorSort, false}, {"文", authorSort, false}}
	case '稿':
		return []label{{"稿件来源", outletSort, false}, {"稿源", outletSort, false}}
	case '新':
		return []label{{"新闻来源", outletSort, false}, {"新闻提供", outletSort, false}}
	case '资':
		return []label{{"资料来源", outletSort, false}}
	case '出':
		return []label{{"出处", outletSort, false}, {"出版", dateSort, false}}
	case '图':
		return []label{{"图片", editorSort, false}, {"图/文", authorSort, false}, {"图文", authorSort, false}, {"图", editorSort, false}}
	case '转':
		return []label{{"转自", outletSort, false}, {"转载自", outletSort, false}}
	case '发':
		return []label{{"发布时间", dateSort, true}, {"发布日期", dateSort, true}, {"发表时间", dateSort, true}, {"发表日期", dateSort, true}, {"发稿时间", dateSort, true},
			{"发稿日期", dateSort, true}, {"发文日期", dateSort, true}, {"发文时间", dateSort, true}, {"发布机构", outletSort, false}, {"发布单位", outletSort, false},
			{"发文单位", outletSort, false}, {"发稿单位", outletSort, false}, {"发布部门", outletSort, false}, {"发布者", editorSort, false}, {"发布人", editorSort, false}, {"发布于", dateSort, true}, {"发布", dateSort, false}, {"发表于", dateSort, true}}
	case '时':
		return []label{{"时间", dateSort, false}}
	case '日':
		return []label{{"日期", dateSort, false}}
	case '刊':
		return []label{{"刊登日期", dateSort, true}, {"刊登时间", dateSort, true}, {"刊发时间", dateSort, true}, {"刊发日期", dateSort, true}, {"刊登单位", outletSort, false}}
	case '更':
		return []label{{"更新时间", dateSort, true}, {"更新日期", dateSort, true}, {"更新于", dateSort, true}, {"更新", dateSort, false}}
	case '录':
		return []label{{"录入时间", dateSort, true}, {"录入", editorSort, false}}
	case '上':
		return []label{{"上传时间", dateSort, true}, {"上传日期", dateSort, true}, {"上版日期", dateSort, true}, {"上稿时间", dateSort, true}}
	case '添':
		return []label{{"添加时间", dateSort, true}, {"添加日期", dateSort, true}}
	case '公':
		return []label{{"公告日期", dateSort, true}, {"公布日期", dateSort, true}, {"公开日期", dateSort, true}, {"公布时间", dateSort, true}}
	case '建':
		return []label{{"建档日期", dateSort, true}}
	case '张':
		return []label{{"张贴日期", dateSort, true}}
	case '作':
		return []label{{"作者", authorSort, false}}
	case '撰':
		return []label{{"撰稿人", authorSort, false}, {"撰稿", authorSort, false}, {"撰文", authorSort, false}}
	case '记':
		return []label{{"记者", authorSort, false}}
	case '通':
		return []label{{"通讯员", authorSort, false}}
	case '供':
		return []label{{"供稿单位", outletSort, false}, {"供稿人", authorSort, false}, {"供稿", authorSort, false}}
	case '采':
		return []label{{"采写", authorSort, false}, {"采访", authorSort, false}}
	case '责':
		return []label{{"责任编辑", editorSort, false}, {"责编", editorSort, false}, {"责任校对", editorSort, false}}
	case '编':
		return []label{{"编辑", editorSort, false}, {"编审", editorSort, false}, {"编校", editorSort, false}, {"编排", editorSort, false}}
	case '审':
		return []label{{"审核人", editorSort, false}, {"审核", editorSort, false}, {"审校", editorSort, false}, {"审稿", editorSort, false}, {"审签", editorSort, false}}
	case '校':
		return []label{{"校对", editorSort, false}}
	case '初', '复', '终':
		return []label{{"初审", editorSort, false}, {"复审", editorSort, false}, {"终审", editorSort, false}}
	case '主':
		return []label{{"主编", editorSort, false}}
	case '值':
		return []label{{"值班编辑", editorSort, false}, {"值班编委", editorSort, false}}
	case '摄':
		return []label{{"摄影", editorSort, false}}
	case '特':
		return []label{{"特约编辑", editorSort, false}, {"特约记者", authorSort, false}}
	case '本':
		return []label{{"本报记者", authorSort, false}, {"本网记者", authorSort, false}, {"本期编辑", editorSort, false}}
	case '见':
		return []label{{"见习记者", authorSort, false}, {"见习编辑", editorSort, false}}
	case '实':
		return []label{{"实习编辑", editorSort, false}, {"实习记者", authorSort, false}}
	case '网':
		return []label{{"网络编辑", editorSort, false}}
	case '监':
		return []label{{"监制", editorSort, false}}
	}
	return nil
}

// junkAt returns the length of a word of furniture at i: 字号：大 中 小, 浏览次数：1234, 打印.
func junkAt(folded []rune, i int) int {
	rest := string(folded[i:min(len(folded), i+10)])
	for _, w := range junkWords(folded[i]) {
		if strings.HasPrefix(rest, w) {
			return len([]rune(w))
		}
	}
	return 0
}

func junkWords(r rune) []string {
	switch r {
	case '字':
		return []string{"字号", "字体", "字级"}
	case '文':
		return []string{"文字大小"}
	case '放':
		return []string{"放大"}
	case '缩':
		return []string{"缩小"}
	case '默':
		return []string{"默认"}
	case '浏':
		return []string{"浏览"}
	case '点':
		return []string{"点击", "点阅", "点赞"}
	case '阅':
		return []string{"阅读"}
	case '访':
		return []string{"访问"}
	case '人':
		return []string{"人气"}
	case '打':
		return []string{"打印"}
	case '列':
		return []string{"列印"}
	case '友':
		return []string{"友善列印"}
	case '关':
		return []string{"关闭"}
	case '分':
		return []string{"分享"}
	case '收':
		return []string{"收藏", "收听"}
	case '评':
		return []string{"评论"}
	case '我':
		return []string{"我要打印", "我要纠错", "我要评论", "我要收藏", "我要分享", "我来说两句"}
	case '视':
		return []string{"视力保护", "视力"}
	case '保':
		return []string{"保护视力"}
	case '背':
		return []string{"背景色", "背景颜色"}
	case '大':
		return []string{"大 中 小", "大中小", "大 | 中", "大|中|小"}
	case 'A', 'T':
		return []string{"A+", "A-", "T+", "T-", "T|T"}
	case '小':
		return []string{"小 中 大", "小中大"}
	case '查':
		return []string{"查看"}
	case '次':
		return []string{"次数"}
	case '扫':
		return []string{"扫一扫", "扫码"}
	case '朗':
		return []string{"朗读"}
	case '语':
		return []string{"语音播报"}
	case '播':
		return []string{"播报", "播放"}
	case '累':
		return []string{"累计"}
	case '转':
		return []string{"转发", "转寄"}
	case '举':
		return []string{"举报"}
	case '手':
		return []string{"手机看", "手机版"}
	case '微':
		return []string{"微信", "微博"}
	case '复':
		return []string{"复制链接"}
	case '原':
		return []string{"原创"}
	case '索':
		return []string{"索引号"}
	case '主':
		return []string{"主题词", "主题分类"}
	case '责':
		return []string{"责编邮箱"}
	}
	return nil
}

// labelAt returns the label that begins at i, its length, and that of the colon and the blanks around it.
func labelAt(folded []rune, i int) (s fieldKind, length, colon int) {
	// A label stands at the start or behind a sign; 记者 in 本报记者 is none.
	if i > 0 && isHan(folded[i-1]) && isNameTail(folded, i) {
		return noSort, 0, 0
	}
	rest := string(folded[i:min(len(folded), i+6)])
	for _, l := range labelsOf(folded[i]) {
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
