package source

import "testing"

func TestFoldMakesLayoutsAlike(t *testing.T) {
	for _, c := range []struct{ name, clean, norm string }{
		{"blanks at the start of a line", "　　庭長\n  \t李明", "\n\n庭长\n\n\n\n李明"},
		{"blanks at the end of a line", "庭长 　\n李明\u00a0", "庭长\n\n\n李明\n"},
		{"blanks inside stay", "李　明 到会", "李 明 到会"},
		{"a line of blanks", "甲\n　 \n乙", "甲\n\n\n\n乙"},
		{"carriage returns", "甲\r\n　乙 \r\n丙", "甲\n\n\n乙\n\n\n丙"},
		{"straight quotation marks in pairs", `获"文明单位"和＂先锋号＂。`, "获“文明单位”和“先锋号”。"},
		{"marks that all close", "获”文明单位”和”先锋号”。", "获“文明单位”和“先锋号”。"},
		{"marks that all open", "获“文明单位“。", "获“文明单位”。"},
		{"single marks alone", "獲『模範法官』、‘好人’", "获“模范法官”、“好人”"},
		{"single marks inside double ones", "他說：「獲『模範法官』。」", "他说:“获‘模范法官’。”"},
		{"an apostrophe", "法官O’Brien获‘先锋号’。", "法官O’Brien获‘先锋号’。"},
		{"marks of Taiwan", "獲〝模範法官〞", "获“模范法官”"},
		{"a paragraph of a longer quotation", "“甲说。\n“乙说。”", "“甲说。\n“乙说。”"},
		{"blanks behind stops", "甲到。 乙说！　丙, 丁。\n", "甲到。。乙说!!丙, 丁。\n"},
		{"dashes", "李明──法官--院长", "李明——法官——院长"},
		{"one too many stays", "获\"文明单位\n称\"先锋号\"", "获\"文明单位\n称“先锋号”"},
	} {
		if got, _, _ := fold(c.clean); got != c.norm {
			t.Errorf("%s: %q is folded to %q, want %q", c.name, c.clean, got, c.norm)
		}
	}
}

// A long run of blanks is looked at once.
func TestFoldIsLinearInBlanks(t *testing.T) {
	blanks := make([]byte, 1<<20)
	for i := range blanks {
		blanks[i] = ' '
	}
	norm, _, _ := fold("甲" + string(blanks) + "乙")
	if len(norm) != len(blanks)+2*len("甲") || norm[len("甲")] != ' ' {
		t.Errorf("%d bytes of norm, the first blank is %q", len(norm), norm[len("甲")])
	}
}
