module github.com/fawen/fawen

go 1.26
