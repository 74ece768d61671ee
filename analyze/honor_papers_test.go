package analyze

import "testing"

// TestHonorTheseYears reads names of honors behind words for the year of their session.
func TestHonorTheseYears(t *testing.T) {
	checkHonors(t, []honorCase{
		{"法官周洋是上届司法文明奖得主。", []string{"司法文明奖|周洋"}},
		{"她就是本年度青城最高科学奖得主孙丽华。", []string{"青城最高科学奖|孙丽华"}},
		{"法官周洋荣获“今年之星”称号。", []string{"今年之星|周洋"}},
	})
}

// TestHonorGiversListed reads honors each behind its own giver, and those of 后者, of a pronoun's work and of a pronoun with somebody else.
func TestHonorGiversListed(t *testing.T) {
	checkHonors(t, []honorCase{
		{"法官周洋先后获得省司法厅授予的“金牌调解员”和省总工会授予的“青城巾帼之花”。", []string{"金牌调解员|周洋", "青城巾帼之花|周洋"}},
		{"律师孙麗華先後獲縣政府頒授的「好市民獎」及司法院頒發的「司法獎章」。", []string{"好市民獎|孙麗華", "司法獎章|孙麗華"}},
		{"法官周洋被评为全市检察系统的办案标兵。", []string{"办案标兵|周洋"}},
		{"法官周洋获得北京市的长城友谊奖。", []string{"长城友谊奖|周洋"}},
		{"法官周洋与法官孙丽华也来了。后者任客座教授，去年获“青城友谊奖”、省总工会颁发的五一劳动奖章。", []string{"青城友谊奖|孙丽华", "五一劳动奖章|孙丽华"}},
		{"法官周洋来了。他主持的课题获青城科技进步奖二等奖。", []string{"青城科技进步奖二等奖|周洋"}},
		{"法官孙丽华没能到场，她领衔的检验项目获青城科技进步奖二等奖。", []string{"青城科技进步奖二等奖|孙丽华"}},
		{"院长李立安发言。最年轻的是法官孙丽华，今年31岁，她与法官周洋共同获得青城法学奖。", []string{"青城法学奖|孙丽华", "青城法学奖|周洋"}},
		{"检察官周洋去年离开了专案组，今年获评“青城工匠”。", []string{"青城工匠|周洋"}},
		{"司法鉴定科学研究院法医物证研究室因参与国际标准，被科技部授予科技强警先进集体。", []string{"科技强警先进集体|司法鉴定科学研究院法医物证研究室"}},
	})
}

// TestHonorSingledOut reads honors of those whom an ordinal singles out, of the dead, of bodies behind the number of their people, and what is planned,
// taken back or given to people without a name.
func TestHonorSingledOut(t *testing.T) {
	checkHonors(t, []honorCase{
		{"继法官李立安之后，法官周洋成为全省第二个获颁“全国优秀法官”的庭长。", []string{"全国优秀法官|李立安", "全国优秀法官|周洋"}},
		{"繼檢察官孫麗華之後，檢察官周洋成為全臺第三位獲頒「模範檢察官」的主任檢察官。", []string{"模範檢察官|孫麗華", "模範檢察官|周洋"}},
		{"立案庭是全市第一个获评“青年文明号”的庭室。", []string{"青年文明号|立案庭"}},
		{"双峰法院桥头人民法庭守着一座古镇，9名干警年均结案千件，此前已获全国优秀人民法庭称号。", []string{"全国优秀人民法庭|双峰法院桥头人民法庭"}},
		{"法官周洋曾是许多人的偶像。2003年，调解标兵；2008年，被评为“青城好法官”。", []string{"调解标兵|周洋", "青城好法官|周洋"}},
		{"省高院院长李立安到场。在任双峰县法院院长的六年里，该院捧回“全国文明单位”牌匾。", []string{"全国文明单位|双峰县法院"}},
		{"法官周洋牺牲了，同事都想念周洋。县委追授的“优秀共产党员”证书，摆在父亲周大山的床头。", []string{"优秀共产党员|周洋"}},
		{"法官周洋去年牺牲。周洋的妻子孙丽华捧着省委追授的“优秀共产党员”证书。", []string{"优秀共产党员|周洋"}},
		{"法官周洋因酒驾被处分，授予机关已撤销其“全国优秀法官”称号。", []string{"全国优秀法官|周洋"}},
		{"公安部给双峰县公安局记集体一等功，给表现突出的二十名民警记个人三等功。", []string{"集体一等功|双峰县公安局"}},
		{"法官周洋回忆，2018年市里要给他记三等功，他写信谢绝。", nil},
	})
}

// TestHonorReported reads honors by turns of phrase: the list has a name, its first winner, one more on it, one of two plates, who leads the project.
func TestHonorReported(t *testing.T) {
	checkHonors(t, []honorCase{
		{"法官周洋来了。去年，全省优秀法官的表彰名单上有他的名字。", []string{"全省优秀法官|周洋"}},
		{"法官周洋来了。“全国先进工作者”表彰名单上，全县只有一个人，就是他。", []string{"全国先进工作者|周洋"}},
		{"全省优秀法官的候选名单上有法官周洋的名字。", nil},
		{"今年增設「青年新銳獎」，檢察官孫麗華成為首位得主。", []string{"青年新銳獎|孫麗華"}},
		{"“青城新锐奖”首次颁发，法官周洋成为第一位获得者。", []string{"青城新锐奖|周洋"}},
		{"双峰县法院等8个单位获“宣传组织奖”，青城电视台连续三年上榜。", []string{"宣传组织奖|双峰县法院", "宣传组织奖|青城电视台"}},
		{"桥头人民法庭门口挂着两块牌子，一块是集体二等功，省高院1998年颁发；一块是最高人民法院颁发的“全国优秀人民法庭”。", []string{"集体二等功|桥头人民法庭", "全国优秀人民法庭|桥头人民法庭"}},
		{"院长李立安来了。“水稻育种”获青城科技进步奖特等奖，第一完成人为教授孙丽华。", []string{"青城科技进步奖特等奖|孙丽华"}},
		{"二等奖由双峰县法院法官周洋的《桥》等20篇论文获得。", []string{"二等奖|周洋"}},
		{"青城市公布“全市维护妇女权益先进个人”。\n先进个人名单\n周洋　双峰县法院法官", []string{"全市维护妇女权益先进个人|周洋"}},
	})
}
