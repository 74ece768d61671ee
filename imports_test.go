package fawen_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/fawen/fawen"

// mayImport says which packages of the module each package may import: one direction, from bytes to what the user sees.
// ARCHITECTURE.md gives the reasons. A package inside the folder of another is a part of it: it may import the same, the parts
// may import each other, and nobody else may import a part.
var mayImport = map[string][]string{
	"internal/flat":   {},
	"internal/lang":   {},
	"dict":            {"internal/flat"},
	"internal/source": {"dict", "internal/flat"},
	"segment":         {"dict", "internal/flat"},
	"internal/names":  {"dict", "internal/flat"},
	"analyze":         {"segment", "dict", "internal/flat", "internal/names", "internal/source"},
	"internal/render": {"analyze", "segment", "internal/lang", "internal/source"},
	"internal/batch":  {"analyze", "internal/render", "internal/lang"},
	"cmd/fawen":       {"analyze", "segment", "dict", "internal/batch", "internal/lang", "internal/render", "internal/source"},
}

// programs make or measure data. They may import everything, and nothing imports them.
var programs = []string{"dict/gen", "dict/gen/*", "segment/train", "segment/pack", "analyze/train", "analyze/document", "internal/*/train", "cmd/measure"}

// outside says who may import a library: a package, or one file of it. Each stays where it is used for what it does best.
var outside = map[string][]string{
	"github.com/spf13/cobra":         {"cmd/fawen"},
	"github.com/spf13/pflag":         {"cmd/fawen"},
	"golang.org/x/term":              {"cmd/fawen"},
	"github.com/vbauerster/mpb":      {"internal/batch"},
	"github.com/jedib0t/go-pretty":   {"internal/render/table.go"},
	"golang.org/x/net/html":          {"internal/source"},
	"golang.org/x/text":              {"internal/source"},
	"github.com/go-ego/gse":          {},
	"github.com/mozillazg/go-pinyin": {},
}

func TestImportsGoOneWay(t *testing.T) {
	files := 0
	err := filepath.WalkDir(".", func(file string, entry fs.DirEntry, err error) error {
		name := entry.Name()
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (name == "testdata" || len(name) > 1 && name[0] == '.'):
			return filepath.SkipDir
		case entry.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		files++
		checkImports(t, filepath.ToSlash(file))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 10 {
		t.Errorf("only %d files were looked at", files)
	}
}

func checkImports(t *testing.T, file string) {
	t.Helper()
	tree, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
	if err != nil {
		t.Error(err)
		return
	}
	from := path.Dir(file)
	for _, spec := range tree.Imports {
		to, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		if problem := forbidden(from, file, to); problem != "" {
			t.Errorf("%s imports %s: %s", file, to, problem)
		}
	}
}

// forbidden says why file of package from may not import to, or "".
func forbidden(from, file, to string) string {
	inside, isOurs := strings.CutPrefix(to, module+"/")
	switch {
	case isOurs && isProgram(inside):
		return "nothing imports a program"
	case isProgram(from) || !strings.Contains(strings.Split(to, "/")[0], "."):
		return ""
	case isOurs:
		owner := whole(from)
		switch {
		case owner == "":
			return "imports_test.go does not know the package " + from
		case whole(inside) == owner || slices.Contains(mayImport[owner], inside):
			return ""
		}
		return "that is not the direction of mayImport"
	}
	for library, users := range outside {
		if to == library || strings.HasPrefix(to, library+"/") {
			if slices.Contains(users, whole(from)) || slices.Contains(users, file) {
				return ""
			}
			return "outside keeps it to other packages"
		}
	}
	return "outside does not know the library"
}

// whole returns the package of mayImport that pkg is, or is a part of; "" where there is none.
func whole(pkg string) string {
	for ; pkg != "."; pkg = path.Dir(pkg) {
		if _, known := mayImport[pkg]; known {
			return pkg
		}
	}
	return ""
}

func isProgram(pkg string) bool {
	return slices.ContainsFunc(programs, func(pattern string) bool {
		ok, err := path.Match(pattern, pkg)
		return ok && err == nil
	})
}

func TestForbiddenImports(t *testing.T) {
	for _, c := range []struct {
		file, to string
		ok       bool
	}{
		{"dict/fold.go", module + "/internal/flat", true},
		{"dict/fold.go", "strings", true},
		{"dict/fold.go", module + "/segment", false},
		{"dict/fold.go", module + "/dict/gen", false},
		{"internal/flat/file.go", module + "/dict", false},
		{"internal/render/table.go", "github.com/jedib0t/go-pretty/v6/text", true},
		{"internal/render/csv.go", "github.com/jedib0t/go-pretty/v6/table", false},
		{"segment/cut.go", "github.com/go-ego/gse", false},
		{"dict/gen/words.go", "github.com/go-ego/gse", true},
		{"segment/internal/layout/x.go", module + "/dict", true},
		{"segment/cut.go", module + "/segment/internal/layout", true},
		{"analyze/x.go", module + "/segment/internal/layout", false},
		{"util/x.go", module + "/dict", false},
		{"analyze/x.go", "example.com/other", false},
	} {
		if got := forbidden(path.Dir(c.file), c.file, c.to); (got == "") != c.ok {
			t.Errorf("forbidden(%s, %s) = %q", c.file, c.to, got)
		}
	}
}

// TestArchitectureNamesTheFiles checks that ARCHITECTURE.md tells what each file of package analyze knows, and of no other.
func TestArchitectureNamesTheFiles(t *testing.T) {
	text, err := os.ReadFile("ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, ok := strings.Cut(string(text), "## The files of analyze")
	if !ok {
		t.Fatal("ARCHITECTURE.md has no section on the files of analyze")
	}
	section, _, _ = strings.Cut(section, "\n## ")
	files, err := filepath.Glob("analyze/*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if name := path.Base(file); name != "doc.go" && !strings.HasSuffix(name, "_test.go") && !strings.Contains(section, "`"+name+"`") {
			t.Errorf("ARCHITECTURE.md does not say what analyze/%s knows", name)
		}
	}
	for i, word := range strings.Split(section, "`") {
		if i%2 == 1 && strings.HasSuffix(word, ".go") && word != "rules_*.go" && !slices.Contains(files, "analyze/"+word) {
			t.Errorf("ARCHITECTURE.md tells of analyze/%s, which is not there", word)
		}
	}
}
