// Command gen writes gbk.bin into the folder it is run in; go generate ./internal/source/gbk runs it.
package main

import (
	"fmt"
	"os"

	"github.com/fawen/fawen/internal/source/gbk"
)

func main() {
	if err := os.WriteFile("gbk.bin", gbk.Build(), 0o644); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
