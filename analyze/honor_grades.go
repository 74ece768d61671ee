package analyze

import (
	"strings"

	"github.com/fawen/fawen/internal/source"
)

// What the ranks of contests are made of, 一等奖, 第一名, 特优, alone and behind the name of a prize: 论文奖|优等, 教学卓越奖|国小组金质奖.

// isPrizeRank reports whether a span is a rank of a contest and nothing else: 一等奖, 优秀奖, 特优.
func (r *honorReader) isPrizeRank(s source.Span) bool {
	return rankLen(r.norm(s)) == s.End-s.Start
}

// A rank of a contest: 团体|一等|奖, 第一名.
var (
	rankScopes = openers("团体", "个人", "集体")
	rankGrades = openers("特等", "一等", "二等", "三等", "四等", "甲等", "乙等", "丙等", "特优", "优等", "优胜", "优秀组织", "优秀创作", "优秀表演", "优秀", "优良", "优选", "优异", "佳作", "鼓励", "首", "头", "评审团", "评审", "入围", "入选", "金", "银", "铜", "金质", "银质", "铜质", "最佳组织", "组织", "人气", "最佳人气", "创意", "最佳创意", "精神文明", "道德风尚", "特别贡献", "特别", "单项", "综合", "新人", "潜力")
	rankPlaces = openers("冠军", "亚军", "季军", "第一名", "第二名", "第三名", "第四名", "第五名", "第六名")
)

// rankLen returns the length of a rank of a contest that opens a text.
func rankLen(text string) int {
	rest := text[len(rankScopes.opening(text)):]
	size := len(text) - len(rest)
	if grade := rankGrades.opening(rest); grade != "" {
		if tail := opening(rest[len(grade):], []string{"奖", "牌奖"}); tail != "" {
			return size + len(grade) + len(tail)
		}
		if size == 0 && opening(grade, []string{"特优", "优等", "甲等", "乙等", "优选", "佳作", "特等"}) != "" {
			return len(grade)
		}
	}
	if place := rankPlaces.opening(rest); place != "" {
		return size + len(place)
	}
	if digit, ok := strings.CutPrefix(rest, "第"); ok && len(digit) > 1 && isDigit(digit[0]) && strings.HasPrefix(digit[1:], "名") {
		return size + len("第1名")
	}
	return 0
}

// prizeHead takes 奖 at the end of an item for a head: 世界杰出女科学家奖.
func (r *honorReader) prizeHead(s source.Span) (source.Span, bool) {
	if tail := closing(r.norm(s), []string{"殊荣", "者"}); strings.HasSuffix(r.text[:s.End-len(tail)], "奖") {
		s.End -= len(tail) // 县长奖|殊荣
	}
	if graded, ok := r.gradeHead(s); ok {
		return graded, true
	}
	text := r.norm(s)
	if prizeVerbs.closing(text) != "" || anyPrizes.opening(text) != "" {
		return source.Span{}, false
	}
	if !strings.HasSuffix(text, "奖") || runeCount(text) < 3 || runeCount(text) > 28 {
		return source.Span{}, false
	}
	return source.Span{Start: s.End - len("奖"), End: s.End}, true
}

// gradeHead takes a rank for a head that follows the name of a prize or the class of a contest: 论文奖|优等, 社会组|优选, 国小组|金质奖, 音乐比赛|特优.
func (r *honorReader) gradeHead(s source.Span) (source.Span, bool) {
	text := r.norm(s)
	for i, c := range text {
		if c != '奖' && c != '组' && c != '赛' {
			continue
		}
		at := i + len("奖")
		if n := rankLen(text[at:]); n > 0 && i > 0 {
			return source.Span{Start: s.Start + at, End: s.Start + at + n}, true
		}
	}
	return source.Span{}, false
}

// gradeEnds reports whether 等 behind a text makes a grade with its last character: 论文奖优|等, 机关组甲|等.
func gradeEnds(text string) bool {
	last, size := decodeLast(text)
	return among("优甲乙丙", last) && closing(text[:len(text)-size], []string{"奖", "组", "赛", "核", "鉴", "绩"}) != ""
}

// beforeRank returns where an item ends that a conjunction joins two ranks in: 征文比赛首奖|及佳作.
func (r *honorReader) beforeRank(item source.Span) int {
	text := r.norm(item)
	for i, c := range text {
		if among("和与及暨", c) && i > 0 && rankAtEnd(text[:i]) > 0 && rankLen(text[i+len("和"):]) > 0 {
			return item.Start + i
		}
	}
	return item.End
}

// nextRank returns the rank that an item is which goes on a list of them: 征文比赛首奖、|佳作, 研究奖第一名及|第二名.
func (r *honorReader) nextRank(names []honorName, item source.Span) (honorName, int, bool) {
	if len(names) == 0 {
		return honorName{}, 0, false
	}
	n := rankLen(r.norm(item))
	last := names[len(names)-1].span()
	if n == 0 || rankAtEnd(r.norm(last)) == 0 || item.Start-last.End > len("以及") {
		return honorName{}, 0, false
	}
	s := source.Span{Start: item.Start, End: item.Start + n}
	return honorName{pieces: []source.Span{s}, strong: true}, s.End, true
}

// rankEnds are the characters that ranks end with: those of rankLen and of merit.
const rankEnds = "奖功优等选作军名"

// rankTails are those that clauses end with which end in a rank.
var rankTails = newRuneSet(rankEnds + "各次)")

// rankAtEnd returns the length of the rank that a text ends with: 二等奖, 个人三等功, 嘉奖.
func rankAtEnd(text string) int {
	if last, _ := decodeLast(text); !among(rankEnds, last) {
		return 0
	}
	if merit := closing(text, []string{"等功", "通令嘉奖", "个人嘉奖", "集体嘉奖", "嘉奖", "记功", "记一大功", "记二大功", "记两大功", "记大功"}); merit != "" {
		size := len(merit)
		if merit == "等功" {
			size += len(closing(text[:len(text)-size], []string{"一", "二", "三", "特"}))
		}
		return size + len(closing(text[:len(text)-size], []string{"个人", "集体"}))
	}
	const longest = 8 * len("奖")
	best := 0
	for at := len(text); at > 0 && len(text)-at < longest; {
		_, size := decodeLast(text[:at])
		at -= size
		if rankLen(text[at:]) == len(text)-at {
			best = len(text) - at
		}
	}
	return best
}

// behindRank steps over the rank that a prize has behind its name: 服务奖章|一等, 团体奖|第一名.
func (r *honorReader) behindRank(at, limit int) int {
	if last, _ := r.runeBefore(at); !among("奖章", last) {
		return at
	}
	rank := opening(r.text[at:max(at, limit)], []string{"第一名", "第二名", "第三名", "第四名", "第五名", "第六名", "特等", "一等", "二等", "三等", "甲等", "乙等"})
	if clasp, ok := strings.CutPrefix(r.text[at:max(at, limit)], "加叙第"); ok && rank == "" {
		if i := strings.Index(cutAt(clasp, 4*len("扣")), "勋扣"); i > 0 {
			return at + len("加叙第") + i + len("勋扣") // 长期服务奖章加叙第一勋扣
		}
	}
	end := at + len(rank)
	if rank == "" {
		return at + r.classRank(r.text[at:max(at, limit)])
	}
	if strings.HasSuffix(rank, "等") && opening(r.text[end:], []string{"奖", "功", "级"}) != "" {
		return at
	}
	return end
}

// genres are the classes of contests that stand before a rank without 组.
var genres = closers("新诗", "散文", "小说", "短篇小说", "长篇小说", "报导文学", "报道文学", "评论", "童话", "剧本", "论文")

// classRank returns the length of the class of a contest and the rank in it that a text begins with: 散文组|首奖, 新诗首奖, 首奖.
func (r *honorReader) classRank(text string) int {
	const longest = 5 * len("组")
	for i, c := range cutAt(text, longest) {
		if !isHan(c) {
			break
		}
		if n := rankLen(text[i:]); n > 0 && (strings.HasSuffix(text[:i], "组") || genres.closing(text[:i]) == text[:i] && opening(text[i:], []string{"首奖", "头奖", "评审奖", "金奖", "银奖", "铜奖", "特优"}) != "") {
			return i + n
		}
	}
	return 0
}
