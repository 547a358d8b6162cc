"""How fast, how heavy is the search of a large site: `make bench-search`.

Makes an index of made-up briefings (sentences of the articles in `../shared`, names of our own
making in Zipf's proportions) beside the pages of the demo, serves it as GitHub Pages would, and
searches it with Chromium's cold and warm profile.
"""

import argparse
import gzip
import json
import random
import re
import resource
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import accumulate
from pathlib import Path

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from generator.model.page import PageUri
from generator.search import Options
from generator.search.document import Document
from generator.search.index import write_documents
from generator.search.subject import Subject, count_periods
from tests.browser.conftest import ARGUMENTS, CHROMIUM
from tests.conftest import ROOT, SHARED

FIRST, LAST = date(2013, 1, 1), date(2021, 12, 31)
KINDS = ("people", "organizations", "places")
SYLLABLES = "ka bu lo ri ma da ne shi ta ro zu be li no ga ha mi sa du ve fo ra to ki".split()
WAIT = """([words]) => new Promise((done) => {
  let start;
  addEventListener("keydown", () => { start ??= performance.now(); }, { capture: true });
  const look = () => {
    const hits = document.querySelector(".wb-hits");
    if (performance.now() - start > 20000) done(NaN);
    else if (hits?.dataset.words === words && hits.children.length) done(performance.now() - start);
    else requestAnimationFrame(look);
  };
  look();
})"""


@dataclass(frozen=True)
class Large:
    """A site that is large."""

    documents: tuple[Document, ...]
    subjects: tuple[Subject, ...]


def make_site(briefings: int, words: int) -> Large:
    """Return so many briefings of about so many words, the same at every call."""
    chance = random.Random(4)  # noqa: S311 (no secret)
    sentences = _sentences()
    names = [(_name(chance), KINDS[n % 3]) for n in range(2 * briefings)]
    weights = list(accumulate(1 / (n + 8) for n in range(len(names))))
    days = (LAST - FIRST).days
    documents = []
    for number in range(briefings):
        text: list[str] = []
        named: dict[int, None] = {}
        while sum(len(s.split()) for s in text) < words:
            (index,) = chance.choices(range(len(names)), cum_weights=weights)
            named[index] = None
            text.append(f"{chance.choice(sentences)} {names[index][0]} agreed.")
        day = FIRST + timedelta(days=int(days * number / briefings))
        documents.append(
            Document(
                uri=PageUri(f"briefings/{day:%Y/%m}/b{number}"),
                title=chance.choice(sentences)[:70],
                date=f"{day}",
                paragraphs=tuple(" ".join(text[n : n + 4]) for n in range(0, len(text), 4)),
                outlet=PageUri(f"sources/o{chance.randrange(60)}"),
                tags=tuple(PageUri(f"tags/t{chance.randrange(200)}") for _ in range(3)),
                names=tuple(PageUri(f"{names[n][1]}/n{n}") for n in list(named)[:16]),
            )
        )
    return Large(tuple(documents), tuple(_subjects(documents, names)))


def _sentences() -> list[str]:
    path = SHARED / "corpus" / "wikinews" / "articles.jsonl"
    texts = (json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines())
    found = (s.strip() for text in texts for s in re.split(r"(?<=[.!?])\s+|\n", text))
    return [s for s in found if 6 < len(s.split()) < 40]


def _name(chance: random.Random) -> str:
    parts = ("".join(chance.choices(SYLLABLES, k=chance.randrange(2, 5))) for _ in range(2))
    return " ".join(part.capitalize() for part in parts)


def _subjects(documents: Sequence[Document], names: list[tuple[str, str]]) -> Iterator[Subject]:
    dates: dict[PageUri, list[str]] = {}
    for document in documents:
        for value in document.values:
            dates.setdefault(value, []).append(document.date)
    for uri, found in sorted(dates.items(), key=lambda item: (-len(item[1]), item[0])):
        number = int(uri.rpartition("/")[2][1:])
        name = names[number][0] if uri.startswith(KINDS) else uri.replace("/", " ")
        yield Subject(
            uri=uri,
            name=name,
            registered=number % 3 == 0,
            count=len(found),
            last=max(found),
            description="Somebody or something with a line of description.",
            forms=(name, name.split()[-1]),
            periods=count_periods(found),
        )


class _Server(SimpleHTTPRequestHandler):
    """Compresses text, as GitHub Pages and most servers do."""

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if not path.is_file() or path.suffix not in {".js", ".css", ".html", ".json"}:
            super().do_GET()
            return
        data = gzip.compress(path.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


def _weigh(session: CDPSession, sizes: list[int]) -> None:
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda told: sizes.append(int(told["encodedDataLength"])))


def _type(page: Page, words: str, key: str = "") -> float:
    page.evaluate(f"(words) => {{ window.answered = ({WAIT})([words]); }}", words)
    if key:
        page.keyboard.press(key)
    page.keyboard.type(words)
    return float(page.evaluate("() => window.answered"))


def measure(browser: Browser, address: str, words: str, after: Sequence[str]) -> list[float]:
    """Return milliseconds and kilobytes of a first search, then milliseconds of later ones."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(address)
    page.wait_for_load_state("networkidle")
    sizes: list[int] = []
    _weigh(context.new_cdp_session(page), sizes)
    found = [_type(page, words, "/"), sum(sizes) / 1000]
    page.wait_for_timeout(3000)
    found.append(sum(sizes) / 1000)
    for later in after:
        page.locator(".wb-dialog__input").fill("")
        page.wait_for_timeout(400)
        found.append(_type(page, later))
        page.wait_for_timeout(600)
    context.close()
    return found


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--briefings", type=int, default=10_000)
    parser.add_argument("--words", type=int, default=820)
    parser.add_argument("--shard", type=int, default=Options().shard)
    parser.add_argument("--site", type=Path, default=ROOT / "site", help="a built demo")
    parser.add_argument("--keep", type=Path, help="folder for the index between runs")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _run(given, Path(folder))


def _run(given: argparse.Namespace, folder: Path) -> None:
    site = folder / "site"
    shutil.copytree(given.site, site)
    shutil.rmtree(site / "search")
    (site / "search").mkdir()
    shutil.copy(given.site / "search" / "dialog.html", site / "search")
    large = make_site(given.briefings, given.words)
    for label in ("index", "index again"):
        out = site / "search" if label == "index" else folder / "again"
        start = time.perf_counter()
        keep = given.keep or folder / "kept"
        write_documents(large.documents, large.subjects, out, keep, Options(shard=given.shard))
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000
        print(f"{label}: {time.perf_counter() - start:.1f} s, pagefind's peak {peak:.0f} MB")
    files = [path.stat().st_size for path in (site / "search").rglob("*") if path.is_file()]
    print(
        f"on disk: {sum(files) / 1e6:.1f} MB in {len(files)} files, {len(large.subjects)} subjects"
    )
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Server, directory=site)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        _search(f"http://127.0.0.1:{server.server_port}/", large)
        server.shutdown()


def _search(address: str, large: Large) -> None:
    frequent, rare = large.subjects[2].name, large.subjects[-1].name
    people = [s.name for s in large.subjects if s.uri.startswith("people")]
    questions = ("government", rare, "police war", frequent, "t")
    later = ("president", "minister war", people[3], "economy")
    print("words: first results ms, KB then, KB 3 s later; later searches ms", later)
    with sync_playwright() as playwright:
        for words in questions:
            # a browser of its own each time: contexts share compiled programs
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
            figures = measure(browser, address, words, later)
            print(f"{words!r}:", " ".join(f"{figure:.0f}" for figure in figures), flush=True)
            browser.close()


if __name__ == "__main__":
    main()
