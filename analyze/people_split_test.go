package analyze

import "testing"

// TestSplitNames reads names that a post parts in Taiwan.
func TestSplitNames(t *testing.T) {
	checkPosts(t, []struct{ name, text, want string }{
		{"surname, post, given name", inTaiwan + "法務部林政務次長文川到場，由臺北地院黃院長美華、許主任觀護人瑜庭及吳副縣長家齊等人接待。",
			"林文川 政務次長 法務部 current\n黃美華 院長 臺北地院 current\n許瑜庭 主任觀護人  current\n吳家齊 副縣長  current"},
		{"words behind a post", inTaiwan + "陳院長鄭重表示，林局長堅定指出，王檢察長嚴正說明，周庭長當庭說，徐法官諭知。張議長伉儷也到場。", ""},
		{"the whole name elsewhere", inTaiwan + "法務部常務次長陳輝煌到場，陳常務次長輝煌致詞。", "陳輝煌 常務次長 法務部 current"},
	})
	checkPosts(t, []struct{ name, text, want string }{
		{"not elsewhere", "宁乡市人民法院林院长文川到场。", "文川 院长 宁乡市人民法院 current"},
	})
}
