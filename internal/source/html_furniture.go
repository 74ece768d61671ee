package source

import (
	"strings"

	"github.com/fawen/fawen/dict"
)

// Furniture is what a page says beside its article. It is matched on folded text, so that the lists are written once.

// isFurnitureLine tells a line that no article holds: 上一篇：…, 您当前的位置：首页 > 新闻, 版权所有 …ICP备….
func isFurnitureLine(text string) bool {
	if len(text) > 3*longLine {
		return false
	}
	s := strings.TrimLeft(dict.FoldString(text), " [<>【】()·|:*»«←→▲▼■□●○◆")
	for _, part := range imprint {
		if strings.Contains(s, part) {
			return true
		}
	}
	if s == "" || len(s) > 120 || strings.Contains(s, "。") {
		return s == ""
	}
	return startsWithAny(s, furnitureHeads) && !hasArticleLabel(s)
}

// imprint is what stands at the foot of sites.
var imprint = []string{"版权所有", "ICP备", "ICP证", "icp备", "公网安备", "All Rights Reserved", "All rights reserved", "网站标识码", "建议使用", "最佳分辨率",
	"未经授权", "未经书面", "违法和不良信息", "不良信息举报", "转载请注明", "违者必究", "著作权所有", "著作权属", "增值电信", "新闻信息服务许可", "Copyright", "版权声明:", "不得转载", "未经本", "技术支持:", "技术支持单位", "网络支持:"}

// furnitureHeads is how lines of furniture begin.
var furnitureHeads = []string{"上一篇", "下一篇", "上一条", "下一条", "上一则", "下一则", "上一页", "下一页", "前一篇", "后一篇", "上篇", "下篇", "当前位置", "您的位置", "您现在的位置",
	"您当前的位置", "您所在的位置", "你的位置", "所在位置", "当前所在", "现在位置", "目前位置", "首页", "打印", "友善列印", "列印", "关闭", "分享", "扫一扫", "扫码", "微信扫", "长按", "返回", "回上一页", "回列表", "回首页",
	"相关阅读", "相关新闻", "相关链接", "相关报道", "相关文章", "相关稿件", "相关推荐", "相关附件", "延伸阅读", "推荐阅读", "猜你喜欢", "热门", "热点", "精彩推荐", "为您推荐", "更多", "浏览", "点击", "阅读次数", "阅读量", "阅读数", "访问",
	"字号", "字体", "网友评论", "我要评论", "我要纠错", "我要投稿", "发表评论", "最新评论", "登录", "注册", "主办单位", "主办:", "承办单位", "承办:", "技术支持", "网站地图", "联系我们", "关于我们", "设为首页", "加入收藏", "收藏",
	"免责声明", "法律声明", "版权声明", "隐私", "广告", "APP下载", "下载", "客户端", "站内搜索", "搜索", "保护视力", "视力保护", "背景色", "人气", "友情链接", "无障碍", "点赞", "转发", "留言", "阅读原文", "点击上方", "关注我们", "点击下方",
	"赞 ", "在看", "责编邮箱", "投稿邮箱", "地址:", "电话:", "邮编:", "转寄", "回到顶部", "回顶端", "TOP", "加载中", "正在加载", "A+", "A-", "大 中 小", "大中小", "最新", "排行", "标签:", "关键词:", "关键字:", "Tags", "分类:", "栏目:",
	"点阅", "累计", "更新日期", "资料更新", "回应", "推荐:", "分享:", "简体", "繁体", "English", "手机版", "移动版", "RSS", "全文搜索", "编辑推荐", "今日推荐", "视频推荐", "图片新闻", "公众号", "微信公众", "官方微", "喜欢此内容", "继续滑动", "预览时标签"}

// stopHeads begin what follows an article: nothing behind such a line is of it.
var stopHeads = []string{"上一篇", "下一篇", "上一条", "下一条", "上一则", "下一则", "前一篇", "后一篇", "相关阅读", "相关新闻", "相关链接", "相关报道", "相关文章", "相关稿件", "相关推荐", "延伸阅读", "推荐阅读", "猜你喜欢", "热门", "精彩推荐",
	"为您推荐", "网友评论", "我要评论", "发表评论", "最新评论", "免责声明", "版权声明", "扫一扫", "微信扫", "长按", "分享到", "分享至", "分享:", "阅读原文", "喜欢此内容", "预览时标签", "友情链接", "编辑推荐", "更多精彩", "更多新闻", "热点新闻", "最新新闻"}

func startsWithAny(s string, heads []string) bool {
	for _, h := range heads {
		if strings.HasPrefix(s, h) {
			return true
		}
	}
	return false
}

// isStop tells a line behind which the article is over.
func isStop(text string) bool {
	if len(text) > 120 || strings.Contains(text, "。") {
		return false
	}
	return startsWithAny(strings.TrimLeft(dict.FoldString(text), " [<>【】()·|:*»«←→▲▼■□●○◆"), stopHeads)
}
