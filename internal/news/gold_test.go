package news

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestReadGold(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	const article = `{"id": "ID", "script": "hans", "region": "cn", "text": "李明任县法院院长。",
		"mentions": [{"type": "person", "text": "李明", "start": 0, "end": 2}, {"type": "court", "text": "县法院", "start": 3, "end": 6, "canonical": "双峰县人民法院"}],
		"officials": [{"name": "李明", "titles": ["院长"], "org": "县法院"}],
		"honors": [{"honor": "全国优秀法官", "recipient": "李明", "kind": "person"}], "credits": [{"role": "记者", "name": "昌盛"}]}`
	for _, id := range []string{"a", "b", "d", "e"} { // two of them have an odd checksum
		write(id+".json", string(slices.Concat([]byte(article[:8]), []byte(id), []byte(article[10:]))))
	}
	write("notes.txt", "no article")
	articles, err := ReadGold(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(articles) != 2 {
		t.Fatalf("%d articles, want the 2 whose checksum is odd", len(articles))
	}
	a := articles[0]
	if len(a.People) != 1 || a.People[0].Text != "李明" || len(a.Courts) != 1 || a.Courts[0].Canonical != "双峰县人民法院" ||
		len(a.Officials) != 1 || a.Officials[0].Org != "县法院" || len(a.Honors) != 1 || a.Honors[0].Recipient != "李明" || len(a.Credits) != 1 || a.Credits[0].Role != "记者" {
		t.Errorf("read %+v", a)
	}
	write("f.json", "{")
	if _, err := ReadGold(dir); err == nil {
		t.Error("a broken file is no error")
	}
}
