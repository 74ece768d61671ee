package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/fawen/fawen/internal/lang"
)

// version is that of the release; the build sets it (-ldflags "-X main.version=…").
var version = "dev"

func newVersionCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: a.lang.Text(lang.VersionShort),
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return runVersion(a)
		},
	}
}

func runVersion(a *app) error {
	_, err := fmt.Fprintf(a.stdout(), "fawen %s\ngo %s %s/%s\n", programVersion(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	if err != nil {
		return outputError{err}
	}
	return nil
}

// programVersion is the release's, else the commit that the build recorded.
func programVersion() string {
	if version != "dev" {
		return version
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return version
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	return version
}
