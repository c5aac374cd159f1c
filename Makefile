# Every target installs what it needs: a fresh Debian machine with Go, Node and make is enough.
# Recipes are bash, stop at the first error, and run one after another.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.NOTPARALLEL:
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

WEB_SOURCES := $(shell find web/src web/public web/tools web/index.html web/vite.config.ts web/tsconfig.json -type f 2>/dev/null)
WITH_POSTGRES := go run ./internal/database/databasetest/withpostgres
LINT := .cache/golangci-lint
# The race detector also checks every pointer of SQLite, which was C once and is full of them: half of the time goes there.
UNCHECKED := -gcflags='modernc.org/...=-d=checkptr=0'
# In a package's own folder, go shows what a test prints while it runs.
GO_SOAK := go test -count=1 -timeout 0

.PHONY: help
help: ## say what one can do
	@echo "Trilby. What one can do:"
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

## Running

.PHONY: run build server
run: build ## build everything and start the demo on http://localhost:8080
	@exec ./trilby demo

build: web/dist/index.html server ## build the web app and ./trilby, one static binary with the web app in it

# Go knows by itself what is stale.
server:
	@CGO_ENABLED=0 go build -trimpath -ldflags "-s -w" -o trilby .

web/dist/index.html: $(WEB_SOURCES) web/node_modules/.installed
	npm --prefix web run --silent build
	@touch web/dist/.keep $@

# npm ci removes the folder, and the stamp with it: what is there is always what the lock file says.
%/node_modules/.installed: %/package.json %/package-lock.json
	npm --prefix $* ci --no-progress --loglevel=error
	@touch $@

## Testing

.PHONY: test test-web test-go test-e2e
test: need test-web test-go test-e2e ## run every test: web, Go on SQLite and PostgreSQL, browsers
	@echo "make test: all green"

.PHONY: need
need:
	@scripts/need gcc libc6-dev postgresql redis-server chromium

test-web: web/dist/index.html ## run the web app's type check and unit tests, and weigh its first load
	npm --prefix web run --silent typecheck
	npm --prefix web run --silent test
	npm --prefix web run --silent size

test-go: web/dist/index.html ## run the Go tests with the race detector
	@scripts/need gcc libc6-dev postgresql redis-server
	go vet ./...
	CGO_ENABLED=1 $(WITH_POSTGRES) go test -race $(UNCHECKED) -timeout 15m ./...

test-e2e: build e2e/node_modules/.installed ## run the browser tests against the built binary
	@scripts/need postgresql chromium
	npm --prefix e2e run --silent typecheck
	$(WITH_POSTGRES) npm --prefix e2e run --silent test

# How long people race each other, and how many times each kind of disaster strikes.
FOR ?= 10m
KILLS ?= 200

.PHONY: soak
soak: web/dist/index.html ## race people for FOR=10m and meet each disaster KILLS=200 times
	@scripts/need postgresql
	cd soak/races && SOAK_FOR=$(FOR) $(GO_SOAK) -run '^TestRaces$$'
	cd soak/kills && SOAK_KILLS=$(KILLS) $(GO_SOAK)

## Measuring

.PHONY: bench
bench: ## measure beside one transaction each, pgbench and a bare WebSocket loop; writes docs/bench.md and README's table
	@scripts/need postgresql
	go run ./bench -write $(BENCH)

## Writing

.PHONY: lint generate generated fmt clean pictures
lint: web/dist/index.html e2e/node_modules/.installed generated $(LINT) ## check style, and that generated files are up to date
	$(LINT) run
	go mod tidy -diff
	npm --prefix web run --silent lint
	npm --prefix e2e run --silent lint

fmt: $(LINT) ## format the Go code
	$(LINT) fmt

# Built from a module of its own, so that its dependencies stay out of the server's. Go's build cache keeps the parts.
$(LINT): tools/go.mod tools/go.sum
	cd tools && go build -o ../$(LINT) github.com/golangci/golangci-lint/v2/cmd/golangci-lint

generate: server web/node_modules/.installed ## write the files that are made from the code
	mkdir -p .cache docs
	./trilby openapi > .cache/openapi.json && mv .cache/openapi.json web/openapi.json
	./trilby errors > .cache/errors.md && mv .cache/errors.md docs/errors.md
	npm --prefix web run --silent api

generated: server web/node_modules/.installed
	@mkdir -p .cache
	@diff -u web/openapi.json <(./trilby openapi) || { echo "web/openapi.json is stale: make generate" >&2; exit 1; }
	@diff -u docs/errors.md <(./trilby errors) || { echo "docs/errors.md is stale: make generate" >&2; exit 1; }
	@cp web/src/api/schema.d.ts .cache/ && npm --prefix web run --silent api
	@diff -u .cache/schema.d.ts web/src/api/schema.d.ts || { echo "web/src/api/schema.d.ts was stale and is mended now" >&2; exit 1; }

# The dinner scene draws the card on Eli's phone, the coffee scene Bo's voucher.
pictures: build e2e/node_modules/.installed ## draw the README's pictures anew
	@scripts/need chromium
	npm --prefix e2e run --silent test -- scenes/dinner.test.ts scenes/coffee.test.ts -t sqlite
	cp e2e/screenshots/dinner-light.png docs/images/dinner.png
	cp e2e/screenshots/dinner-dark.png docs/images/dinner-dark.png
	cp e2e/screenshots/coffee-light.png docs/images/coffee.png
	cp e2e/screenshots/coffee-dark.png docs/images/coffee-dark.png

clean: ## remove what was built and downloaded
	rm -rf trilby .cache web/dist/* web/node_modules e2e/node_modules e2e/screenshots
	@touch web/dist/.keep
