# Two commands do everything: `make site` and `make test`.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help setup site serve test bench-cleaning bench-search bench-site check lint types imports lighthouse lock clean

help: ## show what can be made
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Wirebrief needs Python 3.11 or newer, this is " + sys.version) if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

setup: $(READY) ## make the environment

site: $(READY) ## build the demo site into site/
	NO_MKDOCS_2_WARNING=1 $(BIN)/wirebrief build --strict $(if $(PUBLISHED),--published $(PUBLISHED))
	@echo "Open site/index.html, or run: make serve"

serve: $(READY) ## preview with live reload
	NO_MKDOCS_2_WARNING=1 $(BIN)/wirebrief serve

lint: $(READY) ## ruff: rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY) ## mypy, strict
	$(BIN)/mypy

imports: $(READY) ## the import contracts
	$(BIN)/lint-imports

check: lint types imports $(READY) ## all that CI runs
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile
	$(BIN)/zizmor --offline --quiet .github/workflows

lighthouse: $(READY) ## measure every kind of page with Lighthouse (minutes; a quiet machine)
	$(BIN)/python -m pytest -m lighthouse tests/standards

test: check ## the same, under the name everybody tries first

bench-cleaning: $(READY) ## how well real pages are cleaned (fetches packages that ship some)
	PYTHONPATH=. $(BIN)/python -W ignore tests/bench/cleaning.py

bench-search: site ## how fast and heavy the search is at 10,000 briefings
	PYTHONPATH=. $(BIN)/python tests/bench/search.py

bench-site: $(READY) ## what a whole site of 10,000 made-up articles costs (an hour)
	NO_MKDOCS_2_WARNING=1 PYTHONPATH=. $(BIN)/python tests/bench/site.py

lock: ## renew requirements.lock from pyproject.toml (needs uv)
	uv pip compile --universal --python-version 3.11 --extra dev --generate-hashes \
	  --no-emit-index-url --no-emit-find-links --no-annotate --no-header --quiet \
	  --output-file requirements.lock pyproject.toml requirements.in

clean: ## remove everything that was made
	rm -rf build site $(VENV)
