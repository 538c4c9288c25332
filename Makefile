# make demo       draw a pattern, to see that it works
# make test       the tests of the code
# make test-apps  the tests that open what was drawn in other programs
# make fuzz       look for texts that do harm, for SECONDS=60 unless told
# make asan       the tests of what calls into C, under AddressSanitizer
# make valgrind   what C libraries do with memory, under valgrind, and what they lose
# make endurance  a thousand drawings in one process, with the memory it holds
# make install    build one self-contained program; PREFIX=/usr/local unless told
# make bench      how long drawings take, against other programs; where the time goes
# make compare    archdraw, D2 and diagrams on the same designs, measured
# make gallery    draw every pattern, and every icon, into output/
# make lint       the code's format
# make clean      remove what was built

PREFIX ?= /usr/local
DESTDIR ?=

# The program carries Swift's own libraries, so that it runs where Swift is not installed and starts
# sooner; without symbols it is a third smaller. Apple's systems have the libraries built in.
ifeq ($(shell uname -s),Linux)
STATIC := --static-swift-stdlib -Xlinker -s
endif
RELEASE := swift build -c release --product archdraw
BUILD := $(RELEASE) $(STATIC)
ARCHDRAW := .build/release/archdraw

.PHONY: demo test test-apps fuzz asan valgrind endurance install bench record-instructions compare gallery lint \
  clean build packages

demo: build
	$(ARCHDRAW) web-basic -o demo.svg
	$(ARCHDRAW) web-basic -o demo.png
	@echo "Drawn: demo.svg and demo.png"

build: packages
	$(BUILD)

packages:
	@Scripts/install-packages.sh

test: packages
	swift test

# Instructions are counted in the program as it is installed.
test-apps: build
	@Scripts/install-packages.sh test-apps
	@Scripts/make-venv.sh Tests/AppTests/requirements.txt
	ARCHDRAW_TEST_APPS=1 ARCHDRAW_RELEASE=$(abspath $(ARCHDRAW)) swift test --filter AppTests

SECONDS ?= 60

fuzz: packages
	Scripts/fuzz.sh $(SECONDS)

# Graphviz frees little of what it allocates, so leaks are no findings here.
asan: packages
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build-asan \
	  --filter 'Archdraw(|Layout|Reading|Rsvg|Outlines|Icons|PPTX)Tests'

valgrind: build
	@Scripts/install-packages.sh valgrind
	Scripts/valgrind.sh $(ARCHDRAW)

endurance: packages
	swift run -c release $(STATIC) endurance 1000

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(ARCHDRAW) $(DESTDIR)$(PREFIX)/bin/archdraw

# The profile needs the functions' names, which the installed program has not; what else is in a debugger's
# tables is more than valgrind can read.
SYMBOLS := .build/archdraw-with-symbols

bench: packages
	@Scripts/install-packages.sh bench
	$(RELEASE) $(patsubst -s,-S,$(STATIC)) && cp $(ARCHDRAW) $(SYMBOLS)
	$(BUILD)
	Scripts/bench.sh $(ARCHDRAW) $(SYMBOLS) $(BENCH)

record-instructions: build
	@Scripts/install-packages.sh test-apps
	python3 Tests/Benchmarks/instructions.py $(ARCHDRAW) --record

compare: build
	Scripts/compare.sh $(ARCHDRAW)

gallery: build
	Scripts/draw-gallery.sh $(ARCHDRAW) output

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Plugins

clean:
	rm -rf .build .venv .venv-apps demo.svg demo.png
