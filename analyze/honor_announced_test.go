package analyze

import "testing"

// TestAnnounced reads lists of those chosen for an award, and verbs of getting as papers of Hong Kong, Taiwan and Macau word them.
func TestAnnounced(t *testing.T) {
	checkHonors(t, []honorCase{
		{"司法院表揚同仁\n司法院（20）日舉行「113年模範公務人員表揚典禮」，由院長王俊傑親自頒獎。選出3名，名單如下（依審級排序）：\n\n最高法院書記官陳怡君\n臺灣高等法院科長李佩珊\n", []string{"模範公務人員|陳怡君", "模範公務人員|李佩珊"}},
		{"司法院公布113年度「模範公務人員」選拔結果，審議小組自46名被推薦人中選出3人，名單如次：\n一、司法院\n資訊處科長陳怡君\n二、地方法院\n臺灣新竹地方法院法警李佩珊", []string{"模範公務人員|陳怡君", "模範公務人員|李佩珊"}},
		{inTaiwan + "廉政署舉行「114年廉潔楷模暨廉政志工表揚典禮」，署長王俊傑到場。其餘受獎人還有臺北監獄導師陳怡君、水務局科員李佩珊。", []string{"廉潔楷模|陳怡君", "廉潔楷模|李佩珊"}},
		{inTaiwan + "調查官陳怡君、隊長王俊傑共享「緝毒尖兵獎」。", []string{"緝毒尖兵獎|陳怡君", "緝毒尖兵獎|王俊傑"}},
		{inTaiwan + "查獲毒品的調查官陳怡君獲頒「緝毒尖兵獎」。", []string{"緝毒尖兵獎|陳怡君"}},
		{inHongKong + "律政司檢控官何志明、競爭事務審裁處主席林慧儀同獲銀紫荊星章。", []string{"銀紫荊星章|何志明", "銀紫荊星章|林慧儀"}},
		{inHongKong + "獲頒榮譽勳章者有律師何志明、裁判官林慧儀。", []string{"榮譽勳章|何志明", "榮譽勳章|林慧儀"}},
		{inMacau + "獲專業功績勳章者，有中級法院法官何志明、律師林慧儀。", []string{"專業功績勳章|何志明", "專業功績勳章|林慧儀"}},
		{inMacau + "專業功績勳章獲頒授者有：資深大律師何志明、鏡湖醫院院長林慧儀。", []string{"專業功績勳章|何志明", "專業功績勳章|林慧儀"}},
		{inHongKong + "何志明法官退休。八六年女皇向他頒授CBE勳銜。", []string{"CBE勳銜|何志明"}},
	})
}
