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
		{"法官周洋获得北京市的长城友谊奖。", []string{"长城友谊奖|周洋"}},
		{"法官周洋与法官孙丽华也来了。后者任客座教授，去年获“青城友谊奖”、省总工会颁发的五一劳动奖章。", []string{"青城友谊奖|孙丽华", "五一劳动奖章|孙丽华"}},
		{"法官周洋来了。他主持的课题获青城科技进步奖二等奖。", []string{"青城科技进步奖二等奖|周洋"}},
		{"法官孙丽华没能到场，她领衔的检验项目获青城科技进步奖二等奖。", []string{"青城科技进步奖二等奖|孙丽华"}},
		{"院长李立安发言。最年轻的是法官孙丽华，今年31岁，她与法官周洋共同获得青城法学奖。", []string{"青城法学奖|孙丽华", "青城法学奖|周洋"}},
		{"检察官周洋去年离开了专案组，今年获评“青城工匠”。", []string{"青城工匠|周洋"}},
		{"司法鉴定科学研究院法医物证研究室因参与国际标准，被科技部授予科技强警先进集体。", []string{"科技强警先进集体|司法鉴定科学研究院法医物证研究室"}},
	})
}
