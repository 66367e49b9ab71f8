# The only entry for every workflow; .ci/run runs the same targets.
# Each target makes what it needs: a virtual environment in .venv from the hashed lock files, and nothing outside this folder.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/sh

PYTHON ?= $(firstword $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && command -v $$p; done))
PYTEST ?= -n auto
VENV := .venv
SECONDS := 600
STATEMENTS := 100000
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
COMPILE := $(BIN)/pip-compile --quiet --generate-hashes --allow-unsafe --strip-extras --no-emit-index-url \
	--no-emit-find-links --no-emit-trusted-host --no-emit-options --no-annotate --no-header

.PHONY: help demo test lint format generate bench bench-briefs bench-register score fuzz changelog lock clean

help: ## what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' $(MAKEFILE_LIST) | expand -t 22

demo: $(VENV)/.runtime ## read the sample reports into a register and print the brief that they give
	@$(BIN)/dragoman demo --to out/demo

test: $(VENV)/.dev ## run every test, on all cores; PYTEST="tests/reader -q" runs some of them
	$(BIN)/pytest $(PYTEST)

lint: $(VENV)/.dev ## ruff, mypy --strict, the import contract, generated files, changelog
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m dragoman.lexicon.generate --check
	$(BIN)/python -m generate --check
	$(BIN)/towncrier build --draft --version next > /dev/null

format: $(VENV)/.dev ## put the code into its form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

generate: $(VENV)/.dev ## write every generated file anew
	$(BIN)/python -m dragoman.lexicon.generate
	$(BIN)/python -m generate

bench: $(VENV)/.dev ## measure speed and write docs/benchmarks.md
	$(BIN)/python -m bench

bench-briefs: $(VENV)/.dev ## measure the briefs of a pair with 2,000 records, and add to docs/benchmarks-briefs.md
	$(BIN)/python -m bench.briefs --page

bench-register: $(VENV)/.dev ## measure a register filled for it; STATEMENTS=1000000 is the full size, ON=postgresql://… a database, AT=file a file to keep and fill on
	$(BIN)/python -m bench.register --statements $(STATEMENTS) $(if $(ON),--on $(ON)) $(if $(AT),--at $(AT)) --page

score: $(VENV)/.dev ## measure reading against ../shared
	$(BIN)/python -m tests.evaluation

fuzz: $(VENV)/.fuzz ## fuzz what takes strangers' bytes, ten minutes a target; make fuzz SECONDS=30 for less
	$(BIN)/python -m fuzz --seconds $(SECONDS)

changelog: $(VENV)/.dev ## show what the next release's entry will say
	$(BIN)/towncrier build --draft --version next

lock: $(VENV)/.dev ## pin every dependency anew, with hashes and without addresses
	$(COMPILE) --all-extras --build-deps-for editable --output-file requirements.lock pyproject.toml
	$(BIN)/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["dependency-groups"]["dev"], sep="\n")' \
		| $(COMPILE) --constraint requirements.lock --output-file requirements-dev.lock -
	echo 'atheris>=2.3' | $(COMPILE) --output-file requirements-fuzz.lock -
	! grep -nE '://|^-' requirements.lock requirements-dev.lock requirements-fuzz.lock

clean: ## remove what was made, the environment too
	rm -rf $(VENV) out build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "dragoman: no Python 3.11 or later found; install one or say where: make PYTHON=/path/to/python3" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(PIP) install --require-hashes --requirement requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements.lock requirements-dev.lock pyproject.toml | $(VENV)/bin/python
	$(PIP) install --require-hashes --requirement requirements.lock --requirement requirements-dev.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/.runtime

$(VENV)/.fuzz: requirements-fuzz.lock $(VENV)/.dev
	$(PIP) install --require-hashes --only-binary :all: --requirement requirements-fuzz.lock
	@touch $@
