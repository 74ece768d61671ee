package main

import "testing"

// The committed files are what the sources give. A failure is mended by go generate ./dict.
func TestCompiledFilesAreFresh(t *testing.T) {
	for _, problem := range generate("..", true) {
		t.Error(problem)
	}
}
