package segment

import (
	"slices"
	"strings"
	"testing"

	"github.com/fawen/fawen/dict"
)

// A model at an odd address cannot be read in place, so it is decoded, as on a
// machine of the other byte order. Both must cut alike.
func TestDecodedModelCutsAsTheOneInPlace(t *testing.T) {
	moved := strings.Clone("x" + modelFile)[1:]
	m, err := openModel(moved)
	if err != nil {
		t.Fatal(err)
	}
	there, err := New()
	if err != nil {
		t.Fatal(err)
	}
	if &m.uni[0] == &there.model.uni[0] {
		t.Fatal("the model was read in place")
	}
	text := strings.Repeat("被告人張三於2021年9月在双峰县人民法院出庭，承認全部指控。", 50)
	w := &work{model: m}
	if !slices.Equal(w.run(nil, text, true), there.Coarse(nil, text)) {
		t.Error("another cut")
	}
}

func TestOpenModelRefusesBrokenFiles(t *testing.T) {
	for _, data := range []string{"", "fawen", modelFile[:len(modelFile)-16], strings.Repeat("\x00", 1000)} {
		if _, err := openModel(data); err == nil {
			t.Errorf("a file of %d bytes was taken", len(data))
		}
	}
}

// The code table was made with the fold of its day; it must be today's.
func TestCodesFoldAsDictDoes(t *testing.T) {
	s, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for r := rune(0); r < 1<<16; r++ {
		if f := dict.Fold(r); f < 1<<16 && r != '著' && s.model.code(r) != s.model.code(f) {
			t.Errorf("%c and %c have different codes", r, f)
		}
	}
}

// A call allocates nothing once its scratch space has grown. The pool that
// keeps the space between calls is left out: under the race detector it
// forgets on purpose.
func TestCutDoesNotAllocate(t *testing.T) {
	m, err := openModel(modelFile)
	if err != nil {
		t.Fatal(err)
	}
	w := &work{model: m}
	text := strings.Repeat("被告人張三於2021年9月在双峰县出庭，承認騙取１２．５萬元；認罪認罰從寬。（2021）湘1321刑初8號，a@b.cn。", 100)
	for _, coarse := range []bool{false, true} {
		tokens := w.run(nil, text, coarse)
		if n := testing.AllocsPerRun(50, func() { tokens = w.run(tokens[:0], text, coarse) }); n != 0 {
			t.Errorf("coarse %v: %v allocations a call", coarse, n)
		}
	}
}
