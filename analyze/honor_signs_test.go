package analyze

import (
	"reflect"
	"testing"

	"github.com/fawen/fawen/internal/news"
)

// TestHonorSigns reads texts with honors with and without the quick looks of honor_signs.go. The honors must be the same: a look that
// knows too few of the words a frame lives on loses some.
func TestHonorSigns(t *testing.T) {
	quick, all := analyzer(t), analyzer(t)
	all.readsAll = true
	for _, text := range honorTexts(t) {
		if got, want := quick.Text("signs", text).Honors, all.Text("signs", text).Honors; !reflect.DeepEqual(got, want) {
			t.Errorf("%.300s\n got %v\nwant %v", text, got, want)
		}
	}
}

// honorTexts are the annotated articles, the cases of honors, and texts whose honors rest on one sign.
func honorTexts(t *testing.T) (texts []string) {
	articles, err := news.Read("../testdata/news")
	if err != nil {
		t.Fatal(err)
	}
	for i := range articles {
		texts = append(texts, articles[i].Text)
	}
	for _, path := range []string{"testdata/honors.txt", "testdata/honors-news.txt"} {
		for _, c := range readCases(t, path) {
			texts = append(texts, c.text)
		}
	}
	return append(texts, "评选结果如下：\n最佳女警：李明\n", "李明的名字在“警营百灵”那一行。", "县法院给李明记大功一次。", "李明荣获“警营百灵”。", "今天举行“113年绩优志工表扬大会”。\n志工李明获选。", "香港律师李明获颁GBS。")
}
