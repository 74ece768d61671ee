package source

import (
	_ "embed"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

//go:embed testdata/news-hant.txt
var newsHant string

//go:embed testdata/news-hans.txt
var newsHans string

func TestRepair(t *testing.T) {
	for _, c := range []struct{ name, raw, want string }{
		{"aligned", "縣區(qū)法院學(xué)習文件", "縣區法院學習文件"},
		{"full-width brackets", "縣區（qū）法院學（xué）習文件", "縣區法院學習文件"},
		{"blanks", "社會(huì )、學( xué )校", "社會、學校"},
		{"ɡ and ɑ", "規(ɡuī)則和權(quán)利、長(zhǎnɡ)輩", "規則和權利、長輩"},
		{"no tone", "他們(men)進(jìn)了學(xué)校", "他們進了學校"},
		{"heteronym", "長(zhǎng)期領(lǐng)導(dǎo)", "長期領導"},
		{"shift", "區(qū)法院認真?zhèn)鬟_文件，學(xué)習", "區法院認真傳達文件，學習"},
		{"shift, lead byte lost", "區(qū)法院認真zhèn)鬟_文件，學(xué)習", "區法院認真傳達文件，學習"},
		{"shift, U+FFFD", "區(qū)法院認真\uFFFDzhèn)鬟_文件，學(xué)習", "區法院認真傳達文件，學習"},
		{"shift, bracket given back", "區(qū)法院認真?(zhèn)鬟_文件，學(xué)習", "區法院認真傳達文件，學習"},
		{"one character and a shift", "區(qū)法院認真?zhèn)鬟_文件", "區法院認真傳達文件"},
		{"bracket in a bracket", "優(yōu(zī))秀學(xué)生、領(lǐng)導(dǎo)", "優秀學生、領導"},
		{"halved signs", "區(qū)法院學(xué)習,會議結束?,F場很安靜,大家都說好??墒沁t到的人不少", "區法院學習,會議結束。現場很安靜,大家都說好。可是遲到的人不少"},
		{"halved signs behind a quotation", "區(qū)法院學(xué)習,還說：“走吧?!保ㄓ浾呃蠲鳎﹨^法院", "區法院學習,還說：“走吧。”(記者李明)區法院"},
		{"lost first byte", "區(qū)法院學(xué)習，會議結束。\n　。ū緢笥崳﹨^法院", "區法院學習，會議結束。\n　　（本報訊）區法院"},
		{"halved signs without pinyin", "會議結束?,F場很安靜,結束?,F場很熱鬧", "會議結束。現場很安靜,結束。現場很熱鬧"},
		{"other readings stay", "區(qū)法院學(xué)習，書(hóng)", "區法院學習，書(hóng)"},
		{"tones count", "區(qū)法院學(xué)習，量(liǎng)", "區法院學習，量(liǎng)"},
		{"words in brackets stay", "區(qū)法院學(xué)習(study)", "區法院學習(study)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := FromString("", c.raw)
			if d.Clean != c.want {
				t.Errorf("repair of %q is %q, want %q", c.raw, d.Clean, c.want)
			}
		})
	}
}

func TestSoundTextStays(t *testing.T) {
	for _, text := range []string{
		"重庆(chóng qìng)位于西南，长江(cháng jiāng)流过",
		"课本上写着：区(qū)，地方的意思",
		"課本上寫着：區(qū)，地方的意思",
		"他给孩子取名犇(bēn)，弟弟叫垚(yáo)",
		"你去吗?是的)",
		"(一)收案情况;(二)结案情况;a)b)c)",
		"法院?,F在開會",
		"ā á ǎ à )",
		newsHant, newsHans,
	} {
		if d := FromString("", text); d.Clean != text || len(d.Repairs) != 0 {
			t.Errorf("%q became %q", text, d.Clean)
		}
	}
}

func TestRepairsSayWhatAndWhere(t *testing.T) {
	const raw = "區(qū)法院\n認真?zhèn)鬟_文件，學(xué)習"
	d := FromString("", raw)
	want := []Repair{
		{"pinyin", 0, 5, 1, "區(qū)", "區"},
		{"shifted", 10, 18, 2, "?zhèn)鬟_", "傳達"},
		{"pinyin", 21, 27, 2, "學(xué)", "學"},
	}
	if len(d.Repairs) != len(want) {
		t.Fatalf("repairs %v", d.Repairs)
	}
	for i, r := range d.Repairs {
		if r != want[i] {
			t.Errorf("repair %d is %+v, want %+v", i, r, want[i])
		}
	}
	if d.Counts != (Counts{Pinyin: 2, Shifted: 1}) {
		t.Errorf("counts %+v", d.Counts)
	}
	i := strings.Index(d.Norm, "真传达文")
	p := d.Locate(Span{i, i + len("真传达文")})
	if got := string([]rune(raw)[p.Start:p.End]); got != "真?zhèn)鬟_文" {
		t.Errorf("located at %q", got)
	}
}

// Of damage to our own text nearly all comes back, and what is wrong without a flag
// stays under one character in two thousand.
func TestDamageIsUndone(t *testing.T) {
	var sum outcome
	for seed := range 40 {
		rng := rand.New(rand.NewPCG(uint64(seed), 1))
		halfWidth := seed%3 == 0
		clean := fromGBK(toGBK(newsHant))
		if halfWidth {
			clean = norm.NFKC.String(clean)
		}
		share := []float64{0.05, 0.2, 0.5, 0.9}[seed%4]
		page := damage(clean, share, halfWidth, rng)
		d := FromString("", page)
		o := compare(clean, d.Clean)
		sum.right += o.right
		sum.wrong += o.wrong
		sum.flagged += o.flagged
		sum.total += o.total
		checkDocument(t, d)
	}
	total := float64(sum.total)
	t.Logf("right %.2f%%, wrong %.4f%%, flagged %.2f%% of %d characters", 100*float64(sum.right)/total,
		100*float64(sum.wrong)/total, 100*float64(sum.flagged)/total, sum.total)
	if r := float64(sum.right) / total; r < 0.98 {
		t.Errorf("%.4f of the characters came back, want 0.98", r)
	}
	if w := float64(sum.wrong) / total; w > 0.0005 {
		t.Errorf("%.5f of the characters are wrong without a flag, want 0.0005 at most", w)
	}
}

// checkDocument tests what holds for any document: three sound texts, a map from
// each code point of Norm to Raw in order, repairs that quote Raw, and mending that
// has nothing left to do.
func checkDocument(t *testing.T, d *Document) {
	t.Helper()
	if !utf8.ValidString(d.Raw) || !utf8.ValidString(d.Clean) || !utf8.ValidString(d.Norm) {
		t.Fatalf("invalid UTF-8 out of %q", d.Raw)
	}
	if utf8.RuneCountInString(d.Clean) != utf8.RuneCountInString(d.Norm) {
		t.Fatalf("clean and norm differ in length for %q", d.Raw)
	}
	raw := []rune(d.Raw)
	last := Position{Line: 1}
	for i, r := range d.Norm {
		p := d.Locate(Span{i, i + utf8.RuneLen(r)})
		if p.Start < last.Start || p.End < last.End || p.End < p.Start || p.End > len(raw) || p.Line < last.Line || p.Column < 1 {
			t.Fatalf("code point at %d of norm is located at %+v, after %+v, in %q", i, p, last, d.Raw)
		}
		last = p
	}
	end := 0
	for _, r := range d.Repairs {
		if r.Start < end || r.End < r.Start || r.End > len(raw) || string(raw[r.Start:r.End]) != r.Before {
			t.Fatalf("repair %+v does not quote %q", r, d.Raw)
		}
		end = r.End
	}
	if again := FromString("", d.Clean); again.Clean != d.Clean {
		t.Fatalf("mending twice made %q of %q, from %q", again.Clean, d.Clean, d.Raw)
	}
}

func FuzzRepair(f *testing.F) {
	f.Add(newsHant[:600], uint64(1), uint8(128), true)
	f.Add("區(qū)法院認真?zhèn)鬟_文件，學(xué)習", uint64(2), uint8(0), false)
	f.Add("?qū)?xué)學(xué)區(qū)）（", uint64(3), uint8(255), false)
	f.Fuzz(func(t *testing.T, text string, seed uint64, share uint8, halfWidth bool) {
		if len(text) > 4000 {
			return
		}
		rng := rand.New(rand.NewPCG(seed, 2))
		checkDocument(t, FromString("", text))
		checkDocument(t, FromString("", damage(text, float64(share)/255, halfWidth, rng)))
	})
}
