package analyze

import (
	"slices"
	"testing"
)

// TestHonorsTaiwan reads honors as papers in Taiwan word them.
func TestHonorsTaiwan(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text string
		want []string
	}{
		{"檢察官林志明是今年唯一獲選「打詐先鋒」的女檢察官。", []string{"打詐先鋒|林志明"}},
		{"永康分局拿下「金盾獎」，與歸仁分局並列「績優單位」。", []string{"金盾獎|永康分局", "績優單位|永康分局", "績優單位|歸仁分局"}},
		{"他帶領的永康分局去年得了內政部的「治安楷模」獎座。", []string{"治安楷模|永康分局"}},
		{"交通隊今年也得到交通部的金安獎。", []string{"金安獎|交通隊"}},
		{"志工成立的「好鄰居小組」去年獲市府「敦親獎」。", []string{"敦親獎|好鄰居小組"}},
		{"臺南律師公會致贈「法界典範」匾額給退休庭長林志明。", []string{"法界典範|林志明"}},
		{"法務部頒給檢察官林志明「司法保護有功人員」獎座。", []string{"司法保護有功人員|林志明"}},
		{"陳怡君獲票選為「最有溫度書記官」，她謙稱受之有愧。", []string{"最有溫度書記官|陳怡君"}},
		{"晨光獎得主林志明說，感謝更保。", []string{"晨光獎|林志明"}},
		{"觀護人林志明投入反毒二十年，獲頒行政院「反毒有功人士」。", []string{"反毒有功人士|林志明"}},
		{"林志明二十年前也是「好人好事代表」。", []string{"好人好事代表|林志明"}},
		{"林志明能否獲得「傑出檢察官」，年底揭曉。", nil},
		{"臺南地檢署提報林志明參選「傑出檢察官」。", nil},
		{"林志明婉拒接受「傑出檢察官」提名。", nil},
	} {
		if got := honorsOf(a, "（記者高天佑／臺南報導）臺南地檢署昨日開會。\n"+c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}
