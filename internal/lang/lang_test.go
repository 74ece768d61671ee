package lang

import (
	"regexp"
	"slices"
	"testing"
)

func TestEveryKeyHasEveryLanguage(t *testing.T) {
	for key := range keys {
		for l := range languages {
			if key.in(l) == "" {
				t.Errorf("key %d (%s) has no text in language %d", key, key.in(English), l)
			}
		}
	}
}

func (k Key) in(l Language) string { return l.Text(k) }

// TestVerbsAgree holds the translations to the arguments of the English text.
func TestVerbsAgree(t *testing.T) {
	verb := regexp.MustCompile(`%(\[\d\])?[a-z]`)
	count := func(s string) []string {
		found := verb.FindAllString(s, -1)
		for i, v := range found {
			found[i] = v[len(v)-1:]
		}
		slices.Sort(found)
		return found
	}
	for key := range keys {
		want := count(English.Text(key))
		for _, l := range []Language{Hans, Hant} {
			if got := count(l.Text(key)); !slices.Equal(got, want) {
				t.Errorf("%q has verbs %v, %q has %v", English.Text(key), want, l.Text(key), got)
			}
		}
	}
}

func TestFromLocale(t *testing.T) {
	for _, c := range []struct {
		env  map[string]string
		want Language
	}{
		{nil, English},
		{map[string]string{"LANG": "zh_CN.UTF-8"}, Hans},
		{map[string]string{"LANG": "zh_TW.UTF-8"}, Hant},
		{map[string]string{"LANG": "zh_HK"}, Hant},
		{map[string]string{"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, English},
		{map[string]string{"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_SG.UTF-8@pinyin"}, Hans},
		{map[string]string{"LANG": "de_DE.UTF-8"}, English},
	} {
		if got := FromLocale(func(k string) string { return c.env[k] }); got != c.want {
			t.Errorf("%v: got %d, want %d", c.env, got, c.want)
		}
	}
}

func TestParse(t *testing.T) {
	for tag, want := range map[string]Language{"en": English, "zh": Hans, "zh-Hans": Hans, "ZH-hant": Hant, "zh_tw": Hant, "zh-Hant-HK": Hant, "zh-CN": Hans} {
		if got, ok := Parse(tag); !ok || got != want {
			t.Errorf("%s: got %d, %v, want %d", tag, got, ok, want)
		}
	}
	if _, ok := Parse("fr"); ok {
		t.Error("fr: accepted")
	}
}
