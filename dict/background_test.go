package dict

import "testing"

func TestBackgroundKnowsCommonFromRare(t *testing.T) {
	b, err := OpenBackground()
	if err != nil {
		t.Fatal(err)
	}
	if b.Documents() < 10000 {
		t.Errorf("%d documents", b.Documents())
	}
	if n := len(b.slots) * 4; n > 1<<20 {
		t.Errorf("the table takes %d bytes, want a megabyte at most", n)
	}
	order := []string{"法院", "判决", "营商环境", "司法救助"} // each rarer than the one before
	last := 0.0
	for _, word := range order {
		rarity, known := b.Rarity(HashWord(word))
		if !known || rarity <= last {
			t.Errorf("Rarity(%s) = %v, %v; want more than %v", word, rarity, known, last)
		}
		last = rarity
	}
	rarity, known := b.Rarity(HashWord("不曾有过的词"))
	if known || rarity < last {
		t.Errorf("Rarity of a word that is not there = %v, %v", rarity, known)
	}
}

func TestBackgroundRefusesBrokenFiles(t *testing.T) {
	for n := range len(backgroundFile) {
		if n > 200 && n < len(backgroundFile)-5 {
			continue
		}
		if _, err := openBackground(backgroundFile[:n]); err == nil {
			t.Fatalf("%d of %d bytes are taken for a table", n, len(backgroundFile))
		}
	}
}

// Every slot is full enough to be found and empty enough to end a search.
func TestBackgroundIsNotTooFull(t *testing.T) {
	b, err := OpenBackground()
	if err != nil {
		t.Fatal(err)
	}
	used := 0
	for _, slot := range b.slots {
		if slot != 0 {
			used++
		}
	}
	if share := float64(used) / float64(len(b.slots)); share < 0.3 || share > 0.9 {
		t.Errorf("%d of %d slots are in use", used, len(b.slots))
	}
}
