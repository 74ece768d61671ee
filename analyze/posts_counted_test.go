package analyze

import "testing"

// countedCases are texts that count those who hold a post and name them behind it.
var countedCases = []struct{ name, text, want string }{
	{"as many in the next sentence", inHongKong + "首席法官向三名新任資深大律師頒發委任狀。三人分別為何志明、林慧儀，以及律政司高級檢控官李文傑。",
		"何志明 資深大律師  current\n林慧儀 資深大律師  current\n李文傑 資深大律師  current\n李文傑 高級檢控官 律政司 current"},
	{"other people in the next sentence", inHongKong + "首席法官向三名新任資深大律師頒發委任狀。兩人為何志明、林慧儀。", ""},
	{"counted behind the post", inHongKong + "新任區域法院法官兩人，分別為何志明及林慧儀。暫委法官名單亦新增兩人，包括大律師李文傑和區詠詩。",
		"何志明 法官 區域法院 current\n林慧儀 法官 區域法院 current\n李文傑 暫委法官 區域法院 current\n李文傑 大律師  current\n區詠詩 暫委法官 區域法院 current\n區詠詩 大律師  current"},
	{"counted before the verb", inHongKong + "另有三人獲委任為暫委裁判官，任期一年，名單為律師何志明、林慧儀，法律援助署高級法律援助律師李文傑。",
		"何志明 暫委裁判官  current\n何志明 律師  current\n林慧儀 暫委裁判官  current\n林慧儀 律師  current\n李文傑 暫委裁判官  current\n李文傑 高級法律援助律師 法律援助署 current"},
	{"with what they were before", inHongKong + "新獲委任的常任裁判官共兩人，包括原任律政司高級檢控官的何志明，以及由特委裁判官轉任的林慧儀。",
		"何志明 常任裁判官  current\n何志明 高級檢控官 律政司 former\n林慧儀 常任裁判官  current\n林慧儀 特委裁判官  former"},
	{"whom a ceremony is for", inHongKong + "大會堂昨日舉行資深大律師委任儀式，獲委任的是何志明和林慧儀。", "何志明 資深大律師  current\n林慧儀 資深大律師  current"},
	{"an adverb before 是", inHongKong + "律師會開票，副會長則是何志明和林慧儀，秘書長亦為李文傑。", "何志明 副會長 律師會 current\n林慧儀 副會長 律師會 current\n李文傑 秘書長 律師會 current"},
	{"only proposed", "总统提名两名大法官，分别为贺敏、罗岚。", ""},
	{"the list ends at a clause", "县法院新任法官两人，分别为贺敏和罗岚，院长彭博到场祝贺。", "贺敏 法官 县法院 current\n罗岚 法官 县法院 current\n彭博 院长 县法院 current"},
	{"members whom the words behind name", "评审团成员包括双峰县法院院长贺敏、双峰县检察院检察长罗岚。",
		"贺敏 成员 评审团 current\n贺敏 院长 双峰县法院 current\n罗岚 成员 评审团 current\n罗岚 检察长 双峰县检察院 current"},
	{"members behind 有", "评审团成员有彭博、陈锦。", "彭博 成员 评审团 current\n陈锦 成员 评审团 current"},
	{"others than those counted", "桥头法庭有员额法官2名：庭长贺敏、审判员罗岚，另有书记员彭博。",
		"贺敏 员额法官 桥头法庭 current\n贺敏 庭长 桥头法庭 current\n罗岚 员额法官 桥头法庭 current\n罗岚 审判员 桥头法庭 current\n彭博 书记员 桥头法庭 current"},
}

func TestPostsCounted(t *testing.T) { checkPosts(t, countedCases) }
