package news

import (
	"encoding/json"
	"hash/crc32"
	"io/fs"
	"os"
	"path/filepath"
)

// ReadGold reads the half of a folder of gold articles in JSON that rules are made from: those whose checksum of the id is odd. The other half is for
// measuring.
func ReadGold(dir string) ([]Article, error) {
	var articles []Article
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".json" {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		var file struct {
			ID, Script, Region, Text string
			Mentions                 []struct {
				Type, Text, Canonical string
				Start, End            int
			}
			Officials []Official
			Honors    []struct{ Honor, Recipient, Kind string }
			Credits   []Credit
		}
		if err := json.Unmarshal(data, &file); err != nil {
			return err
		}
		if crc32.ChecksumIEEE([]byte(file.ID))%2 == 0 || file.Text == "" {
			return nil
		}
		a := Article{ID: file.ID, Script: file.Script, Region: file.Region, Text: file.Text, Officials: file.Officials, Credits: file.Credits}
		for _, m := range file.Mentions {
			mention := Mention{Start: m.Start, End: m.End, Text: m.Text, Canonical: m.Canonical}
			switch m.Type {
			case "person":
				a.People = append(a.People, mention)
			case "court":
				a.Courts = append(a.Courts, mention)
			}
		}
		for _, h := range file.Honors {
			a.Honors = append(a.Honors, Honor{h.Honor, h.Recipient, h.Kind})
		}
		articles = append(articles, a)
		return nil
	})
	return articles, err
}
