package segment_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/go-ego/gse"

	"github.com/fawen/fawen/segment"
)

// mixed is news in both scripts with numbers and Latin words.
const mixed = `市中级人民法院昨日公开审理一起涉及跨境电商平台的合同纠纷，原告请求判令被告返还货款３６．５万元并承担违约责任。
合议庭认为，双方于2021年6月签订的供货协议真实有效，被告未按约定交付商品，应当依照《民法典》第五百七十七条承担责任。
庭审通过互联网直播，吸引了12,000多名网友在线观看，法官还现场解答了群众关心的5G手机退换货问题。
高等法院法官昨日裁定，該公司須於二十八日內繳付訟費，並駁回申請人提出的上訴許可申請，理由是其論點欠缺合理勝算。
立法會議員要求當局交代檢討進度，發言人回應指會聽取各界意見，適時公布結果，詳情可瀏覽www.example.org.hk網頁。
地方法院審理後認定被告涉犯詐欺取財罪，事證明確，審酌其坦承犯行、與被害人達成調解，判處有期徒刑八個月，緩刑二年。
全省法院院长会议要求，今年要把优化营商环境摆在更加突出的位置，一体推进立案、审判、执行改革，让群众少跑腿。
`

// news are the articles of the project's tests, in both scripts, ten times over:
// enough text that the processor does not learn it by heart.
func news(b *testing.B) string {
	b.Helper()
	files, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(files) < 30 {
		b.Fatalf("%d articles: %v", len(files), err)
	}
	var all strings.Builder
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			b.Fatal(err)
		}
		all.Write(data)
	}
	return strings.Repeat(all.String(), 10)
}

func BenchmarkCut(b *testing.B) {
	s := newSegmenter(b)
	text := news(b)
	var tokens []segment.Token
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		tokens = s.Cut(tokens[:0], text)
	}
}

func BenchmarkCoarse(b *testing.B) {
	s := newSegmenter(b)
	text := news(b)
	var tokens []segment.Token
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		tokens = s.Coarse(tokens[:0], text)
	}
}

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		newSegmenter(b)
	}
}

// BenchmarkGSE is the peer in the same run: its ratio to BenchmarkCut is what
// docs/performance.md states.
func BenchmarkGSE(b *testing.B) {
	peer := gse.Segmenter{SkipLog: true}
	if err := peer.LoadDictEmbed("zh_s"); err != nil {
		b.Fatal(err)
	}
	text := news(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		peer.Segment([]byte(text))
	}
}

func newSegmenter(tb testing.TB, opts ...segment.Option) *segment.Segmenter {
	tb.Helper()
	s, err := segment.New(opts...)
	if err != nil {
		tb.Fatal(err)
	}
	return s
}
