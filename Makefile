# What a developer runs. `make check` is what CI runs after the README's own test command.

GO ?= go
BIN := bin/fawen
GOLD ?= ../shared/gold
DATA ?= ../shared/data
FUZZTIME ?= 20s
RACEPKGS ?= ./internal/batch ./internal/render ./segment ./analyze ./cmd/fawen

.PHONY: golden build test race lint gen fresh ports score bench fuzz check rest train weights clean

build: export CGO_ENABLED = 0
build:
	$(GO) build -trimpath -ldflags '-s -w' -o $(BIN) ./cmd/fawen

test:
	$(GO) test ./...

race:
	$(GO) test -race $(RACEPKGS)

lint:
	@bad=$$(gofmt -l .); if [ -n "$$bad" ]; then echo "gofmt: $$bad"; exit 1; fi
	$(GO) vet ./...
	$(GO) tool staticcheck ./...

gen:
	$(GO) generate ./...

# The committed binaries are what the sources give.
fresh: gen
	git diff --exit-code -- dict segment internal docs

# Machines that have no user here yet still compile: 32 bits, and another instruction set.
ports:
	GOARCH=386 $(GO) build ./...
	GOARCH=arm64 $(GO) build ./...
	GOOS=windows $(GO) build ./...
	GOOS=darwin $(GO) build ./...

# Quality on the gold articles, against the floors in testdata/score.floors; skipped where the gold is not there. UPDATE=1 writes testdata/score.golden.
score: build
	@GOLD=$(GOLD) UPDATE=$(UPDATE) .ci/score

# Writes the golden reports again; the diff belongs in the commit that means it.
golden:
	$(GO) test ./cmd/fawen -run Golden -update

bench: build
	$(GO) run ./cmd/measure -o docs/performance.md

fuzz:
	@FUZZTIME=$(FUZZTIME) .ci/fuzz

# Trains the committed models again from texts that are not in the repository.
train:
	@for dir in segment/train internal/names/train internal/source/train analyze/train; do if [ -d $$dir ]; then $(GO) run ./$$dir -data $(DATA) || exit 1; fi; done
	$(GO) generate ./segment

# Fits the weights of clues again to testdata/news, and to half of the gold articles where they are there.
weights:
	$(GO) test ./analyze -run TestWeights -v -fit $$(test -d $(GOLD) && echo -gold $(abspath $(GOLD)))

check: test rest

# check without the tests, which CI runs by the command of the README.
rest: lint fresh ports score fuzz

clean:
	rm -rf bin
