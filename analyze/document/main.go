// Command document writes docs/rules.md from the table of rules that package analyze has and fawen analyze --explain reads. It is run by
// go generate ./analyze, in that folder.
package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/fawen/fawen/analyze"
)

const file = "../docs/rules.md"

func main() {
	if err := os.WriteFile(file, []byte(document(analyze.Rules())), 0o644); err != nil {
		fmt.Fprintln(os.Stderr, "document: "+err.Error())
		os.Exit(1)
	}
}

const top = `# 规则 · Rules

<!-- written by go generate ./analyze from the table in analyze/rules*.go -->

报告里的每条事实都写明由哪条规则得出（` + "`rule`" + `）以及把握大小（` + "`confidence`" + `）。` + "`fawen analyze --explain`" + ` 在每条事实下给出原句、规则、含义和例子。
` + "`certain`" + ` 表示在标注语料上一百条至少对九十八条，` + "`likely`" + ` 表示其余。“把握”一栏：总是 = 该规则所得都是 certain；视条件 = 满足
[confidence.go](../analyze/confidence.go) 所列条件时是 certain；空 = 都是 likely。

Each fact of a report names the rule that found it and its confidence; ` + "`fawen analyze --explain`" + ` shows the sentence, the rule, its meaning and an
example under each fact. A fact is ` + "`certain`" + ` where 98 of 100 like it or more are right on the gold articles, and ` + "`likely`" + ` otherwise. In the last
column *always* means that whatever the rule finds is certain, *at times* that it is under the conditions of
[confidence.go](../analyze/confidence.go), nothing that it is likely. ` + "`make score`" + ` measures both classes anew; the figures stand in testdata/score.golden.
`

// kinds are the kinds of facts, by the first word of their rules.
var kinds = [...]struct{ id, head string }{
	{"court", "法院 · Courts"},
	{"body", "其他机关 · Organisations"},
	{"person", "人名 · People"},
	{"post", "职务 · Posts"},
	{"honor", "荣誉 · Honors"},
	{"credit", "署名 · Credits"},
}

// document writes the tables, one for each kind of fact.
func document(rules []analyze.Rule) string {
	var b strings.Builder
	b.WriteString(top)
	for _, k := range kinds {
		fmt.Fprintf(&b, "\n## %s\n\n| 规则 rule | 含义 | meaning | 例 example | 把握 certain |\n| --- | --- | --- | --- | --- |\n", k.head)
		for _, r := range rules {
			if strings.HasPrefix(r.ID, k.id+".") {
				fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s |\n", r.ID, cell(r.Hans), cell(r.English), cell(r.Example), sure(r))
			}
		}
	}
	return b.String()
}

// cell is a text that stands in one cell of a table: a line's end and a bar would end it.
func cell(text string) string {
	return strings.NewReplacer("\n", "<br>", "|", `\|`).Replace(text)
}

func sure(r analyze.Rule) string {
	switch {
	case r.Certain:
		return "总是 always"
	case r.Partly:
		return "视条件 at times"
	}
	return ""
}
