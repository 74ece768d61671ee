package analyze

import "testing"

// TestHonorGrades reads ranks behind the names of prizes, behind the classes of contests, and several in a row.
func TestHonorGrades(t *testing.T) {
	checkHonors(t, []honorCase{
		{inTaiwan + "潘育仁獲司法院博碩士論文獎優等，羅詩涵獲佳作。", []string{"博碩士論文獎優等|潘育仁", "佳作|羅詩涵"}},
		{inTaiwan + "潘育仁獲頒廉政獎甲等。", []string{"廉政獎甲等|潘育仁"}},
		{inTaiwan + "嘉義看守所榮獲金檔獎機關組優等。", []string{"金檔獎機關組優等|嘉義看守所"}},
		{inTaiwan + "光復國小榮獲閱讀推手獎國小組金質獎；水里國中榮獲閱讀推手獎國中組銀質獎。", []string{"閱讀推手獎國小組金質獎|光復國小", "閱讀推手獎國中組銀質獎|水里國中"}},
		{inTaiwan + "潘育仁榮獲反毒漫畫比賽國小高年級組第二名。", []string{"反毒漫畫比賽國小高年級組第二名|潘育仁"}},
		{inTaiwan + "潘育仁榮獲法治徵文比賽社會組優選。", []string{"法治徵文比賽社會組優選|潘育仁"}},
		{inTaiwan + "潘育仁、羅詩涵分別獲人權法論文獎第一名及第二名。", []string{"人權法論文獎第一名|潘育仁", "第二名|羅詩涵"}},
		{inTaiwan + "潘育仁、羅詩涵分獲徵文比賽首獎及佳作。", []string{"徵文比賽首獎|潘育仁", "佳作|羅詩涵"}},
		{inTaiwan + "潘育仁和羅詩涵兩人同獲第3名。", []string{"第3名|潘育仁", "第3名|羅詩涵"}},
		{"海山县法院昨天开会。\n江晓曙、贺文青分别获得学术论文奖二等奖和三等奖。", []string{"学术论文奖二等奖|江晓曙", "三等奖|贺文青"}},
	})
}

// TestHonorTeams reads what teams of schools and those with a leader won.
func TestHonorTeams(t *testing.T) {
	checkHonors(t, []honorCase{
		{inTaiwan + "光復國中足球隊參加中等學校足球錦標賽勇奪冠軍。", []string{"冠軍|光復國中足球隊"}},
		{inTaiwan + "花蓮縣光復國小合唱團獲全國音樂比賽特優。", []string{"全國音樂比賽特優|花蓮縣光復國小合唱團"}},
		{inTaiwan + "麻豆分局偵查隊在隊長潘育仁率領下，勇奪團體組冠軍。", []string{"團體組冠軍|麻豆分局偵查隊"}},
		{inTaiwan + "麻豆分局在分局長潘育仁帶領下連續兩年榮獲績優單位。", []string{"績優單位|麻豆分局"}},
		{inTaiwan + "光復國小、水里國中在潘育仁及羅詩涵兩位校長帶領下，教師團隊不負眾望，榮獲閱讀推手獎金質獎的肯定。", []string{"閱讀推手獎金質獎|教師團隊"}},
		{inTaiwan + "學員羅詩涵在師父潘育仁指導下，榮獲優良辯士。", []string{"優良辯士|羅詩涵"}},
		{inTaiwan + "義消潘育仁獲救護技能競賽冠軍。", []string{"救護技能競賽冠軍|潘育仁"}},
	})
}

// TestHonorHeadlines takes nobody for a holder whom a blank parts from the honor of those who are commended.
func TestHonorHeadlines(t *testing.T) {
	checkHonors(t, []honorCase{
		{"嘉義縣表揚績優選手與教練　翁啟文期勉再創佳績\n" + inTaiwan, nil},
		{"新港表揚模範母親　羅詩涵致贈禮品\n" + inTaiwan, nil},
		{"新港表揚模範母親　羅詩涵、潘育仁\n" + inTaiwan, []string{"模範母親|羅詩涵", "模範母親|潘育仁"}},
		{inTaiwan + "橋頭地檢署昨表揚30位榮譽觀護人長期投身司法保護。", nil},
		{inTaiwan + "獲表揚的名單，包括楠梓區周錦河獲「總統感謝狀」；三民區陳文德獲「行政院長獎」。", []string{"總統感謝狀|周錦河", "行政院長獎|陳文德"}},
	})
}

// TestHonorHandedOut gives what a sentence awards, or a ceremony is for, to those who get it there.
func TestHonorHandedOut(t *testing.T) {
	checkHonors(t, []honorCase{
		{inTaiwan + "法務部長翁啟文今頒發第2屆矯正楷模獎，嘉義監獄科長潘育仁、管理員羅詩涵上台受獎。", []string{"矯正楷模獎|潘育仁", "矯正楷模獎|羅詩涵"}},
		{inTaiwan + "縣府昨表揚好人好事代表，共有潘育仁、羅詩涵等8人獲表揚。", []string{"好人好事代表|潘育仁", "好人好事代表|羅詩涵"}},
		{inTaiwan + "縣府昨舉行好人好事代表表揚大會，潘育仁、羅詩涵等8人接受表揚。", []string{"好人好事代表|潘育仁", "好人好事代表|羅詩涵"}},
		{inTaiwan + "警局昨舉行績優警察志工表揚大會，局長翁啟文頒獎給潘育仁、羅詩涵。", []string{"績優警察志工|潘育仁", "績優警察志工|羅詩涵"}},
		{inTaiwan + "嘉義地院昨舉行113年度績優調解委員頒獎典禮。調解委員潘育仁、羅詩涵獲獎。", []string{"績優調解委員|潘育仁", "績優調解委員|羅詩涵"}},
		{inTaiwan + "金吾獎昨頒獎，共40人獲獎。偵查佐潘育仁獲獎後表示，謝謝同事。", []string{"金吾獎|潘育仁"}},
		{inTaiwan + "金吾獎昨頒獎，共40人獲獎。受獎人之一的偵查佐潘育仁謝謝同事。", []string{"金吾獎|潘育仁"}},
		{inTaiwan + "警局昨舉行績優警察志工表揚大會，由局長翁啟文主持，議員羅詩涵到場致意。", nil},
		{inTaiwan + "法務部長翁啟文今頒發矯正楷模獎，次長羅詩涵也到場。", nil},
	})
}
