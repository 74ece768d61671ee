package analyze

import "testing"

// TestHonorAmong reads honors of those named as some of many: by a grade, a list on which their name stands, or as one of those counted.
func TestHonorAmong(t *testing.T) {
	checkHonors(t, []honorCase{
		{"全市已有6家单位获评“平安单位”，其中双峰县法院、双峰县检察院为省级。", []string{"平安单位|双峰县法院", "平安单位|双峰县检察院"}},
		{"荣誉墙前，我看见周洋的名字在“办案标兵”那一栏。", []string{"办案标兵|周洋"}},
		{"周洋是双峰县法院法警。省文明委公布的“湖南好人”名单里也有她的名字。", []string{"湖南好人|周洋"}},
		{"省文明委公布的“湖南好人”名单里没有周洋的名字。", nil},
		{"周洋是双峰县法院法官。2021年，省高院表彰的全省法院先进个人里有了她的名字，全市只有两人，另一人是李晓明。", []string{"全省法院先进个人|周洋", "全省法院先进个人|李晓明"}},
		{"周洋是双峰县公安局民警。省公安厅表彰“最美社区民警”，全市五人，她是其中唯一的女警。", []string{"最美社区民警|周洋"}},
		{"省检察院公布全省“巾帼示范岗”，驻所检察室在列。", []string{"巾帼示范岗|驻所检察室"}},
		{"周洋获评全省优秀法官。与她一道上台领奖的是李晓明。", []string{"全省优秀法官|周洋", "全省优秀法官|李晓明"}},
		{"周洋上月被授予“全省先进工作者”。一同受表彰的，全市只有三人，另外两人是法官李晓明、法警孙丽华。", []string{"全省先进工作者|周洋", "全省先进工作者|李晓明", "全省先进工作者|孙丽华"}},
	})
}

// TestHonorBorne gives the honor of a body to it where its head takes it, and a family's to the family that the board names; reads what comes without a verb
// of honors, or from a giver who names nobody.
func TestHonorBorne(t *testing.T) {
	checkHonors(t, []honorCase{
		{"图为清溪人民法庭庭长周洋接过省高院颁发的“全省优秀人民法庭”奖牌。", []string{"全省优秀人民法庭|清溪人民法庭"}},
		{"清溪法庭庭长周洋抱着“全省法院先进集体”，桥头法庭庭长李晓明抱的是“全市优秀人民法庭”。", []string{"全省法院先进集体|清溪法庭", "全市优秀人民法庭|桥头法庭"}},
		{"双峰县法院院长周洋上台接过“省级文明单位”奖牌。", []string{"省级文明单位|双峰县法院"}},
		{"周洋把街坊都当亲人，县妇联送来一块“最美家庭”的牌子，上写“周洋家庭”。", []string{"最美家庭|周洋家庭"}},
		{"周洋在青山村驻村，老乡替她写了封信，县里给了个“优秀驻村干部”。", []string{"优秀驻村干部|周洋"}},
		{"周洋拿了“全市优秀法警”，再往后，“全省法院先进个人”“全国法院优秀法警”两个称号也跟着来了。", []string{"全市优秀法警|周洋", "全省法院先进个人|周洋", "全国法院优秀法警|周洋"}},
	})
}
